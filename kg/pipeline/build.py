"""`build()`: from paths to a finished graph folder."""

from __future__ import annotations

import errno
import json
import os
import shutil
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, nullcontext
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict, Unpack

from kg.errors import GraphError
from kg.graph import share, swap
from kg.graph.concepts import Coin, settle
from kg.graph.leaf import Leaves
from kg.graph.report import Report, from_json, to_json, to_markdown
from kg.graph.tally import Tally
from kg.pipeline import digest, state
from kg.pipeline.bind import Ground
from kg.pipeline.compose import Composer, Laid
from kg.pipeline.count import report
from kg.pipeline.crew import Crew
from kg.pipeline.gather import Gathered, Gatherer, Progress
from kg.pipeline.shelf import Shelf
from kg.pipeline.stages import Own
from kg.pipeline.state import Made, remember, remembered
from kg.pipeline.still import still

if TYPE_CHECKING:
    from kg.ontology.load import Ontology
    from kg.pipeline.stages import Memory, Stages


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
    with _told(target), swap.alone(target), still():
        building = swap.fresh(target)
        try:
            with closing(Shelf(target / "cache")) as shelf:
                work = _Build(target, building, shelf, options, options.get("stages") or Own())
                return work.run([os.fspath(path) for path in paths])
        finally:
            shutil.rmtree(building, ignore_errors=True)
            _clear(target)


def _clear(target: Path) -> None:
    """Take away the folders of a build that read nothing: no cache without a document, no empty graph."""
    Shelf.discard(target / "cache")
    if target.is_dir() and not any(target.iterdir()):
        target.rmdir()


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
    target: Path
    building: Path
    shelf: Shelf
    options: Options
    stages: Stages

    def run(self, paths: Sequence[str]) -> Report:
        """Builds and publishes, unless nothing was read or nothing is new."""
        columns = self.options.get("columns") or {}
        with closing(Crew(self.stages, self.options.get("jobs", 1))) as crew:
            gatherer = Gatherer(self.stages, self.shelf, crew, self._progress)
            found = gatherer.gather(self.stages.sources(paths, columns))
            if not found.keys:
                return report((), found.told, Tally(), self.stages.ontology())
            inputs = self._inputs(found)
            old = remembered(self.target)
            if old and old.inputs == inputs and (known := self._known()):
                return known
            made = self._make(found, crew, (inputs, old))
        swap.publish(self.building, self.target)
        self.shelf.sweep(found.files, set(found.keys.values()))
        return made

    @property
    def _progress(self) -> Progress:
        return self.options.get("progress") or (lambda stage, done, total: None)

    @property
    def _corrections(self) -> Path | None:
        path = self.options.get("corrections")
        return Path(path) if path else None

    def _inputs(self, found: Gathered) -> str:
        """Changes with anything that the graph, the report or the page depends on."""
        judged = self._corrections.read_text("utf-8") if self._corrections else ""
        told = sorted((one.where, one.what, one.left) for one in found.told)
        program = [digest.whole(), self.stages.program()]
        return digest.of(program, sorted(found.keys.items()), told, judged)

    def _known(self) -> Report | None:
        """The report of the graph that stands; None when a file is missing."""
        wanted = ["graph.html"] if self.options.get("page", True) else []
        if not all((self.target / name).is_file() for name in ("report.md", *wanted)):
            return None
        try:
            return from_json((self.target / "report.json").read_text("utf-8"))
        except (OSError, ValueError, TypeError, KeyError):
            return None

    def _make(self, found: Gathered, crew: Crew, known: tuple[str, Made | None]) -> Report:
        inputs, old = known
        (self.building / state.NAME).mkdir()
        keys = dict(sorted(found.keys.items()))
        program = digest.of(digest.whole(), self.stages.program())
        ontology = self.stages.ontology()
        known_ = old if old and old.program == program else None
        laid = None if known_ else self._laid(keys, crew)
        census = self._resolved(keys, ontology)
        composer = Composer(self.building, self.shelf, crew, ontology, self._progress, laid)
        changed = composer.changed(self.target, known_, len(keys)) if known_ else None
        tally, stale = changed or (composer.anew(len(keys)), 0)
        made = self._report(found, tally, census, ontology)
        if self.options.get("page", True):
            _draw(self.building)
        remember(self.building, Made(program, inputs, state.stamps(self.building), state.count(tally), stale))
        return made

    def _laid(self, keys: Mapping[str, str], crew: Crew) -> Laid | None:
        """Let one worker begin the graph meanwhile; where people correct it, all waits for who is who."""
        if crew.workers == 1 or self._corrections:
            return None
        return Laid.of(crew, Ground(self.building, self.shelf.folder, tuple(keys.values())))

    def _resolved(self, keys: Mapping[str, str], ontology: Ontology) -> Mapping[str, int]:
        """How many are spoken of; of who is who, shares and what no document says are left, on disk."""
        self._progress("resolve", 0, 0)
        coins = (Coin(*row) for key in keys.values() for row in self.shelf.coins(key))
        coinage = settle(coins, ontology)
        resolution, memory = self.stages.resolve(keys, self.shelf, self._corrections)
        with closing(memory) if memory else nullcontext():
            self.stages.keep(resolution, self.building)
            leaves = Leaves(resolution, ontology, coinage)
            state.save_inferred(self.building, leaves.strewn())
            self._shares(keys, leaves, memory)
            census = resolution.census
            if memory:
                memory.commit()
        return census

    def _shares(self, keys: Mapping[str, str], leaves: Leaves, memory: Memory | None) -> None:
        """Write down what each document's quads depend on."""
        with (self.building / state.NAME / "leaves.tsv").open("w", encoding="utf-8", newline="\n") as file:
            for document, key in keys.items():
                file.write(state.line(state.Row(document, key, self._share(document, key, leaves, memory))))

    def _share(self, document: str, key: str, leaves: Leaves, memory: Memory | None) -> str:
        """The share of a document as a line, made anew only when one of the two things in it can differ."""
        coins = [Coin(*row) for row in self.shelf.coins(key)]
        coined = json.dumps([leaves.coinage[coin] for coin in coins])
        known, _, line = ((memory and memory.kept(document)) or "").partition("\t")
        if known == coined:
            return line
        line = share.dump(leaves.share(document, self.shelf.summary(key)["referents"], coins))
        if memory:
            memory.keep(document, f"{coined}\t{line}")
        return line

    def _report(self, found: Gathered, tally: Tally, census: Mapping[str, int], ontology: Ontology) -> Report:
        summaries = (self.shelf.summary(key) for _, key in sorted(found.keys.items()))
        counted = report(summaries, found.told, tally, ontology)
        made = replace(counted, entities=dict(census))
        (self.building / "report.json").write_text(to_json(made), encoding="utf-8")
        (self.building / "report.md").write_text(to_markdown(made), encoding="utf-8")
        return made


def _draw(folder: Path) -> None:
    from kg.view import render

    render(folder / "store", folder / "graph.html")
