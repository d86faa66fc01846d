"""Work without the collector of cycles."""

from __future__ import annotations

import atexit
import gc
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache


@contextmanager
def still() -> Iterator[None]:
    """For work that makes very many small values, all of which stay."""
    _last()
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            # To the oldest generation unlooked at: else the next value made would have all of it looked at.
            gc.freeze()
            gc.unfreeze()
            gc.enable()


@cache
def _last() -> None:
    """When the program ends, let go what it holds without looking for cycles in all of it: 0.1 s and more."""
    atexit.register(gc.freeze)
