"""Labels of the ontology, found in a text in one pass."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ahocorasick_rs import AhoCorasick, MatchKind

from kg.text import fold


@dataclass(frozen=True, slots=True)
class Entry:
    """A label: `kind` is what it names (Agency, Place, Role, event-kind ...), `key` the IRI or slug.

    `surface` is the label as written in the ontology; an `exact` one must stand so in the text, with its
    capitals.
    """

    kind: str
    key: str
    surface: str
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry found at code points `start` to `stop`."""

    start: int
    stop: int
    entry: Entry


def _inside_word(text: str, start: int, stop: int) -> bool:
    """Whether letters or digits go on before or after the range."""
    before = start > 0 and text[start - 1].isalnum() and text[start].isalnum()
    return before or (stop < len(text) and text[stop].isalnum() and text[stop - 1].isalnum())


class Lexicon:
    """All labels behind one Aho-Corasick automaton over the folded text."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        table: dict[str, dict[Entry, None]] = {}
        for entry in entries:
            table.setdefault(re.sub(r"\s+", " ", fold(entry.surface)).strip(), {})[entry] = None
        table.pop("", None)
        phrases = sorted(table)
        self._entries = [tuple(sorted(table[p], key=lambda e: (e.kind, e.key, e.surface))) for p in phrases]
        self._automaton = AhoCorasick(phrases, matchkind=MatchKind.Standard)

    def find(self, text: str, folded: str) -> Iterator[Hit]:
        """Every label in the text, overlapping ones too, by start, longest first."""
        matches = self._automaton.find_matches_as_indexes(folded, overlapping=True)
        for number, start, stop in sorted(matches, key=lambda m: (m[1], -m[2])):
            if _inside_word(folded, start, stop):
                continue
            for entry in self._entries[number]:
                if not entry.exact or text[start:stop] == entry.surface:
                    yield Hit(start, stop, entry)
