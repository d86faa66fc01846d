"""Parquet and WARC files as JSON lines, the form in which `kg.corpus` reads files of many articles."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from kg.corpus.source import Problem
from kg.errors import InputError, KgError

_BATCH = 256  # rows of a Parquet file held at once
_HTML = ("text/html", "application/xhtml+xml")

Record = Mapping[str, object]


def convert(path: str, lines: Path) -> list[Problem]:
    """Writes a line for each record; gives the records that hold no article. InputError for a broken file."""
    rows = _table(path) if path.lower().endswith(".parquet") else _archive(path)
    problems: list[Problem] = []
    with lines.open("w", encoding="utf-8") as file:
        for number, row in enumerate(rows, 1):
            if isinstance(row, InputError):
                problems.append(Problem(path, row.what, row.todo, number))
                row = {}
            file.write((json.dumps(row, ensure_ascii=False, default=_plain) if row else "") + "\n")
    return problems


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else str(value)


def _table(path: str) -> Iterator[Record]:
    from pyarrow import ArrowException
    from pyarrow.parquet import ParquetFile

    try:
        with ParquetFile(path) as opened:
            for batch in opened.iter_batches(batch_size=_BATCH):
                yield from batch.to_pylist()
    except (ArrowException, OSError) as error:
        what = " ".join(str(error).split())[:200]
        raise InputError(f"is not Parquet that can be read ({what})", todo="write it again") from None


def _archive(path: str) -> Iterator[Record | InputError]:
    """The pages of a WARC and the texts of a WET with their addresses.

    The date of a record is left out: when a page was fetched is not when it was published.
    """
    try:
        from warcio.archiveiterator import ArchiveIterator  # type: ignore[import-untyped,unused-ignore]
        from warcio.exceptions import ArchiveLoadFailed  # type: ignore[import-untyped,unused-ignore]
    except ImportError:
        raise KgError("warcio is not installed", file=path, todo="pip install warcio") from None
    with open(path, "rb") as stream:
        try:
            for record in ArchiveIterator(stream):
                kind = record.rec_type
                if kind == "conversion" or (kind == "response" and _html(record.http_headers)):
                    address = record.rec_headers.get_header("WARC-Target-URI") or ""
                    yield _record(kind, record.content_stream().read(), address)
        except ArchiveLoadFailed as error:
            raise InputError(f"is not a WARC file ({error})", todo="download it again") from None


def _html(headers: Any) -> bool:
    kind = headers.get_header("Content-Type") if headers else None
    return str(kind or "").split(";")[0].strip().lower() in _HTML


def _record(kind: str, data: bytes, address: str) -> Record | InputError:
    from kg.corpus.decode import decode
    from kg.corpus.html import page

    try:
        if kind == "conversion":
            return {"text": decode(data)[0], "url": address}
        draft = page(data)
    except InputError as error:
        return error
    return {**draft.fields, "text": draft.text, "url": address or draft.fields.get("url", "")}
