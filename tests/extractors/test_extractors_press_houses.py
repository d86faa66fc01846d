"""Meetings with people, boards that sit, whose house and street it was, titles in lists, in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told, held, listed

from kg.facts import Reader

# Each text with its events, kind and day, and who takes part as what; nothing else may be told.
MET = [
    ("Chiều 5/6/2024, Bộ trưởng Bộ Y tế Lê Văn Nam họp với UBND tỉnh Hà Nam về dịch bệnh.", "buoi-lam-viec 2024-06-05", "attendee Lê Văn Nam; counterpart UBND tỉnh Hà Nam"),
    ("Chiều 5/6/2024, Bộ trưởng Bộ Y tế Lê Văn Nam họp với lãnh đạo tỉnh Hà Nam về dịch bệnh.", "buoi-lam-viec 2024-06-05", "attendee Lê Văn Nam"),
    ("Bộ trưởng Lê Văn Nam giao Vụ Tổ chức họp với chuyên gia. Số liệu phù hợp với thực tế ngày 5/6/2024.", "", ""),
    ("Đại tướng Lê Văn Giáp đến thăm Cục Viễn thông tại TP. Hồ Chí Minh (ngày 22 tháng 10 năm 1996).", "chuyen-tham 1996-10-22", "visitor Lê Văn Giáp; host Cục Viễn thông"),
    ("Chiều 3/8/2020, tại cuộc họp giao ban trực tuyến Ban Chỉ đạo phòng chống dịch tỉnh Hà Nam, ông Lê Văn Nam cho biết dịch bệnh đã được khống chế.", "cuoc-hop 2020-08-03", "organizer Ban Chỉ đạo phòng chống dịch tỉnh Hà Nam; speaker Lê Văn Nam"),
    ("Chiều 3/8/2020, tại cuộc họp giao ban với Sở Y tế Hà Nam, ông Lê Văn Nam cho biết dịch bệnh đã được khống chế.", "cuoc-hop 2020-08-03", "counterpart Sở Y tế Hà Nam; speaker Lê Văn Nam"),
    ("Ngày 5/6/2024, Trung đoàn 1 tổ chức hội nghị quân chính.", "hoi-nghi 2024-06-05", "organizer Trung đoàn 1"),
]  # fmt: skip


def told(reader: Reader, text: str) -> Told:
    return Told(reader, f"Tin trong ngày\n\n{text}")


@pytest.mark.parametrize(("text", "events", "parts"), MET)
def test_who_met_and_who_sat(reader: Reader, text: str, events: str, parts: str):
    assert held(told(reader, text)) == (listed(events), listed(parts))


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Ông Lê Văn An - Cục trưởng Cục Viễn thông và đ/c Trần Văn Bình dự lễ.", ["Cục Viễn thông"]),
        ("Lễ ký diễn ra tại Bắc Bộ Phủ sáng 5/6/2024.", []),
        ("Bộ Y tế và Bộ Nội vụ họp. Các tỉnh miền Trung báo cáo Bộ Y tế.", ["Bộ Y tế", "Bộ Nội vụ"]),
    ],
)
def test_which_bodies_are_named(reader: Reader, text: str, bodies: list[str]):
    assert told(reader, text).labels("Agency") == bodies


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Lễ ký diễn ra tại số 12 Ngô Quyền, Hà Nội sáng 5/6/2024.", ["Hà Nội"]),
        ("Ông An thăm quận Ngô Quyền, Hải Phòng.", ["Ngô Quyền", "Hải Phòng"]),
        ("Bệnh viện Phụ sản số 2 Hà Nội mở cửa tại Hà Nội.", ["Hà Nội"]),
    ],
)
def test_streets_are_no_districts(reader: Reader, text: str, places: list[str]):
    assert [p.removeprefix("quận ") for p in told(reader, text).labels("Place")] == places


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Thủ tướng ký Quyết định số 208/2006/QĐ-TTg cho phép thành lập Trường Đại học Hoa Sen, một trường tư thục.", "cho phép thành lập Trường Đại học Hoa Sen"),
        ("Thủ tướng ký Quyết định số 208/2006/QĐ-TTg thành lập Ban Chỉ đạo quốc gia về dữ liệu.", "thành lập Ban Chỉ đạo quốc gia về dữ liệu"),
        ("Theo Quyết định số 208/2006/QĐ-TTg thành lập năm 2006 của Thủ tướng, trường tự chủ.", ""),
        ("Bộ Y tế ban hành Thông tư quy định yêu cầu đối với phần mềm kê đơn, phần mềm quản lý thuốc và kho thuốc.", "Thông tư quy định yêu cầu đối với phần mềm kê đơn, phần mềm quản lý thuốc và kho thuốc"),
        ("Chính phủ trình Đề án không tổ chức HĐND phường tại Hà Nội.", "Đề án không tổ chức HĐND phường"),
        ("Bộ Y tế trình Đề án phát triển y tế cơ sở tổ chức tại Hà Nội.", "Đề án phát triển y tế cơ sở"),
    ],
)  # fmt: skip
def test_what_papers_are_about(reader: Reader, text: str, title: str):
    assert told(reader, text).slots("legal-title", "title") == ({(title,)} if title else set())


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("Hội nghị ASEM 9 tổ chức tại Hà Nội năm 2009.", set()),
        ("Hà Nội có 9 tổ chức tại 3 quận tham gia.", {"Hà Nội"}),
        ("Ứng dụng Cần Thơ Smart đã có 20.000 lượt tải. UBND tỉnh Hà Nam ghi nhận 6 ca nhiễm. Hằng ngày có 10 ca xuất viện.", {"Ứng dụng Cần Thơ Smart", "UBND tỉnh Hà Nam"}),
        ("Ứng dụng Cần Thơ Smart đã có 20.000 lượt tải. Hằng ngày có 10 lượt góp ý.", {"Ứng dụng Cần Thơ Smart"}),
    ],
)  # fmt: skip
def test_whose_figures_are_told(reader: Reader, text: str, subjects: set[str]):
    assert {of for (of,) in told(reader, text).slots("observation", "subject")} == subjects
