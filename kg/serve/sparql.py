"""A SPARQL query answered in the media type that the client wants (SPARQL 1.1 Protocol, section 2)."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from typing import Any

from pyoxigraph import NamedNode, QueryResultsFormat, QueryTriples, RdfFormat

from kg.errors import QueryError
from kg.query.catalogue import prefixes
from kg.query.graph import Graph
from kg.query.guard import guard
from kg.query.mistake import unread
from kg.query.tokens import unescape
from kg.serve.job import RefusedError, Reply
from kg.serve.negotiate import GRAPHS, RESULTS, best

_RESULTS = {
    "application/sparql-results+json": QueryResultsFormat.JSON,
    "application/sparql-results+xml": QueryResultsFormat.XML,
    "text/csv": QueryResultsFormat.CSV,
    "text/tab-separated-values": QueryResultsFormat.TSV,
    "application/json": QueryResultsFormat.JSON,
    "application/xml": QueryResultsFormat.XML,
}
FORMATS = {
    "text/turtle": RdfFormat.TURTLE,
    "application/n-triples": RdfFormat.N_TRIPLES,
    "application/ld+json": RdfFormat.JSON_LD,
    "application/rdf+xml": RdfFormat.RDF_XML,
    "application/json": RdfFormat.JSON_LD,
    "application/xml": RdfFormat.RDF_XML,
}


class Limited(io.BytesIO):
    """A buffer that refuses to grow beyond `most` bytes: the engine stops where the limit is met."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self.most = most

    def write(self, data: Any) -> int:
        """Take the bytes; RefusedError when they are too many."""
        if self.tell() + len(data) > self.most:
            size = f"{self.most >> 20} MiB" if self.most >> 20 else f"{self.most} bytes"
            raise RefusedError(
                403, f"the answer is larger than {size}", todo="add a LIMIT, or ask for fewer columns"
            )
        return super().write(data)


def query(graph: Graph, asked: Mapping[str, Any]) -> Reply:
    """The answer to `query` over the asked dataset; RefusedError 400, 403 or 406."""
    text = allowed(asked["query"])
    default, named = _graphs(asked["default"]), _graphs(asked["named"])
    mine = bool(default or named)  # a request that names any graph names the whole dataset
    try:
        answer = graph.store.query(
            text,
            base_iri=prefixes()["id"],
            prefixes=prefixes(),
            default_graph=default if mine else None,
            named_graphs=named if mine else None,
        )
    except SyntaxError as error:
        raise RefusedError(400, str(unread(text, str(error), prefixes()))) from None
    sink = Limited(asked["answer"])
    if isinstance(answer, QueryTriples):
        media = _media(asked["accept"], GRAPHS, "CONSTRUCT and DESCRIBE")
        answer.serialize(sink, format=FORMATS[media])
    else:
        media = _media(asked["accept"], RESULTS, "SELECT and ASK")
        answer.serialize(sink, format=_RESULTS[media])
    return Reply(200, typed(media), sink.getvalue(), {"Vary": "Accept"})


def _media(accept: str, offered: Sequence[str], kind: str) -> str:
    if media := best(accept, offered):
        return media
    raise RefusedError(406, f"Accept: {accept!r} fits no answer", todo=f"{kind} give {', '.join(offered)}")


def allowed(text: str) -> str:
    """The query, known to read nothing but this graph; RefusedError 400 or 403."""
    try:
        plain = unescape(text)
    except QueryError as error:
        raise RefusedError(400, str(error)) from None
    try:
        return guard(plain, prefixes()["id"])
    except QueryError as error:
        raise RefusedError(403, str(error)) from None


def typed(media: str) -> str:
    """The media type with its charset where it is a text."""
    return f"{media}; charset=utf-8" if media.startswith("text/") else media


def _graphs(iris: Sequence[str]) -> list[Any]:
    """The graphs a request names, each one of this store; the guard that looks at FROM looks at them."""
    found = []
    for iri in iris:
        try:
            found.append(NamedNode(iri))
        except ValueError:
            raise RefusedError(400, f"{iri!r} is no IRI", todo="give the full IRI of a named graph") from None
        allowed(f"ASK FROM <{iri}> {{}}")
    return found
