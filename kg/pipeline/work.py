"""What a worker process does: sources and documents to packed extractions."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from multiprocessing import parent_process
from threading import Thread
from typing import TYPE_CHECKING, Any

from kg.corpus import Note, Problem, Source
from kg.errors import KgError
from kg.graph.concepts import coined
from kg.model import Document, Extraction
from kg.pipeline import digest
from kg.pipeline.pack import pack

if TYPE_CHECKING:
    from kg.pipeline.stages import Reader, Stages

# Some gaps of one trigger are enough to see what is missing; all are counted.
_PLACES = 5


@dataclass(frozen=True, slots=True)
class Job:
    """One thing to read: a file, known by `key`, or a document of a file of many (`key` is "")."""

    key: str
    what: Source | Document

    @property
    def name(self) -> str:
        """What a message calls it."""
        return self.what.path if isinstance(self.what, Source) else self.what.id


@dataclass(frozen=True, slots=True)
class Done:
    """A document that was read: its hash, what report and resolution need, and the extraction packed."""

    id: str
    key: str
    summary: dict[str, Any]
    outline: bytes
    body: bytes


@dataclass(frozen=True, slots=True)
class Told:
    """A message about a source: `left` says that something was left out because of it."""

    where: str
    what: str
    left: bool


Outcome = Done | Told
_held: dict[str, Any] = {}


def start(stages: Stages) -> None:
    """Make a process ready; what it needs is loaded with its first job, so that a failure is reported."""
    _held.clear()
    _held["stages"] = stages


def stages() -> Stages:
    """The stages of this process."""
    held: Stages = _held["stages"]
    return held


def hire(stages: Stages) -> None:
    """Make a worker process ready; like the build itself it makes many small values and no cycles."""
    gc.disable()
    Thread(target=_follow, daemon=True).start()
    start(stages)


def _follow() -> None:
    """End with the build, also with one that is killed: the next may write to the same folder."""
    if build := parent_process():
        build.join()
        os._exit(1)


def read(jobs: tuple[Job, ...]) -> list[tuple[Job, list[Outcome]]]:
    """What each job gave, in order."""
    return [(job, list(_read(job, stages()))) for job in jobs]


def _reader(stages: Stages) -> Reader:
    if "reader" not in _held:
        _held["reader"] = stages.reader()
    reader: Reader = _held["reader"]
    return reader


def _read(job: Job, stages: Stages) -> Iterator[Outcome]:
    found = [job.what] if isinstance(job.what, Document) else stages.documents(job.what)
    for item in found:
        if isinstance(item, Document):
            yield _extract(item, stages)
        else:
            yield told(item)


def told(item: Problem | Note) -> Told:
    """A problem or note in the words of the report."""
    where = f"{item.source}:{item.line}" if item.line else item.source
    todo = f". {item.todo}" if isinstance(item, Problem) and item.todo else ""
    return Told(where, item.what + todo, isinstance(item, Problem))


def _extract(document: Document, stages: Stages) -> Outcome:
    reader = _reader(stages)
    try:
        extraction = reader.read(document)
    except KgError as error:
        return Told(document.id, str(error), True)
    key = digest.document(document, stages.program())
    summary, outline = _summary(extraction, stages), stages.outline(extraction)
    return Done(document.id, key, summary, outline, pack(extraction))


def _summary(extraction: Extraction, stages: Stages) -> dict[str, Any]:
    facts: dict[str, int] = {}
    statuses: dict[str, int] = {}
    for fact in extraction.facts:
        facts[fact.frame] = facts.get(fact.frame, 0) + 1
        statuses[fact.status] = statuses.get(fact.status, 0) + 1
    coins = sorted(set(coined(extraction, stages.ontology())))
    return {
        "referents": len(extraction.referents),
        "facts": facts,
        "statuses": statuses,
        "coins": [list(asdict(coin).values()) for coin in coins],
        "gaps": _gaps(extraction),
    }


def _gaps(extraction: Extraction) -> list[Any]:
    groups: dict[tuple[str, str], list[str]] = {}
    for gap in extraction.gaps:
        place = f"{extraction.document.id}#char={gap.span.start},{gap.span.stop}"
        groups.setdefault((gap.trigger, gap.rule), []).append(place)
    return [[*group, len(places), places[:_PLACES]] for group, places in sorted(groups.items())]
