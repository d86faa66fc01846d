"""The shortest way from one person or body to another, and the sentences along it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from math import log1p

from kg.analysis.quotes import Quote, quotes
from kg.view.picture import STATUSES, Link, Picture

# Links that an article says are so, or that follow from it. A negated or requested one connects nobody.
HOLDS = frozenset(STATUSES.index(status) for status in ("stated", "inferred", "planned"))
_KNOWN = STATUSES.index("reference")
# Among ways of equal length the one over less connected nodes tells more: "both work for the Government"
# tells little. A million links weigh 0.0014 here, so that no way of less than 700 steps is made longer.
_HUB = 1e-4
# "Both are in Việt Nam" is known without reading: reference data are walked only where no way over what
# articles say has fewer than a hundred steps more.
_UNSAID = 100


@dataclass(frozen=True, slots=True)
class Step:
    """One link of a way. `forward`: it is read from `start` to `stop`; `quotes` are its sentences."""

    start: str
    stop: str
    relation: str
    forward: bool
    status: str
    quotes: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class Path:
    """A way through the graph; `nodes` are the IRIs, one more than there are steps."""

    nodes: tuple[str, ...]
    steps: tuple[Step, ...]


def shortest(shown: Picture, start: str, stop: str) -> Path | None:
    """The shortest way between two nodes, whichever way its links point; None where there is none.

    `start` and `stop` are IRIs. The same picture gives the same way.
    """
    import networkx as nx

    numbers = {node.iri: number for number, node in enumerate(shown.nodes)}
    if start not in numbers or stop not in numbers:
        return None
    best = _best(shown)
    degree = [0] * len(shown.nodes)
    for one, two in best:
        degree[one] += 1
        degree[two] += 1
    graph = nx.Graph()
    graph.add_nodes_from(range(len(shown.nodes)))
    for (one, two), number in best.items():
        unsaid = _UNSAID if shown.links[number].status == _KNOWN else 0
        hub = _HUB * (log1p(degree[one]) + log1p(degree[two])) / 2
        graph.add_edge(one, two, weight=1 + hub + unsaid)
    try:
        way = nx.dijkstra_path(graph, numbers[start], numbers[stop])
    except nx.NetworkXNoPath:
        return None
    steps = (_step(shown, one, two, best) for one, two in pairwise(way))
    return Path(tuple(shown.nodes[node].iri for node in way), tuple(steps))


def _best(shown: Picture) -> dict[tuple[int, int], int]:
    """The link that best tells how two nodes are connected: the surest status, the most sentences."""
    best: dict[tuple[int, int], int] = {}
    for number, link in enumerate(shown.links):
        pair = min(link.start, link.stop), max(link.start, link.stop)
        if link.status not in HOLDS | {_KNOWN} or link.start == link.stop:
            continue
        if pair not in best or _worth(link) > _worth(shown.links[best[pair]]):
            best[pair] = number
    return best


def _worth(link: Link) -> tuple[int, int]:
    return -link.status, len(link.proofs)


def _step(shown: Picture, one: int, two: int, best: dict[tuple[int, int], int]) -> Step:
    link = shown.links[best[min(one, two), max(one, two)]]
    relation = shown.relations[link.relation].vi
    said = f"{relation}: {link.label.vi}" if link.label.vi else relation
    return Step(
        start=shown.nodes[one].name.vi,
        stop=shown.nodes[two].name.vi,
        relation=said,
        forward=link.start == one,
        status=STATUSES[link.status],
        quotes=quotes(shown, link.proofs),
    )
