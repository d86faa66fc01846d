"""What tests of several packages share."""

from __future__ import annotations

import pytest
from hypothesis import settings

from kg.facts import Reader

# A machine under load is slow, not wrong.
settings.register_profile("kg", deadline=None)
settings.load_profile("kg")


@pytest.fixture(scope="session")
def reader() -> Reader:
    """All extractors, loaded once: half a second."""
    return Reader()
