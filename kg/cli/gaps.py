"""`kg gaps`: words that should have fired a rule and did not."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Annotated

import typer

from kg.errors import GraphError, InputError
from kg.values.count import counted

_PLACE = re.compile(r"(?P<document>.+)#char=(?P<start>\d+),(?P<stop>\d+)")
_TEXTS = """SELECT ?document ?text WHERE {
  GRAPH ?g { ?doc a schema:NewsArticle ; dcterms:identifier ?document . ?c nif:isString ?text } }"""


@dataclass(slots=True)
class Group:
    """A trigger that was seen `count` times without a match of the rules that want it."""

    trigger: str
    rule: str
    count: int = 0
    sentences: list[tuple[str, str]] = field(default_factory=list)


def add(app: typer.Typer) -> None:
    """Register the command."""
    app.command("gaps")(gaps)


def gaps(
    paths: Annotated[
        list[str] | None, typer.Argument(metavar="[PATH...]", help="Read these articles instead of a graph.")
    ] = None,
    graph: Annotated[
        Path, typer.Option("--graph", "-g", metavar="DIR", help="What `kg build` wrote.")
    ] = Path("out"),
    trigger: Annotated[str, typer.Option("--trigger", "-t", help="Only this trigger, or this rule.")] = "",
    limit: Annotated[int, typer.Option(min=0, help="Sentences shown of each; 0: all that are known.")] = 3,
    as_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False,
) -> None:
    """List the words that should have fired a rule and did not, most frequent first, with sentences.

    Example: kg gaps seeds/ --trigger "chủ trì"
    """
    found = _read(paths) if paths else _built(graph)
    if trigger:
        found = [group for group in found if trigger in (group.trigger, group.rule)]
    found.sort(key=lambda group: (-group.count, group.trigger, group.rule))
    if as_json:
        typer.echo(json.dumps([asdict(group) for group in found], ensure_ascii=False, indent=1))
        return
    for group in found:
        typer.echo(
            typer.style(f"{group.trigger}", bold=True)
            + f"  {counted(group.count, 'time')}, wanted by {group.rule}"
        )
        for document, sentence in group.sentences[: limit or None]:
            typer.echo(f"    {document}: {sentence}")
    typer.echo(f"{counted(len(found), 'trigger')}, {counted(sum(group.count for group in found), 'gap')}")


def _built(folder: Path) -> list[Group]:
    """The groups of a build's report, with their sentences from the graph; it keeps a few of each."""
    from kg.graph.absent import absent
    from kg.graph.report import from_json
    from kg.query import Graph

    file = folder / "report.json"
    try:
        report = from_json(file.read_text(encoding="utf-8"))
    except OSError:
        raise absent(folder) from None
    except (ValueError, KeyError, TypeError):
        todo = f"build it again: kg build … -o {folder}"
        raise GraphError("no report of a build here", file=str(file), todo=todo) from None
    texts = {row["document"]: row["text"] for row in Graph.open(folder).run(_TEXTS).values()}
    return [Group(g.trigger, g.rule, g.count, _sentences(g.places, texts)) for g in report.gaps]


def _sentences(places: Sequence[str], texts: dict[str, str]) -> list[tuple[str, str]]:
    found = (_PLACE.fullmatch(place) for place in places)
    return [
        (one["document"], _line(texts.get(one["document"], "")[int(one["start"]) : int(one["stop"])]))
        for one in found
        if one
    ]


def _read(paths: Sequence[str]) -> list[Group]:
    """The groups of articles read now, with every sentence."""
    from kg import corpus
    from kg.facts import Reader
    from kg.model import Document

    reader = Reader()
    groups: dict[tuple[str, str], Group] = {}
    read = 0
    for source in corpus.sources(paths):
        for item in corpus.read(source):
            if not isinstance(item, Document):
                typer.echo(f"{item.source}: {item.what}", err=True)
                continue
            read += 1
            for gap in reader.read(item).gaps:
                group = groups.setdefault((gap.trigger, gap.rule), Group(gap.trigger, gap.rule))
                group.count += 1
                group.sentences.append((item.id, _line(item.text[gap.span.start : gap.span.stop])))
    if not read:
        raise InputError("no article could be read", todo="give files or folders with articles")
    return list(groups.values())


def _line(text: str) -> str:
    return " ".join(text.split())
