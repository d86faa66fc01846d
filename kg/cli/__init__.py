"""The commands. One module per group; each has an `add(app)` that registers what it holds."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from kg.cli import (
    build,
    check,
    correct,
    diff,
    evaluate,
    explain,
    export,
    gaps,
    query,
    rules,
    serve,
    stats,
    validate,
    view,
)
from kg.cli.group import Group
from kg.errors import KgError


class Commands(Group):
    """Says what is wrong and what to do on stderr, and exits with 1, where a command meets a KgError.

    A file that the user named and that cannot be written or read is one too.
    """

    def invoke(self, ctx: Any) -> Any:
        """Run the command."""
        try:
            return super().invoke(ctx)
        except KgError as error:
            typer.echo(str(error), err=True)
            raise typer.Exit(1) from None
        except OSError as error:
            if error.filename is None or not error.strerror:  # a pipe that closed, a socket: not a file
                raise
            what = f"{error.filename}: {error.strerror.lower()}. check the name and your rights to it"
            typer.echo(what, err=True)
            raise typer.Exit(1) from None


app = typer.Typer(
    cls=Commands,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(asked: bool) -> None:
    if asked:
        from importlib.metadata import version

        typer.echo(f"kg {version('kg')}")
        raise typer.Exit


@app.callback()
def main(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Vietnamese government news to a knowledge graph with the words behind every triple."""


for group in (
    build,
    query,
    explain,
    view,
    serve,
    export,
    stats,
    diff,
    validate,
    check,
    correct,
    rules,
    gaps,
    evaluate,
):
    group.add(app)
