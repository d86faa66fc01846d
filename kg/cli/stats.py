"""`kg stats` and `kg path`: the graph as a network."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.folder import GraphDir, Named
from kg.errors import QueryError
from kg.values.count import counted

if TYPE_CHECKING:
    from rich.table import Table

    from kg.analysis import Quote, Step, Survey

# A pipe has no width; names of Vietnamese bodies need this much not to be broken at every word.
_WIDTH = 120


def add(app: typer.Typer) -> None:
    """Register the commands."""
    app.command("stats")(stats)
    app.command("path")(path)


def stats(
    folder: Named = None,
    graph: GraphDir = Path("out"),
    top: Annotated[int, typer.Option(min=1, help="Rows of each table.")] = 10,
) -> None:
    """Count what there is: the most connected, communities, and who connects agencies.

    Example: kg stats --top 5
    """
    from rich.console import Console

    from kg.analysis import picture, survey
    from kg.query import Graph

    found = survey(picture(Graph.open(folder or graph)))
    console = Console(width=None if sys.stdout.isatty() else _WIDTH)
    for table in _tables(found, top):
        console.print(table)
    whole = found.parts[0] if found.parts else 0
    console.print(
        f"{counted(len(found.nodes), 'thing')} in {counted(found.documents, 'document')}; the largest group "
        f"that hangs together has {whole:,}, {sum(size == 1 for size in found.parts):,} stand alone.",
        markup=False,
        highlight=False,
    )


def path(
    start: Annotated[str, typer.Argument(metavar="A", help="An IRI, a path or a name.")],
    stop: Annotated[str, typer.Argument(metavar="B", help="Another.")],
    graph: GraphDir = Path("out"),
) -> None:
    """Show the shortest way from one person or body to another, with the sentences along it.

    Example: kg path "Mai Tiến Dũng" "Yamada Takio"
    """
    from kg.analysis import picture, shortest, the
    from kg.query import Graph

    opened = Graph.open(graph)
    ends = the(opened, start), the(opened, stop)
    found = shortest(picture(opened), ends[0].iri, ends[1].iri)
    if found is None:
        todo = "no document links them, however far one goes; `kg explain` shows what is known of each"
        raise QueryError(f"no way leads from {ends[0].name!r} to {ends[1].name!r}", todo=todo)
    for line in _way(found.steps):
        typer.echo(line)


def _tables(found: Survey, top: int) -> Iterator[Table]:
    yield _table("What there is", ("class", "things"), found.kinds)
    yield _table("What is said", ("property", "facts"), found.relations[:top])
    yield _table(
        "Most connected",
        ("name", "class", "linked to", "community"),
        [(one.name, one.label, one.degree, one.community) for one in found.nodes[:top]],
    )
    yield _table(
        "Who connects agencies",
        ("name", "class", "ways between agencies"),
        [(one.name, one.label, f"{one.between:.1%}") for one in found.connectors[:top]],
    )
    yield _table(
        "Communities",
        ("number", "things", "around"),
        [(n, len(group), ", ".join(_first(group))) for n, group in enumerate(found.communities[:top])],
    )
    yield _table("Bridges: the only link between two parts", ("one", "other"), found.bridges[:top])


def _first(group: Iterable[object]) -> list[str]:
    """The three most connected of a community."""
    return [str(getattr(one, "name", one)) for one in list(group)[:3]]


def _table(title: str, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> Table:
    from rich.table import Table
    from rich.text import Text

    table = Table(title=title, title_justify="left", title_style="bold", header_style="bold")
    for number, column in enumerate(columns):
        table.add_column(column, overflow="fold", ratio=3 if number == 0 else None)
    for row in rows:
        table.add_row(*(Text(f"{cell:,}" if isinstance(cell, int) else str(cell)) for cell in row))
    return table


def _way(steps: Sequence[Step]) -> Iterator[str]:
    yield typer.style(steps[0].start, bold=True) if steps else "they are one and the same"
    for step in steps:
        arrow = f"── {step.relation} ─→" if step.forward else f"←─ {step.relation} ──"
        status = "" if step.status == "stated" else f"  ({step.status})"
        yield f"  {arrow} {typer.style(step.stop, bold=True)}{status}"
        yield from _said(step.quotes)


def _said(quotes: Sequence[Quote]) -> Iterator[str]:
    """The first sentence of each document; a link of the reference data has none."""
    if not quotes:
        yield "       known from the reference data; no sentence says it"
    seen: set[str] = set()
    for quote in quotes:
        if quote.document not in seen:
            seen.add(quote.document)
            where = " · ".join(part for part in (quote.document, quote.published, quote.rule) if part)
            marked = typer.style(f"[{quote.words}]", bold=True)
            yield f"       “{quote.before}{marked}{quote.after}”\n       {where}"
