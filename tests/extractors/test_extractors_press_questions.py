"""Question times and press talks: where names end, whose posts are not, what is only a title, in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told, held, listed

from kg.facts import Reader


def told(reader: Reader, text: str) -> Told:
    return Told(reader, f"Tin trong ngày\n\n{text}")


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Ban Chỉ đạo Tây Nguyên và hơn 600 đại biểu đại diện cho các ngành dự lễ.", ["Ban Chỉ đạo Tây Nguyên"]),
        ("Ban Chỉ đạo Tây Nguyên và gần 50 đơn vị dự lễ.", ["Ban Chỉ đạo Tây Nguyên"]),
        ("Vụ Khoa học và công nghệ dự lễ.", ["Vụ Khoa học và công nghệ"]),
    ],
)  # fmt: skip
def test_where_a_crowd_follows(reader: Reader, text: str, bodies: list[str]):
    assert told(reader, text).labels("Agency") == bodies


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        ("Phó Thủ tướng Chính phủ Trịnh Văn Dũng, Bộ trưởng các Bộ: Tài chính, Xây dựng cùng trả lời.", {"Phó Thủ tướng Chính phủ"}),
        ("Phó Thủ tướng Chính phủ Trịnh Văn Dũng, Bộ trưởng Bộ Tài chính, trả lời.", {"Phó Thủ tướng Chính phủ", "Bộ trưởng"}),
    ],
)  # fmt: skip
def test_posts_of_many_are_not_of_one(reader: Reader, text: str, posts: set[str]):
    assert {title for (title,) in told(reader, text).slots("membership", "title")} == posts


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Dữ liệu là tài nguyên của quốc gia. Bộ trưởng Lê Văn Sơn đã nhấn mạnh nội dung trên trong Hội nghị \"Trao đổi kinh nghiệm hoạt động năm 2023” tại Quảng Ninh.", "Dữ liệu là tài nguyên của quốc gia"),
        ("Tại Hội nghị, Bộ trưởng Lê Văn Sơn đã nhấn mạnh: \"Dữ liệu là tài nguyên của quốc gia”.", "Dữ liệu là tài nguyên của quốc gia"),
    ],
)  # fmt: skip
def test_a_title_is_no_quotation(reader: Reader, text: str, words: str):
    assert {said.rstrip(".") for (said,) in told(reader, text).slots("quotation", "text")} == {words}


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Hội nghị ngày 12/8/2023 do Cổng Thông tin điện tử Chính phủ phối hợp với UBND tỉnh Quảng Ninh tổ chức.", "co-organizer UBND tỉnh Quảng Ninh"),
        ("Hội nghị ngày 12/8/2023 giới thiệu Cổng Thông tin điện tử Chính phủ phối hợp với UBND tỉnh Quảng Ninh.", ""),
    ],
)  # fmt: skip
def test_who_holds_with_a_portal(reader: Reader, text: str, parts: str):
    assert held(told(reader, text)) == (listed("hoi-nghi 2023-08-12"), listed(parts))


@pytest.mark.parametrize(
    ("text", "subject", "unit", "what"),
    [
        ("Ông Lê Văn Tường, Chủ tịch Hội Tin học Y tế Việt Nam, cho biết đến nay cả nước mới có 37 bệnh viện tham gia.", "Việt Nam", "bệnh viện", "bệnh viện"),
        ("Ông Lê Văn Tường, Chủ tịch Hội Tin học Y tế Việt Nam, cho biết đến nay Hội mới có 37 bệnh viện tham gia.", "Hội Tin học Y tế Việt Nam", "bệnh viện", "bệnh viện"),
        ("Bộ Y tế có 7 phần mềm nhưng phần lớn phần mềm chưa đạt chuẩn.", "Bộ Y tế", "phần mềm", "phần mềm"),
        ("Hiện đã có 66 vị đại biểu Quốc hội đăng ký chất vấn.", "Quốc hội", "vị", "vị đại biểu Quốc hội đăng ký chất vấn"),
    ],
)  # fmt: skip
def test_what_is_counted(reader: Reader, text: str, subject: str, unit: str, what: str):
    assert told(reader, text).slots("observation", "subject", "unit", "what") == {(subject, unit, what)}
