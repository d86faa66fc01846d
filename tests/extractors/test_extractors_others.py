"""Articles that are not about government give few and right things, and no invented event."""

from __future__ import annotations

from pathlib import Path

import pytest
from extractors_told import Told

from kg.facts import Reader

OTHERS = Path(__file__).parent / "others"
# The most that a careful reader names in each: people, agencies, places.
RIGHT = {
    "sport": ({"Trần Gia Huy", "Phạm Thành Nguyên", "Gia Huy"}, set(), {"Huế", "Quảng Bình"}),
    "crime": ({"Lê Văn Tý", "Tý"}, {"Công an thành phố Biên Hòa"}, {"Biên Hòa", "Thành phố Biên Hòa"}),
    "showbiz": ({"Hương Ly", "Đỗ Bảo Khanh"}, set(), set()),
    "cooking": (set(), set(), set()),
    "weather": (set(), {"Trung tâm Dự báo khí tượng thủy văn quốc gia"}, {"Sa Pa", "Thị xã Sa Pa", "Hà Nội"}),
    "football": (
        {"Lucas Moreira", "Lucas", "Chu Đình Long"},
        {"CLB Hải Phòng", "CLB Santos"},
        {"Hải Phòng", "Brazil", "Nam Định"},
    ),
}
# The people that no reader would miss.
NAMED = {"sport": "Trần Gia Huy", "crime": "Lê Văn Tý", "showbiz": "Hương Ly", "football": "Lucas Moreira"}


@pytest.fixture(params=sorted(RIGHT))
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def told(name: str, reader: Reader) -> Told:
    return Told(reader, (OTHERS / f"{name}.txt").read_text(encoding="utf-8"), name)


def test_every_article_is_tested():
    assert {file.stem for file in OTHERS.glob("*.txt")} == set(RIGHT)


@pytest.mark.parametrize(("index", "type_"), list(enumerate(("Person", "Agency", "Place"))))
def test_nothing_is_named_that_is_not_there(index: int, type_: str, name: str, told: Told):
    assert set(told.labels(type_)) <= RIGHT[name][index]


def test_no_event_has_a_part_or_a_post_is_given(told: Told):
    assert told.slots("participation", "role", "agent") == set()
    assert told.slots("membership", "role", "person") == set()
    assert told.slots("launch", "system") == set()


def test_no_legal_document_or_system_is_read(told: Told):
    for type_ in ("LegalDocument", "System", "Project"):
        assert told.labels(type_) == []


@pytest.mark.parametrize(
    "article",
    [
        "sport",
        "crime",
        "showbiz",
        pytest.param(
            "football", marks=pytest.mark.xfail(reason="`tiền đạo` is no title that announces a name")
        ),
    ],
)
def test_who_the_story_is_about_is_found(article: str, reader: Reader):
    told = Told(reader, (OTHERS / f"{article}.txt").read_text(encoding="utf-8"), article)
    assert NAMED[article] in told.labels("Person")
