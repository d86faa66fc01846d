"""Room for everybody: no node on another, no part of the graph on another."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from kg.view.layout import Floats


# As many as the opening view draws in full size, over their neighbours.
_LARGE = 110


def apart(place: Floats, room: tuple[float, float]) -> Floats:
    """The same picture, scaled and pushed until boxes of half-size `room` hardly overlap."""
    half, size = np.array(room), len(place)
    scaled = place * _scale(place, half)
    first, second = np.triu_indices(size, 1)
    for _ in range(140):
        delta = scaled[first] - scaled[second]
        over = 2 * half - np.abs(delta)
        hit = np.flatnonzero((over > 0).all(axis=1))
        if not len(hit):
            break
        over, sign = over[hit], np.where(delta[hit] < 0, -0.27, 0.27)
        # push along the axis that needs less
        wide = over[:, 0] / half[0] < over[:, 1] / half[1]
        step = np.where(np.stack([wide, ~wide], axis=1), over * sign, 0.0)
        for axis in (0, 1):
            scaled[:, axis] += np.bincount(first[hit], step[:, axis], size)
            scaled[:, axis] -= np.bincount(second[hit], step[:, axis], size)
    return np.asarray(scaled)


def _scale(place: Floats, half: Floats) -> float:
    """Units so that the middle distance to the nearest neighbour is a third of a label's width.

    Chosen by eye on the five seeds: tighter clusters leave less white between them, and `apart` opens them.
    """
    delta = np.hypot(*(place[:, None, :] - place[None, :, :]).transpose(2, 0, 1))
    np.fill_diagonal(delta, np.inf)
    near = float(np.median(delta.min(axis=1)))
    return float(half[0]) * 0.6 / max(near, 1e-6)


def spaced(place: Floats, degree: Floats, dot: float) -> Floats:
    """Each node on a cell of its own, the most connected first and with free cells round them."""
    sides = np.ptp(place, axis=0)
    # two nodes, or all in a line: a line has the width of one node, or its scale would have no bound
    area = float(np.prod(np.maximum(sides, sides.max() / len(place))))
    cells_needed = len(place) * 2.2 + 8 * min(len(place), _LARGE)
    scale = dot * np.sqrt(cells_needed / max(area, 1e-9))
    wanted = place * scale / dot
    cells = np.rint(wanted).astype(np.int64)
    taken: set[tuple[int, int]] = set()
    free: dict[tuple[int, int], int] = {}
    out = np.empty_like(place)
    ring = _ring(40)
    for number, node in enumerate(np.argsort(-degree, kind="stable").tolist()):
        x, y = cells[node].tolist()
        index = free.get((x, y), 0)
        while index < len(ring) and (x + ring[index][0], y + ring[index][1]) in taken:
            index += 1
        free[x, y] = index
        dx, dy = ring[min(index, len(ring) - 1)]
        round_it = ring[: 9 if number < _LARGE else 1]
        taken.update((x + dx + right, y + dy + down) for right, down in round_it)
        out[node] = (x + dx, y + dy)
    # a little of the unrounded place keeps the grid from showing
    shift = np.clip(wanted - cells, -0.5, 0.5) * 0.55
    return np.asarray((out + shift) * dot)


def _ring(radius: int) -> list[tuple[int, int]]:
    """Whole-number steps by distance."""
    line = range(-radius, radius + 1)
    steps = [(x, y) for x in line for y in line if x * x + y * y <= radius * radius]
    return sorted(steps, key=lambda step: (step[0] ** 2 + step[1] ** 2, step))


def pack(shapes: list[Floats], pad: tuple[float, float]) -> list[Floats]:
    """Where each shape goes so that none covers another: the first in the middle, rows below it."""
    boxes = [(shape.min(axis=0) - pad, shape.max(axis=0) + pad) for shape in shapes]
    if not boxes:
        return []
    corners = [np.zeros(2)]
    main_low, main_high = boxes[0]
    area = sum(float(np.prod(high - low)) for low, high in boxes[1:])
    width = max(float(main_high[0] - main_low[0]), np.sqrt(area) * 1.4)
    left, x, y, tall = float(main_low[0]), 0.0, float(main_high[1]) + pad[1], 0.0
    for low, high in boxes[1:]:
        size = high - low
        if x > 0 and x + size[0] > width:
            x, y, tall = 0.0, y + tall, 0.0
        corners.append(np.array([left + x - low[0], y - low[1]]))
        x, tall = x + float(size[0]), max(tall, float(size[1]))
    return corners
