"""A small graph in the shape of docs/architecture.md, and one whose every word is an attack."""

from __future__ import annotations

from pathlib import Path

from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, Store, parse

FILE = Path(__file__).with_name("view_sample.trig")
RDF_TYPE = NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
LABEL = NamedNode("http://www.w3.org/2004/02/skos/core#prefLabel")
PERSON, KNOWS = (NamedNode(f"http://xmlns.com/foaf/0.1/{name}") for name in ("Person", "knows"))
ATTACKS = (
    "</script><script>window.hit=1</script>",
    "<img src=x onerror=window.hit=1>",
    "javascript:window.hit=1",
    '=HYPERLINK("https://example.org")',
    "Bộ\u202egnơưhT\u2066 'đảo'",
    "{{7*7}}{#x#}<!--",
)


def quads() -> list[Quad]:
    """The small graph."""
    return list(parse(path=str(FILE), format=RdfFormat.TRIG))


def store(rows: list[Quad]) -> Store:
    """The quads in an in-memory store."""
    made = Store()
    made.extend(rows)
    return made


def single() -> list[Quad]:
    """One person."""
    person = NamedNode("https://example.org/egov/id/person/1")
    return [Quad(person, RDF_TYPE, PERSON), Quad(person, LABEL, Literal("Một người", language="vi"))]


def large() -> list[Quad]:
    """600 people: more than stand on the stage at once. Each knows the next and one of the first ten."""
    people = [NamedNode(f"https://example.org/egov/id/person/{n}") for n in range(600)]
    out = []
    for n, person in enumerate(people):
        out += [Quad(person, RDF_TYPE, PERSON), Quad(person, LABEL, Literal(f"Người {n}", language="vi"))]
        out += [Quad(person, KNOWS, other) for other in {people[n % 10], people[(n + 1) % 600]} - {person}]
    return out


def dated() -> list[Quad]:
    """The small graph and a second event, ten months before the first."""
    event = NamedNode("https://example.org/egov/id/event/2020/hop")
    graph = NamedNode("https://example.org/egov/id/graph/doc/a2")
    place = NamedNode("https://example.org/egov/id/doc/a2#char=22,26")
    named = NamedNode("http://www.w3.org/2005/11/its/rdf#taIdentRef")
    day = Literal("2020-03-10", datatype=NamedNode("http://www.w3.org/2001/XMLSchema#date"))
    return [
        *quads(),
        Quad(event, RDF_TYPE, NamedNode("https://schema.org/Event")),
        Quad(event, LABEL, Literal("Họp năm 2020", language="vi")),
        Quad(event, NamedNode("https://schema.org/startDate"), day),
        Quad(place, named, event, graph),
    ]


def hostile() -> list[Quad]:
    """The small graph with an attack as every label, headline, sentence, rule and address."""
    out = []
    for number, row in enumerate(quads()):
        value, attack = row.object, ATTACKS[number % len(ATTACKS)]
        if isinstance(value, Literal) and value.datatype.value.endswith(("#string", "#langString")):
            text = attack + value.value if row.predicate.value.endswith("isString") else attack
            value = Literal(text, language=value.language) if value.language else Literal(text)
        if row.predicate.value.endswith("/source"):
            value = NamedNode("javascript:window.hit=1")
        out.append(Quad(row.subject, row.predicate, value, row.graph_name))
    return out
