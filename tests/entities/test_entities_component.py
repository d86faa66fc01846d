"""Rows that are linked by what they share."""

from __future__ import annotations

from collections import defaultdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.entities import component
from kg.entities.component import components

Links = set[tuple[int, int]]


def walked(links: Links) -> list[list[int]]:
    """The same by walking from row to row."""
    rows, shared = defaultdict(set), defaultdict(set)
    for hash_, row in links:
        rows[hash_].add(row)
        shared[row].add(hash_)
    found, left = [], set(shared)
    while left:
        open_, seen = [min(left)], {min(left)}
        while open_:
            fresh = {r for hash_ in shared[open_.pop()] for r in rows[hash_]} - seen
            seen |= fresh
            open_ += fresh
        found.append(sorted(seen))
        left -= seen
    return found


@given(st.sets(st.tuples(st.integers(-3, 3), st.integers(0, 12))))
def test_components_are_what_one_can_walk_to(links: Links):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(component, "_PART", 3)
        assert list(components(lambda: sorted(links))) == walked(links)


def test_numbers_of_64_bits_stay_whole():
    row, hash_ = (100_000 << 20) | 7, -(2**63)
    assert list(components(lambda: [(hash_, 1), (hash_, row), (2**63 - 1, 5)])) == [[1, row], [5]]
