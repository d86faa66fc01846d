"""What the page needs of a store: the merged facts, who is named where, and the words behind each fact."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from kg.errors import GraphError
from kg.view.profile import PREFIXES

if TYPE_CHECKING:
    from pyoxigraph import DefaultGraph, Literal, NamedNode, Store

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


def _scan(
    store: Store, predicate: str | None, graph: NamedNode | DefaultGraph | None = None
) -> Iterator[Triple]:
    """The triples of a predicate (None: any) in a graph (None: all); RDF 1.1 terms only."""
    from pyoxigraph import NamedNode

    wanted = None if predicate is None else NamedNode(predicate)
    for quad in cast("Any", store.quads_for_pattern(None, wanted, None, graph)):
        yield quad.subject.value, quad.predicate.value, quad.object


def _facts(store: Store, source: Source) -> None:
    from pyoxigraph import DefaultGraph, NamedNode

    for subject, predicate, value in _scan(store, None, DefaultGraph()):
        source.about[subject].append((predicate, value))
        if isinstance(value, NamedNode):
            source.into[value.value].append((predicate, subject))
    for subject, predicate, value in _scan(store, None, NamedNode(f"{source.base}id/graph/inferred")):
        source.inferred.add((subject, predicate, key(value)))


LABELS = {
    PREFIXES["skos"] + "prefLabel": "name",
    PREFIXES["rdfs"] + "label": "name",
    PREFIXES["foaf"] + "name": "name",
    PREFIXES["dcterms"] + "title": "title",
    PREFIXES["skos"] + "altLabel": "alias",
    PREFIXES["skos"] + "hiddenLabel": "alias",
}


def _labels(store: Store, source: Source) -> None:
    kinds = LABELS | {f"{source.base}ns#acronym": "alias"}
    for predicate, kind in kinds.items():
        # Each document's graph that names the subject says it again.
        found = {
            (s, value.language or "", value.value)
            for s, _, value in _scan(store, predicate)
            if hasattr(value, "language")
        }
        for subject, language, text in sorted(found):
            source.labels[subject].append((kind, language, text))
    for subject, _, value in _scan(store, PREFIXES["rdfs"] + "subClassOf"):
        source.parents[subject].append(value.value)


def _documents(store: Store, source: Source) -> None:
    for subject, _, value in _scan(store, PREFIXES["nif"] + "isString"):
        if found := RANGE.match(subject):
            source.texts[found[1]] = value.value
    for subject, _, value in _scan(store, PREFIXES["itsrdf"] + "taIdentRef"):
        if found := RANGE.match(subject):
            source.mentions[found[1]].append((int(found[2]), int(found[3]), value.value))
    for places in source.mentions.values():
        places.sort()


def _assertions(store: Store, source: Source) -> None:
    rdf, egov = PREFIXES["rdf"], f"{source.base}ns#"
    names = (
        rdf + "subject",
        rdf + "predicate",
        rdf + "object",
        egov + "extractionRule",
        egov + "assertionStatus",
    )
    subjects, predicates, objects, rules, statuses = (
        {subject: value for subject, _, value in _scan(store, predicate)} for predicate in names
    )
    for name, _, place in _scan(store, PREFIXES["prov"] + "wasDerivedFrom"):
        found = RANGE.match(place.value)
        if not found or name not in subjects or name not in objects or name not in predicates:
            continue
        rule = rules[name].value if name in rules else ""
        status = statuses[name].value.rpartition("/")[2] if name in statuses else "stated"
        triple = (subjects[name].value, predicates[name].value, key(objects[name]))
        source.proofs[triple].append(Proof(found[1], int(found[2]), int(found[3]), rule, status))
        if status in ("negated", "requested"):
            _keep(source, triple, objects[name])
    if not source.texts:
        _quotes(store, source)


def _quotes(store: Store, source: Source) -> None:
    """Where a graph holds no whole texts, the quoted words themselves."""
    for subject, _, value in _scan(store, PREFIXES["nif"] + "anchorOf"):
        if found := RANGE.match(subject):
            source.quotes[found[1], int(found[2]), int(found[3])] = value.value


def _keep(source: Source, triple: tuple[str, str, str], value: Term) -> None:
    """A negated or requested fact is no triple of the merged graph; the page shows it all the same."""
    from pyoxigraph import NamedNode

    subject, predicate, _ = triple
    if (predicate, value) in source.about[subject]:
        return
    source.about[subject].append((predicate, value))
    if isinstance(value, NamedNode):
        source.into[value.value].append((predicate, subject))
