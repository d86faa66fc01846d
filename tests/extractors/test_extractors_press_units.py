"""Where names of bodies end: second tasks, causes, branches, owners, small letters, daughters; as the press writes them, in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told

from kg.facts import Reader


@pytest.mark.parametrize(
    "body",
    [
        "Trung tâm Nghiên cứu, đào tạo thiết kế vi mạch và trí tuệ nhân tạo Huế",
        "Trung tâm nghiên cứu, ứng dụng, đào tạo công nghệ số Cần Thơ",
        "Trung tâm Quản lý, điều hành giao thông thông minh",
        "Viện Kinh tế bưu điện",
        "Tổng Công ty Công nghiệp Công nghệ cao",
        "Bệnh viện Đại học Y Dược TP.HCM",
        "Phòng Tài chính - Kế hoạch quận Long Biên",
        "Phòng An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao",
        "Ban Chỉ đạo Chuyển đổi số quốc gia",
        "Ban Chỉ đạo 57 tỉnh Lâm Đồng",
        "Ban Chỉ đạo thực hiện Đề án 06, chuyển đổi số tỉnh Lâm Đồng",
        "Ban Chỉ đạo phòng, chống lụt bão Trung ương",
        "Ủy ban bầu cử tỉnh",
        "Ủy ban Kiểm tra Đảng ủy Chính phủ",
        "Ban Quản lý Khu công nghệ cao và các khu công nghiệp Đà Nẵng",
        "Ban Quản lý rừng phòng hộ Đắk Hà",
        "Cục Thống kê",
        "Cục Hải quan",
        "Thuế cơ sở 3 tỉnh Cà Mau",
        "Thi hành án dân sự tỉnh Bình Định",
        "Viễn thông Hải Phòng",
        "Đồn Biên phòng Cửa khẩu quốc tế Cầu Treo",
        "Agribank Chi nhánh tỉnh Bạc Liêu",
        "Cảng vụ hàng không miền Nam",
        "Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Quảng Nam",
        "Trường Phổ thông Dân tộc nội trú THCS và THPT Bắc Hà",
        "Khoa Công nghệ thông tin",
        "Bệnh viện Bạch Mai",
    ],
)
def test_a_name_is_read_whole(reader: Reader, body: str):
    assert body in Told(reader, f"Sáng nay, {body} đã tổ chức hội nghị tổng kết.").labels("Agency")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bộ Y tế và 16/34 Cục Hải quan địa phương đã nộp báo cáo.", {"Bộ Y tế"}),
        ("Cơ quan Ủy ban Kiểm tra Trung ương họp.", {"Ủy ban Kiểm tra Trung ương"}),
        ("Theo bệnh viện Bạch Mai, trường đại học Ngoại thương và công an huyện Phú Quốc, việc này tốt.", {"Bệnh viện Bạch Mai", "Trường đại học Ngoại thương", "Công an huyện Phú Quốc"}),
        ("Ngành ngân hàng Việt Nam và các đại học Việt Nam cùng làm.", set()),
        ("Ngành Bưu chính, Viễn thông Hà Nội phát triển nhanh.", set()),
        ("Đại học Bách Khoa Hà Nội phát triển Khoa học công nghệ.", {"Đại học Bách khoa Hà Nội"}),
        ("Bệnh viện dùng phần mềm quản lý bệnh viện HIS, hệ thống lưu trữ hình ảnh PACS.", set()),
        ("Ông Lê Văn An, Chủ tịch Hội nghị thượng đỉnh, dự.", set()),
        ("Kỳ họp thứ 17 HĐND tỉnh khai mạc.", {"HĐND tỉnh"}),
        ("FPT Semiconductor và Viettel CNC ký kết.", {"FPT Semiconductor", "Viettel CNC"}),
        ("Google, Temasek và Bain & Company công bố báo cáo.", {"Temasek", "Bain & Company", "Google"}),
        ("Internet of Things, Viettel và AI được nhắc đến.", {"Viettel"}),
        ("Cục Thuế TP Hà Nội họp. Cục thuế Hà Nội mời, Cục Thuế cũng dự.", {"Cục Thuế TP Hà Nội"}),
        ("Lực lượng Công an nhân dân và Quân đội cùng làm.", {"Công an nhân dân", "Quân đội"}),
    ],
)  # fmt: skip
def test_what_is_no_body_of_its_own_is_left(reader: Reader, text: str, expected: set[str]):
    assert set(Told(reader, text).labels("Agency")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bí thư phường Khánh Hậu Nguyễn Việt Cường cho biết kết quả tốt.", ("bi-thu", "", "Khánh Hậu")),
        ("Anh Lưu Ngọc Hiếu, công chức tư pháp-hộ tịch phường Kim Dinh, TP Bà Rịa, chia sẻ.", ("cong-chuc-tu-phap-ho-tich", "", "Kim Dinh")),
        ("Trạm trưởng Trạm Y tế phường Trúc Bạch Lê Quốc Phong cho biết.", ("tram-truong", "Trạm Y tế phường Trúc Bạch", "")),
        ("Ông Lê Quốc Phong, Trưởng Thuế tỉnh Đồng Nai, cho biết.", ("truong-thue", "Thuế tỉnh Đồng Nai", "")),
        ("Ông Lê Văn An, Phó Cục trưởng phụ trách Cục Viễn thông, cho biết.", ("pho-cuc-truong-phu-trach", "Cục Viễn thông", "")),
        ("Ông Lê Văn An, Phó phòng Cải cách hành chính, cho biết.", ("pho-truong-phong", "Phòng Cải cách hành chính", "")),
        ("Ông Lê Văn An, Ủy viên Ban Chấp hành Hiệp hội Blockchain Việt Nam, dự.", ("uy-vien", "Ban Chấp hành Hiệp hội Blockchain Việt Nam", "")),
        ("Tập đoàn Viettel họp. Ông Lê Văn An, Tổng giám đốc tập đoàn, báo cáo.", ("tong-giam-doc", "Tập đoàn Viettel", "")),
        ("Ông Lê Văn An, Chủ tịch Hội nhà báo tỉnh, phát biểu.", ("chu-tich", "Hội nhà báo tỉnh", "")),
    ],
)  # fmt: skip
def test_the_post_has_the_body_or_the_commune(reader: Reader, text: str, expected: tuple[str, str, str]):
    assert Told(reader, text).slots("membership", "role", "organization", "country") == {expected}


def test_one_honorific_is_said_of_all_who_share_the_title(reader: Reader):
    told = Told(reader, "Các đồng chí Phó Chủ tịch UBND tỉnh Lê Văn An, Trần Thị Bình cùng dự.")
    assert told.slots("membership", "person", "organization") == {
        ("Lê Văn An", "UBND tỉnh"),
        ("Trần Thị Bình", "UBND tỉnh"),
    }
