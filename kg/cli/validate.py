"""`kg validate`: is a built graph what the ontology allows, and does every triple have its words?"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kg.errors import GraphError

_SHOWN = 50


def add(app: typer.Typer) -> None:
    """Register the command."""
    app.command("validate")(validate)


def validate(
    graph: Annotated[Path, typer.Argument(metavar="DIR", help="A folder that kg build wrote.")] = Path("out"),
) -> None:
    """Check a built graph against the shapes of the ontology, and its evidence against the texts.

    Example: kg validate out/
    """
    from pyoxigraph import Store

    from kg.graph.check import evidence
    from kg.graph.shapes import breaches
    from kg.ontology.load import load

    if not (graph / "store").is_dir():
        raise GraphError("no graph here", file=str(graph), todo="build one: kg build seeds/ -o out")
    ontology = load()
    broken = [str(one) for one in breaches(graph / "graph.nq", ontology)]
    broken += evidence(Store.read_only(str(graph / "store")), ontology.base)
    for line in broken[:_SHOWN]:
        typer.echo(line)
    if len(broken) > _SHOWN:
        typer.echo(f"… and {len(broken) - _SHOWN} more")
    if broken:
        raise typer.Exit(1)
    typer.echo(f"{graph}: conforms to the shapes, and every triple has its words")
