"""The graph of the seeds that tests/analysis builds."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from kg.query import Graph

sys.path.append(str(Path(__file__).parents[1] / "analysis"))


@pytest.fixture(scope="session")
def out() -> Path:
    from analysis_picture import seeds

    return seeds()


@pytest.fixture(scope="session")
def graph(out: Path) -> Graph:
    return Graph.open(out)
