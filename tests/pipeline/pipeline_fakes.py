"""Stages that read a toy language, so that the pipeline is tested without rules.

"Nguyễn An gặp Trần Bình." says that both take part in the one event; a capitalised pair is a person.
A text with CHẾT kills its process, one with HỎNG raises.
"""

from __future__ import annotations

import os
import re
import signal
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from kg import corpus
from kg.corpus import Note, Problem, Source
from kg.graph.resolved import Resolution
from kg.model import Document, Evidence, Extraction, Fact, Gap, Naming, Ref, Referent, Span
from kg.ontology.load import Ontology, load
from kg.pipeline.pack import pack, unpack
from kg.pipeline.shelf import Shelf
from kg.text.slug import slug

_PERSON = re.compile(r"\b[A-ZĐ]\w+ [A-ZĐ]\w+")


@dataclass(frozen=True)
class Who:
    iri: str
    type: str
    label: str
    aliases: tuple[str, ...] = ()
    classes: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()


class Known:
    """People are one when their slugs are; the smallest label wins: documents depend on each other."""

    inferred = added = reasons = ()
    dropped: frozenset[tuple[str, str]] = frozenset()

    def __init__(self, extractions: Iterable[Extraction]) -> None:
        self.names: dict[tuple[str, int], tuple[str, str]] = {}
        self.labels: dict[str, str] = {}
        for one in extractions:
            for key, referent in enumerate(one.referents):
                iri = f"{referent.type.lower()}/vn/{slug(referent.label)}"
                self.names[one.document.id, key] = iri, referent.type
                self.labels[iri] = min(referent.label, self.labels.get(iri, referent.label))

    def entity(self, document: str, key: int) -> Who:
        iri, kind = self.names[document, key]
        return Who(iri, kind, self.labels[iri])

    @property
    def entities(self) -> list[Who]:
        kinds = dict(self.names.values())
        return [Who(iri, kinds[iri], label) for iri, label in sorted(self.labels.items())]

    @property
    def census(self) -> Counter[str]:
        return Counter(who.type for who in self.entities)

    def about(self, document: str) -> tuple[()]:
        return ()

    def source(self, document: str) -> str:
        return document

    def keeps(self, extraction: Extraction, fact: Fact) -> bool:
        return True


class Toy:
    def read(self, document: Document) -> Extraction:
        text = document.text
        if "CHẾT" in text:
            os.kill(os.getpid(), signal.SIGKILL)
        if "HỎNG" in text:
            raise ValueError("toy rule broke")
        time.sleep(0.05 * text.count("CHẬM"))
        referents = [Referent("Event", "cuộc gặp", ())]
        facts: list[Fact] = []
        for found in _PERSON.finditer(text):
            span = Span(document.id, *found.span())
            slots = {"event": Ref(0), "agent": Ref(len(referents)), "role": found[0]}
            referents.append(Referent("Person", found[0], (Naming(span, found[0], "toy.name"),)))
            facts.append(Fact("participation", slots, Evidence(span, "toy.meet")))
        gaps = [Gap(Span(document.id, *m.span()), "gặp", "toy.meet") for m in re.finditer("gặp", text)]
        return Extraction(document, tuple(referents), tuple(facts), tuple(gaps))


@cache
def _bare() -> Ontology:
    """The frames without the reference data, which would make every small build a big one."""
    return replace(load(), model=(), reference=())


@dataclass(frozen=True)
class Fake:
    """`log` is a folder that gets an empty file for each document that is read."""

    log: str = ""
    version: str = "1"

    def sources(self, paths: Sequence[str], columns: Mapping[str, str]) -> Sequence[Source]:
        return corpus.sources(paths, columns=columns)

    def documents(self, source: Source) -> Iterator[Document | Problem | Note]:
        for item in corpus.read(source):
            if self.log and isinstance(item, Document):
                (Path(self.log) / item.id).touch()
            yield item

    def reader(self) -> Toy:
        return Toy()

    def ontology(self) -> Ontology:
        return _bare()

    def outline(self, extraction: Extraction) -> bytes:
        return pack(extraction)

    def resolve(self, keys: Mapping[str, str], shelf: Shelf, corrections: Path | None) -> tuple[Known, None]:
        return Known(unpack(shelf.outline(key)) for key in keys.values()), None

    def keep(self, resolution: Resolution, folder: Path) -> None:
        """Nothing beside the graph."""

    def program(self) -> str:
        return self.version
