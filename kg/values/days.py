"""Days of the calendar read at a digit: `8/1`, `21-22/6/2017`, `15 tháng 6 năm 2021`, `2021-01-08`."""

from __future__ import annotations

import re

from kg.values.fold import after, before, syllables
from kg.values.point import Atom, Point
from kg.values.setting import COUNTED, UNITS, WEAK, bare_day, bare_named, counted, ends, repeated
from kg.values.shapes import CLOCK, DAY, LUNAR, MONTHS, NUMBER, STRONG

_LEAD = 40  # code points looked at before a date: "rạng sáng thứ bảy, ngày mùng " has 29

# What is named after a day: "Bệnh viện 30/4", "đường 3/2/1930".
_NAMESAKES = syllables("viện đường phố ngõ hẻm xưởng")
_MONTHS = syllables("2 3 4 5 6 7 8 9 10 11")


def read_day(low: str, start: int, *, linked: bool) -> list[Atom]:
    """The dates that begin with the digit at `start`; empty if the words around do not say that it is one.

    `linked`: "đến", "và", a comma or a dash joins it to a date on its left.
    """
    match = DAY.match(low, start)
    if match is None or LUNAR.match(low, match.end()):
        return []
    if match["iy"]:
        point = Point(int(match["iy"]), int(match["im"]), int(match["id"]))
        return _checked([Atom(start, match.end(), "date", point)])
    if match["my"]:
        return _month_year(low, match)
    strong = STRONG.search(low, max(0, start - _LEAD), start)
    if strong is None and before(low, start) in _NAMESAKES:
        return []
    if strong is None and match["wm"] == "năm" and match["wy"] and match["days"] in _MONTHS:
        year = int(match["wy"])  # "9 tháng năm 2022": nine months, not a day in May
        return [Atom(start, match.end(), "interval", Point(year, 1), Point(year, int(match["days"])))]
    hangs = linked and not match["wm"] and ends(low, match.end())
    if not hangs and not _is_date(low, match, strong):
        return []
    if strong is None:
        return _members(low, match, start)
    clock = CLOCK.match(low, strong.start(), start)
    return _members(low, match, clock.end() if clock else strong.start())


def _month_year(low: str, match: re.Match[str]) -> list[Atom]:
    """`8/2019` without "tháng": after a preposition, an opening bracket or "tháng", never after "số"."""
    start = match.start()
    if before(low, start) in WEAK or low[start - 1 : start] == "(":
        return [Atom(start, match.end(), "month", Point(int(match["my"]), int(match["mm"])))]
    return []


def _is_date(low: str, match: re.Match[str], strong: re.Match[str] | None) -> bool:
    listed = len(match["days"]) > 2
    if match["wm"] == "năm" and match["wy"] and not strong:
        return False  # "sơ kết 9 tháng năm 2023": nine months of the year
    if match["wm"]:
        return bool(match["wy"] or strong or bare_named(low, match.start(), match.end()))
    year, mark = match["y"], match["sep"].strip()
    if listed and not strong and ("," in match["days"] or "v" in match["days"]):
        whole = len(year or "") == len("2024") and low.endswith("(", 0, match.start())
        return whole or low.endswith(" ngày (", 0, match.start())  # "trong hai ngày (21 và 22/6)"
    if strong:
        return not _per_day(low, match, strong, mark)
    if year or match["ny"]:
        return len(year or match["ny"]) == 4 and " " not in match["sep"]
    if " " in match["sep"] or (listed and after(low, match.end()) in UNITS | COUNTED):
        return False
    pair = (int(NUMBER.findall(match["days"])[-1]), int(match["m"]))
    return bare_day(low, match.start(), match.end(), mark=mark, pair=pair)


def _per_day(low: str, match: re.Match[str], strong: re.Match[str], mark: str) -> bool:
    """Whether it reads "mỗi ngày 2-3 lần", "trong 2 ngày 1.2 triệu": a strong word that is none here."""
    if match["y"] or match["ny"]:
        return False
    if " " in match["sep"] and mark == "-":
        return True
    units = after(low, match.end()) in UNITS
    many = repeated(before(low, strong.start()))
    return units or ((mark != "/" or many) and counted(low, match.end())) or (many and mark != "/")


def _members(low: str, match: re.Match[str], start: int) -> list[Atom]:
    """One atom for a day, for a range or for a run of days; several for days that do not touch."""
    name = match["wm"]
    month = int(match["m"] or 0) or (int(name) if name.isdigit() else MONTHS[name])
    year = _year(match["y"] or match["ny"] or match["wy"])
    base = match.start("days")
    found = [(base + n.start(), base + n.end(), int(n[0])) for n in NUMBER.finditer(match["days"])]
    days = [day for _, _, day in found]
    points = [Point(year, month, day) for day in days]
    if len(days) == 1:
        return _checked([Atom(start, match.end(), "date", points[0])])
    joined = "-" in match["days"] or "ến" in match["days"] or "tới" in match["days"]
    if (joined and days == sorted(set(days))) or days == list(range(days[0], days[0] + len(days))):
        return _checked([Atom(start, match.end(), "interval", points[0], points[-1])])
    if joined:
        return []
    begins = [start, *(begin for begin, _, _ in found[1:])]
    ends = [*(end for _, end, _ in found[:-1]), match.end()]
    return _checked([Atom(b, e, "date", p) for b, e, p in zip(begins, ends, points, strict=True)])


def _year(digits: str | None) -> int | None:
    """The year; two digits after a day and a month are of this century."""
    if not digits:
        return None
    return int(digits) if len(digits) == 4 else 2000 + int(digits)


def _checked(atoms: list[Atom]) -> list[Atom]:
    """`atoms`, or nothing if the calendar lacks one of them."""
    real = all(point is None or point.real() for atom in atoms for point in (atom.first, atom.last))
    return atoms if real else []
