"""Sorting more lines than memory should hold: sorted runs on disk, merged as they are read."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import IO

from kg.graph.leaf import Leaf

# 300,000 lines of the usual 220 characters are some 100 MB as Python strings.
LINES = 300_000
# Bytes read ahead in all runs together; a run gets its part, but not less than what a disk reads at once.
_AHEAD, _LEAST = 32 << 20, 64 << 10
# Files open at once: systems allow 1,024 or more.
_OPEN = 600


class Runs:
    """Collects leaves and writes them as runs: `default.NAME.run` and `named.NAME.run`."""

    def __init__(self, folder: Path, *, name: str = "", limit: int = LINES) -> None:
        self._folder = folder
        self._name = name
        self._limit = limit
        self._number = 0
        self._default: set[str] = set()
        self._named: list[str] = []
        self._lines = 0

    def add(self, leaf: Leaf) -> None:
        """Take the lines of a leaf; each ends in a line feed."""
        self._default.update(leaf.default)
        self._named += leaf.named
        self._lines += sum(text.count("\n") for text in leaf.named)
        if len(self._default) + self._lines >= self._limit:
            self.spill()

    def spill(self) -> None:
        """Write what is held."""
        for kind, lines in (("default", self._default), ("named", self._named)):
            if lines:
                path = self._folder / f"{kind}.{self._name}{self._number:06}.run"
                # Code point order is the order of UTF-8 bytes.
                path.write_bytes("".join(sorted(lines)).encode())
        self._number += 1
        self._default, self._named, self._lines = set(), [], 0


def found(folder: Path, kind: str) -> list[Path]:
    """The runs of a kind in a folder, in the order of their names."""
    return sorted(folder.glob(f"{kind}.*.run"))


def clear(folder: Path) -> None:
    """Delete all runs of a folder."""
    for path in folder.glob("*.run"):
        path.unlink()


def merged(paths: Sequence[Path]) -> Iterator[list[bytes]]:
    """All lines of sorted files, each once, in the order of their bytes, in blocks; the files stay."""
    left = list(paths)
    while len(left) > _OPEN:
        path = left[0].with_name(f"{left[0].stem}+.run")
        with path.open("wb") as file:
            for block in merged(left[:_OPEN]):
                file.writelines(block)
        left = [*left[_OPEN:], path]
    yield from _merged(left)


def _merged(paths: Sequence[Path]) -> Iterator[list[bytes]]:
    size = max(_LEAST, _AHEAD // max(1, len(paths)))
    with ExitStack() as stack:
        runs = [_Run(stack.enter_context(path.open("rb")), size) for path in paths]
        while runs := [run for run in runs if run.held or run.fill()]:
            bound = min(run.held[-1] for run in runs)
            # Concatenated sorted lists are what Python's sort is fastest at: it finds the runs and merges.
            block = [line for run in runs for line in run.take(bound)]
            block.sort()
            yield list(dict.fromkeys(block))


class _Run:
    def __init__(self, file: IO[bytes], size: int) -> None:
        self._file = file
        self._size = size
        self.held: list[bytes] = []

    def fill(self) -> bool:
        """Read on; false at the end."""
        self.held = self._file.readlines(self._size)
        return bool(self.held)

    def take(self, bound: bytes) -> Iterable[bytes]:
        """The lines up to the bound."""
        cut = bisect_right(self.held, bound)
        taken, self.held = self.held[:cut], self.held[cut:]
        return taken
