"""Folding keeps every offset and forgets only what matching must not see."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.text import fold
from kg.text.slug import slug

# Every precomposed letter of Vietnamese, with the marks and quotes that news prints around it.
VIETNAMESE = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ"
WORDS = st.text(alphabet=VIETNAMESE + VIETNAMESE.upper() + "bcghklmnpqrstvxÐð \u00a0–—“”‘’«».,/0123456789İß")


@given(st.one_of(WORDS, st.text()))
def test_the_length_stays(text: str):
    assert len(fold(text)) == len(text)


@given(st.one_of(WORDS, st.text()))
def test_folding_twice_changes_nothing(text: str):
    assert fold(fold(text)) == fold(text)


@given(WORDS, WORDS)
def test_each_character_folds_where_it_stands_when_a_space_parts_the_words(left: str, right: str):
    assert fold(f"{left} {right}") == f"{fold(left)} {fold(right)}"


@given(WORDS)
def test_folded_text_has_no_capitals_and_one_dash(text: str):
    folded = fold(text)
    assert not any(c.isupper() for c in folded if len(c.lower()) == 1)
    assert not set("–—‑−“”„«»’‘\u00a0\tÐ") & set(folded)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Hoà Bình", "Hòa Bình"),
        ("khoẻ", "khỏe"),
        ("Thuý", "Thúy"),
        ("uỷ ban", "ủy ban"),
        ("Ðảng", "Đảng"),
        ("“Trục”", '"Trục"'),
        ("2021 – 2025", "2021 - 2025"),
        ("Bộ\u00a0Y tế", "bộ y tế"),
    ],
)
def test_two_ways_to_write_fold_to_one(one: str, other: str):
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("quý", "qúy"), ("hoàn", "hòan"), ("ma", "má"), ("Dũng", "Dụng")])
def test_what_differs_stays_apart_or_is_misspelt(one: str, other: str):
    # "hoàn" is closed: its mark has one place only, so a misspelling is not mended.
    assert (fold(one) == fold(other)) is (one == "quý")


@given(st.text())
def test_a_slug_is_plain(text: str):
    made = slug(text)
    assert made.isascii()
    assert "--" not in made
    assert made == made.lower()
    assert not made.startswith("-")
    assert slug(unicodedata.normalize("NFD", text)) == slug(unicodedata.normalize("NFC", text))


@pytest.mark.parametrize(
    ("written", "folded"), [("Quý", "quý"), ("qúy", "quý"), ("Qũy", "quỹ"), ("thuý", "thúy")]
)
def test_the_tone_of_qu_stays_on_the_y(written: str, folded: str):
    assert fold(written) == folded
