"""Runs of spaces change where things stand, never what is read."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kg.facts import Reader
from kg.facts.narrow import Narrow
from kg.model import Document, Extraction

TEXT = (
    "Khai mạc hội nghị\nSáng 5/3/2020, Bộ Y tế tổ chức Hội nghị chuyển đổi số tại Hà Nội. Bộ trưởng Bộ Y tế "
    "Lê Văn An chủ trì hội nghị.\nÔng An cho biết Cổng dữ liệu y tế đã có 1,3 triệu hồ sơ."
)
SPACES = [m.start() for m in re.finditer(" ", TEXT)]


def words(made: Extraction) -> list[tuple[str, ...]]:
    """What was read, without where it stands and how wide its spaces are."""
    named = [
        (one.type, one.label, *(" ".join(n.surface.split()) for n in one.namings)) for one in made.referents
    ]
    said = [(fact.frame, repr(fact.slots), fact.evidence.rule, fact.status) for fact in made.facts]
    return [*named, *said]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    places=st.lists(st.sampled_from(SPACES), min_size=1, max_size=12, unique=True),
    wide=st.sampled_from(["  ", "   ", "\t", "\u00a0", " \u00a0", "\t "]),
)
def test_wider_spaces_change_nothing_but_offsets(places: list[int], wide: str, reader: Reader):
    text = "".join(wide if i in places else c for i, c in enumerate(TEXT))
    made = reader.read(Document("wide", text))
    assert made.document.text == text
    assert words(made) == words(reader.read(Document("wide", TEXT)))
    for referent in made.referents:
        for naming in referent.namings:
            assert text[naming.span.start : naming.span.stop] == naming.surface
    for fact in made.facts:
        assert text[fact.evidence.span.start : fact.evidence.span.stop].strip()


@pytest.mark.parametrize("text", ["", "một", "một hai", "một\n\nhai"])
def test_a_text_without_runs_is_left_as_it_is(text: str):
    document = Document("a", text)
    assert Narrow.of(document).document is document


@given(st.text(alphabet="ab \u00a0\t\n", max_size=40))
def test_narrowing_loses_spaces_alone_and_does_it_once(text: str):
    narrow = Narrow.of(Document("a", text))
    assert narrow.document.text.split() == text.split()
    assert Narrow.of(narrow.document).document is narrow.document
    assert [text[i].split() for i in narrow.there] == [c.split() for c in narrow.document.text]
    assert not set("\t\u00a0") & set(narrow.document.text)
