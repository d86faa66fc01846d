"""Whose country people and bodies are of."""

from __future__ import annotations

import pytest

from kg.entities.resolve import resolve


@pytest.mark.parametrize(
    ("label", "features", "expected"),
    [
        ("Ko Ki-dong", {"foreign": "name", "country": "kr"}, "person/kr/ko-ki-dong"),
        ("Ko Ki-dong", {"foreign": "name"}, "person/unknown/ko-ki-dong"),
        ("Hùng Ba", {"foreign": "post", "country": "cn"}, "person/cn/hung-ba"),
        ("Lê Hải Minh", {}, "person/vn/le-hai-minh"),
    ],
)
def test_a_foreigner_is_of_no_vietnam(article, ontology, label, features, expected):
    made = article("one", "2022-05-10")
    made.thing("Person", label, **features)
    assert resolve([made.done()], ontology).entity("one", 0).iri == expected


@pytest.mark.parametrize(
    ("label", "country"),
    [
        ("UBND thành phố Thủ Đức", "vn"),
        ("Huyện ủy Mỹ Đức", "vn"),
        ("Công ty Hoàng Anh", "vn"),
        ("Đại học Việt Đức", "vn"),
        ("Bộ Ngoại giao Đức", "de"),
        ("Cơ quan Phát triển Pháp", "fr"),
    ],
)
def test_a_name_ends_in_a_country_or_not(article, ontology, label, country):
    made = article("one", "2022-05-10")
    made.thing("Agency", label)
    assert resolve([made.done()], ontology).entity("one", 0).iri.split("/")[1] == country


def test_bodies_of_unknown_states_stay_apart(article, ontology):
    made = []
    for name, text in (("one", "Khách từ phương bắc."), ("two", "Đoàn thứ hai đã về nước hôm qua.")):
        a = article(name, "2022-05-10", text)
        a.thing("Agency", "Bộ Ngoại giao", country="unknown")
        made.append(a.done())
    found = resolve(made, ontology)
    assert found.entity("one", 0).iri != found.entity("two", 0).iri


@pytest.mark.parametrize(
    ("one", "other", "iri"),
    [
        ("Bộ Y tế Cuba", "Bộ Y tế nước Cộng hòa Cuba", "org/cu/bo-y-te"),
        ("Bộ Nội vụ Lào", "Bộ Nội vụ Cộng hòa Dân chủ Nhân dân Lào", "org/la/bo-noi-vu"),
        ("Bộ Tài chính Campuchia", "Bộ Tài chính Vương quốc Campuchia", "org/kh/bo-tai-chinh"),
        ("Bộ Năng lượng Nga", "Bộ Năng lượng Liên bang Nga", "org/ru/bo-nang-luong"),
    ],
)
def test_the_full_name_of_a_state_makes_no_other_ministry(article, ontology, one, other, iri):
    made = article("one", "2024-05-10")
    made.thing("Agency", one)
    made.thing("Agency", other)
    found = resolve([made.done()], ontology)
    assert [found.entity("one", key).iri for key in (0, 1)] == [iri, iri]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Đảng Cộng hòa Mỹ", "Đảng Mỹ"),
        ("Cục Dự trữ Liên bang Mỹ", "Cục Dự trữ Mỹ"),
        ("Hội đồng Liên bang Nga", "Hội đồng Nga"),
    ],
)
def test_what_a_body_abroad_is_called_stays(article, ontology, one, other):
    made = article("one", "2024-05-10")
    made.thing("Agency", one)
    made.thing("Agency", other)
    found = resolve([made.done()], ontology)
    assert found.entity("one", 0).iri != found.entity("one", 1).iri
