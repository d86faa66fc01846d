"""What the page needs of a store: the merged facts, who is named where, and the words behind each fact."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from kg.errors import GraphError
from kg.view.profile import PREFIXES

if TYPE_CHECKING:
    from pyoxigraph import Literal, NamedNode, Store

    Term = NamedNode | Literal
    Triple = tuple[str, str, Term]

BASE = "https://example.org/egov/"
RANGE = re.compile(r"(.*)#char=(\d+),(\d+)$")
REFERENCE = "reference"


@dataclass(frozen=True, slots=True, order=True)
class Proof:
    """One place that says a fact: document IRI, characters `start` to `stop`, rule, status."""

    document: str
    start: int
    stop: int
    rule: str
    status: str


@dataclass(slots=True)
class Source:
    """One graph in memory, indexed for reading."""

    base: str
    about: dict[str, list[tuple[str, Term]]] = field(default_factory=lambda: defaultdict(list))
    into: dict[str, list[tuple[str, str]]] = field(default_factory=lambda: defaultdict(list))
    proofs: dict[tuple[str, str, str], list[Proof]] = field(default_factory=lambda: defaultdict(list))
    inferred: set[tuple[str, str, str]] = field(default_factory=set)
    labels: dict[str, list[tuple[str, str, str]]] = field(default_factory=lambda: defaultdict(list))
    parents: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    texts: dict[str, str] = field(default_factory=dict)
    quotes: dict[tuple[str, int, int], str] = field(default_factory=dict)
    mentions: dict[str, list[tuple[int, int, str]]] = field(default_factory=lambda: defaultdict(list))


def key(term: Term) -> str:
    """A term as a string that no other term has."""
    return str(term)


def open_store(path: Path) -> Store:
    """The store folder, read-only. Raises GraphError when there is none."""
    from pyoxigraph import Store

    if not path.is_dir():
        raise GraphError("no graph here", file=str(path), todo="build one first: kg build seeds/ -o out/")
    try:
        return Store.read_only(str(path))
    except OSError as error:
        raise GraphError(f"cannot open the store: {error}", file=str(path), todo="build it again") from error


def read(store: Store, base: str = BASE) -> Source:
    """Everything the page shows, from one pass over each index that matters."""
    source = Source(base)
    _facts(store, source)
    _labels(store, source)
    _documents(store, source)
    _assertions(store, source)
    return source


def _facts(store: Store, source: Source) -> None:
    from pyoxigraph import DefaultGraph, NamedNode

    for quad in store.quads_for_pattern(None, None, None, DefaultGraph()):
        subject, predicate, value = quad.subject.value, quad.predicate.value, quad.object
        source.about[subject].append((predicate, value))
        if isinstance(value, NamedNode):
            source.into[value.value].append((predicate, subject))
    graph = NamedNode(f"{source.base}id/graph/inferred")
    for quad in store.quads_for_pattern(None, None, None, graph):
        source.inferred.add((quad.subject.value, quad.predicate.value, key(quad.object)))


LABELS = {
    PREFIXES["skos"] + "prefLabel": "name",
    PREFIXES["rdfs"] + "label": "name",
    PREFIXES["foaf"] + "name": "name",
    PREFIXES["dcterms"] + "title": "title",
    PREFIXES["skos"] + "altLabel": "alias",
    PREFIXES["skos"] + "hiddenLabel": "alias",
}


def _labels(store: Store, source: Source) -> None:
    from pyoxigraph import Literal, NamedNode

    kinds = LABELS | {f"{source.base}ns#acronym": "alias"}
    for predicate, kind in kinds.items():
        for quad in store.quads_for_pattern(None, NamedNode(predicate), None, None):
            if isinstance(quad.object, Literal):
                row = (kind, quad.object.language or "", quad.object.value)
                source.labels[quad.subject.value].append(row)
    subclass = NamedNode(PREFIXES["rdfs"] + "subClassOf")
    for quad in store.quads_for_pattern(None, subclass, None, None):
        if isinstance(quad.object, NamedNode):
            source.parents[quad.subject.value].append(quad.object.value)


def _documents(store: Store, source: Source) -> None:
    from pyoxigraph import NamedNode

    nif, its = PREFIXES["nif"], PREFIXES["itsrdf"]
    for quad in store.quads_for_pattern(None, NamedNode(nif + "isString"), None, None):
        if found := RANGE.match(quad.subject.value):
            source.texts[found[1]] = quad.object.value
    for quad in store.quads_for_pattern(None, NamedNode(its + "taIdentRef"), None, None):
        if found := RANGE.match(quad.subject.value):
            source.mentions[found[1]].append((int(found[2]), int(found[3]), quad.object.value))
    for places in source.mentions.values():
        places.sort()


def _assertions(store: Store, source: Source) -> None:
    from pyoxigraph import NamedNode

    rdf, prov, egov = PREFIXES["rdf"], PREFIXES["prov"], f"{source.base}ns#"
    columns: list[dict[str, Term]] = []
    for name in (rdf + "subject", rdf + "predicate", rdf + "object", egov + "extractionRule"):
        columns.append(
            {q.subject.value: q.object for q in store.quads_for_pattern(None, NamedNode(name), None, None)}
        )
    status = {
        q.subject.value: q.object.value.rpartition("/")[2]
        for q in store.quads_for_pattern(None, NamedNode(egov + "assertionStatus"), None, None)
    }
    subjects, predicates, objects, rules = columns
    derived = NamedNode(prov + "wasDerivedFrom")
    for quad in store.quads_for_pattern(None, derived, None, None):
        name, found = quad.subject.value, RANGE.match(quad.object.value)
        if not found or name not in subjects or name not in objects or name not in predicates:
            continue
        rule = rules[name].value if name in rules else ""
        proof = Proof(found[1], int(found[2]), int(found[3]), rule, status.get(name, "stated"))
        triple = (subjects[name].value, predicates[name].value, key(objects[name]))
        source.proofs[triple].append(proof)
        if proof.status in ("negated", "requested"):
            _keep(source, triple, objects[name])
    if source.texts:
        return
    for quad in store.quads_for_pattern(None, NamedNode(PREFIXES["nif"] + "anchorOf"), None, None):
        if found := RANGE.match(quad.subject.value):
            source.quotes[found[1], int(found[2]), int(found[3])] = quad.object.value


def _keep(source: Source, triple: tuple[str, str, str], value: Term) -> None:
    """A negated or requested fact is no triple of the merged graph; the page shows it all the same."""
    from pyoxigraph import NamedNode

    subject, predicate, _ = triple
    if (predicate, value) in source.about[subject]:
        return
    source.about[subject].append((predicate, value))
    if isinstance(value, NamedNode):
        source.into[value.value].append((predicate, subject))


def from_triples(triples: Iterable[object]) -> Store:
    """An in-memory store of the triples or quads (pyoxigraph terms)."""
    from pyoxigraph import Quad, Store, Triple

    store = Store()
    store.extend(
        Quad(row.subject, row.predicate, row.object) if isinstance(row, Triple) else row  # type: ignore[misc]
        for row in triples
    )
    return store
