"""`kg export`: the graph in a format that other tools open."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from kg.cli.folder import GraphDir


def add(app: typer.Typer) -> None:
    """Register the command."""
    app.command("export")(export)


def export(
    form: Annotated[
        str, typer.Argument(metavar="FORMAT", help="graphml, gexf, jsonld, ttl, nq, csv or parquet.")
    ],
    graph: GraphDir = Path("out"),
    out: Annotated[
        Path | None,
        typer.Option("--out", "-o", metavar="FILE", help="Where it goes; a folder for csv and parquet."),
    ] = None,
) -> None:
    """Write the graph for Gephi (graphml, gexf), RDF tools (jsonld, ttl, nq) or tables (csv, parquet).

    Example: kg export gexf -o graph.gexf
    """
    from kg.export import FOLDERS, save, text
    from kg.query import Graph

    if out is None and form in FOLDERS:
        raise typer.BadParameter(f"{form} is several files; name a folder, for example -o {form}/")
    opened = Graph.open(graph)
    if out is None or str(out) == "-":
        sys.stdout.buffer.write(text(opened, form))
        return
    for path in save(opened, form, out):
        typer.echo(str(path), err=True)
