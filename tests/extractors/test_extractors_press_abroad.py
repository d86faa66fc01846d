"""Guests from abroad and who is taken for one, in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told

from extractors.shape import stranger
from kg.facts import Reader


@pytest.mark.parametrize(
    "name", ["Kaja Kallas", "Ko Ki-dong", "Tiit Riisalo", "K. Shanmugam", "António Guterres"]
)
def test_names_from_abroad(name: str):
    assert stranger(name)


@pytest.mark.parametrize(
    "name", ["Nguyễn Vũ Tùng", "Ksor Phước", "Y Thanh Hà Niê Kđăm", "H'Yim Kđoh", "Mai Lan", "Quoc Huy"]
)
def test_names_from_here(name: str):
    assert not stranger(name)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chủ tịch nước Võ Văn Thưởng tiếp Thủ tướng Mia Mottley.", {("Mia Mottley", "Thủ tướng", "", "")}),
        ("Phó Thủ tướng Ramesh Bissett cảm ơn nước chủ nhà.", {("Ramesh Bissett", "Phó Thủ tướng", "", "")}),
        ("Thủ tướng Malta đến Hà Nội. Thủ tướng Robert Abela hội đàm.", {("Robert Abela", "Thủ tướng", "", "Malta")}),
        ("Ông Robert Abela, Thủ tướng Malta, phát biểu.", {("Robert Abela", "Thủ tướng", "", "Malta")}),
        ("Thứ trưởng Bộ Tư pháp Hàn Quốc Ko Ki-dong dự.", {("Ko Ki-dong", "Thứ trưởng", "Bộ Tư pháp Hàn Quốc", "")}),
    ],
)  # fmt: skip
def test_a_foreigner_holds_no_post_here(reader: Reader, text: str, expected: set[tuple[str, ...]]):
    told = Told(reader, text)
    assert expected <= told.slots("membership", "person", "title", "organization", "country")
    holders = told.slots("membership", "person", "organization")
    assert not any(person == next(iter(expected))[0] and body == "Chính phủ" for person, body in holders)


@pytest.mark.parametrize(
    "text",
    [
        "Tiếp Bộ trưởng Margus Tsahkna, Thứ trưởng Phan Tâm cảm ơn.",
        "Bộ trưởng Margus Tsahkna giới thiệu nền tảng chia sẻ dữ liệu.",
        "Bộ trưởng Cao cấp Margus Tsahkna dự lễ ký kết.",
        "Cục trưởng Margus Tsahkna trình bày kinh nghiệm.",
    ],
)
def test_a_foreigner_is_no_body(reader: Reader, text: str):
    told = Told(reader, text)
    assert "Margus Tsahkna" in told.labels("Person")
    assert not told.labels("Agency")
    assert "Phan Tâm" not in {p for p, t in told.slots("membership", "person", "title") if t == "Bộ trưởng"}


def test_the_ministry_of_a_foreigner_is_not_ours(reader: Reader):
    told = Told(reader, "Bộ trưởng Ngoại giao Margus Tsahkna tới thăm. Bộ Ngoại giao Việt Nam đón đoàn.")
    iris = [(r.label, r.iri) for r in told.made.referents if r.type == "Agency"]
    assert iris == [("Bộ Ngoại giao", None), ("Bộ Ngoại giao", "org/vn/bo-ngoai-giao")]


def test_a_title_of_another_state_is_not_our_holder(reader: Reader):
    told = Told(reader, "Thủ tướng Phạm Minh Chính tiếp đoàn. Thủ tướng Malta cảm ơn Việt Nam.")
    assert told.slots("membership", "person", "country") == {("Phạm Minh Chính", "")}
    assert ("Phạm Minh Chính",) not in told.slots("quotation", "speaker")


def test_gender_is_told_by_the_honorific(reader: Reader):
    told = Told(reader, "Thủ tướng Mia Mottley phát biểu. Bà Mia Mottley cảm ơn.")
    (fact,) = told.facts("gender")
    span = fact.evidence.span
    assert told.made.document.text[span.start : span.stop] == "Bà Mia Mottley"


@pytest.mark.parametrize(
    ("text", "holder", "body"),
    [
        ("Giám đốc Trung tâm Dữ liệu quốc gia Lê Hải Minh dự.", "Lê Hải Minh", "Trung tâm Dữ liệu quốc gia"),
        ("Giám đốc Trung tâm Dữ liệu quốc gia, Thiếu tướng Lê Hải Minh dự.", "Lê Hải Minh", "Trung tâm Dữ liệu quốc gia"),
        ("Phó Giám đốc Trung tâm Dữ liệu tỉnh Trần Văn An phát biểu.", "Trần Văn An", "Trung tâm Dữ liệu tỉnh"),
    ],
)  # fmt: skip
def test_a_centre_that_somebody_heads_is_a_body(reader: Reader, text: str, holder: str, body: str):
    told = Told(reader, text)
    assert told.slots("membership", "person", "organization") == {(holder, body)}
    assert not told.labels("System")


def test_a_system_ends_before_a_person(reader: Reader):
    told = Told(reader, "Người quản trị Cổng Dịch vụ công quốc gia Trần Văn Bình trả lời.")
    assert told.labels("System") == ["Cổng Dịch vụ công quốc gia"]


def test_the_last_honorific_is_the_persons(reader: Reader):
    told = Told(reader, "Ông Lê Văn An phát biểu. Con gái ông, bà Lê Thị Mai, cùng dự.")
    assert told.slots("gender", "person", "gender") == {("Lê Văn An", "Male"), ("Lê Thị Mai", "Female")}


def test_two_do_not_hold_one_office(reader: Reader):
    told = Told(reader, "Thủ tướng Lý Cường tiếp Thủ tướng Phạm Minh Chính.")
    assert told.slots("membership", "person", "organization") == {
        ("Phạm Minh Chính", "Chính phủ"),
        ("Lý Cường", ""),
    }


@pytest.mark.parametrize("head", ["Quận ủy", "Thị ủy", "Huyện ủy"])
def test_a_district_is_no_state(reader: Reader, head: str):
    told = Told(reader, f"Bí thư {head} Bình Tân Huỳnh Khắc Điệp dự.")
    assert told.slots("membership", "organization", "country") == {(f"{head} Bình Tân", "")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bộ trưởng Bộ Kinh tế và Xã hội số Thái Lan Prasert Chanta dự.", {("Prasert Chanta", "Bộ Kinh tế và Xã hội số Thái Lan", "")}),
        ("Bộ trưởng Ngoại giao Nga Sergey Lavrov tiếp Bộ trưởng Ngoại giao Lê Văn An.", {("Sergey Lavrov", "Bộ Ngoại giao Nga", ""), ("Lê Văn An", "Bộ Ngoại giao", "")}),
        ("Chủ tịch Hạ viện Bỉ Eliane Tillieux hội kiến Chủ tịch Quốc hội Lê Văn An.", {("Eliane Tillieux", "", "Bỉ"), ("Lê Văn An", "Quốc hội", "")}),
        ("Tổng Bí thư, Chủ tịch nước Lào Thongloun Sisoulith chủ trì.", {("Thongloun Sisoulith", "", "Lào")}),
    ],
)  # fmt: skip
def test_bodies_of_other_states(reader: Reader, text: str, expected: set[tuple[str, ...]]):
    assert Told(reader, text).slots("membership", "person", "organization", "country") == expected
