"""The pages, each as HTML for people and, where it has them, as data for programs."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import Any

from pyoxigraph import NamedNode

from kg.query.bind import full
from kg.query.catalogue import catalogue, prefixes, standalone
from kg.query.graph import Graph
from kg.serve.around import web
from kg.serve.detail import document, thing
from kg.serve.facts import Teller
from kg.serve.find import find
from kg.serve.job import Reply
from kg.serve.proofs import Archive
from kg.serve.reader import Reader
from kg.serve.render import LANGUAGES, render
from kg.serve.triples import about

_DECLARED = {
    "class": ("owl:Class", "rdfs:Class"),
    "property": ("owl:ObjectProperty", "owl:DatatypeProperty", "rdf:Property"),
}
_TERMS = 5000  # more than the largest ontology in use has
_EACH = 24  # neighbours of one thing in the graph page


def entity(graph: Graph, asked: Mapping[str, Any]) -> Reply:
    """The page of a thing or a document, or its RDF."""
    iri = prefixes()["id"] + asked["name"]
    if not _known(graph, iri):
        return _missing(asked, asked["name"])
    if asked["media"] != "text/html":
        return about(graph, iri, asked)
    reader = Reader(graph, asked["lang"])
    page = document if asked["name"].startswith("doc/") else thing
    return page(reader, iri, asked)


def search(graph: Graph, asked: Mapping[str, Any]) -> Reply:
    """Things by name, as a page or as JSON."""
    hits = find(graph, asked["q"])
    reader = Reader(graph, asked["lang"])
    found = [(reader.thing_of(hit.iri), hit.name) for hit in hits.first]
    if asked["media"] == "application/json":
        rows = [asdict(one) | {"name": name} for one, name in found]
        return _json({"total": hits.total, "results": rows})
    kinds = {kind.key: getattr(kind, asked["lang"]) for kind in reader.profile.kinds}
    return render("search.html", asked, q=asked["q"], found=found, total=hits.total, kinds=kinds)


def around(graph: Graph, asked: Mapping[str, Any]) -> Reply:
    """The neighbours of the opened things, as a picture or as JSON."""
    reader = Reader(graph, asked["lang"])
    base = prefixes()["id"]
    opened = [iri for name in asked["nodes"] if _known(graph, iri := full(name, prefixes()))]
    if asked["nodes"] and not opened:
        return _missing(asked, asked["nodes"][0].removeprefix(base))
    sketch = web(Teller(reader, Archive(reader)), opened, each=_EACH) if opened else None
    if asked["media"] == "application/json":
        return _json(asdict(sketch) if sketch else {"spots": [], "lines": []})
    kinds = [(kind.key, getattr(kind, asked["lang"])) for kind in reader.profile.kinds]
    start = _start(reader) if not sketch else []
    paths = [iri.removeprefix(base) for iri in opened]
    return render("graph.html", asked, sketch=sketch, opened=paths, kinds=kinds, start=start, base=base)


def home(_: Graph, asked: Mapping[str, Any]) -> Reply:
    """The query page: the editor and the named queries."""
    queries = [
        {"name": one.name, "about": one.en if asked["lang"] == "en" else one.vi, "text": standalone(one)}
        for one in catalogue()
    ]
    return render("query.html", asked, queries=queries)


def terms(graph: Graph, asked: Mapping[str, Any]) -> Reply:
    """Prefixes, and classes and properties of the ontology with their names in both languages."""
    readers = [Reader(graph, language) for language in (asked["lang"], *LANGUAGES)]
    found = {
        key: [
            [iri, *dict.fromkeys(one.label(iri) for one in readers)] for iri in _declared(readers[0], types)
        ]
        for key, types in _DECLARED.items()
    }
    return _json({"prefixes": prefixes(), **found})


def _declared(reader: Reader, types: tuple[str, ...]) -> list[str]:
    kind = full("rdf:type", prefixes())
    quads = (
        quad
        for name in types
        for quad in reader.quads(None, kind, full(name, prefixes()), graph="*", most=_TERMS)
    )
    return sorted({quad.subject.value for quad in quads if isinstance(quad.subject, NamedNode)})


def _known(graph: Graph, iri: str) -> bool:
    try:
        thing = NamedNode(iri)
    except ValueError:
        return False
    quads = graph.store.quads_for_pattern
    return any(next(quads(*pattern), None) for pattern in ((thing, None, None), (None, None, thing)))


def _start(reader: Reader) -> list[Any]:
    """The things that most documents name, to start from."""
    counts: Counter[str] = Counter()
    for quad in reader.quads(None, full("itsrdf:taIdentRef", prefixes()), None, graph="*", most=5000):
        counts[getattr(quad.object, "value", "")] += 1
    best = sorted(counts.items(), key=lambda one: (-one[1], one[0]))[:_EACH]
    return [reader.thing_of(iri) for iri, _ in best]


def _missing(asked: Mapping[str, Any], name: str) -> Reply:
    words = name.rpartition("/")[2].replace("-", " ")
    return render("missing.html", asked, 404, name=name, words=words)


def _json(value: object) -> Reply:
    data = json.dumps(value, ensure_ascii=False, indent=1)
    return Reply(200, "application/json", data.encode(), {"Vary": "Accept, Accept-Language"})


PAGES: dict[str, Callable[[Graph, Mapping[str, Any]], Reply]] = {
    "entity": entity,
    "search": search,
    "graph": around,
    "home": home,
    "terms": terms,
}
