"""The ontology's labels as entries of the lexicon."""

from __future__ import annotations

from collections.abc import Iterator

from kg.mentions.lexicon import Entry
from kg.ontology.load import Ontology
from kg.ontology.rows import Concept, Term

# Schemes whose concepts are looked for in the text, and the kind their hits get.
_SCHEMES = {"role": "Role", "event-kind": "event-kind", "topic": "topic"}


def _term(term: Term) -> Iterator[Entry]:
    ambiguous = {
        *term.properties.get("egov:ambiguousLabel", ()),
        *term.properties.get("egov:ambiguousAcronym", ()),
    }
    for label in (term.label, *term.alt, *term.hidden):
        if label and label not in ambiguous:
            yield Entry(term.type, term.iri, label, exact=label.isupper())
    for label in sorted(ambiguous - set(term.acronyms)):
        if term.type == "Place":
            yield Entry(term.type, term.iri, label)
    for acronym in term.acronyms:
        if acronym not in ambiguous:
            yield Entry(term.type, term.iri, acronym, exact=True)


def _concept(concept: Concept, kind: str) -> Iterator[Entry]:
    for label in (concept.label, *concept.alt, *concept.hidden):
        yield Entry(kind, concept.slug, label, exact=label.isupper() and len(label) > 1)


def entries(ontology: Ontology) -> Iterator[Entry]:
    """An entry for each label of a body, place, system, title, event kind or topic."""
    for term in ontology.terms.values():
        if term.type in ("Agency", "Place", "System"):
            yield from _term(term)
    for scheme, kind in _SCHEMES.items():
        for concept in ontology.concepts.get(scheme, {}).values():
            if "egov:grouping" in concept.properties:
                continue
            yield from _concept(concept, kind)
