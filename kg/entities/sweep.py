"""Events that blocks bring together, in one pass over all of them by date."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from kg.entities.happening import WINDOW

# Blocks at hand before those that no later scene can meet are let go.
_MANY = 50_000


def sweep(
    scenes: Iterable[tuple[int, str, str]], blocks: Callable[[int], Iterable[int]]
) -> Iterator[tuple[int, int]]:
    """Every pair of which one stands at most WINDOW after the other in a block and can begin in its time.

    `scenes`: number, first day, last day on which another can begin (ISO dates), in the order of the blocks.
    The pairs of a scene with those before it come one after the other.
    """
    open_: dict[int, list[tuple[int, str]]] = {}
    many = _MANY
    for r, first, last in scenes:
        met: set[int] = set()
        for hash_ in blocks(r):
            line = open_.setdefault(hash_, [])
            met.update(other for other, until in line[-WINDOW:] if first <= until)
            line.append((r, last))
            if len(line) > 2 * WINDOW:
                del line[:-WINDOW]
        if len(open_) > many:
            open_ = {hash_: line for hash_, line in open_.items() if any(first <= until for _, until in line)}
            many = max(_MANY, 2 * len(open_))
        yield from ((other, r) for other in sorted(met))
