"""Dates as literals, and as instants and intervals that have IRIs."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from functools import lru_cache

from kg.graph.term import XSD, literal

TIME = "http://www.w3.org/2006/time#"
_A = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
_KINDS = {4: ("gYear", "inXSDgYear"), 7: ("gYearMonth", "inXSDgYearMonth"), 10: ("date", "inXSDDate")}

Triple = tuple[str, str, str]


@lru_cache(maxsize=4096)
def known(date: str) -> bool:
    """Whether this is a day, month or year that exists, written as ISO 8601."""
    match = _DATE.fullmatch(date)
    if not match:
        return False
    year, month, day = int(match[1]), int(match[2] or 1), int(match[3] or 1)
    return year > 0 and 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]


def typed(date: str) -> str:
    """A literal as precise as the date: gYear, gYearMonth or date; "" when it is no date."""
    return literal(date, datatype=XSD + _KINDS[len(date)][0]) if known(date) else ""


def ends(value: str) -> tuple[str, str]:
    """First and last date of `A/B`, or the one date and ""; an end that is no date is "".

    >>> ends("2019-03-12/2020-02-25"), ends("../2021"), ends("2021-01")
    (('2019-03-12', '2020-02-25'), ('', '2021'), ('2021-01', ''))
    """
    start, _, stop = value.partition("/")
    return start if known(start) else "", stop if known(stop) else ""


def period(value: str, base: str) -> tuple[str, list[Triple]]:
    """The IRI of a date or interval and the triples that say which it is; ("", []) when it is neither."""
    start, stop = ends(value)
    if "/" not in value:
        return (_instant(start, base), list(_describe(start, base))) if start else ("", [])
    if not (start or stop):
        return "", []
    node = f"<{base}time/{start}_{stop}>"
    triples = [(node, _A, f"<{TIME}Interval>")]
    for date, name in ((start, "hasBeginning"), (stop, "hasEnd")):
        if date:
            triples += [(node, f"<{TIME}{name}>", _instant(date, base)), *_describe(date, base)]
    return node, triples


def _instant(date: str, base: str) -> str:
    return f"<{base}time/{date}>"


def _describe(date: str, base: str) -> Iterator[Triple]:
    node = _instant(date, base)
    yield node, _A, f"<{TIME}Instant>"
    yield node, f"<{TIME}{_KINDS[len(date)][1]}>", typed(date)
