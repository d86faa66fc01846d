"""Inputs on any file system as files that `kg.corpus` can read."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import quote

from kg.corpus.listing import files, stem
from kg.corpus.reader import ROWS, kind
from kg.corpus.source import Problem, Source
from kg.errors import InputError
from kg.spark import records

_MANY = (".parquet", ".warc", ".warc.gz")
# Hadoop's names of the object stores that Arrow opens by another name.
_SCHEMES = {"s3a": "s3", "s3n": "s3"}
_SAFE = "/:@?=&%+,;!$'()*~"  # what may stand in a URI; names of files are often in Vietnamese
_RIGHTS = "check the name and the rights"
_STORES = "docs/spark.md says what each store needs"


def remote(path: str) -> bool:
    """Whether the path is a URI (`s3://…`, `hdfs://…`, `file://…`) and not a name in the file system."""
    return "://" in path


def many(path: str) -> bool:
    """Whether the file holds many documents."""
    return kind(path) in ROWS or path.lower().endswith(_MANY)


def sources(paths: Sequence[str], columns: dict[str, str]) -> list[Source]:
    """The files under the paths, ids not yet settled; KgError for a store that cannot be listed."""
    named = files([path for path in paths if not remote(path)])
    named += dict.fromkeys(one for path in paths if remote(path) for one in _listed(path))
    return [Source(path, stem(path), columns) for path in named]


def _opened(uri: str) -> tuple[Any, str]:
    """Arrow's file system of a URI, and the path in it."""
    from pyarrow import ArrowException
    from pyarrow.fs import FileSystem

    scheme, _, rest = uri.partition("://")
    try:
        address = f"{_SCHEMES.get(scheme, scheme)}://{quote(rest, safe=_SAFE)}"
        found: tuple[Any, str] = FileSystem.from_uri(address)
    except (ArrowException, OSError) as error:
        raise InputError(f"this store cannot be opened ({_short(error)})", file=uri, todo=_STORES) from None
    return found


def _listed(uri: str) -> list[str]:
    from pyarrow.fs import FileSelector, FileType

    system, path = _opened(uri)
    try:
        if system.get_file_info(path).type != FileType.Directory:
            return [uri]
        found = system.get_file_info(FileSelector(path, recursive=True))
    except OSError as error:
        raise InputError(f"cannot be listed ({_short(error)})", file=uri, todo=_RIGHTS) from None
    top = uri.rstrip("/")
    names = (one.path[len(path.rstrip("/")) :] for one in found if one.type == FileType.File)
    shown = (name for name in names if not any(part.startswith((".", "_")) for part in name.split("/")))
    return sorted(top + name for name in shown)


@contextmanager
def local(source: Source) -> Iterator[tuple[Source, list[Problem]]]:
    """The source as a file that `kg.corpus` reads, and the records of it that hold no article.

    A file of a store is copied to the scratch folder of this machine; Parquet and WARC become JSON lines
    there. InputError when that fails; the copy is gone afterwards.
    """
    plain = not source.path.lower().endswith(_MANY)
    if plain and not remote(source.path):
        yield source, []
        return
    with tempfile.TemporaryDirectory(prefix="kg-") as scratch:
        path = _copied(source.path, scratch) if remote(source.path) else source.path
        if plain:
            yield replace(source, path=path), []
            return
        lines = Path(scratch, "rows.jsonl")
        problems = records.convert(path, lines)
        yield replace(source, path=str(lines)), problems


def _copied(uri: str, scratch: str) -> str:
    system, path = _opened(uri)
    target = os.path.join(scratch, os.path.basename(path))
    try:
        with system.open_input_stream(path, compression=None) as data, open(target, "wb") as file:
            shutil.copyfileobj(data, file, 1 << 20)
    except OSError as error:
        raise InputError(f"cannot be fetched ({_short(error)})", todo=_RIGHTS) from None
    return target


def _short(error: Exception) -> str:
    return " ".join(str(error).split())[:200]
