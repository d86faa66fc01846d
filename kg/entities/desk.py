"""The documents that resolution has at hand: few of them loaded, of the others who their rows are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, Protocol

from kg.entities.row import Row
from kg.entities.scene import Scene, scenes
from kg.entities.sketch import Sketch
from kg.entities.table import BITS, Table, span

Ident = tuple[str, int]
# Documents whose scenes are at hand, and how often the rows of one type of one: some 5 KB each.
_LOADED, _TYPED = 500, 8000
# Events are compared once the types before them are known; what is one before that is no part of a scene.
EVENTS = 10
# What stands for a row that nobody knows: it is of no stage before another.
_NOBODY = 1 << 30, ""
_AGENTS = frozenset({"Person", "Agency", "Agreement", "Group"})


class Loader(Protocol):
    """Where the rows and the sketch of a document come from, by its key: the rows of a type in order."""

    def types(self, key: str, /) -> Iterable[str]: ...
    def typed(self, key: str, type_: str, /) -> list[Row]: ...
    def sketch(self, key: str, /) -> Sketch: ...


class Documents(Protocol):
    """Documents by number, as the stages of resolution ask for them."""

    @property
    def group(self) -> Mapping[str, str]: ...
    @property
    def numbers(self) -> Mapping[str, int]: ...
    def rows(self, n: int, /) -> Sequence[Row]: ...
    def typed(self, n: int, type_: str, /) -> Sequence[Row]: ...
    def scenes(self, n: int, /) -> Mapping[Ident, Scene]: ...
    def iris(self, n: int, /) -> Mapping[int, tuple[int, str]]: ...
    def known(self, before: int, /) -> Mapping[Ident, str]: ...


def shown(rows: Sequence[Row], known: Mapping[Ident, str]) -> Mapping[Ident, Scene]:
    """The events of a document, given who its rows of the stages before are."""
    return scenes(rows, known, {row.ident: row for row in rows if row.type in _AGENTS})


class Desk:
    """Documents by number. `group` maps the id of each to the first of its copies; a `fresh` desk had none.

    `types` are those of the documents of which all rows were loaded so far. `typed` gives those of one type.
    """

    def __init__(self, table: Table, loader: Loader) -> None:
        self.table = table
        self.loader = loader
        self.fresh = False
        self.types: set[str] = set()
        self.ids: dict[int, str] = {}
        self.keys: dict[int, str] = {}
        self.group: dict[str, str] = {}
        for n, id_, key, source in table.all("SELECT n, id, key, source FROM document"):
            self.ids[n], self.keys[n], self.group[id_] = id_, key, id_ if source == id_ else source
        self.numbers = {id_: n for n, id_ in self.ids.items()}
        self.typed = lru_cache(_TYPED)(self._typed)
        self.scenes = lru_cache(_LOADED)(self._scenes)
        self.iris = lru_cache(_TYPED)(self._iris)

    def forget(self) -> None:
        """Look again who is who."""
        self.iris.cache_clear()

    def close(self) -> None:
        """Let go what is loaded: the desk and its caches hold each other, and nobody may be collecting."""
        for cache in (self.typed, self.scenes, self.iris):
            cache.cache_clear()
        for known in (self.ids, self.keys, self.group, self.numbers):
            known.clear()

    def ident(self, r: int) -> Ident:
        """The document and the key of a row: its place in the one order everything is done in."""
        return self.ids[r >> BITS], r & ((1 << BITS) - 1)

    def number(self, ident: Ident) -> int:
        """The number of a row."""
        return self.numbers[ident[0]] << BITS | ident[1]

    def rows(self, n: int) -> list[Row]:
        """All rows of a document, in order."""
        types = tuple(self.loader.types(self.keys[n])) if n in self.keys else ()
        self.types.update(types)
        return sorted((row for type_ in types for row in self.typed(n, type_)), key=lambda row: row.key)

    def known(self, before: int) -> Known:
        """Who the rows of the stages before this one are."""
        return Known(self, before)

    def _typed(self, n: int, type_: str) -> Sequence[Row]:
        return self.loader.typed(self.keys[n], type_) if n in self.keys else ()

    def _scenes(self, n: int) -> Mapping[Ident, Scene]:
        return shown(self.rows(n), self.known(EVENTS))

    def _iris(self, n: int) -> Mapping[int, tuple[int, str]]:
        found = self.table.all(
            "SELECT r, stage, iri FROM member JOIN cluster USING (c) WHERE r BETWEEN ? AND ?", *span(n)
        )
        return {r & ((1 << BITS) - 1): (stage, iri) for r, stage, iri in found}


class Known(Mapping[Ident, str]):
    """Row → IRI, for the rows of the stages before one; asked document by document."""

    def __init__(self, desk: Desk, before: int) -> None:
        self._desk = desk
        self._before = before

    def __getitem__(self, ident: Ident) -> str:
        n = self._desk.numbers[ident[0]]
        stage, iri = self._desk.iris(n)[ident[1]]
        if stage >= self._before:
            raise KeyError(ident)
        return iri

    def get(self, ident: Ident, default: Any = None, /) -> Any:
        """The IRI, or the default: who has many rows to ask for saves an exception for each unknown one."""
        stage, iri = self._desk.iris(self._desk.numbers[ident[0]]).get(ident[1], _NOBODY)
        return iri if stage < self._before else default

    def __contains__(self, ident: object) -> bool:
        return self.get(ident) is not None  # type: ignore[arg-type]

    def of(self, n: int) -> Iterable[str]:
        """The IRIs of a document's rows."""
        return (iri for stage, iri in self._desk.iris(n).values() if stage < self._before)

    def __iter__(self) -> Iterator[Ident]:
        rows = self._desk.table.all(
            "SELECT r FROM member JOIN cluster USING (c) WHERE stage < ?", self._before
        )
        return (self._desk.ident(r) for (r,) in rows)

    def __len__(self) -> int:
        sql = "SELECT count(*) FROM member JOIN cluster USING (c) WHERE stage < ?"
        return int(self._desk.table.one(sql, self._before)[0])
