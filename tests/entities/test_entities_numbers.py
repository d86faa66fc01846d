"""Papers of local bodies: each place numbers its own, so a number alone is no identity."""

from __future__ import annotations

import pytest

from kg.entities.resolve import resolve


def papers(article, ontology, *rows):
    """The IRIs of one paper in each of some articles."""
    made = []
    for at, (number, features) in enumerate(rows):
        a = article(f"a{at}", "2023-05-10", f"Trời đẹp ở nơi thứ {at}, " + "mưa rồi nắng " * at)
        a.thing("LegalDocument", f"Kế hoạch {number}", number=number, year="2023", **features)
        made.append(a.done())
    found = resolve(made, ontology)
    return [found.entity(f"a{at}", 0).iri for at in range(len(rows))]


@pytest.mark.parametrize("number", ["12/KH-UBND", "04-NQ/TU", "07/NQ-HĐND", "25/QĐ-STTTT"])
def test_papers_of_two_places_are_two(article, ontology, number):
    here, there = {"seat": "lao-cai"}, {"seat": "ha-nam"}
    one, two, again = papers(article, ontology, (number, here), (number, there), (number, here))
    assert one == again != two
    assert one.endswith("--lao-cai")


def test_a_local_number_of_nobody_named_is_known_in_its_article_alone(article, ontology):
    one, two = papers(article, ontology, ("12/KH-UBND", {}), ("12/KH-UBND", {}))
    assert one != two


@pytest.mark.parametrize(("number", "iri"), [("749/QĐ-TTg", "qd-ttg"), ("749/QĐ-SBV", "qd-sbv")])
def test_a_number_of_the_country_is_one(article, ontology, number, iri):
    one, two = papers(article, ontology, (number, {}), (number, {}))
    assert one == two == f"legal/vn/{iri}/2023/749"
