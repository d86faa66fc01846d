"""Rules as raw spaCy token patterns."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.errors import RuleError
from kg.facts import Reader
from kg.mentions import match
from kg.mentions.match import Ready
from kg.mentions.prove import prove
from kg.mentions.rules import load
from kg.model import Document

RULE = """\
- id: test.tokens
  tokens:
    - - {_class: Agent, _slot: agent, OP: "+"}
      - {LOWER: khai}
      - {LOWER: mạc}
      - {IS_ALPHA: true, OP: "?"}
      - {_class: Event, _slot: event}
  asserts:
    - participation: {event: event, agent: agent, role: organizer}
  examples:
    - "[Bộ Y tế](agent) khai mạc [hội nghị](event) tại Huế."
    - "[Sở Y tế tỉnh Sơn La](agent) khai mạc một [hội thảo](event)."
    - "Bộ Y tế khai mạc mùa hè."
"""


def ready(text: str, tmp_path: Path, reader: Reader) -> Ready:
    file = tmp_path / "rules.yaml"
    file.write_text(text, encoding="utf-8")
    (rule,) = load(file, reader.ontology.frames)
    return match.prepare(rule, reader.classes)


def problems(made: Ready, reader: Reader) -> list[str]:
    proofs = [
        prove(made, example, lambda text: reader.reading(Document("example", text)), reader.classes)
        for example in made.rule.examples
    ]
    return [proof.problem for proof in proofs if proof.problem]


def test_a_token_pattern_meets_mentions_of_a_class_and_of_those_below_it(tmp_path: Path, reader: Reader):
    made = ready(RULE, tmp_path, reader)
    assert made.slots == {"agent", "event"}
    assert made.triggers == {"khai"}
    assert problems(made, reader) == []


def test_a_pattern_without_a_word_is_told(tmp_path: Path, reader: Reader):
    text = RULE.replace("      - {LOWER: khai}\n      - {LOWER: mạc}\n", "")
    with pytest.raises(
        RuleError, match=r"rules.yaml:1: test.tokens: a token pattern without a literal LOWER word"
    ):
        ready(text, tmp_path, reader)


def test_an_unknown_class_is_told(tmp_path: Path, reader: Reader):
    with pytest.raises(RuleError, match="unknown class 'Agnt'"):
        ready(RULE.replace("_class: Agent", "_class: Agnt"), tmp_path, reader)


def test_what_spacy_refuses_is_told(tmp_path: Path, reader: Reader):
    made = ready(RULE.replace("IS_ALPHA: true", "IS_ALPHABET: true"), tmp_path, reader)
    with pytest.raises(RuleError, match=r"test\.tokens: not a spaCy token pattern"):
        problems(made, reader)
