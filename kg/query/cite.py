"""What a correction may name: things that articles speak of, and words by the digest they are cited by."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from pyoxigraph import Literal, NamedNode

from kg.entities.correction import Cited
from kg.entities.ledger import Ledger, load
from kg.entities.row import digest
from kg.entities.row import quote as around
from kg.errors import QueryError
from kg.graph.term import sound
from kg.ontology.load import Ontology
from kg.ontology.load import load as ontology
from kg.query.bind import full
from kg.query.choose import local, the
from kg.query.explain import Teller, Words, quote
from kg.query.graph import Graph
from kg.query.rows import plain

_PROPERTIES = """SELECT DISTINCT ?p WHERE { GRAPH <graph/ontology> { ?p a ?kind }
  FILTER(STRENDS(STR(?kind), "Property")) }"""


@dataclass(frozen=True, slots=True)
class Place:
    """Words of a document inside their sentence; `what` they say, "" where they only name the thing."""

    document: str
    digest: str
    what: str
    words: Words


class Desk:
    """A finished build, asked what a correction may name."""

    def __init__(self, out: Path) -> None:
        self.ledger: Ledger = load(out)
        self.graph = Graph.open(out)
        self.teller = Teller(self.graph)

    @cached_property
    def ontology(self) -> Ontology:
        """The ontology, read when it is first asked for."""
        return ontology()

    def entity(self, text: str) -> str:
        """The IRI, relative to the base, of a thing that some article names; QueryError for any other."""
        found = local(the(self.graph, text).iri)
        if found not in self.ledger.cited:
            todo = "what only the ontology knows is changed in ontology/"
            raise QueryError(f"no article names {found}, so there is nothing to correct", todo=todo)
        return found

    def thing(self, text: str) -> str:
        """The relative IRI of a thing that some article names or the reference data know."""
        found = local(the(self.graph, text).iri)
        return found if found in self.ontology.terms else self.entity(found)

    def renames(self, iri: str, new: str) -> None:
        """QueryError when the thing cannot take the new IRI, or another label where `new` is ""."""
        if not new and iri in self.ontology.terms:
            todo = "change its label in ontology/reference/"
            raise QueryError(f"{iri} is named by the reference data", todo=todo)
        if new and (new in self.ledger.cited or new in self.ontology.terms):
            raise QueryError(f"{new} is the name of something else", todo="take another, or kg correct same")
        if new and not sound(full(new, self.ontology.prefixes)):
            raise QueryError(f"{new!r} cannot be an IRI", todo="use letters, digits, hyphens and slashes")

    def property(self, text: str) -> str:
        """The CURIE of a property; QueryError for one that the ontology does not declare."""
        known = [self.ontology.shrink(plain(row[0])) for row in self.graph.run(_PROPERTIES).rows]
        if text in known:
            return text
        near = difflib.get_close_matches(text, known, 3, 0)
        raise QueryError(f"the ontology has no property {text!r}", todo=f"did you mean {', '.join(near)}?")

    def citation(self, text: str) -> Cited:
        """The words cited as DOCUMENT:DIGEST; QueryError when the document has none of that digest."""
        document, _, wanted = text.rpartition(":")
        if wanted not in set(self._digests(document)):
            todo = "kg correct words IRI lists what can be cited of a thing"
            raise QueryError(f"{text!r} is no DOCUMENT:DIGEST of words in this build", todo=todo)
        return Cited(document, wanted)

    def words(self, iri: str) -> Iterator[Place]:
        """Where the thing is named, then what is said of it, each with the digest to cite it by."""
        node = NamedNode(full(iri, self.ontology.prefixes))
        for document, begin, end in self.teller.named(node.value):
            text = self.teller.text(document)
            yield Place(document, around(text, begin, end), "", quote(text, begin, end))
        for fact in self.teller.facts(node.value):
            said = f"{'← ' if fact.inward else ''}{fact.property} {fact.value}"
            yield Place(fact.document, digest(fact.words.marked), said, fact.words)

    def _digests(self, document: str) -> Iterator[str]:
        """All that can be cited of a document."""
        named = f"?doc dcterms:identifier {Literal(document)} . ?range a nif:OffsetBasedString"
        for _, begin, end in self.teller.ranges(named):
            text = self.teller.text(document)
            yield from (around(text, begin, end), digest(text[begin:end]))
