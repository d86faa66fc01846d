"""Who is only remembered, initials that are no names, the province in brackets, what is asked of a body: in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told

from kg.facts import Reader


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "Trung tướng Nguyễn Văn Hoàng, Phó Chủ nhiệm Tổng cục Chính trị QĐND VN, dự họp.",
            ["Nguyễn Văn Hoàng"],
        ),
        ("Đại tá Trần Văn Lâm, Phó Giám đốc HVCSND, phát biểu.", ["Trần Văn Lâm"]),
        ("Chủ tịch TTXVN dự lễ.", []),
        ("Ông LÊ VĂN AN, Giám đốc Sở Y tế Cà Mau, dự lễ.", ["LÊ VĂN AN"]),
        ("Bà Ng. Thị Hoa và ông K'Brơi dự lễ.", ["K'Brơi"]),
    ],
)
def test_initials_without_a_vowel_are_nobody(reader: Reader, text: str, people: list[str]):
    found = Told(reader, text).labels("Person")
    assert [name for name in found if name in people or name.isupper()] == people


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Trường kỷ niệm 70 năm Chiến thắng Điện Biên Phủ.", []),
        ("Lớp học về tư tưởng, đạo đức, phong cách Hồ Chí Minh khai mạc.", []),
        ("Cán bộ noi theo tấm gương Hồ Chí Minh.", []),
        ("Đoàn đến thành phố Điện Biên Phủ.", ["Điện Biên Phủ"]),
        ("Đoàn đi Hà Nội, Hồ Chí Minh và Đà Nẵng.", ["Hà Nội", "Hồ Chí Minh", "Đà Nẵng"]),
    ],
)
def test_what_bears_the_name_of_a_place_is_no_place(reader: Reader, text: str, places: list[str]):
    told = Told(reader, text)
    found = {s for label in told.labels("Place") for s in told.surfaces("Place", label)}
    assert {s.removeprefix("thành phố ") for s in found} == set(places)


@pytest.mark.parametrize(
    "text",
    [
        "Ngày 10/4/2023, Sở Y tế Cà Mau tổ chức hội nghị nhân ngày sinh Chủ tịch Hồ Chí Minh.",
        "Ngày 2/9/2023, UBND tỉnh Cà Mau dâng hương tưởng niệm Chủ tịch Hồ Chí Minh.",
    ],
)
def test_who_is_remembered_holds_no_post(reader: Reader, text: str):
    told = Told(reader, text)
    assert told.labels("Person") == ["Hồ Chí Minh"]
    assert told.facts("membership") == []


def test_the_chairman_of_a_committee_of_the_city_holds_one(reader: Reader):
    told = Told(reader, "Chủ tịch UBND TP Hồ Chí Minh Phan Văn Mãi dự họp.")
    assert {who for who, _ in told.slots("membership", "person", "organization")} == {"Phan Văn Mãi"}


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            "Ngày 9/6/2023, UBND xã Quang Kim (tỉnh Lào Cai) đã tổ chức Hội nghị lấy ý kiến về quy hoạch.",
            "UBND xã Quang Kim",
        ),
        (
            "Ngày 9/6/2023, Trường THPT Lê Lợi (huyện Đăk Hà) tổ chức hội thảo về dạy học.",
            "Trường THPT Lê Lợi",
        ),
        (
            "Ngày 9/6/2023, UBND huyện Mỹ Đức (thành phố Hà Nội) tổ chức hội thảo chuyển đổi số.",
            "UBND huyện Mỹ Đức",
        ),
    ],
)
def test_a_body_with_its_province_in_brackets_holds_the_event(reader: Reader, text: str, body: str):
    assert (body, "organizer") in Told(reader, text).slots("participation", "agent", "role")


def test_the_province_in_brackets_tells_which_commune(reader: Reader):
    told = Told(reader, "UBND xã Quang Kim (tỉnh Lào Cai) họp với UBND xã Quang Kim (tỉnh Lào Cai).")
    bodies = [one for one in told.made.referents if one.type == "Agency"]
    assert [one.features["province"] for one in bodies] == ["place/vn/lao-cai"]


@pytest.mark.parametrize("verb", ["lưu ý", "nhấn mạnh", "nêu rõ", "khẳng định"])
def test_what_is_asked_of_a_body_is_not_said_by_it(reader: Reader, verb: str):
    text = f"Bà Lê Thị Hoa ghi nhận kết quả, đồng thời, đề nghị UBND huyện Phước Long {verb} trách nhiệm của người đứng đầu."
    assert {who for (who,) in Told(reader, text).slots("quotation", "speaker")} <= {"Lê Thị Hoa"}


@pytest.mark.parametrize("verb", ["lưu ý", "nhấn mạnh"])
def test_what_a_body_stresses_it_says(reader: Reader, verb: str):
    told = Told(reader, f"Trong báo cáo, UBND huyện Phước Long {verb} trách nhiệm của người đứng đầu.")
    assert ("UBND huyện Phước Long",) in told.slots("quotation", "speaker")


@pytest.mark.parametrize("line", ["Tác giả: Lê Minh Châu", "Tác Giả : Trần Quốc An", "Người viết: Phạm Hạnh"])
def test_who_wrote_it_is_not_in_the_story(reader: Reader, line: str):
    text = f"Huế mở cổng dữ liệu\n\nNgày 1/7/2024, ông Võ Văn Bình khai trương cổng dữ liệu mở.\n\n{line}"
    assert Told(reader, text).labels("Person") == ["Võ Văn Bình"]


def test_units_of_the_army_go_by_their_long_names(reader: Reader):
    told = Told(
        reader, "Tổng cục Chính trị Quân đội nhân dân Việt Nam họp với Bộ Tổng Tham mưu QĐND Việt Nam."
    )
    assert [one.iri for one in told.made.referents if one.type == "Agency"] == [
        "org/vn/bo-quoc-phong/tong-cuc-chinh-tri",
        "org/vn/bo-quoc-phong/bo-tong-tham-muu",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Ngày 21/6/2018, UBND tỉnh Bạc Liêu tổ chức phiên họp thường kỳ. Các cơ quan hoàn chỉnh nội dung để trình kỳ họp HĐND tỉnh sắp tới.",
        "Ngày 21/6/2018, UBND tỉnh Bạc Liêu tổ chức phiên họp thường kỳ. Hai tờ trình sẽ trình tại kỳ họp thứ 9 HĐND tỉnh Bạc Liêu tới.",
        "Ngày 21/6/2018, UBND tỉnh Bạc Liêu tổ chức phiên họp thường kỳ. Hai tờ trình sẽ trình kỳ họp cuối năm.",
    ],
)  # fmt: skip
def test_the_session_that_papers_are_made_for_is_no_part_of_the_meeting(reader: Reader, text: str):
    assert Told(reader, text).slots("event-kind", "kind") == {("phien-hop",)}


def test_a_session_that_hears_a_report_is_told(reader: Reader):
    text = "Ngày 9/7/2023, HĐND tỉnh Cà Mau khai mạc kỳ họp thứ 9. Chủ tịch UBND tỉnh trình kỳ họp báo cáo."
    assert Told(reader, text).slots("event-kind", "kind") == {("ky-hop",)}


_TWO = "Tin trong tỉnh\n\nSáng 3/7/2023, UBND tỉnh Cà Mau tổ chức phiên họp thường kỳ.\n\n"


def test_words_told_after_an_event_of_another_day_are_not_of_the_meeting(reader: Reader):
    text = f"{_TWO}Ngày 5/7/2023, Sở Y tế Cà Mau tổ chức hội nghị sơ kết. Ông Lê Văn An đề nghị các đơn vị chuẩn bị tốt."
    assert "Lê Văn An" not in {who for who, _ in Told(reader, text).slots("participation", "agent", "role")}


@pytest.mark.parametrize(
    "more",
    ["", "Phiên họp bàn việc thực hiện kết luận của hội nghị ngày 28/6/2023.\n\n"],
)
def test_words_in_the_story_of_a_meeting_are_heard_there(reader: Reader, more: str):
    text = f"{_TWO}{more}Ông Lê Văn An đề nghị các đơn vị chuẩn bị tốt cho mùa dịch."
    assert ("Lê Văn An", "speaker") in Told(reader, text).slots("participation", "agent", "role")
