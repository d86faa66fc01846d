"""Entities found by what people call them."""

from __future__ import annotations

import difflib
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from pyoxigraph import DefaultGraph, Literal, NamedNode

from kg.query.bind import full
from kg.query.catalogue import prefixes
from kg.query.graph import Graph
from kg.query.rows import plain

# In the order in which a name counts.
_NAMES = ("skos:prefLabel", "egov:acronym", "skos:altLabel", "dcterms:title")
_SUGGESTED = 5


@dataclass(frozen=True, slots=True)
class Found:
    """An entity and the name it was found by."""

    iri: str
    name: str


def bare(text: str) -> str:
    """The text without case and diacritics, `đ` as `d`, single-spaced: as people type in a hurry.

    >>> bare("Cổng  Dịch vụ công Quốc gia")
    'cong dich vu cong quoc gia'
    """
    split = unicodedata.normalize("NFD", text.replace("\u00d0", "Đ").casefold().replace("đ", "d"))
    return " ".join("".join(mark for mark in split if not unicodedata.combining(mark)).split())


def search(graph: Graph, text: str) -> tuple[Found, ...]:
    """The entities meant by an IRI, a path, a CURIE or a name; more than one when the name is ambiguous.

    A name is tried as written, then without case and diacritics, then as a part of a name.
    """
    if iri := _known(graph, text):
        return (Found(iri, text),)
    if exact := _exact(graph, unicodedata.normalize("NFC", text.strip())):
        return exact
    wanted = bare(text)
    folded = [(found, bare(found.name)) for found in names(graph)]
    if same := _once(found for found, name in folded if name == wanted):
        return same
    return _once(found for found, name in folded if wanted and wanted in name)


def near(graph: Graph, text: str) -> tuple[str, ...]:
    """Names that look like the text."""
    known = {bare(found.name): found.name for found in names(graph)}
    return tuple(known[key] for key in difflib.get_close_matches(bare(text), known, _SUGGESTED))


def names(graph: Graph) -> Iterator[Found]:
    """Every individual with every name of it."""
    base = prefixes()["id"]
    for curie in _NAMES:
        for quad in graph.store.quads_for_pattern(None, _node(curie), None, DefaultGraph()):
            if isinstance(quad.subject, NamedNode) and quad.subject.value.startswith(base):
                yield Found(quad.subject.value, plain(quad.object))


def _known(graph: Graph, text: str) -> str:
    try:
        node = NamedNode(full(text, prefixes()))
    except ValueError:
        return ""
    known = next(graph.store.quads_for_pattern(node, None, None), None)
    return node.value if known else ""


def _exact(graph: Graph, text: str) -> tuple[Found, ...]:
    """Answered from the index: a name as written, in any of the languages the graph speaks."""
    terms = (Literal(text, language="vi"), Literal(text, language="en"), Literal(text))
    return _once(
        Found(quad.subject.value, text)
        for curie in _NAMES
        for term in terms
        for quad in graph.store.quads_for_pattern(None, _node(curie), term, DefaultGraph())
        if isinstance(quad.subject, NamedNode)
    )


def _node(curie: str) -> NamedNode:
    return NamedNode(full(curie, prefixes()))


def _once(found: Iterator[Found]) -> tuple[Found, ...]:
    first: dict[str, Found] = {}
    for one in found:
        first.setdefault(one.iri, one)
    return tuple(sorted(first.values(), key=lambda one: (len(one.name), one.name, one.iri)))
