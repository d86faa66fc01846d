"""What the press writes beside names and speeches and is neither a figure, a body nor a quotation, in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told

from kg.facts import Reader


@pytest.mark.parametrize(
    "text",
    [
        "Hội nghị của Bộ Y tế diễn ra với sự tham gia của gần 300 bác sĩ và 34 tỉnh, thành.",
        "Diễn đàn do Bộ Y tế tổ chức quy tụ 120 doanh nghiệp.",
        "Kỳ họp của HĐND tỉnh Hà Giang sẽ xem xét 12 báo cáo, tờ trình.",
        "Tại hội thảo của Bộ Y tế, các đại biểu đã nghe 9 tham luận.",
        "Hội đồng đã trao 57 giải thưởng cho sản phẩm của 26 ngân hàng tại Việt Nam.",
        "Giải Sao Số có 5 doanh nghiệp của Hà Nội được vinh danh.",
        "Giải Ngân hàng số tiêu biểu của Hà Nội có 3 ngân hàng được vinh danh.",
        "Có 14 doanh nghiệp Hà Nội đoạt giải thưởng Sao Số.",
        "Bưu điện tỉnh Hà Giang là một trong 5 đơn vị dẫn đầu.",
        "Tại Việt Nam, tin tặc dành 95% thời gian để dò quét, chỉ 5% là để phá hoại.",
        "Tại Việt Nam, chi phí có thể lên tới 2-3 tỷ đồng mỗi năm.",
        "Ngân hàng Nhà nước yêu cầu giao dịch trên 10 triệu đồng phải xác thực sinh trắc học.",
        "Bộ Y tế hỗ trợ doanh nghiệp có từ 50 lao động trở lên.",
        "Hội nghị từ trụ sở Bộ Y tế kết nối tới 63 điểm cầu, 700 xã.",
        "Bộ Y tế xếp loại C với hồ sơ từ 50 điểm trở xuống.",
    ],
)
def test_what_is_no_figure_of_a_named_thing(reader: Reader, text: str):
    told = Told(reader, text)
    assert not told.facts("observation") + told.facts("target")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chương trình của Bộ Y tế thu hút hơn 1.000 bác sĩ tham gia.", {("Bộ Y tế", "1000")}),
        ("Hệ thống giúp Bộ Y tế giảm 30% thời gian xử lý.", {("Bộ Y tế", "30")}),
        ("Xã Nà Mèo là một trong 126 đơn vị hành chính cấp xã của Hà Nội.", {("Hà Nội", "126")}),
        ("Bộ Y tế đã kết nối 26 ngân hàng thương mại.", {("Bộ Y tế", "26")}),
        (
            "Sở Y tế Hà Giang giải quyết 1.200 hồ sơ và được trao giải thưởng Sao Số.",
            {("Sở Y tế Hà Giang", "1200")},
        ),
        ("Hơn 200 hồ sơ phải được Bộ Y tế xử lý lại.", {("Bộ Y tế", "200")}),
    ],
)
def test_what_stays_a_figure(reader: Reader, text: str, expected: set[tuple[str, str]]):
    assert Told(reader, text).slots("observation", "subject", "value") == expected


def test_a_bank_is_counted_as_one_word(reader: Reader):
    told = Told(reader, "Bộ Y tế đã kết nối 26 ngân hàng thương mại.")
    assert told.slots("observation", "unit") == {("ngân hàng thương mại",)}


@pytest.mark.parametrize(
    "text",
    [
        "Lãnh đạo UBND tỉnh Hà Giang phát biểu tại Hội nghị tổng kết.",
        "Bà Lê Thị An, Chủ tịch Công đoàn Y tế Việt Nam, phát biểu chỉ đạo hội nghị.",
        "Ông Lê Văn An chia sẻ tại Diễn đàn Dữ liệu quốc gia.",
        "Ban Tổng Giám đốc Công ty Zenlink quán triệt tinh thần không chủ quan, lơ là.",
    ],
)
def test_a_speech_only_named_quotes_nobody(reader: Reader, text: str):
    assert not Told(reader, text).facts("quotation")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thừa ủy quyền của Bộ trưởng Lê Văn An phát biểu khai mạc, Thứ trưởng Trần Thị Bình nhấn mạnh dữ liệu phải sạch.", "Trần Thị Bình"),
        ("Lãnh đạo UBND tỉnh Hà Giang đề nghị Sở Nội vụ bổ sung thêm 3 báo cáo sẽ trình tại kỳ họp.", "UBND tỉnh Hà Giang"),
        ("Ông Lê Văn An, Cục trưởng Cục Viễn thông và sóng, Phó Chủ tịch Hội Tin học Việt Nam nhấn mạnh dữ liệu phải sạch.", "Lê Văn An"),
    ],
)  # fmt: skip
def test_the_one_who_speaks_is_quoted(reader: Reader, text: str, expected: str):
    assert Told(reader, text).slots("quotation", "speaker") == {(expected,)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bà Lê Thị An, Chủ tịch Công đoàn Y tế Việt Nam, đã dự.", ["Công đoàn Y tế Việt Nam"]),
        ("Bà Lê Thị An, Phó trưởng phòng Tham mưu - Cục Viễn thông, đã dự.", ["Phòng Tham mưu", "Cục Viễn thông"]),
        ("Cục An ninh mạng và Phòng chống tội phạm công nghệ cao đã vào cuộc.", ["Cục An ninh mạng và phòng chống tội phạm công nghệ cao"]),
        ("Doanh nghiệp nhận Giải thưởng Ngân hàng Việt Nam tiêu biểu.", []),
        ("Ban Chấp hành Trung ương Hội Chữ thập đỏ Việt Nam kêu gọi ủng hộ.", ["Ban Chấp hành Trung ương Hội Chữ thập đỏ Việt Nam"]),
        ("Ngân hàng Tiên Phong (TPBank) kết nối hệ thống.", ["Ngân hàng Tiên Phong"]),
        ("Ban Chỉ đạo của Bộ Y tế về chuyển đổi số đã họp.", ["Ban Chỉ đạo của Bộ Y tế về chuyển đổi số"]),
        ("Tập đoàn Dữ liệu quốc tế tại Việt Nam (IDG Vietnam) tổ chức.", ["Tập đoàn Dữ liệu quốc tế tại Việt Nam"]),
    ],
)  # fmt: skip
def test_which_bodies_are_named(reader: Reader, text: str, expected: list[str]):
    assert Told(reader, text).labels("Agency") == expected


def test_a_member_of_a_union_s_committee_has_that_post(reader: Reader):
    told = Told(reader, "Ông Lê Văn An, Ủy viên Ban Chấp hành Công đoàn Bộ Nội vụ, đã dự.")
    assert told.slots("membership", "person", "role", "organization") == {
        ("Lê Văn An", "uy-vien", "Ban Chấp hành Công đoàn Bộ Nội vụ")
    }


def test_bodies_named_for_the_president_are_no_city(reader: Reader):
    told = Told(reader, "Đoàn TNCS Hồ Chí Minh gửi quà tới nhân dân Cuba.")
    assert told.labels("Place") == ["Cuba"]


def test_people_in_brackets_are_no_system(reader: Reader):
    told = Told(reader, "Dự lễ có đại diện cơ quan, nền tảng số, cùng nghệ sĩ, người có ảnh hưởng (KOL).")
    assert told.labels("System") == []


def test_a_system_is_one_with_what_it_is_called(reader: Reader):
    told = Told(
        reader,
        "Nền tảng Zeta Việt Nam được giới thiệu.\nTập đoàn ra mắt Nền tảng dữ liệu du lịch quốc gia mang tên Zeta Việt Nam.",
    )
    assert len(told.labels("System")) == 1
