"""Days before verbs and behind venues, signers who act for two sides, titles across a comma, headlines in capitals; in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told, held, listed

from kg.facts import Reader

# Each text with its events, kind and day, and who takes part as what; nothing else may be told.
GATHERINGS = [
    ("UBND tỉnh Phú Thọ và Tập đoàn Sao Xanh ngày 8/4/2023 ký kết biên bản ghi nhớ hợp tác.", "le-ky-ket 2023-04-08", "signatory Tập đoàn Sao Xanh; signatory UBND tỉnh Phú Thọ"),
    ("Sở Y tế Phú Thọ sáng 8/4/2023 ký kết thỏa thuận hợp tác với Tập đoàn Sao Xanh.", "le-ky-ket 2023-04-08", "signatory Sở Y tế Phú Thọ; signatory Tập đoàn Sao Xanh"),
    ("Sở Y tế Phú Thọ và Tập đoàn Sao Xanh đã ký kết thỏa thuận hợp tác hôm 8/4/2023.", "le-ky-ket 2023-04-08", "signatory Sở Y tế Phú Thọ; signatory Tập đoàn Sao Xanh"),
    ("Hội thảo về y tế số đã diễn ra tại TP.HCM ngày 8/4/2023 với 200 đại biểu.", "hoi-thao 2023-04-08", ""),
    ("Hội thảo “Y tế số” do Cục Viễn thông, Hiệp hội Internet Việt Nam (VIA) tổ chức diễn ra tại Cần Thơ ngày 8/4/2023.", "hoi-thao 2023-04-08", "organizer Cục Viễn thông; organizer Hiệp hội Internet Việt Nam"),
    ("Hội thảo về dữ liệu với chủ đề: Kho dữ liệu chung của đô thị được tổ chức ngày 8/4/2023.", "hoi-thao 2023-04-08", ""),
    ("Sau 2 ngày làm việc (8-9/4/2023), Hội nghị Thống kê châu Á lần thứ hai đã bế mạc.", "hoi-nghi 2023-04-08/2023-04-09", ""),
    ("Sáng 8/4/2023 diễn ra lễ ký kết hợp tác giữa Sở Y tế Phú Thọ và Tập đoàn Sao Xanh. Giám đốc Sở Y tế Lê Minh Tâm và Chủ tịch Tập đoàn Sao Xanh Trần Bá Duy đại diện hai bên ký kết.", "le-ky-ket 2023-04-08", "signatory Lê Minh Tâm; signatory Sở Y tế Phú Thọ; signatory Trần Bá Duy; signatory Tập đoàn Sao Xanh"),
    ("Sáng 8/4/2023, Sở Y tế Phú Thọ và Tập đoàn Sao Xanh ký kết hợp tác. Đại diện hai đơn vị, ông Lê Minh Tâm, Giám đốc Sở Y tế, và ông Trần Bá Duy, Chủ tịch Tập đoàn Sao Xanh đã thực hiện nghi thức ký kết.", "le-ky-ket 2023-04-08", "signatory Lê Minh Tâm; signatory Sở Y tế Phú Thọ; signatory Trần Bá Duy; signatory Tập đoàn Sao Xanh"),
    ("Sáng 8/4/2023, Sở Y tế Phú Thọ khai giảng lớp bồi dưỡng kỹ năng số. Ông Lê Minh Tâm, Giám đốc Sở Y tế dự và phát biểu khai giảng.", "tap-huan 2023-04-08", "organizer Sở Y tế Phú Thọ; speaker Lê Minh Tâm"),
    # the day of a law is no meeting's
    ("Hội nghị phổ biến Luật Viễn thông được Quốc hội thông qua ngày 24/11/2023.", "hoi-nghi", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "events", "parts"), GATHERINGS)
def test_gatherings(reader: Reader, text: str, events: str, parts: str):
    assert held(Told(reader, f"Tin trong ngày\n\n{text}")) == (listed(events), listed(parts))


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Bộ Y tế đã tổ chức hội nghị triển khai Đề án 06 vào ngày 8/4/2023.", set()),
        ("Bộ Y tế đã tổ chức hội nghị triển khai Đề án 06 ngày 8/4/2023.", set()),
        ("Bộ Y tế đã tổ chức hội nghị triển khai Quyết định số 45/QĐ-BYT ngày 8/4/2023.", {("2023-04-08",)}),
        ("Tại hội nghị, Bộ Y tế cho biết Luật Viễn thông được thông qua ngày 24/11/2023.", {("2023-11-24",)}),
        ("Tại kỳ họp thứ 6, Quốc hội khóa XV ngày 24/11/2023 đã thông qua Luật Viễn thông.", {("2023-11-24",)}),
    ],
)  # fmt: skip
def test_the_day_of_a_document_is_its_own(reader: Reader, text: str, date: set[tuple[str]]):
    assert Told(reader, text).slots("legal-date", "date") == date


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        ("Bộ Y tế ngày 8/4/2023 ban hành Quyết định số 45/QĐ-BYT về hồ sơ sức khỏe.", {("Bộ Y tế",)}),
        ("Quốc hội đã biểu quyết thông qua Luật Viễn thông.", {("Quốc hội",)}),
        ("Quốc hội khóa XV ngày 24/11/2023 đã thông qua Luật Viễn thông.", {("Quốc hội",)}),
        ("Tỉnh ủy Phú Thọ ban hành Nghị quyết chuyên đề số 11-NQ/TU về chuyển đổi số.", {("Tỉnh ủy Phú Thọ",)}),
        ("Thứ trưởng Lê Minh Tâm đã ký Kế hoạch triển khai hồ sơ sức khỏe điện tử.", set()),  # of what body?
        ("Bộ Y tế cho biết sẽ họp; Sở Y tế ban hành Quyết định số 45/QĐ-SYT.", {("Sở Y tế",)}),
    ],
)  # fmt: skip
def test_who_issued(reader: Reader, text: str, issuer: set[tuple[str]]):
    assert Told(reader, text).slots("legal-issuer", "issuer") == issuer


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("Hội nghị về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số.", "Hội nghị về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số"),
        ("hội thảo về an toàn, an ninh mạng.", "hội thảo về an toàn, an ninh mạng"),
        ("hội thảo về kết nối, chia sẻ dữ liệu.", "hội thảo về kết nối, chia sẻ dữ liệu"),
        ("hội nghị phổ biến, giáo dục pháp luật năm 2023.", "hội nghị phổ biến, giáo dục pháp luật năm 2023"),
        ("hội thảo về quản lý, vận hành kho dữ liệu, thu hút 200 đại biểu.", "hội thảo về quản lý, vận hành kho dữ liệu"),
        ("tọa đàm về dữ liệu mở, các đại biểu đã thảo luận.", "tọa đàm về dữ liệu mở"),
        ("hội thảo về an toàn, ông Lê Minh Tâm dự.", "hội thảo về an toàn"),
    ],
)  # fmt: skip
def test_titles_across_a_comma(reader: Reader, words: str, title: str):
    told = Told(reader, f"Tin trong ngày\n\nSáng 8/4/2023, Bộ Y tế tổ chức {words}")
    assert told.slots("event-title", "title") == {(title,)}


@pytest.mark.parametrize(
    "headline",
    [
        "THỦ TƯỚNG CHỈ RA 5 NHIỆM VỤ VỀ CHUYỂN ĐỔI SỐ",
        "BỘ TRƯỞNG YÊU CẦU ĐẨY NHANH TIẾN ĐỘ",
        "Thủ Tướng Chỉ Đạo Đẩy Mạnh Chuyển Đổi Số",
        "Bộ Trưởng Yêu Cầu Sớm Hoàn Thành Hồ Sơ",
    ],
)
def test_capitals_of_a_headline_name_nobody(reader: Reader, headline: str):
    told = Told(reader, f"{headline}\n\nSáng nay trời đẹp.")
    assert (told.labels("Person"), told.labels("Agency")) == ([], [])


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("Lê Minh Tâm, Trần Bá Duy, Nguyễn Thị Hà", ["Lê Minh Tâm", "Trần Bá Duy", "Nguyễn Thị Hà"]),
        ("Ông Lê Minh Tâm", ["Lê Minh Tâm"]),
        ("Ảnh Lê Minh Tâm", []),
        ("Tin, ảnh: Lê Minh Tâm", []),
    ],
)
def test_lines_of_names(reader: Reader, line: str, people: list[str]):
    text = f"Tin trong ngày\n\nSáng nay trời đẹp.\n{line}\nChiều nay trời mưa.\nTối nay trời quang."
    assert Told(reader, text).labels("Person") == people


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Hợp tác được Chính phủ và doanh nghiệp hai nước thúc đẩy.", []),
        ("Quốc hội hai nước tăng cường trao đổi.", []),
        ("Chính phủ các nước trong khu vực đã họp.", []),
        ("Chính phủ và nhân dân Việt Nam cảm ơn.", ["Chính phủ"]),
        ("Chính phủ đã họp với các bộ.", ["Chính phủ"]),
    ],
)
def test_whose_government(reader: Reader, text: str, bodies: list[str]):
    assert Told(reader, text).labels("Agency") == bodies


COMERS = [
    ("Bà Hà Thị Lan, Phó Chủ tịch UBND tỉnh dự, chỉ đạo Hội nghị.", "attendee Hà Thị Lan"),
    ("Bà Hà Thị Lan dự, chỉ đạo.", "attendee Hà Thị Lan"),
    ("Bà Hà Thị Lan dự và phát động.", "attendee Hà Thị Lan"),
    ("Bà Hà Thị Lan theo dõi, chỉ đạo hội nghị.", "attendee Hà Thị Lan"),
    ("Bà Hà Thị Lan tiếp tục theo dõi.", ""),
    ("Bà Hà Thị Lan dự báo.", ""),
]


@pytest.mark.parametrize(("told", "parts"), COMERS)
def test_who_comes_to_guide(reader: Reader, told: str, parts: str):
    text = f"Tin trong ngày\n\nSáng 8/4/2023, Sở Y tế Phú Thọ tổ chức Hội nghị tổng kết. {told}"
    assert held(Told(reader, text))[1] == listed(f"organizer Sở Y tế Phú Thọ; {parts}")


@pytest.mark.parametrize(
    ("text", "events", "parts"),
    [
        ("Ông Lê Minh Tâm phát biểu ngày 8/4/2023 tại hội thảo về dữ liệu mở.", "hoi-thao 2023-04-08", "speaker Lê Minh Tâm"),
        ("Bộ Y tế công bố kết quả ngày 8/4/2023 tại buổi họp báo do ông Lê Minh Tâm chủ trì.", "hop-bao 2023-04-08", "chair Lê Minh Tâm"),
        ("Ông Lê Minh Tâm, Chủ tịch UBND tỉnh Phú Thọ cùng đoàn công tác ngày 8/4/2023 đã kiểm tra hoạt động của Sở Y tế.", "kiem-tra 2023-04-08", "host Sở Y tế; inspector Lê Minh Tâm"),
        ("Triển lãm Số hóa Việt Nam 2023 khai mạc sáng 8/4/2023 tại Khu Công nghệ cao Hòa Lạc, Hà Nội, do Bộ Y tế chủ trì tổ chức.", "trien-lam 2023-04-08", "organizer Bộ Y tế"),
        ("Bộ Y tế công bố quyết định bổ nhiệm ông Trần Bá Duy giữ chức Cục trưởng tại lễ công bố sáng 8/4/2023. Thứ trưởng Lê Minh Tâm trao quyết định và chúc mừng.", "le-cong-bo 2023-04-08", "attendee Lê Minh Tâm"),
    ],
)  # fmt: skip
def test_days_and_hosts(reader: Reader, text: str, events: str, parts: str):
    assert held(Told(reader, f"Tin trong ngày\n\n{text}")) == (listed(events), listed(parts))


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("Phó Chủ tịch Hội đồng nhân dân tỉnh Phú Thọ Lê Minh Tâm dự họp.", ("Lê Minh Tâm", "Phó Chủ tịch", "Hội đồng nhân dân tỉnh Phú Thọ")),
        ("Ông Lê Minh Tâm, Chủ tịch Hội đồng nhân dân tỉnh Phú Thọ, dự họp.", ("Lê Minh Tâm", "Chủ tịch", "Hội đồng nhân dân tỉnh Phú Thọ")),
        ("Ông Lê Minh Tâm, Chủ tịch Hội đồng quản trị Công ty FPT, dự họp.", ("Lê Minh Tâm", "Chủ tịch Hội đồng Quản trị", "Công ty FPT")),
        ("Bí thư Tỉnh ủy Thái Minh Tâm dự họp.", ("Thái Minh Tâm", "Bí thư", "Tỉnh ủy")),
        ("Bí thư Tỉnh ủy Thái Nguyên Lê Minh Tâm dự họp.", ("Lê Minh Tâm", "Bí thư", "Tỉnh ủy Thái Nguyên")),
    ],
)  # fmt: skip
def test_whose_post(reader: Reader, text: str, post: tuple[str, str, str]):
    assert Told(reader, text).slots("membership", "person", "title", "organization") == {post}


def test_an_act_that_tries_something_out(reader: Reader):
    told = Told(
        reader, "Sáng 8/4/2023, Quốc hội thông qua Nghị quyết thí điểm cơ chế đặc thù phát triển Phú Thọ."
    )
    assert told.slots("legal-title", "title") == {("thí điểm cơ chế đặc thù phát triển Phú Thọ",)}
    assert told.slots("legal-issuer", "issuer") == {("Quốc hội",)}
