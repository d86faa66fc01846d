"""Boards of contests, decisions that set bodies up, symbols of papers, titles in single quotes, towns beside a department."""

from __future__ import annotations

import pytest
from extractors_told import Told, held

from kg.facts import Reader


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "Ngày 9/2/2022, Ban Tổ chức cuộc thi “Sáng kiến trẻ” tổ chức lễ trao giải.",
            {"cuoc-thi", "le-trao-giai 2022-02-09"},
        ),
        ("Ngày 9/2/2022, Sở Nội vụ tổ chức cuộc thi “Sáng kiến trẻ”.", {"cuoc-thi 2022-02-09"}),
    ],
)
def test_the_day_on_which_a_board_acts_is_not_of_its_contest(reader: Reader, text: str, events: set[str]):
    assert held(Told(reader, text))[0] == events


def test_a_meeting_on_an_undated_contest_gives_posts_their_day(reader: Reader):
    told = Told(
        reader,
        "Tổng kết cuộc thi “Sáng kiến trẻ” năm 2022\n"
        "Ngày 9/2/2022, Ban Tổ chức cuộc thi “Sáng kiến trẻ” tổ chức hội nghị tổng kết cuộc thi.\n"
        "Phát biểu tại hội nghị, ông Lê Văn Nam, Giám đốc Sở Nội vụ, biểu dương các thí sinh.",
    )
    assert told.slots("membership", "date") == {("2022-02-09",)}


@pytest.mark.parametrize(
    ("after", "title"),
    [
        ("thành lập Tổ soạn thảo Đề án một cửa", "thành lập Tổ soạn thảo Đề án một cửa"),
        ("kiện toàn Ban Chỉ đạo tỉnh, giao Sở Nội vụ thường trực", "kiện toàn Ban Chỉ đạo tỉnh"),
        ("công bố danh mục thủ tục hành chính mới", "công bố danh mục thủ tục hành chính mới"),
        ("triển khai thực hiện Đề án 06 năm 2024", "triển khai thực hiện Đề án 06 năm 2024"),
        ("thành lập ngày 5/6/2020", ""),
        ("công bố hôm qua tại tỉnh", ""),
        ("triển khai tại các huyện", ""),
    ],
)
def test_what_a_numbered_paper_sets_up_is_its_title(reader: Reader, after: str, title: str):
    told = Told(reader, f"UBND tỉnh Hà Nam ban hành Quyết định số 48/QĐ-UBND {after}.")
    titles = {words for _, words in told.slots("legal-title", "document", "title")} - {"Đề án 06"}
    assert (title in titles) if title else not titles


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        ("60/TB-UBND", "thong-bao"),
        ("12-KH/TU", "ke-hoach"),
        ("69/BC-UBTVQH15", "bao-cao"),
        ("12/TTr-CP", "to-trinh"),
        ("33/TCT-CS", "cong-van"),
        ("55/BKHĐT-TH", "cong-van"),
        ("45/UBND-KH", "cong-van"),
    ],
)
def test_the_symbol_of_a_paper_tells_its_type(reader: Reader, number: str, kind: str):
    told = Told(reader, f"Việc này theo văn bản số {number}.")
    assert told.slots("legal-type", "type") == {(kind,)}


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("hội thảo ‘Dữ liệu mở cho tỉnh’", "Dữ liệu mở cho tỉnh"),
        ("hội thảo 'Dữ liệu mở cho tỉnh'", "Dữ liệu mở cho tỉnh"),
        ("hội thảo “Dữ liệu mở cho tỉnh”", "Dữ liệu mở cho tỉnh"),
        ("lễ phát động phong trào 'Bình dân học vụ số' trong tỉnh", "Bình dân học vụ số"),
    ],
)
def test_titles_in_single_quotes(reader: Reader, words: str, title: str):
    told = Told(reader, f"Ngày 9/2/2022, Sở Nội vụ tổ chức {words}.")
    assert {words for (words,) in told.slots("event-title", "title")} == {title}


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Giải nhì thuộc về Sở Tư pháp và TP Vinh.", ["Sở Tư pháp"]),
        ("Giải nhì thuộc về Sở Nội vụ và thị xã Cửa Lò.", ["Sở Nội vụ"]),
        ("Giải nhì thuộc về Sở Thông tin và Truyền thông.", ["Sở Thông tin và Truyền thông"]),
    ],
)
def test_a_town_beside_a_department_is_no_part_of_its_name(reader: Reader, text: str, bodies: list[str]):
    assert Told(reader, text).labels("Agency") == bodies


def test_an_operation_centre_with_a_dash_is_a_system(reader: Reader):
    told = Told(reader, "Tỉnh xây dựng Trung tâm Giám sát - Điều hành thông minh (IOC) và kho dữ liệu.")
    assert told.labels("Agency") == []
    assert told.labels("System")[0] == "Trung tâm Giám sát - Điều hành thông minh"


@pytest.mark.parametrize(
    ("list_", "parts"),
    [
        (
            "Đại biểu tỉnh Hà Nam có các đồng chí: Lê Văn Nam, Bí thư Tỉnh ủy; Trần Thị Hoa, Chủ tịch UBND tỉnh.",
            {"attendee Lê Văn Nam", "attendee Trần Thị Hoa"},
        ),
        ("Đại biểu tỉnh có đồng chí Lê Văn Nam, Bí thư Tỉnh ủy.", {"attendee Lê Văn Nam"}),
        ("Đại biểu tỉnh Hà Nam có 45 người, trong đó có đồng chí Lê Văn Nam, Bí thư Tỉnh ủy.", set()),
    ],
)
def test_guests_listed_by_where_they_come_from(reader: Reader, list_: str, parts: set[str]):
    told = Told(reader, f"Sáng 9/2/2022, tại Phủ Lý diễn ra hội nghị chuyển đổi số tỉnh Hà Nam. {list_}")
    assert {part for part in held(told)[1] if part.startswith("attendee")} == parts


@pytest.mark.parametrize(
    ("after", "title"),
    [
        (
            "về kiểm tra cải cách hành chính (CCHC) năm 2019 trong tỉnh, đoàn đã đi 5 xã",
            "kiểm tra cải cách hành chính (CCHC) năm 2019 trong tỉnh",
        ),
        ("về kiểm tra cải cách hành chính (CCHC)", "kiểm tra cải cách hành chính (CCHC)"),
        ("về kiểm tra cải cách hành chính (đợt hai trong năm)", "kiểm tra cải cách hành chính"),
        ("triển khai công tác kiểm tra công vụ", "triển khai công tác kiểm tra công vụ"),
    ],
)
def test_a_title_goes_on_behind_a_short_name_in_brackets(reader: Reader, after: str, title: str):
    told = Told(reader, f"Thực hiện Kế hoạch số 48/KH-UBND {after}.")
    assert {words.replace("( ", "(") for (words,) in told.slots("legal-title", "title")} == {title}


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "Tổ Chỉ đạo công nghệ số cộng đồng tỉnh Hà Nam đã họp.",
            ["Tổ Chỉ đạo công nghệ số cộng đồng tỉnh Hà Nam"],
        ),
        ("Huyện lập Tổ Chỉ đạo công nghệ số cộng đồng (Tổ Chỉ đạo) cấp huyện.", []),
        (
            "Sở Giáo dục, Khoa học và Công nghệ tỉnh Hà Nam đã họp.",
            ["Sở Giáo dục, Khoa học và Công nghệ tỉnh Hà Nam"],
        ),
    ],
)
def test_task_forces_and_joined_departments(reader: Reader, text: str, bodies: list[str]):
    assert Told(reader, text).labels("Agency") == bodies


def test_a_task_force_has_a_head(reader: Reader):
    told = Told(
        reader,
        "Tổ Chỉ đạo công nghệ số cộng đồng tỉnh Hà Nam do ông Lê Văn Nam, Giám đốc Sở Nội vụ làm Tổ trưởng.",
    )
    posts = told.slots("membership", "role", "organization")
    assert ("to-truong", "Tổ Chỉ đạo công nghệ số cộng đồng tỉnh Hà Nam") in posts


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (
            "Sáng 9/2/2022, Bộ Y tế tổ chức hội nghị tổng kết năm 2021. Tại tỉnh Hà Nam, dự hội nghị có ông Lê Văn Nam.",
            set(),
        ),
        ("Sáng 9/2/2022, tại tỉnh Hà Nam diễn ra hội nghị tổng kết ngành y tế.", {("Hà Nam",)}),
    ],
)
def test_where_somebody_joined_is_not_where_it_was_held(reader: Reader, text: str, places: set[tuple[str]]):
    assert Told(reader, text).slots("event-place", "place") == places


@pytest.mark.parametrize("who", ["xã đã", "huyện", "đơn vị đã", "UBND xã"])
def test_a_day_before_whoever_holds_it_behind_a_long_lead(reader: Reader, who: str):
    told = Told(
        reader,
        f"Thực hiện các quyết định về việc lập tổ công nghệ, chiều 9/2/2022 {who} tổ chức lễ ra mắt tổ.",
    )
    assert held(told)[0] == {"le-ra-mat 2022-02-09"}


@pytest.mark.parametrize(
    ("words", "title"),
    [
        (
            "Hội nghị công bố hoàn thành thu nhận hồ sơ Căn cước công dân (CCCD) gắn chip trong tỉnh",
            "Hội nghị công bố hoàn thành thu nhận hồ sơ Căn cước công dân (CCCD) gắn chip trong tỉnh",
        ),
        (
            "Hội nghị triển khai công tác chuyển đổi số (CĐS) do ông Lê Văn Nam chủ trì",
            "Hội nghị triển khai công tác chuyển đổi số",
        ),
        (
            "Hội nghị triển khai công tác chuyển đổi số (CĐS)",
            "Hội nghị triển khai công tác chuyển đổi số",
        ),
        (
            "Hội nghị triển khai công tác chuyển đổi số (lần hai) trong tỉnh",
            "Hội nghị triển khai công tác chuyển đổi số",
        ),
    ],
)
def test_the_title_of_a_meeting_goes_on_behind_a_short_name(reader: Reader, words: str, title: str):
    told = Told(reader, f"Ngày 9/2/2022, UBND tỉnh Hà Nam tổ chức {words}.")
    assert told.slots("event-title", "title") == {(title,)}


@pytest.mark.parametrize(
    ("whose", "owners"),
    [(" của tỉnh", set()), (" của huyện", set()), ("", {("Sở Nội vụ",)})],
)
def test_who_opens_a_system_of_the_province_does_not_own_it(
    reader: Reader, whose: str, owners: set[tuple[str]]
):
    told = Told(reader, f"Ngày 9/2/2022, Sở Nội vụ khai trương hệ thống họp trực tuyến{whose}.")
    assert told.slots("system-owner", "owner") == owners
    assert len(told.facts("launch")) == 1


@pytest.mark.parametrize(
    ("text", "issuers"),
    [
        ("Theo đề nghị của Sở Nội vụ tại Tờ trình số 14/TTr-SNV ngày 9/2/2022.", {("Sở Nội vụ",)}),
        ("Thực hiện ý kiến chỉ đạo của UBND tỉnh tại Công văn số 14/UBND-NC.", {("UBND tỉnh",)}),
        ("Thực hiện chức năng của Sở Nội vụ tại Quyết định số 14/QĐ-UBND.", set()),
    ],
)
def test_whose_view_a_paper_gives(reader: Reader, text: str, issuers: set[tuple[str]]):
    assert Told(reader, text).slots("legal-issuer", "issuer") == issuers


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("Trung tâm Điều hành thông minh (IOC) huyện Phú Lương đã đi vào hoạt động.", {("Phú Lương",)}),
        ("Trung tâm Điều hành thông minh (IOC) đã đi vào hoạt động.", set()),
    ],
)
def test_the_town_behind_a_short_name_owns_the_centre(reader: Reader, text: str, owners: set[tuple[str]]):
    assert Told(reader, text).slots("system-owner", "owner") == owners


@pytest.mark.parametrize(
    ("text", "bodies", "places"),
    [
        (
            "Giải do Tổ chức Công nghiệp Phần mềm châu Á - Thái Bình Dương trao.",
            ["Tổ chức Công nghiệp Phần mềm châu Á - Thái Bình Dương"],
            [],
        ),
        ("Đoàn đã đến tỉnh Thái Bình và tỉnh Bình Dương.", [], ["Thái Bình", "Bình Dương"]),
    ],
)
def test_an_ocean_is_no_province(reader: Reader, text: str, bodies: list[str], places: list[str]):
    told = Told(reader, text)
    assert told.labels("Agency") == bodies
    assert [place for place in told.labels("Place") if place in ("Thái Bình", "Bình Dương")] == places


def test_a_programme_of_training_is_held(reader: Reader):
    told = Told(reader, "Ngày 9/2/2022, tỉnh Hà Nam khai giảng chương trình bồi dưỡng chuyển đổi số.")
    assert held(told)[0] == {"tap-huan 2022-02-09"}
