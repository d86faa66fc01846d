"""Where a text may hold a date or number that no digit begins: one pass over it for all trigger words."""

from __future__ import annotations

from functools import cache
from itertools import product

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from kg.values.fold import syllables

_AFTER = {
    "tháng": "này trước rồi tới sau đầu cuối giêng chạp một hai ba tư năm sáu bảy bẩy tám chín mười",
    "năm": "nay ngoái trước tới sau",
    "tuần": "này trước rồi tới sau",
    "hôm": "nay qua kia",
    "ngày": "mai kia",
    "thời gian": "tới qua vừa sắp gần",
    "nửa": "đầu cuối",
    **dict.fromkeys(("sáng", "trưa", "chiều", "tối", "đêm"), "nay qua mai"),
}
_NUMERALS = sorted(syllables("hai ba bốn năm sáu bảy bẩy tám chín mười"))
_SCALES = sorted(syllables("trăm nghìn ngàn vạn triệu tỷ tỉ"))
# What may stand before a number word; with the space after it, it keeps "ba" apart from "ban" and "bao".
_OPEN = " \n(\"'“‘/,;:"


@cache
def _dates() -> AhoCorasick:
    words = [f"{first} {second}" for first, seconds in _AFTER.items() for second in seconds.split()]
    return AhoCorasick([*words, "quý ", "quí "], matchkind=MatchKind.LeftmostLongest)


@cache
def _numbers() -> AhoCorasick:
    words = [f"{word} " for word in _NUMERALS] + [f"một {scale}" for scale in _SCALES]
    return AhoCorasick(
        [mark + word for mark, word in product(_OPEN, words)], implementation=Implementation.DFA
    )


def dated(low: str) -> list[int]:
    """The offsets of folded `low` where `shapes.WORDS` may match."""
    return [start for _, start, _ in _dates().find_matches_as_indexes(low)]


def spelled(low: str) -> list[int]:
    """The offsets of folded `low` where `spoken.SPOKEN` may match."""
    first = [0] if low.startswith((*_NUMERALS, "một ")) else []
    found = _numbers().find_matches_as_indexes(low, overlapping=True)
    return first + [start + 1 for _, start, _ in found]
