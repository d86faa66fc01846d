"""Which articles are copies of one text, and which share passages: MinHash over runs of syllables."""

from __future__ import annotations

import zlib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING, TypeVar

from kg.entities.names import syllables
from kg.model import Extraction

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

T = TypeVar("T")
# Five syllables make a run that two reporters seldom share by chance; 126 hashes estimate to about ±0.05;
# 42 bands of 3 find a pair of Jaccard 0.4 in 94 cases of 100 and one of 0.1 in 4.
_RUN, HASHES, ROWS = 5, 126, 3
# A copy keeps four fifths of the shorter text.
COPY = 0.8
# A passage is a run of a dozen syllables; three of them stand for about a sentence printed alike.
_PASSAGE, PASSAGES = 12, 3
# More than 32 unlike texts in one band share page furniture only; copies meet in other bands.
STANDING = 32
# Odd 64-bit numbers without a pattern: the golden ratio and the finaliser of MurmurHash3.
_STEP, _MIX = 0x9E3779B97F4A7C15, 0xFF51AFD7ED558CCD
# Syllables whose hash is at hand; Vietnamese has some 7,000, names and foreign words come on top.
_SYLLABLES = 1 << 16


@dataclass(frozen=True, slots=True)
class Sketch:
    """`marks` are the minima of the hashes, `size` the number of runs, `passages` a sample of longer runs."""

    document: str
    size: int
    marks: tuple[int, ...]
    passages: frozenset[int]


def sketch(extraction: Extraction) -> Sketch:
    """The sketch of one article's text."""
    import numpy as np

    said = syllables(extraction.document.text) or [""]
    words = np.fromiter(map(_hash, said), np.uint64, len(said))
    runs = np.sort(_runs(words, min(_RUN, len(words))))
    size = 1 + int(np.count_nonzero(runs[1:] != runs[:-1]))
    multiply, add = _family()
    # Multiply, add, shift: 32-bit keys to 31 bits (Dietzfelbinger 1996). The least stays so when shifted.
    hashes = multiply[:, None] * runs
    hashes += add[:, None]
    marks = hashes.min(axis=1) >> np.uint64(33)
    # One run of four is kept, chosen by its own hash, so that the same passage is kept in every article.
    long = _runs(words, _PASSAGE)
    passages = frozenset(long[long & np.uint64(3) == 0].tolist())
    return Sketch(extraction.document.id, size, tuple(marks.tolist()), passages)


@lru_cache(_SYLLABLES)
def _hash(syllable: str) -> int:
    return zlib.crc32(syllable.encode())


@cache
def _family() -> tuple[NDArray[np.uint64], NDArray[np.uint64]]:
    """The factors and summands of the hashes."""
    import numpy as np

    numbers = _mixed(np.arange(1, 2 * HASHES + 1, dtype=np.uint64) * np.uint64(_STEP))
    return numbers[:HASHES] | np.uint64(1), numbers[HASHES:]


def _mixed(numbers: NDArray[np.uint64]) -> NDArray[np.uint64]:
    import numpy as np

    numbers = (numbers ^ (numbers >> np.uint64(33))) * np.uint64(_MIX)
    return numbers ^ (numbers >> np.uint64(33))


def _runs(words: NDArray[np.uint64], size: int) -> NDArray[np.uint64]:
    """A 32-bit hash of each run of so many syllables; arithmetic modulo 2^64."""
    import numpy as np

    count = max(len(words) - size + 1, 0)
    found = words[:count]
    for at in range(1, size):
        found = found * np.uint64(_STEP) + words[at : at + count]
    return _mixed(found) >> np.uint64(32)


class Sources:
    """Document → source group (the first document of its copies), and who shares passages with whom."""

    def __init__(self, sketches: Iterable[Sketch]) -> None:
        self.sketches = {s.document: s for s in sorted(sketches, key=lambda s: s.document)}
        self.group: Mapping[str, str] = _grouped(self.sketches)

    def shared(self, one: str, other: str) -> bool:
        """Whether the two articles print some sentence alike."""
        a, b = self.sketches[one].passages, self.sketches[other].passages
        return len(a & b) >= PASSAGES


def copies(one: Sketch, other: Sketch) -> bool:
    """Whether one text holds nearly all of the other, by the hashes that agree and the sizes."""
    alike = sum(a == b for a, b in zip(one.marks, other.marks, strict=True))
    return holds(alike, one.size, other.size)


def holds(alike: int, one: int, other: int) -> bool:
    """Whether of two texts of so many runs one holds nearly all of the other; `alike`: hashes that agree."""
    share = alike / HASHES
    return share / (1 + share) * (one + other) >= COPY * min(one, other)


def root(parent: dict[T, T], item: T) -> T:
    """The item that stands for all that are joined with this one; the way to it is made shorter."""
    while parent.setdefault(item, item) != item:
        parent[item] = item = parent[parent[item]]
    return item


def _grouped(sketches: Mapping[str, Sketch]) -> dict[str, str]:
    parent = {document: document for document in sketches}
    for bucket in _bands(sketches.values()):
        standing: list[str] = []
        for document in bucket:
            match = next((s for s in standing[:STANDING] if copies(sketches[s], sketches[document])), "")
            if match:
                a, b = sorted((root(parent, match), root(parent, document)))
                parent[b] = a
            else:
                standing.append(document)
    return {document: root(parent, document) for document in sketches}


def _bands(sketches: Iterable[Sketch]) -> list[list[str]]:
    bands: dict[tuple[int, ...], list[str]] = defaultdict(list)
    for sketch_ in sketches:
        for at in range(0, HASHES, ROWS):
            bands[at, *sketch_.marks[at : at + ROWS]].append(sketch_.document)
    return [bands[key] for key in sorted(bands) if len(bands[key]) > 1]
