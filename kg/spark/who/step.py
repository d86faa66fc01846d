"""What goes from step to step of resolution: rows gathered by document, and documents made of them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from functools import cache, cached_property
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from kg.entities.book import Book
from kg.entities.desk import EVENTS, Ident, shown
from kg.entities.noted import Words
from kg.entities.row import Row
from kg.entities.scene import Scene
from kg.entities.table import joined
from kg.pipeline.outline import Outlines
from kg.spark.extract import ontology
from kg.spark.frame import Row as Plain


class Step(NamedTuple):
    """A row of a document; `kind` says what it tells, and so which of the other columns are filled."""

    document: str
    kind: str
    key: int = 0
    stage: int = 0
    text: str | None = None
    more: str | None = None
    body: bytes | None = None
    bundle: int | None = None
    hashes: list[int] | None = None
    values: list[str] | None = None


STEP = (
    "document string, kind string, key bigint, stage bigint, text string, more string, "
    "body binary, bundle bigint, hashes array<bigint>, values array<string>"
)


def of(ident: Ident, kind: str) -> tuple[str, str, int]:
    """The first columns of a step of this kind, of a row."""
    return ident[0], kind, ident[1]


def steps(rows: Iterable[Plain]) -> Iterator[Step]:
    """The rows by their names."""
    return map(Step._make, rows)


@cache
def book() -> Book:
    """The reference data, made ready once in each worker process."""
    return Book(ontology())


class One:
    """One document as the stages of resolution ask for it: its number is 0.

    `answers` are what others noted, by what this document asked.
    """

    def __init__(self, document: str, told: Iterable[Step]) -> None:
        self.document = document
        self.numbers: Mapping[str, int] = {document: 0}
        self.group: Mapping[str, str] = {document: document}
        self.answers: dict[str, list[str]] = {}
        self.body = b""
        self.held: dict[int, tuple[int, str]] = {}
        self._typed: dict[str, Sequence[Row]] = {}
        for step in told:
            self._learn(step)

    def _learn(self, step: Step) -> None:
        if step.kind == "outline":
            self.body = step.body or b""
        elif step.kind == "source":
            self.group = {self.document: step.text or ""}
        elif step.kind == "known":
            self.held[step.key] = step.stage, step.text or ""
        elif step.kind == "answer":
            self.answers[step.text or ""] = step.values or []

    @cached_property
    def outlines(self) -> Outlines:
        """The rows and the sketch of the document, whatever the key."""
        return Outlines(lambda _: self.body)

    def rows(self, n: int, /) -> Sequence[Row]:
        """All rows, in order."""
        types = self.outlines.types("")
        return sorted((row for type_ in types for row in self.typed(n, type_)), key=attrgetter("key"))

    def typed(self, n: int, type_: str, /) -> Sequence[Row]:
        """The rows of a type, in order."""
        if type_ not in self._typed:
            self._typed[type_] = self.outlines.typed("", type_)
        return self._typed[type_]

    @cached_property
    def _scenes(self) -> Mapping[Ident, Scene]:
        return shown(self.rows(0), self.known(EVENTS))

    def scenes(self, n: int, /) -> Mapping[Ident, Scene]:
        """The events."""
        return self._scenes

    def iris(self, n: int, /) -> Mapping[int, tuple[int, str]]:
        """Stage and IRI of each row that has one so far."""
        return self.held

    def known(self, before: int, /) -> Mapping[Ident, str]:
        """Who the rows of the stages before this one are."""
        return {(self.document, key): iri for key, (stage, iri) in self.held.items() if stage < before}


def documents(rows: Iterable[Plain]) -> Iterator[One]:
    """The documents of rows that were gathered by document; those without an outline are left out."""
    for document, group in groupby(steps(rows), key=attrgetter("document")):
        one = One(document, group)
        if one.body:
            yield one


class Asked:
    """What was noted, as far as a document has the answers; `unknown` collects what it lacks."""

    def __init__(
        self, stage: int, answers: Mapping[str, Sequence[str]], decode: Decode | None = None
    ) -> None:
        self._stage = stage
        self._answers = answers
        self._decode = decode or decoded
        self._values: dict[Words, frozenset[Words]] = {}
        self.unknown: set[str] = set()

    def name(self, key: Words) -> str:
        """The key as it goes from step to step."""
        return joined(self._stage, *key)

    def get(self, key: Words, /) -> Set[Words]:
        """What was noted under the key."""
        if key not in self._values:
            name = self.name(key)
            if name not in self._answers:
                self.unknown.add(name)
            self._values[key] = frozenset(map(self._decode, self._answers.get(name, ())))
        return self._values[key]


Decode = Callable[[str], Words]


def decoded(value: str) -> Words:
    """A note's value from its text."""
    return tuple(json.loads(value))
