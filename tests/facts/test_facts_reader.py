"""What holds of every extraction, whatever the article."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kg.errors import RuleError
from kg.facts import Reader
from kg.facts.reader import EXTRACTORS, fingerprint, folders
from kg.model import Document, Extraction, Ref

ROOT = Path(__file__).parents[2]
FILES = sorted([*(ROOT / "seeds").glob("*.txt"), *(ROOT / "tests/gold/articles").glob("*.txt")])
DOCUMENTS = [Document(file.stem, file.read_text(encoding="utf-8")) for file in FILES]
SENTENCES = sorted({line.strip() for one in DOCUMENTS for line in one.text.split("\n") if line.strip()})


def sound(made: Extraction, reader: Reader) -> None:
    """Fails unless the extraction keeps every promise of kg.model."""
    text, name = made.document.text, made.document.id
    for referent in made.referents:
        assert referent.type in reader.ontology.types
        assert referent.label
        for naming in referent.namings:
            assert naming.span.document == name
            assert text[naming.span.start : naming.span.stop] == naming.surface
    for fact in made.facts:
        frame = reader.ontology.frames[fact.frame]
        span = fact.evidence.span
        assert span.document == name
        assert text[span.start : span.stop].strip()
        assert fact.evidence.rule
        assert {*frame.key, frame.subject} - {""} <= set(fact.slots)
        assert set(fact.slots) <= {*frame.slots, frame.subject, *(s.label for s in frame.slots.values())}
        for value in fact.slots.values():
            assert value != ""
            if isinstance(value, Ref):
                assert 0 <= value.key < len(made.referents)
    for gap in made.gaps:
        assert gap.span.document == name
        assert text[gap.span.start : gap.span.stop].strip()
    assert len({repr(fact) for fact in made.facts}) == len(made.facts)


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda one: one.id)
def test_an_article_gives_a_sound_extraction_and_the_same_again(document: Document, reader: Reader):
    made = reader.read(document)
    sound(made, reader)
    assert reader.read(document) == made


def test_the_order_of_documents_has_no_effect(reader: Reader):
    expected = {one.id: reader.read(one) for one in DOCUMENTS}
    shuffled = DOCUMENTS[:]
    random.Random(7).shuffle(shuffled)
    assert {one.id: reader.read(one) for one in shuffled} == expected


def test_another_reader_reads_the_same():
    other, again = Reader(), Reader()
    for one in DOCUMENTS[:5]:
        assert other.read(one) == again.read(one)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lines=st.lists(st.sampled_from(SENTENCES), max_size=6))
def test_lines_of_any_articles_in_any_order_give_a_sound_extraction(lines: list[str], reader: Reader):
    sound(reader.read(Document("mixed", "\n".join(lines))), reader)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    text=st.one_of(
        st.text(max_size=300), st.text(alphabet='Bộ Sở ông An,.;:()“”"/-12 \n và của Hội nghị', max_size=300)
    )
)
def test_any_text_gives_a_sound_extraction(text: str, reader: Reader):
    sound(reader.read(Document("any", text)), reader)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(line=st.sampled_from(SENTENCES), cut=st.integers(0, 400))
def test_a_line_cut_off_anywhere_gives_a_sound_extraction(line: str, cut: int, reader: Reader):
    sound(reader.read(Document("cut", line[:cut])), reader)


def test_an_empty_text_says_nothing(reader: Reader):
    made = reader.read(Document("empty", ""))
    assert (made.referents, made.facts, made.gaps) == ((), (), ())


def test_words_that_two_rules_read_are_one_quotation_the_fuller(reader: Reader):
    text = "Thứ trưởng Vũ Anh Thoại đánh giá cao cách làm của Hà Nam và đề nghị tỉnh sớm nhân rộng mô hình."
    told = [fact for fact in reader.read(Document("two", text)).facts if fact.frame == "quotation"]
    assert [(fact.slots["act"], fact.slots["text"]) for fact in told] == [
        ("opinion", "cách làm của Hà Nam và đề nghị tỉnh sớm nhân rộng mô hình")
    ]


def test_a_text_of_another_language_says_next_to_nothing(reader: Reader):
    text = "The quick brown fox jumps over the lazy dog. It never chaired a meeting, nor opened a portal."
    made = reader.read(Document("english", text))
    assert made.facts == ()


def test_the_fingerprint_changes_with_a_rule(tmp_path: Path):
    folder = tmp_path / "extractors" / "one"
    folder.mkdir(parents=True)
    (folder / "rules.yaml").write_text("# a\n", encoding="utf-8")
    before = fingerprint(tmp_path / "extractors")
    (folder / "rules.yaml").write_text("# b\n", encoding="utf-8")
    assert fingerprint(tmp_path / "extractors") != before
    assert fingerprint() == fingerprint(EXTRACTORS)


def test_a_folder_with_rules_or_code_is_an_extractor(tmp_path: Path):
    for name in ("rules", "code", "none"):
        (tmp_path / name).mkdir()
    (tmp_path / "rules" / "rules.yaml").write_text("", encoding="utf-8")
    (tmp_path / "code" / "__init__.py").write_text("", encoding="utf-8")
    assert [one.name for one in folders(tmp_path)] == ["code", "rules"]


def test_a_broken_rule_stops_the_reader_with_its_place(tmp_path: Path):
    folder = tmp_path / "extractors" / "one"
    folder.mkdir(parents=True)
    (tmp_path / "extractors" / "classes.yaml").write_text(
        (EXTRACTORS / "classes.yaml").read_text(encoding="utf-8"), encoding="utf-8"
    )
    (folder / "rules.yaml").write_text("- id: a\n  phrase: 'họp'\n  wrong: 1\n", encoding="utf-8")
    with pytest.raises(RuleError, match=r"extractors/one/rules.yaml:1: unknown key 'wrong'"):
        Reader(path=tmp_path / "extractors")
