"""The pairs of entities that a person should look at, as `kg.entities.doubt` finds them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import groupby, islice
from typing import TYPE_CHECKING

from kg.entities.doubt import LITTLE, MOST, namesakes, paired
from kg.spark.frame import Row, mapped
from kg.spark.who.flow import sorted_by

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

DOUBT = "one string, other string, reasons array<string>, against array<string>"


def doubts(named: DataFrame, near: DataFrame) -> DataFrame:
    """Doubtful pairs of entities, each once, from all clusters, members and doubts, and events nearly one."""
    from pyspark.sql import functions as f

    iris = named.where("kind = 'member'").select("document", "key", "iri")
    key = f.get_json_object("more", "$[0]").cast("bigint")
    ends = ["document", "key", "other", "at", "kind", "more"]
    almost = near.withColumn("other", f.col("text")).withColumn("at", key).select(ends)
    pairs = named.where("kind = 'doubt'").select(ends).union(almost)
    one = pairs.join(iris.withColumnRenamed("iri", "one"), ["document", "key"])
    both = one.join(iris.toDF("other", "at", "two"), ["other", "at"]).select("one", "two", "kind", "more")
    shared = named.where("name is not null").withColumn("shared", f.concat_ws(" ", "type", "name"))
    order = ("shared", "document", "key")
    alike = sorted_by(shared.select(*order, "name", "iri", "plain"), "shared", order)
    told = mapped(both, refused, DOUBT).union(mapped(alike, same, DOUBT))
    return mapped(sorted_by(told, "one", ("one", "other")), said, DOUBT)


def refused(rows: Iterable[Row]) -> Iterator[Row]:
    """Pairs of IRIs that were kept apart, and what was said of each."""
    for one, other, kind, more in rows:
        a, b = sorted((one, other))
        reasons, against = json.loads(more)[2] if kind == "near" else json.loads(more)
        if a != b and reasons:
            yield a, b, reasons, [*(LITTLE if kind == "near" else ()), *against]


def same(rows: Iterable[Row]) -> Iterator[Row]:
    """Pairs of the first entities of one name and type."""
    for _, group in groupby(rows, key=lambda row: row[0]):
        first = list(islice(group, MOST))
        for one, other, reasons, against in namesakes(first[0][3], [(row[4], row[5]) for row in first]):
            yield *sorted((one, other)), list(reasons), list(against)


def said(rows: Iterable[Row]) -> Iterator[Row]:
    """Each pair once, with all that was said of it."""
    for _, group in groupby(rows, key=lambda row: row[:2]):
        for pair in paired(group):
            yield pair.one, pair.other, list(pair.reasons), list(pair.against)
