"""`kg serve`: the graph as a service."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kg.cli.folder import GraphDir, Named

_LOOPBACK = ("127.0.0.1", "localhost", "::1")


def add(app: typer.Typer) -> None:
    """Register the command."""
    app.command("serve")(serve)


def serve(
    folder: Named = None,
    graph: GraphDir = Path("out"),
    host: Annotated[
        str, typer.Option(help="Address to listen on; beyond this machine only if you say so.")
    ] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="0 takes a free one.")] = 8080,
    timeout: Annotated[float, typer.Option(min=0.1, metavar="SECONDS", help="Stop a query after.")] = 30.0,
    workers: Annotated[int, typer.Option(min=1, max=64, help="Processes that answer at once.")] = 2,
    cors: Annotated[
        list[str] | None, typer.Option(metavar="ORIGIN", help="A web page that may read answers; may repeat.")
    ] = None,
) -> None:
    """Serve the graph: SPARQL at /sparql, a query page at /, a page for every thing at its own path.

    Example: kg serve out --port 8080
    """
    from kg.serve.app import app
    from kg.serve.limits import Limits
    from kg.serve.listen import listen

    graph = folder or graph
    hosts = _LOOPBACK if host in _LOOPBACK else ("*",)
    service = app(graph, Limits(timeout=timeout, workers=workers), hosts=hosts, origins=tuple(cors or ()))
    listen(service, host, port, ready=lambda address: typer.echo(f"serving {graph} at {address}"))
