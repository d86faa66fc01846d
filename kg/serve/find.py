"""Things found by any of their names, case and diacritics ignored."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from kg.query.graph import Graph
from kg.query.names import Found, bare, names


@dataclass(frozen=True, slots=True)
class Hits:
    """The best things, and how many there are in all."""

    first: tuple[Found, ...]
    total: int


def find(graph: Graph, text: str, *, most: int = 50) -> Hits:
    """Things whose name is, starts with, or contains the words; best first, one line for each thing."""
    wanted = bare(text)
    if not wanted:
        return Hits((), 0)
    words = wanted.split()
    best: dict[str, tuple[int, int, str, Found]] = {}
    for folded, found in _index(graph).having(max(words, key=len)):
        rank = _rank(folded, wanted, words)
        if rank is not None:
            row = (rank, len(folded), found.name, found)
            if found.iri not in best or row[:3] < best[found.iri][:3]:
                best[found.iri] = row
    rows = sorted(best.values(), key=lambda row: (*row[:3], row[3].iri))
    return Hits(tuple(row[3] for row in rows[:most]), len(rows))


@dataclass(frozen=True, slots=True)
class Index:
    """All folded names in one text, a line each: searched at the speed of memory."""

    text: str
    starts: list[int]
    found: list[Found]

    def having(self, word: str) -> Iterator[tuple[str, Found]]:
        """The names that contain the word."""
        at = self.text.find(word)
        while at >= 0:
            line = bisect_right(self.starts, at) - 1
            stop = self.text.index("\n", at)
            yield self.text[self.starts[line] : stop], self.found[line]
            at = self.text.find(word, stop)


@lru_cache(maxsize=1)
def _index(graph: Graph) -> Index:
    """Made once by each process, as the store never changes."""
    found = list(names(graph))
    lines = [bare(one.name) + "\n" for one in found]
    starts = [0, *accumulate(map(len, lines))][:-1]
    return Index("".join(lines), starts, found)


def _rank(folded: str, wanted: str, words: list[str]) -> int | None:
    """0 the name itself, 1 its beginning, 2 the beginning of a word, 3 inside, 4 all words in any order."""
    at = folded.find(wanted)
    if at < 0:
        return 4 if len(words) > 1 and all(word in folded for word in words) else None
    if at == 0:
        return 0 if folded == wanted else 1
    return 2 if f" {wanted}" in folded else 3
