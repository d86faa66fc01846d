"""`kg query` and `kg queries`: ask a built graph."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.folder import GraphDir
from kg.errors import QueryError

if TYPE_CHECKING:
    from kg.query import NamedQuery

_WIDTH = 32  # the longest query name, cq-18-events-of-merged-provinces


def add(app: typer.Typer) -> None:
    """Register the commands."""
    app.command("query")(query)
    app.command("queries")(queries)


def query(
    what: Annotated[
        str, typer.Argument(metavar="NAME|FILE|-", help="A named query, a .rq file, or - for stdin.")
    ],
    graph: GraphDir = Path("out"),
    param: Annotated[
        list[str] | None,
        typer.Option("--param", "-p", metavar="NAME=VALUE", help="A thing by IRI or by name; may repeat."),
    ] = None,
    form: Annotated[str, typer.Option("--format", "-f", help="table, csv, json or ttl.")] = "table",
    timeout: Annotated[
        float | None, typer.Option(min=0.001, metavar="SECONDS", help="Give up after.")
    ] = None,
) -> None:
    """Ask the graph: a named query (see `kg queries`) or SPARQL of your own.

    Example: kg query people --param document=004_8927cea387e505eb --format csv
    """
    from kg.query import Graph
    from kg.query.choose import assumed, meant
    from kg.query.formats import render

    asked, opened = _read(what), Graph.open(graph)
    values = meant(opened, asked, dict(_pair(one) for one in param or ()))
    answer = opened.answer(asked, values, timeout=timeout)
    for one in assumed(asked, values):
        typer.echo(f"{one.name} is {one.default}; -p {one.name}=… asks about another ({one.about})", err=True)
    sys.stdout.buffer.write(render(answer, form).encode())


def queries(
    name: Annotated[str, typer.Argument(metavar="[NAME]", help="Show one query, ready for any server.")] = "",
) -> None:
    """List the named queries, or show one with its parameters and its SPARQL.

    Example: kg queries people
    """
    from kg.query import catalogue, find, standalone

    if name:
        one = find(name)
        for param in one.params:
            typer.echo(f"# --param {param.name}=… ({param.type}, default {param.default or 'all'})")
        typer.echo(standalone(one), nl=False)
        return
    for one in catalogue():
        typer.echo(f"{one.name:{_WIDTH}}  {one.vi}\n{'':{_WIDTH}}  {one.en}")


def _read(what: str) -> NamedQuery:
    """The query of that name, else of that file or of stdin."""
    from kg.query import find
    from kg.query.header import parse

    if what == "-":
        return parse("stdin", sys.stdin.read(), file="-")
    path = Path(what)
    if path.suffix in (".rq", ".sparql") or path.is_file():
        try:
            return parse(path.stem, path.read_text(encoding="utf-8"), file=what)
        except (OSError, UnicodeDecodeError) as error:
            raise QueryError(
                f"{what} cannot be read ({error})", todo="give a UTF-8 file with a SPARQL query"
            ) from None
    return find(what)


def _pair(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not (name and equals):
        raise typer.BadParameter(f"{text!r} is not NAME=VALUE; write for example --param document=001")
    return name, value
