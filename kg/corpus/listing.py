"""Paths as given to a list of files: directories walked, hidden files and graphs skipped, nothing opened."""

from __future__ import annotations

import os
import sys
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from kg.corpus.metadata import SIDECAR

# What `kg build` writes into its folder, and into the cache there: neither holds articles.
_BUILT = (os.path.join("state", "build.json"), "read.sqlite")


def files(paths: Sequence[str | os.PathLike[str]]) -> list[str]:
    """The files under `paths`, each once, sorted inside each directory; `-` reads paths from stdin.

    A path that does not exist, and a directory that holds no file or cannot be listed, stands in the list
    as it is, so that reading it can say so.
    """
    found: dict[str, str] = {}
    for path in _named(paths):
        for file in _under(path) if os.path.isdir(path) else (path,):
            if not file.endswith(SIDECAR):
                found.setdefault(os.path.abspath(file), file)
    return list(found.values())


def stem(path: str) -> str:
    """The file name without its extension, in NFC; bytes that are no UTF-8 become U+FFFD."""
    name = os.path.splitext(os.path.basename(path))[0]
    return unicodedata.normalize("NFC", printable(name))


def printable(path: str) -> str:
    """`path` as text that can be written anywhere."""
    return os.fsencode(path).decode("utf-8", "replace")


def built(folder: str) -> bool:
    """Whether `kg build` wrote the folder: what stands in it was read already."""
    return any(os.path.exists(os.path.join(folder, name)) for name in _BUILT)


def _named(paths: Iterable[str | os.PathLike[str]]) -> Iterator[str]:
    for path in [os.fspath(path) for path in paths]:
        if path != "-":
            yield path
            continue
        listed = sys.stdin.buffer.read()
        # `find -print0` separates with NUL, everything else with line ends.
        parts = listed.split(b"\x00") if b"\x00" in listed else listed.splitlines()
        yield from (os.fsdecode(part) for part in parts if part.strip())


def _under(top: str) -> list[str]:
    """The files below `top` in the order of their paths, or `top` itself when there are none."""
    found: list[str] = []
    waiting, seen = [top], set()
    while waiting:
        folder = waiting.pop()
        if built(folder):
            continue
        try:
            status = os.stat(folder)
            if (status.st_dev, status.st_ino) in seen:  # a link that leads back up
                continue
            seen.add((status.st_dev, status.st_ino))
            with os.scandir(folder) as entries:
                shown = [entry for entry in entries if not entry.name.startswith((".", "~$"))]
        except OSError:
            found.append(folder)
            continue
        waiting += [entry.path for entry in shown if entry.is_dir()]
        found += [entry.path for entry in shown if not entry.is_dir()]
    return sorted(found) or [top]
