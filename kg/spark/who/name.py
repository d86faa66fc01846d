"""Clusters named where their wishes meet: those of one stem, stage after stage."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from kg.entities.mint import Mint
from kg.entities.naming import by_stem, settled
from kg.spark.frame import Row as Plain
from kg.spark.who.step import Step, book, steps

NAMED = (
    "document string, kind string, key bigint, stage bigint, stem string, other string, at bigint, "
    "type string, iri string, label string, aliases array<string>, reasons array<string>, more string, "
    "name string, plain string"
)


@cache
def terms() -> dict[str, set[str]]:
    """The IRIs of the reference data by their stem."""
    return by_stem(book().terms)


class Named(NamedTuple):
    """A cluster with its IRI (`more`: where it is cited), a row of one, or a doubt (`more`: about what)."""

    document: str
    kind: str
    key: int
    stage: int
    stem: str | None
    other: str | None = None
    at: int | None = None
    type: str | None = None
    iri: str | None = None
    label: str | None = None
    aliases: Sequence[str] | None = None
    reasons: Sequence[str] | None = None
    more: str | None = None
    name: str | None = None
    plain: str | None = None


def name(rows: Iterable[Plain]) -> Iterator[Named]:
    """Clusters and members with their IRIs, from steps sorted by stem, stage, kind, document and key.

    Steps of the kind called are clusters that have one: `more` is it.
    """
    mint = Mint(book(), {})
    for one, group in groupby(steps(rows), key=attrgetter("text")):
        taken = set(terms().get(one, ()))
        shown: dict[tuple[str | None, int | None], Named] = {}
        for (_, kind), found in groupby(group, key=attrgetter("stage", "kind")):
            if kind == "called":
                taken.update(step.more or "" for step in found)
            elif kind == "cluster":
                shown = {(made.document, made.key): made for made in _named(mint, list(found), taken)}
                taken.update(made.iri or "" for made in shown.values())
                yield from shown.values()
            elif kind == "member":
                yield from (_member(step, shown[step.more, step.bundle]) for step in found)
            else:
                yield from map(_doubt, found)


def _named(mint: Mint, found: Sequence[Step], taken: set[str]) -> Iterator[Named]:
    drafts = [json.loads(step.more or "") for step in found]
    for iri, step, made in zip(settled([m["wish"] for m in drafts], taken), found, drafts, strict=True):
        label = mint.shown(made["best"], made["type"], iri)
        aliases = mint.aliases(made["names"], label)
        cited = json.dumps(made["cited"], ensure_ascii=False)
        called = made["type"], iri, label, aliases, made["reasons"], cited, made["name"], made["plain"]
        yield Named(step.document, "cluster", step.key, step.stage, step.text, None, None, *called)


def _member(step: Step, of: Named) -> Named:
    return of._replace(
        document=step.document, kind="member", key=step.key, reasons=None, more=None, name=None, plain=None
    )


def _doubt(step: Step) -> Named:
    other = (step.values or [""])[0]
    return Named(step.document, "doubt", step.key, step.stage, None, other, step.bundle, more=step.more)
