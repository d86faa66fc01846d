"""Months, years and quarters: `tháng 8/2019`, `giai đoạn 2021-2025`, `quý I/2020`, `tháng Ba`."""

from __future__ import annotations

import re

from kg.values.fold import after, before, syllables
from kg.values.point import Atom, Point
from kg.values.setting import COUNTED, FUNCTION, UNITS, ends, repeated
from kg.values.shapes import LUNAR, MONTH, MONTHS, NUMBER, QUARTERS, YEARS

_PERIOD = re.compile(
    r"(?:(?:giai đoạn|nhiệm k[ỳì]|năm học|niên kh(?:óa|oá)|thời k[ỳì])(?: từ)? (?:năm )?|từ (?:năm )?|năm )$"
)
# "Đầu 2024, …", "vận hành cuối 2019"; but "ban đầu 2000 hồ sơ".
_EDGE = syllables("đầu giữa cuối")
_NO_EDGE = syllables("ban bắt bước dẫn đứng hàng khởi lần mở")
_AFTER_YEAR = syllables("đến tới trước sau từ tết hè xuân")
# "tháng 13 năm 2020": a month that is real has been read with its year.
_BROKEN = re.compile(r"tháng [0-9]{1,2},? $")
_RANGE = re.compile(r"-|đến|tới")


def read_month(low: str, start: int) -> list[Atom]:
    """The months that begin with the digit at `start`, right after "tháng "."""
    match = MONTH.match(low, start)
    lead = start - len("tháng ")
    word = before(low, lead)
    if match is None or LUNAR.match(low, match.end()):
        return []
    year = int(match["y"]) if match["y"] else None
    stop, listed = match.end(), match["list"] or match["one"]
    if word[-1:].isdigit() or (year is None and repeated(word)):
        return []  # "ngày 31 tháng 6": a day that is real has been read as one
    numbers = [(n.end() + start, int(n[0])) for n in NUMBER.finditer(listed)]
    if len(numbers) > 1 and year is None and not ends(low, stop):
        stop, numbers = numbers[0][0], numbers[:1]
    if year is None and after(low, stop) in UNITS:
        return []
    points = [Point(year, number) for _, number in numbers]
    return run(lead, stop, points, ends=[end for end, _ in numbers], words=listed)


def read_year(low: str, start: int) -> list[Atom]:
    """The years that begin with the digit at `start`: after "năm", as a span, or after a preposition."""
    match = YEARS.match(low, start)
    if match is None:
        return []
    word, listed, stop = before(low, start), match["list"] or match["one"], match.end()
    years = [(n.end() + start, int(n[0])) for n in NUMBER.finditer(listed)]
    billions = after(low, stop) in UNITS and low[stop : stop + 6] not in {" tỷ lệ", " tỉ lệ"}
    if billions or low[stop : stop + 3] == " m2":
        return []
    lead = _PERIOD.search(low, max(0, start - 24), start)
    begin = lead.start() if lead else start
    if word == "năm":
        return _named_years(low, begin, stop, years=years, words=listed)
    span = len(years) == 2 and _RANGE.search(listed) is not None
    if span and (lead or ("-" in listed and after(low, stop) not in COUNTED and word != "số")):
        return run(begin, stop, [Point(y) for _, y in years], ends=[e for e, _ in years], words=listed)
    if word in _AFTER_YEAR and len(years) == 1 and not after(low, stop) and low[stop : stop + 2] != " %":
        return [Atom(start, stop, "year", Point(years[0][1]))]
    if word in _EDGE and len(years) == 1 and _of_year(low, start - len(word) - 1, stop):
        return [Atom(start, stop, "year", Point(years[0][1]))]
    return []


def _of_year(low: str, edge: int, stop: int) -> bool:
    """Whether "đầu 2024" is a part of a year: no other word of "đầu" ends there, and nothing is counted."""
    following = after(low, stop)
    return before(low, edge) not in _NO_EDGE and (not following or following in FUNCTION)


def _named_years(low: str, begin: int, stop: int, *, years: list[tuple[int, int]], words: str) -> list[Atom]:
    """Years after "năm"; "những năm 1990" is a decade, "mỗi năm 2000 hồ sơ" a count."""
    word = before(low, begin)
    if _BROKEN.search(low, max(0, begin - 12), begin):
        return []
    if repeated(word) or (word == "những" and len(years) == 1 and years[0][1] % 10 == 0):
        return []
    return run(begin, stop, [Point(y) for _, y in years], ends=[e for e, _ in years], words=words)


def read_quarter(match: re.Match[str]) -> list[Atom]:
    """The quarters of a match of `WORDS`, each as its first to its last month."""
    year = int(match["qy"]) if match["qy"] else None
    names = [m[0] for m in re.finditer(r"[1-4]|iv|i{1,3}|một|hai|ba|bốn|tư", match["q"])]
    numbers = [int(name) if name.isdigit() else QUARTERS[name] for name in names]
    if numbers != list(range(numbers[0], numbers[0] + len(numbers))) and not _RANGE.search(match["q"]):
        return []
    if numbers[0] > numbers[-1]:
        return []
    first, last = Point(year, 3 * numbers[0] - 2), Point(year, 3 * numbers[-1])
    return [Atom(match.start(), match.end(), "quarter" if len(numbers) == 1 else "interval", first, last)]


def read_word_month(low: str, text: str, match: re.Match[str]) -> list[Atom]:
    """A month in words: with a capital, a year, or a name that only a month has ("tháng Giêng")."""
    name, year = match["wm"], match["wy"]
    capital = text[match.start("wm")].isupper() and name != "một"
    if not (year or capital or name in {"giêng", "chạp"}) or LUNAR.match(low, match.end()):
        return []
    word = before(low, match.start())
    if word == "mạng" or (repeated(word) and not year) or (name == "năm" and year and word.isdigit()):
        return []  # "đường Cách Mạng Tháng Tám", "mỗi Tháng Tám", "9 tháng năm 2023"
    return [Atom(match.start(), match.end(), "month", Point(int(year) if year else None, MONTHS[name]))]


def run(start: int, stop: int, points: list[Point], *, ends: list[int], words: str) -> list[Atom]:
    """Months or years of one list: alone, as one interval if they touch or span, else each for itself."""
    kind = "year" if points[0].month is None else "month"
    if len(points) == 1:
        return [Atom(start, stop, kind, points[0])]
    orders = [p.year or 0 if kind == "year" else p.month or 0 for p in points]
    if _RANGE.search(words):
        if len(points) == 2 and orders[0] > orders[1] and kind == "month" and points[0].year:
            points = [points[0].within(points[0].year - 1), points[1]]  # "từ tháng 11 đến tháng 2/2020"
        ordered = len(points) == 2 and points[0].order() < points[1].order()
        return [Atom(start, stop, "interval", points[0], points[-1])] if ordered else []
    if orders == list(range(orders[0], orders[0] + len(orders))):
        return [Atom(start, stop, "interval", points[0], points[-1])]
    begins = [start, *(end - len(str(order)) for end, order in zip(ends[1:], orders[1:], strict=True))]
    stops = [*ends[:-1], stop]
    return [Atom(b, s, kind, p) for b, s, p in zip(begins, stops, points, strict=True)]
