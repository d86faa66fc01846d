"""Full, CURIE and relative names lead to one another."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.ontology.load import load

NAMES = load().names
SLUGS = st.from_regex(r"\A[a-z0-9]+(-[a-z0-9]+)*\Z")


@given(st.lists(SLUGS, min_size=1, max_size=4).map("/".join))
def test_a_path_comes_back(path: str) -> None:
    assert NAMES.shrink(NAMES.expand(path)) == path


@given(st.sampled_from(sorted(set(NAMES.prefixes) - {"id"})), st.from_regex(r"\A[A-Za-z_]\w{0,12}\Z"))
def test_a_curie_comes_back(prefix: str, local: str) -> None:
    assert NAMES.shrink(NAMES.expand(f"{prefix}:{local}")) == f"{prefix}:{local}"


@given(st.text(max_size=20))
def test_shrinking_never_loses_an_iri(tail: str) -> None:
    for namespace in ("https://example.org/egov/id/", "http://www.w3.org/ns/org#", "http://elsewhere.vn/"):
        assert NAMES.expand(NAMES.shrink(namespace + tail)) == namespace + tail


@pytest.mark.parametrize(
    ("name", "full"),
    [
        ("egov:acronym", "https://example.org/egov/ns#acronym"),
        ("id:place/vn", "https://example.org/egov/id/place/vn"),
        ("doc/001#char=92,224", "https://example.org/egov/id/doc/001#char=92,224"),
        ("http://www.wikidata.org/entity/Q881", "http://www.wikidata.org/entity/Q881"),
        ("urn:isbn:1", "urn:isbn:1"),
    ],
)
def test_expand(name: str, full: str) -> None:
    assert NAMES.expand(name) == full
