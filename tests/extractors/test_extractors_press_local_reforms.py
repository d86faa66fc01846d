"""Administrative reform in provinces: what carries out a paper, short names of fields, agreements with firms, days of regular sessions."""

from __future__ import annotations

import pytest
from extractors_told import Told, held, launched

from kg.facts import Reader


@pytest.mark.parametrize(
    ("text", "event", "paper"),
    [
        (
            "Thực hiện Kế hoạch số 26/KH-UBND, ngày 5/10/2022, Sở Y tế Lào Cai tổ chức hội nghị tập huấn.",
            "2022-10-05",
            "",
        ),
        (
            "Triển khai Kế hoạch số 26/KH-UBND, ngày 5/10/2022, tại huyện Bắc Hà, Sở Y tế tổ chức hội nghị.",
            "2022-10-05",
            "",
        ),
        (
            "Thực hiện Kế hoạch số 26/KH-UBND, ngày 5/3/2020, về cải cách hành chính, Sở Y tế họp.",
            "",
            "2020-03-05",
        ),
        (
            "Theo Quyết định số 30/QĐ-UBND, ngày 5/3/2020, Chủ tịch UBND tỉnh Lào Cai điều động ông Lê Văn Nam.",
            "",
            "2020-03-05",
        ),
        (
            "Tiếp nối Thỏa thuận hợp tác giai đoạn 2014 - 2020, ngày 8/12/2020, VNPT và Sở Y tế Lào Cai ký biên bản.",
            "2020-12-08",
            "",
        ),
    ],
)
def test_a_day_behind_what_is_carried_out_is_when_it_was_done(
    reader: Reader, text: str, event: str, paper: str
):
    told = Told(reader, text)
    assert {f.slots["date"] for f in told.facts("legal-date")} == {paper} - {""}
    assert event in {"", *(f.slots["date"] for f in told.facts("event-date"))}


def test_the_day_of_the_story_is_closer_than_the_month_of_the_headline(reader: Reader):
    text = (
        "UBND tỉnh họp phiên thường kỳ tháng 10\nNgày 28/10/2015, UBND tỉnh tổ chức họp thường kỳ tháng 10."
    )
    assert held(Told(reader, text))[0] == {"phien-hop 2015-10-28"}


def test_the_day_of_another_month_is_of_another_meeting(reader: Reader):
    text = "UBND tỉnh họp phiên thường kỳ tháng 9/2015\nNgày 2/10/2015, UBND tỉnh tổ chức họp thường kỳ tháng 10."
    assert held(Told(reader, text))[0] == {"phien-hop 2015-09", "cuoc-hop 2015-10-02"}


def test_a_short_name_of_a_field_is_none_of_the_committee(reader: Reader):
    text = "Ông An là Chủ tịch Ủy ban Quốc gia về chuyển đổi số (CĐS). Kinh phí cho CĐS đạt 10 tỷ đồng."
    told = Told(reader, text)
    assert "CĐS" not in told.surfaces("Agency", "Ủy ban Quốc gia về chuyển đổi số")


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Ông Lê Văn Nam, thành viên Tổ công tác Đề án 06 tỉnh, dự họp.", "Tổ công tác Đề án 06 tỉnh"),
        ("Tổ công tác Đề án 06 thành phố đã họp.", "Tổ công tác Đề án 06 thành phố"),
        ("Tổ công tác Đề án 06 tỉnh, thành phố gửi báo cáo.", "Tổ công tác Đề án 06"),
        ("Tổ công tác Đề án 06 đã họp.", "Tổ công tác Đề án 06"),
    ],
)
def test_a_task_force_with_a_level_is_not_the_governments(reader: Reader, text: str, label: str):
    (body,) = [a for a in Told(reader, text).made.referents if a.label.startswith("Tổ công tác")]
    assert (body.label, body.iri is None) == (label, label != "Tổ công tác Đề án 06")


def test_a_word_in_capitals_behind_a_level_is_no_province(reader: Reader):
    assert Told(reader, "Sở tổ chức trên địa bàn tỉnh Ngày CĐS hằng năm.").labels("Place") == []


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "VNPT và Sở Y tế ký thỏa thuận hợp tác về y tế số giai đoạn 2020-2025 hướng đến mục tiêu phát triển.",
            "thỏa thuận hợp tác về y tế số giai đoạn 2020-2025",
        ),
        (
            "VNPT và Sở Y tế ký thỏa thuận hợp tác xây dựng bệnh án điện tử đến năm 2025, định hướng đến năm 2030.",
            "thỏa thuận hợp tác xây dựng bệnh án điện tử đến năm 2025, định hướng đến năm 2030",
        ),
        ("VNPT và Sở Y tế ký thỏa thuận hợp tác trước 10 khách mời.", ""),
    ],
)
def test_an_agreement_with_the_years_that_it_is_for_is_a_document(reader: Reader, text: str, title: str):
    assert {f.slots["title"] for f in Told(reader, text).facts("legal-title")} == {title} - {""}


def test_the_title_of_a_scheme_says_more_than_its_number(reader: Reader):
    text = "Đề án phát triển dữ liệu dân cư phục vụ chuyển đổi số (gọi tắt là Đề án 06) có ích. Đề án 06 đi nhanh."
    (told,) = Told(reader, text).slots("legal-title", "title")
    assert told == ("Đề án phát triển dữ liệu dân cư phục vụ chuyển đổi số",)


def test_what_is_approved_in_a_decision_is_that_decision(reader: Reader):
    text = (
        "Ngày 3/6/2020, Chính phủ đã phê duyệt “Chương trình Chuyển đổi số quốc gia đến năm 2025” "
        "tại Quyết định số 749/QĐ-TTg."
    )
    told = Told(reader, text)
    assert told.slots("legal-number", "number") == {("749/QĐ-TTg",)}
    assert told.slots("legal-date", "date") == {("2020-06-03",)}
    assert told.slots("legal-issuer", "issuer") == {("Chính phủ",)}
    assert len(told.labels("LegalDocument")) == 1


def test_what_is_carried_out_by_a_decision_is_another_paper(reader: Reader):
    text = "Sở Y tế triển khai Chương trình Chuyển đổi số quốc gia đến năm 2025 tại Quyết định số 749/QĐ-TTg."
    assert len(Told(reader, text).labels("LegalDocument")) == 2


def test_where_a_system_stands_parts_it_from_its_verb(reader: Reader):
    text = "Hệ thống giám sát Hue-S tại Thừa Thiên Huế do Viettel triển khai và đưa vào vận hành từ 2018."
    assert {day for _, day in launched(Told(reader, text))} == {"2018"}


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Ngày 3/4/2024, hội nghị đã nghe báo cáo kết quả năm 2023 của Sở Y tế Lào Cai.", set()),
        (
            "Ngày 3/4/2024 đã diễn ra hội nghị tổng kết công tác năm 2023 của Sở Y tế Lào Cai.",
            {"organizer Sở Y tế Lào Cai"},
        ),
    ],
)
def test_whose_report_is_heard_holds_no_meeting(reader: Reader, text: str, parts: set[str]):
    assert held(Told(reader, text))[1] == parts
