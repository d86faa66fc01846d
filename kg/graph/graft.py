"""A store that differs little from another: its unchangeable files are shared, the rest is copied."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from kg.graph.edit import Edit


def graft(old: Path, new: Path, made: Edit) -> None:
    """The store `new` with the quads of `old` but those that go, and those that come. `old` stays as it is.

    RocksDB never changes a table (.sst) once it is written, it only deletes its name: a hard link will do.
    """
    from pyoxigraph import RdfFormat, Store, parse

    new.mkdir()
    for path in sorted(old.iterdir()):
        (link if path.suffix == ".sst" else shutil.copy2)(path, new / path.name)
    store = Store(str(new))
    for quad in parse(b"".join(made.gone), RdfFormat.N_QUADS, lenient=True):
        store.remove(quad)
    store.extend(parse(b"".join(made.new), RdfFormat.N_QUADS, lenient=True))
    store.flush()


def link(old: Path, new: Path) -> None:
    """The same file under another name, which nobody changes under either."""
    try:
        os.link(old, new)
    except OSError:  # a file system without hard links
        shutil.copy2(old, new)
