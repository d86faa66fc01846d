"""What a build remembers of its graph, so that the next one changes it instead of writing it anew.

`state/` stands in the folder that is swapped, so it always belongs to the graph beside it:
`leaves.tsv` (document, hash of its extraction, its share of the whole), `given.nt` (what the default graph
has from the reference data), `inferred.nt` and `inferred.nq` (what no document says), `build.json`.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from kg.graph import runs
from kg.graph.leaf import Leaf
from kg.graph.runs import Runs
from kg.graph.tally import Tally

NAME = "state"
_FILES = ("graph.nq", "graph.ttl")
# What no document says: its lines in the default graph, and in those that it has of its own.
INFERRED = ("inferred.nt", "inferred.nq")
# Lines of it that are sorted together: 30 MB.
_PART = 100_000


@dataclass(frozen=True, slots=True)
class Row:
    """A document of the graph, with all its quads depend on."""

    document: str
    key: str
    share: str


@dataclass(frozen=True, slots=True)
class Made:
    """A finished graph. `program` and `inputs` are hashes; `stale` counts the quads its store has dropped."""

    program: str
    inputs: str
    stamps: list[list[int]]
    tally: dict[str, Any]
    stale: int = 0


def stamps(folder: Path) -> list[list[int]]:
    """Size and time of change of the files of a graph; OSError when one is missing."""
    return [[stat.st_size, stat.st_mtime_ns] for stat in ((folder / name).stat() for name in _FILES)]


def remembered(folder: Path) -> Made | None:
    """The state of the graph in a folder; None when it has none, or somebody else wrote to the graph."""
    try:
        made = Made(**json.loads((folder / NAME / "build.json").read_text("utf-8")))
        return made if made.stamps == stamps(folder) and (folder / "store").is_dir() else None
    except (OSError, ValueError, TypeError):
        return None


def remember(folder: Path, made: Made) -> None:
    """Write `build.json`, last of all."""
    (folder / NAME / "build.json").write_text(json.dumps(asdict(made)) + "\n", "utf-8")


def count(tally: Tally) -> dict[str, Any]:
    """A tally as JSON keeps it."""
    counted = {"triples": tally.triples, "quads": tally.quads}
    return {**counted, "classes": dict(tally.classes), "predicates": dict(tally.predicates)}


def recount(kept: dict[str, Any]) -> Tally:
    """The tally that `count` was given."""
    return Tally(kept["triples"], kept["quads"], Counter(kept["classes"]), Counter(kept["predicates"]))


def line(row: Row) -> str:
    """The row as a line; JSON has no tabs of its own."""
    return f"{json.dumps(row.document, ensure_ascii=False)}\t{row.key}\t{row.share}\n"


def rows(folder: Path) -> Iterator[Row]:
    """The documents of a graph, sorted."""
    with (folder / NAME / "leaves.tsv").open(encoding="utf-8", newline="\n") as file:
        for text in file:
            document, key, share = text.rstrip("\n").split("\t")
            yield Row(json.loads(document), key, share)


def differing(old: Iterator[Row], new: Iterator[Row]) -> Iterator[tuple[Row | None, Row | None]]:
    """Documents that went, came or changed, as they were and as they are; both sorted by document."""
    before, after = next(old, None), next(new, None)
    while before or after:
        if after is None or (before is not None and before.document < after.document):
            yield before, None
            before = next(old, None)
        elif before is None or after.document < before.document:
            yield None, after
            after = next(new, None)
        else:
            if before != after:
                yield before, after
            before, after = next(old, None), next(new, None)


def save_inferred(folder: Path, leaves: Iterable[Leaf]) -> None:
    """Keep what no document says; of its lines no more than a part is in memory."""
    parts = [Runs(folder / NAME, name=f"{name}.", limit=_PART) for name in INFERRED]
    for leaf in leaves:
        for part, lines in zip(parts, (leaf.default, leaf.named), strict=True):
            part.add(Leaf(lines, ()))
    for part, name in zip(parts, INFERRED, strict=True):
        part.spill()
        with (folder / NAME / name).open("wb") as file:
            for block in runs.merged(runs.found(folder / NAME, f"default.{name}")):
                file.writelines(block)
    runs.clear(folder / NAME)


def stirred(old: Path, new: Path, name: str) -> Iterator[tuple[str, int]]:
    """The inferred lines of two graphs: those of the first have bit 1, those of the second bit 2."""
    with (old / NAME / name).open("rb") as before, (new / NAME / name).open("rb") as after:
        one, other = next(before, b""), next(after, b"")
        while one or other:
            least = min(one or other, other or one)
            yield least.decode(), (one == least) + 2 * (other == least)
            if one == least:
                one = next(before, b"")
            if other == least:
                other = next(after, b"")


def save_given(folder: Path, leaf: Leaf) -> None:
    """Keep what the default graph has from the reference data."""
    (folder / NAME / "given.nt").write_bytes("".join(leaf.default).encode())


def given(folder: Path) -> frozenset[str]:
    """What the default graph had from the reference data when the graph was made."""
    return frozenset(_lines(folder / NAME / "given.nt"))


def _lines(path: Path) -> tuple[str, ...]:
    with path.open("rb") as file:
        return tuple(text.decode() for text in file)
