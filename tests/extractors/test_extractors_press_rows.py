"""Places in a row behind one word of level, in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told

from kg.facts import Reader


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dự án đi qua các xã Phúc Thịnh, Quang Minh và Nội Bài.", {"Phúc Thịnh", "Quang Minh", "Nội Bài"}),
        ("Dự án đi qua các xã: Thu Lâm, Đông Anh, Phù Đổng của Hà Nội.", {"Thu Lâm", "Đông Anh", "Phù Đổng", "Hà Nội"}),
        ("Có 12 phường gồm: Tân Mai, Tương Mai, Giáp Bát.", {"Tân Mai", "Tương Mai", "Giáp Bát"}),
        ("UBND các xã Phúc Thịnh và Nội Bài đã báo cáo.", {"Phúc Thịnh", "Nội Bài"}),
        ("Hợp nhất các quận 2, 9 và Thủ Đức.", {"Quận 2", "Quận 9", "Thủ Đức"}),
        ("Dự có lãnh đạo các xã Phúc Thịnh, Quang Minh, Bộ Y tế.", {"Phúc Thịnh", "Quang Minh"}),
        ("Đoàn thăm xã Phúc Thịnh, Công ty Minh Long.", {"Phúc Thịnh"}),
        ("Các sở, các xã như Ủy ban nhân dân nêu.", set()),
        ("Hội nghị diễn ra tại thủ đô Antananarivo của Madagascar.", {"Antananarivo", "Madagascar"}),
        ("Tại các xã Nà Hỳ, Tà Xùa và Mồ Dề, người dân đã đăng ký.", {"Nà Hỳ", "Tà Xùa", "Mồ Dề"}),
        ("Truy vết nhanh. Ở Hải Dương, ứng dụng giúp truy vết.", {"Hải Dương"}),
        ("Đoàn biểu diễn trên đường phố Huế.", {"Huế"}),
        ("Cửa hàng tại phố Huế đông khách.", set()),
        ("Tại xã Bình Hưng Hòa A, người dân đông.", {"Bình Hưng Hòa A"}),
    ],
)  # fmt: skip
def test_units_in_a_row(reader: Reader, text: str, expected: set[str]):
    assert set(Told(reader, text).labels("Place")) == expected
