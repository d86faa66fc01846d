"""What stands beside a file about it: `NAME.meta.yaml`, or its row of the folder's `metadata.csv`."""

from __future__ import annotations

import csv
import os
import unicodedata
from collections.abc import Iterator, Mapping
from functools import lru_cache

import yaml

from kg.corpus.decode import decode
from kg.corpus.fields import NAMES, flat, fold, misspelt, pick
from kg.errors import InputError
from kg.values.count import counted

TABLE = "metadata.csv"
SIDECAR = ".meta.yaml"
_SHOWN = 5  # names of missing files in a note
_LARGEST = 1_000_000  # bytes of a side-car: it holds four short lines
_LARGEST_TABLE = 256 * 1024 * 1024  # bytes: a million rows of 250


def beside(path: str) -> tuple[dict[str, str], tuple[str, ...]]:
    """The fields that stand beside the file `path`, side-car before table; notes on what is broken."""
    folder, name = os.path.split(path)
    stem = os.path.splitext(name)[0]
    found = dict(_row(folder, name, stem))
    notes: list[str] = []
    for sidecar in (f"{stem}{SIDECAR}", f"{name}{SIDECAR}"):
        try:
            with open(os.path.join(folder, sidecar), "rb") as stream:
                fields, doubts = mapping(decode(stream.read(_LARGEST))[0])
            found |= fields
            notes += (f"{sidecar}: {doubt}" for doubt in doubts)
        except FileNotFoundError:
            continue
        except (InputError, OSError) as error:
            return found, (*notes, f"{sidecar} is left out: {_why(error)}")
    return found, tuple(notes)


def mapping(text: str) -> tuple[dict[str, str], list[str]]:
    """The fields of a YAML mapping, each value as it is printed, and what is doubtful about its names.

    Raises InputError for other YAML.
    """
    try:
        # BaseLoader keeps every scalar a string: `2021-01` stays a month, `08/01/2021` stays in its order.
        value = yaml.load(text, Loader=yaml.BaseLoader)
    except (yaml.YAMLError, RecursionError, ValueError):
        raise InputError("is not YAML", todo="Write one `name: value` a line") from None
    if not isinstance(value, dict):
        raise InputError("is not a list of `name: value`", todo="Write one `name: value` a line")
    row = {fold(name): flat(item) for name, item in value.items()}
    return pick(row, _kept()), misspelt(row)


def doubts(path: str) -> Iterator[str]:
    """What is doubtful about a `metadata.csv`: names of columns, rows for files that are not there."""
    rows = table(path)
    yield from misspelt(_header(path))
    folder = os.listdir(os.path.dirname(path) or ".")
    there = {_key(part) for name in folder for part in (name, os.path.splitext(name)[0])}
    # A table fetched from a store stands alone.
    missing = [name for name in rows if name and name not in there] if len(folder) > 1 else []
    if missing:
        more = ", …" if len(missing) > _SHOWN else ""
        yield f"no file here for {counted(len(missing), 'row')}: {', '.join(missing[:_SHOWN])}{more}"


def table(path: str) -> Mapping[str, Mapping[str, str]]:
    """The rows of a `metadata.csv` by file name and by id; raises InputError or OSError when unreadable."""
    return _table(path, *_state(path))[1]


def _header(path: str) -> list[str]:
    return _table(path, *_state(path))[0]


def _state(path: str) -> tuple[int, int]:
    status = os.stat(path)
    return status.st_mtime_ns, status.st_size


@lru_cache(maxsize=4)
def _table(path: str, _changed: int, size: int) -> tuple[list[str], Mapping[str, Mapping[str, str]]]:
    if size > _LARGEST_TABLE:
        raise InputError(f"has {size:,} bytes, more than {_LARGEST_TABLE:,}", todo="Split the folder")
    with open(path, "rb") as stream:
        lines = decode(stream.read())[0].splitlines(keepends=True)
    try:
        rows = list(csv.reader(lines, delimiter=delimiter(lines[0] if lines else "")))
    except csv.Error as error:
        raise InputError(f"is not CSV ({error})", todo="Save it again as CSV UTF-8") from None
    header = [fold(name) for name in rows[0]] if rows else []
    keys = [name for name in ("file", "id") if name in header]
    if not keys:
        raise InputError("has no column `file` or `id`", todo="Name the files in a column `file`")
    return header, {
        _key(row[header.index(key)]): pick(dict(zip(header, row, strict=False)), _kept())
        for key in reversed(keys)
        for row in rows[1:]
        if len(row) > header.index(key)
    }


def delimiter(line: str) -> str:
    """The separator of a table with the header `line`: comma, semicolon or tab, the most frequent."""
    return max(",;\t", key=line.count)


def _kept() -> dict[str, tuple[str, ...]]:
    return {name: usual for name, usual in NAMES.items() if name not in ("text", "id")}


def _row(folder: str, name: str, stem: str) -> Mapping[str, str]:
    """The row for a file, {} without one; a broken table is told once, where the table itself is read."""
    try:
        rows = table(os.path.join(folder, TABLE))
    except (InputError, OSError):
        return {}
    return rows.get(_key(name)) or rows.get(_key(stem)) or {}


def _key(name: str) -> str:
    return unicodedata.normalize("NFC", name).strip()


def _why(error: InputError | OSError) -> str:
    return str(error) if isinstance(error, InputError) else str(error.strerror).lower()
