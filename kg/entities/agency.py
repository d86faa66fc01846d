"""When two rows name one agency: the same name in the same scope, never across tiers or provinces."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from kg.entities import forms, heads
from kg.entities.body import Body, body
from kg.entities.book import Book
from kg.entities.forms import letters, words
from kg.entities.names import abbreviation, initials, normal, printed
from kg.entities.noted import Note, Noted, Notes
from kg.entities.row import Row
from kg.entities.union import Facets, Key, clash


class Agencies:
    """The keys and vetoes of agencies; an abbreviation needs the full forms that all of them note."""

    def __init__(
        self, rows: Sequence[Row], book: Book, group: Mapping[str, str], noted: Noted | None = None
    ) -> None:
        self.book = book
        self.group = group
        self.bodies = {row.ident: body(row, book) for row in rows}
        self.known = {row.ident: known(row, self.bodies[row.ident], book) for row in rows}
        self.present: dict[str, set[str]] = defaultdict(set)
        for row in rows:
            self.present[row.document].add(letters(self.bodies[row.ident].name))
        self.noted = noted or Notes(note for row in rows for note in self.notes(row))

    def keys(self, row: Row) -> Iterable[Key]:
        """The keys of one row, from the reference data down to an abbreviation seen elsewhere."""
        found = self.bodies[row.ident]
        if iri := self.known[row.ident]:
            yield Key(0, ("iri", iri), f"the reference data know both as {iri}")
        scope = found.scope or self._attached(row, found)
        if not printed(found.name) and normal(row.label) in self.book.ambiguous:
            scope = ("alone", self.group.get(row.document, row.document))
        if scope:
            full = (
                forms.full(self.noted, (found.country, *scope), found.name)
                if printed(found.name)
                else words(found.name)
            )
            where = " ".join(s for s in scope[1:] if s)
            yield Key(1, (found.country, *scope, "|", *full), f"same name “{' '.join(full)}” in {where}")
        for alias in {normal(a) for a in (row.feature("acronym"), self._acronym(row, found)) if a}:
            owners = self.noted.get(("alias", found.country, alias))
            if len(owners) == 1:
                yield Key(2, next(iter(owners)), f"{alias.upper()} is an acronym of only one body here")

    def describe(self, row: Row) -> Facets:
        """What must not differ inside a cluster."""
        found = self.bodies[row.ident]
        facets = {
            "iri": {self.known[row.ident]},
            "country": {found.country},
            "level": {found.level},
            "province": {found.province.partition("/")[0]},
            "head": {found.head.split()[0]} if found.head else set(),
            "parent": {found.scope[1]} if found.scope[:1] == ("of",) else set(),
        }
        return {name: values - {""} for name, values in facets.items()}

    @staticmethod
    def veto(one: Facets, other: Facets, rank: int) -> str:
        """Never across tiers (Bộ/Sở/Phòng), provinces, countries or known bodies."""
        facets = ("iri",) if rank == 0 else ("iri", "country", "head", "level", "province", "parent")
        return next((text for facet in facets if (text := clash(one, other, facet))), "")

    def notes(self, row: Row) -> Iterable[Note]:
        """The form of the name in its scope, the scopes of a unit's name, the owner of an acronym."""
        found = self.bodies[row.ident]
        if not found.scope:
            return
        yield forms.seen((found.country, *found.scope), found.name)
        if found.kind == "unit":
            yield ("scope", found.country, found.plain), found.scope
        if acronym := row.feature("acronym"):
            own = (found.country, *found.scope, "|", *words(found.name))
            yield ("alias", found.country, normal(acronym)), own

    def _attached(self, row: Row, found: Body) -> tuple[str, ...]:
        """The scope of a body printed without its place or parent."""
        alone = ("alone", self.group.get(row.document, row.document))
        if found.kind != "unit" or found.level:
            return alone
        scopes = self.noted.get(("scope", found.country, found.plain))
        near = [s for s in scopes if s[0] == "of" and s[1] in self.present[row.document]]
        if len(near) == 1:
            return near[0]
        if is_generic(found) or len(scopes) > 1:
            return alone
        return next(iter(scopes), ("name", found.country))

    @staticmethod
    def _acronym(row: Row, found: Body) -> str:
        """The bare acronym that a label is, or ends with after its head ("Tập đoàn VNPT")."""
        last = row.label.split()[-1] if row.label.split() else ""
        whole = len(row.label.split()) == 1 or normal(row.label) == f"{found.head} {normal(last)}"
        return last if whole and abbreviation(last) else ""


def _within(iri: str, found: Body, book: Book) -> str:
    """The IRI, unless the name printed beside it is not that of its parent."""
    if not found.parent or found.scope[:1] != ("of",):
        return iri
    parents = [book.terms[above].label for above in book.above(iri) if above in book.terms]
    return iri if found.scope[1] in {initials(label) for label in parents} else ""


def is_generic(found: Body) -> bool:
    """Whether the name is one that every ministry or province has a unit of."""
    field = found.plain.removeprefix(found.head)
    for phrase in sorted(heads.load().generic, key=len, reverse=True):
        field = field.replace(phrase, " ")
    return found.head == "phòng" or len(field.split()) < 2


def known(row: Row, found: Body, book: Book) -> str:
    """The reference IRI of the row at its date: its own, or that of the only body so named."""
    iri = row.iri
    generic = found.kind == "unit" and not found.parent and is_generic(found)
    if not iri and not found.level and not generic:
        place = f"place/{found.country}"
        country = book.terms[place].label if place in book.terms else ""
        names = [row.label] if found.country == "vn" else [row.label, f"{row.label} {country}"]
        names += (
            [found.plain] if found.country == "vn" and found.kind != "embassy" and not found.parent else []
        )
        if found.parent:
            names = [row.label, found.plain]
        found_iris = (_within(book.look("Agency", name, row.published), found, book) for name in names)
        iri = next((i for i in found_iris if i.startswith(f"org/{found.country}/")), "")
    return book.namesake(iri, row.published) or iri if iri else ""
