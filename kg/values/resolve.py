"""Which year a year-less date is of, and which day a relative one is: as the document shows, or unknown."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from kg.values.fold import fold
from kg.values.point import Found, Point, parse
from kg.values.relative import resolve_relative, year_shift

_MONTHS = 12
_YEAR = len("2021")
_NEAR = 62  # days: two months, as far as news reaches from the day it tells of


@dataclass(frozen=True, slots=True)
class Context:
    """What a document shows of its time: its day of publication, (offset, value) of its dates with a year."""

    published: str | None = None
    years: tuple[tuple[int, str], ...] = field(default=())
    edition: str = ""  # the year that names what the story tells of ("Diễn đàn … 2018")


@dataclass(frozen=True, slots=True)
class Resolved:
    """A date with its year, or None; `basis` is a concept of `date-basis` that says where it is from."""

    value: str | None
    basis: str


UNRESOLVED = Resolved(None, "unresolved")


def context(founds: Iterable[Found], published: str | None) -> Context:
    """The context of a document whose dates are `founds`."""
    years = tuple((f.start, f.value) for f in founds if f.value and not f.value.startswith("-"))
    return Context(published, years)


def resolve(
    found: Found, published: str | None, context: Context, *, planned: bool | None = None
) -> Resolved:
    """`found` with its year. `planned`: True if it is still to come, False if it is past, None if not known.

    A past date is not after the publication, a planned one not before it; else the nearest year is taken.
    Without a publication date the only year that the story shows is taken, or the nearest one shown.
    """
    anchor = parse((published or context.published or "")[:10])
    if found.value is None:
        value = resolve_relative(fold(found.expression), anchor) if anchor else None
        return Resolved(value, "from-publication") if value else UNRESOLVED
    points = [parse(part) for part in found.value.split("/")]
    if any(point is None for point in points):
        return UNRESOLVED
    known = [point for point in points if point is not None]
    if known[0].year is not None:
        return Resolved(found.value, "explicit")
    if anchor and anchor.year is not None:
        shift = year_shift(fold(found.expression))
        if shift is not None:
            return _dated(known, anchor.year + shift, "from-publication")
        return _dated(known, _nearest(known[-1 if planned else 0], anchor, planned), "year-from-dateline")
    year = _shown(known[0], context.years) or (int(context.edition) if context.edition else None)
    return _dated(known, year, "year-from-context")


def _dated(points: list[Point], year: int | None, basis: str) -> Resolved:
    """`points` in `year`; the second of a pair that runs over New Year is in the next one."""
    if year is None:
        return UNRESOLVED
    dated = [point.within(year) for point in points]
    if len(dated) == 2 and dated[1].order() < dated[0].order():
        dated[1] = replace(dated[1], year=year + 1)
    if not all(point.real() for point in dated):
        return UNRESOLVED
    return Resolved("/".join(map(str, dated)), basis)


def _nearest(point: Point, anchor: Point, planned: bool | None) -> int | None:
    """The year that puts `point` nearest to `anchor` on the side that `planned` allows."""
    year = anchor.year or 0
    if anchor.month is None:
        return year
    here = _place(anchor, day=point.day is not None)
    best: list[tuple[int, int]] = []
    for candidate in range(year - 4, year + 5):  # 29 February comes every four years
        there = _place(point.within(candidate), day=anchor.day is not None)
        allowed = planned is None or (there >= here if planned else there <= here)
        if allowed and point.within(candidate).real():
            best.append((abs(there - here), candidate))
    return min(best)[1] if best else None


def _place(point: Point, *, day: bool) -> int:
    """Days, 31 to the month, since the year 0: a month alone counts as its first day."""
    return ((point.year or 0) * _MONTHS + (point.month or 1) - 1) * 31 + ((point.day or 1) if day else 1)


_WEEKS = 15  # days of the longest visit or fair: what lasts longer is a period that is reported on


def _one(value: str) -> str:
    """The date, or the first day of a few; empty for a longer time."""
    first, _, last = value.partition("/")
    if not last:
        return first
    start, stop = parse(first), parse(last)
    if start is None or stop is None or start.day is None or stop.day is None:
        return ""
    return first if 0 <= _place(stop, day=True) - _place(start, day=True) <= _WEEKS else ""


def _shown(point: Point, years: tuple[tuple[int, str], ...]) -> int | None:
    """The one year that the story is told in; else the year near a full date, or a month of the only year.

    Near is within two months.
    A year said on its own ("năm 2021") shows the year of the story when no other is shown. A full date of
    some other year shows only what lies near it: a plan for 1/1/2018 does not date a meeting of 30/6.
    """
    single = [first for _, value in years if (first := _one(value))]
    shown = {value[:4] for value in single}
    if len(shown) == 1 and any(len(value) == _YEAR for value in single):
        return int(shown.pop())
    near: list[tuple[int, int]] = []
    for value in single:
        full = parse(value)
        if full is None or full.month is None or full.year is None or (full.day is None and len(shown) > 1):
            continue
        day = point.day is not None and full.day is not None
        for year in (full.year - 1, full.year, full.year + 1):
            distance = abs(_place(point.within(year), day=day) - _place(full, day=day))
            if distance <= _NEAR and point.within(year).real():
                near.append((distance, year))
    limit = _NEAR if len(shown) == 1 else _NEAR // 2
    return min(near)[1] if near and min(near)[0] <= limit else None
