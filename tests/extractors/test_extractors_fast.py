"""What is looked for where a cheap sign stands is found wherever it stands."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path

import pytest

from extractors.events import going, guests, roster, verbal, voices

documents = import_module("extractors.documents.find")
TEXTS = [
    f.read_text(encoding="utf-8") for f in sorted((Path(__file__).parents[1] / "gold/articles").glob("*.txt"))
]
SYMBOLS = (
    "Quyết định số 749/QĐ-TTg ngày 3/6/2020, Nghị quyết 57-NQ/TW và Luật số 20/2023/QH15",
    "số 12345 - BCTĐ / TW, 12345-2019a /NQ-CP; 06 /2019 /NĐ-CP, 1/2/3",
    "ngày 19/ 2019/CP5–TTg, 1/ 2020/NQ-CP",
    "văn bản 5/4 và 12-KH/ĐU, 99/UBND-KH, 12/CT-TTg/13/CT-TTg",
)


@pytest.mark.parametrize("text", [*TEXTS, *SYMBOLS], ids=lambda text: text[:24])
def test_numbers_of_papers_are_found_from_their_strokes(text: str) -> None:
    every = [match.span() for match in documents._NUMBERED.finditer(text)]
    assert [match.span() for match in documents._symbols(text)] == every


@pytest.mark.parametrize("word", sorted(going.KINDS))
def test_every_verb_of_going_is_read_whole_and_after_no_noun_of_it(word: str) -> None:
    assert [match["verb"] for match in going.VERB.finditer(f"ông a {word} ông b")] == [word]
    assert going.VERB.match(f"ông a{word} ông b", len("ông a")) is None
    assert going.VERB.match(f"kế hoạch {word} ông b", len("kế hoạch ")) is None


def test_longer_verbs_of_going_come_first() -> None:
    for word in going.KINDS:
        assert going.VERB.search(f"ông a {word}")["verb"] == word  # type: ignore[index]


SIGNS = (
    (roster._PRESENT, (" sự ",)),
    (roster._CHAIRED, ("chủ t",)),
    (roster._LED, ("dẫn đầu", "làm trưởng đoàn")),
    (roster._LEADING, ("dẫn đầu",)),
    (roster._ATTENDED, (" dự", "có mặt tại", " theo dõi")),
    (roster._CAME_AND_SPOKE, ("dự",)),
    (roster._CAME_AND_SPOKE, ("phát biểu",)),
    (guests._SIDES, ("phía ", "đại biểu ", "khách mời ")),
    (voices._FOR, ("đại diện", "lãnh đạo", "thường trực")),
    (verbal._THIS_IS, ("đây ",)),
    (verbal._OPENS, ("chương trình",)),
)


@pytest.mark.parametrize(("pattern", "signs"), SIGNS, ids=lambda part: str(part)[:24])
def test_a_sign_stands_in_whatever_a_pattern_finds(pattern: re.Pattern[str], signs: tuple[str, ...]) -> None:
    for text in TEXTS:
        for sentence in text.lower().split("."):
            for match in pattern.finditer(f" {sentence}. "):
                assert any(sign in f" {match.group()}" for sign in signs)
