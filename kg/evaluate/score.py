"""Precision, recall and F1 of a graph, kind by kind and rule by rule."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kg.evaluate.found import Row, Told, read
from kg.evaluate.gold import KINDS, Entry, Gold
from kg.evaluate.pairs import Paired, Pairing
from kg.evaluate.words import Words

if TYPE_CHECKING:
    from kg.query import Graph


@dataclass(frozen=True, slots=True)
class Miss:
    """An entry of the gold that the graph lacks; `sentence` is where it most likely stands."""

    document: str
    entry: Entry
    sentence: str


@dataclass(frozen=True, slots=True)
class Answer:
    """A row of the graph, with the rules and the sentence behind it."""

    document: str
    row: Mapping[str, str]
    rules: tuple[str, ...]
    sentence: str


@dataclass(frozen=True, slots=True)
class Score:
    """What was found of one kind. Of nothing asked or nothing found, the rates are 0."""

    right: tuple[Answer, ...] = ()
    misses: tuple[Miss, ...] = ()
    extras: tuple[Answer, ...] = ()

    @property
    def hits(self) -> int:
        """Rows that the gold has."""
        return len(self.right)

    @property
    def gold(self) -> int:
        """Entries of the gold."""
        return self.hits + len(self.misses)

    @property
    def found(self) -> int:
        """Rows of the graph, those left out that may be found or not."""
        return self.hits + len(self.extras)

    @property
    def precision(self) -> float:
        """Share of the rows that the gold has."""
        return self.hits / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """Share of the gold that was found."""
        return self.hits / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        return 2 * self.hits / (self.gold + self.found) if self.hits else 0.0


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Scores by kind; for kind and rule, the rows it had a part in that match gold, and all its rows.

    `absent` are documents of the gold that the graph does not hold: all their entries are misses.
    """

    documents: int
    scores: Mapping[str, Score]
    rules: Mapping[tuple[str, str], tuple[int, int]]
    absent: tuple[str, ...] = ()

    def rows(self, rule: str) -> list[tuple[str, Answer, bool]]:
        """The rows that a rule had a part in: kind, row, whether the gold has it; the right ones first."""
        return [
            (kind, one, answers is score.right)
            for kind, score in self.scores.items()
            for answers in (score.right, score.extras)
            for one in answers
            if rule in one.rules
        ]

    def precision(self, rule: str) -> tuple[int, int]:
        """Rows of a rule that match gold, and all its rows, of all kinds."""
        counts = [both for (_, name), both in self.rules.items() if name == rule]
        return sum(hits for hits, _ in counts), sum(rows for _, rows in counts)


@dataclass(slots=True)
class _Sum:
    right: dict[str, list[Answer]] = field(default_factory=lambda: {kind: [] for kind in KINDS})
    misses: dict[str, list[Miss]] = field(default_factory=lambda: {kind: [] for kind in KINDS})
    extras: dict[str, list[Answer]] = field(default_factory=lambda: {kind: [] for kind in KINDS})
    rules: dict[tuple[str, str], list[int]] = field(default_factory=dict)

    def add(self, gold: Gold, told: Told) -> None:
        """Count one document."""
        forms = gold.forms()
        for kind, paired in Pairing(gold, told).all().items():
            self.right[kind] += [_answer(gold.id, row, told.words) for _, row in paired.hits]
            self.misses[kind] += [Miss(gold.id, one, _where(one, told.words, forms)) for one in paired.misses]
            self.extras[kind] += [_answer(gold.id, row, told.words) for row in paired.extras]
            self._count(kind, paired)

    def _count(self, kind: str, paired: Paired) -> None:
        rows = [(row, 1) for _, row in paired.hits] + [(row, 0) for row in paired.extras]
        for row, hit in rows:
            for rule in row.rules:
                counts = self.rules.setdefault((kind, rule), [0, 0])
                counts[0] += hit
                counts[1] += 1


def _answer(document: str, row: Row, words: Words) -> Answer:
    begin = min((source.begin for source in row.sources), default=-1)
    return Answer(document, row.values, row.rules, words.at(begin))


def _where(entry: Entry, words: Words, forms: Mapping[str, set[str]]) -> str:
    """The sentence that most of the entry's own words stand in."""
    values = [str(value) for value in entry.values() if isinstance(value, str) and value]
    names = [form for value in values for form in sorted(forms.get(value, ()))]
    printed: list[str] = []
    if isinstance(number := entry.get("value"), int | float):
        printed = [f"{number:,}".replace(",", " "), f"{number:g}"]  # marks are spaces to the comparison
    return words.holding([*values, *names, *entry.get("aliases", ()), *printed])


def evaluate(golds: Iterable[Gold], graph: Graph) -> Evaluation:
    """The scores of a graph on the documents of the gold; its other documents do not count."""
    told = read(graph)
    total = _Sum()
    absent: list[str] = []
    documents = 0
    for gold in golds:
        documents += 1
        if gold.id not in told:
            absent.append(gold.id)
        total.add(gold, told.get(gold.id) or Told(Words("", ()), dict.fromkeys(KINDS, ()), {}))
    scores = {k: Score(tuple(total.right[k]), tuple(total.misses[k]), tuple(total.extras[k])) for k in KINDS}
    rules = {name: (hits, rows) for name, (hits, rows) in sorted(total.rules.items())}
    return Evaluation(documents, scores, rules, tuple(absent))
