"""Asking, explaining and walking an open graph."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest
import rdflib
from rdflib.plugins.sparql import prepareQuery

import kg
from kg.errors import GraphError, QueryError
from kg.notebook import Explorer
from kg.query import Graph, find

DUNG = "person/vn/mai-tien-dung"


def test_import_is_instant() -> None:
    listed = "import sys, kg; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", listed], capture_output=True, text=True, check=True)
    assert not {"pandas", "networkx", "spacy", "IPython", "rdflib", "pyoxigraph"} & set(done.stdout.split())
    assert {"open", "build", "bars"} <= set(dir(kg))
    with pytest.raises(AttributeError, match="no attribute 'opne'"):
        kg.opne  # noqa: B018


def test_build_takes_one_path_and_says_what_it_found(tmp_path: Path) -> None:
    (tmp_path / "bai.txt").write_text(
        "Tin\n\nNgày 8/1/2021, Bộ trưởng Bộ Y tế Nguyễn Văn An phát biểu.", "utf-8"
    )
    report = kg.build(tmp_path / "bai.txt", tmp_path / "out", page=False)
    assert report.documents == 1
    g = kg.open(tmp_path / "out")
    assert "Nguyễn Văn An" in set(g.named("people")["name"])
    with pytest.raises(GraphError, match="holds no graph"):
        kg.open(tmp_path)


@pytest.mark.parametrize("name", ["people", "posts", "events", "participations", "metrics", "cq-01-chairs"])
def test_named_queries_keep_their_columns_and_rows(name: str, g: Explorer, out: Path) -> None:
    frame, rows = g.named(name), Graph.open(out).run(name)
    declared = list(find(name).columns)
    assert list(frame.columns)[: len(declared)] == declared == list(rows.columns)
    assert all(column.endswith("_label") for column in frame.columns[len(declared) :])
    assert len(frame) == len(rows)


def test_parameters(g: Explorer) -> None:
    document = "004_8927cea387e505eb"
    posts = g.named("posts", document=document)
    assert set(posts["document"]) == {document}
    dung = g.entity("Mai Tiến Dũng")
    assert set(g.named("posts", person=dung)["person"]) == {DUNG}
    asked = "SELECT ?role ?who { VALUES ?who { UNDEF } ?post org:member ?who ; org:role ?role }"
    assert set(g.query(asked, {"who": DUNG})["who"]) == {DUNG}
    assert len(g.query(asked)) > len(g.query(asked, {"who": dung})) > 0
    text = "SELECT ?x { VALUES ?name { UNDEF } ?x skos:prefLabel ?label FILTER(STR(?label) = ?name) }"
    assert g.query(text, {"name": "Mai Tiến Dũng"})["x"].tolist() == [DUNG]
    with pytest.raises(QueryError, match="no place for 'wer'"):
        g.query(asked, {"wer": DUNG})
    with pytest.raises(QueryError, match="no parameter 'documnet'"):
        g.named("posts", documnet=document)


def test_values_cannot_become_sparql(g: Explorer) -> None:
    asked = "SELECT ?x { VALUES ?name { UNDEF } ?x skos:prefLabel ?name }"
    assert len(g.query(asked, {"name": '" } UNION { ?x ?y ?name } #'})) == 0


def test_mistakes_say_where(g: Explorer) -> None:
    with pytest.raises(QueryError, match="before '}' at line 2, column 8 is not whole"):
        g.query("SELECT ?s {\n ?s ?p }")
    with pytest.raises(QueryError, match="not SPARQL at line"):
        g.query("SELECT ?s { ?s ?p ?o FILTER(?s = ) }")
    with pytest.raises(QueryError, match="no query is named 'peple'"):
        g.named("peple")
    with pytest.raises(QueryError, match="SERVICE at line 1"):
        g.query("SELECT * { SERVICE <http://example.org/> { ?s ?p ?o } }")


def test_asking_yes_or_no_and_for_triples(g: Explorer) -> None:
    assert g.query("ASK { ?s a foaf:Person }")["answer"].tolist() == [True]
    triples = g.query("CONSTRUCT { ?s skos:prefLabel ?l } WHERE { ?s a foaf:Person ; skos:prefLabel ?l }")
    assert list(triples.columns[:3]) == ["subject", "predicate", "object"]
    assert set(triples["predicate"]) == {"skos:prefLabel"}


def test_polars_if_asked(g: Explorer, out: Path) -> None:
    pl = pytest.importorskip("polars")
    assert isinstance(g.named("people", frame="polars"), pl.DataFrame)
    assert isinstance(kg.open(out, frame="polars").named("people"), pl.DataFrame)
    assert isinstance(g.named("people"), pd.DataFrame)


def test_entity(g: Explorer) -> None:
    one = g.entity("mai tien dung")
    assert (one.name, one.kind) == ("Mai Tiến Dũng", "Người")
    assert str(one).endswith(DUNG)
    assert len(one.documents) == 4
    assert all(quote.words in quote.sentence for line in one.lines for quote in line.quotes)
    page = one._repr_html_()
    assert "<mark>" in page
    assert "Mai Tiến Dũng" in page
    assert g.entity("place/vn").name == "Việt Nam"
    with pytest.raises(QueryError, match="nothing is called"):
        g.entity("Không Ai Cả Đâu")


def test_what_no_document_names_has_a_card_too(g: Explorer) -> None:
    asked = """SELECT ?x {
      ?x a org:Organization . FILTER NOT EXISTS { GRAPH ?g { ?m itsrdf:taIdentRef ?x } }
    } ORDER BY ?x LIMIT 1"""
    unseen = g.query(asked)["x"].tolist()[0]
    assert unseen in g.entity(unseen)._repr_html_()


def test_explain(g: Explorer) -> None:
    why = g.explain("Mai Tiến Dũng")
    frame = why.frame()
    assert len(frame) == len(why) > 0
    assert all(words in sentence for words, sentence in zip(frame["words"], frame["sentence"], strict=True))
    assert frame["rule"].ne("").all()
    assert "<mark>" in why._repr_html_()
    assert g.explain(g.entity("Mai Tiến Dũng")) == why


def test_path(g: Explorer) -> None:
    way = g.path("Mai Tiến Dũng", "Yamada Takio")
    assert (way.steps[0].start, way.steps[-1].stop) == ("Mai Tiến Dũng", "Yamada Takio")
    assert "<mark>" in way._repr_html_()
    alone = g.path("Mai Tiến Dũng", "Singapore")
    assert "no way" in alone._repr_html_() or alone.steps


def test_stats(g: Explorer) -> None:
    stats = g.stats()
    assert stats["degree"].is_monotonic_decreasing
    assert len(stats) == len(g.picture.nodes)
    assert stats["between"].between(0, 1).all()


def test_networkx_and_rdflib(g: Explorer) -> None:
    net = g.to_networkx()
    assert net.nodes[DUNG]["label"] == "Mai Tiến Dũng"
    data = g.to_rdflib()
    asked = "SELECT (COUNT(*) AS ?n) { ?s a foaf:Person }"
    (row,) = data.query(asked)
    assert int(row[0]) == g.query(asked)["n"].tolist()[0]
    person = rdflib.URIRef(str(g.entity("Mai Tiến Dũng")))
    names = data.default_graph.objects(person, rdflib.SKOS.prefLabel)
    assert rdflib.Literal("Mai Tiến Dũng", lang="vi") in set(names)


def test_the_catalogue(g: Explorer) -> None:
    listed = g.queries()
    assert {"people", "posts", "cq-01-chairs"} <= set(listed.index)
    assert listed.loc["posts", "params"] == "document, person"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }", "SERVICE at line 1"),
        ("SELECT * { \\u0053ERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }", "SERVICE at line 1"),
        ("SELECT * FROM <file:///etc/hostname> { ?s ?p ?o }", "FROM with an IRI"),
    ],
)
def test_rdflib_asks_through_the_guard(g: Explorer, text: str, said: str) -> None:
    data = g.to_rdflib()
    for asked in (data, data.default_graph):
        with pytest.raises(QueryError, match=said):
            asked.query(text)
    with pytest.raises(QueryError, match="read only"):
        data.update("LOAD <file:///etc/hostname>")
    prepared = prepareQuery("ASK { ?s ?p ?o }")
    with pytest.raises(QueryError, match="give its text"):
        data.query(prepared)
    assert data.query("ASK { ?s ?p ?o }").askAnswer
