"""What is to be reviewed, against the same question asked of the assertions one by one."""

from __future__ import annotations

from collections import defaultdict

import pytest
from pyoxigraph import NamedNode, Quad, Store

from kg.query import Graph
from kg.query.bind import full
from kg.query.catalogue import prefixes
from kg.query.rows import plain

EVENT, ORGANIZER = "event/e", "schema:organizer"


def node(name: str) -> NamedNode:
    return NamedNode(full(name, prefixes()))


class Book:
    """Assertions of some documents, with the triples they assert."""

    def __init__(self) -> None:
        self.store = Store()
        self.count = 0

    def tell(self, document: str, thing: str, *, status: str = "stated", zone: str = "body") -> None:
        """One assertion, and its triple in the graph that asserts it."""
        graph = f"graph/doc/{document}"
        self._assertion(graph, thing, status, zone)
        if status in ("stated", "inferred"):
            self._put(EVENT, ORGANIZER, thing, graph if status == "stated" else "graph/inferred")

    def correct(self, document: str, thing: str) -> None:
        """What a person added, citing a document."""
        self._assertion(f"graph/doc/{document}", thing, "stated", "body")
        self._put(EVENT, ORGANIZER, thing, "graph/corrections")

    def _assertion(self, graph: str, thing: str, status: str, zone: str) -> None:
        self.count += 1
        me, words = f"assertion/{self.count}", f"doc/x#char={self.count},99"
        self._put(me, "rdf:subject", EVENT, graph)
        self._put(me, "rdf:predicate", ORGANIZER, graph)
        self._put(me, "rdf:object", thing, graph)
        self._put(me, "egov:assertionStatus", f"assertion-status/{status}", graph)
        self._put(me, "prov:wasDerivedFrom", words, graph)
        self._put(words, "egov:zone", f"zone/{zone}", graph)

    def _put(self, s: str, p: str, o: str, graph: str) -> None:
        self.store.add(Quad(node(s), node(p), node(o), node(graph)))

    def ask(self, **params: str) -> dict[str, tuple[str, str]]:
        rows = Graph(self.store).run("cq-26-to-review", params).values()
        return {row["object"].rpartition("/")[2]: (row["status"], row["zone"]) for row in rows}


@pytest.fixture
def book() -> Book:
    made = Book()
    made.tell("1", "org/inferred", status="inferred")
    made.tell("1", "org/caption", zone="caption")
    made.tell("2", "org/caption", zone="caption")
    made.tell("1", "org/said", status="inferred")
    made.tell("2", "org/said", zone="lead")
    made.tell("1", "org/body", zone="caption")
    made.tell("1", "org/body")
    made.tell("1", "org/both", status="inferred", zone="lead")
    made.tell("2", "org/both", zone="caption")
    made.tell("1", "org/plan", status="planned", zone="caption")
    made.tell("1", "org/plain")
    return made


def test_a_statement_in_a_text_takes_a_fact_off_the_list(book: Book) -> None:
    expected = {
        "inferred": ("inferred", "body"),
        "caption": ("stated", "caption"),
        "both": ("inferred", "caption"),
    }
    assert book.ask() == expected
    assert book.ask(subject="event/e") == expected
    assert book.ask(subject="event/other") == {}


def test_what_a_person_added_needs_no_review(book: Book) -> None:
    book.correct("2", "org/inferred")
    assert sorted(book.ask()) == ["both", "caption"]


def test_a_built_graph_has_the_same_to_review_as_its_assertions(graph: Graph) -> None:
    told: dict[tuple[str, ...], set[tuple[str, str]]] = defaultdict(set)
    query = """SELECT ?s ?p ?o ?st ?z WHERE { GRAPH ?g {
        ?a rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o ; egov:assertionStatus ?st .
        ?a prov:wasDerivedFrom/egov:zone ?z } }"""
    for row in graph.run(query):
        *triple, status, zone = map(plain, row)
        if status.endswith(("/stated", "/inferred")):
            told[tuple(triple)].add((status.rpartition("/")[2], zone.rpartition("/")[2]))
    expected = {
        (*triple, min(status for status, _ in rows), min(zone for _, zone in rows))
        for triple, rows in told.items()
        if not any(status == "stated" and zone != "caption" for status, zone in rows)
    }
    assert expected
    assert {tuple(map(plain, row)) for row in graph.run("cq-26-to-review")} == expected
