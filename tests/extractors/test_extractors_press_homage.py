"""Homage, visits to those at work, leaders of two sides, and bodies of many places: in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told

from kg.facts import Reader

AN, BINH = "Lê Văn An", "Trần Văn Bình"


def took_part(reader: Reader, text: str) -> set[tuple[str, ...]]:
    """Who takes part as what."""
    return Told(reader, text).slots("participation", "agent", "role")


def kinds(reader: Reader, text: str) -> set[tuple[str, ...]]:
    """The kinds of the events told."""
    return Told(reader, text).slots("event-kind", "kind")


@pytest.mark.parametrize(
    "text",
    [
        f"Sáng 26/7/2023, đoàn đại biểu tỉnh do Bí thư Tỉnh ủy {AN} làm trưởng đoàn đã dâng hương, dâng hoa tại Nghĩa trang liệt sĩ Đường 9.",
        f"Ngày 19/5/2022, Bộ trưởng Bộ Y tế {AN} cùng đoàn công tác đã đặt vòng hoa và dâng hương tưởng niệm các Vua Hùng.",
        f"Sáng 2/9/2024, Chủ tịch UBND tỉnh {AN} vào Lăng viếng Chủ tịch Hồ Chí Minh.",
        f"Trước đó, đoàn công tác do Thứ trưởng {AN} dẫn đầu đã dâng hương tại Đền Hùng.",
    ],
)  # fmt: skip
def test_homage_is_paid_by_those_who_came(reader: Reader, text: str):
    assert took_part(reader, text) == {(AN, "attendee")}


def test_the_bodies_of_a_delegation_pay_homage(reader: Reader):
    text = "Sáng 2/9/2024, Đoàn đại biểu Thành ủy, HĐND, UBND thành phố Hải Phòng vào Lăng viếng Chủ tịch Hồ Chí Minh."
    assert {role for _, role in took_part(reader, text)} == {"attendee"}
    assert len(took_part(reader, text)) == 3


def test_homage_on_the_way_is_no_event_of_its_own(reader: Reader):
    text = f"Ngày 2/9/2024, Bí thư Tỉnh ủy {AN} đã dâng hương tại Nghĩa trang liệt sĩ tỉnh và thăm, làm việc với UBND huyện Quảng Xương."
    assert kinds(reader, text) == {("chuyen-tham",)}
    assert (
        kinds(reader, "Ngày 2/9/2024, Sở Nội vụ cho biết người dân có thể dâng hương tại Đền Hùng.") == set()
    )


@pytest.mark.parametrize(
    "text",
    [
        f"Sáng 5/3, Chủ tịch UBND tỉnh {AN} đã thăm, động viên các lực lượng đang dập lửa tại rừng phòng hộ.",
        f"Ngày 2/9/2024, Phó Thủ tướng {AN} cùng đến thăm Đài tưởng niệm các liệt sĩ Trường Sơn.",
        f"Ngày 2/9/2024, Bộ trưởng {AN} đã thăm bảo tàng chiến tranh.",
        f"Ngày 2/9/2024, Bí thư Tỉnh ủy {AN} đã thăm hỏi các gia đình chính sách.",
    ],
)
def test_those_at_work_and_memorials_are_visited(reader: Reader, text: str):
    assert (AN, "visitor") in took_part(reader, text)


def test_words_of_sympathy_are_no_visit(reader: Reader):
    assert (
        kinds(reader, f"Ngày 2/9/2024, Chủ tịch nước {AN} gửi lời thăm hỏi, động viên nhân dân vùng lũ.")
        == set()
    )


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"Phát biểu khai mạc ngày hội, Chủ tịch UBND tỉnh {AN} cho biết năm nay có 200 gian hàng.", "ngay-hoi"),
        (f"Phát biểu tại triển lãm, Thứ trưởng {AN} nhấn mạnh vai trò của dữ liệu.", "trien-lam"),
        (f"Kết luận hội đàm, Bộ trưởng {AN} đề nghị hai bên sớm trao đổi tiếp.", "hoi-dam"),
    ],
)  # fmt: skip
def test_where_somebody_spoke_was_an_event(reader: Reader, text: str, kind: str):
    assert (kind,) in kinds(reader, text)
    assert (AN, "speaker") in took_part(reader, text)


def test_an_everyday_word_is_none(reader: Reader):
    assert kinds(reader, f"Theo ông {AN}, trong kiểm tra, giám sát, cần tránh chồng chéo.") == set()


def test_leaders_of_two_sides_hold_talks(reader: Reader):
    text = f"Chủ tịch nước {AN} dẫn đầu đoàn Việt Nam và Tổng thống Séc Petr Pavel dẫn đầu đoàn Séc bước vào hội đàm."
    assert took_part(reader, text) == {(AN, "attendee"), ("Petr Pavel", "counterpart")}


def test_a_guest_is_greeted_where_he_is_met(reader: Reader):
    text = f"Chiều 4/4/2024, Bộ trưởng {AN} đã có buổi tiếp ngài John Smith, Đại sứ Úc. "
    glad = f"Bày tỏ vui mừng được gặp lại ngài John Smith, Bộ trưởng {AN} chúc ngài nhiệm kỳ thành công."
    assert (AN, "speaker") in took_part(reader, text + glad)
    assert (AN, "speaker") not in took_part(reader, text + f"Bộ trưởng {AN} vui mừng về mùa vụ năm nay.")


def test_a_delegation_of_several_bodies_attends(reader: Reader):
    text = f"Đoàn đại biểu Huyện ủy, HĐND, UBND huyện Gia Lộc do đồng chí {AN}, Bí thư Huyện ủy làm trưởng đoàn đã tham dự lễ khánh thành cầu."
    assert {agent for agent, role in took_part(reader, text) if role == "attendee"} == {
        "Huyện ủy Gia Lộc",
        "HĐND huyện Gia Lộc",
        "UBND huyện Gia Lộc",
        AN,
    }


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Ngày 3/3/2024, Sở Y tế tổ chức hội thảo. Tham dự có đại diện lãnh đạo và cán bộ, công chức của Cục Hóa chất.", "Cục Hóa chất"),
        ("Ngày 3/3/2024, Sở Y tế tổ chức hội thảo. Cùng dự có các đại biểu là lãnh đạo Sở Xây dựng.", "Sở Xây dựng"),
    ],
)  # fmt: skip
def test_people_of_a_body_that_come(reader: Reader, text: str, who: str):
    assert (who, "attendee") in took_part(reader, text)


@pytest.mark.parametrize(
    ("text", "signed"),
    [
        (f"Ngày 9/9/2020, Giám đốc Sở Y tế {AN} ký văn bản khẩn về trực 24/24.", False),
        (f"Ngày 9/9/2020, Giám đốc Sở Y tế {AN} đã ký văn bản hỏa tốc đề nghị các phòng y tế ứng trực.", False),
        (f"Ngày 9/9/2020, Thứ trưởng {AN} và Thứ trưởng {BINH} ký biên bản.", True),
    ],
)  # fmt: skip
def test_an_order_that_somebody_signs_is_no_signing(reader: Reader, text: str, signed: bool):
    assert (("le-ky-ket",) in kinds(reader, text)) is signed


def test_a_medal_with_a_name_in_quotes_is_handed_over(reader: Reader):
    text = f"Ngày 13/2/2023, thừa ủy quyền của Bộ trưởng Phạm Hùng, Thứ trưởng {AN} đã trao Kỷ niệm chương “Vì sự nghiệp y tế” cho ông {BINH}."
    assert took_part(reader, text) == {(AN, "attendee"), (BINH, "attendee")}


@pytest.mark.parametrize(
    "text",
    [
        "Phát biểu tại Đại hội lần thứ III (2022 - 2027) của Hội Tin học Việt Nam, ông An chúc mừng.",
        "Đại hội lần thứ V (nhiệm kỳ 2023-2028) của Hội Tin học Việt Nam bầu ban chấp hành.",
    ],
)
def test_a_term_in_brackets_parts_no_congress_from_its_holder(reader: Reader, text: str):
    assert ("Hội Tin học Việt Nam", "organizer") in took_part(reader, text)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Hội nghị triển khai nhiệm vụ, giải pháp năm học 2022-2023 được Sở Nội vụ tổ chức vào sáng ngày 14/9/2022.", "2022-09-14"),
        ("Lớp tập huấn kỹ năng số, an toàn thông tin cho cán bộ xã được Sở Nội vụ phối hợp tổ chức ngày 3/8/2023.", "2023-08-03"),
    ],
)  # fmt: skip
def test_the_day_that_a_passive_names(reader: Reader, text: str, date: str):
    assert Told(reader, text).slots("event-date", "date") == {(date,)}


@pytest.mark.parametrize("season", ["Đông Xuân", "Xuân", "đông"])
def test_the_year_of_a_season_to_come_is_not_the_day_s(reader: Reader, season: str):
    text = f"Ngày 5/11, UBND huyện Yên Thành tổ chức hội nghị triển khai sản xuất vụ {season} năm 2025."
    assert ("2025-11-05",) not in Told(reader, text).slots("event-date", "date")


def test_a_session_that_a_meeting_prepares_is_no_part_of_it(reader: Reader):
    text = f"Sáng 12/6/2019, Chủ tịch HĐND tỉnh {AN} chủ trì phiên họp, nghe báo cáo rút kinh nghiệm kỳ họp thứ 10 HĐND tỉnh."
    assert Told(reader, text).slots("event-part", "part") == set()


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Bộ Công Thương họp với Sở Công Thương, Sở Giao thông vận tải và Chi cục Kiểm lâm của 12 tỉnh, thành phố.", {"Bộ Công Thương"}),
        ("Lãnh đạo Ban Dân vận các huyện, Thành ủy dự họp.", set()),
        ("Đại diện Ban Điều phối Dự án VAHIP dự họp.", {"Ban Điều phối Dự án VAHIP"}),
        ("Ban Vì sự tiến bộ của phụ nữ tỉnh Lào Cai đã họp.", {"Ban Vì sự tiến bộ của phụ nữ tỉnh Lào Cai"}),
        ("Quỹ Phát triển Nhật Bản - Châu Á tài trợ.", {"Quỹ Phát triển Nhật Bản - Châu Á"}),
        ("Ông An, Phó Bí thư Đảng ủy Khối, dự lễ của Đảng ủy Khối Doanh nghiệp tỉnh Hà Nam.", {"Đảng ủy Khối Doanh nghiệp tỉnh Hà Nam"}),
        ("Sở Y tế, Công an tỉnh Hà Nam phối hợp với UBND của các huyện.", {"Sở Y tế", "Công an tỉnh Hà Nam"}),
    ],
)  # fmt: skip
def test_bodies_of_many_places_and_names_that_go_on(reader: Reader, text: str, bodies: set[str]):
    assert set(Told(reader, text).labels("Agency")) == bodies


def test_a_republic_with_small_words_is_the_same(reader: Reader):
    told = Told(reader, "Chủ tịch nước Cộng hòa nhân dân Trung Hoa Tập Cận Bình thăm Hà Nội.")
    assert "Cộng hòa Nhân dân Trung Hoa" in told.labels("Place")


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Sáng 4/3/2022, Sở Công Thương, Hội Nông dân phối hợp tổ chức hội chợ.", {"Sở Công Thương", "Hội Nông dân"}),
        ("Sáng 8/8, Hội Liên hiệp Phụ nữ đã tổ chức hội nghị tổng kết.", {"Hội Liên hiệp Phụ nữ"}),
        ("Các cấp Hội Nông dân tổ chức nhiều hoạt động.", set()),
        ("Cán bộ Hội Cựu chiến binh về dự.", set()),
    ],
)  # fmt: skip
def test_a_union_that_acts_by_itself(reader: Reader, text: str, bodies: set[str]):
    assert set(Told(reader, text).labels("Agency")) == bodies


def test_who_comes_for_a_conference_and_meets_others_attends_it(reader: Reader):
    text = f"Nhân dịp tham dự Hội nghị thượng đỉnh ASEAN lần thứ 44 tại Viêng Chăn, Lào, Thủ tướng {AN} đã gặp Tổng thống Hàn Quốc Yoon Suk-yeol."
    event = "Hội nghị thượng đỉnh ASEAN lần thứ 44"
    assert {(e, a) for e, a in Told(reader, text).slots("participation", "event", "agent") if e == event} == {
        (event, AN)
    }


def test_a_year_of_history_is_not_the_story_s(reader: Reader):
    text = f"Sáng 21/5, Bộ trưởng {AN} thăm Đài tưởng niệm nạn nhân vụ ném bom năm 1945."
    assert ("1945-05-21",) not in Told(reader, text).slots("event-date", "date")
