"""Bodies read to the end of their names, who only seems to hold a post, and bodies that say nothing; in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told

from kg.facts import Reader


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Hội đồng Thi đua - khen thưởng tỉnh Hà Nam đã họp.", ["Hội đồng Thi đua - khen thưởng tỉnh Hà Nam"]),
        ("Phòng Văn hóa - thông tin huyện Bình Lục mở lớp.", ["Phòng Văn hóa - thông tin huyện Bình Lục"]),
        ("Ban Kinh tế - ngân sách HĐND tỉnh Hà Nam giám sát.", ["Ban Kinh tế - ngân sách HĐND tỉnh Hà Nam"]),
        ("Ban Thường trực Ủy ban MTTQ Việt Nam xã Tân Lập họp.", ["Ban Thường trực Ủy ban MTTQ Việt Nam xã Tân Lập"]),
        ("Thường trực Đảng ủy phường Tân Lập tổ chức giao ban.", ["Thường trực Đảng ủy phường Tân Lập"]),
        ("Phó Bí thư thường trực Tỉnh ủy Hà Nam Lê Văn Bách dự họp.", ["Tỉnh ủy Hà Nam"]),
        ("Ban Thanh tra nhân dân xã Tân Lập ra mắt.", ["Ban Thanh tra nhân dân xã Tân Lập"]),
        ("Ban Chấp hành Trung ương Đảng Cộng sản Cuba gửi điện.", ["Ban Chấp hành Trung ương Đảng Cộng sản Cuba"]),
        ("Chính phủ nước Cộng hòa Ba Lan gửi lời mời.", ["Chính phủ nước Cộng hòa Ba Lan"]),
        ("Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam họp.", ["Quốc hội"]),
        ("Đại diện VP UBND tỉnh Hà Nam dự họp.", ["Văn phòng UBND tỉnh Hà Nam"]),
        ("Chủ tịch LĐLĐ tỉnh Hà Nam Lê Văn Bách dự họp.", ["LĐLĐ tỉnh Hà Nam"]),
        ("Công ty CP than Kushiro ký hợp đồng.", ["Công ty CP than Kushiro"]),
        ("Công ty Encore Co., Ltd góp vốn.", ["Công ty Encore Co., Ltd"]),
        ("Người dân đến trụ sở Công an xã để làm thẻ.", []),
        ("Mời liên hệ Phòng Cảnh sát giao thông Công an các tỉnh.", []),
        ("Tài chính – Ngân hàng 9,6%; Y tế 8%.", []),
        ("Nhóm A gồm 17 nền tảng dùng chung.", []),
        ("Hội Báo toàn quốc diễn ra tại Bảo tàng Hà Nội.", []),
    ],
)  # fmt: skip
def test_where_a_body_ends(reader: Reader, text: str, bodies: list[str]):
    assert Told(reader, text).labels("Agency") == bodies


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Phó Chánh Văn phòng Trung ương Đảng", "Văn phòng Trung ương Đảng"),
        ("Ủy viên Ban Thường vụ Đảng ủy xã Tân Lập", "Ban Thường vụ Đảng ủy xã Tân Lập"),
        ("Phó Trưởng phòng PA05", "Phòng PA05"),
        ("Tổ phó Tổ Giúp việc Ban Chỉ đạo", "Tổ Giúp việc Ban Chỉ đạo"),
    ],
)
def test_the_body_that_a_title_holds(reader: Reader, title: str, body: str):
    told = Told(reader, f"Ông Lê Văn Bách, {title}, cho biết như vậy.")
    assert told.slots("membership", "person", "organization") == {("Lê Văn Bách", body)}


def test_who_leads_a_firm_is_no_firm(reader: Reader):
    told = Told(reader, "Công ty Than Hòn Gai họp. Giám đốc Công ty Lê Mạnh Toán phát biểu.")
    assert told.labels("Person") == ["Lê Mạnh Toán"]
    assert told.labels("Agency") == ["Công ty Than Hòn Gai"]


def test_a_state_holds_a_post_itself(reader: Reader):
    told = Told(reader, "Ông Lê Văn Bách tin rằng khi Việt Nam đảm nhiệm vai trò Chủ tịch, mọi việc sẽ tốt.")
    assert not told.facts("membership")


@pytest.mark.parametrize(
    "text",
    [
        "Công ty Than Thống Nhất ký hợp đồng.",
        "Công ty TNHH Vận tải Hàn Việt ký hợp đồng.",
        "Ý kiến của người dân được tiếp thu.",
    ],
)
def test_no_place_is_named(reader: Reader, text: str):
    assert not Told(reader, text).labels("Place")


@pytest.mark.parametrize(
    "text", ["Đại biểu Vùng Kinh tế trọng điểm dự họp.", "Tỉnh thông qua Nghị Quyết về phí."]
)
def test_nobody_is_named(reader: Reader, text: str):
    assert not Told(reader, text).labels("Person")


@pytest.mark.parametrize(
    "text",
    [
        "Nghị quyết của Chính phủ đã khẳng định dữ liệu là nguồn lực quan trọng.",
        "Trợ lý ảo của Tòa án nhân dân tối cao đã trả lời hơn 1 triệu câu hỏi.",
        "Hà Nam là tỉnh được Bộ Y tế đánh giá cao khi làm hồ sơ sức khỏe.",
        "Tại hội thảo, Sở Y tế sẽ trình bày một báo cáo quan trọng về dữ liệu.",
        "Sở Y tế đã ghi nhận 326 lượt truy cập trái phép vào hệ thống.",
        "Tỉnh thăm Nhật Bản theo lời mời của Chính phủ Nhật Bản, đề nghị hai bên hợp tác.",
    ],
)
def test_a_body_that_says_nothing(reader: Reader, text: str):
    assert not Told(reader, text).facts("quotation")


def test_a_body_inside_somebodys_words_is_not_quoted(reader: Reader):
    words = '"Bộ Y tế đánh giá cao sự cố gắng của tỉnh trong việc này", ông Lê Văn Bách nói.'
    assert Told(reader, words).slots("quotation", "speaker") == {("Lê Văn Bách",)}
