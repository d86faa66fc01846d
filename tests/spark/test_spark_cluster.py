"""A cluster of two workers, one of them killed in the middle, gives the bytes of a local build."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import spark_sample

from kg.pipeline import build

pytestmark = pytest.mark.spark
COMMAND = (sys.executable, "-c", "from kg.cli import app; app()", "build", "--engine", "spark")
TASKS = 8  # four for each of the two cores


def _report(folder: Path) -> dict[str, Any]:
    found = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    return {name: value for name, value in found.items() if name != "gaps"}


@pytest.fixture(scope="module")
def folders(cluster: Any, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """What the cluster built while it lost a worker, and what this machine builds."""
    top = tmp_path_factory.mktemp("builds")
    paths = spark_sample.write(top / "in", 160)
    done = top / ".out.building" / "extractions" / "_temporary" / "0"
    words = [*COMMAND, "--master", cluster.master, *paths, "-o", str(top / "out")]
    with subprocess.Popen(words, env=cluster.environment) as process:
        cluster.until(lambda: any(done.glob("task_*")), "a first task is done")
        cluster.kill()
        kept = len(list(done.glob("task_*")))
        assert process.wait(timeout=1800) == 0
    assert kept < TASKS, "the worker died after the extraction, not in it"
    build(paths, top / "here", page=False)
    return top / "out", top / "here"


def test_the_quads_are_the_same_bytes(folders: tuple[Path, Path]) -> None:
    out, here = folders
    shards = sorted((out / "quads").glob("part-*"))
    whole = b"".join(path.read_bytes() for path in shards)
    assert whole == (here / "graph.nq").read_bytes() == (out / "graph.nq").read_bytes()


def test_one_worker_is_left(cluster: Any, folders: tuple[Path, Path]) -> None:
    cluster.until(lambda: cluster.alive() == 1, "the master has missed the killed worker")


def test_the_report_counts_the_same(folders: tuple[Path, Path]) -> None:
    out, here = folders
    assert _report(out) == _report(here)
    assert _report(out)["left_out"]


def test_the_facts_are_a_table(folders: tuple[Path, Path]) -> None:
    import pyarrow.parquet as pq

    out, _ = folders
    facts = pq.read_table(out / "facts").to_pylist()
    assert len(facts) == sum(_report(out)["facts"].values())
    texts = {row["id"]: row["text"] for row in spark_sample.rows(160)}
    one = next(fact for fact in facts if fact["document"] == "bài-0" and fact["frame"] == "membership")
    assert texts["bài-0"][one["start"] : one["stop"]] == one["words"]
    assert dict(one["slots"])["person"].startswith("https://example.org/egov/id/person/")


def test_the_store_answers(folders: tuple[Path, Path]) -> None:
    from pyoxigraph import Store

    out, _ = folders
    assert len(Store.read_only(str(out / "store"))) == _report(out)["quads"]
