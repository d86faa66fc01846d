"""Places for nodes: ForceAtlas2 with LinLog attraction (Noack 2007, Jacomy 2014) on a particle mesh.

Repulsion is a convolution of the mass on a grid (Hockney, Eastwood 1988), so a step costs the nodes and the
grid, not the pairs. numpy only; no randomness, so one graph has one picture.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Ints = NDArray[np.int64]

# Below it all pairs are summed exactly; above, the mesh is faster (they meet near 350 nodes here).
EXACT = 350
GOLDEN = 2.399963229728653  # the golden angle: a spiral of it fills a disc evenly


def spiral(size: int) -> Floats:
    """`size` points that fill a disc evenly, the first in the middle."""
    index = np.arange(size)
    radius = np.sqrt(index + 0.5)
    return np.stack([radius * np.cos(index * GOLDEN), radius * np.sin(index * GOLDEN)], axis=1)


def force(start: Floats, pairs: Ints, weight: Floats, steps: int) -> Floats:
    """Positions after `steps` of cooling; `weight` is the repulsion mass of each node."""
    place = start.copy()
    if len(place) < 2:
        return place
    span = float(np.sqrt(len(place)))
    for step in range(steps):
        heat = span * 0.35 * (1 - step / steps) ** 1.6 + 0.02
        push = _pull(place, pairs, len(place))
        push += _repel(place, weight) if len(place) <= EXACT else _mesh(place, weight)
        push -= 0.02 * weight[:, None] * (place - place.mean(axis=0)) / span
        long = np.maximum(np.hypot(push[:, 0], push[:, 1]), 1e-9)
        place += push * (np.minimum(long / weight * 0.9, heat) / long)[:, None]
    return place


def _pull(place: Floats, pairs: Ints, size: int) -> Floats:
    # whole columns: rows of two are gathered three times slower
    start, stop = pairs.T.copy()
    across, down = (axis[stop] - axis[start] for axis in place.T.copy())
    far = np.maximum(np.hypot(across, down), 1e-9)
    share = np.log1p(far) / far
    both = np.empty((size, 2))
    for axis, delta in enumerate((across * share, down * share)):
        both[:, axis] = np.bincount(start, delta, size) - np.bincount(stop, delta, size)
    return both


def _repel(place: Floats, weight: Floats) -> Floats:
    delta = place[:, None, :] - place[None, :, :]
    square = (delta**2).sum(axis=2) + 0.01
    scale = weight[:, None] * weight[None, :] / square * 0.25
    return np.asarray((delta * scale[:, :, None]).sum(axis=1))


def _mesh(place: Floats, weight: Floats) -> Floats:
    low, high = place.min(axis=0), place.max(axis=0)
    # Four nodes a cell on average; the mesh is padded to twice its side so that nothing wraps round.
    side = int(2 ** np.clip(np.ceil(np.log2(np.sqrt(len(place)) * 1.2)), 5, 8))
    cell = float((high - low).max()) / (side - 3) + 1e-9
    spot = (place - low) / cell + 1.0
    corner = np.floor(spot).astype(np.int64)
    part = spot - corner
    grid = np.zeros(side * side)
    cells = []
    for dx, dy in ((0, 0), (0, 1), (1, 0), (1, 1)):
        share = np.abs(1 - dx - part[:, 0]) * np.abs(1 - dy - part[:, 1])
        index = (corner[:, 0] + dx) * side + corner[:, 1] + dy
        grid += np.bincount(index, weight * share, side * side)
        cells.append((index, share))
    field = _field(grid.reshape(side, side))
    out = np.zeros_like(place)
    for axis in (0, 1):
        flat = field[axis].ravel()
        for index, share in cells:
            out[:, axis] += flat[index] * share
    return np.asarray(out * (weight / cell * 0.25)[:, None])


def _field(grid: Floats) -> tuple[Floats, Floats]:
    side = grid.shape[0]
    mass = np.fft.rfft2(grid, (2 * side, 2 * side))
    across, down = (
        np.fft.irfft2(mass * kernel, (2 * side, 2 * side))[:side, :side] for kernel in _kernels(side)
    )
    return across, down


@cache
def _kernels(side: int) -> tuple[NDArray[np.complex128], NDArray[np.complex128]]:
    """The pull of one mass on every cell, in both directions, transformed; the same for every step."""
    line = np.minimum(np.arange(2 * side), 2 * side - np.arange(2 * side)).astype(float)
    sign = np.where(np.arange(2 * side) < side, 1.0, -1.0)
    square = line[:, None] ** 2 + line[None, :] ** 2 + 0.35
    return np.fft.rfft2((line * sign)[:, None] / square), np.fft.rfft2((line * sign)[None, :] / square)
