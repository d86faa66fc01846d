"""`kg build`: read articles, write the graph, say what was found."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.spark import Engine, distributed
from kg.errors import InputError
from kg.values.count import counted

if TYPE_CHECKING:
    from kg.graph.report import Report

# Type of the ontology → what the summary calls it.
_FOUND = {
    "Person": ("person", "people"),
    "Agency": ("agency", ""),
    "Place": ("place", ""),
    "System": ("system", ""),
    "Event": ("event", ""),
    "LegalDocument": ("legal document", ""),
}
_SHOWN = 5
_STEPS = {"read": "reading", "resolve": "who is who", "write": "writing quads", "store": "loading the store"}


def add(app: typer.Typer) -> None:
    """Register the command."""
    app.command("build")(build)


def build(
    paths: Annotated[
        list[str], typer.Argument(metavar="PATH...", help="Files and folders; - for a list on stdin.")
    ],
    out: Annotated[Path, typer.Option("--out", "-o", metavar="DIR", help="Where the graph goes.")] = Path(
        "out"
    ),
    jobs: Annotated[int, typer.Option("--jobs", "-j", min=1, help="Processes that read.")] = 1,
    corrections: Annotated[
        Path | None, typer.Option(exists=True, dir_okay=False, help="Human judgements on who is who.")
    ] = None,
    column: Annotated[
        list[str] | None, typer.Option(metavar="FIELD=NAME", help="Where .csv and .jsonl files keep a field.")
    ] = None,
    page: Annotated[bool, typer.Option(help="Draw graph.html.")] = True,
    engine: Annotated[Engine, typer.Option(help="What builds: this machine or Spark.")] = Engine.LOCAL,
    master: Annotated[
        str | None, typer.Option(metavar="URL", help="Spark's master: spark://HOST:7077, yarn, local[4] ...")
    ] = None,
) -> None:
    """Read articles and write the graph they tell.

    Example: kg build seeds/ -o out -j 2
    """
    from kg import pipeline

    _refuse_among_articles(paths, out)
    columns = dict(_pair(one) for one in column or ())
    if engine is Engine.SPARK:
        page = False
        made = distributed(paths, out, master, corrections=corrections, columns=columns)
    else:
        with _bar() as progress:
            made = pipeline.build(
                paths, out, jobs=jobs, corrections=corrections, columns=columns, page=page, progress=progress
            )
    _tell(made, out, page=page)
    if corrections:
        _tell_stale(out)


def _refuse_among_articles(paths: list[str], out: Path) -> None:
    """InputError when the graph would be written between the articles, and read with them the next time."""
    for path in paths:
        if path != "-" and Path(path).resolve() == out.resolve():
            todo = f"give the graph a folder of its own: kg build {path} -o {out.resolve().name}-graph"
            raise InputError("the articles are here", file=path, todo=todo)


def _tell(made: Report, out: Path, *, page: bool) -> None:
    """Say what was left out and what was found; InputError when nothing could be read."""
    for where, what in made.left_out[:_SHOWN]:
        typer.echo(f"left out: {where}: {what}", err=True)
    if not made.documents:
        todo = "give files or folders with .txt, .md, .html, .pdf, .docx, .jsonl or .csv articles"
        raise InputError("no document could be read; nothing was written", todo=todo)
    for line in summary(made, out, page=page):
        typer.echo(line)


def _tell_stale(out: Path) -> None:
    """Say which corrections no longer fit what the articles say."""
    from kg.entities.ledger import NAME, load

    for correction, why in load(out).stale if (out / NAME).exists() else ():
        typer.echo(f"correction not applied: {correction}: {why}", err=True)


def summary(made: Report, out: Path, *, page: bool) -> Iterator[str]:
    """What was found, what was left out, and where to look."""
    counts = [counted(made.entities.get(kind, 0), *names) for kind, names in _FOUND.items()]
    figures = made.classes.get("sosa:Observation", 0) + made.classes.get("egov:MetricTarget", 0)
    yield f"{counted(made.documents, 'document')}: " + ", ".join([*counts, counted(figures, "figure")]) + "."
    facts = sum(made.facts.values())
    yield f"{counted(facts, 'fact')} in {counted(made.triples, 'triple')}, each with its words."
    if made.left_out:
        yield f"{counted(len(made.left_out), 'source')} left out and why: {out / 'report.md'}"
    if made.notes:
        yield f"{counted(len(made.notes), 'note')} on what was read: {out / 'report.md'}"
    yield f"Look at {out / ('graph.html' if page else 'report.md')}, ask with kg query --graph {out}."


def _pair(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not (name and equals and value):
        raise typer.BadParameter(f"{text!r} is not FIELD=NAME; write for example --column text=body")
    from kg.corpus.fields import NAMES

    if name not in NAMES:
        raise typer.BadParameter(f"an article has no field {name!r}; it has {', '.join(NAMES)}")
    return name, value


@contextmanager
def _bar() -> Iterator[Callable[[str, int, int], None] | None]:
    """A progress bar on a terminal; elsewhere nothing."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as shown:
        task = shown.add_task("listing", total=None)

        def follow(step: str, done: int, total: int) -> None:
            shown.update(task, description=_STEPS.get(step, step), completed=done, total=total or None)

        yield follow
