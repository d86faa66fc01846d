"""Whether a compiled rule fits the ontology: its marks, the slots it fills, the concepts it names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches

from kg.errors import RuleError
from kg.mentions.match import CURRENT, SELF, Ready
from kg.mentions.rules import suggest
from kg.ontology.rows import Concept, Frame, Slot

Schemes = Mapping[str, Mapping[str, Concept]]


def check(ready: Ready, frames: Mapping[str, Frame], schemes: Schemes) -> None:
    """Nothing for a sound rule; RuleError with its file and line for any other."""
    for example in ready.rule.examples:
        for _, slot in example.marks:
            if slot not in ready.slots:
                raise _fail(ready, "an example marks", slot, ready.slots, example.line)
    for statement in ready.rule.asserts:
        for name, value in statement.slots.items():
            if value not in ready.slots and value not in (SELF, CURRENT):
                filled = frames[statement.frame].slots.get(name)
                _literal(ready, f"{statement.frame} says {name}:", value, filled, schemes)


def _literal(ready: Ready, where: str, value: str, slot: Slot | None, schemes: Schemes) -> None:
    """Fails for a word that is neither a slot of the rule nor a concept of the scheme of the frame's slot.

    Where the frame's slot takes words of any kind, it fails for what is all but a slot of the rule.
    """
    concepts = (*schemes.get(slot.scheme, {}), *slot.interim) if slot and slot.scheme else ()
    known = [*ready.slots, SELF, *concepts]
    if value not in known and (concepts or get_close_matches(value, known, 1, 0.8)):
        raise _fail(ready, where, value, known, ready.rule.line)


def _fail(ready: Ready, where: str, value: str, known: Iterable[str], line: int) -> RuleError:
    what = f"{ready.rule.id}: {where} {value!r}, which nothing defines"
    return RuleError(what, file=ready.rule.file, line=line, todo=suggest(value, list(known)))


def distinct(rules: Iterable[Ready]) -> tuple[Ready, ...]:
    """The rules of all files; RuleError when two have one id."""
    found: dict[str, Ready] = {}
    for ready in rules:
        first = found.setdefault(ready.rule.id, ready).rule
        if first is not ready.rule:
            what = f"{ready.rule.id} stands in {first.file}:{first.line} too"
            raise RuleError(what, file=ready.rule.file, line=ready.rule.line, todo="give it another id")
    return tuple(found.values())
