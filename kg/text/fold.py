"""One folded form for matching: as long as the text, so that every offset stays valid."""

from __future__ import annotations

import re
from functools import lru_cache

# Old and new tone placement differ only in open syllables in oa, oe, uy: hoà/hòa, khoẻ/khỏe, thuý/thúy.
_TONES = {"o": "òóỏõọ", "u": "ùúủũụ"}
_VOWELS = {"a": "àáảãạ", "e": "èéẻẽẹ", "y": "ỳýỷỹỵ"}
_PLACES = {
    first + second_toned: toned + second
    for first, seconds in (("o", "ae"), ("u", "y"))
    for second in seconds
    for toned, second_toned in zip(_TONES[first], _VOWELS[second], strict=True)
}
# In "quý" and "quỹ" the u belongs to the q: the tone is of the y.
_PLACES |= {f"q{_TONES['u'][i]}y": f"qu{_VOWELS['y'][i]}" for i in range(len(_VOWELS["y"]))}
_PLACES |= {f"qu{y}": f"qu{y}" for y in _VOWELS["y"]}  # taken whole, so that nothing in it is misplaced
_MISPLACED = re.compile("(?:" + "|".join(sorted(_PLACES)) + r")(?!\w)")
# One character for one: U+00D0, the Icelandic letter, stands for Đ in old Vietnamese pages.
_CHARACTERS = (
    ("Ð", "đ"), ("\u00a0", " "), ("\t", " "), ("–", "-"), ("—", "-"), ("‑", "-"), ("−", "-"), ("“", '"'),
    ("”", '"'), ("„", '"'), ("«", '"'), ("»", '"'), ("’", "'"), ("‘", "'"),
)  # fmt: skip
# Labels and names are folded again and again; longer text is folded once.
_SHORT = 120


def _lower(text: str) -> str:
    """Lower case that never changes the length (`İ` alone would)."""
    lowered = text.lower()
    return (
        lowered
        if len(lowered) == len(text)
        else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    )


def _fold(text: str) -> str:
    for odd, plain in _CHARACTERS:
        if odd in text:
            text = text.replace(odd, plain)
    return _MISPLACED.sub(lambda m: _PLACES[m.group()], _lower(text))


_remembered = lru_cache(maxsize=1 << 15)(_fold)


def fold(text: str) -> str:
    """The text in lower case, with one place for tone marks, one dash, one quote, one space.

    The result has as many code points as the text, and folding twice changes nothing.

    >>> fold("Hoà Bình – “Ðảng”")
    'hòa bình - "đảng"'
    """
    return _remembered(text) if len(text) < _SHORT else _fold(text)
