"""When two rows name one system, project or group: the same name, of one owner."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from kg.entities import forms, heads
from kg.entities.book import Book
from kg.entities.forms import words
from kg.entities.names import Atom, abbreviation, atoms, normal
from kg.entities.noted import Note, Noted, Notes
from kg.entities.row import Row
from kg.entities.union import Facets, Key, clash
from kg.text.slug import slug

# A system with one of these in its name exists once in its country.
_NATIONAL = re.compile(r"\b(?:quốc gia|chính phủ|toàn quốc|trung ương)\b")
_TAIL = re.compile(
    r"\s+(?:(?:của|do|thuộc)\s+)?(?:tỉnh|thành phố|TP\.?)\s+(\S+(?:\s+\S+){0,3})$"
    r"|\s+của\s+((?:Bộ|Văn phòng|Ngân hàng|VPCP).+)$"
)
# Left out, because reporters do: Cổng dịch vụ công (trực tuyến), Hệ thống (thông tin) …
_OPTIONAL = frozenset({"trực", "tuyến"})


class Things:
    """The keys and vetoes of systems, projects and groups."""

    def __init__(
        self, rows: Sequence[Row], book: Book, group: Mapping[str, str], noted: Noted | None = None
    ) -> None:
        self.book = book
        self.group = group
        self.known = {row.ident: self._known(row) for row in rows}
        self.read = {row.ident: self._read(row) for row in rows}
        self.noted = noted or Notes(note for row in rows for note in self.notes(row))

    def notes(self, row: Row) -> Iterable[Note]:
        """The form of the name in its scope, and whose its short names are."""
        scope, name = self.read[row.ident]
        if not scope:
            return
        yield forms.seen(scope, name)
        for alias in (row.feature("acronym"), *self._proper(row)):
            if alias:
                yield ("alias", scope[0], normal(alias)), (*scope, "|", *words(name))

    def keys(self, row: Row) -> Iterable[Key]:
        """The reference IRI, the name in its scope, the acronym of only one thing."""
        if iri := self.known[row.ident]:
            yield Key(0, ("iri", iri), f"the reference data know both as {iri}")
        scope, name = self.read[row.ident]
        country = row.feature("country") or "vn"
        if not scope:
            alone = ("alone", self.group.get(row.document, row.document))
            yield Key(1, (*alone, *words(name)), f"same name “{' '.join(words(name))}” in one article")
            return
        full = forms.full(self.noted, scope, name)
        yield Key(
            1, (*scope, "|", *full), f"same name “{' '.join(full)}” in {' '.join(s for s in scope if s)}"
        )
        for alias in {normal(a) for a in (row.feature("acronym"), row.label) if a}:
            owners = self.noted.get(("alias", country, alias))
            if len(owners) == 1:
                yield Key(2, next(iter(owners)), f"“{alias}” is a short name of only one here")

    def describe(self, row: Row) -> Facets:
        """What must not differ inside a cluster."""
        scope, _ = self.read[row.ident]
        kind = row.feature("kind") if row.type != "System" else ""
        facets = {"iri": {self.known[row.ident]}, "scope": {" ".join(scope)}, "kind": {kind}}
        return {name: values - {""} for name, values in facets.items()}

    @staticmethod
    def veto(one: Facets, other: Facets, rank: int) -> str:
        """Never two known things, never two owners' or provinces'."""
        facets = ("iri",) if rank == 0 else ("iri", "scope", "kind")
        return next((text for facet in facets if (text := clash(one, other, facet))), "")

    def _known(self, row: Row) -> str:
        if row.iri or row.feature("generic") == "yes":
            return row.iri
        iri = self.book.look(row.type, row.label, row.published)
        owner = self.book.first(iri, "cv:ownedBy")
        foreign = row.feature("province") not in ("", owner) or (
            row.feature("owner") and self.book.look("Agency", row.feature("owner")) not in ("", owner)
        )
        return "" if foreign else iri

    def _read(self, row: Row) -> tuple[tuple[str, ...], tuple[Atom, ...]]:
        """Where the name is unique (() when nowhere), and the name."""
        country = row.feature("country") or "vn"
        table = heads.load().acronyms
        label = re.sub(r"[A-ZĐ]{2,}", lambda m: table.get(m.group(), m.group()), row.label)
        province = row.feature("province").rpartition("/")[2]
        owner = row.feature("owner")
        if found := _TAIL.search(label):
            label = label[: found.start()]
            province = slug(found[1]) if found[1] else province
            owner = owner or found[2] or ""
        elif (tail := self._province(label)) and row.type == "System":
            label, province = tail
        name = tuple(a for a in atoms(label) if a.word not in _OPTIONAL)
        national = bool(_NATIONAL.search(normal(label))) or self._latin(label)
        if row.type != "System":
            long = row.type == "Group" or len(name) >= 5
            return ((country, province) if long else ()), name
        if province:
            return (country, "at", province), name
        if row.feature("generic") == "yes" or not (national or owner):
            return (), name
        return (
            (country, "in", "") if national else (country, "of", self.book.letters("Agency", owner))
        ), name

    def _province(self, label: str) -> tuple[str, str] | None:
        parts = label.split()
        for size in (3, 2, 4):
            iri = self.book.look("Place", " ".join(parts[-size:])) if len(parts) > size + 1 else ""
            if iri.startswith("place/vn/"):
                return " ".join(parts[:-size]), iri.rpartition("/")[2]
        return None

    @staticmethod
    def _latin(label: str) -> bool:
        """Whether the name is a mark of its own (VNeID, e-Cabinet, iHaNoi), not a description."""
        return bool(
            re.fullmatch(r"(?:(?:hệ thống|nền tảng|ứng dụng|cổng|app)\s+)?[a-zA-Z]*[A-Z][\w-]*", label, re.I)
        ) and (any(c.isupper() for c in label[1:]) or "-" in label)

    @staticmethod
    def _proper(row: Row) -> list[str]:
        """The marks of their own among the namings of a longer name."""
        return (
            [n for n in row.names if abbreviation(n) or Things._latin(n)]
            if len(row.label.split()) > 1
            else []
        )
