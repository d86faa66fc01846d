"""A built graph as a networkx graph: the same nodes and edges as on the page."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from kg.analysis.quotes import Quote, quotes
from kg.query import Graph
from kg.query.catalogue import prefixes
from kg.query.choose import local
from kg.view.picture import STATUSES, Link, Node, Picture
from kg.view.times import NONE

if TYPE_CHECKING:
    import networkx as nx

Attributes = dict[str, str | int]


def picture(graph: Graph) -> Picture:
    """What an open graph shows: things, links between them, facts about them, the sentences behind both."""
    from kg.view.reader import picture as draw
    from kg.view.source import read

    return draw(read(graph.store, prefixes()["egov"].removesuffix("ns#")))


def network(shown: Picture) -> nx.MultiDiGraph:
    """A directed multigraph: nodes by their path (`person/vn/mai-tien-dung`), edges `e0`, `e1` ….

    Nodes have `label`, `label_en`, `kind`, `kind_label`, `aliases` (one a line), `first`, `last`, `iri`;
    edges `relation`, `label`, `status`, `first`, `last`, `iri`, `support` (documents that say it), and of
    their first sentence `document`, `sentence`, `words`, `rule`. Days are ISO 8601; what is not known is "".
    """
    import networkx as nx

    graph = nx.MultiDiGraph()
    for node in shown.nodes:
        graph.add_node(local(node.iri), **_node(shown, node))
    for number, link in enumerate(shown.links):
        start, stop = (local(shown.nodes[end].iri) for end in (link.start, link.stop))
        graph.add_edge(start, stop, key=f"e{number}", **_edge(shown, link))
    return graph


def _node(shown: Picture, node: Node) -> Attributes:
    kind = shown.kinds[node.kind]
    first, last = iso(node.days)
    return {
        "label": node.name.vi,
        "label_en": node.name.en,
        "kind": kind.key,
        "kind_label": kind.vi,
        "aliases": "\n".join(node.aliases),
        "first": first,
        "last": last,
        "iri": node.iri,
    }


def _edge(shown: Picture, link: Link) -> Attributes:
    first, last = iso(link.days)
    said = quotes(shown, link.proofs)
    quote = said[0] if said else Quote("", "", "", "", "", "", "", "")
    return {
        "relation": shown.relations[link.relation].vi,
        "label": link.label.vi or shown.relations[link.relation].vi,
        "status": STATUSES[link.status],
        "first": first,
        "last": last,
        "iri": link.iri or link.relation,
        "support": len({quote.document for quote in said}),
        "document": quote.document,
        "sentence": quote.sentence,
        "words": quote.words,
        "rule": quote.rule,
    }


def iso(days: tuple[int, int]) -> tuple[str, str]:
    """The first and last day of a span in ISO 8601, "" for none.

    >>> iso((737798, 737798))
    ('2021-01-08', '2021-01-08')
    """
    if days == NONE:
        return "", ""
    first, last = (date.fromordinal(day).isoformat() for day in days)
    return first, last
