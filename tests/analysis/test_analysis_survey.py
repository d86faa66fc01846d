"""Figures of a network."""

from __future__ import annotations

import networkx as nx
from analysis_picture import picture, seeds

from kg.analysis import network, survey
from kg.analysis import picture as shown_of
from kg.query import Graph


def test_who_connects_agencies() -> None:
    shown = picture(
        "agency/a agency/b agency/c person/p person/q place/vn",
        """
        person/p agency/a stated
        person/p agency/b stated
        person/q agency/c stated
        agency/a place/vn reference
        agency/c place/vn reference
        """,
    )
    found = survey(shown)
    assert [(one.name, one.between) for one in found.connectors] == [("p", round(1 / 3, 6))]
    assert found.parts == (3, 2, 1)
    degrees = {one.name: one.degree for one in found.nodes}
    assert degrees == {"p": 2, "a": 1, "b": 1, "c": 1, "q": 1, "vn": 0}
    assert found.statuses == (("stated", 3), ("reference", 2))
    assert [sorted(one.name for one in group) for group in found.communities] == [["a", "b", "p"], ["c", "q"]]


def test_bridges_join_parts_and_are_no_loose_ends() -> None:
    ring = "person/a person/b stated\nperson/b person/c stated\nperson/c person/a stated\n"
    other = "person/x person/y stated\nperson/y person/z stated\nperson/z person/x stated\n"
    shown = picture(
        "person/a person/b person/c person/x person/y person/z person/end",
        ring + other + "person/a person/x stated\nperson/end person/y stated",
    )
    assert survey(shown).bridges == (("a", "x"),)


def test_a_graph_of_nothing() -> None:
    found = survey(picture("", ""))
    assert (found.nodes, found.parts, found.connectors, found.communities) == ((), (), (), ())


def test_betweenness_is_that_of_networkx_where_all_are_agencies() -> None:
    shown = picture(
        "agency/a agency/b agency/c agency/d",
        "agency/a agency/b stated\nagency/b agency/c stated\nagency/c agency/d stated",
    )
    pairs = 4 * 3 / 2
    graph = nx.path_graph(4)
    whole = nx.betweenness_centrality(graph, normalized=False)
    assert {one.name: one.between for one in survey(shown).nodes} == {
        name: round(whole[number] / pairs, 6) for number, name in enumerate("abcd")
    }


def test_the_seeds_as_a_network() -> None:
    shown = shown_of(Graph.open(seeds()))
    net = network(shown)
    assert net.number_of_nodes() == len(shown.nodes)
    assert net.number_of_edges() == len(shown.links)
    assert net.nodes["person/vn/mai-tien-dung"]["label"] == "Mai Tiến Dũng"
    for _, _, row in net.edges(data=True):
        if row["status"] in ("reference", "inferred"):
            continue
        assert row["words"]
        assert row["words"] in row["sentence"]
        assert row["document"]
        assert row["rule"]
        assert row["support"] >= 1
    assert survey(shown) == survey(shown_of(Graph.open(seeds())))
