"""Opening a graph, running queries of one's own, order and time limits."""

from __future__ import annotations

from pathlib import Path

import pytest
from pyoxigraph import Literal, Store

from kg.errors import GraphError, QueryError
from kg.query import Graph

SLOW = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . FILTER(?a != ?j) }"


def test_a_missing_graph_says_how_to_build_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(GraphError) as caught:
        Graph.open(tmp_path / "out")
    assert "holds no graph. build one: kg build" in str(caught.value)


def test_a_graph_in_the_working_folder_may_be_meant(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "my-graph" / "store").mkdir(parents=True)
    (tmp_path / "my-graph" / "store" / "CURRENT").write_text("", encoding="utf-8")
    with pytest.raises(GraphError, match=r"out holds no graph. did you mean -g my-graph\?"):
        Graph.open("out")


def test_the_store_itself_can_be_opened(out: Path) -> None:
    assert Graph.open(out / "store").run("ASK { ?s ?p ?o }").rows == ((Literal(True),),)


def test_rows_are_sorted_unless_the_query_orders_them(graph: Graph) -> None:
    plain = graph.run("SELECT ?l { ?s skos:prefLabel ?l }").rows
    assert list(plain) == sorted(plain, key=lambda row: row[0].value)  # type: ignore[union-attr]
    downwards = graph.run("SELECT ?l { ?s skos:prefLabel ?l } ORDER BY DESC(STR(?l))").rows
    assert downwards[0] == plain[-1]
    inner = graph.run("SELECT ?l { { SELECT ?l { ?s skos:prefLabel ?l } ORDER BY DESC(STR(?l)) } }").rows
    assert inner == plain


def test_the_default_graph_is_no_union(graph: Graph) -> None:
    assert graph.run("SELECT ?s { ?s nif:isString ?t }").rows == ()


def test_unknown_names_suggest_the_nearest(graph: Graph) -> None:
    with pytest.raises(QueryError) as caught:
        graph.run("peopel")
    assert str(caught.value) == "no query is named 'peopel'. did you mean people?"


def test_wrong_sparql_is_told_with_line_and_column(graph: Graph) -> None:
    with pytest.raises(QueryError, match="at line 2, column"):
        graph.run("SELECT ?s WHERE {\n ?s ?p }")


def test_an_update_does_not_run(graph: Graph) -> None:
    with pytest.raises(QueryError, match="INSERT at line 1"):
        graph.run("INSERT DATA { <a> <b> <c> }")


def test_a_time_limit_gives_the_same_rows(graph: Graph) -> None:
    assert graph.run("people", timeout=60) == graph.run("people")


def test_a_slow_query_is_stopped(graph: Graph) -> None:
    with pytest.raises(QueryError, match=r"no answer within 0.5 s"):
        graph.run(SLOW, timeout=0.5)


def test_an_error_crosses_the_process(graph: Graph) -> None:
    with pytest.raises(QueryError, match="is not whole"):
        graph.run("SELECT ?s WHERE { ?s ?p }", timeout=60)


def test_a_graph_in_memory_has_no_time_limit() -> None:
    with pytest.raises(GraphError):
        Graph(Store()).run("ASK {}", timeout=1)
