"""`kg check`: all that can be wrong before a build."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from kg.facts import Reader


def add(app: typer.Typer) -> None:
    """Register the command."""
    app.command("check")(check)


def check(
    inventory: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Compare the counts with this file; gold/ beside it counts too."),
    ] = None,
    update: Annotated[bool, typer.Option(help="Write the counts to that file instead.")] = False,
) -> None:
    """Check the ontology, the reference data, the rules and every example; nothing is read or built.

    Example: kg check --inventory tests/inventory.txt
    """
    from kg.evaluate.inventory import count, differences, load
    from kg.facts import Reader
    from kg.ontology.lint import lint
    from kg.ontology.load import load as ontology

    known = ontology()
    reader = Reader(known)
    counted = count(reader, inventory.parent / "gold" if inventory else None)
    wrong = [*map(str, lint(known)), *_unproved(reader)]
    if inventory and update and not wrong:
        inventory.write_text("".join(f"{name} {number}\n" for name, number in counted.items()), "utf-8")
    elif inventory:
        wrong += [f"{inventory}: {line}" for line in differences(load(inventory), counted)]
    for line in wrong:
        typer.echo(line)
    if wrong:
        raise typer.Exit(1)
    typer.echo(", ".join(f"{number} {name}" for name, number in counted.items()) + ": nothing wrong")


def _unproved(reader: Reader) -> Iterator[str]:
    """What is wrong with the examples of the rules."""
    for proof in reader.proofs():
        if proof.problem:
            rule = reader.rule(proof.rule).rule
            yield f"{rule.file}:{proof.example.line}: {rule.id}: {proof.example.text!r} {proof.problem}"
