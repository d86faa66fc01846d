"""`kg stats` and `kg path`."""

from __future__ import annotations

from analysis_picture import seeds
from typer.testing import CliRunner

from kg.cli import app


def run(*args: str) -> tuple[int, str, str]:
    done = CliRunner().invoke(app, [*args, "--graph", str(seeds())])
    return done.exit_code, done.stdout, done.stderr


def test_stats() -> None:
    code, told, _ = run("stats", "--top", "3")
    assert code == 0
    for title in ("What there is", "Most connected", "Who connects agencies", "Communities", "Bridges"):
        assert title in told
    assert "5 documents" in told
    assert run("stats", "--top", "3")[1] == told


def test_path_shows_the_sentences() -> None:
    code, told, _ = run("path", "mai tien dung", "Yamada Takio")
    assert code == 0
    first, *rest = told.splitlines()
    assert first == "Mai Tiến Dũng"
    assert "Yamada Takio" in told
    assert any("─→" in line or "←─" in line for line in rest)
    assert any(line.strip().startswith("“") and "[" in line for line in rest)


def test_path_of_a_wrong_name_says_what_there_is() -> None:
    code, told, error = run("path", "Mai Tien Dunng", "Yamada Takio")
    assert (code, told) == (1, "")
    assert "did you mean Mai Tiến Dũng" in error


def test_path_from_one_to_itself() -> None:
    assert run("path", "Mai Tiến Dũng", "Mai Tiến Dũng")[1].strip() == "they are one and the same"
