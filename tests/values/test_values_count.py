"""Numbers with their nouns."""

from __future__ import annotations

import pytest

from kg.values.count import counted


@pytest.mark.parametrize(
    ("number", "names", "said"),
    [
        (1, ("document",), "1 document"),
        (0, ("document",), "0 documents"),
        (1200, ("agency",), "1,200 agencies"),
        (1, ("agency",), "1 agency"),
        (2, ("day",), "2 days"),
        (1, ("person", "people"), "1 person"),
        (3, ("person", "people"), "3 people"),
    ],
)
def test_the_noun_follows_the_number(number: int, names: tuple[str, ...], said: str):
    assert counted(number, *names) == said
