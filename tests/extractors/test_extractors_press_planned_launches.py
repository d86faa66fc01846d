"""Launches that only a plan's title tells, titles of papers cut rightly, whose a figure is, who opens a meeting, in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told, held

from kg.facts import Reader


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (
            "Triển khai thí điểm Sổ sức khỏe điện tử tại Hà Nam\n"
            "UBND tỉnh Hà Nam ban hành Kế hoạch số 12/KH-UBND về việc triển khai thí điểm Sổ sức khỏe điện tử.",
            {"planned"},
        ),
        (
            "Ngày 5/6/2024, Bộ Y tế triển khai thí điểm Sổ sức khỏe điện tử tại Huế theo Kế hoạch số 5/KH-BYT.",
            {"stated"},
        ),
    ],
)
def test_what_a_plan_is_for_has_not_gone_live(reader: Reader, text: str, status: set[str]) -> None:
    assert {str(f.status) for f in Told(reader, text).facts("launch")} == status


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "Bộ Nội vụ trình Đề án không tổ chức HĐND quận, phường tại Hải Phòng.",
            {("Đề án không tổ chức HĐND quận, phường",)},
        ),
        (
            "Quyết định số 68/QĐ-TTg của Thủ tướng Chính phủ ban hành Chính sách quốc gia về nước sạch, tầm nhìn 2030 với "
            "mục tiêu cung ứng đủ nước.",
            {("Chính sách quốc gia về nước sạch, tầm nhìn 2030",)},
        ),
        (
            "Nghị quyết số 12/NQ-HĐND về phối hợp với doanh nghiệp nhỏ trong tỉnh được thông qua.",
            {("phối hợp với doanh nghiệp nhỏ trong tỉnh",)},
        ),
    ],
)
def test_where_titles_of_papers_end(reader: Reader, text: str, titles: set[tuple[str]]) -> None:
    assert Told(reader, text).slots("legal-title", "title") == titles


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        # Examples of those that are counted have no figures of their own.
        (
            "Sở Công Thương Huế quản lý các doanh nghiệp như FPT Semiconductor, Viettel CNC với khoảng 550 kỹ sư.",
            {"Sở Công Thương Huế"},
        ),
        ("FPT Semiconductor có khoảng 550 kỹ sư, làm việc tại Huế.", {"FPT Semiconductor"}),
        (
            "Huế mở rộng xét nghiệm. Theo Giám đốc Sở Y tế Huế, thành phố có 237 ca bệnh đang theo dõi.",
            {"Huế"},
        ),
        ("Theo Bộ Y tế, 10 tỉnh, thành phố có 237 ca bệnh đang theo dõi.", {"Bộ Y tế"}),
    ],
)
def test_whose_figures(reader: Reader, text: str, subjects: set[str]) -> None:
    told = Told(reader, text)
    assert {subject for (subject,) in told.slots("observation", "subject")} == subjects


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("Việt Nam đặt mục tiêu vào năm 2030. Năm ngoái cả nước có 300 chỉ tiêu đào tạo.", {""}),
        ("Việt Nam thi đại học năm 2023. Cả nước có 300 chỉ tiêu đào tạo.", {"2023"}),
    ],
)
def test_when_figures_are_of(reader: Reader, text: str, dates: set[str]) -> None:
    assert {str(f.slots.get("date", "")) for f in Told(reader, text).facts("observation")} == dates


def test_who_opens_a_meeting_with_a_talk(reader: Reader) -> None:
    text = (
        "Sáng 7/11/2020, Hội Tin học Việt Nam tổ chức hội nghị khoa học. Ông Từ Văn Lương mở đầu hội nghị với chủ đề "
        "“Nước sạch cho mọi người”."
    )
    told = Told(reader, text)
    assert held(told)[1] == {"organizer Hội Tin học Việt Nam", "speaker Từ Văn Lương"}
    assert not told.facts("event-theme")
