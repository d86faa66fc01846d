"""The cases of the SPARQL 1.1 Protocol test suite that concern queries, on graphs of this store."""

from __future__ import annotations

from urllib.parse import urlencode

import pytest
from starlette.testclient import TestClient

BASE = "https://example.org/egov/id/"
DOC, ONTOLOGY = f"{BASE}graph/doc/a1", f"{BASE}graph/ontology"
FORM, DIRECT = "application/x-www-form-urlencoded", "application/sparql-query"
JSON, XML = "application/sparql-results+json", "application/sparql-results+xml"
IN_DOC = f"ASK {{ <{BASE}doc/a1> a schema:NewsArticle }}"
IN_DEFAULT = f'ASK {{ <{BASE}place/vn/ha-noi> skos:prefLabel "Hà Nội"@vi }}'


def get(client: TestClient, query: str, accept: str = JSON, **more: str | list[str]):
    return client.get("/sparql", params={"query": query, **more}, headers={"Accept": accept})


def post(client: TestClient, content: str | bytes, kind: str, path: str = "/sparql", accept: str = JSON):
    return client.post(path, content=content, headers={"Content-Type": kind, "Accept": accept})


def yes(response) -> bool:
    assert response.status_code == 200, response.text
    return response.json()["boolean"]


def test_query_get(client):
    response = get(client, "ASK {}")
    assert yes(response)
    assert response.headers["content-type"] == JSON


def test_query_post_form(client):
    assert yes(post(client, urlencode({"query": IN_DEFAULT}), FORM))


def test_query_post_direct(client):
    assert yes(post(client, IN_DEFAULT, DIRECT))
    assert yes(post(client, IN_DEFAULT, f"{DIRECT}; charset=UTF-8"))


def test_query_dataset_default_graph(client):
    assert not yes(get(client, IN_DOC))
    where = urlencode({"default-graph-uri": DOC})
    assert yes(post(client, IN_DOC, DIRECT, f"/sparql?{where}"))


def test_query_dataset_default_graphs_get(client):
    both = "ASK { ?d a schema:NewsArticle . egov:launches a ?c }"
    assert yes(get(client, both, **{"default-graph-uri": [DOC, ONTOLOGY]}))
    assert not yes(get(client, both, **{"default-graph-uri": [DOC]}))


def test_query_dataset_default_graphs_post(client):
    form = urlencode([("query", IN_DOC), ("default-graph-uri", DOC), ("default-graph-uri", ONTOLOGY)])
    assert yes(post(client, form, FORM))


def test_query_dataset_named_graphs(client):
    counting = "SELECT (COUNT(DISTINCT ?g) AS ?n) { GRAPH ?g { ?s ?p ?o } }"
    form = urlencode([("query", counting), ("named-graph-uri", DOC)])
    for response in (get(client, counting, **{"named-graph-uri": DOC}), post(client, form, FORM)):
        assert response.json()["results"]["bindings"][0]["n"]["value"] == "1"
    assert not yes(get(client, IN_DEFAULT, **{"named-graph-uri": DOC})), "the default graph is empty then"


def test_query_dataset_full(client):
    text = "ASK { ?d a schema:NewsArticle . GRAPH ?g { egov:launches a ?c } }"
    assert yes(get(client, text, **{"default-graph-uri": DOC, "named-graph-uri": ONTOLOGY}))


def test_query_multiple_dataset(client):
    """The dataset of the request replaces that of the query."""
    either = "{ ?d a schema:NewsArticle } UNION { GRAPH ?g { ?d a schema:NewsArticle } }"
    text = f"ASK FROM <{DOC}> FROM NAMED <{DOC}> {{ {either} }}"
    assert yes(get(client, text))
    assert not yes(get(client, text, **{"default-graph-uri": ONTOLOGY}))


@pytest.mark.parametrize("media", [JSON, XML, "text/csv", "text/tab-separated-values"])
def test_query_content_type_select(client, media):
    response = get(client, "SELECT ?s { ?s a foaf:Person }", media)
    assert response.headers["content-type"].partition(";")[0] == media
    assert "mai-tien-dung" in response.text
    assert get(client, "ASK {}", media).headers["content-type"].partition(";")[0] == media


@pytest.mark.parametrize(
    "media", ["text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml"]
)
def test_query_content_type_graph(client, media):
    for text in ("CONSTRUCT WHERE { ?s a foaf:Person }", f"DESCRIBE <{BASE}person/vn/mai-tien-dung>"):
        response = get(client, text, media)
        assert response.headers["content-type"].partition(";")[0] == media
        assert "mai-tien-dung" in response.text


def test_negotiation_takes_the_best_and_refuses_the_rest(client):
    text = "SELECT ?s { ?s a foaf:Person }"
    assert (
        get(client, text, "text/csv;q=0.3, application/*;q=0.2").headers["content-type"]
        == "text/csv; charset=utf-8"
    )
    assert get(client, text, "*/*").headers["content-type"] == JSON
    refused = get(client, text, "image/png")
    assert refused.status_code == 406
    assert JSON in refused.text
    assert get(client, text, "text/turtle").status_code == 406
    assert "accept" in get(client, text).headers["vary"].lower()


def test_bad_query_method(client):
    response = client.put("/sparql", params={"query": "ASK {}"})
    assert response.status_code == 405
    assert "GET" in response.headers["allow"]


def test_bad_multiple_queries(client):
    assert client.get("/sparql?query=ASK%20%7B%7D&query=SELECT%20%2A%20%7B%7D").status_code == 400


@pytest.mark.parametrize("kind", ["text/plain", "", "multipart/form-data"])
def test_bad_query_wrong_or_missing_media_type(client, kind):
    assert client.post("/sparql", content=b"ASK {}", headers={"Content-Type": kind}).status_code == 415


def test_bad_query_missing_form_type(client):
    assert client.post("/sparql", content=b"query=ASK%20%7B%7D").status_code == 415


def test_bad_query_non_utf8(client):
    assert post(client, "ASK {}".encode("utf-16"), f"{DIRECT}; charset=UTF-16").status_code == 415
    assert post(client, b'ASK { ?s ?p "\xff" }', DIRECT).status_code == 400
    assert client.get("/sparql?query=ASK%20%7B%20%3Fs%20%3Fp%20%22%FF%22%20%7D").status_code == 400


def test_bad_query_syntax_says_where(client):
    response = get(client, "ASK {\n  ?s ?p }")
    assert response.status_code == 400
    assert "line 2, column" in response.text
    assert get(client, "").status_code == 400


def test_no_query_asks_for_the_service_description(client):
    response = client.get("/sparql", headers={"Accept": "text/turtle"})
    assert response.status_code == 200
    assert "sd:SPARQL11Query" in response.text
    assert client.get("/sparql", headers={"Accept": "application/ld+json"}).json()
    assert client.get("/sparql", headers={"Accept": "image/png"}).status_code == 406
    assert client.get("/sparql", headers={"Accept": "text/html,*/*;q=0.8"}).headers["location"] == "/"
    assert post(client, "", FORM).status_code == 400


def test_head_and_options(client):
    assert client.head("/sparql", params={"query": "ASK {}"}).status_code == 200
    assert client.options("/sparql").status_code == 405


def test_too_large_a_request(client):
    assert post(client, f"ASK {{ }} # {'x' * 30_000}", DIRECT).status_code == 413
