"""A small graph with hostile labels: what the tests of the service and the browser serve."""

from __future__ import annotations

from pathlib import Path

from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad, Store

from kg.query.bind import full
from kg.query.catalogue import prefixes

TEXT = (
    "Bộ trưởng Mai Tiến Dũng chủ trì hội thảo tại Hà Nội.\n"
    "Theo <script>alert(1)</script>, Văn phòng Chính phủ dự kiến khai trương Cổng.\n"
)
LABELS = {
    "person/vn/mai-tien-dung": ("Mai Tiến Dũng", "foaf:Person"),
    "org/vn/van-phong-chinh-phu": ("Văn phòng Chính phủ", "org:Organization"),
    "event/hoi-thao": ("hội thảo", "schema:Event"),
    "place/vn/ha-noi": ("Hà Nội", "schema:Place"),
    "org/xx/hostile": ("</title><script>alert('x')</script><img src=x onerror=alert(1)>", "org:Organization"),
    "role/bo-truong": ("Bộ trưởng", "org:Role"),
    "event-role/chair": ("chủ trì", "skos:Concept"),
}


class Maker:
    """Puts quads into a store in the shape of docs/architecture.md."""

    def __init__(self, store: Store) -> None:
        self.store, self.count = store, 0

    def put(self, s: str, p: str, o: str | Literal, graph: str = "") -> None:
        place = NamedNode(full(graph, prefixes())) if graph else DefaultGraph()
        self.store.add(Quad(_node(s), _node(p), _node(o) if isinstance(o, str) else o, place))

    def range(self, words: str) -> str:
        start = TEXT.index(words)
        me, graph = f"doc/a1#char={start},{start + len(words)}", "graph/doc/a1"
        self.put(me, "rdf:type", "nif:OffsetBasedString", graph)
        self.put(me, "nif:anchorOf", Literal(words), graph)
        return me

    def names(self, words: str, entity: str) -> None:
        self.put(self.range(words), "itsrdf:taIdentRef", entity, "graph/doc/a1")

    def says(self, words: str, s: str, p: str, o: str | Literal, *, status: str = "stated") -> None:
        self.count += 1
        me, graph = f"assertion/{self.count}", "graph/doc/a1"
        self.put(me, "rdf:type", "egov:Assertion", graph)
        self.put(me, "rdf:subject", s, graph)
        self.put(me, "rdf:predicate", p, graph)
        self.put(me, "rdf:object", o, graph)
        self.put(me, "prov:wasDerivedFrom", self.range(words), graph)
        self.put(me, "egov:extractionRule", Literal(f"test.{self.count}"), graph)
        self.put(me, "egov:assertionStatus", f"assertion-status/{status}", graph)
        if status == "stated":
            self.put(s, p, o)
            self.put(s, p, o, graph)


def fill(store: Store) -> None:
    """One article, its mentions and assertions, labels, and text that would harm if it ran."""
    make = Maker(store)
    for name, (label, kind) in LABELS.items():
        make.put(name, "skos:prefLabel", Literal(label, language="vi"))
        make.put(name, "rdf:type", kind)
    make.put("person/vn/mai-tien-dung", "skos:prefLabel", Literal("Mai Tien Dung (en)", language="en"))
    make.put("org/vn/van-phong-chinh-phu", "egov:acronym", Literal("VPCP"))
    make.put("org/xx/hostile", "foaf:homepage", "javascript:alert(1)")
    make.put("org/xx/hostile", "foaf:page", "https://example.org/ok")
    make.put("foaf:Person", "rdfs:label", Literal("người", language="vi"), "graph/ontology")
    make.put("foaf:Person", "rdfs:label", Literal("person", language="en"), "graph/ontology")
    make.put("egov:launches", "rdf:type", "owl:ObjectProperty", "graph/ontology")
    make.put("egov:launches", "rdfs:label", Literal("khai trương", language="vi"), "graph/ontology")
    article(make)


def article(make: Maker) -> None:
    graph = "graph/doc/a1"
    make.put("doc/a1", "rdf:type", "schema:NewsArticle", graph)
    make.put("doc/a1", "dcterms:identifier", Literal("a1"), graph)
    make.put("doc/a1", "schema:headline", Literal("Hội thảo <b>đậm</b>"), graph)
    make.put("doc/a1", "dcterms:source", Literal("javascript:alert(2)"), graph)
    make.put("doc/a1", "schema:datePublished", Literal("2021-01-08"), graph)
    make.put(f"doc/a1#char=0,{len(TEXT)}", "nif:isString", Literal(TEXT), graph)
    make.names("Mai Tiến Dũng", "person/vn/mai-tien-dung")
    make.names("Văn phòng Chính phủ", "org/vn/van-phong-chinh-phu")
    make.names("hội thảo", "event/hoi-thao")
    make.names("hội thảo tại Hà Nội", "place/vn/ha-noi")
    make.says("chủ trì", "event/hoi-thao", "cv:hasParticipation", "participation/1")
    make.says("chủ trì", "participation/1", "cv:hasParticipant", "person/vn/mai-tien-dung")
    make.says("chủ trì", "participation/1", "cv:role", "event-role/chair")
    make.put("participation/1", "rdf:type", "cv:Participation")
    make.put("event/hoi-thao", "schema:startDate", Literal("2021-01-08"))
    make.says("Bộ trưởng", "membership/1", "org:member", "person/vn/mai-tien-dung")
    make.says("Bộ trưởng", "membership/1", "org:role", "role/bo-truong")
    make.put("membership/2", "skos:prefLabel", Literal("Mai Tiến Dũng, Chủ nhiệm – VPCP", language="vi"))
    make.put("membership/2", "rdf:type", "org:Membership")
    make.put("membership/2", "org:organization", "org/vn/van-phong-chinh-phu")
    make.put("membership/2", "org:memberDuring", "membership/2/during")
    make.put("membership/2/during", "time:hasBeginning", "time/2016-04-09")
    make.says("Bộ trưởng Mai Tiến Dũng", "membership/2", "org:member", "person/vn/mai-tien-dung")
    make.says("tại Hà Nội", "event/hoi-thao", "schema:location", "place/vn/ha-noi")
    make.says(
        "dự kiến khai trương",
        "org/vn/van-phong-chinh-phu",
        "egov:launches",
        "event/hoi-thao",
        status="requested",
    )


def _node(name: str) -> NamedNode:
    return NamedNode(full(name, prefixes()))


def write(folder: Path) -> Path:
    """The output folder of a build, with the store in it."""
    store = Store(str(folder / "store"))
    fill(store)
    store.flush()
    return folder
