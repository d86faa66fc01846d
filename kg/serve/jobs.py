"""What a worker can be asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from kg.query.graph import Graph
from kg.serve.job import Reply
from kg.serve.sparql import query


def page(graph: Graph, asked: Mapping[str, Any]) -> Reply:
    """A page for people, or the RDF of what it is about."""
    # templates and profile are loaded by the first page, so that a fresh process answers queries at once
    from kg.serve.pages import PAGES

    return PAGES[asked["page"]](graph, asked)


JOBS: dict[str, Callable[[Graph, Mapping[str, Any]], Reply]] = {"query": query, "page": page}
