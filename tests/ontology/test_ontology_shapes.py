"""shapes.ttl accepts a small sound graph and finds each fault that is put in."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import shacl
from rdflib import Graph

from kg.ontology.load import load

FOLDER = load().path
SOUND = (Path(__file__).parent / "sound.ttl").read_text(encoding="utf-8")
SHAPES = shacl.Shapes.from_file(str(FOLDER / "shapes.ttl"))

FAULTS = [
    ("Entity", 'skos:prefLabel "A"@vi', 'skos:prefLabel "A"@en'),
    ("Entity", 'skos:prefLabel "A"@vi', 'skos:prefLabel "A"@vi, "B"@vi'),
    ("Membership", "org:organization <org/vn/o> ;", ""),
    ("Membership", "org:role <role/bo-truong>", "org:role <rank/dai-ta>"),
    ("Membership", "time:inside <time/2021-01-08>", "rdfs:label 1"),
    (
        "OneCountry",
        "dcterms:spatial <place/vn> ;\n  org:memberDuring",
        "org:organization <org/jp/o> ;\n  org:memberDuring",
    ),
    ("Event", '"2021-01"^^xsd:gYearMonth', '"đầu năm 2021"'),
    ("Event", "<event-kind/hoi-thao>", "<topic/chinh-phu-so>"),
    ("Event", "egov:chair", "egov:launches <org/vn/o> ; egov:chair"),
    ("ChairShortcut", "<event-role/chair>", "<event-role/attendee>"),
    (
        "PlannedEvent",
        "a cv:Participation ; cv:role <event-role/chair>",
        "a cv:Participation . <event/1> cv:eventStatus <event-status/planned> .\n"
        "<participation/1> cv:role <event-role/launcher>",
    ),
    ("Participation", "cv:hasParticipation <participation/1> ;", ""),
    ("Participation", "cv:role <event-role/chair> ;", ""),
    ("Connection", "adms:status <connection-status/operational>", "rdfs:label 1"),
    ("ConnectionShortcut", "<connection-status/operational>", "<connection-status/pilot>"),
    ("Observation", "sosa:hasSimpleResult 1300000 ;", ""),
    ("Observation", '; egov:sourceExpression "hơn 1,3 triệu"', ""),
    ("LegalDocument", "eli:date_document", 'eli:id_local "17" ; eli:date_document'),
    ("LegalYear", 'eli:date_document "2019-03-07"^^xsd:date', "rdfs:label 1"),
    ("Quotation", "schema:creator <person/vn/a> ;", ""),
    ("Article", "0f2603db", "0F2603DB"),
    ("Range", 'nif:anchorOf "A"', 'nif:anchorOf ""'),
    ("Range", "nif:endIndex 5", "nif:endIndex 4"),
    ("Range", "<zone/lead>", "<zone/teaser>"),
    ("Range", "<zone/lead>", "<zone/boilerplate>"),
    ("Verbatim", 'nif:anchorOf "A"', 'nif:anchorOf "B"'),
    ("Assertion", "prov:wasDerivedFrom <doc/1#char=4,5> ;", ""),
    ("Assertion", "<assertion-status/stated>", "<assertion-status/likely>"),
    ("Assertion", 'egov:extractionRule "metrics.has" ;', ""),
    ("Assertion", "rdf:object sosa:Observation", "rdf:object sosa:Observation, sosa:Sensor"),
    ("ObservedNotPlanned", "<assertion-status/stated>", "<assertion-status/planned>"),
]


def broken(turtle: str) -> set[str]:
    """The names of the shapes that a graph breaks."""
    report = SHAPES.validate_turtle(turtle, allow_warnings=False)
    return {re.sub(r".*#|>", "", result.root_shape or "") for result in report.results}


def test_a_sound_graph_conforms() -> None:
    assert broken(SOUND) == set()


@pytest.mark.parametrize(("shape", "old", "new"), FAULTS)
def test_a_fault_is_found(shape: str, old: str, new: str) -> None:
    assert SOUND.count(old) >= 1
    assert shape in broken(SOUND.replace(old, new, 1))


def test_every_message_is_in_both_languages() -> None:
    shapes = Graph().parse(FOLDER / "shapes.ttl")
    message = "<http://www.w3.org/ns/shacl#message>"
    rows = shapes.query(f"SELECT ?s (GROUP_CONCAT(LANG(?m)) AS ?all) WHERE {{ ?s {message} ?m }} GROUP BY ?s")
    languages = [sorted(str(row[1]).split()) for row in rows]  # type: ignore[index]
    assert len(languages) > 80
    assert all(found == ["en", "vi"] for found in languages)


def test_pyshacl_reads_the_same_shapes() -> None:
    import pyshacl

    shapes = Graph().parse(FOLDER / "shapes.ttl")
    sound, faulty = (
        Graph().parse(data=text, format="turtle") for text in (SOUND, SOUND.replace('"A" ;', '"B" ;'))
    )
    assert pyshacl.validate(sound, shacl_graph=shapes)[0]
    conforms, _, text = pyshacl.validate(faulty, shacl_graph=shapes)
    assert not conforms
    assert "the anchor is not what stands there" in text


def test_what_an_article_may_leave_out_is_a_warning() -> None:
    bare = SOUND.replace("org:organization <org/vn/o> ;", "").replace('"17/NQ-CP"', '"17"')
    grave = SHAPES.validate_turtle(bare, allow_warnings=True)
    assert {str(result.severity) for result in grave.results if "Violation" in str(result.severity)} == set()
    assert "Membership" in broken(bare)
