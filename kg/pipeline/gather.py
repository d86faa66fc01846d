"""All documents of a build, read or remembered: which id has which extraction on the shelf."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kg.corpus import Source
from kg.corpus.metadata import beside
from kg.corpus.reader import ROWS, kind
from kg.model import Document
from kg.pipeline import digest
from kg.pipeline.crew import Batch, Crew
from kg.pipeline.shelf import Shelf
from kg.pipeline.work import Done, Job, Outcome, Told, told

if TYPE_CHECKING:
    from kg.pipeline.stages import Stages

Progress = Callable[[str, int, int], None]
"""Called with the name of a step, how much of it is done, and of how much (0: not known)."""


@dataclass(slots=True)
class Gathered:
    """Document id → hash of its extraction; what was said on the way; the hashes of the files seen."""

    keys: dict[str, str] = field(default_factory=dict)
    told: set[Told] = field(default_factory=set)
    files: set[str] = field(default_factory=set)
    read: int = 0

    def take(self, items: Iterable[list[str]]) -> None:
        """Add what a file gave, as it stands on the shelf."""
        for mark, first, second in items:
            if mark == "document":
                self.keys[first] = second
            else:
                self.told.add(Told(first, second, mark == "left out"))


@dataclass(frozen=True, slots=True)
class Gatherer:
    """Reads sources, only what the shelf does not hold."""

    stages: Stages
    shelf: Shelf
    crew: Crew
    progress: Progress

    def gather(self, sources: Iterable[Source]) -> Gathered:
        """What the sources hold; every batch is on the shelf as soon as it is read."""
        listed = list(sources)
        found = Gathered()
        jobs = self._jobs(listed, found)
        for batch in self.crew.read(jobs):
            self._keep(batch, found)
            self.progress("read", len(found.keys), len(listed))
        self.progress("read", len(found.keys), len(found.keys))
        return found

    def _jobs(self, sources: list[Source], found: Gathered) -> Iterator[Job]:
        for source in sources:
            key = "" if kind(source.path) in ROWS else self._key(source)
            if not key:
                yield from self._rows(source, found) if kind(source.path) in ROWS else (Job("", source),)
                continue
            found.files.add(key)
            items = self.shelf.items(key)
            if items is not None and all(self.shelf.has(item[2]) for item in items if item[0] == "document"):
                found.take(items)
            else:
                yield Job(key, source)

    def _key(self, source: Source) -> str:
        """The hash of a file and what stands beside it; "" when it cannot be read, which is then reported."""
        known = (source.path, source.stem, dict(source.columns), source.limit, sorted(source.contested))
        try:
            fields, notes = beside(source.path)
            repeated = sorted(source.repeated.items())
            return digest.file(source.path, *known, repeated, fields, notes, self.stages.program())
        except OSError:
            return ""

    def _rows(self, source: Source, found: Gathered) -> Iterator[Job]:
        for item in self.stages.documents(source):
            if not isinstance(item, Document):
                found.told.add(told(item))
                continue
            key = digest.document(item, self.stages.program())
            if self.shelf.has(key):
                found.keys[item.id] = key
            else:
                yield Job("", item)

    def _keep(self, batch: Batch, found: Gathered) -> None:
        files = [(job.key, [_item(outcome) for outcome in outcomes]) for job, outcomes in batch]
        done = [one for _, outcomes in batch for one in outcomes if isinstance(one, Done)]
        sound = [(key, items) for key, items in files if key and not _crashed(items)]
        self.shelf.put(sound, [(one.key, one.summary, one.outline, one.body) for one in done])
        found.read += len(done)
        for _, items in files:
            found.take(items)


def _item(outcome: Outcome) -> list[str]:
    if isinstance(outcome, Done):
        return ["document", outcome.id, outcome.key]
    return ["left out" if outcome.left else "note", outcome.where, outcome.what]


def _crashed(items: list[list[str]]) -> bool:
    """A file that gave no document may do so the next time: its worker may have died of want of memory."""
    return not any(mark == "document" for mark, *_ in items)
