"""What resolution needs of an extraction, made once when it is read and kept as compact bytes."""

from __future__ import annotations

import json
import sys
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from kg.entities.row import Row, Tie, rows
from kg.entities.sketch import Sketch, sketch

if TYPE_CHECKING:
    from kg.model import Extraction

_ROW = tuple(field.name for field in fields(Row))
_TIE = tuple(field.name for field in fields(Tie))
_SKETCH = tuple(field.name for field in fields(Sketch))
# The same few words in every row: one string for all of them in memory.
_REPEATED = frozenset({"document", "type", "published", "publisher", "frame", "slot", "status"})
_MAPPINGS = frozenset({"features", "others"})


def dump(extraction: Extraction) -> bytes:
    """The rows and the sketch of a document; same extraction, same bytes."""
    drawn, found = sketch(extraction), rows(extraction)
    parts = [
        [[getattr(row, name) for name in _ROW if name != "ties"] for row in found],
        [[[getattr(tie, name) for name in _TIE] for tie in row.ties] for row in found],
        [sorted(value) if isinstance(value, frozenset) else value for value in _values(drawn)],
    ]
    text = json.dumps(parts, ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(text.encode(), 1)


def _values(drawn: Sketch) -> Iterable[Any]:
    return (getattr(drawn, name) for name in _SKETCH)


def load(body: bytes) -> tuple[list[Row], Sketch]:
    """What `dump` was given: rows and a sketch."""
    plain, ties, drawn = json.loads(zlib.decompress(body))
    names = [name for name in _ROW if name != "ties"]
    found = [
        Row(**_filled(names, row), ties=tuple(Tie(**_filled(_TIE, tie)) for tie in tied))
        for row, tied in zip(plain, ties, strict=True)
    ]
    values = _filled(_SKETCH, drawn)
    return found, Sketch(**{**values, "passages": frozenset(values["passages"])})


def _filled(names: Iterable[str], values: list[Any]) -> Mapping[str, Any]:
    return {name: _value(name, value) for name, value in zip(names, values, strict=True)}


def _value(name: str, value: Any) -> Any:
    if isinstance(value, list):
        return tuple(value)
    if name in _MAPPINGS:
        return {sys.intern(key): sys.intern(v) if isinstance(v, str) else v for key, v in value.items()}
    return sys.intern(value) if name in _REPEATED else value
