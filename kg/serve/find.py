"""Things found by any of their names, case and diacritics ignored."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from kg.query.graph import Graph
from kg.query.names import Found, bare, mentions, names, rank

# Of so many things it is counted how often they are named: some 10 ms.
_COUNTED = 300


@dataclass(frozen=True, slots=True)
class Hits:
    """The best things, and how many there are in all."""

    first: tuple[Found, ...]
    total: int


def find(graph: Graph, text: str, *, most: int = 50) -> Hits:
    """Things whose name is, has, or contains the words (see `rank`), one line for each thing.

    The best come first, of those that fit alike what articles name most often.
    """
    wanted = bare(text)
    if not wanted:
        return Hits((), 0)
    words = wanted.split()
    best: dict[str, tuple[int, int, str, Found]] = {}
    for folded, found in _index(graph).having(max(words, key=len)):
        if place := rank(found.name, folded, text):
            row = (place, len(folded), found.name, found)
            if found.iri not in best or row[:3] < best[found.iri][:3]:
                best[found.iri] = row
    rows = sorted(best.values(), key=lambda row: (*row[:3], row[3].iri))
    first = sorted(rows[:_COUNTED], key=lambda row: (row[0], -mentions(graph, row[3].iri)))
    return Hits(tuple(row[3] for row in first[:most]), len(rows))


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
