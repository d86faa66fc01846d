"""Rows that are linked by what they share, directly or through others: found in arrays, not in objects."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Any

# Links looked at together.
_PART = 20_000


def components(links: Callable[[], Iterable[tuple[int, int]]]) -> Iterator[list[int]]:
    """The rows of each component in order, the components in the order of their first rows.

    `links` gives, each time it is called, what is shared and a row, sorted. 8 bytes for each link and some
    40 for each row are held at a time.
    """
    import numpy as np

    rows = np.unique(np.fromiter((row for _, row in links()), np.int64))
    first = array("q", range(len(rows)))
    for one, other in _neighbours(links(), rows):
        a, b = sorted((_root(first, one), _root(first, other)))
        first[b] = a
    for at, before in enumerate(first):  # a row's parent stands before it and has its root already
        first[at] = first[before]
    roots = np.array(first, np.int64)
    order = np.argsort(roots, kind="stable")
    ends = np.flatnonzero(np.diff(roots[order], append=-1)) + 1
    start = 0
    for stop in ends.tolist():
        yield rows[order[start:stop]].tolist()
        start = stop


def _neighbours(links: Iterable[tuple[int, int]], rows: Any) -> Iterator[tuple[int, int]]:
    """The positions of two rows that share something and stand one after the other."""
    left = iter(links)
    last, before = None, 0
    while part := list(islice(left, _PART)):
        for (shared, _), at in zip(part, rows.searchsorted([row for _, row in part]).tolist(), strict=True):
            if shared == last and at != before:
                yield before, at
            last, before = shared, at


def _root(first: array[int], at: int) -> int:
    while first[at] != at:
        first[at] = at = first[first[at]]
    return at
