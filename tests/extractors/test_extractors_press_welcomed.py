"""Who is received, and by what words a peer from abroad goes; rows of titles: in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told, held

from kg.facts import Reader


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "Chiều 14/11/2022, lễ đón chính thức Thủ tướng New Zealand Jacinda Ardern diễn ra tại Hà Nội.",
            {"counterpart Jacinda Ardern"},
        ),
        (
            "Sáng 5/4/2022, lễ đón Chủ tịch nước Lào Thongloun Sisoulith được tổ chức trọng thể.",
            {"counterpart Thongloun Sisoulith"},
        ),
        ("Ngày 5/4/2022, tại lễ đón ông Lê Văn Hải khẳng định quan hệ tốt đẹp.", {"speaker Lê Văn Hải"}),
        (
            "Ngày 28/9/2022, Thủ tướng Hàn Quốc Han Duck-soo hội đàm với người đồng cấp Nhật Bản Fumio Kishida.",
            {"attendee Han Duck-soo", "counterpart Fumio Kishida"},
        ),
        (
            "Ngày 3/5/2023, Bộ trưởng Bộ Tài chính Hồ Đức Phúc có cuộc gặp với người đồng nhiệm Lào Bounchom Ubonpaseuth.",
            {"attendee Hồ Đức Phúc", "counterpart Bounchom Ubonpaseuth"},
        ),
    ],
)
def test_who_is_received_is_there(reader: Reader, text: str, parts: set[str]):
    assert held(Told(reader, text))[1] == parts


@pytest.mark.parametrize(
    ("lead", "there"),
    [
        ("Đại biểu quốc tế có", True),
        ("Khách mời trong nước tham dự có:", True),
        ("Đại biểu quốc tế có ý kiến của", False),
    ],
)
def test_delegates_of_a_kind_are_there(reader: Reader, lead: str, there: bool):
    text = f"Sáng 16/6/2023, Đại học Huế tổ chức hội thảo. {lead} ông Laurent Umans, Bí thư thứ nhất Đại sứ quán Hà Lan."
    assert ("attendee Laurent Umans" in held(Told(reader, text))[1]) is there


def test_the_opening_session_of_a_conference_is_the_conference(reader: Reader):
    text = (
        "Sáng 16/6/2023, Đại học Huế tổ chức hội thảo. "
        "Tham dự phiên khai mạc hội thảo có ông Lê Văn Hải, Phó Giám đốc Đại học Huế."
    )
    events, parts = held(Told(reader, text))
    assert events == {"hoi-thao 2023-06-16"}
    assert "attendee Lê Văn Hải" in parts


@pytest.mark.parametrize(
    "row", ["Chủ tịch nước, ", "Giám đốc, Phó Giám đốc, ", "chuyên gia ", "người đồng cấp "]
)
def test_a_row_of_titles_is_read_one_way(reader: Reader, row: str):
    """Hangs where a comma or a space can be read in two ways."""
    told = Told(reader, f"Ngày 1/2/2020, Thủ tướng Phạm Minh Chính làm việc với {row * 200}và Bộ Y tế.")
    assert "Phạm Minh Chính" in told.labels("Person")
