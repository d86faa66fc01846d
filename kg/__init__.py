"""Vietnamese government news as a knowledge graph that can show the words behind every triple.

In Python and notebooks: `kg.build("seeds/", "out")`, `g = kg.open("out")`, `%load_ext kg`.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kg.graph.report import Report

__version__ = "0.1.0"
# Found in kg.notebook when first asked for: pandas and networkx take longer to import than a query to answer.
_LATER = ("bars", "open", "load_ipython_extension", "unload_ipython_extension")


def build(
    paths: str | os.PathLike[str] | Sequence[str | os.PathLike[str]],
    out: str | os.PathLike[str] = "out",
    **options: Any,
) -> Report:
    """Reads articles and writes their graph to the folder `out`: `kg.pipeline.build`, or of one path."""
    from kg import pipeline

    several = [paths] if isinstance(paths, str | os.PathLike) else paths
    return pipeline.build(several, out, **options)


def __getattr__(name: str) -> Any:
    if name in _LATER:
        from kg import notebook

        return getattr(notebook, name)
    raise AttributeError(f"module 'kg' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *_LATER})
