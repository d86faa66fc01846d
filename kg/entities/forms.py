"""Which full name an abbreviated one stands for, among the names seen in the same scope."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from kg.entities.names import Atom, agree, printed

Scope = tuple[str, ...]
Words = tuple[str, ...]


def words(name: tuple[Atom, ...]) -> Words:
    """The name as words, each abbreviated syllable as its letter."""
    return tuple(a.word or a.letter for a in name)


def letters(name: tuple[Atom, ...]) -> str:
    """The first letters of the name."""
    return "".join(a.letter for a in name)


@dataclass(slots=True)
class Forms:
    """The names seen, by scope and first letters: a handful each, so looking one up costs nothing."""

    seen: dict[tuple[Scope, str], set[tuple[Atom, ...]]] = field(default_factory=lambda: defaultdict(set))

    def add(self, scope: Scope, name: tuple[Atom, ...]) -> None:
        """Remember that the name was seen in the scope."""
        self.seen[scope, letters(name)].add(name)

    def full(self, scope: Scope, name: tuple[Atom, ...]) -> Words:
        """The one fullest form that agrees with the name; its own words when there is none or several."""
        forms = [f for f in self.seen.get((scope, letters(name)), ()) if agree(f, name)]
        most = max((printed(f) for f in forms), default=0)
        best = {words(f) for f in forms if printed(f) == most}
        return best.pop() if len(best) == 1 else words(name)
