"""Rows of one component joined into clusters: who is one, why, what each wishes to be called."""

from __future__ import annotations

import json
import marshal
import pickle
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from itertools import groupby
from typing import Any

from kg.entities.desk import EVENTS, Ident
from kg.entities.doubt import told
from kg.entities.happening import Happenings
from kg.entities.iri import Wish, stem
from kg.entities.line import Face, Line, load
from kg.entities.mint import Mint
from kg.entities.naming import draft
from kg.entities.order import LOOSE, PARTS, Order, called
from kg.entities.round import Stage, unlike
from kg.entities.row import Row
from kg.entities.scene import Scene, dated
from kg.entities.table import text
from kg.entities.union import Key, Link, Union, connect
from kg.spark.frame import Row as Plain
from kg.spark.who.key import ROUNDS
from kg.spark.who.step import One, Step, book, of, steps

# What `told` of a line has of each judge, by the name that the wish knows it by.
_NAMES = ("known", "read", "bodies", "papers", "iris", "posts", "dates")


class Told:
    """A judge that only remembers: what wishes ask of it, of rows that came with it."""

    def __init__(self, rows: Sequence[Line], found: Sequence[Mapping[str, Any]]) -> None:
        at = list(zip((row.ident for row in rows), found, strict=True))
        for name in _NAMES:
            setattr(self, name, {ident: one[name] for ident, one in at if name in one})
        self._keys = {row.ident: row.face.keys for row in rows}
        self._parties: dict[Ident, list[str]] = {ident: one.get("parties", []) for ident, one in at}

    def keys(self, row: Row) -> Sequence[Key]:
        """The keys of the row."""
        return self._keys[row.ident]

    def parties(self, row: Row) -> list[str]:
        """The parties of an agreement."""
        return self._parties[row.ident]


def solve(rows: Iterable[Plain]) -> Iterator[Step]:
    """Steps of the kinds cluster, member and doubt, from lines and links gathered by component.

    A column before those of a step is the component. `text` is the stem of the cluster's IRI.
    """
    solver = _Solver()
    for _, group in groupby(rows, key=lambda row: (row[0], row[4])):
        yield from solver.solve(steps(row[1:] for row in group))


@dataclass(slots=True)
class _Solver:
    group: dict[str, str] = field(default_factory=dict)
    mint: Mint = field(init=False)
    stages: dict[int, Stage] = field(init=False)

    def __post_init__(self) -> None:
        self.mint = Mint(book(), self.group)
        order = Order(One("", ()), book(), self.mint)
        rounds = (ROUNDS[name](order, 0) for name in ("first", "persons", "pacts", "last"))
        self.stages = {stage.order: stage for found in rounds for stage in found}

    def solve(self, told_: Iterable[Step]) -> Iterator[Step]:
        """The clusters of one component of one stage."""
        lines: list[Line] = []
        needs: dict[Ident, bytes] = {}
        faces: dict[bytes, Face] = {}
        links: list[Step] = []
        stage = 0
        self.group.clear()
        for step in told_:
            stage = step.stage
            if step.kind == "link":
                links.append(step)
                continue
            face, need = marshal.loads(step.body or b"")
            found = faces.get(face) or faces.setdefault(face, load(face))
            lines.append(Line(step.document, step.key, found, step.text or ""))
            self.group[step.document] = step.more or ""
            if need:
                needs[step.document, step.key] = need
        yield from self._clusters(stage, lines, needs, links)

    def _clusters(
        self, order: int, lines: Sequence[Line], needs: Mapping[Ident, bytes], links: Sequence[Step]
    ) -> Iterator[Step]:
        veto = self._stage(order).veto if order != EVENTS else Happenings.veto
        union = Union(lines, lambda one: dict(one.face.facets), veto)
        if order == EVENTS:
            at = {row.ident: position for position, row in enumerate(lines)}
            connect(union, (_link(step, at) for step in links))
        else:
            self._stage(order).join(union)
        for positions, reasons in union.clusters():
            rows = [lines[p] for p in positions]
            first = rows[0]
            wish = self._wish(order, rows, needs)
            made = json.dumps(asdict(draft(self.mint, rows, wish, reasons)), ensure_ascii=False)
            at_ = order, stem(wish.iri)
            yield Step(first.document, "cluster", first.key, *at_, made)
            for row in rows:
                yield Step(row.document, "member", row.key, *at_, first.document, bundle=first.key)
        for doubt in union.doubtful():
            if not told(doubt):
                why = text([doubt.reasons, doubt.against])
                document, key = doubt.other.ident
                where = f"doubts of {document}"  # stands for a stem: so that they spread
                yield Step(*of(doubt.one.ident, "doubt"), order, where, why, bundle=key, values=[document])

    def _stage(self, order: int) -> Stage:
        if order not in self.stages:
            self.stages[order] = ROUNDS["parts"](Order(One("", ()), book(), self.mint), order)[0]
        return self.stages[order]

    def _wish(self, order: int, whole: Sequence[Line], needs: Mapping[Ident, bytes]) -> Wish:
        """As `kg.entities.round` finds it: what is known wishes to be that."""
        parts = PARTS <= order <= LOOSE
        iri = next((i for row in whole for i in row.face.facets.get("iri", ())), "")
        if iri and not parts:
            return Wish(iri, (), fixed=True)
        hinted = order != EVENTS and self._stage(order).hint
        lines = unlike(whole) if hinted else list(whole)
        loaded = [pickle.loads(needs[row.ident]) for row in lines]
        rows, found = [row for row, _ in loaded], [one for _, one in loaded]
        if order == EVENTS:
            return self.mint.event(rows, _scenes(found), dated(rows, self.group))
        if parts:
            return called(self.mint, rows, _scenes(found), found[0]["whole"])
        return self._stage(order).wish(rows, Told(lines, found), self.mint.label(whole))


def _scenes(found: Sequence[Mapping[str, Any]]) -> list[Scene]:
    return [one["scene"] for one in found]


def _link(step: Step, at: Mapping[Ident, int]) -> Link:
    key, rank, why = json.loads(step.more or "")
    return Link(rank, at[step.document, step.key], at[step.text or "", key], why)
