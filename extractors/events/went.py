"""Meetings, visits and inspections that a verb tells of a day, however the words before it say who came."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.mentions.encode import Alphabet, Encoded, encode
from kg.mentions.mention import MADE, Mention
from kg.mentions.reading import Draft, Reading
from kg.mentions.status import status_of
from kg.text import Sentence

WENT = "events.went"
_CLASSES = ("Person", "Title", "Agency", "Unit", "Group", "Place", "System", "Event", "Date", "Law")
_ALPHABET = Alphabet(list(_CLASSES))
P, T, A, U, _G, L, S, E, D, _LAW = (_ALPHABET.letter[c] for c in _CLASSES)
_SIDE = f"[{P}{T}{A}{U}]"
_SENT = r"(?:(?:tập thể|thường trực|đại diện|lãnh đạo|các đồng chí|đồng chí|các ông|ngài|bà|ông)\s+)*"
_LIST = rf"{_SIDE}(?:(?:\s*,|\s*;|\s+và|,?\s+cùng(?:\s+với)?)\s*(?:đoàn(?: công tác| đại biểu)?(?: của)?\s*)?{_SENT}{_SIDE})*"
_HOW = r"(?:(?:đã|vừa|sẽ|cũng|cùng|tiếp tục|trực tiếp|chính thức|có|sáng nay|chiều nay)\s+)*"
_LEADS = rf"(?:(?:làm|là)\s*)?(?:{T}|trưởng đoàn|tổ trưởng|dẫn đầu)(?:\s*dẫn đầu)?"
# "Đoàn kiểm tra số 2 của Bộ A do ông B làm trưởng đoàn", "Tổ công tác của Thủ tướng …"
_TEAM = (
    rf"(?<!\w)(?:phái đoàn|đoàn|tổ)(?=[\s{A}])(?!\s+(?:trưởng|thanh niên|viên))(?!\s+đại biểu (?:quốc hội|hđnd))[^.;:\"“”{_SIDE[1:-1]}{E}{D}]{{0,90}}?(?P<body>{_LIST})?"
    rf"[^.;:\"“”{_SIDE[1:-1]}{E}{D}]{{0,40}}?(?:,?\s*do\s+{_SENT}(?P<lead>{P}|{T})\s*,?\s*(?:{_LEADS})?)?"
)
_HEADED = rf"{_SENT}(?P<head>{P}|{T})\s*,?\s*{_HOW}(?:dẫn đầu|làm trưởng đoàn)(?:\s+(?:đoàn|tổ)(?: \w+){{0,6}}?(?:\s*(?:của\s+)?(?P<from>{A}))?)?"
_LED = rf"{_SENT}(?P<team>{A}|{U})\s*,?\s*do\s+{_SENT}(?P<chief>{P}|{T})\s*,?\s*(?:{_LEADS})?"
_WHO = rf"(?<!tại )(?<!trụ sở )(?<!ở )(?<!hội trường )(?<!của )(?<!với )(?<!cho )(?<!về )(?<!giữa )(?:^|(?<=[\s,(–-])){_SENT}(?P<who>{_LIST})(?:\s*\([^()]{{1,40}}\))?(?:,?\s+(?:cùng|và)\s+(?:các\s+)?(?:thành viên|đoàn|lãnh đạo|đại diện|đại biểu|cán bộ)[^.;:{E}{D}]{{0,60}}?)?"
_GOES = (
    r"(?:(?:đi|đến|tới|về|sang|lên|tổ chức|tiến hành|thực hiện|buổi|cuộc|chuyến|làm việc,|làm việc và)\s+)*"
)
_LEFT = re.compile(rf"(?:{_TEAM}|{_HEADED}|{_LED}|{_WHO})\s*,?\s*{_HOW}{_GOES}$")
_KINDS = {
    "làm việc": "buoi-lam-viec",
    "tiếp": "buoi-tiep",
    "đón tiếp": "buoi-tiep",
    "hội kiến": "hoi-dam",
    "hội đàm": "hoi-dam",
    "gặp": "cuoc-gap",
    "điện đàm": "dien-dam",
    "tiếp xúc cử tri": "tiep-xuc-cu-tri",
    "thăm": "chuyen-tham",
    "tham quan": "chuyen-tham",
    "học tập kinh nghiệm": "chuyen-tham",
    "kiểm tra": "kiem-tra",
    "giám sát": "giam-sat",
    "thị sát": "khao-sat",
    "khảo sát": "khao-sat",
}
_HOLDS = {
    "họp": "cuoc-hop",
    "giao ban": "cuoc-hop",
    "sơ kết": "hoi-nghi-so-ket",
    "tổng kết": "hoi-nghi-tong-ket",
    "mít tinh": "le-ky-niem",
    "ra quân": "le-phat-dong",
    "cho ý kiến": "phien-hop",
    "thẩm tra": "phien-hop",
    "biểu quyết": "phien-hop",
}
_KINDS |= _HOLDS
_VERB = re.compile(
    r"(?<!\w)(?<!đoàn )(?<!tổ )(?<!ban )(?<!(?<!đoàn )(?<!tổ )công tác )(?<!việc )(?<!kết quả )(?<!kế hoạch )(?<!về )(?<!nghị )(?<!lễ )(?<!quyết định )(?<!để )(?P<verb>làm việc|tiếp xúc cử tri|đón tiếp|tiếp|hội kiến|hội đàm|gặp|điện đàm|thăm|tham quan|"
    r"học tập kinh nghiệm|kiểm tra|giám sát|thị sát|khảo sát|họp(?! (?:báo|lớp|nhóm|tổ dân|không))|giao ban|sơ kết|tổng kết|mít tinh|ra quân|cho ý kiến|thẩm tra|biểu quyết)(?!\w)"
)
_MET = frozenset({"buoi-lam-viec", "buoi-tiep", "hoi-dam", "cuoc-gap", "dien-dam"})
_LOOKED = frozenset({"kiem-tra", "giam-sat", "khao-sat"})
# Whom they meet: right after the verb.
_WITH = re.compile(
    rf"(?:\s+(?:xã giao|thân mật|gỡ|mặt|trực tuyến|song phương|ngắn))*(?:,?\s+(?:và )?(?:làm việc|trao đổi|hội đàm))?(?:\s+(?:với|cùng|tại))?"
    rf"\s*(?:(?:đoàn|phái đoàn)(?: \w+){{0,6}}?\s*(?:của\s+)?|{_SENT}|các\s+)*(?P<met>{_LIST}|{L})(?:\s+do\s+{_SENT}(?P<lead>{P}))?"
)
_AT = re.compile(
    rf"[^.;:\"“”{E}]{{0,140}}?(?<!\w)(?:tại|của|ở|với)\s+(?:các\s+|trụ sở\s+|{_SENT})?(?P<host>{_LIST}|{L})"
)
_DIRECT = re.compile(rf"\s*(?P<host>{A}|{L})")
_SEEN = re.compile(
    rf"(?:,?\s+(?:và )?(?:làm việc|chúc mừng|động viên|chúc tết|tặng quà|chính thức|cấp nhà nước|hữu nghị chính thức)(?:,)?)*(?:\s+(?:tại|với))?\s*(?:cán bộ[^.;:]{{0,40}}?|{_SENT}|mô hình[^.;:]{{0,40}}?)?(?P<seen>{_LIST}|{L}|{S})"
)
# "Tiếp Đại sứ A tại trụ sở Bộ, Bộ trưởng B cho biết …"
_CLAUSE = re.compile(r"(?:^|,)\s*$")
_TURNED = re.compile(
    rf"(?:\s+(?:tại|ở|đang|nhân|sang)(?!\w)[^.;:“”\"]{{0,90}})?\s*,\s*{_SENT}(?P<who>[{P}{T}])"
)
# What is looked into is work that goes on, not what the words before it name a plan, a law or a routine.
_WORK = re.compile(
    r"(?:\s+(?:thực tế|thực địa|hiện trường|đột xuất))*\s*,?\s*(?:và )?(?:đôn đốc |nắm |chỉ đạo )?(?:công tác|tiến độ|tình hình|việc|hoạt động|kết quả|dự án|công trình|mô hình|vận hành|triển khai|thực hiện|chuẩn bị|sản xuất|thi công|khu vực|địa điểm|hiện trường|cơ sở|trực tiếp)(?!\w)"
)
_INSPECTORS = re.compile(r"(?<!\w)đoàn (kiểm tra|giám sát|khảo sát)(?!\w)")
_THERE = ("counterpart", "host")
_VISITS = "events.visit."
_REACH = 260
_AFTER = 90  # characters behind a verb that still say when


def went(reading: Reading) -> Iterator[Mention]:
    """One event for each verb of going and meeting that a sentence with a day tells of somebody."""
    for sentence in reading.page.sentences:
        if sentence.kind == "title" or not reading.within(sentence, "Date"):
            continue
        verbs = list(_VERB.finditer(reading.folded, sentence.start, sentence.stop))
        if not verbs:
            continue
        told = reading.within(sentence, "Event")
        parts = [m for m in reading.within(sentence, *_CLASSES) if MADE not in m.slots]
        line = encode(reading.folded, sentence.start, sentence.stop, parts, _ALPHABET)
        for verb in _VERB.finditer(line.text):
            start, stop = line.start(verb.start()), line.stop(verb.end())
            if any(MADE not in e.slots and e.start <= start < e.stop for e in told):
                continue
            known = [e for e in told if MADE in e.slots and e.start <= start and stop <= e.stop]
            if any(not e.rule.startswith(_VISITS) for e in known):
                continue
            event = _event(reading, sentence, line, verb, known[-1].value if known else "")
            if event is not None:
                yield event
                break  # what else they did that day is told by rules of its own


def _event(
    reading: Reading, sentence: Sentence, line: Encoded, verb: re.Match[str], known: str
) -> Mention | None:
    """The event that a verb tells, with the day and whoever takes part; None where too little is said."""
    kind = _KINDS[verb["verb"]] if known in ("", "kiem-tra", "buoi-tiep") else known
    left = _LEFT.search(line.text, max(0, verb.start() - _REACH), verb.start())
    right = _object(line, verb, kind)
    team = _INSPECTORS.search(right[0]) if right and kind in _MET else None
    if team is not None:  # "tiếp đoàn kiểm tra của Bộ A" tells an inspection
        kind = _KINDS[team[1]]
    if left is None and right is not None and kind in _MET and _CLAUSE.search(line.text, 0, verb.start()):
        left = _TURNED.match(line.text, right.end())
    if verb["verb"] in _HOLDS and not _sits(line, left, verb["verb"]):
        return None
    if left is None or (right is None and not _unseen(line, left, verb, kind)):
        return None
    stop = line.stop(right.end() if right else verb.end())
    start = line.start(left.start() + len(left[0]) - len(left[0].lstrip(" ,")))
    date = _day(reading, sentence, start, stop)
    if date is None:
        return None
    told = [
        (agent, role)
        for agent, role in _roles(line, left, right, kind if team is None else "buoi-tiep")
        if not reading.folded.endswith(
            "đại biểu ", 0, agent.start
        )  # "Đoàn đại biểu Quốc hội" is not the assembly
    ]
    if team is not None:
        turned = {"attendee": "host", "counterpart": "organizer"}
        told = [(agent, turned[role]) for agent, role in told]
    slots: dict[str, object] = {MADE: True, "date": date, "weak": False, "plural": False}
    slots["partner"] = next((a for a, role in told if role in _THERE), None)
    event = Mention(min(start, date.start), max(stop, date.stop), "Event", WENT, kind, slots=slots)
    names = [(m.start, m.stop) for m in line.mentions.values() if m.type != "Title"]
    status = status_of(reading.text, reading.folded, sentence.start, start, stop, names)
    for agent, role in told:
        draft: dict[str, object] = {"event": event, "agent": agent, "role": role}
        reading.tell(Draft("participation", draft, event.start, event.stop, WENT, status))
    return event


# Who meets in sessions, and tells of them by what is done there.
_ASSEMBLY = re.compile(
    r"(?:thường trực |ủy ban |uỷ ban )?(?:thường vụ )?(?:quốc hội|hđnd|hội đồng nhân dân)|ủy ban [^.;:]+ của quốc hội|chính phủ"
)


def _sits(line: Encoded, left: re.Match[str] | None, verb: str) -> bool:
    """Whether bodies alone hold what a verb tells: "UBND huyện tổng kết 5 năm"; an assembly where it is only of its work."""
    if left is None or left["who"] is None or P in left["who"] or T in left["who"]:
        return False
    bodies = line.inside(*left.span("who"), A + U)
    if _HOLDS[verb] != "phien-hop":
        return True
    return all(_ASSEMBLY.match(body.value.casefold()) for body in bodies)


def _unseen(line: Encoded, left: re.Match[str], verb: re.Match[str], kind: str) -> bool:
    """Whether a verb tells enough without whom it was about."""
    if kind == "tiep-xuc-cu-tri" or verb["verb"] in _HOLDS:
        return True
    return kind in _LOOKED and _by_people(left) and _WORK.match(line.text, verb.end()) is not None


def _by_people(left: re.Match[str]) -> bool:
    """Whether people or a team came, not only a body that may look into papers."""
    who = left["who"]
    return who is None or P in who or T in who


def _object(line: Encoded, verb: re.Match[str], kind: str) -> re.Match[str] | None:
    """Whom or what a verb is about."""
    if verb["verb"] in _HOLDS:
        return None
    if kind in _MET:
        return _WITH.match(line.text, verb.end())
    if kind == "chuyen-tham" and verb["verb"] != "học tập kinh nghiệm":
        return _SEEN.match(line.text, verb.end())
    return _DIRECT.match(line.text, verb.end()) or _AT.match(line.text, verb.end())


def _day(reading: Reading, sentence: Sentence, start: int, stop: int) -> Mention | None:
    """The day that opens the sentence, or that the clause names right after what it tells."""
    days = [d for d in reading.within(sentence, "Date") if _is_day(d)]
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


_DAY = re.compile(r"(?:sáng|trưa|chiều|tối|hôm|ngày)(?!\w)", re.IGNORECASE)


def _is_day(date: Mention) -> bool:
    """Whether a date is a day or some days; "năm trước" is none."""
    kind = date.slots["kind"]
    return kind in ("date", "interval") or (
        kind == "relative" and _DAY.match(str(date.slots["expression"])) is not None
    )


_OPENS = re.compile(
    r"(?:\([^()]{2,24}\)\s*[-–]?\s*|[\w./, ()]{2,60} [-–]\s*)?(?:(?:thực hiện|triển khai|nhằm|tiếp tục|trong|nhân|theo|để|với|tại|tiếp nối|sau|chuẩn bị|hưởng ứng|căn cứ|trước)(?!\w)[^.;:“”\"]{2,200}, )?(?:\W|(?:cũng|trong|vào|trước đó|tiếp đó|mới đây|sau đó|theo đó)(?!\w))*"
)
_WHEN = re.compile(r"[^.;:,\"“”]{0,80}?,? ?(?:vào |trong |hôm )?")


def _roles(
    line: Encoded, left: re.Match[str], right: re.Match[str] | None, kind: str
) -> Iterator[tuple[Mention, str]]:
    """Who takes part as what: those who came, and whom they met or saw."""
    sides = (P, T, A, U)
    guest = "visitor" if kind == "chuyen-tham" else "inspector" if kind in _LOOKED else "attendee"
    for name in ("body", "from", "team", "who", "head", "lead", "chief"):
        if name in left.re.groupindex and left[name]:
            for agent in line.inside(*left.span(name), "".join(sides)):
                holds = (kind in _LOOKED or kind in _HOLDS.values()) and agent.type in ("Agency", "Unit")
                yield agent, "organizer" if holds else guest
    if right is None:
        return
    there = "counterpart" if kind in _MET or "met" in right.re.groupindex else "host"
    for name in ("met", "host", "seen", "lead"):
        if name in right.re.groupindex and right[name]:
            for agent in line.inside(*right.span(name), "".join(sides)):
                if agent.type != "Title":
                    yield agent, there


_HOST = re.compile(
    r"(?: (?:thực tế|đột xuất|trực tiếp|và làm việc|công tác [^.;:,]{2,60}?))*,? (?:tại|ở|với|đối với) (?:các |trụ sở |lãnh đạo )?"
)


def tell_hosts(reading: Reading) -> None:
    """Tell at whose place it was, right after "buổi kiểm tra", "chuyến thăm"."""
    for event in reading.mentions("Event"):
        if (event.value not in _LOOKED and event.value != "chuyen-tham") or MADE in event.slots:
            continue
        sentence = reading.sentence_at(event.start)
        for body in reading.within(sentence, "Agency", "Unit") if sentence else ():
            if body.start > event.stop and _HOST.fullmatch(reading.folded, event.stop, body.start):
                slots: dict[str, object] = {"event": event, "agent": body, "role": "host"}
                reading.tell(Draft("participation", slots, event.start, body.stop, "events.host"))
