"""The stages that a build strings together, imported only when a build needs them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from kg.corpus import Note, Problem, Source
    from kg.entities.entity import Resolution as Entities
    from kg.entities.row import Row
    from kg.entities.sketch import Sketch
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
    def outline(self, extraction: Extraction) -> bytes: ...
    def resolve(self, outlines: Iterable[bytes], corrections: Path | None) -> Resolution: ...
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

    def resolve(self, outlines: Iterable[bytes], corrections: Path | None) -> Entities:
        """Who is who in all documents."""
        from kg.entities.correction import Corrections
        from kg.entities.resolve import settle
        from kg.pipeline import outline

        judged = Corrections.load(corrections) if corrections else Corrections()
        rows: list[Row] = []
        sketches: list[Sketch] = []
        for body in outlines:
            found, sketch = outline.load(body)
            rows += found
            sketches.append(sketch)
        return settle(rows, sketches, self.ontology(), corrections=judged, pins={})

    def keep(self, resolution: Resolution, folder: Path) -> None:
        """What people who judge identities ask for, beside the graph."""
        from kg.entities.entity import Resolution as Entities
        from kg.entities.ledger import save

        if isinstance(resolution, Entities):
            save(resolution, folder)

    def program(self) -> str:
        """The hash of what an extraction depends on."""
        from kg.pipeline import digest

        return digest.program()
