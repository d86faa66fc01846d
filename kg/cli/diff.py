"""`kg diff`: what did my new rule change?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer


def add(app: typer.Typer) -> None:
    """Register the command."""
    app.command("diff")(diff)


def diff(
    old: Annotated[Path, typer.Argument(help="A folder that kg build wrote.")],
    new: Annotated[Path, typer.Argument(help="Another one.")],
    limit: Annotated[int, typer.Option(min=0, help="Lines to show; 0 shows all.")] = 200,
) -> None:
    """Show the entities and facts gained (+) and lost (-) from OLD to NEW, by document and by rule.

    Example: kg diff before/ out/
    """
    from kg.graph.change import compare
    from kg.ontology.load import load

    found = compare(old, new, load())
    rows = sorted((one, sign) for sign, said in (("+", found.gained), ("-", found.lost)) for one in said)
    for one, sign in rows[: limit or None]:
        typer.echo(f"{sign} {one.document}  {one.kind}  {one.text}  ({one.rule})")
    if limit and len(rows) > limit:
        typer.echo(f"… and {len(rows) - limit} more; --limit 0 shows all")
    typer.echo(f"{len(found.gained)} gained, {len(found.lost)} lost")
    _table("document", ((one.document, sign) for one, sign in rows))
    _table("rule", ((one.rule, sign) for one, sign in rows))


def _table(name: str, rows: Iterable[tuple[str, str]]) -> None:
    counts = Counter(rows)
    for key in sorted({key for key, _ in counts}):
        typer.echo(f"{name} {key}: +{counts[key, '+']} -{counts[key, '-']}")
