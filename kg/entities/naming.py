"""Clusters on disk: kept with what each wishes to be called, named where the wishes meet."""

from __future__ import annotations

import json
import marshal
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from itertools import groupby, islice
from operator import itemgetter
from typing import Any

from kg.entities.book import Book
from kg.entities.desk import Desk
from kg.entities.doubt import SHARED, plain, told
from kg.entities.entity import CITED
from kg.entities.iri import Wish, named, stem
from kg.entities.line import Line
from kg.entities.mint import Mint, names
from kg.entities.names import bare
from kg.entities.table import BITS, listed
from kg.entities.union import Doubt

Shown = tuple[str, str, str]
_cited = json.JSONEncoder(ensure_ascii=False).encode
_NAMED = "stem, c, type, first, wish, best, names, iri, label, aliases"
_SHOW = "UPDATE cluster SET iri = ?2, label = ?3, aliases = ?4 WHERE c = ?1"
_ADD = f"INSERT INTO cluster VALUES ({', '.join('?' * 15)})"


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
    cited = list(islice(([row.document, row.quote] for row in rows if row.quote), CITED))
    wished = [wish.iri, wish.qualifiers, wish.fixed, wish.strong, mint.own(rows)]
    shared = (bare(plain(first.label)), plain(first.label)) if first.type in SHARED else (None, None)
    listed = sorted(names(rows)), sorted(reasons)
    return Draft(first.type, wished, mint.label(rows), *listed, cited, *shared)


def by_stem(iris: Iterable[str]) -> dict[str, set[str]]:
    """IRIs by their stem: only those of one can get in each other's way."""
    found: dict[str, set[str]] = defaultdict(set)
    for iri in iris:
        found[stem(iri)].add(iri)
    return found


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
        self._terms = by_stem(book.terms)

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
        if not found or found[1] != listed(sorted(reasons)):
            return False
        return set(self.table.firsts("SELECT r FROM member WHERE c = ?", found[0])) == set(rows)

    def add(self, stage: int, rows: Sequence[Line], wish: Wish, reasons: Iterable[str]) -> None:
        """Keep a cluster, its rows in order; it has no IRI before its stage is settled."""
        numbers = [self.desk.number(row.ident) for row in rows]
        part = stem(wish.iri)
        if not self.desk.fresh:
            self._stems[stage].add(part)
        c, self._next = self._next, self._next + 1
        made = draft(self.mint, rows, wish, reasons)
        self.table.later(
            _ADD,
            [
                (
                    *(c, stage, made.type, numbers[0], part, marshal.dumps(made.wish)),
                    *(made.best, marshal.dumps(made.names), listed(made.reasons), _cited(made.cited)),
                    *(made.name, made.plain, None, None, None),
                )
            ],
        )
        self.table.later("INSERT INTO member VALUES (?, ?)", [(r, c) for r in numbers])

    def doubt(self, doubts: Iterable[Doubt], rows: Iterable[int]) -> None:
        """Keep what could be one among the rows and is not, for a person to look at."""
        number = self.desk.number
        if not self.desk.fresh:
            self.table.many("DELETE FROM doubt WHERE one = ?", ((r,) for r in rows))
        self.table.many(
            "INSERT INTO doubt VALUES (?, ?, ?, ?)",
            (
                (number(d.one.ident), number(d.other.ident), listed(d.reasons), listed(d.against))
                for d in doubts
                if not told(d)
            ),
        )

    def settle(self, stage: int) -> None:
        """Name the clusters of the stage that have another rival than before, and see what that moves."""
        self.table.flush()
        if self.desk.fresh:
            self._all(stage)
        for one in self._stems.pop(stage, ()):
            sql = f"SELECT {_NAMED} FROM cluster WHERE stem = ? AND stage = ?"
            taken = self.table.firsts("SELECT iri FROM cluster WHERE stem = ? AND stage < ?", one, stage)
            for iri, row in self._settle(one, list(self.table.all(sql, one, stage)), taken):
                self._name(iri, row)
            later = self.table.firsts("SELECT stage FROM cluster WHERE stem = ? AND stage > ?", one, stage)
            for other in later:
                self._stems[other].add(one)
        self.desk.forget()

    def _all(self, stage: int) -> None:
        """Name all clusters of a stage, of which none had a name; all documents are known to be moved."""
        both = "FROM cluster a JOIN cluster b ON a.stem = b.stem WHERE a.stage = ? AND b.stage < ?"
        taken: dict[str, list[str]] = defaultdict(list)
        for one, iri in self.table.all(f"SELECT DISTINCT b.stem, b.iri {both}", stage, stage):
            taken[one].append(iri)
        found = self.table.all(
            f"SELECT {_NAMED} FROM cluster NOT INDEXED WHERE stage = ? ORDER BY stem", stage
        )
        for one, rows in groupby(found, key=itemgetter(0)):
            named_ = self._settle(one, list(rows), taken.get(one, ()))
            self.table.later(_SHOW, [(row[1], *self._shown(iri, row)) for iri, row in named_])
        self.table.flush()

    def finish(self) -> None:
        """See which rows are gone for good."""
        gone = {r >> BITS for r in self._old}
        self.moved |= gone
        self.touched |= gone
        self._old.clear()

    def _settle(self, one: str, found: list[Any], taken: Iterable[str]) -> Iterator[tuple[str, Any]]:
        """The clusters of a stem and stage, each with its IRI; `taken` are those of stages before."""
        found.sort(key=lambda row: self.desk.ident(row[3]))
        wished = [marshal.loads(row[4]) for row in found]
        return zip(settled(wished, {*taken, *self._terms.get(one, ())}), found, strict=True)

    def _shown(self, iri: str, row: Any) -> Shown:
        """What a cluster is shown as under an IRI."""
        _, _, type_, _, _, best, names_, *_ = row
        label = self.mint.shown(best, type_, iri)
        return iri, label, listed(self.mint.aliases(marshal.loads(names_), label))

    def _name(self, iri: str, row: Any) -> None:
        c, before, shown = row[1], row[-3:], self._shown(iri, row)
        if shown == before:
            return
        self.table.run(_SHOW, c, *shown)
        for r in self.table.firsts("SELECT r FROM member WHERE c = ?", c):
            old = self._old.pop(r, None) or before
            if old[0] != iri:
                self.moved.add(r >> BITS)
            if old != shown:
                self.touched.add(r >> BITS)
