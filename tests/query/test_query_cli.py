"""`kg query`, `kg queries`, `kg explain` as a user types them."""

from __future__ import annotations

import csv
import io
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kg.cli import app

run = CliRunner().invoke


def test_query_as_csv(out: Path) -> None:
    result = run(app, ["query", "people", "--graph", str(out), "--param", "document=a1", "--format", "csv"])
    assert result.exit_code == 0
    rows = list(csv.DictReader(io.StringIO(result.stdout)))
    assert [row["surface"] for row in rows] == ["Yamada Takio", "Mai Tiến Dũng", "Ông Dũng"]


def test_query_from_stdin_and_file(out: Path, tmp_path: Path) -> None:
    text = (
        "# @param label string: a label\n"
        "ASK { VALUES ?label { UNDEF } ?s skos:prefLabel ?l FILTER(STR(?l) = ?label) }"
    )
    piped = run(app, ["query", "-", "-g", str(out), "-f", "csv", "-p", "label=Hà Nội"], input=text)
    file = tmp_path / "mine.rq"
    file.write_text(text, encoding="utf-8")
    read = run(app, ["query", str(file), "-g", str(out), "-f", "csv", "-p", "label=Hà Nội"])
    assert piped.stdout == read.stdout
    assert piped.stdout.split() == ["answer", "true"]


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["query", "peopel"], 1, "did you mean people?"),
        (["query", "people", "-p", "document"], 2, "is not NAME=VALUE"),
        (["query", "people", "-p", "documnet=1"], 1, "did you mean document?"),
        (["query", "missing.rq"], 1, "missing.rq cannot be read"),
        (["query", "people", "-f", "xml"], 1, "use table, csv, json, ttl"),
        (["explain", "Nguyen Van Khong"], 1, "nothing is called"),
        (["explain", "bộ"], 1, "give one of the IRIs"),
    ],
)
def test_errors_say_what_to_do(arguments: list[str], code: int, said: str, out: Path) -> None:
    result = run(app, [*arguments, "--graph", str(out)])
    assert result.exit_code == code
    assert said in result.stderr


def test_a_parameter_that_was_assumed_is_told(out: Path) -> None:
    result = run(app, ["query", "cq-13-said-by-a-person", "-f", "csv", "-g", str(out)])
    assert "person is <person/vn/mai-tien-dung>; -p person=… asks about another" in result.stderr
    given = run(
        app, ["query", "cq-13-said-by-a-person", "-p", "person=mai tien dung", "-f", "csv", "-g", str(out)]
    )
    assert (given.stdout, given.stderr) == (result.stdout, "")


def test_a_name_that_several_things_bear_is_answered_with_their_iris(out: Path) -> None:
    result = run(app, ["query", "support", "-p", "entity=bộ", "-g", str(out)])
    assert result.exit_code == 1
    assert "role/bo-truong  (Bộ trưởng)" in result.stderr


def test_a_missing_graph(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # a graph in the working folder would be named instead
    result = run(app, ["query", "people", "-g", str(tmp_path)])
    assert result.exit_code == 1
    assert "kg build" in result.stderr


def test_queries_lists_and_shows() -> None:
    assert "cq-28-other-names" in run(app, ["queries"]).stdout
    shown = run(app, ["queries", "cq-01-chairs"]).stdout
    assert '# --param date=… (date, default "2021-01-08"^^xsd:date)' in shown
    assert "PREFIX schema: <https://schema.org/>" in shown


def test_explain(out: Path) -> None:
    result = run(app, ["explain", "van phong chinh phu", "-g", str(out)])
    assert result.exit_code == 0
    assert "← cv:hasParticipant" in result.stdout
    assert "“Ngày 8/1/2021, tại Hà Nội, Văn phòng Chính phủ (VPCP) [tổ chức] hội thảo.”" in result.stdout
    assert "stated · test.5 · a1 · 2021-01-09" in result.stdout


def test_query_starts_without_the_heavy(out: Path) -> None:
    """What makes the answer quick: nothing that reads text or draws is imported."""
    code = (
        "import sys; from kg.cli import app\n"
        "try: app(sys.argv[1:])\n"
        "except SystemExit: pass\n"
        "heavy = {'spacy', 'rdflib', 'pandas', 'rich', 'numpy', 'yaml', 'networkx'}\n"
        "print(sorted(heavy & set(sys.modules)), file=sys.stderr)"
    )
    arguments = ["query", "people", "-g", str(out), "-f", "csv"]
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=True
    )
    assert done.stderr.strip() == "[]"
