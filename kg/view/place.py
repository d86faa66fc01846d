"""From a graph to whole-number positions: communities first, then nodes, then parts packed side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from kg.view.layout import force, spiral
from kg.view.room import apart, pack, spaced

if TYPE_CHECKING:
    from kg.view.layout import Floats, Ints

# Half the room of a node with its label, in page units (a label line is 12 units high, wraps at 130).
ROOM = (62.0, 44.0)
# Above it labels are shown only near, so nodes keep the room of their dot alone.
LABELLED = 420
DOT = 26.0


def positions(pairs: Ints, groups: Ints) -> Ints:
    """One (x, y) for each node; `groups` is the community of each. Same graph, same picture."""
    size = len(groups)
    parts = _parts(size, pairs)
    order = np.argsort(parts, kind="stable")
    cuts = np.flatnonzero(np.diff(parts[order])) + 1
    blocks = np.split(order, cuts) if size else []
    where = parts[pairs[:, 0]] if len(pairs) else np.zeros(0, np.int64)
    by_part = np.argsort(where, kind="stable")
    bounds = np.searchsorted(where[by_part], np.arange(len(blocks) + 1))
    local = np.zeros(size, np.int64)
    shapes = []
    for number, block in enumerate(blocks):
        local[block] = np.arange(len(block))
        mine = local[pairs[by_part[bounds[number] : bounds[number + 1]]]]
        shapes.append(_part(mine, groups[block], size <= LABELLED))
    place = np.zeros((size, 2))
    corners = pack(shapes, ROOM if size <= LABELLED else (DOT, DOT))
    for block, shape, corner in zip(blocks, shapes, corners, strict=True):
        place[block] = shape + corner
    return np.rint(place).astype(np.int64)


def _parts(size: int, pairs: Ints) -> Ints:
    """The connected component of each node, numbered by size."""
    root = np.arange(size)
    while len(pairs):
        low = np.minimum(root[pairs[:, 0]], root[pairs[:, 1]])
        before = root.copy()
        np.minimum.at(root, pairs[:, 0], low)
        np.minimum.at(root, pairs[:, 1], low)
        root = root[root]
        if (before == root).all():
            break
    _, inverse, count = np.unique(root, return_inverse=True, return_counts=True)
    order = np.argsort(-count, kind="stable")
    rank = np.empty_like(order)
    rank[order] = np.arange(len(order))
    return np.asarray(rank[inverse])


def _part(pairs: Ints, groups: Ints, labelled: bool) -> Floats:
    size = len(groups)
    if size == 1:
        return np.zeros((1, 2))
    degree = np.bincount(pairs.ravel(), minlength=size).astype(float)
    place = force(_start(pairs, groups), pairs, 1.0 + degree, _steps(size))
    place = _lying(place - place.mean(axis=0))
    return apart(place, ROOM) if labelled else spaced(place, degree, DOT)


def _lying(place: Floats) -> Floats:
    """The same picture turned so that its long side lies across: screens and labels are wide."""
    spread = place.T @ place
    turn = 0.5 * np.arctan2(2 * spread[0, 1], spread[0, 0] - spread[1, 1])
    cosine, sine = np.cos(turn), np.sin(turn)
    return np.asarray(
        np.stack(
            [place[:, 0] * cosine + place[:, 1] * sine, place[:, 1] * cosine - place[:, 0] * sine], axis=1
        )
    )


def _steps(size: int) -> int:
    """Fewer steps for larger graphs, which start from their communities; 20 s at 50,000 is the limit."""
    return 400 if size <= 350 else 240 if size <= 2_000 else 120 if size <= 20_000 else 70


def _start(pairs: Ints, groups: Ints) -> Floats:
    """Each community a disc, the discs laid out by the links between them."""
    names, inverse, count = np.unique(groups, return_inverse=True, return_counts=True)
    if len(names) < 3:
        return spiral(len(groups))
    between = inverse[pairs]
    between = between[between[:, 0] != between[:, 1]]
    radius = np.sqrt(count)
    if len(between) > 20_000:  # a sample of the links is enough for where a community lies
        between = between[:: len(between) // 20_000 + 1]
    weight = np.asarray(1.0 + np.bincount(between.ravel(), minlength=len(names)) + count, np.float64)
    centre = force(spiral(len(names)) * radius.mean() * 2, between, weight, 150)
    place = np.empty((len(groups), 2))
    for number in range(len(names)):
        mine = np.flatnonzero(inverse == number) if len(names) < 2_000 else np.zeros(0, np.int64)
        place[mine] = centre[number] + spiral(len(mine)) * 0.7
    if len(names) >= 2_000:
        place = centre[inverse] + spiral(len(groups)) / len(groups) ** 0.5
    return place
