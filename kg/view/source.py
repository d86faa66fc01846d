"""What the page needs of a store: the merged facts, who is named where, and the words behind each fact."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from kg.errors import GraphError
from kg.graph.absent import absent
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
    given: dict[str, dict[str, str]] = field(default_factory=lambda: defaultdict(dict))


def key(term: Term) -> str:
    """A term as a string that no other term has."""
    return str(term)


def open_store(path: Path) -> Store:
    """The store folder, read-only. Raises GraphError when there is none."""
    from pyoxigraph import Store

    if not path.is_dir():
        raise absent(path.parent if path.name == "store" else path)
    try:
        return Store.read_only(str(path))
    except OSError as error:
        raise GraphError(f"cannot open the store: {error}", file=str(path), todo="build it again") from error


def read(store: Store, base: str = BASE) -> Source:
    """Everything the page shows: the merged graph, then what it needs of the documents' graphs."""
    source = Source(base)
    _facts(store, source)
    _labels(store, source)
    _documents(store, source)
    _assertions(store, source)
    if not source.texts:
        _quotes(store, source)
    return source


def _scan(store: Store, graph: NamedNode | DefaultGraph) -> Iterator[Triple]:
    """The triples of a graph; RDF 1.1 terms only."""
    for quad in cast("Any", store.quads_for_pattern(None, None, None, graph)):
        yield quad.subject.value, quad.predicate.value, quad.object


def _column(store: Store, predicate: str) -> Iterator[tuple[str, Term]]:
    """(subject, object) of one predicate in every graph; only what is asked for is decoded."""
    from pyoxigraph import NamedNode

    for quad in cast("Any", store.quads_for_pattern(None, NamedNode(predicate), None, None)):
        yield quad.subject.value, quad.object


def _facts(store: Store, source: Source) -> None:
    from pyoxigraph import DefaultGraph, NamedNode

    for subject, predicate, value in _scan(store, DefaultGraph()):
        source.about[subject].append((predicate, value))
        if isinstance(value, NamedNode):
            source.into[value.value].append((predicate, subject))
    for subject, predicate, value in _scan(store, NamedNode(f"{source.base}id/graph/inferred")):
        source.inferred.add((subject, predicate, key(value)))


LABELS = {
    PREFIXES["skos"] + "prefLabel": "name",
    PREFIXES["rdfs"] + "label": "name",
    PREFIXES["foaf"] + "name": "name",
    PREFIXES["dcterms"] + "title": "title",
    PREFIXES["skos"] + "altLabel": "alias",
    PREFIXES["skos"] + "hiddenLabel": "alias",
}
SUBCLASS = PREFIXES["rdfs"] + "subClassOf"
TEXT, NAMED, WORDS = (
    PREFIXES["nif"] + "isString",
    PREFIXES["itsrdf"] + "taIdentRef",
    PREFIXES["nif"] + "anchorOf",
)
# What is known of an article beside its text; it stands in the article's own graph.
HEADLINE, PUBLISHED, PUBLISHER = (
    f"{PREFIXES['schema']}{part}" for part in ("headline", "datePublished", "publisher")
)
ADDRESS = PREFIXES["dcterms"] + "source"
GIVEN = (HEADLINE, PUBLISHED, PUBLISHER, ADDRESS)


def _kinds(source: Source) -> dict[str, str]:
    return LABELS | {f"{source.base}ns#acronym": "alias"}


def _labels(store: Store, source: Source) -> None:
    for predicate, kind in _kinds(source).items():
        # Each document's graph that names the subject says it again.
        rows = _column(store, predicate)
        found = {(s, value.language or "", value.value) for s, value in rows if hasattr(value, "language")}
        for subject, language, text in sorted(found):
            source.labels[subject].append((kind, language, text))
    for subject, value in _column(store, SUBCLASS):
        source.parents[subject].append(value.value)


def _documents(store: Store, source: Source) -> None:
    for subject, value in _column(store, TEXT):
        if found := RANGE.match(subject):
            source.texts[found[1]] = value.value
    for subject, value in _column(store, NAMED):
        if found := RANGE.match(subject):
            source.mentions[found[1]].append((int(found[2]), int(found[3]), value.value))
    for places in source.mentions.values():
        places.sort()
    for predicate in GIVEN:
        for subject, value in sorted(_column(store, predicate), key=lambda row: row[1].value):
            source.given[subject][predicate] = value.value


# One join inside the store: read column by column, an assertion's name and graph are decoded seven times.
_ASSERTIONS = """
SELECT ?subject ?predicate ?object ?place ?rule ?status {
  GRAPH ?graph {
    ?assertion rdf:subject ?subject ; rdf:predicate ?predicate ; rdf:object ?object ;
      prov:wasDerivedFrom ?place
    OPTIONAL { ?assertion egov:extractionRule ?rule }
    OPTIONAL { ?assertion egov:assertionStatus ?status }
  }
}"""


def _assertions(store: Store, source: Source) -> None:
    """The places that say each fact; what is negated or requested is kept in a set order."""
    kept = {}
    rows = cast("Any", store.query(_ASSERTIONS, prefixes=PREFIXES | {"egov": f"{source.base}ns#"}))
    for subject, predicate, value, place, rule, status in rows:
        found = RANGE.match(place.value)
        if not found:
            continue
        triple = (subject.value, predicate.value, key(value))
        how = status.value.rpartition("/")[2] if status else "stated"
        proof = Proof(found[1], int(found[2]), int(found[3]), rule.value if rule else "", how)
        source.proofs[triple].append(proof)
        if how in ("negated", "requested"):
            kept[triple] = value
    for triple in sorted(kept):
        _keep(source, triple, kept[triple])


def _quotes(store: Store, source: Source) -> None:
    """Where a graph holds no whole texts, the quoted words themselves."""
    for subject, value in _column(store, WORDS):
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
