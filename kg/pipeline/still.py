"""Work without the collector of cycles."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def still() -> Iterator[None]:
    """For work that makes very many small values, all of which stay."""
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
