"""The numbers of a Vietnamese text as exact decimals, with comparator, unit and what kind of number each is.

>>> [(q.value, q.comparator, q.kind) for q in find("hơn 1,3 triệu văn bản, đạt 91,54%, 81/96 dịch vụ")]
[('1300000', 'more-than', 'count'), ('91.54', 'exact', 'percent'), ('81', 'exact', 'ratio')]
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, NamedTuple

from kg.values import dates
from kg.values.figures import DIGITS, exact, plain
from kg.values.fold import after, fold, syllables
from kg.values.kinds import kind_of
from kg.values.point import Found
from kg.values.shapes import digits
from kg.values.spoken import SPOKEN, spoken
from kg.values.triggers import spelled
from kg.values.units import COMPARATORS, CURRENCIES, MEASURES, SCALES, SURFACES
from kg.values.words import counts

__all__ = ["Quantity", "find"]


@dataclass(slots=True)
class Quantity:
    """One number of a text: `value`, and `high` of a range or ratio, are plain decimals.

    `unit_hint` is %, đồng, USD … or "". `comparator` is a concept of the scheme `comparator`.
    `kind` is count, percent, money, ratio, factor, age, time; ordinal, level, code are no figures.
    `expression` is the text from `start` to `stop`.
    """

    start: Final[int]
    stop: Final[int]
    value: Final[str]
    unit_hint: Final[str]
    comparator: Final[str]
    high: Final[str | None]
    expression: Final[str]
    kind: Final[str]


# "3 tỷ lệ", "2 tỷ trọng" are no billions.
_BILLION = r"(?:tỷ|tỉ)(?! (?:lệ|số|trọng|giá|suất|khối)(?!\w))"
_SCALE = rf"(?: ?(?:(?:trăm |chục )?(?:nghìn|ngàn|vạn|triệu|{_BILLION})(?: {_BILLION})?|trăm|chục)(?!\w))"
_MONEY = "|".join(re.escape(name) for name in sorted(CURRENCIES, key=len, reverse=True) if name != "đ")
_UNIT = (
    r"(?: ?(?:%|phần trăm(?!\w))|đ(?!\w)"
    rf"| ?(?:{_MONEY})(?![^\W\d_])"
    r"(?! (?:chí|bào|bộ|thời|đội|nghiệp|phạm|tác|chủ|hành|thuận"
    r"|tình|ý|loạt|hồ|ruộng|phục|vị|cỏ)(?!\w))(?: mỹ)?)"
)
_END = r"(?![0-9]|[.,/:][0-9]|-[0-9]|[/-][^\W\d]|[^\W\d])"
# "5G", "4G" are no grams.
_MEASURE = "(?=(?:" + "|".join(sorted(MEASURES - {"g"}, key=len, reverse=True)) + r")(?!\w))"
_QUANTITY = re.compile(
    rf"(?P<a>{DIGITS})(?:(?P<half> (?:triệu|tỷ|tỉ|nghìn|vạn) rưỡi)|(?P<as>{_SCALE}))?"
    rf"(?P<more>(?: [0-9]{{1,3}} (?:triệu|nghìn|ngàn)(?!\w))*)(?P<au>{_UNIT})?"
    rf"(?:(?: ?- ?| (?:đến|tới) )(?P<b>{DIGITS})(?P<bs>{_SCALE})?(?P<bu>{_UNIT})?)?"
    rf"(?:{_MEASURE}|{_END}|(?<=%|[^\W\d])(?=/[^\W\d]))"
)
_SINGLE = re.compile(
    rf"(?P<a>{DIGITS})(?P<half>(?!))?(?P<as>{_SCALE})?(?P<more>(?!))?(?P<au>{_UNIT})?(?:{_MEASURE}|{_END}|(?<=%|[^\W\d])(?=/[^\W\d]))"
)
_UNITS = re.compile(_UNIT)
_MORE = re.compile(r"([0-9]{1,3}) (triệu|nghìn|ngàn)")
_WHOLE = r"[0-9]{1,3}(?:\.[0-9]{3})+|[0-9]+"
_RATIO = re.compile(
    rf"(?P<a>{_WHOLE})(?: ?/ ?| (?:trong|trên) (?:tổng số|tổng cộng|số) |(?P<of> trên ))(?P<b>{_WHOLE})"
    r"(?![\w%]|[./,:-][0-9]|[/-]\w)"
)
_BOUND = re.compile(r"(?: [^\W\d_]+){0,4}? trở (?P<to>lên|xuống)(?!\w)")
_FEW_WORDS = 48  # characters
_BEFORE = re.compile(r"[ (\[“\"]")  # "(hơn 200 xã)"
_COMPARING = frozenset(phrase.rpartition(" ")[2] for phrase in COMPARATORS)
_RATE = syllables("nhanh tốt rẻ dài đắt sớm muộn chậm mạnh sâu xa rộng")


def find(text: str, *, found: Sequence[Found] | None = None) -> list[Quantity]:
    """The numbers of `text` (NFC) outside its dates, in order; `found` are its dates, if they are known."""
    low = fold(text)
    spans = [(f.start, f.stop) for f in (dates.find(text) if found is None else found)]
    kept: list[Quantity] = []
    for read in sorted([*_printed(low, spans), *_worded(low, text, spans)]):
        if not kept or read.start >= kept[-1].stop:
            kept.append(_compared(low, text, read))
    return kept


class _Read(NamedTuple):
    """A number before the words around it are weighed."""

    start: int
    stop: int
    value: str
    kind: str
    unit: str = ""
    high: str | None = None


def _outside(spans: list[tuple[int, int]], starts: Iterable[int]) -> Iterator[int]:
    """Those of the sorted `starts` that are in none of the sorted `spans`."""
    at = 0
    for start in starts:
        while at < len(spans) and spans[at][1] <= start:
            at += 1
        if at == len(spans) or start < spans[at][0]:
            yield start


def _printed(low: str, spans: list[tuple[int, int]]) -> Iterator[_Read]:
    done = 0
    for start in _outside(spans, [start for start, _ in digits(low)]):
        if start < done or _attached(low, start):
            continue
        read = _ratio(low, start) or _figure(low, start)
        if read:
            done = read.stop
            yield read


def _attached(low: str, start: int) -> bool:
    """Whether the digits go on a word, a code or another number."""
    last = low[start - 1] if start else " "
    if last == " ":
        return False
    if last.isalnum() or last in "_@#$€£+":
        return True
    return last in "./,:-" and start > 1 and low[start - 2].isalnum()


# "95,59/100 điểm"
_POINTS = re.compile(r"(?P<a>[0-9]{1,3},[0-9]{1,3}) ?/ ?(?P<b>10{1,3})(?= điểm)")
_DAYS = 31  # of a month; a number up to it may be a date's


def _ratio(low: str, start: int) -> _Read | None:
    match = _RATIO.match(low, start)
    if match is None:
        score = _POINTS.match(low, start)
        return score and _Read(start, score.end(), score["a"].replace(",", "."), "ratio", high=score["b"])
    part, whole = (int(match[name].replace(".", "")) for name in "ab")
    if match["of"] and (part <= _DAYS or 1900 <= part <= 2100) and "." not in match["a"]:
        return None  # "tháng 7 trên 63 tỉnh"
    if (part, whole) == (24, 7):
        return _Read(start, match.end(), "24", "time", high="7")
    if part > whole or not whole or (part <= 12 and 1900 <= whole <= 2100 and "/" in match[0]):
        return None
    stop, always = (
        match.end(),
        part == 24 and whole == 24 and after(low, match.end()) in {"", "giờ", "h", "và"},
    )
    kind = "time" if always else "ratio"
    if kind == "ratio" and kind_of(low, start, stop, match["a"]) == "code":
        kind = "code"
    return _Read(start, stop, str(part), kind, high=str(whole))


def _figure(low: str, start: int) -> _Read | None:
    match = _QUANTITY.match(low, start)
    if match is not None and match["b"]:
        return _range(low, match) or _single(low, _SINGLE.match(low, start))
    return _single(low, match)


def _single(low: str, match: re.Match[str] | None) -> _Read | None:
    if match is None:
        return None
    printed, scale, unit, half, more = match.group("a", "as", "au", "half", "more")
    number = _exact(low, printed, scale or unit or half, match.end())
    if scale:
        number *= _scale(scale)
    if half:
        number = (number + Decimal("0.5")) * SCALES[half.split()[0]]
    for count, name in _MORE.findall(more) if more else ():
        number += int(count) * SCALES[name]
    hint, kind = _unit(unit)
    kind = kind or kind_of(low, match.start(), match.end(), printed)
    if kind == "level" and "," in printed:
        first, _, last = printed.partition(",")
        return _Read(match.start(), match.end(), first, kind, high=last)
    if (scale or half) and kind in {"code", "time", "level"}:
        kind = "count"
    return _Read(match.start(), match.end(), plain(number), kind, hint)


_HALVED = re.compile(r"[0-9]{1,3}-[0-9]{1,3}\.000(?![0-9.,])")


def _range(low: str, match: re.Match[str]) -> _Read | None:
    """`match` as a range, or None if its second number is not above its first one."""
    if match["half"] or match["more"]:
        return None
    unit = match["bs"] or match["bu"]
    first = _exact(low, match["a"], match["as"] or match["au"] or unit, match.end())
    last = _exact(low, match["b"], unit, match.end())
    if _HALVED.match(low, match.start()) and first * 1000 < last:
        first *= 1000  # "13-14.000 container"
    own = match["as"] or match["au"] or first >= last
    first, last = first * _scale(match["as"] if own else match["bs"]), last * _scale(match["bs"])
    if first >= last:
        return None
    hint, kind = _unit(match["bu"] or match["au"])
    kind = kind or kind_of(low, match.start(), match.end(), match["a"])
    return _Read(match.start(), match.end(), plain(first), kind, hint, plain(last))


def _exact(low: str, printed: str, unit: str | None, stop: int) -> Decimal:
    return exact(printed, decimal=bool(unit) or ("," in printed and after(low, stop) in MEASURES))


def _scale(words: str | None) -> int:
    product = 1
    for word in (words or "").split():
        product *= SCALES[word]
    return product


def _unit(words: str | None) -> tuple[str, str]:
    """The unit hint and the kind that it settles."""
    if not words:
        return "", ""
    name = words.strip().removesuffix(" mỹ")
    return ("%", "percent") if name in {"%", "phần trăm"} else (CURRENCIES[name], "money")


def _compared(low: str, text: str, read: _Read) -> Quantity:
    """`read` with the comparator words around it."""
    start, stop = read.start, read.stop
    phrase = _phrase(low, start, stop)
    comparator = COMPARATORS.get(phrase, "exact")
    if phrase:
        start -= len(phrase) + 1
    bound = _BOUND.match(low, stop) if low.find(" trở ", stop, stop + _FEW_WORDS) >= 0 else None
    if bound:
        comparator = "at-least" if bound["to"] == "lên" else "at-most"
        stop = bound.end() if bound[0].count(" ") == 2 else stop
    if (bound or read.high) and low.endswith("từ ", 0, start) and not low[start - 4 : start - 3].isalnum():
        start -= 3
    return Quantity(start, stop, read.value, read.unit, comparator, read.high, text[start:stop], read.kind)


def _phrase(low: str, start: int, stop: int) -> str:
    """The longest comparator that ends right before `start`, or nothing."""
    if low[start - 1 : start] != " ":
        return ""
    near = low[max(0, start - 28) : start - 1]
    last = near.rpartition(" ")[2]
    if last not in _COMPARING and last.isalpha():  # no bracket before it to split at
        return ""
    words = _BEFORE.split(near)
    if words[-1] not in _COMPARING:
        return ""
    for count in (3, 2, 1):
        phrase = " ".join(words[-count:])
        if phrase in COMPARATORS:
            rate = phrase == "hơn" and words[-2:-1] and words[-2] in _RATE
            surface = phrase == "trên" and low.startswith(SURFACES, stop + 1)
            return "" if rate or surface else phrase
    return ""


def _worded(low: str, text: str, spans: list[tuple[int, int]]) -> Iterator[_Read]:
    done = 0
    for start in _outside(spans, spelled(low)):
        match = SPOKEN.match(low, start) if start >= done else None
        if match is None or not counts(low, text, match):
            continue
        unit = _UNITS.match(low, match.end())
        hint, kind = _unit(unit[0] if unit else None)
        done = unit.end() if unit else match.end()
        yield _Read(start, done, str(spoken(match[0])), kind or kind_of(low, start, done, match[0]), hint)
