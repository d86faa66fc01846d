"""What is wrong with classes, properties and the CURIEs that name them."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from functools import cache

from kg.ontology import turtle
from kg.ontology.finding import Finding, Places, line_of
from kg.ontology.load import Ontology
from kg.ontology.rows import Term

_NEEDED = (
    ("rdfs:domain", "schema:domainIncludes", "domain"),
    ("rdfs:range", "schema:rangeIncludes", "range"),
)
_USERS = ("frames.yaml", "shapes.ttl", "queries/*.rq", "schemes/*.ttl", "reference/*.ttl")


def check(ontology: Ontology, places: Places) -> Iterator[Finding]:
    """Every fault of a term: unnamed, undefined, without domain or range, unused, unknown, misspelt."""
    for name, term in ontology.vocabulary.items():
        for what in _lacks(ontology, name, term):
            yield places.finding(name, f"has no {what}", "write it beside the term")
    yield from _unused(ontology, places)
    yield from _unknown(ontology)
    for name in ontology.vocabulary:
        if not _exists(ontology, name):
            yield places.finding(name, "is no term of its vocabulary", "look the spelling up there")


def _lacks(ontology: Ontology, name: str, term: Term) -> Iterator[str]:
    if not term.label or not term.english:
        yield "rdfs:label in @vi and @en"
    definitions = term.properties.get("skos:definition", ())
    if len(definitions) < 2:
        yield "skos:definition in @vi and @en"
    if name.startswith("egov:") and any("Property" in kind for kind in term.properties["rdf:type"]):
        yield from (what for one, many, what in _NEEDED if not {one, many} & term.properties.keys())


def _unused(ontology: Ontology, places: Places) -> Iterator[Finding]:
    used = {name for name, _, _ in _uses(ontology)}
    for term in ontology.vocabulary.values():
        used.update(value for values in term.properties.values() for value in values)
    for name in ontology.vocabulary:
        if name.startswith("egov:") and name not in used:
            yield places.finding(name, "is used nowhere", "use it in frames.yaml, or delete it")


def _unknown(ontology: Ontology) -> Iterator[Finding]:
    own = sorted(name for name in ontology.vocabulary if name.startswith("egov:"))
    for name, file, line in _uses(ontology):
        if name not in ontology.vocabulary:
            guess = difflib.get_close_matches(name, own, 1)
            todo = f"did you mean {guess[0]}?" if guess else "declare it in egov.ttl"
            yield Finding(file, line, f"{name} is not declared", todo)
    path = ontology.path / "frames.yaml"
    for name in _framed(ontology):
        if not name.startswith("egov:") and not _exists(ontology, name):
            todo = "correct it, or declare it in reused.ttl"
            yield Finding(path.name, line_of(path, name), f"{name} is no known term", todo)


def _uses(ontology: Ontology) -> Iterator[tuple[str, str, int]]:
    """(egov: name, file, line) for each place outside egov.ttl where one stands."""
    for path in turtle.files(ontology.path, *_USERS):
        file = path.relative_to(ontology.path).as_posix()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            for name in re.findall(r"\begov:[A-Za-z]\w*", line):
                yield name, file, number


def _framed(ontology: Ontology) -> list[str]:
    """Every CURIE that frames.yaml names."""
    names = {name for spec in ontology.types.values() for name in spec.classes}
    for frame in ontology.frames.values():
        names.update(frame.node, frame.literals)
        names.update(name for slot in frame.slots.values() for name in (slot.property, slot.end) if name)
    return sorted(names)


def _exists(ontology: Ontology, name: str) -> bool:
    """Whether the CURIE is a term: of a vocabulary whose terms are all known, else one declared here."""
    prefix, _, local = name.partition(":")
    terms = _closed().get(ontology.prefixes.get(prefix, ""))
    return name in ontology.vocabulary if terms is None else local in terms


@cache
def _closed() -> dict[str, frozenset[str]]:
    """The vocabularies that rdflib ships whole: namespace → the local names of its terms."""
    from rdflib.namespace import DCAT, DCTERMS, FOAF, ORG, PROV, SDO, SKOS, SOSA, TIME

    found = {}
    for vocabulary in (DCAT, DCTERMS, FOAF, ORG, PROV, SDO, SKOS, SOSA, TIME):
        base = str(vocabulary._NS)
        found[base] = frozenset(str(term).removeprefix(base) for term in dir(vocabulary))
    return found
