"""What rows note for all others to look up: the full forms, scopes and short names that were seen."""

from __future__ import annotations

from collections.abc import Iterable, Set
from typing import Protocol

Words = tuple[str, ...]
# What is noted, and under what; strings only, so that it can be kept on disk.
Note = tuple[Words, Words]


class Noted(Protocol):
    """What all rows noted under a key, in no order."""

    def get(self, key: Words, /) -> Set[Words]: ...


class Notes:
    """Notes in memory."""

    def __init__(self, notes: Iterable[Note]) -> None:
        self._values: dict[Words, set[Words]] = {}
        for key, value in notes:
            self._values.setdefault(key, set()).add(value)

    def get(self, key: Words, /) -> Set[Words]:
        """What was noted under the key."""
        return self._values.get(key, frozenset())
