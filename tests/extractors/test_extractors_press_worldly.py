"""Systems by names of more tasks, and what is called a system and is none of information."""

from __future__ import annotations

import pytest
from extractors_told import Told

from kg.facts import Reader


@pytest.mark.parametrize(
    "name",
    [
        "Hệ thống giao ban trực tuyến tỉnh Hà Nam",
        "Hệ thống đánh giá chuyển đổi số tỉnh Hà Nam",
        "phần mềm quản lý đối tượng bảo trợ xã hội tỉnh Hà Nam",
        "phần mềm quản lý văn bằng, chứng chỉ tỉnh Hà Nam",
        "phần mềm cấp phép xây dựng tỉnh Hà Nam",
        "Hệ thống báo cáo kinh tế - xã hội tỉnh Hà Nam",
        "Hệ thống hội nghị truyền hình tỉnh Hà Nam",
        "Cổng tiếp nhận dữ liệu giám định BHYT",
        "Dashboard Du lịch quốc gia",
        "IOC Cần Thơ",
        "tổng đài 1900 633 008",
        "Bộ Pháp điển điện tử",
        "hệ thống quản lý thuế tích hợp TMS",
        "Sàn giao dịch khoa học và công nghệ quốc gia",
        "Nền tảng quản lý nhiệm vụ khoa học và công nghệ quốc gia",
        "Hệ thống thông tin phục vụ theo dõi, đánh giá việc giải quyết thủ tục hành chính",
        "Cổng thông tin về công tác người Việt Nam ở nước ngoài",
        "Cổng Quản lý hoạt động thương mại điện tử",
    ],
)
def test_a_name_is_read_whole(reader: Reader, name: str):
    told = Told(reader, f"Ngày 5/5, Sở đã nâng cấp {name} để phục vụ người dân.")
    assert told.labels("System") == [name]


@pytest.mark.parametrize(
    "kind",
    ["báo chí", "bệnh viện", "tài khoản", "thủy lợi", "thư viện", "tiêu chuẩn", "an sinh xã hội", "kho bạc", "cơ sở đào tạo", "tượng phật", "hang động"],
)  # fmt: skip
def test_what_the_country_has_of_houses_and_rules_is_no_software(reader: Reader, kind: str):
    for text in (f"Ông Bách cho biết hệ thống {kind} Việt Nam còn khó khăn.", f"Bộ Y tế quản lý hệ thống {kind} của Bộ Y tế."):  # fmt: skip
        assert Told(reader, text).labels("System") == []


@pytest.mark.parametrize(
    "text", ["Luật tạo nền tảng pháp lý của Việt Nam.", "Tỉnh dựng cổng chào của tỉnh Hà Nam."]
)
def test_a_foundation_and_a_gate_are_no_platform_and_no_portal(reader: Reader, text: str):
    assert Told(reader, text).labels("System") == []


def test_what_is_done_to_so_many_is_no_name(reader: Reader):
    assert Told(reader, "Mỗi ngày Cổng tiếp nhận, xử lý gần 1.400 hồ sơ.").labels("System") == []


def test_two_that_everybody_knows_stay_two_in_brackets(reader: Reader):
    told = Told(reader, "Hệ thống kết nối với Cơ sở dữ liệu quốc gia về dân cư (VNeID) để bảo đảm an toàn.")
    assert told.labels("System") == ["Cơ sở dữ liệu quốc gia về dân cư", "VNeID"]


def test_a_brand_in_brackets_ends_a_description(reader: Reader):
    told = Told(reader, "UBND thành phố vận hành hệ thống phòng họp thông minh, không giấy (i-Cabinet).")
    assert "i-Cabinet" in told.labels("System")


def test_the_party_is_an_owner(reader: Reader):
    told = Told(reader, "Hệ thống giải quyết thủ tục hành chính của Đảng tiếp nhận hơn 4 triệu hồ sơ.")
    assert told.labels("System") == ["Hệ thống giải quyết thủ tục hành chính"]


def test_another_system_is_no_part_of_a_name(reader: Reader):
    told = Told(reader, 'Sở khai trương Cổng Dịch vụ công tỉnh Hà Nam và trợ lý ảo "Sen Hồng".')
    assert told.labels("System") == ["Cổng Dịch vụ công tỉnh Hà Nam", "Sen Hồng"]


def test_products_of_one_firm_are_several(reader: Reader):
    told = Told(reader, "VNPT cung cấp nền tảng VNPT AI, VNPT eKYC, VNPT Cloud cho cơ quan nhà nước.")
    assert told.labels("System") == ["nền tảng VNPT AI", "VNPT eKYC", "VNPT Cloud"]
