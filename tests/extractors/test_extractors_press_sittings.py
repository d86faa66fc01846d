"""Who holds with whose help, what was done besides, plenums of the Party, laws that do something, in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told, held, listed

from kg.facts import Reader

# Each text with its events, kind and day, and who takes part as what; nothing else may be told.
HELD = [
    ("Ngày 5/6/2024, Học viện Tài chính – đơn vị đào tạo hàng đầu – phối hợp cùng Hội Tin học Việt Nam tổ chức Hội thảo về dữ liệu.", "hoi-thao 2024-06-05", "organizer Học viện Tài chính; co-organizer Hội Tin học Việt Nam"),
    ("Ngày 5/6/2024, Học viện Tài chính phối hợp cùng Hội Tin học Việt Nam với sự bảo trợ của Bộ Y tế tổ chức Hội thảo về dữ liệu.", "hoi-thao 2024-06-05", "organizer Học viện Tài chính; co-organizer Hội Tin học Việt Nam"),
    ("Ngày 5/6/2024, Sở Y tế Hà Nội dưới sự hỗ trợ của Bộ Y tế đã tổ chức Hội thảo về dữ liệu.", "hoi-thao 2024-06-05", "organizer Sở Y tế Hà Nội"),
    ("Sáng 5/6/2024, Phó Thủ tướng Vũ Đức An đã dự lễ khai giảng và có buổi làm việc với cán bộ chủ chốt Đại học Huế.", "le-khai-mac 2024-06-05; buoi-lam-viec 2024-06-05", "attendee Vũ Đức An; counterpart Đại học Huế"),
    ("Sáng 5/6/2024, Phó Thủ tướng Vũ Đức An thăm trường và có buổi làm việc với Đại học Huế.", "buoi-lam-viec 2024-06-05", "attendee Vũ Đức An; counterpart Đại học Huế"),
    ("Ngày 5/6/2024, Bộ Y tế và Bộ Công an có buổi làm việc. Ông Lê Văn An kiểm tra sổ sách.", "buoi-lam-viec 2024-06-05", "attendee Bộ Y tế; attendee Bộ Công an"),
]  # fmt: skip


def told(reader: Reader, text: str) -> Told:
    return Told(reader, f"Tin trong ngày\n\n{text}")


@pytest.mark.parametrize(("text", "events", "parts"), HELD)
def test_who_holds_and_what_was_done_besides(reader: Reader, text: str, events: str, parts: str):
    assert held(told(reader, text)) == (listed(events), listed(parts))


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Thực hiện Nghị quyết Hội nghị lần thứ 9 Ban Chấp hành Trung ương Đảng khóa XIII, tỉnh đã sắp xếp.", {"Nghị quyết Hội nghị lần thứ 9 Ban Chấp hành Trung ương Đảng khóa XIII"}),
        ("Tỉnh quán triệt nghị quyết Trung ương 9. Nghị quyết Hội nghị lần thứ 9 Ban Chấp hành Trung ương khóa XIII nêu rõ.", {"Nghị quyết Hội nghị lần thứ 9 Ban Chấp hành Trung ương khóa XIII"}),
        ("Theo Kết luận Hội nghị Trung ương 8 khóa XII, tỉnh sẽ sắp xếp.", {"Kết luận Hội nghị Trung ương 8 khóa XII"}),
        ("Nghị quyết hội nghị được thông qua. Kết luận hội nghị, ông An yêu cầu tiếp tục.", set()),
        ("Việc sửa đổi Luật nhằm hoàn thiện thể chế, chính sách về đất đai.", set()),
        ("Luật quy định rõ trách nhiệm của các bộ. Luật cho phép tỉnh tự quyết.", set()),
        ("Quốc hội thông qua Luật sửa đổi, bổ sung một số điều của Luật Viễn thông.", {"Luật sửa đổi, bổ sung một số điều của Luật Viễn thông", "Luật Viễn thông"}),
        ("Bộ Tư pháp trình Đề án thí điểm đánh giá công tác xây dựng pháp luật và một số nội dung khác.", {"Đề án thí điểm đánh giá công tác xây dựng pháp luật"}),
        ("Bộ Y tế trình Đề án phát triển y tế cơ sở và một số giải pháp tài chính giai đoạn 2025 - 2030.", {"Đề án phát triển y tế cơ sở và một số giải pháp tài chính giai đoạn 2025 - 2030"}),
    ],
)  # fmt: skip
def test_documents_by_title(reader: Reader, text: str, titles: set[str]):
    assert {title for (title,) in told(reader, text).slots("legal-title", "title")} >= titles
    assert len(told(reader, text).labels("LegalDocument")) == len(titles)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Sáng 5/6/2024, Hội nghị Cấp cao ASEAN lần thứ 43 khai mạc tại Jakarta.", "Hội nghị Cấp cao ASEAN lần thứ 43"),
        ("Sáng 5/6/2024, Thủ tướng Lê Văn Nam chủ trì Diễn đàn kinh tế hợp tác, hợp tác xã năm 2024.", "Diễn đàn kinh tế hợp tác, hợp tác xã năm 2024"),
        ("Sáng 5/6/2024, Thủ tướng Lê Văn Nam chủ trì Diễn đàn đã lên kế hoạch từ năm 2023.", ""),
        ("Sáng 5/6/2024, Thủ tướng Lê Văn Nam dự Triển lãm do Bộ Y tế tổ chức năm 2024.", ""),
    ],
)  # fmt: skip
def test_names_of_gatherings(reader: Reader, text: str, title: str):
    assert told(reader, text).slots("event-title", "title") == ({(title,)} if title else set())


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Tổng Bí thư, Chủ tịch Trung Quốc Trương Minh dự lễ.", {("Tổng Bí thư", "Trung Quốc"), ("Chủ tịch", "Trung Quốc")}),
        ("Phó Bí thư, Chủ tịch Hội Chữ thập đỏ Trương Minh dự lễ.", {("Phó Bí thư", ""), ("Chủ tịch", "")}),
    ],
)  # fmt: skip
def test_posts_of_another_state(reader: Reader, text: str, state: set[tuple[str, str]]):
    assert told(reader, text).slots("membership", "title", "country") == state


def test_guests_next_work_is_no_system(reader: Reader):
    text = "Sáng 5/6/2024, ông Lê Văn Nam thăm Trung tâm điều hành và làm việc với tỉnh Hà Nam."
    assert told(reader, text).labels("System") == []
    kept = told(reader, "Ông Lê Văn Nam dùng Hệ thống quản lý văn bản và điều hành của tỉnh Hà Nam.")
    assert len(kept.labels("System")) == 1


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Chủ tịch nước Lê Văn Nam chứng kiến lễ ký 6 văn kiện hợp tác với Lào.", set()),
        ("Việt Nam có 6 văn kiện hợp tác với Lào còn hiệu lực.", {"6"}),
    ],
)
def test_what_is_signed_is_no_figure(reader: Reader, text: str, values: set[str]):
    assert {value for (value,) in told(reader, text).slots("observation", "value")} == values
