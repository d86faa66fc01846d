"""Which rules a sentence can meet: one pass over the page for the words that rules wait for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Set

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from kg.mentions.reading import Reading
from kg.text import Sentence


class Triggers:
    """All trigger words behind one automaton. Those inside a mention count too: a rule looks closer."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = sorted({w for w in words if w})
        self._automaton = AhoCorasick(
            self._words, matchkind=MatchKind.Standard, implementation=Implementation.ContiguousNFA
        )

    def by_sentence(self, reading: Reading) -> Mapping[int, Set[str]]:
        """The triggers that each sentence holds; a sentence without any is not in the mapping."""
        found: dict[int, set[str]] = {}
        words, sentences = self._words, reading.sentences
        last: Sentence | None = None
        for number, start, _ in self._automaton.find_matches_as_indexes(reading.folded, overlapping=True):
            sentence = sentences[start]
            if sentence is None:
                continue
            if sentence is not last:
                held, last = found.setdefault(sentence.index, set()), sentence
            held.add(words[number])
        return found

    def inside(self, reading: Reading, sentence: Sentence) -> Set[str]:
        """The triggers that one sentence holds."""
        words, text = self._words, reading.folded[sentence.start : sentence.stop]
        return {
            words[number] for number, _, _ in self._automaton.find_matches_as_indexes(text, overlapping=True)
        }


class Opened:
    """A pattern that begins with one of a few words: tried where they stand, not at every letter."""

    def __init__(self, pattern: re.Pattern[str], words: Iterable[str]) -> None:
        self._pattern = pattern
        self._automaton = AhoCorasick(
            sorted(set(words)), matchkind=MatchKind.Standard, implementation=Implementation.ContiguousNFA
        )

    def backwards(self, text: str) -> Iterator[re.Match[str]]:
        """Its matches, the last one first; one that begins inside another too."""
        starts = {start for _, start, _ in self._automaton.find_matches_as_indexes(text, overlapping=True)}
        for start in sorted(starts, reverse=True):
            match = self._pattern.match(text, start)
            if match is not None:
                yield match
