"""One pass by date finds the pairs that each block's line shows."""

from __future__ import annotations

import random

import pytest

from kg.entities.happening import WINDOW
from kg.entities.sweep import sweep

Scene = tuple[int, str, str]


def _by_block(scenes: list[Scene], blocks: dict[int, list[int]], window: int) -> set[tuple[int, int]]:
    found = set()
    for block in {hash_ for held in blocks.values() for hash_ in held}:
        line = [scene for scene in scenes if block in blocks[scene[0]]]
        for at, (one, _, until) in enumerate(line):
            found |= {(one, r) for r, first, _ in line[at + 1 : at + 1 + window] if first <= until}
    return found


def _scenes(chance: random.Random, many: int) -> list[Scene]:
    days = sorted(chance.randint(1, 60) for _ in range(many))
    return [(r, f"{day:03}", f"{day + chance.randint(0, 9):03}") for r, day in enumerate(days)]


@pytest.mark.parametrize("seed", range(20))
def test_every_pair_within_reach_and_no_other(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.entities.sweep.WINDOW", 3)
    monkeypatch.setattr("kg.entities.sweep._MANY", 2)
    chance = random.Random(seed)
    scenes = _scenes(chance, 60)
    blocks = {r: chance.sample(range(8), chance.randint(0, 3)) for r, _, _ in scenes}
    found = list(sweep(scenes, blocks.__getitem__))
    assert len(found) == len(set(found))
    assert set(found) == _by_block(scenes, blocks, 3)


def test_a_full_block_reaches_as_far_as_is_said() -> None:
    scenes = [(r, "2020-01-01", "2020-01-02") for r in range(3 * WINDOW)]
    found = set(sweep(scenes, lambda r: [1]))
    assert (0, WINDOW) in found
    assert (0, WINDOW + 1) not in found
    assert (WINDOW, 2 * WINDOW) in found
