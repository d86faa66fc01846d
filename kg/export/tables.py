"""Nodes, edges, facts and their evidence as four tables."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kg.analysis import network, picture, quotes
from kg.analysis.network import iso
from kg.analysis.quotes import Proofs
from kg.query import Graph
from kg.query.choose import local
from kg.view.picture import STATUSES, Fact, Picture

Cell = str | int
Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under named columns; what is not known is ""."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]


# Id, Label, Source, Target and Type are what Gephi looks for in a spreadsheet.
NODES = ("Id", "Label", "label_en", "kind", "kind_label", "aliases", "first", "last", "iri")
EDGES = (
    "Id", "Source", "Target", "Type", "Label", "relation", "status", "first", "last", "iri",
    "support", "document", "sentence", "words", "rule",
)  # fmt: skip
FACTS = ("Id", "Node", "relation", "label", "value", "status", "first", "last", "details")
EVIDENCE = ("Id", "document", "published", "sentence", "words", "rule", "status", "url")


def tables(graph: Graph) -> tuple[Table, ...]:
    """`nodes`, `edges` (with the first sentence of each), `facts` (figures, quotations, dates …) and
    `evidence` (every sentence of every edge and fact, by its Id)."""
    shown = picture(graph)
    net = network(shown)
    nodes = tuple((name, row["label"], *_pick(row, NODES[2:])) for name, row in net.nodes(data=True))
    keyed = sorted(net.edges(keys=True, data=True), key=lambda edge: int(edge[2][1:]))
    edges = tuple(
        (key, start, stop, "Directed", row["label"], *_pick(row, EDGES[5:]))
        for start, stop, key, row in keyed
    )
    facts = tuple(_fact(shown, number, fact) for number, fact in enumerate(shown.facts))
    proofs = [(f"e{n}", link.proofs) for n, link in enumerate(shown.links)]
    proofs += [(f"f{n}", fact.proofs) for n, fact in enumerate(shown.facts)]
    return (
        Table("nodes", NODES, nodes),
        Table("edges", EDGES, edges),
        Table("facts", FACTS, facts),
        Table(
            "evidence", EVIDENCE, tuple(row for key, some in proofs for row in _evidence(shown, key, some))
        ),
    )


def _pick(row: dict[str, Cell], names: Iterable[str]) -> Row:
    return tuple(row[name] for name in names)


def _fact(shown: Picture, number: int, fact: Fact) -> Row:
    details = "\n".join(f"{detail.label.vi}: {detail.value.vi}" for detail in fact.details)
    first, last = iso(fact.days)
    owner, relation = local(shown.nodes[fact.owner].iri), shown.relations[fact.relation].vi
    status = STATUSES[fact.status]
    return f"f{number}", owner, relation, fact.label.vi, fact.value.vi, status, first, last, details


def _evidence(shown: Picture, key: str, proofs: Proofs) -> Iterable[Row]:
    for quote in quotes(shown, proofs):
        yield (
            key, quote.document, quote.published, quote.sentence, quote.words,
            quote.rule, quote.status, quote.url,
        )  # fmt: skip
