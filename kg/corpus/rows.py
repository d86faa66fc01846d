"""Files of many articles, .jsonl and .csv: one draft a row, read as it comes; a bad row costs itself."""

from __future__ import annotations

import codecs
import csv
import io
import json
from collections.abc import Iterator, Mapping
from typing import BinaryIO

from kg.corpus.decode import SAMPLE, decode, repair
from kg.corpus.fields import flat, fold, pick, wanted
from kg.corpus.metadata import delimiter
from kg.corpus.source import LIMIT, LONGEST, Draft, Problem
from kg.errors import InputError

# Bytes: a character has up to 4, and escaped (a backslash, u, four digits) and decomposed up to 12.
_LINE = LONGEST * 12
_RESAVE = "Save it again as CSV UTF-8"
_NO_TEXT = "Name it with --column text=NAME"


def json_lines(stream: BinaryIO, path: str, columns: Mapping[str, str]) -> Iterator[Draft | Problem]:
    """A draft for each line of a .jsonl, or the problem of that line; `row` is the line number."""
    names = wanted(columns)
    head = stream.read(2)
    stream.seek(0)
    if head in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        stream = io.BytesIO(decode(_whole(stream))[0].encode())
    for number, line in enumerate(_bounded(stream), 1):
        if line is None:
            yield Problem(path, f"line is longer than {_LINE:,} bytes", "Write one article a line", number)
            continue
        if not line.strip():
            continue
        try:
            text, notes = decode(line)
            value = json.loads(text.removeprefix("\ufeff"))
        except InputError as error:
            yield Problem(path, error.what, error.todo, number)
        except (ValueError, RecursionError) as error:
            yield Problem(path, f"line is not JSON ({_short(error)})", "Write one JSON object a line", number)
        else:
            yield _json_row(value, names, Draft("", {}, notes, number, number), path)


def _json_row(value: object, names: Mapping[str, tuple[str, ...]], at: Draft, path: str) -> Draft | Problem:
    if not isinstance(value, dict):
        return Problem(path, "line is not a JSON object", "Write one JSON object a line", at.line)
    fields = pick({fold(name): flat(item) for name, item in value.items()}, names)
    if "text" not in fields:
        has = ", ".join(sorted(map(str, value))[:8]) or "none"
        return Problem(path, f"row has no {_either(names)} (it has: {has[:200]})", _NO_TEXT, at.line)
    text, notes = repair(fields.pop("text"))
    return Draft(text, fields, at.notes + notes, at.row, at.line)


def table(stream: BinaryIO, path: str, columns: Mapping[str, str]) -> Iterator[Draft | Problem]:
    """A draft for each row of a .csv or .tsv with a header, or the problem of that row.

    The encoding is found from the first bytes; UTF-8 is read as it comes, other codes as a whole.
    Raises InputError when the table cannot be read at all.
    """
    lines, notes = _text(stream)
    head = next(lines, "")
    rows = csv.reader(_chain(head, lines), delimiter=delimiter(head))
    csv.field_size_limit(LONGEST * 3)
    try:
        header = [fold(name) for name in next(rows, [])]
    except csv.Error as error:
        raise InputError(f"has a first line that is not CSV ({error})", todo=_RESAVE) from None
    names = wanted(columns)
    if not set(names["text"]) & set(header):
        raise InputError(f"has no {_either(names)} (it has: {', '.join(header)[:200]})", todo=_NO_TEXT)
    number = 0
    while True:
        line = rows.line_num + 1
        try:
            row = next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            number += 1
            yield Problem(path, f"row is not CSV ({error})", "Look for a quote that does not close", line)
            continue
        if not row:
            continue
        number += 1
        fields = pick(dict(zip(header, row, strict=False)), names)
        if "text" in fields:
            yield Draft(fields.pop("text"), fields, notes, number, line)
            notes = ()  # said once, not a row
        else:
            yield Problem(path, "row has no text", "Fill it in, or delete the row", line)


def _text(stream: BinaryIO) -> tuple[Iterator[str], tuple[str, ...]]:
    """The lines of `stream` as text, however it is encoded, and notes."""
    sample = stream.read(SAMPLE)
    stream.seek(0)
    sample = sample[: sample.rfind(b"\n") + 1 or len(sample)]
    if not _utf8(sample) or decode(sample)[1]:
        text, notes = decode(_whole(stream))
        return iter(io.StringIO(text, newline="")), notes
    lines = (b"" if line is None else line for line in _bounded(stream))
    return (
        line.decode("utf-8-sig" if not place else "utf-8", "replace") for place, line in enumerate(lines)
    ), ()


def _whole(stream: BinaryIO) -> bytes:
    """All bytes; raises InputError for more than can be held, as a code other than UTF-8 must be."""
    data = stream.read(LIMIT + 1)
    if len(data) > LIMIT:
        raise InputError(f"is not UTF-8 and has more than {LIMIT:,} bytes", todo="Save it as UTF-8")
    return data


def _utf8(sample: bytes) -> bool:
    try:
        sample.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return not sample.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))


def _bounded(stream: BinaryIO) -> Iterator[bytes | None]:
    """The lines of `stream`; None for one that is too long to hold, which is skipped."""
    while line := stream.readline(_LINE):
        if len(line) < _LINE or line.endswith(b"\n"):
            yield line
            continue
        while line and not line.endswith(b"\n"):
            line = stream.readline(_LINE)
        yield None


def _chain(head: str, lines: Iterator[str]) -> Iterator[str]:
    yield head
    yield from lines


def _either(names: Mapping[str, tuple[str, ...]]) -> str:
    return "column " + " or ".join(f"`{name}`" for name in names["text"])


def _short(error: Exception) -> str:
    return str(error).split(":")[0].lower() or "nested too deep"
