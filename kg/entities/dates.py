"""Spans of days: a date of any precision as its first and last day, and what an article implies."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from kg.entities.row import Row

OPEN_LOW, OPEN_HIGH = "0001-01-01", "9999-12-31"
# An article tells of an event of the last week; an announcement of one in the next two months.
_PAST, _AHEAD = 7, 62
# What an article tells of an event that was not held, or not yet.
UNHELD = frozenset({"planned", "postponed", "cancelled"})
_DATE = re.compile(r"\d{4}(?:-\d\d){0,2}")


@dataclass(frozen=True, slots=True)
class Days:
    """First and last possible day. `printed` is whether the article prints the date of the thing itself."""

    first: str
    last: str
    printed: bool

    @property
    def day(self) -> str:
        """The day, when it is printed as one."""
        return self.first if self.printed and self.first == self.last else ""

    @property
    def bounded(self) -> bool:
        """Whether both ends are known and no more than two months apart."""
        return self.first > OPEN_LOW and self.last < OPEN_HIGH and distance(self.first, self.last) <= _AHEAD

    def meets(self, other: Days) -> bool:
        """Whether some day lies in both."""
        return self.first <= other.last and other.first <= self.last


def distance(one: str, other: str) -> int:
    """Days between two ISO days."""
    return abs((date.fromisoformat(one) - date.fromisoformat(other)).days)


def shift(day: str, by: int) -> str:
    """The ISO day that many days later."""
    return (date.fromisoformat(day) + timedelta(days=by)).isoformat()


def bounds(value: str) -> tuple[str, str]:
    """The first and last day of an ISO date or interval; ("", "") of anything else.

    >>> bounds("2020-02")
    ('2020-02-01', '2020-02-29')
    """
    start, _, stop = value.partition("/")
    if not _DATE.fullmatch(start[:10]):
        return "", ""
    stop = stop if _DATE.fullmatch(stop[:10]) else start
    first = {4: f"{start}-01-01", 7: f"{start}-01"}.get(len(start), start[:10])
    last = {4: f"{stop}-12-31", 7: _month_end(stop)}.get(len(stop), stop[:10])
    return first, last


def _month_end(month: str) -> str:
    return (
        f"{month}-{calendar.monthrange(int(month[:4]), int(month[5:7]))[1]:02d}" if len(month) == 7 else month
    )


def implied(rows: Iterable[Row]) -> Days:
    """When an article speaks, by its publication or else by the last fact and the first plan it tells."""
    rows = list(rows)
    published = next((r.published for r in rows if r.published), "")
    if len(published) == 10:
        return Days(shift(published, -_PAST), shift(published, 1), False)
    planned = {r.ident for r in rows if _planned(r)}
    past, plans = [OPEN_LOW], [OPEN_HIGH]
    for row in rows:
        for tie in row.ties:
            first, last = bounds(str(tie.others.get("date", "")))
            if not first or tie.status in ("negated", "requested"):
                continue
            if tie.status == "planned" or row.ident in planned or tie.frame == "target":
                plans.append(last)
            else:
                past.append(bounds(str(tie.others["date"]).rpartition("/")[2])[0])
    return Days(max(past), min([p for p in plans if p >= max(past)], default=OPEN_HIGH), False)


def _planned(row: Row) -> bool:
    return any(t.others.get("status") in UNHELD for t in row.tied("event-status", "event"))
