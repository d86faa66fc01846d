"""Sessions and their days, committees and posts, reports, words that are nobody's, in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told, held, listed

from kg.facts import Reader

# Each text with its events, kind and day, and who takes part as what; nothing else may be told.
HELD = [
    ("Sáng 10/12/2025, Quốc hội họp phiên toàn thể. Dưới sự điều hành của Phó Chủ tịch Quốc hội Lê Đức Hải, Quốc hội nghe Bộ trưởng Bộ Tài chính Lê Văn Thắng thừa ủy quyền của Thủ tướng Chính phủ trình bày báo cáo.", "phien-toan-the 2025-12-10", "organizer Quốc hội; chair Lê Đức Hải; speaker Lê Văn Thắng"),
    ("Sáng 10/12/2025, Quốc hội họp phiên toàn thể. Dưới sự điều hành của Phó Chủ tịch Quốc hội Lê Đức Hải, kinh tế phát triển.", "phien-toan-the 2025-12-10", "organizer Quốc hội"),
    ("Tại Phiên họp tháng 9/2022 diễn ra ngày 19/9, Bộ trưởng Lê Văn Nam phát biểu.", "phien-hop 2022-09-19", "speaker Lê Văn Nam"),
    ("Ông Lê Văn Nam dự kỳ họp thứ 6 ngày 29/11/2005.", "ky-hop 2005-11-29", "attendee Lê Văn Nam"),
    ("Hội nghị Ngoại giao lần thứ 29 với chủ đề \"Nâng cao hiệu quả công tác\", đã bế mạc chiều 26/8/2016 tại Hà Nội.", "hoi-nghi 2016-08-26", ""),
    ("Sáng 5/6/2024, Bộ Y tế tổ chức hội nghị. Tại hội nghị này, các đại biểu đã quán triệt đường lối của Đại hội Đảng lần thứ XII.", "hoi-nghi 2024-06-05; dai-hoi", "organizer Bộ Y tế"),
]  # fmt: skip


def told(reader: Reader, text: str, day: str = "") -> Told:
    return Told(reader, f"Tin trong ngày\n{day}\n{text}")


@pytest.mark.parametrize(("text", "events", "parts"), HELD)
def test_sessions_and_their_days(reader: Reader, text: str, events: str, parts: str):
    assert held(told(reader, text)) == (listed(events), listed(parts))


def test_the_month_beside_a_day_says_its_year(reader: Reader):
    made = told(reader, "Tại Phiên họp tháng 9/2022 diễn ra ngày 19/9, ông Nam phát biểu.", "10/10/2025")
    assert made.slots("event-date", "date") == {("2022-09-19",)}
    made = told(reader, "Tại Phiên họp tháng 9/2022 diễn ra ngày 19/10, ông Nam phát biểu.", "30/10/2025")
    assert made.slots("event-date", "date") == {("2025-10-19",)}


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        ("Ông Võ Văn Minh - Phó Bí thư, Chủ tịch UBND tỉnh Hà Nam dự họp.", {("Phó Bí thư", None), ("Chủ tịch", "UBND tỉnh Hà Nam")}),
        ("Ông Võ Văn Minh - Bí thư, Viện trưởng Viện Chiến lược dự họp.", {("Bí thư", "Viện Chiến lược"), ("Viện trưởng", "Viện Chiến lược")}),
        ("Chủ nhiệm UB Khoa học, Công nghệ và Môi trường Phan Văn Dũng dự họp.", {("Chủ nhiệm", "UB Khoa học, Công nghệ và Môi trường")}),
        ("Chủ nhiệm UB các vấn đề xã hội Lê Thị Mai dự họp.", {("Chủ nhiệm", "UB các vấn đề xã hội")}),
        ("Bộ trưởng Thương mại Trung Quốc Vương Văn Đào dự họp.", {("Bộ trưởng", "Bộ Thương mại Trung Quốc")}),
    ],
)  # fmt: skip
def test_whose_posts_they_are(reader: Reader, text: str, posts: set[tuple[str, str | None]]):
    made = told(reader, text)
    said = {
        (str(f.slots["title"]), made.word(f.slots["organization"]) if "organization" in f.slots else None)
        for f in made.facts("membership")
    }
    assert said == posts


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("Bộ trưởng Ngoại giao Trung Quốc Vương Nghị tới Hà Nội.", ["Vương Nghị"]),
        ("Quốc vương Norodom Sihamoni tới Hà Nội.", ["Norodom Sihamoni"]),
    ],
)
def test_a_state_ends_before_a_surname(reader: Reader, text: str, labels: list[str]):
    assert told(reader, text).labels("Person") == labels


@pytest.mark.parametrize(
    ("text", "kind", "date"),
    [
        ("Ngày 23/11/2023, Ủy ban Thường vụ Quốc hội đã có Báo cáo đầy đủ số 694/BC-UBTVQH15 giải trình.", "bao-cao", "2023-11-23"),
        ("Quốc hội có Nghị quyết số 694/NQ-UBTVQH15 giải trình.", "nghi-quyet", ""),
        ("Cổng thông tin điện tử Chính phủ cho biết, ngày 22/1/2014, Thủ tướng Chính phủ đã ký quyết định số 176/QĐ-TTg.", "quyet-dinh", "2014-01-22"),
        ("Từ ngày 22/1/2014, Bộ Y tế tiếp tục thực hiện quyết định số 176/QĐ-TTg.", "quyet-dinh", ""),
    ],
)  # fmt: skip
def test_reports_and_days_of_papers(reader: Reader, text: str, kind: str, date: str):
    made = told(reader, text)
    assert made.slots("legal-type", "type") == {(kind,)}
    assert made.slots("legal-date", "date") == ({(date,)} if date else set())


@pytest.mark.parametrize(
    ("text", "papers"),
    [
        ("Quốc hội biểu quyết thông qua các Luật nêu trên.", []),
        ("Quốc hội biểu quyết thông qua Luật Nhà ở.", ["Luật Nhà ở"]),
    ],
)
def test_laws_spoken_of_before_have_no_title(reader: Reader, text: str, papers: list[str]):
    assert told(reader, text).labels("LegalDocument") == papers


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Có 11 lượt đại biểu Quốc hội phát biểu và một đại biểu Quốc hội gửi ý kiến bằng văn bản.", set()),
        ("Đại tướng Lê Văn Lâm có công điện gửi công an các tỉnh để biểu dương thành tích.", set()),
        ("Bộ Y tế có công điện gửi UBND các tỉnh yêu cầu phòng dịch.", {"Bộ Y tế"}),
        ("Thông tin được Bộ Y tế cho biết tại buổi họp báo sáng 21/5/2024.", set()),
        ("Bộ Y tế cho biết tại Hà Nội đã có 10 ca bệnh.", {"Bộ Y tế"}),
    ],
)
def test_words_that_are_said(reader: Reader, text: str, speakers: set[str]):
    assert {of for (of,) in told(reader, text).slots("quotation", "speaker")} == speakers


def test_units_in_brackets_are_apart(reader: Reader):
    text = "Bộ Y tế làm việc với Cục Kiểm soát thủ tục hành chính (Văn phòng Chính phủ), Tổng cục Thuế (Bộ Tài chính)."
    made = told(reader, text)
    names = {n.surface for r in made.made.referents if r.type == "Agency" for n in r.namings}
    assert "Cục Kiểm soát thủ tục hành chính (Văn phòng Chính phủ)" in names
    assert not any("), " in name for name in names)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Hà Nam đã tiếp nhận 33.920 hồ sơ (đạt 67,8%).", "hồ sơ"),
        ("Hà Nam giải quyết 67,8% hồ sơ trước hạn.", "hồ sơ trước hạn"),
        ("Hà Nam có 67,8% công dân sau khi rà soát.", "công dân"),
    ],
)
def test_what_a_share_is_of(reader: Reader, text: str, what: str):
    facts = [f for f in told(reader, text).facts("observation") if f.slots["expression"] == "67,8%"]
    assert [f.slots["what"] for f in facts] == [what]


def test_a_share_to_reach_before_a_day_is_a_target(reader: Reader):
    made = told(reader, "Bộ Y tế cấp số định danh cá nhân cho 67,8% công dân trước ngày 1/7/2021.")
    assert made.slots("target", "what", "date") == {("công dân", "2021-07-01")}
    assert not made.facts("observation")
