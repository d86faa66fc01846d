"""Each kind of correction holds over rebuilds; one whose words are gone is reported, not applied."""

from __future__ import annotations

import pytest
from typer.testing import CliRunner

from kg.cli import app
from kg.entities.correction import Cited, Correction, Corrections, append
from kg.entities.ledger import load, save
from kg.entities.resolve import resolve
from kg.errors import InputError

WHY = {"reason": "đã kiểm tra", "date": "2026-11-25", "author": "biên tập"}


@pytest.fixture
def made(article):
    a = article("a", "2021-09-09", "bài một " * 30)
    a.post(a.thing("Person", "Lê Quang Vinh"), "cuc-truong", a.thing("Agency", "Cục Thú y"))
    b = article("b", "2021-09-09", "bài hai kể chuyện khác " * 30)
    b.post(b.thing("Person", "Lê Quang Vinh"), "cuc-truong", b.thing("Agency", "Cục Thú y"))
    c = article("c", "2021-09-09", "bài ba nói về nơi khác hẳn " * 30)
    c.post(c.thing("Person", "Lê Quang Vinh"), "giam-doc", c.thing("Agency", "Sở Y tế tỉnh Hà Nam"))
    return [a.done(), b.done(), c.done()]


def person(found, document):
    entity = found.entity(document, 0)
    return entity.iri if entity else None


def quote(found, document):
    return next(m.quotes[0] for m in found.members if (m.document, m.key) == (document, 0))


def apply(made, ontology, path, *corrections):
    for correction in corrections:
        append(path, correction)
    once = resolve(made, ontology, Corrections.load(path))
    again = resolve(list(reversed(made)), ontology, Corrections.load(path))
    assert once.members == again.members
    return again


def test_same(made, ontology, tmp_path):
    before = resolve(made, ontology)
    one, other = person(before, "a"), person(before, "c")
    assert one != other
    found = apply(made, ontology, tmp_path / "c.yaml", Correction("same", (one, other), **WHY))
    assert {person(found, d) for d in "abc"} == {one}
    assert "a person decided: đã kiểm tra (2026-11-25)" in found.entity("c", 0).reasons


def test_different_takes_one_naming_out(made, ontology, tmp_path):
    before = resolve(made, ontology)
    iri = person(before, "a")
    assert iri == person(before, "b")
    cited = (Cited("a", quote(before, "a")), Cited("b", quote(before, "b")))
    found = apply(made, ontology, tmp_path / "c.yaml", Correction("different", (iri, iri), cited, **WHY))
    assert person(found, "a") != person(found, "b")


def test_rename(made, ontology, tmp_path):
    iri = person(resolve(made, ontology), "c")
    fix = Correction(
        "rename", (iri,), label="Lê Quang Vinh (Hà Nam)", iri="person/vn/le-quang-vinh-ha-nam", **WHY
    )
    found = apply(made, ontology, tmp_path / "c.yaml", fix)
    assert found.entity("c", 0).label == "Lê Quang Vinh (Hà Nam)"
    assert person(found, "c") == "person/vn/le-quang-vinh-ha-nam"
    assert person(found, "c") in {m.iri for m in found.members}


def test_drop_an_entity_and_a_fact(made, ontology, tmp_path):
    before = resolve(made, ontology)
    fact = made[0].facts[0]
    from kg.entities.row import digest

    words = made[0].document.text[fact.evidence.span.start : fact.evidence.span.stop]
    found = apply(
        made,
        ontology,
        tmp_path / "c.yaml",
        Correction("drop", (person(before, "c"),), **WHY),
        Correction("drop", (), (Cited("a", digest(words)),), **WHY),
    )
    assert person(found, "c") is None
    assert not found.keeps(made[0], fact)
    assert found.keeps(made[1], made[1].facts[0])


def test_add(made, ontology, tmp_path):
    before = resolve(made, ontology)
    cited = (Cited("a", quote(before, "a")),)
    triple = (person(before, "a"), "egov:cooperatesWith", person(before, "c"))
    found = apply(made, ontology, tmp_path / "c.yaml", Correction("add", triple, cited, **WHY))
    assert [(a.subject, a.predicate, a.object) for a in found.added] == [triple]


@pytest.mark.parametrize("kind", ["same", "different", "rename", "drop", "add"])
def test_a_stale_one_is_listed_and_not_applied(made, ontology, tmp_path, kind):
    before = resolve(made, ontology)
    iri = person(before, "a")
    iris = {"rename": (iri,), "drop": (iri,), "add": (iri, "egov:cooperatesWith", iri)}.get(
        kind, (iri, person(before, "c"))
    )
    fix = Correction(kind, iris, (Cited("a", "0" * 16),), label="x" if kind == "rename" else "", **WHY)
    found = apply(made, ontology, tmp_path / "c.yaml", fix)
    assert [m.iri for m in found.members] == [m.iri for m in before.members]
    assert [s.correction.kind for s in found.stale] == [kind]
    assert "no longer has the words" in found.stale[0].why


def test_an_iri_that_is_gone_is_stale(made, ontology, tmp_path):
    found = apply(made, ontology, tmp_path / "c.yaml", Correction("drop", ("person/vn/khong-co",), **WHY))
    assert "nothing is called person/vn/khong-co" in found.stale[0].why


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("- same: [a, b]\n", "without reason or date"),
        ("- same: [a]\n  reason: x\n  date: 2021-01-01\n", "names 1 IRIs, 2 wanted"),
        ("- merge: [a, b]\n", "needs one of same"),
        ("- drop: a\n  why: x\n", "unknown key “why”"),
        ("- drop: [\n", "not YAML"),
    ],
)
def test_a_wrong_file_says_where(tmp_path, text, what):
    path = tmp_path / "corrections.yaml"
    path.write_text(text, "utf-8")
    with pytest.raises(InputError, match=what) as error:
        Corrections.load(path)
    assert str(path) in str(error.value)
    assert error.value.line > 0


def test_what_a_person_looks_at_is_kept(made, ontology, tmp_path):
    before = resolve(made, ontology)
    save(before, tmp_path)
    assert load(tmp_path).candidates == before.candidates
    listed = CliRunner().invoke(app, ["merge-candidates", "--out", str(tmp_path)])
    assert "nothing but the name is shared" in listed.output
