"""How a command is told which graph it reads."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

GraphDir = Annotated[Path, typer.Option("--graph", "-g", metavar="DIR", help="What `kg build -o DIR` wrote.")]
# For commands that need nothing else: `kg serve my-graph` as well as `kg serve -g my-graph`.
Named = Annotated[
    Path | None, typer.Argument(metavar="[DIR]", help="The same without -g.", show_default=False)
]
