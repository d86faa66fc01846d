"""Figures that tell a change: by how much, or from what to what."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from extractors.shape import stands
from kg.mentions.reading import Reading

_WAY = r"(?<!\w)(?P<way>tăng|giảm)"
_HOW = r"(?: (?:trưởng|thêm|mạnh|nhẹ|bình quân|trung bình|được|ngay|khoảng|hơn|gần|trên|ít nhất|tối thiểu|tới|xấp xỉ|thấp nhất|tối đa|trực tiếp))*"
# "tăng 12%": 12% more, not 12%.
_BY = re.compile(rf"{_WAY}{_HOW} $")
_ENDS = r"(?:lên|xuống|còn|xuống còn|lên tới|lên đến|lên mức|xuống mức|lên thành|đến|tới)(?: (?:khoảng|hơn|gần|trên|dưới|chỉ|còn|mức))*"
# "giảm từ 13% xuống 8,5%", "tăng 12% lên 55.000 tỷ đồng": what it was and what it is.
_LEVEL = re.compile(
    rf"(?<!\w)(?:đã |được |sẽ )*(?P<verb>tăng|giảm|nâng|hạ|rút|sụt)(?: [^\W\d_]+){{0,3}}? (?:từ (?:khoảng |hơn |gần |mức |trên )*(?:\d[^.;:]{{0,50}} {_ENDS} )?|\d[^.;:]{{0,30}} (?:lên|xuống|còn)[^.;:\d]{{0,12}} |(?:lên|xuống)(?: (?:còn|mức|tới|đến|thành|khoảng|hơn|gần|trên|dưới))* )$"
)
_REACH = 110
_VERBS = ("tăng", "giảm", "nâng", "hạ ", "rút", "sụt")


@dataclass(slots=True)
class Change:
    """`way` is tăng or giảm where the figure is how much it changed by, else empty; the verb begins `at`."""

    way: Final[str]
    at: Final[int]


def change(reading: Reading, floor: int, start: int) -> Change | None:
    """The change that the words before a number tell; None where they tell none."""
    begin = max(floor, start - _REACH)
    near = reading.folded[begin:start]
    if not stands(near, _VERBS, 0, len(near)):
        return None
    by = _BY.search(near)
    if by is not None:
        return Change(by["way"], begin + by.start())
    level = _LEVEL.search(near)
    return Change("", begin + level.start()) if level else None
