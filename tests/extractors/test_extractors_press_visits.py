"""Visits, delegations, and the days that frames and themes do not take: in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told, held

from kg.facts import Reader

AN, BINH = "Lê Văn An", "Trần Văn Bình"


def days(reader: Reader, text: str) -> set[tuple[str, ...]]:
    """Which event is on which day."""
    return Told(reader, text).slots("event-date", "event", "date")


@pytest.mark.parametrize(
    "text",
    [
        f"Sáng 11/7/2024, ông {AN} làm việc với Sở Y tế tỉnh Lai Châu về Hội nghị chuyển đổi số ngành y tế.",
        f"Sáng 11/7/2024, Bộ trưởng {AN} họp bàn việc tổ chức Hội nghị chuyển đổi số ngành y tế.",
    ],
)
def test_what_was_spoken_about_is_not_on_that_day(reader: Reader, text: str):
    assert ("Hội nghị chuyển đổi số ngành y tế", "2024-07-11") not in days(reader, text)


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (
            f"Trong khuôn khổ chuyến thăm Lào của ông {AN}, Bộ trưởng {BINH} ngày 1/11/2024 gặp Tập đoàn Sakura.",
            "cuoc-gap",
        ),
        (
            f"Nhân chuyến thăm của ông {AN}, Bộ trưởng {BINH} ngày 1/11/2024 gặp Tập đoàn Sakura.",
            "cuoc-gap",
        ),
        (
            f"Bộ trưởng {BINH} ngày 1/11/2024 (giờ địa phương) đã làm việc với Tập đoàn Sakura.",
            "buoi-lam-viec",
        ),
    ],
)
def test_a_day_between_who_acts_and_the_verb_is_of_what_they_do(reader: Reader, text: str, event: str):
    events, parts = held(Told(reader, text))
    assert f"{event} 2024-11-01" in events
    assert "chuyen-tham 2024-11-01" not in events
    assert {f"attendee {BINH}", "counterpart Tập đoàn Sakura"} <= parts


@pytest.mark.parametrize(
    ("text", "when"),
    [
        (f"Ngày 5/9/2024, Chủ tịch nước {AN} và Phu nhân sẽ thăm chính thức Lào.", "2024-09-05"),
        (f"Chủ tịch nước {AN} và Phu nhân sẽ thăm chính thức nước Lào từ ngày 5/9/2024.", "2024-09-05"),
        (f"Chủ tịch nước {AN} thăm chính thức Lào trong hai ngày 5 và 6/9/2024.", "2024-09-05/2024-09-06"),
        (f"Bộ trưởng {AN} sẽ thăm và làm việc tại Lào trong 3 ngày 5 đến 7/9/2024.", "2024-09-05/2024-09-07"),
    ],
)
def test_a_visit_with_a_spouse_or_of_so_many_days(reader: Reader, text: str, when: str):
    told = Told(reader, text)
    assert told.slots("event-date", "event", "date") == {("chuyến thăm Lào", when)}
    assert told.slots("event-place", "place") == {("Lào",)}
    assert told.slots("participation", "agent", "role") == {(AN, "visitor")}


@pytest.mark.parametrize(
    "text",
    [
        f"Chuyến thăm chính thức của Chủ tịch nước {AN} và Phu nhân tới Lào diễn ra ngày 5/9/2024.",
        f"Chuyến thăm, làm việc tại Lào của Bộ trưởng {AN} diễn ra ngày 5/9/2024.",
    ],
)
def test_whose_visit_it_was_and_where_to(reader: Reader, text: str):
    told = Told(reader, text)
    assert told.slots("event-place", "place") == {("Lào",)}
    assert told.slots("participation", "agent", "role") == {(AN, "visitor")}


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Đoàn đã đến Xê-un và Băng-cốc ngày 5/9/2024.", {"place/kr/seoul", "place/th/bangkok"}),
        ("Hội nghị đã họp tại Viêng-chăn ngày 5/9/2024.", {"place/la/vientiane"}),
        ("Đoàn đã thăm Niu Di Lân, Ác-mê-ni-a và Luông Pha-băng.", {"place/nz", "place/am", "place/la/luang-prabang"}),
        ("Lãnh đạo Lào cảm ơn các bác sĩ.", {"place/la"}),
    ],
)  # fmt: skip
def test_countries_and_cities_as_the_partys_press_spells_them(reader: Reader, text: str, places: set[str]):
    told = Told(reader, text)
    assert {one.iri for one in told.made.referents if one.type == "Place"} == places


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("Đoàn Sở Y tế tỉnh Lai Châu đến thăm Bệnh viện Hoa Ban ngày 5/9/2024.", "Sở Y tế tỉnh Lai Châu"),
        ("Đoàn Bộ Thông tin Lào thăm Bệnh viện Hoa Ban ngày 5/9/2024.", "Bộ Thông tin Lào"),
    ],
)
def test_the_delegation_of_a_body_is_no_person(reader: Reader, text: str, sent: str):
    told = Told(reader, text)
    assert told.labels("Person") == []
    assert held(told) == ({"chuyen-tham 2024-09-05"}, {f"visitor {sent}", "host Bệnh viện Hoa Ban"})


CAME = "Sáng 5/9/2024, {team} của HĐND tỉnh Lai Châu đã làm việc với UBND huyện Tân Uyên.\n"


@pytest.mark.parametrize("team", ["Đoàn giám sát", "Đoàn khảo sát", "Tổ công tác"])
def test_a_delegation_spoken_of_again_is_that_of_the_body_told_before(reader: Reader, team: str):
    told = Told(
        reader, CAME.format(team=team) + f"Chiều cùng ngày, {team} làm việc với Sở Y tế tỉnh Lai Châu."
    )
    again = "buổi làm việc Sở Y tế tỉnh Lai Châu"
    assert (again, "HĐND tỉnh Lai Châu", "attendee") in told.slots("participation", "event", "agent", "role")


def test_another_body_that_comes_is_not_the_one_told_before(reader: Reader):
    text = (
        CAME.format(team="Đoàn giám sát")
        + "Chiều cùng ngày, Đoàn giám sát làm việc với Sở Y tế tỉnh Lai Châu."
    )
    text += "\nNgày 7/9/2024, Bộ Công Thương làm việc với Sở Tư pháp tỉnh Lai Châu."
    told = Told(reader, text)
    came = {(e, a) for e, a in told.slots("participation", "event", "agent") if a == "HĐND tỉnh Lai Châu"}
    assert {event for event, _ in came} == {
        "buổi làm việc UBND huyện Tân Uyên",
        "buổi làm việc Sở Y tế tỉnh Lai Châu",
    }


@pytest.mark.parametrize(
    "who", ["Đoàn đại biểu Quốc hội tỉnh Lai Châu", "Ủy ban MTTQ Việt Nam tỉnh Lai Châu"]
)
def test_who_meets_voters_holds_the_meeting_there(reader: Reader, who: str):
    told = Told(reader, f"Ngày 5/9/2024, {who} tiếp xúc cử tri tại huyện Tân Uyên.")
    assert told.slots("participation", "agent", "role") == {(who, "organizer")}
    assert told.slots("event-place", "place") == {("Tân Uyên",)}


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Ngày 5/9/2024, UBND huyện Tân Uyên tiếp xúc cử tri.", "tiếp xúc cử tri của UBND huyện Tân Uyên"),
        ("UBND huyện Tân Uyên họp ngày 5/9/2024.", "cuộc họp của UBND huyện Tân Uyên"),
    ],
)
def test_an_event_told_by_a_verb_is_called_by_its_kind_and_whose_it_is(reader: Reader, text: str, label: str):
    assert Told(reader, text).labels("Event") == [label]


@pytest.mark.parametrize(
    "when", ["trong 3 ngày từ 5 đến 7/9/2024", "trong ba ngày, từ ngày 5/9/2024", "từ 5 đến 7/9/2024"]
)
def test_a_visit_of_some_days_is_where_it_goes(reader: Reader, when: str):
    told = Told(reader, f"Bộ trưởng {AN} thăm và làm việc tại Lào {when}.")
    assert told.slots("event-place", "place") == {("Lào",)}
