"""Whose a figure is, what is counted, and what is still aimed at: in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told

from kg.facts import Reader


def observed(reader: Reader, text: str) -> set[tuple[str, str]]:
    """Whose the figures are, and how much."""
    told = Told(reader, text).slots("observation", "subject", "value")
    return {(subject.removeprefix("tỉnh "), value) for subject, value in told}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Of who did it, not of who issued the act it was done under
        ("Theo Nghị định số 178/2024/NĐ-CP ngày 31/12/2024 của Chính phủ, tỉnh Lai Châu có 120 cán bộ nghỉ việc.", ("Lai Châu", "120")),
        ("Kinh phí tỉnh Lai Châu chi theo Nghị định số 178/2024/NĐ-CP của Chính phủ là 30 tỷ đồng.", ("Lai Châu", "30000000000")),
        # Of the country, whoever tells it
        ("Kinh tế Việt Nam phát triển. Bộ Tài chính cho biết, nợ công bằng 42,2% GDP.", ("Việt Nam", "42.2")),
        ("Kinh tế Việt Nam phát triển. Theo Bộ Công Thương, CPI tháng 9 tăng 3,5% so với cùng kỳ.", ("Việt Nam", "3.5")),
        ("Việt Nam có biển dài. Theo Tổng cục Thủy sản, diện tích thả nuôi trên địa bàn cả nước gần 637.000 ha.", ("Việt Nam", "637000")),
        ("Y tế Việt Nam phát triển. Bộ Y tế cho biết, hiện cả nước có 1.500 bệnh viện.", ("Việt Nam", "1500")),
        # Of the province, whichever office counts it
        ("Sở Y tế tỉnh Lai Châu thống kê trên địa bàn tỉnh có 120 trạm y tế.", ("Lai Châu", "120")),
        # Of the capital that the page names
        ("Hà Nội đón nhiều khách. Kinh tế Thủ đô tăng 7%.", ("Hà Nội", "7")),
        ("Trường Đại học Bách khoa tuyển 342 chỉ tiêu.", ("Trường Đại học Bách khoa", "342")),
    ],
)  # fmt: skip
def test_whose_a_figure_is(reader: Reader, text: str, expected: tuple[str, str]):
    assert observed(reader, text) == {expected}


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Tỉnh Lai Châu đã mua 120 thiết bị trường học.", ("thiết bị", "thiết bị trường học")),
        ("Tỉnh Lai Châu đã cấp 120 bộ thiết bị thông minh.", ("bộ", "bộ thiết bị thông minh")),
        ("Tỉnh Lai Châu giảm 5% đối với biên chế cán bộ.", ("%", "mức giảm biên chế cán bộ")),
        ("Công an tỉnh Lai Châu đã cấp 120.000 số định danh cá nhân.", ("số định danh cá nhân", "số định danh cá nhân")),
        ("Trong 9 tháng, tỉnh Lai Châu giải quyết 45 vụ tố cáo.", ("vụ", "vụ tố cáo")),
        ("Trong 9 tháng, tỉnh Lai Châu giải quyết 45 vụ tranh chấp đất.", ("vụ", "vụ tranh chấp đất")),
    ],
)  # fmt: skip
def test_what_is_counted(reader: Reader, text: str, what: tuple[str, str]):
    assert Told(reader, text).slots("observation", "unit", "what") == {what}


@pytest.mark.parametrize(
    "text",
    [
        "Tỉnh Lai Châu: 100% đại biểu dự Hội nghị nhất trí thông qua nghị quyết.",
        "HĐND tỉnh Lai Châu có 100% đại biểu có mặt tán thành.",
        "Sở Y tế tỉnh Lai Châu đã lấy ý kiến, 100% đại biểu dự họp nhất trí.",
        "Lãnh đạo tỉnh Lai Châu đã đi qua 12 chặng đường.",
    ],
)
def test_who_votes_and_how_far_one_goes_are_no_figures(reader: Reader, text: str):
    assert observed(reader, text) == set()


PLAN = "Kế hoạch số hóa của UBND tỉnh Lai Châu đến năm 2030 tập trung vào 3 trụ cột:\n"


@pytest.mark.parametrize(
    ("text", "aims"),
    [
        (
            f"{PLAN}Chính quyền số: 90% hồ sơ được xử lý trực tuyến.\nKinh tế số: chiếm 20% GRDP.",
            {"90", "20"},
        ),
        ("Đến năm 2027, ít nhất 80% hồ sơ của tỉnh Lai Châu được xử lý trực tuyến.", {"80"}),
        ("Đến năm 2027, tỉnh Lai Châu có ít nhất 80% hồ sơ xử lý trực tuyến.", {"80"}),
    ],
)
def test_what_is_aimed_at(reader: Reader, text: str, aims: set[str]):
    told = Told(reader, text)
    assert {value for (value,) in told.slots("target", "value")} == aims
    assert told.facts("observation") == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Phấn đấu đến năm 2030, tỉnh Lai Châu phát triển kinh tế số, với gần 100 nghìn doanh nghiệp đã chuyển đổi.", "100000"),
        ("Mục tiêu là hỗ trợ doanh nghiệp tỉnh Lai Châu, với gần 300 hộ kinh doanh đã chuyển đổi.", "300"),
    ],
)  # fmt: skip
def test_what_has_been_done_is_no_aim(reader: Reader, text: str, value: str):
    told = Told(reader, text)
    assert told.facts("target") == []
    assert told.slots("observation", "value") == {(value,)}


def test_a_sum_below_an_order_is_no_aim(reader: Reader):
    told = Told(reader, "UBND tỉnh Lai Châu yêu cầu:\nMức quà tặng: 100.000 đồng cho mỗi người dân.")
    assert told.facts("target") == []


def test_the_capital_alone_is_the_one_that_the_page_names(reader: Reader):
    def named(text: str) -> bool:
        return "Thủ đô" in Told(reader, text).surfaces("Place", "Hà Nội")

    assert named("Hà Nội đón khách. Thủ đô đã có nhiều trường.")
    assert not named("Hà Nội đón khách. Đại học Thủ đô đã có nhiều trường.")
    assert not named("Hà Nội đón khách. Thủ đô London đã có nhiều trường.")
    assert not named("Tỉnh Lai Châu đón khách. Thủ đô đã có nhiều trường.")


@pytest.mark.parametrize(
    ("told", "subject"),
    [
        ("Theo Bộ Công Thương, kim ngạch xuất khẩu của cả nước đạt 300 tỷ USD.", "Việt Nam"),
        ("Bộ Tài chính cho biết bội chi ngân sách 3,5% GDP.", "Việt Nam"),
        ("Bộ Tài chính cho biết bội chi ngân sách của tỉnh 3,5%.", "Bộ Tài chính"),
        ("Công ty Hoa Ban góp vào xuất khẩu của cả nước 3 tỷ USD.", "Công ty Hoa Ban"),
    ],
)
def test_what_all_the_country_exports_and_owes_is_the_country_s(reader: Reader, told: str, subject: str):
    text = f"Kinh tế Việt Nam đã tốt lên. {told}"
    assert Told(reader, text).slots("observation", "subject") == {(subject,)}
