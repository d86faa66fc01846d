"""Where events are held: the town and the house, before the event, behind it, or in neither."""

from __future__ import annotations

import pytest
from extractors_told import Told

from kg.facts import Reader


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


def _where(told: Told) -> tuple[set[str], set[str]]:
    """The towns and the houses of all events."""
    towns = {place for (place,) in told.slots("event-place", "place")}
    return towns, {house for (house,) in told.slots("event-venue", "venue")}


@pytest.mark.parametrize(
    ("text", "towns", "houses"),
    [
        ("Sáng 12/5/2023, tại Hà Nội, Bộ Y tế tổ chức Hội nghị sơ kết chuyển đổi số.", {"Hà Nội"}, set()),
        ("Tại Hà Nội, sáng 12/5/2023, Bộ Y tế tổ chức Hội nghị sơ kết chuyển đổi số.", {"Hà Nội"}, set()),
        (
            "Ngày 12/5/2023, tại TP. Hồ Chí Minh diễn ra hội thảo về an toàn thông tin.",
            {"TP. Hồ Chí Minh"},
            set(),
        ),
        (
            "Hội thảo về an toàn thông tin diễn ra trong hai ngày 20 và 21/8/2023, tại thành phố Huế.",
            {"Huế"},
            set(),
        ),
        ("Hội nghị được tổ chức tại Đà Nẵng và Hải Phòng ngày 12/5/2023.", {"Hải Phòng", "Đà Nẵng"}, set()),
        (
            "Sáng 12/5/2023, Bộ Y tế tổ chức Hội nghị chuyên đề về hồ sơ sức khỏe tại Cần Thơ.",
            {"Cần Thơ"},
            set(),
        ),
        (
            "Ngày 12/5/2023, tại Trung tâm Hội nghị quốc gia (Hà Nội), Bộ Y tế tổ chức Hội nghị sơ kết năm.",
            {"Hà Nội"},
            {"Trung tâm Hội nghị quốc gia"},
        ),
        (
            "Chiều 12/5/2023, tại trụ sở Bộ Y tế (Hà Nội), Bộ Y tế đã tổ chức họp báo.",
            {"Hà Nội"},
            {"trụ sở Bộ Y tế"},
        ),
        (
            "Chiều 12/5/2023, tại khách sạn Hoa Sen, thành phố Hạ Long, Sở Y tế khai mạc hội thảo.",
            {"Hạ Long"},
            {"khách sạn Hoa Sen"},
        ),
        (
            "Chiều 12/5/2023, tại trụ sở Chính phủ, Thủ tướng Phạm Minh Chính đã tiếp ông Tanaka Ichiro.",
            set(),
            {"trụ sở Chính phủ"},
        ),
        (
            "Ngày 17/9/2021, Đoàn kiểm tra của Bộ Nội vụ đã kiểm tra cải cách tại xã Tân Kỳ.",
            {"Tân Kỳ"},
            set(),
        ),
    ],
)
def test_where_an_event_was_held(reader: Reader, text: str, towns: set[str], houses: set[str]) -> None:
    assert _where(Told(reader, text)) == (towns, houses)


@pytest.mark.parametrize(
    "text",
    [
        # a post abroad, a topic, a seat of somebody else
        "Chiều 12/5/2023, Bộ trưởng Nguyễn Văn An tiếp ông Tanaka Ichiro, Đại sứ Nhật Bản tại Việt Nam.",
        "Ngày 12/5/2023, Bộ Y tế tổ chức Hội thảo thúc đẩy chính phủ số tại Việt Nam.",
        "Ngày 12/5/2023, Bộ Y tế họp báo; dịch đã được khống chế tại Hà Nội.",
        # "at" a meeting, a figure
        "Tại hội nghị sáng 12/5/2023, ông Nguyễn Văn An cho biết có 20 bệnh viện tại Hà Nội.",
    ],
)
def test_where_nothing_says_so(reader: Reader, text: str) -> None:
    assert _where(Told(reader, text)) == (set(), set())


def test_where_a_frame_and_the_talks_in_it_were(reader: Reader) -> None:
    text = "Chiều 31/8/2025, tại Hà Nội, nhân dịp dự Hội nghị cấp cao ASEAN lần thứ 46, Thủ tướng Phạm Minh Chính có cuộc hội kiến với Tổng thống Nga Putin."
    assert ("cuộc hội kiến", "Hà Nội") in Told(reader, text).slots("event-place", "event", "place")
