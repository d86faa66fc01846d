"""Local bodies named by their level alone: whose they are, and how they are shown."""

from __future__ import annotations

import pytest

from kg.entities.resolve import resolve


@pytest.mark.parametrize(
    ("label", "province", "iri", "shown"),
    [
        ("UBND thành phố", "hai-phong", "hai-phong/ubnd", "UBND thành phố Hải Phòng"),
        ("HĐND Thành phố", "hai-phong", "hai-phong/hdnd", "HĐND Thành phố Hải Phòng"),
        ("UBND TP", "hai-phong", "hai-phong/ubnd", "UBND TP Hải Phòng"),
        ("Sở Y tế thành phố", "hai-phong", "hai-phong/so-y-te", "Sở Y tế thành phố Hải Phòng"),
        ("UBND Thành phố", "ho-chi-minh", "ho-chi-minh/ubnd", "UBND Thành phố Hồ Chí Minh"),
        ("UBND tỉnh", "lam-dong", "lam-dong/ubnd", "UBND tỉnh Lâm Đồng"),
        ("UBND thành phố", "lam-dong", "ubnd", "UBND thành phố"),  # a town of it, which one is not said
    ],
)
def test_the_city_of_the_article_owns_its_bodies(article, ontology, label, province, iri, shown):
    made = article("one", "2022-05-10")
    made.thing("Agency", label, province=f"place/vn/{province}", completed="yes")
    found = resolve([made.done()], ontology).entity("one", 0)
    assert (found.iri, found.label) == (f"org/vn/{iri}", shown)


@pytest.mark.parametrize("features", [{}, {"province": "place/vn/hai-phong"}])
def test_a_body_that_may_be_a_towns_stays_unknown(article, ontology, features):
    made = article("one", "2022-05-10")
    made.thing("Agency", "UBND thành phố", **features)
    found = resolve([made.done()], ontology).entity("one", 0)
    assert (found.iri, found.label) == ("org/vn/ubnd", "UBND thành phố")


def test_a_body_told_with_and_without_its_city_is_one(article, ontology):
    made = article("one", "2022-05-10")
    made.thing("Agency", "Sở Y tế Hải Phòng", province="place/vn/hai-phong")
    made.thing("Agency", "Sở Y tế thành phố", province="place/vn/hai-phong", completed="yes")
    found = resolve([made.done()], ontology)
    assert found.entity("one", 0).iri == found.entity("one", 1).iri


@pytest.mark.parametrize(("role", "one"), [("chu-tich", True), ("pho-chu-tich", True), ("dai-bieu", False)])
def test_whoever_heads_the_assembly_is_one_person(article, ontology, role, one):
    made = []
    for name, date, text in (
        ("one", "2018-12-01", "Trời đẹp ở Hà Nội."),
        ("two", None, "Đoàn đã về hôm qua."),
    ):
        a = article(name, date, text)
        assembly = a.thing("Agency", "Quốc hội", "org/vn/quoc-hoi", country="vn")
        a.post(a.thing("Person", "Lê Thị Minh Tâm"), role, assembly)
        made.append(a.done())
    found = resolve(made, ontology)
    people = {found.entity(m, 1).iri for m in ("one", "two")}
    assert (len(people) == 1) is one
