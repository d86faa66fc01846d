"""Python rows as the Arrow batches that Spark takes, under one schema for both."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pyarrow import RecordBatch, Table
    from pyspark.sql import DataFrame

Row = tuple[Any, ...]
Work = Callable[[Iterator[Row]], Iterable[Row]]


@dataclass(frozen=True, slots=True)
class Mapped:
    """A function over rows as Spark calls it, over Arrow batches; `size` rows go out at once."""

    work: Work
    schema: str
    size: int

    def __call__(self, batches: Iterable[RecordBatch]) -> Iterator[RecordBatch]:
        """What the function makes of one partition."""
        for table in tables(self.work(_rows(batches)), self.schema, self.size):
            yield from table.to_batches()


def tables(rows: Iterable[Row], schema: str, size: int) -> Iterator[Table]:
    """The rows as Arrow tables of at most `size` each; `schema` is Spark's: "name type, name type"."""
    import pyarrow as pa

    fields = [pa.field(name, _type(kind)) for name, kind in (c.split(" ") for c in schema.split(", "))]
    left = iter(rows)
    while chunk := list(islice(left, size)):
        columns = zip(*chunk, strict=True)
        arrays = [pa.array(column, field.type) for column, field in zip(columns, fields, strict=True)]
        yield pa.Table.from_arrays(arrays, schema=pa.schema(fields))


def kept(frame: DataFrame, path: str) -> DataFrame:
    """The frame from storage, where no lost worker can take it back, and no plan grows."""
    frame.write.mode("overwrite").parquet(path)
    return frame.sparkSession.read.schema(frame.schema).parquet(path)


def mapped(frame: DataFrame, work: Work, schema: str, *, size: int = 128) -> DataFrame:
    """The frame that `work` makes of each partition's rows; `schema` is Spark's: "name type, name type"."""
    return frame.mapInArrow(Mapped(work, schema, size), schema)


def _rows(batches: Iterable[RecordBatch]) -> Iterator[Row]:
    for batch in batches:
        yield from zip(*(column.to_pylist() for column in batch.columns), strict=True)


def _type(kind: str) -> Any:
    import pyarrow as pa

    kinds = {
        "string": pa.string(),
        "binary": pa.binary(),
        "boolean": pa.bool_(),
        "int": pa.int32(),
        "bigint": pa.int64(),
        "array<string>": pa.list_(pa.string()),
        "array<bigint>": pa.list_(pa.int64()),
        "map<string,string>": pa.map_(pa.string(), pa.string()),
    }
    return kinds[kind]
