"""Leaves as the files of a graph: `graph.nq`, `graph.ttl`, `store/`."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from kg.graph.leaf import Leaf
from kg.graph.runs import LINES, Runs
from kg.graph.tally import Tally
from kg.graph.turtle import Turtle


def write(leaves: Iterable[Leaf], folder: Path, prefixes: Mapping[str, str], *, limit: int = LINES) -> Tally:
    """Writes the three into an empty folder, never holding more than `limit` lines of them in memory."""
    default, named = Runs(folder, "default", limit=limit), Runs(folder, "named", limit=limit)
    for leaf in leaves:
        default.add(leaf.default)
        named.add(leaf.named)
    tally = Tally()
    merged = folder / "default.run"
    with merged.open("wb") as file:
        file.writelines(tally.watch(default.merged()))
    with merged.open("rb") as shared, (folder / "graph.nq").open("wb") as file:
        file.writelines(tally.count(heapq.merge(shared, named.merged())))
    with merged.open("rb") as shared, (folder / "graph.ttl").open("wb") as file:
        file.writelines(_turtle(shared, prefixes))
    merged.unlink()
    load(folder / "graph.nq", folder / "store")
    return tally


def _turtle(lines: Iterable[bytes], prefixes: Mapping[str, str]) -> Iterator[bytes]:
    turtle = Turtle(prefixes)
    yield turtle.head().encode()
    yield from (block.encode() for block in turtle.blocks(lines))


def load(quads: Path, store: Path) -> None:
    """An Oxigraph store on disk with the quads of an N-Quads file."""
    from pyoxigraph import RdfFormat, Store

    made = Store(str(store))
    # Lenient: every IRI was checked or built from slugs; checking again takes a third of the time.
    made.bulk_load(path=str(quads), format=RdfFormat.N_QUADS, lenient=True)
    made.flush()
