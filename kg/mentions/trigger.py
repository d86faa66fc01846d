"""Which rules a sentence can meet: one pass over the page for the words that rules wait for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set

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
        for number, start, _ in self._automaton.find_matches_as_indexes(reading.folded, overlapping=True):
            sentence = sentences[start]
            if sentence is None:
                continue
            if sentence.index in found:
                found[sentence.index].add(words[number])
            else:
                found[sentence.index] = {words[number]}
        return found

    def inside(self, reading: Reading, sentence: Sentence) -> Set[str]:
        """The triggers that one sentence holds."""
        words, text = self._words, reading.folded[sentence.start : sentence.stop]
        return {
            words[number] for number, _, _ in self._automaton.find_matches_as_indexes(text, overlapping=True)
        }
