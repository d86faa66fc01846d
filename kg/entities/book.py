"""The reference data as resolution asks it: names, eras, holders, parents, successors, provinces."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from kg.entities.names import abbreviation, atoms, normal
from kg.ontology.rows import Concept, Term

# Steps up or down the hierarchy that still say something about who somebody is.
_DEPTH = 3
PROVINCIAL = frozenset({"tinh", "thanh-pho-truc-thuoc-trung-uong"})


class Reference(Protocol):
    """The part of `kg.ontology.Ontology` that resolution reads."""

    @property
    def terms(self) -> Mapping[str, Term]: ...

    @property
    def concepts(self) -> Mapping[str, Mapping[str, Concept]]: ...


@dataclass(frozen=True, slots=True)
class Tenure:
    """A membership of the reference data: who held which role where, from and to (ISO dates, "" = open)."""

    iri: str
    person: str
    organization: str
    role: str
    country: str
    accredited: str
    start: str
    stop: str

    def covers(self, date: str) -> bool:
        """Whether the whole of the date (a day, month or year) can lie inside the tenure."""
        return (not self.start or self.start[: len(date)] <= date) and (
            not self.stop or date <= self.stop[: len(date)]
        )

    def sure(self, date: str) -> bool:
        """Whether the date lies inside and not in the first or last unit of its own precision."""
        size = len(date)
        return self.covers(date) and date not in (
            self.start[:size] if size < 10 else "",
            self.stop[:size] if size < 10 else "",
        )


class Book:
    """Look-ups over the terms, built once for a run."""

    def __init__(self, reference: Reference) -> None:
        self.terms = reference.terms
        self.concepts = reference.concepts
        self.named: dict[tuple[str, str], list[str]] = defaultdict(list)
        self.ambiguous: set[str] = set()
        self.after: dict[str, set[str]] = defaultdict(set)
        for iri, term in sorted(self.terms.items()):
            for name in (term.label, *term.alt, *term.hidden, *term.acronyms):
                if iri not in self.named[term.type, normal(name)]:
                    self.named[term.type, normal(name)].append(iri)
            self.ambiguous.update(map(normal, term.properties.get("egov:ambiguousAcronym", ())))
            if term.type == "Change":
                for original in term.properties.get("org:originalOrganization", ()):
                    self.after[original].update(term.properties.get("org:resultingOrganization", ()))
        self.tenures = sorted(
            _tenures(self.terms.values()), key=lambda t: (t.organization, t.role, t.start, t.iri)
        )
        self.roles: dict[str, list[Tenure]] = defaultdict(list)
        for tenure in self.tenures:
            for role in sorted(self.broader(tenure.role)):
                self.roles[role].append(tenure)

    def first(self, iri: str, *properties: str) -> str:
        """The first value of the first property that the term has, or ""."""
        term = self.terms.get(iri)
        if term:
            for name in properties:
                if found := term.properties.get(name):
                    return found[0]
        return ""

    def look(self, type_: str, name: str, date: str = "") -> str:
        """The one term of that type with that name (at that date), or "" when there is none or several."""
        found = self.named.get((type_, normal(name)), [])
        if len(found) > 1 and date:
            found = [iri for iri in found if self.stands(iri, date)]
        if len(found) > 1 and type_ == "Place":
            found = [iri for iri in found if self.level(iri) in PROVINCIAL]
        return found[0] if len(found) == 1 else ""

    def level(self, iri: str) -> str:
        """The administrative level of a place."""
        return self.first(iri, "cv:level").rpartition("/")[2]

    def seat(self, name: str, level: str, province: str, date: str) -> str:
        """The one district or commune of that bare name and level, in that province if it is known."""
        found = [iri for iri in self.named.get(("Place", name), ()) if self.level(iri) == level]
        found = [iri for iri in found if not date or self.stands(iri, date)]
        found = [iri for iri in found if not province or iri.startswith(f"place/vn/{province}/")]
        return found[0] if len(found) == 1 else ""

    def era(self, iri: str) -> tuple[str, str]:
        """The first and last day of the thing, "" where open."""
        return (
            self.first(iri, "schema:startDate", "schema:foundingDate"),
            self.first(iri, "schema:endDate", "schema:dissolutionDate"),
        )

    def stands(self, iri: str, date: str) -> bool:
        """Whether the thing existed at the date, as far as is known."""
        start, stop = self.era(iri)
        return (not start or start[: len(date)] <= date) and (not stop or date <= stop[: len(date)])

    def namesake(self, iri: str, date: str) -> str:
        """The thing of the same name whose era holds the date, when this one's does not; else ""."""
        term = self.terms.get(iri)
        if not term or not date or self.stands(iri, date):
            return ""
        names = {normal(term.label), *map(normal, term.alt)}
        others = {o for name in names for o in self.named.get((term.type, name), ()) if o != iri}
        found = sorted(o for o in others if self.stands(o, date))
        return found[0] if len(found) == 1 else ""

    def above(self, iri: str) -> list[str]:
        """The bodies the thing belongs to, nearest first."""
        found: list[str] = []
        while len(found) < _DEPTH and (iri := self.first(iri, "org:subOrganizationOf", "org:unitOf")):
            if iri in found:
                break
            found.append(iri)
        return found

    def later(self, iri: str) -> set[str]:
        """The thing and the bodies that took its place."""
        found, open_ = {iri}, [iri]
        while open_:
            for next_ in self.after.get(open_.pop(), ()):
                if next_ not in found:
                    found.add(next_)
                    open_.append(next_)
        return found

    def broader(self, role: str) -> set[str]:
        """The role and every role that it is a kind of."""
        found, open_ = {role}, [role]
        roles = self.concepts.get("role", {})
        while open_:
            concept = roles.get(open_.pop())
            for wider in concept.broader if concept else ():
                if wider not in found:
                    found.add(wider)
                    open_.append(wider)
        return found

    def short(self, iri: str) -> str:
        """The shortest acronym of the term, or ""."""
        term = self.terms.get(iri)
        found = [a for a in term.acronyms if abbreviation(a)] if term else []
        return min(found, key=lambda a: (len(a), a)) if found else ""

    def letters(self, type_: str, name: str) -> str:
        """The full name's first letters when the reference data know the name, else the name's own."""
        iri = self.look(type_, name)
        return "".join(a.letter for a in atoms(self.terms[iri].label if iri else name))


def _tenures(terms: Iterable[Term]) -> Iterable[Tenure]:
    for term in terms:
        if term.type != "Membership":
            continue
        get = {p: v[0] for p, v in term.properties.items() if v}
        yield Tenure(
            iri=term.iri,
            person=get.get("org:member", ""),
            organization=get.get("org:organization", ""),
            role=get.get("org:role", "").removeprefix("role/"),
            country=get.get("dcterms:spatial", ""),
            accredited=get.get("egov:accreditedTo", ""),
            start=get.get("schema:startDate", ""),
            stop=get.get("schema:endDate", ""),
        )
