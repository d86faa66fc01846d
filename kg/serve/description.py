"""The SPARQL 1.1 service description: what a client learns from the endpoint itself."""

from __future__ import annotations

from pyoxigraph import BlankNode, NamedNode, Triple

from kg.serve.job import Reply
from kg.serve.sparql import typed
from kg.serve.triples import written

_SD = "http://www.w3.org/ns/sparql-service-description#"
_W3 = "http://www.w3.org/ns/formats/"
_TYPE = NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
_RESULTS = ("SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "SPARQL_Results_TSV")
_GRAPHS = ("Turtle", "N-Triples", "JSON-LD", "RDF_XML")


def description(endpoint: str, media: str) -> Reply:
    """The description of the endpoint (an absolute URL) in an RDF syntax."""
    service = NamedNode(endpoint)
    dataset, graph = BlankNode("dataset"), BlankNode("default")
    triples = [
        Triple(service, _TYPE, _sd("Service")),
        Triple(service, _sd("endpoint"), service),
        Triple(service, _sd("supportedLanguage"), _sd("SPARQL11Query")),
        Triple(service, _sd("defaultDataset"), dataset),
        Triple(dataset, _TYPE, _sd("Dataset")),
        Triple(dataset, _sd("defaultGraph"), graph),
        Triple(graph, _TYPE, _sd("Graph")),
        *(Triple(service, _sd("resultFormat"), NamedNode(_W3 + name)) for name in (*_RESULTS, *_GRAPHS)),
    ]
    return Reply(200, typed(media), written(triples, media, {"sd": _SD}), {"Vary": "Accept"})


def _sd(name: str) -> NamedNode:
    return NamedNode(_SD + name)
