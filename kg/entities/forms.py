"""Which full name an abbreviated one stands for, among the names seen in the same scope."""

from __future__ import annotations

from kg.entities.names import Atom, agree, printed
from kg.entities.noted import Note, Noted, Words


def words(name: tuple[Atom, ...]) -> Words:
    """The name as words, each abbreviated syllable as its letter."""
    return tuple(a.word or a.letter for a in name)


def letters(name: tuple[Atom, ...]) -> str:
    """The first letters of the name."""
    return "".join(a.letter for a in name)


def seen(scope: Words, name: tuple[Atom, ...]) -> Note:
    """The note that the name was seen in the scope."""
    return _key(scope, name), tuple(part for a in name for part in (a.word, a.letter))


def full(noted: Noted, scope: Words, name: tuple[Atom, ...]) -> Words:
    """The one fullest form that agrees with the name; its own words when there is none or several."""
    key, own = seen(scope, name)
    found = noted.get(key)
    if len(found) == 1 and own in found:
        return words(name)
    forms = [f for f in map(_atoms, found) if agree(f, name)]
    most = max((printed(f) for f in forms), default=0)
    best = {words(f) for f in forms if printed(f) == most}
    return best.pop() if len(best) == 1 else words(name)


def _key(scope: Words, name: tuple[Atom, ...]) -> Words:
    return "form", letters(name), *scope


def _atoms(value: Words) -> tuple[Atom, ...]:
    return tuple(map(Atom, value[::2], value[1::2]))
