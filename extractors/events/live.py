"""Systems told to go live in words that stand before or after their names, whoever opens them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.events.openers import tell_opener
from extractors.events.opening import (
    AFTER,
    ANNOUNCED,
    ASIDE,
    BY_LEVEL,
    CLAUSE,
    COMMA,
    DONE,
    FACT,
    FIRST,
    FROM,
    FROM_DAY,
    FRONT,
    GIVES,
    GLOSS,
    INTO_USE,
    JOINT,
    LATER,
    NOT_DONE,
    NOUN,
    OPENS,
    REPLACES,
    SINCE,
    SINCE_DAY,
    SURE,
    THEN,
    TO_COME,
    TRIGGER,
    WEAK,
    WHEN,
    WITH,
)
from kg.mentions.mention import MADE, Mention
from kg.mentions.reading import Draft, Reading
from kg.mentions.status import status_of
from kg.text import Sentence

LIVE = "events.launch.live"
Told = tuple[int, int, Mention | None]


def live(reading: Reading) -> Iterator[Mention]:
    """One launch for each system that the words beside its name say goes live, and no rule has read."""
    told = {id(e.slots["system"]) for e in reading.mentions("Event") if e.slots.get("system")}
    items: dict[int, list[Mention]] = {}
    for system in reading.mentions("System"):
        sentence = reading.sentence_at(system.start)
        if sentence is None or id(system) in told:
            continue
        if sentence.start not in items:
            opens = TRIGGER.search(reading.folded, sentence.start, sentence.stop)
            items[sentence.start] = _items(reading, sentence) if opens else []
        if not items[sentence.start]:
            continue
        for start, end, date in _told(reading, sentence, system, items[sentence.start]):
            stop = max(end, date.stop if date else end)
            slots = {MADE: True, "system": system, "date": date, "weak": False, "plural": False}
            mention = Mention(start, stop, "Event", LIVE, "dua-vao-van-hanh", slots=slots)
            named = [(m.start, m.stop) for m in (system, *reading.within(sentence, "Agency"))]
            status = status_of(reading.text, reading.folded, sentence.start, start, end, named)
            if status not in ("stated", "planned"):
                break  # asked for or denied: no opening
            if LATER.match(reading.folded, end):
                status = "planned"
            launch: dict[str, object] = {"event": mention, "system": system}
            reading.tell(Draft("launch", launch, start, stop, mention.rule, status))
            tell_opener(reading, sentence, mention, status)
            yield mention
            break


_SUBJECT = (", ", ": ", "; ", "(", "- ")


def _told(reading: Reading, sentence: Sentence, system: Mention, items: list[Mention]) -> Iterator[Told]:
    """Where the words stand that say a system goes live, and the day beside them."""
    first, last = _first(reading, system, items), _last(reading, system, items)
    noun = NOUN.search(reading.folded, max(sentence.start, first.start - 90), first.start)
    at = noun.start() if noun else first.start
    opens = OPENS.search(reading.folded, max(sentence.start, at - 120), at)
    if opens is not None and not _only_meant(reading, sentence, opens.start(), system.stop):
        start = opens.start("verb")
        day = _date(reading, sentence, _whole_stop(reading, last))
        yield start, system.stop, day or _led(reading, sentence, start)
    if reading.folded.endswith("đưa ", sentence.start, at):
        yield from _put(reading, sentence, last, at - len("đưa "))
    if last is system or reading.folded.endswith(_SUBJECT, 0, at) or at == sentence.start:
        yield from _after(reading, sentence, system, _whole_stop(reading, last))
    yield from _since(reading, sentence, system, at)
    yield from _before(reading, sentence, system, at)
    yield from _gives(reading, sentence, system, at)


def _gives(reading: Reading, sentence: Sentence, system: Mention, at: int) -> Iterator[Told]:
    """ "Kể từ ngày 1/5/2021, A cung cấp 450 thủ tục", "Từ kỳ họp thứ 5, giấy được thay thế bằng A"."""
    gives = GIVES.match(reading.folded, _whole_stop(reading, system), sentence.stop)
    day = _fronted(reading, sentence, system) if gives else None
    if gives and day and len(str(day.value)) == _DAY and _from(reading, sentence, day):
        yield system.start, gives.end() - 1, day
    if not reading.folded.endswith(("thay thế bằng ", "thay thế hoàn toàn bằng "), sentence.start, at):
        return
    if replaces := REPLACES.search(reading.folded, max(sentence.start, at - 160), at):
        start = replaces.start("verb")
        yield start, system.stop, _led(reading, sentence, start)


_DAY = len("2021-05-01")


def _since(reading: Reading, sentence: Sentence, system: Mention, at: int) -> Iterator[Told]:
    """ "vận hành A từ năm 2020", "Từ ngày 1/5, Sở B áp dụng A", "Sở B vừa giới thiệu A": the words around a name."""
    opens = SINCE_DAY.search(reading.folded, max(sentence.start, at - 40), at)
    if opens is None or _only_meant(reading, sentence, opens.start(), system.stop):
        return
    start, end = opens.start("verb"), _whole_stop(reading, system)
    day = _date(reading, sentence, end)
    if day is not None and FROM.match(reading.folded, end, day.stop):
        yield start, system.stop, day
        return
    led = _led(reading, sentence, start)
    if led is not None and _from(reading, sentence, led):
        yield start, system.stop, led
    elif (
        opens["just"]
        and _JUST.match(reading.folded, end)
        and any(b.stop <= opens.start() for b in reading.within(sentence, "Agency"))
    ):
        yield start, system.stop, day or led


# "vừa công bố A đã tích hợp 100 dịch vụ" tells something of it, not that it is new.
_JUST = re.compile(r"(?! (?:đã|đạt|có|là|tích hợp|đang|bị|gặp|tiếp nhận|cung cấp|đứng|sẽ)(?!\w))")


def _from(reading: Reading, sentence: Sentence, day: Mention) -> bool:
    """Whether a day that leads a clause says since when: "Từ ngày 1/5/2023, Sở B …"."""
    lowest = max(sentence.start, day.start - 20)
    return bool(
        FROM_DAY.search(reading.folded, lowest, day.start) or reading.folded.startswith("từ ", day.start)
    )


def _items(reading: Reading, sentence: Sentence) -> list[Mention]:
    """What a list of systems may hold: systems and bodies, none that is only a short name or part of another's name."""
    systems = reading.within(sentence, "System")
    found = [
        m
        for m in reading.within(sentence, "System", "Agency")
        if reading.text[m.start - 1 : m.start] != "("
        and not (m.type == "Agency" and any(s.covers(m) for s in systems))
    ]
    return sorted(found, key=lambda m: m.start)


def _first(reading: Reading, system: Mention, items: list[Mention]) -> Mention:
    """The first of what is listed up to the system: "khai trương A, B và C"."""
    first = system
    for other in reversed([m for m in items if m.stop <= system.start]):
        if not JOINT.fullmatch(reading.folded, _whole_stop(reading, other), first.start):
            break
        first = other
    return first


def _last(reading: Reading, system: Mention, items: list[Mention]) -> Mention:
    """The last of what is listed from the system on: "đưa A, B và C vào sử dụng"."""
    last = system
    for other in [m for m in items if m.start >= system.stop]:
        if not JOINT.fullmatch(reading.folded, _whole_stop(reading, last), other.start):
            break
        last = other
    return last


_AT = re.compile(r" (?:tại|ở) ")


def _whole_stop(reading: Reading, system: Mention) -> int:
    """Where a name ends with its short form in brackets, and the place after that: "… (IOC) tỉnh Cà Mau", "… tại Cà Mau"."""
    gloss = GLOSS.match(reading.text, system.stop)
    ends: tuple[int, ...] = (gloss.end(), gloss.end("short") + 1) if gloss else ()
    stop = gloss.end("short") if gloss else system.stop
    if at := _AT.match(reading.folded, stop):
        ends = (at.end(),)
    return max((p.stop for p in reading.mentions("Place") if p.start in ends), default=stop) if ends else stop


def _put(reading: Reading, sentence: Sentence, system: Mention, start: int) -> Iterator[Told]:
    """ "đưa A vào vận hành": the words, when something is told as done."""
    into = INTO_USE.match(reading.folded, _whole_stop(reading, system), sentence.stop)
    if into is not None and not _only_meant(reading, sentence, start, into.end()):
        yield start, into.end(), _date(reading, sentence, into.end()) or _led(reading, sentence, start)


def _only_meant(reading: Reading, sentence: Sentence, start: int, stop: int) -> bool:
    """Whether the words before `start` only speak of doing it: a paper, an aim, a year to come."""
    if TO_COME.match(reading.folded, sentence.start, start):
        return True
    aim = NOT_DONE.search(reading.folded, max(sentence.start, start - 48), start)
    if aim is None or reading.folded.endswith(WITH, sentence.start, start):
        return False
    return "việc " not in aim.group() or FACT.match(reading.folded, stop) is None


def _after(reading: Reading, sentence: Sentence, system: Mention, end: int) -> Iterator[Told]:
    """ "A được khai trương ngày …", "A và B do Bộ C ra mắt": the words after a name, or the list that it stands in."""
    close = min(sentence.stop, end + 200)
    if DONE.search(reading.folded, end, close) is None:
        return
    if _BASE.search(reading.folded, max(sentence.start, system.start - 32), system.start):
        return
    words = list(reading.folded[end:close])
    for body in reading.within(sentence, "Agency", "Person", "Title"):
        start, stop = body.start - end, body.stop - end
        if start >= 0 and stop <= len(words):
            words[start:stop] = "§" + "\0" * (stop - start - 1)
    for by in BY_LEVEL.finditer(reading.folded, end, close):
        words[by.start("who") - end : by.end("who") - end] = "§" + "\0" * (len(by["who"]) - 1)
    shown = "".join(words).replace("\0", "")
    aside = ASIDE.match(shown)
    match = AFTER.match(shown) or (AFTER.match(shown, aside.end()) if aside else None)
    if match is None:
        return
    kept = [i for i, c in enumerate(words) if c != "\0"]
    stop = end + kept[match.end() - 1] + 1
    date = _date(reading, sentence, stop) or _fronted(reading, sentence, system)
    if _begins(match.group(), match["verb"], dated=date is not None) and THEN.match(
        reading.folded, stop, sentence.stop
    ):
        yield system.start, stop, date


# "Hệ thống A trên nền tảng B do Bộ C xây dựng, đã triển khai": A is what goes live.
_BASE = re.compile(
    r"(?<!\w)(?:trên(?: nền tảng| cơ sở)?|dựa vào|kết nối (?:với|vào|tới)|liên thông (?:với|tới)) $"
)


def _begins(said: str, verb: str, *, dated: bool) -> bool:
    """Whether words after a name tell a beginning, not only that the system runs or is spoken of."""
    by = "§" in said.rpartition(" của §")[2]
    sure = by or bool(SURE.search(said))
    if said.endswith(_STATES):
        return dated and " vào " in verb
    if verb in ANNOUNCED:
        return (dated and sure) or (by and " đã " in said)
    return verb not in WEAK or dated or sure


_STATES = ("ổn định", "hiệu quả", "thông suốt")  # how it runs


def _before(reading: Reading, sentence: Sentence, system: Mention, at: int) -> Iterator[Told]:
    """ "Ra mắt từ tháng 3/2020, A …": the words that open the sentence."""
    since = SINCE.fullmatch(reading.folded, sentence.start, at)
    if since is not None:
        days = [d for d in reading.within(sentence, "Date") if d.stop <= since.end("day")]
        yield sentence.start, system.stop, days[0] if days else None
    date = next((d for d in reading.within(sentence, "Date") if d.stop < at), None)
    if date is None or not COMMA.fullmatch(reading.folded, date.stop, at):
        return
    if FRONT.fullmatch(reading.folded, sentence.start, date.start):
        yield sentence.start, system.stop, date


def _date(reading: Reading, sentence: Sentence, at: int) -> Mention | None:
    """The day that stands right after the words up to `at`."""
    days = (d for d in reading.within(sentence, "Date") if at <= d.start <= at + 60)
    return next((d for d in days if WHEN.fullmatch(reading.folded, at, d.start)), None)


def _fronted(reading: Reading, sentence: Sentence, system: Mention) -> Mention | None:
    """The day that opens the sentence right before a name: "Từ 0h ngày 15/12/2017, A …"."""
    days = (d for d in reading.within(sentence, "Date") if d.stop < system.start)
    return next((d for d in days if FIRST.fullmatch(reading.folded, d.stop, system.start)), None)


def _led(reading: Reading, sentence: Sentence, at: int) -> Mention | None:
    """The day that leads the clause: "…, từ ngày 15/12/2019, ngành Hải quan triển khai …"."""
    dates = [d for d in reading.within(sentence, "Date") if d.stop <= at]
    return dates[-1] if dates and CLAUSE.fullmatch(reading.folded, dates[-1].stop, at) else None
