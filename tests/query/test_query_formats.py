"""Answers as table, CSV, JSON and Turtle."""

from __future__ import annotations

import csv
import io
import json

import pytest
from pyoxigraph import Literal, NamedNode, RdfFormat, parse

from kg.errors import QueryError
from kg.query import Graph, Rows
from kg.query.formats import render

XSD = "http://www.w3.org/2001/XMLSchema#"
CELLS = {
    "=1+1": "'=1+1",
    "+84 24": "'+84 24",
    "-5": "-5",
    "+5.50": "+5.50",
    "-5e3": "-5e3",
    "- Mục": "'- Mục",
    "@SUM(A1)": "'@SUM(A1)",
    "\t=1": "'\t=1",
    'nói "vâng",\nrồi': 'nói "vâng",\nrồi',
}


@pytest.mark.parametrize(("said", "written"), CELLS.items())
def test_no_cell_of_a_csv_is_a_formula(said: str, written: str) -> None:
    text = render(Rows(("a", "b"), ((Literal(said), None),)), "csv")
    assert list(csv.reader(io.StringIO(text, newline=""))) == [["a", "b"], [written, ""]]


def test_csv_follows_rfc_4180() -> None:
    rows = Rows(("a",), ((Literal('x"y'),), (NamedNode("http://x/"),)))
    assert render(rows, "csv") == 'a\r\n"x""y"\r\nhttp://x/\r\n'


def test_json_keeps_types_and_languages() -> None:
    row = (
        NamedNode("http://x/"),
        Literal("a", language="vi"),
        Literal("b"),
        Literal("5", datatype=NamedNode(XSD + "decimal")),
        None,
    )
    found = json.loads(render(Rows(("a", "b", "c", "d", "e"), (row,)), "json"))
    assert found["head"] == {"vars": ["a", "b", "c", "d", "e"]}
    assert found["results"]["bindings"] == [
        {
            "a": {"type": "uri", "value": "http://x/"},
            "b": {"type": "literal", "value": "a", "xml:lang": "vi"},
            "c": {"type": "literal", "value": "b"},
            "d": {"type": "literal", "value": "5", "datatype": XSD + "decimal"},
        }
    ]


def test_turtle_of_a_construct_reads_back(graph: Graph) -> None:
    answer = graph.run("CONSTRUCT { ?s skos:prefLabel ?o } WHERE { ?s skos:prefLabel ?o }")
    text = render(answer, "ttl")
    assert "skos:prefLabel" in text
    assert len(list(parse(text.encode(), format=RdfFormat.TURTLE))) == len(answer.rows) > 0


def test_turtle_of_a_select_is_refused(graph: Graph) -> None:
    with pytest.raises(QueryError, match="a SELECT has no Turtle"):
        render(graph.run("people"), "ttl")


def test_an_unknown_format_lists_the_known() -> None:
    with pytest.raises(QueryError) as caught:
        render(Rows((), ()), "xml")
    assert "table, csv, json, ttl" in str(caught.value)


def test_a_table_too_narrow_for_its_words_becomes_records(monkeypatch: pytest.MonkeyPatch) -> None:
    row = (
        NamedNode("http://x/a-long-address-of-a-thing"),
        Literal("chuyển đổi số"),
        None,
        Literal("2021-01-08"),
    )
    rows = Rows(("about", "what", "unit", "date"), (row,))
    monkeypatch.setenv("COLUMNS", "45")
    drawn = render(rows, "table")
    assert "│ 2021-01-08 │" in drawn
    monkeypatch.setenv("COLUMNS", "40")
    assert render(rows, "table") == (
        "about  http://x/a-long-address-of-a-thing\nwhat   chuyển đổi số\ndate   2021-01-08\n\n1 row\n"
    )


def test_table_shortens_iris(graph: Graph) -> None:
    text = render(graph.run("SELECT * { <place/vn> ?p ?o }"), "table")
    assert "skos:prefLabel" in text
    assert text.endswith("1 row\n")
