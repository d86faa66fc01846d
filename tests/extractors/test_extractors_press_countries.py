"""Countries as the press names them, in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told

from kg.facts import Reader


@pytest.mark.parametrize(
    ("text", "surfaces"),
    [
        ("Ông Lee đến Việt Nam từ Vương quốc Anh.", {"Việt Nam", "Vương quốc Anh"}),
        ("Danh sách gồm Đức, Liên hiệp Vương quốc Anh và Bắc Ailen, Timor Leste.", {"Đức", "Liên hiệp Vương quốc Anh và Bắc Ailen", "Timor Leste"}),
        ("Trang web của cơ quan thuế Australia hay Singapore dễ dùng.", {"Australia", "Singapore"}),
        ("Ủy ban Pháp luật của Quốc hội họp hôm qua.", set()),
        ("Malaysia Airlines mở đường bay mới.", set()),
        ("Hải quan áp dụng Công ước Kyoto sửa đổi.", set()),
    ],
)  # fmt: skip
def test_countries_by_their_full_and_foreign_names(reader: Reader, text: str, surfaces: set[str]):
    told = Told(reader, text)
    assert {n.surface for one in told.made.referents if one.type == "Place" for n in one.namings} == surfaces
