"""A small store with hostile labels, and a service on it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from serve_sample import write
from starlette.testclient import TestClient

from kg.serve.app import app
from kg.serve.limits import Limits


@pytest.fixture(scope="session")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The output folder of a build, with the store in it."""
    return write(tmp_path_factory.mktemp("served"))


@pytest.fixture(scope="session")
def client(out: Path) -> Iterator[TestClient]:
    """A client of a running service."""
    limits = Limits(timeout=20, workers=2, answer=200_000, request=20_000)
    with TestClient(app(out, limits), follow_redirects=False) as running:
        yield running
