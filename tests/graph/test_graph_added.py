"""What resolution infers, and what people add and drop."""

from __future__ import annotations

import pytest
from graph_sample import ByLabel, Follows, first
from pyoxigraph import RdfFormat, Store
from test_graph_leaf import BASE, ask

from kg.entities.row import digest
from kg.errors import GraphError
from kg.graph.check import evidence
from kg.graph.concepts import coined, settle
from kg.graph.leaf import Leaves
from kg.model import Extraction
from kg.ontology.load import load


def store(extraction: Extraction, known: ByLabel) -> Store:
    made = Leaves(known, load(), settle(coined(extraction, load()), load()))
    found = Store()
    for one in (made.of(extraction), made.inferred()):
        found.load("".join((*one.default, *one.named)), format=RdfFormat.N_QUADS)
    return found


def follows(quote: str) -> Follows:
    event, agent = "event/vn/hoi-thao-chinh-phu-dien-tu", "org/vn/van-phong-chinh-phu"
    name = first().document.id
    return Follows(
        event, "schema:organizer", agent, "it takes part as organizer", "infer.shortcut", name, quote
    )


def test_an_inferred_triple_stands_in_its_graph_and_cites_the_words():
    one = first()
    known = ByLabel(one)
    known.inferred = (follows(digest("Văn phòng Chính phủ tổ chức")),)
    made = store(one, known)
    assert ask(made, "?e schema:organizer ?who")
    assert ask(made, "GRAPH <graph/inferred> { ?e schema:organizer ?who }")
    (row,) = ask(
        made,
        "GRAPH ?g { ?a rdf:predicate schema:organizer ; egov:assertionStatus <assertion-status/inferred> ;"
        " rdfs:comment ?why ; prov:wasDerivedFrom/nif:anchorOf ?words }",
    )
    assert {"it takes part as organizer", "Văn phòng Chính phủ tổ chức"} <= set(row)
    assert evidence(made) == []


def test_what_a_person_adds_stands_in_a_graph_of_its_own():
    one = first()
    known = ByLabel(one)
    known.added = (follows(digest("hội thảo")),)
    made = store(one, known)
    assert ask(made, "GRAPH <graph/corrections> { ?e schema:organizer ?who }")
    assert ask(made, 'GRAPH ?g { ?a rdf:predicate schema:organizer ; egov:extractionRule "corrections.add" }')


def test_a_dropped_referent_takes_its_mentions_and_facts_with_it():
    one = first()
    known = ByLabel(one)
    known.dropped = frozenset({(one.document.id, "Hà Nội")})
    made = store(one, known)
    place = f"<{BASE}place/vn/ha-noi>"
    assert not [quad for quad in made if place in str(quad)]
    assert ask(made, "?e schema:startDate ?d")


def test_a_dropped_fact_leaves_the_numbers_of_the_others():
    one = first()
    known = ByLabel(one)
    known.dropped = frozenset({(one.document.id, "hội thảo")})
    made = store(one, known)
    assert not ask(made, "?e dcterms:type <event-kind/hoi-thao>")
    assert ask(made, "?p egov:inCapacity ?m . ?m a org:Membership")


def test_an_iri_that_cannot_be_one_is_refused():
    one = first()
    known = ByLabel(one)
    known.added = (Follows("org/vn/a b", "org:member", "person/vn/x", "why"),)
    with pytest.raises(GraphError, match="cannot be an IRI"):
        store(one, known)
