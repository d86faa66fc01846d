"""Figures: growth in times, counts of many, summaries before all names, praise, dates in brackets; in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told

from kg.facts import Reader


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Quy mô kinh tế Hải Dương gấp 1,6 lần so với năm 2015.", "mức tăng quy mô kinh tế"),
        ("Cổng Dịch vụ công quốc gia có 2,1 triệu tài khoản đăng ký, tăng hơn 2,8 lần so với năm ngoái.", "mức tăng tài khoản đăng ký"),
        ("Việt Nam có tổng chỉ tiêu hơn 3.000, tăng gấp 10 lần.", "mức tăng tổng chỉ tiêu"),
        ("Việt Nam có 72,1 tỷ USD giá trị tăng thêm, tương đương 14,02% GDP, gấp 1,64 lần năm 2020.", "mức tăng giá trị tăng thêm"),
    ],
)  # fmt: skip
def test_what_has_grown(reader: Reader, text: str, what: str):
    found = Told(reader, text).slots("observation", "unit", "what")
    assert ("lần", what) in found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bộ đội Biên phòng Lai Châu tổ chức 286 buổi tuyên truyền.", {("286", "buổi tuyên")}),
        ("Sở Nội vụ tổ chức 3 buổi làm việc.", set()),
        ("UBND tỉnh Lào Cai đã trao bằng khen cho 1 tập thể và 7 cá nhân.", {("1", "tập thể"), ("7", "cá nhân")}),
        ("Lễ trao giải thưởng Sao Khuê trao 57 giải cho 26 ngân hàng tại Hà Nội.", set()),
        ("Bộ Công an đã làm việc với gần 700 người đưa tin sai sự thật.", {("700", "người")}),
        ("Cổng 1022 quen thuộc với người dân TPHCM.", set()),
        ("Việt Nam là 01 trong 04 nước đi đầu trong khu vực.", set()),
        ("Cả nước có 76.905 Tổ công nghệ số, Bộ Nội vụ cho biết.", {("76905", "Tổ công")}),
        ("Tại Lai Châu có người thu nhập 10 triệu đồng, Sở Nội vụ cho biết.", set()),
        ("Kinh tế số chiếm 15% GDP toàn cầu, tương ứng với 16.000 tỷ USD, Ngân hàng Nhà nước cho biết.", set()),
    ],
)  # fmt: skip
def test_what_is_a_figure_of_somebody(reader: Reader, text: str, expected: set[tuple[str, str]]):
    assert Told(reader, text).slots("observation", "value", "unit") == expected


def test_a_summary_before_all_names_is_of_what_is_named_most(reader: Reader):
    text = "Tàu du lịch và tần số\n\n- Từ tháng 11, 14 doanh nghiệp bị phạt.\n\nCục Tần số vô tuyến điện kiểm tra. Theo Cục Tần số vô tuyến điện, việc này cần thiết. Sở Xây dựng cũng dự."
    assert ("Cục Tần số vô tuyến điện", "14") in Told(reader, text).slots("observation", "subject", "value")


def test_who_counts_is_not_what_is_counted(reader: Reader):
    text = "Kinh tế Việt Nam tăng nhanh. Cục Thống kê công bố 72,1 tỷ USD giá trị tăng thêm."
    assert Told(reader, text).slots("observation", "subject") == {("Việt Nam",)}


def test_the_date_in_brackets_is_of_the_figure_before_it(reader: Reader):
    text = "Thương mại song phương Việt Nam tăng từ 500 triệu USD (năm 1992) lên hơn 86 tỷ USD (năm 2024)."
    assert Told(reader, text).slots("observation", "value", "date") == {
        ("500000000", "1992"),
        ("86000000000", "2024"),
    }


@pytest.mark.parametrize(
    ("text", "frame"),
    [
        ("Thủ tướng đề nghị Hà Nội chỉ đạo 11 quận chưa hoàn thành số hóa.", "observation"),
        ("Hơn 4.200 trụ sở công dôi dư tại Hà Nội sẽ được chuyển thành trường học.", "observation"),
        ("Tỉnh Lào Cai quyết tâm số hóa 85% hồ sơ.", "target"),
        ("Bộ Ngoại giao đạt 80,31% hồ sơ trực tuyến.", "observation"),
    ],
)  # fmt: skip
def test_what_is_there_is_no_aim(reader: Reader, text: str, frame: str):
    told = Told(reader, text)
    assert {fact.frame for fact in told.facts("observation") + told.facts("target")} == {frame}
