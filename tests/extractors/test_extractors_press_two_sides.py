"""Meetings of two sides, state visits, bodies behind dashes and what heads of bodies say, in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told, held, launched, listed

from kg.facts import Reader

# Each text with its events, kind and day, and who takes part as what; nothing else may be told.
MEETINGS = [
    ("Sáng 5/6/2024, Bộ trưởng Bộ Y tế Lê Văn Nam tiếp Bộ trưởng Bộ Y tế Lào Kham Sovann. Hai Bộ trưởng đã ký Bản ghi nhớ về y tế số.", "buoi-tiep 2024-06-05; le-ky-ket", "attendee Lê Văn Nam; counterpart Kham Sovann; signatory Kham Sovann; signatory Lê Văn Nam"),
    ("Sáng 5/6/2024, Bộ Y tế tổ chức hội nghị sơ kết. Đoàn chủ tọa điều hành hội nghị có các đồng chí: Lê Văn Nam, Bộ trưởng; Trần Thị Hoa, Thứ trưởng.", "hoi-nghi-so-ket 2024-06-05", "chair Lê Văn Nam; chair Trần Thị Hoa; organizer Bộ Y tế"),
    ("Sáng 5/6/2024, tại Cục Viễn thông, Bộ Thông tin và Truyền thông tổ chức hội nghị sơ kết.", "hoi-nghi-so-ket 2024-06-05", "organizer Bộ Thông tin và Truyền thông"),
    ("Sáng 5/6/2024, lễ khai trương Cổng dữ liệu tỉnh Hà Nam diễn ra tại Phủ Lý. Phát biểu tại buổi lễ, Thủ tướng Trần Văn Minh biểu dương nỗ lực của tỉnh, trong đó có vai trò của Bộ trưởng Bộ Nội vụ Lê Văn Nam.", "khai-truong 2024-06-05", "speaker Trần Văn Minh"),
    ("Sáng 15/9/2021, Bộ trưởng Bộ Y tế Vũ Quốc Mạnh gặp Bộ trưởng Bộ Y tế Lào Kham Sovann và ký kết Bản ghi nhớ về y tế số.", "buoi-tiep 2021-09-15; le-ky-ket 2021-09-15", "attendee Vũ Quốc Mạnh; counterpart Kham Sovann; signatory Vũ Quốc Mạnh"),
    ("Đó là yêu cầu của Phó Thủ tướng Vũ Đức An khi làm việc với Bộ Y tế sáng 5/6/2024.", "buoi-lam-viec 2024-06-05", "counterpart Bộ Y tế; speaker Vũ Đức An"),
    ("Phó Thủ tướng Vũ Đức An đưa ra yêu cầu trên tại buổi làm việc với Bộ Y tế sáng 5/6/2024.", "buoi-lam-viec 2024-06-05", "counterpart Bộ Y tế; speaker Vũ Đức An"),
    ("Chiều 17/7/2025, Thứ trưởng Bộ Y tế Trần Thị Liên làm việc với lãnh đạo ngành Y tế tỉnh Thái Bình về dân số.", "buoi-lam-viec 2025-07-17", "attendee Trần Thị Liên"),
    ("Chiều 21/11/2025, Bộ Công an và Hiệp hội Dữ liệu quốc gia - NDA đã tổ chức lễ tổng kết diễn tập.", "hoi-nghi-tong-ket 2025-11-21", "organizer Bộ Công an; organizer Hiệp hội Dữ liệu quốc gia"),
    ("Sáng 14/5/2024, Chủ tịch nước Trần Quang Đại chủ trì lễ đón Tổng thống Phần Lan Mika Virtanen. Sau lễ đón, Chủ tịch nước Trần Quang Đại đã tiến hành hội đàm với Tổng thống Mika Virtanen. Ngay sau hội đàm, hai nhà lãnh đạo chứng kiến lễ ký kết các văn kiện hợp tác.", "hoi-dam 2024-05-14; le-don 2024-05-14; le-ky-ket", "attendee Trần Quang Đại; chair Trần Quang Đại; counterpart Mika Virtanen; witness Mika Virtanen; witness Trần Quang Đại"),
    ("Tối 13/5/2024, tại Hà Nội, Chủ tịch nước Trần Quang Đại chủ trì Quốc yến chào mừng Tổng thống Phần Lan Mika Virtanen.", "quoc-yen 2024-05-13", "chair Trần Quang Đại; counterpart Mika Virtanen"),
    ("Sáng 14/5/2024, Thủ tướng Trần Quang Đại hội đàm với Thủ tướng Lào Kham Sovann và chứng kiến lễ trao văn kiện hợp tác giữa hai nước.", "hoi-dam 2024-05-14; le-trao-van-kien 2024-05-14", "attendee Trần Quang Đại; counterpart Kham Sovann; witness Trần Quang Đại"),
    ("Thông tin từ Sở Y tế, vào chiều ngày 16/10/2025, Công an TP.HCM đã tổ chức lễ ra quân.", "le-phat-dong 2025-10-16", "organizer Công an TP.HCM"),
    ("Hội thảo về chính quyền số trong trường học\n\nSáng 25/8/2022, Đoàn trường Đại học Luật Huế tổ chức Hội thảo “Chính quyền số và vai trò của người trẻ”.", "hoi-thao 2022-08-25", "organizer Đoàn trường Đại học Luật Huế"),
    ("Theo chương trình, bước vào ngày làm việc thứ 12 (sáng 7/11/2023), Quốc hội tiến hành chất vấn nhóm vấn đề thứ 3. Phó Chủ tịch Quốc hội Trần Phương Quang điều hành phiên chất vấn.", "phien-chat-van 2023-11-07", "chair Trần Phương Quang; organizer Quốc hội"),
    ("Sáng 1/2/2024, Hội nghị Bộ trưởng số ASEAN lần thứ 4 và các hội nghị liên quan đã chính thức khai mạc tại Singapore dưới sự chủ trì của Bộ trưởng Truyền thông Singapore Josephine Tan.", "hoi-nghi 2024-02-01", "chair Josephine Tan"),
    ("Chiều 15/4/2024, Bộ Y tế tổ chức hội nghị sơ kết. Dự hội nghị có lãnh đạo các bộ: Công an, Nội vụ, Tư pháp.", "hoi-nghi-so-ket 2024-04-15", "attendee Bộ Công an; attendee Bộ Nội vụ; attendee Bộ Tư pháp; attendee lãnh đạo các bộ; organizer Bộ Y tế"),
    ("Chiều 3/8/2022, đoàn công tác của TP Cần Thơ do ông Trần Việt Trung làm trưởng đoàn đã đến thăm, học tập kinh nghiệm tại Trung tâm Điều hành thông minh tỉnh Hà Nam.", "chuyen-tham 2022-08-03", "visitor Trần Việt Trung"),
    ("Sáng nay (12/10/2024), Thủ tướng Trần Minh Khôi chủ trì chương trình chào mừng Ngày Chuyển đổi số quốc gia.", "su-kien 2024-10-12", "chair Trần Minh Khôi"),
    ("Đó là chỉ đạo của Thứ trưởng Lê Minh Ngọc trong buổi làm việc với Tổng cục Thuế về Đề án cải cách thủ tục hành chính, ngày 19/5/2019, tại Hà Nội.", "buoi-lam-viec 2019-05-19", "counterpart Tổng cục Thuế; speaker Lê Minh Ngọc"),
    ("Hội thảo có sự phối hợp của Hội Tin học Việt Nam và Sở Y tế, diễn ra ngày 16/10/2025.", "hoi-thao 2025-10-16", "co-organizer Hội Tin học Việt Nam; co-organizer Sở Y tế"),
]  # fmt: skip


def told(reader: Reader, text: str) -> Told:
    return Told(reader, text if "\n" in text else f"Tin trong ngày\n\n{text}")


@pytest.mark.parametrize(("text", "events", "parts"), MEETINGS)
def test_meetings_of_two_sides_and_more(reader: Reader, text: str, events: str, parts: str):
    assert held(told(reader, text)) == (listed(events), listed(parts))


@pytest.mark.parametrize(
    ("text", "systems"),
    [
        ("Ứng dụng Cần Thơ Smart, ra mắt ngày 2/9/2022, đã có 20.000 lượt tải.", {("Ứng dụng Cần Thơ Smart", "2022-09-02")}),
        ("Từ ngày 1/6/2024, Hệ thống quản lý trạm y tế được Bộ Y tế triển khai.", {("Hệ thống quản lý trạm y tế", "2024-06-01")}),
        ("Bộ Y tế đã hoàn thành việc đưa Hệ thống quản lý trạm y tế vào vận hành ngày 1/6/2024.", {("Hệ thống quản lý trạm y tế", "2024-06-01")}),
        ("Từ ngày 21/4/2025, thủ tục cấp hộ chiếu trên Cổng dịch vụ công quốc gia chính thức được vận hành.", set()),
    ],
)  # fmt: skip
def test_what_goes_live(reader: Reader, text: str, systems: set[tuple[str, str]]):
    assert launched(told(reader, text)) == systems


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Bà Phạm Thu Thảo, Cục trưởng Cục Quản lý đê điều thông tin, đã có 420.000 lượt tải.", ["Cục Quản lý đê điều"]),
        ("Ông Lê Văn Nam, Giám đốc Bệnh viện Phổi đánh giá: hệ thống đã chạy.", ["Bệnh viện Phổi"]),
        ("Ông Lê Văn Nam, Giám đốc Trung tâm Thông tin, cho biết sẽ làm.", ["Trung tâm Thông tin"]),
        ("Ông Lê Văn Nam, Bí thư Ban Cán sự Đảng Bộ Y tế, dự họp.", ["Ban Cán sự Đảng Bộ Y tế"]),
        ("Ban Chỉ đạo phát triển khoa học công nghệ, đổi mới sáng tạo và chuyển đổi số tỉnh Nam Định họp.", ["Ban Chỉ đạo phát triển khoa học công nghệ, đổi mới sáng tạo và chuyển đổi số tỉnh Nam Định"]),
        ("Tổng Lãnh sự quán Lào tại Đà Nẵng dự lễ.", ["Tổng Lãnh sự quán Lào tại Đà Nẵng"]),
        ("Sáng 5/6, Cục An toàn thông tin, Cục Báo chí cùng dự.", ["Cục An toàn thông tin", "Cục Báo chí"]),
    ],
)  # fmt: skip
def test_where_the_name_of_a_body_ends(reader: Reader, text: str, bodies: list[str]):
    assert told(reader, text).labels("Agency") == bodies


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        ("Ông Lê Văn Sơn, Hiệu trưởng Trường Cao đẳng Huế, và bà Trần Thị Thu, Phó vụ trưởng Bưu chính, được bổ nhiệm giữ chức Phó Viện trưởng Viện Dữ liệu quốc gia.", {("Lê Văn Sơn", "Phó Viện trưởng"), ("Lê Văn Sơn", "Hiệu trưởng"), ("Trần Thị Thu", "Phó Viện trưởng"), ("Trần Thị Thu", "Phó Vụ trưởng")}),
        ("Các bộ trưởng đã dự phiên họp.", set()),
    ],
)  # fmt: skip
def test_posts_of_two_and_of_nobody(reader: Reader, text: str, posts: set[tuple[str, str]]):
    assert told(reader, text).slots("membership", "person", "title") == posts


def test_a_deputy_minister_is_of_the_ministry_of_his_field(reader: Reader):
    posts = told(reader, "Thứ trưởng Ngoại giao Lê Văn Nam dự lễ.").slots(
        "membership", "person", "organization"
    )
    assert posts == {("Lê Văn Nam", "Bộ Ngoại giao")}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Cả nước cần 5.000 kỹ sư\n\nÔng Lê Văn Nam, Cục trưởng Cục Việc làm, nêu thông tin trên tại hội nghị chiều 5/6.", "Cả nước cần 5.000 kỹ sư"),
        ("Dữ liệu phải sạch. Bộ trưởng Bộ Y tế Lê Văn Nam nhấn mạnh như vậy khi trả lời báo chí.", "Dữ liệu phải sạch."),
    ],
)  # fmt: skip
def test_words_said_before_who_said_them(reader: Reader, text: str, words: str):
    assert told(reader, text).slots("quotation", "speaker", "text") == {("Lê Văn Nam", words)}


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Sáng 15/6/2024, Hội thảo Chính phủ số thuộc khuôn khổ Diễn đàn Huế 2024 được tổ chức tại Huế.", {"Diễn đàn Huế 2024", "Hội thảo Chính phủ số"}),
        ("Sáng 15/6/2024, Bộ Y tế tổ chức Hội thảo phổ biến hướng dẫn phòng, chống dịch COVID-19.", {"Hội thảo phổ biến hướng dẫn phòng, chống dịch COVID-19"}),
    ],
)  # fmt: skip
def test_where_the_title_of_a_meeting_ends(reader: Reader, text: str, titles: set[str]):
    assert {title for (title,) in told(reader, text).slots("event-title", "title")} == titles


def test_the_title_of_a_programme_goes_on_to_its_years(reader: Reader):
    name = "Chương trình mục tiêu quốc gia chăm sóc sức khỏe, dân số và phát triển giai đoạn 2026 - 2035"
    assert told(reader, f"Bộ Y tế làm việc về {name}.").slots("legal-title", "title") == {(name,)}


def test_a_capital_behind_the_house_of_a_meeting(reader: Reader):
    text = "Sáng 5/6/2025, tại Phủ Thủ tướng, Thủ đô Viêng Chăn, Tổng Bí thư Trần Lâm đã hội kiến Thủ tướng Lào Kham Sovann."
    assert told(reader, text).slots("event-place", "place") == {("Viêng Chăn",)}
