"""The stages of resolution on disk, each with its judge, in the order in which they rest on each other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from typing import Any

from kg.entities.agency import Agencies
from kg.entities.book import Book
from kg.entities.desk import Desk, Documents, Ident
from kg.entities.iri import Wish
from kg.entities.mint import Mint, part_key
from kg.entities.noted import Noted
from kg.entities.paper import Pacts, Papers
from kg.entities.people import People, few, met
from kg.entities.place import Places
from kg.entities.round import Stage
from kg.entities.row import Row
from kg.entities.scene import Scene, dated
from kg.entities.solve import TYPES, Parts
from kg.entities.table import joined, text
from kg.entities.thing import Things

# Places of the stages; parts of events come level by level, those whose whole is nothing known last.
AGENCIES, PARTS, LOOSE, PERSONS, PACTS, OTHERS, ALL = 1, 20, 90, 100, 110, 120, 1000
BROAD = "broad"


@dataclass(frozen=True, slots=True)
class Order:
    """Makes the stages for some documents."""

    desk: Documents
    book: Book
    mint: Mint

    def first(self) -> list[Stage]:
        """Places, bodies, systems, groups, projects, papers: what rests on nothing else."""
        book, group = self.book, self.desk.group
        named: dict[str, tuple[Any, ...]] = {
            "Place": (
                lambda rows, noted: Places(rows, book, group, noted),
                *(Places.veto, self.mint.place, _read, True),
            ),
            "Agency": (
                lambda rows, noted: Agencies(rows, book, group, noted),
                *(Agencies.veto, self.mint.agency, _body, True),
            ),
            **dict.fromkeys(
                ("System", "Group", "Project"), (self._things, Things.veto, self.mint.thing, _read, True)
            ),
            "LegalDocument": (lambda rows, _: Papers(rows, book, group), Papers.veto, self.mint.legal, None),
        }
        made = [Stage(place, self._typed(type_), *rest) for place, (type_, rest) in enumerate(named.items())]
        # A commune is of the province that its article names.
        return [replace(made[0], whole=True), *made[1:]]

    def last(self, kinds: Iterable[tuple[str, int]]) -> list[Stage]:
        """What has no order of its own, type by type; each type with its place."""
        judged = self._things, Things.veto, self.mint.thing, _read
        return [Stage(stage, self._typed(t), *judged, True) for t, stage in kinds]

    def persons(self) -> Stage:
        """Persons rest on all that can tell who they are."""
        known = self.desk.known(PERSONS)

        def judge(rows: Sequence[Row], noted: Noted) -> People:
            events = {row.ident: met(row, known) for row in rows}
            return People(rows, self.book, known, Crowd(self.desk, events, noted))

        return Stage(PERSONS, self._typed("Person"), judge, People.veto, self.mint.person)

    def pacts(self) -> Stage:
        """Agreements rest on their parties and events."""
        known = self.desk.known(PACTS)
        return Stage(
            PACTS,
            self._typed("Agreement"),
            lambda rows, _: Pacts(rows, known, self.desk.group),
            Pacts.veto,
            self.mint.pact,
        )

    def parts(self, level: int) -> Stage:
        """The parts of events that are so deep below one."""
        order = PARTS + level
        known = self.desk.known(order)

        def whole(scene: Scene) -> str:
            return known.get((scene.row.document, int(scene.whole)), "") if scene.whole.isdigit() else ""

        def judge(rows: Sequence[Row], _: Noted) -> Parts:
            return Parts({row.ident: self._part(self._scene(row), whole(self._scene(row))) for row in rows})

        def wish(rows: Sequence[Row], _: Parts, __: str) -> Wish:
            found = [self._scene(row) for row in rows]
            return called(self.mint, rows, found, whole(found[0]))

        return Stage(order, lambda n: self.levels(n).get(order, []), judge, Parts.veto, wish, bound=False)

    def levels(self, n: int) -> Mapping[int, list[Row]]:
        """The parts of events in a document by their stage."""
        scenes = self.desk.scenes(n)
        found: dict[int, list[Row]] = {}
        waiting = [scene for scene in scenes.values() if scene.whole]
        if not waiting:
            return found
        earlier = {row.key for row in self.desk.rows(n) if row.type in _EARLIER}
        earlier -= {key for (_, key), scene in scenes.items() if scene.whole}
        level = 0
        while waiting:
            ready = [s for s in waiting if s.whole.isdigit() and int(s.whole) in earlier]
            found[PARTS + level if ready else LOOSE] = [s.row for s in ready or waiting]
            earlier |= {s.row.key for s in ready or waiting}
            waiting = [s for s in waiting if s.row.key not in earlier]
            level += 1
        return found

    def _scene(self, row: Row) -> Scene:
        return self.desk.scenes(self.desk.numbers[row.document])[row.ident]

    @staticmethod
    def _part(scene: Scene, whole: str) -> tuple[str, ...]:
        return part_key(scene, whole, sorted(scene.places)) if whole else ("", *map(str, scene.row.ident))

    def _things(self, rows: Sequence[Row], noted: Noted) -> Things:
        return Things(rows, self.book, self.desk.group, noted)

    def _typed(self, type_: str) -> Callable[[int], Sequence[Row]]:
        return lambda n: self.desk.typed(n, type_)


def _body(row: Row, judge: Agencies) -> object:
    """What a body's IRI is made of."""
    found = judge.bodies[row.ident]
    name = [part for atom in found.name for part in (atom.word, atom.letter)]
    place = found.level, found.place, found.province, found.parent
    return [found.country, found.head, found.kind, name, found.scope, place]


def _read(row: Row, judge: Places | Things) -> object:
    """What a place or a thing was read as, and where."""
    return [
        row.feature("country"),
        judge.read[row.ident] if isinstance(judge, Places) else judge.read[row.ident][0],
    ]


def called(mint: Mint, rows: Sequence[Row], found: Sequence[Scene], above: str) -> Wish:
    """The wish of a part of an event that is known, or of an event."""
    return mint.part(rows, found, above) if above else mint.event(rows, found, dated(rows, mint.group))


def kinds(desk: Desk) -> list[tuple[str, int]]:
    """The types that have no order of their own with their places, as they came first."""
    table = desk.table
    new = sorted(desk.types - TYPES - set(table.firsts("SELECT type FROM kind")))
    (count,) = table.one("SELECT count(*) FROM kind")
    table.many("INSERT INTO kind VALUES (?, ?)", ((t, OTHERS + at) for at, t in enumerate(new, count)))
    return list(table.all("SELECT type, stage FROM kind ORDER BY stage"))


_EARLIER = frozenset({"Place", "Agency", "System", "Group", "Project", "LegalDocument", "Event"})


@dataclass(frozen=True, slots=True)
class Crowd:
    """What stands around the persons of some documents."""

    desk: Documents
    events: Mapping[Ident, Set[str]]
    noted: Noted

    @property
    def group(self) -> Mapping[str, str]:
        """Document → the first of its copies."""
        return self.desk.group

    def telling(self, document: str) -> Set[str]:
        """The bodies of the article that few other articles name."""
        bodies = {i for s, i in self.desk.iris(self.desk.numbers[document]).values() if s == AGENCIES}
        return {iri for iri in bodies if not self.noted.get((BROAD, iri))}


def broad(desk: Desk) -> set[str]:
    """Note which bodies so many articles name that they tell nobody apart; what is noted otherwise now."""
    counted = "FROM member JOIN cluster USING (c) WHERE stage = ?"
    (documents,) = desk.table.one(f"SELECT count(DISTINCT r >> 20) {counted}", AGENCIES)
    having = f"SELECT iri {counted} GROUP BY c HAVING count(DISTINCT r >> 20) > ?"
    now = {joined(PERSONS, BROAD, iri) for iri in desk.table.firsts(having, AGENCIES, few(documents))}
    before = set(desk.table.firsts("SELECT key FROM note WHERE n = -1"))
    desk.table.many("DELETE FROM note WHERE key = ? AND n = -1", ((key,) for key in before - now))
    rows = ((PERSONS, key, text(["yes"]), -1) for key in now - before)
    desk.table.many("INSERT INTO note VALUES (?, ?, ?, ?)", rows)
    return before ^ now
