"""An open graph for rdflib."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.query import Graph
from kg.query.catalogue import prefixes

if TYPE_CHECKING:
    import rdflib


def dataset(graph: Graph) -> rdflib.Dataset:
    """A `Dataset` over the same store: its default graph holds the merged facts."""
    import oxrdflib
    import rdflib

    made = rdflib.Dataset(store=oxrdflib.OxigraphStore(store=graph.store), default_union=False)
    for prefix, iri in prefixes().items():
        made.bind(prefix, iri, override=True, replace=True)
    return made
