"""What follows from the facts, kept on disk by document: looked at again where who is who has changed."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from operator import attrgetter

from kg.entities.book import Book
from kg.entities.desk import Desk, Documents, Ident
from kg.entities.entity import Inferred
from kg.entities.infer import Findings, Numbered, follow, notes, series
from kg.entities.order import ALL, PERSONS
from kg.entities.post import Post, posts
from kg.entities.slate import Slate, note, unlook
from kg.entities.table import BITS, listed


class Sequel:
    """Keeps what is inferred; `run` tells the documents of which something else is."""

    def __init__(self, desk: Desk, book: Book) -> None:
        self.desk = desk
        self.table = desk.table
        self.book = book
        self.slate = Slate(desk, ALL)

    def run(self, dirty: Set[int]) -> set[int]:
        """Infer anew for the dirty documents and for those that looked up what they say."""
        changed = note(self.desk, ALL, sorted(dirty), self._notes)
        self.slate = Slate(self.desk, ALL)
        found = (self.table.firsts("SELECT r FROM look WHERE key = ?", key) for key in changed)
        stale = {r >> BITS for rows in found for r in rows}
        told = {n for n in sorted(dirty | stale) if self._follow(n)}
        return told | self._series()

    def _notes(self, n: int) -> Iterable[tuple[str, str]]:
        known, rows = self.desk.known(PERSONS), self.desk.typed(n, "Person")
        found = notes(rows, findings(self.desk, {row.ident: posts(row, known) for row in rows}))
        return ((self.slate.name(key), listed(value)) for key, value in found)

    def _follow(self, n: int) -> bool:
        """Whether something else follows from the document than before."""
        self.slate.seen = set()
        found = follow(self.desk.rows(n), findings(self.desk, {}), self.book, self.slate)
        now = sorted({listed(plain(one)) for one in found})
        if not self.desk.fresh:
            unlook(self.table, ALL, n << BITS, n << BITS)
        self.table.many("INSERT INTO look VALUES (?, ?)", ((key, n << BITS) for key in self.slate.seen))
        return self._keep(n, now, series=0)

    def _keep(self, n: int, now: list[str], *, series: int) -> bool:
        sql = "SELECT body FROM inferred WHERE n = ? AND series = ? ORDER BY body"
        if now == (self.table.firsts(sql, n, series) if not self.desk.fresh else []):
            return False
        if not self.desk.fresh:
            self.table.run("DELETE FROM inferred WHERE n = ? AND series = ?", n, series)
        self.table.many("INSERT INTO inferred VALUES (?, ?, ?)", ((n, series, body) for body in now))
        return True

    def _series(self) -> set[int]:
        """Look at all numbered events, as they are few; the documents of which another series is told."""
        found = [
            (self.desk.ident(r), iri, json.loads(body))
            for r, iri, body in self.table.all(
                "SELECT r, iri, body FROM numbered JOIN member USING (r) JOIN cluster USING (c)"
            )
        ]
        told = ((iri, Numbered(family, tuple(by), *rest)) for _, iri, (family, by, *rest) in sorted(found))
        now: dict[int, list[str]] = defaultdict(list)
        for made in series(told):
            now[self.desk.numbers[made.document]].append(listed(plain(made)))
        before = set(self.table.firsts("SELECT DISTINCT n FROM inferred WHERE series"))
        return {n for n in before | now.keys() if self._keep(n, sorted(now[n]), series=1)}


def findings(desk: Documents, held: Mapping[Ident, Sequence[Post]]) -> Findings:
    """What a document's rows turned out to be; `held`: the posts of its persons, for what it notes."""
    return Findings(desk.known(ALL), lambda ident: desk.scenes(desk.numbers[ident[0]]).get(ident), held)


plain = attrgetter("subject", "predicate", "object", "rule", "document", "quote", "reason")


def inferred(body: str) -> Inferred:
    """What was kept as text."""
    return Inferred(*json.loads(body))
