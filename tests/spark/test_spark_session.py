"""What a user without Spark or Java is told, and where a graph goes."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from kg.cli.spark import _address
from kg.errors import KgError
from kg.spark.session import session


def test_without_pyspark_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyspark.sql", None)
    with pytest.raises(KgError, match=r"pip install '\.\[spark\]'"), session("local[1]"):
        pass


def test_without_java_its_package_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    pytest.importorskip("pyspark")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("JAVA_HOME", raising=False)
    with pytest.raises(KgError, match="openjdk-17"), session("local[1]"):
        pass


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("s3a://bucket/graph", "s3a://bucket/graph"), ("out/graph", "out/graph"), ("/data/out", "/data/out")],
)
def test_a_uri_keeps_its_slashes(typed: str, kept: str) -> None:
    assert _address(Path(typed)) == kept
