"""Who held, chaired and attended what on which day, in the commonest sentences of the press, in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told

from kg.facts import Reader

DAY = "Tin hoạt động\n\n12/06/2024\n\n"


def dates(reader: Reader, text: str) -> set[str]:
    return {value for (value,) in Told(reader, text).slots("event-date", "date")}


def parts(reader: Reader, text: str) -> set[tuple[str, ...]]:
    return Told(reader, text).slots("participation", "role", "agent")


@pytest.mark.parametrize(
    ("text", "date"),
    [
        # A day between who acts and the verb, after a scene, after a paper's number, of one part of a sentence.
        ("Bộ Công an chiều 10/6 tổ chức họp báo về dữ liệu dân cư.", "2024-06-10"),
        ("Thủ tướng Nguyễn Văn An và Bộ trưởng Lê Văn Cường sáng 10/6 đã dự hội nghị về dữ liệu.", "2024-06-10"),
        ("Dưới sự chủ trì của Phó Thủ tướng Trần Văn Bình, sáng 10/6 đã diễn ra phiên họp thứ nhất.", "2024-06-10"),
        ("Tại trụ sở UBND tỉnh Nghệ An, chiều 10/6, Bộ Nội vụ tổ chức hội nghị về dữ liệu.", "2024-06-10"),
        ("Chiều 10/6, Bộ Nội vụ tổ chức Hội nghị tổng kết Chương trình 03-CTr/TU ngày 28/5/2016.", "2024-06-10"),
        ("Tại hội thảo giải đáp về Nghị định 13/2023/NĐ-CP sáng 10/6 ở Huế, ông Lê Văn Cường cho biết dữ liệu còn thiếu nhiều.", "2024-06-10"),
        ("Nhân dịp dự Diễn đàn dữ liệu châu Á, chiều 10/6, Bộ trưởng Lê Văn Cường đã có cuộc hội kiến với Thủ tướng Trần Văn Bình.", "2024-06-10"),
        ("Ngày 10/6, Chính phủ họp phiên thường kỳ tháng 5/2024.", "2024-06-10"),
        ("Tại cuộc hội kiến với Tổng Bí thư, Chủ tịch nước Lê Văn Cường ở Huế chiều 10/6, Thủ tướng Trần Văn Bình cảm ơn.", "2024-06-10"),
    ],
)  # fmt: skip
def test_the_day_of_an_event(reader: Reader, text: str, date: str):
    assert date in dates(reader, DAY + text)


def test_each_part_of_a_sentence_has_its_day(reader: Reader):
    text = "Ngày 10/6, Bộ Nội vụ ký kết chương trình phối hợp với Bộ Công an; ngày 11/6, Bộ Nội vụ ký kết quy chế phối hợp với Bộ Tư pháp."
    assert dates(reader, DAY + text) == {"2024-06-10", "2024-06-11"}


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Tỉnh khen thưởng\nSáng 4/5, UBND tỉnh Lào Cai tổ chức hội nghị. Anh Lê Văn Cường, sinh năm 1989, được khen.", ""),
        ("Tỉnh họp\nSáng 4/5, UBND tỉnh Lào Cai tổ chức hội nghị. Năm 2021, tỉnh dẫn đầu Chỉ số cải cách hành chính.", ""),
        ("Tỉnh đặt mục tiêu kinh tế số chiếm 20% vào năm 2025\nSáng 4/5, UBND tỉnh Lào Cai tổ chức hội nghị.", ""),
        ("Đến 2030, tỉnh có 20 doanh nghiệp\nSáng 4/5, UBND tỉnh Lào Cai tổ chức hội nghị.", ""),
        ("Tỉnh họp\nSáng 4/12, UBND tỉnh Lào Cai tổ chức hội nghị. Ảnh chụp tháng 11/2023. Về nhiệm vụ năm 2024, tỉnh sẽ làm nhiều việc.", "2023-12-04"),
        ("Tỉnh họp\nSáng 19/7, UBND tỉnh Lào Cai tổ chức hội nghị triển khai nhiệm vụ 6 tháng cuối năm 2023.", "2023-07-19"),
        ("Tỉnh họp\nBà Lê Thị Hoa nói tại Ngày vi mạch bán dẫn Đà Nẵng 2024, diễn ra ngày 30/8. Đến 2030, thành phố có 5.000 kỹ sư.", "2024-08-30"),
    ],
)  # fmt: skip
def test_births_aims_and_plans_show_no_year(reader: Reader, text: str, date: str):
    assert dates(reader, text) == {date}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bộ Nội vụ sáng 10/6 đã tổ chức hội nghị.", {("organizer", "Bộ Nội vụ")}),
        ("Ngày 10/6, Bộ Công an tổ chức họp Ban Chỉ đạo chuyển đổi số.", {("organizer", "Bộ Công an")}),
        ("Ngày 10/6, Bộ Nội vụ đã rà soát dữ liệu và tổ chức thành công hội nghị tổng kết.", {("organizer", "Bộ Nội vụ")}),
        ("Ngày 10/6, Bộ Nội vụ tổ chức “Hội nghị tổng kết công tác năm 2023”.", {("organizer", "Bộ Nội vụ")}),
        ("Hội thảo được tổ chức ngày 10/6 bởi Bộ Nội vụ và Bộ Công an.", {("organizer", "Bộ Nội vụ"), ("organizer", "Bộ Công an")}),
        ("Sáng 10/6, UBND tỉnh Nghệ An họp thường kỳ tháng 6.", {("organizer", "UBND tỉnh Nghệ An")}),
        ("Thủ tướng Trần Văn Bình vừa chủ trì cuộc họp với các bộ sáng 10/6.", {("chair", "Trần Văn Bình")}),
        ("Chủ trì hội nghị trực tuyến về dữ liệu sáng 10/6, Thủ tướng Trần Văn Bình nêu mục tiêu.", {("chair", "Trần Văn Bình"), ("speaker", "Trần Văn Bình")}),
        ("Phiên họp thứ hai của Ủy ban Quốc gia về chuyển đổi số do Thủ tướng Trần Văn Bình chủ trì diễn ra sáng 10/6.", {("chair", "Trần Văn Bình"), ("organizer", "Ủy ban Quốc gia về chuyển đổi số")}),
        ("Sáng 10/6 diễn ra hội nghị về dữ liệu. Đại diện lãnh đạo Bộ Tài chính phát biểu.", {("speaker", "Bộ Tài chính")}),
        ("Thông tin được ông Lê Văn Cường, Giám đốc Sở Nội vụ, nói tại hội nghị chiều 10/6.", {("speaker", "Lê Văn Cường")}),
        ("Sáng 10/6, Bộ trưởng Lê Văn Cường tham dự và phát biểu khai mạc hội thảo.", {("speaker", "Lê Văn Cường")}),
        ("Sáng 10/6 diễn ra lễ phát động. Phát biểu tại chương trình, ông Lê Văn Cường nhấn mạnh vai trò của dữ liệu số.", {("speaker", "Lê Văn Cường")}),
        ("Trả lời chất vấn trước Quốc hội sáng 10/6, Bộ trưởng Lê Văn Cường cho biết sẽ siết quản lý.", {("organizer", "Quốc hội"), ("speaker", "Lê Văn Cường")}),
        ("Sáng 10/6 diễn ra hội nghị. Cùng dự còn có đại diện lãnh đạo Bộ Nội vụ, Bộ Tư pháp.", {("attendee", "Bộ Nội vụ"), ("attendee", "Bộ Tư pháp")}),
        ("Sáng 10/6 diễn ra hội nghị. Ông Lê Văn Cường đại diện lãnh đạo thành phố tham dự hội nghị.", {("attendee", "Lê Văn Cường")}),
        ("Ngày 10/6, Thủ tướng Trần Văn Bình hội đàm với Tổng thống Lee Min-ho.", {("attendee", "Trần Văn Bình"), ("counterpart", "Lee Min-ho")}),
        ("Sáng 10/6, Chủ tịch UBND tỉnh Trần Văn Bình trao quyết định bổ nhiệm Giám đốc Sở Nội vụ cho ông Lê Văn Cường.", {("attendee", "Trần Văn Bình"), ("attendee", "Lê Văn Cường")}),
        ("Sáng 10/6, ông Lê Văn Cường đã đến thăm, chúc mừng cán bộ, chiến sĩ Công an tỉnh Hà Nam.", {("visitor", "Lê Văn Cường"), ("host", "Công an tỉnh Hà Nam")}),
        ("Tại hội thảo do Bộ Nội vụ tổ chức sáng 10/6, ông Lê Văn Cường - Phó Vụ trưởng Vụ Kế hoạch - cho rằng dữ liệu cần sạch.", {("organizer", "Bộ Nội vụ"), ("speaker", "Lê Văn Cường")}),
        ("Sáng 10/6, UBND tỉnh Hà Nam và Tập đoàn VNPT tổ chức lễ ký kết thỏa thuận hợp tác.", {("organizer", "UBND tỉnh Hà Nam"), ("organizer", "Tập đoàn VNPT"), ("signatory", "UBND tỉnh Hà Nam"), ("signatory", "Tập đoàn VNPT")}),
        ("Sáng 10/6 diễn ra Lễ ký kết Quy chế phối hợp về an ninh, trật tự, phòng cháy giữa Bộ Nội vụ và Bộ Công an.", {("signatory", "Bộ Nội vụ"), ("signatory", "Bộ Công an")}),
        ("Sáng 10/6 diễn ra hội nghị. Bộ trưởng Lê Văn Cường chủ trì và phát biểu khai mạc Hội nghị.", {("chair", "Lê Văn Cường")}),
        ("Sáng 10/6 diễn ra hội nghị. Các đồng chí: Lê Văn Cường, Chủ tịch UBND tỉnh; Trần Văn Bình, Phó Chủ tịch UBND tỉnh cùng dự.", {("attendee", "Lê Văn Cường"), ("attendee", "Trần Văn Bình")}),
        ("Chiều 10/6, Bộ trưởng Lê Văn Cường đã có buổi tiếp ông Trần Văn Bình.", {("attendee", "Lê Văn Cường"), ("counterpart", "Trần Văn Bình")}),
        ("Ngày 10/6, ông Lê Văn Cường, Thứ trưởng Bộ Công an dẫn đầu đoàn công tác đã có buổi làm việc với Bộ Y tế.", {("attendee", "Lê Văn Cường"), ("counterpart", "Bộ Y tế")}),
        ("Sáng 10/6, dưới sự chủ trì của ông Lê Văn Cường, Giám đốc Sở Nội vụ, Trưởng đoàn Đại biểu Quốc hội tỉnh, UBND tỉnh đã tổ chức phiên họp.", {("chair", "Lê Văn Cường"), ("organizer", "UBND tỉnh")}),
    ],
)  # fmt: skip
def test_who_takes_part(reader: Reader, text: str, expected: set[tuple[str, ...]]):
    assert parts(reader, DAY + text) == expected


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        # One event under two names, of two joined heads, of an opening.
        ("Ngày 10/6, UBND tỉnh Nghệ An họp trực tuyến với Bộ Nội vụ. Chủ trì buổi làm việc có ông Lê Văn Cường.", 1),
        ("Chiều 10/6, Bộ trưởng Trần Văn Bình có buổi làm việc với Bộ Y tế. Phát biểu tại Hội nghị, Bộ trưởng Trần Văn Bình khẳng định dữ liệu là tài nguyên.", 1),
        ("Sáng 10/6, Bộ Nội vụ tổ chức Hội nghị và Triển lãm dữ liệu số.", 1),
        ("Sáng 10/6, Bộ Nội vụ tổ chức lễ khai mạc Triển lãm dữ liệu số.", 1),
        ("Ngày 10/6, ông Lê Văn Cường dẫn đầu đoàn công tác của Bộ Nội vụ làm việc với Bộ Y tế.", 1),
        ("Ngày 10/6, UBND tỉnh họp phiên thường kỳ tháng 6. Dự và chỉ đạo cuộc họp có ông Lê Văn Cường.", 1),
        # No event: what a system helps with, what is a custom.
        ("Hệ thống giúp UBND tỉnh Nghệ An tổ chức họp không giấy. Khi tổ chức họp, các xã dùng hệ thống này.", 0),
        ("Chương trình có sự tham gia của Bộ Y tế nhằm giảm nghèo.", 0),
    ],
)  # fmt: skip
def test_how_many_events(reader: Reader, text: str, kinds: int):
    assert len(Told(reader, DAY + text).slots("event-kind", "event", "kind")) == kinds


def test_bodies_of_posts_are_no_guests(reader: Reader):
    text = "Sáng 10/6 diễn ra hội nghị. Tham dự hội nghị, có Thiếu tướng Hoàng Văn Tuyên, Phó chánh văn phòng Bộ Công an; ông Lê Văn Cường, Giám đốc Sở Nội vụ."
    assert parts(reader, DAY + text) == {("attendee", "Hoàng Văn Tuyên"), ("attendee", "Lê Văn Cường")}


def test_a_past_day_comes_before_what_is_planned(reader: Reader):
    text = "Tin\n\nHội nghị Dữ liệu 2020 sẽ được tổ chức vào tháng 9-2020. Chiều 19-12, Bộ Nội vụ tổ chức họp báo về hội nghị."
    assert "2019-12-19" in dates(reader, text)


def test_no_day_comes_before_a_paper_it_speaks_of(reader: Reader):
    text = "Tin\n\nSáng 27-5, Bộ Nội vụ tổ chức hội nghị theo Nghị quyết số 57-NQ/TW ngày 22-12-2024. Kinh tế số chiếm 15% vào năm 2024."
    assert dates(reader, text) == {""}
