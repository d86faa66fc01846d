"""Builds that are killed at any of their steps, between changes of the files they read."""

from __future__ import annotations

import multiprocessing
import os
import random
import shutil
import signal
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pipeline_fakes import Fake
from pyoxigraph import Store
from test_pipeline_build import TEXTS, go, made, write

from kg.ontology.load import Ontology
from kg.pipeline import build
from kg.pipeline.crew import Crew

_EVENTS = ("open", "os.", "sqlite3.", "shutil.")


def killed(source: str, out: str, step: int) -> None:
    """Build, and die by kill -9 at the step-th time that a file of the folder is touched."""
    left = [step]

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        if event.startswith(_EVENTS) and os.path.dirname(out) in str(arguments):
            left[0] -= 1
            if left[0] == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(hook)
    build([source], out, page=False, stages=Fake())


def quads(out: Path) -> set[object]:
    return {*Store.read_only(str(out / "store"))}


def cold(folder: Path) -> dict[str, bytes]:
    shutil.rmtree(folder / "cold", ignore_errors=True)
    go([str(folder / "in")], folder / "cold")
    return made(folder / "cold")


steps = st.lists(
    st.tuples(
        st.sampled_from("abcdef"),
        st.sampled_from([*TEXTS.values(), "Trần BÌNH.", "Lê Chi gặp Đỗ Dung.", ""]),
        st.just(0) | st.integers(1, 60),
    ),
    min_size=1,
    max_size=5,
)


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps)
def test_any_sequence_of_changes_and_kills_ends_as_a_cold_build(
    tmp_path: Path, changes: list[tuple[str, str, int]]
):
    shutil.rmtree(tmp_path, ignore_errors=True)
    write(tmp_path / "in", {**TEXTS, "z": "Vũ Giang."})
    go([str(tmp_path / "in")], tmp_path / "out")
    for name, text, step in changes:
        write(tmp_path / "in", {name: text})
        if not text:
            (tmp_path / "in" / f"{name}.txt").unlink()
        if step:
            before, after = made(tmp_path / "out"), cold(tmp_path)
            process = multiprocessing.get_context("forkserver").Process(
                target=killed, args=(str(tmp_path / "in"), str(tmp_path / "out"), step)
            )
            process.start()
            process.join()
            assert process.exitcode in (0, -signal.SIGKILL)
            assert made(tmp_path / "out") in (before, after)
            assert len(quads(tmp_path / "out")) == made(tmp_path / "out")["graph.nq"].count(b"\n")
        else:
            go([str(tmp_path / "in")], tmp_path / "out")
    go([str(tmp_path / "in")], tmp_path / "out")
    assert made(tmp_path / "out") == cold(tmp_path)
    assert quads(tmp_path / "out") == quads(tmp_path / "cold")


@pytest.mark.parametrize("jobs", [1, 2, 4])
def test_runs_workers_and_order_give_one_hash(tmp_path: Path, jobs: int):
    paths = write(tmp_path / "in", {**TEXTS, **{f"m{n:02}": f"Lê Chi {n} gặp Bùi N{n}." for n in range(40)}})
    go(paths, tmp_path / "first")
    for run in range(3):
        random.Random(run).shuffle(paths)
        go(paths, tmp_path / f"run{run}", jobs=jobs)
        assert made(tmp_path / f"run{run}") == made(tmp_path / "first")
    assert quads(tmp_path / "run0") == quads(tmp_path / "first")


def test_only_the_changed_files_are_written_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    go(write(tmp_path / "in", TEXTS), tmp_path / "out")

    def never(*_: object, **__: object) -> None:
        raise AssertionError("written anew")

    monkeypatch.setattr("kg.graph.write.load_all", never)
    write(tmp_path / "in", {"b": "Lê Chi nghỉ."})
    go([str(tmp_path / "in")], tmp_path / "out")
    before = (tmp_path / "out" / "graph.nq").stat()
    go([str(tmp_path / "in")], tmp_path / "out")
    assert (tmp_path / "out" / "graph.nq").stat().st_ino == before.st_ino  # nothing new: nothing is done


def test_a_graph_that_somebody_edited_is_written_anew(tmp_path: Path):
    go(write(tmp_path / "in", TEXTS), tmp_path / "out")
    with (tmp_path / "out" / "graph.nq").open("a") as file:
        file.write("<http://e/a> <http://e/b> <http://e/c> .\n")
    write(tmp_path / "in", {"b": "Lê Chi nghỉ."})
    go([str(tmp_path / "in")], tmp_path / "out")
    assert made(tmp_path / "out") == cold(tmp_path)


def test_a_store_that_dropped_much_is_loaded_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("kg.pipeline.compose._SECOND", 10)
    write(tmp_path / "in", {**TEXTS, **{f"m{n:02}": f"Lê Chi gặp Bùi N{n}." for n in range(30)}})
    go([str(tmp_path / "in")], tmp_path / "out")
    for turn in range(4):
        write(tmp_path / "in", {f"m{n:02}": f"Lê Chi gặp Hà {'MNPQ'[turn]}{n}." for n in range(turn, 30, 4)})
        go([str(tmp_path / "in")], tmp_path / "out")
    assert made(tmp_path / "out") == cold(tmp_path)
    assert quads(tmp_path / "out") == quads(tmp_path / "cold")


@dataclass(frozen=True)
class Doomed(Fake):
    """Kills the first worker that asks for the ontology while the file `flag` is there."""

    flag: str = ""

    def ontology(self) -> Ontology:
        if multiprocessing.parent_process() and self._first():
            os.kill(os.getpid(), signal.SIGKILL)
        return super().ontology()

    def _first(self) -> bool:
        """Whether this worker took the flag away: of two that ask at once, one does."""
        try:
            os.unlink(self.flag)
        except FileNotFoundError:
            return False
        return True


def test_a_worker_killed_while_it_lays_the_ground_does_not_show(tmp_path: Path):
    paths, flag = write(tmp_path / "in", TEXTS), tmp_path / "flag"
    go(paths, tmp_path / "out")
    for name in ("state", "store"):
        shutil.rmtree(tmp_path / "out" / name)
    flag.touch()
    go(paths, tmp_path / "out", stages=Doomed(flag=str(flag)), jobs=2)
    assert not flag.exists()
    assert made(tmp_path / "out") == cold(tmp_path)
    assert quads(tmp_path / "out") == quads(tmp_path / "cold")


def orphaned(path: str) -> None:
    """Hire two workers, write down who they are, and die."""
    crew = Crew(Fake(), 2)
    numbers = [crew.start(_number, 0.2).result() for _ in range(2)]
    Path(path).write_text(" ".join(map(str, numbers)))
    os.kill(os.getpid(), signal.SIGKILL)


def _number(seconds: float) -> int:
    time.sleep(seconds)
    return os.getpid()


def test_workers_end_with_a_build_that_is_killed(tmp_path: Path):
    path = tmp_path / "numbers"
    process = multiprocessing.get_context("forkserver").Process(target=orphaned, args=(str(path),))
    process.start()
    process.join()
    left = {int(number) for number in path.read_text().split()}
    until = time.monotonic() + 30
    while any(_runs(number) for number in left) and time.monotonic() < until:
        time.sleep(0.05)
    assert not [number for number in left if _runs(number)]


def _runs(number: int) -> bool:
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    return True
