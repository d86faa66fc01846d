"""The lint finds each kind of fault that is put in, with its line, and nothing in what is kept."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kg.ontology.lint import lint
from kg.ontology.load import load

HEAD = """@base <https://example.org/egov/id/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix org: <http://www.w3.org/ns/org#> .
@prefix egov: <https://example.org/egov/ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
"""
LINE = len(HEAD.splitlines()) + 1
GOOD = 'skos:prefLabel "Tên"@vi ; dcterms:source "S1"'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the ontology without its reference data."""
    copy = tmp_path / "ontology"
    shutil.copytree(load().path, copy, ignore=shutil.ignore_patterns("reference"))
    (copy / "reference").mkdir()
    return copy


def faults(folder: Path, file: str) -> list[str]:
    """What the lint says about one file."""
    return [str(finding) for finding in lint(load(folder)) if finding.file == file]


@pytest.mark.parametrize(
    ("body", "what"),
    [
        ('<org/vn/a> a org:Organization ; dcterms:source "S1" .', "no skos:prefLabel in @vi"),
        ('<org/vn/a> a org:Organization ; skos:prefLabel "A"@vi .', "no dcterms:source"),
        (f"<org/vn/a> a skos:Note ; {GOOD} .", "no class that leads to a type"),
        (f"<org/vn/Bộ-A> a org:Organization ; {GOOD} .", "lower-case ASCII"),
        (f"<org/vn/a> a org:Organization ; {GOOD} ; org:subOrganizationOf <org/vn/b> .", "nobody declares"),
        (f'<org/vn/a> a org:Organization ; {GOOD} ; skos:prefLabel "Khác"@vi .', "two skos:prefLabel in @vi"),
        (f'<org/vn/a> a org:Organization ; {GOOD} ; egov:acronim "A" .', "did you mean egov:acronym"),
        (f'<org/vn/a> a org:Organization ; {GOOD} ; skos:note "Ho\u0300a"@vi .', "not NFC"),
    ],
)
def test_a_fault_in_the_reference_data(folder: Path, body: str, what: str) -> None:
    (folder / "reference" / "test.ttl").write_text(HEAD + body + "\n", encoding="utf-8")
    found = [fault for fault in faults(folder, "reference/test.ttl") if what in fault]
    assert found
    assert found[0].startswith(f"reference/test.ttl:{LINE}: ")


def test_twins_are_told_apart_by_parent_and_era(folder: Path) -> None:
    twin = f"a org:Organization ; {GOOD} ; org:subOrganizationOf"
    names = "".join(
        f"<org/vn/{n}> a org:Organization ; skos:prefLabel '{n}'@vi ; dcterms:source 'S1' .\n" for n in "pq"
    )
    body = f"<org/vn/p/a> {twin} <org/vn/p> .\n<org/vn/q/a> {twin} <org/vn/q> .\n"
    path = folder / "reference" / "test.ttl"
    path.write_text(HEAD + names + body, encoding="utf-8")
    assert not faults(folder, "reference/test.ttl")
    path.write_text(HEAD + names + body + f"<org/vn/p/b> {twin} <org/vn/p> .\n", encoding="utf-8")
    load.cache_clear()
    assert any("has the name 'Tên' of org/vn/p/a" in fault for fault in faults(folder, "reference/test.ttl"))


@pytest.mark.parametrize(
    ("body", "what"),
    [
        ("egov:spare a owl:ObjectProperty .", "egov:spare: is used nowhere"),
        ("egov:spare a owl:ObjectProperty .", "egov:spare: has no domain"),
        ("egov:spare a owl:ObjectProperty .", "egov:spare: has no range"),
        ("egov:spare a owl:ObjectProperty .", "egov:spare: has no skos:definition in @vi and @en"),
        ('egov:spare a owl:Class ; rdfs:label "x"@vi .', "egov:spare: has no rdfs:label in @vi and @en"),
    ],
)
def test_a_fault_in_our_own_terms(folder: Path, body: str, what: str) -> None:
    path = folder / "egov.ttl"
    lines = len(path.read_text(encoding="utf-8").splitlines())
    path.write_text(path.read_text(encoding="utf-8") + body + "\n", encoding="utf-8")
    assert any(f"egov.ttl:{lines + 1}: {what}" in fault for fault in faults(folder, "egov.ttl"))


def test_a_misspelt_term_of_another_vocabulary(folder: Path) -> None:
    path = folder / "frames.yaml"
    path.write_text(
        path.read_text(encoding="utf-8").replace("org:organization", "org:organisation"), encoding="utf-8"
    )
    assert any("org:organisation is no known term" in fault for fault in faults(folder, "frames.yaml"))


def test_a_faulty_concept(folder: Path) -> None:
    names = 'skos:prefLabel "Đại tá"@vi ; skos:broader <rank/x>'
    body = f"<rank/xX> a skos:Concept ; skos:inScheme <scheme/rank> ; {names} ."
    (folder / "schemes" / "test.ttl").write_text(HEAD + body, encoding="utf-8")
    found = " ".join(faults(folder, "schemes/test.ttl"))
    for what in ("in @vi and @en", "lower-case ASCII", "broader concept x", "has the name 'Đại tá' of"):
        assert what in found


def test_what_is_kept_of_terms_and_schemes_is_clean() -> None:
    kept = [f for f in lint(load()) if not f.file.startswith("reference/")]
    assert not [str(finding) for finding in kept]
