"""The stages that a build strings together, imported only when a build needs them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from kg.corpus import Note, Problem, Source
    from kg.graph.resolved import Resolution
    from kg.model import Document, Extraction
    from kg.ontology.load import Ontology


class Reader(Protocol):
    """Reads documents; made once in each process."""

    def read(self, document: Document, /) -> Extraction: ...


class Stages(Protocol):
    """What a build needs of the stages before the graph."""

    def sources(self, paths: Sequence[str], columns: Mapping[str, str]) -> Sequence[Source]: ...
    def documents(self, source: Source) -> Iterator[Document | Problem | Note]: ...
    def reader(self) -> Reader: ...
    def ontology(self) -> Ontology: ...
    def resolve(self, extractions: Iterable[Extraction], corrections: Path | None) -> Resolution: ...
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

    def resolve(self, extractions: Iterable[Extraction], corrections: Path | None) -> Resolution:
        """Who is who in all documents."""
        from kg.entities.correction import Corrections
        from kg.entities.resolve import resolve

        judged = Corrections.load(corrections) if corrections else None
        return resolve(extractions, self.ontology(), judged)

    def program(self) -> str:
        """The hash of what an extraction depends on."""
        from kg.pipeline import digest

        return digest.program()
