"""What a build found and what it left out, as JSON for programs and Markdown for people."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field

from kg.values.count import counted


@dataclass(frozen=True, slots=True)
class GapGroup:
    """A trigger that was seen `count` times without the rule that wants it; some places where."""

    trigger: str
    rule: str
    count: int
    places: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """Counts of one build. Nothing in it depends on when, where or how fast it was made.

    `entities` counts, by type, what documents speak of; `classes` and `predicates` count the whole
    default graph, reference data included.
    """

    documents: int = 0
    triples: int = 0
    quads: int = 0
    entities: Mapping[str, int] = field(default_factory=dict)
    classes: Mapping[str, int] = field(default_factory=dict)
    predicates: Mapping[str, int] = field(default_factory=dict)
    facts: Mapping[str, int] = field(default_factory=dict)
    statuses: Mapping[str, int] = field(default_factory=dict)
    left_out: tuple[tuple[str, str], ...] = ()
    notes: tuple[tuple[str, str], ...] = ()
    gaps: tuple[GapGroup, ...] = ()


def to_json(report: Report) -> str:
    """The report as JSON, ending in a line feed."""
    return json.dumps(asdict(report), ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def from_json(text: str) -> Report:
    """The report that `to_json` wrote; ValueError or TypeError when it is another file."""
    data = json.loads(text)
    gaps = [GapGroup(**{**gap, "places": tuple(gap["places"])}) for gap in data["gaps"]]
    pairs = {name: tuple((a, b) for a, b in data[name]) for name in ("left_out", "notes")}
    return Report(**{**data, **pairs, "gaps": tuple(gaps)})


def to_markdown(report: Report) -> str:
    """The report for people: short tables, files left out, the most frequent gaps."""
    return "\n".join(_markdown(report)) + "\n"


def _markdown(report: Report) -> Iterator[str]:
    yield "# Build report"
    yield ""
    counts = {"document": report.documents, "triple": report.triples, "quad": report.quads}
    yield ", ".join(counted(number, name) for name, number in counts.items()) + "."
    yield from _table("Found", report.entities)
    yield from _table("Facts", report.facts)
    yield from _table("Status of facts", report.statuses)
    yield from _table("Classes, with the reference data", report.classes)
    yield from _table("Properties", report.predicates)
    yield from _pairs("Left out", report.left_out)
    yield from _pairs("Notes", report.notes)
    if report.gaps:
        yield from (
            "",
            "## Words that fired no rule",
            "",
            "| words | rule | times | where |",
            "|---|---|---|---|",
        )
        for gap in report.gaps[:50]:
            cells = (gap.trigger, gap.rule, str(gap.count), ", ".join(gap.places))
            yield f"| {' | '.join(map(_cell, cells))} |"


def _table(title: str, counts: Mapping[str, int]) -> Iterator[str]:
    if counts:
        yield from ("", f"## {title}", "", "| | |", "|---|---|")
        yield from (
            f"| {_cell(name)} | {n} |" for name, n in sorted(counts.items(), key=lambda i: (-i[1], i[0]))
        )


def _pairs(title: str, pairs: tuple[tuple[str, str], ...]) -> Iterator[str]:
    if pairs:
        yield from ("", f"## {title}", "")
        yield from (f"* {_cell(where)}: {_cell(what)}" for where, what in pairs)


def _cell(text: str) -> str:
    return " ".join(text.replace("|", "\\|").replace("<", "&lt;").split())
