"""Who met whom, on which day or on none: receptions, visits, talks and journeys, in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told, held

from kg.facts import Reader

_RECEIVED = "Sáng 12/5/2023, Thủ tướng Lê Văn An tiếp Đại sứ Lào Hoàng Văn Bình.\n\n"


@pytest.mark.parametrize(
    ("text", "kind", "who"),
    [
        ("Trước đó, đoàn công tác do ông Lê Văn An, Cục trưởng, dẫn đầu đã làm việc với Bộ Y tế.", "buoi-lam-viec", {"Lê Văn An", "Bộ Y tế"}),
        ("Bên lề hội nghị, Bộ trưởng Lê Văn An đã gặp ông Hoàng Văn Bình.", "cuoc-gap", {"Lê Văn An", "Hoàng Văn Bình"}),
        ("Trong chuyến công tác tại Huế, Bộ trưởng Lê Văn An đã thăm Viettel.", "chuyen-tham", {"Lê Văn An", "Viettel"}),
        ("Bí thư Tỉnh ủy Lê Văn An làm việc với Tập đoàn FPT.", "buoi-lam-viec", {"Lê Văn An", "Tập đoàn FPT"}),
        ("Đây là việc Bộ trưởng Lê Văn An nhiều lần làm việc với Tập đoàn FPT.", "", set()),
        ("Trước đó, chị Lê Thị Hoa đã gặp anh Trần Văn Nam để hỏi.", "", set()),
        ("Trước đó, chị Lê Thị Hoa làm việc với Tập đoàn FPT 5 năm.", "", set()),
        ("Từ năm 2015 đến năm 2020, ông Lê Văn An làm việc tại Ngân hàng Thế giới.", "", set()),
        ("Trong khuôn khổ hợp tác, Bộ trưởng Lê Văn An đề nghị Bộ Y tế làm việc với Tập đoàn FPT.", "", set()),
    ],
)  # fmt: skip
def test_a_meeting_told_in_passing_is_on_no_day(reader: Reader, text: str, kind: str, who: set[str]):
    told = Told(reader, "Tin vắn trong tuần\n\n" + text)
    assert held(told)[0] == ({kind} if kind else set())
    assert {agent for (agent,) in told.slots("participation", "agent")} == who


def test_the_headline_alone_tells_a_reception(reader: Reader):
    told = Told(
        reader,
        "Thủ tướng Lê Văn An tiếp Đại sứ Lào\n\nĐại sứ Hoàng Văn Bình cho biết Lào muốn học về dữ liệu số.",
    )
    assert held(told)[0] == {"buoi-tiep"}


@pytest.mark.parametrize(
    "text",
    [
        "Cùng ngày, Thủ tướng Lê Văn An tiếp ông Trần Văn Cường, Chủ tịch Công ty Zeta.",
        "Tiếp đó, Thủ tướng đã tiếp Đại sứ Trần Văn Cường.",
    ],
)
def test_who_receives_two_guests_holds_two_receptions(reader: Reader, text: str):
    told = Told(reader, _RECEIVED + text)
    assert len(told.facts("event-kind")) == len(("Bình", "Cường"))


def test_who_receives_one_guest_holds_one_reception(reader: Reader):
    told = Told(reader, _RECEIVED + "Tại buổi tiếp, Thủ tướng cảm ơn Đại sứ Hoàng Văn Bình.")
    assert len(told.facts("event-kind")) == 1


def test_each_month_of_a_visit_is_a_visit(reader: Reader):
    told = Told(reader, "Ông Lê Văn An từng thăm Việt Nam vào tháng 9/1973, tháng 12/1995 và tháng 2/2003.")
    assert told.slots("event-date", "date") == {("1973-09",), ("1995-12",), ("2003-02",)}


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("Sáng 13/5/2023, Thủ tướng Lê Văn An rời Hà Nội, kết thúc tốt đẹp chuyến thăm Việt Nam.", {"chuyen-tham"}),
        ("Ngày 12/5/2023, Thủ tướng Lê Văn An đã đến Tokyo, bắt đầu chuyến thăm chính thức Nhật Bản.", {"chuyen-tham 2023-05-12"}),
        ("Trong chuyến thăm Cuba vừa qua, Chủ tịch nước Lê Văn An đã đến chào ông Hoàng Văn Bình.", {"chuyen-tham"}),
        ("Trong chuyến thăm Việt Nam của Tổng thống Lê Văn An hồi tháng 3/2018, hai nước nói về dữ liệu.", {"chuyen-tham 2018-03"}),
        ("Nhận lời mời của Chủ tịch nước, từ ngày 12 - 13/5/2023, Tổng thống Lê Văn An có chuyến thăm cấp Nhà nước tới Việt Nam.", {"chuyen-tham 2023-05-12/2023-05-13"}),
        ("Sáng 16/4/2022, Thủ tướng Lê Văn An đi thăm một số mô hình sản xuất tại Huế.", {"chuyen-tham 2022-04-16"}),
        ("Ngày 16/4/2022, sau khi dự lễ kỷ niệm, Thủ tướng Lê Văn An đã đi khảo sát một số dự án.", {"le-ky-niem 2022-04-16", "khao-sat 2022-04-16"}),
        ("Phát biểu khi thăm Bộ Y tế ngày 12/5/2023, Thủ tướng Lê Văn An yêu cầu làm sớm.", {"chuyen-tham 2023-05-12"}),
        ("Ngày 12/5/2023, đoàn do ông Lê Văn An dẫn đầu đã đến chào xã giao Bộ trưởng Trần Văn Cường.", {"cuoc-gap 2023-05-12"}),
        ("Chiều 12/5/2023, Bộ trưởng Lê Văn An làm việc với lãnh đạo chủ chốt tỉnh Nghệ An.", {"buoi-lam-viec 2023-05-12"}),
    ],
)  # fmt: skip
def test_a_journey_has_its_days_and_whoever_made_it(reader: Reader, text: str, events: set[str]):
    told = Told(reader, text)
    assert held(told)[0] == events
    assert "Lê Văn An" in {agent for (agent,) in told.slots("participation", "agent")}


def test_who_leads_and_who_goes_along_attend_what_they_travel_to(reader: Reader):
    told = Told(
        reader,
        "Từ ngày 28-30/11/2016, Chủ tịch Quốc hội Lê Thị An sẽ dẫn đầu Đoàn đại biểu cấp cao Việt Nam sang Cuba tham dự lễ tang ông Hoàng Văn Bình.\n\n"
        "Tháp tùng Chủ tịch Quốc hội Lê Thị An có Đại sứ Trần Văn Cường; Thứ trưởng Bộ Y tế Phạm Văn Dũng.",
    )
    assert {agent for (agent,) in told.slots("participation", "agent")} == {"Lê Thị An", "Trần Văn Cường", "Phạm Văn Dũng"}  # fmt: skip


def test_who_met_is_heard_where_the_words_stand(reader: Reader):
    told = Told(
        reader,
        "Sáng 12/5/2023, Bộ trưởng Lê Văn An khảo sát dự án tại Huế.\n\n"
        "Chiều 12/5/2023, Bộ trưởng Lê Văn An làm việc với Bộ Y tế.\n\nÔng Lê Văn An cho biết dự án sẽ xong trong năm nay.",
    )
    assert told.slots("participation", "role", "agent") == {
        ("inspector", "Lê Văn An"), ("speaker", "Lê Văn An"), ("counterpart", "Bộ Y tế")
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "Chiều 12/5/2023, trước sự chứng kiến của Thủ tướng Lê Văn An và Thủ tướng Lào Hoàng Văn Bình, Bộ trưởng Trần Văn Cường và Bộ trưởng Phạm Thị Dung đã ký Biên bản ghi nhớ về hợp tác số.",
            {"witness Lê Văn An", "witness Hoàng Văn Bình", "signatory Trần Văn Cường", "signatory Phạm Thị Dung"},
        ),
        (
            "Sáng 12/5/2023, Chủ tịch nước Lê Văn An trao Quyết định bổ nhiệm cho các ông Hoàng Văn Bình, Trần Văn Cường.",
            {"attendee Lê Văn An", "attendee Hoàng Văn Bình", "attendee Trần Văn Cường"},
        ),
        (
            "Sáng 19/5/2026, UBND tỉnh Nghệ An và Tập đoàn FPT phối hợp khởi công Dự án Khu công nghệ số.",
            {"organizer UBND tỉnh Nghệ An", "organizer Tập đoàn FPT"},
        ),
        (
            "Ngày 26/5/2025, Sở Y tế và VNPT đã cùng nhau thống nhất và ký kết thực hiện các nội dung đào tạo.",
            {"signatory Sở Y tế", "signatory VNPT"},
        ),
        (
            "Chiều 12/5/2023, Thứ trưởng Lê Văn An làm việc với các tập đoàn VNPT, Viettel, FPT về hạ tầng số.",
            {"attendee Lê Văn An", "counterpart VNPT", "counterpart Viettel", "counterpart FPT"},
        ),
    ],
)  # fmt: skip
def test_each_of_a_list_has_the_part_that_its_words_give(reader: Reader, text: str, parts: set[str]):
    assert held(Told(reader, text))[1] == parts


def test_what_a_meeting_looks_back_on_is_not_its_day(reader: Reader):
    told = Told(
        reader,
        "Sáng 7/5/2026, Sở Y tế tổ chức hội nghị. Tại hội nghị, Sở Y tế đã đánh giá kết quả công tác trong tháng 4 năm 2026.",
    )
    assert held(told)[0] == {"hoi-nghi 2026-05-07"}


def test_working_sessions_with_bodies_are_one_for_each(reader: Reader):
    told = Told(reader, "Ngày 12/5/2023, Thứ trưởng Lê Văn An đã có các buổi làm việc với Tập đoàn Nokia, Tập đoàn Ericsson và Viettel.")  # fmt: skip
    assert len(told.facts("event-kind")) == len(("Nokia", "Ericsson", "Viettel"))


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Sáng 12/5/2023, Thủ tướng Lê Văn An dự Hội nghị và chủ trì buổi làm việc với Bộ Y tế.", "chair Lê Văn An"),
        ("Sáng 12/5/2023, Thủ tướng Lê Văn An đã dâng hương tại Khu di tích Kim Liên, thăm Công ty Zeta Việt Nam.", "visitor Lê Văn An"),
    ],
)  # fmt: skip
def test_who_acts_first_acts_in_the_second_clause_too(reader: Reader, text: str, part: str):
    assert part in held(Told(reader, text))[1]
