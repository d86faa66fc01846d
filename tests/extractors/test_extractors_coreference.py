"""Who is meant by "ông Dũng", "Bộ trưởng", "đồng chí": the one it can be, or nobody."""

from __future__ import annotations

import pytest
from extractors_told import Told

from kg.facts import Reader

LEAD = "Bộ trưởng Bộ Y tế Nguyễn Huy Dũng dự hội nghị. "


def speakers(told: Told) -> set[str]:
    return {told.word(fact.slots["speaker"]) for fact in told.facts("quotation")}


@pytest.mark.parametrize(
    "words",
    [
        "Ông Dũng cho biết ngành y tế đã số hóa hồ sơ.",
        "Ông Nguyễn Huy Dũng cho biết ngành y tế đã số hóa hồ sơ.",
        "Bộ trưởng cho biết ngành y tế đã số hóa hồ sơ.",
        "Bộ trưởng Nguyễn Huy Dũng cho biết ngành y tế đã số hóa hồ sơ.",
        "Bộ trưởng Bộ Y tế cho biết ngành y tế đã số hóa hồ sơ.",
        "Theo Bộ trưởng, ngành y tế đã số hóa hồ sơ bệnh án.",
    ],
)
def test_one_person_is_found_again(words: str, reader: Reader):
    told = Told(reader, LEAD + words)
    assert told.labels("Person") == ["Nguyễn Huy Dũng"]
    assert speakers(told) == {"Nguyễn Huy Dũng"}


def test_a_given_name_with_an_honorific_is_a_naming_of_the_whole_name(reader: Reader):
    told = Told(reader, LEAD + "Ông Dũng cảm ơn. Ông Dũng ra về.")
    assert [words for words in told.surfaces("Person", "Nguyễn Huy Dũng") if words.endswith("Dũng")]
    assert told.labels("Person") == ["Nguyễn Huy Dũng"]


def test_a_japanese_name_is_taken_up_by_either_part(reader: Reader):
    told = Told(
        reader, "Bà Takaichi Sanae, Bộ trưởng Nội vụ Nhật Bản, dự. Bà Sanae cho biết Nhật Bản sẽ hỗ trợ."
    )
    assert told.labels("Person") == ["Takaichi Sanae"]
    assert speakers(told) == {"Takaichi Sanae"}


def test_two_who_share_a_given_name_are_not_confused(reader: Reader):
    text = "Ông Nguyễn Huy Dũng và ông Trần Tiến Dũng dự họp. Ông Dũng cho biết hệ thống đã sẵn sàng."
    told = Told(reader, text)
    assert {"Nguyễn Huy Dũng", "Trần Tiến Dũng"} <= set(told.labels("Person"))
    assert not speakers(told) & {"Nguyễn Huy Dũng", "Trần Tiến Dũng"}


def test_a_title_that_two_hold_is_nobody_s(reader: Reader):
    text = (
        "Bộ trưởng Bộ Y tế Nguyễn Văn An và Bộ trưởng Bộ Công an Lê Văn Bình dự hội nghị. "
        "Bộ trưởng cho biết hệ thống đã sẵn sàng."
    )
    assert speakers(Told(reader, text)) == set()


def test_two_titles_find_their_own_holders(reader: Reader):
    text = (
        "Bộ trưởng Bộ Y tế Nguyễn Văn An và Thứ trưởng Bộ Công an Lê Văn Bình dự hội nghị. "
        "Thứ trưởng cho biết hệ thống đã sẵn sàng."
    )
    assert speakers(Told(reader, text)) == {"Lê Văn Bình"}


def test_a_comrade_with_a_name_is_that_person(reader: Reader):
    text = "Đồng chí Lò Văn Hùng, Giám đốc Sở Nội vụ, dự. Đồng chí Hùng cho biết tỉnh đã số hóa 90% hồ sơ."
    told = Told(reader, text)
    assert told.labels("Person") == ["Lò Văn Hùng"]
    assert speakers(told) == {"Lò Văn Hùng"}


def test_a_comrade_between_rivals_is_nobody(reader: Reader):
    text = "Đồng chí Lò Văn Hùng và đồng chí Lê Thị Mai dự họp. Đồng chí nhấn mạnh việc số hóa hồ sơ."
    assert not speakers(Told(reader, text)) & {"Lò Văn Hùng", "Lê Thị Mai"}


def test_a_post_is_told_once_for_a_person_named_twice(reader: Reader):
    told = Told(reader, LEAD + "Bộ trưởng Nguyễn Huy Dũng phát biểu.")
    assert told.slots("membership", "person", "role", "organization") >= {
        ("Nguyễn Huy Dũng", "bo-truong", "Bộ Y tế")
    }


def test_the_seminar_of_the_next_sentence_is_the_one_of_the_last(reader: Reader):
    text = (
        "Sáng 5/3/2020, Bộ Y tế tổ chức Hội thảo dữ liệu y tế tại Huế. "
        "Phát biểu tại Hội thảo, Bộ trưởng Nguyễn Văn An nhấn mạnh vai trò của dữ liệu."
    )
    told = Told(reader, text)
    assert len(told.labels("Event")) == 1
    assert told.slots("participation", "role", "agent") == {
        ("organizer", "Bộ Y tế"),
        ("speaker", "Nguyễn Văn An"),
    }


def test_a_system_s_short_name_is_the_system(reader: Reader):
    text = "Trục liên thông văn bản quốc gia (Trục) khai trương ngày 12/3/2019. Trục đã nối 95 cơ quan."
    told = Told(reader, text)
    (label,) = told.labels("System")
    assert "Trục" in told.surfaces("System", label)
