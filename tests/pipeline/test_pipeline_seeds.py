"""The five articles with kg's own rules: changed and removed, the graph is the one written anew."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from pyoxigraph import Store

from kg.errors import GraphError
from kg.pipeline import build

SEEDS = Path(__file__).parents[2] / "seeds"
FILES = ("graph.nq", "graph.ttl", "report.json", "report.md", "identity.json")


def test_changed_and_removed_articles_leave_no_trace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    source, warm, cold = (tmp_path / name for name in ("in", "warm", "cold"))
    shutil.copytree(SEEDS, source)
    build([source], warm, page=False)
    (removed,) = source.glob("002_*")
    removed.unlink()
    (changed,) = source.glob("001_*")
    text = changed.read_text("utf-8")
    changed.write_text(text + "\nÔng Trần Văn Thử, Giám đốc Sở Y tế tỉnh Nghệ An dự hội nghị.\n", "utf-8")
    with monkeypatch.context() as patch:
        patch.setattr("kg.graph.write.load_all", None)  # the store is changed, not loaded
        report = build([source], warm, page=False)
    build([source], cold, page=False)
    assert report.documents == 4
    for name in FILES:
        assert (warm / name).read_bytes() == (cold / name).read_bytes(), name
    stores = [Store.read_only(str(folder / "store")) for folder in (warm, cold)]
    assert {*stores[0]} == {*stores[1]}
    assert json.loads((warm / "report.json").read_bytes())["quads"] == len(stores[0])


def test_a_build_that_fails_before_it_is_published_leaves_nothing_wrong(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """Who is who is on disk by then; the shares of the graph that stands are those of the one before."""
    source, warm, cold = (tmp_path / name for name in ("in", "warm", "cold"))
    shutil.copytree(SEEDS, source)
    build([source], warm, page=False)
    before = {name: (warm / name).read_bytes() for name in FILES}
    (first,) = source.glob("000_*")
    first.write_text(first.read_text("utf-8").replace("Mai Tiến Dũng", "Mai Tiến Dũng Thử"), "utf-8")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("kg.graph.swap.publish", full)
        with pytest.raises(GraphError, match="no space"):
            build([source], warm, page=False)
    assert {name: (warm / name).read_bytes() for name in FILES} == before
    (last,) = source.glob("004_*")
    last.unlink()
    build([source], warm, page=False)
    build([source], cold, page=False)
    assert {name: (warm / name).read_bytes() for name in FILES} == {
        name: (cold / name).read_bytes() for name in FILES
    }


def test_corrections_come_and_go(tmp_path: Path):
    """With them all is resolved in memory, without them from disk; neither leaves a trace in the other."""
    source, warm, cold = (tmp_path / name for name in ("in", "warm", "cold"))
    shutil.copytree(SEEDS, source)
    build([source], warm, page=False)
    judged = tmp_path / "corrections.yaml"
    judged.write_text("- drop: org/vn/van-phong-chinh-phu\n  reason: thử\n  date: 2021-02-01\n", "utf-8")
    for name in ("002", "003"):
        (removed,) = source.glob(f"{name}_*")
        removed.unlink()
        build([source], warm, page=False, corrections=judged)
        dropped = (warm / "graph.nq").read_bytes()
        build([source], cold, page=False, corrections=judged)
        assert {n: (warm / n).read_bytes() for n in FILES} == {n: (cold / n).read_bytes() for n in FILES}
        shutil.rmtree(cold)
        build([source], warm, page=False)
        assert (warm / "graph.nq").read_bytes() != dropped
        build([source], cold, page=False)
        assert {n: (warm / n).read_bytes() for n in FILES} == {n: (cold / n).read_bytes() for n in FILES}
        shutil.rmtree(cold)
