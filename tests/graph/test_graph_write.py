"""Leaves as files."""

from __future__ import annotations

from pathlib import Path

import pytest
import rdflib
from graph_sample import first, second
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import DefaultGraph, Quad, RdfFormat, Store, parse
from test_graph_leaf import leaves

from kg.graph.leaf import Leaf
from kg.graph.runs import Runs, clear, found, merged
from kg.graph.turtle import Turtle
from kg.graph.write import load_all, write
from kg.ontology.load import load

GOLDEN = Path(__file__).parents[1] / "golden" / "graph"
FILES = ("graph.nq", "graph.ttl")


def built(folder: Path, **options: int) -> dict[str, bytes]:
    folder.mkdir()
    write(leaves(first(), second()), folder, load().prefixes, **options)
    return {name: (folder / name).read_bytes() for name in FILES}


def test_golden(tmp_path: Path):
    made = built(tmp_path / "g")
    for name in FILES:
        assert made[name] == (GOLDEN / name).read_bytes(), (
            f"{name} differs; tests/golden/graph holds the old one"
        )


def test_small_runs_in_another_order_give_the_same_bytes(tmp_path: Path):
    made = built(tmp_path / "one")
    found = leaves(first(), second())
    folder = tmp_path / "other"
    folder.mkdir()
    write(reversed(found), folder, load().prefixes, limit=7)
    assert {name: (folder / name).read_bytes() for name in FILES} == made
    assert sorted(path.name for path in folder.iterdir()) == ["graph.nq", "graph.ttl", "store"]


def test_store_turtle_and_quads_hold_the_same(tmp_path: Path):
    built(tmp_path / "g")
    store = Store.read_only(str(tmp_path / "g" / "store"))
    quads, triples = Store(), Store()  # a store makes xsd:integer of its subtypes
    quads.load(path=str(tmp_path / "g" / "graph.nq"), format=RdfFormat.N_QUADS)
    triples.load(path=str(tmp_path / "g" / "graph.ttl"), format=RdfFormat.TURTLE)
    assert set(store) == set(quads)
    assert set(triples) == set(store.quads_for_pattern(None, None, None, DefaultGraph()))
    graph = rdflib.Graph().parse(tmp_path / "g" / "graph.ttl", format="turtle")
    assert len(graph) == len(triples)


@pytest.mark.parametrize("threads", [1, 2])
def test_a_store_loaded_in_chunks_is_as_compact_as_one_loaded_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, threads: int
):
    load_all([GOLDEN / "graph.nq"], tmp_path / "once")
    monkeypatch.setattr("kg.graph.write._CHUNK", 20_000)
    load_all([GOLDEN / "graph.nq"], tmp_path / "chunks", threads=threads)
    once, chunks = (len(list((tmp_path / name).glob("*.sst"))) for name in ("once", "chunks"))
    assert chunks <= once + 2  # 29 tables without; one that was merged may wait to be removed
    assert set(Store.read_only(str(tmp_path / "chunks"))) == set(Store.read_only(str(tmp_path / "once")))


def test_the_tally_counts_what_is_written(tmp_path: Path):
    folder = tmp_path / "g"
    folder.mkdir()
    tally = write(leaves(first(), second()), folder, load().prefixes)
    lines = (folder / "graph.nq").read_bytes().splitlines()
    assert tally.quads == len(lines)
    assert tally.classes["http://xmlns.com/foaf/0.1/Person"] == 2
    assert tally.triples == sum(tally.predicates.values())


lines = st.text(st.characters(exclude_characters="\n", exclude_categories=["Cs"])).map(lambda t: f"{t}\n")


@given(st.lists(st.tuples(st.lists(lines), st.lists(lines))), st.integers(1, 5))
def test_runs_sort_as_bytes_and_drop_repetitions(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[list[str], list[str]]], limit: int
):
    folder = tmp_path_factory.mktemp("runs")
    held = Runs(folder, limit=limit)
    for default, named in rows:
        held.add(Leaf(tuple(default), tuple(named)))
    held.spill()
    for kind, place in (("default", 0), ("named", 1)):
        expected = sorted({line.encode() for row in rows for line in row[place]})
        assert [line for block in merged(found(folder, kind)) for line in block] == expected
    clear(folder)
    assert list(folder.iterdir()) == []


def test_more_runs_than_files_may_be_open(tmp_path: Path):
    for number in range(650):
        (tmp_path / f"named.{number:06}.run").write_text(f"{number * 7 % 650:03}\nx\n")
    blocks = list(merged(found(tmp_path, "named")))
    assert [line for block in blocks for line in block] == [*(b"%03d\n" % n for n in range(650)), b"x\n"]


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_turtle_reads_back(text: str):
    from kg.graph.term import literal

    base = load().prefixes["id"]
    lines = sorted(
        f"<{base}{path}> <http://xmlns.com/foaf/0.1/name> {literal(text, **how)} .\n".encode()
        for path in ("a/b", "a.b/../c", "doc/1#char=0,1", "9", "person/vn/x~1")
        for how in ({}, {"lang": "vi"}, {"datatype": "http://www.w3.org/2001/XMLSchema#token"})
    )
    turtle = Turtle(load().prefixes)
    shown = turtle.head() + "".join(turtle.blocks(lines))
    expected: set[Quad] = set(parse(b"".join(lines), RdfFormat.N_TRIPLES))
    assert set(parse(shown, RdfFormat.TURTLE)) == expected
    assert len(rdflib.Graph().parse(data=shown, format="turtle")) == len(expected)
