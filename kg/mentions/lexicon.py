"""Labels of the ontology, found in a text in one pass."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

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


@dataclass(slots=True, eq=False)
class Hit:
    """An entry found at code points `start` to `stop`."""

    start: Final[int]
    stop: Final[int]
    entry: Final[Entry]


class Lexicon:
    """All labels behind one Aho-Corasick automaton over the folded text."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        table: dict[str, dict[Entry, None]] = {}
        for entry in entries:
            table.setdefault(re.sub(r"\s+", " ", fold(entry.surface)).strip(), {})[entry] = None
        table.pop("", None)
        phrases = sorted(table)
        self._entries = [tuple(sorted(table[p], key=lambda e: (e.kind, e.key, e.surface))) for p in phrases]
        self._automaton = AhoCorasick(
            phrases, matchkind=MatchKind.Standard, implementation=Implementation.ContiguousNFA
        )

    def find(self, text: str, folded: str) -> Mapping[str, list[Hit]]:
        """Every label in the text by its kind, overlapping ones too, by start, longest first."""
        found: defaultdict[str, list[Hit]] = defaultdict(list)
        for start, minus, number in self._whole(folded):
            for entry in self._entries[number]:
                if not entry.exact or text[start:-minus] == entry.surface:
                    found[entry.kind].append(Hit(start, -minus, entry))
        return found

    def _whole(self, folded: str) -> list[tuple[int, int, int]]:
        """Start, negated stop and number of each phrase in the text, whole words only."""
        found = []
        size = len(folded)
        for number, start, stop in self._automaton.find_matches_as_indexes(folded, overlapping=True):
            # Most stand between spaces, and need no closer look.
            if start and (left := folded[start - 1]) != " " and left.isalnum() and folded[start].isalnum():
                continue
            if (
                stop < size
                and (right := folded[stop]) != " "
                and right.isalnum()
                and folded[stop - 1].isalnum()
            ):
                continue
            found.append((start, -stop, number))
        found.sort()
        return found
