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


@pytest.mark.parametrize("short", ["T.Ư", "TW", "TƯ"])
def test_trung_uong_in_short_is_read_whole_and_told_as_written(short: str, reader: Reader):
    text = f"Đồng chí Lê Văn An, Bí thư {short} Đảng, dự họp.  Ban Tuyên giáo {short} tổ chức hội nghị."
    made = reader.read(Document("short", text))
    board = next(one for one in made.referents if one.label == "Ban Tuyên giáo Trung ương")
    assert [naming.surface for naming in board.namings] == [f"Ban Tuyên giáo {short}"]
    assert all(text[n.span.start : n.span.stop] == n.surface for one in made.referents for n in one.namings)
    assert [one.label for one in made.referents if one.type == "Person"] == ["Lê Văn An"]


@pytest.mark.parametrize("text", ["Nghị quyết 57-NQ/TW", "BỘ KẾ HOẠCH VÀ ĐẦU TƯ, UBND TỈNH", "VPTW họp"])
def test_other_letters_stay_as_they_are(text: str):
    assert Narrow.of(Document("a", text)).document.text == text


@pytest.mark.parametrize(
    ("short", "whole"),
    [
        ("UBND Q.1 họp.", "UBND quận 1"),
        ("UBND H. Củ Chi họp.", "UBND huyện Củ Chi"),
        ("UBND P.Bến Nghé họp.", "UBND phường Bến Nghé"),
        ("UBND TX.Ba Đồn họp.", "UBND thị xã Ba Đồn"),
        ("UBND TP.Thủ Đức họp.", "UBND TP. Thủ Đức"),
    ],
)
def test_units_in_short_are_read_whole(short: str, whole: str, reader: Reader):
    made = reader.read(Document("unit", short))
    assert [(one.label, one.namings[0].surface) for one in made.referents if one.type == "Agency"] == [
        (whole, short.removesuffix(" họp."))
    ]


def test_initials_are_no_units():
    text = "Ông George H. Bush và ông Charles P. Smith. Ảnh: H.Nụ"
    assert Narrow.of(Document("a", text)).document.text == text


def test_a_quotation_keeps_the_words_of_the_document(reader: Reader):
    text = "Ông Lê Văn An nhấn mạnh: “Nghị quyết của T.Ư  Đảng phải vào cuộc sống của người dân”."
    made = reader.read(Document("quote", text))
    said = [fact.slots["text"] for fact in made.facts if fact.frame == "quotation"]
    assert said == ["Nghị quyết của T.Ư Đảng phải vào cuộc sống của người dân"]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Ông An, UVBCT, dự.", "Ông An, Ủy viên Bộ Chính trị, dự."),
        ("Ông An, Phó Chủ tịch TT HĐND tỉnh.", "Ông An, Phó Chủ tịch Thường trực HĐND tỉnh."),
        ("Bộ TT&TT và Sở TT-TT họp.", "Bộ TT&TT và Sở TT-TT họp."),
    ],
)
def test_posts_in_letters_are_read_as_words(text: str, read: str):
    assert Narrow.of(Document("a", text)).document.text == read
