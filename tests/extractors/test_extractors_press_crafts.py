"""Names after what somebody is: a leader, a poet, a monk, an expert from abroad."""

from __future__ import annotations

import pytest
from extractors_told import Told

from kg.facts import Reader


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Lãnh tụ Fidel Castro thăm Việt Nam.", ["Fidel Castro"]),
        ("Lãnh tụ Cuba Fidel Castro thăm Việt Nam.", ["Fidel Castro"]),
        ("Nhà thơ Tố Hữu đến dự.", ["Tố Hữu"]),
        ("Chuyên gia Nhật Bản Tanaka Ichiro phát biểu.", ["Tanaka Ichiro"]),
        ("Chuyên gia Nga Ivan Petrov phát biểu.", ["Ivan Petrov"]),
        ("Nhà nghiên cứu Việt Nam Nguyễn Văn An phát biểu.", ["Nguyễn Văn An"]),
        ("Các nhà khoa học Việt phát biểu.", []),
        ("Các nhà lãnh đạo Lào và Campuchia phát biểu.", []),
        ("Các chuyên gia Google phát biểu.", []),
    ],
)
def test_who_is_named_after_a_craft(reader: Reader, text: str, people: list[str]) -> None:
    assert Told(reader, text).labels("Person") == people
