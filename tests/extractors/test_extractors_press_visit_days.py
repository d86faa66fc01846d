"""Visits and the days of what is told behind commas, frames that are no parts, who only heads a body, in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told, held, listed

from kg.facts import Reader

# Each text with its events, kind and day, and who takes part as what; nothing else may be told.
HELD = [
    ("Chủ tịch nước Lào Bounnhang Vorachith thăm cấp Nhà nước tới Việt Nam từ ngày 12 - 13/11/2017.", "chuyen-tham 2017-11-12/2017-11-13", "visitor Bounnhang Vorachith"),
    ("Chủ tịch nước Lào Bounnhang Vorachith thăm dò ý kiến tới từ Việt Nam ngày 12/11/2017.", "", ""),
    ("Quan điểm trên được ông Lê Văn Nam đề cập tại hội nghị giao ban công tác tháng 3 của Bộ Nội vụ, ngày 11/3/2025.", "hoi-nghi 2025-03-11", "organizer Bộ Nội vụ; speaker Lê Văn Nam"),
    ("Ông Lê Văn Nam dự hội nghị phổ biến Nghị quyết của Chính phủ, ngày 11/3/2025.", "hoi-nghi", "attendee Lê Văn Nam"),
    ("Đó là nhận định của ông Lê Văn Nam tại hội nghị trực tuyến tới 63 tỉnh, thành phố trực thuộc Trung ương để triển khai dự án sản xuất, cấp, quản lý thẻ và sơ kết 6 tháng thực hiện dự án dữ liệu vừa được tổ chức tại Hà Nội hôm nay (9/9/2020).", "hoi-nghi-truc-tuyen 2020-09-09", "speaker Lê Văn Nam"),
    ("Chiều 20/10/2023, ông Lê Văn Nam về đến Hà Nội, kết thúc chuyến tham dự Diễn đàn “Vành đai và Con đường” (BRF) lần thứ ba tại Bắc Kinh (Trung Quốc), từ ngày 17 đến ngày 20/10.", "dien-dan 2023-10-17/2023-10-20", ""),
    ("Ngày 5/6/2024, người đứng đầu Chính phủ đã đến tham dự Diễn đàn chuyển đổi số.", "dien-dan 2024-06-05", ""),
    ("Ngày 5/6/2024, Bộ Y tế đã đến tham dự Diễn đàn chuyển đổi số.", "dien-dan 2024-06-05", "attendee Bộ Y tế"),
    ("Ngày 16/4/2021, Bộ trưởng Ngoại giao Bùi Thanh Sơn đã điện đàm với Ủy viên Quốc vụ, Bộ trưởng Ngoại giao Trung Quốc Vương Nghị.", "dien-dam 2021-04-16", "attendee Bùi Thanh Sơn; counterpart Vương Nghị"),
    ("Ngày 16/4/2021, Bộ trưởng Ngoại giao Bùi Thanh Sơn tiếp Ủy viên Quốc vụ Trung Quốc Vương Nghị.", "buoi-tiep 2021-04-16", "attendee Bùi Thanh Sơn; counterpart Vương Nghị"),
]  # fmt: skip


def told(reader: Reader, text: str) -> Told:
    return Told(reader, f"Tin trong ngày\n\n{text}")


@pytest.mark.parametrize(("text", "events", "parts"), HELD)
def test_visits_and_days_behind_commas(reader: Reader, text: str, events: str, parts: str):
    assert held(told(reader, text)) == (listed(events), listed(parts))


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Trong khuôn khổ tham dự Diễn đàn hợp tác quốc tế lần thứ 3 tại Bắc Kinh, ngày 19/10/2023, ông Lê Văn Nam đã tiếp bà Trần Thị Bình.", set()),
        ("Ngày 19/10/2023, Bộ Y tế tổ chức hội nghị. Trong khuôn khổ hội nghị có lễ ký kết hợp tác.", {"lễ ký kết hợp tác"}),
    ],
)  # fmt: skip
def test_a_frame_is_no_part(reader: Reader, text: str, part: set[str]):
    assert {of for (of,) in told(reader, text).slots("event-part", "part")} == part


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Thủ tướng ký Quyết định số 2629/QĐ-TTg phê duyệt Chương trình phát triển Chính phủ số, một sáng kiến lớn.", "Chương trình phát triển Chính phủ số"),
        ("Thủ tướng ký Quyết định số 2629/QĐ-TTg phê duyệt Chương trình phát triển Chính phủ số, một cửa số.", "Chương trình phát triển Chính phủ số, một cửa số"),
    ],
)  # fmt: skip
def test_what_is_said_of_a_paper_is_no_title(reader: Reader, text: str, title: str):
    assert told(reader, text).slots("legal-title", "title") == {(title,)}


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        ("Ủy viên Quốc vụ Trung Quốc Vương Nghị tới Hà Nội.", {("uy-vien-quoc-vu", "Ủy viên Quốc vụ", "Trung Quốc")}),
        ("Ủy viên quốc gia Lê Văn Nam tới Hà Nội.", set()),
    ],
)  # fmt: skip
def test_councillors_of_a_state(reader: Reader, text: str, posts: set[tuple[str, str, str]]):
    assert told(reader, text).slots("membership", "role", "title", "country") == posts
