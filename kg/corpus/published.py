"""The date a source gives for itself, in ISO 8601 and only as precise as it is given."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime

HANOI = timezone(timedelta(hours=7))  # the day of an article is the day in Viet Nam

_CLOCK = r"(?:[T,\s]+\d{1,2}[:hg]\d{2}.*)?"
_STAMP = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})")
_ISO = re.compile(rf"(\d{{4}})(?:[-/.](\d{{1,2}})(?:[-/.](\d{{1,2}}){_CLOCK})?)?", re.IGNORECASE)
_PACKED = re.compile(r"(\d{4})(\d{2})(\d{2})")
_LOCAL = re.compile(
    r"(?:thứ\s+\S+|chủ\s+nhật|cn)?[,\s]*(?:ngày\s+)?"  # Thứ Sáu, ngày
    r"(?:\d{1,2}[:hg]\d{2}(?::\d{2})?[,\s-]+)?(?:ngày\s+)?"  # 10:30,
    r"(?:(\d{1,2})(?:\s*[-/.]\s*|\s+tháng\s+))?(?:tháng\s+)?(\d{1,2})(?:\s*[-/.,]\s*|\s+năm\s+)(\d{4})"
    r"(?:[,\s|-]+\d{1,2}[:hg]\d{2}.*)?",
    re.IGNORECASE,
)


def iso(printed: str) -> str | None:
    """`printed` as `2021`, `2021-01` or `2021-01-08`; None when it is no date that can be read.

    Day comes before month. A time with an offset is counted to the day in Viet Nam.

    >>> iso("8/1/2021"), iso("Thứ Sáu, 08/01/2021, 10:30 (GMT+7)"), iso("tháng 1/2021"), iso("2021")
    ('2021-01-08', '2021-01-08', '2021-01', '2021')
    >>> iso("2021-01-08T20:00:00Z"), iso("31/02/2021"), iso("hôm qua")
    ('2021-01-09', None, None)
    """
    text = printed.strip()
    stamp = _moment(text)
    if stamp:
        return stamp
    for pattern, order in ((_ISO, (1, 2, 3)), (_PACKED, (1, 2, 3)), (_LOCAL, (3, 2, 1))):
        found = pattern.fullmatch(text)
        if found:
            return _valid(*(found[place] for place in order))
    return None


def _moment(text: str) -> str | None:
    """The day in Viet Nam of a time with an offset, in ISO 8601 or as mail and feeds write it."""
    try:
        if _STAMP.fullmatch(text):
            return datetime.fromisoformat(text).astimezone(HANOI).date().isoformat()
        if re.match(r"[A-Za-z]{3}, \d", text):
            return parsedate_to_datetime(text).astimezone(HANOI).date().isoformat()
    except (ValueError, OverflowError):
        return None
    return None


def _valid(year: str, month: str | None, day: str | None) -> str | None:
    try:
        date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return None
    return "-".join([year, *(part.zfill(2) for part in (month, day) if part)])
