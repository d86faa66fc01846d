"""What the service does not do, however it is asked."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest

from kg.errors import GraphError
from kg.serve.app import app

BASE = "https://example.org/egov/id/"


@pytest.fixture
def canary() -> Iterator[socket.socket]:
    """A port that nobody must ever connect to."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.setblocking(False)
        yield listener
        with pytest.raises(BlockingIOError):
            listener.accept()


REACHING_OUT = [
    "SELECT * {{ SERVICE <{url}> {{ ?s ?p ?o }} }}",
    "SELECT * {{ SERVICE SILENT <{url}> {{ ?s ?p ?o }} }}",
    r"SELECT * {{ \u0053ERVICE <{url}> {{ ?s ?p ?o }} }}",
    "SELECT * {{ ?s ?p true SERVICE<{url}>{{ ?a ?b ?c }} }}",
    "SELECT * FROM <{url}> {{ ?s ?p ?o }}",
    "SELECT * FROM NAMED <{url}> {{ GRAPH ?g {{ ?s ?p ?o }} }}",
    "SELECT * FROM <file:///etc/passwd> {{ ?s ?p ?o }}",
    "LOAD <{url}>",
    "LOAD <file:///etc/passwd>",
    "INSERT DATA {{ <urn:a> <urn:b> <urn:c> }}",
    "ASK {{}} ; DROP ALL",
]


@pytest.mark.parametrize("query", REACHING_OUT)
def test_nothing_reaches_out(client, canary, query):
    url = f"http://127.0.0.1:{canary.getsockname()[1]}/"
    text = query.format(url=url)
    direct = {"Content-Type": "application/sparql-query"}
    for response in (
        client.get("/sparql", params={"query": text}),
        client.post("/sparql", data={"query": text}),
        client.post("/sparql", content=text, headers=direct),
    ):
        assert response.status_code == 403, response.text
        assert "not allowed" in response.text or "FROM" in response.text


@pytest.mark.parametrize("key", ["default-graph-uri", "named-graph-uri"])
def test_dataset_parameters_name_graphs_of_this_store_only(client, canary, key):
    for iri, status in (
        (f"http://127.0.0.1:{canary.getsockname()[1]}/", 403),
        ("file:///etc/passwd", 403),
        (f"{BASE}graph/../../x", 403),
        (f"{BASE}graph/x> {{}} #", 400),
        ("no iri", 400),
        (f"{BASE}graph/none", 200),
    ):
        response = client.get("/sparql", params={"query": "ASK { ?s ?p ?o }", key: iri})
        assert response.status_code == status, (iri, response.text)


def test_updates_are_refused_in_every_form(client):
    update = {"Content-Type": "application/sparql-update"}
    assert client.post("/sparql", content="DROP ALL", headers=update).status_code == 403
    assert client.post("/sparql", data={"update": "DROP ALL"}).status_code == 403
    assert client.get("/sparql", params={"update": "DROP ALL"}).status_code == 403
    assert client.get("/sparql", params={"query": "ASK { ?s ?p ?o }"}).json()["boolean"]


def test_the_names_of_forbidden_things_may_be_spoken_of(client):
    text = 'SELECT * { ?s ?p "SERVICE <http://x/> LOAD" } # DROP ALL'
    assert client.get("/sparql", params={"query": text}).status_code == 200


def test_an_answer_that_is_too_large_is_refused(client):
    text = "SELECT * { ?a ?b ?c . ?d ?e ?f }"
    response = client.get("/sparql", params={"query": text})
    assert response.status_code == 403
    assert "LIMIT" in response.text


def test_no_other_origin_may_read(client, out):
    response = client.get("/sparql", params={"query": "ASK {}"}, headers={"Origin": "https://evil.example"})
    assert "access-control-allow-origin" not in response.headers


def test_no_other_host_name_reaches_a_service_on_loopback(out):
    from starlette.testclient import TestClient

    service = app(out, hosts=("127.0.0.1", "localhost"))
    with TestClient(service, base_url="http://localhost:8080") as client:
        assert client.get("/health").status_code == 200
        assert client.get("/health", headers={"Host": "evil.example"}).status_code == 400


def test_a_folder_without_a_graph_is_named(tmp_path):
    with pytest.raises(GraphError, match="holds no graph"):
        app(tmp_path)
