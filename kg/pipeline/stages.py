"""The stages that a build strings together, imported only when a build needs them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from kg.graph.resolved import Named, Resolution

if TYPE_CHECKING:
    from kg.corpus import Note, Problem, Source
    from kg.entities.correction import Corrections
    from kg.entities.entity import Resolution as Entities
    from kg.model import Document, Extraction
    from kg.ontology.load import Ontology
    from kg.pipeline.shelf import Shelf


class Reader(Protocol):
    """Reads documents; made once in each process."""

    def read(self, document: Document, /) -> Extraction: ...


class Memory(Protocol):
    """What is kept of a document from build to build, until something of it is resolved otherwise."""

    def kept(self, document: str, /) -> str | None: ...
    def keep(self, document: str, text: str, /) -> None: ...
    def commit(self) -> None: ...
    def close(self) -> None: ...


class Counted(Resolution, Protocol):
    """Who is who, all entities sorted by IRI, and how many of each type there are."""

    @property
    def census(self) -> Mapping[str, int]: ...
    @property
    def entities(self) -> Iterable[Named]: ...


Resolved = tuple["Counted", Memory | None]


class Stages(Protocol):
    """What a build needs of the stages before the graph."""

    def sources(self, paths: Sequence[str], columns: Mapping[str, str]) -> Sequence[Source]: ...
    def documents(self, source: Source) -> Iterator[Document | Problem | Note]: ...
    def reader(self) -> Reader: ...
    def ontology(self) -> Ontology: ...
    def outline(self, extraction: Extraction) -> bytes: ...
    def resolve(self, keys: Mapping[str, str], shelf: Shelf, corrections: Path | None) -> Resolved: ...
    def keep(self, resolution: Resolution, folder: Path) -> None: ...
    def program(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Own:
    """The stages of kg itself."""

    def sources(self, paths: Sequence[str], columns: Mapping[str, str]) -> Sequence[Source]:
        """What the paths hold to read."""
        from kg import corpus

        return corpus.sources(paths, columns=columns)

    def documents(self, source: Source) -> Iterator[Document | Problem | Note]:
        """The documents of a source, and what was wrong with it."""
        from kg import corpus

        return corpus.read(source)

    def reader(self) -> Reader:
        """All extractors, ready to read."""
        from kg.facts import Reader as Facts

        return Facts()

    def ontology(self) -> Ontology:
        """The ontology beside the package."""
        from kg.ontology.load import load

        return load()

    def outline(self, extraction: Extraction) -> bytes:
        """What resolution needs of an extraction."""
        from kg.pipeline import outline

        return outline.dump(extraction)

    def resolve(self, keys: Mapping[str, str], shelf: Shelf, corrections: Path | None) -> Resolved:
        """Who is who in all documents: from disk, but in memory where people corrected it."""
        from kg.entities.correction import Corrections
        from kg.entities.roll import Roll
        from kg.pipeline import digest
        from kg.pipeline.outline import Outlines

        judged = Corrections.load(corrections) if corrections else Corrections()
        if judged.items:
            return corrected(keys.values(), shelf, self.ontology(), judged), None
        outlines = Outlines(shelf.outline)
        roll = Roll(shelf.folder / "who.sqlite", digest.whole(), self.ontology(), outlines)
        roll.update(keys)
        return roll, roll

    def keep(self, resolution: Resolution, folder: Path) -> None:
        """What people who judge identities ask for, beside the graph."""
        from kg.entities.entity import Resolution as Entities
        from kg.entities.ledger import save
        from kg.entities.roll import Roll

        if isinstance(resolution, Entities | Roll):
            save(resolution, folder)

    def program(self) -> str:
        """The hash of what an extraction depends on."""
        from kg.pipeline import digest

        return digest.program()


def corrected(keys: Collection[str], shelf: Shelf, ontology: Ontology, judged: Corrections) -> Entities:
    """Who is who in memory, as people corrected it; the keys in the order of their documents."""
    from kg.entities.resolve import settle
    from kg.pipeline.outline import Outlines

    outlines = Outlines(shelf.outline)
    rows = [row for key in keys for row in outlines.rows(key)]
    return settle(rows, map(outlines.sketch, keys), ontology, corrections=judged, pins={})
