"""The graph of the seeds that tests/analysis builds, opened as a notebook opens it; and a hostile one."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad, Store

import kg
from kg.notebook import Explorer
from kg.query import Graph
from kg.query.bind import full
from kg.query.catalogue import prefixes

sys.path.append(str(Path(__file__).parents[1] / "analysis"))
EVIL = "<script>alert(1)</script><img src=x onerror=alert(2)>\u202e“'&"


@pytest.fixture(scope="session")
def out() -> Path:
    from analysis_picture import seeds

    return seeds()


@pytest.fixture
def g(out: Path) -> Explorer:
    explorer: Explorer = kg.open(out)
    return explorer


@pytest.fixture
def hostile() -> Explorer:
    """Two people whose labels, aliases and relation are attacks."""
    store = Store()
    for number in (1, 2):
        one = NamedNode(full(f"person/{number}", prefixes()))
        for verb, value in (
            ("rdf:type", NamedNode(full("foaf:Person", prefixes()))),
            ("skos:prefLabel", Literal(f"{EVIL}{number}", language="vi")),
            ("skos:altLabel", Literal(f"</iframe>{EVIL}", language="vi")),
            ("egov:cooperatesWith", NamedNode(full("person/2", prefixes()))),
            ("schema:text", Literal('"><svg onload=alert(3)>')),
        ):
            store.add(Quad(one, NamedNode(full(verb, prefixes())), value, DefaultGraph()))
    return Explorer(Graph(store))
