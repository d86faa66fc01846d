"""`kg check`: all that can be wrong before a build."""

from __future__ import annotations

import typer


def add(app: typer.Typer) -> None:
    """Register the command."""
    app.command("check")(check)


def check() -> None:
    """Check the ontology, the reference data and the rules; nothing is read or built.

    Example: kg check
    """
    from kg.facts import Reader
    from kg.ontology.lint import lint
    from kg.ontology.load import load

    ontology = load()
    wrong = [str(one) for one in lint(ontology)]
    reader = Reader(ontology)
    for line in wrong:
        typer.echo(line)
    if wrong:
        raise typer.Exit(1)
    listed = sum(map(len, ontology.concepts.values()))
    typer.echo(
        f"{len(ontology.terms)} individuals, {listed} concepts, {len(ontology.frames)} frames, "
        f"{len(reader.rules)} rules: nothing wrong"
    )
