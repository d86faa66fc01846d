"""What is a figure, of whom, and what is only an aim: more phrasings of the press, in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told

from kg.facts import Reader


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("Hà Giang mở cổng dữ liệu. Theo thống kê của Bộ Tài chính, 30% doanh nghiệp đã dùng cổng.", {("Hà Giang", "30")}),
        ("Khảo sát của Ngân hàng Thế giới cho thấy 45% người dân Việt Nam dùng mạng.", {("Việt Nam", "45")}),
        ("Theo số liệu của Tổng cục Thuế, 99% doanh nghiệp đã khai thuế điện tử.", {("Tổng cục Thuế", "99")}),
        ("Hệ thống thông quan VNACCS được JICA viện trợ 15 triệu USD.", {("JICA", "15000000")}),
        ("JICA tài trợ Hệ thống thông quan VNACCS, dự án có tổng mức đầu tư 430 tỷ đồng.", {("Hệ thống thông quan VNACCS", "430000000000")}),
        ("Tỉnh Lào Cai đạt 91,2%, cao hơn mức trung bình cả nước là 86,98%.", {("tỉnh Lào Cai", "91.2")}),
        ("Sở Y tế Lào Cai mở phần mềm tại địa chỉ https://suckhoe.vn. Tỷ lệ hộ nghèo còn 5%.", {("Lào Cai", "5")}),
        ("99,9% hồ sơ được trả đúng hạn. Đó là kết quả của Trung tâm Phục vụ hành chính công tỉnh Lào Cai.", {("Trung tâm Phục vụ hành chính công tỉnh Lào Cai", "99.9")}),
    ],
)  # fmt: skip
def test_who_counts_gives_or_is_compared_is_not_what_is_counted(
    reader: Reader, text: str, of: set[tuple[str, str]]
):
    assert Told(reader, text).slots("observation", "subject", "value") == of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hà Giang có tổng số 1.257 thành viên của tổ công nghệ số.", {("1257", "thành viên")}),
        ("Hà Giang cắt giảm 312 điều kiện kinh doanh.", {("312", "điều kiện kinh doanh")}),
        ("Hà Giang dùng chung 7 phần mềm.", {("7", "phần mềm")}),
        ("Hà Giang đã cấp 2.400 chữ ký số.", {("2400", "chữ ký số")}),
        ("Bộ Công an có 34 Công an cấp tỉnh.", {("34", "Công an")}),
        ("Hà Giang trả lời các phản ánh, kiến nghị (PAKN); đã nhận 3.200 PAKN.", {("3200", "PAKN")}),
        ("Tại Hà Giang, tổng số chứng thư được cấp đã đạt gần 18.000.", {("18000", "chứng thư")}),
        ("HĐND tỉnh Hà Giang chuyển 84 ý kiến, kiến nghị của cử tri tại kỳ họp.", {("84", "ý kiến")}),
    ],
)  # fmt: skip
def test_more_things_are_counted(reader: Reader, text: str, expected: set[tuple[str, str]]):
    assert Told(reader, text).slots("observation", "value", "unit") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Thỏa thuận giữa 2 đơn vị của Hà Giang đã có hiệu lực.",
        "Hà Giang giao cho 3 sở gồm Sở Y tế, Sở Nội vụ và Sở Tài chính.",
        "Đoàn của UBND tỉnh Hà Giang kiểm tra cải cách hành chính tại 6 đơn vị.",
        "Tổng cục Thuế phối hợp với 5 ngân hàng tổ chức lễ khai trương.",
        "Bộ trưởng đề nghị Hà Giang tập trung 7 nhiệm vụ trọng tâm.",
        "Công an Hà Giang thu giữ 400 triệu đồng của đối tượng.",
        "Quảng cáo trên Facebook nói giảm giá 70%.",
        "Hà Giang có bác sĩ phục vụ trên 10.000 dân.",
        "Việt Nam xếp thứ 86 trong 193 quốc gia.",
        "Hà Giang xếp 9/63 tỉnh.",
        "Hà Giang là 5 tỉnh, thành dẫn đầu.",
        "Trên toàn cầu, 41% doanh nghiệp giống Viettel.",
        "Tham dự kỳ họp của HĐND tỉnh Hà Giang có 50/53 đại biểu HĐND tỉnh.",
        "[1] Cổng của Hà Giang nối 584 xã.",
        "Việt Nam xếp hạng 23/47 châu Á.",
        "Viettel dẫn đầu, còn lại là 10 doanh nghiệp khác.",
        "Văn bản của Bộ Y tế có 2 phụ lục.",
        "Mỗi người dân Hà Giang có 1 tài khoản số.",
        "Ban tổ chức đã lựa chọn 50 đơn vị của Hà Giang.",
    ],
)
def test_sides_partners_agendas_ranks_and_crimes_are_no_figures(reader: Reader, text: str):
    told = Told(reader, text)
    assert not told.facts("observation")
    assert not told.facts("target")


@pytest.mark.parametrize(
    ("text", "frame", "values"),
    [
        ("Hà Giang đã nhận 1.098 kiến nghị của doanh nghiệp, đạt tỷ lệ 77,4%.", "observation", {"1098", "77.4"}),
        ("Hà Giang chỉ cần bố trí 12 cán bộ trực.", "observation", {"12"}),
        ("Hệ thống thông tin đất đai đa mục tiêu của Hà Giang dùng ở 3 huyện.", "observation", {"3"}),
        ("Sở Y tế Hà Giang đề nghị chưa áp dụng đối với 2 thủ tục hành chính.", "observation", {"2"}),
        ("Hà Giang phấn đấu có 20 doanh nghiệp, trong đó có 4 doanh nghiệp số.", "target", {"20", "4"}),
        ("Hà Giang bố trí vốn, bảo đảm đạt ít nhất 3% ngân sách.", "target", {"3"}),
        ("Sở Y tế Hà Giang đặt mục tiêu đến năm 2025 có 4 cổng dữ liệu. Đồng thời, kết nối 100 cơ sở dữ liệu.", "target", {"4", "100"}),
        ("Để chuẩn bị cho việc triển khai 375 dịch vụ công, Hà Giang khảo sát các sở.", "target", {"375"}),
    ],
)  # fmt: skip
def test_what_is_an_aim(reader: Reader, text: str, frame: str, values: set[str]):
    told = Told(reader, text)
    assert {value for (value,) in told.slots(frame, "value")} == values
    assert not told.facts("target" if frame == "observation" else "observation")


def test_a_plan_in_brackets_is_an_aim_and_another_currency_a_second_sum(reader: Reader):
    text = "Doanh thu của VNPT đạt 46.300 tỷ đồng (khoảng 2 tỷ USD), đạt 15% so với kế hoạch năm (302.400 tỷ đồng)."
    told = Told(reader, text)
    assert told.slots("observation", "value") == {("46300000000000",), ("2000000000",), ("15",)}
    assert told.slots("target", "value") == {("302400000000000",)}


def test_a_forecast_is_no_aim_and_says_that_it_is_one(reader: Reader):
    told = Told(reader, "Kinh tế số của Hà Giang dự báo sẽ đạt 45 tỷ đồng vào năm 2026.")
    assert not told.facts("target")
    ((what, value),) = told.slots("observation", "what", "value")
    assert "dự báo" in what
    assert value == "45000000000"


def test_two_levels_are_one_noun(reader: Reader):
    told = Told(reader, "Tại Lào Cai, cấp tỉnh đạt 98%, cấp huyện 95,2%, xã, phường 91,5%.")
    assert ("91.5", "xã, phường") in told.slots("observation", "value", "what")
