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


def test_what_a_page_calls_a_known_brand_is_one_system(reader: Reader):
    text = "Hệ thống dịch vụ thuế điện tử eTax được nâng cấp. Hệ thống eTax có 700.000 doanh nghiệp."
    assert Told(reader, text).labels("System") == ["Hệ thống dịch vụ thuế điện tử eTax"]


def test_a_list_of_launches_names_no_date_as_a_system(reader: Reader):
    text = "Trục liên thông văn bản quốc gia khai trương từ tháng 3/2019; Cổng Dịch vụ công quốc gia khai trương tháng 12/2019."
    assert ("2019-03",) not in Told(reader, text).slots("launch", "system")
