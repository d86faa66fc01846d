"""Parameters: every value becomes a term or an error, never SPARQL."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import Literal, NamedNode

from kg.errors import QueryError
from kg.query import Graph, Param, find
from kg.query.bind import bind, term
from kg.query.catalogue import prefixes
from kg.query.header import holes, parse

OPEN = parse("q", "# @param x string: x\nSELECT ?x WHERE { VALUES ?x { UNDEF } }")
HOSTILE = [
    '"} DROP ALL #',
    'a1" } UNION { ?s ?p ?o } #',
    "\\",
    '"""',
    "\n} SERVICE <http://evil.example/> { ?s ?p ?o",
    "'; DELETE WHERE { ?s ?p ?o }",
    "\\u0022 } UNION { ?s ?p ?o",
]


@pytest.mark.parametrize("value", HOSTILE)
def test_a_hostile_string_is_a_string(value: str, graph: Graph) -> None:
    assert graph.run("people", {"document": value}).rows == ()


@pytest.mark.parametrize("value", [*HOSTILE, "> } UNION { ?s ?p ?o", "<x> <y>", "a b"])
def test_a_hostile_iri_is_refused(value: str, graph: Graph) -> None:
    with pytest.raises(QueryError, match="is no IRI"):
        graph.run("people", {"person": value})


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1))
def test_any_string_comes_back_as_it_was(value: str) -> None:
    from pyoxigraph import Store

    answer = list(Store().query(bind(OPEN, {"x": value}, prefixes())))
    assert [solution["x"] for solution in answer] == [Literal(value)]


@pytest.mark.parametrize(
    ("kind", "value", "wanted"),
    [
        ("date", "2021-01-08", "date"),
        ("date", "2021-01", "gYearMonth"),
        ("date", "2021", "gYear"),
        ("integer", "-3", "integer"),
        ("decimal", "42.3", "decimal"),
    ],
)
def test_typed_values(kind: str, value: str, wanted: str) -> None:
    found = term(Param("p", kind, "", ""), value, prefixes())  # type: ignore[arg-type]
    assert found == Literal(value, datatype=NamedNode(prefixes()["xsd"] + wanted))


@pytest.mark.parametrize(
    ("kind", "value"), [("date", "8/1/2021"), ("date", "2021-13"), ("integer", "1.5"), ("decimal", "1,5")]
)
def test_values_of_another_type_are_refused(kind: str, value: str) -> None:
    with pytest.raises(QueryError, match=f"is no {kind}. write it like|is no {kind}"):
        term(Param("p", kind, "", ""), value, prefixes())  # type: ignore[arg-type]


@pytest.mark.parametrize("value", ["place/vn", "<https://example.org/egov/id/place/vn>", "id:place/vn"])
def test_iris_may_be_written_in_three_ways(value: str) -> None:
    assert term(Param("p", "iri", "", ""), value, prefixes()) == NamedNode(prefixes()["id"] + "place/vn")


def test_an_unknown_parameter_names_the_nearest(graph: Graph) -> None:
    with pytest.raises(QueryError) as caught:
        graph.run("people", {"documnet": "a1"})
    assert str(caught.value) == "people has no parameter 'documnet'. did you mean document?"


def test_defaults_stand_in_the_query() -> None:
    defaults = {param.name: param.default for param in find("cq-01-chairs").params}
    assert defaults == {"date": '"2021-01-08"^^xsd:date', "kind": "<event-kind/hoi-thao>"}


def test_every_branch_of_a_union_is_bound(graph: Graph) -> None:
    text = bind(find("metrics"), {"document": "a9"}, prefixes())
    assert text.count('VALUES ?document { "a9" }') == 2
    assert graph.run("metrics", {"document": "a9"}).rows == ()


def test_lists_of_values_are_no_parameters() -> None:
    assert [
        hole.name for hole in holes("VALUES ?a { <x> <y> } VALUES ?b { UNDEF } # VALUES ?c { UNDEF }")
    ] == ["b"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("# @parm x string: y\nASK {}", "q.rq:1: q: header line"),
        ("\n# @param x text: y\nASK {}", "q.rq:2: parameter 'x text: y' is not readable"),
        ("# @param x string: y\nASK {}", "q.rq:1: parameter x has no place"),
    ],
)
def test_a_wrong_header_is_told_with_its_line(text: str, message: str) -> None:
    with pytest.raises(QueryError) as caught:
        parse("q", text, file="q.rq")
    assert str(caught.value).startswith(message)
