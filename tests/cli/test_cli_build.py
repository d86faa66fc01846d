"""`kg build` where people stand when they call it: in the folder of their articles."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kg.cli import app


def run(*arguments: str):
    return CliRunner().invoke(app, list(arguments))


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working folder, with one article in it."""
    monkeypatch.chdir(tmp_path)
    Path("bai-1.txt").write_text("Bộ trưởng Nguyễn Văn An chủ trì hội nghị tại Hà Nội.\n", encoding="utf-8")
    return tmp_path


@pytest.mark.usefixtures("home")
def test_the_graph_of_the_last_build_is_no_article_of_the_next():
    first = run("build", ".", "--no-page")
    assert first.exit_code == 0
    assert "left out" not in first.output
    assert run("build", ".", "--no-page").output == first.output
    again = run("build", "out", "-o", "second")
    assert again.exit_code == 1
    assert "left out: out: is a graph that kg build wrote" in again.stderr


def test_a_graph_is_not_written_among_the_articles(home: Path):
    result = run("build", ".", "-o", str(home))
    assert result.exit_code == 1
    assert f"kg build . -o {home.name}-graph" in result.stderr
    assert os.listdir(home) == ["bai-1.txt"]


@pytest.mark.usefixtures("home")
def test_a_field_that_no_article_has_is_refused():
    result = run("build", "bai-1.txt", "--column", "texx=noidung")
    assert result.exit_code == 2
    assert "no field 'texx'; it has text, title, url, published" in " ".join(result.stderr.split())


def test_what_was_doubtful_in_reading_is_counted(home: Path):
    (home / "metadata.csv").write_text("file,published\nbai-1.txt,2024-13-45\n", encoding="utf-8")
    result = run("build", "bai-1.txt", "--no-page")
    assert "1 note on what was read: out/report.md\n" in result.stdout
