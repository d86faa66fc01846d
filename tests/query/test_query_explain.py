"""Finding an entity by what it is called, and telling why the graph says what it says."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import Literal, NamedNode, Quad, Store

from kg.query import Graph
from kg.query.bind import full
from kg.query.catalogue import prefixes
from kg.query.explain import Teller, Words, quote
from kg.query.names import bare, near, search

BASE = "https://example.org/egov/id/"


@pytest.mark.parametrize(
    "text",
    [
        "Văn phòng Chính phủ",
        "van phong chinh phu",
        "VPCP",
        "vpcp",
        "org/vn/van-phong-chinh-phu",
        f"<{BASE}org/vn/van-phong-chinh-phu>",
        "phòng chính",
    ],
)
def test_search(text: str, graph: Graph) -> None:
    assert [found.iri for found in search(graph, text)] == [BASE + "org/vn/van-phong-chinh-phu"]


def test_a_whole_name_beats_a_part(graph: Graph) -> None:
    assert [found.iri for found in search(graph, "chinh phu")] == [BASE + "org/vn/chinh-phu"]


def test_what_articles_name_most_comes_first_and_a_post_goes_by_its_parts(graph: Graph) -> None:
    more = Store()
    for quad in graph.store:
        more.add(quad)
    label = NamedNode(full("skos:prefLabel", prefixes()))
    for path, name in (
        ("person/vn/dung-2", "Lê Dũng"),
        ("place/vn/dung", "Dung Quất"),
        ("comparator/x", "Dùng"),
        ("membership/x", "Mai Tiến Dũng, Bộ trưởng"),
    ):
        more.add(Quad(NamedNode(BASE + path), label, Literal(name, language="vi")))
    found = [one.iri.removeprefix(BASE) for one in search(Graph(more), "Dũng")]
    assert found == ["person/vn/mai-tien-dung", "person/vn/dung-2"]


def test_an_ambiguous_name_gives_all(graph: Graph) -> None:
    assert {found.name for found in search(graph, "hoi thao")} == {"hội thảo"}
    assert len(search(graph, "bộ")) > 1


def test_a_wrong_name_gives_none_but_the_near(graph: Graph) -> None:
    assert search(graph, "Mai Tien Dun ng") == ()
    assert near(graph, "Mai Tien Dunng") == ("Mai Tiến Dũng",)


@given(st.text())
def test_bare_is_idempotent(text: str) -> None:
    assert bare(bare(text)) == bare(text)


def test_facts_carry_their_sentence(graph: Graph) -> None:
    facts = Teller(graph).facts(BASE + "person/vn/mai-tien-dung")
    chair = next(fact for fact in facts if "co-chair" in fact.value or fact.words.marked == "đồng chủ trì")
    assert chair.inward
    assert chair.property == "cv:hasParticipant"
    assert chair.value == "Hội thảo 8/1/2021; event-role/co-chair"
    assert (chair.document, chair.published, chair.status, chair.rule) == (
        "a1",
        "2021-01-09",
        "stated",
        "test.8",
    )
    assert chair.words.before.startswith("Bộ trưởng Mai Tiến Dũng và Đại sứ Nhật Bản")
    assert chair.words.after == "; các bộ, ngành dự."


def test_requests_are_told_as_requests(graph: Graph) -> None:
    facts = Teller(graph).facts(BASE + "system/vn/cong")
    assert [(fact.property, fact.value) for fact in facts if fact.status == "requested"] == [
        ("egov:serves", "các bộ, ngành")
    ]


def test_a_post_is_told_with_its_days_and_no_address_of_a_node(graph: Graph) -> None:
    more = Store()
    for quad in graph.store:
        more.add(quad)
    language = NamedNode(full("schema:inLanguage", prefixes()))
    more.add(Quad(NamedNode(BASE + "quote/1"), language, Literal("vi")))
    capacity = NamedNode(full("egov:inCapacity", prefixes()))
    node = "participation/hoi-thao-mai-tien-dung-attendee"
    more.add(Quad(NamedNode(BASE + node), capacity, NamedNode(BASE + "post/1")))
    told = {fact.value for fact in Teller(Graph(more)).facts(BASE + "person/vn/mai-tien-dung")}
    assert "2021-01-08; Bộ trưởng; Văn phòng Chính phủ" in told
    assert "Bộ trưởng – Văn phòng Chính phủ; Hội thảo 8/1/2021; event-role/attendee" in told
    assert not [value for value in told if "post/" in value or value.endswith("vi")]


def test_quote_spans_sentences() -> None:
    assert quote("Một hai. Ba bốn. Năm.", 4, 12) == Words("Một ", "hai. Ba ", "bốn.")
    assert quote("Tin\nMột hai\nBa", 4, 7) == Words("", "Một", " hai")
