"""Formats by name, and their files."""

from __future__ import annotations

import difflib
import os
from collections.abc import Callable
from pathlib import Path

from kg.errors import GraphError, QueryError
from kg.export.drawn import gexf, graphml
from kg.export.sheets import csv, parquet
from kg.export.tables import tables
from kg.export.triples import jsonld, nquads, turtle
from kg.query import Graph

FORMATS: dict[str, Callable[[Graph], bytes]] = {
    "graphml": graphml,
    "gexf": gexf,
    "jsonld": jsonld,
    "ttl": turtle,
    "nq": nquads,
}
# One file for each table, in a folder.
FOLDERS = {"csv": csv, "parquet": parquet}


def text(graph: Graph, form: str) -> bytes:
    """The graph in a format of one file; QueryError for a format that is not known or makes a folder."""
    if form in FORMATS:
        return FORMATS[form](graph)
    if form in FOLDERS:
        raise QueryError(f"{form} is several files", todo=f"name a folder: -o {form}/")
    known = [*FORMATS, *FOLDERS]
    close = difflib.get_close_matches(form, known, 1)
    todo = f"did you mean {close[0]}?" if close else f"there are {', '.join(known)}"
    raise QueryError(f"no format is named {form!r}", todo=todo)


def save(graph: Graph, form: str, target: str | os.PathLike[str]) -> tuple[Path, ...]:
    """Writes the file `target`, or for csv and parquet the folder, and says which files.

    A file is replaced only when all of it is there. QueryError for an unknown format, GraphError when
    it cannot be written.
    """
    path = Path(target)
    if form in FOLDERS:
        files = {path / f"{one.name}.{form}": FOLDERS[form](one) for one in tables(graph)}
    else:
        files = {path: text(graph, form)}
    try:
        for file, content in files.items():
            _write(file, content)
    except OSError as error:
        what = (error.strerror or str(error)).lower()
        raise GraphError(
            f"cannot be written ({what})", file=str(path), todo="check the folder and its rights"
        ) from error
    return tuple(files)


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        fresh.write_bytes(content)
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)
