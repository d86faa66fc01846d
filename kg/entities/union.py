"""Joining rows into clusters, the strongest reason first, never against a veto, whatever the order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Generic, NamedTuple, Protocol, TypeVar

# What a cluster is known to be: facet → the values its rows give. Small next to the rows, and mergeable.
Facets = dict[str, set[str]]
# In words why two clusters cannot be one, or "". `rank` is that of the reason for joining them.
Veto = Callable[[Facets, Facets, int], str]

# How many clusters of one key a row is tried against: homonyms of one key are few; more would be quadratic.
_STANDING = 32
_NONE: set[str] = set()


class Key(NamedTuple):
    """Rows of an equal rank and value are one, unless a veto speaks. A lower `rank` is a better reason."""

    rank: int
    value: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True, order=True)
class Link:
    """Two rows (their positions) that are one, unless a veto speaks."""

    rank: int
    one: int
    other: int
    reason: str = field(compare=False)


class Placed(Protocol):
    """A row, or what stands for one."""

    @property
    def document(self) -> str: ...
    @property
    def ident(self) -> tuple[str, int]: ...


R = TypeVar("R", bound=Placed)


@dataclass(frozen=True, slots=True)
class Doubt:
    """Two rows that could be one but were kept apart, with the reasons for and against."""

    one: Placed
    other: Placed
    reasons: tuple[str, ...]
    against: tuple[str, ...]


class Union(Generic[R]):
    """Clusters that grow: `join` is refused by a veto, `force` is not (a person's correction)."""

    def __init__(self, rows: Sequence[R], describe: Callable[[R], Facets], veto: Veto) -> None:
        self.rows = rows
        self.veto = veto
        self.parent = list(range(len(rows)))
        self.members: dict[int, list[int]] = {i: [i] for i in range(len(rows))}
        self.facets = {i: describe(row) for i, row in enumerate(rows)}
        self.reasons: dict[int, dict[str, None]] = defaultdict(dict)
        self.apart: list[tuple[int, int]] = []
        self.doubts: dict[tuple[int, int], Doubt] = {}

    def find(self, item: int) -> int:
        """The representative of the item's cluster."""
        while self.parent[item] != item:
            self.parent[item] = self.parent[self.parent[item]]
            item = self.parent[item]
        return item

    def join(self, one: int, other: int, rank: int, reason: str) -> bool:
        """Whether the two are now one cluster."""
        a, b = self.find(one), self.find(other)
        if a == b:
            return True
        if a > b:
            a, b = b, a
        against = self._against(a, b, rank)
        if against:
            doubt = Doubt(self.rows[one], self.rows[other], (reason,), (against,))
            self.doubts.setdefault((a, b), doubt)
            return False
        self._merge(a, b, reason)
        return True

    def force(self, one: int, other: int, reason: str) -> None:
        """Make the two one cluster, whatever speaks against it."""
        a, b = self.find(one), self.find(other)
        if a != b:
            self._merge(a, b, reason)

    def divide(self, one: int, other: int) -> None:
        """Keep the two apart from now on."""
        self.apart.append((one, other))

    def clusters(self) -> list[tuple[list[int], list[str]]]:
        """Each cluster's positions and its reasons, in the order of the rows."""
        found = [(sorted(m), list(self.reasons.get(root, ()))) for root, m in self.members.items()]
        return sorted(found, key=lambda c: c[0])

    def doubtful(self) -> list[Doubt]:
        """What was kept apart and still is."""
        return [self.doubts[k] for k in sorted(self.doubts) if self.find(k[0]) != self.find(k[1])]

    def _against(self, a: int, b: int, rank: int) -> str:
        if self.apart and any({self.find(x), self.find(y)} == {a, b} for x, y in self.apart):
            return "a correction keeps them apart"
        return self.veto(self.facets[a], self.facets[b], rank)

    def _merge(self, a: int, b: int, reason: str) -> None:
        if len(self.members[a]) < len(self.members[b]):
            a, b = b, a
        self.parent[b] = a
        self.members[a].extend(self.members.pop(b))
        facets = self.facets[a]
        for facet, values in self.facets.pop(b).items():
            # Sets are shared by rows of the same words, so they are replaced, never changed.
            if not values <= facets.get(facet, _NONE):
                facets[facet] = facets.get(facet, _NONE) | values
        self.reasons[a].update(self.reasons.pop(b, {}))
        self.reasons[a][reason] = None


def gather(union: Union[R], keys: Callable[[R], Iterable[Key]]) -> None:
    """Join the rows that share a key, the lowest rank first; linear in the number of keys.

    Inside a bucket each row is tried against one representative of every cluster already there, so a
    veto between two rows does not hide a third from either.
    """
    buckets: dict[tuple[int, tuple[str, ...]], list[tuple[int, str]]] = defaultdict(list)
    for position, row in enumerate(union.rows):
        for rank, value, reason in keys(row):
            buckets[rank, value].append((position, reason))
    for rank, value in sorted(k for k, v in buckets.items() if len(v) > 1):
        standing: list[int] = []
        for position, reason in buckets[rank, value]:
            for s in standing[:_STANDING]:
                if union.join(s, position, rank, reason):
                    break
            else:
                standing.append(position)


def connect(union: Union[R], links: Iterable[Link]) -> None:
    """Join the pairs, the lowest rank first."""
    for link in sorted(links):
        union.join(link.one, link.other, link.rank, link.reason)


def clash(one: Facets, other: Facets, facet: str) -> str:
    """In words that both know the facet and share no value of it, or ""."""
    a, b = one.get(facet), other.get(facet)
    if not a or not b or not a.isdisjoint(b):
        return ""
    return f"{facet} differs: {', '.join(sorted(a)[:3])} / {', '.join(sorted(b)[:3])}"
