"""Whose province a local body is of: by the bridge point, the province or the town that is told of; in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told

from kg.facts import Reader

LEAD = "Tin trong ngày\n\nSáng 8/4/2023, tại Hà Nội và các điểm cầu, Bộ Y tế tổ chức hội nghị trực tuyến."


def seats(told: Told) -> set[tuple[str, str]]:
    """The bodies with their provinces."""
    return {
        (one.label, one.features.get("province", "").removeprefix("place/vn/"))
        for one in told.made.referents
        if one.type == "Agency" and one.label != "Bộ Y tế"
    }


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (f"{LEAD} Tại điểm cầu tỉnh Lai Châu, Phó Chủ tịch UBND tỉnh Lê Minh Tâm chủ trì.", {("UBND tỉnh", "lai-chau")}),
        (f"{LEAD} Dự hội nghị tại điểm cầu Lai Châu có ông Lê Minh Tâm, Bí thư Tỉnh ủy.", {("Tỉnh ủy", "lai-chau")}),
        (f"{LEAD} Tại tỉnh Lai Châu, Sở Nội vụ đã số hóa hồ sơ.", {("Sở Nội vụ", "lai-chau")}),
        (
            f"{LEAD} Tại điểm cầu Lai Châu, Chủ tịch UBND tỉnh Lê Minh Tâm dự. Tại điểm cầu Sơn La, Chủ tịch UBND tỉnh Trần Bá Duy dự.",
            {("UBND tỉnh", "lai-chau"), ("UBND tỉnh", "son-la")},
        ),
        # what names its own place, or is of no bridge point, is not of it
        (f"{LEAD} Tại điểm cầu Lai Châu, ông Lê Minh Tâm, Giám đốc Sở Y tế Sơn La, phát biểu.", {("Sở Y tế Sơn La", "son-la")}),
        (f"{LEAD} Đoàn đã đến Lai Châu. Phó Chủ tịch UBND tỉnh Lê Minh Tâm dự. Ở Sơn La trời mưa.", {("UBND tỉnh", "")}),
        (f"{LEAD} Tại điểm cầu Hà Nội, Phó Chủ tịch UBND tỉnh Lê Minh Tâm dự.", {("UBND tỉnh", "")}),
    ],
)  # fmt: skip
def test_who_is_told_of_at_a_point_is_of_there(reader: Reader, text: str, bodies: set[tuple[str, str]]):
    assert seats(Told(reader, text)) == bodies


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Thành phố Bắc Kạn đón khách. Chủ tịch UBND tỉnh Lê Minh Tâm dự.", {("UBND tỉnh", "bac-kan")}),
        (
            "Thành phố Bắc Kạn và thị xã Sa Pa đón khách. Chủ tịch UBND tỉnh Lê Minh Tâm dự.",
            {("UBND tỉnh", "")},
        ),
    ],
)
def test_a_town_shows_its_province(reader: Reader, text: str, bodies: set[tuple[str, str]]):
    assert seats(Told(reader, f"Tin trong ngày\n\n{text}")) == bodies


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Thủ tướng Nga Ivan Sokolov tiếp ông Lê Minh Tâm. Thủ tướng I. Sokolov cảm ơn.", ["Ivan Sokolov", "Lê Minh Tâm"]),
        ("Ông John Smith gặp ông J. Brown.", ["John Smith", "J. Brown"]),
        ("Ông John Smith gặp ông P. Smith.", ["John Smith", "P. Smith"]),
    ],
)  # fmt: skip
def test_a_first_letter_stands_for_a_given_name(reader: Reader, text: str, people: list[str]):
    assert Told(reader, text).labels("Person") == people


@pytest.mark.parametrize(
    ("text", "type_", "labels"),
    [
        ("Tập đoàn Sao Bắc họp. Công ty Cổ phần Tập đoàn Sao Bắc có lãi.", "Agency", ["Công ty Cổ phần Tập đoàn Sao Bắc"]),
        ("Ủy ban Quốc gia về chuyển đổi số (CĐS) họp. CĐS là việc lớn.", "Agency", ["Ủy ban Quốc gia về chuyển đổi số"]),
        ("Văn bản của Bộ Chính trị, Ban Bí thư, Chính phủ.", "Agency", ["Bộ Chính trị", "Ban Bí thư", "Chính phủ"]),
        ("Cổng thông tin điện tử (TTĐT) tỉnh Phú Thọ ra mắt. Cổng TTĐT tỉnh Phú Thọ có 12 trang.", "System", ["Cổng thông tin điện tử (TTĐT) tỉnh Phú Thọ"]),
        ("Tỉnh chuyển Cổng thông tin điện tử tỉnh về Văn phòng UBND tỉnh quản lý.", "System", ["Cổng thông tin điện tử tỉnh"]),
    ],
)  # fmt: skip
def test_one_thing_by_two_names(reader: Reader, text: str, type_: str, labels: list[str]):
    assert Told(reader, text).labels(type_) == labels


def test_a_short_name_is_of_its_own_words(reader: Reader):
    told = Told(reader, "Ủy ban Quốc gia về chuyển đổi số (CĐS) họp. CĐS là việc lớn.")
    assert "CĐS" not in told.surfaces("Agency", "Ủy ban Quốc gia về chuyển đổi số")


def test_bodies_of_one_level_in_a_list_are_no_units(reader: Reader):
    told = Told(reader, "Dự có lãnh đạo Công an tỉnh, Cục Thuế tỉnh, Thanh tra tỉnh.")
    assert told.facts("unit") == []
    told = Told(reader, "Phòng Quản lý xuất nhập cảnh, Công an tỉnh Hà Nam họp.")
    assert told.slots("unit", "unit", "parent") == {("Phòng Quản lý xuất nhập cảnh", "Công an tỉnh Hà Nam")}


@pytest.mark.parametrize("body", ["Công an tỉnh", "Văn phòng UBND tỉnh", "Ban Tổ chức Tỉnh ủy", "Tỉnh đoàn"])
def test_each_body_of_the_province_is_of_the_articles(reader: Reader, body: str):
    assert seats(Told(reader, f"Lào Cai họp\n\nSáng nay {body} họp về dữ liệu.")) == {(body, "lao-cai")}


def test_a_body_that_visits_another_of_its_name_is_not_it(reader: Reader):
    text = "Đoàn của Văn phòng UBND tỉnh đã làm việc với Văn phòng UBND tỉnh Lào Cai và đi Sơn La. Văn phòng UBND tỉnh cảm ơn."
    assert Told(reader, text).labels("Agency") == ["Văn phòng UBND tỉnh", "Văn phòng UBND tỉnh Lào Cai"]
    text = "Văn phòng UBND tỉnh Lào Cai họp. Văn phòng UBND tỉnh báo cáo."
    assert Told(reader, text).labels("Agency") == ["Văn phòng UBND tỉnh Lào Cai"]


def test_the_beginning_of_a_word_is_nobody(reader: Reader):
    told = Told(reader, "Bà Lê Thị Tâm – Viện trưởng Viện Nghiên cứu Kinh tế Xây dựng và Đô thị phát biểu.")
    assert told.labels("Person") == ["Lê Thị Tâm"]
    assert Told(reader, "Bộ trưởng Dũng cho biết sẽ họp.").labels("Person") == ["Dũng"]


@pytest.mark.parametrize(
    ("text", "seat"),
    [
        ("UBND tỉnh Lào Cai ban hành Kế hoạch số 12/KH-UBND ngày 4/5/2023.", "lao-cai"),
        ("Lào Cai họp. UBND tỉnh ban hành Kế hoạch số 12/KH-UBND ngày 4/5/2023.", "lao-cai"),
        ("UBND thành phố Hải Phòng ban hành Kế hoạch số 12/KH-UBND ngày 4/5/2023.", "hai-phong"),
        ("UBND thành phố Vinh ban hành Kế hoạch số 12/KH-UBND ngày 4/5/2023.", "nghe-an/ubnd-thanh-pho-vinh"),
        ("UBND huyện Nam Đàn ban hành Kế hoạch số 12/KH-UBND ngày 4/5/2023.", "nghe-an/ubnd-huyen-nam-dan"),
        ("Kế hoạch số 12/KH-UBND ngày 4/5/2023 được triển khai.", None),
        ("Chính phủ ban hành Nghị quyết số 17/NQ-CP ngày 7/3/2019.", None),
    ],
)  # fmt: skip
def test_whose_papers_they_are(reader: Reader, text: str, seat: str | None):
    (paper,) = (r for r in Told(reader, text).made.referents if r.type == "LegalDocument")
    assert paper.features.get("seat") == seat
