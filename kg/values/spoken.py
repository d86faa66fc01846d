"""Numbers in words: `hai mươi lăm`, `một trăm linh ba`, `ba` before what is counted."""

from __future__ import annotations

import re

from kg.values.units import SCALES

_ONES = {
    "không": 0, "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5, "nhăm": 5,
    "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
}  # fmt: skip
_DIGIT = "(?:một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín)"
# "hai mươi năm" is twenty years: five after a ten is "lăm".
_UNIT = "(?:một|mốt|hai|ba|bốn|tư|lăm|nhăm|sáu|bảy|bẩy|tám|chín)"
_TENS = rf"(?:{_DIGIT} mươi(?: {_UNIT})?|mười(?: {_UNIT})?)"
_HUNDREDS = rf"(?:{_DIGIT} trăm(?: (?:(?:linh|lẻ) (?:{_UNIT}|năm)|{_TENS}))?)"
_BELOW = rf"(?:{_HUNDREDS}|{_TENS}|{_DIGIT})"
_SCALE = "(?:nghìn tỷ|nghìn tỉ|nghìn|ngàn|vạn|triệu|tỷ|tỉ)"
SPOKEN = re.compile(rf"(?:{_BELOW}(?: {_SCALE})?(?: {_BELOW} {_SCALE})*(?: {_HUNDREDS})?)(?!\w)")


def spoken(words: str) -> int:
    """The number that `words` (folded, a match of `SPOKEN`) says.

    >>> spoken("một trăm linh ba"), spoken("hai mươi lăm nghìn")
    (103, 25000)
    """
    total = group = ones = 0
    for word in words.split():
        if word in _ONES:
            ones = _ONES[word]
        elif word in {"mươi", "mười"}:
            group, ones = group + (ones or 1) * 10, 0
        elif word == "trăm":
            group, ones = group + ones * 100, 0
        elif word in SCALES:
            scale = SCALES[word]
            total, group, ones = (total * scale if not group + ones else total + (group + ones) * scale), 0, 0
    return total + group + ones
