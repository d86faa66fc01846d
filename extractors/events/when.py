"""When an event took place: the date said with it, or that of the event it is a part of."""

from __future__ import annotations

import re

from extractors.clause import opens_clause
from extractors.events.frames import is_frame
from extractors.events.fronts import CLOCK, by_verb
from extractors.events.fronts import front as front_date
from extractors.events.hold import only_holder
from extractors.events.kinds import signing
from extractors.events.opening import WHEN
from extractors.shape import after_paper, before_place
from kg.mentions.mention import MADE, Mention
from kg.mentions.reading import Reading
from kg.text import Sentence

_DATE_AFTER = re.compile(
    r"^[^.;:]{0,110}?(?:vào|hồi|ngày|diễn ra|tổ chức|hôm|sáng|chiều|tối|tháng|trong(?: (?:\d+|hai|ba|bốn|năm))?|\()\s*$|^\s*\(?$|^(?:\s*|[^.;:]{0,110}?(?<!\w)(?:tổ chức|diễn ra) )(?:tại|ở) [^,.;:\d]{2,40} $|^, (?:(?:đã|vừa|sẽ|chính thức) )*(?:khai|bế) mạc $"
)
# "Hội nghị A tại Băng Cốc, Thái Lan từ ngày 24-26/6/2025", "chuyến thăm chính thức Hàn Quốc từ 27 đến 30/6"
_FROM = re.compile(r"^[\s”\"]*(?:(?:tại|ở) [^.;:\d]{2,60} )?$")
_VISIT_FROM = re.compile(r"^ (?:(?:chính thức|cấp nhà nước|và làm việc|tại) )*[^,.;:\d]{2,30} $")
_ACROSS = re.compile(r"[.;]|(?<!\w)(?:đến|tính đến|từ|trước|sau|kể từ|giai đoạn|đến nay|trong năm)\s*$")
_PASSED = re.compile(
    r"(?<!\w)(?:được|do) [^,.;]{2,60}? (?:thông qua|ban hành|phê duyệt)(?: vào)? $"
)  # the day of a law
# "chuyến thăm tại A từ 6 đến 9/6"
_SPAN = re.compile(
    r"^(?: \([^()]{2,30}\))?(?: lần thứ \w+)?(?: và làm việc)?(?: (?:tại|đến|tới|ở) [^,.;:]{2,40})?,? (?:từ )?$"
)


def date_of(reading: Reading, event: Mention) -> Mention | None:
    """The date that says when: just after the event in its clause, else the one that fronts the sentence."""
    sentence = reading.sentence_at(event.start)
    assert sentence is not None
    said = event.slots.get("date")
    if isinstance(said, Mention):
        return said
    made = MADE in event.slots
    if made and (moved := _inside(reading, sentence, event)) is not None:
        return moved
    dates = [
        d
        for d in reading.within(sentence, "Date")
        if _may_date(d) and not _looked_at(reading, event, d) and not _of_paper(reading, d)
        if made or not _SINCE.fullmatch(str(d.slots["expression"]).casefold())
    ]
    if not dates:
        return None
    others = [e for e in reading.within(sentence, "Event") if e is not event]
    after = None if made else _after(reading, event, dates, others)
    if event.rule == "events.named":  # "Ngày 5/4, hội công bố chương trình Ngày A 2021": that day is another
        dates = [d for d in dates if d.stop + len(", ") >= event.start]
    front = front_date(reading, event, dates, others)
    if front is None and after is None and not made:
        return _just_before(reading, event, dates)
    if made and front is None:
        return _said_before(reading, event, dates) or _said_after(reading, event, dates)
    if front is not None and after is not None:
        month = len(front.value) == _DAY and len(after.value) == _MONTH
        wide = month and _REGULAR.search(reading.folded, event.start, after.start)
        return front if wide or after.slots["kind"] == "year" else after
    return after or _all_days(front, dates)


def _inside(reading: Reading, sentence: Sentence, event: Mention) -> Mention | None:
    """The day between those who act and their verb, in what that verb tells: "A và B ngày 20/9 ký kết …"."""
    dates = [d for d in reading.within(sentence, "Date") if event.start < d.start and d.stop < event.stop]
    return next((d for d in dates if _may_date(d) and by_verb(reading, event.start, d)), None)


# "phát biểu ngày 5/3 tại hội thảo …", "công bố hôm 5/3 trong buổi họp báo"
_AT = re.compile(r",? (?:tại|trong|ở) (?:buổi |cuộc )?")


def _just_before(reading: Reading, event: Mention, dates: list[Mention]) -> Mention | None:
    """The day that stands right before where something was said: "phát biểu ngày 5/3 tại hội thảo"."""
    days = (d for d in dates if len(d.value) == _DAY and _AT.fullmatch(reading.folded, d.stop, event.start))
    days = (d for d in days if not reading.folded.endswith("sinh ", 0, d.start))
    return next((d for d in days if not is_frame(reading, event)), None)


def _all_days(front: Mention | None, dates: list[Mention]) -> Mention | None:
    """The days behind an event that begin with the one in front: "Sáng 21/6, A mở lớp …, trong 02 ngày (21 và 22/6)"."""
    if front is None:
        return None
    spans = (d for d in dates if d.start > front.start and d.value.startswith(f"{front.value}/"))
    return next(spans, front)


def _after(reading: Reading, event: Mention, dates: list[Mention], others: list[Mention]) -> Mention | None:
    """The date that follows an event in its clause: a day before the year or month in its name ("thường kỳ tháng 3 … chiều 1/4")."""
    found = [d for d in dates if _follows(reading, event, d, others)]
    if not found or len(found[0].value) not in (_YEAR, _MONTH):
        return found[0] if found else None
    return next((d for d in found if len(d.value) == _DAY), found[0])


# "giai đoạn 2026 - 2030" is of a plan, "19/5/1890 - 19/5/2026" of what is remembered: not of what is held.
_YEARS = re.compile(r"\d{4}/\d{4}|\d{4}(-\d\d(?:-\d\d)?)/\d{4}\1")
_SINCE = re.compile(r"(?:kể |bắt đầu |đầu )?từ năm \d{4}")  # no year of a meeting: it was held again
# "kỷ niệm 136 năm ngày sinh A (19/5/1890-19/5/2026)" is of a life or an age.
_AGE = re.compile(r"(\d{4})-(\d\d-\d\d)/(?!\1)\d{4}-\2")


def _may_date(date: Mention) -> bool:
    if _YEARS.fullmatch(date.value) or _AGE.fullmatch(date.value):
        return False
    return bool(date.value or date.slots["kind"] in ("date", "interval"))


def _of_paper(reading: Reading, date: Mention) -> bool:
    """Whether a day follows the number of a paper; a half of a day is no paper's."""
    if _HALF_DAY.match(str(date.slots["expression"]).casefold()):
        return False
    return after_paper(reading.folded, date.start) and not opens_clause(reading, date)


# "Hội nghị sơ kết quý I/2024": what a meeting looks back on, or a plan is for, is not when it was held.
_REVIEWS = re.compile(
    r"(?<!\w)(?:sơ kết|tổng kết|giao ban|đánh giá|kiểm điểm|rà soát|kết quả|tình hình|công tác|nhiệm vụ|kế hoạch|chương trình|hoạt động|giai đoạn|nhiệm kỳ|báo cáo)(?!\w)"
)
_HELD_IN = re.compile(
    r"(?<!\w)(?:vào|trong|diễn ra|tổ chức|khai mạc|dự kiến)(?: (?:vào|trong))?(?: (?:cuối|đầu|giữa))?\s*$"
)
_RESULTS = re.compile(r"(?<!\w)(?:kết quả|tình hình|đánh giá|thực hiện nhiệm vụ)(?!\w)")  # "… trong quý IV"
_MONTHS = re.compile(r"\d{4}(?:-\d\d)?(?:/\d{4}(?:-\d\d)?)?")


def _looked_at(reading: Reading, event: Mention, date: Mention) -> bool:
    """Whether a quarter, some months or a month after an event is what it reviews."""
    if date.start < event.start or not _MONTHS.fullmatch(date.value):
        return False
    if "/" in date.value and "," in reading.folded[event.stop : date.start]:
        return True
    held = _HELD_IN.search(reading.folded, max(event.start, date.start - 24), date.start)
    plain = held is not None and held.group().strip() == "trong" and "/" in date.value
    if held and not (plain and _RESULTS.search(reading.folded, event.stop, held.start())):
        return False
    return "/" in date.value or bool(_REVIEWS.search(reading.folded, event.start, date.start))


_ON_DAY = re.compile(r"(?:đúng |vào |trước đó, |, )$")


def _said_before(reading: Reading, event: Mention, dates: list[Mention]) -> Mention | None:
    """The one day or month named before what a verb tells: "16 năm trước, đúng ngày 10/1/2006 ông A nhấn nút"."""
    days = [d for d in dates if d.stop <= event.start and len(d.value) in (_MONTH, _DAY)]
    if len(days) != 1 or not _ON_DAY.search(reading.folded, max(0, days[0].start - 16), days[0].start):
        return None
    return days[0]


_RIGHT_AFTER = re.compile(r"(?: kết)? (?:vào |hồi |hôm |trong )?$")


def _said_after(reading: Reading, event: Mention, dates: list[Mention]) -> Mention | None:
    """The date right behind a signing, or an opening: "Hiệp định đã được ký kết vào tháng 12/2019"."""
    after = [d for d in dates if d.start >= event.stop and not d.value.startswith("-")]
    if after and event.rule.startswith("events.launch"):
        return after[0] if WHEN.fullmatch(reading.folded, event.stop, after[0].start) else None
    if not after or not signing(event.value):
        return None
    return after[0] if _RIGHT_AFTER.fullmatch(reading.folded, event.stop, after[0].start) else None


# "Hội nghị tới 63 tỉnh để triển khai dự án A và sơ kết dự án B vừa được tổ chức tại Hà Nội hôm nay (9/9)"
_LATE = re.compile(
    r" [^.;:,][^.;:]{0,300} (?:vừa|đã|vừa qua) (?:được tổ chức|diễn ra)(?: (?:tại|ở) [^,.;:\d]{2,40})? $"
)
# "Hội nghị triển khai nhiệm vụ, giải pháp năm học 2022-2023 được Sở A tổ chức vào ngày 14/9"
_HELD_BY = re.compile(
    r" [^.;:]{0,300}? được [^.;:,]{3,80} (?:đồng |phối hợp )?tổ chức(?: (?:thành công|trọng thể|long trọng))?(?: (?:tại|ở) [^.;:\d]{2,60})?,? (?:vào )?(?:lúc |hồi )?$"
)
_AFTER_NUMBER = re.compile(r"thứ (?:\d|\w+)")  # "kỳ họp thứ 6 ngày 29/11": no weekday


def _follows(reading: Reading, event: Mention, date: Mention, others: list[Mention]) -> bool:
    """Whether the date stands right after the event in its clause."""
    if (
        date.start < event.stop and not _AFTER_NUMBER.fullmatch(reading.folded, date.start, event.stop)
    ) or any(event.stop <= e.start < date.start for e in others):
        return False
    between = _between(reading, event, date)
    if _PASSED.search(between):
        return False
    if event.slots.get("back") and between.startswith(",") and _NEXT.fullmatch(between) is None:
        return False  # "Tại hội nghị, A đánh giá kết quả trong tháng 4"
    if _says_when(reading, event, date, between) or _LATE.fullmatch(between):
        return True
    sentence = reading.sentence_at(event.start)
    if sentence and event.start == sentence.start and len(date.value) == _DAY and _HELD_BY.fullmatch(between):
        return True
    if date.slots["kind"] == "interval" and _SPAN.match(between):
        return True
    if str(date.slots["expression"]).casefold().startswith("từ "):
        visit = event.value.startswith("chuyen-") and _VISIT_FROM.match(between)
        if visit or _FROM.match(between):
            return True
    if len(date.value) == _MONTH and only_holder(reading, event, date):
        return True
    if between.startswith(", ") and not _HELD.search(between):
        return False  # "Tại hội nghị, ông A cho biết, … trong tháng 4": what is told there has that day
    return bool(_DATE_AFTER.match(between)) and not _ACROSS.search(between)


_HELD = re.compile(r"(?<!\w)(?:diễn ra|tổ chức|khai mạc|bế mạc|khai giảng)[^,.;:]{0,60}$|^, (?:vào |ngày )?$")
_YEAR = len("2017")
_NEXT = re.compile(r",(?: (?:diễn ra|tổ chức|tại|ở|vào)(?!\w)[^.;:,]*,?)? ?")
# "phiên họp thường kỳ tháng 3/2017 ngày 3/4": the day beside a month says more
_MONTH, _DAY = len("2017-03"), len("2017-04-03")
# "Ngày 3/4, … phiên họp thường kỳ tháng 3"
_REGULAR = re.compile(r"(?<!\w)(?:thường kỳ|định kỳ|giao ban|phiên)(?!\w)")


_SHORT = re.compile(r"(?<=(?<!\w)(?:tp|tx|tt|ts|gs))\.")  # "tại TP.HCM ngày 24/11": no end of a sentence

# "Hội thảo A với chủ đề: An toàn thông tin trong thời đại số được tổ chức ngày 10/11"
_THEMED = re.compile(
    r" (?:với|có|mang) chủ đề:? [^.;:]{4,200}? (?=(?:đã |sẽ |vừa )?(?:được tổ chức|diễn ra)(?!\w))"
)


def _between(reading: Reading, event: Mention, date: Mention) -> str:
    """The words between an event and a date, without the months that the event reviews."""
    words = CLOCK.sub("", _SHORT.sub(" ", reading.folded[event.stop : date.start]))
    words = _THEMED.sub(" ", words)
    for other in reading.mentions("Date") if any(map(str.isdigit, words)) else ():
        if event.stop > other.start or other.stop > date.start:
            continue
        beside = other.stop + 1 == date.start and len(date.value) == _DAY and _MONTHS.fullmatch(other.value)
        if beside or _looked_at(reading, event, other):
            words = words.replace(reading.folded[other.start : other.stop], "")
    return words


# A date that begins with such a word needs no other: "buổi làm việc giữa A và B ngày 02/6/2025".
_TIME_WORD = re.compile(r"(?:vào|sáng|chiều|tối|ngày|hôm)(?!\w)")
# "… tại Hội nghị toàn quốc về cải cách, tại Trụ sở Chính phủ, chiều 30/5"
_VENUE = re.compile(r"[^.;:\"“]{0,140}?, (?:tại|ở) [^,.;:\"“]{3,60}, ")


# "… Phiên họp lần thứ 8 của Ủy ban, sáng 24/4/2024."
_HALF_DAY = re.compile(r"(?:vào )?(?:sáng|trưa|chiều|tối)(?!\w)")
_ASIDE = re.compile(r"(?:[^.;:,\"“]|(?<= tỉnh), (?=thành)){0,140}, ?")


_TOLD_AT = re.compile(
    r"(?:nói|nêu|đề cập|phát biểu|đưa ra|cho biết|chia sẻ|khẳng định|nhấn mạnh) (?:tại|trong) $"
)


def _closes(reading: Reading, event: Mention, date: Mention, between: str) -> bool:
    """Whether a half of a day after a comma, or a day with a place, ends the sentence or the clause of an event."""
    if not _ASIDE.fullmatch(between):
        return False
    if before_place(reading.folded, date.stop):
        return True
    said = str(date.slots["expression"]).casefold()
    half = _HALF_DAY.match(said) or (
        said.startswith("ngày ") and _TOLD_AT.search(reading.folded, 0, event.start)
    )
    return bool(half) and re.match(r"\s*(?:[.;,)]|$)", reading.text[date.stop : date.stop + 3]) is not None


# "cuộc gặp với Tổng Bí thư, Chủ tịch nước A": the comma between posts ends no clause.
_POSTS = re.compile(
    r", (?=(?:tổng bí thư|chủ tịch|phó chủ tịch|bộ trưởng|thứ trưởng|phó thủ tướng|thủ tướng|bí thư|phó bí thư|ủy viên|đại sứ|trưởng ban|tổng giám đốc|giám đốc|chủ nhiệm)(?!\w))"
)


def _told_of(reading: Reading, event: Mention, date: Mention) -> bool:
    """Whether a comma behind a person ends the frame: "nhân chuyến thăm của ông A, Bộ trưởng B ngày 5/9 gặp"."""
    people = (p for p in reading.mentions("Person") if event.stop <= p.start < date.start)
    return any(reading.folded.startswith(", ", p.stop) for p in people)


def _says_when(reading: Reading, event: Mention, date: Mention, between: str) -> bool:
    """Whether a date with its own time word closes the event's phrase, and is no document's."""
    framed = is_frame(reading, event)  # "Nhân dịp dự hội nghị, chiều 5/9, ông A gặp …"
    aside = not framed and (_VENUE.fullmatch(between) or _closes(reading, event, date, between))
    if framed and _told_of(reading, event, date):
        return False
    if (re.search(r"[.;:,\"“]", _POSTS.sub(" ", between)) and not aside) or not _TIME_WORD.match(
        str(date.slots["expression"]).casefold()
    ):
        return False
    if _HALF_DAY.match(str(date.slots["expression"]).casefold()) or before_place(reading.folded, date.stop):
        return True  # no paper is of a half of a day
    laws = [m for m in reading.mentions("Law", "Agreement") if event.stop <= m.start < date.start]
    return not laws and not re.search(r"\d", between)
