"""Names of institutes and firms, who only pays or allows, days of papers, where they built, whose figure, in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told, held, listed

from kg.facts import Reader

# Each text with its events, kind and day, and who takes part as what; nothing else may be told.
HELD = [
    ("Hội thảo do Viện Nghiên cứu Hàn Quốc học Trung ương tài trợ và Bộ Y tế tổ chức ngày 5/6/2024.", "hoi-thao 2024-06-05", "organizer Bộ Y tế"),
    ("Sáng 5/6/2024, Bộ Y tế tổ chức hội thảo. Trong phần bế mạc của hội thảo, ông Lê Văn Nam đã phát biểu tổng kết.", "hoi-thao 2024-06-05", "organizer Bộ Y tế; speaker Lê Văn Nam"),
    ("Sáng 5/6/2024, Bộ Y tế tổ chức hội thảo. Trong phần hai của cuốn sách, ông Lê Văn Nam kể chuyện nghề.", "hoi-thao 2024-06-05", "organizer Bộ Y tế"),
    ("Ngày 5/6/2024, Công ty Hoa Biển đã có buổi tham dự hội thảo xây dựng mô hình do Sở Y tế tổ chức.", "hoi-thao 2024-06-05", "attendee Công ty Hoa Biển; organizer Sở Y tế"),
    ("Được sự đồng ý của Bộ Y tế và UBND tỉnh Hà Nam, Sở Y tế tổ chức hội nghị ngày 5/6/2024.", "hoi-nghi 2024-06-05", "organizer Sở Y tế"),
    ("Với sự bảo trợ của Bộ Y tế, Sở Y tế và Sở Nội vụ tổ chức hội nghị ngày 5/6/2024.", "hoi-nghi 2024-06-05", "organizer Sở Y tế; organizer Sở Nội vụ"),
    ("Sáng 5/6/2024, Bộ Y tế tổ chức hội thảo. Hội thảo diễn ra trong bối cảnh Nghị quyết 36-NQ/TW (22/10/2018) được sơ kết.", "hoi-thao 2024-06-05", "organizer Bộ Y tế"),
    ("Bộ Y tế tổ chức hội thảo về dữ liệu (5/6/2024).", "hoi-thao 2024-06-05", "organizer Bộ Y tế"),
]  # fmt: skip


def told(reader: Reader, text: str) -> Told:
    return Told(reader, f"Tin trong ngày\n\n{text}")


@pytest.mark.parametrize(("text", "events", "parts"), HELD)
def test_who_held_and_when(reader: Reader, text: str, events: str, parts: str):
    assert held(told(reader, text)) == (listed(events), listed(parts))


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Viện trưởng Viện Nghiên cứu Kinh tế Xây dựng và Đô thị Lê Hồng Hạnh chia sẻ.", ["Viện Nghiên cứu Kinh tế Xây dựng và Đô thị"]),
        ("Viện trưởng Viện Nghiên cứu Kinh tế Lê Hồng Hạnh chia sẻ.", ["Viện Nghiên cứu Kinh tế"]),
        ("Ông Tô Văn Nhật, Phó Chủ tịch thường trực HĐQT Tập đoàn Hoa Sen dự lễ.", ["Tập đoàn Hoa Sen"]),
        ("Bộ Y tế làm việc với Công ty cổ phần Công nghệ openSoft.", ["Bộ Y tế", "Công ty cổ phần Công nghệ openSoft"]),
        ("Bộ Y tế làm việc với Công ty Hoa Biển động thổ nhà máy năm 2024.", ["Bộ Y tế", "Công ty Hoa Biển"]),
    ],
)  # fmt: skip
def test_where_names_end(reader: Reader, text: str, bodies: list[str]):
    assert told(reader, text).labels("Agency") == bodies


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Ngày 30/3/2024, Công ty Hoa Biển khởi công nhà máy điện rác tại xã Xuân Sơn, thị xã Sơn Tây, Hà Nội.", ["Xuân Sơn"]),
        ("Ngày 30/3/2024, UBND tỉnh Hà Nam khánh thành Trung tâm điều hành thông minh tại thành phố Phủ Lý.", ["Phủ Lý"]),
        ("Ngày 30/3/2024, Công ty Hoa Biển khởi công nhà máy. Đây là nhà máy thứ hai tại Hà Nội.", []),
        ("Ngày 30/3/2024, Công ty Hoa Biển khởi công nhà máy lớn nhất tại Việt Nam.", []),
    ],
)  # fmt: skip
def test_where_they_built(reader: Reader, text: str, place: list[str]):
    made = told(reader, text)
    assert [made.word(f.slots["place"]) for f in made.facts("event-place")] == place


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Nghị quyết 36-NQ/TW ngày 22/10/2018 của Ban Chấp hành Trung ương Đảng (khóa XII) về phát triển bền vững kinh tế biển, nhấn mạnh vai trò của đô thị.", "phát triển bền vững kinh tế biển"),
        ("Nghị quyết 36-NQ/TW ngày 22/10/2018 của Ban Chấp hành Trung ương Đảng (gọi tắt là Nghị quyết) về tới từng chi bộ.", ""),
        ("Chiến lược phát triển của Thanh tra Bộ Y tế, đến năm 2025, việc số hóa hoàn thành.", "Chiến lược phát triển của Thanh tra Bộ Y tế"),
        ("Chiến lược phát triển y tế, tầm nhìn đến năm 2045 vừa được ban hành.", "Chiến lược phát triển y tế, tầm nhìn đến năm 2045"),
    ],
)  # fmt: skip
def test_titles_of_papers(reader: Reader, text: str, title: str):
    facts = told(reader, text).facts("legal-title")
    assert [str(f.slots["title"]) for f in facts] == ([title] if title else [])


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Ông Lê Văn Hùng, Giám đốc Sở Y tế: Trong năm 2024, tỉnh Hà Nam đã tiếp nhận 1.000 hồ sơ trực tuyến.", "Hà Nam"),
        ("Ông Lê Văn Hùng, Giám đốc Sở Y tế: Năm 2024, Sở đã tiếp nhận 1.000 hồ sơ trực tuyến.", "Sở Y tế"),
    ],
)  # fmt: skip
def test_whose_figure_it_is(reader: Reader, text: str, subject: str):
    made = told(reader, text)
    assert [made.word(f.slots["subject"]) for f in made.facts("observation")] == [subject]
