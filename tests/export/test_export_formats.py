"""Each export opens in the tool that it is for, with all that the graph holds."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import networkx as nx
import pandas as pd
import pyarrow.parquet as pq
import pyoxigraph
import pytest
import rdflib
from typer.testing import CliRunner

from kg.analysis import network, picture
from kg.cli import app
from kg.errors import GraphError, QueryError
from kg.export import FOLDERS, FORMATS, save, tables, text
from kg.query import Graph


def attributes(net: nx.MultiDiGraph, *ignored: str) -> list[tuple[object, ...]]:
    rows = net.edges(keys=True, data=True)
    return sorted(
        (start, stop, key, sorted((k, v) for k, v in row.items() if k not in ignored))
        for start, stop, key, row in rows
    )


def test_graphml_comes_back_whole(graph: Graph, tmp_path: Path) -> None:
    (file,) = save(graph, "graphml", tmp_path / "g.graphml")
    read, made = nx.read_graphml(file), network(picture(graph))
    assert dict(read.nodes(data=True)) == dict(made.nodes(data=True))
    assert attributes(read, "id") == attributes(made)


def test_gexf_comes_back_with_its_places_and_colours(graph: Graph, tmp_path: Path) -> None:
    (file,) = save(graph, "gexf", tmp_path / "g.gexf")
    read, made = nx.read_gexf(file), network(picture(graph))
    assert set(read.nodes) == set(made.nodes)
    assert read.number_of_edges() == made.number_of_edges()
    node = read.nodes["person/vn/mai-tien-dung"]
    assert (node["label"], node["kind"]) == ("Mai Tiến Dũng", "person")
    viz = "{http://www.gexf.net/1.2draft/viz}"
    drawn = ElementTree.parse(file).getroot().iter(f"{viz}position")
    places = {(one.get("x"), one.get("y")) for one in drawn}
    assert len(places) == len(made.nodes)
    assert b"lastmodifieddate" not in file.read_bytes()
    sentences = sorted(row["sentence"] for _, _, row in made.edges(data=True))
    assert sorted(row["sentence"] for _, _, row in read.edges(data=True)) == sentences


def test_jsonld_is_the_default_graph(graph: Graph) -> None:
    read = rdflib.Graph().parse(data=text(graph, "jsonld"), format="json-ld")
    default = graph.store.quads_for_pattern(None, None, None, pyoxigraph.DefaultGraph())
    lines = "".join(f"{quad.triple} .\n" for quad in default)
    assert set(read) == set(rdflib.Graph().parse(data=lines, format="nt"))


def test_turtle_and_quads_are_those_of_the_build(graph: Graph, out: Path) -> None:
    assert text(graph, "nq") == (out / "graph.nq").read_bytes()
    turtle = text(graph, "ttl")
    assert turtle == (out / "graph.ttl").read_bytes()
    default = graph.store.quads_for_pattern(None, None, None, pyoxigraph.DefaultGraph())
    assert len(rdflib.Graph().parse(data=turtle, format="turtle")) == sum(1 for _ in default)


@pytest.mark.parametrize("form", sorted(FOLDERS))
def test_tables_open_in_pandas(graph: Graph, tmp_path: Path, form: str) -> None:
    files = {file.stem: file for file in save(graph, form, tmp_path / form)}
    assert set(files) == {"nodes", "edges", "facts", "evidence"}
    read = {
        name: pd.read_csv(file, keep_default_na=False, dtype=str)
        if form == "csv"
        else pd.read_parquet(file).astype(str)
        for name, file in files.items()
    }
    for table in tables(graph):
        assert tuple(read[table.name].columns) == table.columns
        assert len(read[table.name]) == len(table.rows)
    nodes, edges, facts, evidence = (read[name] for name in ("nodes", "edges", "facts", "evidence"))
    assert set(edges["Source"]) | set(edges["Target"]) | set(facts["Node"]) <= set(nodes["Id"])
    assert set(evidence["Id"]) <= set(edges["Id"]) | set(facts["Id"])
    assert all(
        words in sentence for words, sentence in zip(evidence["words"], evidence["sentence"], strict=True)
    )
    said = edges[edges["status"] == "stated"]
    assert len(said)
    assert set(said["Id"]) <= set(evidence["Id"])


def test_parquet_keeps_whole_numbers_and_vietnamese(graph: Graph, tmp_path: Path) -> None:
    save(graph, "parquet", tmp_path)
    edges = pq.read_table(tmp_path / "edges.parquet")
    assert str(edges.schema.field("support").type) == "int64"
    nodes = pq.read_table(tmp_path / "nodes.parquet").to_pylist()
    assert {"Mai Tiến Dũng", "Văn phòng Chính phủ"} <= {row["Label"] for row in nodes}


ALL = """
import sys
from kg.export import FOLDERS, FORMATS, save
from kg.query import Graph
graph = Graph.open(sys.argv[1])
for form in [*FORMATS, *FOLDERS]:
    save(graph, form, sys.argv[2] + "/" + form)
"""


def test_the_same_graph_gives_the_same_bytes(graph: Graph, out: Path, tmp_path: Path) -> None:
    """Here and in another process with another order of hashes."""
    env = {**os.environ, "PYTHONHASHSEED": "4021"}
    subprocess.run([sys.executable, "-c", ALL, str(out), str(tmp_path / "there")], check=True, env=env)
    for form in (*FORMATS, *FOLDERS):
        for file in save(graph, form, tmp_path / "here" / form):
            there = tmp_path / "there" / file.relative_to(tmp_path / "here")
            assert there.read_bytes() == file.read_bytes(), file.name


def test_unknown_formats_and_folders_say_what_to_do(graph: Graph) -> None:
    with pytest.raises(QueryError) as error:
        text(graph, "graphlm")
    assert error.value.todo == "did you mean graphml?"
    with pytest.raises(QueryError, match="several files"):
        text(graph, "csv")


def test_a_store_without_its_folder_has_no_turtle() -> None:
    with pytest.raises(GraphError, match=r"graph\.ttl"):
        text(Graph(pyoxigraph.Store()), "ttl")


def test_a_place_that_cannot_be_written(graph: Graph, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    with pytest.raises(GraphError, match="cannot be written"):
        save(graph, "gexf", blocked / "g.gexf")
    assert list(tmp_path.iterdir()) == [blocked]


def test_commands(out: Path, tmp_path: Path) -> None:
    run = CliRunner().invoke
    done = run(app, ["export", "graphml", "--graph", str(out)])
    assert done.exit_code == 0
    assert done.stdout.startswith("<?xml")
    assert nx.parse_graphml(done.stdout).number_of_nodes()
    done = run(app, ["export", "csv", "--graph", str(out), "-o", str(tmp_path / "sheets")])
    assert (done.exit_code, done.stdout) == (0, "")
    assert len(list((tmp_path / "sheets").iterdir())) == 4
    assert run(app, ["export", "csv", "--graph", str(out)]).exit_code == 2
    assert run(app, ["export", "gephi", "--graph", str(out)]).exit_code == 1
