"""Copies of one text: bands of sketches as groups, and the first document of each component of copies."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import TYPE_CHECKING

from kg.entities.sketch import STANDING, Sketch, root
from kg.entities.table import number
from kg.entities.twins import array, bands, copies
from kg.pipeline.outline import drawn
from kg.spark.frame import Row as Plain
from kg.spark.frame import mapped
from kg.spark.who.flow import Flow, sorted_by
from kg.spark.who.link import components
from kg.spark.who.step import STEP, Step

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from pyspark.sql import DataFrame

    from kg.entities.twins import Marks


def sources(flow: Flow, outlines: DataFrame) -> DataFrame:
    """Steps of the kind source: the first of its copies, of each document that has copies and is not it."""
    from pyspark.sql import Window
    from pyspark.sql import functions as f

    banded = mapped(outlines.select("document", "body"), sketched, STEP)
    together = f.count("*").over(Window.partitionBy("hash"))
    alike = banded.select("document", f.explode("hashes").alias("hash")).select("*", together.alias("n"))
    marks = banded.select("document", "key", "body")
    rows = alike.where("n > 1").select("document", "hash").join(marks, "document")
    ordered = sorted_by(rows, "hash", ("hash", "document")).select("hash", "document", "key", "body")
    pairs = flow.kept(mapped(ordered, meet, STEP).distinct(), "twin")
    links = pairs.select(f.col("bundle").alias("one"), f.element_at("hashes", 1).alias("other"))
    labels = components(flow, links, "twin")
    whole = pairs.join(labels, pairs["bundle"] == labels["node"], "left")
    label = f.coalesce("label", "bundle")
    grouped = sorted_by(whole.select(label.alias("label"), "document", "text"), "label", ("label",))
    return flow.step(grouped, first, "source")


def sketched(rows: Iterable[Plain]) -> Iterator[Step]:
    """The bands of each document, and its marks and their number."""
    for document, body in rows:
        sketch = drawn(body)
        marks = _marks(sketch)
        yield Step(document, "sketch", sketch.size, body=marks.tobytes(), hashes=sorted(set(bands(marks))))


def _marks(sketch: Sketch) -> NDArray[np.int32]:
    import numpy as np

    return np.array(sketch.marks, dtype=np.int32)


def meet(rows: Iterable[Plain]) -> Iterator[Step]:
    """The copies that meet in each band: each document with the first of those before it that it copies."""
    for _, group in groupby(rows, key=lambda row: row[0]):
        standing: list[tuple[str, Marks]] = []
        for _, document, size, body in group:
            one = size, array(body)
            source = next((name for name, other in standing if copies(one, other)), None)
            if source is not None:
                both = source, document
                nodes = [number(f"document {name}") for name in both]
                yield Step(both[0], "pair", text=both[1], bundle=nodes[0], hashes=nodes[1:])
            elif len(standing) < STANDING:
                standing.append((document, one))


def first(rows: Iterable[Plain]) -> Iterator[Step]:
    """The first of its copies for each other document, from pairs gathered by component."""
    for _, group in groupby(rows, key=lambda row: row[0]):
        parent: dict[str, str] = {}
        for _, one, other in group:
            a, b = sorted((root(parent, one), root(parent, other)))
            parent[b] = a
        for document in parent:
            if (source := root(parent, document)) != document:
                yield Step(document, "source", text=source)
