"""Firms behind several titles, whose office or committee it is, papers and meetings of firms, in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told

from kg.facts import Reader


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


@pytest.mark.parametrize(
    ("text", "people", "posts"),
    [
        (
            "Theo ông Từ Văn Lương, nhà đồng sáng lập kiêm Giám đốc Vexatek, thị trường đang lớn dần.",
            ["Từ Văn Lương"],
            {("Từ Văn Lương", "nha-sang-lap", "Vexatek"), ("Từ Văn Lương", "giam-doc", "Vexatek")},
        ),
        # Two who are named one after the other stay two.
        (
            "Ông Từ Văn Lương, Giám đốc và Chủ tịch Kaja Kallas cùng dự.",
            ["Từ Văn Lương", "Kaja Kallas"],
            None,
        ),
    ],
)
def test_a_firm_behind_two_titles_is_nobody(
    reader: Reader, text: str, people: list[str], posts: set[tuple[str, ...]] | None
) -> None:
    told = Told(reader, text)
    assert told.labels("Person") == people
    assert posts is None or told.slots("membership", "person", "role", "organization") == posts


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            "Ông Từ Văn Lương, Chánh Văn phòng Điều phối nông thôn mới Trung ương, cho biết kế hoạch đã xong.",
            "Văn phòng Điều phối nông thôn mới Trung ương",
        ),
        ("Ông Từ Văn Lương, Chánh Văn phòng Bộ Y tế, cho biết kế hoạch đã xong.", "Bộ Y tế"),
    ],
)
def test_an_office_that_the_title_begins(reader: Reader, text: str, body: str) -> None:
    assert Told(reader, text).slots("membership", "organization") == {(body,)}


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "Ngày 5/6/2024, Huyện ủy, HĐND, UBND huyện Hải Hậu tổ chức hội nghị chuyên đề.",
            ["Huyện ủy Hải Hậu", "HĐND huyện Hải Hậu", "UBND huyện Hải Hậu"],
        ),
        (
            "Ngày 5/6/2024, Huyện ủy và UBND tỉnh Hà Nam tổ chức hội nghị chuyên đề.",
            ["Huyện ủy", "UBND tỉnh Hà Nam"],
        ),
    ],
)
def test_the_committee_of_the_same_district(reader: Reader, text: str, bodies: list[str]) -> None:
    assert Told(reader, text).labels("Agency") == bodies


@pytest.mark.parametrize(
    ("text", "titles", "issuers"),
    [
        # A figure with points ends no title; what is needed is said of the act.
        (
            "Theo Quyết định 12/QĐ-TTg của Thủ tướng Chính phủ về việc giao vốn 2.500 dự án, cần thêm 300 tỷ đồng.",
            {("giao vốn 2.500 dự án",)},
            {("",)},
        ),
        (
            "Nghị quyết về phân bổ vốn vay ưu đãi giai đoạn 2021-2025 vừa được Quốc hội thông qua.",
            {("phân bổ vốn vay ưu đãi giai đoạn 2021-2025",)},
            {("Quốc hội",)},
        ),
        (
            "Nghị quyết về phân bổ vốn vay ưu đãi giai đoạn 2021-2025 sẽ được Quốc hội thông qua.",
            set(),
            set(),
        ),
        (
            "Bộ Y tế cho biết Chiến lược dữ liệu y tế đến năm 2030 được Bộ trưởng Từ Văn Lương ký ban hành.",
            {("Chiến lược dữ liệu y tế đến năm 2030",)},
            {("Bộ Y tế",)},
        ),
    ],
)
def test_titles_and_issuers(
    reader: Reader, text: str, titles: set[tuple[str]], issuers: set[tuple[str]]
) -> None:
    told = Told(reader, text)
    assert told.slots("legal-title", "title") == titles
    assert told.slots("legal-issuer", "issuer") == issuers


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("Dự lễ có ông Từ Văn Lương, Giám đốc Sở Y tế, phát biểu tại Diễn đàn; lãnh đạo các phường, xã.", 0),
        ("Ông Từ Văn Lương chia sẻ tại sự kiện Dữ liệu mở 2025, sáng 10/10/2025.", 0),
        ("Ông Từ Văn Lương chia sẻ tại sự kiện, dữ liệu mở giúp doanh nghiệp nhỏ lớn lên.", 1),
    ],
)
def test_where_somebody_spoke_is_no_quote(reader: Reader, text: str, quotes: int) -> None:
    assert len(Told(reader, text).facts("quotation")) == quotes


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Ông Từ Văn Lương nói điều này tại Diễn đàn Dữ liệu & Trí tuệ Việt Nam tổ chức ngày 10/10/2025.",
            "Diễn đàn Dữ liệu & Trí tuệ Việt Nam",
        ),
        (
            "Ngày 10/10/2025 diễn ra Hội thảo hướng dẫn tổ chức hội nghị trực tuyến.",
            "Hội thảo hướng dẫn tổ chức hội nghị trực tuyến",
        ),
    ],
)
def test_where_the_title_of_a_meeting_ends(reader: Reader, text: str, title: str) -> None:
    assert Told(reader, text).slots("event-title", "title") == {(title,)}


def test_whose_a_session_is_stands_before_its_month(reader: Reader) -> None:
    told = Told(reader, "Tại phiên họp Chính phủ thường kỳ tháng 9/2023, các thành viên đã thống nhất.")
    assert told.slots("event-date", "date") == {("2023-09",)}
    told = Told(reader, "Phiên họp Chính phủ bàn về kết quả tháng 9/2023.")
    assert told.slots("event-date", "date") == set()


def test_an_unknown_firm_holds_a_meeting_with_a_body(reader: Reader) -> None:
    text = (
        "Ngày 7/10/2025, hội nghị về dữ liệu diễn ra tại Huế. Sự kiện do Vexa.ai và Hội Tin học Việt Nam tổ chức, "
        "quy tụ hơn 250 nhà nghiên cứu."
    )
    told = Told(reader, text)
    assert told.slots("participation", "agent", "role") == {("Hội Tin học Việt Nam", "organizer")}
    assert not told.facts("observation")


def test_quarters_are_of_the_year_whose_figures_stand_beside(reader: Reader) -> None:
    text = (
        "Chiều 26/9, Chính phủ họp báo. Trong 9 tháng đầu năm 2023, kinh tế Việt Nam tăng trưởng khá. "
        "Kinh tế Việt Nam quý I tăng 5,43%."
    )
    dates = {f.slots.get("date", "") for f in Told(reader, text).facts("observation")}
    assert dates == {"2023-01/2023-03"}
