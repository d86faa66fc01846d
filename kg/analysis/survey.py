"""Who stands where: degrees, communities, who connects agencies, which links hold the parts together.

Counted is what articles say; "both are in Việt Nam", known from the reference data, would join all to all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.analysis.path import HOLDS
from kg.view.picture import STATUSES, Fact, Link, Picture

if TYPE_CHECKING:
    import networkx as nx

# Shortest ways are counted from the most connected agencies: from 200 of them up to 20,000 links, from fewer
# beyond, so that the walks stay near six seconds (1.6 µs a link and agency, measured); never from under 20.
_SOURCES, _FEWEST, _BUDGET = 200, 20, 4_000_000


@dataclass(frozen=True, slots=True)
class Standing:
    """One node, its kind and what that is called. `degree`: nodes it is linked to. `between`: the share of
    shortest ways between two agencies that lead over it, 0 to 1 (Freeman 1977, for agencies only).
    `community`: 0 is the largest."""

    iri: str
    name: str
    kind: str
    label: str
    degree: int
    between: float
    community: int


@dataclass(frozen=True, slots=True)
class Survey:
    """A graph in figures; `nodes` stand by degree, `bridges` are pairs of names that one link alone joins."""

    documents: int
    kinds: tuple[tuple[str, int], ...]
    relations: tuple[tuple[str, int], ...]
    statuses: tuple[tuple[str, int], ...]
    nodes: tuple[Standing, ...]
    parts: tuple[int, ...]
    bridges: tuple[tuple[str, str], ...]

    @property
    def connectors(self) -> tuple[Standing, ...]:
        """The nodes, but for agencies themselves, over which ways between agencies lead; the first most."""
        found = [one for one in self.nodes if one.between and one.kind != "agency"]
        return tuple(sorted(found, key=lambda one: (-one.between, one.name, one.iri)))

    @property
    def communities(self) -> tuple[tuple[Standing, ...], ...]:
        """The communities of more than one node, each by degree."""
        groups: dict[int, list[Standing]] = {}
        for one in self.nodes:
            groups.setdefault(one.community, []).append(one)
        return tuple(tuple(groups[key]) for key in sorted(groups) if len(groups[key]) > 1)


def survey(shown: Picture) -> Survey:
    """All figures of a picture; deterministic."""
    import networkx as nx

    graph = _graph(shown)
    facts: list[Link | Fact] = [*shown.links, *shown.facts]
    parts = sorted((len(part) for part in nx.connected_components(graph)), reverse=True)
    return Survey(
        documents=len(shown.articles),
        kinds=_count(shown.kinds[node.kind].vi for node in shown.nodes),
        relations=_count(shown.relations[fact.relation].vi for fact in facts),
        statuses=_count(STATUSES[fact.status] for fact in facts),
        nodes=_standings(shown, graph),
        parts=tuple(parts),
        bridges=_bridges(shown, graph),
    )


def _graph(shown: Picture) -> nx.Graph:
    import networkx as nx

    graph = nx.Graph()
    graph.add_nodes_from(range(len(shown.nodes)))
    links = (link for link in shown.links if link.status in HOLDS)
    graph.add_edges_from((link.start, link.stop) for link in links if link.start != link.stop)
    return graph


def _count(names: Iterable[str]) -> tuple[tuple[str, int], ...]:
    counted = Counter(names)
    return tuple(sorted(counted.items(), key=lambda row: (-row[1], row[0])))


def _standings(shown: Picture, graph: nx.Graph) -> tuple[Standing, ...]:
    from kg.view.community import communities

    group = communities(len(shown.nodes), sorted((min(pair), max(pair)) for pair in graph.edges))
    between = _between(shown, graph)
    rows = [
        Standing(
            iri=node.iri,
            name=node.name.vi,
            kind=shown.kinds[node.kind].key,
            label=shown.kinds[node.kind].vi,
            degree=graph.degree[number],
            between=between.get(number, 0.0),
            community=group[number],
        )
        for number, node in enumerate(shown.nodes)
    ]
    return tuple(sorted(rows, key=lambda row: (-row.degree, row.name, row.iri)))


def _between(shown: Picture, graph: nx.Graph) -> dict[int, float]:
    """The share of shortest ways between two agencies over each node."""
    import networkx as nx

    agencies = [n for n, node in enumerate(shown.nodes) if shown.kinds[node.kind].key == "agency"]
    agencies = sorted(agencies, key=lambda number: (-graph.degree[number], number))
    most = max(_FEWEST, min(_SOURCES, _BUDGET // max(graph.number_of_edges(), 1)))
    agencies = agencies[:most]
    pairs = len(agencies) * (len(agencies) - 1) / 2
    if not pairs:
        return {}
    found = nx.betweenness_centrality_subset(graph, sources=agencies, targets=agencies)
    return {number: round(value / pairs, 6) for number, value in found.items()}


def _bridges(shown: Picture, graph: nx.Graph) -> tuple[tuple[str, str], ...]:
    """Links without which two groups of at least two nodes each fall apart; a node on a string is none."""
    import networkx as nx

    found = (pair for pair in nx.bridges(graph) if min(graph.degree[end] for end in pair) > 1)
    named = (sorted(shown.nodes[end].name.vi for end in pair) for pair in found)
    return tuple(sorted((one, two) for one, two in named))
