"""On which days a verb tells a meeting, and where it tells one on no day at all."""

from __future__ import annotations

import re

from extractors.events.going import TALKS
from extractors.shape import CLAUSE
from kg.mentions.mention import MADE, Mention
from kg.mentions.reading import Reading
from kg.mentions.status import status_of
from kg.text import Sentence

_AFTER = 90  # characters behind a verb that still say when
_LEAD = 3  # sentences that open a story


def days_of(reading: Reading, sentence: Sentence, told: tuple[int, int], kind: str) -> list[Mention]:
    """The day that opens the sentence, or that the clause names right after what it tells; each of many months."""
    dates = reading.within(sentence, "Date")
    day = _day(reading, sentence, told, [d for d in dates if _is_day(d)])
    if day is not None:
        return [day]
    if kind not in TALKS and kind != "chuyen-tham":
        return []
    return _months(
        reading, sentence, told, [d for d in dates if d.slots["kind"] in ("month", "year") and d.value]
    )


def _day(reading: Reading, sentence: Sentence, told: tuple[int, int], days: list[Mention]) -> Mention | None:
    start, stop = told
    inside = next((d for d in days if start <= d.start and d.stop <= stop), None)
    if inside is not None and not any(d.stop <= start for d in days):
        return inside
    for date in reversed(days):
        if date.stop <= start and _OPENS.fullmatch(reading.folded, sentence.start, date.start):
            return date
    return next(
        (
            d
            for d in days
            if stop <= d.start <= stop + _AFTER and _WHEN.fullmatch(reading.folded, stop, d.start)
        ),
        None,
    )


def _months(
    reading: Reading, sentence: Sentence, told: tuple[int, int], dates: list[Mention]
) -> list[Mention]:
    """The months or years in which it was, one after the other: "vào tháng 9/1973, tháng 12/1995 và tháng 2/2003"."""
    start, stop = told
    for index, date in enumerate(dates):
        if date.stop <= start and _OPENS.fullmatch(reading.folded, sentence.start, date.start):
            return [date]
        if date.start >= stop and _IN.fullmatch(reading.folded, stop, date.start):
            found = [date]
            for other in dates[index + 1 :]:
                if reading.folded[found[-1].stop : other.start] not in (", ", " và ", ", và "):
                    break
                found.append(other)
            return found
    return []


_DAY = re.compile(r"(?:sáng|trưa|chiều|tối|hôm|ngày)(?!\w)", re.IGNORECASE)


_YEARS = re.compile(r"\d{4}/\d{4}")


def _is_day(date: Mention) -> bool:
    """Whether a date is a day or some days; "năm trước" is none."""
    kind = date.slots["kind"]
    if kind == "interval":
        return not _YEARS.fullmatch(date.value)
    return kind == "date" or (kind == "relative" and _DAY.match(str(date.slots["expression"])) is not None)


_OPENS = re.compile(
    r"(?:\([^()]{2,24}\)\s*[-–]?\s*|[\w./, ()]{2,60} [-–]\s*|\w{2,8}[-–]\s*)?(?:(?:thực hiện|triển khai|nhằm|tiếp tục|trong|nhân|nhận|theo|để|với|tại|tiếp nối|sau|ngay sau|chuẩn bị|hưởng ứng|căn cứ|trước|bên lề|thừa|thay mặt|dưới sự)(?!\w)"
    rf"{CLAUSE}, )?(?:\W|(?:cũng|trong|vào|từ|buổi|trước đó|tiếp đó|mới đây|vừa qua|sau đó|tiếp theo|theo đó)(?!\w))*"
)
_WHEN = re.compile(r"(?:[^.;:,\"“”]|(?<= tp)\.){0,80}?,? ?(?:vào |trong |hôm |từ )?")
_IN = re.compile(r"(?:[^.;:,\"“”]{0,40}?,? (?:vào|hồi|trong)(?: (?:đầu|giữa|cuối))?)? ")

# A sentence that begins so tells what else went on, or what was told of in brief.
_FRAMES = (
    "trong khuôn khổ ",
    "trong chuyến ",
    "nhân dịp ",
    "bên lề ",
    "trước đó",
    "tiếp đó",
    "sau đó",
    "mới đây",
    "vừa qua",
)
_OFTEN = re.compile(r"(?<!\w)(?:thường xuyên|định kỳ|nhiều lần|hằng|hàng|những năm|thời gian qua)(?!\w)")


def tells(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence without a day may tell a meeting: one of the lead, or one that a frame opens."""
    if sentence.kind not in ("title", "lead", "body"):
        return False
    return sentence.index <= _LEAD or reading.folded.startswith(_FRAMES, sentence.start)


def alone(reading: Reading, sentence: Sentence, told: tuple[int, int]) -> bool:
    """Whether what a sentence without a day tells is an event of its own: in a frame, or the first of the story."""
    start, stop = told
    if not tells(reading, sentence) or reading.within(sentence, "Date"):
        return False
    if not _OPENS.fullmatch(reading.folded, sentence.start, start):
        return False
    if _OFTEN.search(reading.folded, sentence.start, stop):
        return False
    if status_of(reading.text, reading.folded, sentence.start, start, stop) != "stated":
        return False
    framed = reading.folded.startswith(_FRAMES, sentence.start)
    return framed or not any(
        e.start < sentence.start and (at := reading.sentence_at(e.start)) and at.kind != "title"
        for e in reading.mentions("Event")
        if MADE not in e.slots or e.slots.get("date") is not None
    )
