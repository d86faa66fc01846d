"""Packing extractions."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kg.model import Document, Evidence, Extraction, Fact, Gap, Naming, Ref, Referent, Span, Zone
from kg.pipeline.pack import pack, unpack

words = st.text(st.characters(exclude_categories=["Cs"]))
spans = st.builds(lambda a, n: Span("d", a, a + n), st.integers(0, 99), st.integers(1, 99))
documents = st.builds(
    Document,
    st.just("d"),
    words,
    st.none() | words,
    st.none() | words,
    st.none() | words,
    st.none() | words,
    st.lists(st.builds(Zone, words, st.integers(), st.integers()), max_size=2).map(tuple),
)
referents = st.builds(
    Referent,
    words,
    words,
    st.lists(st.builds(Naming, spans, words, words), max_size=2).map(tuple),
    st.none() | words,
    st.dictionaries(words, words, max_size=2),
)
slots = st.dictionaries(words, words | st.builds(Ref, st.integers(0, 9)), max_size=3)
statuses = st.sampled_from(["stated", "planned", "requested", "negated", "inferred"])
facts = st.builds(Fact, words, slots, st.builds(Evidence, spans, words), statuses)
extractions = st.builds(
    Extraction,
    documents,
    st.lists(referents, max_size=3).map(tuple),
    st.lists(facts, max_size=3).map(tuple),
    st.lists(st.builds(Gap, spans, words, words), max_size=2).map(tuple),
)


@given(extractions)
def test_what_is_packed_comes_back(extraction: Extraction):
    assert unpack(pack(extraction)) == extraction
    assert pack(unpack(pack(extraction))) == pack(extraction)
