"""`kg evaluate`, `kg rules`, `kg try`, `kg gaps` and `kg check` as their users meet them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kg.cli import app

GOLD = Path(__file__).parents[1] / "gold"


def run(*arguments: str):
    return CliRunner().invoke(app, list(arguments))


@pytest.fixture(scope="module")
def corner(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The gold of two articles, and the graph of them."""
    folder = tmp_path_factory.mktemp("corner")
    for name in ("g04", "g19"):
        (folder / f"{name}.json").write_text((GOLD / f"{name}.json").read_text("utf-8"), "utf-8")
    articles = [str(GOLD / "articles" / f"{name}.txt") for name in ("g04", "g19")]
    result = run("build", *articles, "-o", str(folder / "out"), "--no-page")
    assert result.exit_code == 0, result.output
    return folder, folder / "out"


@pytest.mark.parametrize("command", ["evaluate", "rules", "try", "gaps", "check"])
def test_every_command_shows_an_example(command: str):
    result = run(command, "--help")
    assert result.exit_code == 0
    assert f"Example: kg {command}" in result.output


def test_evaluate_shows_rates_rules_and_errors(corner: tuple[Path, Path]):
    gold, graph = corner
    result = run("evaluate", str(gold), "--graph", str(graph))
    assert result.exit_code == 0, result.output
    assert "2 documents" in result.output
    assert "people.names" in result.output
    assert "missed (-)" in result.output
    assert "“" in result.output


def test_evaluate_gives_json_that_adds_up(corner: tuple[Path, Path]):
    gold, graph = corner
    made = json.loads(run("evaluate", str(gold), "--graph", str(graph), "--json").stdout)
    assert made["documents"] == 2
    for kind in made["kinds"].values():
        assert kind["gold"] == kind["hits"] + len(kind["misses"])
        assert kind["found"] == kind["hits"] + len(kind["extras"])
        assert 0 <= kind["precision"] <= 1
    for rule in made["rules"]:
        assert 0 <= rule["right"] <= rule["rows"]
        assert rule["rows"] > 0
    assert all(extra["rules"] for kind in made["kinds"].values() for extra in kind["extras"])


def test_evaluate_can_read_the_articles_itself(corner: tuple[Path, Path]):
    gold, graph = corner
    articles = str(GOLD / "articles" / "g04.txt")
    result = run("evaluate", str(gold), "--articles", articles, "--json")
    made = json.loads(result.stdout)
    assert made["absent"] == ["g19"]
    assert "g19: in the gold, not in the graph" in result.stderr
    whole = json.loads(run("evaluate", str(gold), "-g", str(graph), "--json").stdout)
    assert made["kinds"]["people"]["found"] <= whole["kinds"]["people"]["found"]


def test_evaluate_answers_mistakes_with_what_to_do(
    corner: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    gold, graph = corner
    assert "did you mean 'people'" in run("evaluate", str(gold), "-g", str(graph), "-k", "peple").stderr
    both = run("evaluate", str(gold), "-g", str(graph), "-a", str(gold))
    assert (both.exit_code, "exclude each other" in both.stderr) == (2, True)
    nothing = run("evaluate", str(tmp_path), "-g", str(graph))
    assert (nothing.exit_code, "no gold here" in nothing.stderr) == (1, True)
    monkeypatch.chdir(tmp_path)
    absent = run("evaluate", str(gold), "-g", str(tmp_path))
    assert (absent.exit_code, "build one" in absent.stderr) == (1, True)


def test_rules_are_listed_with_their_place():
    result = run("rules")
    assert result.exit_code == 0
    assert "relations.chair" in result.output
    assert "extractors/relations/participations.yaml:" in result.output


def test_a_rule_is_shown_with_phrases_examples_and_measured_precision(corner: tuple[Path, Path]):
    gold, graph = corner
    result = run("rules", "relations.chair", "--gold", str(gold), "--graph", str(graph))
    assert result.exit_code == 0, result.output
    assert "{agent:" in result.output
    assert "asserts   participation: event = event, agent = agent, role = chair" in result.output
    assert "right on the gold" in result.output


def test_a_rule_is_shown_with_the_rows_it_read(corner: tuple[Path, Path]):
    gold, graph = corner
    made = json.loads(run("evaluate", str(gold), "--graph", str(graph), "--json").stdout)
    rule = max(made["rules"], key=lambda one: one["rows"] if one["rule"].startswith("quotes.") else 0)["rule"]
    result = run("rules", rule, "--gold", str(gold), "--graph", str(graph))
    lines = [line for line in result.output.splitlines() if line.startswith(("  right  ", "  wrong  "))]
    assert len(lines) == sum(one["rows"] for one in made["rules"] if one["rule"] == rule) > 0


def test_rules_give_json():
    (rule,) = json.loads(run("rules", "relations.chair", "--json").stdout)
    assert rule["id"] == "relations.chair"
    assert {bool(example["marks"]) for example in rule["examples"]} == {True, False}


def test_an_unknown_rule_is_answered_with_the_nearest():
    result = run("rules", "relations.chiar")
    assert (result.exit_code, "did you mean 'relations.chair'?" in result.stderr) == (1, True)


def test_try_shows_what_a_rule_read():
    result = run("try", "relations.chair", "Bộ trưởng Nguyễn Văn An chủ trì Hội thảo trực tuyến.")
    assert "  agent: Bộ trưởng Nguyễn Văn An" in result.output
    assert "  event: Hội thảo trực tuyến" in result.output
    assert "people.names" in result.output


def test_try_shows_where_a_phrase_stopped():
    result = run("try", "relations.chair", "Bộ trưởng Nguyễn Văn An tích cực chủ trì Hội thảo trực tuyến.")
    assert "relations.chair: no match" in result.output
    assert "met “Bộ trưởng Nguyễn Văn An”, then wants (đồng chủ trì|chủ trì" in result.output


def test_try_all_rules_shows_those_that_matched():
    result = run("try", "-", "Bộ trưởng Nguyễn Văn An chủ trì Hội thảo trực tuyến.")
    assert "relations.chair: “" in result.output
    assert "no match" not in result.output


def test_try_says_when_there_is_nothing_to_read():
    assert "nothing to read" in run("try", "-", "14/09/2021").output


def test_try_gives_json():
    found = json.loads(run("try", "relations.chair", "Ông Lê Văn An vắng mặt.", "--json").stdout)
    (trace,) = found["relations.chair"]
    assert trace["matches"] == []
    assert trace["seen"][0]["words"] == "Ông Lê Văn An"
    assert {stop["phrase"] for stop in trace["stops"]}


def test_gaps_of_a_graph_and_of_its_articles_agree(corner: tuple[Path, Path]):
    _, graph = corner
    articles = [str(GOLD / "articles" / f"{name}.txt") for name in ("g04", "g19")]
    built = json.loads(run("gaps", "--graph", str(graph), "--json").stdout)
    read = json.loads(run("gaps", *articles, "--json").stdout)
    assert [(g["trigger"], g["rule"], g["count"]) for g in built] == [
        (g["trigger"], g["rule"], g["count"]) for g in read
    ]
    counts = [group["count"] for group in read]
    assert counts == sorted(counts, reverse=True)
    for group in read:
        assert len(group["sentences"]) == group["count"]
        assert all(group["trigger"] in sentence.lower() for _, sentence in group["sentences"])


def test_gaps_can_be_narrowed_to_a_rule_and_are_shown_with_sentences():
    result = run("gaps", str(GOLD / "articles"), "--trigger", "relations.organizer")
    assert result.exit_code == 0
    lines = [line for line in result.output.splitlines() if "wanted by" in line]
    assert all("relations.organizer" in line for line in lines)


def test_gaps_without_a_graph_say_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    result = run("gaps", "--graph", str(tmp_path))
    assert (result.exit_code, "build one: kg build" in result.stderr) == (1, True)


def test_check_proves_the_rules_and_counts(tmp_path: Path):
    result = run("check")
    assert result.exit_code == 0, result.output
    assert "rules, " in result.output
    pinned = tmp_path / "inventory.txt"
    pinned.write_text("rules 1\n", encoding="utf-8")
    wrong = run("check", "--inventory", str(pinned))
    assert (wrong.exit_code, "rules: pinned 1, counted" in wrong.output) == (1, True)


def test_gold_that_fits_no_article_is_an_error_with_a_next_step(corner: tuple[Path, Path], tmp_path: Path):
    """As when gold and articles lie in one folder, where both claim the same ids."""
    (tmp_path / "other.json").write_text('{"id": "other"}', encoding="utf-8")
    result = run("evaluate", str(tmp_path), "--graph", str(corner[1]))
    assert result.exit_code == 1
    assert "no article has an id of the gold (other …)" in result.stderr
    assert "a.json for a.txt" in result.stderr


@pytest.mark.parametrize("command", ["evaluate", "rules"])
def test_the_example_names_articles_that_are_there(command: str):
    example = " ".join(run(command, "--help").output.partition("Example: ")[2].split())
    folder = example.partition("--articles ")[2].split()[0]
    assert list((GOLD.parents[1] / folder).glob("*.txt"))
