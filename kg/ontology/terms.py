"""Triples gathered into rows: the terms of the reference data and the concepts of the schemes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache

from pyoxigraph import Literal, NamedNode, Quad

from kg.ontology.names import Names
from kg.ontology.rows import Concept, Frame, Term, TypeSpec

_LABELS = ("skos:prefLabel", "skos:altLabel", "skos:hiddenLabel", "egov:acronym")
_LEFT_OUT = {*_LABELS, "skos:broader", "skos:inScheme"}

# subject → predicate → [(value, language)]
_Table = Mapping[str, Mapping[str, list[tuple[str, str]]]]


def gather(quads: Iterable[Quad], names: Names) -> _Table:
    """Triples by subject and predicate, IRIs as short as `Names.shrink` makes them."""
    shrink = cache(names.shrink)
    table: dict[str, dict[str, list[tuple[str, str]]]] = defaultdict(lambda: defaultdict(list))
    for subject, predicate, thing, _ in quads:
        if isinstance(thing, Literal):
            value = (thing.value, thing.language or "")
        elif isinstance(thing, NamedNode):
            value = (shrink(thing.value), "")
        else:
            continue
        if isinstance(subject, NamedNode):
            table[shrink(subject.value)][shrink(predicate.value)].append(value)
    return table


def classes(table: _Table) -> dict[str, frozenset[str]]:
    """Each class with itself and everything it is, directly or not, a subclass of."""

    def above(name: str, seen: frozenset[str]) -> frozenset[str]:
        for parent, _ in table.get(name, {}).get("rdfs:subClassOf", ()):
            if parent not in seen:
                seen = above(parent, seen | {parent})
        return seen

    return {name: above(name, frozenset({name})) for name in table}


def kinds(types: Mapping[str, TypeSpec], frames: Mapping[str, Frame]) -> dict[str, str]:
    """Class → type. A frame's node is a type too: org:Membership gives Membership.

    A node's class wins over a type's, because a change of an agency is also something that happens.
    """
    found = {c: frame.name.capitalize() for frame in frames.values() for c in frame.node}
    for spec in types.values():
        for name in spec.classes:
            found.setdefault(name, spec.name)
    return found


def terms(table: _Table, kind: Mapping[str, str], above: Mapping[str, frozenset[str]]) -> dict[str, Term]:
    """The reference data, sorted by IRI: every subject whose class leads to a type."""
    found = ((iri, _term(iri, row, kind, above)) for iri, row in sorted(table.items()))
    return {iri: term for iri, term in found if term.type}


def vocabulary(table: _Table) -> dict[str, Term]:
    """The classes and properties that are described, by CURIE; `label` is their rdfs:label."""
    return {
        name: replace(
            _term(name, row, {}, {}), label=_pref(row, "rdfs:label")[0], english=_pref(row, "rdfs:label")[1]
        )
        for name, row in sorted(table.items())
        if ":" in name and "://" not in name
    }


def concepts(table: _Table) -> dict[str, dict[str, Concept]]:
    """The concepts of every scheme, sorted; a concept belongs to the scheme its skos:inScheme names."""
    found: dict[str, dict[str, Concept]] = {}
    for iri, row in sorted(table.items()):
        for scheme, _ in row.get("skos:inScheme", ()):
            name = scheme.rpartition("/")[2]
            slug = iri.removeprefix(f"{name}/")
            found.setdefault(name, {})[slug] = _concept(name, slug, row)
    return found


def _concept(scheme: str, slug: str, row: Mapping[str, list[tuple[str, str]]]) -> Concept:
    label, english = _pref(row)
    alt, hidden, acronyms = (_values(row, name) for name in _LABELS[1:])
    broader = tuple(value.removeprefix(f"{scheme}/") for value in _values(row, "skos:broader"))
    rest = _rest(row) | ({"egov:acronym": acronyms} if acronyms else {})
    return Concept(scheme, slug, label, english, alt, hidden, broader, rest)


def _term(
    iri: str,
    row: Mapping[str, list[tuple[str, str]]],
    kind: Mapping[str, str],
    above: Mapping[str, frozenset[str]],
) -> Term:
    label, english = _pref(row)
    alt, hidden, acronyms = (_values(row, name) for name in _LABELS[1:])
    found = {c for own in _values(row, "rdf:type") for c in above.get(own, {own})}
    type_ = next((name for c, name in kind.items() if c in found), "")
    return Term(iri, type_, label, english, alt, hidden, acronyms, _rest(row, broader=True))


def _pref(row: Mapping[str, list[tuple[str, str]]], name: str = "skos:prefLabel") -> tuple[str, str]:
    labels = row.get(name, ())
    by_language = {language: value for value, language in sorted(labels, reverse=True)}
    return by_language.get("vi", ""), by_language.get("en", "")


def _values(row: Mapping[str, list[tuple[str, str]]], name: str) -> tuple[str, ...]:
    found = row.get(name, ())
    return (found[0][0],) if len(found) == 1 else tuple(sorted({value for value, _ in found}))


def _rest(row: Mapping[str, list[tuple[str, str]]], *, broader: bool = False) -> dict[str, tuple[str, ...]]:
    left_out = _LEFT_OUT - {"skos:broader"} if broader else _LEFT_OUT
    return {name: _values(row, name) for name in sorted(row) if name not in left_out}
