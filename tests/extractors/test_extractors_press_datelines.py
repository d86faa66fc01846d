"""Days and years of events: datelines, spans of days, days behind long frames and scenes, in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told, held

from kg.facts import Reader

LAI_CHAU = "Sở Y tế tỉnh Lai Châu"


def days(reader: Reader, text: str) -> set[tuple[str, ...]]:
    """The days of the events, and what tells their years."""
    return Told(reader, text).slots("event-date", "date", "basis")


@pytest.mark.parametrize(
    "head",
    [
        "Ngành y tế Lai Châu chuyển đổi số\nY tế - Văn An - 18:51 31/05/2022\n",
        "Lai Châu chuyển đổi số\nNgành y tế đã đổi thay nhiều.\nLê Văn An - 31/05/2022\n",
    ],
)
def test_a_dateline_stands_behind_a_rubric_or_a_writer(reader: Reader, head: str):
    text = f"{head}Ngày 26/5, {LAI_CHAU} tổ chức hội nghị."
    assert days(reader, text) == {("2022-05-26", "year-from-dateline")}


@pytest.mark.parametrize(
    ("text", "when"),
    [
        # Other years stand on the page: only what stands by the day shows which is meant.
        ("Tháng 9/2011, Sở Y tế mở nhiều lớp; ngày 26/9, UBND xã Tân Lập tổ chức hội nghị.\nNăm 2012 và năm 2024 tỉnh có nhiều trường.", "2011-09-26"),
        ("Ngày 20/9, Sở Y tế tổ chức hội nghị.\nNăm 2023 và năm 2022, xã vắng khách.\nPhiên chợ kéo dài từ ngày 28/8/2024 đến ngày 15/9/2024.", "2024-09-20"),
        ("Ngày 15/8, UBND xã Tân Lập tổ chức hội nghị đánh giá kết quả công tác và triển khai nhiệm vụ những tháng cuối năm 2024.", "2024-08-15"),
    ],
)  # fmt: skip
def test_what_shows_the_year_of_a_day(reader: Reader, text: str, when: str):
    assert (when, "year-from-context") in days(reader, text)


def test_the_rest_of_a_year_is_not_planned_in_its_first_half(reader: Reader):
    text = (
        "Ngày 15/3, UBND xã Tân Lập tổ chức hội nghị đánh giá kết quả và nhiệm vụ những tháng cuối năm 2024."
    )
    assert "2024-03-15" not in {when for when, _ in days(reader, text)}


@pytest.mark.parametrize("last", ["từ ngày 21 đến 22/6/2024", "trong 02 ngày (21-22/6/2024)"])
def test_the_days_of_an_event_begin_with_the_one_in_front(reader: Reader, last: str):
    text = f"Sáng 21/6/2024, {LAI_CHAU} mở lớp tập huấn số cho cán bộ, {last}."
    assert held(Told(reader, text))[0] == {"tap-huan 2024-06-21/2024-06-22"}


def test_a_quarter_that_a_meeting_looks_back_on_is_not_when_it_was(reader: Reader):
    held_in = "UBND xã Tân Lập tổ chức hội nghị giao ban {}trong quý IV/2024."
    assert days(reader, held_in.format("để đánh giá kết quả ")) == set()
    assert days(reader, held_in.format("")) == {("2024-10/2024-12", "explicit")}


SCENES = [
    ("Tại trụ sở UBND tỉnh Lai Châu, vào sáng 5/9/2024 đã diễn ra hội nghị chuyển đổi số.", "hoi-nghi"),
    ("Tại trụ sở UBND tỉnh Lai Châu, ngay sáng 5/9/2024 đã diễn ra hội nghị chuyển đổi số.", "hoi-nghi"),
    ("Tại trụ sở UBND tỉnh Lai Châu, vào ngày 5/9/2024, Sở Y tế tổ chức hội nghị chuyển đổi số.", "hoi-nghi"),
    ("Bộ trưởng Lê Văn An chủ trì hội nghị với lãnh đạo một số tỉnh, thành phố, sáng 5/9/2024.", "hoi-nghi"),
    (f"Thực hiện Kế hoạch số 12/KH-UBND của UBND tỉnh Lai Châu về “Chuyển đổi số trong cơ quan nhà nước; phát triển kinh tế số”, ngày 5/9/2024, {LAI_CHAU} tổ chức hội nghị tập huấn.", "tap-huan"),
    ("Thực hiện kế hoạch “Chuyển đổi số: từ xã đến tỉnh”, sáng 5/9/2024, UBND xã Tân Lập tổ chức lễ ra mắt tổ công nghệ số.", "le-ra-mat"),
    ("Sáng 5/9/2024, tại Hà Nội và các điểm cầu ở 34 tỉnh đã diễn ra lễ khai trương Cổng dữ liệu mở quốc gia.", "khai-truong"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind"), SCENES)
def test_the_day_behind_a_scene_or_a_long_frame(reader: Reader, text: str, kind: str):
    assert held(Told(reader, text))[0] == {f"{kind} 2024-09-05"}


def test_a_bridge_point_takes_neither_day_nor_place_of_the_whole(reader: Reader):
    told = Told(reader, SCENES[-1][0])
    assert told.slots("event-place", "place") == {("Hà Nội",)}
    assert told.slots("event-date", "event") == {("lễ khai trương Cổng dữ liệu mở quốc gia",)}


@pytest.mark.parametrize(
    "text",
    [
        "UBND xã Tân Lập tổ chức Hội nghị về du lịch cộng đồng. Đây là sự kiện diễn ra ngày 7/9/2024.",
        "UBND xã Tân Lập tổ chức Hội nghị về du lịch cộng đồng. Sự kiện diễn ra ngày 7/9/2024.",
    ],
)
def test_the_day_of_this_event_is_of_the_one_told_last(reader: Reader, text: str):
    told = Told(reader, text)
    assert told.labels("Event") == ["Hội nghị về du lịch cộng đồng"]
    assert told.slots("event-date", "date") == {("2024-09-07",)}


def test_the_afternoon_of_the_same_day_is_read_with_its_noun(reader: Reader):
    text = "Sáng 5/9/2024, UBND xã Tân Lập tổ chức hội nghị.\nBuổi chiều cùng ngày, xã tổ chức lễ khai giảng."
    told = Told(reader, text)
    assert ("2024-09-05", "buổi chiều cùng ngày") in told.slots("event-date", "date", "expression")


def test_an_event_of_presenting_is_one_with_the_launch(reader: Reader):
    opened = "Ngày 5/9/2024, UBND xã Tân Lập tổ chức lễ khai trương.\n"
    told = Told(reader, f"{opened}Tại sự kiện khai trương, ông Lê Văn An phát biểu.")
    assert told.labels("Event") == ["lễ khai trương"]
    shown = Told(reader, "Sự kiện ra mắt Cổng dữ liệu mở tỉnh Lai Châu diễn ra ngày 5/9/2024.")
    assert held(shown)[0] == {"le-ra-mat 2024-09-05"}


@pytest.mark.parametrize(
    ("ceremony", "kind"),
    [
        ("lễ ra quân", "le-phat-dong"),
        ("lễ hưởng ứng", "le-phat-dong"),
        ("lễ dâng hương", "le-ky-niem"),
        ("lễ biểu dương", "le-vinh-danh"),
        ("buổi họp mặt", "cuoc-gap"),
    ],
)
def test_ceremonies_by_name(reader: Reader, ceremony: str, kind: str):
    told = Told(reader, f"Ngày 5/9/2024, UBND xã Tân Lập tổ chức {ceremony}.")
    assert held(told)[0] == {f"{kind} 2024-09-05"}
    assert told.labels("Event") == [ceremony]


@pytest.mark.parametrize("event", ["buổi gặp gỡ, đối thoại", "hội nghị tiếp xúc, đối thoại"])
def test_meeting_and_talking_with_people_is_one_event(reader: Reader, event: str):
    told = Told(reader, f"Ngày 5/9/2024, UBND xã Tân Lập tổ chức {event} với người dân.")
    assert len(told.labels("Event")) == 1


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("Hội nghị về phòng, chống dịch bệnh mùa hè", ""),
        ("hội nghị công bố quyết định điều động, bổ nhiệm cán bộ", ""),
        ("hội nghị về tháo gỡ, giải quyết khó khăn cho doanh nghiệp", ""),
        ("lớp tập huấn kiến thức số cho cán bộ, công chức, viên chức xã", ""),
        ("lớp bồi dưỡng kỹ năng số cho cán bộ, công chức cấp xã", ""),
        ("Hội nghị về chuyển đổi số nông thôn – “Làng số”", "Hội nghị về chuyển đổi số nông thôn"),
        ("hội thảo “Chuyển đổi số nông thôn’’ và phiên chợ “Làng số”", "Chuyển đổi số nông thôn"),
    ],
)
def test_how_far_the_title_of_a_meeting_goes(reader: Reader, said: str, title: str):
    told = Told(reader, f"Ngày 5/9/2024, UBND xã Tân Lập tổ chức {said}.")
    assert (title or said,) in told.slots("event-title", "title")


@pytest.mark.parametrize(
    "text",
    [
        "Hội nghị kết nối trực tuyến đến 10 điểm cầu diễn ra ngày 5/9/2024.",
        "Hội nghị đánh giá cao kết quả của ngành y tế.",
        "Tại lễ khai trương Thủ tướng Lê Văn An đề nghị các bộ vào cuộc.",
    ],
)
def test_what_a_meeting_does_is_no_title(reader: Reader, text: str):
    assert Told(reader, text).facts("event-title") == []


@pytest.mark.parametrize(
    ("figures", "year"),
    [
        ("Năm 2021, Sở đã thu 46,5 tỷ đồng, 6 tháng đầu năm nay là hơn 20 tỷ.", ""),
        ("Sở đã thu 46 tỷ đồng trong năm 2021, quý I năm nay 20 tỷ.", ""),
        ("Khách tăng so với năm 2021, riêng 5 tháng năm nay đạt 2 triệu lượt.", ""),
        ("Thực hiện kế hoạch năm 2021, 6 tháng đầu năm nay Sở đã thu 46 tỷ đồng.", "2021"),
        ("Năm 2021, chủ đề năm nay là dữ liệu.", "2021"),
        ("Năm 2021, Sở đã thu 46,5 tỷ đồng.", "2021"),
    ],
)
def test_a_year_set_against_this_one_is_not_the_one_told_in(reader: Reader, figures: str, year: str):
    text = f"Thu phí đỗ xe\n\nSở thu 46 tỷ đồng trong năm 2021.\n\nChiều 1/7, UBND TP Hà Nội tổ chức họp báo.\n\n{figures}"
    assert {value for value, _ in days(reader, text)} == ({f"{year}-07-01"} if year else {""})
