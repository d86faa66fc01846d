"""What tests of several packages share."""

from __future__ import annotations

import pytest

from kg.facts import Reader


@pytest.fixture(scope="session")
def reader() -> Reader:
    """All extractors, loaded once: half a second."""
    return Reader()
