"""What one document puts into the graph."""

from __future__ import annotations

from dataclasses import replace

import pytest
from graph_sample import Article, ByLabel, first, second
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import RdfFormat, Store

from kg.errors import GraphError
from kg.graph.background import background
from kg.graph.check import evidence
from kg.graph.concepts import Coin, coined, settle
from kg.graph.leaf import Leaves, bound, leaf, words
from kg.model import Document, Evidence, Extraction, Fact, Naming, Ref, Referent, Span
from kg.ontology.load import load

BASE = "https://example.org/egov/id/"


def leaves(*extractions: Extraction):
    ontology = load()
    coinage = settle([coin for e in extractions for coin in coined(e, ontology)], ontology)
    known = ByLabel(*extractions)
    made = Leaves(known, ontology, coinage)
    return [*(made.of(e) for e in extractions), made.inferred()]


def store(*extractions: Extraction, reference: bool = True) -> Store:
    made = Store()
    for one in [*leaves(*extractions), *([background(load())] if reference else [])]:
        made.load("".join((*one.default, *one.named)), format=RdfFormat.N_QUADS)
    return made


def ask(made: Store, where: str) -> list[tuple[str, ...]]:
    prefixes = "".join(f"PREFIX {p}: <{ns}>\n" for p, ns in load().prefixes.items())
    found = made.query(f"{prefixes} BASE <{BASE}> SELECT * WHERE {{ {where} }}")
    return sorted(tuple(term.value for term in row) for row in found)


def test_a_participation_is_a_node_between_event_and_agent_in_a_capacity():
    rows = ask(
        store(first()),
        "?e cv:hasParticipation ?p . ?p cv:role <event-role/speaker> ; cv:hasParticipant ?who ;"
        " egov:inCapacity/org:role/skos:prefLabel ?title",
    )
    assert [
        (e.removeprefix(BASE), who.removeprefix(BASE), title) for e, _, title, who in map(sorted, [])
    ] == []
    assert len(rows) == 1
    assert "Bộ trưởng, Chủ nhiệm" in rows[0]
    assert BASE + "person/vn/dinh-thu-ten" in rows[0]


def test_a_membership_is_attested_inside_an_interval_without_ends():
    made = store(first())
    rows = ask(made, "?m org:memberDuring ?d . ?d a time:Interval ; time:inside/time:inXSDDate ?date")
    assert [row for row in rows if "2021-01-08" in row]
    assert not ask(made, "?m org:memberDuring/time:hasBeginning ?b")


def test_a_period_is_an_interval_of_two_instants():
    rows = ask(
        store(first()),
        "?o sosa:phenomenonTime ?t ."
        " ?t time:hasBeginning/time:inXSDDate ?a ; time:hasEnd/time:inXSDgYearMonth ?b",
    )
    assert len(rows) == 1
    assert set(rows[0]) >= {"2019-12-09", "2021-01", BASE + "time/2019-12-09_2021-01"}


def test_a_new_metric_becomes_a_concept_of_its_scheme():
    rows = ask(store(first()), "?o sosa:observedProperty ?m . ?m skos:prefLabel ?l ; skos:inScheme ?s")
    assert any(BASE + "metric/tai-khoan-dung-thu" in r and "Tài khoản dùng thử" in r for r in rows)


def test_denied_requested_and_unmarked_plans_are_told_but_not_asserted():
    made = store(first(), second())
    assert not ask(made, "?m org:member <person/vn/nguyen-van-an>")
    assert not ask(made, "?s cv:ownedBy ?o FILTER(?s = <system/vn/cong>)")
    assert not ask(made, '?e schema:startDate ?d FILTER(STR(?d) = "2021-02")')
    told = ask(
        made, "GRAPH ?g { ?a a egov:Assertion ; egov:assertionStatus ?s ; rdf:predicate ?p ; rdf:object ?o }"
    )
    statuses = {value.rpartition("/")[2] for row in told for value in row if "assertion-status" in value}
    assert statuses == {"stated", "planned", "requested", "negated"}


def test_plans_that_say_so_are_asserted():
    made = store(first())
    assert ask(made, "?t a egov:MetricTarget ; schema:value ?v FILTER(?v = 30)")
    assert ask(
        made,
        "?c a org:ChangeEvent ; cv:eventStatus <event-status/planned> FILTER(CONTAINS(STR(?c), 'thanh-lap'))",
    )


def test_every_triple_has_words_that_are_the_slice():
    assert evidence(store(first(), second())) == []


def test_the_checker_sees_a_triple_without_words_and_words_that_are_not_there():
    made = store(first())
    made.load(f"<{BASE}a> <{BASE}b> <{BASE}c> .", format=RdfFormat.N_QUADS)
    place = f"<{BASE}doc/x#char=0,2>"
    nif = "<http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#"
    made.load(
        f"{place} a {nif}OffsetBasedString> ; {nif}beginIndex> 0 ; {nif}endIndex> 2 ; {nif}anchorOf> 'ab' ;"
        f" {nif}referenceContext> [ {nif}isString> 'xyz' ] .",
        format=RdfFormat.TURTLE,
        to_graph=next(g for g in made.named_graphs() if "graph/doc/" in g.value),
    )
    assert [line.split(":")[-1] for line in evidence(made)] == [
        " no assertion says which words said so",
        " the words are 'ab', but the text has 'xy' there",
    ]


def test_article_ranges_and_mentions_stand_in_the_documents_own_graph():
    made = store(first(), reference=False)
    rows = ask(
        made,
        "GRAPH <graph/doc/001%20một> { ?a a schema:NewsArticle ; dcterms:identifier ?id ;"
        " dcterms:source ?url ; schema:datePublished ?on ."
        " ?r itsrdf:taIdentRef <place/vn/ha-noi> ; egov:zone ?z ; nif:anchorOf ?w }",
    )
    assert len(rows) == 1
    assert set(rows[0]) >= {
        "001 một",
        "https://example.vn/tin?id=1",
        "2021-01-08",
        BASE + "zone/body",
        "Hà Nội",
    }
    assert not ask(made, "?a a schema:NewsArticle")


def test_a_known_document_has_the_number_that_the_reference_data_give_it():
    text = "Nghị quyết 57\nNghị quyết 57 và Chỉ thị 24 được quán triệt.\n"
    a = Article("001", text)
    referents = (
        Referent(
            "LegalDocument", "Nghị quyết 57", a.named("Nghị quyết 57", "t"), iri="legal/vn/nq-tw/2024/57"
        ),
        Referent("LegalDocument", "Chỉ thị 24", a.named("Chỉ thị 24", "t")),
    )
    facts = (
        a.fact("legal-number", "Nghị quyết 57", document=Ref(0), number="57"),
        a.fact("legal-number", "Nghị quyết", document=Ref(0), number="57-NQ/TW"),
        a.fact("legal-number", "Chỉ thị 24", document=Ref(1), number="24"),
    )
    rows = ask(
        store(Extraction(a.document, referents, facts)), "GRAPH <graph/doc/001> { ?d eli:id_local ?n }"
    )
    assert [sorted(n.removeprefix(BASE) for n in row) for row in rows] == [
        ["24", "legal/vn/chi-thi-24"],
        ["57-NQ/TW", "legal/vn/nq-tw/2024/57"],
    ]


def test_what_the_default_graph_has_of_the_reference_data_fits_the_shapes():
    import shacl

    shapes = shacl.Shapes.from_file(str(load().path / "shapes.ttl"))
    result = shapes.validate_turtle("".join(background(load()).default))
    assert [(str(one.focus_node), str(one.message)) for one in result.results] == []


def test_a_copy_says_whose_and_shares_its_figures():
    def article(name: str, lead: str) -> Extraction:
        text = f"{lead}Cổng có 1.200 tài khoản."
        words = Span(name, len(lead), len(text))
        portal = Referent("System", "Cổng", (Naming(Span(name, len(lead), len(lead) + 4), "Cổng", "r"),))
        slots = {"subject": Ref(0), "what": "tài khoản", "value": "1200"}
        return Extraction(
            Document(name, text), (portal,), (Fact("observation", slots, Evidence(words, "r")),)
        )

    known = ByLabel(*(articles := [article("a", ""), article("b", "Tin lại. "), article("c", "")]))
    known.copies = {"b": "a"}
    ontology = load()
    made = Store()
    for one in articles:
        coinage = settle(coined(one, ontology), ontology)
        whole = Leaves(known, ontology, coinage).of(one)
        made.load("".join((*whole.default, *whole.named)), format=RdfFormat.N_QUADS)
    assert ask(made, "GRAPH <graph/doc/b> { ?copy egov:copyOf <doc/a> }") == [(BASE + "doc/b",)]
    assert len(ask(made, "GRAPH ?g { ?copy egov:copyOf ?first }")) == 1
    assert len(ask(made, "?f a sosa:Observation")) == 2
    assert len(ask(made, "GRAPH ?g { ?f a sosa:Observation }")) == 3


@pytest.mark.parametrize("whole", [False, True])
def test_what_is_bound_is_the_same_in_the_same_order(whole: bool):
    one, ontology = first(), load()
    if whole:  # a fact that stands on the whole text speaks of the range that the article is, too
        span = Span(one.document.id, 0, len(one.document.text))
        facts = (replace(one.facts[0], evidence=Evidence(span, "t")), *one.facts[1:])
        one = replace(one, facts=facts)
    coins = list(coined(one, ontology))
    leaves = Leaves(ByLabel(one), ontology, settle(coins, ontology))
    share = leaves.share(one.document.id, len(one.referents), coins)
    lines, texts = leaf(one, share, ontology), bound(one, share, ontology)
    assert texts.default == lines.default
    assert list(texts.named) == sorted(texts.named)
    assert "".join(texts.named) == "".join(lines.named)
    parts = (*words(one, ontology).named, *bound(one, share, ontology, apart=True).named)
    assert {line for part in parts for line in part.splitlines()} == {line[:-1] for line in lines.named}


def test_a_span_beyond_the_text_is_an_error():
    one = first()
    naming = Naming(Span(one.document.id, 0, 10_000), "x", "r")
    with pytest.raises(GraphError, match="no characters 0-10000"):
        leaves(Extraction(one.document, (Referent("Person", "X", (naming,)),), ()))


def test_words_that_differ_only_in_marks_are_different_metrics():
    coins = [Coin("metric", text, text, True) for text in ("số thuế", "số thuê", "Số thuế")]
    settled = settle(coins, load())
    names = {coin.value: name for coin, (name, _) in settled.items()}
    assert names["số thuế"] == names["Số thuế"] != names["số thuê"]
    assert {label for _, label in settled.values()} == {"số thuế", "số thuê"}


texts = st.text(st.characters(exclude_categories=["Cs"]), min_size=3, max_size=30)


@given(texts, texts)
def test_hostile_text_comes_back_from_both_parsers(text: str, title: str):
    import rdflib

    document = Document("x", text, title=title)
    span = Span("x", 0, len(text))
    person = Referent("Person", title, (Naming(span, text, title),))
    quote = Fact("quotation", {"speaker": Ref(0), "text": text}, Evidence(span, title))
    one, _ = leaves(Extraction(document, (person,), (quote,)))
    lines = "".join((*one.default, *one.named))
    assert all(line.endswith(" .") for line in lines.splitlines())
    ours = Store()
    ours.load(lines, format=RdfFormat.N_QUADS)
    theirs = rdflib.Dataset()
    theirs.parse(data=lines, format="nquads")
    anchor = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#anchorOf"
    (said,) = ask(ours, f"GRAPH ?g {{ ?r <{anchor}> ?said }}")
    assert text in said
    assert {str(o) for _, _, o, _ in theirs.quads((None, rdflib.URIRef(anchor), None, None))} == {text}
    assert len(list(theirs.quads())) == len(ours)
