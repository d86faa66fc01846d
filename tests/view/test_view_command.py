"""`kg view` on a store folder."""

from __future__ import annotations

from pathlib import Path

import typer
from pyoxigraph import Store
from typer.testing import CliRunner
from view_sample import quads

from kg.cli import view


def test_view_writes_beside_the_store_or_where_it_is_told(tmp_path: Path) -> None:
    disk = Store(str(tmp_path / "store"))
    disk.extend(quads())
    disk.flush()
    del disk
    app = typer.Typer()
    view.add(app)
    run = CliRunner().invoke(app, ["--graph", str(tmp_path)])
    assert (run.exit_code, run.stdout.strip()) == (0, str(tmp_path / "graph.html"))
    run = CliRunner().invoke(app, ["-g", str(tmp_path), "--with-sparql", "-o", str(tmp_path / "ask.html")])
    assert run.exit_code == 0
    assert 'id="kg-ask-wasm"' in (tmp_path / "ask.html").read_text("utf-8")
    assert 'id="kg-ask-wasm"' not in (tmp_path / "graph.html").read_text("utf-8")
