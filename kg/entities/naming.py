"""Clusters on disk: kept with what each wishes to be called, named where the wishes meet."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from typing import Any

from kg.entities.book import Book
from kg.entities.desk import Desk
from kg.entities.doubt import SHARED, plain, told
from kg.entities.entity import CITED
from kg.entities.iri import Wish, named, stem
from kg.entities.line import Line
from kg.entities.mint import Mint, names
from kg.entities.names import bare
from kg.entities.table import BITS, text
from kg.entities.union import Doubt

Shown = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Draft:
    """A cluster without its IRI: what it wishes, how it is called and why it is one; plain values."""

    type: str
    wish: list[Any]
    best: str
    names: list[str]
    reasons: list[str]
    cited: list[list[str]]
    name: str | None
    plain: str | None


def draft(mint: Mint, rows: Sequence[Line], wish: Wish, reasons: Iterable[str]) -> Draft:
    """What is kept of a cluster, its rows in order."""
    first = rows[0]
    cited = [[row.document, row.quote] for row in rows if row.quote][:CITED]
    wished = [wish.iri, wish.qualifiers, wish.fixed, wish.strong, mint.own(rows)]
    shared = (bare(plain(first.label)), plain(first.label)) if first.type in SHARED else (None, None)
    listed = sorted(names(rows)), sorted(reasons)
    return Draft(first.type, wished, mint.label(rows), *listed, cited, *shared)


def settled(wished: Sequence[Any], taken: Set[str]) -> list[str]:
    """The IRIs of the clusters of one stem and stage, in order, from what each wishes in its draft."""
    wishes = [Wish(iri, tuple(by), fixed, strong) for iri, by, fixed, strong, _ in wished]
    return named(wishes, [own for *_, own in wished], taken)


class Naming:
    """Adds and removes clusters; `settle` names those of a stage. `moved` are documents of which a row has
    another IRI than before, `touched` those of which a row has another IRI, label or alias.
    """

    def __init__(self, desk: Desk, book: Book) -> None:
        self.desk = desk
        self.table = desk.table
        self.mint = Mint(book, desk.group)
        self.moved: set[int] = set()
        self.touched: set[int] = set()
        self._stems: dict[int, set[str]] = defaultdict(set)
        self._old: dict[int, Shown] = {}
        self._next = int(self.table.one("SELECT coalesce(max(c), 0) FROM cluster")[0]) + 1
        self._terms: dict[str, set[str]] = defaultdict(set)
        for iri in book.terms:
            self._terms[stem(iri)].add(iri)

    def remove(self, rows: Iterable[int]) -> None:
        """Take the clusters of the rows away, and what was doubtful of them."""
        found = (self.table.one("SELECT c FROM member WHERE r = ?", r) for r in rows)
        for c in sorted({row[0] for row in found if row}):
            of, stem_, *shown = self.table.one(
                "SELECT stage, stem, iri, label, aliases FROM cluster WHERE c = ?", c
            )
            members = self.table.firsts("SELECT r FROM member WHERE c = ?", c)
            self._old.update(dict.fromkeys(members, tuple(shown)))
            self._stems[of].add(stem_)
            self.table.many("DELETE FROM member WHERE r = ?", ((r,) for r in members))
            self.table.run("DELETE FROM cluster WHERE c = ?", c)

    def same(self, rows: Sequence[int], reasons: Iterable[str]) -> bool:
        """Whether the rows are a cluster already, for these reasons."""
        found = self.table.one("SELECT c, reasons FROM member JOIN cluster USING (c) WHERE r = ?", rows[0])
        if not found or found[1] != text(sorted(reasons)):
            return False
        return set(self.table.firsts("SELECT r FROM member WHERE c = ?", found[0])) == set(rows)

    def add(self, stage: int, rows: Sequence[Line], wish: Wish, reasons: Iterable[str]) -> None:
        """Keep a cluster, its rows in order; it has no IRI before its stage is settled."""
        numbers = [self.desk.number(row.ident) for row in rows]
        self._stems[stage].add(stem(wish.iri))
        c, self._next = self._next, self._next + 1
        made = draft(self.mint, rows, wish, reasons)
        self.table.run(
            f"INSERT INTO cluster VALUES ({', '.join('?' * 15)})",
            *(c, stage, made.type, numbers[0], stem(wish.iri), text(made.wish), made.best),
            *(text(made.names), text(made.reasons), json.dumps(made.cited, ensure_ascii=False)),
            *(made.name, made.plain, None, None, None),
        )
        self.table.many("INSERT INTO member VALUES (?, ?)", ((r, c) for r in numbers))

    def doubt(self, doubts: Iterable[Doubt], rows: Iterable[int]) -> None:
        """Keep what could be one among the rows and is not, for a person to look at."""
        number = self.desk.number
        if not self.desk.fresh:
            self.table.many("DELETE FROM doubt WHERE one = ?", ((r,) for r in rows))
        self.table.many(
            "INSERT INTO doubt VALUES (?, ?, ?, ?)",
            (
                (number(d.one.ident), number(d.other.ident), text(d.reasons), text(d.against))
                for d in doubts
                if not told(d)
            ),
        )

    def settle(self, stage: int) -> None:
        """Name the clusters of the stage that have another rival than before, and see what that moves."""
        for one in self._stems.pop(stage, ()):
            self._settle(stage, one)
            later = self.table.firsts("SELECT stage FROM cluster WHERE stem = ? AND stage > ?", one, stage)
            for other in later:
                self._stems[other].add(one)
        self.desk.forget()

    def finish(self) -> None:
        """See which rows are gone for good."""
        gone = {r >> BITS for r in self._old}
        self.moved |= gone
        self.touched |= gone
        self._old.clear()

    def _settle(self, stage: int, one: str) -> None:
        found = list(
            self.table.all(
                "SELECT c, type, first, wish, best, names, iri, label, aliases FROM cluster"
                " WHERE stem = ? AND stage = ?",
                *(one, stage),
            )
        )
        if not found:
            return
        found.sort(key=lambda row: self.desk.ident(row[2]))
        taken = set(self.table.firsts("SELECT iri FROM cluster WHERE stem = ? AND stage < ?", one, stage))
        iris = settled([json.loads(row[3]) for row in found], taken | self._terms.get(one, set()))
        for iri, row in zip(iris, found, strict=True):
            self._name(iri, row)

    def _name(self, iri: str, row: Any) -> None:
        c, type_, _, _, best, named_, *before = row
        label = self.mint.shown(best, type_, iri)
        shown = iri, label, text(self.mint.aliases(json.loads(named_), label))
        if shown == tuple(before):
            return
        self.table.run("UPDATE cluster SET iri = ?, label = ?, aliases = ? WHERE c = ?", *shown, c)
        for r in self.table.firsts("SELECT r FROM member WHERE c = ?", c):
            old = self._old.pop(r, None) or tuple(before)
            if old[0] != iri:
                self.moved.add(r >> BITS)
            if old != shown:
                self.touched.add(r >> BITS)
