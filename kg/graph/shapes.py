"""Where a graph breaks the shapes of the ontology, in words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kg.errors import OntologyError
from kg.ontology.load import Ontology

_IRI = re.compile(r"<([^<>]*)>")
# Messages stand in both languages; whoever reads what a command says reads English.
_VIETNAMESE = re.compile(r'"[^"]*"@vi, (?="[^"]*"@en)')
# A shape in SPARQL is asked once for each node: this one, of every range, took nine tenths of all time.
_ELSEWHERE = "shape:Verbatim sh:deactivated true ."


@dataclass(frozen=True, slots=True, order=True)
class Breach:
    """One result of SHACL: which node, by which property, with which value; `shape` and `says` tell why.

    `grave` is false for what a shape only warns of.
    """

    grave: bool
    node: str
    path: str
    value: str
    shape: str
    says: str

    def __str__(self) -> str:
        where = f"{self.node} {self.path}" if self.path else self.node
        return f"{where}{f' = {self.value}' if self.value else ''}: {self.says} ({self.shape})"


def breaches(quads: Path, ontology: Ontology) -> Iterator[Breach]:
    """What is wrong in an N-Quads file, sorted; all its graphs count as one.

    That the words of a range stand in the text is left to `kg.graph.check.evidence`, which looks faster.
    OntologyError when shapes.ttl is missing.
    """
    import shacl

    path = ontology.path / "shapes.ttl"
    if not path.is_file():
        raise OntologyError("no such file", file=str(path), todo="the shapes belong beside egov.ttl")
    text = _VIETNAMESE.sub("", path.read_text(encoding="utf-8"))
    shapes = shacl.Shapes.from_text(f"{text}\n{_ELSEWHERE}\n")
    found = shapes.validate_file(str(quads))
    yield from sorted({_breach(result, ontology) for result in found.results})


def _breach(result: object, ontology: Ontology) -> Breach:
    def shown(name: str) -> str:
        text = str(getattr(result, name) or "")
        return _IRI.sub(lambda iri: ontology.shrink(iri[1]), text)

    says = str(getattr(result, "message", None) or getattr(result, "component", ""))
    grave = getattr(result, "severity", "") == "Violation"
    return Breach(grave, shown("focus_node"), shown("path"), shown("value"), shown("root_shape"), says)
