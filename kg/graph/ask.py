"""SELECT queries on a store, as rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pyoxigraph import QuerySolutions, Store


def rows(store: Store, query: str) -> QuerySolutions:
    """The solutions of a SELECT query; TypeError for any other form."""
    from pyoxigraph import QuerySolutions

    found = store.query(query)
    if not isinstance(found, QuerySolutions):
        raise TypeError("not a SELECT query")
    return found
