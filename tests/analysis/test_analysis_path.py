"""The shortest way between two things."""

from __future__ import annotations

import pytest
from analysis_picture import iri, picture

from kg.analysis import Path, shortest
from kg.view.picture import Picture


def names(way: Path | None) -> str:
    return " ".join(node.rpartition("/")[2] for node in way.nodes) if way else ""


def way(shown: Picture, start: str, stop: str) -> str:
    return names(shortest(shown, iri(start), iri(stop)))


def test_the_fewest_steps_and_the_direction_of_each() -> None:
    shown = picture(
        "person/a event/e person/b event/f",
        "person/a event/e stated\nperson/b event/e stated\nperson/a event/f stated\nevent/f event/e stated",
    )
    found = shortest(shown, iri("person/a"), iri("person/b"))
    assert names(found) == "a e b"
    assert found
    assert [(step.start, step.stop, step.forward) for step in found.steps] == [
        ("a", "e", True),
        ("e", "b", False),
    ]
    quote = found.steps[1].quotes[0]
    assert (quote.words, quote.sentence) == ("Theo ", "Theo person/b thì event/e.")
    assert (quote.document, quote.published, quote.url) == ("a1", "2021-01-08", "https://bao.vn/1")


def test_of_two_equal_ways_the_one_over_the_less_connected() -> None:
    nodes = "person/a agency/hub agency/small person/b " + " ".join(f"person/x{n}" for n in range(9))
    links = "\n".join(f"person/x{n} agency/hub stated" for n in range(9))
    both = "person/a agency/hub stated\nperson/b agency/hub stated\n"
    small = "person/a agency/small stated\nperson/b agency/small stated\n"
    assert way(picture(nodes, both + small + links), "person/a", "person/b") == "a small b"
    assert way(picture(nodes, both + links), "person/a", "person/b") == "a hub b"


def test_what_everybody_knows_is_the_last_resort() -> None:
    nodes = "person/a place/vn person/b event/e event/f person/c"
    links = "person/a place/vn reference\nperson/b place/vn reference\nperson/c place/vn reference\n"
    said = (
        "person/a event/e stated\nperson/c event/e stated\nperson/c event/f stated\nperson/b event/f planned"
    )
    assert way(picture(nodes, links), "person/a", "person/b") == "a vn b"
    assert way(picture(nodes, links + said), "person/a", "person/b") == "a e c f b"


@pytest.mark.parametrize("status", ["negated", "requested"])
def test_what_is_not_so_connects_nobody(status: str) -> None:
    shown = picture("person/a agency/b", f"person/a agency/b {status}")
    assert shortest(shown, iri("person/a"), iri("agency/b")) is None


def test_ends_that_are_one_or_unknown() -> None:
    shown = picture("person/a", "")
    assert shortest(shown, iri("person/a"), iri("person/a")) == Path((iri("person/a"),), ())
    assert shortest(shown, iri("person/a"), iri("person/none")) is None


def test_of_parallel_links_the_surest_tells() -> None:
    shown = picture("person/a agency/b", "person/a agency/b planned\nperson/a agency/b stated")
    found = shortest(shown, iri("person/a"), iri("agency/b"))
    assert found
    assert found.steps[0].status == "stated"
