"""Rules as people write them: YAML files beside the extractors, each rule with its proof."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import yaml

from kg.errors import RuleError
from kg.model import Status
from kg.ontology.rows import Frame

_KEYS = ("id", "phrase", "phrases", "tokens", "asserts", "makes", "value", "status", "examples", "note")
_STATUSES = get_args(Status)
# A longer list than this is not read on a terminal.
_LISTED = 40


@dataclass(frozen=True, slots=True)
class Statement:
    """What a match says: a frame, and for each slot the rule's slot, `self` (what it made) or a literal."""

    frame: str
    slots: Mapping[str, str]
    line: int = 0


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence that proves the rule. `[words](slot)` marks what a slot must hold; no mark: no match."""

    text: str
    marks: tuple[tuple[str, str], ...]
    line: int


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: the ways to say it, and what it then asserts or makes."""

    id: str
    phrases: tuple[str, ...]
    tokens: tuple[Mapping[str, Any], ...]
    asserts: tuple[Statement, ...]
    makes: str
    value: str
    status: str
    examples: tuple[Example, ...]
    file: str
    line: int


if TYPE_CHECKING:
    from yaml import SafeLoader as _Loader
else:
    # libyaml's parser where it was compiled in; it says the same and is ten times as fast.
    _Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Lined(_Loader):
    """A safe loader whose mappings know the line they begin on and the lines of their list items."""


def _mapping(loader: yaml.SafeLoader, node: yaml.MappingNode) -> dict[str, Any]:
    """A mapping with `__line__`, and `__lines__` for its lists."""
    value: dict[Any, Any] = {**yaml.SafeLoader.construct_mapping(loader, node, deep=True)}
    value["__line__"] = node.start_mark.line + 1
    value["__lines__"] = {
        key.value: [item.start_mark.line + 1 for item in child.value]
        for key, child in node.value
        if isinstance(child, yaml.SequenceNode)
    }
    return value


_Lined.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, _mapping)


def suggest(word: str, known: list[str]) -> str:
    """Did you mean …? with the nearest known word, or the known words."""
    if near := difflib.get_close_matches(word, known, 1):
        return f"did you mean {near[0]!r}?"
    if len(known) > _LISTED:
        return f"the nearest of {len(known)} are {', '.join(difflib.get_close_matches(word, known, 3, 0))}"
    return "use one of " + ", ".join(sorted({*known}))


def _example(text: str, line: int) -> Example:
    """The example without its marks, and the marks."""
    marks: list[tuple[str, str]] = []
    plain: list[str] = []
    rest = text
    while "](" in rest:
        head, _, tail = rest.partition("](")
        before, _, words = head.rpartition("[")
        slot, _, rest = tail.partition(")")
        plain += [before, words]
        marks.append((words, slot))
    return Example("".join(plain) + rest, tuple(marks), line)


def _plain(value: dict[str, Any]) -> dict[str, str]:
    """A mapping without the loader's own keys."""
    return {k: str(v) for k, v in value.items() if not k.startswith("__")}


def _texts(value: object) -> bool:
    """Whether a value is a list of strings."""
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


class _Reader:
    """Reads one rule file, with errors that name file and line."""

    def __init__(self, file: str, frames: Mapping[str, Frame]) -> None:
        self.file = file
        self.frames = frames

    def fail(self, what: str, line: int, todo: str) -> RuleError:
        return RuleError(what, file=self.file, line=line, todo=todo)

    def rules(self, raw: object) -> tuple[Rule, ...]:
        """The rules of the file's list."""
        if not isinstance(raw, list):
            raise self.fail("not a list of rules", 1, "begin each rule with `- id:`")
        found: dict[str, Rule] = {}
        for item in raw:
            if not isinstance(item, dict):
                raise self.fail(f"{item!r} is not a rule", 1, "begin each rule with `- id:`")
            rule = self.rule(item)
            if rule.id in found:
                raise self.fail(f"{rule.id} stands twice", rule.line, "give each rule an id of its own")
            found[rule.id] = rule
        return tuple(found.values())

    def rule(self, raw: dict[str, Any]) -> Rule:
        """One rule."""
        self.keys(raw)
        line = raw["__line__"]
        status = str(raw.get("status", ""))
        if status and status not in _STATUSES:
            raise self.fail(f"unknown status {status!r}", line, suggest(status, list(_STATUSES)))
        statements = self.statements(raw)
        if not statements and "makes" not in raw:
            raise self.fail(f"{raw['id']} asserts nothing", line, "add asserts: or makes:")
        return Rule(
            str(raw["id"]),
            tuple(raw.get("phrases", ())) + ((raw["phrase"],) if "phrase" in raw else ()),
            tuple({"pattern": t} if isinstance(t, list) else t for t in raw.get("tokens", ())),
            statements,
            str(raw.get("makes", "")),
            str(raw.get("value", "")),
            status,
            self.examples(raw),
            self.file,
            line,
        )

    def keys(self, raw: dict[str, Any]) -> None:
        """Fails for a key that no rule has, and for values of the wrong kind."""
        line = raw["__line__"]
        for key in raw:
            if not str(key).startswith("__") and key not in _KEYS:
                raise self.fail(f"unknown key {key!r}", line, suggest(str(key), list(_KEYS)))
        if "id" not in raw:
            raise self.fail("a rule without id", line, "give it one, such as events.chair")
        if not {"phrase", "phrases", "tokens"} & set(raw):
            raise self.fail(f"{raw['id']} has neither phrase nor tokens", line, "write one of them")
        if not isinstance(raw.get("phrase", ""), str):
            raise self.fail("phrase is not a text", line, "write it between double quotes")
        for key in ("phrases", "examples"):
            if key in raw and not _texts(raw[key]):
                raise self.fail(f"{key} is not a list of texts", line, "write each between double quotes")

    def examples(self, raw: dict[str, Any]) -> tuple[Example, ...]:
        """The examples of a rule, of both kinds."""
        lines = raw["__lines__"].get("examples", [])
        found = tuple(_example(t, n) for t, n in zip(raw.get("examples", ()), lines, strict=True))
        if not any(e.marks for e in found) or all(e.marks for e in found):
            todo = "give one example with marks and one without"
            raise self.fail(f"{raw['id']} lacks its proof", raw["__line__"], todo)
        return found

    def statements(self, raw: dict[str, Any]) -> tuple[Statement, ...]:
        """What the rule asserts."""
        found: list[Statement] = []
        for item in raw.get("asserts", ()):
            if not isinstance(item, dict):
                raise self.fail(f"{item!r} is not a frame with slots", raw["__line__"], "see docs/rules.md")
            for frame, slots in item.items():
                if not str(frame).startswith("__"):
                    found.append(self.statement(str(frame), slots, item["__line__"]))
        return tuple(found)

    def statement(self, frame: str, slots: object, line: int) -> Statement:
        """One frame with its slots."""
        if frame not in self.frames:
            raise self.fail(f"unknown frame {frame!r}", line, suggest(frame, list(self.frames)))
        if not isinstance(slots, dict):
            raise self.fail(f"{frame} has no slots", line, "write them as {slot: value}")
        spec = self.frames[frame]
        known = {*spec.slots, spec.subject, *(s.label for s in spec.slots.values())} - {""}
        for slot in _plain(slots):
            if slot not in known:
                raise self.fail(f"{frame} has no slot {slot!r}", line, suggest(slot, sorted(known)))
        return Statement(frame, _plain(slots), line)


def load(path: Path, frames: Mapping[str, Frame], *, name: str = "") -> tuple[Rule, ...]:
    """The rules of one YAML file. RuleError with file and line for anything that is not a sound rule."""
    file = name or path.name
    try:
        raw = yaml.load(path.read_text(encoding="utf-8"), Loader=_Lined) or []
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else 1
        raise RuleError("not YAML", file=file, line=line, todo="mend the indentation or quotes") from error
    return _Reader(file, frames).rules(raw)
