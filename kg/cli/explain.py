"""`kg explain`: every fact about one entity, with the words behind it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.errors import QueryError

if TYPE_CHECKING:
    from kg.query import Graph
    from kg.query.explain import Told, Words
    from kg.query.names import Found

_CHOICES = 20


def add(app: typer.Typer) -> None:
    """Register the command."""
    app.command("explain")(explain)


def explain(
    what: Annotated[
        str, typer.Argument(metavar="IRI|NAME", help="An IRI, a path such as place/vn, or a name.")
    ],
    graph: Annotated[
        Path, typer.Option("--graph", "-g", metavar="DIR", help="What `kg build` wrote.")
    ] = Path("out"),
    limit: Annotated[int, typer.Option(min=1, help="Facts shown of one property.")] = 20,
) -> None:
    """Show why the graph says what it says of a person, body, place, system, event …

    Example: kg explain "Mai Tiến Dũng"
    """
    from kg.query import Graph
    from kg.query.explain import Teller

    opened = Graph.open(graph)
    iri = _choose(opened, what)
    teller = Teller(opened)
    for line in _lines(iri, teller.label(iri), teller.facts(iri), limit):
        typer.echo(line)


def _choose(graph: Graph, what: str) -> str:
    """The IRI of the one entity that is meant; QueryError with the choices when it is not one."""
    from kg.query.names import near, search

    found = search(graph, what)
    if len(found) == 1:
        return found[0].iri
    if found:
        rest = f"\n  … and {len(found) - _CHOICES} more" if len(found) > _CHOICES else ""
        listed = "".join(f"\n  {_row(one)}" for one in found[:_CHOICES])
        raise QueryError(f"{what!r} may be any of these", todo=f"give one of the IRIs:{listed}{rest}")
    similar = near(graph, what)
    todo = (
        f"did you mean {', '.join(similar)}?"
        if similar
        else "`kg query agencies` and the like list what there is"
    )
    raise QueryError(f"nothing is called {what!r}", todo=todo)


def _row(found: Found) -> str:
    from kg.query.catalogue import prefixes

    return f"{found.iri.removeprefix(prefixes()['id'])}  ({found.name})"


def _lines(iri: str, label: str, facts: Sequence[Told], limit: int) -> Iterator[str]:
    documents = {fact.document for fact in facts}
    yield typer.style(label or iri, bold=True)
    yield f"{iri}\n{len(facts)} facts in {len(documents)} documents"
    for (inward, name), group in groupby(facts, key=lambda fact: (fact.inward, fact.property)):
        told = list(group)
        yield "\n" + typer.style(f"{'← ' if inward else ''}{name}", bold=True)
        for value, same in groupby(told[:limit], key=lambda fact: fact.value):
            yield f"  {value}"
            for fact in same:
                parts = (fact.status, fact.rule, fact.document, fact.published)
                yield f"    {_marked(fact.words)}\n    {' · '.join(part for part in parts if part)}"
        if len(told) > limit:
            yield f"  … and {len(told) - limit} more; --limit {len(told)} shows all"


def _marked(words: Words) -> str:
    """The sentence with its words between marks that survive a pipe, bold on a terminal."""
    return f"“{words.before}{typer.style(f'[{words.marked}]', bold=True)}{words.after}”"
