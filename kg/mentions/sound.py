"""Whether a compiled rule fits the ontology: its marks, the slots it fills, the concepts it names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import PurePath

from kg.errors import RuleError
from kg.mentions.match import CURRENT, SELF, Ready
from kg.mentions.rules import Rule, suggest
from kg.ontology.rows import Concept, Frame, Slot

Schemes = Mapping[str, Mapping[str, Concept]]


def check(ready: Ready, frames: Mapping[str, Frame], schemes: Schemes) -> None:
    """Nothing for a sound rule; RuleError with its file and line for any other."""
    _named(ready.rule)
    for example in ready.rule.examples:
        for _, slot in example.marks:
            if slot not in ready.slots:
                raise _fail(ready, "an example marks", slot, ready.slots, example.line)
    for statement in ready.rule.asserts:
        for name, value in statement.slots.items():
            spec = frames[statement.frame].slots.get(name)
            if value not in ready.slots and value not in (SELF, CURRENT) and not (spec and spec.base):
                known = [*ready.slots, SELF, *_words(spec, schemes)]
                if value not in known:
                    where = f"{statement.frame} says {name}:"
                    raise _fail(ready, where, value, known, statement.line)


def _named(rule: Rule) -> None:
    """Fails for an id that does not begin with the folder of the rule: it stands behind every fact."""
    folder, (head, _, what) = PurePath(rule.file).parent.name, rule.id.partition(".")
    if not what or (folder and head != folder):
        todo = f"call it {folder or 'folder'}.{rule.id.rpartition('.')[2]}"
        raise RuleError(f"{rule.id!r} is not folder.what", file=rule.file, line=rule.line, todo=todo)


def _words(slot: Slot | None, schemes: Schemes) -> Iterable[str]:
    """What a slot of a frame may hold beside slots of the rule: the concepts of its scheme."""
    return (*schemes.get(slot.scheme, ()), *slot.interim) if slot else ()


def _fail(ready: Ready, where: str, value: str, known: Iterable[str], line: int) -> RuleError:
    what = f"{ready.rule.id}: {where} {value!r}, which nothing defines"
    return RuleError(what, file=ready.rule.file, line=line, todo=suggest(value, list(known)))


def asked_for(rules: Iterable[Ready], known: Iterable[str]) -> None:
    """Nothing when each class that a rule makes is one of those that slots or steps ask for."""
    names = sorted({*known})
    for ready in rules:
        if ready.rule.makes and ready.rule.makes not in names:
            what = f"{ready.rule.id} makes {ready.rule.makes!r}, which no slot and no step asks for"
            todo = suggest(ready.rule.makes, names)
            raise RuleError(what, file=ready.rule.file, line=ready.rule.line, todo=todo)


def distinct(rules: Iterable[Ready]) -> tuple[Ready, ...]:
    """The rules of all files; RuleError when two have one id."""
    found: dict[str, Ready] = {}
    for ready in rules:
        first = found.setdefault(ready.rule.id, ready).rule
        if first is not ready.rule:
            what = f"{ready.rule.id} stands in {first.file}:{first.line} too"
            raise RuleError(what, file=ready.rule.file, line=ready.rule.line, todo="give it another id")
    return tuple(found.values())
