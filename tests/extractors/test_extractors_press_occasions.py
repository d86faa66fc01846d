"""What is opened at a gathering, what a verb alone tells of a day, and who helps, chairs and speaks there, in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told, held, launched, listed

from kg.facts import Reader

APP = "Cổng dữ liệu mở tỉnh Hà Nam"
HELD = "Sáng 12/5/2023, UBND tỉnh Hà Nam tổ chức hội nghị tổng kết công tác chuyển đổi số."
PARTS = "organizer UBND tỉnh Hà Nam"


@pytest.mark.parametrize(
    ("text", "launchers"),
    [
        (f"{HELD} Tại hội nghị, Chủ tịch UBND tỉnh Lê Văn Bách đã nhấn nút khai trương {APP}.", "launcher Lê Văn Bách"),
        (f"{HELD} Trong khuôn khổ hội nghị, các đại biểu đã thực hiện nghi thức kích hoạt {APP}.", ""),
        (f"{HELD} Nhân dịp này, Sở Nội vụ đã ra mắt {APP}.", "launcher Sở Nội vụ"),
        (f"{HELD} Dịp này, lãnh đạo tỉnh đã bấm nút ra mắt {APP}.", ""),
        (f"{HELD} Tại hội nghị, UBND tỉnh Hà Nam đã nhấn nút khai trương {APP}.", "launcher UBND tỉnh Hà Nam"),
        (f"{HELD[:-1]}, đồng thời công bố vận hành {APP}.", ""),
    ],
)  # fmt: skip
def test_what_is_opened_at_a_gathering_is_no_other_event(reader: Reader, text: str, launchers: str):
    told = Told(reader, f"Tin trong ngày\n\n{text}")
    assert held(told) == ({"hoi-nghi-tong-ket 2023-05-12"}, {*listed(launchers), PARTS})
    assert launched(told) == {(APP, "2023-05-12")}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"{HELD} Tại hội nghị, ông Lê Văn Bách cho biết, tỉnh đã đưa vào vận hành {APP}.", "2023-05-12"),
        (f"{HELD} Trước đó, ngày 10/5/2023, UBND tỉnh đã khai trương {APP}.", "2023-05-10"),
    ],
)
def test_what_is_only_spoken_of_there_or_was_opened_before_is_one_of_its_own(
    reader: Reader, text: str, day: str
):
    told = Told(reader, f"Tin trong ngày\n\n{text}")
    assert f"dua-vao-van-hanh {day}" in held(told)[0]


@pytest.mark.parametrize(
    ("text", "events", "parts"),
    [
        ("Sáng 19/5, UBND tỉnh Hà Nam và Tập đoàn FPT phối hợp khởi công nhà máy. Lễ khởi công được tổ chức đúng dịp kỷ niệm Ngày sinh Bác Hồ (19/5/1890 - 19/5/2026).", "le-khoi-cong 2026-05-19", "organizer UBND tỉnh Hà Nam; organizer Tập đoàn FPT"),
        ("Sáng 19/5/2025, UBND tỉnh Hà Nam phối hợp với Tập đoàn FPT khởi công nhà máy.", "le-khoi-cong 2025-05-19", "organizer UBND tỉnh Hà Nam; co-organizer Tập đoàn FPT"),
        ("Sáng 1/4/2024, Trung tâm Phục vụ hành chính công tỉnh Hà Nam đã được khai trương.", "khai-truong 2024-04-01", ""),
        ("Ngày 1/4/2024, UBND phường Lê Hồng Phong chính thức ra mắt Trung tâm Phục vụ hành chính công phường.", "le-ra-mat 2024-04-01", "organizer UBND phường Lê Hồng Phong"),
        ("Ngày 1/4/2024, UBND tỉnh Hà Nam phát động phong trào \"Bình dân học vụ số\". Dự có Bí thư Tỉnh ủy Lê Văn Bách.", "le-phat-dong 2024-04-01", "attendee Lê Văn Bách; organizer UBND tỉnh Hà Nam"),
        ("Ngày 1/4/2024, Bộ Công an công bố quyết định thành lập Trung tâm Dữ liệu quốc gia. Bộ trưởng Lê Văn Bách dự và trao quyết định.", "le-cong-bo 2024-04-01", "attendee Lê Văn Bách; organizer Bộ Công an"),
        ("Họp báo thường kỳ tháng 3 của Bộ Nội vụ được tổ chức chiều 1/4/2024 tại Hà Nội.", "hop-bao 2024-04-01", "organizer Bộ Nội vụ"),
        ("Ngày 15/3/2024, Hội Tin học tổ chức chương trình họp mặt đầu năm.", "cuoc-gap 2024-03-15", "organizer Hội Tin học"),
        ("Cục An toàn thông tin vừa tổ chức webinar \"Phòng chống mã độc\" ngày 15/3/2024.", "hoi-thao 2024-03-15", "organizer Cục An toàn thông tin"),
        ("Ngày 15/3/2024, Trường Đại học Công nghệ tổ chức Hội thảo khoa học với sự phối hợp của Sở Nội vụ Hà Nam và Tập đoàn FPT.", "hoi-thao 2024-03-15", "organizer Trường Đại học Công nghệ; co-organizer Sở Nội vụ Hà Nam; co-organizer Tập đoàn FPT"),
        ("Khóa tập huấn kéo dài 3 ngày, từ 15 - 17/3/2024, do Sở Nội vụ phối hợp với Học viện Hành chính Quốc gia tổ chức.", "tap-huan 2024-03-15/2024-03-17", "organizer Sở Nội vụ; co-organizer Học viện Hành chính Quốc gia"),
        ("Tại lễ khai mạc, Phó Giám đốc Sở Lê Văn Bách nhấn mạnh vai trò của kỹ năng số. Khóa tập huấn do Sở Nội vụ Hà Nam tổ chức từ ngày 15 đến 17/3/2024.", "tap-huan 2024-03-15/2024-03-17", "organizer Sở Nội vụ Hà Nam; speaker Lê Văn Bách"),
        ("Sáng 15/3/2024, Văn phòng UBND tỉnh tổ chức hội nghị tập huấn. Các học viên được nghe ông Lê Văn Bách, chuyên gia VNPT hướng dẫn sử dụng hệ thống.", "tap-huan 2024-03-15", "organizer Văn phòng UBND tỉnh; speaker Lê Văn Bách"),
        ("Hội nghị giao ban diễn ra sáng 15/3/2024. Tại điểm cầu Hà Nam, Giám đốc Sở Lê Văn Bách chủ trì.", "diem-cau 2024-03-15; hoi-nghi 2024-03-15", "chair Lê Văn Bách"),
    ],
)  # fmt: skip
def test_what_is_told_of_a_day(reader: Reader, text: str, events: str, parts: str):
    assert held(Told(reader, f"Tin trong ngày\n\n{text}")) == (listed(events), listed(parts))


def test_the_chair_of_a_bridge_point_does_not_chair_the_conference(reader: Reader):
    told = Told(reader, "Tin trong ngày\n\nHội nghị giao ban diễn ra sáng 15/3/2024. Tại điểm cầu Hà Nam, Giám đốc Sở Lê Văn Bách chủ trì.")  # fmt: skip
    assert told.slots("participation", "event", "role") == {("điểm cầu Hà Nam", "chair")}


def test_a_theme_names_the_forum_whose_title_stands_before_it(reader: Reader):
    told = Told(reader, "Tin trong ngày\n\nSáng 27/6/2020, Sở Nội vụ tổ chức Hội nghị xúc tiến đầu tư tỉnh với chủ đề: “Hà Nam 2020 - Hợp tác Đầu tư”. Theo ông Lê Văn Bách, Hội nghị “Hà Nam 2020 - Hợp tác Đầu tư” là cơ hội lớn.")  # fmt: skip
    assert told.labels("Event") == ["Hội nghị xúc tiến đầu tư tỉnh"]


@pytest.mark.parametrize(
    "text",
    [
        "Quyết định số 12/QĐ-UBND phê duyệt Đề án, trong đó chọn Sở Y tế triển khai thí điểm Hệ thống hồ sơ sức khỏe điện tử.",
        "Thủ tướng đồng ý cho Bộ Công an triển khai thí điểm Hệ thống định danh điện tử.",
        f"Lộ trình phát triển\n\nTháng 10/2025: khởi tạo dữ liệu\n\nRa mắt {APP} phiên bản 1.0 dành cho doanh nghiệp",
    ],
)
def test_what_is_allowed_or_stands_in_a_roadmap_opens_no_system(reader: Reader, text: str):
    assert launched(Told(reader, f"Tin trong ngày\n\n{text}")) == set()


@pytest.mark.parametrize(
    ("text", "events", "parts"),
    [
        (f"{HELD} Tại hội nghị, Sở Nội vụ đã đánh giá kết quả công tác trong tháng 3 năm 2023.", "hoi-nghi-tong-ket 2023-05-12", f"{PARTS}; speaker Sở Nội vụ"),
        ("Tại hội nghị, diễn ra sáng 5/4/2024, ông Lê Văn Bách cho biết đã có kế hoạch.", "hoi-nghi 2024-04-05", "speaker Lê Văn Bách"),
        ("Sáng 5/4/2024, tại Hội trường tầng 2 UBND xã Phong Hải, Ủy ban MTTQ xã Phong Hải đã tổ chức hội nghị.", "hoi-nghi 2024-04-05", "organizer Ủy ban MTTQ xã Phong Hải"),
        ("Sáng 5/4/2024, dưới sự chỉ đạo của Bộ Nội vụ, Cục Chuyển đổi số quốc gia chủ trì tổ chức hội thảo.", "hoi-thao 2024-04-05", "organizer Cục Chuyển đổi số quốc gia"),
        ("Ngày 1-2 và 4/12/2021, Diễn đàn cấp cao Chuyển đổi số diễn ra tại Hà Nội. Ông Lê Văn Bách, Giám đốc Sở Nội vụ và bà Trần Thị Cúc, Trưởng đại diện UNDP, phát biểu.", "dien-dan 2021-12-01/2021-12-04", "speaker Lê Văn Bách; speaker Trần Thị Cúc"),
    ],
)  # fmt: skip
def test_whose_day_and_whose_hall_it_is(reader: Reader, text: str, events: str, parts: str):
    assert held(Told(reader, f"Tin trong ngày\n\n{text}")) == (listed(events), listed(parts))
