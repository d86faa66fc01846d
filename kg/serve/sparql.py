"""A SPARQL query answered in the media type that the client wants (SPARQL 1.1 Protocol, section 2)."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from typing import Any

from pyoxigraph import NamedNode, QueryResultsFormat, QueryTriples, RdfFormat

from kg.errors import QueryError
from kg.query.catalogue import prefixes
from kg.query.graph import Graph, _reason
from kg.query.guard import guard
from kg.query.tokens import unescape
from kg.serve.job import Refusal, Reply
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
        """Take the bytes; Refusal when they are too many."""
        if self.tell() + len(data) > self.most:
            size = f"{self.most >> 20} MiB" if self.most >> 20 else f"{self.most} bytes"
            raise Refusal(403, f"the answer is larger than {size}", todo="add a LIMIT, or ask for fewer columns")
        return super().write(data)


def query(graph: Graph, asked: Mapping[str, Any]) -> Reply:
    """The answer to `query` over the asked dataset; Refusal 400, 403 or 406."""
    text = allowed(asked["query"])
    defaults, names = (_graphs(asked[key]) for key in ("default", "named"))
    dataset = {"default_graph": defaults, "named_graphs": names} if defaults or names else {}
    try:
        answer = graph.store.query(text, base_iri=prefixes()["id"], prefixes=prefixes(), **dataset)
    except SyntaxError as error:
        raise Refusal(400, _reason(str(error))) from None
    triples = isinstance(answer, QueryTriples)
    offered = GRAPHS if triples else RESULTS
    media = best(asked["accept"], offered)
    if not media:
        kind = "CONSTRUCT and DESCRIBE" if triples else "SELECT and ASK"
        raise Refusal(406, f"Accept: {asked['accept']!r} fits no answer", todo=f"{kind} give {', '.join(offered)}")
    sink = Limited(asked["answer"])
    answer.serialize(sink, format=(FORMATS if triples else _RESULTS)[media])
    return Reply(200, typed(media), sink.getvalue(), {"Vary": "Accept"})


def allowed(text: str) -> str:
    """The query, known to read nothing but this graph; Refusal 400 or 403."""
    try:
        plain = unescape(text)
    except QueryError as error:
        raise Refusal(400, str(error)) from None
    try:
        return guard(plain, prefixes()["id"])
    except QueryError as error:
        raise Refusal(403, str(error)) from None


def typed(media: str) -> str:
    """The media type with its charset where it is a text."""
    return f"{media}; charset=utf-8" if media.startswith("text/") else media


def _graphs(iris: Sequence[str]) -> list[NamedNode]:
    """The graphs a request names, each one of this store; the guard that looks at FROM looks at them."""
    found = []
    for iri in iris:
        try:
            found.append(NamedNode(iri))
        except ValueError:
            raise Refusal(400, f"{iri!r} is no IRI", todo="give the full IRI of a named graph") from None
        allowed(f"ASK FROM <{iri}> {{}}")
    return found
