"""Rows of documents with what they are compared by: what they note, what they ask, and their lines."""

from __future__ import annotations

import marshal
import pickle
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from kg.entities.agency import Agencies
from kg.entities.line import dump
from kg.entities.mint import Mint
from kg.entities.order import OTHERS, PARTS, Order
from kg.entities.paper import Pacts, Papers
from kg.entities.people import People
from kg.entities.place import Places
from kg.entities.round import Stage
from kg.entities.row import Row
from kg.entities.scene import Scene
from kg.entities.solve import TYPES, Parts
from kg.entities.table import joined, number, text
from kg.entities.thing import Things
from kg.entities.union import Key
from kg.spark.extract import ontology
from kg.spark.frame import Row as Plain
from kg.spark.who.step import Asked, One, Step, book, documents

# Which stages are keyed together, as none of them rests on another.
ROUNDS: Mapping[str, Callable[[Order, int], list[Stage]]] = {
    "first": lambda order, _: order.first(),
    "parts": lambda order, stage: [order.parts(stage - PARTS)],
    "persons": lambda order, _: [order.persons()],
    "pacts": lambda order, _: [order.pacts()],
    "last": lambda order, _: order.last(kinds()),
}


def kinds() -> list[tuple[str, int]]:
    """The types that have no order of their own, each with its place."""
    return [(type_, OTHERS + at) for at, type_ in enumerate(sorted(set(ontology().types) - TYPES))]


@dataclass(frozen=True, slots=True)
class Keyed:
    """Makes the lines of a round from gathered documents, or what they ask as long as they lack answers.

    `noting`: also what they note for others. `told` are the answers when they are the same for all.
    """

    round: str
    stage: int = 0
    noting: bool = False
    told: Mapping[str, Sequence[str]] | None = None

    def __call__(self, rows: Iterable[Plain]) -> Iterator[Step]:
        """Steps of the kinds note, ask and line."""
        for one in documents(rows):
            found, unknown = [], set[str]()
            for stage in ROUNDS[self.round](Order(one, book(), Mint(book(), one.group)), self.stage):
                if not (picked := stage.pick(0)):
                    continue
                asked = Asked(stage.order, one.answers if self.told is None else self.told)
                judge = stage.judge(picked, asked)
                if self.noting and stage.noting:
                    yield from _notes(one, judge, picked, asked)
                found += [(stage, judge, row, list(judge.keys(row))) for row in picked]
                unknown |= asked.unknown
            if unknown and self.told is None:
                yield from (Step(one.document, "ask", text=name) for name in sorted(unknown))
            else:
                yield from (_line(one, *row) for row in found)


def _notes(one: One, judge: Any, rows: Sequence[Row], asked: Asked) -> Iterator[Step]:
    found = {(asked.name(key), text(value)) for row in rows for key, value in judge.notes(row)}
    yield from (Step(one.document, "note", text=name, more=value) for name, value in sorted(found))


def _line(one: One, stage: Stage, judge: Any, row: Row, keys: Sequence[Key]) -> Step:
    facets = judge.describe(row)
    face = dump(row, keys, facets, stage.hint(row, judge) if stage.hint else None)
    told = None if stage.bound and facets.get("iri") else _told(one, stage, judge, row)
    hashes = sorted({number(joined(stage.order, key.rank, *key.value)) for key in keys})
    bundle = number(joined(stage.order, *hashes)) if hashes else alone(one.document, row.key)
    return line(one, row, (stage.order, face, told), (bundle, hashes))


def line(
    one: One, row: Row, compared: tuple[int, bytes, bytes | None], links: tuple[int, Sequence[int]]
) -> Step:
    """A row as it is compared: its stage, its face, what its wish needs; what links it with others."""
    stage, face, told = compared
    bundle, hashes = links
    quote = row.quotes[0] if row.quotes else ""
    body = marshal.dumps((face, told), 2)
    source = one.group[one.document]
    return Step(one.document, "line", row.key, stage, quote, source, body, bundle, list(hashes))


def alone(document: str, key: int) -> int:
    """A number for a row that is compared with none."""
    return number(f"row {key} {document}")


def _told(one: One, stage: Stage, judge: Any, row: Row) -> bytes:
    """What a wish asks of the row and of its judge."""
    if isinstance(judge, Parts):
        scene = one.scenes(0)[row.ident]
        return pickle.dumps((scene.row, {"scene": scene, "whole": _whole(one, stage, scene)}))
    found = {name: getattr(judge, name)[row.ident] for name in _ASKED[type(judge)]}
    if isinstance(judge, Pacts):
        found["parties"] = judge.parties(row)
    return pickle.dumps((replace(row, names=(), ties=(), quotes=()), found))


def _whole(one: One, stage: Stage, scene: Scene) -> str:
    at = one.document, int(scene.whole) if scene.whole.isdigit() else -1
    return one.known(stage.order).get(at, "")


_ASKED: Mapping[type, tuple[str, ...]] = {
    Places: ("known", "read"),
    Agencies: ("known", "bodies"),
    Things: ("known", "read"),
    Papers: ("known", "papers"),
    People: ("iris", "posts"),
    Pacts: ("dates",),
}
