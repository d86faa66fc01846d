"""What can be read, and what the reading has to say besides documents: frozen values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

LIMIT = 64 * 1024 * 1024
"""Bytes of one file. An article is some kilobytes; the largest gazette in PDF seen is under 40 MB."""

LONGEST = 2_000_000
"""Characters of one document: four times a long novel, so more is a dump of many articles, not one."""


@dataclass(frozen=True, slots=True)
class Source:
    """One input file. `stem` is its name without extension in NFC: the id of its document, or the
    beginning of the ids of its rows.

    `contested` are the ids that another text claims as well: they get a suffix from the content.
    `repeated` says which rows (0 for a whole file) are the same article as one kept elsewhere, and where.
    """

    path: str
    stem: str
    columns: Mapping[str, str] = field(default_factory=dict)
    limit: int = LIMIT
    contested: frozenset[str] = frozenset()
    repeated: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Problem:
    """A file, or one line of it, that gave no document: what is wrong, and what the user can do."""

    source: str
    what: str
    todo: str = ""
    line: int = 0

    def __str__(self) -> str:
        where = f"{self.source}:{self.line}" if self.line else self.source
        return f"{where}: {self.what}" + (f". {self.todo}" if self.todo else "")


@dataclass(frozen=True, slots=True)
class Note:
    """Something done or left out while reading that the user should know; the document still stands."""

    source: str
    what: str
    line: int = 0

    def __str__(self) -> str:
        where = f"{self.source}:{self.line}" if self.line else self.source
        return f"{where}: {self.what}"


@dataclass(frozen=True, slots=True)
class Draft:
    """What a reader of one format found: the text before NFC and the fields as the source prints them.

    `fields` holds any of title, url, published, publisher, id. `row` is 0 for a whole file.
    """

    text: str
    fields: Mapping[str, str] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    row: int = 0
    line: int = 0
