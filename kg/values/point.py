"""Points of time as precise as the words say, and how they are written: `2021-01-08`, `--01-08`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

# February has 29 days here: without a year nobody can say that it has not.
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_WRITTEN = re.compile(r"(?:(\d{4})|-)(?:-(\d{2})(?:-(\d{2}))?)?")


@dataclass(frozen=True, slots=True)
class Point:
    """A year, a month or a day; a part that is not said is None."""

    year: int | None
    month: int | None = None
    day: int | None = None

    def __str__(self) -> str:
        parts = [f"{self.year:04d}" if self.year is not None else "-"]
        parts += [f"{part:02d}" for part in (self.month, self.day) if part is not None]
        return "-".join(parts)

    def real(self) -> bool:
        """Whether the calendar has it (31 April is in none, 29 February only in leap years)."""
        if self.month is not None and not 1 <= self.month <= 12:
            return False
        if self.day is None:
            return True
        return self.month is not None and 1 <= self.day <= month_days(self.year, self.month)

    def within(self, year: int | None) -> Point:
        """This point in `year`."""
        return Point(year, self.month, self.day)

    def order(self) -> tuple[int, int, int]:
        """A key that sorts points of like precision by time."""
        return (self.year or 0, self.month or 0, self.day or 0)


def month_days(year: int | None, month: int) -> int:
    """How many days `month` has; 29 for a February of no year."""
    if month == 2 and year is not None and (year % 4 or (year % 100 == 0 and year % 400)):
        return 28
    return _DAYS[month - 1]


def parse(value: str) -> Point | None:
    """The point that one side of a value stands for, or None if it is no date prefix.

    >>> parse("--01-08")
    Point(year=None, month=1, day=8)
    """
    match = _WRITTEN.fullmatch(value)
    if not match or value == "-":
        return None
    year, month, day = (int(part) if part else None for part in match.groups())
    point = Point(year, month, day)
    return point if point.real() else None


@dataclass(slots=True)
class Atom:
    """One date in one place: `first` alone, or `first` to `last`."""

    start: Final[int]
    stop: Final[int]
    kind: Final[str]
    first: Final[Point | None] = None
    last: Final[Point | None] = None

    def value(self) -> str | None:
        """The ISO 8601 text, or None for a relative date."""
        if self.first is None:
            return None
        return str(self.first) if self.last is None else f"{self.first}/{self.last}"


@dataclass(slots=True)
class Found:
    """One date of a text: `value` is an ISO 8601 prefix or interval, None for a relative date.

    `kind` is date, month, year, quarter, interval, relative or part ("cuối năm 2016");
    `expression` is the text from `start` to `stop`.
    """

    start: Final[int]
    stop: Final[int]
    value: Final[str | None]
    kind: Final[str]
    expression: Final[str]
