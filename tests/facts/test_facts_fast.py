"""What is skipped for speed is never what would have been found."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from extractors.shape import written
from kg.facts import Reader
from kg.facts.assemble import assemble
from kg.facts.narrow import Narrow
from kg.mentions.match import Ready, apply, encoded
from kg.mentions.phrase import weak
from kg.mentions.reading import Reading
from kg.model import Document, Extraction, Gap, Span
from kg.text import Sentence

ROOT = Path(__file__).parents[2]
TEXTS = [f.read_text(encoding="utf-8") for f in sorted((ROOT / "tests/gold/articles").glob("*.txt"))]
LINES = sorted({line.strip() for text in TEXTS for line in text.split("\n") if line.strip()})
MIXED = st.lists(st.sampled_from(LINES), min_size=1, max_size=4).map("\n".join)
EASY = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def tried(rules: Iterable[Ready], reading: Reading, sentence: Sentence, reader: Reader) -> Iterator[Gap]:
    """Every rule on a sentence with all its phrases, whatever the words; the gaps that are left."""
    met: set[str] = set()
    missed: dict[str, Ready] = {}
    for ready in rules:
        line = encoded(reading, sentence, ready.level, reader.classes)
        if apply(ready, reading, sentence=sentence, line=line, phrases=ready.phrases):
            met |= ready.triggers
        else:
            missed = dict.fromkeys(ready.triggers, ready) | missed
    for trigger, ready in sorted(missed.items(), key=lambda item: item[0]):
        line = encoded(reading, sentence, ready.level, reader.classes)
        stands = re.search(rf"(?<!\w){re.escape(trigger)}(?!\w)", line.text)
        if trigger not in met and not weak(trigger) and stands:
            yield Gap(Span(reading.page.document.id, sentence.start, sentence.stop), trigger, ready.rule.id)


def plainly(reader: Reader, document: Document) -> Extraction:
    """The extraction when every rule is tried on every sentence."""
    narrow = Narrow.of(document)
    reading = reader.open(narrow.document)
    for step in reader.steps:
        rules = [ready for ready in reader.rules if ready.rule.file == step.id]
        if rules:
            for sentence in reading.page.sentences:
                reading.gaps += tried(rules, reading, sentence, reader)
        else:
            step.run(reading)
    labels = {term.iri: term.label for term in reader.ontology.terms.values()}
    return assemble(reading, narrow, ontology=reader.ontology, labels=labels)


@EASY
@given(text=MIXED)
def test_rules_find_the_same_when_all_are_tried_everywhere(text: str, reader: Reader):
    document = Document("mixed", text)
    assert reader.read(document) == plainly(reader, document)


OPENED = [
    ("groups.find", "_GROUP", "group-head", False),
    ("roles.find", "_WIDER", "title-head", False),
    ("agencies.desks", "_ONE_STOP", "one-stop-head", False),
    ("places.find", "_UNIT", "place-level", False),
    ("documents.find", "_SHORT", "law-head", False),
    ("documents.titles", "_TITLED", "law-head", True),
    ("documents.quoted", "_GIVEN", "law-head", False),
    ("documents.quoted", "_SPANNED", "law-head", False),
    ("documents.unnumbered", "_ACT", "law-head", False),
    ("documents.pacts", "_PACT", "pact-head", False),
    ("documents.find", "_PROJECT", "project-head", False),
]


@pytest.mark.parametrize(("module", "name", "kind", "printed"), OPENED, ids=lambda value: str(value))
def test_a_pattern_is_met_wherever_its_first_words_stand(
    module: str, name: str, kind: str, printed: bool, reader: Reader
):
    pattern: re.Pattern[str] = getattr(import_module(f"extractors.{module}"), name)
    for text in TEXTS:
        reading = reader.open(Document("a", text))
        found = reading.find(pattern, reading.openings(kind), printed=printed)
        whole = pattern.finditer(reading.text if printed else reading.folded)
        assert [m.span() for m in found] == [m.span() for m in whole]


ELIDED = [
    ("_LIST", "plural", "các Sở Y tế, Nội vụ và Tài chính"),
    ("_ALLIED", "allied", "liên Bộ Tài chính - Y tế"),
    ("_LISTED", "plural", "Các cục hải quan tỉnh, thành phố: Hà Nội, Hải Phòng"),
    ("_FIRMS", "plural", "đại diện các tập đoàn Apple, FedEx và UPS"),
    ("_LOCAL", "local", "các UBND tỉnh Hà Nam. Công an 3 huyện: A"),
    ("_COMMUNES", "local", "UBND các phường: Vĩnh Yên, Việt Trì"),
]


@pytest.mark.parametrize(("name", "starts", "example"), ELIDED)
def test_an_elided_list_is_met_at_its_heads(name: str, starts: str, example: str, reader: Reader):
    elision = import_module("extractors.agencies.elision")
    pattern: re.Pattern[str] = getattr(elision, name)
    printed = name in ("_FIRMS", "_COMMUNES")
    for text in [f"Dự họp có {example}.", *TEXTS]:
        reading = reader.open(Document("a", text))
        found = reading.find(pattern, getattr(elision._starts(reading), starts), printed=printed)
        words = reading.text if printed else reading.folded
        assert [m.span() for m in found] == [m.span() for m in pattern.finditer(words)]
        assert text in TEXTS or pattern.search(words)


GATES = [("people.nobody", "_THING", "_THINGS", ".")]


@pytest.mark.parametrize(("module", "name", "words", "marks"), GATES)
@given(data=st.data())
@settings(max_examples=60, deadline=None)
def test_a_look_back_is_left_out_only_where_it_would_find_nothing(
    module: str, name: str, words: str, marks: str, data: st.DataObject
):
    extractor = import_module(f"extractors.{module}")
    pieces = st.sampled_from([*getattr(extractor, words), "ở", "x", "12", "3a", ".", "\n", " ", " "])
    text = "".join(data.draw(st.lists(pieces, max_size=5)))
    if getattr(extractor, name).search(text):
        assert written(text, len(text), getattr(extractor, words), marks)


@given(
    words=st.lists(
        st.sampled_from(
            ["tncs", "thanh niên", "cộng sản", "tiền phong", "thiếu niên", "quốc gia", "chính trị", "x"]
        ),
        max_size=4,
    )
)
def test_a_namesake_is_sought_only_after_words_that_may_name_one(words: list[str]):
    places = import_module("extractors.places.find")
    text = "".join(f"{word} " for word in words)
    assert text.endswith(places._NAMED) or not places._NAMESAKE.search(text)


def test_a_credit_is_sought_only_beside_a_word_that_it_holds():
    zones = import_module("kg.text.zones")
    found = [m.group() for text in TEXTS for m in zones._CREDITED.finditer(text)]
    assert found
    assert all(any(word in credit for word in zones._SOURCES) for credit in found)
