"""What rows note for others, on disk, and who looked it up."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Set

from kg.entities.desk import Desk
from kg.entities.noted import Noted, Words
from kg.entities.table import Table, joined

# What was looked up is remembered up to so many keys.
_REMEMBERED = 20_000


class Slate(Noted):
    """What the rows of a stage noted, from disk; `seen` collects what is asked for."""

    def __init__(self, desk: Desk, order: int) -> None:
        self._table = desk.table
        self._order = order
        self._values: dict[Words, tuple[str, frozenset[Words]]] = {}
        self.seen: set[str] = set()

    def get(self, key: Words, /) -> Set[Words]:
        """What was noted under the key."""
        if key not in self._values:
            if len(self._values) > _REMEMBERED:
                self._values.clear()
            name = self.name(key)
            self._values[key] = name, self._read(name)
        name, values = self._values[key]
        self.seen.add(name)
        return values

    def name(self, key: Words) -> str:
        """The key as the table has it."""
        return joined(self._order, *key)

    def _read(self, name: str) -> frozenset[Words]:
        found = self._table.firsts("SELECT DISTINCT value FROM note WHERE key = ?", name)
        return frozenset(tuple(json.loads(value)) for value in found)


def unlook(table: Table, order: int, first: int, last: int) -> None:
    """Forget what the rows between two looked up in a stage."""
    mark = joined(order, "")
    sql = "DELETE FROM look WHERE r BETWEEN ? AND ? AND substr(key, 1, ?) = ?"
    table.run(sql, first, last, len(mark), mark)


def note(
    desk: Desk, round_: int, dirty: Iterable[int], notes: Callable[[int], Iterable[tuple[str, str]]]
) -> set[str]:
    """Keep what the dirty documents note; the keys under which something came or went."""
    table = desk.table
    lost: set[tuple[str, str]] = set()
    changed: set[str] = set()
    sql = "SELECT 1 FROM note WHERE key = ? AND value = ? LIMIT 1"
    for n in () if desk.fresh else dirty:
        lost |= set(table.all("SELECT key, value FROM note WHERE n = ? AND round = ?", n, round_))
        table.run("DELETE FROM note WHERE n = ? AND round = ?", n, round_)
    for n in dirty:
        found = set(notes(n))
        if not desk.fresh:
            changed |= {key for key, value in found - lost if not table.one(sql, key, value)}
        if found:
            table.later(
                "INSERT OR IGNORE INTO note VALUES (?, ?, ?, ?)", ((round_, k, v, n) for k, v in found)
            )
    table.flush()
    return changed | {key for key, value in lost if not table.one(sql, key, value)}
