"""The bodies whose people speak at the meeting told of: "lãnh đạo các sở A, B trình bày tờ trình"."""

from __future__ import annotations

import re

from extractors.events.guests import tell
from extractors.events.kinds import meets
from extractors.events.occasion import spoken_of
from kg.mentions.mention import MADE, Mention
from kg.mentions.reading import Group, Reading
from kg.mentions.status import status_of
from kg.text import Sentence

# Before the first body of the row.
_FOR = re.compile(
    r"(?<!\w)(?:(?<!trưởng )(?<!phó )(?<!phòng )(?<!quan )đại diện(?: lãnh đạo)?|lãnh đạo|thường trực)(?: (?:các|một số|của))*"
    r"(?: (?:bộ|sở|ban|cục|vụ|phòng|ngành|đơn vị|cơ quan|địa phương)(?:, (?:ban|ngành|địa phương)){0,2})?(?::| như:?| gồm:?)? $"
)
_JOINT = re.compile(
    r"(?: \([^()]{1,30}\))?(?:,|;|,? và|,? cùng)(?: (?:với|đại diện|lãnh đạo|các|bộ|sở|ban|ngành))* "
)
# What they do there, with certainty, or where the sentence says "tại hội nghị".
_LAID = r"(?:trình bày|trình|đọc|thông qua|báo cáo)(?: tóm tắt)?(?: (?:các|một số|nội dung|toàn văn|bài))* (?:tờ trình|báo cáo|tham luận|dự thảo|chuyên đề|đề án|kế hoạch)"
_SPOKE = r"(?:có (?:bài |ý kiến )?)?(?:phát biểu|tham luận)|báo cáo (?:tóm tắt|kết quả|tình hình|công tác|tiến độ|về|một số)"
_TALKED = r"trao đổi|thảo luận|chia sẻ|giải trình|làm rõ|trình bày|báo cáo(?! (?:với )?(?:ubnd|ủy ban|cấp))|giới thiệu|hướng dẫn|phổ biến|quán triệt|(?:tham gia|nêu|đóng góp)(?: \w+)? ý kiến|góp ý|kiến nghị"
_DOES = r"(?: \([^()]{1,30}\))?(?: (?:tỉnh|thành phố|huyện|phường|xã))?,? (?:(?:đã|cũng|cùng|vừa|lần lượt|trực tiếp|tiếp tục) )*"
_LAYS = re.compile(rf"{_DOES}{_LAID}(?!\w)(?! viên)")
_SURE = re.compile(rf"{_DOES}(?:{_LAID}|{_SPOKE})(?!\w)(?! viên)")
_THERE = re.compile(rf"{_DOES}(?:{_LAID}|{_SPOKE}|{_TALKED})(?!\w)(?! viên)")
# One of them is in all of these.
_SAID = tuple(
    "trình bày|báo cáo|phát biểu|tham luận| trình | đọc |thông qua|trao đổi|thảo luận|chia sẻ|giải trình|làm rõ|giới thiệu|hướng dẫn|phổ biến|quán triệt|ý kiến|góp ý|kiến nghị".split(
        "|"
    )
)
_AT = re.compile(r"(?:cũng )?(?:tại|trong) $")
_PLURAL = re.compile(r"(?<!\w)(?:bộ|sở|ban|cục|vụ|phòng|ngành|đơn vị|cơ quan|địa phương) $")
_ALONE = (", ", "; ", "nghe ")  # before a body that lays a report itself


def tell_voices(reading: Reading, sentence: Sentence, whole: Group | None) -> None:
    """Tell the bodies of a row before what was said or laid before the meeting as its speakers."""
    bodies = reading.within(sentence, "Agency", "Unit")
    if not bodies:
        return
    words = reading.folded[sentence.start : sentence.stop]
    for said in _SAID:
        if said in words:
            break
    else:
        return
    ends = {p.stop for p in reading.within(sentence, "Person")}
    sent = "đại diện" in words or "lãnh đạo" in words or "thường trực" in words
    led = [b for b in bodies if _led(reading, sentence, b, ends)] if sent else []
    own = [b for b in bodies if b not in led and _alone(reading, sentence, b)]
    done = sentence.start
    for first in sorted((*led, *own), key=lambda b: b.start):
        row = _row(bodies, reading, first) if first.start >= done else []
        if not row:
            continue
        done = row[-1].stop
        event, there = _event(reading, sentence, first, whole)
        verbs = _LAYS if first in own else _THERE if there else _SURE
        does = verbs.match(reading.folded, done, sentence.stop)
        if does is None or event is None or not _done(reading, sentence, row, does.end()):
            continue
        for body in row:
            tell(reading, event, body, "speaker", (first.start, does.end()))


def _led(reading: Reading, sentence: Sentence, body: Mention, ends: set[int]) -> bool:
    """Whether the words before a body say that its people do it; "ông A, đại diện B, phát biểu" says that he does."""
    match = _FOR.search(reading.folded, max(sentence.start, body.start - 60), body.start)
    if match is None or _of_many(reading, body):
        return False
    return not any(match.start() - end in (1, 2, 3) for end in ends)


def _alone(reading: Reading, sentence: Sentence, body: Mention) -> bool:
    return body.start == sentence.start or reading.folded.endswith(_ALONE, sentence.start, body.start)


def _of_many(reading: Reading, body: Mention) -> bool:
    """Whether a body only says whose units act: "các ban HĐND tỉnh"; of "các sở Y tế, Nội vụ" each does."""
    plural = _PLURAL.search(reading.folded, max(0, body.start - 12), body.start)
    return plural is not None and not str(body.value).casefold().startswith(plural[0])


def _row(bodies: list[Mention], reading: Reading, first: Mention) -> list[Mention]:
    """The bodies that stand in one row from the first on."""
    row = [first]
    for body in bodies:
        joined = body.start >= row[-1].stop and _JOINT.fullmatch(reading.folded, row[-1].stop, body.start)
        if joined and not _of_many(reading, body):
            row.append(body)
    return row


def _event(
    reading: Reading, sentence: Sentence, first: Mention, whole: Group | None
) -> tuple[Mention | Group | None, bool]:
    """The meeting, and whether the sentence begins with it: "Tại hội nghị, …"; else the one told of."""
    for event in reading.within(sentence, "Event"):
        here = _AT.fullmatch(reading.folded, sentence.start, event.start)
        if here and event.stop <= first.start and not event.slots.get("plural"):
            return event, True
    told = spoken_of(reading, sentence, whole)
    if told is None or not meets(reading, told.features["kind"]):
        return None, False
    named = any(m.start < sentence.stop and MADE not in m.slots for m in told.mentions)
    return (told if named else None), False


def _done(reading: Reading, sentence: Sentence, row: list[Mention], stop: int) -> bool:
    """Whether the words say that they did so, not that they are to."""
    names = [(b.start, b.stop) for b in row]
    start = row[0].start
    return status_of(reading.text, reading.folded, sentence.start, start, stop, names) == "stated"
