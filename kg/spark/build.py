"""`build()`: from paths to Parquet facts and sorted N-Quads shards on a Spark cluster."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import reduce
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict, Unpack

from kg.entities.correction import Corrections
from kg.errors import GraphError
from kg.graph import swap
from kg.graph.report import Report, to_json, to_markdown
from kg.graph.write import load
from kg.spark import corpus, extract, fetch, state
from kg.spark.frame import Row, kept, mapped, tables
from kg.spark.report import report
from kg.spark.resolve import resolved
from kg.spark.session import session
from kg.spark.who.doubt import DOUBT
from kg.spark.who.resolve import LINKS, resolve
from kg.spark.who.share import SHARE

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

# A task of 5,000 articles is a minute of one core: short enough to lose, long enough to pay its start.
_TASK = 5_000
# Rows of the driver that go to the cluster at once: shares of 1 KB, or lines of 200 characters.
_PART = 50_000
ENTITY = "iri string, type string, label string, aliases array<string>, reasons array<string>, cited string"


class Options(TypedDict, total=False):
    """master: the cluster's URL; None leaves it to Spark's settings. corrections: a file of human judgements.
    columns: field → column of files of rows. links: how many links of rows the driver may join itself."""

    master: str | None
    corrections: str | os.PathLike[str] | None
    columns: Mapping[str, str] | None
    links: int


def build(
    paths: Sequence[str | os.PathLike[str]], out: str | os.PathLike[str], **options: Unpack[Options]
) -> Report:
    """Reads the paths on the cluster and writes tables and `quads/` to `out`.

    The shards of `quads/` one after the other are the `graph.nq` of a local build of the same documents.
    When `out` is a folder of this machine (all workers must see it under the same name) `graph.nq`,
    `store/` and the report are made too. KgError when Spark is missing or a job fails for good.
    """
    name, master = os.fspath(out), options.get("master")
    if fetch.remote(name):
        with _told(name), session(master) as spark:
            return _Build(spark, name.rstrip("/"), options).run(paths)
    target = Path(name).absolute()
    with swap.alone(target):
        building = swap.fresh(target)
        try:
            with _told(name), session(master) as spark:
                made = _Build(spark, str(building), options).run(paths)
            if made.documents:
                _merge(building, made)
                swap.publish(building, target)
            return made
        finally:
            shutil.rmtree(building, ignore_errors=True)


@contextmanager
def _told(out: str) -> Iterator[None]:
    """A job that Spark gave up, as an error with its first line."""
    try:
        from py4j.protocol import Py4JJavaError  # type: ignore[import-untyped,unused-ignore]
        from pyspark.errors import PySparkException
    except ImportError:  # said by session()
        yield
        return
    try:
        yield
    except (PySparkException, Py4JJavaError) as error:
        found = [line.strip() for line in str(error).splitlines() if "Error" in line or "xception" in line]
        what = (found[-1].lstrip(": ") if found else str(error))[:300]
        todo = "look into the application's log on the cluster; docs/spark.md lists the usual causes"
        raise GraphError(f"the cluster could not build the graph ({what})", file=out, todo=todo) from error


def _merge(building: Path, made: Report) -> None:
    """The shards as one file, the store loaded from it, and the report."""
    with (building / "graph.nq").open("wb") as whole:
        for shard in sorted((building / "quads").glob("part-*")):
            with shard.open("rb") as file:
                shutil.copyfileobj(file, whole, 1 << 20)
    load(building / "graph.nq", building / "store")
    (building / "report.json").write_text(to_json(made), encoding="utf-8")
    (building / "report.md").write_text(to_markdown(made), encoding="utf-8")


@dataclass(frozen=True, slots=True)
class _Build:
    spark: SparkSession
    out: str
    options: Options

    def run(self, paths: Sequence[str | os.PathLike[str]]) -> Report:
        extract.reader()  # an unsound rule or ontology is an error here, not on a worker
        listed = fetch.sources([os.fspath(path) for path in paths], dict(self.options.get("columns") or {}))
        sources, count = corpus.settled(self.spark, listed)
        tasks = max(self.spark.sparkContext.defaultParallelism * 4, count // _TASK)
        documents = corpus.spread(self.spark, sources, max(1, min(tasks, count)))
        read = self._kept(mapped(documents, extract.extract, extract.EXTRACTION), "extractions")
        told, bodies = read.where("body is null"), read.where("body is not null")
        if bodies.isEmpty():
            return report(told)
        self._settle(bodies)
        shares = self.spark.read.parquet(f"{self.out}/shares")
        joined = bodies.select("document", "body").join(shares, "document")
        facts = self._kept(mapped(joined, state.facts, state.FACT), "facts")
        quads = self._quads(mapped(joined, state.quads, state.LINE, size=4096))
        entities = self.spark.read.parquet(f"{self.out}/entities")
        return report(told, facts=facts, quads=quads, entities=entities, documents=bodies.count())

    def _settle(self, bodies: DataFrame) -> None:
        """Who is who: what each document needs of it, the entities, and what no document says."""
        path = self.options.get("corrections")
        judged = Corrections.load(Path(path)) if path else Corrections()
        digests = bodies.select("document", "outline", "coins", "referents")
        if judged.items:
            self._judged(digests, judged)
            return
        with resolve(self.spark, digests, f"{self.out}/who", self.options.get("links", LINKS)) as found:
            self._kept(found.shares, "shares")
            self._kept(found.entities, "entities")
            self._kept(found.doubts, "doubts")
            self._kept(found.lines, "inferred")

    def _judged(self, digests: DataFrame, judged: Corrections) -> None:
        """The same where people corrected it: in the memory of the driver, as a local build does."""
        with resolved(digests.toLocalIterator(), extract.ontology(), judged) as answer:
            self._stored(answer.shares(), SHARE, "shares")
            self._stored(answer.entities(), ENTITY, "entities")
            self._stored(answer.doubts(), DOUBT, "doubts")
            lines = (line for leaf in answer.leaves.strewn() for line in state.lines(leaf))
            self._stored(lines, state.LINE, "inferred")

    def _stored(self, rows: Iterator[Row], schema: str, name: str) -> None:
        """Rows of the driver as a table of the cluster; a part of them is in memory."""
        path = f"{self.out}/{name}"
        self.spark.createDataFrame([], schema).write.mode("overwrite").parquet(path)
        for table in tables(rows, schema, _PART):
            self.spark.createDataFrame(table).write.mode("append").parquet(path)

    def _kept(self, frame: DataFrame, name: str) -> DataFrame:
        """A table of the output."""
        return kept(frame, f"{self.out}/{name}")

    def _quads(self, lines: DataFrame) -> DataFrame:
        """The shards: each line once, in the order of its UTF-8 bytes, as Spark compares strings."""
        inferred = self.spark.read.parquet(f"{self.out}/inferred")
        fixed = mapped(self.spark.range(0, 1, 1, 1), state.backdrop, state.LINE, size=4096)
        everything = reduce(lambda one, other: one.union(other), (lines, fixed, inferred))
        everything.distinct().sort("line").write.mode("overwrite").text(f"{self.out}/quads")
        return self.spark.read.text(f"{self.out}/quads").withColumnRenamed("value", "line")
