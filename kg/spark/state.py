"""Extractions and their part of the resolution as facts, quads and counts, on the workers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.graph.background import background
from kg.graph.leaf import Leaf, leaf
from kg.graph.tally import Tally
from kg.model import Extraction, Fact, Ref
from kg.pipeline.pack import unpack
from kg.spark.extract import ontology
from kg.spark.frame import Row
from kg.spark.resolve import unpacked

LINE = "line string"
FACT = (
    "document string, frame string, status string, rule string, start int, stop int, "
    "words string, slots map<string,string>"
)
COUNT = "kind string, name string, number bigint"


def quads(rows: Iterable[Row]) -> Iterator[Row]:
    """N-Quads lines of documents, without their line ends."""
    for _, body, share in rows:
        yield from lines(leaf(unpack(body), unpacked(share), ontology()))


def lines(found: Leaf) -> Iterator[Row]:
    """The lines of both kinds of graph, as rows."""
    for group in (found.default, found.named):
        yield from ((line[:-1],) for line in group)


def backdrop(rows: Iterable[Row]) -> Iterator[Row]:
    """The lines of ontology and reference data, once for each row that comes in (there is one)."""
    for _ in rows:
        yield from lines(background(ontology()))


def facts(rows: Iterable[Row]) -> Iterator[Row]:
    """A row for each fact: its words, and its slots with the IRIs of those it speaks of."""
    for _, body, share in rows:
        extraction, who = unpack(body), unpacked(share).who
        names = {key: f"{ontology().base}{one.iri}" for key, one in enumerate(who) if one}
        for fact in extraction.facts:
            yield _fact(extraction, fact, names)


def _fact(extraction: Extraction, fact: Fact, names: dict[int, str]) -> Row:
    span = fact.evidence.span
    filled = ((slot, names.get(v.key) if isinstance(v, Ref) else v) for slot, v in sorted(fact.slots.items()))
    slots = [(slot, value) for slot, value in filled if value is not None]
    words = extraction.document.text[span.start : span.stop]
    return span.document, fact.frame, fact.status, fact.evidence.rule, span.start, span.stop, words, slots


def tally(rows: Iterable[Row]) -> Iterator[Row]:
    """Counts over the lines of a partition: quads, triples of the default graph, classes, predicates."""
    counted = Tally()
    for (text,) in rows:
        counted.quads += 1
        line = text.encode() + b"\n"
        if _default(line):
            counted.add(line, 1)
    yield "quads", "", counted.quads
    yield "triples", "", counted.triples
    yield from (("class", name, number) for name, number in counted.classes.items())
    yield from (("predicate", name, number) for name, number in counted.predicates.items())


def _default(line: bytes) -> bool:
    """Whether nothing but the full stop follows the object: no IRI holds a space or a quote."""
    rest = line.split(b" ", 2)[2]
    return rest[rest.rfind(b'"') + 1 :].count(b" ") == 1
