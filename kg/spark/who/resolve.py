"""`resolve()` tells who is who in all documents: round after round, as `kg.entities.order` has them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import reduce
from typing import TYPE_CHECKING

from kg.entities.order import AGENCIES, BROAD, PERSONS
from kg.entities.people import few
from kg.entities.table import joined, text
from kg.errors import GraphError
from kg.spark.extract import ontology
from kg.spark.frame import mapped
from kg.spark.who.doubt import doubts
from kg.spark.who.event import pairs, staged
from kg.spark.who.flow import COLUMNS, Flow, gathered, shaped, sorted_by
from kg.spark.who.key import Keyed, kinds
from kg.spark.who.link import components, shared
from kg.spark.who.name import NAMED, name
from kg.spark.who.sequel import inferred
from kg.spark.who.share import shared_out, strewn
from kg.spark.who.solve import solve
from kg.spark.who.step import STEP
from kg.spark.who.twin import sources

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

# Links that the driver joins itself, in half a GB and some seconds; more are joined on the engine.
LINKS = 5_000_000
# A look-up may rest on the answer of another; no judge asks a third time.
_PASSES = 6


@dataclass(frozen=True, slots=True)
class Resolved:
    """Frames: `entities`, their `clusters`, `known` (who each row is), `shares`, and `lines` of no document.

    `doubts` are pairs of entities that may be one.
    """

    entities: DataFrame
    clusters: DataFrame
    known: DataFrame
    doubts: DataFrame
    shares: DataFrame
    lines: DataFrame


@contextmanager
def resolve(spark: SparkSession, bodies: DataFrame, folder: str, links: int = LINKS) -> Iterator[Resolved]:
    """Who is who in documents with their outlines, new concepts and numbers of referents.

    What stands between the steps is kept in the folder, and taken away in the end.
    """
    flow = Flow(spark, folder, links)
    try:
        yield _Resolver(flow, bodies).run()
    finally:
        flow.clear()


@dataclass(slots=True)
class _Resolver:
    flow: Flow
    bodies: DataFrame
    outlines: DataFrame = field(init=False)
    sources: DataFrame = field(init=False)
    named: list[DataFrame] = field(default_factory=list)

    def run(self) -> Resolved:
        """All rounds, each resting on those before it."""
        from pyspark.sql import functions as f

        outlines = self.bodies.select("document", f.col("outline").alias("body"))
        self.outlines = shaped(outlines, kind=f.lit("outline"))
        self.sources = sources(self.flow, self.outlines)
        self._round("first", self._asked("first"))
        scenes = self.flow.step(gathered(*self._told()), staged, "staged")
        met = pairs(self.flow, scenes)
        self._events(scenes, met)
        self._parts(scenes)
        told = gathered(*self._told())
        self._round("persons", self.flow.step(told, Keyed("persons", told=self._broad()), "persons-keyed"))
        self._round("pacts", self.flow.step(gathered(*self._told()), Keyed("pacts"), "pacts-keyed"))
        if kinds():
            self._round("last", self._asked("last"))
        return self._result(scenes, met)

    def _told(self) -> list[DataFrame]:
        """Outlines, sources, and who the rows are so far."""
        from pyspark.sql import functions as f

        known = [one.where("kind = 'member'") for one in self.named]
        iris = (one.select("document", "key", "stage", f.col("iri").alias("text")) for one in known)
        return [self.outlines, self.sources, *(shaped(one, kind=f.lit("known")) for one in iris)]

    def _asked(self, round_: str) -> DataFrame:
        """Lines of what looks things up: asked again and again until all questions have an answer."""
        from pyspark.sql import functions as f

        outlines, *told = self._told()
        found = [self.flow.step(gathered(outlines, *told), Keyed(round_, noting=True), f"{round_}-keyed")]
        noted = found[0].where("kind = 'note'").groupBy("text").agg(f.collect_set("more").alias("values"))
        for at in range(_PASSES):
            asks = found[-1].where("kind = 'ask'").select("document", "text")
            if asks.isEmpty():
                return _all(found)
            told.append(shaped(asks.join(noted, "text", "left"), kind=f.lit("answer")))
            asking = outlines.join(asks.select("document").distinct(), "document", "left_semi")
            found.append(self.flow.step(gathered(asking, *told), Keyed(round_), f"{round_}-{at}"))
        raise GraphError(
            f"look-ups of the round {round_} lead on and on", todo="report it as a mistake of kg"
        )

    def _round(self, name_: str, keyed: DataFrame, links: DataFrame | None = None) -> None:
        """The clusters of a round: its components, each in one place, and named, stem by stem."""
        from pyspark.sql import functions as f

        lines = keyed.where("kind = 'line' or kind = 'link'")
        if links is None:
            links = self.flow.kept(shared(lines), f"{name_}-links")
        labels = components(self.flow, links, name_)
        whole = lines.join(labels, lines["bundle"] == labels["node"], "left")
        self._named(name_, whole.select(f.coalesce("label", "bundle").alias("label"), *COLUMNS))

    def _named(self, name_: str, lines: DataFrame) -> None:
        from pyspark.sql import functions as f

        ordered = sorted_by(lines, "label", ("label", "stage", "kind", "document", "key"))
        called = _all([*(one.where("kind = 'cluster'") for one in self.named)]) if self.named else None
        found = mapped(ordered, solve, STEP)
        if called is not None:
            iris = called.select("stage", f.col("stem").alias("text"), f.col("iri").alias("more"))
            found = found.union(shaped(iris, document=f.lit(""), kind=f.lit("called")))
        stems = sorted_by(found, "text", ("text", "stage", "kind", "document", "key"))
        self.named.append(self.flow.step(stems, name, f"{name_}-named", NAMED))

    def _events(self, scenes: DataFrame, met: DataFrame) -> None:
        from pyspark.sql import functions as f

        enough = met.where("kind = 'link'")
        links = enough.select(f.col("bundle").alias("one"), f.element_at("hashes", 1).alias("other"))
        self._round("events", scenes.union(enough), links)

    def _parts(self, scenes: DataFrame) -> None:
        """Parts of events, level by level: a part of a part waits for its whole, and has one key."""
        from pyspark.sql import functions as f

        levels = scenes.where("kind = 'level'")
        for (stage,) in sorted(levels.select("stage").distinct().collect()):
            outlines, *told = self._told()
            only = levels.where(f"stage = {stage}").select("document")
            rows = gathered(outlines.join(only, "document", "left_semi"), *told)
            lines = mapped(rows, Keyed("parts", stage), STEP)
            self._named(f"parts{stage}", lines.select(f.col("bundle").alias("label"), *COLUMNS))

    def _broad(self) -> Mapping[str, Sequence[str]]:
        """The bodies that so many articles name that they tell nobody apart: a few hundred at most."""
        from pyspark.sql import functions as f

        bodies = self.named[0].where(f"kind = 'member' and stage = {AGENCIES}")
        named = bodies.select("document", "iri").distinct()
        documents = named.select(f.count_distinct("document")).collect()[0][0]
        found = named.groupBy("iri").count().where(f.col("count") > few(documents)).collect()
        return {joined(PERSONS, BROAD, iri): [text(["yes"])] for iri, _ in found}

    def _result(self, scenes: DataFrame, met: DataFrame) -> Resolved:
        from pyspark.sql import functions as f

        named = _all(self.named)
        known, clusters = (named.where(f"kind = '{kind}'") for kind in ("member", "cluster"))
        counted = scenes.where("kind = 'numbered'").select("document", "key", "text")
        numbered = counted.join(known.select("document", "key", "iri"), ["document", "key"])
        made = inferred(self.flow, self._told(), numbered)
        iri = f.concat(f.lit(ontology().base), "iri").alias("iri")
        return Resolved(
            entities=clusters.select(
                iri, "type", "label", "aliases", "reasons", f.col("more").alias("cited")
            ),
            clusters=clusters,
            known=known,
            doubts=doubts(named, met.where("kind = 'near'")),
            shares=shared_out(self.bodies, known, (self.sources, made)),
            lines=strewn(clusters, made),
        )


def _all(frames: Sequence[DataFrame]) -> DataFrame:
    return reduce(lambda one, other: one.union(other), frames)
