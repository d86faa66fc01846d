"""The graph as RDF: JSON-LD, Turtle and N-Quads."""

from __future__ import annotations

from kg.errors import GraphError
from kg.query import Graph


def jsonld(graph: Graph) -> bytes:
    """JSON-LD 1.1 of the merged facts (the default graph), in expanded form, sorted."""
    from pyoxigraph import DefaultGraph, RdfFormat, serialize

    quads = graph.store.quads_for_pattern(None, None, None, DefaultGraph())
    triples = sorted((quad.triple for quad in quads), key=str)
    return serialize(triples, format=RdfFormat.JSON_LD) or b""


def turtle(graph: Graph) -> bytes:
    """The merged facts as the build wrote them to `graph.ttl`."""
    return _written(graph, "graph.ttl")


def nquads(graph: Graph) -> bytes:
    """Everything, evidence included, as the build wrote it to `graph.nq`."""
    return _written(graph, "graph.nq")


def _written(graph: Graph, name: str) -> bytes:
    """A file of the build: the store keeps values, the file keeps them as printed ("0.50")."""
    folder = graph.path.parent if graph.path else None
    if folder is None or not (folder / name).is_file():
        raise GraphError(f"there is no {name} beside the store", todo="open the folder that `kg build` wrote")
    return (folder / name).read_bytes()
