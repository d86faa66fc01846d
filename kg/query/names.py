"""Entities found by what people call them."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from pyoxigraph import DefaultGraph, Literal, NamedNode

from kg.query.bind import full
from kg.query.catalogue import prefixes
from kg.query.graph import Graph
from kg.query.rows import plain

# In the order in which a name counts.
_NAMES = ("skos:prefLabel", "egov:acronym", "skos:altLabel", "dcterms:title")
_SUGGESTED = 5
# Of so many things that fit alike it is counted how often they are named: some 10 ms.
_COUNTED = 300


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

    A name is tried as written, then without case and diacritics, then as a part of names (see `rank`);
    what articles name most often comes first.
    """
    if iri := _known(graph, text):
        return (Found(iri, text),)
    if exact := _exact(graph, unicodedata.normalize("NFC", text.strip())):
        return exact
    ranked = [(place, one) for one in names(graph) if (place := rank(one.name, bare(one.name), text))]
    best = min((place for place, _ in ranked), default=0)
    found = _once(one for place, one in ranked if place == best)
    first = sorted(found[:_COUNTED], key=lambda one: -mentions(graph, one.iri))
    return (*first, *found[_COUNTED:])


def rank(name: str, folded: str, text: str) -> int:
    """How well a name, whose bare form is `folded`, fits the words that somebody typed; 0: not at all.

    1 it is them, 2 it has them as words, 3 and 4 the same but for the marks, 5 a word of it begins so,
    6 it is inside a word, 7 its words begin so in some order. Words typed without marks fit all marks.

    >>> [rank(name, bare(name), "Hùng") for name in ("Lê Hùng", "Hưng", "Lê Hưng", "Hungary", "chừng", "Lan")]
    [2, 3, 4, 5, 6, 0]
    """
    wanted, written = bare(text), _flat(text)
    if not wanted or wanted not in folded:
        words = wanted.split()
        return 7 if len(words) > 1 and all(_begins(word, folded) for word in words) else 0
    worse = 0 if written == wanted or _has(written, _flat(name)) else 2
    if _has(wanted, folded):
        return worse + (1 if folded == wanted else 2)
    return 5 if _begins(wanted, folded) else 0 if " " in wanted else 6


def _flat(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())


def _begins(words: str, name: str) -> bool:
    return re.search(rf"\b{re.escape(words)}", name) is not None


def _has(words: str, name: str) -> bool:
    return re.search(rf"\b{re.escape(words)}\b", name) is not None


def mentions(graph: Graph, iri: str) -> int:
    """How often articles name a thing; counted up to a hundred."""
    found = graph.store.quads_for_pattern(None, _node("itsrdf:taIdentRef"), NamedNode(iri))
    return sum(1 for _ in islice(found, 100))


def near(graph: Graph, text: str) -> tuple[str, ...]:
    """Names that look like the text."""
    known = {bare(found.name): found.name for found in names(graph)}
    return tuple(known[key] for key in difflib.get_close_matches(bare(text), known, _SUGGESTED))


def names(graph: Graph) -> Iterator[Found]:
    """Every individual with every name of it; a post goes by the names of its person and its body."""
    base = prefixes()["id"]
    post = f"{base}membership/"
    for curie in _NAMES:
        for quad in graph.store.quads_for_pattern(None, _node(curie), None, DefaultGraph()):
            iri = plain(quad.subject)
            if iri.startswith(base) and not iri.startswith(post):
                yield Found(iri, plain(quad.object))


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
