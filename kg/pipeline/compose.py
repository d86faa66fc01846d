"""The files of a graph from its documents: written anew, or those of the last build with what changed."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from kg.graph import blocks, graft, runs, share, write
from kg.graph import edit as edits
from kg.graph.edit import Edit, OtherError, Pairs
from kg.graph.leaf import Leaf, leaf
from kg.graph.lines import opened
from kg.graph.runs import Runs
from kg.graph.slug import segment
from kg.graph.tally import Tally
from kg.pipeline import bind, state
from kg.pipeline.bind import Ground, Sheaf
from kg.pipeline.pack import unpack
from kg.pipeline.state import Made, Row

if TYPE_CHECKING:
    from concurrent.futures import Future

    from kg.ontology.load import Ontology
    from kg.pipeline.crew import Crew
    from kg.pipeline.gather import Progress
    from kg.pipeline.shelf import Shelf

# Documents per sheaf: 200 of the usual 900 quads are a run of 50 MB; fewer where workers would wait.
_SHEAF, _SHARES = 200, 4
# More changes than a fifth of the documents cost more to find than to write all anew; of few, any number.
_FEW, _ANY = 5, 50
# Oxigraph keeps the words of quads that were removed: a store that dropped a quarter of its quads, and more
# than are loaded in a second, is loaded anew.
_STALE, _SECOND = 4, 100_000


@dataclass(frozen=True, slots=True)
class Laid:
    """What rests on nobody's identity, on its way into the store while it is found out who is who."""

    crew: Crew
    ground: Ground
    future: Future[frozenset[Path]]

    @classmethod
    def of(cls, crew: Crew, ground: Ground) -> Laid:
        """Begin to lay them."""
        return cls(crew, ground, crew.start(bind.lay, ground))

    def paths(self) -> frozenset[Path]:
        """The runs that the store holds, once it does."""
        return self.crew.finish(bind.lay, self.ground, self.future)


@dataclass(frozen=True, slots=True)
class Composer:
    """Writes into `building`, where the state of the new graph is; `laid` is what its store has already."""

    building: Path
    shelf: Shelf
    crew: Crew
    ontology: Ontology
    progress: Progress
    laid: Laid | None = None

    def anew(self, count: int) -> Tally:
        """All files from all documents; their store is loaded while the rest is written."""
        first = Runs(self.building, name="-")
        if not self.laid:
            first.add(bind.given(self.building, self.ontology))
        first.spill()
        for kind, name in zip(("default", "named"), state.INFERRED, strict=True):
            graft.link(self.building / state.NAME / name, self.building / f"{kind}.{name}.run")
        done = 0
        for bound in self.crew.each(bind.bind, self._sheaves(count)):
            done += bound
            self.progress("write", done, count)
        self.progress("store", 0, 0)
        tally = self._press()
        runs.clear(self.building)
        return tally

    def _press(self) -> Tally:
        store = self.building / "store"
        if self.crew.workers == 1:
            tally = self.crew.finish(bind.press, self.building, self.crew.start(bind.press, self.building))
            write.load(self.building / "graph.nq", store)
            return tally
        laid = self.laid.paths() if self.laid else frozenset()
        parts = [path for kind in ("default", "named") for path in runs.found(self.building, kind)]
        write.pour([path for path in parts if path not in laid], store, threads=self.crew.workers)
        # Loading keeps all processors busy, making one layer of what was loaded only one.
        pressed = self.crew.start(bind.press, self.building)
        write.compact(store)
        return self.crew.finish(bind.press, self.building, pressed)

    def _sheaves(self, count: int) -> Iterator[Sheaf]:
        size = max(1, min(_SHEAF, -(-count // (self.crew.workers * _SHARES))))
        found = state.rows(self.building)
        number = 0
        while rows := tuple((self.shelf.body(row.key) or b"", row.share) for row in islice(found, size)):
            yield Sheaf(self.building, f"{number:06}-", rows, apart=self.laid is not None)
            number += 1

    def changed(self, old: Path, made: Made, count: int) -> tuple[Tally, int] | None:
        """The files of the last graph with its changes, and how many quads its store has dropped so far.

        None when it is better, or the only way, to write all anew.
        """
        few = max(_ANY, count // _FEW)
        different = list(islice(state.differing(state.rows(old), state.rows(self.building)), few + 1))
        if len(different) > few:
            return None
        try:
            if pairs := self._pairs(old, different):
                return self._change(old, made, pairs)
        except (OtherError, FileNotFoundError, ValueError):
            # Somebody touched the old files; what is half written is written over.
            shutil.rmtree(self.building / "store", ignore_errors=True)
        return None

    def _pairs(self, old: Path, different: Iterable[tuple[Row | None, Row | None]]) -> Pairs | None:
        pairs = Pairs()
        for before, after in different:
            if before and not self.shelf.has(before.key):
                return None
            name = next(row.document for row in (before, after) if row)
            graph = f"{self.ontology.base}graph/doc/{segment(name)}"
            pairs.add(graph, self._leaf(before), self._leaf(after))
        pairs.stir(*(state.stirred(old, self.building, name) for name in state.INFERRED))
        return pairs

    def _leaf(self, row: Row | None) -> Leaf | None:
        body = self.shelf.body(row.key) if row else None
        return leaf(unpack(body), share.load(row.share), self.ontology) if row and body else None

    def _change(self, old: Path, made: Made, pairs: Pairs) -> tuple[Tally, int] | None:
        shutil.copyfile(old / state.NAME / "given.nt", self.building / state.NAME / "given.nt")
        with ExitStack() as stack:
            quads, turtle = (stack.enter_context(opened(old / name)) for name in ("graph.nq", "graph.ttl"))
            given = state.given(old)
            found = edits.edit(quads, pairs, documents=f"{self.ontology.base}graph/doc/", given=given)
            stale = made.stale + len(found.gone)
            if stale > max(_SECOND, made.tally["quads"] // _STALE):
                return None
            with (self.building / "graph.nq").open("wb") as file:
                edits.rewrite(quads, found, file)
            with (self.building / "graph.ttl").open("wb") as file:
                blocks.rewrite(turtle, quads, found, prefixes=self.ontology.prefixes, file=file)
        self.progress("store", 0, 0)
        graft.graft(old / "store", self.building / "store", found)
        return _recounted(state.recount(made.tally), found), stale


def _recounted(tally: Tally, found: Edit) -> Tally:
    for lines, times in ((found.lost, -1), (found.gained, 1)):
        for line in lines:
            tally.add(line, times)
    return replace(tally, quads=tally.quads + len(found.new) - len(found.gone))
