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


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Doanh thu của Tập đoàn VNPT tăng 12% so với cùng kỳ.", {("12", "mức tăng doanh thu")}),
        ("Doanh thu của Tập đoàn VNPT tăng trưởng 12%.", {("12", "mức tăng doanh thu")}),
        ("Chỉ số giá của Hà Nội giảm 0,3% so với tháng trước.", {("0.3", "mức giảm chỉ số giá")}),
        ("Số hồ sơ của Lào Cai tăng 1.200 hồ sơ so với năm trước.", {("1200", "mức tăng hồ sơ")}),
        ("Tỷ lệ nợ của Lào Cai giảm từ 13% xuống còn 8,5%.", {("13", "Tỷ lệ nợ của Lào Cai"), ("8.5", "Tỷ lệ nợ của Lào Cai")}),
        ("Doanh thu của VNPT tăng 12% lên 55.000 tỷ đồng.", {("12", "mức tăng doanh thu"), ("55000000000000", "Doanh thu")}),
        ("Tỷ lệ nợ của Lào Cai tăng lên 95%.", {("95", "Tỷ lệ nợ của Lào Cai")}),
    ],
)  # fmt: skip
def test_a_change_is_told_as_a_change(reader: Reader, text: str, figures: set[tuple[str, str]]):
    assert Told(reader, text).slots("observation", "value", "what") == figures


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("Bộ Công Thương cho biết Hà Nội chiếm 75% giao dịch.", {("Hà Nội", "75")}),
        ("Theo Sở Y tế, Lào Cai có 500 cơ sở y tế.", {("Lào Cai", "500")}),
        ("Sở Y tế cho biết đã xử lý 500 hồ sơ.", {("Sở Y tế", "500")}),
        ("Chỉ số PCI 2023 của Bắc Giang đạt 69,75 điểm.", {("Bắc Giang", "69.75")}),
        ("Tổng đài 1022 Huế tiếp nhận 500 cuộc gọi.", {("Tổng đài 1022", "500")}),
    ],
)
def test_a_figure_is_of_whom_it_is_told_of(reader: Reader, text: str, of: set[tuple[str, str]]):
    assert Told(reader, text).slots("observation", "subject", "value") == of


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("Chín tháng đầu năm 2023, xuất khẩu của Lào Cai đạt 4,5 tỷ USD, dự kiến cả năm đạt 6 tỷ USD.", {""}),
        ("Năm 2023, kinh tế số của Lào Cai đạt 30 tỷ USD, phấn đấu đạt 45 tỷ USD năm 2025.", {"2025"}),
        ("Năm 2025, Lào Cai phấn đấu đạt 80% hồ sơ trực tuyến.", {"2025"}),
    ],
)  # fmt: skip
def test_an_aim_is_not_of_the_time_of_what_is_reached(reader: Reader, text: str, dates: set[str]):
    assert {date for (date,) in Told(reader, text).slots("target", "date")} == dates


def test_what_was_striven_for_was_reached(reader: Reader):
    text = (
        "Công ty nộp thuế\n\nTrong năm qua, Tập đoàn Viettel đã nỗ lực phấn đấu, hoàn thành tốt các nhiệm vụ được giao; "
        "đạt doanh thu 274 nghìn tỷ đồng."
    )
    told = Told(reader, text)
    assert told.slots("observation", "value") == {("274000000000000",)}
    assert told.facts("target") == []


def test_an_item_of_a_list_is_of_the_system_that_holds_it(reader: Reader):
    text = (
        "Tính đến nay, Cơ sở dữ liệu hộ tịch điện tử đã ghi nhận 133 triệu dữ liệu; các bộ đã cập nhật 137.578 "
        "văn bản trên Cơ sở dữ liệu quốc gia về pháp luật; 3,5 triệu hồ sơ được xử lý trên Cơ sở dữ liệu về thi hành án."
    )
    assert Told(reader, text).slots("observation", "unit", "subject") == {
        ("dữ liệu", "Cơ sở dữ liệu hộ tịch điện tử"),
        ("văn bản", "Cơ sở dữ liệu quốc gia về pháp luật"),
        ("hồ sơ", "Cơ sở dữ liệu về thi hành án"),
    }


def test_a_headlines_system_has_no_part_in_a_bodys_figures(reader: Reader):
    text = (
        "Hơn 3 triệu hồ sơ qua ứng dụng VssID\n\nTheo BHXH Việt Nam, có 14,9 triệu người tham gia BHXH bắt buộc. "
        "Số người tham gia bảo hiểm thất nghiệp là 13,2 triệu."
    )
    subjects = {subject for (subject,) in Told(reader, text).slots("observation", "subject")}
    assert subjects.isdisjoint({"VssID", "ứng dụng VssID"})


def test_a_share_behind_a_name_and_a_colon_is_of_that_name(reader: Reader):
    text = "Ứng dụng Bluezone có 22,9 triệu lượt cài đặt, tỷ lệ các nhà mạng như Viettel: 26,73%, MobiFone: 24,59%."
    shares = Told(reader, text).slots("observation", "value", "subject")
    assert {("26.73", "Viettel"), ("24.59", "MobiFone")} <= shares


def test_a_strategic_aim_is_no_strategy(reader: Reader):
    text = (
        "Với mục tiêu chiến lược về chuyển đổi số giai đoạn 2022-2025, UBND tỉnh Hà Tĩnh hợp tác với Viettel."
    )
    assert Told(reader, text).labels("LegalDocument") == []
