"""Who holds, gets and leaves which post, as the press puts it, in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told

from kg.facts import Reader

AN, BINH, HOA = "Nguyễn Văn An", "Trần Văn Bình", "Lê Thị Hoa"
Held = set[tuple[str, ...]]


def held(reader: Reader, text: str) -> Held:
    """Who holds which title of which body, as the text says."""
    return Told(reader, text).slots("membership", "person", "title", "organization")


def left(reader: Reader, text: str) -> Held:
    """Who held which title before."""
    return Told(reader, text).slots("former-post", "person", "title", "organization")


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        (f"Ông {AN} là Giám đốc Sở Y tế Hà Nội.", {(AN, "Giám đốc", "Sở Y tế Hà Nội")}),
        (f"Ông {AN} (45 tuổi) hiện là Giám đốc Sở Y tế Hà Nội.", {(AN, "Giám đốc", "Sở Y tế Hà Nội")}),
        (f"Giám đốc Sở Y tế Hà Nội hiện nay là ông {AN}.", {(AN, "Giám đốc", "Sở Y tế Hà Nội")}),
        (f"Ông {AN} (sinh năm 1976), Giám đốc Sở Y tế, đã đến.", {(AN, "Giám đốc", "Sở Y tế")}),
        (f"Ông {AN} - tân Giám đốc Sở Y tế đã đến.", {(AN, "Giám đốc", "Sở Y tế")}),
        (f"Giám đốc Sở Y tế Hà Nội - ông {AN} đã đến.", {(AN, "Giám đốc", "Sở Y tế Hà Nội")}),
        (f"Ông {AN}_Giám đốc Sở Y tế đã đến.", {(AN, "Giám đốc", "Sở Y tế")}),
        (f"Ông {AN} trên cương vị Giám đốc Sở Y tế đã ký.", {(AN, "Giám đốc", "Sở Y tế")}),
        (f"Ông {AN} quê Huế. Ông là Giám đốc Sở Y tế.", {(AN, "Giám đốc", "Sở Y tế")}),
        (f"Bà {HOA}, đại biểu Quốc hội tỉnh Lai Châu, đã đến.", {(HOA, "Đại biểu", "Quốc hội")}),
        (f"ĐBQH {AN} đã đến.", {(AN, "Đại biểu", "Quốc hội")}),
        (
            f"Ông {AN}, Ủy viên dự khuyết Trung ương Đảng.",
            {(AN, "Uỷ viên dự khuyết", "Trung ương Đảng")},
        ),
        (f"Ông {AN}, Trưởng phòng CNTT, Sở Y tế, đã đến.", {(AN, "Trưởng phòng", "Phòng CNTT")}),
        (f"Ở góc độ của VNISA, Chủ tịch {AN} đã đến.", {(AN, "Chủ tịch", "VNISA")}),
        (
            f"Ông {AN}, Giám đốc Công ty Cổ phần an ninh mạng SafeNet, Giám đốc điều hành NetLab đã đến.",
            {
                (AN, "Giám đốc", "Công ty Cổ phần an ninh mạng SafeNet"),
                (AN, "Giám đốc điều hành", "NetLab"),
            },
        ),
        (
            f"Ông {AN} được Bộ trưởng Bộ Y tế {BINH} phân công làm Giám đốc Sở Y tế.",
            {(AN, "Giám đốc", "Sở Y tế"), (BINH, "Bộ trưởng", "Bộ Y tế")},
        ),
        (
            f"Phó Chủ tịch Huế {AN} đã đến. Ông {AN}, Phó Chủ tịch UBND thành phố Huế, đã về.",
            {(AN, "Phó Chủ tịch", "UBND thành phố Huế")},
        ),
        # Not theirs.
        (f"Chủ tịch HĐND tỉnh {AN} chúc mừng các vị được bầu giữ chức Phó Chủ tịch UBND tỉnh.", {(AN, "Chủ tịch", "HĐND tỉnh")}),
        (f"Tại Phủ Chủ tịch, Giám đốc Sở Y tế {AN} nhận huân chương.", {(AN, "Giám đốc", "Sở Y tế")}),
        (f"Chất vấn Bộ trưởng Bộ Y tế, đại biểu {AN} cho biết cử tri rất quan tâm.", set()),
        (f"Sau hai năm ông làm Bộ trưởng, ông {AN} đã đi nhiều nơi.", set()),
    ],
)  # fmt: skip
def test_a_post_is_held(reader: Reader, text: str, posts: Held):
    assert held(reader, text) == posts


DEPUTY = "Phó Chủ tịch"
HUE = "UBND tỉnh Thừa Thiên Huế"


@pytest.mark.parametrize(
    "text",
    [
        f"Thủ tướng phê chuẩn kết quả bầu {DEPUTY} {HUE} nhiệm kỳ 2016 - 2021 đối với: ông {AN}; ông {BINH}, bà {HOA}.",
        f"HĐND tỉnh bầu bổ sung chức danh {DEPUTY} {HUE} đối với các ông: {AN}, {BINH} và bà {HOA}.",
        f"Có 3 {DEPUTY} {HUE} là các ông: ông {AN}, ông {BINH} và bà {HOA}.",
        f"Thủ tướng phê chuẩn 3 {DEPUTY} {HUE}. Đó là ông {AN}; ông {BINH}; bà {HOA}.",
    ],
)
def test_one_title_is_given_to_each(reader: Reader, text: str):
    assert {(AN, DEPUTY, HUE), (BINH, DEPUTY, HUE), (HOA, DEPUTY, HUE)} == held(reader, text)


def test_an_office_that_implies_its_body_is_listed_too(reader: Reader):
    text = f"Chính phủ có 3 Phó Thủ tướng gồm các ông: {AN} (Phó Thủ tướng Thường trực), {BINH}, {HOA}."
    assert held(reader, text) == {
        (AN, "Phó Thủ tướng Thường trực", "Chính phủ"),
        (BINH, "Phó Thủ tướng", "Chính phủ"),
        (HOA, "Phó Thủ tướng", "Chính phủ"),
    }


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        (
            f"HĐND tỉnh miễn nhiệm chức danh Ủy viên {HUE} đối với các ông: {AN}, đã nghỉ hưu; {BINH}.",
            {(AN, "Uỷ viên", HUE), (BINH, "Uỷ viên", HUE)},
        ),
        (
            f"HĐND miễn nhiệm chức vụ Chủ tịch {HUE} đối với ông {AN}, bầu ông {BINH} giữ chức Chủ tịch {HUE}.",
            {(AN, "Chủ tịch", HUE)},
        ),
        (f"Ông {AN} đã đến. Trước đó, ông giữ chức Giám đốc Sở Y tế.", {(AN, "Giám đốc", "Sở Y tế")}),
        (f"Trước đó, ông {AN} được bầu giữ chức Chủ tịch {HUE}.", set()),
        (f"Trước khi lên bục, Bộ trưởng Bộ Y tế {AN} nói: “Dù là Bộ trưởng Bộ Y tế, tôi vẫn lo”.", set()),
    ],
)
def test_a_post_is_left(reader: Reader, text: str, posts: Held):
    assert left(reader, text) == posts


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Thủ tướng Phạm Minh Chính và Thủ tướng Lý Cường dự tọa đàm Việt Nam - Trung Quốc.", "Trung Quốc"),
        ("Phó Thủ tướng, Bộ trưởng Bộ Y tế Lào Khamla Vongsak dự lễ.", "Lào"),
    ],
)
def test_a_foreigner_holds_no_office_of_ours(reader: Reader, text: str, country: str):
    told = Told(reader, text)
    abroad = [f for f in told.facts("membership") if "country" in f.slots]
    assert {told.word(f.slots["country"]) for f in abroad} == {country}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (f"Ông {AN}, Viện trưởng Viện Khoa học Vinasoft; bà {HOA} dự họp.", [AN, HOA]),
        (f"Tổng Giám đốc Cổng Thông tin điện tử Chính phủ {AN} dự họp.", []),
        (f"Ông {AN}, Bí thư Đảng ủy phường Phan Đình Phùng, là Thạc sỹ Quản lý kinh tế.", [AN]),
        ("Chủ tịch UBND phường Nguyễn Văn An dự họp.", [AN]),
        ("Bộ trưởng Văn hóa Rafael Morales dự họp.", ["Rafael Morales"]),
        ("Trường Tiểu học Phan Đình Phùng mừng xuân Đinh Dậu.", []),
    ],
)
def test_what_a_title_names_is_somebody(reader: Reader, text: str, people: list[str]):
    assert [p for p in Told(reader, text).labels("Person") if p != AN or p in people] == people
