"""Figures that phrase tables found missing or wrong, in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told

from kg.facts import Reader


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sở Y tế tỉnh Hà Nam tiếp nhận trực tuyến 215 hồ sơ.", {("215", "hồ sơ")}),
        ("UBND tỉnh Hà Nam đã khởi công 12 dự án.", {("12", "dự án")}),
        ("UBND tỉnh Hà Nam đã sắp xếp 25 trường học.", {("25", "trường")}),
        ("Đảng bộ tỉnh Hà Nam đã kỷ luật 25 đảng viên.", {("25", "đảng viên")}),
        ("Tỉnh Hà Nam có gần 1,2 triệu giáo viên.", {("1200000", "giáo viên")}),
        ("Tỉnh Hà Nam có dân số hơn 900 nghìn người.", {("900000", "người")}),
        ("Số xã của tỉnh Hà Nam giảm từ 98 xuống còn 33 xã.", {("98", "xã"), ("33", "xã")}),
        ("Số hồ sơ của tỉnh Hà Nam năm 2023 là 250.", {("250", "hồ sơ")}),
        ("Bộ Tài chính xuất cấp 908,235 tấn gạo.", {("908.235", "tấn")}),
        ("Tỉnh Hà Nam bê tông hóa 350 km đường nông thôn.", {("350", "km")}),
        ("Tỉnh Hà Nam cách thủ đô 60 km.", set()),
        ("Xã Hưng Hội đã đạt 14/19 tiêu chí, còn 5 tiêu chí chưa đạt.", {("14", "tiêu chí"), ("5", "tiêu chí")}),
        ("Chỉ số của Bộ Y tế gồm 35 tiêu chí.", set()),
        ("Tỉnh Hà Nam có 9 xã đạt 15-18 tiêu chí và 2 huyện đã đạt 9/9 tiêu chí.", {("9", "xã"), ("2", "huyện")}),
        ("Quy mô nền kinh tế tỉnh Hà Nam tăng gấp 2,5 lần so với năm 2015.", {("2.5", "lần")}),
        ("Khoảng 2/3 doanh nghiệp của tỉnh Hà Nam dùng hóa đơn điện tử.", {("0.6667", "phần")}),
        ("Người dân tỉnh Hà Nam đóng góp 1.200 ngày công.", {("1200", "ngày công")}),
        ("Số người tham gia bảo hiểm tại tỉnh Hà Nam là 13.200, tăng nhanh.", {("13200", "người")}),
        ("Công an tỉnh Hà Nam khởi tố 2 vụ.", {("2", "vụ")}),
        ("Số phường, xã của Việt Nam giảm nhiều (từ 10.035 xuống 3.321).", {("10035", "phường, xã"), ("3321", "phường, xã")}),
        ("Sở Y tế tỉnh Hà Nam có 1.800 bài viết.", {("1800", "bài viết")}),
        ("HĐND tỉnh Hà Nam họp, hơn 640 nghị quyết được thông qua.", {("640", "nghị quyết")}),
        ("Tỉnh Hà Nam chưa có xã nào đạt 100% tiêu chí.", set()),
        ("Bộ Công an quy định mức phạt từ 5 đến 10 triệu đồng.", set()),
    ],
)  # fmt: skip
def test_what_is_counted_and_how_much(reader: Reader, text: str, expected: set[tuple[str, str]]):
    assert Told(reader, text).slots("observation", "value", "unit") == expected


def test_one_sum_for_each_of_several_provinces(reader: Reader):
    text = "Tỉnh Hà Nam được hỗ trợ 10 tỷ đồng; tỉnh Nam Định 10 tỷ đồng và tỉnh Thái Bình 10 tỷ đồng."
    subjects = {
        subject.removeprefix("tỉnh ") for (subject,) in Told(reader, text).slots("observation", "subject")
    }
    assert subjects == {"Hà Nam", "Nam Định", "Thái Bình"}


@pytest.mark.parametrize(
    ("text", "observed", "aimed"),
    [
        ("Đến năm 2045, Việt Nam có trên 100.000 doanh nghiệp số.", set(), {"100000"}),
        ("Đến năm 2025, tỷ lệ hồ sơ trực tuyến của tỉnh Hà Nam đạt tối thiểu 80%.", set(), {"80"}),
        ("Đến năm 2020, tỉnh Hà Nam đã có 98 xã đạt chuẩn.", {"98"}, set()),
        ("Dự toán thu năm 2021 của Tổng cục Hải quan là 315.000 tỷ đồng.", set(), {"315000000000000"}),
        ("Bộ Y tế đã ban hành kế hoạch; đề xuất đơn giản hóa 7 thủ tục; giảm 12 chi cục.", {"7", "12"}, set()),
        ("Bộ Y tế đề xuất cắt giảm 120 thủ tục hành chính.", set(), {"120"}),
        ("Tổng cục Hải quan thu đạt 95,1% chỉ tiêu phấn đấu và tăng 25,24%.", {"95.1", "25.24"}, set()),
        ("VNPT vượt 7% so với chỉ tiêu được giao (17.500 tỷ đồng).", {"7"}, {"17500000000000"}),
        ("UBND tỉnh Hà Nam quyết tâm có 1.250 điểm phục vụ.", set(), {"1250"}),
        ("UBND tỉnh Hà Nam dự kiến có 1.250 điểm phục vụ.", set(), {"1250"}),
        ("UBND tỉnh Hà Nam đạt kế hoạch với 1.250 điểm phục vụ.", {"1250"}, set()),
        ("Bộ Y tế phấn đấu giảm tỷ lệ giấy từ 60% xuống còn 10%.", {"60"}, {"10"}),
        ("Bộ Y tế đã yêu cầu các trang gỡ 27 trò chơi.", {"27"}, set()),
        ("Nền tảng của VNPT sẽ giúp tiết kiệm đến 80% thời gian.", {"80"}, set()),
        ("Dự án của Bộ Y tế có 12 gói thầu.", {"12"}, set()),
        ("Tỉnh Hà Nam họp.\nUBND tỉnh Hà Nam ban hành kế hoạch với các mục tiêu:\n- 100% thủ tục trực tuyến.\n- Tỷ lệ hồ sơ đạt 80%.", set(), {"100", "80"}),
        ("UBND tỉnh Hà Nam họp.\nMục tiêu đến năm 2025 của tỉnh Hà Nam là 100% hồ sơ. Kinh tế số chiếm 20% GRDP.", set(), {"100", "20"}),
    ],
)  # fmt: skip
def test_what_is_aimed_at(reader: Reader, text: str, observed: set[str], aimed: set[str]):
    told = Told(reader, text)
    assert {v for (v,) in told.slots("observation", "value")} == observed
    assert {v for (v,) in told.slots("target", "value")} == aimed


def test_a_proposal_made_is_told_as_one(reader: Reader):
    told = Told(reader, "Bộ Y tế đã đề xuất cắt giảm 120 thủ tục hành chính.")
    assert told.slots("observation", "what") == {("đề xuất mức giảm thủ tục hành chính",)}


@pytest.mark.parametrize(
    "text",
    [
        "Bộ Y tế tổ chức hội nghị. Ngoài ra, còn có đại diện Bộ Nội vụ và hơn 1.000 nhà báo.",
        "Hơn 1.000 đoàn viên đã tham dự hội nghị do Bộ Y tế tổ chức.",
        "Cùng tham dự có ông Lê Văn An, Thứ trưởng Bộ Y tế; hơn 1.000 cán bộ.",
        "Hội nghị phổ biến kiến thức cho hơn 1.000 người dân của Sở Y tế tỉnh Hà Nam.",
        "Hội nghị diễn ra tại Bộ Y tế với hơn 1.000 doanh nghiệp tham gia.",
    ],
)
def test_who_came_to_a_gathering_is_no_figure(reader: Reader, text: str):
    told = Told(reader, text)
    assert not told.facts("observation") + told.facts("target")


def test_whose_a_figure_is(reader: Reader):
    told = Told(reader, "Tổng cục Hải quan được Quốc hội và Bộ Tài chính giao dự toán thu 270.000 tỷ đồng.")
    assert told.slots("target", "subject") == {("Tổng cục Hải quan",)}


def test_a_day_compared_with_dates_no_figure(reader: Reader):
    text = "Bộ Y tế giải quyết 13.600 hồ sơ, tăng so với thời điểm cuối năm 2022."
    assert Told(reader, text).slots("observation", "date") == {("",)}


def test_an_article_with_no_body_is_of_its_country(reader: Reader):
    text = "Kết quả điều tra\nDân số của Việt Nam là 96.208.984 người.\nTỉ số giới tính là 99,1 nam/100 nữ."
    assert ("Việt Nam", "99.1") in Told(reader, text).slots("observation", "subject", "value")
