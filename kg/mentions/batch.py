"""The rules of one file on a page: what a sentence can meet is settled once for each kind of sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache

from kg.mentions.classes import Classes
from kg.mentions.match import Ready, apply, encoded
from kg.mentions.phrase import Phrase
from kg.mentions.reading import Reading
from kg.model import Gap, Span
from kg.text import Sentence

_NONE: frozenset[str] = frozenset()
_LAST = 1 << 30  # behind every rule of a file
# A rule by its position in the file, the phrases to try, and the triggers it leaves as gaps without a match.
Move = tuple[int, Ready, tuple[Phrase, ...], tuple[str, ...]]
# Mentions come in few combinations of classes: 29 articles have 150 of them.
_KINDS = 1 << 12


@dataclass(frozen=True, slots=True, eq=False)
class Plan:
    """What the rules can do in sentences with mentions of certain classes; rules by position in the file.

    `fitting` are the rules of each trigger with slots that can be filled, and the phrases that need no more;
    those under "" need no trigger. `waiting` is the first rule of each trigger that cannot fill its slots.
    """

    fitting: Mapping[str, Mapping[int, tuple[Phrase, ...]]]
    waiting: Mapping[str, int]


class Batch:
    """The rules of one file. A trigger that no rule could use is a gap."""

    def __init__(self, rules: Sequence[Ready], classes: Classes) -> None:
        self._rules = tuple(rules)
        self._classes = classes
        self._triggers = frozenset(t for ready in rules for t in ready.triggers)
        self._free = any(ready.free for ready in rules)
        self._levels = tuple(sorted({ready.level for ready in rules}))
        self._seen = tuple(self._levels.index(ready.level) for ready in rules)
        self._plan = lru_cache(maxsize=_KINDS)(self._planned)
        self._moves = lru_cache(maxsize=_KINDS)(self._moved)

    def run(self, reading: Reading) -> None:
        """Every rule on every sentence that holds its trigger."""
        triggers: Mapping[int, Set[str]] = reading.notes["triggers"]  # type: ignore[assignment]
        for sentence in reading.page.sentences:
            held = triggers.get(sentence.index, _NONE)
            if self._free or not self._triggers.isdisjoint(held):
                self._read(reading, sentence, held & self._triggers)

    def _planned(self, *letters: frozenset[str]) -> Plan:
        """The plan for these classes of mentions at each level."""
        seen = dict(zip(self._levels, letters, strict=True))
        fitting: dict[str, dict[int, tuple[Phrase, ...]]] = {"": {}}
        waiting: dict[str, int] = {}
        for index, ready in enumerate(self._rules):
            phrases = tuple(phrase for phrase in ready.phrases if phrase.fits(seen[ready.level]))
            if phrases or ready.tokens:
                for trigger in (*ready.triggers, *([""] if ready.free else [])):
                    fitting.setdefault(trigger, {})[index] = phrases
            else:
                for trigger in ready.strong:
                    waiting.setdefault(trigger, index)
        return Plan(fitting, waiting)

    def _moved(self, plan: Plan, outside: frozenset[str]) -> tuple[tuple[Move, ...], Mapping[str, int]]:
        """The rules to try where these triggers stand, with their phrases; what waits for mentions."""
        tried = dict(plan.fitting[""])
        for trigger in outside & plan.fitting.keys():
            tried |= plan.fitting[trigger]
        moves: list[Move] = []
        waiting = {trigger: plan.waiting[trigger] for trigger in sorted(outside & plan.waiting.keys())}
        for index, phrases in sorted(tried.items()):
            ready = self._rules[index]
            met = tuple(p for p in phrases if not p.triggers or not outside.isdisjoint(p.triggers))
            strong = tuple(sorted(outside & ready.strong))
            if met or ready.tokens:
                moves.append((index, ready, met, strong))
            else:
                waiting |= {t: min(index, waiting.get(t, index)) for t in strong}
        return tuple(moves), waiting

    def _read(self, reading: Reading, sentence: Sentence, here: Set[str]) -> None:
        """The rules on one sentence."""
        lines = [encoded(reading, sentence, level, self._classes) for level in self._levels]
        text = lines[0].text if len(lines) == 1 else "\n".join(line.text for line in lines)
        outside = frozenset([t for t in here if t in text])  # the others are inside mentions
        if not outside and not self._free:
            return
        moves, waiting = self._moves(self._plan(*[line.letters for line in lines]), outside)
        met: set[str] = set()
        missed = dict(waiting)
        for index, ready, phrases, strong in moves:
            line = lines[self._seen[index]]
            if apply(ready, reading, sentence=sentence, line=line, phrases=phrases):
                met |= ready.triggers
            else:
                for trigger in strong:
                    if index < missed.get(trigger, _LAST):
                        missed[trigger] = index
        if missed:
            span = Span(reading.page.document.id, sentence.start, sentence.stop)
            for trigger in sorted(missed.keys() - met):
                index = missed[trigger]
                if _stands(trigger, lines[self._seen[index]].text):
                    reading.gaps.append(Gap(span, trigger, self._rules[index].rule.id))


def _stands(trigger: str, text: str) -> bool:
    """Whether the words stand in an encoded sentence, whole and outside its mentions."""
    at = text.find(trigger)
    while at >= 0:
        left, right = text[at - 1 : at], text[at + len(trigger) : at + len(trigger) + 1]
        if not (left.isalnum() or right.isalnum() or left == "_" or right == "_"):
            return True
        at = text.find(trigger, at + 1)
    return False
