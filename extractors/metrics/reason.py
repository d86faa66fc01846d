"""Reasons for which a number is no figure of what it was found to be of, each asked only where its words stand."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Set
from dataclasses import dataclass, field
from typing import Final

from extractors.metrics.noun import Noun
from kg.mentions.mention import Mention
from kg.mentions.reading import Reading
from kg.mentions.trigger import Triggers
from kg.text import Sentence
from kg.values.numbers import Quantity


@dataclass(slots=True, eq=False)
class Case:
    """A number of a sentence, what it counts and what it was found to be of; `before`: the folded words before it."""

    reading: Final[Reading]
    sentence: Final[Sentence]
    quantity: Final[Quantity]
    noun: Final[Noun]
    of: Final[Mention]
    before: Final[str] = field(init=False)

    def __post_init__(self) -> None:
        self.before = self.reading.folded[self.sentence.start : self.quantity.start]  # type: ignore[misc]

    @property
    def near(self) -> bool:
        """Whether what it is of stands before it in the sentence."""
        return self.sentence.start <= self.of.start < self.quantity.start


Holds = Callable[[Case], bool]


def led(pattern: re.Pattern[str]) -> Holds:
    """Whether the words before the number hold the pattern."""
    return lambda case: bool(pattern.search(case.reading.folded, case.sentence.start, case.quantity.start))


def opened(pattern: re.Pattern[str]) -> Holds:
    """Whether the sentence begins with the pattern before the number."""
    return lambda case: bool(pattern.match(case.before))


def followed(pattern: re.Pattern[str]) -> Holds:
    """Whether the words after the number begin with the pattern."""
    return lambda case: bool(pattern.match(case.reading.folded, case.quantity.stop, case.sentence.stop))


def said(pattern: re.Pattern[str]) -> Holds:
    """Whether the sentence holds the pattern."""
    return lambda case: bool(pattern.search(case.reading.folded, case.sentence.start, case.sentence.stop))


def both(one: Holds, other: Holds) -> Holds:
    """Whether two things hold."""
    return lambda case: one(case) and other(case)


ALL: Final = frozenset({"count", "percent", "money", "ratio", "factor"})
COUNT: Final = frozenset({"count"})
COUNTS: Final = frozenset({"count", "ratio"})
MONEY: Final = frozenset({"money"})
PERCENT: Final = frozenset({"percent"})


@dataclass(frozen=True, slots=True)
class Reason:
    """A test of numbers of some kinds. One of the `triggers` ("a|b") stands in every sentence in which it holds; "": no word does."""

    triggers: str
    holds: Holds
    kinds: Set[str] = ALL

    @property
    def words(self) -> tuple[str, ...]:
        """The triggers one by one."""
        return tuple(self.triggers.split("|"))


class Reasons:
    """Reasons by their triggers: a sentence meets only those whose words it holds."""

    def __init__(self, reasons: Iterable[Reason]) -> None:
        self.reasons: Final = tuple(reasons)
        self._waiting: dict[str, list[Reason]] = {}
        for reason in self.reasons:
            for word in reason.words:
                self._waiting.setdefault(word, []).append(reason)
        self._always = self._waiting.pop("", [])
        self._triggers = Triggers(self._waiting)

    def triggers(self, reading: Reading, sentence: Sentence) -> Set[str]:
        """The triggers that a sentence holds."""
        return self._triggers.inside(reading, sentence)

    def hold(self, case: Case, triggers: Set[str]) -> bool:
        """Whether any of them holds, in a sentence with these triggers."""
        kind = case.quantity.kind
        for reasons in (self._always, *[self._waiting[word] for word in triggers]):
            for reason in reasons:  # `any` would make a frame for each
                if kind in reason.kinds and reason.holds(case):
                    return True
        return False
