"""Years that say which index is meant: "công bố PAR Index năm 2020" is told of in the year after."""

from __future__ import annotations

import re

from kg.mentions.reading import Reading

_WORDS = r"(?<!\w)(?:chỉ số|index|xếp hạng|pci|papi|sipas)(?!\w)"
_BEFORE = re.compile(rf"{_WORDS}[^.;:\n]*$")
_BEHIND = re.compile(rf"[^.;:]{{0,90}}{_WORDS}")
_REACH = 160  # characters: "công bố chỉ số … của các sở, ban, ngành, UBND các huyện, thành phố năm 2021"


def after_index(reading: Reading, at: int) -> bool:
    """Whether an index is named before the year at the offset, in its clause."""
    return _BEFORE.search(reading.folded, max(0, at - _REACH), at) is not None


def before_index(reading: Reading, at: int) -> bool:
    """Whether an index is named right behind the offset."""
    return _BEHIND.match(reading.folded, at) is not None
