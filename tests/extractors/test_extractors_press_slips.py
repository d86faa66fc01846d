"""A comma too many, a field written short, a part of all: small things of the press, in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told, held

from kg.facts import Reader


def test_a_comma_before_the_verb_hides_no_chair(reader: Reader):
    text = "Sáng 4/5/2023, Phó Chủ tịch UBND tỉnh Long An Phạm Tấn Hải, đã chủ trì cuộc họp với Sở Y tế."
    _, parts = held(Told(reader, text))
    assert "chair Phạm Tấn Hải" in parts


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("Ngày 2/4/2022, Bộ Y tế tổ chức sự kiện Diễn đàn Y tế số Việt Nam 2022 tại Huế.", {"dien-dan 2022-04-02"}),
        ("Ngày 2/4/2022, Bộ Y tế tổ chức sự kiện tại Huế.", {"su-kien 2022-04-02"}),
        ("Ngày 2/4/2022, Bộ Y tế tổ chức sự kiện Hành trình đỏ tại Huế.", {"su-kien 2022-04-02"}),
    ],
)  # fmt: skip
def test_an_event_is_of_the_kind_its_name_says(reader: Reader, text: str, events: set[str]):
    assert held(Told(reader, text))[0] == events


@pytest.mark.parametrize("field", ["XNK", "xuất nhập khẩu"])
def test_a_field_belongs_to_the_name_and_its_head_speaks(reader: Reader, field: str):
    text = (
        f"Ông Đỗ Hữu Toàn, Cục trưởng Cục Thuế {field}, Tổng cục Hải quan cho biết có 3 ngân hàng tham gia."
    )
    told = Told(reader, text)
    assert f"Cục Thuế {field}" in told.labels("Agency")
    assert told.slots("quotation", "speaker") == {("Đỗ Hữu Toàn",)}


@pytest.mark.parametrize(
    ("words", "value", "unit"),
    [
        ("1/3 trường học gắn camera", "0.3333", "phần"),
        ("2/3 hộ dân dùng dịch vụ công trực tuyến", "0.6667", "phần"),
        ("2/3 dự án về đích", "2", "dự án"),
        ("10/30 trường học gắn camera", "10", "trường"),
    ],
)
def test_a_third_is_a_part_of_all(reader: Reader, words: str, value: str, unit: str):
    assert Told(reader, f"Tỉnh An Giang có {words}.").slots("observation", "value", "unit") == {(value, unit)}
