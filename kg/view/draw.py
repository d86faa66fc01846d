"""Where each node stands and how large it is, for large graphs worked out beside all else."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache, partial
from tempfile import TemporaryFile
from typing import TYPE_CHECKING, BinaryIO, cast

import numpy as np

from kg.view.picture import STATUSES, Picture

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.view.layout import Floats, Ints

# Nodes. Starting a process takes as long as drawing some 3,000.
_MANY = 5_000
_CHILD = "import sys; sys.path[:] = sys.argv[1:]; from kg.view.draw import serve; serve()"


@dataclass(frozen=True, slots=True)
class Drawing:
    """What was computed for each node: place, community, radius, rank (0 is the most connected)."""

    x: Sequence[int]
    y: Sequence[int]
    group: Sequence[int]
    radius: Sequence[int]
    rank: Sequence[int]


@dataclass(frozen=True, slots=True)
class Net:
    """All that a drawing depends on: how many nodes, the two ends of each link (n × 2), its weight (n)."""

    size: int
    ends: Ints
    weight: Floats


def draw(picture: Picture) -> Drawing:
    """The drawing of a picture; the same picture, the same drawing."""
    return _drawing(_net(picture))


@contextmanager
def drawn(picture: Picture) -> Iterator[Callable[[], Drawing]]:
    """What gives the drawing when called: of a large picture another process makes it meanwhile.

    Where no second process can be had, the call draws.
    """
    net = _net(picture)
    alone = cache(partial(_drawing, net))
    if net.size < _MANY or (os.cpu_count() or 1) == 1 or not sys.executable:
        yield alone
        return
    with TemporaryFile() as given, TemporaryFile() as told:
        _give(net, given)
        try:
            child = subprocess.Popen([sys.executable, "-c", _CHILD, *sys.path], stdin=given, stdout=told)
        except OSError:
            yield alone
            return
        try:
            yield cache(lambda: alone() if child.wait() else _taken(told))
        finally:
            child.kill()
            child.wait()


def serve() -> None:
    """Draw what stands on standard input, as `drawn` gives it, onto standard output."""
    size = int(np.load(sys.stdin.buffer))
    made = _drawing(Net(size, np.load(sys.stdin.buffer), np.load(sys.stdin.buffer)))
    np.save(sys.stdout.buffer, np.array([made.x, made.y, made.group, made.radius, made.rank]))


def _give(net: Net, file: BinaryIO) -> None:
    for part in (np.array(net.size), net.ends, net.weight):
        np.save(file, part)
    file.flush()
    file.seek(0)


def _taken(file: BinaryIO) -> Drawing:
    file.seek(0)
    return Drawing(*np.load(file).tolist())


def _net(picture: Picture) -> Net:
    referred = STATUSES.index("reference")
    ends = np.array([(link.start, link.stop) for link in picture.links], np.int64).reshape(-1, 2)
    # a country has hundreds of bodies in the reference data; what articles say counts more
    weight = np.array([0.2 if link.status == referred else 1.0 for link in picture.links])
    return Net(len(picture.nodes), ends, weight)


def _drawing(net: Net) -> Drawing:
    from kg.view.community import communities
    from kg.view.place import positions

    pairs = np.unique(np.sort(net.ends[net.ends[:, 0] != net.ends[:, 1]], axis=1), axis=0)
    group = communities(net.size, cast("list[tuple[int, int]]", pairs.tolist()))
    place = positions(pairs, np.array(group, np.int64))
    degree = np.zeros(net.size)
    np.add.at(degree, net.ends[:, 0], net.weight)
    np.add.at(degree, net.ends[:, 1], net.weight)
    rank = np.empty(net.size, np.int64)
    rank[np.argsort(-degree, kind="stable")] = np.arange(net.size)
    # area grows with the number of neighbours, from 8 to 26 units of radius
    radius = np.clip(np.rint(7 + 2.6 * np.sqrt(degree)), 8, 26).astype(np.int64)
    return Drawing(place[:, 0].tolist(), place[:, 1].tolist(), group, radius.tolist(), rank.tolist())
