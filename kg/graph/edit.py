"""What a changed document takes from a graph and adds to it, found without looking at the others."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from typing import IO

from kg.graph.leaf import Leaf
from kg.graph.lines import Lines


class OtherError(Exception):
    """The graph on disk is not the one it is taken for: somebody wrote to it."""


@dataclass(slots=True)
class Pairs:
    """The leaves of changed documents, before and after, as they add up.

    `changed` are the graphs of those documents, as they stand at the end of their lines.
    """

    default: dict[str, int] = field(default_factory=dict)
    named: dict[str, int] = field(default_factory=dict)
    changed: set[bytes] = field(default_factory=set)

    def add(self, graph: str, before: Leaf | None, after: Leaf | None) -> None:
        """Take in one document."""
        self.changed.add(f"<{graph}> .\n".encode())
        for leaf, after_ in ((before, 0), (after, 1)):
            if leaf is not None:
                # Bit 1: it was there before; bit 2: it is there after.
                for lines, known in ((leaf.default, self.default), (leaf.named, self.named)):
                    for line in lines:
                        known[line] = known.get(line, 0) | 1 << after_

    def stir(self, default: Iterable[tuple[str, int]], named: Iterable[tuple[str, int]]) -> None:
        """Take in what no document says, with the bits of each line, once all documents are in.

        What stays matters only where a document begins or ceases to say it.
        """
        for lines, known in ((default, self.default), (named, self.named)):
            for line, bits in lines:
                if bits != 3 or line in known:
                    known[line] = known.get(line, 0) | bits


@dataclass(frozen=True, slots=True)
class Edit:
    """Sorted lines: `gone` and `new` of all graphs; of them, `lost` and `gained` are of the default graph."""

    lost: tuple[bytes, ...]
    gained: tuple[bytes, ...]
    gone: tuple[bytes, ...]
    new: tuple[bytes, ...]

    def subjects(self) -> list[bytes]:
        """About whom the default graph says something else, in its order."""
        found = {line.split(b" ", 1)[0] for line in (*self.lost, *self.gained)}
        return sorted(found, key=lambda subject: subject + b" ")


def edit(old: Lines, pairs: Pairs, *, documents: str, given: Collection[str]) -> Edit:
    """What changes in a graph: a default triple goes when no other document says it and it is not given.

    `documents` is the beginning of the names of all documents' graphs.
    """
    named = _Holders(old, f"<{documents}".encode(), pairs.changed)
    lost = [
        line.encode()
        for line, bits in pairs.default.items()
        if bits == 1 and line not in given and not named.hold(line.encode())
    ]
    gained = [
        encoded
        for line, bits in pairs.default.items()
        for encoded in [line.encode()]
        if bits == 2 and not old.has(encoded)
    ]
    gone = [line.encode() for line, bits in pairs.named.items() if bits == 1]
    new = [line.encode() for line, bits in pairs.named.items() if bits == 2]
    sorts = (sorted(part) for part in (lost, gained, lost + gone, gained + new))
    return Edit(*(tuple(part) for part in sorts))


@dataclass(frozen=True, slots=True)
class _Holders:
    """Whether an unchanged document says a triple: all it asserts stands in its own graph too."""

    old: Lines
    documents: bytes
    changed: Collection[bytes]

    def hold(self, line: bytes) -> bool:
        triple = line[:-2]
        graphs = (row[len(triple) :] for row in self.old.starting(triple + self.documents))
        return any(graph not in self.changed for graph in graphs)


def rewrite(old: Lines, made: Edit, file: IO[bytes]) -> None:
    """The old lines without those that go, with those that come; OtherError when one is not there."""
    done = 0
    for line, comes in _marked(made):
        at = old.find(line)
        old.copy(done, at, file)
        if comes:
            file.write(line)
        elif old.line(at) != line:
            raise OtherError
        done = at if comes else at + len(line)
    old.copy(done, len(old.data), file)


def _marked(made: Edit) -> Iterator[tuple[bytes, bool]]:
    rows: Iterable[tuple[bytes, bool]] = [
        *((line, False) for line in made.gone),
        *((line, True) for line in made.new),
    ]
    yield from sorted(rows)
