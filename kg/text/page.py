"""A document laid out for reading."""

from __future__ import annotations

from dataclasses import dataclass

from kg.model import Document, Zone
from kg.text.fold import fold
from kg.text.sentences import sentences
from kg.text.zones import zones

# Zones that say nothing about the story (ontology.md section 7); their text yields no mention.
SILENT = frozenset({"teaser", "boilerplate", "page-counter", "byline", "source-tag", "dateline"})


@dataclass(frozen=True, slots=True)
class Sentence:
    """Code points `start` to `stop` of the text, in a zone of that `kind`; `index` counts from 0."""

    index: int
    start: int
    stop: int
    kind: str


@dataclass(frozen=True, slots=True)
class Page:
    """A document with its folded text, zones and the sentences worth reading."""

    document: Document
    text: str
    folded: str
    zones: tuple[Zone, ...]
    sentences: tuple[Sentence, ...]

    @classmethod
    def of(cls, document: Document) -> Page:
        """The page of a document; the document's own zones are used when it has some."""
        text = document.text
        parts = document.zones or zones(text)
        ranges = [
            (start, stop, zone.kind)
            for zone in parts
            if zone.kind not in SILENT
            for start, stop in sentences(text, zone.start, zone.stop)
        ]
        found = tuple(Sentence(i, start, stop, kind) for i, (start, stop, kind) in enumerate(ranges))
        return cls(document, text, fold(text), parts, found)
