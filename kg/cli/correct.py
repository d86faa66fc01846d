"""`kg correct …` writes lines of corrections.yaml; `kg merge-candidates` shows what to decide."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kg.cli.group import Group

if TYPE_CHECKING:
    from kg.entities.correction import Cited, Correction, Kind
    from kg.query.cite import Desk

Reason = Annotated[str, typer.Option("--reason", help="Why, in words.")]


def _day(text: str) -> str:
    try:
        return text and date.fromisoformat(text).isoformat()
    except ValueError:
        raise typer.BadParameter(f"{text!r} is no day; write it as 2021-01-08") from None


Day = Annotated[
    str,
    typer.Option("--date", callback=_day, help="When it was decided, as 2021-01-08; today if left out."),
]
Cites = Annotated[
    list[str] | None,
    typer.Option("--evidence", metavar="DOCUMENT:DIGEST", help="Words to cite, as `kg correct words` shows."),
]
# --out is what it was called first
Out = Annotated[
    Path, typer.Option("--graph", "-g", "--out", metavar="DIR", help="What `kg build -o DIR` wrote.")
]


class Anywhere(Group):
    """Takes its own options before and behind the name of the command."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """The arguments, with those options brought to the front."""
        own = set(chain.from_iterable(param.opts for param in self.params))
        first, rest, waiting = [], [], iter(args)
        for word in waiting:
            name, equals, _ = word.partition("=")
            if name in own:
                first += [word] if equals else [word, *[value for value in [next(waiting, None)] if value]]
            else:
                rest.append(word)
        return super().parse_args(ctx, first + rest)


commands = typer.Typer(cls=Anywhere, no_args_is_help=True)


@dataclass(frozen=True)
class Pen:
    """Where corrections are written, who decides, and the build that is corrected."""

    file: Path
    author: str
    out: Path

    @cached_property
    def desk(self) -> Desk:
        """The build, asked what a correction may name."""
        from kg.query.cite import Desk

        return Desk(self.out)

    def cited(self, evidence: list[str] | None) -> tuple[Cited, ...]:
        """The words that were cited; QueryError for what the build does not have."""
        return tuple(map(self.desk.citation, evidence or ()))

    def write(self, correction: Correction) -> None:
        """Add the correction to the file."""
        from dataclasses import replace

        from kg.entities.correction import append

        day = correction.date or date.today().isoformat()
        append(self.file, replace(correction, author=self.author, date=day))
        typer.echo(f"{self.file}: {correction.kind} {' '.join(correction.iris)}", err=True)


@commands.callback()
def pen(
    ctx: typer.Context,
    file: Annotated[Path, typer.Option("--file", help="The corrections file.")] = Path("corrections.yaml"),
    author: Annotated[str, typer.Option("--author", help="Who decides.")] = "",
    out: Out = Path("out"),
) -> None:
    """Decide who is who: written to a file that kg build applies.

    A thing is given by its IRI, a path such as person/vn/mai-tien-dung, or a name that one thing bears.
    The options may stand behind the command too.

    Example: kg correct same person/vn/an person/vn/an--2 --reason "one post" -g out
    """
    ctx.obj = Pen(file, author, out)


@commands.command()
def same(ctx: typer.Context, one: str, other: str, reason: Reason, date: Day = "") -> None:
    """Two IRIs are one thing; the first IRI stays."""
    _pair(ctx.obj, "same", (one, other), (reason, date))


@commands.command()
def different(ctx: typer.Context, one: str, other: str, reason: Reason, date: Day = "") -> None:
    """Two IRIs are two things, and stay two when more is read."""
    _pair(ctx.obj, "different", (one, other), (reason, date))


@commands.command()
def words(ctx: typer.Context, iri: str) -> None:
    """Show DOCUMENT:DIGEST of all words that name a thing or say something of it, each in its sentence."""
    for place in ctx.obj.desk.words(ctx.obj.desk.entity(iri)):
        said = place.words
        what = f"{place.what}\t" if place.what else ""
        typer.echo(f"{place.document}:{place.digest}\t{what}“{said.before}[{said.marked}]{said.after}”")


@commands.command()
def split(ctx: typer.Context, iri: str, evidence: Cites, reason: Reason, date: Day = "") -> None:
    """One IRI is two things: cite one naming of each (--evidence twice)."""
    from kg.entities.correction import Correction

    cited = ctx.obj.cited(evidence)
    if len(cited) != 2:
        raise typer.BadParameter("cite one naming of each of the two: --evidence twice")
    iris = (ctx.obj.desk.entity(iri),) * 2
    ctx.obj.write(Correction("different", iris, cited, reason=reason, date=date))


@commands.command()
def rename(ctx: typer.Context, iri: str, label: str, reason: Reason, date: Day = "") -> None:
    """Another label; a LABEL with a slash and no space in it is another IRI."""
    from kg.entities.correction import Correction

    name, path = ("", label) if "/" in label and " " not in label else (label, "")
    old = ctx.obj.desk.entity(iri)
    ctx.obj.desk.renames(old, path)
    ctx.obj.write(Correction("rename", (old,), label=name, iri=path, reason=reason, date=date))


@commands.command()
def drop(ctx: typer.Context, reason: Reason, iri: str = "", evidence: Cites = None, date: Day = "") -> None:
    """Leave out an entity (--iri) or the facts that stand on some words (--evidence)."""
    from kg.entities.correction import Correction

    if not iri and not evidence:
        raise typer.BadParameter("say what to leave out: --iri or --evidence")
    iris = (ctx.obj.desk.entity(iri),) if iri else ()
    ctx.obj.write(Correction("drop", iris, ctx.obj.cited(evidence), reason=reason, date=date))


@commands.command("add")
def add_triple(
    ctx: typer.Context,
    triple: Annotated[tuple[str, str, str], typer.Argument(help="Subject IRI, predicate CURIE, object IRI.")],
    reason: Reason,
    evidence: Cites = None,
    date: Day = "",
) -> None:
    """A triple that no rule reads."""
    from kg.entities.correction import Correction

    desk, (subject, verb, thing) = ctx.obj.desk, triple
    iris = (desk.thing(subject), desk.property(verb), desk.thing(thing))
    ctx.obj.write(Correction("add", iris, ctx.obj.cited(evidence), reason=reason, date=date))


def candidates(
    out: Out = Path("out"), kind: Annotated[str, typer.Option(help="Only person, org, event …")] = ""
) -> None:
    """List doubtful pairs with what speaks for one thing and what for two, and stale corrections."""
    from kg.entities.ledger import load

    ledger = load(out)
    found = [pair for pair in ledger.candidates if not kind or pair.one.startswith(f"{kind}/")]
    for pair in found:
        reasons, against = "; ".join(pair.reasons), "; ".join(pair.against)
        typer.echo(f"{pair.one}\t{pair.other}\tfor: {reasons}\tagainst: {against}")
    if not found:
        kinds = ", ".join(sorted({pair.one.partition("/")[0] for pair in ledger.candidates}))
        typer.echo(f"no doubtful pairs{f' of {kind}; there are some of {kinds}' if kinds else ''}", err=True)
    for correction, why in ledger.stale:
        typer.echo(f"stale: {correction}: {why}", err=True)


def add(app: typer.Typer) -> None:
    """Register the commands."""
    app.add_typer(commands, name="correct")
    app.command("merge-candidates")(candidates)


def _pair(pen: Pen, kind: Kind, things: tuple[str, str], why: tuple[str, str]) -> None:
    """Write a correction of two things, with a citation of each."""
    from dataclasses import replace

    from kg.entities.correction import Correction

    reason, date = why
    one, other = map(pen.desk.entity, things)
    if one == other:
        raise typer.BadParameter(f"both are {one}; to make two of it: kg correct split")
    cited = tuple(replace(pen.desk.ledger.cited[iri][0], of=iri) for iri in (one, other))
    pen.write(Correction(kind, (one, other), cited, reason=reason, date=date))
