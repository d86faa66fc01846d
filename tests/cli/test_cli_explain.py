"""`kg explain` of what facts speak of, and of what is only named."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from kg.cli import app


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A graph of one sentence; Cục Tin học hóa is named, and nothing is said of it."""
    folder = tmp_path_factory.mktemp("explain")
    text = "Bộ trưởng Bộ Y tế Nguyễn Thị Kim Tiến chủ trì hội thảo. Cục Tin học hóa ở xa."
    (folder / "a.txt").write_text(text, encoding="utf-8")
    assert run("build", str(folder / "a.txt"), "-o", str(folder / "out"), "--no-page").exit_code == 0
    return str(folder / "out")


def run(*arguments: str):
    return CliRunner().invoke(app, list(arguments))


def test_properties_have_their_words(out: str):
    assert "\n← cv:hasParticipant (bên tham gia)\n" in run("explain", "kim tien", "-g", out).stdout


def test_a_sentence_printed_twice_is_shown_once(tmp_path: Path):
    line = "Bộ trưởng Nguyễn Văn An chủ trì hội thảo.\n"
    (tmp_path / "a.txt").write_text(f"{line}\nHệ thống đã chạy.\n\n{line}", encoding="utf-8")
    assert run("build", str(tmp_path / "a.txt"), "-o", str(tmp_path / "out"), "--no-page").exit_code == 0
    told = run("explain", "Nguyễn Văn An", "-g", str(tmp_path / "out")).stdout
    assert told.count("chủ trì hội thảo].”\n    stated · relations.chair · a\n") == 1


def test_what_is_only_named_is_shown_where_it_is_named(out: str):
    told = run("explain", "Cục Tin học hóa", "-g", out).stdout
    assert told.endswith("0 facts in 0 documents\n\nnamed in\n    “[Cục Tin học hóa] ở xa.”\n    a\n")
    assert "\nnamed in no article\n" in run("explain", "Bộ Tài chính", "-g", out).stdout
