"""Which document has which id on the cluster, and the documents themselves: what workers do with sources."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kg import corpus
from kg.corpus import Note, Problem, Source, content_hash, input_hash
from kg.corpus.listing import printable
from kg.corpus.reader import documents
from kg.errors import InputError
from kg.model import Document, Extraction
from kg.pipeline.pack import pack
from kg.pipeline.work import told
from kg.spark import fetch
from kg.spark.frame import Row, mapped

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

CLAIM = "id string, text string, input string, place int, row int"
DOCUMENT = "document string, body binary, where string, what string, left boolean"


@dataclass(frozen=True, slots=True)
class Claims:
    """The ids that the documents of some sources claim, with hashes of what they hold."""

    sources: Sequence[Source]

    def __call__(self, rows: Iterable[Row]) -> Iterator[Row]:
        """A row for each document of the sources whose places come in."""
        for (place,) in rows:
            try:
                with fetch.local(self.sources[place]) as (source, _):
                    for item in documents(source):
                        if isinstance(item, tuple):
                            row, one = item
                            yield one.id, content_hash(one), input_hash(one), place, row
            except InputError:
                continue  # said when it is read


@dataclass(frozen=True, slots=True)
class Documents:
    """The documents of some sources, packed, and what was wrong with them."""

    sources: Sequence[Source]

    def __call__(self, rows: Iterable[Row]) -> Iterator[Row]:
        """A row for each document, problem or note of the sources whose places come in."""
        for (place,) in rows:
            name = printable(self.sources[place].path)
            for item in _read(self.sources[place]):
                if isinstance(item, Document):
                    yield item.id, pack(Extraction(item, (), ())), None, None, None
                else:
                    said = told(replace(item, source=name))
                    yield None, None, said.where, said.what, said.left


def _read(source: Source) -> Iterator[Document | Problem | Note]:
    try:
        with fetch.local(source) as (near, problems):
            yield from problems
            yield from corpus.read(near)
    except InputError as error:
        yield Problem(source.path, error.what, error.todo)


def settled(spark: SparkSession, sources: Sequence[Source]) -> tuple[list[Source], int]:
    """The sources with ids settled as `kg.corpus.sources` settles them, and the number of documents.

    Only ids that two documents claim come to the driver.
    """
    from pyspark.sql import functions as f

    stems = {source.stem for source in sources}
    if len(stems) == len(sources) and not any(fetch.many(source.path) for source in sources):
        return list(sources), len(sources)
    claims = mapped(_places(spark, sources), Claims(sources), CLAIM).persist()
    rivals = claims.groupBy("id").count().where(f.col("count") > 1).select("id")
    found = claims.join(rivals, "id").select("id", "text", "input", "place", "row").collect()
    count = claims.count()
    claims.unpersist()
    return settle(sources, [tuple(row) for row in found]), count


def _places(spark: SparkSession, sources: Sequence[Source]) -> DataFrame:
    slices = min(len(sources), max(spark.sparkContext.defaultParallelism * 4, len(sources) // 1000))
    return spark.range(0, len(sources), 1, max(1, slices)).selectExpr("cast(id as int) place")


def settle(sources: Sequence[Source], claims: Iterable[Row]) -> list[Source]:
    """The same choice as on one machine: of equal texts the first by fields, file name and path stays."""
    groups: dict[str, list[tuple[tuple[str, str, str, int], str, int]]] = defaultdict(list)
    for name, text, fields, place, row in claims:
        path = sources[place].path
        groups[name].append(((fields, os.path.basename(path), path, row), text, place))
    contested: dict[int, set[str]] = defaultdict(set)
    repeated: dict[int, dict[int, str]] = defaultdict(dict)
    for name, rivals in groups.items():
        first: dict[str, tuple[int, int]] = {}
        for (_, _, _, row), text, place in sorted(rivals):
            if text in first:
                repeated[place][row] = _where(sources, first[text])
            else:
                first[text] = place, row
        if len(first) > 1:
            for place, _ in first.values():
                contested[place].add(name)
    return [_with(s, contested.get(n, set()), repeated.get(n, {})) for n, s in enumerate(sources)]


def _where(sources: Sequence[Source], kept: tuple[int, int]) -> str:
    place, row = kept
    name = printable(sources[place].path)
    return f"{name}:{row}" if row else name


def _with(source: Source, contested: set[str], repeated: Mapping[int, str]) -> Source:
    if not contested and not repeated:
        return source
    return replace(source, contested=frozenset(contested), repeated=repeated)


def spread(spark: SparkSession, sources: Sequence[Source], tasks: int) -> DataFrame:
    """The documents of all sources in `tasks` equal parts; sources of one document need no shuffle."""
    if not any(fetch.many(source.path) for source in sources):
        places = spark.range(0, len(sources), 1, tasks).selectExpr("cast(id as int) place")
        return mapped(places, Documents(sources), DOCUMENT)
    return mapped(_places(spark, sources), Documents(sources), DOCUMENT).repartition(tasks)
