"""Replacing a whole folder at once: readers see the old graph or the new one, nothing in between."""

from __future__ import annotations

import ctypes
import errno
import fcntl
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kg.errors import GraphError

_HERE = -100  # AT_FDCWD
_EXCHANGE = 2  # RENAME_EXCHANGE of Linux's renameat2
MADE = (
    "graph.nq",
    "graph.ttl",
    "graph.html",
    "report.json",
    "report.md",
    "identity.json",
    "state",
    "store",
    "quads",
    "facts",
    "entities",
    "extractions",
)


@contextmanager
def alone(out: Path) -> Iterator[None]:
    """Hold the only build into `out`; GraphError when another one runs."""
    out.parent.mkdir(parents=True, exist_ok=True)
    with (out.parent / f".{out.name}.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            todo = "wait until it has ended, or build into another folder with -o"
            raise GraphError("another build is writing this graph", file=str(out), todo=todo) from None
        yield


def fresh(out: Path) -> Path:
    """An empty folder beside `out`; what a killed build left there is cleared, its lost files restored."""
    building = out.parent / f".{out.name}.building"
    if building.exists():
        _carry(building, out)
        shutil.rmtree(building)
    building.mkdir()
    return building


def publish(building: Path, out: Path) -> None:
    """Put the built folder in the place of `out`, with the files there that no build makes."""
    out.mkdir(exist_ok=True)
    _sync(building)
    if not _exchange(building, out):
        aside = out.parent / f".{out.name}.aside"
        out.rename(aside)
        building.rename(out)
        aside.rename(building)
    _carry(building, out)
    _flush(out.parent)
    shutil.rmtree(building)


def _carry(source: Path, target: Path) -> None:
    """Move what is not a build's own (the cache, a user's files) unless it is there already."""
    target.mkdir(exist_ok=True)
    for path in sorted(source.iterdir()):
        if path.name not in MADE and path.suffix != ".run" and not (target / path.name).exists():
            path.rename(target / path.name)


def _exchange(one: Path, other: Path) -> bool:
    """Swap two names in one step where the system can."""
    call = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if call is None:
        return False
    if call(_HERE, os.fsencode(one), _HERE, os.fsencode(other), _EXCHANGE) == 0:
        return True
    code = ctypes.get_errno()
    if code in (errno.EINVAL, errno.ENOSYS, errno.ENOTSUP):
        return False
    raise OSError(code, os.strerror(code), str(other))


def _sync(folder: Path) -> None:
    for path, _, names in os.walk(folder):
        for name in names:
            _flush(Path(path, name))
        _flush(Path(path))


def _flush(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
