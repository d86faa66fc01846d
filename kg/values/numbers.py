"""The numbers of a Vietnamese text as exact decimals, with comparator, unit and what kind of number each is.

>>> [(q.value, q.comparator, q.kind) for q in find("hơn 1,3 triệu văn bản, đạt 91,54%, 81/96 dịch vụ mức độ 3, 4")]
[('1300000', 'more-than', 'count'), ('91.54', 'exact', 'percent'), ('81', 'exact', 'ratio'), ('3', 'exact', 'level'), ('4', 'exact', 'level')]
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from kg.values import dates
from kg.values.figures import DIGITS, exact, plain
from kg.values.fold import after, before, fold
from kg.values.kinds import kind_of
from kg.values.point import Found
from kg.values.spoken import SPOKEN, STARTS, spoken
from kg.values.units import COMPARATORS, CURRENCIES, MEASURES, SCALES, SURFACES
from kg.values.words import counts

__all__ = ["Quantity", "find"]


@dataclass(frozen=True, slots=True)
class Quantity:
    """One number of a text: `value` (and `high` of a range or ratio) is a plain decimal, `unit_hint` %, đồng, USD … or "".

    `comparator` is a concept of the scheme `comparator`. `kind` is count, percent, money, ratio, factor, age, time,
    or, for what is no figure, ordinal, level, code. `expression` is the text from `start` to `stop`.
    """

    start: int
    stop: int
    value: str
    unit_hint: str
    comparator: str
    high: str | None
    expression: str
    kind: str


_SCALE = (
    r"(?: ?(?:(?:trăm |chục )?(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?: tỷ| tỉ)?|trăm|chục)"
    r"(?!\w)(?! (?:lệ|số|trọng|giá|suất|khối)))"
)
_MONEY = "|".join(re.escape(name) for name in sorted(CURRENCIES, key=len, reverse=True) if name != "đ")
_UNIT = (
    r"(?: ?(?:%|phần trăm(?!\w))|đ(?!\w)"
    rf"| ?(?:{_MONEY})(?![^\W\d_])(?! (?:chí|bào|bộ|thời|đội|nghiệp|phạm|tác|chủ|hành|thuận|tình|ý|loạt))(?: mỹ)?)"
)
_END = r"(?![.,/:][0-9]|-[0-9]|[/-][^\W\d]|[^\W\d])"
_MEASURE = "(?=(?:" + "|".join(sorted(MEASURES, key=len, reverse=True)) + r")(?!\w))"
_QUANTITY = re.compile(
    rf"(?P<a>{DIGITS})(?:(?P<half> (?P<hs>triệu|tỷ|tỉ|nghìn|vạn) rưỡi)|(?P<as>{_SCALE}))?(?P<more>(?: [0-9]{{1,3}} (?:triệu|nghìn|ngàn)(?!\w))*)"
    rf"(?P<au>{_UNIT})?"
    rf"(?:(?: ?- ?| (?:đến|tới) )(?P<b>{DIGITS})(?P<bs>{_SCALE})?(?P<bu>{_UNIT})?)?(?:{_MEASURE}|{_END})"
)
_SINGLE = re.compile(rf"(?P<a>{DIGITS})(?P<as>{_SCALE})?(?P<au>{_UNIT})?(?:{_MEASURE}|{_END})")
_WHOLE = r"[0-9]{1,3}(?:\.[0-9]{3})+|[0-9]+"
_RATIO = re.compile(
    rf"(?P<a>{_WHOLE})(?: ?/ ?| (?:trong|trên) (?:tổng số|tổng cộng|số) )(?P<b>{_WHOLE})(?![\w%]|[./,:-][0-9]|[/-]\w)"
)
_CODE = re.compile(r"[\w@#$€£+._:/-]")
_BOUND = re.compile(r"(?: [^\W\d_]+){0,4}? trở (?P<to>lên|xuống)(?!\w)")
_NUMBER = re.compile("[0-9]+")
_RATE = frozenset("nhanh tốt rẻ dài đắt sớm muộn chậm mạnh sâu xa rộng".split())
_FROM = re.compile(r"(?:^|(?<=\W))từ $")


def find(text: str, *, found: Sequence[Found] | None = None) -> list[Quantity]:
    """The numbers of `text` (NFC) outside its dates, in order; `found` are its dates, if they are known."""
    low = fold(text)
    spans = [(f.start, f.stop) for f in (dates.find(text) if found is None else found)]
    read = sorted([*_printed(low, spans), *_worded(low, text, spans)], key=lambda q: q.start)
    kept: list[Quantity] = []
    for quantity in read:
        if not kept or quantity.start >= kept[-1].stop:
            kept.append(replace(quantity, expression=text[quantity.start : quantity.stop]))
    return kept


def _outside(spans: list[tuple[int, int]], starts: Iterator[re.Match[str]]) -> Iterator[re.Match[str]]:
    """The matches that do not begin inside one of the sorted `spans`."""
    at = 0
    for match in starts:
        start = match.start()
        while at < len(spans) and spans[at][1] <= start:
            at += 1
        if at == len(spans) or start < spans[at][0]:
            yield match


def _printed(low: str, spans: list[tuple[int, int]]) -> Iterator[Quantity]:
    done = 0
    for match in _outside(spans, _NUMBER.finditer(low)):
        start = match.start()
        if start < done or _attached(low, start):
            continue
        quantity = _ratio(low, start) or _figure(low, start)
        if quantity:
            done = quantity.stop
            yield _compared(low, quantity)


def _attached(low: str, start: int) -> bool:
    """Whether the digits go on a word, a code or another number."""
    if not start:
        return False
    last = low[start - 1]
    if last.isalnum() or last in "_@#$€£":
        return True
    return last in "./,:-+" and start > 1 and low[start - 2].isalnum()


def _ratio(low: str, start: int) -> Quantity | None:
    match = _RATIO.match(low, start)
    if match is None:
        return None
    part, whole = (int(match[name].replace(".", "")) for name in "ab")
    if part > whole or not whole or (part <= 12 and 1900 <= whole <= 2100 and "/" in match[0]):
        return None
    always = (part, whole) in {(24, 24), (24, 7)} and after(low, match.end()) in {"", "giờ", "h", "và"}
    kind = "time" if always or (part, whole) == (24, 7) else "ratio"
    if kind == "ratio" and kind_of(low, start, match.end(), match["a"]) == "code":
        kind = "code"
    return Quantity(start, match.end(), str(part), "", "exact", str(whole), "", kind)


def _figure(low: str, start: int) -> Quantity | None:
    match = _QUANTITY.match(low, start)
    if match is not None and match["b"]:
        return _range(low, match) or _single(low, _SINGLE.match(low, start))
    return _single(low, match)


def _single(low: str, match: re.Match[str] | None) -> Quantity | None:
    if match is None:
        return None
    groups = match.groupdict()
    scale, unit = groups.get("as"), groups.get("au")
    value = _exact(low, match["a"], scale or unit, match.end())
    half = groups.get("half")
    number = (value + Decimal("0.5")) * SCALES[match["hs"]] if half else value * _scale(scale)
    for count, name in re.findall(r"([0-9]{1,3}) (triệu|nghìn|ngàn)", groups.get("more") or ""):
        number += int(count) * SCALES[name]
    hint, kind = _unit(unit)
    kind = kind or kind_of(low, match.start(), match.end(), match["a"])
    if kind == "level" and "," in match["a"]:
        first, _, last = match["a"].partition(",")
        return Quantity(match.start(), match.end(), first, "", "exact", last, "", kind)
    if (scale or half) and kind in {"code", "time"}:
        kind = "count"
    return Quantity(match.start(), match.end(), plain(number), hint, "exact", None, "", kind)


def _range(low: str, match: re.Match[str]) -> Quantity | None:
    """`match` as a range, or None if its second number is not above its first one."""
    if match["half"] or match["more"]:
        return None
    first = _exact(low, match["a"], match["as"] or match["au"] or match["bs"] or match["bu"], match.end())
    last = _exact(low, match["b"], match["bs"] or match["bu"], match.end())
    own = match["as"] or match["au"]
    scale = match["as"] if own or first >= last else match["bs"]
    first, last = first * _scale(scale), last * _scale(match["bs"])
    if first >= last:
        return None
    hint, kind = _unit(match["bu"] or match["au"])
    kind = kind or kind_of(low, match.start(), match.end(), match["a"])
    return Quantity(match.start(), match.end(), plain(first), hint, "exact", plain(last), "", kind)


def _exact(low: str, printed: str, unit: str | None, stop: int) -> Decimal:
    return exact(printed, decimal=bool(unit) or after(low, stop) in MEASURES)


def _scale(words: str | None) -> int:
    product = 1
    for word in (words or "").split():
        product *= SCALES[word]
    return product


def _unit(words: str | None) -> tuple[str, str]:
    """The unit hint and the kind that it settles."""
    name = (words or "").strip().removesuffix(" mỹ")
    if not name:
        return "", ""
    return ("%", "percent") if name in {"%", "phần trăm"} else (CURRENCIES[name], "money")


def _compared(low: str, quantity: Quantity) -> Quantity:
    """`quantity` with the comparator words around it."""
    start, stop, comparator = quantity.start, quantity.stop, "exact"
    words = low[max(0, start - 28) : start].split() if low[start - 1 : start] == " " else []
    for count in (3, 2, 1):
        phrase = " ".join(words[-count:])
        if phrase in COMPARATORS and low.endswith(phrase + " ", 0, start):
            if phrase == "hơn" and words[-2:-1] and words[-2] in _RATE:
                break
            if phrase == "trên" and low.startswith(SURFACES, stop + 1):
                break
            comparator, start = COMPARATORS[phrase], start - len(phrase) - 1
            break
    if bound := _BOUND.match(low, stop):
        comparator = "at-least" if bound["to"] == "lên" else "at-most"
        stop = bound.end() if bound[0].count(" ") == 2 else stop
    if (bound or quantity.high) and comparator != "about" and (lead := _FROM.search(low, max(0, start - 4), start)):
        start = lead.start()
    return replace(quantity, start=start, stop=stop, comparator=comparator)


def _worded(low: str, text: str, spans: list[tuple[int, int]]) -> Iterator[Quantity]:
    done = 0
    for match in _outside(spans, STARTS.finditer(low)):
        start = match.start()
        if start < done or (start and (low[start - 1].isalnum() or low[start - 1] in "-_")):
            continue
        whole = SPOKEN.match(low, start)
        if whole is None or not counts(low, text, whole):
            continue
        unit = re.compile(_UNIT).match(low, whole.end())
        hint, kind = _unit(unit[0] if unit else None)
        stop = unit.end() if unit else whole.end()
        kind = kind or kind_of(low, start, stop, whole[0])
        done = stop
        yield _compared(low, Quantity(start, stop, str(spoken(whole[0])), hint, "exact", None, "", kind))
