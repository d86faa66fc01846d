"""The report of a build, added up from the summaries of its documents and the tally of its graph."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from kg.graph.report import GapGroup, Report
from kg.graph.tally import Tally, positive
from kg.ontology.load import Ontology
from kg.pipeline.work import Told

_PLACES = 5


def report(
    summaries: Iterable[Mapping[str, Any]], told: Iterable[Told], tally: Tally, ontology: Ontology
) -> Report:
    """The report; sorted, so that nothing in it depends on the order in which documents were read."""
    facts: Counter[str] = Counter()
    statuses: Counter[str] = Counter()
    gaps: dict[tuple[str, str], tuple[int, list[str]]] = {}
    documents = 0
    for summary in summaries:
        documents += 1
        for counter, counted in ((facts, summary["facts"]), (statuses, summary["statuses"])):
            for name, count in counted.items():
                counter[name] += count
        for trigger, rule, count, places in summary["gaps"]:
            before, where = gaps.get((trigger, rule), (0, []))
            gaps[trigger, rule] = before + count, (where + places)[:_PLACES]
    messages = sorted(set(told), key=lambda one: (one.where, one.what))
    return Report(
        documents=documents,
        triples=tally.triples,
        quads=tally.quads,
        classes=_short(tally.classes, ontology),
        predicates=_short(tally.predicates, ontology),
        facts=positive(facts),
        statuses=positive(statuses),
        left_out=tuple((one.where, one.what) for one in messages if one.left),
        notes=tuple((one.where, one.what) for one in messages if not one.left),
        gaps=_groups(gaps),
    )


def _short(counts: Mapping[str, int], ontology: Ontology) -> dict[str, int]:
    return positive({ontology.shrink(iri): n for iri, n in counts.items()})


def _groups(gaps: Mapping[tuple[str, str], tuple[int, list[str]]]) -> tuple[GapGroup, ...]:
    found = (GapGroup(trigger, rule, n, tuple(where)) for (trigger, rule), (n, where) in gaps.items())
    return tuple(sorted(found, key=lambda gap: (-gap.count, gap.trigger, gap.rule)))
