"""Meetings that look back or carry something out, and what is told beside them: in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told, held

from kg.facts import Reader

AN, BINH = "Nguyễn Văn An", "Trần Thị Bình"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Sở Y tế tổ chức Hội nghị tổng kết công tác năm 2022, triển khai nhiệm vụ năm 2023.",
            "Hội nghị tổng kết công tác năm 2022, triển khai nhiệm vụ năm 2023",
        ),
        (
            "Sở Y tế tổ chức Hội nghị sơ kết 6 tháng đầu năm, phương hướng nhiệm vụ 6 tháng cuối năm.",
            "Hội nghị sơ kết 6 tháng đầu năm, phương hướng nhiệm vụ 6 tháng cuối năm",
        ),
        (
            "Chiều 7/1/2021, Hội nghị trực tuyến toàn quốc tổng kết hoạt động quý II diễn ra tại Huế.",
            "Hội nghị trực tuyến toàn quốc tổng kết hoạt động quý II",
        ),
        ("Sở Y tế dự Hội nghị tổng kết năm học 2021-2022 tại Huế.", "Hội nghị tổng kết năm học 2021-2022"),
        ("Sở Y tế dự Hội nghị Sơ kết 01 năm triển khai Đề án 06.", "Hội nghị Sơ kết 01 năm triển khai Đề án 06"),
        ("Sở Y tế tổ chức Hội nghị triển khai các cơ sở dữ liệu.", "Hội nghị triển khai các cơ sở dữ liệu"),
        ("Sở Y tế tổ chức Hội nghị quán triệt Nghị quyết 57.", "Hội nghị quán triệt Nghị quyết 57"),
        ("Sở Y tế mở lớp tập huấn sử dụng phần mềm một cửa.", "lớp tập huấn sử dụng phần mềm một cửa"),
        ("Sở Y tế dự Diễn tập An ninh mạng năm 2025 góp phần rèn cán bộ.", "Diễn tập An ninh mạng năm 2025"),
    ],
)  # fmt: skip
def test_a_meeting_is_named_by_what_it_looks_back_on_or_carries_out(reader: Reader, text: str, title: str):
    assert Told(reader, text).slots("event-title", "title") == {(title,)}


@pytest.mark.parametrize(
    "text",
    [
        "Ngày 24/12/2020, Hội nghị tổng kết công tác năm 2020 của Tổng cục Hải quan diễn ra.",
        "Ngày 24/12/2020, Hội nghị triển khai nhiệm vụ năm 2021 của Tổng cục Hải quan diễn ra.",
    ],
)
def test_whose_work_is_looked_back_on_holds_the_meeting(reader: Reader, text: str):
    told = Told(reader, text)
    assert {role for role, _ in told.slots("participation", "role", "agent")} == {"organizer"}
    assert "Tổng cục Hải quan" not in told.labels("Event")[0]


def test_what_it_assesses_has_a_time_of_its_own(reader: Reader):
    text = "Ngày 5/9/2024, Bộ Y tế tổ chức hội nghị đánh giá kết quả chuyển đổi số trong quý III/2024."
    assert held(Told(reader, text))[0] == {"hoi-nghi 2024-09-05"}


def test_the_half_year_that_it_plans_says_its_year(reader: Reader):
    text = (
        "Chậm nhất năm 2021 phải xong.\n\nHội nghị sơ kết 6 tháng đầu năm và xác định nhiệm vụ 6 tháng cuối năm "
        "2020 của Bộ Y tế diễn ra ngày 6/7."
    )
    assert Told(reader, text).slots("event-date", "date") == {("2020-07-06",)}


@pytest.mark.parametrize(
    "text",
    [
        "Bộ Y tế tổ chức hội thảo về dữ liệu trong hai ngày (21 và 22/6/2024).",
        "Sáng 21/6/2024, Bộ Y tế mở hội thảo về dữ liệu, trong 02 ngày (21 và 22/6).",
    ],
)
def test_days_in_brackets_behind_their_number(reader: Reader, text: str):
    told = Told(reader, text)
    assert told.slots("event-date", "date") == {("2024-06-21/2024-06-22",)}
    assert told.labels("Event") == ["hội thảo về dữ liệu"]


def test_a_session_opens_where_it_is_held(reader: Reader):
    text = "Sáng 1/7/2025, Kỳ họp thứ 5 Quốc hội khóa XV chính thức khai mạc tại Nhà Quốc hội."
    assert Told(reader, text).slots("event-venue", "venue") == {("Nhà Quốc hội",)}


QUOTED = f"Chị {BINH} chia sẻ: “Trước đây tôi phải đến trực tiếp cơ quan thuế, rất mất công”."


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (f"Anh {AN} cũng cho biết, chỉ mất vài giây để nộp thuế.", "chỉ mất vài giây để nộp thuế"),
        ("Theo Sở Y tế, toàn tỉnh đã tiếp nhận 214.560 hồ sơ.", "toàn tỉnh đã tiếp nhận 214.560 hồ sơ"),
        (f"Ông {AN} chia sẻ thêm rằng, nhiệm vụ còn rất nặng nề.", "nhiệm vụ còn rất nặng nề"),
    ],
)
def test_who_speaks_behind_a_quotation_has_words_of_his_own(reader: Reader, said: str, words: str):
    texts = {text for _, text in Told(reader, f"{QUOTED} {said}").slots("quotation", "speaker", "text")}
    assert words in texts


@pytest.mark.parametrize("how", ["nhấn mạnh.", "nhấn mạnh tại hội nghị."])
def test_who_only_said_a_quotation_is_its_speaker(reader: Reader, how: str):
    text = f"“Dữ liệu là tài nguyên của quốc gia”. Ông {AN} {how}"
    assert Told(reader, text).slots("quotation", "text", "mode") == {
        ("Dữ liệu là tài nguyên của quốc gia", "direct")
    }


def test_agreements_of_other_parties_are_others(reader: Reader):
    text = (
        "Bộ Y tế và Bộ Nội vụ ký thỏa thuận hợp tác ngày 5/6/2020. "
        "Ngày 7/8/2020, Bộ Y tế và VNPT ký kết thỏa thuận hợp tác."
    )
    told = Told(reader, text)
    assert len(told.labels("Agreement")) == 2
    assert held(told)[0] == {"le-ky-ket 2020-06-05", "le-ky-ket 2020-08-07"}


@pytest.mark.parametrize(
    "text",
    [
        "Đoàn kiểm tra các xã Thổ Tang, Phùng Nguyên, Lâm Thao và Yên Trị.",
        "Tổ đã đến các xã: Bình Minh, Lê Ninh, Phan Sơn Hải; các phường Trần Phú, Lê Lợi.",
        "Trưởng đoàn là cán bộ Viện Hàn lâm Khoa học xã hội.",
    ],
)
def test_communes_in_a_row_and_academies_are_nobody(reader: Reader, text: str):
    told = Told(reader, text)
    assert told.labels("Person") == []
    assert "Hàn" not in told.labels("Place")


def test_who_comes_after_an_office_named_for_a_title_attends(reader: Reader):
    text = "Dự hội nghị có Văn phòng Chủ tịch nước, Bộ Y tế, Viện KSND Tối cao."
    assert ("attendee", "Bộ Y tế") in Told(reader, text).slots("participation", "role", "agent")


def test_a_board_of_inspection_is_named_by_its_title(reader: Reader):
    text = f"Ông {AN} giữ chức vụ Trưởng ban Thanh tra nhân dân xã Phong Hải nhiệm kỳ 2025 – 2030."
    assert Told(reader, text).slots("membership", "person", "organization") == {
        (AN, "Ban Thanh tra nhân dân xã Phong Hải")
    }


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Theo Bộ Y tế, lũy kế doanh thu toàn ngành tính đến hết tháng 3 đạt 845 tỷ đồng.", "lũy kế doanh thu toàn ngành"),
        ("Theo Bộ Y tế, đã có 2,17 triệu thuê bao chuẩn hóa thông tin sau khi nhận thông báo.", "thuê bao chuẩn hóa thông tin"),
        ("Theo Bộ Y tế, cả nước có 1,67 triệu thuê bao (chiếm 43,5%) chưa chuẩn hóa.", "thuê bao"),
    ],
)  # fmt: skip
def test_what_a_figure_is_said_of_is_a_whole_noun_phrase(reader: Reader, text: str, what: str):
    assert what in {w for (w,) in Told(reader, text).slots("observation", "what")}


@pytest.mark.parametrize(
    ("text", "frame"),
    [
        ("Để làm tốt, 2.400 tổ công nghệ số của Đà Nẵng đã đi từng ngõ.", "observation"),
        ("Để triển khai hiệu quả 2.400 tổ công nghệ số của Đà Nẵng đã đi từng ngõ.", "observation"),
        ("Đến năm 2035, không dưới 80% hồ sơ của Sở Y tế được số hóa.", "target"),
    ],
)
def test_what_was_done_is_no_aim(reader: Reader, text: str, frame: str):
    told = Told(reader, text)
    assert {f.frame for f in [*told.facts("observation"), *told.facts("target")]} == {frame}


def test_a_time_only_set_for_an_opening_is_a_plan(reader: Reader):
    text = "Việc Việt Nam xác định tháng 11/2019 khai trương Cổng Dịch vụ công quốc gia là một cải cách ấn tượng."
    assert {f.status for f in Told(reader, text).facts("launch")} == {"planned"}


def test_a_month_is_when_it_is_held(reader: Reader):
    text = "Hội nghị đánh giá kết quả chuyển đổi số của Bộ Y tế trong tháng 6/2024 đã thông qua kế hoạch."
    assert Told(reader, text).slots("event-date", "date") == {("2024-06",)}


def test_a_training_among_tasks_is_none(reader: Reader):
    text = "Ban đã làm tốt các khâu (tuyển chọn điều tra viên, tập huấn nghiệp vụ, tuyên truyền)."
    assert Told(reader, text).labels("Event") == []
