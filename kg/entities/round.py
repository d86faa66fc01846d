"""Rows that share a key joined on disk, and only those joined again that a change can reach."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from kg.entities.component import components
from kg.entities.desk import Desk
from kg.entities.iri import Wish
from kg.entities.line import Face, Line, dump, load
from kg.entities.naming import Naming
from kg.entities.noted import Noted
from kg.entities.row import Row
from kg.entities.slate import Slate, note, unlook
from kg.entities.table import BITS, joined, listed, number, span, text
from kg.entities.union import Union, Veto, gather

# Rows that are joined together, in whole components.
_TOGETHER = 1000
# Judges of one document's rows, kept from their notes to their keys.
_JUDGED = 6000
# Keys whose hashes are at hand: bodies and places that many articles name.
_MARKS = 8192


@dataclass(frozen=True, slots=True)
class Stage:
    """Rows that are compared with each other: which of a document, who judges them, what IRI they wish.

    A judge has `keys`, `notes` and `describe`, as in `kg.entities.agency`. `order` is the stage's place.
    `join` joins the rows of a union, by their keys if not told. `bound`: what is known wishes to be that.
    With a `hint` of each row, the first row of each face is enough for the wish. `noting`: rows have notes.
    `whole`: the wish of a row depends on the other rows of its document.
    """

    order: int
    pick: Callable[[int], Sequence[Row]]
    judge: Callable[[Sequence[Row], Noted], Any]
    veto: Veto
    wish: Callable[[Sequence[Row], Any, str], Wish]
    hint: Callable[[Row, Any], object] | None = None
    noting: bool = False
    join: Callable[[Union[Line]], None] = lambda union: gather(union, lambda line: line.face.keys)
    bound: bool = True
    whole: bool = False


@dataclass(slots=True)
class Round:
    """Some stages that do not rest on each other. `run` tells which documents show something else now."""

    desk: Desk
    stages: Sequence[Stage]
    slates: dict[int, Slate] = field(default_factory=dict)
    judged: Callable[[int, int], tuple[Sequence[Row], Any]] = field(init=False)

    def run(self, dirty: Set[int], naming: Naming, extra: Iterable[str] = ()) -> None:
        """Join again what the dirty documents, and the changed notes `extra`, can reach."""
        if not dirty and not extra:
            return
        number_ = self.stages[0].order
        self.slates = {stage.order: Slate(self.desk, stage.order) for stage in self.stages}
        self.judged = lru_cache(_JUDGED)(self._judge)
        noted = note(self.desk, number_, sorted(dirty), self._notes) if self._noting else set()
        changed = noted | set(extra)
        stale = self._stale(changed, dirty)
        fresh: dict[int, set[int]] = {stage.order: set() for stage in self.stages}
        start: dict[int, set[int]] = {stage.order: set() for stage in self.stages}
        for n in sorted(dirty | stale.keys()):
            for at, stage in enumerate(self.stages):
                start[stage.order] |= self._keyed(at, n, stale.get(n), fresh[stage.order])
        self.desk.table.flush()
        for stage in self.stages:
            joiner = Joiner(self.desk, stage, self.slates[stage.order], naming)
            joiner.join(start[stage.order], fresh[stage.order], dirty)
        del self.judged

    @property
    def _noting(self) -> bool:
        return any(stage.noting for stage in self.stages)

    def _notes(self, n: int) -> Iterator[tuple[str, str]]:
        for at, stage in enumerate(self.stages):
            if not stage.noting:
                continue
            slate = self.slates[stage.order]
            rows, judge = self.judged(at, n)
            yield from ((slate.name(key), listed(value)) for row in rows for key, value in judge.notes(row))

    def _judge(self, at: int, n: int) -> tuple[Sequence[Row], Any]:
        """The rows that a document has in a stage, and their judge."""
        stage = self.stages[at]
        rows = stage.pick(n)
        return rows, stage.judge(rows, self.slates[stage.order])

    def _stale(self, changed: Iterable[str], dirty: Set[int]) -> dict[int, set[int]]:
        """Rows of other documents that looked up what changed."""
        found: dict[int, set[int]] = defaultdict(set)
        for key in changed:
            for r in self.desk.table.firsts("SELECT r FROM look WHERE key = ?", key):
                if r >> BITS not in dirty:
                    found[r >> BITS].add(r)
        return found

    def _keyed(self, at: int, n: int, stale: Set[int] | None, known: set[int]) -> set[int]:
        """Keep lines and keys of a document's rows anew, or of its stale ones; the hashes had or now held.

        The rows are added to those `known` as fresh.
        """
        stage, (rows, judge) = self.stages[at], self.judged(at, n)
        fresh = {n << BITS | row.key: row for row in rows}
        if stale is not None:
            fresh = {r: row for r, row in fresh.items() if r in stale}
        found: set[int] = set()
        if not self.desk.fresh:
            known.update(fresh)
            for one in [span(n)] if stale is None else [(r, r) for r in fresh]:
                found |= self._drop(stage, *one)
        hashes = self._keep(stage, judge, fresh)
        return found if self.desk.fresh else found | hashes

    def _drop(self, stage: Stage, first: int, last: int) -> set[int]:
        """Forget the keys of the rows between two; their hashes."""
        table = self.desk.table
        sql = "SELECT hash, r FROM bucket INDEXED BY bucket_r WHERE r BETWEEN ? AND ? AND stage = ?"
        held = list(table.all(sql, first, last, stage.order))
        table.many(
            "DELETE FROM bucket WHERE stage = ? AND hash = ? AND r = ?", ((stage.order, *one) for one in held)
        )
        table.run("DELETE FROM line WHERE r BETWEEN ? AND ? AND stage = ?", first, last, stage.order)
        unlook(table, stage.order, first, last)
        return {hash_ for hash_, _ in held}

    def _keep(self, stage: Stage, judge: Any, fresh: dict[int, Row]) -> set[int]:
        table, slate = self.desk.table, self.slates[stage.order]
        hint = stage.hint or (lambda row, judge: None)
        looks, buckets, lines = [], [], []
        for r, row in fresh.items():
            slate.seen = set()
            keys = list(judge.keys(row))
            hashes = {_mark(stage.order, rank, value) for rank, value, _ in keys} or {number(f"row {r}")}
            buckets += [(stage.order, hash_, r) for hash_ in hashes]
            looks += [(key, r) for key in slate.seen]
            lines.append(put(stage.order, (r, row), dump(row, keys, judge.describe(row), hint(row, judge))))
        table.later(PUT, lines)
        table.later("INSERT INTO bucket VALUES (?, ?, ?)", buckets)
        table.later("INSERT INTO look VALUES (?, ?)", looks)
        return {hash_ for _, hash_, _ in buckets}


@dataclass(frozen=True, slots=True)
class Joiner:
    """Makes the clusters of a stage anew, as far as some hashes lead."""

    desk: Desk
    stage: Stage
    slate: Slate
    naming: Naming

    def join(self, hashes: set[int], fresh: Set[int], dirty: Iterable[int]) -> None:
        """Replace the clusters of the rows that the hashes lead to, and those the dirty documents were in.

        Clusters that are as they were, without a fresh row, stay.
        """
        components = self._all() if self.desk.fresh else self._components(hashes)
        if not self.desk.fresh:
            sql = "SELECT r FROM member JOIN cluster USING (c) WHERE r BETWEEN ? AND ? AND stage = ?"
            gone = {r for n in dirty for r in self.desk.table.firsts(sql, *span(n), self.stage.order)}
            self.naming.remove(gone)
            self.naming.doubt((), gone)
        rows: list[int] = []
        for component in components:
            rows += component
            if len(rows) >= _TOGETHER:
                self._solve(rows, fresh)
                rows = []
        if rows:
            self._solve(rows, fresh)
        self.desk.table.flush()

    def _components(self, hashes: set[int]) -> list[list[int]]:
        """The rows that are linked by hashes, directly or through others."""
        table, order = self.desk.table, self.stage.order
        left, done, found = set(hashes), set[int](), set[int]()
        components = []
        while left:
            open_, rows = [left.pop()], []
            while open_:
                hash_ = open_.pop()
                done.add(hash_)
                for r in table.firsts("SELECT r FROM bucket WHERE stage = ? AND hash = ?", order, hash_):
                    if r not in found:
                        found.add(r)
                        rows.append(r)
                        more = table.firsts(
                            "SELECT hash FROM bucket INDEXED BY bucket_r WHERE r = ? AND stage = ?", r, order
                        )
                        open_ += [h for h in more if h not in done]
                        done.update(more)
                        left.difference_update(more)
            if rows:
                components.append(rows)
        return sorted(components, key=min)

    def _all(self) -> Iterator[list[int]]:
        """All rows of the stage, by what links them."""
        sql = "SELECT hash, r FROM bucket WHERE stage = ? ORDER BY hash, r"
        return components(lambda: self.desk.table.all(sql, self.stage.order))

    def _solve(self, numbers: Sequence[int], fresh: Set[int]) -> None:
        """Cluster the rows of some components."""
        lines = sorted(self._lines(numbers), key=lambda one: one.ident)
        union = Union(lines, lambda one: dict(one.face.facets), self.stage.veto)
        self.stage.join(union)
        found = [([union.rows[p] for p in positions], reasons) for positions, reasons in union.clusters()]
        if not self.desk.fresh:
            found = [one for one in found if self._differs(*one, fresh)]
            self.naming.remove(self.desk.number(row.ident) for rows, _ in found for row in rows)
        for (rows, reasons), wish in zip(found, self._wishes([rows for rows, _ in found]), strict=True):
            self.naming.add(self.stage.order, rows, wish, reasons)
        self.naming.doubt(union.doubtful(), numbers)

    def _lines(self, numbers: Sequence[int]) -> Iterator[Line]:
        """The rows; those of one face share it."""
        faces: dict[bytes, Face] = {}
        sql = "SELECT r, quote, face FROM line WHERE r IN (SELECT value FROM json_each(?))"
        for r, quote, body in self.desk.table.all(sql, text(numbers)):
            face = faces.get(body) or faces.setdefault(body, load(body))
            yield Line(*self.desk.ident(r), face, quote)

    def _differs(self, rows: Sequence[Line], reasons: Iterable[str], fresh: Set[int]) -> bool:
        numbers = [self.desk.number(row.ident) for row in rows]
        return not fresh.isdisjoint(numbers) or not self.naming.same(numbers, reasons)

    def _wishes(self, clusters: Sequence[Sequence[Line]]) -> list[Wish]:
        """What the clusters wish to be called; articles are loaded for those that nobody knows."""
        found = [next((i for row in rows for i in row.face.facets.get("iri", ())), "") for rows in clusters]
        found = [iri if self.stage.bound else "" for iri in found]
        shown = [
            rows if iri or not self.stage.hint else unlike(rows)
            for rows, iri in zip(clusters, found, strict=True)
        ]
        unknown = [rows for rows, iri in zip(shown, found, strict=True) if not iri]
        numbers = {self.desk.numbers[row.document] for rows in unknown for row in rows}
        picked = {row.ident: row for n in sorted(numbers) for row in self.stage.pick(n)}
        if not self.stage.whole:
            wanted = {row.ident for rows in unknown for row in rows}
            picked = {ident: row for ident, row in picked.items() if ident in wanted}
        judge = self.stage.judge(list(picked.values()), self.slate) if picked else None
        wish, label = self.stage.wish, self.naming.mint.label
        return [
            Wish(iri, (), fixed=True) if iri else wish([picked[r.ident] for r in rows], judge, label(whole))
            for whole, rows, iri in zip(clusters, shown, found, strict=True)
        ]


@lru_cache(_MARKS)
def _mark(order: int, rank: int, value: tuple[str, ...]) -> int:
    """The hash of a key."""
    return number(joined(order, rank, *value))


def unlike(rows: Sequence[Line]) -> list[Line]:
    """The first row of each face; equal faces are one value."""
    found: dict[int, Line] = {}
    for row in rows:
        found.setdefault(id(row.face), row)
    return list(found.values())


def put(order: int, row: tuple[int, Row], face: bytes) -> tuple[int, int, str, bytes]:
    """The line of a row, its number before it, as `PUT` keeps it."""
    return row[0], order, row[1].quotes[0] if row[1].quotes else "", face


PUT = "INSERT OR REPLACE INTO line VALUES (?, ?, ?, ?)"
