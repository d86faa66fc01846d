"""What is linked, directly or through others: on the driver while the links fit there, else on the engine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.spark.who.flow import Flow

if TYPE_CHECKING:
    from pyspark.sql import DataFrame


def shared(frame: DataFrame) -> DataFrame:
    """Links (one, other) of all `bundle`s that have a hash in common with the least of those that do."""
    from pyspark.sql import Window
    from pyspark.sql import functions as f

    pairs = frame.select("bundle", f.explode("hashes").alias("hash")).distinct()
    least = f.min("bundle").over(Window.partitionBy("hash"))
    return pairs.select(least.alias("one"), f.col("bundle").alias("other")).where("one != other").distinct()


def components(flow: Flow, links: DataFrame, name: str) -> DataFrame:
    """Node and label of the nodes that links (one, other) lead to a lesser one: the least of their component.

    Nodes are numbers of 64 bits; the links are read more than once.
    """
    return _here(flow, links) if links.count() <= flow.links else _there(flow, links, name)


def _here(flow: Flow, links: DataFrame) -> DataFrame:
    """On the driver: 16 bytes a link, and some 50 while they are sorted."""
    import numpy as np
    import pyarrow as pa
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components

    table = links.toArrow()
    ends = [table.column(name).to_numpy() for name in ("one", "other")]
    nodes, at = np.unique(np.concatenate(ends), return_inverse=True)
    one, other = at[: len(ends[0])], at[len(ends[0]) :]
    graph = coo_matrix((np.ones(len(one), np.int8), (one, other)), shape=(len(nodes), len(nodes)))
    _, parts = connected_components(graph, directed=False)
    _, first = np.unique(parts, return_index=True)  # nodes are sorted: the first of a component is its least
    labels = nodes[first[parts]]
    other_ = labels != nodes
    schema = "node bigint, label bigint"
    if not other_.any():
        return flow.spark.createDataFrame([], schema)
    return flow.spark.createDataFrame(pa.table({"node": nodes[other_], "label": labels[other_]}), schema)


def _there(flow: Flow, links: DataFrame, name: str) -> DataFrame:
    """On the engine: large and small stars in turn (Kiveris et al. 2014), until only stars are left."""
    from pyspark.sql import functions as f

    at = 0
    while True:
        links = flow.kept(_small(_large(links)), f"{name}-star{at}")
        tops = links.select(f.col("one").alias("top")).distinct()
        deep = links.join(tops, links["other"] == tops["top"], "left_semi")
        twice = links.groupBy("other").count().where("count > 1")
        if deep.isEmpty() and twice.isEmpty():
            return links.select(f.col("other").alias("node"), f.col("one").alias("label"))
        at += 1


def _large(links: DataFrame) -> DataFrame:
    """Every neighbour that is greater than a node, linked with the least of the node and its neighbours."""
    from pyspark.sql import Window
    from pyspark.sql import functions as f

    around = links.union(links.select("other", "one")).toDF("node", "near")
    least = f.least("node", f.min("near").over(Window.partitionBy("node")))
    found = around.select(least.alias("one"), f.col("near").alias("other"), "node")
    return found.where("other > node").select("one", "other").distinct()


def _small(links: DataFrame) -> DataFrame:
    """A node and its lesser neighbours, all linked with the least of these."""
    from pyspark.sql import Window
    from pyspark.sql import functions as f

    least = f.min("one").over(Window.partitionBy("other"))
    found = links.select("one", "other", least.alias("least"))
    lesser = found.select(f.col("least").alias("one"), f.col("one").alias("other"))
    itself = found.select(f.col("least").alias("one"), "other")
    return lesser.union(itself).where("one != other").distinct()
