"""Ways in which the press names and tells things: each was met in news first, and is told here in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told

from kg.facts import Reader


def labels(reader: Reader, text: str, type_: str) -> list[str]:
    return Told(reader, text).labels(type_)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sở ra mắt ứng dụng “Một chạm Hạ Long 2021” cho người dân.", "Một chạm Hạ Long 2021"),
        ("Cán bộ dùng phần mềm VNPT-iBao 3.0 để xử lý hồ sơ.", "phần mềm VNPT-iBao 3.0"),
        ("Ứng dụng Bắc Giang-S dành cho người dân đã có 5.000 tài khoản.", "Ứng dụng Bắc Giang-S"),
        ("Cục vận hành Hệ thống giám sát, đo lường chất lượng mạng (QNet).", "Hệ thống giám sát, đo lường chất lượng mạng"),
        ("Bộ đưa vào dùng Cổng thông tin dành cho nhà cung cấp nước ngoài.", "Cổng thông tin dành cho nhà cung cấp nước ngoài"),
        ("Người dân gọi tổng đài 1022 để phản ánh.", "tổng đài 1022"),
        ("Bộ hoàn thành Nền tảng dữ liệu không gian địa lý quốc gia.", "Nền tảng dữ liệu không gian địa lý quốc gia"),
        ("Tỉnh xây dựng Trung tâm Dữ liệu tỉnh đặt tại phường Bình An.", "Trung tâm Dữ liệu tỉnh"),
        ("Hồ sơ được nộp qua PayGov từ tháng tới.", "PayGov"),
        ("Bộ hoàn thành Hệ thống quản lý, giám sát tự động hàng hóa đường hàng không.", "Hệ thống quản lý, giám sát tự động hàng hóa đường hàng không"),
        ("Văn bản nằm trên Hệ thống cơ sở dữ liệu quốc gia về pháp luật.", "Hệ thống cơ sở dữ liệu quốc gia về pháp luật"),
        ("Sở dùng Phần mềm hộ tịch 158.", "Phần mềm hộ tịch 158"),
    ],
)  # fmt: skip
def test_where_a_system_s_name_ends(reader: Reader, text: str, expected: str):
    assert expected in labels(reader, text, "System")


@pytest.mark.parametrize(
    "text",
    [
        "Ông là tiến sĩ hệ thống thông tin Đại học Bách khoa Hà Nội.",
        "Tỉnh đẩy mạnh ứng dụng CNTT trong quản lý.",
        "“Phần mềm tốt đến đâu mà cán bộ ngại dùng thì dân vẫn khổ”, ông nói.",
        "Giao dịch qua hệ thống NAPAS giảm mạnh.",
        "Các bộ xây dựng cơ sở dữ liệu quốc gia và chuyên ngành.",
        "Cổng sẽ giúp Hệ thống hóa văn bản pháp luật.",
    ],
)
def test_what_is_no_system(reader: Reader, text: str):
    assert labels(reader, text, "System") == []


def test_a_name_in_brackets_names_the_same_system(reader: Reader):
    told = Told(
        reader, "Tỉnh Bình Dương vận hành Nền tảng chia sẻ dữ liệu tỉnh Bình Dương (LGSP Bình Dương)."
    )
    assert told.labels("System") == ["Nền tảng chia sẻ dữ liệu tỉnh Bình Dương"]


@pytest.mark.parametrize(
    "text",
    [
        "Sáng 14/3/2019, UBND tỉnh A Lưới tổ chức lễ khai trương Hệ thống giám sát hồ sơ. Ông Vũ Đình Khoa đã bấm nút đưa hệ thống vào vận hành.",
        "Ông Vũ Đình Khoa nhấn nút khai trương Hệ thống giám sát hồ sơ ngày 14/3/2019.",
    ],
)  # fmt: skip
def test_who_presses_the_button_opens_the_system_of_the_story(reader: Reader, text: str):
    told = Told(reader, text)
    assert ("launcher", "Vũ Đình Khoa") in told.slots("participation", "role", "agent")
    assert len(told.slots("launch", "event")) == 1


def test_two_systems_opened_in_one_breath(reader: Reader):
    told = Told(
        reader,
        "Ngày 21/3/2022, Tổng cục Thuế đã khai trương Cổng thông tin hộ kinh doanh và ứng dụng eTax Mobile.",
    )
    assert len(told.slots("launch", "system")) == 2
    assert {date for (date,) in told.slots("event-date", "date")} == {"2022-03-21"}


def test_the_headline_and_the_story_tell_one_launch(reader: Reader):
    told = Told(
        reader,
        "Thái Nguyên khai trương Nền tảng công dân số C-ThaiNguyen\n"
        "Chiều 6/2/2026, UBND tỉnh Thái Nguyên tổ chức Hội nghị tổng kết chuyển đổi số.\n"
        "Nhân dịp này, UBND tỉnh khai trương Nền tảng công dân số C-ThaiNguyen.",
    )
    launches = told.facts("launch")
    assert len({str(f.slots["event"]) for f in launches}) == 1
    assert ("2026-02-06",) in told.slots("event-date", "date")


def test_the_headline_and_the_story_tell_one_signing(reader: Reader):
    told = Told(
        reader,
        "Bộ Y tế và Bộ Công an ký thỏa thuận chia sẻ dữ liệu\n"
        "Chiều 22/9/2021, tại Hà Nội, Bộ Y tế và Bộ Công an đã ký Quy chế phối hợp về kết nối dữ liệu dân cư.",
    )
    assert len(told.labels("Event")) == 1


def test_a_launch_that_somebody_asks_for_is_none(reader: Reader):
    told = Told(
        reader,
        "Thủ tướng yêu cầu Bộ Tư pháp hoàn thành dữ liệu hộ tịch, Bộ Nội vụ đưa vào vận hành Cơ sở dữ liệu quốc gia về cán bộ.",
    )
    assert {f.status for f in told.facts("launch")} <= {"requested"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thứ trưởng Bộ Tài chính Lê Văn An dự lễ. Thừa ủy quyền Bộ trưởng Bộ Tài chính, Thứ trưởng Trịnh Gia Bảo nhấn nút.", ("Trịnh Gia Bảo", "thu-truong", "Bộ Tài chính")),
        ("Dự lễ có bà Cao Thị Hiền, Chánh Văn phòng UBND tỉnh Nghệ An.", ("Cao Thị Hiền", "chanh-van-phong", "Văn phòng UBND tỉnh Nghệ An")),
        ("Dự có Ủy viên Ban Thường vụ Tỉnh ủy Hà Sĩ Tuyền.", ("Hà Sĩ Tuyền", "uy-vien", "Ban Thường vụ Tỉnh ủy")),
        ("Ông Lê Văn An, Chủ tịch Hội Liên hiệp Thanh niên Việt Nam, phát biểu.", ("Lê Văn An", "chu-tich", "Hội Liên hiệp Thanh niên Việt Nam")),
        ("Chủ tịch Tập đoàn FPT Trương Gia An cam kết đồng hành.", ("Trương Gia An", "chu-tich", "Tập đoàn FPT")),
        ("Ông Trần Văn Bảo, Trưởng Ban Kinh tế Trung ương, phát biểu.", ("Trần Văn Bảo", "truong-ban", "Ban Kinh tế Trung ương")),
        ("Bà Lê Thy Nga, Tổng giám đốc V-startup, cho hay.", ("Lê Thy Nga", "tong-giam-doc", "V-startup")),
        ("Ông Lê Văn An, Ủy viên Bộ Chính trị, phát biểu.", ("Lê Văn An", "uy-vien", "Bộ Chính trị")),
        ("Đại sứ Việt Nam tại Phần Lan kiêm nhiệm Estonia Phan Trọng Hiền dự.", ("Phan Trọng Hiền", "dai-su", "")),
    ],
)  # fmt: skip
def test_the_body_of_a_post(reader: Reader, text: str, expected: tuple[str, str, str]):
    assert expected in Told(reader, text).slots("membership", "person", "role", "organization")


def test_a_semicolon_parts_the_posts_of_two_people(reader: Reader):
    told = Told(
        reader,
        "Dự họp có Bộ trưởng Bộ Y tế Vương Sỹ Hào, Phó Chủ tịch Ủy ban; Bộ trưởng Bộ Công an, Đại tướng Lê Minh Chiến.",
    )
    held = told.slots("membership", "person", "organization")
    assert ("Lê Minh Chiến", "Bộ Công an") in held
    assert ("Vương Sỹ Hào", "Bộ Công an") not in held


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bộ trưởng Young Min You tiếp đoàn.", "Young Min You"),
        ("Tổng thống Hàn Quốc Mun Chae In tới dự.", "Mun Chae In"),
        ("Giám đốc Học viện Nguyễn Bách Chiến phát biểu.", "Nguyễn Bách Chiến"),
        ("Tổng cục trưởng Tổng cục Thuế Vũ Quang Hiền phát biểu.", "Vũ Quang Hiền"),
    ],
)
def test_a_name_after_a_title_is_whole(reader: Reader, text: str, expected: str):
    assert labels(reader, text, "Person") == [expected]


def test_no_name_begins_after_a_full_stop(reader: Reader):
    assert labels(reader, "Ông Lê Văn An giữ chức Phó Cục trưởng. Thời hạn bổ nhiệm là 5 năm.", "Person") == [
        "Lê Văn An"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bộ Kinh tế và Truyền thông Estonia cử đoàn dự.", "Bộ Kinh tế và Truyền thông Estonia"),
        ("Trung tâm Phát triển Thương mại điện tử và Công nghệ số mở lớp.", "Trung tâm Phát triển Thương mại điện tử và Công nghệ số"),
        ("Bảo hiểm xã hội (BHXH) Việt Nam tổ chức lễ.", "Bảo hiểm xã hội Việt Nam"),
        ("Lớp dành cho các Sở Y tế, Tư pháp và Nội vụ.", "Sở Y tế"),
        ("Bộ Khoa học và Công nghệ thông tin Hàn Quốc cử đoàn dự.", "Bộ Khoa học và Công nghệ thông tin Hàn Quốc"),
        ("Sở thông tin và truyền thông Bến Tre mở lớp.", "Sở thông tin và truyền thông Bến Tre"),
    ],
)  # fmt: skip
def test_the_whole_name_of_a_body(reader: Reader, text: str, expected: str):
    assert expected in labels(reader, text, "Agency")


def test_bodies_of_one_level_are_no_units_of_each_other(reader: Reader):
    assert Told(reader, "Tổng cục Thuế, Tổng cục Hải quan cử đại diện dự lễ ký.").facts("unit") == []


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Bí thư ký Chương trình hành động số 18-CTr/HU ngày 13/10/2021.", {"18-CTr/HU"}),
        ("Việc này theo Đề án 06 và bảo đảm kết nối thông suốt.", {"06"}),
        ("Thủ tướng yêu cầu xây dựng Kế hoạch đẩy mạnh triển khai Chỉ thị 18/CT-TTg.", {"18/CT-TTg"}),
        ("Luật Quản lý thuế và Thông tư số 35/2013/TT-BTC có hiệu lực.", {"35/2013/TT-BTC"}),
    ],
)
def test_documents_do_not_swallow_each_other(reader: Reader, text: str, numbers: set[str]):
    assert {number for (number,) in Told(reader, text).slots("legal-number", "number")} == numbers


def test_a_meeting_between_two_has_guests_and_its_own_date(reader: Reader):
    told = Told(reader, "Hai bên cam kết tại buổi làm việc giữa Bộ Tư pháp và Tập đoàn FPT ngày 02/6/2025.")
    assert {role for (role,) in told.slots("participation", "role")} == {"attendee"}
    assert told.slots("event-date", "date") == {("2025-06-02",)}


def test_letters_of_a_document_s_number_name_no_body(reader: Reader):
    assert labels(reader, "Việc này theo Quyết định 1332/QĐ-BYT.", "Agency") == []


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Sáng 3-11, Sở Du lịch tổ chức hội nghị. Cổng dự kiến hoàn thành trong quý 2-2018. Đến cuối năm 2018, cả tỉnh dùng cổng.", ""),
        ("Lễ trao giải diễn ra ngày 20/8. Trước đó, ngày 14/10/2014, Bộ Chính trị đã ban hành Nghị quyết số 36-NQ/TW.", ""),
        ("Diễn đàn Chính quyền số Việt Nam 2019 diễn ra ngày 20/8 tại Huế.", "2019-08-20"),
    ],
)  # fmt: skip
def test_the_year_is_the_story_s_or_unknown(reader: Reader, text: str, date: str):
    assert (date,) in Told(reader, text).slots("event-date", "date")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chiều 3/4/2020, tại Hà Nội diễn ra hội thảo do Hội Tin học Việt Nam, UBND tỉnh Lào Cai phối hợp tổ chức.", {("organizer", "Hội Tin học Việt Nam"), ("organizer", "UBND tỉnh Lào Cai")}),
        ("Hội nghị tổng kết được Cục Tin học hóa tổ chức ngày 3/4/2020.", {("organizer", "Cục Tin học hóa")}),
        ("Ngày 3/4/2020, Bộ Y tế tổ chức hội nghị. Đồng chủ trì hội nghị có Thứ trưởng Lê Văn An và Cục trưởng Trần Văn Bảo.", {("chair", "Lê Văn An"), ("chair", "Trần Văn Bảo")}),
        ("Ngày 3/4/2020, Bộ Y tế tổ chức hội nghị. Về phía Bộ Công an, có sự góp mặt của ông Lê Văn An – Cục trưởng.", {("attendee", "Lê Văn An")}),
        ("Ngày 3/4/2020, Bộ Y tế họp báo. Chứng kiến lễ ký có Phó Thủ tướng Lê Văn An.", {("witness", "Lê Văn An")}),
        ("Ngày 3/4/2020, Bộ Y tế và Viettel ký Thỏa thuận hợp tác về dữ liệu. Đại diện hai bên ký thỏa thuận là Thứ trưởng Lê Văn An và Tổng Giám đốc Trần Văn Bảo.", {("signatory", "Lê Văn An"), ("signatory", "Trần Văn Bảo")}),
        ("Ngày 3/4/2020, đoàn công tác của Văn phòng Chính phủ do Phó Chủ nhiệm Lê Văn An làm Trưởng đoàn đã làm việc với UBND tỉnh Lào Cai.", {("attendee", "Lê Văn An"), ("counterpart", "UBND tỉnh Lào Cai")}),
        ("Chiều 22/10/2024, Quốc hội thảo luận về dự án Luật Dữ liệu. Bà Trần Thị Bình đề nghị quy định rõ trách nhiệm của các bộ.", {("organizer", "Quốc hội"), ("speaker", "Trần Thị Bình")}),
    ],
)  # fmt: skip
def test_who_takes_part(reader: Reader, text: str, expected: set[tuple[str, str]]):
    assert expected <= Told(reader, text).slots("participation", "role", "agent")


@pytest.mark.parametrize(
    "text",
    [
        "BHXH Việt Nam tiếp tục chia sẻ dữ liệu với Bộ Công an.",
        "Cục Tin học hóa kể từ ngày 15/3/2025 có lãnh đạo mới.",
        "Bộ Khoa học và Công nghệ thông tin Hàn Quốc cử đoàn dự.",
    ],
)
def test_what_quotes_nobody(reader: Reader, text: str):
    assert Told(reader, text).facts("quotation") == []


def test_what_is_given_is_counted(reader: Reader):
    told = Told(reader, "Cổng Dịch vụ công quốc gia cung cấp 215 dịch vụ công trực tuyến mức độ 3.")
    assert ("215",) in told.slots("observation", "value")


def test_a_city_stands_beside_the_province_of_its_name(reader: Reader):
    told = Told(reader, "UBND tỉnh Sơn La họp tại thành phố Sơn La.")
    assert {one.iri for one in told.made.referents if one.type == "Place"} == {
        "place/vn/son-la",
        "place/vn/son-la/son-la",
    }


def test_a_region_is_no_unit(reader: Reader):
    assert labels(reader, "Các tỉnh Tây Bắc kết nối dữ liệu hộ tịch.", "Place") == []
