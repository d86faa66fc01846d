"""The graph as people read it: labels in their language, kinds, dates, links inside the service."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from urllib.parse import quote

from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad

from kg.query.bind import full
from kg.query.catalogue import prefixes
from kg.query.formats import short
from kg.query.graph import Graph
from kg.query.rows import Term, plain
from kg.view.profile import Profile, load

_NAMES = ("skos:prefLabel", "dcterms:title", "schema:headline", "eli:id_local", "rdfs:label")
_LINK = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)
_PLACED = re.compile(r"(?P<document>[^#]*/doc/(?P<name>[^#/]+))#char=(?P<start>\d+),(?P<stop>\d+)")


@dataclass(frozen=True, slots=True)
class Thing:
    """Something to show: `href` is "" where nothing can be opened, `kind` is a class of the legend or ""."""

    iri: str
    label: str
    kind: str = ""
    href: str = ""


@dataclass(slots=True)
class Reader:
    """One graph read in one language; what was looked up is kept for the length of a page."""

    graph: Graph
    language: str
    labels: dict[str, str] = field(default_factory=dict)

    @property
    def profile(self) -> Profile:
        """What kinds there are and how they look."""
        return load(prefixes()["id"].removesuffix("id/"))

    def quads(
        self, subject: str | None, verb: str | None, value: str | None, *, graph: str = "", most: int = 1000
    ) -> Iterator[Quad]:
        """Quads by IRIs: of the default graph, of a named one (`id`-relative), or of all (`*`)."""
        place = {"": DefaultGraph(), "*": None}.get(graph, node(f"graph/{graph}"))
        found = self.graph.store.quads_for_pattern(_node(subject), _node(verb), _node(value), place)
        return islice(found, most)

    def first(self, subject: str, verb: str, *, graph: str = "") -> Term | None:
        """The first value of a property, None when there is none."""
        return next((quad.object for quad in self.quads(subject, verb, None, graph=graph)), None)

    def value(self, subject: str, verb: str, *, graph: str = "") -> str:
        """The characters of the first value of a property, "" when there is none."""
        return plain(self.first(subject, verb, graph=graph))

    def label(self, iri: str) -> str:
        """The name of a thing in the reader's language, else in another, "" when it has none."""
        if iri not in self.labels:
            graph = "ontology" if iri.startswith(prefixes()["egov"]) else "*"
            self.labels[iri] = next(self._names(iri, graph), "")
        return self.labels[iri]

    def _names(self, iri: str, graph: str) -> Iterator[str]:
        for name in _NAMES:
            found = [
                quad.object
                for quad in self.quads(iri, full(name, prefixes()), None, graph=graph)
                if isinstance(quad.object, Literal)
            ]
            order = {self.language: 0, "vi": 1}
            found.sort(key=lambda one: (order.get(one.language or "", 2), one.value))
            yield from (one.value for one in found)

    def types(self, iri: str) -> list[str]:
        """The classes of a thing, sorted: of the default graph, else of any."""
        kind = full("rdf:type", prefixes())
        found = {plain(quad.object) for quad in self.quads(iri, kind, None)}
        return sorted(found or {plain(quad.object) for quad in self.quads(iri, kind, None, graph="*")})

    def kind(self, iri: str) -> str:
        """The class of the legend that a thing belongs to, "" for none."""
        types = set(self.types(iri))
        return next((kind.key for kind in self.profile.kinds if types.intersection(kind.types)), "")

    def term(self, iri: str) -> str:
        """The name of a property or class, else its CURIE."""
        return self.label(iri) or short(NamedNode(iri))

    def thing(self, term: Term | None) -> Thing:
        """A term as something to show."""
        if not isinstance(term, NamedNode):
            text = plain(term)
            return Thing("", text, "", link(text))
        iri = term.value
        if iri.startswith(f"{prefixes()['id']}time/"):
            return Thing(iri, iri.rpartition("/")[2].replace("_", " – "))
        return Thing(iri, self.label(iri) or short(term), self.kind(iri), link(iri))

    def thing_of(self, iri: str) -> Thing:
        """The thing of an IRI."""
        return self.thing(NamedNode(iri))

    def frame(self, term: Term | None) -> bool:
        """Whether a term only ties others together: a participation, a figure …

        The reference data name a post; it is a tie for all that.
        """
        base = prefixes()["id"]
        if not isinstance(term, NamedNode) or not term.value.startswith(base):
            return False
        if term.value.startswith(f"{base}time/"):
            return False
        ties = self.profile.edges.keys() | self.profile.figures.keys()
        return not self.label(term.value) or not ties.isdisjoint(self.types(term.value))


def node(name: str) -> NamedNode:
    """The node of a path, CURIE or IRI."""
    return NamedNode(full(name, prefixes()))


def _node(iri: str | None) -> NamedNode | None:
    return None if iri is None else NamedNode(iri)


def link(iri: str) -> str:
    """Where an IRI opens: a path of this service, an http(s) address, or "" for anything else."""
    base = prefixes()["id"]
    if iri.startswith(base):
        return "/id/" + quote(iri.removeprefix(base), safe="/#=,;:@!$&'()*+~")
    return iri if _LINK.fullmatch(iri) else ""


def placed(iri: str) -> re.Match[str] | None:
    """Document, start and stop of a character range's IRI."""
    return _PLACED.fullmatch(iri)
