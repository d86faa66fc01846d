"""The ontology's labels as entries of the lexicon."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Set

from kg.mentions.lexicon import Entry
from kg.ontology.load import Ontology
from kg.ontology.rows import Concept, Term
from kg.text import fold

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


def holders(ontology: Ontology) -> Mapping[str, Set[str]]:
    """The folded names of those who held an office that implies a body, by role, from the reference data."""
    found: dict[str, set[str]] = defaultdict(set)
    roles = ontology.concepts.get("role", {})
    for term in ontology.terms.values():
        for role in term.properties.get("org:role", ()) if term.type == "Membership" else ():
            concept = roles.get(role.removeprefix("role/"))
            bodies = concept.properties.get("egov:impliedBody", ()) if concept else ()
            if concept and set(bodies) & set(term.properties.get("org:organization", ())):
                people = [
                    ontology.terms[p] for p in term.properties.get("org:member", ()) if p in ontology.terms
                ]
                for slug in (concept.slug, *concept.broader):
                    found[slug] |= {fold(name) for person in people for name in (person.label, *person.alt)}
    return found


def foreigners(ontology: Ontology) -> Mapping[str, str]:
    """The codes of the countries, by folded name, of the people of other countries in the reference data."""
    found: dict[str, str] = {}
    for term in ontology.terms.values():
        for place in term.properties.get("dcterms:spatial", ()) if term.type == "Person" else ():
            code = place.removeprefix("place/")
            if code != "vn" and "/" not in code:
                found.update({fold(name): code for name in (term.label, *term.alt)})
    return found
