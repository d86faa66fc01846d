"""The named queries: their inventory, their headers, their columns and what they answer on a small graph."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, Quad, Store

from kg.query import Graph, NamedQuery, Rows, catalogue, find, standalone
from kg.query.bind import full
from kg.query.catalogue import prefixes
from kg.query.formats import short

# Issue 2: exactly these columns, others may follow.
CONTRACT = {
    "people": "document,person,name,surface",
    "agencies": "document,agency,name,surface",
    "places": "document,place,name,surface",
    "systems": "document,system,name,surface,owner",
    "legal-documents": "document,legal,number,type,issuer,date,title",
    "events": "document,event,kind,title,date,place",
    "posts": "document,person,name,role,organization,date",
    "participations": "document,event,date,role,agent",
    "metrics": "document,subject,what,value,unit,comparator,date,target",
    "launches": "document,system,date,by",
    "connections": "document,system,party,status,date",
    "agreements": "document,agreement,kind,title,date,party",
    "quotes": "document,speaker,mode,act,text,event",
}
QUERIES = catalogue()


def cells(rows: Rows, *columns: str) -> list[tuple[str, ...]]:
    at = [rows.columns.index(column) for column in columns]
    return [tuple(short(row[i]) for i in at) for row in rows]


def test_no_query_is_lost() -> None:
    pinned = (Path(__file__).parent / "inventory.txt").read_text(encoding="utf-8").split()
    assert [query.name for query in QUERIES] == pinned


def test_there_are_28_competency_questions() -> None:
    numbers = [query.name[:5] for query in QUERIES if query.name.startswith("cq-")]
    assert numbers == [f"cq-{n:02}" for n in range(1, 29)]


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: query.name)
def test_header_says_all(query: NamedQuery) -> None:
    assert query.vi.endswith((".", "?", ")"))
    assert query.en.endswith((".", "?", ")"))
    assert query.columns
    places = set(re.findall(r"VALUES \?(\w+) \{", query.text)) - {"property", "kind"}
    assert places <= {param.name for param in query.params}
    assert all(param.about for param in query.params)


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: query.name)
def test_columns_are_those_of_the_header(query: NamedQuery, graph: Graph) -> None:
    answer = graph.run(query.name)
    assert answer.columns == query.columns
    assert len(set(answer.rows)) == len(answer.rows)


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: query.name)
def test_standalone_text_is_sparql(query: NamedQuery) -> None:
    Store().query(standalone(query))


@pytest.mark.parametrize("name", CONTRACT)
def test_columns_of_the_contract_come_first(name: str) -> None:
    assert ",".join(find(name).columns).startswith(CONTRACT[name])


def test_people_have_one_row_per_surface(graph: Graph) -> None:
    assert cells(graph.run("people", {"document": "a1"}), "person", "name", "surface") == [
        ("person/jp/yamada-takio", "Yamada Takio", "Yamada Takio"),
        ("person/vn/mai-tien-dung", "Mai Tiến Dũng", "Mai Tiến Dũng"),
        ("person/vn/mai-tien-dung", "Mai Tiến Dũng", "Ông Dũng"),
    ]


def test_people_of_one_person(graph: Graph) -> None:
    found = cells(graph.run("people", {"person": "person/vn/nguyen-thi-lan"}), "document", "surface")
    assert found == [("a2", "Nguyễn Thị Lan"), ("a3", "Nguyễn Thị Lan")]


def test_agencies_places_systems(graph: Graph) -> None:
    assert cells(graph.run("agencies"), "document", "name", "surface") == [
        ("a1", "Văn phòng Chính phủ", "VPCP"),
        ("a1", "Văn phòng Chính phủ", "Văn phòng Chính phủ"),
    ]
    assert cells(graph.run("places"), "document", "name") == [("a1", "Hà Nội"), ("a3", "Nhật Bản")]
    owners = cells(graph.run("systems"), "document", "surface", "owner")
    assert ("a2", "Cổng", "Văn phòng Chính phủ") in owners
    assert ("a3", "Cổng Dịch vụ công quốc gia", "") in owners


def test_an_event_has_the_date_and_place_that_the_document_gives(graph: Graph) -> None:
    assert cells(graph.run("events"), "document", "event", "kind", "date", "place", "status") == [
        ("a1", "event/hoi-thao", "hội thảo", "2021-01-08", "Hà Nội", ""),
        ("a2", "event/hoi-thao", "hội thảo", "2021-01", "", ""),
        ("a2", "event/khai-truong", "khai trương", "2019-12-09", "", ""),
        ("a3", "event/du-kien", "khai trương", "2019-11", "", "planned"),
        ("a3", "event/hoi-thao", "hội thảo", "", "Nhật Bản", ""),
    ]


def test_posts_name_the_body_or_the_country(graph: Graph) -> None:
    assert cells(graph.run("posts"), "name", "role", "organization", "date") == [
        ("Yamada Takio", "Đại sứ", "Nhật Bản", ""),
        ("Mai Tiến Dũng", "Bộ trưởng", "Văn phòng Chính phủ", "2021-01-08"),
    ]


def test_participations_are_coarse_and_leave_out_what_a_stronger_role_says(graph: Graph) -> None:
    assert cells(graph.run("participations"), "document", "role", "name", "detail") == [
        ("a1", "chair", "Yamada Takio", "co-chair"),
        ("a1", "chair", "Mai Tiến Dũng", "co-chair"),
        ("a1", "organizer", "Văn phòng Chính phủ", "organizer"),
        ("a2", "launcher", "Nguyễn Thị Lan", "launcher"),
        ("a3", "attendee", "Nguyễn Thị Lan", "attendee"),
    ]
    assert cells(graph.run("group-participations"), "name", "role") == [("các bộ, ngành", "attendee")]


def test_a_witness_counts_as_attendee(graph: Graph) -> None:
    alone = Store()
    for quad in graph.store:
        if "launcher" not in str(quad):
            alone.add(quad)
    rows = Graph(alone).run("participations", {"document": "a2"})
    assert cells(rows, "role", "detail") == [("attendee", "witness")]


def test_figures_and_targets_stay_apart(graph: Graph) -> None:
    columns = ("subject", "what", "value", "unit", "comparator", "date", "target")
    portal = "Cổng Dịch vụ công quốc gia"
    assert cells(graph.run("metrics"), *columns) == [
        (portal, "hồ sơ trực tuyến", "30", "%", "", "2021", "true"),
        (portal, "tài khoản đăng ký", "65900", "tài khoản", "more-than", "2020-02-25", "false"),
    ]


def test_launches_leave_out_plans(graph: Graph) -> None:
    assert cells(graph.run("launches"), "document", "date", "by") == [("a2", "2019-12-09", "Nguyễn Thị Lan")]


def test_a_launch_without_a_launcher_stays(graph: Graph) -> None:
    alone = Store()
    for quad in graph.store:
        if "launcher" not in str(quad):
            alone.add(quad)
    assert cells(Graph(alone).run("launches"), "date", "by") == [("2019-12-09", "")]


def test_legal_documents_agreements_connections_quotes(graph: Graph) -> None:
    assert cells(graph.run("legal-documents"), "number", "type", "issuer", "date", "title") == [
        ("17/NQ-CP", "Nghị quyết", "Chính phủ", "2019-03-07", "")
    ]
    assert cells(graph.run("agreements"), "kind", "title", "date", "party") == [
        ("bản ghi nhớ", "Bản ghi nhớ hợp tác", "2019-08", "Văn phòng Chính phủ"),
        ("bản ghi nhớ", "Bản ghi nhớ hợp tác", "2019-08", "Đại sứ quán Nhật Bản tại Việt Nam"),
    ]
    assert cells(graph.run("connections"), "party", "status", "date") == [
        ("Văn phòng Chính phủ", "operational", "2019-12-09")
    ]
    assert cells(graph.run("quotes"), "name", "mode", "act", "addressee") == [
        ("Mai Tiến Dũng", "indirect", "request", "các bộ, ngành")
    ]


def test_requests_are_nowhere_but_in_unasserted(graph: Graph) -> None:
    assert cells(graph.run("unasserted"), "property", "status") == [("egov:serves", "requested")]
    answer = graph.run("ASK { GRAPH ?g { ?s egov:serves ?o } }")
    assert answer.values() == [{"answer": "false"}]


def test_disagreements_and_support(graph: Graph) -> None:
    found = cells(graph.run("disagreements"), "property", "value", "document")
    assert ("schema:startDate", "2021-01", "a2") in found
    assert ("schema:location", "place/jp", "a3") in found
    support = cells(graph.run("support", {"entity": "event/hoi-thao"}), "property", "documents", "sources")
    assert support[0] == ("dcterms:type", "3", "2")


def node(name: str) -> NamedNode:
    return NamedNode(full(name, prefixes()))


def test_a_copy_is_no_source_of_its_own_and_doubles_no_figure(graph: Graph) -> None:
    alone = Store()
    for quad in graph.store:
        alone.add(quad)
    me, ours = node("doc/b2"), node("graph/doc/b2")
    alone.add(Quad(me, node("rdf:type"), node("schema:NewsArticle"), ours))
    alone.add(Quad(me, node("egov:copyOf"), node("doc/a2"), ours))
    alone.add(Quad(me, node("dcterms:identifier"), Literal("b2"), ours))
    alone.add(Quad(me, node("schema:publisher"), Literal("Báo Chép"), ours))
    for quad in graph.store.quads_for_pattern(None, None, None, node("graph/doc/a2")):
        if "doc/a2" not in str(quad.subject):
            alone.add(Quad(quad.subject, quad.predicate, quad.object, ours))
    both = Graph(alone)
    support = cells(both.run("support", {"entity": "event/hoi-thao"}), "property", "documents", "sources")
    assert support[0] == ("dcterms:type", "4", "2")
    assert both.run("metrics").rows == graph.run("metrics").rows
    assert {row[0] for row in cells(both.run("metrics", {"document": "b2"}), "document")} == {"b2"}


def test_competency_questions_find_their_rows(graph: Graph) -> None:
    assert cells(graph.run("cq-01-chairs"), "name") == [("Mai Tiến Dũng",), ("Yamada Takio",)]
    assert cells(graph.run("cq-21-plans-that-moved"), "planned", "actual") == [("2019-11", "2019-12-09")]
    assert cells(graph.run("cq-17-present-province"), "name", "since") == [("Đà Nẵng", "2025-07-01")]
    assert cells(graph.run("cq-19-evidence-of-a-participant"), "exact", "rule") == [
        ("đồng chủ trì", "test.11")
    ]
    assert {row[0] for row in cells(graph.run("cq-26-to-review"), "zone")} == {"caption"}
    assert not graph.run("cq-16-successor-of-a-body").rows


def test_the_timeline_counts_the_documents_that_give_a_day_in_the_window(graph: Graph) -> None:
    columns = ("date", "event", "status", "documents")
    whole = [
        ("2019-11", "event/du-kien", "planned", "1"),
        ("2019-12-09", "event/khai-truong", "", "1"),
        ("2021-01-08", "event/hoi-thao", "", "2"),
    ]
    assert cells(graph.run("timeline"), *columns) == whole
    assert cells(graph.run("timeline", {"from": "2021-01", "to": "2021-01-08"}), *columns) == [
        ("2021-01", "event/hoi-thao", "", "1")
    ]
