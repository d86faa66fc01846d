"""Sessions, signings and openings: their days, and who belongs to them, in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told

from kg.facts import Reader


def test_the_day_stands_after_the_venue_or_beside_the_month_of_the_session(reader: Reader):
    told = Told(
        reader,
        "Phó Thủ tướng Lê Văn An phát biểu tại Hội nghị sơ kết công tác 6 tháng đầu năm 2017 của Bộ Nội vụ, tại Trụ sở Chính phủ, "
        "chiều 30/5. Trước đó, tại phiên họp Chính phủ thường kỳ tháng 3/2017 ngày 3/4, Chính phủ đã nêu việc này.",
    )
    assert {date for (date,) in told.slots("event-date", "date")} == {"2017-05-30", "2017-04-03"}


def test_whose_side_comes_is_no_title(reader: Reader):
    told = Told(
        reader,
        "Ngày 5/6/2023, Bộ Nội vụ tổ chức cuộc tọa đàm. Tham dự tọa đàm về phía Viettel có ông Lê Văn An.",
    )
    assert not told.facts("event-title")


def test_a_session_planned_for_some_days_shows_the_year_of_what_prepares_it(reader: Reader):
    told = Told(
        reader,
        "Chiều 14-11, HĐND TP. Vinh tổ chức Hội nghị chuẩn bị kỳ họp. Kỳ họp thứ 8 dự kiến sẽ được tổ chức trong ba ngày, "
        "từ 14 đến 16/12/2022.",
    )
    assert ("2022-11-14",) in told.slots("event-date", "date")


def test_who_comes_to_a_signing_does_not_sign(reader: Reader):
    told = Told(
        reader,
        "Ngày 5/1/2026, tại Huế diễn ra Lễ ký kết Quy chế phối hợp giữa Công ty Zeta Việt Nam và Công an phường Vỹ Dạ. Tham dự "
        "buổi ký kết có các đồng chí: Nguyễn Thuần Hưng, Phó Bí thư Đảng ủy phường Vỹ Dạ; Lê Thu Hoài, Phó Chủ tịch UBND phường Vỹ Dạ.",
    )
    assert told.slots("participation", "role", "agent") == {
        ("signatory", "Công ty Zeta Việt Nam"),
        ("signatory", "Công an phường Vỹ Dạ"),
        ("attendee", "Nguyễn Thuần Hưng"),
        ("attendee", "Lê Thu Hoài"),
    }


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("Chiều 4/1, Bộ Y tế tổ chức Hội nghị tổng kết công tác năm 2022 và triển khai nhiệm vụ năm 2023. Chương trình phổ thông 2018 được nhắc.", {"2023-01-04"}),
        ("Sáng 20/12, Sở Nội vụ Huế tổ chức Hội nghị tổng kết công tác năm 2021, phương hướng năm 2022.", {"2021-12-20"}),
        ("Chiều 16-11, UBND tỉnh Huế tổ chức hội nghị. Để dự án hoàn thành và đưa vào sử dụng trong năm 2023 theo kế hoạch, các sở phải tập trung.", {""}),
    ],
)  # fmt: skip
def test_the_year_summed_up_dates_the_day_and_the_year_worked_for_does_not(
    reader: Reader, text: str, dates: set[str]
):
    assert {date for (date,) in Told(reader, text).slots("event-date", "date")} == dates


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Thủ tướng Lê Văn An chủ trì Phiên họp lần thứ 8 của Ủy ban Quốc gia về chuyển đổi số, sáng 24/4/2024.", "2024-04-24"),
        ("Bộ trưởng Bộ Y tế Lê Văn An chủ trì cuộc họp với các bệnh viện về dữ liệu số, tối 12/4/2022.", "2022-04-12"),
        ("Ông Lê Văn An dự hội nghị sơ kết về bệnh án điện tử vào sáng 12/4/2022.", "2022-04-12"),
    ],
)  # fmt: skip
def test_half_a_day_that_closes_the_sentence_dates_the_event(reader: Reader, text: str, date: str):
    assert Told(reader, text).slots("event-date", "date") == {(date,)}


@pytest.mark.parametrize(
    "again",
    [
        "Tại phiên họp trước diễn ra ngày 12/7/2023 tại Huế, Thủ tướng đã giao nhiệm vụ.",
        "Phiên họp lần trước được tổ chức tại Huế.",
        "Phiên họp kế tiếp sẽ diễn ra tại Huế.",
        "Phiên họp tiếp theo dự kiến diễn ra ngày 4/4/2025 tại Huế.",
    ],
)
def test_the_meeting_before_or_after_is_not_this_one(reader: Reader, again: str):
    told = Told(
        reader, f"Ngày 5/4/2024, Thủ tướng Lê Văn An chủ trì phiên họp thứ 8 của Ủy ban Dân tộc. {again}"
    )
    assert ("phiên họp thứ 8", "2024-04-05") in told.slots("event-date", "event", "date")
    assert not {e for (e,) in told.slots("event-place", "event")} & {"phiên họp thứ 8"}


@pytest.mark.parametrize(
    "text",
    [
        "Cổng Dịch vụ công quốc gia được Thủ tướng Lê Văn An khai trương ngày 9/12/2019.",
        "Cổng Dịch vụ công quốc gia do Bộ trưởng Lê Văn An khai trương ngày 9/12/2019.",
        "Ngày 9/12/2019, Cổng Dịch vụ công quốc gia được Phó Thủ tướng Lê Văn An bấm nút khai trương.",
    ],
)
def test_a_system_opened_by_somebody_goes_live(reader: Reader, text: str):
    told = Told(reader, text)
    assert told.slots("launch", "system") == {("Cổng Dịch vụ công quốc gia",)}
    assert told.slots("event-date", "date") == {("2019-12-09",)}
    assert told.slots("participation", "agent", "role") == {("Lê Văn An", "launcher")}


@pytest.mark.parametrize(
    "came",
    [
        "Cùng dự có các Phó Thủ tướng: Trần Văn Hà, Lê Văn Quang; Bộ trưởng Bộ Y tế Lê Văn An.",
        "Dự hội nghị có các Thứ trưởng: Trần Văn Hà, Lê Văn Quang, Lê Văn An.",
    ],
)
def test_those_of_one_office_are_listed_after_it(reader: Reader, came: str):
    told = Told(reader, f"Hội nghị chuyển đổi số diễn ra ngày 5/4/2024. {came}")
    assert told.slots("participation", "agent", "role") == {
        ("Trần Văn Hà", "attendee"),
        ("Lê Văn Quang", "attendee"),
        ("Lê Văn An", "attendee"),
    }


def test_who_signs_before_a_witness_is_none(reader: Reader):
    told = Told(
        reader,
        "Trước sự chứng kiến của Thủ tướng Phạm Văn Minh, ông Lê Văn An và ông Trần Văn Bình đã ký Biên bản ghi nhớ.",
    )
    assert told.slots("participation", "agent", "role") == {
        ("Phạm Văn Minh", "witness"),
        ("Lê Văn An", "signatory"),
        ("Trần Văn Bình", "signatory"),
    }


@pytest.mark.parametrize(
    ("text", "holders"),
    [
        ("Ngày 5/4/2024, Kho bạc Nhà nước (KBNN) - Bộ Tài chính tổ chức Hội nghị sơ kết.", {"Kho bạc Nhà nước"}),
        ("Thủ tướng Phạm Văn Minh dự Hội nghị G20 tại Brazil ngày 18/11/2024.", set()),
    ],
)  # fmt: skip
def test_the_body_above_or_the_round_holds_nothing(reader: Reader, text: str, holders: set[str]):
    told = Told(reader, text).slots("participation", "agent", "role")
    assert {agent for agent, role in told if role == "organizer"} == holders


def test_a_launch_told_in_passing_dates_no_post(reader: Reader):
    told = Told(reader, "Thứ trưởng Bộ Y tế Lê Văn An nói Cổng dữ liệu khai trương ngày 9/12/2019.")
    assert told.slots("membership", "date") == {("",)}
