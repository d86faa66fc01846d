"""What a worker process does with extractions: their quads as sorted runs, and the files of the graph."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kg.graph import share, write
from kg.graph.background import background
from kg.graph.leaf import Leaf, bound, words
from kg.graph.runs import Runs
from kg.graph.tally import Tally
from kg.pipeline import state, work
from kg.pipeline.pack import unpack
from kg.pipeline.shelf import Shelf

if TYPE_CHECKING:
    from kg.ontology.load import Ontology

# The name of runs that are laid; so many lines of the usual 200 characters are loaded as one chunk of 20 MB.
_LAID, _LINES = "=", 100_000


@dataclass(frozen=True, slots=True)
class Ground:
    """Documents whose words are wanted in the store of `folder`, by their keys in the shelf of `cache`."""

    folder: Path
    cache: Path
    keys: tuple[str, ...]


def lay(ground: Ground) -> frozenset[Path]:
    """Sorted runs with the reference data and what documents contribute whoever their referents are.

    The store holds them then.
    """
    ontology = work.stages().ontology()
    held = Runs(ground.folder, name=_LAID, limit=_LINES)
    held.add(given(ground.folder, ontology))
    with closing(Shelf(ground.cache)) as shelf:
        for key in ground.keys:
            held.add(words(unpack(shelf.body(key) or b""), ontology))
    held.spill()
    laid = sorted(ground.folder.glob(f"*.{_LAID}*.run"))
    write.pour(laid, ground.folder / "store")
    return frozenset(laid)


def given(folder: Path, ontology: Ontology) -> Leaf:
    """What the reference data put into the graph; the next build finds it in the folder."""
    leaf = background(ontology)
    state.save_given(folder, leaf)
    return leaf


@dataclass(frozen=True, slots=True)
class Sheaf:
    """Documents whose quads are wanted in `folder`: packed extractions, and their shares as lines.

    With `apart`, without what was laid already.
    """

    folder: Path
    name: str
    rows: tuple[tuple[bytes, str], ...]
    apart: bool


def bind(sheaf: Sheaf) -> int:
    """How many documents' quads were written, as sorted runs."""
    ontology = work.stages().ontology()
    held = Runs(sheaf.folder, name=sheaf.name)
    for body, line in sheaf.rows:
        held.add(bound(unpack(body), share.load(line), ontology, apart=sheaf.apart))
    held.spill()
    return len(sheaf.rows)


def press(folder: Path) -> Tally:
    """The files of the graph from the runs in the folder, and what is in them."""
    return write.press(folder, work.stages().ontology().prefixes)
