"""Events compared on disk: a changed one with those it can meet, and pairs that it moved nearer or apart."""

from __future__ import annotations

import marshal
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import astuple
from functools import lru_cache
from typing import Any

from kg.entities.dates import Days
from kg.entities.desk import EVENTS, Desk, Ident
from kg.entities.happening import WINDOW, Happenings, facets, possible, until
from kg.entities.infer import numbered
from kg.entities.line import Line, dump
from kg.entities.mint import Mint
from kg.entities.naming import Naming
from kg.entities.noted import Noted
from kg.entities.round import PUT, Joiner, Stage, put
from kg.entities.row import Row, Tie
from kg.entities.scene import Scene, dated, printed
from kg.entities.slate import Slate
from kg.entities.sweep import sweep
from kg.entities.table import joined, number, span, text
from kg.entities.twins import Twins
from kg.entities.union import Link, Union, connect

# Scenes and blocks at hand; a scene takes 3 KB, a block of a busy body some 100.
_SCENES, _BLOCKS = 10_000, 200
_SETS = ("organisers", "chairs", "people", "bodies", "places", "subjects")
# First day, first title, place in the order of rows, number, last day that another can begin on.
Entry = tuple[str, tuple[str, ...], Ident, int, str]
Pair = tuple[int, int]


class Meeting:
    """Events of articles: which are compared, and which have enough in common.

    Of the documents `seen`, those `parted` tell of parts of events.
    """

    def __init__(self, desk: Desk, texts: Twins, mint: Mint) -> None:
        self.desk = desk
        self.table = desk.table
        self.mint = mint
        self.judge = Happenings((), texts)
        self.texts = texts
        self.seen: set[int] = set()
        self.parted: set[int] = set()
        self._scene = lru_cache(_SCENES)(self._load)
        self._line = lru_cache(_BLOCKS)(self._read)

    def run(self, dirty: Set[int], naming: Naming) -> None:
        """Compare the events of the dirty documents anew, and join what has enough in common."""
        old = {
            r
            for n in dirty
            for r in self.table.firsts("SELECT r FROM scene WHERE r BETWEEN ? AND ?", *span(n))
        }
        before = {hash_: self._line(hash_) for r in sorted(old) for hash_ in self._blocks(r)}
        ends = {end for r in old for end in (r, *self._partners(r, enough=1))}
        self._drop(old)
        new = self._put(dirty)
        self._forget()
        if self.desk.fresh:
            self._weigh(self._every())
        else:
            pairs = self._fresh(new)
            suspects = self._moved(before, old | new, new)
            self._unpair(suspects)
            ends |= {r for pair in suspects for r in pair} | new
            ends |= self._weigh(pairs | {pair for pair in suspects if self._meet(*pair)})
        stage = Stage(EVENTS, self.events, self._judge, self.judge.veto, self._wish, join=self._join)
        seeds = {number(f"row {r}") for r in ends}
        Joiner(self.desk, stage, Slate(self.desk, EVENTS), naming).join(seeds, new, dirty)
        self._forget()
        self.texts.close()

    def _forget(self) -> None:
        self._scene.cache_clear()
        self._line.cache_clear()

    def events(self, n: int) -> list[Row]:
        """The events of a document that are no part of another, as they are kept."""
        found = self.table.firsts("SELECT r FROM scene WHERE r BETWEEN ? AND ?", *span(n))
        return [self._scene(r).row for r in found]

    def _judge(self, rows: Sequence[Row], noted: Noted) -> Happenings:
        return Happenings([self._scene(self.desk.number(row.ident)) for row in rows], self.texts)

    def _wish(self, rows: Sequence[Row], judge: Any, _: str) -> Any:
        return self.mint.event(rows, [judge.by_ident[r.ident] for r in rows], dated(rows, self.desk.group))

    def _join(self, union: Union[Line]) -> None:
        at = {self.desk.number(row.ident): position for position, row in enumerate(union.rows)}
        sql = "SELECT other, rank, reasons FROM pair WHERE one = ? AND enough"
        links = []
        for r, position in at.items():
            links += [Link(rank, position, at[o], why) for o, rank, why in self.table.all(sql, r)]
        connect(union, links)

    def _blocks(self, r: int) -> list[int]:
        return self.table.firsts("SELECT hash FROM block WHERE r = ?", r)

    def _partners(self, r: int, enough: int = 0) -> list[int]:
        """Those that the scene has something in common with."""
        sql = "SELECT other FROM pair WHERE one = ?1 AND enough >= ?2"
        return self.table.firsts(
            f"{sql} UNION SELECT one FROM pair WHERE other = ?1 AND enough >= ?2", r, enough
        )

    def _drop(self, rows: Iterable[int]) -> None:
        for r in rows:
            self._unpair([(r, other) for other in self._partners(r)])
            for hash_ in self._blocks(r):
                self.table.run("DELETE FROM block WHERE hash = ? AND r = ?", hash_, r)
            self.table.run("DELETE FROM scene WHERE r = ?", r)
            self.table.run("DELETE FROM line WHERE r = ? AND stage = ?", r, EVENTS)
            self.table.run(
                "DELETE FROM bucket WHERE stage = ? AND hash = ? AND r = ?", EVENTS, number(f"row {r}"), r
            )

    def _unpair(self, pairs: Iterable[Pair]) -> None:
        for a, b in pairs:
            for one, other in ((a, b), (b, a)):
                self.table.run("DELETE FROM pair WHERE one = ? AND other = ?", one, other)
                hash_ = number(f"pair {one} {other}")
                self.table.run("DELETE FROM bucket WHERE stage = ? AND hash = ?", EVENTS, hash_)

    def _put(self, dirty: Iterable[int]) -> set[int]:
        """Keep the scenes of the documents."""
        found = set()
        for n in sorted(dirty):
            self.seen.add(n)
            if not self.desk.fresh:
                self.table.run("DELETE FROM numbered WHERE r BETWEEN ? AND ?", *span(n))
            for ident, scene in self.desk.scenes(n).items():
                r = self.desk.number(ident)
                if counted := numbered(scene):
                    self.table.later("INSERT INTO numbered VALUES (?, ?)", [(r, text(astuple(counted)))])
                if scene.whole:
                    self.parted.add(n)
                    continue
                found.add(r)
                hashes = {number(joined(*key)) for key in self.judge.blocks(scene)}
                title = scene.titles[0] if scene.titles else None
                row = r, scene.days.first, until(scene), title, packed(scene)
                self.table.later(PUT, [put(EVENTS, (r, scene.row), dump(scene.row, (), facets(scene)))])
                self.table.later("INSERT INTO scene VALUES (?, ?, ?, ?, ?)", [row])
                self.table.later("INSERT INTO block VALUES (?, ?)", [(hash_, r) for hash_ in hashes])
                self.table.later("INSERT INTO bucket VALUES (?, ?, ?)", [(EVENTS, number(f"row {r}"), r)])
        self.table.flush()
        return found

    def _load(self, r: int) -> Scene:
        (body,) = self.table.one("SELECT body FROM scene WHERE r = ?", r)
        return unpacked(body, self.desk.ident(r))

    def _read(self, hash_: int) -> tuple[list[Entry], Mapping[int, int]]:
        """The scenes of a block in order, and the place of each."""
        sql = "SELECT first, title, r, until FROM block JOIN scene USING (r) WHERE hash = ?"
        found: list[Entry] = [
            (first, () if title is None else (title,), self.desk.ident(r), r, last)
            for first, title, r, last in self.table.all(sql, hash_)
        ]
        found.sort()
        return found, {entry[3]: place for place, entry in enumerate(found)}

    def _every(self) -> Iterator[Pair]:
        """All pairs that some block brings together; documents are numbered in order on a fresh desk."""
        sql = "SELECT r, first, until FROM scene ORDER BY first, title, r"
        return sweep(self.table.all(sql), self._blocks)

    def _fresh(self, rows: Iterable[int]) -> set[Pair]:
        """The pairs that the scenes stand in."""
        found: set[Pair] = set()
        for r in rows:
            for hash_ in self._blocks(r):
                line, place = self._line(hash_)
                found.update(self._after(hash_, r))
                for entry in line[max(0, place[r] - WINDOW) : place[r]]:
                    if line[place[r]][0] <= entry[4]:
                        found.add((entry[3], r))
        return found

    def _after(self, hash_: int, r: int) -> Iterator[Pair]:
        line, place = self._line(hash_)
        at = place[r]
        for entry in line[at + 1 : at + 1 + WINDOW]:
            if entry[0] > line[at][4]:
                return
            yield r, entry[3]

    def _moved(
        self,
        before: Mapping[int, tuple[list[Entry], Mapping[int, int]]],
        changed: Set[int],
        new: Iterable[int],
    ) -> set[Pair]:
        """Pairs of other scenes that came nearer or went apart, as blocks grew or shrank between them."""
        found: set[Pair] = set()
        after = {hash_: self._line(hash_) for r in new for hash_ in self._blocks(r)}
        for hash_ in before.keys() | after.keys():
            now = self._line(hash_)[0]
            old = before[hash_][0] if hash_ in before else [e for e in now if e[3] not in changed]
            if max(len(old), len(now)) > WINDOW + 1:
                keys = {entry[:3] for line in (old, now) for entry in line if entry[3] in changed}
                pairs = _around(old, keys) ^ _around(now, keys)
                found |= {pair for pair in pairs if changed.isdisjoint(pair)}
        return found

    def _meet(self, one: int, other: int) -> bool:
        """Whether some block brings the two together."""
        for hash_ in set(self._blocks(one)) & set(self._blocks(other)):
            line, place = self._line(hash_)
            a, b = sorted((place[one], place[other]))
            if b - a <= WINDOW and line[b][0] <= line[a][4]:
                return True
        return False

    def _weigh(self, pairs: Iterable[Pair]) -> set[int]:
        """Keep the pairs that have enough in common, or nearly; the scenes of those that have enough."""
        ends: set[int] = set()
        for pair in pairs:
            one, other = sorted(pair, key=self.desk.ident)
            a, b = self._scene(one), self._scene(other)
            if not possible(a, b) or not (found := self.judge.weigh(a, b)).near:
                continue
            link = found.link(0, 1)
            why = link.reason if found.enough else text([found.reasons, found.against])
            self.table.later(
                "INSERT INTO pair VALUES (?, ?, ?, ?, ?)", [(one, other, link.rank, found.enough, why)]
            )
            if found.enough:
                hash_ = number(f"pair {one} {other}")
                self.table.later("INSERT INTO bucket VALUES (?, ?, ?)", [(EVENTS, hash_, r) for r in pair])
                ends.update(pair)
        self.table.flush()
        return ends


def _around(line: Sequence[Entry], keys: Iterable[tuple[str, tuple[str, ...], Ident]]) -> set[Pair]:
    """The pairs within reach that stand on either side of a key, each in the order of its numbers."""
    found: set[Pair] = set()
    for key in keys:
        at = bisect_left(line, (*key, -1, ""))
        for i in range(max(0, at - WINDOW), at):
            one = line[i]
            found.update(
                (min(one[3], e[3]), max(one[3], e[3])) for e in line[at : i + WINDOW + 1] if e[0] <= one[4]
            )
    return found


def packed(scene: Scene) -> bytes:
    """What of an event is compared and named."""
    days = scene.days
    plain = scene.row.iri, scene.kind, scene.family, days.first, days.last, days.printed, scene.unheld
    dates = printed(scene.row)[:1]
    sets = tuple(sorted(getattr(scene, name)) for name in _SETS)
    return marshal.dumps((plain, dates, scene.titles, sets, scene.ordinal, scene.whole, scene.hours))


def unpacked(body: bytes, ident: Ident) -> Scene:
    """The scene, its row with no more than is compared and named."""
    plain, dates, titles, sets, *rest = marshal.loads(body)
    iri, kind, family, first, last, told, unheld = plain
    ties = tuple(Tie("event-date", "event", {"date": date}, "", "") for date in dates)
    row = Row(*ident, "Event", "", (), iri, {}, "", "", 0, ties, ())
    organisers, chairs, people, bodies, places, subjects = map(frozenset, sets)
    return Scene(
        row,
        kind,
        family,
        Days(first, last, told),
        unheld,
        titles,
        organisers,
        chairs,
        people,
        bodies,
        places,
        subjects,
        *rest,
    )
