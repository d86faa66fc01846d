"""The rules of one file on a page: what a sentence can meet is settled once for each kind of sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from kg.mentions.classes import Classes
from kg.mentions.encode import Encoded
from kg.mentions.match import Ready, apply, encoded
from kg.mentions.phrase import Phrase
from kg.mentions.reading import Reading
from kg.model import Gap, Span
from kg.text import Sentence

_NONE: frozenset[str] = frozenset()
# Triggers and mention classes of a sentence come in few combinations: 29 articles have some 900 in all files.
_KINDS = 1 << 14


@dataclass(frozen=True, slots=True)
class Plan:
    """The rules to try on sentences of one kind, by position in the file, each with its phrases that fit.

    `missed` are triggers, each with the first rule that waits for it and cannot fill its slots.
    """

    tried: tuple[tuple[int, tuple[Phrase, ...]], ...]
    missed: Mapping[str, int]


class Batch:
    """The rules of one file. A trigger that no rule could use is a gap."""

    def __init__(self, rules: Sequence[Ready], classes: Classes) -> None:
        self._rules = tuple(rules)
        self._classes = classes
        self._triggers = frozenset(t for ready in rules for t in ready.triggers)
        self._free = any(ready.free for ready in rules)
        self._levels = tuple(sorted({ready.level for ready in rules}))
        self._plan = lru_cache(maxsize=_KINDS)(self._planned)

    def run(self, reading: Reading) -> None:
        """Every rule on every sentence that holds its trigger."""
        triggers: Mapping[int, frozenset[str]] = reading.notes["triggers"]  # type: ignore[assignment]
        for sentence in reading.page.sentences:
            here = triggers.get(sentence.index, _NONE) & self._triggers
            if here or self._free:
                self._read(reading, sentence, here)

    def _planned(self, here: frozenset[str], *letters: frozenset[str]) -> Plan:
        """What to do with a sentence that holds these triggers and these classes, by level."""
        seen = dict(zip(self._levels, letters, strict=True))
        tried: list[tuple[int, tuple[Phrase, ...]]] = []
        missed: dict[str, int] = {}
        for index, ready in enumerate(self._rules):
            waiting = here & ready.triggers
            if not waiting and not ready.free:
                continue
            phrases = tuple(
                phrase
                for phrase in ready.phrases
                if phrase.fits(seen[ready.level])
                and not (phrase.triggers and here.isdisjoint(phrase.triggers))
            )
            if phrases or ready.tokens:
                tried.append((index, phrases))
            else:
                for trigger in waiting & ready.strong:
                    missed.setdefault(trigger, index)
        return Plan(tuple(tried), missed)

    def _read(self, reading: Reading, sentence: Sentence, here: frozenset[str]) -> None:
        """The rules on one sentence."""
        lines = [encoded(reading, sentence, level, self._classes) for level in self._levels]
        plan = self._plan(here, *(line.letters for line in lines))
        met: set[str] = set()
        missed = dict(plan.missed)
        for index, phrases in plan.tried:
            ready = self._rules[index]
            if apply(ready, reading, sentence=sentence, line=self._line(lines, ready), phrases=phrases):
                met |= ready.triggers
            else:
                for trigger in here & ready.strong:
                    missed[trigger] = min(index, missed.get(trigger, index))
        for trigger in sorted(missed.keys() - met) if missed else ():
            ready = self._rules[missed[trigger]]
            if _stands(trigger, self._line(lines, ready).text):
                span = Span(reading.page.document.id, sentence.start, sentence.stop)
                reading.gaps.append(Gap(span, trigger, ready.rule.id))

    def _line(self, lines: Sequence[Encoded], ready: Ready) -> Encoded:
        """The sentence as the rule sees it."""
        return lines[self._levels.index(ready.level)]


def _stands(trigger: str, text: str) -> bool:
    """Whether the words stand in an encoded sentence, whole and outside its mentions."""
    at = text.find(trigger)
    while at >= 0:
        stop = at + len(trigger)
        if not (_letter(text[at - 1 : at]) or _letter(text[stop : stop + 1])):
            return True
        at = text.find(trigger, at + 1)
    return False


def _letter(mark: str) -> bool:
    """Whether it goes on a word."""
    return mark.isalnum() or mark == "_"
