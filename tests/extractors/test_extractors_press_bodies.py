"""Bodies that share a place, firms, posts of many people, as the press writes them, in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told

from kg.facts import Reader


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Đại diện HĐND, UBND tỉnh Hà Giang cùng dự.", {"HĐND tỉnh Hà Giang", "UBND tỉnh Hà Giang"}),
        ("Đảng ủy, HĐND, UBND xã Hòa Bình họp.", {"Đảng ủy xã Hòa Bình", "HĐND xã Hòa Bình", "UBND xã Hòa Bình"}),
        ("Sở gửi UBND và Trung tâm Y tế TP Thủ Đức.", {"UBND TP Thủ Đức", "Trung tâm Y tế TP Thủ Đức"}),
        ("UBND quận 1, quận 3 và quận 10 báo cáo.", {"UBND quận 1", "UBND quận 3", "UBND quận 10"}),
        ("Các ban Pháp chế, Văn hóa - Xã hội HĐND tỉnh thẩm tra.", {"Ban Pháp chế HĐND tỉnh", "Ban Văn hóa - Xã hội HĐND tỉnh", "HĐND tỉnh"}),
        ("Văn phòng HĐND và UBND huyện Cam Lâm họp.", {"Văn phòng HĐND và UBND huyện Cam Lâm"}),
        ("Trụ sở UBND quận 9, TP.HCM mở cửa.", {"UBND quận 9"}),
        ("Hội thảo của Công ty Zenlink và Klex Asia.", {"Công ty Zenlink"}),
        ("Công ty TNHH MTV Công nghiệp phần mềm Đà Nẵng thực hiện.", {"Công ty TNHH MTV Công nghiệp phần mềm Đà Nẵng"}),
        ("Sở Nội vụ tỉnh, Công an tỉnh Hà Nam phối hợp.", {"Sở Nội vụ tỉnh", "Công an tỉnh Hà Nam"}),
        ("Việt Nam kết nối Cơ chế một cửa ASEAN với 5 nước ASEAN.", set()),
    ],
)  # fmt: skip
def test_each_body_of_a_list_is_named_whole(reader: Reader, text: str, expected: set[str]):
    assert set(Told(reader, text).labels("Agency")) == expected


def test_a_brand_is_the_firm_that_bears_it(reader: Reader):
    told = Told(reader, "Công ty TNHH Zenlink Việt Nam ký kết. Zenlink sẽ đầu tư, Công ty Zenlink cho biết.")
    assert told.labels("Agency") == ["Công ty TNHH Zenlink Việt Nam"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Dự lễ có các đồng chí Ủy viên Trung ương Đảng: Lê Văn An, Bộ trưởng Bộ Nội vụ; Trần Thị Bình, Bí thư Tỉnh ủy; cùng đại diện các sở, ông Đỗ Văn Cao.",
            {("Lê Văn An", "uy-vien", "Trung ương Đảng"), ("Trần Thị Bình", "uy-vien", "Trung ương Đảng"), ("Lê Văn An", "bo-truong", "Bộ Nội vụ"), ("Trần Thị Bình", "bi-thu", "Tỉnh ủy")},
        ),
        (
            "HĐND bầu bổ sung chức danh ủy viên UBND tỉnh đối với các ông: Lê Văn An; Trần Văn Bảo.",
            {("Lê Văn An", "uy-vien", "UBND tỉnh"), ("Trần Văn Bảo", "uy-vien", "UBND tỉnh")},
        ),
        (
            "Cục Chuyển đổi số quốc gia có lãnh đạo mới. Quyết định bổ nhiệm bà Lê Thị An giữ chức vụ Phó Cục trưởng.",
            {("Lê Thị An", "pho-cuc-truong", "Cục Chuyển đổi số quốc gia")},
        ),
        ("Bà Lê Thị An được bổ nhiệm giữ chức vụ Phó Giám đốc Sở Nội vụ.", {("Lê Thị An", "pho-giam-doc", "Sở Nội vụ")}),
        ("Ông Lê Văn An, PCT UBND tỉnh, cho biết.", {("Lê Văn An", "pho-chu-tich", "UBND tỉnh")}),
        (
            "Dự họp có Thứ trưởng Bộ Công an Lê Văn An đồng thời là Tổ trưởng Tổ công tác Đề án 06.",
            {("Lê Văn An", "thu-truong", "Bộ Công an"), ("Lê Văn An", "to-truong", "Tổ công tác Đề án 06")},
        ),
        ("Ông Lê Văn An, Trưởng Đoàn đại biểu Quốc hội tỉnh Hà Giang, nói.", {("Lê Văn An", "truong-doan", "Đoàn đại biểu Quốc hội tỉnh Hà Giang")}),
        ("Chủ tịch UBND xã Cam Hải, huyện Cam Lâm Lê Văn An nói.", {("Lê Văn An", "chu-tich", "UBND xã Cam Hải")}),
        (
            "Bà Lê Thị An, Bí thư Đảng ủy, Chủ tịch UBND phường Bến Nghé, nói.",
            {("Lê Thị An", "bi-thu", "Đảng ủy phường Bến Nghé"), ("Lê Thị An", "chu-tich", "UBND phường Bến Nghé")},
        ),
    ],
)  # fmt: skip
def test_posts_said_of_several_or_by_their_giving(
    reader: Reader, text: str, expected: set[tuple[str, str, str]]
):
    assert Told(reader, text).slots("membership", "person", "role", "organization") == expected


def test_a_second_former_post_is_former_too(reader: Reader):
    told = Told(reader, "Ông Lê Văn An - Tỉnh ủy viên, nguyên Giám đốc Sở Nội vụ, dự họp.")
    assert told.slots("former-post", "role", "organization") == {("giam-doc", "Sở Nội vụ")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mạng lưới Đổi mới sáng tạo và chuyên gia họp tại Huế.", {"Mạng lưới Đổi mới sáng tạo"}),
        ("UBND phường Hoàng Văn Thụ tổ chức hội nghị.", {"UBND phường Hoàng Văn Thụ"}),
        ("Trung tâm hỗ trợ Khởi nghiệp Đà Nẵng tổ chức cuộc thi.", {"Trung tâm hỗ trợ Khởi nghiệp Đà Nẵng"}),
        ("Cục Đăng ký giao dịch bảo đảm và Bồi thường nhà nước kết nối.", {"Cục Đăng ký giao dịch bảo đảm và Bồi thường nhà nước"}),
        ("Sở Y tế và MobiFone ký kết.", {"Sở Y tế", "MobiFone"}),
        ("Quân chủng Phòng không - Không quân và Binh chủng Thông tin liên lạc cùng dự.", {"Quân chủng Phòng không - Không quân", "Binh chủng Thông tin liên lạc"}),
        ("Ban Chỉ đạo về phát triển khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số và Đề án 06 họp.", {"Ban Chỉ đạo về phát triển khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số và Đề án 06"}),
        ("Ông Lê Văn An, Trưởng ban Xây dựng Đảng phường Sài Gòn, dự.", {"Ban Xây dựng Đảng phường Sài Gòn"}),
    ],
)  # fmt: skip
def test_where_names_go_on_in_small_words(reader: Reader, text: str, expected: set[str]):
    assert set(Told(reader, text).labels("Agency")) == expected
