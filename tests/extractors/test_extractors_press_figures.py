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


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("UBND tỉnh Nghệ An ở số 29 Cách Mạng Tháng Tám, tiếp nhận 12.000 hồ sơ.", {""}),
        ("Năm 2023, Bộ Y tế vào cuộc. Đến nay đã có 12.491 cơ sở của Bộ Y tế kết nối.", {""}),
        ("Hà Nội có 12.491 cơ sở kết nối, phấn đấu hết quý IV/2023 xong.", {""}),
        ("Bộ Công an phải xong trước ngày 31/12/2022. Đã có 705 huyện nối với Bộ Công an.", {""}),
        ("Bộ Y tế đã nhận 21,5 triệu văn bản kể từ khi khai trương ngày 12/3/2019.", {""}),
        ("Công ty MISA, sáng lập năm 1994, có 250.000 khách hàng.", {""}),
        ("Cổng của Hà Nội, đưa vào vận hành tháng 3/2020, có 12.000 tài khoản.", {""}),
        ("Hà Nội cung cấp 1.200 dịch vụ theo Quyết định số 12/QĐ-UBND ngày 3/4/2023.", {""}),
        ("Tính đến ngày 31/12/2022, Hà Nội có 12.000 hồ sơ. Hà Nội đã xử lý 11.000 hồ sơ.", {"2022-12-31"}),
        ("Đến cuối năm 2022, Hà Nội đã có 12.000 hồ sơ.", {"2022-12"}),
        ("Trong 9 tháng năm 2023, Hà Nội tiếp nhận 25.000 hồ sơ.", {"2023-01/2023-09"}),
    ],
)
def test_what_dates_a_figure(reader: Reader, text: str, dates: set[str]):
    assert {date for (date,) in Told(reader, text).slots("observation", "date")} == dates


def test_a_target_is_for_its_deadline_not_its_plan(reader: Reader):
    text = "Kế hoạch số 246/KH-UBND ngày 30/5/2022 của Hà Nội đặt mục tiêu hết năm 2022 tỷ lệ hồ sơ đạt tối thiểu 60%."
    told = Told(reader, text)
    assert told.slots("target", "value", "date") == {("60", "2022-12")}
    told = Told(reader, "Hà Nội phấn đấu đến hết năm 2025 có 80% hồ sơ trực tuyến; hiện tỷ lệ đạt 45%.")
    assert told.slots("target", "value", "date") == {("80", "2025-12")}
    assert told.slots("observation", "value", "date") == {("45", "")}


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Bộ Y tế cho biết VNPT sẽ đầu tư 500 tỷ đồng.", "đầu tư"),
        ("Dự án “Kho dữ liệu mở” do KOICA viện trợ không hoàn lại 8,5 triệu USD.", "viện trợ không hoàn lại"),
        ("UBND tỉnh An Giang có tổng mức đầu tư 79,9 tỷ đồng.", "tổng mức đầu tư"),
        ("Thu ngân sách của Hà Nội đạt 5 tỷ đồng.", "Thu ngân sách"),
        ("Năm 2023, tỷ lệ hồ sơ nộp trực tuyến của các sở, ngành Hà Nội đạt 85%.", "tỷ lệ hồ sơ nộp trực tuyến của các sở, ngành Hà Nội"),
    ],
)  # fmt: skip
def test_a_figure_is_named_by_whole_words(reader: Reader, text: str, what: str):
    told = Told(reader, text)
    assert told.slots("observation", "what") | told.slots("target", "what") == {(what,)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tại Thanh Hóa, Cổng Dịch vụ công quốc gia được dùng nhiều. Toàn tỉnh đã tiếp nhận 12.000 hồ sơ.", {("12000", "Thanh Hóa")}),
        ("Sở Nội vụ Đồng Nai báo cáo. Có 8/11 huyện xong; riêng huyện Tân Phú chưa xong.", {("8", "Đồng Nai")}),
        ("Tham dự có Thứ trưởng Phan Tâm, đại diện Bộ Công an và 34 tỉnh, thành phố.", set()),
        ("UBND tỉnh Nghệ An họp. Ông Lê Văn An bị phạt 7,5 triệu đồng.", set()),
    ],
)  # fmt: skip
def test_whom_a_figure_is_of(reader: Reader, text: str, expected: set[tuple[str, str]]):
    assert Told(reader, text).slots("observation", "value", "subject") == expected
