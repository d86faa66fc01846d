"""Where nodes lie: near enough to be seen together, far enough to be told apart."""

from __future__ import annotations

import numpy as np
import pytest

from kg.view.place import DOT, LABELLED, positions
from kg.view.room import spaced


@pytest.mark.parametrize("tail", [2, 3], ids=["a pair", "a chain"])
def test_a_small_part_in_a_line_stays_as_small_as_it_is(tail: int) -> None:
    """Above the labelled size, beside a part that has no extent in one direction."""
    star = [(0, node) for node in range(1, LABELLED)]
    line = [(LABELLED + step, LABELLED + step + 1) for step in range(tail - 1)]
    size = LABELLED + tail
    place = positions(np.array(star + line), np.zeros(size, np.int64))
    part = place[LABELLED:]
    assert np.ptp(part, axis=0).max() <= 4 * tail * DOT
    assert np.ptp(part, axis=0).max() >= DOT


def test_the_nodes_that_are_drawn_large_do_not_cover_each_other() -> None:
    """Thirty hubs in a crowd: a hub of fifteen has a radius of 17."""
    crowd = np.arange(30.0)
    place = np.concatenate(
        [np.stack([crowd % 6, crowd // 6], axis=1) / 10, np.indices((20, 20)).reshape(2, -1).T]
    )
    degree = np.where(np.arange(len(place)) < 30, 15.0, 1.0)
    hubs = spaced(place, degree, DOT)[:30]
    far = np.hypot(*(hubs[:, None] - hubs[None]).transpose(2, 0, 1))
    assert far[np.triu_indices(30, 1)].min() >= 2 * 17
