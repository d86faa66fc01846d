"""Common mistakes in a query, found where they were made."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.query import catalogue
from kg.query.catalogue import prefixes
from kg.query.mistake import mistake


@pytest.mark.parametrize(
    ("query", "said"),
    [
        (
            "SELCT ?x { ?x a foaf:Person }",
            "no query begins with 'SELCT' at line 1, column 1. did you mean SELECT?",
        ),
        ("PREFIX x: <http://x.vn/>\nSEARCH * { }", "no query begins with 'SEARCH' at line 2, column 1"),
        ("SELECT * {\n  ?x a foa:Person }", "foa: at line 2, column 8 is not known. did you mean foaf:?"),
        ("SELECT * {\n ?x a vn:Person }", "vn: at line 2, column 7 is not known. write PREFIX vn: <…>"),
        ("SELECT * { ?x a foaf:Person ", "'{' at line 1, column 10 is not closed"),
        ("SELECT * {\n ?x a foaf:Person ]\n}", "']' at line 2, column 19 closes nothing"),
        (
            "SELECT * {\n ?x a foaf:Person\n ?x ?p ?y }",
            "'?x' at line 3, column 2 stands after a whole triple",
        ),
        ("SELECT * {\n ?x a foaf:Person ; org:role ?r ?q }", "'?q' at line 2, column 33"),
        ("SELECT * {\n ?x a foaf:Person . ?x ?p \n}", "before '}' at line 3, column 1 is not whole"),
        ("SELECT * {\n ?x a \n}", "before '}' at line 3, column 1 is not whole"),
    ],
)
def test_said_of_its_place(query: str, said: str) -> None:
    error = mistake(query, prefixes())
    assert error
    assert said in str(error)


@pytest.mark.parametrize("query", catalogue(), ids=lambda query: query.name)
def test_queries_that_are_right_have_none(query: object) -> None:
    assert mistake(query.text, prefixes()) is None  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "query",
    [
        'SELECT * { VALUES ?x { <a> <b> <c> <d> <e> } VALUES (?a ?b) { (1 UNDEF) ("x"@vi "y") } ?x ?a ?b }',
        "SELECT * { ?x a foaf:Person. ?y org:member/skos:prefLabel|^org:role ?z ; a foaf:Person ; }",
        "ASK { ?x ?p ( 1 2 3 4 ) , [ ?q ?r ] . FILTER(?x = 1 && ?p != 2) BIND(?x AS ?y) }",
        "# nothing",
        "",
    ],
)
def test_other_ways_to_write(query: str) -> None:
    assert mistake(query, prefixes()) is None


@given(st.text(alphabet="SELECT{}[]().;,?xya: <>\"'#\n/|"))
def test_any_text_is_read(text: str) -> None:
    error = mistake(text, prefixes())
    assert error is None or "at line" in error.what
