"""Figures as the press puts them, in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told

from kg.facts import Reader


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tỉnh Hà Giang rút ngắn 44 TTHC và hỗ trợ 1.200 DN.", {("44", "TTHC"), ("1200", "DN")}),
        ("Việt Nam nhận 179.763 C/O từ đối tác.", {("179763", "C/O")}),
        ("Tỉnh Hà Giang giải quyết 22.600 hồ sơ.", {("22600", "hồ sơ")}),
        ("Hà Nội ban hành danh mục 201 dịch vụ công trực tuyến.", {("201", "dịch vụ công trực tuyến")}),
        ("Tại Hà Nội, số hồ sơ đạt xấp xỉ 411.000, với số doanh nghiệp tham gia trên 4.300.", {("411000", "hồ sơ"), ("4300", "doanh nghiệp")}),
        ("Hà Nội có tốc độ Internet đạt hơn 71 Mbps.", {("71", "Mbps")}),
        ("Hà Nội rộng 3.360 km2.", {("3360", "km2")}),
        ("Dân số Hà Nội tăng 1,77%/năm.", {("1.77", "%")}),
        ("Ban Kinh tế Trung ương cho biết 55% dân số toàn cầu sống ở đô thị.", set()),
        ("Hội thảo tại Hà Nội nhận 68 bài tham luận của 200 tác giả.", set()),
    ],
)  # fmt: skip
def test_what_is_counted(reader: Reader, text: str, expected: set[tuple[str, str]]):
    assert Told(reader, text).slots("observation", "value", "unit") == expected


def test_what_a_share_is_of_is_no_aim(reader: Reader):
    told = Told(reader, "Doanh thu của VNPT bằng 71,2% kế hoạch, bằng 98,2% so cùng kỳ.")
    assert told.slots("observation", "value") == {("71.2",), ("98.2",)}
    assert not told.facts("target")
