"""What a query may not do, however it is written."""

from __future__ import annotations

import pytest

from kg.errors import QueryError
from kg.query.guard import guard

BASE = "https://example.org/egov/id/"
FORBIDDEN = [
    "SELECT * { SERVICE <http://evil.example/> { ?s ?p ?o } }",
    "SELECT * { service silent <http://evil.example/> { ?s ?p ?o } }",
    "SELECT * { sErViCe?x{ ?s ?p ?o } }",
    "PREFIX : <http://evil.example/> SELECT * { SERVICE:x{ ?s ?p ?o } }",
    "SELECT * { ?s ?p true SERVICE<http://evil.example/>{ ?a ?b ?c } }",
    "SELECT * { ?s ?p trueSERVICE<http://evil.example/>{ ?a ?b ?c } }",
    r"SELECT * { \u0053ERVICE <http://evil.example/> { ?s ?p ?o } }",
    r"SELECT * { SERV\U00000049CE <http://evil.example/> { ?s ?p ?o } }",
    r"SELECT * { \u005Cu0053ERVICE <http://evil.example/> { ?s ?p ?o } }",
    'SELECT * { ?s ?p "\\"" . SERVICE <http://evil.example/> { ?s ?p ?o } }',
    "SELECT * { ?s ?p '''it's''' . SERVICE <http://evil.example/> { ?s ?p ?o } }",
    "SELECT * { FILTER(1<2) SERVICE <http://evil.example/> { ?s ?p ?o } FILTER(3>2) }",
    "SELECT * { ?s ?p ?o # ignored\n SERVICE <http://evil.example/> { ?s ?p ?o } }",
    "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
    "SELECT * FROM NAMED <http://evil.example/g> { GRAPH ?g { ?s ?p ?o } }",
    "SELECT * FROM<http://evil.example/g>{ ?s ?p ?o }",
    "PREFIX g: <http://evil.example/> SELECT *FROMg:x { ?s ?p ?o }",
    "BASE <http://evil.example/> SELECT * FROM <graph/doc/a1> { ?s ?p ?o }",
    "SELECT * FROM <https://example.org/egov/id/graph/../../x> { ?s ?p ?o }",
    "LOAD <http://evil.example/>",
    "INSERT DATA { <a> <b> <c> }",
    "DELETE WHERE { ?s ?p ?o }",
    "ASK {} ; DROP ALL",
    "clear default",
]
ALLOWED = [
    'SELECT * { ?s ?p "SERVICE <http://x/>" }',
    "SELECT * { ?s ?p '''DROP ALL''' }",
    "SELECT * { ?s <http://x/SERVICE> ?load } # SERVICE <http://x/> {}",
    "SELECT ?service ?from { ?service egov:from ?from }",
    'SELECT * { ?s schema:load "a"@en }',
    "SELECT * FROM <https://example.org/egov/id/graph/doc/a1> { ?s ?p ?o }",
    "SELECT * FROM NAMED <graph/doc/a1> { GRAPH ?g { ?s ?p ?o } }",
    "SELECT * { FILTER(?a<?b&&?c>?d) }",
]


@pytest.mark.parametrize("text", FORBIDDEN)
def test_forbidden(text: str) -> None:
    with pytest.raises(QueryError):
        guard(text, BASE)


@pytest.mark.parametrize("text", ALLOWED)
def test_allowed(text: str) -> None:
    assert guard(text, BASE) == text


def test_the_place_is_told() -> None:
    with pytest.raises(QueryError) as caught:
        guard("SELECT * {\n  SERVICE <http://x/> {} }", BASE)
    assert str(caught.value).startswith("SERVICE at line 2, column 3 is not allowed. ")


def test_what_was_checked_is_what_runs() -> None:
    assert guard(r'ASK { ?s ?p "\u00e0" }', BASE) == 'ASK { ?s ?p "à" }'
