"""The signs that grammars of names look for before they ask a pattern are in all that it finds."""

from __future__ import annotations

import re
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.facts import Reader
from kg.mentions.encode import encode
from kg.mentions.reading import Reading
from kg.model import Document
from kg.text import fold

ROOT = Path(__file__).parents[2]
TEXTS = [f.read_text(encoding="utf-8") for f in sorted((ROOT / "tests/gold/articles").glob("*.txt"))]


def alternatives(pattern: str) -> list[str]:
    """The alternatives of a pattern, those of a group that opens one too, without what looks around."""
    depth, start, found = 0, 0, []
    for at, mark in enumerate(pattern):
        depth += {"(": 1, ")": -1}.get(mark, 0)
        if mark == "|" and not depth:
            found.append(pattern[start:at])
            start = at + 1
    found.append(pattern[start:])
    opened = [re.sub(r"^(?:\(\?<?[=!][^()]*\)|\\s\+|\\b)*", "", one) for one in found]
    return [inner for one in opened for inner in _inner(one)]


def _inner(one: str) -> list[str]:
    group = re.match(r"\((?:\?:|\?P<\w+>)", one)
    if group is None:
        return [one]
    depth = 1
    for at in range(group.end(), len(one)):
        depth += {"(": 1, ")": -1}.get(one[at], 0)
        if not depth:
            rest = one[at + 1 :].removeprefix("?") if one[at + 1 : at + 2] == "?" else ""
            return [*alternatives(one[group.end() : at]), *(alternatives(rest) if rest else [])]
    raise AssertionError(one)


def found(module: str, name: str) -> Iterable[str]:
    return alternatives(getattr(import_module(f"extractors.{module}"), name).pattern)


@pytest.mark.parametrize(("name", "words"), [("_THING", "_THINGS"), ("_LEVEL", "_LEVEL_ENDS")])
@given(data=st.data())
def test_what_a_place_is_of_ends_in_one_of_the_words(name: str, words: str, data: st.DataObject):
    places = import_module("extractors.places.find")
    pieces = st.sampled_from([*getattr(places, words), "ở", "x", "12", ".", "\n", " ", " "])
    text = "".join(data.draw(st.lists(pieces, max_size=5)))
    if getattr(places, name).search(text):
        assert text.rstrip().endswith(getattr(places, words))


@given(data=st.data())
def test_a_plural_word_is_sought_only_where_one_or_a_digit_ends(data: st.DataObject):
    elision = import_module("extractors.agencies.elision")
    pieces = st.sampled_from([*elision._PLURALS, "ở", "x", "12", "3a", ".", "\n", " ", " "])
    text = "".join(data.draw(st.lists(pieces, max_size=5)))
    if elision._MANY.search(text) or elision._BEFORE.search(text):
        assert elision._behind_many(text, len(text))


def test_a_short_name_is_defined_only_behind_its_marks():
    acronyms = import_module("extractors.acronyms")
    matches = [
        m for text in TEXTS for p in (acronyms._DEFINITION, acronyms._DASHED) for m in p.finditer(text)
    ]
    assert matches
    for match in matches:
        assert match.group()[:2] in acronyms._OPENS or match.group().startswith("(")


def test_doubtful_labels_begin_as_the_halves_do():
    doubt = import_module("extractors.agencies.doubt")
    heads = re.match(r"\(\?:([^)]*)\)", doubt._CENTRAL.pattern)
    assert heads
    assert all(f"{head} ".startswith(doubt._HALVES) for head in heads[1].split("|"))


def test_what_goes_on_a_known_label_begins_with_the_letters_that_are_looked_at():
    known = import_module("extractors.agencies.known")
    assert all(re.match(r" [A-Z]", one) for part in (known._DAUGHTER, known._PARTY) for one in spaced(part))
    assert known._INFORMATICS.split(")")[1].startswith(" t")
    assert known._BRANCH.pattern.startswith(" (?:[-–] )?(?:chi nhánh|cn)")
    assert all(one[1] in "qt" for one in spaced(known._PARENT.pattern))


def spaced(pattern: str) -> list[str]:
    """The alternatives of a group behind a space, each with the space."""
    body = re.match(r"(?:\(\?<=[^()]*\))? (\(\?:.*)", pattern)
    assert body
    return [f" {one}" for one in alternatives(body[1])]


def test_a_ministry_field_begins_with_one_of_its_words():
    fields = import_module("extractors.systems.fields")
    for name in ("_FIELD", "_WHOLE"):
        for one in found("systems.fields", name):
            assert one.split()[0].split("(")[0] in fields.FIELDS


def test_what_a_system_does_begins_with_one_of_the_words():
    acts, words, verbs = (
        import_module(f"extractors.{m}") for m in ("systems.acts", "systems.words", "verbs")
    )
    for pattern in (acts._WITH, acts._FOR, words.BY_ITSELF):
        for one in alternatives(pattern.pattern):
            assert one.split()[0] in acts.ACTING
    assert {pair.split()[0] for pair in (*words.COMMAND, *verbs.VERBS)} <= acts.ACTING
    assert verbs.ACTS <= acts.ACTING


def test_each_form_of_a_firm_holds_one_of_the_words():
    formed = import_module("extractors.agencies.formed")
    forms = [
        "Co.,Ltd",
        "Co. Ltd",
        "CoLtd",
        "Co Ltd",
        "JSC",
        "Corp",
        "Corporation",
        "Inc",
        "LLC",
        "PLC",
        "GmbH",
    ]
    forms += ["Pte. Ltd", "PTE LTD"]
    assert len(alternatives(formed._FORM)) <= len(forms)
    for form in forms:
        assert formed._FORMED.search(f"với Kaze Electronics {form} ký kết"), form
        assert set(re.findall(r"\w+", fold(form))) & set(formed.FORMS), form


def test_a_solution_with_its_other_name_holds_what_is_looked_for():
    coined = import_module("extractors.systems.coined")
    text = "cung cấp giải pháp bến xe thông minh (smart station) cho thành phố"
    assert coined._SOLUTION.search(text)
    assert coined._GLOSSED.search(text)


def test_people_and_titles_are_met_at_their_letters_only(reader: Reader):
    chunk = import_module("extractors.people.chunk")
    letters = ((chunk._PERSON, chunk.R + chunk.K + chunk.H + chunk.N), (chunk._TITLE, chunk.R + chunk.H))
    said = "Dự họp có các Phó Chủ tịch UBND tỉnh Lê Văn An, Trần Văn Bình và nguyên Bộ trưởng Bộ Y tế Lê Cao."
    for text in [said, *TEXTS]:
        reading = read(reader, text)
        for sentence in reading.page.sentences:
            parts = reading.within(sentence, *chunk._CLASSES)
            line = encode(reading.folded, sentence.start, sentence.stop, parts, chunk._ALPHABET)
            for pattern, begun in letters:
                met = [m.span() for m in chunk._begun(pattern, line, begun)]
                assert met == [m.span() for m in pattern.finditer(line.text)]


def read(reader: Reader, text: str) -> Reading:
    """A page after all steps."""
    reading = reader.open(Document("a", text))
    for step in reader.steps:
        step.run(reading)
    return reading


POSTS = [
    "giữ chức",
    "được bổ nhiệm giữ chức vụ",
    "trở thành tân",
    "tuyên thệ nhậm chức",
    "giao nhiệm vụ làm",
    "đảm nhận vai trò",
]
POSTS += [
    "nhận vị trí",
    "làm",
    "vào cương vị",
    "trúng cử chức danh",
    "đắc cử vào vị trí",
    "tái cử",
    "bổ nhiệm chức danh",
]


@pytest.mark.parametrize("words", POSTS)
def test_a_post_is_given_only_behind_one_of_the_words(words: str):
    appointed = import_module("extractors.people.appointed")
    assert appointed._GIVEN.search(f"ông lê văn an {words} ")
    assert words.endswith(appointed._ENDS)


def test_what_is_won_and_who_assists_end_as_looked_for():
    inner, coined = (import_module(f"extractors.{m}") for m in ("agencies.inner", "systems.coined"))
    prizes = re.match(r"\(\?<!\\w\)\(\?:(.*)\)\(\?: \[", inner._PRIZE.pattern)
    assert prizes
    for prize in alternatives(prizes[1].replace("(?: thưởng| nhất| nhì| ba)?", "")):
        for mark in (" ", ' "', " “"):
            assert f"{prize}{mark} ".replace("  ", " ").endswith(inner._WON)
    for kind in ("AI", "App", "Bot", "Chatbot"):
        text = f"“Trung úy A {kind}” chính thức hoạt động"
        assert coined._ASSISTANT.search(text)
        assert coined._TOOL.search(text)
