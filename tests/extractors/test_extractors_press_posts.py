"""Whose title is whose where the press puts only a comma between two people: in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told

from kg.facts import Reader

AN, BINH = "Nguyễn Văn An", "Trần Thị Bình"


def posts(reader: Reader, text: str) -> set[tuple[str, ...]]:
    """Who holds which title, as the text says."""
    return Told(reader, text).slots("membership", "person", "title")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"Tiếp Đại sứ Hàn Quốc {AN}, Chủ tịch nước bày tỏ vui mừng trước kết quả hợp tác.", "Đại sứ"),
        (f"Làm việc với Giám đốc Sở Y tế {AN}, Thứ trưởng lưu ý tỉnh về tiến độ.", "Giám đốc"),
        (f"Tại buổi tiếp Chủ tịch UBND tỉnh {AN}, Bộ trưởng đề nghị tỉnh mở dữ liệu.", "Chủ tịch"),
        (f"Sau phần trình bày của Cục trưởng {AN}, Bộ trưởng giao Cục Tin học lập kế hoạch.", "Cục trưởng"),
        (f"Cùng với Cục trưởng {AN}, Thứ trưởng cũng dự hội nghị.", "Cục trưởng"),
        # The one for whom somebody acts is somebody else.
        (f"KT. BỘ TRƯỞNG, THỨ TRƯỞNG {AN} đã ký thông tư.", "Thứ trưởng"),
        (f"Theo đề nghị của Chủ tịch UBND tỉnh, Giám đốc Sở Y tế {AN} đã ký tờ trình.", "Giám đốc"),
        (f"TUQ. Bộ trưởng, Cục trưởng {AN} đã ký công văn.", "Cục trưởng"),
        (f"Trước đề nghị của Giám đốc {AN}, Bộ trưởng ghi nhận và hứa xem xét.", "Giám đốc"),
        (f"Bên cạnh Cục trưởng {AN}, Thứ trưởng cũng dự hội nghị.", "Cục trưởng"),
        # Said of the guest himself.
        (f"Tiếp ông {AN}, Chủ tịch Hội Tin học đang ở thăm Huế, Bộ trưởng bày tỏ vui mừng.", "Chủ tịch"),
        (f"Trao đổi với phóng viên, ông {AN}, Giám đốc Sở Y tế cho biết kế hoạch đã xong.", "Giám đốc"),
        (f"Theo chỉ đạo của Giám đốc Sở Y tế, ông {AN}, các phòng phải làm xong.", "Giám đốc"),
    ],
)
def test_the_subject_after_a_comma_is_not_the_one_met(reader: Reader, text: str, title: str):
    assert posts(reader, text) == {(AN, title)}


@pytest.mark.parametrize(
    "text",
    [
        f"Theo quyết định của Bộ trưởng Bộ Y tế, ông {AN} được nghỉ phép.",
        f"Theo phân công của Chủ tịch UBND tỉnh, ông {AN} chủ trì cuộc họp.",
        f"Thừa lệnh Giám đốc Sở Y tế, ông {AN} chủ trì cuộc họp.",
    ],
)
def test_whoever_orders_is_not_whoever_goes(reader: Reader, text: str):
    told = Told(reader, text)
    assert told.facts("membership") == []
    assert told.slots("participation", "agent") <= {(AN,)}


@pytest.mark.parametrize(
    ("text", "held"),
    [
        (
            f"Ban Chỉ đạo do Bí thư Tỉnh ủy {AN} làm Trưởng ban, Chủ tịch UBND tỉnh làm Phó Trưởng ban.",
            {(AN, "Bí thư"), (AN, "Trưởng Ban")},
        ),
        (
            f"Ông {AN} làm Tổ trưởng Tổ công tác; Cục trưởng Cục Tin học {BINH} làm Tổ phó Tổ công tác.",
            {(AN, "Tổ trưởng"), (BINH, "Cục trưởng"), (BINH, "Tổ phó")},
        ),
        (
            f"Hội đồng do ông {AN} làm Chủ tịch; Phó Chủ tịch là Giám đốc Sở Nội vụ.",
            {(AN, "Chủ tịch")},
        ),
    ],
)  # fmt: skip
def test_a_title_given_belongs_to_the_one_right_before(reader: Reader, text: str, held: set[tuple[str, str]]):
    assert posts(reader, text) == held


@pytest.mark.parametrize(
    ("text", "people", "bodies"),
    [
        ("Bí thư Tỉnh ủy Trần Trường Sơn dự hội nghị.", ["Trần Trường Sơn"], ["Tỉnh ủy"]),
        ("Bà Bùi Viện An, Giám đốc Sở Y tế, dự hội nghị.", ["Bùi Viện An"], ["Sở Y tế"]),
        ("Chủ tịch ABX Lê Văn An trao giải.", ["Lê Văn An"], ["ABX"]),
        ("Ông Lê Văn An, Chủ tịch ABX Trần Văn Bảo trao giải.", ["Lê Văn An", "Trần Văn Bảo"], ["ABX"]),
        ("Đại sứ Hà Lan Joost van Dijk dự hội nghị.", ["Joost van Dijk"], []),
        ("Thủ tướng Malaysia Karim bin Hassan dự hội nghị.", ["Karim bin Hassan"], []),
        ("Ông Jean-Marc Dupont dự hội nghị.", ["Jean-Marc Dupont"], []),
        ("Bí thư Chi đoàn dự hội nghị.", [], []),
        ("Ông Lê Văn An làm Tổ phó Thường trực.", ["Lê Văn An"], []),
        ("Phó Tổng Tham mưu trưởng Quân đội dự hội nghị.", [], ["Quân đội"]),
        ("Bộ trưởng Sơn nhắc lại kế hoạch năm học.", ["Sơn"], []),
        ("Công ty CP Thiết bị số dự hội nghị.", [], ["Công ty CP Thiết bị số"]),
    ],
)
def test_names_end_where_their_words_end(reader: Reader, text: str, people: list[str], bodies: list[str]):
    told = Told(reader, text)
    assert (told.labels("Person"), told.labels("Agency")) == (people, bodies)


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Các đồng chí Lê Văn An, Trần Văn Bảo giữ chức Phó Bí thư Tỉnh ủy Lào Cai.", {"Lê Văn An", "Trần Văn Bảo"}),
        ("Hai ông Lê Văn An và Trần Văn Bảo được bầu làm Phó Chủ tịch UBND tỉnh Lào Cai.", {"Lê Văn An", "Trần Văn Bảo"}),
        ("Ông Trần Văn Bảo dự lễ, ông Lê Văn An giữ chức Phó Bí thư Tỉnh ủy Lào Cai.", {"Lê Văn An"}),
    ],
)  # fmt: skip
def test_a_post_is_given_to_each_of_a_list(reader: Reader, text: str, held: set[str]):
    assert {person for person, _ in posts(reader, text)} == held


@pytest.mark.parametrize(
    "text",
    [
        f"Ông {AN}, nay là Thứ trưởng Bộ Y tế, dự hội nghị.",
        f"Ông {AN} (nay là Thứ trưởng Bộ Y tế) dự hội nghị.",
        f"Ông {AN} hiện là Thứ trưởng Bộ Y tế.",
        f"Ông {AN}, hiện đang giữ chức Thứ trưởng Bộ Y tế, dự hội nghị.",
        f"Ông {AN}, nguyên Giám đốc Sở Y tế Lào Cai, nay là Thứ trưởng Bộ Y tế, dự hội nghị.",
        f"Cục trưởng Cục Tin học {AN}, nay là Thứ trưởng Bộ Y tế, dự hội nghị.",
    ],
)
def test_the_post_of_now_is_the_one_held(reader: Reader, text: str):
    assert posts(reader, text) == {(AN, "Thứ trưởng")}


def test_a_body_named_short_is_of_the_place_of_its_sentence(reader: Reader):
    told = Told(
        reader,
        "Tại Cần Thơ, Giám đốc Sở Y tế Lê Văn An chủ trì buổi họp. Giám đốc Sở Y tế Lào Cai Trần Văn Bảo cũng dự.",
    )
    assert told.slots("membership", "person", "organization") == {
        ("Lê Văn An", "Sở Y tế"),
        ("Trần Văn Bảo", "Sở Y tế Lào Cai"),
    }


def test_a_delegation_goes_by_who_sends_it_where_the_words_say_so(reader: Reader):
    sent = "Đoàn công tác của Bộ Y tế do Thứ trưởng Lê Văn An làm trưởng đoàn đã đến Huế."
    assert posts(reader, sent) == {("Lê Văn An", "Thứ trưởng"), ("Lê Văn An", "Trưởng Đoàn")}
    text = "Bộ Y tế cử đoàn do Thứ trưởng Lê Văn An làm trưởng đoàn đến Huế."
    assert posts(reader, text) == {("Lê Văn An", "Thứ trưởng")}
    deputy = Told(reader, "Ông Lê Văn An, Phó Trưởng Đoàn Thường trực, dự hội nghị.")
    assert deputy.labels("Agency") == []


def test_a_surname_with_a_middle_name_is_nobody_elses(reader: Reader):
    text = (
        "Thủ tướng bầu ông Nguyễn Ngọc Chỉnh, Giám đốc Sở Nội vụ. "
        "Miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh Gia Lai đối với ông Nguyễn Ngọc để nghỉ hưu."
    )
    told = Told(reader, text)
    assert told.labels("Person") == ["Nguyễn Ngọc Chỉnh", "Nguyễn Ngọc"]
    assert told.slots("former-post", "person") == {("Nguyễn Ngọc",)}


def test_a_term_without_years_hides_nobody_elected(reader: Reader):
    text = (
        f"Thủ tướng phê chuẩn kết quả bầu chức vụ Phó Chủ tịch UBND tỉnh Gia Lai nhiệm kỳ đối với ông {AN}."
    )
    assert posts(reader, text) == {(AN, "Phó Chủ tịch")}
