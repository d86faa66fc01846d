"""Titles of others beside a name, titles of meetings beside quotes, patrons, boards and names cut too soon, in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told, held

from kg.facts import Reader


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        # Whom somebody meets is not who speaks.
        (
            "Trước đó tại cuộc họp gần đây với Phó Thủ tướng, Thống đốc Tào Thị Hoa nêu ba khó khăn.",
            {("Tào Thị Hoa", "thong-doc")},
        ),
        (
            "Phó Thủ tướng, Bộ trưởng Ngoại giao Tào Thị Hoa nêu ba khó khăn.",
            {("Tào Thị Hoa", "pho-thu-tuong"), ("Tào Thị Hoa", "bo-truong")},
        ),
    ],
)
def test_a_title_before_the_comma_may_be_a_guests(
    reader: Reader, text: str, posts: set[tuple[str, ...]]
) -> None:
    assert Told(reader, text).slots("membership", "person", "role") == posts


@pytest.mark.parametrize(
    ("text", "bodies", "people"),
    [
        (
            "Bộ Xây Dựng đã dự. Viện trưởng Viện Nghiên cứu Kinh tế Xây dựng và Đô thị Tào Thị Hoa nói tại đó.",
            ["Bộ Xây dựng", "Viện Nghiên cứu Kinh tế Xây dựng và Đô thị"],
            ["Tào Thị Hoa"],
        ),
        (
            "Về việc này Cục trưởng CSGT thông tin, Cục CSGT có kế hoạch kiểm soát.",
            ["Cục CSGT"],
            [],
        ),
        (
            "Ông Từ Văn Lương, Cục trưởng Cục Thông tin cơ sở, cho biết kế hoạch đã xong.",
            ["Cục Thông tin cơ sở"],
            ["Từ Văn Lương"],
        ),
        (
            "Dự án do Viện Nghiên cứu Dữ liệu Trung ương tài trợ, kéo dài ba năm.",
            ["Viện Nghiên cứu Dữ liệu Trung ương"],
            [],
        ),
    ],
)
def test_where_names_of_bodies_end(reader: Reader, text: str, bodies: list[str], people: list[str]) -> None:
    told = Told(reader, text)
    assert told.labels("Agency") == bodies
    assert told.labels("Person") == people


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Tại Hội thảo “Nước sạch cho nông thôn”, ông Từ Văn Lương cho biết công nghệ mới rẻ hơn nhiều.",
            "công nghệ mới rẻ hơn nhiều",
        ),
        (
            "“Nước sạch là quyền của mọi người”, ông Từ Văn Lương cho biết.",
            "Nước sạch là quyền của mọi người",
        ),
    ],
)
def test_the_title_of_a_meeting_is_nobodys_words(reader: Reader, text: str, said: str) -> None:
    assert Told(reader, text).slots("quotation", "text") == {(said,)}


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "Tại cuộc họp, đại diện Bộ Tư pháp, một số đơn vị thuộc Bộ Tài chính đã nêu ý kiến về trình tự.",
            set(),
        ),
        ("Đại diện Bộ Tài chính nêu ý kiến rằng trình tự còn dài.", {("Bộ Tài chính",)}),
        (
            "TS. Từ Văn Lương, Trưởng ngành Đông Phương học, cũng đề xuất mở thêm lớp học.",
            {("Từ Văn Lương",)},
        ),
        (
            "Ông Từ Văn Lương, Trưởng phòng Quản lý nhập cảnh của người lớn tuổi, thuộc Cục Bảo trợ xã hội cho biết "
            "đường bay đã mở.",
            {("Từ Văn Lương",)},
        ),
    ],
)
def test_who_speaks(reader: Reader, text: str, speakers: set[tuple[str]]) -> None:
    assert Told(reader, text).slots("quotation", "speaker") == speakers


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "Hội Tin học Việt Nam với sự bảo trợ của Bộ Nội vụ và Bộ Y tế đã tổ chức hội thảo “Nước sạch và đô thị”.",
            {"organizer Hội Tin học Việt Nam"},
        ),
        (
            "Bộ Nội vụ và Bộ Y tế đã tổ chức hội thảo “Nước sạch và đô thị”.",
            {"organizer Bộ Nội vụ", "organizer Bộ Y tế"},
        ),
        (
            "Trong phần bế mạc của hội thảo “Nước sạch và đô thị”, bà Tào Thị Hoa đã phát biểu tổng kết.",
            {"speaker Tào Thị Hoa"},
        ),
        ("Phó Thủ tướng Tào Văn Chiến tại hội nghị ngày 14/12/2024.", {"attendee Tào Văn Chiến"}),
        (
            "Chiều 5/6/2024, Bộ Y tế họp. Tại cuộc họp, ông Từ Văn Lương, Phó Cục trưởng Cục Quản lý Dược, Bộ Y tế đã "
            "công bố quyết định của Bộ trưởng.",
            {"organizer Bộ Y tế", "attendee Từ Văn Lương"},
        ),
    ],
)
def test_parts_at_meetings(reader: Reader, text: str, parts: set[str]) -> None:
    assert held(Told(reader, text))[1] == parts


def test_a_ceremony_that_announces_and_awards_has_a_title(reader: Reader) -> None:
    told = Told(
        reader, "Tối 14/12/2023, tại Huế diễn ra Lễ công bố và trao giải thưởng Sao Vàng Đất Việt 2023."
    )
    assert told.slots("event-title", "title") == {("Lễ công bố và trao giải thưởng Sao Vàng Đất Việt 2023",)}


def test_a_day_is_told_after_the_month_of_the_headline(reader: Reader) -> None:
    text = (
        "Thủ tướng chủ trì phiên họp Chính phủ thường kỳ tháng 12/2024\n"
        "Chiều 4/12, Thủ tướng Tào Văn Chiến chủ trì phiên họp Chính phủ thường kỳ tháng 12/2024."
    )
    assert Told(reader, text).slots("event-date", "date") == {("2024-12-04",)}


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Hà Nội có số biển nhiều nhất (hơn 217.000 biển số).", {("217000", "more-than")}),
        ("Ban soạn thảo của Bộ Công an gồm 13 thành viên do ông Từ Văn Lương làm Trưởng ban.", set()),
        ("Hiệp hội Dữ liệu gồm 300 thành viên.", {("300", "exact")}),
        ("Ngân hàng Nhà nước nằm trong 5 bộ và 3 cơ quan ngang bộ dự kiến duy trì.", set()),
    ],
)
def test_figures(reader: Reader, text: str, figures: set[tuple[str, str]]) -> None:
    assert Told(reader, text).slots("observation", "value", "comparator") == figures


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "Quy định này theo Luật An toàn, vệ sinh lao động (2015), trong đó nêu rõ trách nhiệm.",
            {("Luật An toàn, vệ sinh lao động",)},
        ),
        ("Theo Luật Việc làm, người lao động được hỗ trợ (2015).", {("Luật Việc làm",)}),
    ],
)
def test_titles_of_laws(reader: Reader, text: str, titles: set[tuple[str]]) -> None:
    assert Told(reader, text).slots("legal-title", "title") == titles
