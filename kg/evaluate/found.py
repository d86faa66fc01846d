"""What a graph says of each document: rows of the named queries, with the rules and words behind each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

from kg.evaluate.gold import KINDS
from kg.evaluate.words import Words

if TYPE_CHECKING:
    from kg.query import Graph

_DOCUMENT = "GRAPH ?g { ?doc a schema:NewsArticle ; dcterms:identifier ?document ."
_TEXTS = f"SELECT ?document ?text WHERE {{ {_DOCUMENT} ?c nif:isString ?text }} }}"
_NAMED = f"""SELECT ?document ?entity ?rule ?begin WHERE {{ {_DOCUMENT}
  ?range itsrdf:taIdentRef ?entity ; egov:extractionRule ?rule ; nif:beginIndex ?begin }} }}"""
_SAID = f"""SELECT ?document ?subject ?property ?object ?label ?rule ?begin WHERE {{ {_DOCUMENT}
  ?a rdf:subject ?subject ; rdf:predicate ?property ; rdf:object ?object ; egov:extractionRule ?rule ;
     prov:wasDerivedFrom ?range . ?range nif:beginIndex ?begin }}
  OPTIONAL {{ ?object skos:prefLabel ?label . FILTER(LANG(?label) = "vi") }} }}"""

# Column that holds the entity of a row: of a thing that is named, or that stands for the fact.
_ENTITY = {
    "people": "person",
    "agencies": "agency",
    "places": "place",
    "systems": "system",
    "legal-documents": "legal",
}
# Column → local names of the properties that gave it, on the fact's node: the column's own entity, or any.
_SELF = "."
_GIVEN: dict[str, dict[str, tuple[str, ...]]] = {
    "events": {"event": (_SELF,), "kind": ("type",)},
    "posts": {"person": ("member",), "role": ("role",), "body": ("organization", "spatial")},
    "participations": {"agent": ("hasParticipant",), "detail": ("role",)},
    "metrics": {
        "about": ("hasFeatureOfInterest", "targetFor"),
        "value": ("hasSimpleResult", "value"),
        "what": ("observedProperty", "targetMetric"),
        "expression": ("sourceExpression",),
    },
    "launches": {"event": (_SELF,), "system": ("launches",)},
    "quotes": {"speaker": ("creator",), "text": ("text",)},
}


@dataclass(frozen=True, slots=True)
class Source:
    """A rule and the code point where the words begin that it read."""

    rule: str
    begin: int


@dataclass(frozen=True, slots=True)
class _Said:
    property: str
    values: tuple[str, ...]
    source: Source


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a named query; `sources` are the readings that it rests on."""

    values: Mapping[str, str]
    sources: tuple[Source, ...]

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules behind it, each once."""
        return tuple(sorted({source.rule for source in self.sources}))


@dataclass(frozen=True, slots=True)
class Told:
    """One document: its words, the rows of each named query, the names that its entities have there."""

    words: Words
    rows: Mapping[str, tuple[Row, ...]]
    names: Mapping[str, frozenset[str]]

    def forms(self, value: str) -> set[str]:
        """The value with all names of the entity that it is, or is a name of."""
        return {value} | self.names.get(value, frozenset())


def read(graph: Graph) -> dict[str, Told]:
    """Document id → what the graph tells of it."""
    texts = {row["document"]: row["text"] for row in graph.run(_TEXTS).values()}
    named, said = _mentions(graph), _statements(graph)
    rows: dict[str, dict[str, list[Row]]] = {document: {kind: [] for kind in KINDS} for document in texts}
    for document, kind in product(texts, KINDS):
        for values in graph.run(kind, {"document": document}).values():
            if kind in _ENTITY:
                sources = named.get((document, values[_ENTITY[kind]]), [])
            else:
                sources = _sources(kind, values, said.get(document, {}))
            rows[document][kind].append(Row(values, tuple(sources)))
    return {document: _told(text, rows[document]) for document, text in texts.items()}


def _mentions(graph: Graph) -> dict[tuple[str, str], list[Source]]:
    """Document and entity → where it is named."""
    found: dict[tuple[str, str], list[Source]] = {}
    for row in graph.run(_NAMED).values():
        source = Source(row["rule"], int(row["begin"]))
        found.setdefault((row["document"], row["entity"]), []).append(source)
    return found


def _statements(graph: Graph) -> dict[str, dict[str, list[_Said]]]:
    """Document → node → what is said of it."""
    found: dict[str, dict[str, list[_Said]]] = {}
    for row in graph.run(_SAID).values():
        values = (row["object"], row["label"], row["object"].rpartition("/")[2])
        one = _Said(_local(row["property"]), values, Source(row["rule"], int(row["begin"])))
        found.setdefault(row["document"], {}).setdefault(row["subject"], []).append(one)
    return found


def _told(text: str, rows: Mapping[str, list[Row]]) -> Told:
    return Told(Words.of(text), {kind: tuple(found) for kind, found in rows.items()}, _names(rows))


def _local(iri: str) -> str:
    return iri.rpartition("#")[2].rpartition("/")[2]


def _names(rows: Mapping[str, Iterable[Row]]) -> dict[str, frozenset[str]]:
    """IRI, label or surface → all names of that entity; of entities that share one, the first has it."""
    by_entity: dict[str, set[str]] = {}
    for kind, column in _ENTITY.items():
        for row in rows[kind]:
            written = {row.values.get(name, "") for name in ("name", "surface")} - {""}
            by_entity.setdefault(row.values[column], set()).update(written)
    found = {entity: frozenset(forms) for entity, forms in by_entity.items()}
    for names in list(found.values()):
        for name in sorted(names):
            found.setdefault(name, names)
    return found


def _sources(kind: str, values: Mapping[str, str], said: Mapping[str, list[_Said]]) -> list[Source]:
    """The readings behind a row: of a node whose statements give all of the row's cells."""
    given = {name: values[name] for name in _GIVEN[kind] if values.get(name)}
    fixed = [given[name] for name in given if _GIVEN[kind][name] == (_SELF,)]
    wanted = [(_GIVEN[kind][name], value) for name, value in given.items() if value not in fixed]
    for statements in [said.get(fixed[0], [])] if fixed else said.values():
        met = [
            [s.source for s in statements if s.property in ps and value in s.values] for ps, value in wanted
        ]
        if met and all(met):
            return [source for group in met for source in group]
    return []
