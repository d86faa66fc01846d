"""Systems that go live, told before, after and around their names; what only plans or runs them."""

from __future__ import annotations

import pytest
from extractors_told import Told, launched

from kg.facts import Reader

PORTAL = "Cổng dữ liệu mở tỉnh Bình Định"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"Bộ Y tế vừa chính thức đưa {PORTAL} vào hoạt động.", ""),
        (f"Sở đã hoàn thành và đưa vào khai thác {PORTAL} từ tháng 5/2021.", "2021-05"),
        (f"Ngày 18/7/2022, Sở Du lịch họp báo công bố {PORTAL}.", "2022-07-18"),
        (f"Chiều 18/8/2025, Bộ Công an khánh thành {PORTAL}.", "2025-08-18"),
        (f"Các đại biểu thực hiện nghi thức kích hoạt {PORTAL}.", ""),
        (f"Được vận hành chính thức từ ngày 28/6/2024, {PORTAL} đã có 1 triệu tài khoản.", "2024-06-28"),
        (f"Kể từ khi khai trương (9/12/2019) đến nay, {PORTAL} có nhiều người dùng.", "2019-12-09"),
        (f"Sau khi ra mắt, {PORTAL} đã có 100 bộ dữ liệu.", ""),
        (f"{PORTAL} (khai trương ngày 9/12/2019) đã có 100 bộ dữ liệu.", "2019-12-09"),
        (f"{PORTAL} do Bộ Tài chính và Bộ Y tế ra mắt ngày 18/4/2020.", "2020-04-18"),
        (f"{PORTAL} được đầu tư 50 tỷ đồng, đưa vào vận hành từ tháng 5/2021.", "2021-05"),
        (f"{PORTAL} đã được xây dựng, đưa vào vận hành chính thức.", ""),
        (f"Từ 0h ngày 15/12/2017, {PORTAL} chính thức được áp dụng trên toàn quốc.", "2017-12-15"),
        (f"Việc đưa {PORTAL} vào sử dụng là bước đi quan trọng.", ""),
        (f"Với việc đưa vào vận hành {PORTAL}, tỉnh kỳ vọng thu hút đầu tư.", ""),
        (f"Tin của ngành cho biết, từ ngày 15/12/2019, ngành Hải quan triển khai thí điểm {PORTAL} ở hai nơi.", "2019-12-15"),
    ],
)  # fmt: skip
def test_a_system_goes_live_in_words_beside_its_name(reader: Reader, text: str, day: str):
    assert launched(Told(reader, text)) == {(PORTAL, day)}


@pytest.mark.parametrize(
    "text",
    [
        f"Đến năm 2025, đưa vào vận hành {PORTAL}.",
        f"Mục tiêu là đưa vào vận hành {PORTAL}.",
        f"Sở đang hoàn thiện để sớm ra mắt {PORTAL}.",
        f"UBND tỉnh ban hành quy chế quản lý, vận hành {PORTAL}.",
        f"Sở Y tế là đơn vị quản lý, vận hành {PORTAL}.",
        f"Bộ Y tế vận hành {PORTAL} ổn định.",
        f"Việc vận hành {PORTAL} còn nhiều khó khăn.",
        f"{PORTAL} ra mắt giao diện mới.",
        f"{PORTAL} hoạt động ổn định từ năm 2014.",
        f"Các đơn vị đưa dữ liệu vào {PORTAL}.",
        f"Tỉnh đang triển khai {PORTAL}.",
        f"{PORTAL} chưa được đưa vào sử dụng.",
    ],
)
def test_an_aim_a_paper_or_daily_use_opens_no_system(reader: Reader, text: str):
    assert launched(Told(reader, text)) == set()


def test_all_that_is_listed_goes_live(reader: Reader):
    text = (
        "Ngày 1/7/2021, Bộ Công an chính thức đưa vào hoạt động hai hệ thống: Cơ sở dữ liệu quốc gia về dân cư "
        "(CSDLQGDC) và Hệ thống quản lý tàu cá (VNFC)."
    )
    assert launched(Told(reader, text)) == {
        ("Cơ sở dữ liệu quốc gia về dân cư", "2021-07-01"),
        ("Hệ thống quản lý tàu cá", "2021-07-01"),
    }


def test_a_rule_s_own_reading_of_an_opening_goes_first(reader: Reader):
    told = Told(reader, f"Sáng 9/12/2019, Thủ tướng Nguyễn Văn An bấm nút khai trương {PORTAL}.")
    assert launched(told) == {(PORTAL, "2019-12-09")}
    assert [f.evidence.rule for f in told.facts("launch")] == ["events.launch.opened-by"]
