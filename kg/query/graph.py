"""A built graph, opened to be asked."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from pyoxigraph import Store

from kg.errors import GraphError
from kg.graph.absent import absent
from kg.query.bind import bind
from kg.query.catalogue import find, prefixes
from kg.query.guard import guard
from kg.query.header import NamedQuery, parse
from kg.query.mistake import unread
from kg.query.rows import Rows, collect
from kg.query.tokens import tokens

_NAME = re.compile(r"[\w-]+")


class Graph:
    """A graph on disk, read only. Any number of processes may have it open.

    `Graph.open("out").run("people", {"document": "004_8927cea387e505eb"})`
    """

    def __init__(self, store: Store, path: Path | None = None) -> None:
        self.store = store
        self.path = path

    @classmethod
    def open(cls, path: str | Path = "out") -> Graph:
        """The graph of a build's output folder (or of its `store/`); GraphError when there is none."""
        folder = Path(path)
        store = folder / "store" if (folder / "store").is_dir() else folder
        if not (store / "CURRENT").is_file():
            raise absent(path)
        try:
            return cls(Store.read_only(str(store)), store)
        except OSError as error:
            todo = f"build it again: kg build … -o {path}"
            raise GraphError(f"{store} cannot be opened ({error})", todo=todo) from None

    def run(
        self, query: str, params: Mapping[str, str] | None = None, *, timeout: float | None = None
    ) -> Rows:
        """The rows of a named query or of a SPARQL text; `timeout` is in seconds of the wall clock.

        Rows come in the query's order, or sorted. QueryError for a query that is unknown, wrong,
        not allowed or too slow.
        """
        return self.answer(
            find(query) if _NAME.fullmatch(query) else parse("the query", query), params, timeout=timeout
        )

    def answer(
        self, query: NamedQuery, params: Mapping[str, str] | None = None, *, timeout: float | None = None
    ) -> Rows:
        """As `run`, for a query that is read already."""
        text = guard(bind(query, params or {}, prefixes()), prefixes()["id"])
        if timeout is None:
            return execute(self.store, text)
        if self.path is None:
            raise GraphError("a graph in memory has no time limit", todo="open one from disk")
        from kg.query.worker import limited

        return limited(self.path, text, timeout)


def execute(store: Store, text: str) -> Rows:
    """The rows of a guarded query; QueryError with line and column when it is not SPARQL."""
    try:
        answer = store.query(text, base_iri=prefixes()["id"], prefixes=prefixes())
    except SyntaxError as error:
        raise unread(text, str(error), prefixes()) from None
    return collect(answer, ordered=_ordered(text))


def _ordered(text: str) -> bool:
    """Whether the outermost SELECT has an ORDER BY."""
    depth = 0
    for token in tokens(text):
        depth += {"{": 1, "}": -1}.get(token.text, 0) if token.kind == "mark" else 0
        if depth == 0 and token.kind == "word" and token.text.upper() == "ORDER":
            return True
    return False
