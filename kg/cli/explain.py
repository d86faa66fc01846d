"""`kg explain`: every fact about one entity, with the words behind it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.folder import GraphDir
from kg.values.count import counted

if TYPE_CHECKING:
    from kg.query.explain import Teller, Told, Words


def add(app: typer.Typer) -> None:
    """Register the command."""
    app.command("explain")(explain)


def explain(
    what: Annotated[
        str, typer.Argument(metavar="IRI|NAME", help="An IRI, a path such as place/vn, or a name.")
    ],
    graph: GraphDir = Path("out"),
    limit: Annotated[int, typer.Option(min=1, help="Facts shown of one property.")] = 20,
) -> None:
    """Show every fact about a person, body, event … with its sentence.

    Example: kg explain "Mai Tiến Dũng"
    """
    from kg.query import Graph
    from kg.query.choose import the
    from kg.query.explain import Teller

    opened = Graph.open(graph)
    iri = the(opened, what).iri
    teller = Teller(opened)
    facts = teller.facts(iri)
    articles = len({fact.document for fact in facts})
    typer.echo(typer.style(teller.label(iri) or iri, bold=True))
    typer.echo(f"{iri}\n{counted(len(facts), 'fact')} in {counted(articles, 'document')}")
    for line in _lines(teller, facts, limit) if facts else _named(teller, iri, limit):
        typer.echo(line)


def _named(teller: Teller, iri: str, limit: int) -> Iterator[str]:
    """Where articles name what they say nothing of."""
    from kg.query.explain import quote

    found = teller.named(iri)
    yield "\n" + typer.style("named in" if found else "named in no article", bold=True)
    for document, begin, end in found[:limit]:
        yield f"    {_marked(quote(teller.text(document), begin, end))}\n    {document}"
    if len(found) > limit:
        yield f"  … and {len(found) - limit} more; --limit {len(found)} shows all"


def _lines(teller: Teller, facts: Sequence[Told], limit: int) -> Iterator[str]:
    for (inward, name), group in groupby(facts, key=lambda fact: (fact.inward, fact.property)):
        told, word = list(group), teller.word(name)
        heading = f"{'← ' if inward else ''}{name}{f' ({word})' if word else ''}"
        yield "\n" + typer.style(heading, bold=True)
        for value, same in groupby(told[:limit], key=lambda fact: fact.value):
            yield f"  {value}"
            # An article may print a sentence twice: as a caption and in the story.
            yield from dict.fromkeys(map(_proof, same))
        if len(told) > limit:
            yield f"  … and {len(told) - limit} more; --limit {len(told)} shows all"


def _proof(fact: Told) -> str:
    parts = (fact.status, fact.rule, fact.document, fact.published)
    return f"    {_marked(fact.words)}\n    {' · '.join(part for part in parts if part)}"


def _marked(words: Words) -> str:
    """The sentence with its words between marks that survive a pipe, bold on a terminal."""
    return f"“{words.before}{typer.style(f'[{words.marked}]', bold=True)}{words.after}”"
