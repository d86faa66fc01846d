"""Towns, departments and their meetings: whose year an index is of, who visits whom, titles that a comma or a term goes on."""

from __future__ import annotations

import pytest
from extractors_told import Told, held

from kg.facts import Reader


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "Ngày 22/3, Sở Nội vụ công bố chỉ số cải cách hành chính của các sở, ban, ngành và UBND các quận, huyện, "
            "thị xã, thành phố năm 2021. Sở tổ chức hội nghị ngày 22/3.",
            "",
        ),
        ("Ngày 22/3, Sở Nội vụ tổ chức hội nghị nhà ở xã hội năm 2021.", "2021-03-22"),
    ],
)
def test_the_year_of_an_index_dates_no_meeting(reader: Reader, text: str, day: str):
    assert {str(f.slots.get("date", "")) for f in Told(reader, text).facts("event-date")} == {day}


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Ông Lê Văn Nam cùng lãnh đạo công an huyện dự hội nghị.", {"attendee Lê Văn Nam"}),
        (
            "Ông Lê Văn Nam và đại diện một số phòng, ban của huyện tham dự hội nghị.",
            {"attendee Lê Văn Nam"},
        ),
        ("Ông Lê Văn Nam cùng lãnh đạo huyện đồng chủ trì hội nghị.", {"chair Lê Văn Nam"}),
        ("Ông Lê Văn Nam cùng lãnh đạo huyện không dự hội nghị.", set()),
        ("Ông Lê Văn Nam cùng lãnh đạo huyện yêu cầu Sở Y tế dự hội nghị.", set()),
    ],
)
def test_who_comes_with_others_comes(reader: Reader, text: str, parts: set[str]):
    assert held(Told(reader, text))[1] == parts


def test_who_visits_is_not_who_is_visited(reader: Reader):
    text = (
        "Sở Y tế làm việc với Sở Y tế Lào Cai ngày 14/11/2018. Sở Y tế đã nghe kinh nghiệm của tỉnh Lào Cai."
    )
    told = Told(reader, text)
    assert set(told.labels("Agency")) == {"Sở Y tế", "Sở Y tế Lào Cai"}
    (own,) = [a for a in told.made.referents if a.label == "Sở Y tế"]
    assert "province" not in own.features


def test_one_department_is_named_in_full_and_in_short(reader: Reader):
    text = "Sở Y tế Lào Cai làm việc với Bộ Y tế. Sở Y tế đã nghe kinh nghiệm."
    assert "Sở Y tế" not in Told(reader, text).labels("Agency")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Văn phòng Chính phủ trao đổi, học tập kinh nghiệm tại Lào Cai.", 0),
        ("Ông Lê Văn Nam trao đổi, huyện đã làm tốt việc này.", 1),
    ],
)
def test_what_is_done_besides_talking_is_not_said(reader: Reader, text: str, said: int):
    assert len(Told(reader, text).facts("quotation")) == said


def test_wings_of_a_building_are_no_bodies(reader: Reader):
    told = Told(reader, "Công trình có các hạng mục: Khối Huyện ủy, khối UBND, hội trường.")
    assert not [label for label in told.labels("Agency") if label.startswith("Khối")]


def test_a_committee_of_firms_is_a_body(reader: Reader):
    told = Told(reader, "Ông Lê Văn Nam là Bí thư Đảng ủy Khối Doanh nghiệp tỉnh Lào Cai.")
    assert "Đảng ủy Khối Doanh nghiệp tỉnh Lào Cai" in told.labels("Agency")


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("Hội nghị trực tuyến tuyên truyền về chuyển đổi số", True),
        ("Lễ động thổ và công bố dự án Thành phố Thông minh", True),
        ("Hội nghị sơ kết, đánh giá kết quả xây dựng công an xã, thị trấn chính quy", True),
        ("Lễ ký kết thỏa thuận hợp tác về y tế giai đoạn 2025-2030, định hướng đến năm 2035", True),
        ("hội nghị tổng kết, đánh giá cao kết quả", False),
        ("lễ khai trương và trao quyết định", False),
    ],
)
def test_a_title_goes_on_behind_a_comma_or_a_term(reader: Reader, name: str, title: bool):
    told = Told(reader, f"Sáng 3/6/2022, Sở Y tế tổ chức {name}.")
    assert {f.slots["title"] for f in told.facts("event-title")} == ({name} if title else set())


def test_a_scheme_says_in_which_way(reader: Reader):
    text = "Sở Xây dựng thực hiện Đề án xây dựng TP. Pleiku theo hướng đô thị thông minh đến năm 2030 theo yêu cầu."
    assert Told(reader, text).slots("legal-title", "title") == {
        ("Đề án xây dựng TP. Pleiku theo hướng đô thị thông minh đến năm 2030",)
    }
