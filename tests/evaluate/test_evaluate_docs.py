"""docs/rules.md says what works: rule, extractor, gold, Turtle and commands."""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kg.cli import app
from kg.evaluate import load
from kg.facts import Reader
from kg.facts.reader import EXTRACTORS
from kg.model import Document
from kg.ontology.lint import lint
from kg.ontology.load import load as load_ontology

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs/rules.md").read_text(encoding="utf-8")


def block(language: str) -> str:
    found = re.search(rf"```{language}\n(.*?)```", PAGE, re.DOTALL)
    assert found
    return found[1]


@pytest.fixture
def extractors(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the extractors with the page's rule and its extractor, under a name of its own."""
    folder = tmp_path / "taught"
    shutil.copytree(EXTRACTORS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "relations" / "rules.yaml").write_text(block("yaml"), encoding="utf-8")
    (folder / "airports").mkdir()
    (folder / "airports" / "__init__.py").write_text(block("python"), encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    yield folder
    for name in [name for name in sys.modules if name.split(".")[0] == "taught"]:
        del sys.modules[name]


def test_the_rule_and_the_extractor_of_the_page_work(extractors: Path):
    reader = Reader(path=extractors)
    assert [proof for proof in reader.proofs() if proof.rule == "relations.opened" and proof.problem] == []
    made = reader.read(Document("a", "Sân bay quốc tế Nội Bài mở cửa. Sân bay Nội Bài đón 3 triệu khách."))
    (airport,) = [one for one in made.referents if one.label == "Sân bay Nội Bài"]
    assert [naming.surface for naming in airport.namings] == ["Sân bay quốc tế Nội Bài", "Sân bay Nội Bài"]


def test_the_gold_of_the_page_loads(tmp_path: Path):
    (tmp_path / "g01.json").write_text(block("json"), encoding="utf-8")
    (gold,) = load(tmp_path)
    assert all(gold.entries.values())


def test_the_entries_of_the_page_are_read_as_files_of_their_own(tmp_path: Path):
    shutil.copytree(ROOT / "ontology", tmp_path, dirs_exist_ok=True)
    agency, kind = re.findall(r"```turtle\n(.*?)```", PAGE, re.DOTALL)
    (tmp_path / "reference" / "mine.ttl").write_text(agency, encoding="utf-8")
    (tmp_path / "schemes" / "mine.ttl").write_text(kind, encoding="utf-8")
    ontology = load_ontology(tmp_path)
    assert lint(ontology) == []
    text = "Ngày 8/1/2021, Hội Dữ liệu mở Việt Nam tổ chức lễ phát động thi đua tại Huế."
    made = Reader(ontology).read(Document("a", text))
    labels = {one.label for one in made.referents}
    assert {"Hội Dữ liệu mở Việt Nam", "lễ phát động thi đua"} <= labels


@pytest.mark.parametrize("command", sorted(set(re.findall(r"^kg (\w+)", block("sh"), re.MULTILINE))))
def test_every_command_of_the_page_exists(command: str):
    assert CliRunner().invoke(app, [command, "--help"]).exit_code == 0


@pytest.mark.parametrize(
    "link", re.findall(r"\]\(([^)h][^)]*)\)", (ROOT / "CONTRIBUTING.md").read_text("utf-8"))
)
def test_links_of_contributing_lead_somewhere(link: str):
    assert (ROOT / link).exists()
