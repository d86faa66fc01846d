"""Leaves as the files of a graph: `graph.nq`, `graph.ttl`, `store/`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Lock
from typing import IO

from kg.graph import runs
from kg.graph.leaf import Leaf
from kg.graph.runs import LINES, Runs
from kg.graph.tally import Tally
from kg.graph.turtle import Turtle

# Bytes of N-Quads loaded at a time: Oxigraph takes some six times as much memory.
_CHUNK = 8 << 20


def write(leaves: Iterable[Leaf], folder: Path, prefixes: Mapping[str, str], *, limit: int = LINES) -> Tally:
    """Writes the three into an empty folder, never holding more than `limit` lines of them in memory."""
    held = Runs(folder, limit=limit)
    for leaf in leaves:
        held.add(leaf)
    held.spill()
    tally = press(folder, prefixes)
    runs.clear(folder)
    load(folder / "graph.nq", folder / "store")
    return tally


def press(folder: Path, prefixes: Mapping[str, str]) -> Tally:
    """`graph.nq` and `graph.ttl` from the runs in a folder, which stay."""
    tally = Tally()
    shared = folder / "default.run"
    with shared.open("wb") as file, (folder / "graph.ttl").open("wb") as shown:
        turtle = Turtle(prefixes)
        shown.write(turtle.head().encode())
        lines = _told(runs.merged(runs.found(folder, "default")), file)
        shown.writelines(block.encode() for block in turtle.blocks(tally.watch(lines)))
    with (folder / "graph.nq").open("wb") as file:
        for block in runs.merged([shared, *runs.found(folder, "named")]):
            tally.quads += len(block)
            file.writelines(block)
    return tally


def _told(blocks: Iterable[list[bytes]], file: IO[bytes]) -> Iterator[bytes]:
    """The lines of the blocks, written to a file on their way."""
    for block in blocks:
        file.writelines(block)
        yield from block


def load(quads: Path, store: Path) -> None:
    """An Oxigraph store on disk with the quads of an N-Quads file."""
    load_all([quads], store)


def load_all(paths: Iterable[Path], store: Path, *, threads: int = 1) -> None:
    """An Oxigraph store on disk with the quads of N-Quads files; a quad may stand in several."""
    if pour(paths, store, threads=threads) > 1:
        compact(store)


def pour(paths: Iterable[Path], store: Path, *, threads: int = 1) -> int:
    """Adds the quads of N-Quads files to a store that is not there yet, or is; in how many chunks."""
    from pyoxigraph import RdfFormat, Store

    made = Store(str(store))
    waiting, turn = _chunks(paths), Lock()

    def work(_: int) -> int:
        done = 0
        while chunk := _next(waiting, turn):
            # Lenient: every IRI was checked or built from slugs; checking again takes a third longer.
            made.bulk_load(input=chunk, format=RdfFormat.N_QUADS, lenient=True)
            done += 1
        return done

    with ThreadPoolExecutor(threads) as pool:
        chunks = sum(pool.map(work, range(threads)))
    made.flush()
    return chunks


def compact(store: Path) -> None:
    """Make one layer of tables of those in a store.

    Each chunk is a layer of its own, and whoever reads must look into all of them: one layer is scanned in
    half the time, and costs a sixth of the loading.
    """
    from pyoxigraph import Store

    Store(str(store)).optimize()


def _next(chunks: Iterator[bytes], turn: Lock) -> bytes:
    with turn:
        return next(chunks, b"")


def _chunks(paths: Iterable[Path]) -> Iterator[bytes]:
    for path in paths:
        with path.open("rb") as file:
            while lines := file.readlines(_CHUNK):
                yield b"".join(lines)
