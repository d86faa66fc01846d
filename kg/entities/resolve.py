"""`resolve` turns the extractions of all documents into entities, the same whatever their order."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Protocol

from kg.entities.book import Book, Reference
from kg.entities.correction import Corrections, Stale
from kg.entities.doubt import candidates
from kg.entities.entity import Entity, Inferred, Member, Resolution
from kg.entities.infer import infer
from kg.entities.mint import Mint, names
from kg.entities.plan import Plan, plan
from kg.entities.row import Row, rows
from kg.entities.sketch import Sketch, Sources, sketch
from kg.entities.solve import Cluster, Solution, Solver
from kg.model import Extraction
from kg.ontology.rows import TypeSpec

Pins = Mapping[tuple[str, str], str]


class Profile(Reference, Hashable, Protocol):
    """The part of the ontology that resolution reads: reference data, concepts, classes of types."""

    @property
    def types(self) -> Mapping[str, TypeSpec]: ...


@lru_cache(maxsize=2)
def _book(ontology: Profile) -> Book:
    """The book of an ontology, made once for each."""
    return Book(ontology)


def resolve(
    extractions: Iterable[Extraction],
    ontology: Profile,
    corrections: Corrections | None = None,
    pins: Pins | None = None,
) -> Resolution:
    """Who is who in the extractions. `pins` maps (document, quote) to the IRI its entity keeps."""
    found: list[Row] = []
    sketches: list[Sketch] = []
    for extraction in extractions:
        found.extend(rows(extraction))
        sketches.append(sketch(extraction))
    return settle(found, sketches, ontology, corrections=corrections or Corrections(), pins=pins or {})


def settle(
    found: Sequence[Row],
    sketches: Iterable[Sketch],
    ontology: Profile,
    *,
    corrections: Corrections,
    pins: Pins,
) -> Resolution:
    """The same from rows and sketches, which may come from disk."""
    reference, sources = _book(ontology), Sources(sketches)
    solver = Solver(found, reference, sources, plan=Plan(), pins=pins)
    solved = solver.solve()
    todo = Plan()
    if corrections.items:
        todo = plan(corrections, solver.rows, solved.known, reference.terms)
        if todo.same or todo.apart:
            solver = Solver(found, reference, sources, plan=todo, pins=pins)
            solved = solver.solve()
    return _Result(solver, solved, todo, ontology).resolution()


def classes(type_: str, iri: str, ontology: Profile) -> tuple[str, ...]:
    """The classes of an entity: those of its type and those that the reference data give it."""
    spec, term = ontology.types.get(type_), ontology.terms.get(iri)
    found = set(spec.classes if spec else ()) | set(term.properties.get("rdf:type", ()) if term else ())
    return tuple(sorted(found))


class _Result:
    """Puts a solution into the shape that later stages read, renamed and thinned as corrections ask."""

    def __init__(self, solver: Solver, solved: Solution, todo: Plan, ontology: Profile) -> None:
        self.solver = solver
        self.solved = solved
        self.todo = todo
        self.ontology = ontology
        self.renamed = self._renames()

    def resolution(self) -> Resolution:
        clusters = self._kept()
        entities = {c.iri: self._entity(c) for c in clusters}
        index = {r.ident: entities[c.iri] for c in clusters for r in c.rows}
        quotes = {r.ident: r.quotes for r in self.solver.rows}
        members = [Member(*ident, e.iri, quotes[ident]) for ident, e in sorted(index.items())]
        return Resolution(
            entities=tuple(sorted(entities.values(), key=lambda e: e.iri)),
            members=tuple(members),
            inferred=tuple(self._inferred()),
            sources=dict(self.solver.sources.group),
            candidates=tuple(c for c in candidates(self.solved) if c.one in entities and c.other in entities),
            added=tuple(self.todo.added),
            stale=tuple(self.todo.stale),
            dropped=frozenset(self.todo.dropped),
            index=index,
        )

    def _renames(self) -> dict[str, str]:
        """Old IRI → new; a new name that something else bears already is stale."""
        standing = {c.iri for c in self.solved.clusters} | set(self.ontology.terms)
        found: dict[str, str] = {}
        for old, new in sorted(self.todo.iris.items()):
            if new in standing or new in found.values():
                self.todo.stale.extend(self._clashing(old, new))
            else:
                found[old] = new
        return found

    def _clashing(self, old: str, new: str) -> list[Stale]:
        from kg.entities.correction import Correction

        return [Stale(Correction("rename", (old,), iri=new), f"{new} is the name of something else")]

    def _kept(self) -> list[Cluster]:
        gone = self.todo.gone
        left = [(c, tuple(r for r in c.rows if r.ident not in gone)) for c in self.solved.clusters]
        return [Cluster(c.iri, kept, c.reasons) for c, kept in left if kept]

    def _entity(self, cluster: Cluster) -> Entity:
        mint = Mint(self.solver.book, self.solver.sources.group)
        rows_ = cluster.rows
        shown = mint.shown(mint.label(rows_), rows_[0].type, cluster.iri)
        label = self.todo.labels.get(cluster.iri) or shown
        return Entity(
            iri=self.renamed.get(cluster.iri, cluster.iri),
            type=rows_[0].type,
            label=label,
            aliases=mint.aliases(names(rows_), label),
            classes=classes(rows_[0].type, cluster.iri, self.ontology),
            reasons=tuple(sorted(cluster.reasons)),
        )

    def _inferred(self) -> list[Inferred]:
        rows_ = [r for r in self.solver.rows if r.ident not in self.todo.gone]
        standing = {i for c in self._kept() for i in (c.iri,)}
        made = infer(rows_, self.solved, self.solver.book)
        return [i for i in made if i.object in standing or i.object in self.ontology.terms]
