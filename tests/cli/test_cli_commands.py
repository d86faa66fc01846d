"""The commands as a user meets them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kg.cli import app

ROOT = Path(__file__).parents[2]
HEAVY = ("spacy", "pandas", "rdflib", "pyarrow", "trafilatura", "networkx", "rich.progress", "pyoxigraph")


def run(*arguments: str):
    return CliRunner().invoke(app, list(arguments))


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A graph of one of the seeds."""
    folder = tmp_path_factory.mktemp("cli") / "out"
    (seed,) = (ROOT / "seeds").glob("004_*.txt")
    result = run("build", str(seed), "-o", str(folder), "--no-page")
    assert result.exit_code == 0, result.output
    assert "1 document: " in result.output
    assert "report.md" in result.output
    return folder


def test_help_imports_nothing_heavy():
    code = f"import sys, kg.cli; print([name for name in {HEAVY!r} if name in sys.modules])"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"


@pytest.mark.parametrize("command", ["build", "validate", "check", "diff"])
def test_every_command_shows_an_example(command: str):
    result = run(command, "--help")
    assert result.exit_code == 0
    assert f"Example: kg {command}" in result.output


def test_help_names_every_command_with_its_whole_sentence():
    """Also as `python -m kg`."""
    command = [sys.executable, "-m", "kg", "--help"]
    found = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert found.startswith("Usage: kg [OPTIONS]")
    assert "..." not in found.partition("Commands:")[2]
    assert "by document and by rule." in " ".join(found.split())


@pytest.mark.parametrize("form", [(), ("-g",)])
@pytest.mark.parametrize("command", ["stats", "validate", "view"])
def test_a_graph_is_named_with_and_without_its_option(out: Path, command: str, form: tuple[str, ...]):
    result = run(command, *form, str(out))
    assert result.exit_code == 0, result.output


def test_no_doubtful_pair_is_said(out: Path):
    result = run("merge-candidates", "-g", str(out), "--kind", "nothing")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr.startswith("no doubtful pairs")


def test_help_of_correct_tells_how_a_thing_is_named():
    assert "or a name that one thing bears" in " ".join(run("correct", "--help").output.split())


def test_version_is_that_of_the_package():
    assert run("--version").output.startswith("kg 0.")


def test_an_empty_folder_is_a_message_with_a_next_step(tmp_path: Path):
    (tmp_path / "in").mkdir()
    result = run("build", str(tmp_path / "in"), "-o", str(tmp_path / "out"))
    assert result.exit_code == 1
    assert "no document could be read" in result.stderr
    assert "give files or folders" in result.stderr
    assert "Traceback" not in result.output


def test_usage_errors_exit_with_two(tmp_path: Path):
    assert run("build").exit_code == 2
    assert run("build", str(tmp_path), "-j", "0").exit_code == 2
    wrong = run("build", str(tmp_path), "--column", "text")
    assert wrong.exit_code == 2
    assert "--column text=body" in wrong.stderr


def test_a_bad_file_beside_a_good_one_is_left_out_and_said(tmp_path: Path):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "empty.txt").write_bytes(b"")
    (tmp_path / "in" / "good.txt").write_text("Hà Nội, ngày 8/1/2021.", encoding="utf-8")
    result = run("build", str(tmp_path / "in"), "-o", str(tmp_path / "out"), "--no-page")
    assert result.exit_code == 0
    assert "left out:" in result.stderr
    assert "empty.txt" in result.stderr


def test_validate_accepts_a_graph_of_a_seed(out: Path):
    result = run("validate", str(out))
    assert result.exit_code == 0, result.output
    assert "every triple has its words" in result.output


def test_validate_counts_warnings_of_a_kind_and_says_them_in_english(tmp_path: Path):
    lines = (
        f"Phó Giám đốc Sở Y tế Nguyễn Văn {name} cho biết hệ thống ổn định.\n"
        for name in ["Anh", "Bình", "Cường", "Dũng"]
    )
    (tmp_path / "a.txt").write_text("".join(lines), encoding="utf-8")
    assert run("build", str(tmp_path / "a.txt"), "-o", str(tmp_path / "out"), "--no-page").exit_code == 0
    result = run("validate", str(tmp_path / "out"))
    assert result.exit_code == 0, result.output
    assert "4 warnings: no time is attested for the post\n  membership/" in result.output
    assert "\n  … and 1 more\n" in result.output
    assert "conforms to the shapes (4 warnings)" in result.output


def test_the_shapes_are_judged_as_pyshacl_judges_them():
    import pyshacl
    import rdflib

    from kg.graph.shapes import breaches
    from kg.ontology.load import load

    golden = (
        ROOT / "tests" / "golden" / "graph" / "graph.nq"
    )  # without the ontology, so that some things break
    data = rdflib.Graph()
    for s, p, o, _ in rdflib.Dataset().parse(golden, format="nquads").quads():
        data.add((s, p, o))
    report = pyshacl.validate(data, shacl_graph=str(load().path / "shapes.ttl"))[1]
    node = rdflib.URIRef("http://www.w3.org/ns/shacl#focusNode")
    theirs = {load().shrink(str(focus)) for focus in report.objects(None, node)}
    assert {one.node for one in breaches(golden, load())} == theirs


def test_validate_without_a_graph_says_how_to_make_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    result = run("validate", str(tmp_path))
    assert result.exit_code == 1
    assert "kg build" in result.stderr


def test_diff_of_a_graph_with_itself_is_empty(out: Path):
    result = run("diff", str(out), str(out))
    assert result.exit_code == 0
    assert result.output == "0 gained, 0 lost\n"


def test_diff_names_document_and_rule(out: Path, tmp_path: Path):
    (tmp_path / "mot.txt").write_text("Bộ trưởng Mai Tiến Dũng phát biểu tại Hà Nội.", encoding="utf-8")
    assert run("build", str(tmp_path / "mot.txt"), "-o", str(tmp_path / "new"), "--no-page").exit_code == 0
    result = run("diff", str(out), str(tmp_path / "new"))
    assert "+ mot  entity  place/vn/ha-noi" in result.output
    assert "document mot: +" in result.output
    assert "\nrule " in result.output


def test_a_correction_that_no_longer_fits_is_told(tmp_path: Path):
    seeds = [str(path) for path in sorted((ROOT / "seeds").glob("00[01]_*.txt"))]
    assert run("build", *seeds, "-o", str(tmp_path / "out"), "--no-page").exit_code == 0
    people = ("person/vn/mai-tien-dung", "person/jp/yamada-takio")
    file = tmp_path / "corrections.yaml"
    options = ("--file", str(file), "--out", str(tmp_path / "out"))
    assert run("correct", *options, "same", *people, "--reason", "test").exit_code == 0
    again = ("build", *seeds, "-o", str(tmp_path / "again"), "--no-page", "--corrections", str(file))
    assert "not applied" not in run(*again).output
    words = file.read_text("utf-8")
    file.write_text(words.replace("quote: ", "quote: 0", 1), "utf-8")
    assert "correction not applied" in run(*again).output
