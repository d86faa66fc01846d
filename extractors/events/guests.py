"""Who is at an event by the order of the words: named after the event that opens a sentence, or in a long list."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.events.occasion import just_told
from extractors.events.series import before
from kg.mentions.mention import Mention
from kg.mentions.reading import Draft, Group, Reading
from kg.text import Sentence

# "Chủ trì hội nghị trực tuyến về … chiều 2/10, Thủ tướng A nêu …", "Tại lễ ký, thay mặt Bộ, ông A chúc mừng …"
_FIRST = re.compile(
    r"(?:\([^()]{2,20}\)\s*[-–]?\s*)?(?:(?P<chair>(?:(?:tham )?dự(?: và|,) )?(?:(?:đồng )?chủ trì|điều hành|chủ tọa))|(?P<speak>phát biểu(?: (?:khai mạc|kết luận|chỉ đạo|bế mạc))?|kết luận)(?: tại)?"
    r"|(?P<there>(?:(?:cũng|tiếp thu ý kiến|giải trình|góp ý|trao đổi|thảo luận|chỉ đạo|thông tin|giải đáp|bế mạc|khai mạc) )?(?:tại|trong)|kết thúc|tiếp tục|mở đầu|bế mạc|khai mạc)"
    r"|(?P<came>(?:(?:đến|tới|về|cùng|tham) )?dự|có mặt tại|tham gia)) "
)


# "Thay mặt Ban Bí thư, đồng chí A trao quyết định và chúc mừng …"
_FOR = re.compile(r"(?:thay mặt|thừa ủy quyền|thừa uỷ quyền|thừa lệnh)(?!\w)")

# "Tại đây, ông A cho biết …": at the event of the sentences before.
_HERE = re.compile(r"(?:cũng )?tại đây, ")


def tell_first(reading: Reading, sentence: Sentence, people: list[Mention], whole: Group | None) -> None:
    """Tell who chairs or speaks of the one named after the event that opens the sentence."""
    match = _FIRST.match(reading.folded, sentence.start, sentence.stop)
    event = event_at(reading, sentence, match.end()) if match else None
    if event is None and whole is not None:
        here = _HERE.match(reading.folded, sentence.start, sentence.stop)
        if here or _FOR.match(reading.folded, sentence.start, sentence.stop):
            told = (just_told(reading, sentence) or whole) if here else whole
            start = here.end() - len(", ") if here else sentence.start
            _tell_heard(reading, sentence, people, told, start)
    if match is None or event is None:
        return
    if match["came"]:
        _tell_came(reading, people, event, match)
    if match["there"] or match["came"]:
        _tell_heard(reading, sentence, people, event, event.stop)
        return
    person = next((p for p in people if p.start > event.stop), None)
    if person is None or not reading.folded.endswith(", ", event.stop, person.start):
        return
    if _LED_IN.search(reading.folded, event.stop, person.start):
        return
    tell(reading, event, person, "chair" if match["chair"] else "speaker", (match.start(), person.stop))
    if match["chair"] and _SPEAKS.match(reading.folded, person.stop, sentence.stop):
        tell(reading, event, person, "speaker", (match.start(), person.stop))


# "Dự buổi lễ, thay mặt lãnh đạo tỉnh, ông A và ông B đã cắt băng"
_FRONT = re.compile(r", (?:(?:thay mặt|đại diện|thừa ủy quyền)(?!\w)[^.;:“”\"]{2,90}, )?")


def _tell_came(reading: Reading, people: list[Mention], event: Mention, match: re.Match[str]) -> None:
    """Tell that whoever acts in a sentence that opens with going to an event is there."""
    last = event
    for person in [p for p in people if p.start > event.stop]:
        between = reading.folded[last.stop : person.start]
        if between not in (", ", " và ", " cùng ") and (last is not event or not _FRONT.fullmatch(between)):
            return
        tell(reading, event, person, "attendee", (match.start(), person.stop))
        last = person


_LED_IN = re.compile(r"(?<!\w)(?:đã|sẽ|là|do|nhưng|cho biết|cho rằng|nói|gồm)(?!\w)|[.;:]")
_SPEAKS = re.compile(
    r"(?:(?:,? thay mặt|(?:,| –| -) đại diện) [^.,;:“”\"]{3,90}?)?,? (?:(?:đã|cũng|cùng|lần lượt|nhiệt liệt|trân trọng|tiếp tục|chân thành|đồng thời) )*(?:có (?:bài |lời |ý kiến )?)?"
    r"(?:phát biểu|trao đổi|thảo luận|chia sẻ|tham luận|trình bày|báo cáo|giới thiệu|thông tin|quán triệt|phổ biến|hướng dẫn|chúc mừng|biểu dương|ghi nhận|cảm ơn|hoan nghênh"
    r"|đánh giá|kết luận|nhấn mạnh|khẳng định|yêu cầu|đề nghị|kiến nghị|đề xuất|cho biết|cho rằng|nêu|làm rõ|giải đáp|giải trình|trả lời|bày tỏ|lưu ý|chỉ đạo|gợi ý|kêu gọi|cam kết|công bố(?! (?:các |toàn văn )?(?:quyết định|nghị quyết)(?!\w))|trao (?:các )?(?:quyết định|bằng khen|giấy chứng nhận)[^.,;:]{0,40} và (?:phát biểu|chúc mừng|giao nhiệm vụ|biểu dương)|giao(?= )(?! lưu))(?!\w)"
)
_SIDE_CLAUSE = re.compile(
    r"(?:[^.;:“”\"]{0,60})?, (?:(?:sau khi|trước khi|thay mặt|đại diện|thừa ủy quyền|trên cơ sở|với tư cách|với vai trò|về phía|đối với|liên quan|trước|để|nhằm|từ|qua|bên cạnh|ngoài|cùng với|đánh giá|trả lời|giải đáp|góp ý|phát biểu|báo cáo|chia sẻ)(?!\w)[^.;:“”\"]{2,170}, )?"
    r"(?:(?:các )?(?:đồng chí|đại biểu|diễn giả|chuyên gia|khách mời|ông|bà) )?"
)


def _tell_heard(
    reading: Reading, sentence: Sentence, people: list[Mention], event: Mention | Group, start: int
) -> None:
    """Tell that whoever acts in the sentence that an event opens speaks there, if that is what they do."""
    for person in [p for p in people if p.start > start]:
        if not _SPEAKS.match(reading.folded, person.stop, sentence.stop):
            continue
        named = list(before(reading, people, start, person.stop))
        first = min([person.start, *(p.start for p in named)])
        if _SIDE_CLAUSE.fullmatch(reading.folded, start, first):
            for one in named or [person]:
                tell(reading, event, one, "speaker", (sentence.start, one.stop))
        return


# "Tới dự và phát biểu chỉ đạo hội nghị có …", "Chủ trì tại điểm cầu tỉnh có …"
_COMES = r"(?:(?:cùng |đồng |đến |tới |về )?(?:tham dự|tham gia(?: đoàn(?: công tác)?)?|dự|có mặt|cùng đi|đi cùng|tháp tùng|chứng kiến|chủ trì|chủ tọa|điều hành|chỉ đạo|trao giải|chúc mừng|phát biểu(?: (?:khai mạc|chỉ đạo|kết luận|chào mừng))?|(?:tiếp|đón|đón tiếp|tiếp đón)(?: (?:và|,) làm việc(?: với)?)? đoàn(?: công tác)?|làm việc với đoàn(?: công tác)?))"
# "Đại biểu Trung ương có đồng chí A; đại biểu tỉnh B có các đồng chí: C, …"
_FROM_LEVELS = ("trung ương", "tỉnh", "thành phố", "huyện")
_FROM = rf"(?<=đại biểu )(?:{'|'.join(_FROM_LEVELS)})(?: [^.;:,“”\"]{{2,30}}?)?(?= (?:còn )?(?:có|gồm)(?: các)? đồng chí(?!\w))"
_GUESTS = re.compile(
    rf"(?:\W*(?:(?:cũng|cùng|đồng thời|ngoài ra|bên cạnh đó),? )?)(?P<who>(?:các )?(?:đại biểu|thành phần|khách mời) )?"
    rf"(?P<how>{_COMES}(?:(?:,|,? và) (?:cùng )?{_COMES})*|(?:về )?phía [^.;:“”\"]{{2,60}}?(?= (?:còn )?(?:có|gồm)(?!\w))|{_FROM})(?: tại)?(?P<event> )?"
)
_BY = (
    ("chair", ("chủ trì", "chủ tọa", "điều hành")),
    ("speaker", ("phát biểu",)),
    ("witness", ("chứng kiến",)),
)
_THERE = re.compile(
    r"(?P<gap>[^.;:“”\"]{0,120}?),? (?:còn )?(?:có|gồm)(?: (?:sự (?:tham dự|tham gia|hiện diện|góp mặt) của|mặt của))?(?!\w)"
)
_ALONG = ("cùng đi", "đi cùng", "tháp tùng")  # "Tháp tùng Thủ tướng A có …": whom they went with is named
_BREAK = re.compile(
    r"(?<!\w)(?:phát biểu|cho biết|cho rằng|yêu cầu|đề nghị|nhấn mạnh|khẳng định|báo cáo|trình bày|chủ trì|trao|tặng|nghe|tiếp|gặp|diễn ra|nhằm|để|do|theo|thay|đại diện cho|tại điểm cầu)(?!\w)|[.!?“”\"](?!\w)"
)
_OUT_OF_PLACE = re.compile(
    r"(?<!\w)(?:đã|sẽ|nhằm|để|cần|phải|không|chưa|cho|là|biểu dương|tuyên dương|khen|khen ngợi|cảm ơn|tri ân|chúc mừng|hoan nghênh|gửi|ghi nhận|đánh giá|nhấn mạnh|(?<=, )trong đó)(?!\w)"
)


def tell_listed(reading: Reading, sentence: Sentence, people: list[Mention], whole: Group | None) -> None:
    """Tell the guests of a long list, groups and bodies among them: "Dự hội nghị có lãnh đạo …; đồng chí A, …; đồng chí B"."""
    match = _GUESTS.match(reading.folded, sentence.start, sentence.stop)
    if match is None:
        return
    event: Mention | Group | None = event_at(reading, sentence, match.end())
    at = event.stop if isinstance(event, Mention) else match.end() - bool(match["event"])
    there = _THERE.match(reading.folded, at, sentence.stop)
    event = event or whole
    if there is None or event is None:
        return
    if not match["how"].startswith(_ALONG) and any(at <= p.start < there.end() for p in people):
        return
    if _OUT_OF_PLACE.search(there["gap"]) or (
        match["who"]
        and not _OPENS.match(reading.folded, there.end())
        and not match["how"].startswith(_FROM_LEVELS)
    ):
        return
    for body in _examples(reading, sentence, there.end()):
        tell(reading, event, body, "attendee", (match.start(), body.stop))
    role = next((role for role, verbs in _BY if any(verb in match["how"] for verb in verbs)), "attendee")
    for person in _listed(reading, people, there.end()):
        tell(reading, event, person, role, (match.start(), person.stop))
    if _COLON.fullmatch(reading.folded, there.end(), sentence.stop):
        for guest in _lines(reading, sentence):
            tell(reading, event, guest, role, (guest.start, guest.stop))


# "- Ông A, Thứ trưởng Bộ B;" below "Tham dự hội nghị có:"
_LINE = re.compile(
    r"(?P<mark>[-–+•*] ?|\d{1,2}[.)] ?)?(?:(?:các )?(?:đại diện|lãnh đạo|đồng chí)(?: lãnh đạo)? )?"
)
# "Các đại biểu dự họp gồm có: …", no opinion of theirs
_OPENS = re.compile(r"(?: (?:có|các đồng chí|các ông, bà))? ?:")
_COLON = re.compile(r"(?: có)?(?: (?:các )?(?:đồng chí|ông, bà|đại biểu|vị khách))?\s*:\s*")


def _lines(reading: Reading, sentence: Sentence) -> Iterator[Mention]:
    """Whom each marked or numbered line of the list below a sentence names first."""
    numbered = False
    for line in reading.page.sentences[sentence.index + 1 :]:
        at = _LINE.match(reading.folded, line.start, line.stop)
        if at is None or not (at["mark"] or numbered):
            return
        numbered = at.end() == line.stop
        first = (at.end("mark") if at["mark"] else line.start, at.end())
        guest = next((m for m in reading.within(line, "Person", "Agency") if m.start in first), None)
        if guest is not None:
            yield guest
        elif not numbered:
            return


_SOME = re.compile(
    r"(?:như|gồm|bao gồm):? $|(?<!\w)các (?:bộ|sở|ban|ngành|cục|vụ|cơ quan|đơn vị)(?:, ngành| ngành)?: $|(?<!\w)đại diện (?:lãnh đạo )?các (?:tập đoàn|doanh nghiệp|công ty|ngân hàng|hãng)(?: (?!của|thuộc|và|với)[^\W\d]+){0,3} $"
    r"|(?:[;,]| cùng| và)(?: cùng| và)? (?:(?:các đồng chí )?đại diện(?: lãnh đạo)?|các đồng chí (?:trong|lãnh đạo)|(?P<lead>lãnh đạo)) $"
)
_REACH = 70  # characters of "đại diện các tập đoàn công nghệ lớn"
_NEXT = re.compile(r"(?: \([^()]{1,30}\))?(?:, | và |; )")


def _examples(reading: Reading, sentence: Sentence, start: int) -> Iterator[Mention]:
    """The bodies that a list names as some of many: "đại diện các tập đoàn như A, B và C"."""
    last: Mention | None = None
    for body in reading.within(sentence, "Agency"):
        if body.start < start or (last is not None and body.start < last.stop):
            continue
        named = _SOME.search(reading.folded, max(start, body.start - _REACH), body.start)
        if named and named["lead"] and _after_name(reading, sentence, named.start()):
            named = None
        if named or (last is not None and _NEXT.fullmatch(reading.folded, last.stop, body.start)):
            yield body
            last = body


def _after_name(reading: Reading, sentence: Sentence, at: int) -> bool:
    """Whether a name ends at the offset: "ông A, lãnh đạo B" is one person."""
    return any(person.stop == at for person in reading.within(sentence, "Person"))


def _listed(reading: Reading, people: list[Mention], start: int) -> Iterator[Mention]:
    """The people of the list that begins at `start`, whatever bodies and groups stand between them."""
    for person in [p for p in people if p.start >= start]:
        if _BREAK.search(reading.folded, start, person.start):
            return
        yield person
        start = person.stop


# "Hội nghị có sự góp mặt của nhiều doanh nghiệp như A, B"
_CROWD = re.compile(
    r" (?:(?:đã|cũng|còn) )?(?:(?:có|với|cùng) sự (?:tham gia|tham dự|góp mặt|có mặt|hiện diện) của|thu hút|quy tụ)(?!\w)"
)


def tell_crowd(reading: Reading, sentence: Sentence, events: list[Mention]) -> None:
    """Tell the bodies that are named as some of those who came."""
    for event in events:
        if _CROWD.match(reading.folded, event.stop, sentence.stop):
            for body in _examples(reading, sentence, event.stop):
                tell(reading, event, body, "attendee", (event.start, body.stop))
            return


# "Về phía tỉnh Bến Tre có …", "Đại biểu quốc tế có …", "Buổi lễ vinh dự được đón …"
_SIDES = re.compile(
    r"(?<!\w)(?:(?:(?:về|bên) )?phía [^.;:“”\"]{2,90}?,? (?:còn )?"
    r"|(?:đại biểu|khách mời) (?:quốc tế|trong nước|trung ương|nước ngoài|địa phương|của tỉnh)(?: (?:tham dự|đến dự|dự))? )có:? (?!ý kiến|thể|trách)"
)
_WELCOMES = re.compile(r"(?: (?:đã|rất|vui mừng|vinh dự|hân hạnh|được))+ (?:đón tiếp|chào đón|đón) ")


def tell_sides(reading: Reading, sentence: Sentence, people: list[Mention], whole: Group | None) -> None:
    """Tell the guests that a side sends, or that an event welcomes: "Về phía tỉnh A có …", "Buổi lễ vinh dự đón …"."""
    start, stop = sentence.start, sentence.stop
    words = reading.folded[start:stop]
    if whole is not None and ("phía " in words or "đại biểu " in words or "khách mời " in words):
        for match in _SIDES.finditer(reading.folded, start, stop):
            for person in _listed(reading, people, match.end()):
                if _SIDES.search(reading.folded, match.end(), person.start + 1):
                    break
                tell(reading, whole, person, "attendee", (match.start(), person.stop))
            for body in _examples(reading, sentence, match.end()):
                tell(reading, whole, body, "attendee", (match.start(), body.stop))
    for event in reading.within(sentence, "Event") if " đón" in words else ():
        welcome = _WELCOMES.match(reading.folded, event.stop, stop)
        for person in _listed(reading, people, welcome.end()) if welcome else ():
            tell(reading, event, person, "attendee", (event.start, person.stop))


def tell(
    reading: Reading, event: Mention | Group, person: Mention | Group, role: str, span: tuple[int, int]
) -> None:
    """Tell the part of a person or body in an event."""
    slots: dict[str, object] = {"event": event, "agent": person, "role": role}
    reading.tell(Draft("participation", slots, *span, f"events.{role}-list"))


def event_at(reading: Reading, sentence: Sentence, start: int) -> Mention | None:
    """The event mention that begins at an offset, unless it speaks of many."""
    return next(
        (e for e in reading.within(sentence, "Event") if e.start == start and not e.slots.get("plural")), None
    )
