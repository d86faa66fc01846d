"""What `heads.yaml` says about head nouns, levels, broad bodies and families of events."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from kg.text.fold import fold


@dataclass(frozen=True, slots=True)
class Heads:
    """The tables of `heads.yaml`, folded: head → class, abbreviation → words, level word → level ..."""

    heads: Mapping[str, str]
    acronyms: Mapping[str, str]
    levels: Mapping[str, str]
    generic: tuple[str, ...]
    national: frozenset[str]
    broad: frozenset[str]
    families: Mapping[str, str]

    def head(self, name: str) -> str:
        """The longest head noun that begins the folded name, or ""."""
        words = name.split()
        for size in range(min(7, len(words)), 0, -1):
            if (found := " ".join(words[:size])) in self.heads:
                return found
        return ""

    def family(self, kind: str) -> str:
        """The family of a kind of event; a kind without one is its own."""
        return self.families.get(kind, kind)


@cache
def load() -> Heads:
    """The tables beside this module."""
    data = yaml.safe_load((Path(__file__).parent / "heads.yaml").read_text("utf-8"))
    return Heads(
        heads={fold(h): kind for kind, names in data["heads"].items() for h in names},
        acronyms={a: fold(words) for a, words in data["acronyms"].items()},
        levels={fold(w): level for w, level in data["levels"].items()},
        generic=tuple(fold(g) for g in data["generic"]),
        national=frozenset(data["national"]),
        broad=frozenset(data["broad"]),
        families={k: family for family, kinds in data["families"].items() for k in kinds},
    )
