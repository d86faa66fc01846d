"""Portals of provinces: their names whole and short, who hands them over, who brings the news; papers of a day; bodies of a level that act."""

from __future__ import annotations

import pytest
from extractors_told import Told, held, launched

from kg.facts import Reader


def test_a_portal_goes_by_its_letters(reader: Reader):
    text = (
        "Ngày 15/10/2015, UBND tỉnh Hà Nam tổ chức Lễ khai trương Cổng thông tin điện tử (TTĐT) của UBND tỉnh. "
        "Cổng TTĐT tỉnh Hà Nam có 5 chuyên mục. Cổng TTĐT của UBND tỉnh được khai trương sau 3 năm xây dựng."
    )
    told = Told(reader, text)
    assert len(told.labels("System")) == 1
    assert {day for _, day in launched(told)} == {"2015-10-15"}


def test_a_portal_is_called_by_its_whole_name(reader: Reader):
    text = "Cổng thông tin điện tử đã khai trương. Cổng thông tin điện tử tỉnh Hà Nam có 5 chuyên mục."
    assert Told(reader, text).labels("System") == ["Cổng thông tin điện tử tỉnh Hà Nam"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Sở chuyển giao Cổng Thông tin điện tử tỉnh về Văn phòng UBND tỉnh quản lý.",
            ["Cổng Thông tin điện tử tỉnh"],
        ),
        ("Sở bàn giao hồ sơ của Cổng Hue-S về Văn phòng UBND tỉnh quản lý.", ["Cổng Hue-S"]),
        ("Bộ vận hành Cơ sở dữ liệu quốc gia về văn bản pháp luật.", None),
        ("(Cổng TTĐT-AG)- Ngày 3/6/2019, Sở Y tế họp.", []),
        ("Sở Y tế dùng phần mềm (Cổng TTĐT-AG).", None),
    ],
)
def test_where_a_portal_is_handed_is_no_part_of_its_name(reader: Reader, text: str, names: list[str] | None):
    found = Told(reader, text).labels("System")
    assert found if names is None else found == names


def test_who_builds_a_portal_does_not_own_it(reader: Reader):
    text = "Cổng thông tin điện tử tỉnh Hà Nam do Công ty TNHH Phần mềm Sao Mai Xanh Việt đấu thầu xây dựng."
    assert Told(reader, text).facts("system-owner") == []


@pytest.mark.parametrize(
    ("text", "live"),
    [
        ("Sở Y tế ra mắt trang thông tin điện tử đối ngoại của tỉnh.", 1),
        ("Sở Y tế cần xây dựng trang thông tin điện tử cho xã.", 0),
        ("Ông Lê Văn Nam nhấn nút đưa phiên bản Cổng Thông tin điện tử Chính phủ lên mạng.", 1),
        ("UBND tỉnh chấp thuận chủ trương triển khai thí điểm Cổng dữ liệu mở tỉnh Hà Nam.", 0),
    ],
)
def test_portals_that_go_live(reader: Reader, text: str, live: int):
    assert len(launched(Told(reader, text))) == live


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "Nhằm đánh giá kết quả cải cách tại các đơn vị, ngày 11/5/2016, UBND tỉnh ban hành Kế hoạch số 73/KH-UBND.",
            "2016-05-11",
        ),
        ("Sau hội nghị ngày 11/5/2016, UBND tỉnh ban hành Kế hoạch số 73/KH-UBND.", ""),
    ],
)
def test_the_day_that_leads_a_clause_is_of_the_paper(reader: Reader, text: str, day: str):
    assert {f.slots["date"] for f in Told(reader, text).facts("legal-date")} == {day} - {""}


def test_what_a_resolution_aims_at_is_no_part_of_its_title(reader: Reader):
    text = (
        "Tỉnh ủy ban hành Nghị quyết số 04 về chuyển đổi số đến năm 2025 với mục tiêu phát triển toàn diện."
    )
    assert Told(reader, text).slots("legal-title", "title") == {("chuyển đổi số đến năm 2025",)}


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Ngày 17/9/2021, UBND xã tổ chức hội nghị.", {"organizer UBND xã"}),
        ("Trước ngày 17/9/2021, UBND xã phải tổ chức hội nghị.", set()),
        ("UBND xã thường xuyên tổ chức hội nghị.", set()),
    ],
)
def test_a_body_of_a_level_acts_on_a_day(reader: Reader, text: str, parts: set[str]):
    assert held(Told(reader, text))[1] == parts
