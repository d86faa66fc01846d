"""`kg validate`: is a built graph what the ontology allows, and does every triple have its words?"""

from __future__ import annotations

from pathlib import Path

import typer

from kg.cli.folder import GraphDir, Named
from kg.errors import GraphError

_SHOWN = 50


def add(app: typer.Typer) -> None:
    """Register the command."""
    app.command("validate")(validate)


def validate(
    folder: Named = None,
    graph: GraphDir = Path("out"),
) -> None:
    """Check a built graph against the shapes of the ontology, and its evidence against the texts.

    Example: kg validate out/
    """
    from pyoxigraph import Store

    from kg.graph.check import evidence
    from kg.graph.shapes import breaches
    from kg.ontology.load import load

    graph = folder or graph
    if not (graph / "store").is_dir():
        raise GraphError("no graph here", file=str(graph), todo=f"build one: kg build seeds/ -o {graph}")
    ontology = load()
    found = list(breaches(graph / "graph.nq", ontology))
    broken = [str(one) for one in found if one.grave]
    broken += evidence(Store.read_only(str(graph / "store")), ontology.base)
    doubts = [f"warning: {one}" for one in found if not one.grave]
    for lines in (broken, doubts):
        for line in lines[:_SHOWN]:
            typer.echo(line)
        if len(lines) > _SHOWN:
            typer.echo(f"… and {len(lines) - _SHOWN} more")
    if broken:
        typer.echo(
            f"{graph}: {len(broken)} errors, {len(doubts)} warnings; kg explain IRI shows the words", err=True
        )
        raise typer.Exit(1)
    typer.echo(f"{graph}: conforms to the shapes ({len(doubts)} warnings), and every triple has its words")
