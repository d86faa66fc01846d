"""The words behind a fact: its assertions in the documents' graphs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain

from pyoxigraph import NamedNode, Quad

from kg.query.bind import full
from kg.query.catalogue import prefixes
from kg.query.explain import Words, quote
from kg.query.rows import Term, plain
from kg.serve.reader import Reader, link, placed


@dataclass(frozen=True, slots=True)
class Source:
    """A document as a fact cites it; `address` is its http(s) URL or ""."""

    iri: str
    name: str
    title: str
    published: str
    publisher: str
    address: str
    text: str

    @property
    def href(self) -> str:
        """Its page."""
        return link(self.iri)


@dataclass(frozen=True, slots=True)
class Proof:
    """One place that states a fact: characters `start` to `stop` of the source."""

    source: Source
    start: int
    stop: int
    words: Words
    rule: str
    status: str

    @property
    def href(self) -> str:
        """The words in their document."""
        return f"{self.source.href}?char={self.start},{self.stop}#here"


@dataclass(frozen=True, slots=True)
class Claim:
    """An assertion: one triple and its proof."""

    subject: Term
    verb: str
    object: Term
    proof: Proof


@dataclass(slots=True)
class Archive:
    """Reads sources and assertions; sources are kept for the length of a page."""

    reader: Reader
    sources: dict[str, Source] = field(default_factory=dict)

    def about(self, iri: str, *, most: int) -> list[Claim]:
        """The assertions that have the thing as subject or object, at most so many of each."""
        found = chain(
            self.reader.quads(None, _full("rdf:subject"), iri, graph="*", most=most),
            self.reader.quads(None, _full("rdf:object"), iri, graph="*", most=most),
        )
        return list(self._claims(found))

    def told(self, document: str, *, most: int) -> list[Claim]:
        """All that a document asserts, in the order of its words."""
        found = self.reader.quads(None, _full("rdf:subject"), None, graph=f"doc/{document}", most=most)
        return sorted(self._claims(found), key=lambda one: (one.proof.start, one.proof.stop, one.verb))

    def _claims(self, quads: Iterator[Quad]) -> Iterator[Claim]:
        for quad in quads:
            said: dict[str, Term] = {
                one.predicate.value: one.object
                for one in self.reader.graph.store.quads_for_pattern(
                    quad.subject, None, None, quad.graph_name
                )
            }
            where = placed(plain(said.get(_full("prov:wasDerivedFrom"))))
            verb = said.get(_full("rdf:predicate"))
            subject, value = said.get(_full("rdf:subject")), said.get(_full("rdf:object"))
            if not (where and isinstance(verb, NamedNode) and subject is not None and value is not None):
                continue
            source = self.source(where["document"])
            start, stop = int(where["start"]), int(where["stop"])
            proof = Proof(
                source,
                start,
                stop,
                quote(source.text, start, stop),
                plain(said.get(_full("egov:extractionRule"))),
                plain(said.get(_full("egov:assertionStatus"))).rpartition("/")[2],
            )
            yield Claim(subject, verb.value, value, proof)

    def source(self, iri: str) -> Source:
        """The document of that IRI; its text is "" when there is none."""
        if iri not in self.sources:
            name = iri.rpartition("/")[2]
            graph = f"doc/{name}"
            headline, published, address = (
                self.reader.value(iri, _full(verb), graph=graph)
                for verb in ("schema:headline", "schema:datePublished", "dcterms:source")
            )
            publisher = self.reader.thing(
                self.reader.first(iri, _full("schema:publisher"), graph=graph)
            ).label
            text = self._text(graph)
            title = headline or _first(text) or name
            self.sources[iri] = Source(iri, name, title, published, publisher, link(address), text)
        return self.sources[iri]

    def _text(self, graph: str) -> str:
        found = self.reader.quads(None, _full("nif:isString"), None, graph=graph, most=1)
        return next((plain(quad.object) for quad in found), "")


def _first(text: str) -> str:
    """The first line of a text, as the title of an article that has none."""
    line = next((line.strip() for line in text.splitlines() if line.strip()), "")
    return line if len(line) <= 120 else f"{line[:119]}…"  # two lines on a phone


def _full(curie: str) -> str:
    return full(curie, prefixes())
