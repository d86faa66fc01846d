"""A reason that is not asked for want of its words would not have held."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from extractors.metrics.left import LEFT
from extractors.metrics.noun import counted
from extractors.metrics.reason import Case
from extractors.metrics.subject import Subjects
from kg.facts import Reader
from kg.facts.narrow import Narrow
from kg.model import Document
from kg.values import numbers

ROOT = Path(__file__).parents[1]
TEXTS = [
    *sorted((ROOT / "gold/articles").glob("*.txt"))[:30],
    *sorted((ROOT / "extractors/others").glob("*.txt")),
]


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


def cases(reader: Reader, text: str) -> Iterator[Case]:
    """Every number of a text that counts something of somebody."""
    reading = reader.open(Narrow.of(Document("x", text)).document)
    for step in reader.steps:
        step.run(reading)
    subjects = Subjects(reading)
    for quantity in numbers.find(reading.text):
        sentence = reading.sentence_at(quantity.start)
        noun = counted(reading, sentence, quantity) if sentence else None
        of = subjects.of(sentence, quantity.start, quantity.stop) if sentence and noun else None
        if sentence and noun and of:
            yield Case(reading, sentence, quantity, noun, of)


def test_a_reason_holds_only_beside_its_triggers(reader: Reader) -> None:
    found = [case for text in TEXTS for case in cases(reader, text.read_text(encoding="utf-8"))]
    every = frozenset(word for reason in LEFT.reasons for word in reason.words if word)
    left = 0
    for case in found:
        whole = LEFT.hold(case, every)
        assert LEFT.hold(case, LEFT.triggers(case.reading, case.sentence)) == whole, case.before
        left += whole
    assert 0 < left < len(found)
