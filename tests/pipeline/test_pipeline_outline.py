"""Outlines of extractions."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from test_pipeline_pack import extractions

from kg.entities.row import rows
from kg.entities.sketch import sketch
from kg.model import Extraction, Naming, Referent, Span
from kg.pipeline import outline


@settings(max_examples=50, deadline=None)
@given(extractions)
def test_an_outline_comes_back(extraction: Extraction):
    text = extraction.document.text + "x" * 200  # as long as the spans reach
    number = len(extraction.referents)
    facts = tuple(f for f in extraction.facts if all(getattr(v, "key", 0) < number for v in f.slots.values()))
    whole = replace(extraction, document=replace(extraction.document, text=text), facts=facts)
    assert outline.load(outline.dump(whole)) == (rows(whole), sketch(whole))


def test_names_of_a_referent_keep_their_order():
    from kg.model import Document

    text = "Ông Nguyễn Văn An và ông An."
    places = (Naming(Span("d", 4, 17), text[4:17], "r"), Naming(Span("d", 25, 27), text[25:27], "r"))
    one = Extraction(Document("d", text), (Referent("Person", "Nguyễn Văn An", places),), ())
    (row,), _ = outline.load(outline.dump(one))
    assert row.names == ("Nguyễn Văn An", "An")
