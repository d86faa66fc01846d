"""`kg correct …` writes lines of corrections.yaml; `kg merge-candidates` shows what to decide."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from kg.entities.correction import Cited, Correction, Kind

Reason = Annotated[str, typer.Option("--reason", help="Why, in words.")]
Day = Annotated[str, typer.Option("--date", help="When it was decided, as 2021-01-08; today if left out.")]
Cites = Annotated[list[str] | None, typer.Option("--evidence", help="DOCUMENT:DIGEST of words to cite.")]
Out = Annotated[Path, typer.Option("--out", help="The folder of the build.")]

commands = typer.Typer(
    no_args_is_help=True, help="Decide who is who: written to a file that kg build applies."
)


@dataclass(frozen=True, slots=True)
class Desk:
    """Where corrections are written, who decides, and the build that is corrected."""

    file: Path
    author: str
    out: Path


@commands.callback()
def desk(
    ctx: typer.Context,
    file: Annotated[Path, typer.Option("--file", help="The corrections file.")] = Path("corrections.yaml"),
    author: Annotated[str, typer.Option("--author", help="Who decides.")] = "",
    out: Out = Path("out"),
) -> None:
    """Decide who is who: written to a file that kg build applies."""
    ctx.obj = Desk(file, author, out)


@commands.command()
def same(ctx: typer.Context, one: str, other: str, reason: Reason, date: Day = "") -> None:
    """Two IRIs are one thing; the first IRI stays."""
    _pair(ctx.obj, "same", (one, other), (reason, date))


@commands.command()
def different(ctx: typer.Context, one: str, other: str, reason: Reason, date: Day = "") -> None:
    """Two IRIs are two things, and stay two when more is read."""
    _pair(ctx.obj, "different", (one, other), (reason, date))


@commands.command()
def split(ctx: typer.Context, iri: str, evidence: Cites, reason: Reason, date: Day = "") -> None:
    """One IRI is two things: cite one naming of each (--evidence twice)."""
    from kg.entities.correction import Correction

    _write(ctx.obj, Correction("different", (iri, iri), _cited(evidence), reason=reason, date=date))


@commands.command()
def rename(ctx: typer.Context, iri: str, label: str, reason: Reason, date: Day = "") -> None:
    """Another label; a LABEL with a slash and no space in it is another IRI."""
    from kg.entities.correction import Correction

    name, path = ("", label) if "/" in label and " " not in label else (label, "")
    _write(ctx.obj, Correction("rename", (iri,), label=name, iri=path, reason=reason, date=date))


@commands.command()
def drop(ctx: typer.Context, reason: Reason, iri: str = "", evidence: Cites = None, date: Day = "") -> None:
    """Leave out an entity (--iri) or the facts that stand on some words (--evidence)."""
    from kg.entities.correction import Correction

    iris = (iri,) if iri else ()
    _write(ctx.obj, Correction("drop", iris, _cited(evidence), reason=reason, date=date))


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

    _write(ctx.obj, Correction("add", triple, _cited(evidence), reason=reason, date=date))


def candidates(
    out: Out = Path("out"), kind: Annotated[str, typer.Option(help="Only person, org, event …")] = ""
) -> None:
    """List doubtful pairs with what speaks for one thing and what for two, and stale corrections."""
    from kg.entities.ledger import load

    ledger = load(out)
    for pair in ledger.candidates:
        if not kind or pair.one.startswith(f"{kind}/"):
            reasons, against = "; ".join(pair.reasons), "; ".join(pair.against)
            typer.echo(f"{pair.one}\t{pair.other}\tfor: {reasons}\tagainst: {against}")
    for correction, why in ledger.stale:
        typer.echo(f"stale: {correction}: {why}", err=True)


def add(app: typer.Typer) -> None:
    """Register the commands."""
    app.add_typer(commands, name="correct")
    app.command("merge-candidates")(candidates)


def _pair(desk: Desk, kind: Kind, iris: tuple[str, str], why: tuple[str, str]) -> None:
    from kg.entities.correction import Correction

    reason, date = why
    _write(desk, Correction(kind, iris, _known(desk.out, *iris), reason=reason, date=date))


def _known(out: Path, *iris: str) -> tuple[Cited, ...]:
    """One citation of each IRI, when the build is there to ask."""
    from kg.entities.correction import Cited
    from kg.entities.ledger import NAME, load

    if not (out / NAME).exists():
        return ()
    cited = load(out).cited
    places = [(iri, cited[iri][0]) for iri in iris if cited.get(iri)]
    return tuple(Cited(place.document, place.quote, iri) for iri, place in places)


def _cited(evidence: list[str] | None) -> tuple[Cited, ...]:
    from kg.entities.correction import Cited

    parts = [value.rpartition(":") for value in evidence or ()]
    return tuple(Cited(document, quote) for document, _, quote in parts)


def _write(desk: Desk, correction: Correction) -> None:
    from dataclasses import replace
    from datetime import date

    from kg.entities.correction import append

    day = correction.date or date.today().isoformat()
    append(desk.file, replace(correction, author=desk.author, date=day))
    typer.echo(f"{desk.file}: {correction.kind} {' '.join(correction.iris)}", err=True)
