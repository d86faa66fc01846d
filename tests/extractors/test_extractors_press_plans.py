"""Plans, tasks and denials of press language that are no facts yet; own sentences."""

from __future__ import annotations

import pytest
from extractors_told import Told

from kg.facts import Reader


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Các bộ nghiên cứu kết nối Cổng Dịch vụ công quốc gia với VNeID.", "requested"),
        ("Bộ Y tế đang xem xét phương án kết nối Cổng Dịch vụ công quốc gia với VNeID.", "requested"),
        ("Bộ Y tế được giao chủ trì, phối hợp với Bộ Công an và các địa phương kết nối Cổng Dịch vụ công quốc gia với VNeID.", "requested"),
        ("Việc kết nối Cổng Dịch vụ công quốc gia với VNeID chưa được thực hiện.", "negated"),
        ("Việc kết nối Cổng Dịch vụ công quốc gia với VNeID còn chậm, chưa hoàn thành.", "negated"),
        ("Nhiệm vụ trọng tâm: kết nối Cổng Dịch vụ công quốc gia với VNeID.", "planned"),
        ("Đến nay đã kết nối Cổng Dịch vụ công quốc gia với VNeID.", "stated"),
    ],
)  # fmt: skip
def test_a_connection_looked_into_or_asked_for_is_not_made(reader: Reader, text: str, status: str):
    assert {f.status for f in Told(reader, text).facts("connection")} == {status}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Theo kế hoạch ban đầu, Cổng dữ liệu quốc gia được khai trương ngày 5/4/2023, nhưng đến nay vẫn chưa xong.", "planned"),
        ("Theo lộ trình của tỉnh, Cổng dữ liệu quốc gia vận hành chính thức từ ngày 1/1/2025.", "planned"),
        ("Theo kế hoạch, ngày 5/4/2023 Cổng dữ liệu quốc gia đã được khai trương.", "stated"),
        ("Theo Bộ Y tế, Cổng dữ liệu quốc gia được khai trương ngày 5/4/2023.", "stated"),
    ],
)  # fmt: skip
def test_a_day_of_the_timetable_opens_nothing(reader: Reader, text: str, status: str):
    assert {f.status for f in Told(reader, text).facts("launch")} == {status}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính tổ chức Hội nghị sơ kết trong tháng 6/2023.", "requested"),
        ("Thủ tướng giao Bộ Y tế tổ chức Hội thảo về bệnh án số trong tháng 6/2023.", "requested"),
        ("Sở Nội vụ có trách nhiệm phối hợp với Sở Y tế tổ chức Hội nghị sơ kết trong tháng 6/2023.", "requested"),
        ("Thực hiện chỉ đạo của Thủ tướng, Sở Nội vụ phối hợp với Sở Y tế tổ chức Hội nghị sơ kết.", "stated"),
        ("Ngày 5/4/2023, Bộ Công an, cơ quan được giao chủ trì đề án, phối hợp với Bộ Y tế tổ chức Hội nghị sơ kết.", "stated"),
        ("Bộ Giao thông vận tải phối hợp với Bộ Y tế tổ chức Hội nghị sơ kết.", "stated"),
    ],
)  # fmt: skip
def test_a_meeting_that_a_body_is_told_to_hold_is_not_held(reader: Reader, text: str, status: str):
    told = Told(reader, text)
    assert {f.status for f in told.facts("event-kind")} == {status}
    assert {f.status for f in told.facts("participation")} == {status}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Tỷ lệ hồ sơ số của Lào Cai đạt 45%, thấp hơn mục tiêu 60%.", "60"),
        ("Việt Nam phải có 80.000 doanh nghiệp công nghệ số vào cuối năm 2025.", "80000"),
        ("Tỉnh Lào Cai kỳ vọng đón 5.000 lượt khách.", "5000"),
        ("Sở Tài chính đề xuất hỗ trợ 15 tỷ đồng.", "15000000000"),
    ],
)  # fmt: skip
def test_a_figure_wished_for_or_missed_is_an_aim(reader: Reader, text: str, value: str):
    told = Told(reader, text)
    assert told.slots("target", "value") == {(value,)}
    assert (value,) not in told.slots("observation", "value")


@pytest.mark.parametrize(
    "text",
    [
        "Tập đoàn VNPT phủ nhận thông tin dữ liệu của 500.000 khách hàng bị lộ.",
        "Bộ Y tế bác bỏ thông tin 3.000 hồ sơ bị mất.",
        "Bộ Y tế khẳng định không có việc 2.000 tài khoản bị lộ.",
    ],
)
def test_a_figure_that_is_denied_is_none(reader: Reader, text: str):
    assert not Told(reader, text).facts("observation")
