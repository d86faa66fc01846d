"""The steps of resolution as frames of the engine: gathered, mapped, and kept as Parquet between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.spark.frame import Work, kept, mapped
from kg.spark.who.step import STEP

if TYPE_CHECKING:
    from pyspark.sql import Column, DataFrame, SparkSession

# Rows that go out of a worker at once: most are some hundred bytes.
_SIZE = 1024
COLUMNS = tuple(column.split(" ")[0] for column in STEP.split(", "))


@dataclass(frozen=True, slots=True)
class Flow:
    """Where the steps run, and the folder their rows stand in; `links` are as many as the driver may join."""

    spark: SparkSession
    folder: str
    links: int

    def kept(self, frame: DataFrame, name: str) -> DataFrame:
        """A table of the folder."""
        return kept(frame, f"{self.folder}/{name}")

    def step(self, frame: DataFrame, work: Work, name: str, schema: str = STEP) -> DataFrame:
        """What the work makes of each partition, kept."""
        return self.kept(mapped(frame, work, schema, size=_SIZE), name)

    def clear(self) -> None:
        """Take the folder away."""
        jvm = self.spark._jvm  # the one way to delete in any store that Spark can write to
        assert jvm is not None
        path = jvm.org.apache.hadoop.fs.Path(self.folder)
        path.getFileSystem(self.spark.sparkContext._jsc.hadoopConfiguration()).delete(path, True)


def shaped(frame: DataFrame, **columns: Column) -> DataFrame:
    """The frame as steps: its columns of these names or the given ones, the others empty."""
    from pyspark.sql import functions as f

    given = {column: f.col(column) for column in frame.columns} | columns
    zero = {"key": f.lit(0), "stage": f.lit(0)}
    found = []
    for name, kind in (column.split(" ") for column in STEP.split(", ")):
        found.append(given.get(name, zero.get(name, f.lit(None))).cast(kind).alias(name))
    return frame.select(*found)


def gathered(*frames: DataFrame) -> DataFrame:
    """All steps of each document one after the other, in one partition."""
    whole = frames[0]
    for frame in frames[1:]:
        whole = whole.unionByName(frame)
    return whole.repartition("document").sortWithinPartitions("document")


def sorted_by(frame: DataFrame, name: str, order: Sequence[str]) -> DataFrame:
    """The rows of one `name` in one partition, in this order."""
    return frame.repartition(name).sortWithinPartitions(*order)
