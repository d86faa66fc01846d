"""The reference data are whole: eras, successors, labels, sources, and the seeds' own names."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from itertools import pairwise

import pytest

from kg.ontology.lint import lint
from kg.ontology.load import load
from kg.ontology.rows import Term
from kg.text import fold

TERMS = load().terms
PROVINCE_LEVELS = {"admin-level/tinh", "admin-level/thanh-pho-truc-thuoc-trung-uong"}


def one(term: Term, name: str) -> str:
    """The first value of a property, or ""."""
    return next(iter(term.properties.get(name, ())), "")


def provinces(day: str) -> list[str]:
    """The province-level units of a day."""
    return [
        iri
        for iri, term in TERMS.items()
        if iri.startswith("place/vn/")
        and one(term, "cv:level") in PROVINCE_LEVELS
        and one(term, "schema:startDate") <= day
        and day <= (one(term, "schema:endDate") or "9999")
    ]


def test_the_lint_finds_nothing() -> None:
    assert [str(f) for f in lint(load()) if f.file.startswith("reference/")] == []


@pytest.mark.parametrize(("day", "count"), [("2021-01-08", 63), ("2025-06-30", 63), ("2025-07-01", 34)])
def test_every_day_has_its_provinces(day: str, count: int) -> None:
    assert len(provinces(day)) == count


def test_the_63_become_the_34() -> None:
    new = {one(TERMS[iri], "dcterms:isReplacedBy") or iri for iri in provinces("2025-06-30")}
    assert new == set(provinces("2025-07-01"))
    parts = Counter(one(TERMS[iri], "dcterms:isReplacedBy") for iri in provinces("2025-06-30"))
    assert parts.pop("") == 11
    assert sorted(Counter(parts.values()).items()) == [(2, 17), (3, 6)]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("thai-binh", "hung-yen-2025"),
        ("quang-nam", "da-nang-2025"),
        ("nam-dinh", "ninh-binh-2025"),
        ("vinh-phuc", "phu-tho-2025"),
        ("kon-tum", "quang-ngai-2025"),
        ("kien-giang", "an-giang-2025"),
        ("thua-thien-hue", "hue"),
    ],
)
def test_successors_of_provinces(old: str, new: str) -> None:
    assert one(TERMS[f"place/vn/{old}"], "dcterms:isReplacedBy") == f"place/vn/{new}"


def test_successors_exist_and_are_not_earlier() -> None:
    for iri, term in TERMS.items():
        for later in term.properties.get("dcterms:isReplacedBy", ()):
            start = one(TERMS[later], "schema:foundingDate") or one(TERMS[later], "schema:startDate")
            end = one(term, "schema:dissolutionDate") or one(term, "schema:endDate")
            size = min(len(start), len(end))
            assert end[:size] <= start[:size] or not start, (iri, later)


def test_no_name_is_shared_inside_a_kind_and_an_era() -> None:
    seen: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for iri, term in TERMS.items():
        if term.type in ("Agency", "System", "Place"):
            where = one(term, "schema:containedInPlace") or one(term, "dcterms:spatial")
            kind = one(term, "org:classification") or one(term, "cv:level") + one(term, "dcterms:type")
            end = one(term, "schema:dissolutionDate") or one(term, "schema:endDate")
            parent = one(term, "org:subOrganizationOf")
            seen[(term.type, kind, where, parent, end, fold(term.label))].add(iri)
    assert [iris for iris in seen.values() if len(iris) > 1] == []


def test_an_acronym_without_warning_names_one_thing() -> None:
    seen: dict[str, set[str]] = defaultdict(set)
    for iri, term in TERMS.items():
        for acronym in term.acronyms:
            seen[acronym].add(iri)
    assert {a: iris for a, iris in seen.items() if len(iris) > 1} == {}


def test_slugs_are_made_from_ascii_and_labels_are_trimmed() -> None:
    for iri, term in TERMS.items():
        assert re.fullmatch(r"[a-z0-9]+(/[a-z0-9]+(--?[a-z0-9]+)*)+", iri), iri
        assert all(label == label.strip() and "  " not in label for label in (term.label, *term.alt)), iri


@pytest.mark.parametrize(
    ("iri", "name"),
    [
        ("org/vn/van-phong-chinh-phu", "VPCP"),
        ("org/vn/bo-thong-tin-va-truyen-thong", "Bộ TT&TT"),
        ("org/jp/dai-su-quan-tai-viet-nam", "Đại sứ quán Nhật Bản tại Việt Nam"),
        ("org/jp/bo-noi-vu-va-truyen-thong", "Bộ Nội vụ Nhật Bản"),
        (
            "org/vn/ban-co-yeu-chinh-phu/cuc-chung-thuc-so-va-bao-mat-thong-tin",
            "Cục Chứng thực số và Bảo mật thông tin",
        ),
        ("org/int/adb", "ABD"),
        ("system/vn/e-cabinet", "e-Cabinet"),
        ("system/vn/ndxp", "NDXP"),
        ("person/jp/yamada-takio", "Takio Yamada"),
        ("place/us", "Mỹ"),
    ],
)
def test_names_that_the_seeds_print(iri: str, name: str) -> None:
    term = TERMS[iri]
    assert name in (term.label, *term.alt, *term.hidden, *term.acronyms)


def test_the_document_exchange_is_not_the_data_exchange() -> None:
    names = TERMS["system/vn/truc-lien-thong-van-ban-quoc-gia"]
    assert not any("NDXP" in name for name in (names.label, *names.alt, *names.acronyms))


def test_homonyms_carry_a_qualifier() -> None:
    named: dict[str, list[str]] = defaultdict(list)
    for iri, term in TERMS.items():
        if term.type == "Person":
            named[term.label].append(iri)
    assert len(named["Lê Quang Tùng"]) == 2
    assert all("--" in iri for iris in named.values() if len(iris) > 1 for iri in iris)


def test_one_prime_minister_a_day() -> None:
    found = sorted(
        (one(term, "schema:startDate"), one(term, "schema:endDate"))
        for iri, term in TERMS.items()
        if term.type == "Membership" and one(term, "org:role") == "role/thu-tuong-chinh-phu"
    )
    assert len(found) == 3
    assert all(earlier[1] == later[0] for earlier, later in pairwise(found))
