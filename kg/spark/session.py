"""A Spark session, or an error that says what is missing on this machine."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from kg.errors import KgError

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

_SETTINGS = {
    # A row may be an article of two million characters; 128 of the usual 4 KB still fill an Arrow batch well.
    "spark.sql.execution.arrow.maxRecordsPerBatch": "128",
    # Digests come to the driver partition by partition, but one partition may exceed the usual 1 GB.
    "spark.driver.maxResultSize": "0",
}


@contextmanager
def session(master: str | None) -> Iterator[SparkSession]:
    """A session on `master`, or on what spark-submit or spark-defaults.conf names; ended afterwards.

    KgError when PySpark or Java is missing. Every other setting is Spark's own: spark-defaults.conf in
    SPARK_CONF_DIR, or PYSPARK_SUBMIT_ARGS.
    """
    try:
        from pyspark.sql import SparkSession
    except ImportError:
        raise KgError(
            "pyspark is not installed", todo="in the checkout of kg: pip install '.[spark]'"
        ) from None
    if not (shutil.which("java") or os.environ.get("JAVA_HOME")):
        todo = "install Java 17, on Debian: apt-get install openjdk-17-jre-headless"
        raise KgError("Spark needs Java, and there is no java here", todo=todo)
    # Workers look for this same interpreter unless the cluster says otherwise.
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    builder = SparkSession.builder.appName("kg build")
    shown = str(sys.stderr.isatty()).lower()
    for name, value in {**_SETTINGS, "spark.ui.showConsoleProgress": shown}.items():
        builder = builder.config(name, value)
    made = (builder.master(master) if master else builder).getOrCreate()
    made.sparkContext.setLogLevel("ERROR")
    try:
        yield made
    finally:
        made.stop()
