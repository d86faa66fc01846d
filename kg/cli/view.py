"""`kg view`: the graph as one page."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kg.cli.folder import GraphDir, Named


def add(app: typer.Typer) -> None:
    """Register the command."""
    app.command("view")(view)


def view(
    folder: Named = None,
    graph: GraphDir = Path("out"),
    show: Annotated[bool, typer.Option("--open", help="Open it in the browser.")] = False,
    with_sparql: Annotated[
        bool, typer.Option("--with-sparql", help="Add a tab that answers SPARQL inside the page (2 MB more).")
    ] = False,
    output: Annotated[
        Path | None,
        typer.Option("--out", "--output", "-o", metavar="FILE", help="Instead of DIR/graph.html."),
    ] = None,
) -> None:
    """Write the graph as one HTML file that opens from disk and asks for nothing.

    Example: kg view --graph out --with-sparql --open
    """
    from kg.view import render

    graph = folder or graph
    page = output or graph / "graph.html"
    render(graph / "store", page, sparql=with_sparql)
    typer.echo(str(page))
    if show:
        import webbrowser

        webbrowser.open(page.resolve().as_uri())
