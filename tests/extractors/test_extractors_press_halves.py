"""Words that only look like bodies, units behind their titles, and years that are not the story's, in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told

from kg.facts import Reader


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Phát biểu tại Hội Nghị, ông Lê Văn An nêu rõ nhiệm vụ.", set()),
        ("Bộ Quy tắc ứng xử và Bộ Tiêu chí đánh giá chuyển đổi số được ban hành.", set()),
        ("Đoàn đến thăm đảo Trường Sa Lớn.", set()),
        ("Chiều nay: Tổ chức Hội nghị trực tuyến về đất đai.", set()),
        ("Hội thảo Chính phủ Số Việt Nam diễn ra hôm qua.", set()),
        ("HĐND tỉnh Khóa XII họp hôm qua.", {"HĐND tỉnh"}),
        ("Văn phòng UBND tỉnh Đại biểu các sở cùng dự.", {"Văn phòng UBND tỉnh"}),
        ("HĐND thành phố Vinh họp hôm qua.", {"HĐND thành phố Vinh"}),
        ("Liên minh Số khởi xướng chương trình.", {"Liên minh Số"}),
        ("Hội đồng Di sản công nhận hai lễ hội.", {"Hội đồng Di sản"}),
        ("Bộ trưởng Bộ TT&TT tại Đức gặp gỡ kiều bào.", {"Bộ TT&TT"}),
    ],
)
def test_half_a_word_is_no_body(reader: Reader, text: str, bodies: set[str]):
    assert set(Told(reader, text).labels("Agency")) == bodies


@pytest.mark.parametrize(
    ("text", "role", "body"),
    [
        (
            "Thượng tá Lê Văn Nghĩa, Trưởng phòng Cảnh sát giao thông Công an tỉnh Nghệ An, cho biết như vậy.",
            "truong-phong",
            "Phòng Cảnh sát giao thông Công an tỉnh Nghệ An",
        ),
        (
            "Ông Lê Văn Nghĩa, Trưởng phòng quản lý hạ tầng số, Cục Viễn thông, cho biết như vậy.",
            "truong-phong",
            "Phòng quản lý hạ tầng số",
        ),
        (
            "Phó Thủ tướng Thường trực Chính phủ Lê Văn Nghĩa dự họp.",
            "pho-thu-tuong-thuong-truc",
            "Chính phủ",
        ),
        ("Bộ trưởng Ngoại giao New Zealand John Smith dự họp.", "bo-truong", "Bộ Ngoại giao New Zealand"),
    ],
)
def test_the_unit_behind_a_title_is_named(reader: Reader, text: str, role: str, body: str):
    assert Told(reader, text).slots("membership", "role", "organization") == {(role, body)}


def test_a_former_post_is_called_so_only_where_it_is_written(reader: Reader):
    text = "Ông Lê Văn An, nguyên Giám đốc Sở Y tế tỉnh Hà Nam, dự họp. Trước đó, ông An là Trưởng ban Dân tộc tỉnh Hà Nam."
    told = [fact.slots.get("word") for fact in Told(reader, text).made.facts if fact.frame == "former-post"]
    assert sorted(told, key=str) == [None, "nguyên"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Chiều 5/6, Bộ Ngoại giao tổ chức hội thảo về Biển Đông. Các bên nhắc tới UNCLOS 1982.", ""),
        (
            "Sáng 16/11, Bộ Y tế tổ chức hội nghị. Quy mô kinh tế của vùng năm 2020 tăng gấp 9 lần so với năm 2004.",
            "",
        ),
        (
            "Chiều 26/10, Tỉnh ủy Hà Nam tổ chức hội nghị. Từ tháng 11/2019 đến tháng 10/2020, ông An là Phó Bí thư.",
            "2020-10-26",
        ),
    ],
)
def test_treaties_and_compared_years_date_nothing_but_a_span_up_to_the_month_does(
    reader: Reader, text: str, day: str
):
    told = Told(reader, text).made.facts
    assert {fact.slots.get("date", "") for fact in told if fact.frame == "event-date"} == {day}
