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
