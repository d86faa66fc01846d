"""One document's referents, concepts and nodes as IRIs."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from json.encoder import encode_basestring

from kg.entities.row import digest
from kg.errors import GraphError
from kg.graph.concepts import Coinage, coin, known
from kg.graph.resolved import Map, Named
from kg.graph.slug import segment
from kg.graph.term import sound
from kg.model import Extraction, Fact, Ref
from kg.ontology.load import Ontology
from kg.ontology.rows import Frame, Slot
from kg.text.slug import slug

_HOLE = re.compile(r"\{(hash:)?([^}]*)\}")


@dataclass(frozen=True, slots=True)
class Scope:
    """What names mean inside one document."""

    extraction: Extraction
    resolution: Map
    ontology: Ontology
    coinage: Coinage
    facts: tuple[Fact | None, ...] = ()
    _seen: dict[int, Named] = field(default_factory=dict)
    _verbs: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, extraction: Extraction, resolution: Map, ontology: Ontology, coinage: Coinage) -> Scope:
        """The scope of a document; in `facts`, None stands for what a person dropped."""
        return cls(extraction, resolution, ontology, coinage, tuple(_kept(extraction, resolution)))

    @property
    def document(self) -> str:
        """The id of the document as it stands in IRIs."""
        return segment(self.extraction.document.id)

    def entity(self, key: int) -> Named:
        """Who the referent at this position is; KeyError when it was dropped, GraphError for a bad IRI."""
        if key not in self._seen:
            found = self.resolution.entity(self.extraction.document.id, key)
            if found is None:
                raise KeyError(f"referent {key} of {self.extraction.document.id} was dropped")
            if not sound(found.iri):
                todo = "write it with letters, digits and hyphens in the corrections or reference data"
                raise GraphError(f"{found.iri!r} cannot be an IRI", todo=todo)
            self._seen[key] = found
        return self._seen[key]

    def verb(self, name: str) -> str:
        """A property or class of the ontology as a term."""
        if name not in self._verbs:
            self._verbs[name] = f"<{self.ontology.expand(name)}>"
        return self._verbs[name]

    def concept(self, slot: Slot, fact: Fact) -> tuple[str, str]:
        """Slug and label of the concept in a slot; the label is "" when the ontology lists it."""
        one = coin(slot, fact)
        if one is None:
            return "", ""
        return (found, "") if (found := known(one, self.ontology)) else self.coinage[one]

    def node(self, fact: Fact) -> str:
        """The IRI, relative to the base, of the node a fact speaks of."""
        frame = self.ontology.frames[fact.frame]
        return _HOLE.sub(lambda hole: self._fill(hole, frame, fact), frame.iri)

    def _fill(self, hole: re.Match[str], frame: Frame, fact: Fact) -> str:
        if hole[1]:
            values = [self._value(name, frame, fact) for name in hole[2].split(",")]
            # JSON of a list.
            text = ",".join("null" if value is None else encode_basestring(value) for value in values)
            return hashlib.sha256(f"[{text}]".encode()).hexdigest()[:16]
        if hole[2] == "span":
            span = fact.evidence.span
            return f"{self.document}/{span.start}-{span.stop}"
        return next((p for name in hole[2].split("|") if (p := self._path(name, frame, fact))), "unknown")

    def _value(self, name: str, frame: Frame, fact: Fact) -> str | None:
        if name == "evidence":
            # Copies of one text say a thing once: the same words in any of them are the same node.
            document, span = self.extraction.document, fact.evidence.span
            return f"{self.resolution.source(document.id)}#{digest(document.text[span.start : span.stop])}"
        value = fact.slots.get(name)
        if isinstance(value, Ref):
            return self.entity(value.key).iri
        slot = frame.slots.get(name)
        return self.concept(slot, fact)[0] if value and slot and slot.scheme else value

    def _path(self, name: str, frame: Frame, fact: Fact) -> str:
        value = fact.slots.get(name)
        if isinstance(value, Ref):
            return self.entity(value.key).iri.partition("/")[2]
        slot = frame.slots.get(name)
        if not value or not slot:
            return ""
        if slot.scheme:
            return self.concept(slot, fact)[0]
        return value.replace("/", "_") if slot.datatype == "date" or slot.instant else slug(value) or "x"


def _kept(extraction: Extraction, resolution: Map) -> Iterator[Fact | None]:
    """The facts without what a person dropped, each in its place."""
    name = extraction.document.id
    gone = {Ref(n) for n in range(len(extraction.referents)) if resolution.entity(name, n) is None}
    for fact in extraction.facts:
        if not resolution.keeps(extraction, fact):
            yield None
        elif gone and not gone.isdisjoint(fact.slots.values()):
            yield replace(fact, slots={slot: v for slot, v in fact.slots.items() if v not in gone})
        else:
            yield fact
