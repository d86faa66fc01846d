"""Who does something with whom: openings, signings, visits and guests told of several, in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told, held, listed

from kg.facts import Reader

# Each text with its events, kind and day, and who takes part as what; nothing else may be told.
TOGETHER = [
    ("Chiều 26/1/2022, tại Hà Nội, Đại tướng Lê Văn Giang, Bộ trưởng Bộ Quốc phòng làm trưởng đoàn công tác đã đến thăm, kiểm tra Tập đoàn Công nghiệp - Viễn thông Quân đội (Viettel).", "kiem-tra 2022-01-26", "host Tập đoàn Công nghiệp - Viễn thông Quân đội; inspector Lê Văn Giang"),
    ("Ngày 20/1/2022, Tổng cục Du lịch đã cùng với MobiFone và tỉnh Hà Giang ký kết thỏa thuận hợp tác phát triển du lịch.", "le-ky-ket 2022-01-20", "signatory MobiFone; signatory Tổng cục Du lịch"),
    ("Ngày 20/1/2022, UBND tỉnh Hà Giang đã ký kết với MobiFone thỏa thuận hợp tác về chuyển đổi số.", "le-ky-ket 2022-01-20", "signatory MobiFone; signatory UBND tỉnh Hà Giang"),
    ("Ngày 20/1/2022, tại Huế, đại diện lãnh đạo Sở Y tế tỉnh Hà Giang và MobiFone đã ký kết biên bản ghi nhớ hợp tác.", "le-ky-ket 2022-01-20", "signatory MobiFone; signatory Sở Y tế tỉnh Hà Giang"),
    ("Chứng kiến Lễ ký kết ngày 26/1/2022, Thượng tướng Phạm Văn Nam, Thứ trưởng Bộ Quốc phòng đề nghị hai bên phối hợp chặt chẽ.", "le-ky-ket 2022-01-26", "speaker Phạm Văn Nam"),
    ("Sáng 26/1/2022, Thứ trưởng Nguyễn Văn An chủ trì Hội nghị. Cùng dự có lãnh đạo các sở, ngành, đơn vị; đại diện lãnh đạo UBND huyện Kim Sơn.", "hoi-nghi 2022-01-26", "attendee UBND huyện Kim Sơn; chair Nguyễn Văn An"),
    ("Sáng 22/4/2024, UBND tỉnh Hà Nam tổ chức Hội nghị tổng kết. Ông Lê Văn Đọc, Bí thư Tỉnh ủy, ông Đặng Huy Bình, Phó Chủ tịch UBND tỉnh và đại diện lãnh đạo 186 xã, phường tham dự.", "hoi-nghi-tong-ket 2024-04-22", "attendee Lê Văn Đọc; attendee Đặng Huy Bình; organizer UBND tỉnh Hà Nam"),
    ("Sáng 22/4/2024, UBND tỉnh Hà Nam tổ chức Hội nghị tổng kết. Thứ trưởng Trương Văn Tuấn đã tới dự phát biểu và trao bằng khen.", "hoi-nghi-tong-ket 2024-04-22", "organizer UBND tỉnh Hà Nam; speaker Trương Văn Tuấn"),
    ("Tại phiên họp lần thứ 9 của Ủy ban Chuyển đổi số quốc gia và tổ công tác đề án 06 chiều 10/7/2024, Thủ tướng Phạm Văn Minh phê bình một số bộ ngành, địa phương.", "phien-hop 2024-07-10", "organizer Ủy ban Chuyển đổi số quốc gia; speaker Phạm Văn Minh"),
    ("Hội thảo (Vietnam Cloud Summit) do VINASA phối hợp cùng Bộ Khoa học và Công nghệ tổ chức ngày 5/12/2024.", "hoi-thao 2024-12-05", "co-organizer Bộ Khoa học và Công nghệ; organizer VINASA"),
    ("Sáng 22/4/2024, UBND tỉnh Hà Nam tổ chức Hội nghị tổng kết. Tới dự có Thứ trưởng Trương Văn Tuấn; các đồng chí Phó Chủ tịch UBND tỉnh: Nguyễn Long Sơn, Trịnh Văn Hoàng.", "hoi-nghi-tong-ket 2024-04-22", "attendee Nguyễn Long Sơn; attendee Trương Văn Tuấn; attendee Trịnh Văn Hoàng; organizer UBND tỉnh Hà Nam"),
    ("Bộ Y tế ban hành Thông tư số 10/2024/TT-BYT ngày 13/9 về bệnh án. Chiều 13/9, ông Nguyễn Văn An chủ trì họp báo thường kỳ.", "hop-bao 2024-09-13", "chair Nguyễn Văn An"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "events", "parts"), TOGETHER)
def test_who_does_something_with_whom(reader: Reader, text: str, events: str, parts: str):
    assert held(Told(reader, f"Tin trong ngày\n\n{text}")) == (listed(events), listed(parts))


# Each text with the systems that go live and who opens them.
OPENED = [
    ("Ngày 28/6/2024, UBND TP Hà Nội công bố vận hành một số nền tảng, ứng dụng gồm: Công dân Thủ đô số (iHanoi); Hệ thống quản lý hồ sơ sức khỏe điện tử.", ["Công dân Thủ đô số", "Hệ thống quản lý hồ sơ sức khỏe điện tử"], ["UBND TP Hà Nội"]),
    ("Sáng 20/1/2022, UBND tỉnh Lạng Sơn, Sở Y tế (SYT) phối hợp với Agribank và VNPT chính thức ra mắt Cổng dữ liệu mở tỉnh Lạng Sơn.", ["Cổng dữ liệu mở tỉnh Lạng Sơn"], ["Sở Y tế", "UBND tỉnh Lạng Sơn"]),
    ("Chiều nay 9-3-2020, Bộ Công an và Bộ Y tế cùng các công ty lớn về công nghệ đã cho ra mắt 2 ứng dụng gồm NCOVI và VNeID.", ["NCOVI", "VNeID"], ["Bộ Công an", "Bộ Y tế"]),
    ("Hệ thống đăng ký đất đai bắt đầu hoạt động từ ngày 19/3/2012.", ["Hệ thống đăng ký đất đai"], []),
    ("Sở Y tế Hà Nam triển khai Hệ thống quản lý bệnh án điện tử từ tháng 5/2023.", ["Hệ thống quản lý bệnh án điện tử"], ["Sở Y tế Hà Nam"]),
    ("Hệ thống quản lý bệnh án điện tử được Sở Y tế Hà Nam đưa vào sử dụng từ năm 2021.", ["Hệ thống quản lý bệnh án điện tử"], ["Sở Y tế Hà Nam"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "systems", "openers"), OPENED)
def test_who_opens_what_together(reader: Reader, text: str, systems: list[str], openers: list[str]):
    told = Told(reader, f"Tin trong ngày\n\n{text}")
    assert told.slots("launch", "system") == {(system,) for system in systems}
    assert told.slots("participation", "role", "agent") == {("launcher", opener) for opener in openers}


def test_who_presses_the_button_launches(reader: Reader):
    text = "Sáng nay, Bộ Y tế tổ chức Lễ khai trương Cổng dữ liệu y tế. Ông Lê Văn Bách và bà Lê Thị Cúc dự và bấm nút khai trương."
    told = Told(reader, text)
    roles = told.slots("participation", "agent", "role")
    assert {("Lê Văn Bách", "launcher"), ("Lê Thị Cúc", "launcher")} <= roles


@pytest.mark.parametrize("rite", ["nghi lễ", "nghi thức", "nghi lễ nhấn nút"])
def test_who_performs_the_rite_of_an_opening_launches(reader: Reader, rite: str):
    told = Told(
        reader, f"Ông Lê Văn Bách cùng các vị đại biểu thực hiện {rite} khai trương Cổng dữ liệu y tế."
    )
    assert told.slots("launch", "system") == {("Cổng dữ liệu y tế",)}
    assert held(told) == ({"khai-truong"}, {"launcher Lê Văn Bách"})


_HELD = ("hoi-nghi-tong-ket 2022-12-05", "organizer UBND tỉnh Hà Nam")


@pytest.mark.parametrize(
    "text",
    [
        "Thực hiện kế hoạch, sáng 5/12/2022 UBND tỉnh Hà Nam tổ chức hội nghị tổng kết.",
        "UBND tỉnh Hà Nam, ngày 5/12/2022, đã tổ chức hội nghị tổng kết.",
        "Vào lúc 14 giờ 30 chiều 5/12/2022, UBND tỉnh Hà Nam tổ chức hội nghị tổng kết.",
        "Hội nghị tổng kết do UBND tỉnh Hà Nam tổ chức khai mạc vào 8 giờ ngày 5/12/2022.",
        "Nằm trong chuỗi hoạt động của tháng, ngày 5/12/2022, tại Huế, UBND tỉnh Hà Nam tổ chức hội nghị tổng kết.",
        "(Hà Nam) Sáng nay 5/12/2022 UBND tỉnh Hà Nam tổ chức hội nghị tổng kết.",
    ],
)
def test_the_day_wherever_it_stands(reader: Reader, text: str):
    event, part = _HELD
    assert held(Told(reader, f"Tin trong ngày\n\n{text}")) == ({event}, {part})
