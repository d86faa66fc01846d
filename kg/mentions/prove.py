"""Every rule's examples, run."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kg.mentions.classes import Classes
from kg.mentions.match import Ready, encoded, matches
from kg.mentions.reading import Reading
from kg.mentions.rules import Example


@dataclass(frozen=True, slots=True)
class Proof:
    """An example and what came of it; `problem` is empty when it proved the rule."""

    rule: str
    example: Example
    problem: str


def _found(ready: Ready, reading: Reading, classes: Classes) -> list[dict[str, list[str]]]:
    """The words that each match of the rule puts in its slots."""
    found: list[dict[str, list[str]]] = []
    for sentence in reading.page.sentences:
        line = encoded(reading, sentence, ready.level, classes)
        for match in matches(ready, line):
            found.append({name: [reading.words(m) for m in ms] for name, ms in match.slots.items()})
    return found


def prove(ready: Ready, example: Example, read: Callable[[str], Reading], classes: Classes) -> Proof:
    """Whether the rule reads the example as its marks say; `read` gives the reading of a text."""
    found = _found(ready, read(example.text), classes)
    if not example.marks:
        return Proof(ready.rule.id, example, f"must not match, but found {found[0]}" if found else "")
    if not found:
        return Proof(ready.rule.id, example, "does not match")
    for words, slot in example.marks:
        if not any(words in values for match in found for name, values in match.items() if name == slot):
            return Proof(ready.rule.id, example, f"{slot} should hold {words!r}, found {found}")
    return Proof(ready.rule.id, example, "")
