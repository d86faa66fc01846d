"""What a rule file may not say, and what it is told then."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.errors import RuleError
from kg.facts import Reader
from kg.mentions import match, sound
from kg.mentions.match import Ready
from kg.mentions.rules import load

GOOD = """\
- id: test.chair
  phrase: "{agent:Person} chủ trì {event:Event}"
  asserts:
    - participation: {event: event, agent: agent, role: chair}
  examples:
    - "[Ông Nguyễn Văn An](agent) chủ trì [hội nghị](event)."
    - "Ông An được giao chủ trì soạn thảo."
"""


def rules(text: str, tmp_path: Path, reader: Reader) -> tuple[Ready, ...]:
    file = tmp_path / "rules.yaml"
    file.write_text(text, encoding="utf-8")
    found = []
    for rule in load(file, reader.ontology.frames):
        ready = match.prepare(rule, reader.classes)
        sound.check(ready, reader.ontology.frames, reader.ontology.concepts)
        found.append(ready)
    return sound.distinct(found)


def test_a_sound_rule_loads_with_its_lines(tmp_path: Path, reader: Reader):
    (ready,) = rules(GOOD, tmp_path, reader)
    assert (ready.rule.id, ready.rule.file, ready.rule.line) == ("test.chair", "rules.yaml", 1)
    assert [example.line for example in ready.rule.examples] == [6, 7]
    assert ready.rule.examples[0].text == "Ông Nguyễn Văn An chủ trì hội nghị."
    assert ready.rule.examples[0].marks == (("Ông Nguyễn Văn An", "agent"), ("hội nghị", "event"))
    assert ready.slots == {"agent", "event"}


def test_a_word_that_a_later_step_replaces_is_sound(tmp_path: Path, reader: Reader):
    (ready,) = rules(GOOD.replace("role: chair", "role: between"), tmp_path, reader)
    assert ready.rule.asserts[0].slots["role"] == "between"


def test_an_empty_file_holds_no_rules(tmp_path: Path, reader: Reader):
    assert rules("# nothing yet\n", tmp_path, reader) == ()


@pytest.mark.parametrize(
    ("old", "new", "line", "told"),
    [
        ("phrase:", "phrse:", 1, "unknown key 'phrse'. did you mean 'phrase'?"),
        ("agent:Person}", "agent:Persn}", 1, "test.chair: unknown class 'Persn'. did you mean 'Person'?"),
        ("participation:", "participacion:", 4, "unknown frame 'participacion'. did you mean"),
        ("{event: event", "{evnt: event", 4, "participation has no slot 'evnt'. did you mean 'event'?"),
        ("agent: agent", "agent: agnt", 4, "participation says agent: 'agnt', which nothing defines"),
        ("agent: agent", "agent: person", 4,
         "agent: 'person', which nothing defines. use one of agent, event, self"),
        ("participation:", "legal-number: {document: event, number: '06'}\n    - participation:", 4,
         "legal-number says number: '06', which nothing defines"),
        ("agent:Person}", "agent:person}", 1, "unknown class 'person'. did you mean 'Person'?"),
        ("agent:Person}", "agent:Human}", 1, "unknown class 'Human'. use one of Agency, Agent, Agree"),
        ("test.chair", "chair", 1, "'chair' is not folder.what. call it folder.chair"),
        ("role: chair", "role: boss", 4, "participation says role: 'boss', which nothing defines. use one"),
        ("participation: {event: event, agent: agent, role: chair}",
         "membership: {person: agent, role: boss}", 4, "'boss', which nothing defines. the nearest of "),
        ("role: chair", "role: chiar", 4, "participation says role: 'chiar', which nothing defines"),
        ("An](agent)", "An](agnt)", 6, "an example marks 'agnt', which nothing defines. did you mean"),
        ('    - "Ông An được giao chủ trì soạn thảo."\n', "", 1, "lacks its proof. give one"),
        ("[Ông Nguyễn Văn An](agent) chủ trì [hội nghị](event)", "Ông An", 1, "test.chair lacks its proof"),
        ("- id: test.chair\n  phrase", "- phrase", 1, "a rule without id. give it one"),
        ("- id: test.chair\n", "- id: test.chair\n  status: plannd\n", 1,
         "unknown status 'plannd'. did you mean 'planned'?"),
        ('  phrase: "{agent:Person} chủ trì {event:Event}"\n', "", 1, "has neither phrase nor tokens"),
        ('"{agent:Person} chủ trì {event:Event}"', "[a, b]", 1, "phrase is not a text"),
        ("{agent:Person} chủ trì {event:Event}", "{agent:Person chủ trì", 1,
         "cannot read '{' in the phrase. write a slot as {name:Class}"),
        ("{agent:Person}", "{agent}", 1, "cannot read '{agent}' in the phrase. write a slot as {name:Class}"),
        ("chủ trì {event", "(chủ trì {event", 1, "cannot read '(' in the phrase. close it with `)`"),
        ("chủ trì {event", "chủ trì|dự {event", 1, "cannot read '|' in the phrase. put what is one of"),
        ("{event:Event}", "{agent:Event}", 1, "a slot stands twice in the phrase"),
        ("chủ trì {event", "chủ trì [ {event", 1, "a `[` is not closed"),
        ("chủ trì {event", "chủ trì [ [ {event", 1, "square brackets do not nest"),
        ("{event: event, agent: agent, role: chair}", "chair", 4, "participation has no slots"),
        ("asserts:\n    - participation: {event: event, agent: agent, role: chair}\n", "note: none\n", 1,
         "test.chair asserts nothing. add asserts: or makes:"),
        ("examples:\n    -", "examples:\n    - 3\n    -", 1, "examples is not a list of texts"),
    ],
)  # fmt: skip
def test_a_fault_is_told_with_its_place(
    old: str, new: str, line: int, told: str, tmp_path: Path, reader: Reader
):
    assert old in GOOD
    with pytest.raises(RuleError) as error:
        rules(GOOD.replace(old, new, 1), tmp_path, reader)
    assert str(error.value).startswith(f"rules.yaml:{line}: ")
    assert told in str(error.value)


@pytest.mark.parametrize("text", ["- id: [\n", "- id: a\n   phrase: b\n", "- id: 'a\n"])
def test_what_is_not_yaml_is_told_with_its_line(text: str, tmp_path: Path, reader: Reader):
    with pytest.raises(RuleError, match=r"rules.yaml:\d+: not YAML. mend the indentation or quotes"):
        rules(text, tmp_path, reader)


@pytest.mark.parametrize("text", ["id: a\n", "- a\n- b\n", "just words\n"])
def test_what_is_no_list_of_rules_is_told(text: str, tmp_path: Path, reader: Reader):
    with pytest.raises(RuleError, match="begin each rule with `- id:`"):
        rules(text, tmp_path, reader)


def test_an_id_stands_once_in_a_file(tmp_path: Path, reader: Reader):
    with pytest.raises(RuleError, match=r"rules.yaml:8: test.chair stands twice. give each rule an id"):
        rules(GOOD + GOOD, tmp_path, reader)


def test_an_id_stands_once_in_all_files(tmp_path: Path, reader: Reader):
    (ready,) = rules(GOOD, tmp_path, reader)
    (again,) = rules(GOOD, tmp_path, reader)
    with pytest.raises(RuleError, match=r"rules.yaml:1: test.chair stands in rules.yaml:1 too"):
        sound.distinct([ready, again])


def test_an_unknown_rule_is_answered_with_the_nearest(reader: Reader):
    with pytest.raises(RuleError, match=r"no rule 'relations.chiar'. did you mean 'relations.chair'\?"):
        reader.rule("relations.chiar")


def test_an_id_begins_with_the_folder_of_the_rule(tmp_path: Path, reader: Reader):
    file = tmp_path / "rules.yaml"
    file.write_text(GOOD, encoding="utf-8")
    (rule,) = load(file, reader.ontology.frames, name="extractors/events/rules.yaml")
    with pytest.raises(RuleError, match=r"'test.chair' is not folder.what. call it events.chair"):
        sound.check(match.prepare(rule, reader.classes), reader.ontology.frames, reader.ontology.concepts)


def test_what_a_rule_makes_is_asked_for(tmp_path: Path, reader: Reader):
    (ready,) = rules(GOOD.replace("  asserts", "  makes: Evnt\n  asserts"), tmp_path, reader)
    with pytest.raises(RuleError, match=r"rules.yaml:1: test.chair makes 'Evnt', .* did you mean 'Event'\?"):
        sound.asked_for([ready], reader.classes.all)
