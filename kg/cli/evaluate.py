"""`kg evaluate`: precision, recall and F1 against gold, with what was missed and what was too much."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kg.cli.table import show
from kg.errors import InputError
from kg.values.count import counted

if TYPE_CHECKING:
    from kg.evaluate import Answer, Evaluation, Score

GraphDir = Annotated[
    Path | None, typer.Option("--graph", "-g", metavar="DIR", help="What `kg build -o DIR` wrote.")
]
Articles = Annotated[
    list[str] | None,
    typer.Option("--articles", "-a", metavar="PATH", help="Read these instead of a graph; may repeat."),
]
# Cells of a row that only repeat the document or lead to a node.
_QUIET = ("document", "event", "legal", "body", "about", "detail")


def add(app: typer.Typer) -> None:
    """Register the command."""
    app.command("evaluate")(evaluate)


def evaluate(
    gold: Annotated[Path, typer.Argument(metavar="GOLD_DIR", help="One <document id>.json per article.")],
    graph: GraphDir = None,
    articles: Articles = None,
    kind: Annotated[
        list[str] | None, typer.Option("--kind", "-k", help="List errors of this kind only; may repeat.")
    ] = None,
    limit: Annotated[int, typer.Option(min=0, help="Misses and extras listed per kind; 0: all.")] = 20,
    as_json: Annotated[bool, typer.Option("--json", help="Everything, for programs.")] = False,
) -> None:
    """Measure a graph against gold: rates per kind and rule, and every error in its sentence.

    The graph is out/, unless another one or articles are given.

    Example: kg evaluate tests/gold --articles tests/gold/articles
    """
    from kg.evaluate import KINDS
    from kg.mentions.rules import suggest

    for name in kind or ():
        if name not in KINDS:
            raise typer.BadParameter(f"no kind {name!r}; {suggest(name, list(KINDS))}")
    made = measure(gold, graph, articles)
    for name in made.absent:
        typer.echo(f"{name}: in the gold, not in the graph; all of it is missed", err=True)
    if as_json:
        typer.echo(json.dumps(to_dict(made), ensure_ascii=False, indent=1))
        return
    _rates(made)
    for name in kind or KINDS:
        for line in _errors(name, made.scores[name], limit):
            typer.echo(line)


def measure(gold: Path, graph: Path | None, articles: Sequence[str] | None) -> Evaluation:
    """The scores of a graph, or of one built from the articles for this and thrown away."""
    from tempfile import TemporaryDirectory

    from kg.evaluate import evaluate, load
    from kg.query import Graph

    golds = load(gold)
    if not articles:
        return _common(evaluate(golds, Graph.open(graph or "out")), gold)
    if graph:
        raise typer.BadParameter("--graph and --articles exclude each other; give one of them")
    from kg.pipeline import build

    with TemporaryDirectory() as folder:
        if not build(articles, folder, page=False).documents:
            raise InputError(
                "no article could be read", todo="give --articles files or folders with articles"
            )
        return _common(evaluate(golds, Graph.open(folder)), gold)


def _common(made: Evaluation, gold: Path) -> Evaluation:
    """The evaluation; InputError when no article bears the name of a gold file: it would compare nothing."""
    if made.absent and len(made.absent) == made.documents:
        raise InputError(
            f"no article has an id of the gold ({', '.join(made.absent[:3])} …)",
            file=str(gold),
            todo="a gold file bears the name of its article, as a.json for a.txt, in another folder than it",
        )
    return made


def to_dict(made: Evaluation) -> dict[str, Any]:
    """The evaluation as JSON values."""
    kinds = {
        name: {
            **{rate: getattr(score, rate) for rate in ("gold", "found", "hits")},
            **{rate: round(getattr(score, rate), 3) for rate in ("precision", "recall", "f1")},
            "misses": [asdict(one) for one in score.misses],
            "extras": [asdict(one) for one in score.extras],
        }
        for name, score in made.scores.items()
    }
    rules = [
        {"kind": kind, "rule": rule, "right": right, "rows": rows}
        for (kind, rule), (right, rows) in made.rules.items()
    ]
    return {"documents": made.documents, "absent": list(made.absent), "kinds": kinds, "rules": rules}


def _rates(made: Evaluation) -> None:
    rows = [
        (name, str(s.gold), str(s.found), f"{s.precision:.3f}", f"{s.recall:.3f}", f"{s.f1:.3f}")
        for name, s in made.scores.items()
    ]
    show(("kind", "gold", "found", "P", "R", "F1"), rows, title=counted(made.documents, "document"))
    rules = [
        (kind, rule, f"{right}/{all_}", f"{right / all_:.3f}")
        for (kind, rule), (right, all_) in made.rules.items()
    ]
    show(("kind", "rule", "right", "precision"), rules, title="rules, by the rows they had a part in")


def _errors(name: str, score: Score, limit: int) -> Iterator[str]:
    lines = [*_misses(score), *_extras(score)]
    if lines:
        yield f"\n{name}: {len(score.misses)} missed (-), {len(score.extras)} too much (+)"
    yield from lines[: limit or None]
    if limit and len(lines) > limit:
        yield f"… and {len(lines) - limit} more; --limit 0 shows all"


def _misses(score: Score) -> Iterator[str]:
    for miss in score.misses:
        yield f"- {miss.document}  {_cells(miss.entry)}" + _quoted(miss.sentence)


def _extras(score: Score) -> Iterator[str]:
    for extra in score.extras:
        yield f"+ {told(extra)}"


def told(answer: Answer) -> str:
    """A row in words: document, cells, rules, and its sentence on a line of its own."""
    values = {name: value for name, value in answer.row.items() if name not in _QUIET}
    rules = ", ".join(answer.rules)
    return f"{answer.document}  {_cells(values)}  [{rules}]" + _quoted(answer.sentence)


def _cells(values: Mapping[str, Any]) -> str:
    return " · ".join(_cell(value) for value in values.values() if value not in (None, "", [], False))


def _cell(value: Any) -> str:
    text = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
    return text.rpartition("/id/")[2] if text.startswith("http") else text


def _quoted(sentence: str) -> str:
    return f"\n    “{' '.join(sentence.split())}”" if sentence else ""
