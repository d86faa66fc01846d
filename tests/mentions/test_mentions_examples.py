"""Every example of every rule, each a case of its own named `rule-id:line`."""

from __future__ import annotations

import pytest

from kg.facts import Reader
from kg.mentions.match import Ready
from kg.mentions.prove import prove
from kg.mentions.reading import Reading
from kg.mentions.rules import Example
from kg.model import Document

READER = Reader()
CASES = [
    pytest.param(ready, example, id=f"{ready.rule.id}:{example.line}")
    for ready in READER.rules
    for example in ready.rule.examples
]


def read(text: str) -> Reading:
    return READER.reading(Document("example", text))


@pytest.mark.parametrize(("ready", "example"), CASES)
def test_the_rule_reads_its_example_as_marked(ready: Ready, example: Example):
    assert prove(ready, example, read, READER.classes).problem == ""


@pytest.mark.parametrize("ready", READER.rules, ids=lambda ready: ready.rule.id)
def test_no_rule_matches_what_another_sentence_says(ready: Ready):
    example = Example("Hôm nay trời đẹp, chúng tôi đi chợ mua rau.", (), 1)
    assert prove(ready, example, read, READER.classes).problem == ""


def test_a_wrong_mark_is_told():
    ready = READER.rule("relations.chair")
    example = Example(ready.rule.examples[0].text, (("Hội thảo trực tuyến", "agent"),), 1)
    assert "agent should hold 'Hội thảo trực tuyến'" in prove(ready, example, read, READER.classes).problem


def test_an_example_that_does_not_match_is_told():
    ready = READER.rule("relations.chair")
    example = Example("Trời mưa.", (("Trời", "agent"),), 1)
    assert prove(ready, example, read, READER.classes).problem == "does not match"


def test_a_counter_example_that_matches_is_told():
    ready = READER.rule("relations.chair")
    example = Example(ready.rule.examples[0].text, (), 1)
    assert "must not match" in prove(ready, example, read, READER.classes).problem


def test_every_proof_of_the_reader_holds():
    assert [proof for proof in READER.proofs() if proof.problem] == []
