"""Where nodes lie: near enough to be seen together, far enough to be told apart."""

from __future__ import annotations

import numpy as np
import pytest

from kg.view.place import DOT, LABELLED, positions


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
