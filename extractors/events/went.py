"""Meetings, visits and inspections that a verb tells of a day, however the words before it say who came."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extractors.events.days import alone, days_of, tells
from extractors.events.going import (
    ALPHABET,
    AT,
    CHAIRED,
    CLASSES,
    CLAUSE,
    DIRECT,
    HOLDS,
    HOMAGE,
    HOMAGE_KIND,
    HOMAGES,
    INSPECTORS,
    KINDS,
    LEFT,
    SEEN,
    SIGHTS,
    TALKS,
    TURNED,
    VERB,
    WITH,
    WORK,
    A,
    P,
    T,
    U,
)
from extractors.events.kinds import LOOKED, MET
from extractors.events.teams import sent_before
from kg.mentions.encode import Encoded, encode
from kg.mentions.mention import MADE, Mention
from kg.mentions.reading import Draft, Reading
from kg.mentions.status import status_of
from kg.text import Sentence

WENT = "events.went"
CAME = ("body", "from", "team", "who", "head", "lead", "chief")
SAW = ("met", "host", "seen", "lead", "headed")
_THERE = ("counterpart", "host")
_VISITS = "events.visit."
_HELD = ("tổ chức", "tiến hành")
REACH = 260


def went(reading: Reading) -> Iterator[Mention]:
    """One event for each verb of going and meeting that a sentence with a day tells of somebody."""
    for sentence in reading.page.sentences:
        if sentence.kind != "title" and (reading.within(sentence, "Date") or tells(reading, sentence)):
            yield from _told_in(reading, sentence)


def headlined(reading: Reading) -> Iterator[Mention]:
    """What the headline tells that somebody did, for a story that names no event: "Thủ tướng tiếp Đại sứ Nhật Bản"."""
    for sentence in reading.page.sentences:
        if sentence.kind == "title":
            yield from _told_in(reading, sentence)


def _told_in(reading: Reading, sentence: Sentence) -> list[Mention]:
    """The events that the first verb which tells of somebody tells in a sentence."""
    folded = reading.folded[sentence.start : sentence.stop]
    homage = [verb for verb in HOMAGES if verb in folded]
    if VERB.search(folded) is None and not (homage and HOMAGE.search(folded)):
        return []
    told = reading.within(sentence, "Event")
    parts = [m for m in reading.within(sentence, *CLASSES) if MADE not in m.slots]
    line = encode(reading.folded, sentence.start, sentence.stop, parts, ALPHABET)
    for verb in (*VERB.finditer(line.text), *(HOMAGE.finditer(line.text) if homage else ())):
        start, stop = line.start(verb.start()), line.stop(verb.end())
        if any(_by_noun(reading, e, start) for e in told):
            continue
        known = [e for e in told if MADE in e.slots and e.start <= start and stop <= e.stop]
        if any(not e.rule.startswith(_VISITS) for e in known):
            continue
        said = _read(line, verb, known[-1].value if known else "")
        events = _events(reading, sentence, line, said) if said is not None else []
        if events:
            return events  # what else they did that day is told by rules of its own
    return []


def _by_noun(reading: Reading, event: Mention, verb: int) -> bool:
    """Whether a verb stands in a noun that names the meeting, or goes on with it: "chủ trì buổi tiếp và làm việc với B"."""
    if MADE not in event.slots and event.start <= verb < event.stop:
        return True
    noun = event.rule == "events.head" and event.value in MET
    return noun and reading.folded[event.stop : verb] in (" và ", ", ")


@dataclass(frozen=True, slots=True, eq=False)
class _Told:
    """What a verb tells: the kind of event, the words on who came and on whom they met or saw."""

    kind: str
    verb: re.Match[str]
    left: re.Match[str]
    right: re.Match[str] | None
    received: bool  # "tiếp đoàn kiểm tra của Bộ A" tells an inspection by those received

    @property
    def turned(self) -> bool:
        """Whether who acts stands behind what they do: "Kiểm tra tại phường, ông A lưu ý …"."""
        return self.left.re is TURNED

    @property
    def start(self) -> int:
        """Where the words begin, in the encoded sentence."""
        words = self.left[0]
        return self.verb.start() if self.turned else self.left.start() + len(words) - len(words.lstrip(" ,"))

    @property
    def stop(self) -> int:
        """Where the words end, in the encoded sentence."""
        if self.turned:
            return self.left.end()
        return self.right.end() if self.right else self.verb.end()


def _read(line: Encoded, verb: re.Match[str], known: str) -> _Told | None:
    """What a verb tells of whom; None where too little is said."""
    kind = KINDS.get(verb["verb"], HOMAGE_KIND) if known in ("", "kiem-tra", "buoi-tiep") else known
    left = LEFT.search(line.text, max(0, verb.start() - REACH), verb.start())
    right = _object(line, verb, kind)
    team = INSPECTORS.search(right[0]) if right and kind in TALKS else None
    if left is None and CLAUSE.search(line.text, 0, verb.start()):
        left = TURNED.match(line.text, right.end() if right and kind in TALKS else verb.end())
        if left is not None and right is not None and right.end() > left.start("who"):
            right = None  # what stands behind who acts is said of something else
    if left is None or (kind == "le-trao-tang" and left.re is not TURNED):
        return None  # rules tell who hands over what on a day
    if verb["verb"] in HOLDS and not _sits(line, left, verb["verb"]):
        return None
    if CHAIRED.search(left[0]) and not (kind in TALKS and _by_people(left)):
        return None  # "Sở A chủ trì kiểm tra": what it is told to do
    if right is None and not _unseen(line, left, verb, kind):
        return None
    return _Told(KINDS[team[1]] if team else kind, verb, left, right, team is not None)


def _events(reading: Reading, sentence: Sentence, line: Encoded, told: _Told) -> list[Mention]:
    """The event told on each day that is said, with whoever takes part; none where no words say when."""
    start, stop = line.start(told.start), line.stop(told.stop)
    employed = told.verb["verb"] == "làm việc" and line.text.startswith(" tại", told.verb.end())
    days = days_of(reading, sentence, (start, stop), "" if employed else told.kind)
    if days or not _plain(line, told) or not alone(reading, sentence, (start, stop)):
        return [_event(reading, sentence, line, told, day) for day in days]
    if not _official(reading, line, told):
        return []
    return [_event(reading, sentence, line, told, None)]


def _plain(line: Encoded, told: _Told) -> bool:
    """Whether people or a team met or saw somebody that is named, told in the order of the words."""
    homage = told.verb.re is HOMAGE
    if told.turned or (told.kind in HOLDS.values() and not homage) or not _by_people(told.left):
        return False
    if next(named(line, told.left, *CAME), None) is None:
        return False
    return (
        told.right is not None
        or homage
        or (told.kind in LOOKED and WORK.match(line.text, told.verb.end()) is not None)
    )


def _official(reading: Reading, line: Encoded, told: _Told) -> bool:
    """Whether somebody in office met or was met, or a body came: what others do on no day is no event."""
    if any(agent.type != "Person" or _in_office(reading, agent) for agent in named(line, told.left, *CAME)):
        return True
    return any(_in_office(reading, agent) for agent in named(line, told.right, *SAW))


def _in_office(reading: Reading, agent: Mention) -> bool:
    group = reading.group(agent)
    return group is not None and any(m.slots.get("posts") for m in group.mentions)


def _event(reading: Reading, sentence: Sentence, line: Encoded, told: _Told, date: Mention | None) -> Mention:
    """The event told, and whoever takes part."""
    start, stop = line.start(told.start), line.stop(told.stop)
    # "Đoàn đại biểu Quốc hội" is not the assembly.
    there = [r for r in _roles(line, told) if not _of_assembly(reading, r[0])]
    if next(named(line, told.left, *CAME), None) is None:
        there += [(m, _came_as(told.kind, m)) for m in sent_before(reading, sentence, told.left[0])]
    partner = next((agent for agent, role in there if role in _THERE), None)
    slots = {MADE: True, "date": date, "weak": False, "plural": False, "partner": partner}
    first, last = (min(start, date.start), max(stop, date.stop)) if date else (start, stop)
    event = Mention(first, last, "Event", WENT, told.kind, slots=slots)
    names = [(m.start, m.stop) for m in line.mentions.values() if m.type != "Title"]
    status = status_of(reading.text, reading.folded, sentence.start, start, stop, names)
    for agent, role in there:
        draft: dict[str, object] = {"event": event, "agent": agent, "role": role}
        reading.tell(Draft("participation", draft, event.start, event.stop, WENT, status))
    return event


def _of_assembly(reading: Reading, body: Mention) -> bool:
    """Whether a body only says whose deputies come: "Đoàn đại biểu Quốc hội"."""
    assembly = reading.folded.startswith(("quốc hội", "hđnd", "hội đồng nhân dân"), body.start)
    return assembly and reading.folded.endswith("đại biểu ", 0, body.start)


# Who meets in sessions, and tells of them by what is done there.
_ASSEMBLY = re.compile(
    r"(?:thường trực |ủy ban |uỷ ban )?(?:thường vụ )?(?:quốc hội|hđnd|hội đồng nhân dân)|ủy ban [^.;:]+ của quốc hội|chính phủ"
)


def _sits(line: Encoded, left: re.Match[str] | None, verb: str) -> bool:
    """Whether bodies alone hold what a verb tells: "UBND huyện tổng kết 5 năm"; an assembly where it is only of its work."""
    if left is None or (left["who"] is None and left["lead"] is not None):
        return left is not None  # "Hội đồng thẩm định do ông A làm Chủ tịch đã họp"
    if left["who"] is None or P in left["who"] or T in left["who"]:
        return False
    bodies = line.inside(*left.span("who"), A + U)
    if HOLDS[verb] != "phien-hop":
        return True
    return all(_ASSEMBLY.match(body.value.casefold()) for body in bodies)


def _unseen(line: Encoded, left: re.Match[str], verb: re.Match[str], kind: str) -> bool:
    """Whether a verb tells enough without whom it was about."""
    if kind == "tiep-xuc-cu-tri" or verb["verb"] in HOLDS or left.re is TURNED:
        return verb.re is not HOMAGE
    if verb.re is HOMAGE:
        return True
    if kind == "tiep-cong-dan":
        return _by_people(left)
    if kind in TALKS and left["who"] and left["who"].count(P) > 1:
        return True  # "ông A và ông B hội đàm tại Hà Nội"
    if line.text.startswith((" mặt", " gỡ"), verb.end()):
        return _by_people(left)  # "gặp mặt, khen thưởng lực lượng công an"
    if kind == "chuyen-tham":
        return _by_people(left) and SIGHTS.match(line.text, verb.end()) is not None
    held = _by_people(left) or left[0].rstrip().endswith(_HELD)  # "Sở A tổ chức kiểm tra công tác …"
    return kind in LOOKED and held and WORK.match(line.text, verb.end()) is not None


def _by_people(left: re.Match[str]) -> bool:
    """Whether people or a team came, not only a body that may look into papers."""
    who = left["who"]
    return who is None or P in who or T in who


def _object(line: Encoded, verb: re.Match[str], kind: str) -> re.Match[str] | None:
    """Whom or what a verb is about."""
    if verb["verb"] in HOLDS or verb.re is HOMAGE or kind == "tiep-cong-dan":
        return None
    if kind in TALKS:
        return WITH.match(line.text, verb.end())
    if kind == "chuyen-tham" and verb["verb"] != "học tập kinh nghiệm":
        return SEEN.match(line.text, verb.end())
    return DIRECT.match(line.text, verb.end()) or AT.match(line.text, verb.end())


def _roles(line: Encoded, told: _Told) -> Iterator[tuple[Mention, str]]:
    """Who takes part as what: those who came, and whom they met or saw."""
    if told.received or told.verb.re is HOMAGE:
        for agent in named(line, told.left, *CAME):
            yield agent, "host" if told.received else "attendee"
        for agent in named(line, told.right, *SAW):
            yield agent, "organizer"
        return
    chaired = CHAIRED.search(told.left[0]) is not None
    for agent, role in roles(line, told.kind, told.left, told.right):
        yield agent, "chair" if chaired and role == "attendee" and agent.type in ("Person", "Title") else role


def roles(
    line: Encoded, kind: str, left: re.Match[str], right: re.Match[str] | None
) -> Iterator[tuple[Mention, str]]:
    """Who takes part as what in an event of a kind: those who came, and whom they met or saw."""
    for agent in named(line, left, *CAME):
        yield agent, _came_as(kind, agent)
    for agent in named(line, right, *SAW):
        if agent.type != "Title":
            yield agent, "counterpart" if kind in TALKS else "host"


def _came_as(kind: str, agent: Mention) -> str:
    """The role of somebody who came: bodies hold what they look at, sit in, or hear voters at."""
    holds = kind in LOOKED or kind in HOLDS.values() or kind == "tiep-xuc-cu-tri"
    if holds and agent.type in ("Agency", "Unit"):
        return "organizer"
    return "visitor" if kind.startswith("chuyen-") else "inspector" if kind in LOOKED else "attendee"


def named(line: Encoded, match: re.Match[str] | None, *groups: str) -> Iterator[Mention]:
    """The people and bodies of some groups of a match."""
    for name in groups:
        if match is not None and name in match.re.groupindex and match[name]:
            yield from line.inside(*match.span(name), P + T + A + U)
