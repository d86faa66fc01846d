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
# Bytes of the packed rows, runs of the sketch, marks of the sketch, then the three.
_HEAD = struct.Struct("<III")
_NUMBER = "I"


def dump(extraction: Extraction) -> bytes:
    """The rows and the sketch of a document; same extraction, same bytes."""
    drawn = sketch(extraction)
    parts = [
        extraction.document.id,
        [[_row(row), [_tie(tie) for tie in row.ties]] for row in rows(extraction)],
    ]
    text = json.dumps(parts, ensure_ascii=False, separators=(",", ":"))
    packed = zlib.compress(text.encode(), 1)
    numbers = array(_NUMBER, (*drawn.marks, *sorted(drawn.passages)))
    return _HEAD.pack(len(packed), drawn.size, len(drawn.marks)) + packed + numbers.tobytes()


def load(body: bytes) -> tuple[list[Row], Sketch]:
    """What `dump` was given: rows and a sketch."""
    return referents(body), drawn(body)


def referents(body: bytes) -> list[Row]:
    """The rows alone."""
    return [_made(plain, ties) for plain, ties in _unpacked(body)[1]]


def drawn(body: bytes) -> Sketch:
    """The sketch alone."""
    packed, size, count = _HEAD.unpack_from(body)
    numbers = array(_NUMBER)
    numbers.frombytes(body[_HEAD.size + packed :])
    marks, passages = numbers[:count].tolist(), numbers[count:].tolist()
    return Sketch(_unpacked(body)[0], size, tuple(marks), frozenset(passages))


def _unpacked(body: bytes) -> Any:
    (packed, *_) = _HEAD.unpack_from(body)
    return json.loads(zlib.decompress(body[_HEAD.size : _HEAD.size + packed]))


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
