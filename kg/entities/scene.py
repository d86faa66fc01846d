"""An event as one article shows it, ready to be compared: when, who, where, called what."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from kg.entities import heads
from kg.entities.dates import OPEN_HIGH, UNHELD, Days, bounds, implied, shift
from kg.entities.names import normal
from kg.entities.post import Known, posts, title
from kg.entities.row import Row
from kg.text.letters import UPPER

ORGANISERS = frozenset({"organizer", "co-organizer", "host"})
CHAIRS = frozenset({"chair", "co-chair"})
# Syllables that every title of such an event has.
_HOLLOW = frozenset(
    {
        "hội",
        "thảo",
        "nghị",
        "tọa",
        "đàm",
        "trực",
        "tuyến",
        "quốc",
        "gia",
        "phiên",
        "họp",
        "lễ",
        "buổi",
        "cuộc",
        "lần",
        "thứ",
        "về",
        "và",
        "của",
        "các",
        "tại",
        "với",
        "năm",
        "chủ",
        "đề",
    }
)
_SEAT = re.compile(
    rf"\b(?:tỉnh|thành phố|TP\.?|thị xã|huyện|quận|xã|phường|thị trấn)\s+([{UPPER}]\w*(?:[ -][{UPPER}]\w*)*)"
)
# A title of fewer telling syllables ("Hội nghị trực tuyến") is a kind, not a name.
SHORTEST = 4


@dataclass(frozen=True, slots=True)
class Scene:
    """`people` are identities of names, `bodies` and `places` IRIs; `agents` maps each to its roles."""

    row: Row
    kind: str
    family: str
    days: Days
    unheld: str  # planned (put off, too) or cancelled, or empty
    titles: tuple[str, ...]
    organisers: frozenset[str]
    chairs: frozenset[str]
    people: frozenset[str]
    bodies: frozenset[str]
    places: frozenset[str]
    subjects: frozenset[str]
    ordinal: str
    whole: str
    hours: str  # the part of the day that is said, or empty

    @property
    def agents(self) -> frozenset[str]:
        """Everyone and every body that has to do with the event."""
        return self.people | self.bodies


@lru_cache(maxsize=16384)
def words(text: str) -> list[str]:
    """The telling syllables of a title."""
    return [w for w in normal(text).split() if w not in _HOLLOW]


@lru_cache(maxsize=32768)
def likeness(one: str, other: str) -> float:
    """How much of the shorter title's syllable pairs the longer one has, 0 to 1."""
    a, b = words(one), words(other)
    pairs = [set(pairwise(w)) for w in (a, b)]
    fewest = min(len(p) for p in pairs)
    return len(pairs[0] & pairs[1]) / fewest if fewest else 0.0


def scenes(
    rows: Sequence[Row], known: Known, people: Mapping[tuple[str, int], Row]
) -> dict[tuple[str, int], Scene]:
    """The scene of every event row, in the order of the rows."""
    events = [r for r in rows if r.type == "Event"]
    by_document: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        by_document[row.document].append(row)
    spoken = {row.document: implied(by_document[row.document]) for row in events}
    main = _main(events)
    series = _series(events)
    found = {}
    for row in events:
        other = series.get(row.ident, ())
        found[row.ident] = _scene(row, known, people, (row.ident in main, spoken[row.document], other))
    return found


def _main(events: Iterable[Row]) -> set[tuple[str, int]]:
    """The event that each article is about: the one with the most facts, the first of equals."""
    best: dict[str, Row] = {}
    for row in events:
        rival = best.get(row.document)
        if not whole(row) and (
            rival is None or (len(row.ties), -row.start) > (len(rival.ties), -rival.start)
        ):
            best[row.document] = row
    return {row.ident for row in best.values()}


def _series(events: Sequence[Row]) -> dict[tuple[str, int], list[Row]]:
    """For each event the others of its series in the same article, itself left out."""
    index = {row.ident: row for row in events}
    near: dict[tuple[str, int], set[tuple[str, int]]] = defaultdict(set)
    for row, previous in _before(events):
        near[row.ident].add(previous.ident)
        near[previous.ident].add(row.ident)
    found = {}
    for start in sorted(near):
        seen, open_ = {start}, [start]
        while open_:
            fresh = near[open_.pop()] - seen
            seen |= fresh
            open_ += sorted(fresh)
        found[start] = [index[i] for i in sorted(seen - {start})]
    return found


def whole(row: Row) -> str:
    """The key of the event this one is part of, as a string, or ""."""
    keys = [str(w) for t in row.tied("event-part", "part") if isinstance(w := t.others.get("whole"), int)]
    named = row.feature("part-of")
    return next(iter(keys), named if named.isdigit() else "")


def ordinal(row: Row) -> str:
    """The event's number in its series, or ""."""
    stated = [str(t.others["ordinal"]) for t in row.tied("event-ordinal", "event") if t.others.get("ordinal")]
    return row.feature("ordinal") or min(stated, default="")


def _before(events: Iterable[Row]) -> Iterable[tuple[Row, Row]]:
    """Each event with the one before it in its article: as stated, or of one kind, numbered in a row."""
    index = {row.ident: row for row in events}
    numbered: dict[tuple[str, str, int], list[Row]] = defaultdict(list)
    for row in index.values():
        if (number := ordinal(row)).isdigit() and not whole(row):
            numbered[row.document, row.feature("kind"), int(number)].append(row)
    for row in index.values():
        for tie in row.tied("event-previous", "event"):
            previous = tie.others.get("previous")
            if isinstance(previous, int) and (row.document, previous) in index:
                yield row, index[row.document, previous]
    for (document, kind, at), rows in sorted(numbered.items()):
        earlier = numbered.get((document, kind, at - 1), [])
        if len(rows) == len(earlier) == 1:
            yield rows[0], earlier[0]


def _scene(
    row: Row, known: Known, people: Mapping[tuple[str, int], Row], around: tuple[bool, Days, Sequence[Row]]
) -> Scene:
    main, spoken, series = around
    kind = row.feature("kind") or next(
        (str(t.others["kind"]) for t in row.tied("event-kind", "event")), "su-kien"
    )
    roles = _roles(row, known, people)
    organisers = roles["organiser"] or {o for s in series for o in _roles(s, known, people)["organiser"]}
    titles = [str(t.others["title"]) for t in row.tied("event-title", "event") if t.others.get("title")]
    titles = [
        t
        for t in dict.fromkeys([*sorted(titles, key=lambda t: (-len(t), t)), row.label])
        if len(words(t)) >= SHORTEST
    ]
    return Scene(
        row=row,
        kind=kind,
        family=heads.load().family(kind),
        days=_days(row, main, spoken, series),
        unheld=_unheld(row),
        titles=tuple(titles),
        organisers=frozenset(organisers),
        chairs=frozenset(roles["chair"]),
        people=frozenset(roles["person"]),
        bodies=frozenset(roles["body"] | organisers),
        places=frozenset(_refs(row, "event-place", "place", known)),
        subjects=frozenset(_refs(row, "launch", "system", known)) | _signed(row, people),
        ordinal=ordinal(row),
        whole=whole(row),
        hours=_hours(row),
    )


_HOURS = re.compile(r"\b(?:sáng|trưa|chiều|tối)\b", re.IGNORECASE)


def _hours(row: Row) -> str:
    """The one part of the day that an article says with the date: "Chiều ngày 11/10/2019"."""
    said = " ".join(str(t.others.get("expression", "")) for t in row.tied("event-date", "event"))
    found = {match.lower() for match in _HOURS.findall(said)}
    return found.pop() if len(found) == 1 else ""


def _unheld(row: Row) -> str:
    """How an article says that the event was not held, or not yet."""
    told = {str(t.others.get("status")) for t in row.tied("event-status", "event")} & UNHELD
    return "" if not told else "cancelled" if "cancelled" in told else "planned"


def _refs(row: Row, frame: str, slot: str, known: Known) -> set[str]:
    values = (t.others.get(slot) for t in row.tied(frame, "event"))
    return {known[row.document, v] for v in values if isinstance(v, int) and (row.document, v) in known}


def _signed(row: Row, people: Mapping[tuple[str, int], Row]) -> frozenset[str]:
    keys = (t.others.get("agreement") for t in row.tied("agreement-event", "event"))
    found = (people.get((row.document, k)) for k in keys if isinstance(k, int))
    return frozenset(normal(r.label) for r in found if r)


def _roles(row: Row, known: Known, people: Mapping[tuple[str, int], Row]) -> dict[str, set[str]]:
    """Organisers, chairs, persons and bodies of the event; a person brings the bodies of their posts."""
    found: dict[str, set[str]] = {"organiser": set(), "chair": set(), "person": set(), "body": set()}
    for tie in row.tied("participation", "event"):
        role = str(tie.others.get("role", ""))
        for slot in ("agent", "representing"):
            key = tie.others.get(slot)
            agent = people.get((row.document, key)) if isinstance(key, int) else None
            if agent is None:
                continue
            names = {title(agent)} - {""} if agent.type == "Person" else {known.get(agent.ident, "")} - {""}
            found["person" if agent.type == "Person" else "body"] |= names
            if agent.type == "Person":
                found["body"] |= {p.body for p in posts(agent, known) if p.body}
            if role in ORGANISERS and slot == "agent":
                found["organiser"] |= names
            if role in CHAIRS and slot == "agent":
                found["chair"] |= names
    broad = heads.load().broad
    found["body"] = {b for b in found["body"] if b.rpartition("/")[2] not in broad}
    return found


def printed(row: Row) -> list[str]:
    """The dates printed for the event, the most precise first."""
    dates = {str(t.others["date"]) for t in row.tied("event-date", "event") if t.others.get("date")}
    return sorted((d for d in dates if bounds(d)[0]), key=lambda d: (-len(d.partition("/")[0]), d))


def _days(row: Row, main: bool, spoken: Days, series: Sequence[Row]) -> Days:
    if dates := printed(row):
        return Days(*bounds(dates[0]), True)
    earlier = {p.ident for r, p in _before([row, *series]) if r.ident == row.ident}
    before = [bounds(d)[1] for s in series if s.ident in earlier for d in printed(s)]
    if main:
        first = max([spoken.first, *(shift(b, 1) for b in before)])
        return Days(min(first, spoken.last), spoken.last, False)
    return Days(shift(max(before), 1) if before else "0001-01-01", OPEN_HIGH, False)


def dated(rows: Iterable[Row], group: Mapping[str, str]) -> list[str]:
    """The dates printed for an event, as often as sources, not copies, print them."""
    return sorted(d for _, d in {(group[r.document], d) for r in rows for d in printed(r)[:1]})


def numbers(text: str) -> frozenset[str]:
    """The numbers in a title: năm 2021 is not năm 2022."""
    return frozenset(re.findall(r"\d+", text))


def seats(text: str) -> frozenset[str]:
    """The places in a title, as far as it says of what level: tỉnh Thừa Thiên Huế is not tỉnh Quảng Nam."""
    return frozenset(normal(found) for found in _SEAT.findall(text))


def elsewhere(one: Sequence[str], other: Sequence[str]) -> str:
    """In words that the titles name two places, and no place in common; else ""."""
    here, there = (frozenset(s for title in titles for s in seats(title)) for titles in (one, other))
    if not here or not there or here & there:
        return ""
    return f"places in the titles differ: {', '.join(sorted(here))} / {', '.join(sorted(there))}"
