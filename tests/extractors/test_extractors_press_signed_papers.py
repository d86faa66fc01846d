"""Who signs a paper and since when it holds, firms written small, names cut to their letters, voters, in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told, held, listed

from kg.facts import Reader

# Each text with its paper, the body that issues it and the day; a title that its words go on after.
PAPERS = [
    ("Thực hiện Quyết định của Thủ tướng Chính phủ, Bộ trưởng Bộ Y tế đã ban hành Quyết định số 78/QĐ-BYT.", "78/QĐ-BYT", "Bộ Y tế", ""),
    ("Ngày 5/6/2020, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Lê Văn Nam đã ký ban hành Quyết định số 12/QĐ-UBND.", "12/QĐ-UBND", "UBND tỉnh", "2020-06-05"),
    ("Ngày 5/6/2020, Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Lê Văn Nam đã ký ban hành Nghị quyết số 9-NQ/TU.", "9-NQ/TU", "Tỉnh ủy", "2020-06-05"),
    ("Ngày 5/6/2020, Chủ tịch UBND tỉnh, Trưởng ban Chỉ đạo chuyển đổi số tỉnh Hà Nam ban hành Kế hoạch số 12/KH-BCĐ.", "12/KH-BCĐ", "Ban Chỉ đạo chuyển đổi số tỉnh Hà Nam", "2020-06-05"),
    ("Từ ngày 1/7/2014, thực hiện chủ trương sắp xếp, Bộ Y tế đã ban hành Quyết định số 78/QĐ-BYT.", "78/QĐ-BYT", "Bộ Y tế", ""),
    ("Ngày 1/7/2014, Bộ Y tế đã ban hành Quyết định số 78/QĐ-BYT.", "78/QĐ-BYT", "Bộ Y tế", "2014-07-01"),
]  # fmt: skip


def told(reader: Reader, text: str) -> Told:
    return Told(reader, f"Tin trong ngày\n\n{text}")


@pytest.mark.parametrize(("text", "paper", "body", "day"), PAPERS)
def test_who_signs_and_when(reader: Reader, text: str, paper: str, body: str, day: str):
    made = told(reader, text)
    assert made.slots("legal-issuer", "document", "issuer") == {(paper, body)}
    assert made.slots("legal-date", "document", "date") == ({(paper, day)} if day else set())


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Hội nghị triển khai Nghị quyết số 26 về phát triển vùng Tây Nguyên đến năm 2030 diễn ra sáng 5/6.", "phát triển vùng Tây Nguyên đến năm 2030"),
        ("Thực hiện Kết luận số 25-KL/TW về phát triển vùng Tây Nguyên, những năm qua, các tỉnh đã cố gắng.", "phát triển vùng Tây Nguyên"),
        ("Thực hiện Kết luận số 25-KL/TW về phát triển vùng Tây Nguyên thời gian qua, các tỉnh đã cố gắng.", "phát triển vùng Tây Nguyên"),
        ("Thực hiện Kết luận số 25-KL/TW về khắc phục yếu kém trong những năm 2010.", "khắc phục yếu kém trong những năm 2010"),
    ],
)  # fmt: skip
def test_where_what_a_paper_is_about_ends(reader: Reader, text: str, title: str):
    assert told(reader, text).slots("legal-title", "title") == {(title,)}


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Ông Lê Văn Nam, Giám đốc công ty TNHH Giải pháp số Bình Minh, cho biết.", {"Công ty TNHH Giải pháp số Bình Minh"}),
        ("Hồ sơ của công ty cổ phần Công nghệ Sao Bắc đã được nhận.", {"Công ty cổ phần Công nghệ Sao Bắc"}),
        ("Nhiều công ty TNHH Việt Nam đã dự. Các công ty cổ phần Nhà nước vẫn giữ.", set()),
        ("Mô hình công ty TNHH MTV được giữ.", set()),
    ],
)  # fmt: skip
def test_firms_written_small(reader: Reader, text: str, bodies: set[str]):
    assert set(told(reader, text).labels("Agency")) == bodies


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Thủ tướng Pavel Dubrov thăm Hà Nội. Ông P. Dubrov cho biết quan hệ rất tốt.", ["Pavel Dubrov"]),
        ("Thủ tướng Pavel Dubrov thăm Hà Nội. Ông A. Dubrov cũng dự.", ["Pavel Dubrov", "A. Dubrov"]),
        ("Cử tri Lê Văn Hà đề nghị sửa đường. Cử tri Hà Nội và cử tri Bình Lục cũng vậy.", ["Lê Văn Hà"]),
    ],
)
def test_who_is_meant(reader: Reader, text: str, people: list[str]):
    assert told(reader, text).labels("Person") == people


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Cử tri Lê Văn Hà đề nghị sửa đường. “Đường hỏng lâu rồi”, cử tri Hà nêu.", {("Lê Văn Hà", "direct")}),
        ("Theo cử tri Trần Thị Mai, cần sửa đường sớm.", {("Trần Thị Mai", "indirect")}),
    ],
)  # fmt: skip
def test_what_voters_say(reader: Reader, text: str, who: set[tuple[str, str]]):
    assert told(reader, text).slots("quotation", "speaker", "mode") == who


@pytest.mark.parametrize(
    ("text", "events", "parts"),
    [
        ("Sáng 5/6/2024, đại biểu Quốc hội Lê Văn Nam tiếp xúc với cử tri huyện Bình Lục.", "tiep-xuc-cu-tri 2024-06-05", "attendee Lê Văn Nam"),
        ("Sáng nay, ông Lê Văn Nam, Bí thư Thành ủy Huế có buổi tiếp xúc với cử tri sau kỳ họp thứ 8.", "ky-hop; tiep-xuc-cu-tri", "attendee Lê Văn Nam"),
        ("Sáng 5/6/2024, ông Lê Văn Nam tiếp xúc cử tri huyện Bình Lục. Tại buổi tiếp xúc, cử tri Vũ Văn Hà cho rằng đường hỏng.", "tiep-xuc-cu-tri 2024-06-05", "attendee Lê Văn Nam; speaker Vũ Văn Hà"),
        ("Ông Lê Văn Nam nói rằng việc tiếp xúc với cử tri là cần thiết.", "", ""),
        ("Bên lề kỳ họp Quốc hội sáng 5/6/2024, ông Lê Văn Nam, Giám đốc Sở Y tế, cho biết dự luật rất cần.", "ky-hop 2024-06-05", "organizer Quốc hội"),
    ],
)  # fmt: skip
def test_voters_met_and_words_outside(reader: Reader, text: str, events: str, parts: str):
    assert held(told(reader, text)) == (listed(events), listed(parts))


def test_where_guests_were_met(reader: Reader):
    text = (
        "Trưa 11/12/2019, Chủ tịch Quốc hội Trần Thị Mai hội kiến Thủ tướng Pavel Dubrov tại Thủ đô Moscow."
    )
    assert told(reader, text).slots("event-place", "place") == {("Moscow",)}


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Sáng 5/6/2024, Hội nghị triển khai Nghị quyết số 26 về bảo đảm quốc phòng, an ninh vùng Tây Nguyên đến năm 2030, tầm nhìn đến năm 2045 diễn ra tại Huế.", "triển khai Nghị quyết số 26 về bảo đảm quốc phòng, an ninh vùng Tây Nguyên đến năm 2030, tầm nhìn đến năm 2045"),
        ("Sáng 5/6/2024, Bộ Y tế tổ chức hội nghị triển khai kế hoạch năm 2030, tại đây ông Lê Văn Nam phát biểu.", "triển khai kế hoạch năm 2030"),
    ],
)  # fmt: skip
def test_commas_in_titles(reader: Reader, text: str, title: str):
    titles = {words for (words,) in told(reader, text).slots("event-title", "title")}
    assert any(words.casefold().endswith(title.casefold()) for words in titles), titles


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("Hội nghị quán triệt nghị quyết của Bộ Chính trị. Quy mô kinh tế của vùng tăng gấp 9,1 lần.", set()),
        ("Bộ Công an bắt ông Lê Văn Nam và 2 người khác.", set()),
        ("Bộ Y tế có 12 cục.", {("Bộ Y tế",)}),
    ],
)
def test_whose_figures(reader: Reader, text: str, subjects: set[tuple[str]]):
    assert told(reader, text).slots("observation", "subject") == subjects
