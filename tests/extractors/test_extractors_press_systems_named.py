"""Where names of systems end, which names mean one system, and what names none, in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told

from kg.facts import Reader

NAMES = [
    "Hệ thống khám chữa bệnh từ xa",
    "Hệ thống thu phí điện tử không dừng",
    "Hệ thống cảnh báo sớm thiên tai",
    "Hệ thống giám sát tàu cá",
    "Cổng tham vấn và hỗ trợ thực thi quy định",
    "Nền tảng điện toán đám mây Chính phủ",
    "Phần mềm quản lý cán bộ, công chức, viên chức",
    "Sàn thương mại điện tử hợp nhất Việt Nam",
    "Cơ sở dữ liệu quốc gia về đất đai",
    "Hệ thống thông tin báo cáo quốc gia",
]
DOES = [
    "xử lý 1.000 hồ sơ",
    "tiếp nhận 1.200 hồ sơ",
    "tích hợp nhiều tiện ích",
    "đáp ứng yêu cầu",
    "rút ngắn thời gian giải quyết",
    "thể hiện quyết tâm của tỉnh",
    "thường xuyên quá tải",
    "tự động cập nhật",
    "đúng tiến độ",
    "phát sinh nhiều lỗi",
    "gắn với cải cách hành chính",
]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("does", DOES)
def test_a_name_ends_before_what_the_system_does(reader: Reader, name: str, does: str):
    told = Told(reader, f"Theo đó, {name} {does} trong tháng 9.")
    assert [n.surface for one in told.made.referents if one.type == "System" for n in one.namings] == [name]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Người dân gọi Cổng 1022 TPHCM. Cổng 1022 nhận tin cả ngày.", ["Cổng 1022 TPHCM"]),
        ("Tỉnh có Trung tâm điều hành thông minh tỉnh Hà Giang. Trung tâm IOC gồm 10 màn hình.", ["Trung tâm điều hành thông minh tỉnh Hà Giang"]),
        ("Bộ mở Hệ thống truy xuất nguồn gốc nông sản Việt Nam. Việc ra mắt Hệ thống truy xuất nông sản Việt Nam là cần.", ["Hệ thống truy xuất nguồn gốc nông sản Việt Nam"]),
        ("Công dân dùng VNeID - nền tảng định danh và xác thực điện tử quốc gia.", ["VNeID"]),
        ("Tỉnh mở ứng dụng “Công dân số Lào Cai”. App Công dân số có 5.000 người dùng.", ["Công dân số Lào Cai"]),
        ("Sở vận hành Cổng thông tin nhà ở Hà Nam tại địa chỉ nhao.hanam.gov.vn và nhao.vn.", ["Cổng thông tin nhà ở Hà Nam"]),
        ("Dữ liệu ở trên nền tảng cơ sở dữ liệu quốc gia về dân cư.", ["Cơ sở dữ liệu quốc gia về dân cư"]),
        ("Thông tin chỉ có trong cơ sở dữ liệu (CSDL) quốc gia về đất đai.", ["cơ sở dữ liệu (CSDL) quốc gia về đất đai"]),
        ("Dự án gồm: Nền tảng hành chính công chủ động; Nền tảng làm việc số.", ["Nền tảng hành chính công chủ động", "Nền tảng làm việc số"]),
        ("Hệ thống điều phối thủ tục hành chính: Là một phần của dự án.", ["Hệ thống điều phối thủ tục hành chính"]),
    ],
)  # fmt: skip
def test_which_words_name_one_system(reader: Reader, text: str, expected: list[str]):
    assert Told(reader, text).labels("System") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Điểm đến lắp hệ thống quét mã QR để phục vụ du khách.",
        "Kỹ sư của Công ty Hệ thống thông tin FPT chong đèn làm việc.",
        "Cơ quan Hệ thống hóa văn bản pháp luật mới.",
        "Cơ sở dữ liệu lớn này giúp giảm chi phí.",
        "Đề nghị liên hệ với Tổng đài hỗ trợ: 18001096.",
        "Người dân đăng ký trên Cổng dịch vụ công mức độ 4, chờ phê duyệt.",
    ],
)
def test_what_names_no_system(reader: Reader, text: str):
    assert Told(reader, text).labels("System") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sở Y tế (SYT) TPHCM cho biết tiến độ.", ["Sở Y tế TPHCM"]),
        ("Hội đồng nhân dân (HĐND) tỉnh Bắc Ninh họp.", ["Hội đồng nhân dân tỉnh Bắc Ninh"]),
        ("Theo đó, Kho bạc Nhà nước Khu vực III triển khai.", ["Kho bạc Nhà nước Khu vực III"]),
        ("Theo đó, Công an tỉnh Bắc Ninh cấp 1.000 thẻ.", ["Công an tỉnh Bắc Ninh"]),
        ("Máy đặt tại UBND các phường: Đại Yên, Hà An và Tân Lập.", ["UBND phường Đại Yên", "UBND phường Hà An", "UBND phường Tân Lập"]),
        ("Bệnh viện Lê Văn Thịnh và Bệnh viện huyện Ba Vì dùng chung dữ liệu.", ["Bệnh viện Lê Văn Thịnh", "Bệnh viện huyện Ba Vì"]),
        ("Trường THPT Chu Văn An dùng học bạ số.", ["Trường THPT Chu Văn An"]),
        ("Theo đó, Vụ Pháp chế khai trương cổng thông tin.", ["Vụ Pháp chế"]),
        ("Theo đó, Công ty Cổ phần Zenvi hỗ trợ doanh nghiệp.", ["Công ty Cổ phần Zenvi"]),
        ("Lễ diễn ra tại Khu công nghệ cao Hòa Lạc.", []),
        ("Tối qua, Trạm Y tế xã Tân Lập tiêm vắc xin.", ["Trạm Y tế xã Tân Lập"]),
    ],
)  # fmt: skip
def test_bodies_by_what_stands_after_their_names(reader: Reader, text: str, expected: list[str]):
    assert Told(reader, text).labels("Agency") == expected


def test_the_address_of_a_story_is_no_site(reader: Reader):
    text = "Nộp hồ sơ tại https://dichvucong.gov.vn, theo https://bao.vn/so/thong-tin-ca-nhan-co-bi-lo-20210419155317677.htm."
    assert Told(reader, text).labels("System") == ["https://dichvucong.gov.vn"]


def test_two_addresses_of_nothing_named_are_two_sites(reader: Reader):
    told = Told(reader, "Nộp hồ sơ tại abc.gov.vn và xyz.gov.vn hằng ngày.")
    assert told.labels("System") == ["abc.gov.vn", "xyz.gov.vn"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Bộ cung cấp trên Cổng Dịch vụ công quốc gia dịch vụ công Cấp hộ chiếu.",
            ["Cổng Dịch vụ công quốc gia"],
        ),
        ("Người dân khai trên VNeID (ứng dụng VNelD có tại vneid.gov.vn).", ["VNeID"]),
    ],
)
def test_a_known_system_whatever_goes_on(reader: Reader, text: str, expected: list[str]):
    assert Told(reader, text).labels("System") == expected
