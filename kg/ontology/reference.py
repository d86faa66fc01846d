"""What is wrong with the concepts of the schemes and with the reference data."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator

from pyoxigraph import Literal, NamedNode

from kg.ontology.finding import Finding, Places
from kg.ontology.load import Ontology
from kg.ontology.rows import Concept, Term

# Lower-case ASCII, one hyphen between words, two before a qualifier, _ between the ends of an interval.
_SEGMENT = re.compile(r"[a-z0-9]+(?:(?:--?|_)[a-z0-9]+)*")
_PREF = "http://www.w3.org/2004/02/skos/core#prefLabel"
_INSTANT = NamedNode("http://www.w3.org/2006/time#Instant")
_INTERVAL = NamedNode("http://www.w3.org/2006/time#Interval")
_ERA = ("schema:foundingDate", "schema:startDate", "schema:dissolutionDate", "schema:endDate")
_KIND = ("org:classification", "dcterms:type", "cv:level")
_WHERE = ("org:subOrganizationOf", "schema:containedInPlace", "dcterms:spatial")
# Told apart by their links, not by a name.
_NODES = {"Membership", "Change"}
# Folders of things that are neither an entity nor a concept.
_IMPLICIT = ("scheme/", "graph/", "source/")


def check(ontology: Ontology, places: Places) -> Iterator[Finding]:
    """Every fault of a concept or an entity: names, sources, classes, twins, dangling IRIs, slugs."""
    for scheme in sorted({s.scheme for f in ontology.frames.values() for s in f.slots.values() if s.scheme}):
        if scheme not in ontology.concepts:
            what, todo = "is a scheme without concepts", f"write schemes/{scheme}.ttl"
            yield Finding("frames.yaml", 0, f"{scheme} {what}", todo)
    for concepts in ontology.concepts.values():
        for concept in concepts.values():
            yield from (places.finding(concept.iri, *fault) for fault in _concept(ontology, concept))
    for term in ontology.terms.values():
        yield from (places.finding(term.iri, *fault) for fault in _term(term))
    yield from _shared(ontology, places)
    yield from _links(ontology, places)
    yield from _literals(ontology, places)


def _concept(ontology: Ontology, concept: Concept) -> Iterator[tuple[str, str]]:
    if not concept.label or not concept.english:
        yield "has no skos:prefLabel in @vi and @en", "write both"
    if not _SEGMENT.fullmatch(concept.slug):
        yield "is not {scheme}/{slug} in lower-case ASCII", "rename it"
    for slug in concept.broader:
        if slug not in ontology.concepts[concept.scheme]:
            yield f"has a broader concept {slug} that does not exist", "declare it"


def _term(term: Term) -> Iterator[tuple[str, str]]:
    if not term.label:
        yield "has no skos:prefLabel in @vi", "write one"
    if "dcterms:source" not in term.properties:
        yield "has no dcterms:source", "say where it is known from"
    if not all(_SEGMENT.fullmatch(part) for part in term.iri.split("/")):
        yield "is not a path of lower-case ASCII slugs", "rename it"


def _shared(ontology: Ontology, places: Places) -> Iterator[Finding]:
    """Two things that nothing tells apart, and two concepts of a scheme with one name."""
    twins: dict[tuple[object, ...], list[str]] = defaultdict(list)
    for term in ontology.terms.values():
        if term.type not in _NODES:
            told = (term.properties.get(name, ()) for name in _KIND + _WHERE + _ERA)
            twins[(term.label, term.type, *told)].append(term.iri)
    for scheme, concepts in ontology.concepts.items():
        for concept in concepts.values():
            for label in {concept.label, *concept.alt}:
                twins[(label, scheme)].append(concept.iri)
    for key, (first, *others) in twins.items():
        for other in others:
            yield places.finding(other, f"has the name {key[0]!r} of {first}", "merge or tell them apart")


def _links(ontology: Ontology, places: Places) -> Iterator[Finding]:
    """Subjects of the reference data without a class, and links to what nobody declares."""
    quads = (*ontology.model, *ontology.reference)
    known = {ontology.shrink(quad.subject.value) for quad in quads if isinstance(quad.subject, NamedNode)}
    timed = {q.subject for q in quads if q.object in (_INSTANT, _INTERVAL)}
    times = {ontology.shrink(node.value) for node in timed if isinstance(node, NamedNode)}
    for name in sorted(known - times):
        if ":" not in name and _lost(ontology, name):
            yield places.finding(name, "has no class that leads to a type of frames.yaml", "give it one")
    for quad in quads:
        if isinstance(quad.object, NamedNode) and isinstance(quad.subject, NamedNode):
            target = ontology.shrink(quad.object.value)
            if quad.object.value.startswith(ontology.base) and target not in known:
                what = f"leads by {ontology.shrink(quad.predicate.value)} to {target}, which nobody declares"
                yield places.finding(
                    ontology.shrink(quad.subject.value), what, "declare it, or correct the link"
                )


def _lost(ontology: Ontology, name: str) -> bool:
    scheme, _, slug = name.partition("/")
    known = name in ontology.terms or slug in ontology.concepts.get(scheme, ())
    return not known and not name.startswith(_IMPLICIT)


def _literals(ontology: Ontology, places: Places) -> Iterator[Finding]:
    """Preferred labels that are not one a language, and text that is not NFC."""
    seen: set[tuple[str, str]] = set()
    for quad in (*ontology.model, *ontology.reference):
        if not isinstance(quad.object, Literal) or not isinstance(quad.subject, NamedNode):
            continue
        name, text = ontology.shrink(quad.subject.value), quad.object.value
        if not unicodedata.is_normalized("NFC", text):
            yield places.finding(name, f"{text!r} is not NFC", "normalise the file")
        if quad.predicate.value == _PREF:
            key = (name, quad.object.language or "")
            if key in seen:
                yield places.finding(name, f"has two skos:prefLabel in @{key[1]}", "keep one")
            seen.add(key)
