"""Sorting more lines than memory should hold: sorted runs on disk, merged as they are read."""

from __future__ import annotations

import heapq
import itertools
from collections.abc import Iterable, Iterator
from pathlib import Path

# 300,000 lines of the usual 220 characters are some 100 MB as Python strings.
LINES = 300_000


class Runs:
    """Collects lines; `merged()` gives each once, in the order of their UTF-8 bytes."""

    def __init__(self, folder: Path, name: str, *, limit: int = LINES) -> None:
        self._folder = folder
        self._name = name
        self._limit = limit
        self._held: list[str] = []
        self._runs: list[Path] = []

    def add(self, lines: Iterable[str]) -> None:
        """Take lines; each ends in a line feed."""
        self._held += lines
        if len(self._held) >= self._limit:
            self._spill()

    def _spill(self) -> None:
        path = self._folder / f"{self._name}.{len(self._runs):06}.run"
        with path.open("wb") as file:
            file.writelines(_encoded(self._held))
        self._runs.append(path)
        self._held = []

    def merged(self) -> Iterator[bytes]:
        """All lines, sorted, without repetitions; the runs are gone from disk afterwards."""
        parts = [_lines(path) for path in self._runs]
        merged = heapq.merge(*parts, _encoded(self._held)) if parts else _encoded(self._held)
        yield from (line for line, _ in itertools.groupby(merged))
        for path in self._runs:
            path.unlink()
        self._runs, self._held = [], []


def _encoded(lines: list[str]) -> Iterator[bytes]:
    # Code point order is the order of UTF-8 bytes.
    return (line.encode() for line in sorted(lines))


def _lines(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        yield from file
