"""Dates as two days (first, last) counted from the year 1; 0 is no date. 2020-02 is 29 days long."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
NONE = (0, 0)


def days(text: str) -> tuple[int, int]:
    """The first and last day of an ISO 8601 date or of an interval such as `2019-03-12_2020-02-25`."""
    found = [part for part in map(_days, re.split(r"[_/]", text)) if part != NONE]
    return (found[0][0], found[-1][1]) if found else NONE


def _days(text: str) -> tuple[int, int]:
    match = DATE.match(text)
    if not match:
        return NONE
    year, month, day = int(match[1]), int(match[2] or 0), int(match[3] or 0)
    try:
        first = date(year, month or 1, day or 1)
        last_month = month or 12
        return first.toordinal(), date(year, last_month, day or monthrange(year, last_month)[1]).toordinal()
    except ValueError:  # the article prints 31/2: no day at all
        return NONE


def show(text: str) -> tuple[str, str]:
    """An ISO date as Vietnamese and English readers write it: `12/3/2019`, `12 Mar 2019`."""
    parts = [part for part in re.split(r"[_/]", text) if DATE.match(part)]
    return " – ".join(map(_vi, parts)), " – ".join(map(_en, parts))


def _vi(text: str) -> str:
    match = DATE.match(text)
    return "/".join(str(int(part)) for part in reversed(match.groups()) if part) if match else text


def _en(text: str) -> str:
    match = DATE.match(text)
    if not match:
        return text
    months = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
    year, month, day = match.groups()
    return " ".join(filter(None, (day and str(int(day)), month and months[(int(month) - 1) % 12], year)))
