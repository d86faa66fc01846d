"""One pass over all rows, type after type, each resting on those before it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from kg.entities.agency import Agencies
from kg.entities.book import Book
from kg.entities.happening import Happenings, Weight
from kg.entities.iri import Wish, named
from kg.entities.mint import Mint, part_key
from kg.entities.noted import Note
from kg.entities.paper import Pacts, Papers
from kg.entities.people import Context, People, met
from kg.entities.place import Places
from kg.entities.plan import Ident, Plan
from kg.entities.row import Row
from kg.entities.scene import Scene, dated, scenes
from kg.entities.sketch import Sources
from kg.entities.thing import Things
from kg.entities.union import Doubt, Facets, Key, Union, connect, gather


@dataclass(frozen=True, slots=True)
class Cluster:
    """Rows that are one thing, under their IRI."""

    iri: str
    rows: tuple[Row, ...]
    reasons: tuple[str, ...]


class Judge(Protocol):
    """What a type of thing says about its rows."""

    def describe(self, row: Row) -> Facets: ...

    @staticmethod
    def veto(one: Facets, other: Facets, rank: int) -> str: ...


@dataclass(slots=True)
class Solution:
    """Everything one pass found."""

    clusters: list[Cluster] = field(default_factory=list)
    known: dict[Ident, str] = field(default_factory=dict)
    doubts: list[Doubt] = field(default_factory=list)
    scenes: dict[Ident, Scene] = field(default_factory=dict)
    near: list[tuple[Scene, Scene, Weight]] = field(default_factory=list)
    places: Places | None = None
    agencies: Agencies | None = None
    people: People | None = None


class Solver:
    """Solves once; `plan` holds what corrections ask, `pins` (document, quote) → the IRI to keep."""

    def __init__(
        self,
        rows: Sequence[Row],
        book: Book,
        sources: Sources,
        *,
        plan: Plan,
        pins: Mapping[tuple[str, str], str],
    ) -> None:
        self.rows = sorted(rows, key=lambda r: r.ident)
        self.book = book
        self.sources = sources
        self.plan = plan
        self.pins = pins
        self.mint = Mint(book, sources.group)
        self.taken = set(book.terms)
        self.types: dict[str, list[Row]] = defaultdict(list)
        for row in self.rows:
            self.types[row.type].append(row)
        self.found = Solution()

    def solve(self) -> Solution:
        """All clusters, places first, agreements last."""
        group = dict(self.sources.group)
        types, mint, book = self.types, self.mint, self.book
        places = self.found.places = Places(types["Place"], book, group)
        self._keyed(
            types["Place"], places, places.keys, lambda rows: mint.place(rows, places, mint.label(rows))
        )
        agencies = self.found.agencies = Agencies(types["Agency"], book, group)
        self._keyed(
            types["Agency"],
            agencies,
            agencies.keys,
            lambda rows: mint.agency(rows, agencies, mint.label(rows)),
        )
        for name in ("System", "Group", "Project"):
            self._things(types[name], Things(types[name], book, group))
        papers = Papers(types["LegalDocument"], book, group)
        self._keyed(
            types["LegalDocument"],
            papers,
            papers.keys,
            lambda rows: mint.legal(rows, papers, mint.label(rows)),
        )
        self._events()
        people = self.found.people = People(types["Person"], book, self.found.known, self._context())
        self._keyed(
            types["Person"], people, people.keys, lambda rows: mint.person(rows, people, mint.label(rows))
        )
        pacts = Pacts(types["Agreement"], self.found.known, group)
        self._keyed(
            types["Agreement"], pacts, pacts.keys, lambda rows: mint.pact(rows, pacts, mint.label(rows))
        )
        for name in sorted(set(types) - TYPES):
            self._things(types[name], Things(types[name], book, group))
        return self.found

    def _things(self, rows: Sequence[Row], judge: Things) -> None:
        self._keyed(
            rows, judge, judge.keys, lambda members: self.mint.thing(members, judge, self.mint.label(members))
        )

    def _keyed(
        self,
        rows: Sequence[Row],
        judge: Judge,
        keys: Callable[[Row], Iterable[Key]],
        wish: Callable[[Sequence[Row]], Wish],
    ) -> None:
        union = self._union(rows, judge)
        gather(union, keys)
        self._record(union, wish)

    def _union(self, rows: Sequence[Row], judge: Judge) -> Union[Row]:
        """A union over the rows that already knows what corrections ask."""
        union = Union(rows, judge.describe, judge.veto)
        at = {row.ident: n for n, row in enumerate(rows)}
        for one, other in self.plan.apart:
            for a in one:
                for b in other:
                    if a in at and b in at:
                        union.divide(at[a], at[b])
        for members, reason in self.plan.same:
            here = [at[m] for m in members if m in at]
            for other_row in here[1:]:
                union.force(here[0], other_row, reason)
        return union

    def _record(self, union: Union[Row], wish: Callable[[Sequence[Row]], Wish]) -> None:
        """Name the clusters and remember who is in them."""
        clusters = [([union.rows[m] for m in members], reasons) for members, reasons in union.clusters()]
        wishes = [self._decided(rows, wish(rows)) for rows, _ in clusters]
        iris = named(wishes, [self.mint.own(rows) for rows, _ in clusters], self.taken)
        self.taken.update(iris)
        for iri, (rows, reasons) in zip(iris, clusters, strict=True):
            self.found.clusters.append(Cluster(iri, tuple(rows), tuple(reasons)))
            self.found.known.update(dict.fromkeys((r.ident for r in rows), iri))
        self.found.doubts.extend(union.doubtful())

    def _decided(self, rows: Sequence[Row], wish: Wish) -> Wish:
        """The IRI that a correction or a pin wants for the cluster, else the wish."""
        kept = sorted({self.plan.kept[r.ident] for r in rows if r.ident in self.plan.kept})
        pinned = sorted(
            {self.pins[r.document, q] for r in rows for q in r.quotes if (r.document, q) in self.pins}
        )
        chosen = (
            kept
            or (
                [] if wish.fixed else [p for p in pinned if p.partition("/")[0] == wish.iri.partition("/")[0]]
            )
        )[:1]
        return replace(wish, iri=chosen[0], fixed=True) if chosen else wish

    def _events(self) -> None:
        index = {r.ident: r for name in ("Person", "Agency", "Agreement", "Group") for r in self.types[name]}
        self.found.scenes = scenes(self.rows, self.found.known, index)
        every = list(self.found.scenes.values())
        main = [s for s in every if not s.whole]
        judge = Happenings(main, self.sources)
        union = self._union([s.row for s in main], judge)
        connect(union, judge.links())
        self._record(union, self._event)
        self.found.near = judge.near()
        self._parts([s for s in every if s.whole])

    def _event(self, rows: Sequence[Row]) -> Wish:
        found = [self.found.scenes[r.ident] for r in rows]
        return self.mint.event(rows, found, dated(rows, self.sources.group))

    def _parts(self, parts: Sequence[Scene]) -> None:
        """Parts of events, level by level: a part of a part waits for its whole."""
        waiting = list(parts)
        while waiting:
            ready = [s for s in waiting if self._whole(s)] or waiting
            judge = Parts({s.row.ident: self._part(s) for s in ready})
            self._keyed([s.row for s in ready], judge, judge.keys, self._part_wish)
            done = {s.row.ident for s in ready}
            waiting = [s for s in waiting if s.row.ident not in done]

    def _whole(self, scene: Scene) -> str:
        key = int(scene.whole) if scene.whole.isdigit() else -1
        return self.found.known.get((scene.row.document, key), "")

    def _part(self, scene: Scene) -> tuple[str, ...]:
        whole = self._whole(scene)
        return part_key(scene, whole, sorted(scene.places)) if whole else ("", *map(str, scene.row.ident))

    def _part_wish(self, rows: Sequence[Row]) -> Wish:
        found = [self.found.scenes[r.ident] for r in rows]
        whole = self._whole(found[0])
        return self.mint.part(rows, found, whole) if whole else self._event(rows)

    def _context(self) -> Context:
        bodies: dict[str, set[str]] = defaultdict(set)
        for row in self.types["Agency"]:
            bodies[row.document].add(self.found.known[row.ident])
        events = {row.ident: met(row, self.found.known) for row in self.types["Person"]}
        return Context(bodies, events, self.sources.group)


# The types with an order of their own; all others come last, and are told apart as things are.
TYPES = frozenset(
    {"Place", "Agency", "System", "Group", "Project", "LegalDocument", "Event", "Person", "Agreement"}
)


@dataclass(slots=True)
class Parts:
    """Parts of an event are one when whole, kind and place (or ordinal, or title) are."""

    parts: Mapping[Ident, tuple[str, ...]]

    def keys(self, row: Row) -> Iterable[Key]:
        """The one key of the part."""
        part = self.parts[row.ident]
        yield Key(1, part, f"the same part of {part[0]}: {' '.join(part[1:])}")

    def notes(self, row: Row) -> Iterable[Note]:
        """Nothing that others look up."""
        return ()

    def describe(self, row: Row) -> Facets:
        """Nothing more is needed."""
        return {"iri": {row.iri} - {""}}

    @staticmethod
    def veto(one: Facets, other: Facets, rank: int) -> str:
        """Nothing speaks against it."""
        return ""
