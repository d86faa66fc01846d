"""The classes a slot may ask for, and which of them stand under another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

from kg.errors import RuleError
from kg.mentions.encode import Alphabet
from kg.mentions.rules import suggest


@dataclass(frozen=True, slots=True)
class Classes:
    """`names` are seen by rules about names, `clause` by all others; `above` maps a superclass to members."""

    names: tuple[str, ...]
    clause: tuple[str, ...]
    above: Mapping[str, tuple[str, ...]]
    alphabet: Alphabet

    @property
    def all(self) -> tuple[str, ...]:
        """Every class by name, the ones above others first."""
        return (*self.above, *self.names, *self.clause)

    def members(self, name: str) -> list[str]:
        """The mention classes that a slot of this class accepts. Raises RuleError for an unknown one."""
        if name in self.above:
            return list(self.above[name])
        if name in self.names or name in self.clause:
            return [name]
        raise RuleError(f"unknown class {name!r}", todo=suggest(name, list(self.all)))

    def letters(self, name: str) -> str:
        """The regular expression of a class over encoded sentences."""
        return self.alphabet.any_of(self.members(name))

    def level(self, wanted: set[str]) -> str:
        """`names` when a rule asks for a class that larger mentions hide, else `clause`."""
        members = {m for w in wanted for m in self.members(w)}
        return "clause" if members <= set(self.clause) else "names"

    def visible(self, level: str) -> tuple[str, ...]:
        """The classes squeezed to letters at a level."""
        return self.names if level == "names" else self.clause


def load(path: Path) -> Classes:
    """The classes of `extractors/classes.yaml`."""
    raw = yaml.safe_load(path.read_text(encoding="utf-8"))
    names, clause = tuple(raw["names"]), tuple(raw["clause"])
    above = {k: tuple(v) for k, v in raw["above"].items()}
    return Classes(names, clause, above, Alphabet([*names, *clause]))
