"""When and by whom a document was issued, as the words right after it (or right before it) say, in any order."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from extractors.clause import opens_clause
from extractors.people.chunk import Post
from extractors.shape import before_place
from kg.mentions.mention import Mention
from kg.mentions.reading import Reading
from kg.text import Sentence, fold

_GAP = re.compile(r"[\s,(]*")
# "được Quốc hội thông qua", "do Bộ X ban hành", "đã ký ban hành": what joins the document, its issuer and its day.
_JOINT = re.compile(
    r"(?:của|do|bởi|được|đã|vừa|cũng)(?!\w)|(?:ký ban hành|ban hành|ký|thông qua|công bố|phê chuẩn)(?!\w)(?= (?:ngày|hôm|vào|sáng|chiều|tháng)|[,;.)])"
    r"|(?:vào|hôm)(?= )|(?:tại|trong) kỳ họp[^,;.]{0,30}(?=,? ngày)"
)
_BY = re.compile(r"(?P<of>của|do|bởi|được)\s+$")
_ISSUED = re.compile(
    r"\s*(?:\([^()]*\)\s*)?(?:đã |vừa )?(?:ký ban hành|ban hành|ký|thông qua|phê duyệt|công bố|phê chuẩn)(?!\w)"
)
_FOR = re.compile(r"\s*(?:\([^()]*\)\s*)?(?:ký )?(?:thay mặt|thay|thừa ủy quyền|thừa lệnh)(?!\w)")
_SUBJECT = re.compile(
    r"(?: khóa [ivx]+)?(?: (?:đã|vừa|mới|cũng|tiếp tục|chính thức|biểu quyết|nhất trí|thống nhất))*"
    r" (?:ký ban hành|ban hành|phê duyệt|thông qua|ký|công bố|có|phát hành)(?: \w+ \w+ (?:chuyên đề|riêng|mới)(?: số)?)? ?[\"“]?"
)
_FRONT = re.compile(
    r"(?:phê duyệt|ban hành|ký|ký ban hành|thông qua|đã có|vừa có|phát hành)\s+(?:quyết định\s*)?[\"“]?$"
)
_SINCE = re.compile(
    r"(?<!\w)(?:từ|đến|tới) (?:ngày |tháng |năm )?\d[\d/.-]*$"
)  # "Từ ngày 1/7/2014, thực hiện …": since then
_LED = re.compile(r"[:\"]|(?:cho biết|cho hay|thông tin|theo đó), ")  # what opens the words of a source
_HOUR = re.compile(r"(?:sáng|chiều|tối|trưa)(?!\w)")  # of a meeting: no document is of a morning
_BEHIND = re.compile(
    r"(?:, (?:được |đã )*| (?:được|do|đã) )(?:(?P<by>(?:(?!được |do |đã )[^,.;“”\d]){2,60}) )?(?:ký )?(?:ban hành|thông qua|phê duyệt|ký)(?: vào)? $"
)
_TITLED = re.compile(r" (?:về|phê duyệt|ban hành|quy định)(?!\w)[^;:“”\"]{8,240}")
_DAY = re.compile(r"(?: khóa [ivx]+)?,? (?:vào )?")
_OPENING = 16  # characters before a date that opens a sentence: "Vào", "Trước đó,"
_REACH = 8  # parts between a document and its title


@dataclass(frozen=True, slots=True)
class Issue:
    """The date and the issuer (a body, a title or a person) of a document, where the words give them."""

    date: Mention | None
    issuer: Mention | None


def issue(reading: Reading, document: Mention) -> Issue:
    """What the sentence of a document says of its issue: after it, else before it."""
    sentence = reading.sentence_at(document.start)
    if sentence is None or any(
        b.start < document.start and b.stop == document.stop for b in reading.within(sentence, "Agency")
    ):
        return Issue(None, None)  # "Tổ công tác triển khai Đề án 06 của Chính phủ": whose team it is
    after = _after(reading, document, sentence)
    if after.date is None:
        behind = _behind(reading, document, sentence)
        date = _front(reading, document, sentence) or behind.date
        after = Issue(date, after.issuer or behind.issuer)
    if after.issuer is not None:
        return after
    before = _subject(reading, document, sentence)
    return Issue(after.date or before.date, before.issuer)


def _after(reading: Reading, document: Mention, sentence: Sentence) -> Issue:
    """The date and the issuer among the parts that follow a document, up to what it is about."""
    days = {
        d.start: d
        for d in reading.within(sentence, "Date")
        if d.slots["kind"] == "date" and d.value and not _HOUR.match(reading.folded, d.start)
    }
    bodies: dict[int, Mention] = {}
    for mention in reading.within(sentence, "Agency", "Title", "Person"):
        if mention.start not in bodies or mention.stop > bodies[mention.start].stop:
            bodies[mention.start] = mention
    date = issuer = None
    at = document.stop
    for _ in range(_REACH):
        at = _GAP.match(reading.folded, at, sentence.stop).end()  # type: ignore[union-attr]
        led = _BY.search(reading.folded, max(document.stop, at - 8), at)
        if at in days and date is None:
            number = bool(document.slots["number"])
            if not number and before_place(reading.folded, days[at].stop):
                break  # "buổi làm việc về Đề án A, ngày 19/5, tại Hà Nội": the day of the meeting
            if _held(reading, document, sentence, at) or opens_clause(reading, days[at], numbered=number):
                break
            date, at = days[at], days[at].stop
            at += reading.folded.startswith(")", at)
        elif at in bodies and led and issuer is None:
            one = bodies[at]
            if led["of"] != "của" and not _ISSUED.match(reading.folded, one.stop):
                break  # "được UBND tỉnh triển khai", "do Bộ Công an soạn thảo"
            issuer = None if _FOR.match(reading.folded, one.stop) else one
            at = one.stop
        elif joint := _JOINT.match(reading.folded, at, sentence.stop):
            at = joint.end()
        else:
            break
    return Issue(date, issuer)


_WHEN = re.compile(r",? (?:vào |hôm )?(?:ngày )?$")
_CODE = re.compile(r"[/-]")
_PAUSE = re.compile(r"[,;:“\"]")


def _held(reading: Reading, document: Mention, sentence: Sentence, at: int) -> bool:
    """Whether a day right behind a document is that of the event about it: "hội nghị về Đề án 06 vào ngày 24/4"."""
    when = _WHEN.fullmatch(reading.folded, document.stop, at)
    if when is None or (_CODE.search(str(document.slots["number"])) and not when.group().strip(" ,")):
        return False
    before = (e for e in reading.within(sentence, "Event") if e.start < document.start)
    return any(not _PAUSE.search(reading.folded, e.stop, document.start) for e in before)


def _front(reading: Reading, document: Mention, sentence: Sentence) -> Mention | None:
    """The date that opens the sentence of an issue: "Vào tháng 6/2021, Thủ tướng đã ban hành Chiến lược …"."""
    front = [d for d in reading.within(sentence, "Date") if d.stop <= document.start]
    if not front or not _FRONT.search(reading.folded, sentence.start, document.start):
        return None
    if any(e.start < front[0].start for e in reading.within(sentence, "Event")):
        return None  # "Sau hội nghị ngày 5/9, UBND tỉnh ban hành …"
    opening = _LED.split(reading.folded[sentence.start : front[0].start])[-1]
    since = _SINCE.search(reading.folded[sentence.start : front[0].stop])
    return front[0] if len(opening) < _OPENING and not (since or _KEPT.search(opening)) else None


_KEPT = re.compile(
    r"(?<!\w)(?:chào mừng|kỷ niệm|hưởng ứng|chuẩn bị|hướng tới) (?:ngày )?$"
)  # a day that is kept


def _behind(reading: Reading, document: Mention, sentence: Sentence) -> Issue:
    """What stands behind the title that follows a number: "Chỉ thị 05 về …, được UBND tỉnh ban hành ngày 12/3/2019"."""
    for day in reading.within(sentence, "Date"):
        said = _BEHIND.search(reading.folded, document.stop, day.start)
        if said and _TITLED.fullmatch(reading.folded, document.stop, said.start()):
            by = said.span("by")
            who = (b for b in reading.within(sentence, "Agency", "Title") if (b.start, b.stop) == by)
            return Issue(day, next(who, None))
    return Issue(None, None)


# "theo đề nghị của Sở A tại Tờ trình số 5/TTr-SA": whose view a paper gives; "chức năng của Sở A tại Quyết định số 5" is no view.
_PUT_IN = re.compile(
    r"(?<!\w)(?:đề nghị|ý kiến(?: (?:chỉ đạo|kết luận|góp ý|thẩm định))?|kiến nghị|đề xuất|chỉ đạo|yêu cầu|kết luận|hướng dẫn|thông báo|góp ý|chấp thuận) của $"
)

_BY_OFFICE = re.compile(
    r"[/-]VP"
)  # "kết luận của Thủ tướng tại Thông báo số 15/TB-VPCP": his office puts it out


def _subject(reading: Reading, document: Mention, sentence: Sentence) -> Issue:
    """The subject of "X ban hành …", and the day before its verb: "X ngày 5/9 ban hành …"."""
    before = [d for d in reading.within(sentence, "Date") if d.stop <= document.start]
    by_office = _BY_OFFICE.search(str(document.slots["number"])) is not None
    for other in reading.within(sentence, "Agency", "Title", "Person"):
        if other.stop > document.start:
            continue
        told_in = not by_office and reading.folded[other.stop : document.start] in (" tại ", " nêu tại ")
        if told_in and _PUT_IN.search(reading.folded, sentence.start, other.start):
            return Issue(None, other)
        day = next((d for d in before if _DAY.fullmatch(reading.folded, other.stop, d.start)), None)
        told = reading.folded[other.stop : day.start if day else other.stop].rstrip()
        told += reading.folded[day.stop if day else other.stop : document.start]
        if _SUBJECT.fullmatch(told):
            return Issue(day or _led(reading, sentence, before, other), other)
    return Issue(None, None)


# "Nhằm đánh giá kết quả …, ngày 11/5, UBND tỉnh ban hành Kế hoạch …"
_CLAUSE = re.compile(r"[,;:–-] (?:(?:vào|trong|đến|trước đó|tiếp đó|sau đó),? )*$")


def _led(reading: Reading, sentence: Sentence, before: list[Mention], who: Mention) -> Mention | None:
    """The day between commas that leads the clause of who issues a document."""
    for day in before:
        if reading.folded[day.stop : who.start] == ", " and day.slots["kind"] == "date":
            return day if _CLAUSE.search(reading.folded, sentence.start, day.start) else None
    return None


# What the end of a number says of the office that signs: "12/QĐ-UBND", "1/CT-TTg", "5/QĐ-BYT".
_SYMBOL = re.compile(r"[-/](?P<symbol>[A-ZĐ][A-Za-zĐđ]*)$")
_OF_SYMBOL = {
    "UBND": ("ubnd ", "ủy ban nhân dân ", "uỷ ban nhân dân "),
    "HĐND": ("hđnd ", "hội đồng nhân dân "),
    "TU": ("tỉnh ủy", "tỉnh uỷ", "thành ủy", "thành uỷ"),
    "BCĐ": ("ban chỉ đạo", "chỉ đạo "),
}
_PREMIERS = ("thu-tuong", "pho-thu-tuong", "pho-thu-tuong-thuong-truc")
_PARTY = ("bi-thu", "pho-bi-thu", "pho-bi-thu-thuong-truc", "uy-vien", "uy-vien-thuong-vu")


def signing(document: Mention, posts: Sequence[Post]) -> Post:
    """The post, of several that are said together, in which a document is signed: the one its number names, else none of the Party."""
    symbol = _SYMBOL.search(str(document.slots["number"]))
    named = symbol["symbol"] if symbol else ""
    for post in posts:
        body = f"{fold(post.body.value)} " if post.body is not None else ""
        heads = _OF_SYMBOL.get(named) or (("bộ ",) if named.startswith("B") else ())
        if body.startswith(heads) if heads else named == "TTg" and post.role.value in _PREMIERS:
            return post
    return next((post for post in posts if post.role.value not in _PARTY), posts[0])
