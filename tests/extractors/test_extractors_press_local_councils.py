"""Councils, boards and communes: who heads a board told short, which session is meant, deputies who chair, portals by their addresses."""

from __future__ import annotations

import pytest
from extractors_told import Told, held

from kg.facts import Reader


@pytest.mark.parametrize(
    ("lead", "body"),
    [
        (
            "Tỉnh lập Ban Chỉ đạo Chuyển đổi số tỉnh Hà Nam.",
            "Ban Chỉ đạo Chuyển đổi số tỉnh Hà Nam",
        ),
        ("Tỉnh lập Ban Chỉ đạo Chuyển đổi số tỉnh Hà Nam và Ban Chỉ đạo Đề án 06 tỉnh Hà Nam.", ""),
        ("Tỉnh lập Hội đồng Thi đua tỉnh Hà Nam.", ""),
    ],
)
def test_who_heads_the_one_board_of_the_page(reader: Reader, lead: str, body: str):
    told = Told(reader, f"{lead} Ban Chỉ đạo do ông Lê Văn Nam làm Trưởng ban.")
    assert told.slots("membership", "role", "organization") == {("truong-ban", body)}


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "Ông Lê Văn Nam và các Phó Chủ tịch HĐND tỉnh chủ trì kỳ họp.",
            {"chair Lê Văn Nam"},
        ),
        (
            "Chiều 9/2/2022, dưới sự chủ trì, điều hành của ông Lê Văn Nam, HĐND tỉnh đã tổ chức Kỳ họp thứ 8.",
            {"chair Lê Văn Nam", "organizer HĐND tỉnh"},
        ),
        (
            "Chiều 9/2/2022, dưới sự chủ trì của ông Lê Văn Nam, Kỳ họp thứ 8 HĐND tỉnh khai mạc.",
            {"chair Lê Văn Nam", "organizer HĐND tỉnh"},
        ),
    ],
)
def test_who_chairs_a_council(reader: Reader, text: str, parts: set[str]):
    assert held(Told(reader, text))[1] == parts


def test_a_session_that_says_when_is_not_the_one_told_of(reader: Reader):
    text = (
        "Trả lời kiến nghị trước Kỳ họp thứ 6\n"
        "Sáng 8/7/2024, tại Kỳ họp thứ 7, UBND tỉnh báo cáo các kiến nghị trước Kỳ họp thứ 6 và sau Kỳ họp thứ 6. "
        "Ông Lê Văn Nam phát biểu tại kỳ họp."
    )
    told = Told(reader, text)
    (day,) = told.facts("event-date")
    spoken = [f for f in told.facts("participation") if told.word(f.slots["agent"]) == "Lê Văn Nam"]
    assert {f.slots["event"] for f in spoken} == {day.slots["event"]}


def test_a_meeting_named_before_and_after_is_told_of(reader: Reader):
    text = "Trước hội nghị, ông Lê Văn Nam tiếp đoàn. Sau hội nghị ngày 8/7/2024, ông Lê Văn Nam phát biểu."
    assert "hoi-nghi 2024-07-08" in held(Told(reader, text))[0]


@pytest.mark.parametrize(
    "text",
    [
        "UBND tỉnh Hà Nam khai trương cổng thông tin điện tử “www.hanam.gov.vn” ngày 15/6/2010.",
        "UBND tỉnh Hà Nam khai trương cổng thông tin điện tử của tỉnh với tên miền “www.hanam.gov.vn” ngày 15/6/2010.",
    ],
)
def test_a_portal_and_its_address_in_quotes_are_one(reader: Reader, text: str):
    assert len(Told(reader, text).labels("System")) == 1


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Tỉnh Trà Vinh dùng Zalo. Hệ thống dịch vụ công của tỉnh có 18 cơ quan tham gia.",
            ["Zalo", "Hệ thống dịch vụ công"],
        ),
        (
            "Tỉnh Trà Vinh và tỉnh Lào Cai dùng Zalo. Hệ thống dịch vụ công của tỉnh có 18 cơ quan tham gia.",
            ["Zalo"],
        ),
        ("Tỉnh Trà Vinh dùng Zalo. Hệ thống chính trị của tỉnh vào cuộc.", ["Zalo"]),
    ],
)
def test_a_system_of_the_one_province_of_the_page(reader: Reader, text: str, names: list[str]):
    assert Told(reader, text).labels("System") == names


@pytest.mark.parametrize(
    ("text", "iri"),
    [
        ("UBND xã Bình Minh (Thăng Bình) họp ngày 11/3/2022.", None),
        ("UBND huyện Tân Kỳ họp ngày 11/3/2022.", "place/vn/nghe-an/tan-ky"),
        ("Phường Tân An của tỉnh Long An họp ngày 11/3/2022.", "place/vn/long-an/tan-an"),
    ],
)
def test_a_commune_is_not_the_town_of_its_name(reader: Reader, text: str, iri: str | None):
    name = next(word for word in ("Bình Minh", "Tân Kỳ", "Tân An") if word in text)
    (place,) = [p for p in Told(reader, text).made.referents if p.type == "Place" and p.label == name]
    assert place.iri == iri


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("Lễ ký kết liên tịch thực hiện các nhiệm vụ chuyển đổi số", True),
        ("hội nghị thực hiện theo quy định", False),
    ],
)
def test_a_title_says_what_is_carried_out(reader: Reader, name: str, title: bool):
    told = Told(reader, f"Sáng 27/8/2025, Sở Y tế tổ chức {name}.")
    assert {f.slots["title"] for f in told.facts("event-title")} == ({name} if title else set())
