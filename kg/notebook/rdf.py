"""An open graph for rdflib."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from kg.errors import QueryError
from kg.query import Graph
from kg.query.catalogue import prefixes
from kg.query.guard import guard

if TYPE_CHECKING:
    import rdflib


def dataset(graph: Graph) -> rdflib.Dataset:
    """A `Dataset` over the same store: its default graph holds the merged facts.

    What it and its graphs are asked goes through the guard of `g.query` (docs/decisions/006): QueryError
    for SERVICE, for FROM with anything but a graph of this store, for an update.
    """
    import rdflib

    made = rdflib.Dataset(store=_guarded()(store=graph.store), default_union=False)
    for prefix, iri in prefixes().items():
        made.bind(prefix, iri, override=True, replace=True)
    return made


@cache
def _guarded() -> Any:
    """The class of a store that answers what the guard lets through; made late, rdflib takes its time."""
    import oxrdflib

    class Guarded(oxrdflib.OxigraphStore):
        """Oxigraph under rdflib, read only."""

        def query(self, query: Any, *rest: Any, **more: Any) -> Any:
            """The answer to a guarded text."""
            if not isinstance(query, str):
                # rdflib would take its own engine, which reads files and asks other servers
                raise QueryError("a prepared query cannot be looked through", todo="give its text")
            return super().query(guard(query, prefixes()["id"]), *rest, **more)

        def update(self, *_: Any, **__: Any) -> None:
            """Always QueryError."""
            raise QueryError("a built graph is read only", todo="copy it into a graph of your own first")

    return Guarded
