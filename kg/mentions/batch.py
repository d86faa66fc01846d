"""The rules of one file on a page: in each sentence only the phrases whose trigger and mentions it holds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence, Set
from functools import lru_cache

from kg.mentions.classes import Classes
from kg.mentions.encode import Encoded
from kg.mentions.match import Ready, apply, encoded
from kg.mentions.phrase import Phrase
from kg.mentions.reading import Reading
from kg.model import Gap
from kg.text import Sentence

_NONE: frozenset[str] = frozenset()
# Mentions come in few combinations of classes: 29 articles have 150 of them.
_KINDS = 1 << 12
# A phrase to try: the position of its rule in the file, and the bits of what its slots need of a sentence.
# None stands for the token patterns of the rule.
Try = tuple[int, int, Phrase | None]


class Batch:
    """The rules of one file. A trigger that no rule could use is a gap."""

    def __init__(self, rules: Sequence[Ready], classes: Classes) -> None:
        self._rules = tuple(rules)
        self._classes = classes
        self._levels = tuple(sorted({ready.level for ready in rules}))
        self._level = tuple(self._levels.index(ready.level) for ready in rules)
        needs = {need for ready in rules for phrase in ready.phrases for need in phrase.needs}
        self._needs = tuple(sorted(needs, key=sorted))
        self._tries = tuple(self._all_tries())
        self._unmet = lru_cache(maxsize=_KINDS)(self._lacking)
        self._fitting = lru_cache(maxsize=_KINDS)(self._fit)
        # The numbers of the tries by trigger; those under "" need none.
        numbers: dict[str, set[int]] = defaultdict(set)
        for number, (index, _, phrase) in enumerate(self._tries):
            ready = self._rules[index]
            free = not phrase.triggers if phrase else ready.free
            for trigger in (*(phrase or ready).triggers, *([""] if free else ())):
                numbers[trigger].add(number)
        self._free = frozenset(numbers.pop("", ()))
        self._numbers = {trigger: frozenset(found) for trigger, found in numbers.items()}
        self._triggers = frozenset(self._numbers)
        # The first rule that waits for a trigger whose lack of a match is a gap.
        self._first = {t: i for i in reversed(range(len(rules))) for t in rules[i].strong}
        self._strong = frozenset(self._first)

    def _all_tries(self) -> Sequence[Try]:
        """All that may be tried, in order."""
        bits = {need: 1 << at for at, need in enumerate(self._needs)}
        tries: list[Try] = []
        for index, ready in enumerate(self._rules):
            tries += [(index, sum({bits[need] for need in p.needs}), p) for p in ready.phrases]
            if ready.tokens:
                tries.append((index, 0, None))
        return tries

    def _lacking(self, letters: str) -> int:
        """The bits of the needs that mentions of these classes leave unmet."""
        return sum(1 << at for at, need in enumerate(self._needs) if need.isdisjoint(letters))

    def run(self, reading: Reading) -> None:
        """Every rule on every sentence that holds its trigger."""
        triggers: Mapping[int, Set[str]] = reading.notes["triggers"]  # type: ignore[assignment]
        for sentence in reading.page.sentences:
            here = triggers.get(sentence.index, _NONE) & self._triggers
            if here or self._free:
                self._read(reading, sentence, here)

    def _read(self, reading: Reading, sentence: Sentence, here: Set[str]) -> None:
        """The rules on one sentence."""
        lines: list[Encoded] = []
        for level in self._levels:
            known = reading.lines.get((sentence.index, level))
            lines.append(known or encoded(reading, sentence, level, self._classes))
        text = lines[0].text if len(lines) == 1 else "\n".join(line.text for line in lines)
        outside = frozenset(filter(text.__contains__, here))  # the others are inside mentions
        if not outside and not self._free:
            return
        met: set[str] = set()
        for index, phrases in self._fitting(outside, *[self._unmet(line.letters) for line in lines]):
            ready, line = self._rules[index], lines[self._level[index]]
            asked = [phrase for phrase in phrases if not phrase.asks or phrase.asked(line.text)]
            if (asked or ready.tokens) and apply(ready, reading, sentence=sentence, line=line, phrases=asked):
                met |= ready.triggers
        for trigger in sorted((outside & self._strong) - met):
            index = self._first[trigger]
            if _stands(trigger, lines[self._level[index]].text):
                reading.gaps.append(Gap(reading.span(sentence), trigger, self._rules[index].rule.id))

    def _fit(self, outside: frozenset[str], *unmet: int) -> tuple[tuple[int, tuple[Phrase, ...]], ...]:
        """The rules by position, with their phrases, that may match where these triggers stand."""
        numbers = self._free.union(*[self._numbers[trigger] for trigger in outside])
        fitting: dict[int, list[Phrase]] = {}
        for number in sorted(numbers):
            index, needs, phrase = self._tries[number]
            if not needs & unmet[self._level[index]]:
                fitting.setdefault(index, []).extend([phrase] if phrase else [])
        return tuple((index, tuple(phrases)) for index, phrases in fitting.items())


def _stands(trigger: str, text: str) -> bool:
    """Whether the words stand in an encoded sentence, whole and outside its mentions."""
    if f" {trigger} " in text:
        return True  # as they mostly do
    at = text.find(trigger)
    while at >= 0:
        left, right = text[at - 1 : at], text[at + len(trigger) : at + len(trigger) + 1]
        if not (left.isalnum() or right.isalnum() or left == "_" or right == "_"):
            return True
        at = text.find(trigger, at + 1)
    return False
