"""What resolution and people add to what documents say: triples, and the words they follow from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kg.entities.row import digest, quote
from kg.errors import GraphError
from kg.graph import term
from kg.graph.names import SKOS
from kg.graph.resolved import Resolution, Triple
from kg.graph.slug import segment
from kg.graph.term import sound
from kg.model import Extraction, Span, Status
from kg.ontology.load import Ontology

_NOTE = f"<{SKOS}editorialNote>"
BY_HAND = "corrections.add"


@dataclass(frozen=True, slots=True, order=True)
class Extra:
    """One added triple in N-Triples terms, as one document supports it by the words with this digest."""

    subject: str
    predicate: str
    object: str
    rule: str
    status: Status
    reason: str
    words: str


class Extras:
    """The added triples by the documents whose words they cite."""

    def __init__(self, resolution: Resolution, ontology: Ontology) -> None:
        self._resolution = resolution
        self._ontology = ontology
        self._added: dict[str, set[Extra]] = defaultdict(set)
        for addition in resolution.added:
            for cited in addition.evidence:
                terms = _terms(addition, ontology)
                extra = Extra(*terms, BY_HAND, "stated", addition.reason, cited.quote)
                self._added[cited.document].add(extra)

    def of(self, document: str) -> list[Extra]:
        """Those of one document, sorted."""
        found = {
            Extra(*_terms(one, self._ontology), one.rule, "inferred", one.reason, one.quote)
            for one in self._resolution.about(document)
        }
        return sorted(found | self._added.get(document, set()))


def additions(resolution: Resolution, ontology: Ontology) -> Iterator[tuple[str, str]]:
    """Triples with the name of their graph, `inferred` or `corrections`, and why entities are one."""
    for name, triples in (("inferred", resolution.inferred), ("corrections", resolution.added)):
        for one in triples:
            yield " ".join(_terms(one, ontology)), name


def notes(resolution: Resolution, ontology: Ontology) -> Iterator[str]:
    """Why the namings of each entity are one, as triples for people to read."""
    for iri, reasons in resolution.reasons:
        for reason in reasons:
            yield f"<{ontology.base}{iri}> {_NOTE} {term.literal(reason)}"


def spans(extraction: Extraction) -> Mapping[str, Span]:
    """The places of a document by the digests that resolution cites them by; the first of equals."""
    text = extraction.document.text
    found: dict[str, Span] = {}
    facts = {f.evidence.span for f in extraction.facts}
    names = {n.span for r in extraction.referents for n in r.namings}
    cited = [*((digest(text[s.start : s.stop]), s) for s in facts)]
    cited += [(quote(text, s.start, s.stop), s) for s in names]
    for words, span in sorted(cited):
        found.setdefault(words, span)
    return found


def _terms(one: Triple, ontology: Ontology) -> tuple[str, str, str]:
    subject, predicate, thing = (ontology.expand(_safe(n)) for n in (one.subject, one.predicate, one.object))
    for iri in (subject, predicate, thing):
        if not sound(iri):
            todo = "write it as it stands in the graph (in corrections: subject, predicate, object)"
            raise GraphError(f"{iri!r} cannot be an IRI", todo=todo)
    return f"<{subject}>", f"<{predicate}>", f"<{thing}>"


def _safe(name: str) -> str:
    """A document's id is free text; in an IRI it is a segment."""
    return f"doc/{segment(name[4:])}" if name.startswith("doc/") else name
