"""The schemes hold what frames.yaml and the extractors rely on."""

from __future__ import annotations

import pytest

from kg.ontology.load import load
from kg.ontology.rows import Concept

CONCEPTS = load().concepts
ROLES = CONCEPTS["role"]


def ancestors(concept: Concept) -> set[str]:
    """The slugs above a concept; a cycle would never end, so each is visited once."""
    seen: set[str] = set()
    left = list(concept.broader)
    while left:
        slug = left.pop()
        if slug not in seen:
            seen.add(slug)
            left.extend(CONCEPTS[concept.scheme][slug].broader)
    return seen


def test_every_scheme_of_a_frame_has_concepts() -> None:
    wanted = {slot.scheme for frame in load().frames.values() for slot in frame.slots.values() if slot.scheme}
    assert wanted <= CONCEPTS.keys()


def test_no_concept_stands_above_itself() -> None:
    for scheme in CONCEPTS.values():
        assert not [concept.slug for concept in scheme.values() if concept.slug in ancestors(concept)]


def test_slugs_that_the_program_knows_by_name() -> None:
    exact = {
        "event-role": {"organizer", "chair", "speaker", "attendee", "signatory", "launcher", "co-chair"},
        "assertion-status": {"stated", "planned", "requested", "negated", "inferred"},
        "connection-status": {"operational", "in-progress", "pilot", "planned"},
        "zone": {"title", "lead", "body", "caption", "source-tag", "page-counter", "teaser", "boilerplate"},
        "event-kind": {
            "hoi-thao",
            "le-ky-ket",
            "khai-truong",
            "diem-cau",
            "tap-hop",
            "di-lai",
            "ky-ket",
            "moc",
        },
    }
    for scheme, slugs in exact.items():
        assert slugs <= CONCEPTS[scheme].keys()


@pytest.mark.parametrize(
    ("slug", "above"),
    [("hoi-thao", "tap-hop"), ("le-ky-ket", "ky-ket"), ("chuyen-tham", "di-lai"), ("ban-hanh", "moc")],
)
def test_event_kinds_stand_in_their_family(slug: str, above: str) -> None:
    assert above in ancestors(CONCEPTS["event-kind"][slug])


def test_co_roles_are_narrower() -> None:
    roles = CONCEPTS["event-role"]
    assert roles["co-chair"].broader == ("chair",)
    assert roles["co-organizer"].broader == ("organizer",)
    assert {s for s, c in roles.items() if "speaker" in c.broader} >= {"presenter", "opening-speaker"}


@pytest.mark.parametrize(
    ("slug", "label", "body"),
    [
        ("thu-tuong", "Thủ tướng", "org/vn/chinh-phu"),
        ("chu-tich-nuoc", "Chủ tịch nước", "org/vn/chu-tich-nuoc"),
        ("dai-bieu-quoc-hoi", "Đại biểu Quốc hội", "org/vn/quoc-hoi"),
        ("thong-doc", "Thống đốc", "org/vn/ngan-hang-nha-nuoc-viet-nam"),
    ],
)
def test_a_title_that_implies_its_body(slug: str, label: str, body: str) -> None:
    role = ROLES[slug]
    assert role.label == label
    assert role.properties["egov:impliedBody"] == (body,)


def test_every_role_can_be_read_and_every_grouping_cannot() -> None:
    titles = {slug for slug, role in ROLES.items() if "org:Role" in role.properties["rdf:type"]}
    groupings = {slug for slug, role in ROLES.items() if "egov:grouping" in role.properties}
    assert len(titles) >= 150
    assert titles | groupings == ROLES.keys()
    assert not titles & groupings


def test_a_deputy_ranks_below_the_head() -> None:
    def level(slug: str) -> float:
        return float(ROLES[slug].properties["egov:roleLevel"][0])

    for head in ("cuc-truong", "vu-truong", "chu-tich", "giam-doc", "thong-doc", "bi-thu"):
        assert level(f"pho-{head}") == level(head) + 0.5


def test_short_forms_are_labels() -> None:
    assert {"Cục phó", "Phó cục trưởng"} <= set(ROLES["pho-cuc-truong"].alt)
    assert CONCEPTS["legal-type"]["nghi-quyet"].properties["egov:symbol"] == ("NQ",)


def test_an_acronym_is_no_label_so_that_ai_is_not_read_as_a_pronoun() -> None:
    topic = CONCEPTS["topic"]["tri-tue-nhan-tao"]
    assert topic.properties["egov:acronym"] == ("AI",)
    assert "AI" not in topic.alt
