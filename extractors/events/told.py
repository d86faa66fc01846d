"""When it was, where no words say it: what went before "Tại phiên họp, …", or the year in an event's name."""

from __future__ import annotations

import re

from extractors.events.tail import REVIEWS, YEARLY
from kg.mentions.mention import MADE, Mention
from kg.mentions.reading import Draft, Group, Reading
from kg.text import Sentence

# What a body does in session.
_SITS = re.compile(
    r",? (?:(?:đã|tiếp tục|tiến hành|chính thức|vừa) )*(?:bước vào (?:ngày )?làm việc|ngày làm việc|thông qua|cho ý kiến|xem xét|nghe|thảo luận|thẩm tra|thẩm định|họp|quyết nghị|biểu quyết|bàn|rà soát)(?!\w)"
)
_MET = re.compile(
    r"(?<!\w)họp (?:đánh giá|thông qua|thẩm định|xét|xem xét|lấy ý kiến|bàn|về|cho|nghe|triển khai|rà soát|sơ kết|tổng kết|với)(?!\w)"
)
_HALF_DAY = re.compile(r"(?:sáng|trưa|chiều|tối)(?!\w)")
# A deadline, what a law or a figure is of: no day on which people met.
_NOT_THEN = re.compile(r"(?<!\w)(?:từ|đến|tới|trước|sau|tính|số [\w/.-]+)(?: hết)?\s*$")
_SITTING = ("phien-toan-the", "phien-thao-luan", "phien-chat-van")  # parts of a day's work told of before
_BACK = 8  # sentences back that "Tại phiên họp" still reaches


def session_of(reading: Reading, group: Group) -> tuple[Mention, Mention | None] | None:
    """The day, and the body if it is told, of a gathering that the article has not named before."""
    first = group.mentions[0]
    here = reading.sentence_at(first.start)
    if here is None or not (first.slots.get("back") or first.value in _SITTING):
        return None
    for sentence in reversed(reading.page.sentences[max(0, here.index - _BACK) : here.index]):
        if sentence.kind in ("title", "caption"):
            continue
        if any(MADE not in e.slots for e in reading.within(sentence, "Event")):
            return None
        acts = _DOES.get(first.value)
        bodies = [
            b
            for b in reading.within(sentence, "Agency")
            if _SITS.match(reading.folded, b.stop)
            or (acts is not None and acts.match(reading.folded, b.stop))
        ]
        met = bodies or _MET.search(reading.folded, sentence.start, sentence.stop)
        day = _day(reading, sentence, told=bool(met))
        if day is not None:
            return day, bodies[0] if bodies else None
    return None


def _day(reading: Reading, sentence: Sentence, *, told: bool) -> Mention | None:
    """The day a sentence tells of: a half of a day, or any day on which a body sat."""
    for date in reading.within(sentence, "Date"):
        early = _NOT_THEN.search(reading.folded, max(sentence.start, date.start - 40), date.start)
        if date.slots["kind"] != "date" or early:
            continue
        if told or _HALF_DAY.match(str(date.slots["expression"]).casefold()):
            return date
    return None


def tell_session(reading: Reading, group: Group) -> Mention | None:
    """Tell day and body of a gathering that is only pointed back at; the day."""
    session = session_of(reading, group)
    if session is None:
        return None
    day, body = session
    first = group.mentions[0]
    slots: dict[str, object] = {
        "event": first,
        "date": day.value,
        "basis": day.slots["basis"],
        "expression": day.slots["expression"],
    }
    reading.tell(Draft("event-date", slots, day.start, first.stop, "events.session-date", "inferred"))
    if body is not None:
        holds: dict[str, object] = {"event": first, "agent": body, "role": "organizer"}
        reading.tell(Draft("participation", holds, body.start, first.stop, "events.session-of", "inferred"))
    return day


_NAME_ENDS = re.compile(r"(?:19|20)\d\d$")


def tell_edition(reading: Reading, group: Group) -> Mention | None:
    """Tell the year in the name of what is held every year ("Diễn đàn VRDF 2020"); it as a date."""
    heads = [m for m in group.mentions if m.rule == "events.head"]  # a bare name may be told of in passing
    titled = next((m for m in heads if _NAME_ENDS.search(str(m.slots.get("title", "")))), None)
    if titled is None or group.features["kind"] not in (*YEARLY, "hoi-nghi"):
        return None
    if group.features["kind"] == "hoi-nghi" and REVIEWS.search(reading.folded, titled.start, titled.stop):
        return None
    stop = titled.start + len(reading.text[titled.start : titled.stop].rstrip(' "”'))
    start = stop - len("2020")
    year = reading.text[start:stop]
    said: dict[str, object] = {"basis": "explicit", "expression": year}
    reading.tell(
        Draft(
            "event-date", {"event": titled, "date": year, **said}, titled.start, titled.stop, "events.edition"
        )
    )
    return Mention(start, stop, "Date", "events.edition", year, slots={**said, "kind": "year"})


# "Thời gian: từ 9h ngày 22/6/2026 đến 22h ngày 12/7/2026", as notices write it.
_SCHEDULE = re.compile(
    r"(?<!\w)thời gian(?: (?:và địa điểm|tổ chức|diễn ra|khai mạc|dự kiến|cuộc thi|dự thi|hội nghị|hội thảo|hội thi|ngày hội))*\s*:"
)
_TO = re.compile(r"[^.;]{0,24}(?:đến|tới|-|–)[^.;]{0,24}")
_ENTRIES = re.compile(r"(?<!\w)(?:hồ sơ|bài|tác phẩm|sản phẩm) (?:dự thi|tham gia|đăng ký)(?!\w)[^.;]{0,60}$")


def tell_schedule(reading: Reading, group: Group) -> Mention | None:
    """Tell when an event is by its line "Thời gian: …", of a contest by the year in which entries close; that date."""
    for date in reading.mentions("Date"):
        sentence = reading.sentence_at(date.start)
        if sentence is None or not date.value or date.slots["kind"] not in ("date", "interval"):
            continue
        value = ""
        if _SCHEDULE.search(reading.folded, sentence.start, date.start):
            value = _through(reading, date, sentence)
        elif group.features["kind"] == "cuoc-thi" and _ENTRIES.search(
            reading.folded, sentence.start, date.start
        ):
            value = date.value[: len("2020")]
        if value:
            return _tell_date(reading, group.mentions[0], date, value)
    return None


def _through(reading: Reading, date: Mention, sentence: Sentence) -> str:
    """The day, or the days from the first to the last of a schedule that names two."""
    for other in reading.within(sentence, "Date"):
        between = reading.folded[date.stop : other.start]
        days = len(date.value) == len(other.value) == len("2026-06-22")
        if other.start > date.stop and days and _TO.fullmatch(between) and other.value > date.value:
            return f"{date.value}/{other.value}"
    return date.value


def _tell_date(reading: Reading, event: Mention, date: Mention, value: str) -> Mention:
    said: dict[str, object] = {"basis": date.slots["basis"], "expression": date.slots["expression"]}
    start, stop = min(event.start, date.start), max(event.stop, date.stop)
    slots = {"event": event, "date": value, **said}
    reading.tell(Draft("event-date", slots, start, stop, "events.schedule", "inferred"))
    kind = date.slots["kind"]
    return Mention(date.start, date.stop, "Date", "events.schedule", value, slots={**said, "kind": kind})


_VERB_OF = {
    "le-cong-bo": "công bố",
    "le-khai-truong": "khai trương",
    "le-phat-dong": "phát động",
    "le-khoi-dong": "khởi động",
    "le-khoi-cong": "khởi công",
    "le-khanh-thanh": "khánh thành",
    "le-ky-ket": "ký kết",
}


def _does(verbs: str) -> re.Pattern[str]:
    how = r"(?: \([^()]{1,40}\))?(?: (?:đã|vừa|chính thức|long trọng|phối hợp|cùng|tổ chức|lần đầu))*"
    return re.compile(rf"{how} (?:{verbs})(?!\w)")


# "Bộ A khởi động Dự án B. Tham dự buổi lễ có …": what was done there, before the ceremony is named.
_ANY_OF = "công bố|khai trương|phát động|khởi động|khởi công|động thổ|khánh thành|ký kết|ra mắt|bàn giao|trao"
_DOES = {kind: _does(verb) for kind, verb in _VERB_OF.items()}
_DOES |= {"le": _does(_ANY_OF), "su-kien": _does(_ANY_OF), "le-ra-mat": _does("ra mắt|giới thiệu")}


def tell_verb(reading: Reading, group: Group) -> Mention | None:
    """Tell day and body of a ceremony that headline or caption names, and the story by its verb; the day."""
    verb = _VERB_OF.get(group.features["kind"])
    kinds = {s.kind for m in group.mentions if (s := reading.sentence_at(m.start)) is not None}
    if verb is None or not kinds <= {"title", "caption"}:
        return None
    for date in reading.mentions("Date"):
        sentence = reading.sentence_at(date.start)
        if sentence is None or sentence.kind in ("title", "caption") or date.slots["kind"] != "date":
            continue
        bodies = [b for b in reading.within(sentence, "Agency") if 0 <= b.start - date.stop <= len(", ")]
        tail = re.compile(rf"(?: \([^)]*\))? (?:(?:đã|vừa|chính thức|tổ chức) )*{verb}(?!\w)")
        if bodies and tail.match(reading.folded, bodies[0].stop, sentence.stop):
            holds: dict[str, object] = {"event": group.mentions[0], "agent": bodies[0], "role": "organizer"}
            reading.tell(
                Draft("participation", holds, date.start, bodies[0].stop, "events.told-by-verb", "inferred")
            )
            group.features["told"] = verb
            return _tell_date(reading, group.mentions[0], date, date.value)
    return None
