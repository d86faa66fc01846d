"""When two rows name one legal document or one agreement."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kg.entities.book import Book
from kg.entities.iri import title
from kg.entities.names import normal
from kg.entities.noted import Note
from kg.entities.post import Known
from kg.entities.row import Row
from kg.entities.union import Facets, Key, clash
from kg.text.slug import slug

_NUMBER = re.compile(r"^(?:số\s*)?(\d+[a-zA-Z]?)(?:/(\d{4}))?(?:/|-)([\w\-/]*[^\W\d][\w\-/]*)$")
# The last letters of who issued it: the committee, council, Party organ, office or department of a place.
_LOCAL = re.compile(r"(?:^|-)(?:ubnd|hdnd|tu|hu|du|vpubnd|tthdnd|bcd|s(?!bv$|av$)[a-z]{1,6})$")


@dataclass(frozen=True, slots=True)
class Paper:
    """A legal document's number, year, symbol and title, each "" when not printed."""

    number: str
    year: str
    symbol: str
    kind: str
    title: str
    seat: str = ""  # of a local body that issued it

    @property
    def local(self) -> bool:
        """Whether each place, or each department of one, numbers such papers: "12/KH-UBND", "04-NQ/TU"."""
        return bool(_LOCAL.search(self.symbol))

    def iri(self, code: str, label: str) -> str:
        """`legal/{cc}/{ký hiệu}/{year|unknown}/{số}`; without a number by kind, year and title."""
        year = self.year or "unknown"
        if self.number:
            return f"legal/{code}/{self.symbol}/{year}/{self.number.lower()}"
        return f"legal/{code}/{self.kind or 'van-ban'}/{year}/{title(self.title or label)}"


def paper(row: Row) -> Paper:
    """The parts of a legal document's name; the year never from the article's date."""
    printed = [row.feature("number"), *_values(row, "legal-number", "number"), row.label.split()[-1]]
    found = next((m for n in printed if n and (m := _NUMBER.match(n.strip()))), None)
    dates = _values(row, "legal-date", "date")
    year = (found[2] if found and found[2] else "") or row.feature("year") or (dates[0][:4] if dates else "")
    kind = row.feature("type") or next(iter(_values(row, "legal-type", "type")), "")
    titles = _values(row, "legal-title", "title")
    named = max(titles, key=lambda t: (len(t), t), default="" if found else row.label)
    symbol = slug(found[3]) if found else ""
    return Paper(found[1] if found else "", year, symbol, kind, normal(named), row.feature("seat"))


def _known(row: Row, found: Paper, book: Book) -> str:
    """The reference IRI of a document with number and year, or that goes by a bare number ("Đề án 06").

    The latter not where the article is older, or says who issued it: provinces number theirs too.
    """
    if row.iri or (found.number and found.year):
        own = row.iri or found.iri(row.feature("country") or "vn", row.label)
        return own if own in book.terms else row.iri
    if found.symbol or not row.feature("number") or row.tied("legal-issuer", "document"):
        return ""
    known = {book.look(row.type, name) for name in row.names} - {""}
    only = known.pop() if len(known) == 1 else ""
    return only if not row.published or book.first(only, "eli:date_document") <= row.published else ""


def _values(row: Row, frame: str, slot: str) -> list[str]:
    return sorted(
        {str(v) for t in row.tied(frame, "document") if (v := t.others.get(slot)) and not isinstance(v, int)}
    )


class Papers:
    """The keys and vetoes of legal documents: a number without a year is no identity."""

    def __init__(self, rows: Sequence[Row], book: Book, group: Mapping[str, str]) -> None:
        self.group = group
        self.papers = {row.ident: paper(row) for row in rows}
        self.known = {row.ident: _known(row, self.papers[row.ident], book) for row in rows}

    def keys(self, row: Row) -> Iterable[Key]:
        """Number, symbol and year; or title with kind, and year when there is no number."""
        found = self.papers[row.ident]
        if known := self.known[row.ident]:
            yield Key(0, ("iri", known), f"the reference data know both as {known}")
        name = f"{found.number}/{found.symbol}"
        if found.number and found.year and (found.seat or not found.local):
            where = (found.seat,) if found.local else ()
            yield Key(
                1,
                ("number", found.number, found.symbol, found.year, *where),
                " in ".join((f"same number {name} of {found.year}", *where)),
            )
        elif found.number:
            alone = self.group.get(row.document, row.document)
            yield Key(
                1, ("copy", alone, found.number, found.symbol), f"same number {name} in copies of one text"
            )
        if found.title and len(found.title.split()) >= 4:
            if found.number:
                yield Key(
                    2, ("titled", found.number, found.symbol, found.title), f"same number {name} and title"
                )
            yield Key(3, ("title", found.kind, found.title), f"same kind and title “{found.title}”")
        elif not found.number:
            alone = self.group.get(row.document, row.document)
            yield Key(1, ("copy", alone, normal(row.label)), "same words in copies of one text")

    def notes(self, row: Row) -> Iterable[Note]:
        """Nothing that others look up."""
        return ()

    def describe(self, row: Row) -> Facets:
        """What must not differ inside a cluster."""
        found = self.papers[row.ident]
        number = f"{found.number}/{found.symbol}" if found.number else ""
        facets = {
            "iri": {self.known[row.ident]},
            "number": {number},
            "year": {found.year},
            "seat": {found.seat},
        }
        return {name: values - {""} for name, values in facets.items()}

    @staticmethod
    def veto(one: Facets, other: Facets, rank: int) -> str:
        """Never two numbers, two years or two places."""
        facets = ("iri",) if rank == 0 else ("iri", "number", "year", "seat")
        return next((text for facet in facets if (text := clash(one, other, facet))), "")


class Pacts:
    """The keys and vetoes of agreements: kind, date and the set of parties."""

    def __init__(self, rows: Sequence[Row], known: Known, group: Mapping[str, str]) -> None:
        self.known = known
        self.group = group
        self.dates = {row.ident: self.date(row) for row in rows}

    def parties(self, row: Row) -> list[str]:
        """The IRIs of the parties."""
        keys = (t.others.get("party") for t in row.tied("agreement-party", "agreement"))
        return sorted(
            {
                self.known[row.document, k]
                for k in keys
                if isinstance(k, int) and (row.document, k) in self.known
            }
        )

    def date(self, row: Row) -> str:
        """The signing date as far as the row or its signing event says."""
        keys = (t.others.get("event") for t in row.tied("agreement-event", "agreement"))
        events = [self.known.get((row.document, k), "") for k in keys if isinstance(k, int)]
        dated = [e.split("/")[1] for e in events if e.startswith("event/") and "unknown" not in e]
        return row.feature("date") or (sorted(dated)[0] if dated else "")

    def keys(self, row: Row) -> Iterable[Key]:
        """Kind, month and parties; else the same words in copies of one text."""
        parties, date = self.parties(row), self.dates[row.ident]
        if len(parties) > 1 and date:
            reason = f"same kind, {date[:7]}, parties {', '.join(parties)}"
            yield Key(1, ("parties", row.feature("kind"), date[:7], *parties), reason)
        if date and len(normal(row.label).split()) >= 5:
            yield Key(
                2, ("title", normal(row.label), date[:7]), f"same title and month: “{row.label}”, {date[:7]}"
            )
        alone = self.group.get(row.document, row.document)
        yield Key(3, ("copy", alone, normal(row.label)), "same words in copies of one text")

    def notes(self, row: Row) -> Iterable[Note]:
        """Nothing that others look up."""
        return ()

    def describe(self, row: Row) -> Facets:
        """What must not differ inside a cluster."""
        return {"iri": {row.iri} - {""}, "month": {self.dates[row.ident][:7]} - {""}}

    @staticmethod
    def veto(one: Facets, other: Facets, rank: int) -> str:
        """Never two months."""
        return clash(one, other, "iri") or (clash(one, other, "month") if rank else "")
