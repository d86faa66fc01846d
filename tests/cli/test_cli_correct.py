"""`kg correct`: only what a build knows is written, and what is written holds in the next build."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from kg.cli import app
from kg.entities.correction import Corrections

TEXTS = {
    "a": "Bộ trưởng Bộ Y tế Nguyễn Thị Kim Tiến dự lễ khai trương VNeID tại Hà Nội ngày 8/1/2019.",
    "b": "Ngày 9/1/2019, Bộ trưởng Bộ Y tế Nguyễn Thị Kim Tiến tiếp ông Kidong Park.",
}
TIEN, PARK = "person/vn/nguyen-thi-kim-tien", "Kidong Park"
WHY = ("--reason", "vì thế", "--date", "2026-11-25")


def run(*arguments: str):
    return CliRunner().invoke(app, list(arguments))


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("correct")
    for name, text in TEXTS.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def out(texts: Path) -> str:
    """A graph of two short articles."""
    folder = texts.with_name("correct-out")
    assert run("build", str(texts), "-o", str(folder), "--no-page").exit_code == 0
    return str(folder)


def digests(out: str, *, facts: bool) -> list[str]:
    """What `kg correct words` offers: of facts, or of namings."""
    lines = run("correct", "words", TIEN, "--out", out).output.splitlines()
    return [line.split("\t")[0] for line in lines if (line.count("\t") == 2) == facts]


def write(tmp_path: Path, out: str, *command: str):
    """The command with its options behind it, and what the file then holds."""
    file = tmp_path / "corrections.yaml"
    result = run("correct", *command, "--out", out, f"--file={file}", "--author", "biên tập")
    return result, Corrections.load(file).items


def test_a_name_is_written_as_its_iri_with_words_of_both(tmp_path: Path, out: str):
    result, (found,) = write(tmp_path, out, "same", "Nguyễn Thị Kim Tiến", PARK, *WHY)
    assert result.exit_code == 0, result.output
    assert found.iris[0] == TIEN
    assert [one.of for one in found.evidence] == list(found.iris)
    assert (found.author, found.reason, found.date) == ("biên tập", "vì thế", "2026-11-25")


def test_every_command_writes_a_line_that_the_build_applies(tmp_path: Path, out: str, texts: Path):
    first, second = digests(out, facts=False)[:2]
    for command in (
        ("split", TIEN, "--evidence", first, "--evidence", second),
        ("drop", "--evidence", digests(out, facts=True)[0]),
        ("add", TIEN, "egov:cooperatesWith", "org/vn/bo-y-te", "--evidence", first),
        ("rename", PARK, "Kidong Park (WHO)"),
        ("different", TIEN, PARK),
    ):
        result, found = write(tmp_path, out, *command, *WHY)
        assert result.exit_code == 0, result.output
    assert [one.kind for one in found] == ["different", "drop", "add", "rename", "different"]
    file = str(tmp_path / "corrections.yaml")
    again = run("build", str(texts), "-o", str(tmp_path / "again"), "--no-page", "--corrections", file)
    assert "not applied" not in again.output
    assert "Kidong Park (WHO)" in run("query", "people", "-g", str(tmp_path / "again"), "-f", "csv").output


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (("same", TIEN, "Không Có Ai"), "nothing is called 'Không Có Ai'"),
        (("same", TIEN, "person/vn/khong-co"), "nothing is called 'person/vn/khong-co'"),
        (("different", TIEN, "org/vn/bo-quoc-phong"), "no article names org/vn/bo-quoc-phong"),
        (("different", TIEN, TIEN), "to make two of it: kg correct split"),
        (("split", TIEN, "--evidence", "a:1", "--evidence", "b:2"), "kg correct words IRI lists"),
        (("split", TIEN), "Missing option '--evidence'"),
        (("rename", "system/vn/vneid", "VNeID mới"), "named by the reference data"),
        (("rename", PARK, "org/vn/bo-y-te"), "the name of something else"),
        (("rename", PARK, "person/who/<park>"), "cannot be an IRI"),
        (("drop",), "--iri or --evidence"),
        (("add", TIEN, "egov:cooperateWith", "org/vn/bo-y-te"), "did you mean egov:cooperatesWith"),
    ],
)
def test_what_the_build_does_not_know_is_refused(
    tmp_path: Path, out: str, command: tuple[str, ...], said: str
):
    result, found = write(tmp_path, out, *command, *WHY)
    assert result.exit_code in (1, 2)
    assert said in " ".join(result.stderr.split())
    assert found == ()


def test_a_label_for_a_thing_of_the_reference_data_is_told_by_the_build(tmp_path: Path, texts: Path):
    file = tmp_path / "corrections.yaml"
    file.write_text(
        "- rename: system/vn/vneid\n  label: VNeID mới\n  reason: x\n  date: 2026-11-25\n", "utf-8"
    )
    result = run("build", str(texts), "-o", str(tmp_path / "o"), "--no-page", "--corrections", str(file))
    assert (
        "not applied: rename system/vn/vneid “VNeID mới” (line 1): system/vn/vneid is named by"
        in result.output
    )


def test_a_day_that_is_none_is_refused(tmp_path: Path, out: str):
    result, found = write(tmp_path, out, "same", TIEN, PARK, "--reason", "vì thế", "--date", "hôm qua")
    assert (result.exit_code, found) == (2, ())
    assert "'hôm qua' is no day; write it as 2021-01-08" in " ".join(result.stderr.split())


def test_a_file_that_cannot_be_written_is_a_message(tmp_path: Path, out: str):
    file = str(tmp_path / "no" / "folder.yaml")
    result = run("correct", "same", TIEN, PARK, *WHY, "-g", out, "--file", file)
    assert (result.exit_code, result.stderr.splitlines()[-1].startswith(file)) == (1, True)
    assert "check the name" in result.stderr
