"""`kg validate`: is a built graph what the ontology allows, and does every triple have its words?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from kg.cli.folder import GraphDir, Named
from kg.values.count import counted

if TYPE_CHECKING:
    from kg.graph.shapes import Breach

_SHOWN = 50
_EXAMPLES = 3


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

    from kg.graph.absent import absent
    from kg.graph.check import evidence
    from kg.graph.shapes import breaches
    from kg.ontology.load import load

    graph = folder or graph
    if not (graph / "store").is_dir():
        raise absent(graph)
    ontology = load()
    found = list(breaches(graph / "graph.nq", ontology))
    broken = [str(one) for one in found if one.grave]
    broken += evidence(Store.read_only(str(graph / "store")), ontology.base)
    doubts = [one for one in found if not one.grave]
    for line in (*broken[:_SHOWN], *_doubted(doubts)):
        typer.echo(line)
    if len(broken) > _SHOWN:
        typer.echo(f"… and {len(broken) - _SHOWN} more")
    warned = counted(len(doubts), "warning")
    if broken:
        told = f"{graph}: {counted(len(broken), 'error')}, {warned}; kg explain IRI shows the words"
        typer.echo(told, err=True)
        raise typer.Exit(1)
    typer.echo(f"{graph}: conforms to the shapes ({warned}), and every triple has its words")


def _doubted(doubts: Iterable[Breach]) -> Iterator[str]:
    """A line for each kind of warning, with the first things it is about."""
    kinds: dict[str, list[str]] = {}
    for one in doubts:
        kinds.setdefault(one.says, []).append(one.node)
    for says, nodes in sorted(kinds.items()):
        yield f"{counted(len(nodes), 'warning')}: {says}"
        yield from (f"  {node}" for node in nodes[:_EXAMPLES])
        if len(nodes) > _EXAMPLES:
            yield f"  … and {len(nodes) - _EXAMPLES:,} more"
