"""Events of articles: in which blocks they stand, and which that meet there have enough in common."""

from __future__ import annotations

import marshal
import pickle
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import astuple, dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING

from kg.entities.desk import EVENTS
from kg.entities.happening import WINDOW, Happenings, facets, possible, until
from kg.entities.infer import numbered
from kg.entities.line import dump
from kg.entities.meeting import packed, unpacked
from kg.entities.mint import Mint
from kg.entities.order import Order
from kg.entities.scene import Scene
from kg.entities.sketch import PASSAGES
from kg.entities.table import joined, number, text
from kg.spark.frame import Row as Plain
from kg.spark.frame import mapped
from kg.spark.who.flow import Flow, sorted_by
from kg.spark.who.key import alone, line
from kg.spark.who.step import STEP, One, Step, book, documents, of

if TYPE_CHECKING:
    from pyspark.sql import DataFrame


def pairs(flow: Flow, scenes: DataFrame) -> DataFrame:
    """Steps of the kinds link (enough in common) and near (nearly so) for pairs of scenes, each once."""
    from pyspark.sql import functions as f

    blocks = scenes.where("kind = 'scene'").withColumn("block", f.explode("hashes"))
    rows = blocks.select("block", "document", "key", "text", "more", "body")
    order = ("block", "more", "text", "document", "key")  # by first day, then title; none comes first
    return flow.kept(mapped(sorted_by(rows, "block", order), weigh, STEP).distinct(), "pairs")


def staged(rows: Iterable[Plain]) -> Iterator[Step]:
    """Of gathered documents steps of the kinds scene, line, numbered, and level (of parts of events)."""
    for one in documents(rows):
        found = one.scenes(0)
        judge = Happenings((), _Texts(one.group))
        passages = one.outlines.sketch("").passages if found else frozenset()
        for ident, scene in found.items():
            if counted := numbered(scene):
                yield Step(one.document, "numbered", ident[1], text=text(astuple(counted)))
            if not scene.whole:
                yield _line(one, scene)
                yield _scene(one, scene, judge, passages)
        if any(scene.whole for scene in found.values()):
            levels = Order(one, book(), Mint(book(), one.group)).levels(0)
            yield from (Step(one.document, "level", stage=level) for level in levels)


def _line(one: One, scene: Scene) -> Step:
    body = packed(scene)
    kept = unpacked(body, scene.row.ident)
    told = pickle.dumps((kept.row, {"scene": kept})) if not scene.row.iri else None
    face = dump(scene.row, (), facets(scene))
    return line(one, scene.row, (EVENTS, face, told), (alone(*scene.row.ident), ()))


def _scene(one: One, scene: Scene, judge: Happenings, passages: Iterable[int]) -> Step:
    hashes = sorted({number(joined(*key)) for key in judge.blocks(scene)})
    title = scene.titles[0] if scene.titles else None
    held = packed(scene), one.group[one.document], sorted(passages), until(scene)
    body = marshal.dumps(held, 2)
    return Step(*of(scene.row.ident, "scene"), EVENTS, title, scene.days.first, body, hashes=hashes)


@dataclass(frozen=True, slots=True)
class _Texts:
    """Two articles: of which text each is a copy, and its passages."""

    group: Mapping[str, str]
    passages: Mapping[str, frozenset[int]] = field(default_factory=dict)

    def shared(self, one: str, other: str) -> bool:
        """Whether the two print some sentence alike."""
        return len(self.passages[one] & self.passages[other]) >= PASSAGES


@dataclass(frozen=True, slots=True)
class _Seen:
    """A scene in a block, with what is known of its article."""

    scene: Scene
    source: str
    passages: frozenset[int]
    until: str


def weigh(rows: Iterable[Plain]) -> Iterator[Step]:
    """The pairs of each block, sorted by day and title, of scenes that stand near each other."""
    for _, group in groupby(rows, key=lambda row: row[0]):
        before: deque[_Seen] = deque(maxlen=WINDOW)
        for _, document, key, _, first, body in group:
            packed_, source, passages, last = marshal.loads(body)
            now = _Seen(unpacked(packed_, (document, key)), source, frozenset(passages), last)
            for seen in before:
                if first <= seen.until:
                    yield from _weighed(*sorted((seen, now), key=lambda one: one.scene.row.ident))
            before.append(now)


def _weighed(a: _Seen, b: _Seen) -> Iterator[Step]:
    one, other = a.scene.row, b.scene.row
    if not possible(a.scene, b.scene):
        return
    texts = _Texts(
        {one.document: a.source, other.document: b.source},
        {one.document: a.passages, other.document: b.passages},
    )
    found = Happenings((), texts).weigh(a.scene, b.scene)
    if not found.near:
        return
    link = found.link(0, 1)
    why = link.reason if found.enough else [found.reasons, found.against]
    kind = "link" if found.enough else "near"
    ends = alone(*one.ident), [alone(*other.ident)]
    yield Step(*of(one.ident, kind), EVENTS, other.document, text([other.key, link.rank, why]), None, *ends)
