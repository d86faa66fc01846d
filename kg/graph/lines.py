"""A file of sorted lines that is looked up without reading it whole."""

from __future__ import annotations

import mmap
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

_PART = 1 << 20


@dataclass(frozen=True, slots=True)
class Lines:
    """The bytes of the file; lines end in a line feed and are in the order of their bytes."""

    data: mmap.mmap
    number: int

    def find(self, key: bytes) -> int:
        """Where the first line that is not smaller than the key begins."""
        low, high = 0, len(self.data)
        while low < high:
            middle = (low + high) // 2
            start = self.data.rfind(b"\n", low, middle) + 1 or low
            stop = self.data.find(b"\n", middle) + 1
            if self.data[start:stop] < key:
                low = stop
            else:
                high = start
        return low

    def line(self, at: int) -> bytes:
        """The line that begins there; b"" at the end."""
        return self.data[at : self.data.find(b"\n", at) + 1] if at < len(self.data) else b""

    def copy(self, start: int, stop: int, file: IO[bytes]) -> None:
        """Write the bytes from start to stop into a file; what is only copied is never mapped into memory."""
        while start < stop and (part := os.pread(self.number, min(_PART, stop - start), start)):
            file.write(part)
            start += len(part)

    def has(self, line: bytes) -> bool:
        """Whether this is one of the lines."""
        return self.line(self.find(line)) == line

    def starting(self, prefix: bytes) -> Iterator[bytes]:
        """The lines that begin so."""
        at = self.find(prefix)
        while (line := self.line(at)).startswith(prefix) and line:
            yield line
            at += len(line)

    def default(self, subject: bytes) -> Iterator[bytes]:
        """The lines of the default graph about a subject (an IRI in angle brackets), in N-Quads.

        Of a triple, the line without a graph stands before all that have one, which are leapt over:
        a ministry's type stands in the graph of every document.
        """
        start = subject + b" "
        at = self.find(start)
        while (line := self.line(at)).startswith(start) and line:
            if unnamed(line):
                yield line
                # "=" follows "<", with which every graph's name begins.
                at = self.find(line[:-2] + b"=")
            else:
                at += len(line)


def unnamed(line: bytes) -> bool:
    """Whether only the full stop follows the object: no IRI holds a blank or a quotation mark.

    >>> unnamed(b'<a> <b> "c d"@vi .'), unnamed(b'<a> <b> <c> <g> .')
    (True, False)
    """
    rest = line.split(b" ", 2)[2]
    return rest[rest.rfind(b'"') + 1 :].count(b" ") == 1


@contextmanager
def opened(path: Path) -> Iterator[Lines]:
    """The lines of a file; ValueError when it is empty."""
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        yield Lines(data, file.fileno())
