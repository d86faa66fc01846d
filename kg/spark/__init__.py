"""The same build on Apache Spark: `build(paths, out, master)`."""

from kg.spark.build import build

__all__ = ["build"]
