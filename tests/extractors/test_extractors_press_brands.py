"""How the press brings a system's name in: in quotes, beside what it is, in lists, under a province's name; in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told

from kg.facts import Reader


def systems(reader: Reader, text: str) -> set[str]:
    """The names of the systems, those of known ones as the reference data has them."""
    terms = reader.ontology.terms
    made = Told(reader, text).made.referents
    return {terms[one.iri].label if one.iri else one.label for one in made if one.type == "System"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Small words say what it is before the quotes name it.
        ('Sở vừa giới thiệu ứng dụng du lịch thông minh "Sắc màu Cao Bằng" tới du khách.', {"Sắc màu Cao Bằng"}),
        ("Xã mở cổng tương tác trực tuyến “Hỏi xã, xã đáp” từ tháng 3.", {"Hỏi xã, xã đáp"}),
        ("Công an tỉnh đưa chatbot “Hỏi về cư trú” lên mạng.", {"Hỏi về cư trú"}),
        ("Cục khuyên người dân dùng công cụ Kiểm tra nhanh để soi trang web.", {"công cụ Kiểm tra nhanh"}),
        ("Trường dùng công cụ trực tuyến và công cụ bản đồ để dạy.", set()),
        # What it is stands right after it.
        ("LotusDesk, một giải pháp của công ty Hạ Long, đã chạy ở 12 xã.", {"LotusDesk"}),
        ("zGov là nền tảng do kỹ sư trong nước viết.", {"zGov"}),
        ("MHG AI Cloud được giới thiệu là nền tảng điện toán đám mây mới.", {"MHG AI Cloud"}),
        ("AI Agent được xem là ứng dụng của tương lai.", set()),
        ("zGov sẽ trở thành siêu ứng dụng quốc gia và là nền tảng số quốc gia.", {"zGov"}),
        ("Trung tâm IOC trực thuộc Sở Nội vụ.", set()),
        ("CSDL, hệ thống và con người là ba trụ cột.", set()),
        ("AI, nền tảng số và dữ liệu đi cùng nhau.", set()),
        # What it is called.
        ("Hệ thống do một doanh nghiệp trong tỉnh viết, có tên Z-Gov, chạy từ tháng 5.", {"Z-Gov"}),
        ("Ứng dụng di động mang tên “Bản làng số” đã có mặt.", {"Bản làng số"}),
        ("Cuộc thi mang tên “Sáng tạo trẻ” mở từ tháng 5.", set()),
        # Beside a coined name in a list.
        ("Giáo viên dùng phần mềm EduDesk, zScore hoặc sổ tay giấy.", {"EduDesk", "zScore"}),
        ("Điện thoại cần phần mềm EduDesk, iPhone và sóng tốt.", {"EduDesk"}),
        ("Ngành thuế nâng cấp các ứng dụng như QLT, TINC để tính lệ phí.", {"QLT", "TINC"}),
        ("Bà con bán hàng trên sàn thương mại điện tử postmart.vn.", {"Sàn thương mại điện tử Postmart"}),
        # Another head noun opens another name, whatever stands in brackets behind it.
        ("Tỉnh chạy Hệ thống họp không giấy tờ zRoom, Hệ thống báo cáo KT-XH (ZRIS) từ tháng 5.", {"Hệ thống họp không giấy tờ zRoom", "Hệ thống báo cáo KT-XH"}),
        ("Dân gọi qua ứng dụng Tổng đài 1099.", {"ứng dụng Tổng đài 1099"}),
        ("Dân xem ứng dụng Thông tin cây xanh TP.HCM.", {"ứng dụng Thông tin cây xanh TP.HCM"}),
        # A firm's product; letters after what is governed; an address behind a name.
        ("Sở giới thiệu Viettel vHarbor và VNPT eHarbor. Cửa hàng FPT iPhone mở cửa.", {"Viettel vHarbor", "VNPT eHarbor"}),
        ("Sở dùng phần mềm VNPT eHarbor. Nhờ VNPT eHarbor, tàu vào nhanh.", {"phần mềm VNPT eHarbor"}),
        ("Bkav eHarbor đã xong, có tại https://eHarbor.vn.", {"Bkav eHarbor"}),
        ("Trường có hệ thống quản trị đại học ZIS.", {"hệ thống quản trị đại học ZIS"}),
        ("Xã dùng phần mềm TD.Office.", {"phần mềm TD.Office"}),
        ("Sở Nông nghiệp vận hành hệ thống truy xuất nguồn gốc nông sản hn.rausach.net.vn.", {"hệ thống truy xuất nguồn gốc nông sản", "hn.rausach.net.vn"}),
        ("Dân cài ứng dụng Thủ Đức trực tuyến.", {"ứng dụng Thủ Đức trực tuyến"}),
        # A province's own.
        ("Bà con cài Tây Ninh Smart và Smart Quảng Ninh để gửi phản ánh.", {"Tây Ninh Smart", "Smart Quảng Ninh"}),
        ("Diễn đàn Huế Smart City 2024 vừa mở.", set()),
        ("Camera của xã nối về IOC tỉnh từ tháng 2.", {"IOC tỉnh"}),
        ("Tỉnh mở ứng dụng Cao Bằng số cho du khách.", {"ứng dụng Cao Bằng số"}),
    ],
)  # fmt: skip
def test_what_brings_a_name_in(reader: Reader, text: str, expected: set[str]):
    assert systems(reader, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chị đăng nhập bằng ứng dụng VNeID định danh mức 2.", {"VNeID"}),
        ("Sở được dùng phần mềm thông tin đất đai VBDLIS miễn phí trong năm đầu.", {"phần mềm thông tin đất đai VBDLIS"}),
        ("Bộ mở Nền tảng số quốc gia về khoa học, công nghệ và đổi mới sáng tạo.", {"Nền tảng số quốc gia về khoa học, công nghệ và đổi mới sáng tạo"}),
        ("Bộ vận hành Hệ thống thông tin, cơ sở dữ liệu quốc gia về hoạt động xây dựng.", {"Hệ thống thông tin, cơ sở dữ liệu quốc gia về hoạt động xây dựng"}),
        ("Cục mở Hệ thống cơ sở dữ liệu cấp, quản lý mã số vùng nuôi.", {"Hệ thống cơ sở dữ liệu cấp, quản lý mã số vùng nuôi"}),
        ("Bộ vận hành Cơ sở dữ liệu quốc gia về dân cư và Dự án cấp căn cước.", {"Cơ sở dữ liệu quốc gia về dân cư"}),
        # Each province has one: small letters name none.
        ("Hệ thống một cửa điện tử giúp cán bộ làm nhanh hơn.", set()),
        ("Xã dùng phần mềm quản lý văn bản và điều hành hằng ngày.", set()),
        ("Phần lớn ứng dụng chạy trên nền tảng thiết bị di động của người dân.", set()),
    ],
)  # fmt: skip
def test_where_such_names_end_and_what_is_none(reader: Reader, text: str, expected: set[str]):
    assert systems(reader, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Sở mở Cổng hỗ trợ thanh toán tỉnh Phú Yên (Cổng PYPay). Nhờ PYPay, dân trả phí nhanh.",
        "Sở mở nền tảng ZaviDesk từ tháng 5. Nhờ ZaviDesk, hồ sơ nhanh hơn.",
        "Sở mở Cổng ZaviDesk từ tháng 5. ZaviDesk giúp hồ sơ nhanh hơn.",
    ],
)
def test_a_coined_name_alone_is_the_system_that_had_it(reader: Reader, text: str):
    found = [one for one in Told(reader, text).made.referents if one.type == "System"]
    assert len(found) == 1
    assert len(found[0].namings) == 2 + ("(" in text)
