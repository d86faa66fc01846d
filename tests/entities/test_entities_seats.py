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


@pytest.mark.parametrize("label", ["UBND TP. Pleiku", "UBND TP Pleiku", "UBND thành phố Pleiku"])
def test_a_town_is_told_by_its_own_name(article, ontology, label):
    made = article("one", "2020-05-10")
    made.thing("Agency", label, province="place/vn/gia-lai")
    found = resolve([made.done()], ontology).entity("one", 0)
    assert (found.iri, found.label) == ("org/vn/gia-lai/thanh-pho-pleiku/ubnd", label)


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


BODIES = [
    ("Hội Nông dân tỉnh", "hoi-nong-dan", "Hội Nông dân tỉnh Lào Cai"),
    ("Ban Thường vụ Tỉnh ủy", "ban-thuong-vu-tinh-uy", "Ban Thường vụ Tỉnh ủy Lào Cai"),
    ("Ban Tổ chức Tỉnh ủy", "ban-to-chuc-tinh-uy", "Ban Tổ chức Tỉnh ủy Lào Cai"),
    ("Tỉnh đoàn", "tinh-doan", "Tỉnh đoàn Lào Cai"),
    ("BHXH tỉnh", "bao-hiem-xa-hoi", "BHXH tỉnh Lào Cai"),
    ("Cục Thuế tỉnh", "cuc-thue", "Cục Thuế tỉnh Lào Cai"),
    ("Ban Chỉ đạo chuyển đổi số tỉnh", "ban-chi-dao-chuyen-doi-so", "Ban Chỉ đạo chuyển đổi số tỉnh Lào Cai"),
    ("Ủy ban MTTQ Việt Nam tỉnh", "uy-ban-mat-tran-to-quoc-viet-nam", "Ủy ban MTTQ Việt Nam tỉnh Lào Cai"),
]  # fmt: skip


@pytest.mark.parametrize(("label", "own", "shown"), BODIES)
def test_a_body_of_a_level_is_its_provinces(article, ontology, label, own, shown):
    made = article("one", "2022-05-10")
    made.thing("Agency", label, province="place/vn/lao-cai", completed="yes")
    found = resolve([made.done()], ontology).entity("one", 0)
    assert (found.iri, found.label) == (f"org/vn/lao-cai/{own}", shown)


@pytest.mark.parametrize("label", [label for label, _, _ in BODIES])
@pytest.mark.parametrize("other", [{}, {"province": "place/vn/ha-nam", "completed": "yes"}])
def test_bodies_of_two_provinces_are_two(article, ontology, label, other):
    made = []
    here = {"province": "place/vn/lao-cai", "completed": "yes"}
    for name, features, text in (("one", here, "Trời đẹp ở Sa Pa."), ("two", other, "Đoàn đã về hôm qua.")):
        a = article(name, "2022-05-10", text)
        a.thing("Agency", label, **features)
        made.append(a.done())
    found = resolve(made, ontology)
    assert found.entity("one", 0).iri != found.entity("two", 0).iri


@pytest.mark.parametrize(
    ("label", "one"),
    [
        ("Ban Chỉ đạo chuyển đổi số", False),  # whose?
        ("Hội đồng nghiệm thu cán bộ", False),
        ("Ban điều hành câu lạc bộ doanh nhân", False),
        ("Ban Chỉ đạo cải cách hành chính của Chính phủ", True),
        ("Hội đồng Lý luận Trung ương", True),
        ("Hội Tin học Việt Nam", True),
    ],
)
def test_a_board_of_nobody_named_is_known_in_its_article_alone(article, ontology, label, one):
    made = []
    for name, text in (("one", "Trời đẹp ở Sa Pa."), ("two", "Đoàn đã về hôm qua.")):
        a = article(name, "2022-05-10", text)
        a.thing("Agency", label)
        made.append(a.done())
    found = resolve(made, ontology)
    assert (found.entity("one", 0).iri == found.entity("two", 0).iri) is one
