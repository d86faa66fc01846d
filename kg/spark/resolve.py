"""Who is who, on the driver, and the part of the answer that each document needs."""

from __future__ import annotations

import pickle
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kg.entities.correction import Corrections
from kg.entities.entity import Entity, Resolution
from kg.entities.resolve import settle
from kg.entities.row import Row
from kg.entities.sketch import Sketch
from kg.ontology.load import Ontology
from kg.spark.extract import undigest


def resolve(digests: Iterable[bytes], ontology: Ontology, corrections: Path | None) -> Resolution:
    """The resolution of a local build of the same documents, in whatever order they come."""
    found: list[Row] = []
    sketches: list[Sketch] = []
    for one in digests:
        rows, sketch = undigest(one)
        found += rows
        sketches.append(sketch)
    found.sort(key=lambda row: row.ident)
    sketches.sort(key=lambda sketch: sketch.document)
    judged = Corrections.load(corrections) if corrections else Corrections()
    return settle(found, sketches, ontology, corrections=judged, pins={})


@dataclass(slots=True)
class _Part:
    index: dict[int, Entity] = field(default_factory=dict)
    inferred: list[Any] = field(default_factory=list)
    added: list[Any] = field(default_factory=list)
    dropped: set[tuple[str, str]] = field(default_factory=set)
    sources: dict[str, str] = field(default_factory=dict)


def parts(resolution: Resolution) -> Iterator[tuple[str, bytes]]:
    """Document → what of the resolution concerns it, packed."""
    found: dict[str, _Part] = defaultdict(_Part)
    for (document, key), entity in resolution.index.items():
        found[document].index[key] = entity
    for one in resolution.inferred:
        found[one.document].inferred.append(one)
    for addition in resolution.added:
        for name in {cited.document for cited in addition.evidence}:
            found[name].added.append(addition)
    for document, words in resolution.dropped:
        found[document].dropped.add((document, words))
    for document, first in resolution.sources.items():
        if document != first:
            found[document].sources[document] = first
    for document, part in found.items():
        values = (part.index, part.inferred, part.added, part.dropped, part.sources)
        yield document, zlib.compress(pickle.dumps(values), 1)


def part(document: str, data: bytes | None) -> Resolution:
    """The resolution as far as one document goes."""
    index, inferred, added, dropped, sources = (
        pickle.loads(zlib.decompress(data)) if data else ({}, (), (), (), {})
    )
    return Resolution(
        entities=(),
        members=(),
        inferred=tuple(inferred),
        sources=sources,
        candidates=(),
        added=tuple(added),
        stale=(),
        dropped=frozenset(dropped),
        index={(document, key): entity for key, entity in index.items()},
    )


def census(resolution: Resolution) -> Mapping[str, int]:
    """How many different entities of each type the documents speak of."""
    seen = {(entity.type, entity.iri) for entity in resolution.index.values()}
    return dict(sorted(Counter(kind for kind, _ in seen).items()))
