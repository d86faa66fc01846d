"""Tables on a terminal and in a pipe."""

from __future__ import annotations

import pytest

from kg.cli import table

ROWS = [("chủ trì", "12"), ("[tổ chức]", "3")]


def test_a_pipe_gets_plain_columns(capsys: pytest.CaptureFixture[str]):
    table.show(("rule", "count"), ROWS, title="gaps")
    assert capsys.readouterr().out == "\ngaps\nrule       count\nchủ trì       12\n[tổ chức]      3\n"


def test_a_terminal_gets_a_drawn_table(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    table.show(("rule", "count"), ROWS, title="gaps")
    drawn = capsys.readouterr().out
    assert "[tổ chức]" in drawn
    assert "┃" in drawn


def test_a_table_without_rows_is_its_head(capsys: pytest.CaptureFixture[str]):
    table.show(("rule",), [])
    assert capsys.readouterr().out == "rule\n"
