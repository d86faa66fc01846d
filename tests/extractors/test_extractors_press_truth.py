"""What the press denies, puts off, plans or takes back is not told as done: in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told

from kg.facts import Reader

HELD = ("event-kind", "event-date", "launch", "participation", "agreement-party", "agreement-event")


def held(reader: Reader, text: str) -> list[str]:
    """What the text tells as done of its events and agreements."""
    told = Told(reader, text)
    return [frame for frame in HELD for fact in told.facts(frame) if fact.status in ("stated", "inferred")]


@pytest.mark.parametrize(
    "text",
    [
        "Văn phòng Bộ bác thông tin ông Lê Văn An ký thỏa thuận hợp tác với Công ty FPT.",
        "Bộ trưởng Nguyễn Văn An phủ nhận việc đã ký thỏa thuận hợp tác với Công ty FPT.",
        "Bộ Y tế bác bỏ tin đồn Bộ trưởng Nguyễn Văn An đã ký thỏa thuận hợp tác với Công ty FPT.",
        "Hoàn toàn không có chuyện Bộ Y tế đã ký thỏa thuận hợp tác với Công ty FPT.",
        "Thông tin Bộ Y tế ký thỏa thuận hợp tác với Công ty FPT là không chính xác.",
        "Chiều 5/4/2022, Bộ Y tế bác tin tổ chức lễ khai trương Cổng dữ liệu quốc gia vào ngày 1/7/2022.",
        "Bộ Y tế chưa khai trương Cổng dữ liệu quốc gia vào ngày 1/7/2022.",
        "Đến ngày 1/7/2022, Bộ Y tế vẫn chưa khai trương Cổng dữ liệu quốc gia.",
        "Bộ Y tế hủy kế hoạch khai trương Cổng dữ liệu quốc gia vào ngày 1/7/2022.",
        "Thỏa thuận hợp tác giữa Bộ Y tế và Công ty FPT chưa được ký kết.",
        "Bộ Y tế đã từ chối ký thỏa thuận hợp tác với Công ty FPT.",
        # A condition and a request say of nothing that it was done.
        "Nếu Bộ Y tế ký thỏa thuận hợp tác với Công ty FPT ngày 5/4/2022, dữ liệu sẽ được mở.",
        "Thủ tướng giao Bộ Y tế khai trương Cổng dữ liệu quốc gia vào ngày 1/7/2022.",
    ],
)
def test_what_is_denied_or_not_yet_done_is_not_told_as_done(reader: Reader, text: str):
    assert held(reader, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Hai bên chưa ký kết thỏa thuận nào.",
        "Hai bên chưa ký bất kỳ thỏa thuận hợp tác nào.",
        "Bộ trưởng Nguyễn Văn An phủ nhận việc đã ký thỏa thuận hợp tác với Công ty FPT.",
        "Lễ ký kết thỏa thuận hợp tác giữa Bộ Y tế và Công ty FPT ngày 5/4/2022 đã bị hoãn.",
    ],
)
def test_what_was_not_signed_is_no_agreement(reader: Reader, text: str):
    assert Told(reader, text).labels("Agreement") == []


def test_what_is_asked_for_is_no_agreement_that_stands(reader: Reader):
    asked = Told(reader, "Bộ trưởng Lê Văn An đề nghị hai bên sớm ký Bản ghi nhớ về dữ liệu.")
    assert {fact.status for fact in asked.facts("agreement-kind")} == {"requested"}


@pytest.mark.parametrize(
    ("text", "status", "dates"),
    [
        ("Lễ khai trương Cổng dữ liệu quốc gia ngày 1/7/2022 đã bị hủy.", "cancelled", {"2022-07-01"}),
        ("Bộ Y tế không tổ chức lễ khai trương Cổng dữ liệu quốc gia như dự kiến ngày 1/7/2022.", "cancelled", {"2022-07-01"}),
        ("Do dịch bệnh, Diễn đàn Chính phủ điện tử 2021 không thể diễn ra vào ngày 5/5/2021.", "cancelled", {"2021-05-05"}),
        ("Chuyến thăm Việt Nam của Thủ tướng Nhật Bản ngày 5/4/2022 đã bị hủy.", "cancelled", {"2022-04-05"}),
        ("Hội nghị tổng kết chuyển đổi số ngày 5/4/2022 của Bộ Y tế đã bị hoãn.", "postponed", {"2022-04-05"}),
        ("Hội thảo về dữ liệu mở dự kiến diễn ra ngày 5/4/2022 tại Huế đã bị hoãn.", "postponed", {"2022-04-05"}),
        ("Việc khai trương Cổng dữ liệu quốc gia ngày 1/7/2022 bị lùi lại.", "postponed", {"2022-07-01"}),
        # The day it is moved to is the plan now; the day of the decision is none.
        ("Hội thảo chuyển đổi số ngày 5/4/2022 được dời sang ngày 12/4/2022.", "postponed", {"2022-04-12"}),
        ("Bộ Y tế thông báo hoãn Lễ khai trương Cổng dữ liệu quốc gia sang ngày 9/7/2022.", "postponed", {"2022-07-09"}),
        ("UBND tỉnh Lào Cai xin lùi thời gian tổ chức hội nghị tổng kết chuyển đổi số sang tháng 5/2022.", "postponed", {"2022-05"}),
        ("Kỳ họp thứ 5 HĐND tỉnh Lào Cai dời sang ngày 5/7/2022.", "postponed", {"2022-07-05"}),
        ("Hội nghị Chính phủ với địa phương ngày 5/4/2022 đã được hủy bỏ.", "cancelled", {"2022-04-05"}),
        ("Ngày 5/4/2022, Bộ Y tế quyết định tạm dừng tổ chức hội nghị tổng kết chuyển đổi số.", "postponed", set()),
        ("Hội nghị lần tới sẽ được tổ chức vào tháng 7/2024 tại Huế.", "planned", {"2024-07"}),
    ],
)  # fmt: skip
def test_an_event_called_off_or_put_off_says_so(reader: Reader, text: str, status: str, dates: set[str]):
    told = Told(reader, text)
    assert told.slots("event-status", "status") == {(status,)}
    assert {fact.slots["date"] for fact in told.facts("event-date")} == dates
    assert held(reader, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Sáng 5/4/2022, Bộ Y tế tổ chức hội nghị tổng kết. Hội nghị nghe báo cáo về các dự án bị hủy.",
        'Sáng 5/4/2022, Bộ Y tế tổ chức hội nghị tổng kết. Ông Lê Văn An nói: "Không thể hoãn hội nghị này".',
        "Sau khi hoãn hội nghị tổng kết hai lần, sáng 5/4/2022, Bộ Y tế tổ chức hội nghị tổng kết.",
        "Sáng 5/4/2022, Bộ Y tế tổ chức hội nghị xử lý tin đồn trên mạng.",
        "Hội nghị tổng kết dữ liệu số bị hoãn từ tháng 3/2022 đã khai mạc sáng 5/5/2022 tại Huế.",
        "Sáng 5/4/2022, Bộ Y tế tổ chức hội nghị. Ông Lê Văn An phủ nhận trách nhiệm.",
    ],
)
def test_an_event_that_was_held_stays_held(reader: Reader, text: str):
    told = Told(reader, text)
    assert not told.facts("event-status")
    assert {fact.status for fact in told.facts("event-kind")} == {"stated"}


@pytest.mark.parametrize(
    "text",
    [
        "Ông Lê Văn An không tham dự hội nghị tổng kết chuyển đổi số ngày 5/4/2022.",
        "Ông Lê Văn An phủ nhận đã tham dự hội nghị tổng kết chuyển đổi số ngày 5/4/2022.",
        "Bộ trưởng Lê Văn An chưa phát biểu tại hội nghị tổng kết chuyển đổi số ngày 5/4/2022.",
    ],
)
def test_who_stayed_away_takes_no_part(reader: Reader, text: str):
    assert {fact.status for fact in Told(reader, text).facts("participation")} == {"negated"}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Ông Lê Văn An có thể được bổ nhiệm làm Cục trưởng Cục Viễn thông.", "planned"),
        ("Nhiều khả năng ông Lê Văn An được giao giữ chức Cục trưởng Cục Viễn thông.", "planned"),
        ("Ông Lê Văn An được cho là sẽ giữ chức Cục trưởng Cục Viễn thông.", "planned"),
        ("Ông Lê Văn An được đề cử làm Cục trưởng Cục Viễn thông.", "planned"),
        ("Ông Lê Văn An chưa được bổ nhiệm làm Cục trưởng Cục Viễn thông.", "negated"),
        ("Bộ Nội vụ bác tin ông Lê Văn An được bổ nhiệm làm Cục trưởng Cục Viễn thông.", "negated"),
        ("Ông Lê Văn An được bổ nhiệm làm Cục trưởng Cục Viễn thông.", "stated"),
        ("Bộ trưởng quyết định bổ nhiệm ông Lê Văn An vào vị trí Cục trưởng Cục Viễn thông.", "stated"),
    ],
)
def test_a_post_that_is_only_talked_of_is_not_held(reader: Reader, text: str, status: str):
    told = Told(reader, text)
    assert [(f.slots["role"], f.status) for f in told.facts("membership")] == [("cuc-truong", status)]


@pytest.mark.parametrize(
    "text",
    [
        "Ông Lê Văn An thôi giữ chức Giám đốc Sở Y tế từ ngày 1/3/2022.",
        "Ông Lê Văn An được cho thôi giữ chức vụ Giám đốc Sở Y tế để nghỉ hưu.",
        "Ông Lê Văn An thôi làm Giám đốc Sở Y tế.",
        "Ông Lê Văn An rời ghế Giám đốc Sở Y tế.",
        "Ông Lê Văn An từ chức Giám đốc Sở Y tế.",
        "Ông Lê Văn An, Giám đốc Sở Y tế, đã nghỉ hưu từ ngày 1/3/2022.",
        "UBND tỉnh quyết định miễn nhiệm ông Lê Văn An khỏi chức vụ Giám đốc Sở Y tế.",
        "HĐND tỉnh miễn nhiệm chức danh Giám đốc Sở Y tế đối với ông Lê Văn An.",
        "UBND tỉnh cách chức Giám đốc Sở Y tế Lê Văn An.",
        "Ông Lê Văn An từng giữ chức Giám đốc Sở Y tế.",
        "Ông Lê Văn An trước đây là Giám đốc Sở Y tế.",
        "UBND tỉnh trao quyết định nghỉ hưu cho ông Lê Văn An, Giám đốc Sở Y tế.",
    ],
)
def test_a_post_given_up_is_a_former_one(reader: Reader, text: str):
    told = Told(reader, text)
    assert told.slots("former-post", "person", "role") == {("Lê Văn An", "giam-doc")}
    assert not told.facts("membership")


@pytest.mark.parametrize(
    ("text", "former", "now"),
    [
        ("Ông Lê Văn An thôi giữ chức Giám đốc Sở Y tế để làm Cục trưởng Cục Viễn thông.", {"giam-doc"}, {"cuc-truong"}),
        ("Ông Lê Văn An tiếp tục giữ chức Giám đốc Sở Y tế.", set(), {"giam-doc"}),
        ("Ông Lê Văn An, Giám đốc Sở Y tế, sẽ nghỉ hưu từ ngày 1/3/2022.", set(), {"giam-doc"}),
        ("Ông Lê Văn An - Tỉnh ủy viên tỉnh Lào Cai, nguyên Giám đốc Sở Y tế, đã nghỉ hưu.", {"giam-doc"}, {"tinh-uy-vien"}),
        # Who dismisses loses nothing.
        ("Thủ tướng Lê Văn An quyết định miễn nhiệm chức vụ Giám đốc Sở Y tế.", set(), {"thu-tuong"}),
    ],
)  # fmt: skip
def test_only_what_was_given_up_is_former(reader: Reader, text: str, former: set[str], now: set[str]):
    told = Told(reader, text)
    assert {role for (role,) in told.slots("former-post", "role")} == former
    assert {role for (role,) in told.slots("membership", "role")} == now


def test_who_follows_somebody_gets_the_post(reader: Reader):
    told = Told(reader, "Ông Lê Văn An kế nhiệm ông Trần Văn Bình làm Cục trưởng Cục Viễn thông.")
    assert told.slots("membership", "person", "role") == {("Lê Văn An", "cuc-truong")}


def test_the_old_post_ends_where_the_new_one_begins(reader: Reader):
    told = Told(
        reader,
        "Bộ trưởng quyết định bổ nhiệm ông Lê Văn An, Phó Vụ trưởng Vụ Tổ chức - Hành chính, giữ chức "
        "Cục trưởng Cục Bưu chính và Viễn thông.",
    )
    assert told.slots("membership", "role", "organization") == {
        ("pho-vu-truong", "Vụ Tổ chức - Hành chính"),
        ("cuc-truong", "Cục Bưu chính và Viễn thông"),
    }


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Bộ trưởng Bộ Y tế Lê Văn An và Giám đốc Sở Y tế Lào Cai Lê Văn An cùng dự hội nghị. Bộ trưởng Lê Văn An phát biểu.", 2),
        ("Bộ trưởng Bộ Y tế Lê Văn An tiếp Giám đốc Sở Y tế Lào Cai Lê Văn An.", 2),
        ("Dự hội nghị có ông Lê Văn An, Giám đốc Sở Y tế; bà Trần Thị Bình, Chủ tịch UBND huyện Ba Vì; ông Lê Văn An, Chủ tịch UBND huyện Sóc Sơn.", 2),
        ("Ông Lê Văn An, Giám đốc Sở Y tế, cảm ơn. Giám đốc Lê Văn An mong muốn hợp tác.", 1),
    ],
)  # fmt: skip
def test_namesakes_told_side_by_side_are_two(reader: Reader, text: str, people: int):
    assert Told(reader, text).labels("Person").count("Lê Văn An") == people


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Hội nghị sơ kết dữ liệu số quý I/2024\nSáng 21/5/2024, UBND tỉnh Lào Cai tổ chức hội nghị sơ kết dữ liệu số.", "2024-05-21"),
        ("Ông Lê Văn An dự hội nghị sơ kết quý I/2024 ngày 5/4/2024.", "2024-04-05"),
        ("Hội nghị giao ban tháng 6/2023\nChiều 5/7/2023, Sở Nội vụ tổ chức hội nghị giao ban tháng 6/2023.", "2023-07-05"),
        ("Hội nghị sơ kết 9 tháng năm 2023\nHội nghị diễn ra sáng 3/10/2023 tại trụ sở Sở Nội vụ.", "2023-10-03"),
        ("Bộ họp sơ kết\nChiều 30/5, Bộ Y tế tổ chức hội nghị sơ kết công tác 6 tháng đầu năm 2017. Năm 2016 đã ban hành 5 nghị định.", "2017-05-30"),
        ("Ngày 5/3/2021, Bộ Y tế và Công ty FPT ký kết thỏa thuận hợp tác giai đoạn 2021-2025.", "2021-03-05"),
    ],
)  # fmt: skip
def test_a_meeting_is_not_held_in_the_months_it_looks_back_on(reader: Reader, text: str, date: str):
    told = Told(reader, text)
    assert told.slots("event-date", "date") == {(date,)}
    assert len(told.labels("Event")) == 1


def test_an_event_of_a_month_keeps_it(reader: Reader):
    told = Told(reader, "Hội thảo về dữ liệu mở được tổ chức vào tháng 6/2023 tại Huế.")
    assert told.slots("event-date", "date") == {("2023-06",)}


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Bộ Công an và Bộ Y tế ký kết quy chế phối hợp\nNgày 3/4/2023, Đại tá Lê Văn An, Cục trưởng Cục Cảnh sát giao thông và ông Trần Văn Bình, Thứ trưởng Bộ Y tế đã ký kết quy chế phối hợp chia sẻ dữ liệu.", {"Bộ Công an", "Bộ Y tế"}),
        ("Ngày 3/4/2023, UBND tỉnh Lào Cai và Tập đoàn VNPT ký kết Thỏa thuận hợp tác về chuyển đổi số. Thay mặt hai bên, ông Lê Văn An, Chủ tịch UBND tỉnh, và ông Trần Văn Bình, Tổng Giám đốc VNPT ký thỏa thuận.", {"UBND tỉnh Lào Cai", "Tập đoàn VNPT"}),
        ("Ngày 3/4/2023, Thứ trưởng Bộ Y tế Lê Văn An và Tổng Giám đốc Tập đoàn VNPT Trần Văn Bình ký Biên bản ghi nhớ hợp tác.", {"Bộ Y tế", "Tập đoàn VNPT"}),
    ],
)  # fmt: skip
def test_one_signing_is_one_agreement_between_bodies(reader: Reader, text: str, parties: set[str]):
    told = Told(reader, text)
    assert len(told.labels("Agreement")) == 1
    assert {party for (party,) in told.slots("agreement-party", "party")} == parties


def test_two_agreements_of_one_kind_stay_two(reader: Reader):
    told = Told(
        reader,
        "Ngày 3/4/2023, Bộ Y tế và Công ty FPT ký thỏa thuận hợp tác về đào tạo. Ngày 5/4/2023, Bộ Y tế và "
        "Tập đoàn VNPT ký thỏa thuận hợp tác.",
    )
    assert len(told.labels("Agreement")) == 2


def test_a_short_name_that_fits_two_namesakes_is_neither(reader: Reader):
    told = Told(
        reader,
        "Ông An nói gì?\nBộ trưởng Bộ Y tế Lê Văn An và Giám đốc Sở Y tế Lào Cai Lê Văn An dự hội nghị. "
        "Ông An cảm ơn.",
    )
    assert told.surfaces("Person", "Lê Văn An") == ["Lê Văn An", "Lê Văn An"]


def test_a_mans_pronoun_is_no_woman(reader: Reader):
    told = Told(
        reader,
        "Thứ trưởng Lê Văn An tiếp đoàn cùng Vụ trưởng Phạm Thị Bình. Ông đề nghị hai bên sớm mở dữ liệu.",
    )
    assert told.slots("quotation", "speaker") == {("Lê Văn An",)}
