"""Posts given in the words of a decision, and who opens or holds an event, told the other way round."""

from __future__ import annotations

import pytest
from extractors_told import Told

from kg.facts import Reader


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        (
            "Ông Từ Văn Lương vừa được bổ nhiệm chức vụ Phó Giám đốc Sở Y tế.",
            {("Từ Văn Lương", "pho-giam-doc", "Sở Y tế")},
        ),
        (
            "Bà Lê Thị Hoa được bổ nhiệm chức danh Vụ trưởng Vụ Kế hoạch.",
            {("Lê Thị Hoa", "vu-truong", "Vụ Kế hoạch")},
        ),
        (
            "Hai Phó Giám đốc mới của Sở Y tế là bà Lê Thị Hoa và ông Tào Văn Chiến.",
            {("Lê Thị Hoa", "pho-giam-doc", "Sở Y tế"), ("Tào Văn Chiến", "pho-giam-doc", "Sở Y tế")},
        ),
        ("Việc bổ nhiệm chức vụ Phó Giám đốc Sở Y tế theo quy trình, ông Lê Văn An cho biết.", set()),
    ],
)
def test_posts_given_by_decisions(reader: Reader, text: str, posts: set[tuple[str, ...]]) -> None:
    assert Told(reader, text).slots("membership", "person", "role", "organization") == posts


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "Tuần lễ Chuyển đổi số - Huế 2022 tổ chức bởi UBND tỉnh Hà Nam phối hợp cùng Sở Y tế khai mạc ngày 18/8/2022.",
            {("UBND tỉnh Hà Nam", "organizer"), ("Sở Y tế", "co-organizer")},
        ),
        (
            "Ngày 5/4/2024, Bộ Y tế tổ chức Hội nghị chuyên đề. Sau diễn văn khai mạc của ông Lê Văn An là thảo luận.",
            {("Bộ Y tế", "organizer"), ("Lê Văn An", "speaker")},
        ),
        (
            "Chiều 10/6/2025, Bộ trưởng Lê Văn An đã có buổi tiếp đón ông Alex Rogers, Chủ tịch Tập đoàn ABCTech.",
            {("Lê Văn An", "attendee"), ("Alex Rogers", "counterpart")},
        ),
        ("Ngày 5/6/2024, Bộ trưởng Lê Văn An đã đối thoại với doanh nghiệp.", {("Lê Văn An", "attendee")}),
    ],
)
def test_who_holds_and_opens_an_event(reader: Reader, text: str, parts: set[tuple[str, ...]]) -> None:
    assert Told(reader, text).slots("participation", "agent", "role") == parts


def test_a_gathering_goes_by_its_second_name_too(reader: Reader) -> None:
    text = (
        "Triển lãm quốc tế về An toàn không gian mạng - Vietnam Security Summit 2021 chủ đề “Bảo đảm an toàn số” "
        "khai mạc ngày 27/10/2021. Vietnam Security Summit 2021 do Cục An toàn thông tin tổ chức trong hai ngày."
    )
    told = Told(reader, text)
    assert len(told.labels("Event")) == 1
    assert told.slots("event-theme", "theme") == {("Bảo đảm an toàn số",)}
    assert told.slots("participation", "agent", "role") == {("Cục An toàn thông tin", "organizer")}


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "Thực hiện Quyết định số 749/QĐ-TTg ngày 3/6/2020 của Thủ tướng Chính phủ phê duyệt Chương trình chuyển đổi "
            "số quốc gia đến năm 2025, Bộ Y tế đã có văn bản.",
            {("Chương trình chuyển đổi số quốc gia đến năm 2025",)},
        ),
        (
            "Theo Kế hoạch số 12/KH-UBND của UBND tỉnh về phát triển dữ liệu số đến năm 2025, Sở Y tế đã làm xong.",
            {("phát triển dữ liệu số đến năm 2025",)},
        ),
    ],
)
def test_a_title_ends_before_who_acts(reader: Reader, text: str, titles: set[tuple[str]]) -> None:
    assert Told(reader, text).slots("legal-title", "title") == titles


def test_an_assembly_in_session_meets_once(reader: Reader) -> None:
    text = "Sáng 23.11.2024, Quốc hội họp phiên toàn thể ở hội trường nghe Tờ trình dự án Luật Dữ liệu."
    assert Told(reader, text).labels("Event") == ["phiên toàn thể"]
