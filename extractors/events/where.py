"""Where an event was held: the town and the house that front its sentence, or that its own clause names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extractors.events.frames import is_frame, is_point, is_theme
from extractors.events.kinds import by_sentence
from extractors.iris import COUNTRY, depth
from kg.mentions.encode import Alphabet, Encoded, encode
from kg.mentions.mention import MADE, Mention
from kg.mentions.reading import Draft, Reading

RULE = "events.where"
_CLASSES = ("Event", "Date", "Place", "Person", "Title", "Agency", "Unit", "System", "Law")
_ALPHABET = Alphabet(list(_CLASSES))
_E, _D, _L, _P, _T, _A, _U, _S, _LAW = (_ALPHABET.letter[c] for c in _CLASSES)

# Each place is looked for from its "tại": what stands before it says whose place it is.
_SAID = re.compile(r"(?:t(?<!\w.)(?:ại|rên địa bàn)|ở(?<!\w.)) ")
_AT = re.compile(r"(?:t(?<!\w.)ại|ở(?<!\w.)) (?:thủ đô (?=\W))?")
# "trụ sở Bộ A (Hà Nội)", "khách sạn X, phường Y, Đà Nẵng": up to the comma behind which no place goes on
_SPOT = (
    rf"(?P<spot>[^,;:.()\"“”{_E}{_D}{_P}{_T}]{{1,80}}?"
    rf"(?:, (?:ở |tại )?(?:thủ đô )?{_L}|(?:,? | \()(?:ở |tại ){_L}\)?| \({_L}(?:, {_L})?\))*)"
)
_DAYS = rf"(?:,?(?: (?:vào|trong|từ|lúc|(?:(?!vào |trong |từ |lúc |ngày )\w+ )?ngày))*\s*\(?{_D}\)?,?)*"

# "Hà Nội (TTXVN) - Sáng 5/4, tại …,": the place opens the sentence, before or behind the day.
_OPENS = re.compile(rf"(?:[^;:\"“”{_E}]{{0,160}}(?:{_D}|[,)–-])[,:]? )?\W*")
_HELD = r"(?:đã |sẽ |vừa |chính thức )*(?:diễn ra|tổ chức|khai mạc)(?!\w)"
_POINTS = rf"(?: và (?:tại |ở )?(?:các |\d+ ){_E}[^,.;:]{{0,60}}?)?"  # "tại Hà Nội và các điểm cầu ở 63 tỉnh"
_FRONT = re.compile(rf"{_SPOT}(?: \([^()]*\))?{_POINTS}{_DAYS}(?:(?<=,)|,| {_HELD})")

# "Hội nghị A đã diễn ra sáng 5/4 tại …": between an event and its place stand verbs that say so, or its day.
_DOES = r"(?: (?:đã|vừa|sẽ|được|dự kiến|chính thức|bắt đầu|cũng))*"
_TAKES = r"(?:,? (?:tổ chức|diễn ra|khai mạc|họp|tiến hành|bế mạc))?(?: (?:trực tiếp|long trọng|trọng thể))?"
_GAP = re.compile(
    rf"(?:[”\"]?(?: này| trên)?(?: (?:và|cùng) các [\w ]{{4,24}} liên quan)?{_DOES}{_TAKES}{_DAYS}"
    rf"|[^.;:\"“”]{{0,200}} (?:(?:được|do) (?:[^.;:\"“”]{{1,120}} )?tổ chức|diễn ra|(?<!lễ )(?<!phiên )(?<!dự )(?<!biểu )(?:khai|bế) mạc|tổ chức {_D}){_DAYS}"
    rf"|[^,.;:\"“”{_P}]{{0,80}} {_D},?|[^.;:\"“”{_P}{_E}]{{0,160}}, {_D},) "
)
_GOES_ON = "do|với|về|để|nhằm|có|cho|đã|sẽ|theo|trong|vào|như|dưới|giữa|còn"
_BEHIND = re.compile(
    rf"{_SPOT}(?=[,.;:)”\"]|$|(?: (?:vào|từ|trong|ngày|lúc))* \(?{_D}| (?:{_GOES_ON})(?!\w)| và (?!{_L}))"
)
# "tổ chức Hội thảo định danh điện tử tại A": words of its title stand between
_HOLDS = re.compile(r"(?:tổ chức|khai mạc|tham dự|dự|chủ trì)(?: \w+){0,2} $")
_TOPIC = re.compile(rf"[^,.;:\"“”{_P}{_A}{_T}]{{1,80}} ")
_BUILT = ("le-khoi-cong", "le-khanh-thanh")  # "khởi công nhà máy A tại B"
# "kiểm tra công tác A tại xã B": where they looked is where they were; "gặp ông A tại Hà Nội" is no post of his.
_LOOKED = re.compile(
    rf"(?<!\w)(?:kiểm tra|khảo sát|giám sát|thị sát|thăm|làm việc|tiếp xúc (?:với )?cử tri)(?!\w)[^.;:\"“”{_E}{_P}]{{0,100}}? (?:tại|ở|trên địa bàn) (?P<spot>{_L}(?: và {_L})?)(?!\w| (?:và|,) {_L})"
    rf"|(?:với|tiếp|gặp|hội kiến|hội đàm)(?!\w)[^.;:\"“”{_E}]{{0,60}}[{_P}{_T}{_A}] (?:tại|ở) (?:thủ đô )?(?P<met>{_L})(?=[,.]| {_D}|$)"
    rf"|(?<!\w)(?:khánh thành|khai trương)(?!\w)[^.;:\"“”{_E}{_P}]{{0,100}}? (?:tại|ở) (?:[^\W\d_]+(?: [^\W\d_]+){{0,2}}, )?(?P<built>{_L})(?=[,.]|$)"
)
# What opens the name of a house where people meet; a body's name says as much: "tại UBND tỉnh".
_HOUSE = re.compile(
    r"(?:trung tâm|trụ sở|hội trường|khách sạn|nhà|cung|dinh|phủ|sân|quảng trường|học viện|trường|đại học|bảo tàng"
    r"|khu|công viên|thư viện|tòa nhà|toà nhà|bệnh viện|nhà máy|phòng họp|đại lễ đường)(?!\w) \S"
    rf"|[{_A}{_U}]$"
)


@dataclass(frozen=True, slots=True)
class _Spot:
    """The towns that a phrase of place names, and the code points that name a house."""

    places: tuple[Mention, ...]
    house: tuple[int, int] | None = None


def tell_places(reading: Reading) -> None:
    """Tell where events were held, of those whose place no rule has told: what is said first."""
    placed = {id(reading.group(d.slots["event"])) for d in reading.drafts if d.frame == "event-place"}
    housed: set[int] = set()
    for sentence, named in by_sentence(reading, reading.mentions("Event")):
        events = [e for e in named if reading.group(e) is not None]
        if not events or not _SAID.search(reading.folded, sentence.start, sentence.stop):
            continue
        heard = [m for m in reading.within(sentence, *_CLASSES) if MADE not in m.slots]
        parts = [m for m in heard if not _seated(reading, m)]
        line = encode(reading.folded, sentence.start, sentence.stop, parts, _ALPHABET)
        for event, spot in _held_at(reading, line, events):
            group = reading.group(event)
            if group is None or event.slots.get("plural"):
                continue
            if spot.places and id(group) not in placed:
                placed.add(id(group))
                _tell_towns(reading, event, spot)
            if spot.house and id(group) not in housed:
                housed.add(id(group))
                _tell_house(reading, event, *spot.house)


def _tell_towns(reading: Reading, event: Mention, spot: _Spot) -> None:
    for place in spot.places:
        slots: dict[str, object] = {"event": event, "place": place}
        first, last = min(event.start, place.start), max(event.stop, place.stop)
        reading.tell(Draft("event-place", slots, first, last, RULE))


def _tell_house(reading: Reading, event: Mention, start: int, stop: int) -> None:
    name = reading.text[start:stop].split(" (")[0]
    slots: dict[str, object] = {"event": event, "venue": name}
    reading.tell(Draft("event-venue", slots, min(event.start, start), max(event.stop, stop), RULE))


def _seated(reading: Reading, mention: Mention) -> bool:
    """Whether the brackets behind a body say where it sits: "trụ sở Bộ A (Hà Nội)"."""
    if mention.type not in ("Agency", "Unit"):
        return False
    end = mention.stop if reading.folded.startswith(" (", mention.stop) else mention.stop + 1
    inside = reading.folded.rfind(" (", mention.start, end + 1) + len(" (")
    sentence = reading.sentence_at(mention.start) if inside > 1 else None
    return sentence is not None and any(p.start == inside for p in reading.within(sentence, "Place"))


def _held_at(reading: Reading, line: Encoded, events: list[Mention]) -> Iterator[tuple[Mention, _Spot]]:
    """The events of a sentence that it puts in a place, each with it."""
    named = [(at, m) for at, m in line.mentions.items() if m in events]
    made = [event for event in events if MADE in event.slots]
    opened = False
    for mark in _AT.finditer(line.text):
        before = [(at, m) for at, m in named if at < mark.start()]
        if before:
            spot = _behind(reading, line, *before[-1], mark)
            if spot is not None:
                yield before[-1][1], spot
        elif not opened and _OPENS.fullmatch(line.text, 0, mark.start()):
            if (front := _FRONT.match(line.text, mark.end())) is None:
                continue
            opened = True
            for event in _opened(reading, named, made):
                yield event, _spot(line, front)
    if looked := _LOOKED.search(line.text) if made else None:
        places = line.inside(*looked.span(looked.lastgroup or 0), _L)
        yield made[0], _Spot(tuple(place for place in places if _inland(place)))


def _opened(reading: Reading, named: list[tuple[int, Mention]], made: list[Mention]) -> list[Mention]:
    """The first event of a sentence that opens with a place; the next too, if the first is only its frame."""
    events = [event for _, event in named if not is_point(reading, event) and not _joined(reading, event)]
    met = [m for m in made if events and m.stop <= events[0].start]
    if not events or (met and (is_frame(reading, events[0]) or is_theme(reading, events[0]))):
        return made[:1]
    if not is_frame(reading, events[0]):
        return events[:1]
    journey = events[0].value.startswith("chuyen-")  # it went through more places than this
    return events[journey:2]


# "Tại tỉnh A, dự hội nghị có ông B": where he joined what the story has told of.
_JOINED = re.compile(r"(?:, |tham |cùng )dự (?:và [^,.;:]{2,30} )?$")


def _joined(reading: Reading, event: Mention) -> bool:
    group = reading.group(event)
    again = group is not None and group.mentions[0] is not event
    return again and bool(_JOINED.search(reading.folded, max(0, event.start - 48), event.start))


def _behind(reading: Reading, line: Encoded, at: int, event: Mention, mark: re.Match[str]) -> _Spot | None:
    """Where the words behind an event's name put it."""
    match = _BEHIND.match(line.text, mark.end())
    if match is None:
        return None
    gap = _GAP.fullmatch(line.text, at + 1, mark.start())
    topic = event.value in _BUILT or _HOLDS.search(line.text, 0, at)
    if gap is None and not (topic and _TOPIC.fullmatch(line.text, at + 1, mark.start())):
        return None
    if line.text.startswith(",", at + 1) and is_frame(reading, event):
        return None  # "Trong khuôn khổ chuyến thăm, tại A, ông B gặp …": there they met
    spot = _spot(line, match)
    # "Hội thảo thúc đẩy chính phủ số tại Việt Nam": what it is about
    about = gap is None or ("title" in event.slots and gap[0] == " ")
    return spot if not about or all(_inland(place) for place in spot.places) else None


def _spot(line: Encoded, match: re.Match[str]) -> _Spot:
    """What a phrase of place names: towns alone, or a house and the town behind it or in its name."""
    start, stop = match.span("spot")
    head = re.split(r",| \(", match["spot"])[0].rstrip()
    house = _HOUSE.match(head)
    if re.fullmatch(rf"{_L}(?: và {_L})?", head):
        return _Spot(tuple(line.inside(start, start + len(head), _L)))
    towns = line.inside(start + len(head), stop, _L)[:1] or line.inside(start, start + len(head), _L)[-1:]
    return _Spot(tuple(towns), (line.start(start), line.stop(start + len(head))) if house else None)


def _inland(place: Mention) -> bool:
    """Whether a place is no country: "Đại sứ A tại Việt Nam" tells of a post."""
    return place.iri is None or depth(place.iri) > COUNTRY
