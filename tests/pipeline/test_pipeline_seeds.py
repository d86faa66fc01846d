"""The five articles with kg's own rules: changed and removed, the graph is the one written anew."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from pyoxigraph import Store

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
