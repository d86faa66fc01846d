"""Who holds, chairs, speaks at and comes to a meeting, where many are named: in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told, held

from kg.facts import Reader

AN, HOA, BINH = "Lê Văn An", "Trần Thị Hoa", "Trần Văn Bình"
HELD = "Ngày 5/9/2024, Sở Y tế tỉnh Lai Châu tổ chức hội thảo."


def parts(reader: Reader, text: str) -> set[str]:
    """The parts that people and bodies play."""
    return held(Told(reader, text))[1]


@pytest.mark.parametrize(
    ("text", "organizers"),
    [
        # Whose order is followed holds nothing.
        ("Thực hiện kế hoạch của UBND tỉnh Lai Châu tổ chức hội nghị số, ngày 5/9/2024, xã đã mời mọi người.", set()),
        ("Thực hiện chỉ đạo của UBND tỉnh Lai Châu, Sở Y tế tổ chức hội nghị tập huấn ngày 5/9/2024.", {"organizer Sở Y tế"}),
        ("Thực hiện Chỉ thị số 12/CT-TTg của Bộ Công an, Công an tỉnh Lai Châu tổ chức hội nghị ngày 5/9/2024.", {"organizer Công an tỉnh Lai Châu"}),
        # It is named right behind the order: a comma parts it from who acts.
        ("Theo kế hoạch đã đề ra, đoàn thanh niên của UBND xã Tân Lập tổ chức hội nghị ngày 5/9/2024.", {"organizer UBND xã Tân Lập"}),
        # Who leads and works with others holds it too.
        ("Ngày 5/9/2024, Bộ Y tế chủ trì, phối hợp với Bộ Tài chính tổ chức hội nghị.", {"organizer Bộ Y tế", "co-organizer Bộ Tài chính"}),
        ("Ngày 5/9/2024, Bộ Y tế chủ trì phối hợp với Bộ Tài chính tổ chức hội nghị.", {"organizer Bộ Y tế", "co-organizer Bộ Tài chính"}),
        ("Ngày 5/9/2024, Bộ Y tế chủ trì, phối hợp với các bệnh viện và Bộ Tài chính tổ chức hội nghị.", {"organizer Bộ Y tế", "co-organizer Bộ Tài chính"}),
        ("Hội nghị số do Bộ Y tế chủ trì, phối hợp với Bộ Tài chính và các đối tác tổ chức ngày 5/9/2024.", {"organizer Bộ Y tế", "co-organizer Bộ Tài chính"}),
    ],
)  # fmt: skip
def test_who_holds_a_meeting(reader: Reader, text: str, organizers: set[str]):
    assert {part for part in parts(reader, text) if "organizer" in part} == organizers


@pytest.mark.parametrize(
    ("text", "chairs"),
    [
        (f"Tại hội nghị bàn tròn ông {AN} và bà {HOA} cùng chủ trì, các bên đã bàn về kinh tế số.", {AN, HOA}),
        (f"Đoàn chủ tọa Hội nghị gồm ông {AN} và bà {HOA}.", {AN, HOA}),
        (f"{HELD} Đoàn chủ tọa gồm ông {AN} và bà {HOA}.", {AN, HOA}),
        (f"Ngày 5/9/2024, Bộ trưởng {AN} và Bộ trưởng {BINH} dự diễn đàn. Hai Bộ trưởng chủ trì hội nghị.", {AN, BINH}),
        (f"Ngày 5/9/2024, Bộ trưởng {AN} và Bộ trưởng {BINH} dự diễn đàn. Hai đồng chí Bộ trưởng chủ trì hội nghị.", {AN, BINH}),
        (f"Đoàn Chủ tịch Hội nghị gồm ông {AN} và bà {HOA}.", {AN, HOA}),
        (f"{HELD} Đoàn Chủ tịch điều hành hội nghị gồm: {AN}, {HOA}.", {AN, HOA}),
        (f"{HELD} Đoàn chủ tịch gồm các đồng chí: {AN}, {HOA}.", {AN, HOA}),
        (f"Ông {AN} tham dự và chủ trì tại hội nghị ngày 5/9/2024.", {AN}),
        (f"Ông {AN} cho biết như vậy khi chủ trì hội nghị chuyển đổi số ngày 5/9/2024.", {AN}),
    ],
)  # fmt: skip
def test_who_chairs_a_meeting(reader: Reader, text: str, chairs: set[str]):
    found = {part for part in parts(reader, text) if part.startswith(("chair ", "counterpart "))}
    assert found == {f"chair {who}" for who in chairs}


@pytest.mark.parametrize("mark", ["-", "+", "•"])
def test_guests_in_a_list_without_posts_are_all_there(reader: Reader, mark: str):
    listed = f"Dự có:\n{mark} Ông {AN};\n{mark} Bà {HOA};\n{mark} Ông {BINH}."
    told = parts(reader, f"{HELD}\n{listed}\nHội nghị đã nghe nhiều báo cáo.")
    assert {f"attendee {who}" for who in (AN, HOA, BINH)} <= told


@pytest.mark.parametrize("verb", ["khen ngợi", "cảm ơn", "chúc mừng", "gửi lời cảm ơn tới"])
def test_whom_a_speaker_praises_does_not_speak(reader: Reader, verb: str):
    text = f"Phát biểu tại hội nghị ngày 5/9/2024, lãnh đạo Bộ Y tế {verb} nhiều cá nhân, gồm có ông {AN}."
    assert parts(reader, text) == {"speaker Bộ Y tế"}


@pytest.mark.parametrize(
    "said",
    [
        f"Bà {HOA} trình bày về an toàn thực phẩm.",
        f"Bà {HOA} phát biểu với chủ đề an toàn thực phẩm.",
        f"Bà {HOA} trình bày chuyên đề an toàn thực phẩm.",
        f"Diễn giả tại hội thảo là bà {HOA}.",
    ],
)
def test_who_speaks_on_a_subject_speaks_at_the_meeting_told_of(reader: Reader, said: str):
    assert f"speaker {HOA}" in parts(reader, f"{HELD} {said}")


@pytest.mark.parametrize(
    ("text", "spoke"),
    [
        (f"Tại hội nghị Thứ trưởng {AN} cho biết hệ thống đã sẵn sàng.", set()),
        (f"Phát biểu tại hội nghị Thứ trưởng {AN} khẳng định hệ thống đã sẵn sàng.", {f"speaker {AN}"}),
    ],
)
def test_who_is_named_right_behind_a_meeting_is_no_counterpart(reader: Reader, text: str, spoke: set[str]):
    assert parts(reader, text) == spoke


def test_the_premier_named_right_behind_an_opening_speaks_there(reader: Reader):
    opened = f"Tại lễ khai trương Cổng dữ liệu mở, Thủ tướng {AN} cảm ơn các bộ. "
    told = Told(reader, f"{opened}Tại lễ khai trương Thủ tướng Chính phủ {AN} nói đây là bước tiến.")
    assert told.slots("quotation", "speaker", "text") == {(AN, "đây là bước tiến")}
    assert f"speaker {AN}" in held(told)[1]


@pytest.mark.parametrize(
    "praise",
    [
        f"Giám đốc Sở biểu dương các điển hình có ông {AN} và bà {HOA}.",
        f"lãnh đạo Sở nêu kết quả, trong đó có ông {AN} và bà {HOA}.",
    ],
)
def test_whom_somebody_praises_did_not_speak(reader: Reader, praise: str):
    spoke = parts(reader, f"{HELD} Phát biểu tại hội thảo, {praise}")
    assert spoke.isdisjoint({f"speaker {AN}", f"speaker {HOA}"})


SESSION = (
    f"Sở Y tế họp\nSáng 5/9/2024, Sở Y tế Lai Châu tổ chức phiên họp. Ông {BINH} cho biết: “Hồ sơ đã đủ”. "
)


def test_words_spoken_before_are_not_of_the_meeting(reader: Reader):
    spoke = parts(reader, f"{SESSION}Trước đó, ông {AN} cho biết: “Thuốc đã về”.")
    assert f"speaker {AN}" not in spoke
    assert {f"speaker {AN}", f"speaker {BINH}"} <= parts(
        reader, f"{SESSION}Ông {AN} cho biết: “Thuốc đã về”."
    )


@pytest.mark.parametrize(
    "said",
    [f"Chúng tôi cảm ơn ông {BINH}", f"Hồ sơ đã được gửi ông {BINH}", f"Hồ sơ đã gửi Thủ tướng {BINH}"],
)
def test_whom_the_words_name_did_not_speak_them(reader: Reader, said: str):
    told = Told(reader, f'Ông {AN}, Giám đốc Sở Y tế, đã dự hội nghị. "{said}", ông nói.')
    assert told.slots("quotation", "speaker", "text") == {(AN, said)}


@pytest.mark.parametrize(
    ("listed", "guests"),
    [
        (f"Các đại biểu dự hội thảo gồm có:\n- Ông {AN}, Giám đốc Sở Y tế;\n- Bà {HOA}, Giám đốc Sở Tư pháp.", {AN, HOA}),
        (f"Về phía tỉnh Lai Châu có các đồng chí:\n- {AN}, Giám đốc Sở Y tế;\n- {HOA}, Chủ tịch UBND xã Tân Lập.", {AN, HOA}),
        (f"Phía Lào có:\n- Đại diện Bộ Y tế Lào;\n- Ông {AN}, Giám đốc Bệnh viện Hoa Ban.", {"Bộ Y tế Lào", AN}),
    ],
)  # fmt: skip
def test_guests_are_listed_line_by_line_under_whoever_they_are_with(
    reader: Reader, listed: str, guests: set[str]
):
    assert {f"attendee {who}" for who in guests} <= parts(reader, f"{HELD}\n{listed}")


def test_an_opinion_of_those_present_lists_nobody(reader: Reader):
    text = f"{HELD}\nCác đại biểu dự hội thảo có ý kiến về bài viết của ông {AN}, ông {BINH} và bà {HOA}."
    assert parts(reader, text).isdisjoint({f"attendee {who}" for who in (AN, BINH, HOA)})


def test_provinces_listed_are_there_only_where_somebody_came(reader: Reader):
    provinces = "tỉnh: Lai Châu, Sơn La và Điện Biên"
    held_on = "Hội nghị diễn ra ngày 5/9/2024."
    assert Told(reader, f"{held_on} Các {provinces} làm tốt.").facts("participation") == []
    came = Told(reader, f"{held_on} Tham dự hội nghị có đại biểu các {provinces}.")
    assert came.slots("participation", "representing") == {("Lai Châu",), ("Sơn La",), ("Điện Biên",)}


def test_who_comes_in_order_to_be_at_it_is_there(reader: Reader):
    text = f"Ông {AN} đã đến Hà Nội để dự Hội nghị về chuyển đổi số nông thôn."
    assert parts(reader, text) == {f"attendee {AN}"}


def test_what_only_a_caption_names_is_an_event_where_the_story_goes_on_with_it(reader: Reader):
    caption = "Ngày 5/9/2024, tỉnh Lai Châu đón khách.\nToàn cảnh buổi làm việc. Ảnh: Văn Sơn\n"
    told = Told(reader, f"{caption}Tiếp và làm việc với đoàn có ông {AN} và bà {HOA}.")
    assert told.labels("Event") == ["buổi làm việc"]
    assert {f"attendee {AN}", f"attendee {HOA}"} <= held(told)[1]
    assert Told(reader, f"{caption}Tỉnh Lai Châu có nhiều bệnh viện.").labels("Event") == []
