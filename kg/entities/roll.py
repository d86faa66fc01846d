"""Who is who in all documents, kept on disk: the same as `resolve`, worked out again where it changed."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from functools import lru_cache
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from kg.entities.book import Book
from kg.entities.correction import Addition, Stale
from kg.entities.desk import EVENTS, Desk, Loader
from kg.entities.doubt import LITTLE, MOST, namesakes, paired
from kg.entities.entity import Candidate, Entity, Inferred
from kg.entities.meeting import Meeting
from kg.entities.mint import Mint
from kg.entities.naming import Naming
from kg.entities.order import LOOSE, PARTS, Order, broad, kinds
from kg.entities.resolve import classes
from kg.entities.round import Round, Stage
from kg.entities.sequel import Sequel, inferred
from kg.entities.table import BITS, Table, span, text
from kg.entities.twins import Twins

if TYPE_CHECKING:
    from kg.entities.resolve import Profile
    from kg.model import Extraction, Fact

# Entities at hand while documents ask who their referents are.
_ENTITIES = 20_000
# Documents whose referents are asked for together.
_DOCUMENTS = 100


class Roll:
    """Who is who. `update` tells it the documents; nothing is kept before `commit`.

    `touched` are the documents of which, since the last commit, a referent is another, or is called or
    linked otherwise.
    """

    added: tuple[Addition, ...] = ()
    stale: tuple[Stale, ...] = ()
    dropped: frozenset[tuple[str, str]] = frozenset()

    def __init__(self, path: Path, program: str, ontology: Profile, loader: Loader) -> None:
        self.ontology = ontology
        self.book = Book(ontology)
        self.table = Table(path, program)
        self.loader = loader
        self.touched: set[str] = set()
        self._entity = lru_cache(_ENTITIES)(self._load)
        self._members = lru_cache(_DOCUMENTS)(self._rows)

    def commit(self) -> None:
        """Keep what was worked out."""
        self.table.commit()
        self.touched = set()

    def close(self) -> None:
        """Let the file go, and who is at hand."""
        self._forget()
        self.table.close()

    def update(self, keys: Mapping[str, str]) -> None:
        """Work out who is who in the documents: id → key for the loader, another when rows are others."""
        known = {id_: (n, key) for n, id_, key in self.table.all("SELECT n, id, key FROM document")}
        changed = {id_ for id_, key in keys.items() if known.get(id_, (0, ""))[1] != key}
        gone = known.keys() - keys.keys()
        if not changed and not gone:
            return
        if 2 * (len(changed) + len(gone)) > len(keys):
            self.table.clear()
            known, changed, gone = {}, set(keys), set()
        self._list(keys, known, changed)
        desk = Desk(self.table, self.loader)
        desk.fresh = not known
        dirty = {desk.numbers[id_] for id_ in changed | gone}
        for id_ in gone:
            del desk.keys[desk.numbers[id_]]
        self._solve(desk, dirty)
        if desk.fresh:
            self.table.index()
        self.table.many("DELETE FROM document WHERE id = ?", ((id_,) for id_ in gone))
        self._forget()

    def _list(self, keys: Mapping[str, str], known: Mapping[str, tuple[int, str]], changed: Set[str]) -> None:
        """Number the new documents, and keep the keys of the changed ones."""
        last = max((n for n, _ in known.values()), default=0)
        new = sorted(changed - known.keys())
        rows = ((last + at, id_, keys[id_], id_) for at, id_ in enumerate(new, 1))
        self.table.many("INSERT INTO document VALUES (?, ?, ?, ?)", rows)
        self.table.many(
            "UPDATE document SET key = ? WHERE id = ?", ((keys[i], i) for i in changed if i in known)
        )

    def _solve(self, desk: Desk, dirty: set[int]) -> None:
        texts = Twins(desk)
        dirty |= texts.update(sorted(dirty))
        naming, mint = Naming(desk, self.book), Mint(self.book, desk.group)
        order = Order(desk, self.book, mint)
        _round(desk, order.first(), dirty, naming)
        meeting = Meeting(desk, texts, mint)
        meeting.run(dirty | naming.moved, naming)
        naming.settle(EVENTS)
        _parts(order, meeting, dirty, naming)
        _round(desk, [order.persons()], dirty | naming.moved, naming, broad(desk))
        _round(desk, [order.pacts()], dirty | naming.moved, naming)
        _round(desk, order.last(kinds(desk)), dirty, naming)
        naming.finish()
        told = Sequel(desk, self.book).run(dirty | naming.moved)
        touched = dirty | naming.touched | told
        self.touched |= {desk.ids[n] for n in touched}
        self.table.many("DELETE FROM kept WHERE n = ?", ((n,) for n in touched))
        desk.close()

    def entity(self, document: str, key: int, /) -> Entity | None:
        """Who the referent of a document is."""
        c = self._members(document).get(key)
        return None if c is None else self._entity(c)

    def source(self, document: str, /) -> str:
        """The first of the documents with the same text."""
        return str(self.table.one("SELECT source FROM document WHERE id = ?", document)[0])

    def keeps(self, extraction: Extraction, fact: Fact, /) -> bool:
        """Every fact: corrections are not applied here."""
        return True

    def about(self, document: str, /) -> list[Inferred]:
        """What follows from the words of the document, sorted."""
        found = self.table.firsts("SELECT body FROM inferred WHERE n = ?", self._number(document))
        return sorted(map(inferred, found))

    @property
    def inferred(self) -> Iterator[Inferred]:
        """All that nobody printed, in no order."""
        return map(inferred, self.table.firsts("SELECT body FROM inferred"))

    @property
    def entities(self) -> Iterator[Entity]:
        """All entities, sorted by IRI."""
        return (self._made(*row) for row in self.table.all(f"{_SHOWN} ORDER BY iri"))

    @property
    def reasons(self) -> Iterator[tuple[str, list[str]]]:
        """Why the namings of each entity are one, by IRI; those of one naming left out."""
        rows = self.table.all("SELECT iri, reasons FROM cluster WHERE reasons != '[]'")
        return ((iri, json.loads(reasons)) for iri, reasons in rows)

    @property
    def cited(self) -> Iterator[tuple[str, str]]:
        """The first places that name each entity, as JSON, sorted by IRI."""
        return self.table.all("SELECT iri, cited FROM cluster ORDER BY iri")

    @property
    def census(self) -> Mapping[str, int]:
        """How many entities of each type there are."""
        return dict(self.table.all("SELECT type, count(*) FROM cluster GROUP BY type ORDER BY type"))

    @property
    def candidates(self) -> Iterator[Candidate]:
        """Doubtful pairs of entities, each once, sorted by IRI."""
        self.table.run(
            "CREATE TEMP TABLE IF NOT EXISTS said (one TEXT, other TEXT, reasons TEXT, against TEXT)"
        )
        self.table.run("DELETE FROM temp.said")
        kept = "SELECT min(a.iri, b.iri), max(a.iri, b.iri), d.reasons, d.against FROM doubt d"
        self.table.run(f"INSERT INTO temp.said {kept} {_BOTH} WHERE a.iri != b.iri")
        rows = (
            (min(a, b), max(a, b), text(why), text(not_)) for a, b, why, not_ in self._doubtful() if a != b
        )
        self.table.many("INSERT INTO temp.said VALUES (?, ?, ?, ?)", rows)
        said = self.table.all("SELECT * FROM temp.said ORDER BY one, other")
        for _, group in groupby(said, key=lambda row: row[:2]):
            yield from paired((a, b, json.loads(why), json.loads(not_)) for a, b, why, not_ in group)

    def kept(self, document: str) -> str | None:
        """What was noted of the document; None when it was touched since."""
        row = self.table.one("SELECT text FROM kept WHERE n = ?", self._number(document))
        return str(row[0]) if row else None

    def keep(self, document: str, text: str) -> None:
        """Note something that holds until the document is touched."""
        self.table.run("INSERT OR REPLACE INTO kept VALUES (?, ?)", self._number(document), text)

    def _number(self, document: str) -> int:
        return int(self.table.one("SELECT n FROM document WHERE id = ?", document)[0])

    def _forget(self) -> None:
        self._entity.cache_clear()
        self._members.cache_clear()

    def _rows(self, document: str) -> Mapping[int, int]:
        """The clusters of the document's referents."""
        first, last = span(self._number(document))
        found = self.table.all("SELECT r, c FROM member WHERE r BETWEEN ? AND ?", first, last)
        return {r - first: c for r, c in found}

    def _load(self, c: int) -> Entity:
        return self._made(*self.table.one(f"{_SHOWN} WHERE c = ?", c))

    def _made(self, iri: str, type_: str, label: str, aliases: str, reasons: str) -> Entity:
        named, why = tuple(json.loads(aliases)), tuple(json.loads(reasons))
        return Entity(iri, type_, label, named, classes(type_, iri, self.ontology), why)

    def _doubtful(self) -> Iterator[tuple[str, str, tuple[str, ...], tuple[str, ...]]]:
        sql = f"SELECT a.iri, b.iri, p.reasons FROM pair p {_BOTH} WHERE NOT enough"
        for one, other, why in self.table.all(sql):
            reasons, against = json.loads(why)
            if reasons:
                yield one, other, tuple(reasons), (*LITTLE, *against)
        yield from self._namesakes()

    def _namesakes(self) -> Iterator[tuple[str, str, tuple[str, ...], tuple[str, ...]]]:
        shared = (
            "SELECT type, name FROM cluster WHERE name IS NOT NULL GROUP BY type, name HAVING count(*) > 1"
        )
        ids = dict(self.table.all("SELECT n, id FROM document"))
        for type_, name in list(self.table.all(shared)):
            sql = "SELECT first, iri, plain FROM cluster WHERE type = ? AND name = ?"
            found = sorted(
                (ids[r >> BITS], r, iri, plain) for r, iri, plain in self.table.all(sql, type_, name)
            )
            yield from namesakes(name, [(iri, plain) for _, _, iri, plain in found[:MOST]])


# The clusters of the two rows of a pair.
_BOTH = (
    "JOIN member x ON x.r = one JOIN cluster a ON a.c = x.c"
    " JOIN member y ON y.r = other JOIN cluster b ON b.c = y.c"
)
_SHOWN = "SELECT iri, type, label, aliases, reasons FROM cluster"


def _round(
    desk: Desk, stages: Sequence[Stage], dirty: Set[int], naming: Naming, extra: Iterable[str] = ()
) -> None:
    if stages:
        Round(desk, stages).run(dirty, naming, extra)
    for stage in stages:
        naming.settle(stage.order)


def _parts(order: Order, meeting: Meeting, dirty: Set[int], naming: Naming) -> None:
    """Parts of events, level by level: a part of a part waits for its whole."""
    desk = meeting.desk
    had = "FROM member JOIN cluster USING (c) WHERE stage BETWEEN ? AND ?"
    levels = set(desk.table.firsts(f"SELECT DISTINCT stage {had}", PARTS, LOOSE))
    told = meeting.parted | set(desk.table.firsts(f"SELECT DISTINCT r >> 20 {had}", PARTS, LOOSE))
    told |= {n for n in naming.moved - meeting.seen if order.levels(n)}
    levels |= {level for n in told & (dirty | naming.moved) for level in order.levels(n)}
    for level in sorted(levels):
        _round(desk, [order.parts(level - PARTS)], told & (dirty | naming.moved), naming)
