"""The RDF of one thing: what a program gets where a person gets a page."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice
from typing import Any

from pyoxigraph import NamedNode, Quad, Triple, serialize

from kg.query.catalogue import prefixes
from kg.query.graph import Graph
from kg.serve.job import Reply
from kg.serve.sparql import FORMATS, typed

_MOST = 10_000  # triples of one thing; a country is the object of more


def about(graph: Graph, iri: str, asked: Mapping[str, Any]) -> Reply:
    """Every triple with the thing as subject or object, in any graph; all of a document's own graph."""
    return reply(_found(graph, iri), asked["media"])


def reply(quads: list[Quad], media: str) -> Reply:
    """The triples of the quads, each once and sorted, in an RDF syntax."""
    triples = sorted({quad.triple for quad in quads}, key=str)
    return Reply(200, typed(media), written(triples, media), {"Vary": "Accept, Accept-Language"})


def written(triples: list[Triple], media: str, more: Mapping[str, str] | None = None) -> bytes:
    """The triples in an RDF syntax, prefixes sorted: the engine would write them in an order of chance."""
    body = serialize(triples, format=FORMATS[media], prefixes=prefixes() | dict(more or {})) or b""
    if media != "text/turtle":
        return body
    lines = body.splitlines(keepends=True)
    count = next((at for at, line in enumerate(lines) if not line.startswith(b"@prefix ")), len(lines))
    return b"".join((*sorted(lines[:count]), *lines[count:]))


def _found(graph: Graph, iri: str) -> list[Quad]:
    me, quads = NamedNode(iri), graph.store.quads_for_pattern
    found = [*islice(quads(me, None, None), _MOST), *islice(quads(None, None, me), _MOST)]
    base = prefixes()["id"]
    if iri.startswith(f"{base}doc/"):
        place = NamedNode(f"{base}graph/{iri.removeprefix(base)}")
        found += islice(quads(None, None, None, place), _MOST)
    return found
