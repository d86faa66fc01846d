"""Graphs changed from one set of documents to another are what writing the other set gives."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyoxigraph import Store

from kg.graph import blocks, edit
from kg.graph.edit import Edit, OtherError, Pairs
from kg.graph.graft import graft
from kg.graph.leaf import Leaf
from kg.graph.lines import Lines, opened, unnamed
from kg.graph.names import TYPE
from kg.graph.write import write
from kg.ontology.load import load

BASE = load().base
DOCUMENTS = f"{BASE}graph/doc/"
GIVEN = (f"<{BASE}org/a> {TYPE} <{BASE}ns#A> .\n", f'<{BASE}org/a> <{BASE}ns#p> "x"@vi .\n')
subjects = st.sampled_from([f"<{BASE}{path}>" for path in ("org/a", "org/a/b", "org/a-b", "x.y", "org/ă")])
verbs = st.sampled_from([TYPE, f"<{BASE}ns#p>", f"<{BASE}ns#pq>", "<http://xmlns.com/foaf/0.1/name>"])
things = st.sampled_from(
    [f"<{BASE}ns#A>", f"<{BASE}ns#A/b>", '"x"@vi', '"x"', '"x y .\\n"', '"a \\" <b> ."', '"ế"@vi', '"<"']
)
triples = st.builds(lambda *terms: " ".join(terms), subjects, verbs, things)
documents = st.dictionaries(st.sampled_from("abcd"), st.lists(triples, max_size=6))
added = st.lists(triples, max_size=2)


def leaf(name: str, said: list[str]) -> Leaf:
    graph = f"<{DOCUMENTS}{name}>"
    own = f'<{BASE}doc/{name}> <{BASE}ns#id> "{name}" {graph} .\n'
    return Leaf(
        tuple(sorted({f"{t} .\n" for t in said})), tuple(sorted({f"{t} {graph} .\n" for t in said} | {own}))
    )


def inferred(said: list[str]) -> Leaf:
    named = {f"{t} <{BASE}graph/inferred> .\n" for t in said}
    return Leaf(tuple(sorted({f"{t} .\n" for t in said})), tuple(sorted(named)))


def cold(folder: Path, told: dict[str, list[str]], more: list[str]) -> None:
    folder.mkdir()
    leaves = [Leaf(GIVEN, ()), inferred(more), *(leaf(name, said) for name, said in told.items())]
    write(leaves, folder, load().prefixes)


def difference(
    quads: Lines, before: dict[str, list[str]], after: dict[str, list[str]], more: list[list[str]]
):
    pairs = Pairs()
    pairs.add("", *(inferred(said) for said in more))
    for name in {*before, *after}:
        old, new = (leaf(name, told[name]) if name in told else None for told in (before, after))
        if old != new:
            pairs.add(f"{DOCUMENTS}{name}", old, new)
    return edit.edit(quads, pairs, documents=DOCUMENTS, given=frozenset(GIVEN))


@settings(max_examples=20, deadline=None)
@given(documents, documents, added, added)
def test_a_changed_graph_is_the_graph_written_anew(
    tmp_path_factory: pytest.TempPathFactory,
    before: dict[str, list[str]],
    after: dict[str, list[str]],
    first: list[str],
    second: list[str],
):
    folder = tmp_path_factory.mktemp("edit")
    old, new, warm = (folder / name for name in ("old", "new", "warm"))
    cold(old, before, first)
    cold(new, after, second)
    warm.mkdir()
    with opened(old / "graph.nq") as quads, opened(old / "graph.ttl") as turtle:
        found = difference(quads, before, after, [first, second])
        with (warm / "graph.nq").open("wb") as file:
            edit.rewrite(quads, found, file)
        with (warm / "graph.ttl").open("wb") as file:
            blocks.rewrite(turtle, quads, found, prefixes=load().prefixes, file=file)
    kept = {*Store.read_only(str(old / "store"))}
    graft(old / "store", warm / "store", found)
    assert (warm / "graph.nq").read_bytes() == (new / "graph.nq").read_bytes()
    assert (warm / "graph.ttl").read_bytes() == (new / "graph.ttl").read_bytes()
    assert {*Store.read_only(str(warm / "store"))} == {*Store.read_only(str(new / "store"))}
    assert kept == {*Store.read_only(str(old / "store"))}
    shutil.rmtree(folder)


def test_a_line_that_is_not_there_is_not_taken_out(tmp_path: Path):
    (tmp_path / "lines").write_bytes(b"a\nc\n")
    with (
        opened(tmp_path / "lines") as lines,
        (tmp_path / "new").open("wb") as file,
        pytest.raises(OtherError),
    ):
        edit.rewrite(lines, Edit((), (), (b"b\n",), ()), file)


@given(st.sets(st.text(st.characters(exclude_characters="\n", exclude_categories=["Cs"])), min_size=1))
def test_lines_are_found(tmp_path_factory: pytest.TempPathFactory, texts: set[str]):
    path = tmp_path_factory.mktemp("lines") / "lines"
    rows = sorted(f"{text}\n".encode() for text in texts)
    path.write_bytes(b"".join(rows))
    with opened(path) as lines:
        assert all(lines.has(row) for row in rows)
        assert not lines.has(b"\x00no\n")
        for row in rows:
            prefix = row[:2]
            assert list(lines.starting(prefix)) == [other for other in rows if other.startswith(prefix)]


def test_a_graphs_name_is_told_from_an_object():
    assert unnamed(b'<a> <b> "c <d> ." .\n')
    assert not unnamed(b'<a> <b> "c"^^<d> <g> .\n')
    assert unnamed(b'<a> <b> "c"^^<d> .\n')
    assert not unnamed(b"<a> <b> <c> <g> .\n")
