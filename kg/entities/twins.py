"""Copies of one text among documents on disk: only the bands of a changed document are looked at again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from kg.entities.desk import Desk
from kg.entities.sketch import HASHES, PASSAGES, ROWS, STANDING, Sketch, holds, root
from kg.entities.table import Table

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    # The number of runs of a text, and the minima of their hashes.
    Marks = tuple[int, NDArray[np.int32]]

# Documents whose sketches are at hand: some 5 KB each.
_LOADED = 4000


class Twins:
    """Finds the copies among the documents of a desk; says of any two whether they share passages."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.table: Table = desk.table
        self._sketch = lru_cache(_LOADED)(self._load)
        self._passages = lru_cache(_LOADED)(self._read)

    @property
    def group(self) -> Mapping[str, str]:
        """Document → the first of its copies."""
        return self.desk.group

    def shared(self, one: str, other: str) -> bool:
        """Whether the two articles print some sentence alike."""
        a, b = self._passages(self.desk.numbers[one]), self._passages(self.desk.numbers[other])
        return len(a & b) >= PASSAGES

    def close(self) -> None:
        """Let go the sketches."""
        self._sketch.cache_clear()
        self._passages.cache_clear()

    def update(self, changed: Iterable[int]) -> set[int]:
        """Look at the changed documents; those that are now, or were, copies of others than before."""
        touched: set[int] = set()
        for n in changed:
            bands = set() if self.desk.fresh else self._forget(n)
            if n in self.desk.keys:
                bands |= self._learn(n, self.desk.loader.sketch(self.desk.keys[n]))
            if not self.desk.fresh:
                touched |= bands
        self.table.flush()
        if self.desk.fresh:  # few bands hold more than one document
            touched = set(self.table.firsts("SELECT hash FROM band GROUP BY hash HAVING count(*) > 1"))
        for hash_ in touched:
            self._compare(hash_)
        self.table.flush()
        return self._regroup()

    def _forget(self, n: int) -> set[int]:
        row = self.table.one("SELECT marks FROM sketch WHERE n = ?", n)
        if not row:
            return set()
        found = set(bands(array(row[0])))
        self.table.many("DELETE FROM band WHERE hash = ? AND n = ?", ((hash_, n) for hash_ in found))
        self.table.run("DELETE FROM sketch WHERE n = ?", n)
        return found

    def _learn(self, n: int, sketch: Sketch) -> set[int]:
        import numpy as np

        marks = np.array(sketch.marks, dtype=np.int32)
        passages = np.array(sorted(sketch.passages), dtype=np.uint32).tobytes()
        self.table.later(
            "INSERT INTO sketch VALUES (?, ?, ?, ?)", [(n, sketch.size, marks.tobytes(), passages)]
        )
        found = set(bands(marks))
        self.table.later("INSERT INTO band VALUES (?, ?)", [(hash_, n) for hash_ in found])
        return found

    def _compare(self, hash_: int) -> None:
        """The copies that meet in a band: each article with the first of those before it that it copies."""
        if not self.desk.fresh:
            self.table.run("DELETE FROM twin WHERE hash = ?", hash_)
        found = self.table.firsts("SELECT n FROM band WHERE hash = ?", hash_)
        standing: list[tuple[int, Marks]] = []
        for n in sorted(found, key=self.desk.ids.__getitem__) if len(found) > 1 else ():
            one = self._sketch(n)
            first = next((s for s, other in standing[:STANDING] if copies(one, other)), None)
            if first is None:
                standing.append((n, one))
            else:
                self.table.later("INSERT INTO twin VALUES (?, ?, ?)", [(hash_, first, n)])

    def _regroup(self) -> set[int]:
        parent: dict[int, int] = {}
        ids = self.desk.ids
        for one, other in self.table.all("SELECT DISTINCT one, other FROM twin"):
            first, second = sorted((root(parent, one), root(parent, other)), key=lambda n: ids[n])
            parent[second] = first
        sources = {n: ids[root(parent, n)] for n in list(parent)}
        moved = {n: s for n in self.desk.keys if self.desk.group[ids[n]] != (s := sources.get(n, ids[n]))}
        self.table.many("UPDATE document SET source = ? WHERE n = ?", ((s, n) for n, s in moved.items()))
        self.desk.group.update((ids[n], s) for n, s in moved.items())
        return set(moved)

    def _load(self, n: int) -> Marks:
        size, marks = self.table.one("SELECT size, marks FROM sketch WHERE n = ?", n)
        return size, array(marks)

    def _read(self, n: int) -> frozenset[int]:
        import numpy as np

        (body,) = self.table.one("SELECT passages FROM sketch WHERE n = ?", n)
        return frozenset(np.frombuffer(body, dtype=np.uint32).tolist())


def copies(one: Marks, other: Marks) -> bool:
    """As `sketch.copies`."""
    import numpy as np

    return holds(int(np.count_nonzero(one[1] == other[1])), one[0], other[0])


def array(marks: bytes) -> NDArray[np.int32]:
    """The marks of a sketch, from their bytes."""
    import numpy as np

    return np.frombuffer(marks, dtype=np.int32)


def bands(marks: NDArray[np.int32]) -> list[int]:
    """A number for each band and the marks in it, well mixed (the finaliser of MurmurHash3)."""
    import numpy as np

    found = np.arange(HASHES // ROWS, dtype=np.uint64)
    for column in marks.astype(np.uint64).reshape(-1, ROWS).T:
        found = (found ^ column) * np.uint64(0xFF51AFD7ED558CCD)
        found = (found ^ (found >> np.uint64(33))) * np.uint64(0xC4CEB9FE1A85EC53)
        found ^= found >> np.uint64(33)
    return found.view(np.int64).tolist()
