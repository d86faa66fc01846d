"""What resolution needs of an extraction, made once when it is read and kept as compact bytes."""

from __future__ import annotations

import json
import struct
import zlib
from array import array
from collections.abc import Callable
from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from kg.entities.row import Row, Tie, rows
from kg.entities.sketch import Sketch, sketch

if TYPE_CHECKING:
    from kg.model import Extraction

_ROW = (
    *("document", "key", "type", "label", "names", "iri"),
    *("features", "published", "publisher", "start", "quotes"),
)
_row = attrgetter(*_ROW)
_tie = attrgetter("frame", "slot", "others", "status", "quote")
# Bytes of the id and of the packed rows, runs of the sketch, marks of the sketch, then the four.
_HEAD = struct.Struct("<IIII")
_NUMBER = "I"


def dump(extraction: Extraction) -> bytes:
    """The rows and the sketch of a document; same extraction, same bytes."""
    drawn = sketch(extraction)
    parts = [[_row(row), [_tie(tie) for tie in row.ties]] for row in rows(extraction)]
    text = json.dumps(parts, ensure_ascii=False, separators=(",", ":"))
    name, packed = extraction.document.id.encode(), zlib.compress(text.encode(), 1)
    numbers = array(_NUMBER, (*drawn.marks, *sorted(drawn.passages)))
    head = _HEAD.pack(len(name), len(packed), drawn.size, len(drawn.marks))
    return head + name + packed + numbers.tobytes()


def load(body: bytes) -> tuple[list[Row], Sketch]:
    """What `dump` was given: rows and a sketch."""
    return referents(body), drawn(body)


def referents(body: bytes) -> list[Row]:
    """The rows alone."""
    name, packed, *_ = _HEAD.unpack_from(body)
    start = _HEAD.size + name
    return [_made(plain, ties) for plain, ties in json.loads(zlib.decompress(body[start : start + packed]))]


def drawn(body: bytes) -> Sketch:
    """The sketch alone; the rows stay packed."""
    name, packed, size, count = _HEAD.unpack_from(body)
    start = _HEAD.size + name
    numbers = array(_NUMBER)
    numbers.frombytes(body[start + packed :])
    marks, passages = numbers[:count].tolist(), numbers[count:].tolist()
    return Sketch(body[_HEAD.size : start].decode(), size, tuple(marks), frozenset(passages))


def _made(plain: list[Any], ties: list[list[Any]]) -> Row:
    document, key, type_, label, names, iri, features, published, publisher, start, quotes = plain
    return Row(
        document,
        key,
        type_,
        label,
        tuple(names),
        iri,
        features,
        published,
        publisher,
        start,
        tuple(Tie(*tie) for tie in ties),
        tuple(quotes),
    )


@dataclass(frozen=True, slots=True)
class Outlines:
    """Rows and sketches by key; `read` gives the bytes."""

    read: Callable[[str], bytes]

    def rows(self, key: str, /) -> list[Row]:
        """The rows of a document."""
        return referents(self.read(key))

    def sketch(self, key: str, /) -> Sketch:
        """The sketch of a document."""
        return drawn(self.read(key))
