"""Systems as the press names them, in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told

from kg.facts import Reader


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Người dân nộp hồ sơ trên Zalo, qua VNPT Money hoặc tại dichvucong.gov.vn.", {"Zalo", "VNPT Money", "Cổng Dịch vụ công quốc gia"}),
        ("Các lớp học diễn ra qua nền tảng google meet.", {"Google Meet"}),
        ("Ứng dụng eTax Mobile đã ra mắt. Đến nay eTax Mobile có 2 triệu tài khoản.", {"eTax Mobile"}),
        ("Tỉnh dùng phần mềm một cửa dùng chung của tỉnh (Dichvuso).", {"Dichvuso"}),
        ("Xã có trang Zalo OA “Xã Hòa Bình”.", {"trang Zalo OA “Xã Hòa Bình”"}),
        ("Xã mở tài khoản Zalo OA để trả lời dân.", set()),
        ("Sở vận hành Cổng Thông tin điện tử Ban Tuyên giáo và Dân vận Tỉnh ủy.", {"Cổng Thông tin điện tử Ban Tuyên giáo và Dân vận Tỉnh ủy"}),
        ("Việc này tạo nền tảng phát triển Chính phủ điện tử.", set()),
        ("Việt Nam tham gia Cơ chế hải quan một cửa ASEAN từ 2015.", {"Cơ chế một cửa ASEAN"}),
    ],
)  # fmt: skip
def test_platforms_by_brand_bracket_or_owner(reader: Reader, text: str, expected: set[str]):
    made = Told(reader, text)
    terms = reader.ontology.terms
    names = {
        terms[one.iri].label if one.iri else one.label for one in made.made.referents if one.type == "System"
    }
    assert names == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sở khai trương Hệ thống thông tin phản ánh hiện trường và trung tâm báo chí.", "Hệ thống thông tin phản ánh hiện trường"),
        ("Bộ ra mắt Hệ thống cấp thị thực điện tử trong quý 2.", "Hệ thống cấp thị thực điện tử"),
        ("Cục giới thiệu ứng dụng đo tốc độ Internet i-Speed.", "ứng dụng đo tốc độ Internet i-Speed"),
        ("Hệ thống quản lý thông tin khám chữa bệnh (HIS) đã chạy.", "Hệ thống quản lý thông tin khám chữa bệnh"),
        ("Bộ giới thiệu Hệ thống quản lý và cấp chứng nhận xuất xứ điện tử (eCoSys).", "Hệ thống quản lý và cấp chứng nhận xuất xứ điện tử"),
        ("Bưu điện đưa nền tảng mã địa chỉ Vpostcode vào phục vụ.", "nền tảng mã địa chỉ Vpostcode"),
    ],
)  # fmt: skip
def test_where_the_name_of_a_system_ends(reader: Reader, text: str, expected: str):
    assert Told(reader, text).labels("System") == [expected]


def test_a_system_is_also_named_with_whose_it_is(reader: Reader):
    told = Told(reader, "Xã dùng phần mềm hộ tịch của Bộ Tư pháp từ năm 2016.")
    assert told.surfaces("System", "phần mềm hộ tịch") == [
        "phần mềm hộ tịch",
        "phần mềm hộ tịch của Bộ Tư pháp",
    ]


def test_what_a_page_calls_a_known_brand_is_one_system(reader: Reader):
    text = "Hệ thống dịch vụ thuế điện tử eTax được nâng cấp. Hệ thống eTax có 700.000 doanh nghiệp."
    assert Told(reader, text).labels("System") == ["Hệ thống dịch vụ thuế điện tử eTax"]


def test_a_list_of_launches_names_no_date_as_a_system(reader: Reader):
    text = "Trục liên thông văn bản quốc gia khai trương từ tháng 3/2019; Cổng Dịch vụ công quốc gia khai trương tháng 12/2019."
    assert ("2019-03",) not in Told(reader, text).slots("launch", "system")


def test_items_between_semicolons_keep_their_commas(reader: Reader):
    told = Told(
        reader,
        "Danh mục gồm: Hệ thống quản lý, điều khiển vệ tinh viễn thông; Hệ thống truyền dẫn và cáp quang biển, cáp quang đất liền; "
        "Hệ thống đã được nâng cấp.",
    )
    assert told.labels("System") == [
        "Hệ thống quản lý, điều khiển vệ tinh viễn thông",
        "Hệ thống truyền dẫn và cáp quang biển, cáp quang đất liền",
    ]


def test_a_coined_name_needs_no_noun_before_it(reader: Reader):
    told = Told(
        reader,
        "Sở triển khai phần mềm ZaviDesk eOffice cho các xã. Người dân tải ứng dụng HueLink từ App Store. "
        "ZaviDesk eOffice chạy tốt; HueLink thì chưa. Danh mục hệ thống thông tin quan trọng quốc gia được ban hành.",
    )
    assert set(told.labels("System")) >= {"ZaviDesk eOffice", "HueLink"}
    assert told.surfaces("System", "HueLink") == ["HueLink", "HueLink"]
    assert not any("quan trọng" in label or label == "Store" for label in told.labels("System"))


@pytest.mark.parametrize(
    ("text", "system", "party"),
    [
        ("Cổng Dịch vụ công quốc gia kết nối với Hệ thống thanh toán PayGov.", "Cổng Dịch vụ công quốc gia", "Hệ thống thanh toán PayGov"),
        ("Nền tảng HueS tích hợp với Cổng Dịch vụ công quốc gia.", "Nền tảng HueS", "Cổng Dịch vụ công quốc gia"),
        ("Hệ thống quản lý văn bản của tỉnh Nghệ An liên thông với Cổng Dịch vụ công quốc gia.", "Hệ thống quản lý văn bản", "Cổng Dịch vụ công quốc gia"),
        ("Nền tảng HueS chia sẻ dữ liệu với Cổng Dịch vụ công quốc gia.", "Nền tảng HueS", "Cổng Dịch vụ công quốc gia"),
        ("Nền tảng HueS do Sở Nội vụ làm chủ đầu tư, VNPT Huế xây dựng, tích hợp với Cổng Dịch vụ công quốc gia.", "Nền tảng HueS", "Cổng Dịch vụ công quốc gia"),
    ],
)  # fmt: skip
def test_what_a_system_does_is_no_part_of_its_name(reader: Reader, text: str, system: str, party: str):
    assert Told(reader, text).slots("connection", "system", "party") == {(system, party)}


def test_who_pays_and_who_builds(reader: Reader):
    told = Told(reader, "Cổng dữ liệu mở Huế do Sở Nội vụ làm chủ đầu tư, VNPT Huế xây dựng.")
    assert told.slots("system-owner", "owner") == {("Sở Nội vụ",)}
    assert told.slots("system-builder", "builder") == {("VNPT Huế",)}
    told = Told(reader, "Nền tảng dữ liệu đô thị do VNPT Huế xây dựng.")
    assert not told.facts("system-owner")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hàn Quốc mở hệ thống Gov.kr, nơi người dân nộp hồ sơ.", ["hệ thống Gov.kr"]),
        ("Tỉnh mở Nền tảng địa chỉ số Lào Cai.", ["Nền tảng địa chỉ số Lào Cai"]),
        ("Huế mở Hệ thống phòng họp không giấy tờ Huế.", ["Hệ thống phòng họp không giấy tờ Huế"]),
        ("Huế mở Ứng dụng HueS hỗ trợ người dân nộp hồ sơ.", ["HueS"]),
    ],
)
def test_where_names_of_systems_end(reader: Reader, text: str, expected: list[str]):
    assert Told(reader, text).labels("System") == expected


def test_a_system_spoken_of_again_by_its_head(reader: Reader):
    text = "Huế giới thiệu Hệ thống quản lý tiêm chủng Huế. Hệ thống do Viettel xây dựng."
    assert Told(reader, text).slots("system-builder", "system", "builder") == {
        ("Hệ thống quản lý tiêm chủng Huế", "Viettel")
    }
    two = "Nền tảng HueS kết nối với VNeID. Hệ thống do Viettel xây dựng."
    assert not Told(reader, two).facts("system-builder")


def test_a_system_meant_amid_a_sentence(reader: Reader):
    text = (
        "Bộ Y tế công bố Nền tảng giám sát dữ liệu quốc gia. Đến nay, 27 tỉnh kết nối với nền tảng. "
        "Theo bà Trần Thị Bích Ngọc, mỗi ngày nền tảng tiếp nhận hơn 1,2 triệu lượt truy vấn."
    )
    assert Told(reader, text).slots("observation", "value", "subject") == {
        ("27", "Nền tảng giám sát dữ liệu quốc gia"),
        ("1200000", "Nền tảng giám sát dữ liệu quốc gia"),
    }


def test_who_built_it_in_the_passive(reader: Reader):
    told = Told(reader, "Nền tảng dữ liệu đô thị Huế được Viettel phát triển.")
    assert told.slots("system-builder", "system", "builder") == {("Nền tảng dữ liệu đô thị Huế", "Viettel")}
