"""Builds from files to a graph folder."""

from __future__ import annotations

import errno
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pipeline_fakes import Fake
from pyoxigraph import Store

from kg.errors import GraphError
from kg.graph.check import evidence
from kg.pipeline import build

FILES = ("graph.nq", "graph.ttl", "report.json", "report.md")
TEXTS = {
    "a": "Nguyễn An gặp Trần Bình.",
    "b": "Trần Bình gặp Lê Chi và NGUYỄN AN.",
    "c": "Không ai cả.",
    "d": "Đỗ Dung.",
}


def write(folder: Path, texts: dict[str, str]) -> list[str]:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return [str(folder / f"{name}.txt") for name in texts]


def made(out: Path) -> dict[str, bytes]:
    return {name: (out / name).read_bytes() for name in FILES}


def go(paths: list[str], out: Path, **options: object):
    return build(paths, out, page=False, **{"stages": Fake(), **options})  # type: ignore[arg-type]


@pytest.mark.parametrize("jobs", [1, 2, 4])
def test_order_and_workers_do_not_show(tmp_path: Path, jobs: int):
    paths = write(tmp_path / "in", TEXTS)
    go(paths, tmp_path / "one")
    go(paths[::-1], tmp_path / "other", jobs=jobs)
    assert made(tmp_path / "one") == made(tmp_path / "other")


def test_the_graph_is_whole_and_every_triple_has_its_words(tmp_path: Path):
    report = go(write(tmp_path / "in", TEXTS), tmp_path / "out")
    store = Store.read_only(str(tmp_path / "out" / "store"))
    assert evidence(store) == []
    assert report.documents == 4
    assert report.entities == {"Event": 1, "Person": 4}
    assert report.quads == len(store)
    assert report.gaps[0].count == 2
    assert sorted(p.name for p in tmp_path.iterdir()) == [".out.lock", "in", "out"]


def test_only_what_changed_is_read_again(tmp_path: Path):
    log = tmp_path / "log"
    log.mkdir()
    fake = Fake(str(log))
    paths = write(tmp_path / "in", TEXTS)
    go(paths, tmp_path / "out", stages=fake)
    for seen in log.iterdir():
        seen.unlink()
    write(tmp_path / "in", {"b": "Lê Chi nghỉ.", "e": "Phạm Em."})
    paths = [str(tmp_path / "in")]
    go(paths, tmp_path / "out", stages=fake)
    assert sorted(p.name for p in log.iterdir()) == ["b", "e"]
    go(paths, tmp_path / "out", stages=Fake(str(log), version="2"))
    assert sorted(p.name for p in log.iterdir()) == ["a", "b", "c", "d", "e"]


def test_rows_of_a_table_are_documents_of_their_own(tmp_path: Path):
    rows = [{"id": f"r{n}", "text": text} for n, text in enumerate(TEXTS.values())]
    path = tmp_path / "rows.jsonl"
    path.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    assert go([str(path)], tmp_path / "out", jobs=2).documents == 4
    assert go([str(path)], tmp_path / "out").documents == 4


steps = st.lists(
    st.tuples(st.sampled_from("abcdef"), st.sampled_from([*TEXTS.values(), "Trần BÌNH.", ""])),
    min_size=1,
    max_size=6,
)


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps)
def test_any_sequence_of_changes_ends_as_a_cold_build(tmp_path: Path, changes: list[tuple[str, str]]):
    shutil.rmtree(tmp_path, ignore_errors=True)
    write(tmp_path / "in", TEXTS)
    for name, text in changes:
        write(tmp_path / "in", {name: text})
        if not text:
            (tmp_path / "in" / f"{name}.txt").unlink()
        go([str(tmp_path / "in")], tmp_path / "warm")
    if list((tmp_path / "in").iterdir()):
        go([str(tmp_path / "in")], tmp_path / "cold")
        assert made(tmp_path / "warm") == made(tmp_path / "cold")
        assert {*Store.read_only(str(tmp_path / "warm/store"))} == {
            *Store.read_only(str(tmp_path / "cold/store"))
        }


def test_a_worker_that_dies_costs_one_document(tmp_path: Path):
    paths = write(tmp_path / "in", {**TEXTS, "x": "CHẾT", "y": "HỎNG"})
    report = go(paths, tmp_path / "out", jobs=2)
    assert report.documents == 4
    left = {Path(where).stem: what for where, what in report.left_out}
    assert "killed the process" in left["x"]
    assert "toy rule broke" in left["y"]


def test_workers_that_always_die_end_the_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("kg.pipeline.crew._KILLED", 1)
    with pytest.raises(GraphError, match="died one after the other"):
        go(write(tmp_path / "in", {"x": "CHẾT", "y": "CHẾT", "z": "CHẾT"}), tmp_path / "out", jobs=2)


def test_a_reader_that_raises_costs_one_document_without_workers(tmp_path: Path):
    report = go(write(tmp_path / "in", {**TEXTS, "y": "HỎNG"}), tmp_path / "out")
    assert (report.documents, len(report.left_out)) == (4, 1)


def test_nothing_to_read_leaves_the_graph_alone(tmp_path: Path):
    go(write(tmp_path / "in", TEXTS), tmp_path / "out")
    before = made(tmp_path / "out")
    (tmp_path / "empty").mkdir()
    report = go([str(tmp_path / "empty")], tmp_path / "out")
    assert report.documents == 0
    assert report.left_out
    assert made(tmp_path / "out") == before


def test_a_build_that_reads_nothing_leaves_no_folder(tmp_path: Path):
    (tmp_path / "empty").mkdir()
    go([str(tmp_path / "empty")], tmp_path / "out")
    assert not (tmp_path / "out").exists()
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "notes.txt").write_text("mine", encoding="utf-8")
    go([str(tmp_path / "empty")], tmp_path / "out")
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["notes.txt"]


def test_a_killed_build_leaves_the_graph_and_goes_on(tmp_path: Path):
    paths = write(tmp_path / "in", {"a": TEXTS["a"]})
    go(paths, tmp_path / "out")
    before = made(tmp_path / "out")
    log = tmp_path / "log"
    log.mkdir()
    slow = {f"s{n:02}": f"CHẬM Lê Chi {n}." for n in range(40)}
    write(tmp_path / "in", slow)
    code = (
        "import sys; sys.path.insert(0, sys.argv[3]); from pipeline_fakes import Fake;"
        " from kg.pipeline import build;"
        " build([sys.argv[1]], sys.argv[2], page=False, stages=Fake(sys.argv[4]))"
    )
    here = str(Path(__file__).parent)
    arguments = [str(tmp_path / "in"), str(tmp_path / "out"), here, str(log)]
    process = subprocess.Popen([sys.executable, "-c", code, *arguments])
    while len(list(log.iterdir())) < 18:
        time.sleep(0.05)
    with pytest.raises(GraphError, match="another build"):
        go(paths, tmp_path / "out")
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert made(tmp_path / "out") == before
    assert (tmp_path / ".out.building").exists()
    for seen in log.iterdir():
        seen.unlink()
    go([str(tmp_path / "in")], tmp_path / "out", stages=Fake(str(log)), jobs=4)
    assert 0 < len(list(log.iterdir())) <= 25  # the first batch of 16 was kept
    assert not (tmp_path / ".out.building").exists()
    go([str(tmp_path / "in")], tmp_path / "cold", jobs=4)
    assert made(tmp_path / "out") == made(tmp_path / "cold")


@pytest.mark.parametrize("step", ["kg.graph.write.load", "kg.graph.edit.rewrite", "kg.graph.graft.graft"])
def test_a_full_disk_leaves_the_graph_and_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str):
    paths = write(tmp_path / "in", TEXTS)
    go(paths, tmp_path / "out")
    before = made(tmp_path / "out")

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    if step.endswith("load"):
        shutil.rmtree(tmp_path / "out" / "state")  # so that all is written anew
    monkeypatch.setattr(step, full)
    with pytest.raises(GraphError, match=r"no space left.*free some space"):
        go(paths[:2], tmp_path / "out")
    assert made(tmp_path / "out") == before
    assert not (tmp_path / ".out.building").exists()
    monkeypatch.undo()
    go(paths[:2], tmp_path / "out")
    go(paths[:2], tmp_path / "cold")
    assert made(tmp_path / "out") == made(tmp_path / "cold")


def test_a_damaged_cache_only_costs_time(tmp_path: Path):
    paths = write(tmp_path / "in", TEXTS)
    go(paths, tmp_path / "out")
    before = made(tmp_path / "out")
    (tmp_path / "out" / "cache" / "read.sqlite").write_bytes(b"x" * 5000)
    go(paths, tmp_path / "out")
    assert made(tmp_path / "out") == before


def test_files_of_others_in_the_folder_stay(tmp_path: Path):
    paths = write(tmp_path / "in", TEXTS)
    go(paths, tmp_path / "out")
    (tmp_path / "out" / "notes.txt").write_text("mine", encoding="utf-8")
    (tmp_path / "out" / "graph.html").write_text("old", encoding="utf-8")
    go(paths[:3], tmp_path / "out")
    assert (tmp_path / "out" / "notes.txt").read_text(encoding="utf-8") == "mine"
    assert not (tmp_path / "out" / "graph.html").exists()  # it would show another graph
