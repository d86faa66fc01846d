"""Why the graph says what it says of one entity: every fact with its sentence, rule and document."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from pyoxigraph import DefaultGraph, Literal, NamedNode

from kg.graph.slug import segment
from kg.query.bind import full
from kg.query.catalogue import prefixes
from kg.query.formats import short
from kg.query.graph import Graph
from kg.query.rows import Term, plain
from kg.text.sentences import sentences

_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
_LANGUAGE = "https://schema.org/inLanguage"
_RANGES = """SELECT DISTINCT ?document ?begin ?end WHERE {{ GRAPH ?g {{
  ?doc a schema:NewsArticle ; dcterms:identifier ?document .
  {where} ; nif:beginIndex ?begin ; nif:endIndex ?end }} }}"""


@dataclass(frozen=True, slots=True)
class Words:
    """The words that a fact rests on, inside their sentence."""

    before: str
    marked: str
    after: str


@dataclass(frozen=True, slots=True)
class Told:
    """One fact as one document tells it. `inward`: the entity is the object, `value` the subject."""

    property: str
    inward: bool
    value: str
    status: str
    rule: str
    document: str
    published: str
    words: Words


@dataclass(slots=True)
class Teller:
    """Reads one graph; labels and texts are kept, as the same ones are needed again and again."""

    graph: Graph
    labels: dict[str, str] = field(default_factory=dict)
    documents: dict[str, tuple[str, str]] = field(default_factory=dict)

    def facts(self, iri: str) -> tuple[Told, ...]:
        """All facts about the entity, by property and value."""
        rows = self.graph.run("evidence", {"entity": iri}).rows
        told = [self._told(iri, row) for row in rows]
        return tuple(sorted(told, key=lambda one: (one.inward, one.property, one.value, one.document)))

    def named(self, iri: str) -> list[tuple[str, int, int]]:
        """Where articles name the entity: document, begin and end."""
        return self.ranges(f"?range itsrdf:taIdentRef {NamedNode(iri)}")

    def ranges(self, where: str) -> list[tuple[str, int, int]]:
        """Document, begin and end of each `?range` of a pattern, by document and place."""
        rows = self.graph.run(_RANGES.format(where=where)).rows
        return sorted((plain(one), int(plain(two)), int(plain(three))) for one, two, three in rows)

    def word(self, curie: str) -> str:
        """What the ontology calls a property in Vietnamese, "" when it has no name for it."""
        ontology = NamedNode(f"{prefixes()['id']}graph/ontology")
        found = self.graph.store.quads_for_pattern(_node(curie), _node("rdfs:label"), None, ontology)
        names = (quad.object for quad in found)
        return next((name.value for name in names if isinstance(name, Literal) and name.language == "vi"), "")

    def _told(self, iri: str, row: tuple[Term | None, ...]) -> Told:
        document, begin, end, subject, verb, thing, status, rule, _ = row
        inward = plain(subject) != iri
        published, text = self._document(plain(document))
        value = subject if inward else thing
        said = self._describe(value, iri) if isinstance(value, NamedNode) else plain(value)
        words = quote(text, int(plain(begin)), int(plain(end)))
        return Told(short(verb), inward, said, plain(status), plain(rule), plain(document), published, words)

    def _describe(self, node: NamedNode, besides: str) -> str:
        """The label of a thing; of a nameless node (a participation …) what it links, but for `besides`."""
        if label := self.label(node.value):
            return label
        quads = self.graph.store.quads_for_pattern
        back = [q.subject for q in quads(None, _node("cv:hasParticipation"), node, DefaultGraph())]
        parts = {self._part(term, besides) for term in (*self._out(node), *back) if plain(term) != besides}
        return "; ".join(sorted(part for part in parts if part)) or short(node)

    def _out(self, node: Term) -> Iterator[Term]:
        """What a nameless node links; for a span of time of its own, its days."""
        if not isinstance(node, NamedNode):
            return
        for quad in self.graph.store.quads_for_pattern(node, None, None, DefaultGraph()):
            if quad.predicate == _node("org:memberDuring"):
                yield from self._out(quad.object)
            elif quad.predicate.value not in (_TYPE, _LANGUAGE):
                yield quad.object

    def _part(self, term: Term, besides: str) -> str:
        if isinstance(term, Literal):
            return term.value
        if label := self.label(plain(term)):
            return label
        # A nameless node in a nameless node: the post in which somebody takes part.
        found = (plain(one) for one in self._out(term) if isinstance(one, NamedNode))
        inner = (self.label(one) for one in found if one != besides)
        if named := " – ".join(sorted(filter(None, inner))):
            return named
        return short(term).removeprefix("time/").replace("_", " – ")

    def label(self, iri: str) -> str:
        """The Vietnamese label or the title of a thing, "" when it has neither."""
        if iri not in self.labels:
            self.labels[iri] = next(self._names(NamedNode(iri)), "")
        return self.labels[iri]

    def _names(self, node: NamedNode) -> Iterator[str]:
        for curie in ("skos:prefLabel", "dcterms:title"):
            for quad in self.graph.store.quads_for_pattern(node, _node(curie), None, DefaultGraph()):
                if isinstance(quad.object, Literal) and quad.object.language in ("vi", None):
                    yield quad.object.value

    def text(self, document: str) -> str:
        """The text of a document, "" when there is none of that name."""
        return self._document(document)[1]

    def _document(self, name: str) -> tuple[str, str]:
        """Date of publication and text of a document."""
        if name not in self.documents:
            graph = NamedNode(f"{prefixes()['id']}graph/doc/{segment(name)}")
            self.documents[name] = (
                self._first(graph, "schema:datePublished"),
                self._first(graph, "nif:isString"),
            )
        return self.documents[name]

    def _first(self, graph: NamedNode, curie: str) -> str:
        return next(
            (plain(q.object) for q in self.graph.store.quads_for_pattern(None, _node(curie), None, graph)), ""
        )


def _node(curie: str) -> NamedNode:
    return NamedNode(full(curie, prefixes()))


def quote(text: str, begin: int, end: int) -> Words:
    """The words at `begin` to `end` of a document's text and the rest of their sentence, on one line.

    >>> quote("Một. Ông Dũng chủ trì hội thảo. Hai.", 5, 13)
    Words(before='', marked='Ông Dũng', after=' chủ trì hội thảo.')
    """
    start = text.rfind("\n", 0, begin) + 1
    stop = text.find("\n", end)
    stop = len(text) if stop < 0 else stop
    for one, two in sentences(text, start, stop):
        start = one if one <= begin else start
        if two >= end:
            stop = two
            break
    flat = (
        " ".join(f"[{part}]".split())[1:-1] for part in (text[start:begin], text[begin:end], text[end:stop])
    )
    return Words(*flat)
