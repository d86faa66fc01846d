"""What was read before, in one SQLite file: by content and program, so never wrong, at most absent."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from kg.model import Extraction
from kg.pipeline.pack import unpack

_TABLES = """
CREATE TABLE IF NOT EXISTS files (key TEXT PRIMARY KEY, items TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS extractions (key TEXT PRIMARY KEY, summary TEXT NOT NULL, body BLOB NOT NULL);
"""


class Shelf:
    """The cache of one output folder. A damaged file is thrown away: it only saves time."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / "read.sqlite"
        try:
            self._base = _open(path)
        except sqlite3.DatabaseError:
            for name in ("read.sqlite", "read.sqlite-wal", "read.sqlite-shm"):
                (folder / name).unlink(missing_ok=True)
            self._base = _open(path)

    def close(self) -> None:
        """Keep what was put and let the file go."""
        self._base.commit()
        self._base.close()

    def items(self, key: str) -> list[list[str]] | None:
        """What the file with this hash gave, or None when it was never read."""
        row = self._base.execute("SELECT items FROM files WHERE key = ?", (key,)).fetchone()
        return json.loads(row[0]) if row else None

    def has(self, key: str) -> bool:
        """Whether the document with this hash was read."""
        return bool(self._base.execute("SELECT 1 FROM extractions WHERE key = ?", (key,)).fetchone())

    def put(self, files: Iterable[tuple[str, Any]], extractions: Iterable[tuple[str, Any, bytes]]) -> None:
        """Keep what was read, at once on disk: a killed build goes on from here."""
        self._base.executemany(
            "INSERT OR REPLACE INTO files VALUES (?, ?)",
            [(key, json.dumps(items, ensure_ascii=False)) for key, items in files],
        )
        self._base.executemany(
            "INSERT OR REPLACE INTO extractions VALUES (?, ?, ?)",
            [(key, json.dumps(summary, ensure_ascii=False), body) for key, summary, body in extractions],
        )
        self._base.commit()

    def extraction(self, key: str) -> Extraction:
        """The extraction of the document with this hash."""
        return unpack(self._base.execute("SELECT body FROM extractions WHERE key = ?", (key,)).fetchone()[0])

    def summary(self, key: str) -> dict[str, Any]:
        """What the report and the concepts need of it, without unpacking the whole."""
        row = self._base.execute("SELECT summary FROM extractions WHERE key = ?", (key,)).fetchone()
        return dict(json.loads(row[0]))

    def sweep(self, files: set[str], keys: set[str]) -> None:
        """Forget what this build did not use."""
        with self._base:
            for table, used in (("files", files), ("extractions", keys)):
                held = [key for (key,) in self._base.execute(f"SELECT key FROM {table}") if key not in used]
                self._base.executemany(f"DELETE FROM {table} WHERE key = ?", [(key,) for key in held])


def _open(path: Path) -> sqlite3.Connection:
    base = sqlite3.connect(path)
    base.execute("PRAGMA journal_mode = WAL")
    base.execute("PRAGMA synchronous = NORMAL")
    base.executescript(_TABLES)
    return base


class Extractions:
    """Extractions in the order of their document ids, unpacked one by one as they are asked for."""

    def __init__(self, shelf: Shelf, keys: Sequence[str]) -> None:
        self._shelf = shelf
        self._keys = keys

    def __len__(self) -> int:
        return len(self._keys)

    def __iter__(self) -> Iterator[Extraction]:
        return (self._shelf.extraction(key) for key in self._keys)
