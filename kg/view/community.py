"""Groups of nodes that hold together: Louvain (Blondel et al. 2008), one fixed order, no randomness."""

from __future__ import annotations

from collections import defaultdict

Weights = list[dict[int, float]]
# Passes of local moving at each level; gains after the sixth are below 1 % on the benchmark graphs.
PASSES = 6


def communities(size: int, pairs: list[tuple[int, int]]) -> list[int]:
    """The community of each node, numbered by size (0 is the largest)."""
    weights: Weights = [defaultdict(float) for _ in range(size)]
    for start, stop in pairs:
        if start != stop:
            weights[start][stop] += 1.0
            weights[stop][start] += 1.0
    member = list(range(size))
    while True:
        groups = _move(weights)
        names = {old: new for new, old in enumerate(sorted(set(groups)))}
        groups = [names[group] for group in groups]
        member = [groups[group] for group in member]
        if len(names) == len(weights):
            return _by_size(member)
        weights = _fold(weights, groups, len(names))


def _move(weights: Weights) -> list[int]:
    degree = [sum(row.values()) for row in weights]
    total = sum(degree) or 1.0
    group, mass = list(range(len(weights))), degree[:]
    for _ in range(PASSES):
        moved = 0
        for node, row in enumerate(weights):
            home, own = group[node], degree[node]
            mass[home] -= own
            share, near = own / total, {home: 0.0}
            for other, weight in row.items():
                if other != node:
                    there = group[other]
                    near[there] = near[there] + weight if there in near else weight
            best, gain = home, near[home] - mass[home] * share
            for there, weight in near.items():
                value = weight - mass[there] * share
                if value > gain + 1e-12:
                    best, gain = there, value
            mass[best] += own
            if best != home:
                group[node] = best
                moved += 1
        if not moved:
            break
    return group


def _fold(weights: Weights, groups: list[int], size: int) -> Weights:
    folded: Weights = [defaultdict(float) for _ in range(size)]
    for node, row in enumerate(weights):
        into = folded[groups[node]]
        for other, weight in row.items():
            into[groups[other]] += weight
    return folded


def _by_size(member: list[int]) -> list[int]:
    count: dict[int, int] = defaultdict(int)
    for group in member:
        count[group] += 1
    order = {group: place for place, group in enumerate(sorted(count, key=lambda g: (-count[g], g)))}
    return [order[group] for group in member]
