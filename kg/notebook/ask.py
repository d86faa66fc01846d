"""A query typed in a cell, its places for values found without a header that declares them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from pyoxigraph import NamedNode

from kg.errors import QueryError
from kg.query import Graph, NamedQuery, Param, find
from kg.query.bind import full
from kg.query.catalogue import prefixes
from kg.query.header import Type, holes, parse

_NAME = re.compile(r"[\w-]+")


def read(graph: Graph, text: str, values: Mapping[str, str]) -> NamedQuery:
    """The named query, or the SPARQL with `values` declared; QueryError for a value without a place."""
    stripped = text.strip()
    query = find(stripped) if _NAME.fullmatch(stripped) else parse("the query", text)
    declared = {param.name for param in query.params}
    places = {hole.name for hole in holes(query.text)}
    found: list[Param] = []
    for name in values.keys() - declared if query.name == "the query" else ():
        if name not in places:
            raise QueryError(
                f"the query has no place for {name!r}", todo=f"write VALUES ?{name} {{ UNDEF }} in it"
            )
        found.append(Param(name, _type(graph, values[name]), "", ""))
    return replace(query, params=(*query.params, *sorted(found, key=lambda param: param.name)))


def _type(graph: Graph, value: str) -> Type:
    """iri for what is written as one or is one of the graph, else string."""
    if value.startswith(("<", "http://", "https://")) or value.partition(":")[0] in prefixes():
        return "iri"
    try:
        node = NamedNode(full(value, prefixes()))
    except ValueError:
        return "string"
    return "iri" if next(graph.store.quads_for_pattern(node, None, None), None) else "string"
