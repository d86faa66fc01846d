"""What was read before, in one SQLite file: by content and program, so never wrong, at most absent."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

_TABLES = """
DROP TABLE IF EXISTS files;
DROP TABLE IF EXISTS extractions;
CREATE TABLE files (key TEXT PRIMARY KEY, items TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE extractions (
  key TEXT PRIMARY KEY, coins TEXT NOT NULL, summary TEXT NOT NULL,
  outline BLOB NOT NULL, body BLOB NOT NULL);
"""
# Of the tables above; a cache of another version is begun anew.
_VERSION = 3
_FILES = ("read.sqlite", "read.sqlite-wal", "read.sqlite-shm")


class Shelf:
    """The cache of one output folder. A damaged file is thrown away: it only saves time."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        path = folder / "read.sqlite"
        try:
            self._base = _open(path)
        except sqlite3.DatabaseError:
            _delete(folder)
            self._base = _open(path)

    def close(self) -> None:
        """Keep what was put and let the file go."""
        self._base.commit()
        self._base.close()

    @staticmethod
    def discard(folder: Path) -> None:
        """Delete the closed cache in `folder`, and the folder, when nothing was kept in it."""
        path = folder / _FILES[0]
        if path.is_file():
            with closing(_open(path)) as base:
                kept = base.execute("SELECT EXISTS (SELECT 1 FROM extractions)").fetchone()[0]
            if not kept:
                _delete(folder)
        if folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()

    def items(self, key: str) -> list[list[str]] | None:
        """What the file with this hash gave, or None when it was never read."""
        row = self._base.execute("SELECT items FROM files WHERE key = ?", (key,)).fetchone()
        return json.loads(row[0]) if row else None

    def has(self, key: str) -> bool:
        """Whether the document with this hash was read."""
        return bool(self._base.execute("SELECT 1 FROM extractions WHERE key = ?", (key,)).fetchone())

    def put(
        self, files: Iterable[tuple[str, Any]], extractions: Iterable[tuple[str, Any, bytes, bytes]]
    ) -> None:
        """Keep what was read, at once on disk: a killed build goes on from here."""
        self._base.executemany(
            "INSERT OR REPLACE INTO files VALUES (?, ?)",
            [(key, json.dumps(items, ensure_ascii=False)) for key, items in files],
        )
        self._base.executemany(
            "INSERT OR REPLACE INTO extractions VALUES (?, ?, ?, ?, ?)",
            [(key, *_parts(summary), *rest) for key, summary, *rest in extractions],
        )
        self._base.commit()

    def body(self, key: str) -> bytes | None:
        """The packed extraction of the document with this hash, or None when it is not here."""
        row = self._base.execute("SELECT body FROM extractions WHERE key = ?", (key,)).fetchone()
        return bytes(row[0]) if row else None

    def outline(self, key: str) -> bytes:
        """What resolution needs of it."""
        row = self._base.execute("SELECT outline FROM extractions WHERE key = ?", (key,)).fetchone()
        return bytes(row[0])

    def summary(self, key: str) -> dict[str, Any]:
        """What the report needs of it, without unpacking the whole."""
        row = self._base.execute("SELECT summary FROM extractions WHERE key = ?", (key,)).fetchone()
        return dict(json.loads(row[0]))

    def coins(self, key: str) -> list[list[Any]]:
        """The concepts in it that the ontology does not list."""
        row = self._base.execute("SELECT coins FROM extractions WHERE key = ?", (key,)).fetchone()
        return list(json.loads(row[0])) if row[0] != "[]" else []

    def sweep(self, files: set[str], keys: set[str]) -> None:
        """Forget what this build did not use."""
        with self._base:
            for table, used in (("files", files), ("extractions", keys)):
                held = [key for (key,) in self._base.execute(f"SELECT key FROM {table}") if key not in used]
                self._base.executemany(f"DELETE FROM {table} WHERE key = ?", [(key,) for key in held])


def _delete(folder: Path) -> None:
    for name in _FILES:
        (folder / name).unlink(missing_ok=True)


def _parts(summary: dict[str, Any]) -> tuple[str, str]:
    rest = {name: value for name, value in summary.items() if name != "coins"}
    return json.dumps(summary["coins"], ensure_ascii=False), json.dumps(rest, ensure_ascii=False)


def _open(path: Path) -> sqlite3.Connection:
    base = sqlite3.connect(path)
    base.execute("PRAGMA journal_mode = WAL")
    base.execute("PRAGMA synchronous = NORMAL")
    if base.execute("PRAGMA user_version").fetchone()[0] != _VERSION:
        base.executescript(_TABLES)
        base.execute(f"PRAGMA user_version = {_VERSION}")
    return base
