"""`build()`: from paths to a finished graph folder."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict, Unpack

from kg.errors import GraphError
from kg.graph import swap
from kg.graph.background import background
from kg.graph.concepts import Coin, Coinage, settle
from kg.graph.leaf import Leaf, Leaves
from kg.graph.report import Report, to_json, to_markdown
from kg.graph.tally import Tally
from kg.graph.write import write
from kg.pipeline.census import Census
from kg.pipeline.count import report
from kg.pipeline.gather import Gathered, Gatherer, Progress
from kg.pipeline.shelf import Extractions, Shelf
from kg.pipeline.stages import Own

if TYPE_CHECKING:
    from kg.ontology.load import Ontology
    from kg.pipeline.stages import Stages


class Options(TypedDict, total=False):
    """jobs: processes that read (1: none but this). corrections: a file of human judgements.
    columns: field → column of .csv and .jsonl files. page: whether to draw graph.html.
    progress: called as work goes on. stages: what reads and resolves, for tests and other engines."""

    jobs: int
    corrections: str | os.PathLike[str] | None
    columns: Mapping[str, str] | None
    page: bool
    progress: Progress | None
    stages: Stages


def build(
    paths: Sequence[str | os.PathLike[str]], out: str | os.PathLike[str], **options: Unpack[Options]
) -> Report:
    """Reads the paths and replaces the graph in `out`; the report says what was found and what left out.

    Same documents, same bytes, in whatever order and by however many processes. When no document can be
    read (`report.documents == 0`) and when it fails, the graph that was there stays.
    GraphError when another build runs there or it cannot be written; OntologyError, RuleError.
    """
    target = Path(out)
    with _told(target), swap.alone(target):
        building = swap.fresh(target)
        try:
            with closing(Shelf(target / "cache")) as shelf:
                made = _Build(building, shelf, options).run([os.fspath(path) for path in paths])
            if made.documents:
                swap.publish(building, target)
            return made
        finally:
            shutil.rmtree(building, ignore_errors=True)


@contextmanager
def _told(out: Path) -> Iterator[None]:
    """Failures of the disk, as errors that say what to do."""
    full = "free some space and build again; the last good graph is untouched, what was read is kept"
    try:
        yield
    except sqlite3.OperationalError as error:
        raise GraphError(f"the cache cannot be written ({error})", file=str(out), todo=full) from error
    except sqlite3.DatabaseError as error:
        todo = "delete the folder cache in it and build again; nothing else is lost"
        raise GraphError(f"the cache is damaged ({error})", file=str(out), todo=todo) from error
    except OSError as error:
        todo = full if error.errno in (errno.ENOSPC, errno.EDQUOT) else "check the folder and its rights"
        what = (error.strerror or str(error)).lower()
        raise GraphError(f"the graph cannot be written ({what})", file=str(out), todo=todo) from error


@dataclass(frozen=True, slots=True)
class _Build:
    building: Path
    shelf: Shelf
    options: Options

    def run(self, paths: Sequence[str]) -> Report:
        stages = self.options.get("stages") or Own()
        progress = self.options.get("progress") or (lambda stage, done, total: None)
        sources = stages.sources(paths, self.options.get("columns") or {})
        found = Gatherer(stages, self.shelf, self.options.get("jobs", 1), progress).gather(sources)
        ontology = stages.ontology()
        keys = dict(sorted(found.keys.items()))
        if not keys:
            return report((), found.told, Tally(), ontology)
        progress("resolve", 0, 0)
        corrections = self.options.get("corrections")
        extractions = Extractions(self.shelf, list(keys.values()))
        resolution = stages.resolve(extractions, Path(corrections) if corrections else None)
        census = Census(resolution)
        leaves = Leaves(resolution, ontology, self._coinage(keys, ontology))
        tally = write(self._lines(keys, leaves, census, progress), self.building, ontology.prefixes)
        return self._finish(found, tally, census, ontology)

    def _coinage(self, keys: Mapping[str, str], ontology: Ontology) -> Coinage:
        rows = (row for key in keys.values() for row in self.shelf.summary(key)["coins"])
        return settle((Coin(*row) for row in rows), ontology)

    def _lines(
        self, keys: Mapping[str, str], leaves: Leaves, census: Census, progress: Progress
    ) -> Iterator[Leaf]:
        yield background(leaves.ontology)
        yield leaves.inferred()
        for done, key in enumerate(keys.values(), 1):
            extraction = self.shelf.extraction(key)
            census.visit(extraction.document.id, len(extraction.referents))
            yield leaves.of(extraction)
            progress("write", done, len(keys))
        progress("store", 0, 0)

    def _finish(self, found: Gathered, tally: Tally, census: Census, ontology: Ontology) -> Report:
        summaries = (self.shelf.summary(key) for _, key in sorted(found.keys.items()))
        counted = report(summaries, found.told, tally, ontology)
        made = replace(counted, entities=census.entities())
        (self.building / "report.json").write_text(to_json(made), encoding="utf-8")
        (self.building / "report.md").write_text(to_markdown(made), encoding="utf-8")
        if self.options.get("page", True):
            _draw(self.building)
        self.shelf.sweep(found.files, set(found.keys.values()))
        return made


def _draw(folder: Path) -> None:
    from kg.view import render

    render(folder / "store", folder / "graph.html")
