"""`kg build --engine spark`: the same build on a cluster."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.graph.report import Report


class Engine(StrEnum):
    """What carries out a build."""

    LOCAL = "local"
    SPARK = "spark"


def distributed(
    paths: Sequence[str],
    out: Path,
    master: str | None,
    *,
    corrections: Path | None,
    columns: Mapping[str, str],
) -> Report:
    """The report of a build on the Spark cluster `master`, or on the one that Spark's settings name."""
    from kg import spark

    return spark.build(paths, _address(out), master=master, corrections=corrections, columns=columns)


def _address(out: Path) -> str:
    """The folder or URI as it was typed: a Path keeps one slash of `s3a://bucket/graph`."""
    return re.sub(r"^(\w{2,}):/(?!/)", r"\1://", str(out))
