"""Posts whose title holds the body's name, committees that a body has, boards, consuls, and totals; in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told

from kg.facts import Reader

_NAME = "Lê Văn Bách"


@pytest.mark.parametrize(
    ("title", "role", "body"),
    [
        ("Tổng Kiểm toán Nhà nước", "tong-kiem-toan", "Kiểm toán nhà nước"),
        ("Phó Tổng Kiểm toán Nhà nước", "pho-tong-kiem-toan", "Kiểm toán nhà nước"),
        ("Tổng Thanh tra Chính phủ", "tong-thanh-tra-chinh-phu", "Thanh tra Chính phủ"),
        ("Phó Tổng Thanh tra Chính phủ", "pho-tong-thanh-tra", "Thanh tra Chính phủ"),
        ("Viện trưởng Viện Kiểm sát nhân dân tối cao", "vien-truong", "Viện kiểm sát nhân dân tối cao"),
        (
            "Phó Viện trưởng Viện kiểm sát nhân dân tỉnh Hà Nam",
            "pho-vien-truong",
            "Viện kiểm sát nhân dân tỉnh Hà Nam",
        ),
        ("Tổng Thư ký Quốc hội", "tong-thu-ky", "Quốc hội"),
        ("Trưởng đoàn ĐBQH tỉnh Hà Nam", "truong-doan", "Đoàn ĐBQH tỉnh Hà Nam"),
        ("Bí thư Đảng ủy UBND tỉnh Hà Nam", "bi-thu", "Đảng ủy UBND tỉnh Hà Nam"),
        ("Bí thư Đảng ủy Sở Y tế tỉnh Hà Nam", "bi-thu", "Đảng ủy Sở Y tế tỉnh Hà Nam"),
        ("Phó Bí thư Đảng ủy Công ty Hoàng Long", "pho-bi-thu", "Đảng ủy Công ty Hoàng Long"),
        ("Bí thư Đảng ủy các cơ quan Đảng tỉnh Hà Nam", "bi-thu", "Đảng ủy các cơ quan Đảng tỉnh Hà Nam"),
        ("Tổng Giám đốc Tập đoàn Hoàng Long", "tong-giam-doc", "Tập đoàn Hoàng Long"),
        ("Trưởng Đại diện thường trú UNDP tại Việt Nam", "dai-dien-thuong-tru", "UNDP"),
        (
            "Trưởng Ban Quản lý các khu công nghiệp tỉnh Hà Nam",
            "truong-ban",
            "Ban Quản lý các khu công nghiệp tỉnh Hà Nam",
        ),
        (
            "Giám đốc Ban Quản lý dự án đầu tư xây dựng tỉnh Hà Nam",
            "giam-doc",
            "Ban Quản lý dự án đầu tư xây dựng tỉnh Hà Nam",
        ),
    ],
)
@pytest.mark.parametrize(
    "shape", ["{0} {1} dự họp.", "Ông {1}, {0}, cho biết như vậy.", "Theo {0} {1}, việc này cần làm sớm."]
)
def test_who_holds_an_office(reader: Reader, title: str, role: str, body: str, shape: str):
    told = Told(reader, shape.format(title, _NAME))
    assert told.slots("membership", "person", "role", "organization") == {(_NAME, role, body)}


@pytest.mark.parametrize("city", ["TP.HCM", "Thành phố Hồ Chí Minh", "Đà Nẵng"])
def test_a_consul_is_named_after_the_city(reader: Reader, city: str):
    told = Told(reader, f"Tổng Lãnh sự Nhật Bản tại {city} Ono Masuo dự họp.")
    assert told.labels("Person") == ["Ono Masuo"]


def test_a_person_of_three_syllables_after_a_groups_head_noun_is_one(reader: Reader):
    assert Told(reader, f"Tổng Giám đốc Tập đoàn {_NAME} dự họp.").labels("Person") == [_NAME]


def test_an_ordinal_before_a_date_is_no_weekday(reader: Reader):
    told = Told(reader, f"Ông {_NAME} dự phiên họp lần thứ ba ngày 12/5/2023.")
    assert told.slots("event-date", "date") == {("2023-05-12",)}


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        (
            "Tổng số tài khoản đăng ký trên Cổng Dịch vụ công quốc gia là hơn 10,7 triệu.",
            "10700000",
            "tài khoản",
        ),
        (
            "Số lượng giao dịch qua NDXP năm 2022 đạt 860 triệu, gấp 4,7 lần năm 2021.",
            "860000000",
            "giao dịch",
        ),
    ],
)
def test_a_total_is_said_before_its_number(reader: Reader, text: str, value: str, unit: str):
    told = Told(reader, text).slots("observation", "value", "unit")
    assert any(figure == value and words.startswith(unit) for figure, words in told)


def test_the_size_of_a_delegation_is_no_figure(reader: Reader):
    assert Told(reader, "Đoàn gồm 25 thành viên thăm Bộ Y tế.").facts("observation") == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Phó Chủ tịch UBND tỉnh Tô Lâm phát biểu.", "Tô Lâm"),
        ("Ông Mai Sơn cho biết như vậy.", "Mai Sơn"),
        ("Thượng tướng Mai Sơn dự lễ.", "Mai Sơn"),
        ("Tổng Giám đốc LG Narendra Modi dự.", "Narendra Modi"),
        ("Giám đốc Sở Y tế thành phố Nguyễn Tấn Bỉnh cho biết như vậy.", "Nguyễn Tấn Bỉnh"),
        ("Trưởng đoàn Ai Cập Ibrahim Mahlab phát biểu.", "Ibrahim Mahlab"),
    ],
)
def test_a_person_whose_name_a_place_or_a_firm_may_bear(reader: Reader, text: str, name: str):
    assert Told(reader, text).labels("Person") == [name]


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Trung tâm hỗ trợ doanh nghiệp Hà Nội họp.", ["Trung tâm hỗ trợ doanh nghiệp Hà Nội"]),
        (
            "Tổng công ty CP xây dựng công nghiệp Việt Nam họp.",
            ["Tổng công ty CP xây dựng công nghiệp Việt Nam"],
        ),
        ("Xí nghiệp thoát nước số 3 họp.", ["Xí nghiệp thoát nước số 3"]),
        ("Hội tin học Thành phố dự.", ["Hội tin học Thành phố"]),
        ("Trung tâm thành phố Hà Nội đông đúc.", []),
        ("Cơ quan chức năng tỉnh Hà Nam vào cuộc.", []),
        ("Cụm công nghiệp Tân Hội 3 và Tân Hội 4.", []),
        (
            "Phòng Kinh tế - Hạ tầng và Đô thị xã Thanh Bình họp.",
            ["Phòng Kinh tế - Hạ tầng và Đô thị xã Thanh Bình"],
        ),
        ("Vụ Truyền thông và Thi đua, khen thưởng họp.", ["Vụ Truyền thông và Thi đua, khen thưởng"]),
        ("Ủy ban Các vấn đề xã hội họp.", ["Ủy ban Các vấn đề xã hội"]),
        ("Đại diện đoàn đại biểu Quốc hội TP Đà Nẵng trao đổi.", ["Đoàn đại biểu Quốc hội TP Đà Nẵng"]),
        ("Các doanh nghiệp thuộc Bộ Công an, UBND TP Hồ Chí Minh.", ["Bộ Công an", "UBND TP Hồ Chí Minh"]),
    ],
)
def test_names_written_small_and_fields_with_a_dash(reader: Reader, text: str, bodies: list[str]):
    assert Told(reader, text).labels("Agency") == bodies


def test_a_department_with_a_dash_is_the_one_with_a_word(reader: Reader):
    told = Told(reader, "Sở Thông tin - Truyền thông TP.HCM và Sở Thông tin và Truyền thông TP.HCM họp.")
    assert len(told.labels("Agency")) == 1


@pytest.mark.parametrize("place", ["Đảng bộ xã NTM kiểu mẫu họp.", "Đầu tư tại Đặc khu Hậu cần mới."])
def test_abbreviations_after_a_level_are_no_place(reader: Reader, place: str):
    assert Told(reader, place).labels("Place") == []


def test_a_day_in_may_is_not_of_the_year_summed_up(reader: Reader):
    text = "Sáng 12/5, UBND tỉnh Hà Nam tổ chức hội nghị tổng kết công tác cải cách hành chính năm 2022."
    assert {date for (date,) in Told(reader, text).slots("event-date", "date")} == {""}


@pytest.mark.parametrize(
    "text", ["Hà Nội lập quy hoạch chi tiết tỷ lệ 1/500 các quỹ đất.", "Cục Thuế có 3 Phó Cục trưởng."]
)
def test_scales_and_heads_are_no_figures(reader: Reader, text: str):
    assert Told(reader, text).facts("observation") == []


@pytest.mark.parametrize(
    "verb", ["chúc mừng kết quả mà", "biểu dương", "trân trọng cảm ơn", "nhắc lại", "phủ nhận việc"]
)
def test_who_opens_a_speech_is_quoted_whatever_the_verb(reader: Reader, verb: str):
    text = f"Sáng nay, Bộ Y tế tổ chức hội nghị. Phát biểu tại hội nghị, ông {_NAME} {verb} tỉnh đã đạt được năm qua."
    assert _NAME in {speaker for (speaker,) in Told(reader, text).slots("quotation", "speaker")}


@pytest.mark.parametrize(
    "bodies",
    [
        "Viện Chiến lược (VCL) và Viện Đô thị (VDT)",
        "Viện Chiến lược trực thuộc Đại học Vinh và Phòng Tư pháp trực thuộc UBND TP. Thủ Đức",
        "Cục Công nghệ thông tin (Bộ Y tế) và Công ty Hoàng Long",
        "UNDP, Bộ Nội vụ",
    ],
)
@pytest.mark.parametrize(
    "shape",
    [
        "Ngày 12/5/2023, {0} đã tổ chức Hội nghị tổng kết.",
        "Hội nghị tổng kết do {0} tổ chức diễn ra ngày 12/5/2023.",
        "Ngày 12/5/2023, Bộ Xây dựng phối hợp với {0} tổ chức Hội nghị tổng kết.",
        "Tham dự Hội nghị tổng kết ngày 12/5/2023 có đại diện {0}.",
        "Ngày 12/5/2023, tại Hà Nội, Hội nghị tổng kết đã được {0} tổ chức.",
    ],
)
def test_all_of_a_list_take_part(reader: Reader, bodies: str, shape: str):
    told = Told(reader, shape.format(bodies))
    parents = {parent for (parent,) in told.slots("unit", "parent")}
    agents = {agent for (agent,) in told.slots("participation", "agent")}
    assert set(told.labels("Agency")) - parents == agents


def test_gatherings_of_one_title_are_one_and_the_day_after_a_colon_is_theirs(reader: Reader):
    text = (
        "HỘI NGHỊ “KINH TẾ SỐ - ĐỘNG LỰC PHÁT TRIỂN TỈNH”\n\nTheo Sở Y tế: Ngày 30/07/2024, Sở Y tế tổ chức Hội nghị “Kinh tế số - "
        "Động lực phát triển tỉnh”. Hội nghị tập huấn “Kinh tế số - Động lực Phát triển tỉnh” có 500 người dự.\n"
    )
    told = Told(reader, text)
    assert len(told.labels("Event")) == 1
    assert told.slots("event-date", "date") == {("2024-07-30",)}


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Hội thảo Nghiên cứu phát triển kinh tế số TP. Vinh được tổ chức vào ngày 26/4/2024.",
            "Hội thảo Nghiên cứu phát triển kinh tế số TP. Vinh",
        ),
        ("Hội nghị thường niên năm 2024 được tổ chức vào ngày 26/4/2024.", "Hội nghị thường niên"),
    ],
)
def test_a_capital_opens_a_title_and_a_year_in_a_name_is_no_day(reader: Reader, text: str, title: str):
    told = Told(reader, text)
    assert told.labels("Event") == [title]
    assert told.slots("event-date", "date") == {("2024-04-26",)}


@pytest.mark.parametrize(
    "text",
    [
        "Ông {0} trở thành tân {1}.",
        "Ông {0} nhậm chức {1}.",
        "Ông {0} vừa được giao nhiệm vụ {1}.",
        "Ông {0} chính thức là {1}.",
    ],
)
def test_a_post_that_is_taken_up(reader: Reader, text: str):
    told = Told(reader, text.format(_NAME, "Giám đốc Sở Y tế tỉnh Hà Nam"))
    assert told.slots("membership", "person", "role", "organization") == {
        (_NAME, "giam-doc", "Sở Y tế tỉnh Hà Nam")
    }


def test_days_of_a_visit_show_the_year_of_each_day(reader: Reader):
    text = (
        "Từ ngày 24 đến 28/6/2019, đoàn của Bộ Y tế làm việc tại Hàn Quốc. Ngày 25/6, tại Seoul, Bộ trưởng Bộ Y tế Lê Văn An "
        "đã có buổi hội đàm với Bộ trưởng Bộ Y tế Hàn Quốc Park Jin Soo."
    )
    told = Told(reader, text)
    assert ("2019-06-25",) in told.slots("event-date", "date")


def test_a_strategic_partnership_is_no_strategy(reader: Reader):
    text = (
        "UBND tỉnh và Tập đoàn CMC ký thỏa thuận hợp tác chiến lược về chuyển đổi số giai đoạn 2024 - 2028."
    )
    assert Told(reader, text).slots("legal-type", "type") == {("thoa-thuan",)}


@pytest.mark.parametrize("verb", ["tổ chức phiên họp", "chủ trì cuộc họp", "khai mạc hội thi"])
def test_the_level_ends_a_name_before_two_words_of_a_verb(reader: Reader, verb: str):
    told = Told(reader, f"Ban Chỉ đạo Chuyển đổi số tỉnh {verb}.")
    assert told.labels("Agency") == ["Ban Chỉ đạo Chuyển đổi số tỉnh"]


def test_what_somebody_says_of_a_body_is_not_its_speech(reader: Reader):
    told = Told(
        reader, f"Phát biểu tại lễ ký kết, ông {_NAME} khẳng định VNPT cam kết sẽ dành nguồn lực tốt nhất."
    )
    assert told.slots("quotation", "speaker") == {(_NAME,)}


def test_a_law_ends_before_what_is_done_with_it(reader: Reader):
    told = Told(reader, "Bộ Tư pháp sửa đổi Luật Cư trú, trình Chính phủ trong quý I/2023.")
    assert told.labels("LegalDocument") == ["Luật Cư trú"]


def test_where_a_meeting_is_joined_from_is_no_figure(reader: Reader):
    text = "Hội nghị được kết nối trực tuyến với trụ sở UBND 63 tỉnh, thành phố. Chính phủ tổ chức."
    assert Told(reader, text).facts("observation") == []


def test_the_day_since_when_a_portal_is_open_dates_it(reader: Reader):
    text = "Kể từ khi khai trương ngày 9/12/2019, đến hết tháng 11/2022, Cổng Dịch vụ công quốc gia đã tích hợp hơn 4.000 dịch vụ công."
    told = Told(reader, text)
    assert told.slots("event-date", "date") == {("2019-12-09",)}
    assert told.slots("observation", "date") == {("2022-11",)}


def test_youth_of_a_district_are_a_body(reader: Reader):
    told = Told(reader, f"Huyện Đoàn Tân Lạc tổ chức hội thi. Đồng chí {_NAME}, Bí thư Huyện Đoàn, dự.")
    assert told.labels("Person") == [_NAME]
    assert told.labels("Agency") == ["Huyện Đoàn Tân Lạc"]
    assert told.labels("Place") == ["Tân Lạc"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Bộ TT&TT: doanh thu 4 tháng đầu năm ước đạt 1,13 triệu tỷ đồng.", "1130000000000000"),
        ("Bộ TT&TT: số thuê bao 2G còn khoảng 26,4 triệu, giảm mạnh.", "26400000"),
    ],
)
def test_figures_after_a_year_and_of_a_network(reader: Reader, text: str, value: str):
    assert Told(reader, text).slots("observation", "value") == {(value,)}
