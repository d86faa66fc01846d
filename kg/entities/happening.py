"""When two scenes are one event: what speaks for it is counted, what speaks against it is a veto."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import takewhile
from typing import Protocol

from kg.entities.dates import OPEN_HIGH, OPEN_LOW, distance, shift
from kg.entities.rival import local, rivals, unlike
from kg.entities.row import Row
from kg.entities.scene import Scene, elsewhere, likeness, words
from kg.entities.union import Facets, Link

# Points wanted: two days that agree already give two of four; without a common date the rest must carry it.
_SAME_DAY, _BOUNDED, _OPEN = 4, 5, 7
# Titles alike from here; found on the seeds and on made-up twins of them.
_ALIKE = 0.6
# Of a shorter title no more than one pair in four may differ: “ngành y tế” is its only news.
_LONG, _BRIEFLY = 8, 0.75
# Reporters differ by this many days at most about one event (9/12 and 7/12 for one launch are in print).
_SLIP, _LAUNCH_SLIP, _SURE = 3, 31, 8
# In a block, sorted by date and title, each scene is compared with this many after it.
WINDOW = 40
# A pair that lacks so many points is shown to a person.
_SHORT = 2


class Texts(Protocol):
    """Which articles are copies of one text, and which share passages."""

    @property
    def group(self) -> Mapping[str, str]: ...
    def shared(self, one: str, other: str) -> bool: ...


@dataclass(frozen=True, slots=True)
class Weight:
    """The points that a pair has for one event, those it wants, and in words what speaks for and against."""

    points: int
    wanted: int
    reasons: tuple[str, ...]
    against: tuple[str, ...]

    @property
    def enough(self) -> bool:
        """Whether the two are one event, if no veto speaks."""
        return self.points >= self.wanted

    @property
    def near(self) -> bool:
        """Whether no more than two points are wanting."""
        return self.points >= self.wanted - _SHORT

    def link(self, one: int, other: int) -> Link:
        """The link of the two positions."""
        but = f" (although {'; '.join(self.against)})" if self.against else ""
        return Link(100 - self.points, one, other, "; ".join(self.reasons) + but)


def until(scene: Scene) -> str:
    """The last day on which another scene of the same event can begin."""
    return shift(scene.days.last, _LAUNCH_SLIP) if scene.days.bounded else OPEN_HIGH


def possible(one: Scene, other: Scene) -> bool:
    """Whether nothing forbids from the start that the two are one event."""
    return not _hindrance(one, other) and bool(one.whole) == bool(other.whole)


def facets(scene: Scene) -> Facets:
    """What must not differ inside a cluster of events."""
    return {
        "document": {scene.row.document},
        "day": {f"{scene.days.first} {scene.days.last} {scene.unheld}".strip()}
        if scene.days.printed
        else set(),
        "implied": {f"{scene.days.first} {scene.days.last}"} if not scene.days.printed else set(),
        "ordinal": {scene.ordinal} - {""},
        "title": set(scene.titles[:1]),
        "subject": set(scene.subjects),
        "organiser": set(scene.organisers),
        "iri": {scene.row.iri} - {""},
    }


class Happenings:
    """Links between event rows, and the vetoes on whole clusters."""

    def __init__(self, scenes: Sequence[Scene], sources: Texts) -> None:
        self.scenes = scenes
        self.sources = sources
        self.by_ident = {s.row.ident: s for s in scenes}

    @cached_property
    def weighed(self) -> list[tuple[tuple[int, int], Weight]]:
        """Every pair that can be one event, with what speaks for it."""
        return [(p, self.weigh(self.scenes[p[0]], self.scenes[p[1]])) for p in sorted(self._pairs())]

    def links(self) -> list[Link]:
        """The pairs that have enough for them; a better pair has a lower rank."""
        return [w.link(*pair) for pair, w in self.weighed if w.enough]

    def near(self) -> list[tuple[Scene, Scene, Weight]]:
        """The pairs that lack one or two points: for a person to look at."""
        short = ((pair, w) for pair, w in self.weighed if w.near and not w.enough)
        return [(self.scenes[one], self.scenes[other], w) for (one, other), w in short]

    def weigh(self, one: Scene, other: Scene) -> Weight:
        """Points for one event, the reasons in words, and the points wanted."""
        said = [*_who(one, other), *_when(one, other), *_what(one, other), *self._texts(one, other)]
        if one.days.day and one.days.day == other.days.day:
            wanted = _SAME_DAY
        elif one.days.bounded and other.days.bounded:
            wanted = _BOUNDED
        else:
            wanted = _OPEN
        reasons, against = (tuple(why for n, why in said if (n > 0) == good) for good in (True, False))
        return Weight(sum(n for n, _ in said), wanted, reasons, against)

    def _texts(self, one: Scene, other: Scene) -> Iterable[tuple[int, str]]:
        a, b = one.row.document, other.row.document
        if a == b:
            return
        if self.sources.group[a] == self.sources.group[b]:
            yield 4, f"articles {a} and {b} are copies of one text"
        elif self.sources.shared(a, b):
            yield 2, f"articles {a} and {b} share passages"

    def _pairs(self) -> set[tuple[int, int]]:
        blocks: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for position, scene in enumerate(self.scenes):
            for key in self.blocks(scene):
                blocks[key].append(position)
        pairs = set()
        for block in blocks.values():
            block.sort(key=lambda p: (self.scenes[p].days.first, self.scenes[p].titles[:1], p))
            for at, one in enumerate(block):
                pairs |= {
                    (min(one, o), max(one, o)) for o in self._reach(one, block[at + 1 : at + 1 + WINDOW])
                }
        return {(a, b) for a, b in pairs if possible(self.scenes[a], self.scenes[b])}

    def _reach(self, one: int, others: Sequence[int]) -> Iterable[int]:
        """Those that can still be the same event; they come in the order of their first day."""
        last = until(self.scenes[one])
        return takewhile(lambda o: self.scenes[o].days.first <= last, others)

    def blocks(self, scene: Scene) -> Iterable[tuple[str, ...]]:
        """What scenes must share to be compared."""
        yield "copy", self.sources.group[scene.row.document], scene.family
        if scene.days.day:
            yield "day", scene.days.day, scene.family
        for agent in sorted(scene.agents):
            yield "agent", agent, scene.family
            if scene.days.bounded:
                yield "month", agent, scene.family, scene.days.first[:7]
        for subject in sorted(scene.subjects):
            yield "subject", subject, scene.family
        for title in scene.titles[:1]:
            yield "title", " ".join(words(title)[:5]), scene.family

    def describe(self, row: Row) -> Facets:
        """What must not differ inside a cluster."""
        return facets(self.by_ident[row.ident])

    @staticmethod
    def veto(one: Facets, other: Facets, rank: int) -> str:
        """Never two events of one article, two ordinals, two dates too far apart, two unlike titles."""
        if both := one["document"] & other["document"]:
            return f"article {min(both)} tells of both"
        for facet in ("iri", "ordinal"):
            if one[facet] and other[facet] and one[facet].isdisjoint(other[facet]):
                return f"{facet} differs: {min(one[facet])} / {min(other[facet])}"
        against = rivals(one["organiser"], other["organiser"]) or _apart(one, other, rank)
        return against or unlike(one["title"], other["title"])


def _who(one: Scene, other: Scene) -> Iterable[tuple[int, str]]:
    counted: set[str] = set()
    for shared, each, most, what in (
        (one.organisers & other.organisers, 2, 4, "organiser"),
        (one.chairs & other.chairs, 2, 4, "chair"),
        ((one.people & other.people) - (one.chairs & other.chairs), 2, 3, "person"),
        ((one.bodies & other.bodies) - (one.organisers & other.organisers), 2, 4, "body"),
    ):
        if fresh := sorted(shared - counted):
            yield min(each * len(fresh), most), f"same {what}: {', '.join(fresh)}"
            counted |= set(fresh)
    if one.organisers and other.organisers and one.organisers.isdisjoint(other.organisers):
        yield -2, "organisers differ"
    elif not (one.organisers & other.organisers) and (against := local(one.bodies, other.bodies)):
        yield -2, against
    elif one.bodies and other.bodies and one.bodies.isdisjoint(other.bodies):
        yield -1, "bodies differ"
    if len(one.organisers) > 1 and one.organisers == other.organisers:
        yield 1, "no other organiser in either"


def _when(one: Scene, other: Scene) -> Iterable[tuple[int, str]]:
    a, b = one.days, other.days
    if a.day and a.day == b.day:
        yield 2, f"same day {a.day}"
        if one.hours and other.hours and one.hours != other.hours:
            yield -2, f"parts of the day differ: {one.hours} / {other.hours}"
    elif a.meets(b) and a.bounded and b.bounded:
        yield (2 if a.printed or b.printed else 1), f"dates {a.first}…{a.last} and {b.first}…{b.last} meet"


def _titles(one: Scene, other: Scene) -> Iterable[tuple[int, str]]:
    like = max((likeness(a, b) for a in one.titles for b in other.titles), default=-1.0)
    if against := elsewhere(one.titles[:1], other.titles[:1]):
        yield -2, against
    elif like >= _ALIKE:
        size = min(len(words(t)) for t in (one.titles[0], other.titles[0]))
        if size >= _LONG or like >= _BRIEFLY:
            points = 4 if size >= 6 and like >= 0.8 else 2
            yield points, f"titles alike: “{one.titles[0]}” / “{other.titles[0]}”"


def _what(one: Scene, other: Scene) -> Iterable[tuple[int, str]]:
    yield from _titles(one, other)
    if one.ordinal and one.ordinal == other.ordinal:
        yield 2, f"both no. {one.ordinal} of a series"
    if shared := sorted(one.subjects & other.subjects):
        yield 4, f"same subject: {', '.join(shared)}"
    if same := sorted(one.places & other.places):
        yield 1, f"same place: {', '.join(same)}"
    elif len(_provinces(one) | _provinces(other)) > 1 and _provinces(one) and _provinces(other):
        yield -2, f"places differ: {', '.join(sorted(one.places | other.places))}"
    if one.kind != other.kind:
        yield -1, f"kinds differ: {one.kind} / {other.kind}"


def _provinces(scene: Scene) -> set[str]:
    return {p for p in scene.places if p.count("/") == 2}


def _hindrance(one: Scene, other: Scene) -> bool:
    """A quick no, before anything is counted."""
    if {one.unheld, other.unheld} == {"", "cancelled"}:
        return True
    if one.unheld != other.unheld and one.days.printed and other.days.printed and one.days != other.days:
        return True
    slip = _LAUNCH_SLIP if one.subjects & other.subjects else _SLIP
    gap = _gap((one.days.first, one.days.last), (other.days.first, other.days.last))
    return gap > slip or bool(one.ordinal and other.ordinal and one.ordinal != other.ordinal)


def _gap(one: tuple[str, str], other: tuple[str, str]) -> int:
    first, last = max(one[0], other[0]), min(one[1], other[1])
    return distance(first, last) if first > last else 0


def _apart(one: Facets, other: Facets, rank: int) -> str:
    """Dates too far apart; a slip of days is allowed where nearly everything else agrees."""
    sure = 100 - rank >= _SURE
    slip = _LAUNCH_SLIP if one["subject"] & other["subject"] else _SLIP if sure else 0
    ends = [[tuple(v.split(" ")) for f in ("day", "implied") for v in sorted(x[f])] for x in (one, other)]
    for a in ends[0]:
        for b in ends[1]:
            if {*a[2:], *b[2:]} == {"cancelled"} and a[2:] != b[2:]:
                return f"one was called off: {_show(a)} / {_show(b)}"
            gap = _gap((a[0], a[1]), (b[0], b[1]))
            if gap > slip or (gap and a[2:] != b[2:]):
                return f"dates differ: {_show(a)} / {_show(b)}"
    return ""


def _show(ends: Sequence[str]) -> str:
    first, last = ("" if e in (OPEN_LOW, OPEN_HIGH) else e for e in ends[:2])
    return first if first == last else f"{first}…{last}"
