"""The date that fronts what tells of an event, or stands between who acts and their verb."""

from __future__ import annotations

import re

from extractors.events.frames import is_boards, is_frame, is_point, is_theme, is_topic
from extractors.shape import CLAUSE
from kg.mentions.front import fronted
from kg.mentions.mention import MADE, Mention, outermost
from kg.mentions.reading import Reading
from kg.values.shapes import HOUR

_LEAD_WORDS = 3  # "Dân trí", "Trước đó,": a source or a link word before the date

_PLACED = re.compile(r"(?:tp\.? ?|thành phố |tỉnh )[^,.;:]{2,30},")  # "TP. Hồ Chí Minh, ngày 19/8/2026 – …"

# "khai mạc vào 8 giờ ngày 5/12", "Vào lúc 14 giờ 30 chiều 5/12", "Trong 3 ngày (5 - 7/12)"
CLOCK = re.compile(
    rf"(?:vào )?(?:lúc )?(?:đúng )?(?<!sang )(?<!đến )(?<!tới )(?<!\d){HOUR},? $"
    r"|(?:kéo dài|trong|suốt|sau)(?: (?:trong|vòng|suốt))? (?:\d{1,2}|hai|ba|bốn|năm) ngày"
    r"(?: (?:làm việc|họp|diễn ra|thảo luận)(?: (?!\d)\w+ \w+)?)?,? ?\(?$"
)


def front(reading: Reading, event: Mention, dates: list[Mention], others: list[Mention]) -> Mention | None:
    """The date that fronts the part of the sentence that tells the event, else the sentence, or its verb."""
    sentence = reading.sentence_at(event.start)
    assert sentence is not None
    marks = [reading.folded.rfind(mark, sentence.start, event.start) for mark in ("; ", ": ")]
    for floor in [*(mark + len("; ") for mark in marks if mark >= 0), sentence.start]:
        for date in [d for d in dates if d.start >= floor]:
            if _fronts(reading, floor, event, date, others):
                return date
    return None


def _fronts(reading: Reading, floor: int, event: Mention, date: Mention, others: list[Mention]) -> bool:
    """Whether the date opens the sentence (after a dateline at most) and no other event has it."""
    if date.stop > event.start + 1 or any(only(reading, event) for only in (is_frame, is_theme, is_boards)):
        return False
    lead = re.sub(r"^\([\w./ -]+\)\s*-?\s*|^[\w. ]{2,20} -\s*", "", reading.folded[floor : date.start])
    lead = CLOCK.sub("", lead).strip()
    between = [e for e in others if date.stop <= e.start < event.start and not is_point(reading, e)]
    if any(e.slots.get("date") or is_topic(reading, e, event) for e in between):
        return False
    if len(lead.split()) <= _LEAD_WORDS or _PLACED.fullmatch(lead) or by_verb(reading, floor, date):
        return True
    return bool(_SCENE.fullmatch(lead)) and (
        _ON.match(reading.folded, date.stop) is not None
        or any(m.start == date.stop + 1 for m in reading.mentions("Agency", "Person", "Title"))
    )


# "Tại trụ sở UBND tỉnh, chiều 4/6, …", "Dưới sự chủ trì của ông A, sáng 4/6 đã diễn ra …"
_SCENE = re.compile(
    r"(?:tại|thông tin từ|nhận lời|bên lề|nằm trong|nối tiếp|góp phần|sau|thừa|thay mặt|dưới sự|trong|thực hiện|triển khai|nhân|nhằm|để|tiếp tục|hưởng ứng|theo|được sự|chào mừng|với)(?!\w)"
    rf"{CLAUSE},(?: (?:từ|vào|đúng|lúc|ngay))?"
)
_ON = re.compile(
    r",| (?:tại|ở) (?:[^.;:“”\"]|\.(?=\d)){2,100}?,| (?:(?:xã|phường|huyện|quận|thị xã|thành phố|tỉnh|đơn vị|cơ quan|ngành|nhà trường) )?(?:đã |sẽ )?(?:diễn ra|khai mạc|tổ chức)(?!\w)"
)


_WHO = ("Agency", "Unit", "Person", "Title", "Date", "Event")


def by_verb(reading: Reading, floor: int, date: Mention) -> bool:
    """Whether a date stands between the first who act in a sentence and their verb: "Bộ A sáng 10/6 tổ chức"."""
    sentence = reading.sentence_at(date.start)
    seen = [m for m in reading.within(sentence, *_WHO) if m.start >= floor] if sentence else []
    moved = fronted(reading.folded, floor, outermost([m for m in seen if MADE not in m.slots]))
    return moved is not None and moved[1] is date
