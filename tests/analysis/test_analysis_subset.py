"""A part of a picture."""

from __future__ import annotations

from functools import cache

from analysis_picture import iri, picture, seeds
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.analysis import around, quotes, subset
from kg.analysis import picture as shown_of
from kg.query import Graph
from kg.view.picture import Picture


def told(shown: Picture) -> set[tuple[str, str, str, tuple[str, ...]]]:
    """Every link with its ends and the sentences that say it."""
    return {
        (
            shown.nodes[link.start].iri,
            shown.nodes[link.stop].iri,
            link.relation + link.iri,
            tuple(quote.sentence for quote in quotes(shown, link.proofs)),
        )
        for link in shown.links
    }


@cache
def whole_picture() -> Picture:
    return shown_of(Graph.open(seeds()))


@settings(max_examples=25, deadline=None)
@given(st.data())
def test_a_subset_says_of_its_nodes_what_the_whole_says(data: st.DataObject) -> None:
    whole = whole_picture()
    keep = data.draw(st.sets(st.integers(0, len(whole.nodes) - 1)))
    part = subset(whole, keep)
    kept = {whole.nodes[number].iri for number in keep}
    assert {node.iri for node in part.nodes} == kept
    assert told(part) == {row for row in told(whole) if row[0] in kept and row[1] in kept}
    assert len(part.facts) == sum(fact.owner in keep for fact in whole.facts)
    assert all(0 <= node < len(part.nodes) for row in part.sentences for _, _, node in row.names)
    assert subset(part, range(len(part.nodes))) == part


def test_around() -> None:
    shown = picture(
        "person/a agency/b person/c person/d person/far",
        """
        person/a agency/b stated
        agency/b person/c stated
        agency/b person/d stated
        person/c person/far stated
        """,
    )
    start = [iri("person/a")]
    assert around(shown, start, steps=0) == {0}
    assert around(shown, start, steps=1) == {0, 1}
    assert around(shown, start, steps=2) == {0, 1, 2, 3}
    # of those two steps away the one with more links first
    assert around(shown, start, steps=2, most=3) == {0, 1, 2}
    assert around(shown, [iri("person/unknown")]) == set()
