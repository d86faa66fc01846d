"""Who is who as tables on disk, so that a build works out again only what a changed document touches."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from hashlib import blake2b
from json.encoder import encode_basestring
from pathlib import Path
from typing import Any

# A row of a document is one number here: that of its document and its own, in this many bits.
BITS = 20
# Changes of one kind that wait for each other before they are made.
_WAITING = 10_000
_TABLES = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE document (
  n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, key TEXT NOT NULL, source TEXT NOT NULL);
CREATE TABLE kind (type TEXT PRIMARY KEY, stage INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE sketch (
  n INTEGER PRIMARY KEY, size INTEGER NOT NULL, marks BLOB NOT NULL, passages BLOB NOT NULL);
CREATE TABLE band (hash INTEGER NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (hash, n)) WITHOUT ROWID;
CREATE TABLE twin (hash INTEGER NOT NULL, one INTEGER NOT NULL, other INTEGER NOT NULL);
CREATE TABLE note (round INTEGER NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, n INTEGER NOT NULL,
  PRIMARY KEY (key, value, n, round)) WITHOUT ROWID;
CREATE TABLE look (key TEXT NOT NULL, r INTEGER NOT NULL, PRIMARY KEY (key, r)) WITHOUT ROWID;
CREATE TABLE bucket (stage INTEGER NOT NULL, hash INTEGER NOT NULL, r INTEGER NOT NULL,
  PRIMARY KEY (stage, hash, r)) WITHOUT ROWID;
CREATE TABLE line (r INTEGER PRIMARY KEY, stage INTEGER NOT NULL, quote TEXT NOT NULL, face BLOB NOT NULL);
CREATE TABLE cluster (
  c INTEGER PRIMARY KEY, stage INTEGER NOT NULL, type TEXT NOT NULL, first INTEGER NOT NULL,
  stem TEXT NOT NULL, wish BLOB NOT NULL, best TEXT NOT NULL, names BLOB NOT NULL, reasons TEXT NOT NULL,
  cited TEXT NOT NULL, name TEXT, plain TEXT, iri TEXT, label TEXT, aliases TEXT);
CREATE INDEX cluster_stem ON cluster (stem, stage);
CREATE TABLE member (r INTEGER PRIMARY KEY, c INTEGER NOT NULL);
CREATE TABLE doubt (
  one INTEGER NOT NULL, other INTEGER NOT NULL, reasons TEXT NOT NULL, against TEXT NOT NULL);
CREATE TABLE scene (
  r INTEGER PRIMARY KEY, first TEXT NOT NULL, until TEXT NOT NULL, title TEXT, body BLOB NOT NULL);
CREATE TABLE block (hash INTEGER NOT NULL, r INTEGER NOT NULL, PRIMARY KEY (hash, r)) WITHOUT ROWID;
CREATE INDEX block_r ON block (r);
CREATE TABLE pair (
  one INTEGER NOT NULL, other INTEGER NOT NULL, rank INTEGER NOT NULL, enough INTEGER NOT NULL,
  reasons TEXT NOT NULL, PRIMARY KEY (one, other)) WITHOUT ROWID;
CREATE TABLE numbered (r INTEGER PRIMARY KEY, body TEXT NOT NULL);
CREATE TABLE inferred (n INTEGER NOT NULL, series INTEGER NOT NULL, body TEXT NOT NULL);
CREATE TABLE kept (n INTEGER PRIMARY KEY, text TEXT NOT NULL);
"""

# Asked only when something changed, so made once all is in.
_INDEXES = """
CREATE INDEX note_n ON note (n, round);
CREATE INDEX look_r ON look (r);
CREATE INDEX bucket_r ON bucket (r);
CREATE INDEX twin_hash ON twin (hash);
CREATE INDEX cluster_name ON cluster (type, name) WHERE name IS NOT NULL;
CREATE INDEX member_c ON member (c);
CREATE INDEX doubt_one ON doubt (one);
CREATE INDEX doubt_other ON doubt (other);
CREATE INDEX pair_other ON pair (other);
CREATE INDEX inferred_n ON inferred (n);
"""


_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class Table:
    """One file. What is written is kept with `commit`, all of it or nothing."""

    def __init__(self, path: Path, program: str) -> None:
        self._base = _open(path)
        self._waiting: dict[str, list[Any]] = {}
        known = self._base.execute("SELECT 1 FROM sqlite_master WHERE name = 'meta'").fetchone()
        if not known or self.meta("program") != program:
            self.clear(program)

    def clear(self, program: str = "") -> None:
        """Begin anew, for a program of this hash, or the same."""
        self._waiting.clear()
        program = program or self.meta("program")
        names = [name for (name,) in self.all("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for name in names:
            self.run(f"DROP TABLE {name}")
        for statement in _TABLES.split(";\n"):
            self.run(statement)
        self.run("INSERT INTO meta VALUES ('program', ?)", program)

    def index(self) -> None:
        """Make ready for changes, after all was put into a table begun anew."""
        for statement in _INDEXES.split(";\n"):
            self.run(statement)

    def meta(self, name: str) -> str:
        """A value kept under a name, or ""."""
        row = self.one("SELECT value FROM meta WHERE name = ?", name)
        return str(row[0]) if row else ""

    def all(self, sql: str, *values: object) -> Iterator[Any]:
        """The rows that a query gives."""
        return self._base.execute(sql, values)

    def one(self, sql: str, *values: object) -> Any:
        """The first row, or None."""
        return self._base.execute(sql, values).fetchone()

    def firsts(self, sql: str, *values: object) -> list[Any]:
        """The first column of all rows."""
        return [row[0] for row in self._base.execute(sql, values)]

    def run(self, sql: str, *values: object) -> None:
        """Change something."""
        self._begin()
        self._base.execute(sql, values)

    def many(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        """Change something for each of the rows."""
        self._begin()
        self._base.executemany(sql, rows)

    def later(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        """As `many`, but with others of the kind, at the latest with `flush`, which whoever reads them calls.

        They are made in their order, not in that in which they came: a tree on disk grows faster so.
        """
        waiting = self._waiting.setdefault(sql, [])
        waiting += rows
        if len(waiting) >= _WAITING:
            self.many(sql, sorted(waiting))
            waiting.clear()

    def flush(self) -> None:
        """Make all changes that wait."""
        for sql, rows in self._waiting.items():
            self.many(sql, sorted(rows))
        self._waiting.clear()

    def _begin(self) -> None:
        if not self._base.in_transaction:
            self._base.execute("BEGIN IMMEDIATE")

    def commit(self) -> None:
        """Keep all that was changed."""
        self.flush()
        self._base.commit()

    def close(self) -> None:
        """Let the file go; what was not committed is as it was."""
        self._base.rollback()
        self._base.close()


def _open(path: Path) -> sqlite3.Connection:
    base = sqlite3.connect(path, isolation_level=None)
    base.execute("PRAGMA journal_mode = WAL")
    base.execute("PRAGMA synchronous = NORMAL")
    base.execute("PRAGMA cache_size = -65536")
    return base


def text(value: object) -> str:
    """A value as JSON; equal values give equal texts."""
    return _encode(value)


def listed(values: Iterable[str]) -> str:
    """The `text` of a list or tuple of strings."""
    return f"[{','.join(map(encode_basestring, values))}]"


def joined(*parts: object) -> str:
    """A key as text; no name or IRI in it holds the sign between."""
    return "\x1f".join(map(str, parts))


def number(value: str) -> int:
    """A hash of 64 bits; two values of one hash are only looked at together."""
    return int.from_bytes(blake2b(value.encode(), digest_size=8).digest(), signed=True)


def span(n: int) -> tuple[int, int]:
    """The first and last number that a row of the document can have."""
    return n << BITS, ((n + 1) << BITS) - 1
