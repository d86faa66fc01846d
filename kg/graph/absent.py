"""What to say where no graph is: how to build one, or which one was perhaps meant."""

from __future__ import annotations

from pathlib import Path

from kg.errors import GraphError

_NEAR = 3


def absent(folder: Path | str) -> GraphError:
    """The error for a folder that holds no graph; it names those in the working folder that do."""
    found = [current.parents[1] for current in sorted(Path().glob("*/store/CURRENT"))]
    names = ", ".join(f"-g {name}" for name in found[:_NEAR])
    todo = f"did you mean {names}?" if names else f"build one: kg build seeds/ -o {folder}"
    return GraphError(f"{folder} holds no graph", todo=todo)
