"""Dates that count from the day of publication: which words say one, and which day or period it is."""

from __future__ import annotations

import re
from datetime import date, timedelta

from kg.values.fold import after, before, syllables
from kg.values.point import Atom, Point
from kg.values.setting import several
from kg.values.shapes import DAYPART, WEEKDAY

_SHIFT = {"này": 0, "nay": 0, "trước": -1, "rồi": -1, "ngoái": -1, "qua": -1, "tới": 1, "sau": 1, "mai": 1}
_WEEKDAYS = {"hai": 0, "2": 0, "ba": 1, "3": 1, "tư": 2, "4": 2, "năm": 3, "5": 3, "sáu": 4, "6": 4}
_WEEKDAYS |= {"bảy": 5, "bẩy": 5, "7": 5, "nhật": 6}
_COUNTS = {"ba": 3, "sáu": 6, "bốn": 4, "năm": 5, "tám": 8, "chín": 9, "hai": 2}
# After "sau" and "trước" these make it a conjunction: "năm sau đó", "một tháng sau khi".
_NOT_AFTER = syllables("khi đó đây này kia nữa cùng lúc")
_DAY = re.compile(rf"(?:(?:{DAYPART} )?(?:ngày )?(?:hôm )?|{DAYPART} ngày )(?P<w>nay|qua|mai|kia)$")
_WEEK = re.compile(rf"(?:(?P<day>{WEEKDAY}) )?(?P<edge>cuối )?tuần (?P<w>\w+)$")
_MONTH = re.compile(r"(?:ngày (?P<day>\d{1,2}) |(?:\w+ )?)?tháng (?P<w>\w+)$")
_SPAN = re.compile(
    r"(?P<n>\w+) tháng (?P<edge>đầu|cuối) năm(?: (?P<w>\w+))?$|nửa (?P<half>đầu|cuối) năm(?: (?P<v>\w+))?$"
)
_YEAR = re.compile(r"năm (?P<w>nay|ngoái|trước|tới|sau)$")
_QUARTER = re.compile(r"qu[ýí] (?P<w>\w+)$")
_LEFT_DAY = re.compile(rf"(?:^|(?<=\W))(?:(?:{DAYPART} )?ngày |{DAYPART} (?:ngày )?)$")
_LEFT_WEEK = re.compile(rf"(?:^|(?<=\W))(?:{WEEKDAY} |cuối |đầu |giữa )$")
_LEFT_MONTH = re.compile(r"(?:^|(?<=\W))(?:ngày \d{1,2} |(?:đầu|giữa|cuối|hết) )$")
_LEFT_YEAR = re.compile(r"(?:^|(?<=\W))(?:đầu|giữa|cuối|hết) $")
_LEFT = {"drel": _LEFT_DAY, "wrel": _LEFT_WEEK, "mrel": _LEFT_MONTH, "yrel": _LEFT_YEAR, "qrel": _LEFT_YEAR}
_COUNT = re.compile(r"(?:^|(?<=\W))(?:[2-9]|1[01]|hai|ba|bốn|năm|sáu|tám|chín) $")


def read_relative(low: str, text: str, match: re.Match[str]) -> list[Atom]:
    """The relative date of a match of `WORDS`, with the words on its left that belong to it."""
    start, stop = match.span()
    group = match.lastgroup or ""
    if group == "prel" and text[match.start(group)].isupper():  # "chiều Mai": a name
        return []
    if after(low, stop) in _NOT_AFTER and low[stop - 3 : stop] in {"sau", "ước"}:
        return []
    if group in _LEFT:
        left = _LEFT[group].search(low, max(0, start - 24), start)
        start = left.start() if left else start
    if group in {"mrel", "yrel", "wrel", "qrel"} and several(before(low, start)):
        return []
    return [Atom(start, stop, "relative")]


def read_half(low: str, match: re.Match[str]) -> list[Atom]:
    """`6 tháng đầu năm 2017`, `nửa đầu năm`: an interval of months, relative where no year stands."""
    start, stop = match.span()
    if match["edge"]:
        left = _COUNT.search(low, max(0, start - 6), start)
        if left is None:
            return []
        start = left.start()
    year = match["hy"] or match["fy"]
    if not year or not year.isdigit():
        return [Atom(start, stop, "relative")]
    first, last = _half(low[start:stop].removesuffix(f" {year}"))
    return [Atom(start, stop, "interval", Point(int(year), first), Point(int(year), last))]


def _half(words: str) -> tuple[int, int]:
    match = _SPAN.search(words)
    assert match is not None
    if match["half"]:
        return (1, 6) if match["half"] == "đầu" else (7, 12)
    count = int(match["n"]) if match["n"].isdigit() else _COUNTS[match["n"]]
    return (1, count) if match["edge"] == "đầu" else (13 - count, 12)


def year_shift(words: str) -> int | None:
    """How many years after the publication the words say, or None if they do not ("năm ngoái" is -1)."""
    match = _YEAR.search(words)
    return _SHIFT[match["w"]] if match else None


def resolve_relative(words: str, published: Point) -> str | None:
    """The ISO 8601 text of relative `words` (folded), no more precise than `published` allows."""
    year = published.year
    if year is None:
        return None
    if span := _SPAN.search(words):
        year += _SHIFT.get(span["w"] or span["v"] or "nay", 0)
        first, last = _half(words[span.start() :].removesuffix(" " + (span["w"] or span["v"] or "")))
        return f"{Point(year, first)}/{Point(year, last)}"
    if (shift := year_shift(words)) is not None:
        return str(Point(year + shift))
    if published.month is None:
        return None
    return _month_or_less(words, Point(year, published.month, published.day))


def _month_or_less(words: str, published: Point) -> str | None:
    year, month = published.year or 0, published.month or 0
    if match := _QUARTER.search(words):
        count = year * 4 + (month - 1) // 3 + _SHIFT[match["w"]]
        return f"{Point(count // 4, count % 4 * 3 + 1)}/{Point(count // 4, count % 4 * 3 + 3)}"
    if (match := _MONTH.match(words)) and match["w"] in _SHIFT:
        count = year * 12 + month - 1 + _SHIFT[match["w"]]
        day = int(match["day"]) if match["day"] else None
        point = Point(count // 12, count % 12 + 1, day)
        return str(point) if point.real() else None
    return _day_or_week(words, published) if published.day else None


def _day_or_week(words: str, published: Point) -> str | None:
    today = date(published.year or 1, published.month or 1, published.day or 1)
    if match := _WEEK.match(words):
        monday = today - timedelta(days=today.weekday()) + timedelta(weeks=_SHIFT[match["w"]])
        if match["day"]:
            return (monday + timedelta(days=_WEEKDAYS[match["day"].split()[-1]])).isoformat()
        first = monday + timedelta(days=5) if match["edge"] else monday
        return f"{first.isoformat()}/{(monday + timedelta(days=6)).isoformat()}"
    if match := _DAY.match(words):
        shift = _SHIFT.get(match["w"]) if match["w"] != "kia" else (-2 if "hôm" in words else 2)
        return (today + timedelta(days=shift or 0)).isoformat()
    return None
