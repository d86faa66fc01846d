"""Posts whose title holds the body's name, committees that a body has, boards, consuls, and totals; in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told

from kg.facts import Reader

_NAME = "Lê Văn Bách"


@pytest.mark.parametrize(
    ("title", "role", "body"),
    [
        ("Tổng Kiểm toán Nhà nước", "tong-kiem-toan", "Kiểm toán nhà nước"),
        ("Phó Tổng Kiểm toán Nhà nước", "pho-tong-kiem-toan", "Kiểm toán nhà nước"),
        ("Tổng Thanh tra Chính phủ", "tong-thanh-tra-chinh-phu", "Thanh tra Chính phủ"),
        ("Phó Tổng Thanh tra Chính phủ", "pho-tong-thanh-tra", "Thanh tra Chính phủ"),
        ("Viện trưởng Viện Kiểm sát nhân dân tối cao", "vien-truong", "Viện kiểm sát nhân dân tối cao"),
        (
            "Phó Viện trưởng Viện kiểm sát nhân dân tỉnh Hà Nam",
            "pho-vien-truong",
            "Viện kiểm sát nhân dân tỉnh Hà Nam",
        ),
        ("Tổng Thư ký Quốc hội", "tong-thu-ky-quoc-hoi", "Quốc hội"),
        ("Trưởng đoàn ĐBQH tỉnh Hà Nam", "truong-doan", "Đoàn ĐBQH tỉnh Hà Nam"),
        ("Bí thư Đảng ủy UBND tỉnh Hà Nam", "bi-thu", "Đảng ủy UBND tỉnh Hà Nam"),
        ("Bí thư Đảng ủy Sở Y tế tỉnh Hà Nam", "bi-thu", "Đảng ủy Sở Y tế tỉnh Hà Nam"),
        ("Phó Bí thư Đảng ủy Công ty Hoàng Long", "pho-bi-thu", "Đảng ủy Công ty Hoàng Long"),
        ("Bí thư Đảng ủy các cơ quan Đảng tỉnh Hà Nam", "bi-thu", "Đảng ủy các cơ quan Đảng tỉnh Hà Nam"),
        ("Tổng Giám đốc Tập đoàn Hoàng Long", "tong-giam-doc", "Tập đoàn Hoàng Long"),
        ("Trưởng Đại diện thường trú UNDP tại Việt Nam", "dai-dien-thuong-tru", "UNDP"),
        (
            "Trưởng Ban Quản lý các khu công nghiệp tỉnh Hà Nam",
            "truong-ban",
            "Ban Quản lý các khu công nghiệp tỉnh Hà Nam",
        ),
        (
            "Giám đốc Ban Quản lý dự án đầu tư xây dựng tỉnh Hà Nam",
            "giam-doc",
            "Ban Quản lý dự án đầu tư xây dựng tỉnh Hà Nam",
        ),
    ],
)
@pytest.mark.parametrize(
    "shape", ["{0} {1} dự họp.", "Ông {1}, {0}, cho biết như vậy.", "Theo {0} {1}, việc này cần làm sớm."]
)
def test_who_holds_an_office(reader: Reader, title: str, role: str, body: str, shape: str):
    told = Told(reader, shape.format(title, _NAME))
    assert told.slots("membership", "person", "role", "organization") == {(_NAME, role, body)}


@pytest.mark.parametrize("city", ["TP.HCM", "Thành phố Hồ Chí Minh", "Đà Nẵng"])
def test_a_consul_is_named_after_the_city(reader: Reader, city: str):
    told = Told(reader, f"Tổng Lãnh sự Nhật Bản tại {city} Ono Masuo dự họp.")
    assert told.labels("Person") == ["Ono Masuo"]


def test_a_person_of_three_syllables_after_a_groups_head_noun_is_one(reader: Reader):
    assert Told(reader, f"Tổng Giám đốc Tập đoàn {_NAME} dự họp.").labels("Person") == [_NAME]


def test_an_ordinal_before_a_date_is_no_weekday(reader: Reader):
    told = Told(reader, f"Ông {_NAME} dự phiên họp lần thứ ba ngày 12/5/2023.")
    assert told.slots("event-date", "date") == {("2023-05-12",)}


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        (
            "Tổng số tài khoản đăng ký trên Cổng Dịch vụ công quốc gia là hơn 10,7 triệu.",
            "10700000",
            "tài khoản",
        ),
        (
            "Số lượng giao dịch qua NDXP năm 2022 đạt 860 triệu, gấp 4,7 lần năm 2021.",
            "860000000",
            "giao dịch",
        ),
    ],
)
def test_a_total_is_said_before_its_number(reader: Reader, text: str, value: str, unit: str):
    told = Told(reader, text).slots("observation", "value", "unit")
    assert any(figure == value and words.startswith(unit) for figure, words in told)


def test_the_size_of_a_delegation_is_no_figure(reader: Reader):
    assert Told(reader, "Đoàn gồm 25 thành viên thăm Bộ Y tế.").facts("observation") == []
