"""`graph.ttl` changed in place of written anew: only the blocks of some subjects differ."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import IO

from kg.graph.edit import Edit
from kg.graph.lines import Lines
from kg.graph.turtle import Turtle

_END = b"\n\n"


def rewrite(turtle: Lines, quads: Lines, made: Edit, *, prefixes: Mapping[str, str], file: IO[bytes]) -> None:
    """The old Turtle with the blocks of those subjects whose triples changed; `quads` is the old graph.nq."""
    blocks = _Blocks(turtle, prefixes)
    lost, gained = set(made.lost), _grouped(made.gained)
    done = 0
    for subject in made.subjects():
        at = blocks.find(subject)
        turtle.copy(done, at, file)
        done = blocks.stop(at) if blocks.key(at) == subject + b" " else at
        kept = (line for line in quads.default(subject) if line not in lost)
        for block in blocks.turtle.blocks(sorted([*kept, *gained.get(subject, ())])):
            file.write(block.encode())
    turtle.copy(done, len(turtle.data), file)


def _grouped(lines: Iterable[bytes]) -> Mapping[bytes, list[bytes]]:
    found: dict[bytes, list[bytes]] = {}
    for line in lines:
        found.setdefault(line.split(b" ", 1)[0], []).append(line)
    return found


class _Blocks:
    def __init__(self, lines: Lines, prefixes: Mapping[str, str]) -> None:
        self.turtle = Turtle(prefixes)
        self.data = lines.data
        self._prefixes = prefixes
        self._start = len(self.turtle.head().encode())

    def key(self, at: int) -> bytes:
        """The subject of the block that begins there, as N-Triples sort it; b"" at the end."""
        if at >= len(self.data):
            return b""
        name = self.data[at : self.data.find(b"\n", at)].decode()
        prefix, _, local = name.partition(":")
        if not name.startswith("<"):
            return f"<{self._prefixes[prefix]}{local}> ".encode()
        return (name if ":" in name else f"<{self._prefixes['id']}{name[1:]}").encode() + b" "

    def stop(self, at: int) -> int:
        """Where the block that begins there ends."""
        return self.data.find(_END, at) + len(_END)

    def find(self, subject: bytes) -> int:
        """Where the first block begins whose subject is not smaller."""
        low, high, key = self._start, len(self.data), subject + b" "
        while low < high:
            middle = (low + high) // 2
            before = self.data.rfind(_END, low, middle)
            start = before + len(_END) if before >= 0 else low
            if self.key(start) < key:
                low = self.stop(start)
            else:
                high = start
        return low
