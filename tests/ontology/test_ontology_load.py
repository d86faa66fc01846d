"""The loader: rows, quads, fingerprint, and errors that say where."""

from __future__ import annotations

import shutil
import textwrap
from pathlib import Path

import pytest

from kg.errors import OntologyError
from kg.ontology.load import load
from kg.ontology.rows import Slot

HEAD = """@base <https://example.org/egov/id/> .
@prefix cv: <http://data.europa.eu/m8g/> .
@prefix org: <http://www.w3.org/ns/org#> .
@prefix egov: <https://example.org/egov/ns#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix schema: <https://schema.org/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the ontology whose reference data are the test's own."""
    copy = tmp_path / "ontology"
    shutil.copytree(load().path, copy, ignore=shutil.ignore_patterns("reference"))
    (copy / "reference").mkdir()
    return copy


def write(folder: Path, body: str) -> Path:
    path = folder / "reference" / "test.ttl"
    path.write_text(HEAD + body, encoding="utf-8")
    return path


def test_a_term_has_its_names_and_properties(folder: Path) -> None:
    write(
        folder,
        """<org/vn/bo-y-te> a cv:PublicOrganisation ;
          skos:prefLabel "Bộ Y tế"@vi, "Ministry of Health"@en ; skos:altLabel "Bộ Y Tế"@vi ;
          skos:hiddenLabel "Bộ Ytế"@vi ; egov:acronym "BYT" ; dcterms:source "S2", "S1" ;
          org:classification <org-kind/bo> .""",
    )
    term = load(folder).terms["org/vn/bo-y-te"]
    assert (term.type, term.label, term.english) == ("Agency", "Bộ Y tế", "Ministry of Health")
    assert (term.alt, term.hidden, term.acronyms) == (("Bộ Y Tế",), ("Bộ Ytế",), ("BYT",))
    assert term.properties == {
        "dcterms:source": ("S1", "S2"),
        "org:classification": ("org-kind/bo",),
        "rdf:type": ("cv:PublicOrganisation",),
    }


def test_the_agency_of_the_readme_stands_in_a_file_that_declares_no_prefix_it_uses(folder: Path) -> None:
    page = (load().path.parent / "README.md").read_text(encoding="utf-8")
    snippet = textwrap.dedent(page.partition("```turtle\n")[2].partition("```")[0])
    path = folder / "reference" / "some.ttl"
    path.write_text(f"@base <https://example.org/egov/id/> .\n{snippet}", encoding="utf-8")
    assert load(folder).terms["org/vn/cuc-vi-du"].acronyms == ("CVD",)
    path.write_text(
        "@base <https://example.org/egov/id/> .\n<org/x> a cv:PublicOrganisation\n<", encoding="utf-8"
    )
    load.cache_clear()
    with pytest.raises(OntologyError, match=r"some.ttl:[23]:"):
        load(folder)


@pytest.mark.parametrize(
    ("classes", "type_"),
    [
        ("org:OrganizationalUnit", "Agency"),
        ("schema:AdministrativeArea, cv:AdminUnit", "Place"),
        ("schema:Country", "Place"),
        ("egov:InformationSystem", "System"),
        ("foaf:Person", "Person"),
        ("org:Membership", "Membership"),
        ("org:ChangeEvent, schema:Event", "Change"),
        ("cv:PublicEvent", "Event"),
    ],
)
def test_the_class_gives_the_type(folder: Path, classes: str, type_: str) -> None:
    write(folder, f'<x/y> a {classes} ; skos:prefLabel "tên"@vi .')
    assert load(folder).terms["x/y"].type == type_


def test_a_subject_without_a_known_class_is_no_term(folder: Path) -> None:
    write(folder, '<time/2020> a <http://www.w3.org/2006/time#Instant> ; skos:note "năm"@vi .')
    assert "time/2020" not in load(folder).terms


def test_a_syntax_error_names_file_and_line(folder: Path) -> None:
    path = write(folder, '<x> a foaf:Person ;\n  skos:prefLabel "tên"@vi ;\n  nope:nope 1 .\n')
    with pytest.raises(OntologyError) as caught:
        load(folder)
    assert caught.value.file == str(path)
    assert caught.value.line == len(HEAD.splitlines()) + 3
    assert "nope" in caught.value.what


def test_a_blank_node_is_refused(folder: Path) -> None:
    write(folder, '<x> a foaf:Person ; skos:note [ skos:prefLabel "tên"@vi ] .')
    with pytest.raises(OntologyError, match="blank node"):
        load(folder)


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(OntologyError, match="no such file"):
        load(tmp_path / "nowhere")


def test_a_misspelt_frame_key_is_guessed(folder: Path) -> None:
    path = folder / "frames.yaml"
    path.write_text(
        path.read_text(encoding="utf-8").replace("inverse: true", "invers: true"), encoding="utf-8"
    )
    with pytest.raises(OntologyError, match="did you mean inverse") as caught:
        load(folder)
    assert caught.value.line > 0


def test_frames_are_rows() -> None:
    ontology = load()
    participation = ontology.frames["participation"]
    assert participation.node == ("cv:Participation",)
    assert participation.slots["event"] == Slot("event", "cv:hasParticipation", inverse=True)
    assert participation.slots["role"].scheme == "event-role"
    assert ontology.types["Agency"].folder == "org"


def test_quads_stand_in_their_two_graphs(folder: Path) -> None:
    write(folder, '<person/vn/a> a foaf:Person ; skos:prefLabel "A"@vi .')
    ontology = load(folder)
    graphs = [quad.graph_name.value for quad in ontology.quads()]  # type: ignore[union-attr]
    assert graphs.count(ontology.base + "graph/reference") == 2
    assert graphs.count(ontology.base + "graph/ontology") == len(ontology.model) > 0


def test_the_fingerprint_follows_the_files(folder: Path) -> None:
    before = load(folder).fingerprint
    assert load(folder).fingerprint == before
    write(folder, '<person/vn/a> a foaf:Person ; skos:prefLabel "A"@vi .')
    assert load(folder).fingerprint != before


def test_rows_are_sorted_so_that_builds_repeat(folder: Path) -> None:
    write(folder, "<z/1> a foaf:Person . <a/1> a foaf:Person .")
    assert list(load(folder).terms) == ["a/1", "z/1"]
