"""The classes and properties that a query may speak of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kg.query import Graph
from kg.query.formats import short
from kg.query.rows import plain

_ASK = """
SELECT DISTINCT ?term ?type ?label {
  GRAPH <graph/ontology> { ?term a ?type . OPTIONAL { ?term rdfs:label ?label FILTER(LANG(?label) = "vi") } }
  VALUES ?type { rdf:Property owl:ObjectProperty owl:DatatypeProperty rdfs:Class owl:Class }
} ORDER BY ?term ?type
"""


@dataclass(frozen=True, slots=True)
class Term:
    """A class or property by its CURIE, with its Vietnamese label."""

    short: str
    kind: Literal["class", "property"]
    label: str


def terms(graph: Graph) -> tuple[Term, ...]:
    """All terms of the graph's ontology, by CURIE."""
    found = {
        short(term): Term(short(term), "class" if "Class" in plain(kind) else "property", plain(label))
        for term, kind, label in graph.run(_ASK)
    }
    return tuple(found[name] for name in sorted(found))
