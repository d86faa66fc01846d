"""What resolution needs of an extraction, made once when it is read and kept as compact bytes."""

from __future__ import annotations

import marshal
import struct
import zlib
from array import array
from collections.abc import Callable, Iterable
from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from kg.entities.row import Row, Tie, rows
from kg.entities.sketch import Sketch, sketch

if TYPE_CHECKING:
    from kg.model import Extraction

_row = attrgetter("key", "label", "names", "iri", "features", "start", "quotes")
_tie = attrgetter("frame", "slot", "others", "status", "quote")
# Bytes of the id and of the packed rows, runs of the sketch, marks of the sketch, then the four.
_HEAD = struct.Struct("<IIII")
_NUMBER = "I"
# Of so many documents the rows are at hand as bytes, 10 KB each: they are asked for type by type.
_OPEN = 1000
# What all rows of a document share: its id, date and publisher; and the rows of each type as bytes.
Sheet = tuple[tuple[str, str, str], dict[str, bytes]]


def dump(extraction: Extraction) -> bytes:
    """The rows and the sketch of a document; same extraction, same bytes."""
    drawn = sketch(extraction)
    found: dict[str, list[Any]] = {}
    shared = extraction.document.id, "", ""
    for row in rows(extraction):
        shared = row.document, row.published, row.publisher
        found.setdefault(row.type, []).append((_row(row), [_tie(tie) for tie in row.ties]))
    plain = _bytes((shared, {type_: _bytes(held) for type_, held in found.items()}))
    name, packed = extraction.document.id.encode(), zlib.compress(plain, 1)
    numbers = array(_NUMBER, (*drawn.marks, *sorted(drawn.passages)))
    head = _HEAD.pack(len(name), len(packed), drawn.size, len(drawn.marks))
    return head + name + packed + numbers.tobytes()


def _bytes(value: Any) -> bytes:
    """In the version without references to what came before: it does not depend on what shares memory."""
    return marshal.dumps(value, 2)


def load(body: bytes) -> tuple[list[Row], Sketch]:
    """What `dump` was given: rows and a sketch."""
    return referents(_sheet(body)), drawn(body)


def _sheet(body: bytes) -> Sheet:
    """The rows, not yet unpacked."""
    name, packed, *_ = _HEAD.unpack_from(body)
    start = _HEAD.size + name
    sheet: Sheet = marshal.loads(zlib.decompress(body[start : start + packed]))
    return sheet


def referents(sheet: Sheet) -> list[Row]:
    """The rows, in order."""
    return sorted((row for type_ in sheet[1] for row in typed(sheet, type_)), key=attrgetter("key"))


def typed(sheet: Sheet, type_: str) -> list[Row]:
    """The rows of a type, in order."""
    shared, parts = sheet
    return [_made(shared, type_, *held) for held in marshal.loads(parts[type_])] if type_ in parts else []


def drawn(body: bytes) -> Sketch:
    """The sketch alone; the rows stay packed."""
    name, packed, size, count = _HEAD.unpack_from(body)
    start = _HEAD.size + name
    numbers = array(_NUMBER)
    numbers.frombytes(body[start + packed :])
    marks, passages = numbers[:count].tolist(), numbers[count:].tolist()
    return Sketch(body[_HEAD.size : start].decode(), size, tuple(marks), frozenset(passages))


def _made(shared: tuple[str, str, str], type_: str, plain: tuple[Any, ...], ties: list[Any]) -> Row:
    document, published, publisher = shared
    key, label, names, iri, features, start, quotes = plain
    told = tuple(Tie(*tie) for tie in ties)
    return Row(document, key, type_, label, names, iri, features, published, publisher, start, told, quotes)


class Outlines:
    """Rows and sketches by key; `read` gives the bytes."""

    def __init__(self, read: Callable[[str], bytes]) -> None:
        self._read = read
        self._sheet = lru_cache(_OPEN)(lambda key: _sheet(read(key)))

    def rows(self, key: str, /) -> list[Row]:
        """The rows of a document."""
        return referents(self._sheet(key))

    def types(self, key: str, /) -> Iterable[str]:
        """The types of the rows of a document."""
        return self._sheet(key)[1]

    def typed(self, key: str, type_: str, /) -> list[Row]:
        """The rows of a type in a document."""
        return typed(self._sheet(key), type_)

    def sketch(self, key: str, /) -> Sketch:
        """The sketch of a document."""
        return drawn(self._read(key))
