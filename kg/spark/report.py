"""What a build on the cluster found and left out, added up where the data are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from kg.graph.report import Report
from kg.graph.tally import positive
from kg.spark.extract import ontology
from kg.spark.frame import mapped
from kg.spark.state import COUNT, tally

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

# A crawl leaves out millions of pages; who wants them all reads `extractions/`.
_MESSAGES = 1_000


def report(told: DataFrame, **found: Any) -> Report:
    """The report of a local build, without gaps and with the first thousand messages of each kind.

    `found` holds the frames `facts`, `quads` and `entities` and the count of `documents`; nothing when no
    document was read.
    """
    messages = told.select("where", "what", "left").distinct().sort("where", "what")
    left, notes = (
        tuple((row[0], row[1]) for row in messages.where(test).limit(_MESSAGES).collect())
        for test in ("left", "not left")
    )
    if not found:
        return Report(left_out=left, notes=notes)
    counts = _counts(found["quads"])
    return Report(
        documents=found["documents"],
        triples=counts["triples"][""],
        quads=counts["quads"][""],
        entities=_grouped(found["entities"], "type"),
        classes=_short(counts["class"]),
        predicates=_short(counts["predicate"]),
        facts=_grouped(found["facts"], "frame"),
        statuses=_grouped(found["facts"], "status"),
        left_out=left,
        notes=notes,
    )


def _counts(quads: DataFrame) -> Mapping[str, Mapping[str, int]]:
    counts: dict[str, dict[str, int]] = defaultdict(dict)
    for kind, name, number in mapped(quads, tally, COUNT).groupBy("kind", "name").sum("number").collect():
        counts[kind][name] = number
    return counts


def _short(counts: Mapping[str, int]) -> dict[str, int]:
    return positive({ontology().shrink(iri): number for iri, number in counts.items()})


def _grouped(facts: DataFrame, column: str) -> dict[str, int]:
    return positive({row[0]: row[1] for row in facts.groupBy(column).count().collect()})
