"""Where and when somebody speaks, datelines, firms that go by their kind, boards of contests, years of the lunar calendar."""

from __future__ import annotations

import pytest
from extractors_told import Told

from kg.facts import Reader


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


_WORDS = "cả nước đã cấp 3 triệu thẻ căn cước"


@pytest.mark.parametrize(
    "where",
    [
        "tại cuộc họp báo chiều 5/3/2022",
        "trong buổi họp báo hôm 5/3/2022",
        "tại hội nghị giao ban",
    ],
)
def test_who_speaks_at_a_gathering_before_the_verb_is_quoted_there(reader: Reader, where: str) -> None:
    told = Told(reader, f"Thứ trưởng Bộ Công an Lê Văn Bình {where} cho biết {_WORDS}.")
    assert told.slots("quotation", "speaker", "text") == {("Lê Văn Bình", _WORDS)}
    assert {role for _, role in told.slots("participation", "agent", "role")} == {"speaker"}


def test_who_speaks_beside_a_gathering_did_not_speak_at_it(reader: Reader) -> None:
    told = Told(reader, f"Ông Lê Văn Bình bên lề hội nghị cho biết {_WORDS}.")
    assert told.slots("quotation", "speaker", "text") == {("Lê Văn Bình", _WORDS)}
    assert told.slots("participation", "agent", "role") == set()


@pytest.mark.parametrize("lately", ["tuần này", "mới đây", "hôm nay", ", trước đó,"])
def test_vague_words_on_time_part_no_speaker_from_the_verb(reader: Reader, lately: str) -> None:
    told = Told(reader, f"Bộ Công an {lately} nhận định {_WORDS}.".replace(" ,", ","))
    assert told.slots("quotation", "speaker", "text") == {("Bộ Công an", _WORDS)}


def test_vague_words_on_time_part_no_organizer_from_the_verb(reader: Reader) -> None:
    told = Told(reader, "Sở Y tế tỉnh Lâm Đồng vừa qua đã tổ chức Hội nghị tổng kết công tác y tế năm 2021.")
    assert told.slots("participation", "agent", "role") == {("Sở Y tế tỉnh Lâm Đồng", "organizer")}


def test_of_two_verbs_of_speech_the_second_is_none_of_the_words(reader: Reader) -> None:
    told = Told(reader, "Ông Lê Văn Bình ghi nhận và đánh giá cao nỗ lực của các y bác sĩ trong năm qua.")
    assert told.slots("quotation", "text") == {("nỗ lực của các y bác sĩ trong năm qua",)}


@pytest.mark.parametrize(
    "line", ["Hà Nội, ngày 17/3/2022 –", "TP.HCM, ngày 17 tháng 3 năm 2022 -", "(Hà Nội, ngày 17/3/2022) -"]
)
def test_the_day_of_a_dateline_is_that_of_the_visit(reader: Reader, line: str) -> None:
    told = Told(reader, f"{line} Phó Chủ tịch Quốc hội Lê Văn Bình đã thăm và làm việc với Tập đoàn FPT.")
    assert told.slots("event-date", "date") == {("2022-03-17",)}
    assert told.slots("participation", "agent", "role") == {
        ("Lê Văn Bình", "visitor"),
        ("Tập đoàn FPT", "host"),
    }


@pytest.mark.parametrize("year", ["Nhâm Dần", "Giáp Thìn", "Quý Mão", "Ất Tỵ"])
def test_a_lunar_year_is_no_person(reader: Reader, year: str) -> None:
    told = Told(reader, f"Nhân dịp đón Tết Nguyên đán {year}, ông Lê Văn Bình trao quà cho công nhân.")
    assert told.labels("Person") == ["Lê Văn Bình"]


def test_the_head_of_a_contest_s_board_heads_it(reader: Reader) -> None:
    told = Told(
        reader,
        "Ông Lê Văn Bình, Trưởng ban tổ chức cuộc thi nhấn mạnh: Cuộc thi không chỉ dành cho sinh viên.",
    )
    assert told.slots("membership", "organization") == {("Ban tổ chức cuộc thi",)}
    assert told.slots("quotation", "speaker") == {("Lê Văn Bình",)}
    told = Told(
        reader, "Ông Lê Văn Bình, Trưởng Ban Tổ chức Tỉnh ủy Lào Cai nhấn mạnh: Cán bộ phải gương mẫu đi đầu."
    )
    assert told.slots("membership", "organization") == {("Ban Tổ chức Tỉnh ủy Lào Cai",)}


def test_where_somebody_held_an_event(reader: Reader) -> None:
    told = Told(
        reader,
        "Hội thảo về chuyển đổi số vừa được Bộ Y tế phối hợp với VINASA tổ chức tại Huế ngày 5/3/2024.",
    )
    assert told.slots("event-place", "place") == {("Huế",)}
    told = Told(
        reader, "Hội thảo về chuyển đổi số được Bộ Y tế tổ chức, ông Lê Văn Bình đang sống tại Huế cho biết."
    )
    assert told.slots("event-place", "place") == set()


@pytest.mark.parametrize("firm", ["Samsung Engineering", "FPT Labs"])
def test_a_daughter_firm_is_one_of_its_own(reader: Reader, firm: str) -> None:
    told = Told(reader, f"KLX và {firm} tổ chức hội thảo về xử lý nước thải ngày 22/8/2022.")
    assert told.slots("participation", "agent", "role") == {("KLX", "organizer"), (firm, "organizer")}


def test_what_is_named_for_a_firm_is_no_daughter_of_it(reader: Reader) -> None:
    told = Told(reader, "Chương trình Viettel Digital Talent thu hút 500 sinh viên.")
    assert told.labels("Agency") == ["Viettel"]


@pytest.mark.parametrize("kind", ["Tập đoàn", "Công ty"])
def test_figures_of_a_firm_that_goes_by_its_kind(reader: Reader, kind: str) -> None:
    text = f"{kind} FPT báo cáo Bộ Y tế kết quả năm 2021. Cán bộ của {kind.lower()} đã nỗ lực, đạt doanh thu 274 tỷ đồng."
    assert Told(reader, text).slots("observation", "subject", "what") == {(f"{kind} FPT", "doanh thu")}


def test_figures_of_many_firms_are_not_of_the_one_named_last(reader: Reader) -> None:
    text = "Ngân hàng Vietcombank ra mắt ứng dụng. Bộ Y tế cho biết các ngân hàng đã mở 5 triệu tài khoản."
    assert ("Ngân hàng Vietcombank",) not in Told(reader, text).slots("observation", "subject")


def test_figures_of_a_coined_name_are_of_nobody_named_before(reader: Reader) -> None:
    text = "Tập đoàn FPT được bầu vào hội đồng. Sau khi tăng vốn, Klex Water hiện có vốn điều lệ hơn 2.542 tỷ đồng."
    assert Told(reader, text).slots("observation", "subject") == set()


def test_brackets_with_a_noun_of_their_own_name_their_sum(reader: Reader) -> None:
    text = "Công ty FPT tặng học sinh gói cước miễn phí trong 3 năm để học trực tuyến (Tổng số tiền tài trợ là 866.000 USD)."
    assert ("Tổng số tiền tài trợ", "866000") in Told(reader, text).slots("observation", "what", "value")
    text = "Công ty FPT đạt doanh thu 41 triệu USD (khoảng 960 tỷ đồng) trong năm 2021."
    assert ("doanh thu", "960000000000") in Told(reader, text).slots("observation", "what", "value")


def test_a_meeting_between_somebody_and_others_unknown(reader: Reader) -> None:
    text = "Ngày 8/3/2022, buổi gặp mặt giữa Chủ tịch Quốc hội Lê Văn Bình và các vận động viên diễn ra tại Hà Nội."
    assert Told(reader, text).slots("participation", "agent", "role") == {("Lê Văn Bình", "attendee")}
    text = "Ngày 8/3/2022, hội thảo giữa Bộ Y tế và các trường đại học diễn ra tại Hà Nội."
    assert Told(reader, text).slots("participation", "agent", "role") == {("Bộ Y tế", "organizer")}


def test_a_friendly_exchange_has_a_title(reader: Reader) -> None:
    told = Told(
        reader, "Chương trình Giao lưu hữu nghị biên giới Việt Nam – Lào lần thứ nhất diễn ra ngày 5/12/2021."
    )
    assert told.slots("event-title", "title") == {
        ("Chương trình Giao lưu hữu nghị biên giới Việt Nam – Lào lần thứ nhất",)
    }
