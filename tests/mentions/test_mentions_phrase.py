"""Phrases as people write them, over sentences with one letter for each mention."""

from __future__ import annotations

import re

import pytest

from kg.errors import RuleError
from kg.mentions.phrase import Phrase, compile_phrase

LETTERS = {"Person": "P", "Event": "E", "Place": "[LM]", "Group": "G"}


def phrase(source: str) -> Phrase:
    return compile_phrase(source, LETTERS.__getitem__)


@pytest.mark.parametrize(
    ("source", "text", "expected"),
    [
        ("chủ trì", "ông chủ trì họp", "chủ trì "),
        ("chủ trì", "ông chủ  trì họp", "chủ  trì "),
        ("chủ trì", "ông chủ trìu mến", None),
        ("chủ trì", "gia_chủ trì", None),
        ("(dự|tham dự) họp", "bất_dự họp", None),
        ("CHỦ TRÌ", "ông chủ trì", "chủ trì"),
        ("hoà giải", "việc hòa giải", "hòa giải"),
        ("(dự|tham dự) họp", "ông tham dự họp", "tham dự họp"),
        ("(đã|sẽ)? họp", "ông đã họp", "đã họp"),
        ("(đã|sẽ)? họp", "ông họp", "họp"),
        ("đã? họp", "ông họp", "họp"),
        ("{a:Person} họp", "P họp", "P họp"),
        ("{a:Person} họp", "E họp", None),
        ("{a:Place} họp", "M họp", "M họp"),
        ("{a:Person+} họp", "P, P và P họp", "P, P và P họp"),
        ("{a:Person} họp", "P, P họp", "P họp"),
        ("{a:Person+} họp", "P và G: P, P họp", "P và G: P, P họp"),
        ("{a:Person+} họp", "P và G P họp", "P họp"),
        ("{a:Place+} họp", "M, L họp", "M, L họp"),
        ("{a:Place+} họp", "tại M, L họp", "L họp"),
        ("{a:Place+} họp", "tồn tại M, L họp", "L họp"),
        ("{a:Person}? họp", "họp", "họp"),
        ("{a:Person} [, ...] họp", "P, cùng đoàn họp", "P, cùng đoàn họp"),
        ("{a:Person} [, ...] họp", "P họp", "P họp"),
        ("{a:Person} ... họp", "P hôm nay họp", "P hôm nay họp"),
        ("{a:Person} ... họp", "P đến. họp", None),
        ("{a:Person} ... họp", "P đến, họp", None),
        ("{a:Person} .... họp", "P đến, rồi họp", "P đến, rồi họp"),
        ("họp !(báo|mặt)", "họp báo", None),
        ("họp !(báo|mặt)", "họp kín", "họp "),
        ("họp \\( {a:Person} \\)", "họp (P)", "họp (P)"),
        ("{a:Person} , {e:Event}", "P, E", "P, E"),
    ],
)
def test_what_a_phrase_matches(source: str, text: str, expected: str | None):
    found = phrase(source).pattern.search(text)
    assert (found.group() if found else None) == expected


def test_a_gap_is_at_most_sixty_characters():
    assert phrase("{a:Person} ... họp").pattern.search("P" + " x" * 29 + " họp")
    assert not phrase("{a:Person} ... họp").pattern.search("P" + " x" * 31 + " họp")


def test_slots_tell_class_and_list():
    slots = phrase("{agent:Person+} họp {event:Event}").slots
    assert [(s.name, s.cls, s.many) for s in slots] == [("agent", "Person", True), ("event", "Event", False)]


@pytest.mark.parametrize(
    ("source", "triggers"),
    [
        ("{a:Person} (chủ trì|chủ tọa) {e:Event}", ("chủ trì", "chủ tọa")),
        ("{a:Person} (đã)? (khai trương|ra mắt)", ("khai trương", "ra mắt")),
        ("(tại|trong) {e:Event} , {a:Person} nói", ("nói",)),
        ("{e:Event} [do {a:Person} chủ trì]", ()),
        ("{e:Event} của {a:Person}", ("của",)),
    ],
)
def test_a_phrase_waits_for_its_most_telling_words(source: str, triggers: tuple[str, ...]):
    assert phrase(source).triggers == set(triggers)


def test_a_phrase_without_words_may_match_anywhere():
    assert phrase("{e:Event} {a:Person}").triggered("P")
    assert not phrase("{a:Person} chủ trì").triggered("P họp")


def test_prefixes_grow_by_one_element_and_end_with_the_whole():
    made = phrase("{a:Person} (đã)? chủ trì [do {e:Event}] họp")
    assert [element for element, _ in made.prefixes] == [
        "{a:Person}", "(đã)?", "chủ", "trì", "[ do {e:Event} ]", "họp",
    ]  # fmt: skip
    assert made.prefixes[-1][1] == made.pattern.pattern
    assert re.search(made.prefixes[2][1], "P đã chủ nhà")
    assert not re.search(made.prefixes[3][1], "P đã chủ nhà")


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("", "cannot read"),
        ("{a:Person", "cannot read"),
        ("(a|b", "cannot read"),
        ("{a:Person} {a:Event}", "a slot stands twice"),
        ("[a [b] c]", "square brackets do not nest"),
        ("a ]", "square brackets do not nest"),
        ("[a", "a `\\[` is not closed"),
    ],
)
def test_what_cannot_be_read_is_told(source: str, told: str):
    with pytest.raises(RuleError, match=told):
        phrase(source)


@pytest.mark.parametrize(
    ("source", "asks"),
    [
        ("{e:Event} ... do {a:Person} (đã)? (tổ chức|chủ trì tổ chức)", (("do",),)),
        ("(đại diện|thay mặt) {a:Person} [và {b:Person}] đã dự !(báo|mặt)", (("đã dự",),)),
        ("{a:Person} cùng dự họp kín {e:Event} (với|của)", (("với", "của"),)),
        ("{a:Person} cùng dự họp kín {e:Event} (ở|tại|từ|về|với)", ()),
        ("{a:Person} (đã)? họp", ()),
    ],
)
def test_a_phrase_asks_for_its_few_words_that_must_stand(source: str, asks: tuple[tuple[str, ...], ...]):
    found = phrase(source)
    assert found.asks == asks
    assert found.asked("P x E") is not bool(asks)
    for words in asks:
        assert found.asked(f"P {words[-1]} E")
