"""Scores of graphs whose rows are known."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from kg.evaluate.found import Row, Source, Told
from kg.evaluate.gold import KINDS, Gold
from kg.evaluate.pairs import Pairing
from kg.evaluate.score import Score, _Sum
from kg.evaluate.words import Words

TEXT = "Bộ Y tế họp tại Huế. Ông Lê Văn An chủ trì. Cổng có 1.925.000 hồ sơ."


def row(rule: str = "rule", begin: int = 0, **values: str) -> Row:
    return Row(values, (Source(rule, begin),))


def gold(**entries: list[dict[str, Any]]) -> Gold:
    lists = {name.replace("_", "-"): tuple(found) for name, found in entries.items()}
    return Gold("a", {kind: lists.get(kind, ()) for kind in KINDS})


def told(names: Mapping[str, set[str]] | None = None, **rows: list[Row]) -> Told:
    lists = {name.replace("_", "-"): tuple(found) for name, found in rows.items()}
    forms = {iri: frozenset(found) for iri, found in (names or {}).items()}
    return Told(Words.of(TEXT), {kind: lists.get(kind, ()) for kind in KINDS}, forms)


def counts(one: Gold, other: Told, kind: str) -> tuple[int, int, int]:
    """Hits, misses and extras."""
    paired = Pairing(one, other).all()[kind]
    return len(paired.hits), len(paired.misses), len(paired.extras)


def test_a_thing_is_found_by_any_of_its_names():
    wanted = gold(people=[{"name": "Lê Văn An", "aliases": ["ông An"]}])
    found = told(
        {"p1": {"An", "LÊ VĂN AN"}}, people=[row(person="p1", name="An"), row(person="p1", name="An")]
    )
    assert counts(wanted, found, "people") == (1, 0, 0)


def test_two_surfaces_of_one_thing_are_one_row():
    found = told({"p1": {"An"}}, people=[row(person="p1"), row("other", person="p1")])
    (extra,) = Pairing(gold(), found).all()["people"].extras
    assert extra.rules == ("other", "rule")


def test_a_generic_system_may_be_found_or_not():
    wanted = gold(systems=[{"name": "cổng của tỉnh", "generic": True}])
    assert counts(wanted, told(), "systems") == (0, 0, 0)
    found = told({"s1": {"Cổng của tỉnh"}}, systems=[row(system="s1", name="x")])
    assert counts(wanted, found, "systems") == (0, 0, 0)


def test_a_document_is_known_by_its_number_else_by_its_title():
    wanted = gold(legal_documents=[{"number": "1/QĐ-TTg"}, {"number": None, "title": "Luật An ninh mạng"}])
    rows = [
        row(number="1/qđ-ttg", title=""),
        row(number="", title="Luật an ninh mạng 2018"),
        row(number="2/QĐ", title=""),
    ]
    assert counts(wanted, told(legal_documents=rows), "legal-documents") == (2, 0, 1)


@pytest.mark.parametrize(
    ("kind", "title", "date", "same"),
    [
        ("Hội nghị", "", "2021-01-08", True),
        ("Hội nghị", "", "2021", True),
        ("Hội nghị", "", "", False),
        ("Lễ ký", "", "2021-01-08", False),
        ("Lễ ký", "Hội nghị số", "2021-01-08", True),
    ],
)
def test_an_event_is_known_by_date_and_kind_or_title(kind: str, title: str, date: str, same: bool):
    wanted = gold(events=[{"ref": "e1", "kind": "hội nghị", "title": "Hội nghị số", "date": "2021-01-08"}])
    found = told(events=[row(event="e", kind=kind, title=title, date=date)])
    assert counts(wanted, found, "events") == ((1, 0, 0) if same else (0, 1, 1))


def test_a_part_counts_only_at_the_event_that_was_found():
    wanted = gold(
        people=[{"name": "Lê Văn An"}],
        events=[{"ref": "e1", "kind": "hội nghị", "date": None}],
        participations=[{"event": "e1", "role": "chair", "agent": "Lê Văn An"}],
    )
    names = {"p1": {"Lê Văn An"}}
    part = row(event="e", role="chair", agent="p1")
    event = row(event="e", kind="hội nghị", title="", date="")
    assert counts(wanted, told(names, events=[event], participations=[part]), "participations") == (1, 0, 0)
    assert counts(wanted, told(names, participations=[part]), "participations") == (0, 1, 1)


@pytest.mark.parametrize(
    ("role", "organization", "wanted_body", "same"),
    [
        ("Bộ trưởng", "Bộ Y tế", "Bộ Y tế", True),
        ("bộ trưởng", "", None, True),
        ("Bộ trưởng", "", "Bộ Y tế", False),
        ("Thứ trưởng", "Bộ Y tế", "Bộ Y tế", False),
    ],
)
def test_a_post_is_person_role_and_body(role: str, organization: str, wanted_body: str | None, same: bool):
    wanted = gold(posts=[{"person": "Lê An", "role": "Bộ trưởng", "organization": wanted_body}])
    found = told({"p1": {"Lê An"}}, posts=[row(person="p1", name="", role=role, organization=organization)])
    assert counts(wanted, found, "posts") == ((1, 0, 0) if same else (0, 1, 1))


@pytest.mark.parametrize(
    ("value", "unit", "what", "target", "same"),
    [
        ("1925000", "hồ sơ", "", "false", True),
        ("1925000.0", "", "số hồ sơ", "false", True),
        ("1925000", "tài khoản", "", "false", False),
        ("1925000", "hồ sơ", "", "true", False),
        ("1925", "hồ sơ", "", "false", False),
    ],
)
def test_a_figure_is_value_unit_and_whether_it_is_a_target(
    value: str, unit: str, what: str, target: str, same: bool
):
    wanted = gold(metrics=[{"value": 1925000, "unit": "hồ sơ", "what": "hồ sơ nộp", "target": False}])
    found = told(metrics=[row(value=value, unit=unit, what=what, target=target)])
    assert counts(wanted, found, "metrics") == ((1, 0, 0) if same else (0, 1, 1))


def test_a_speaker_counts_once_however_often_quoted():
    wanted = gold(quotes=[{"speaker": "Lê An"}])
    found = told({"p1": {"Lê An"}}, quotes=[row(speaker="p1"), row(speaker="p1"), row(speaker="p2")])
    assert counts(wanted, found, "quotes") == (1, 0, 1)


def test_rates_are_those_of_the_counts():
    score = Score((None,) * 3, (None,), (None,) * 2)  # type: ignore[arg-type]
    assert (score.gold, score.found) == (4, 5)
    assert (score.precision, score.recall, score.f1) == (0.6, 0.75, pytest.approx(2 / 3))


def test_of_nothing_the_rates_are_zero():
    assert (Score().precision, Score().recall, Score().f1) == (0.0, 0.0, 0.0)


def test_errors_stand_in_their_sentences_and_rules_are_counted():
    total = _Sum()
    wanted = gold(
        people=[{"name": "Lê Văn An"}],
        agencies=[{"name": "Bộ Y tế"}],
        metrics=[{"value": 1925000, "unit": "hồ sơ", "target": False}],
    )
    names = {"a1": {"Bộ Y tế"}, "a2": {"Ông Lê"}}
    rows = [row("good", 0, agency="a1", name="Bộ Y tế"), row("bad", 21, agency="a2", name="Ông Lê")]
    total.add(wanted, told(names, agencies=rows))
    assert [miss.sentence for miss in total.misses["people"]] == ["Ông Lê Văn An chủ trì."]
    assert [miss.sentence for miss in total.misses["metrics"]] == ["Cổng có 1.925.000 hồ sơ."]
    (extra,) = total.extras["agencies"]
    assert (extra.sentence, extra.rules) == ("Ông Lê Văn An chủ trì.", ("bad",))
    assert total.rules == {("agencies", "good"): [1, 1], ("agencies", "bad"): [0, 1]}
