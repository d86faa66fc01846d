"""Who held, chaired, signed and spoke, where the press tells several at once: each way was met in news first, and is told here in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told, held

from kg.facts import Reader


def parts(reader: Reader, text: str) -> set[tuple[str, ...]]:
    """Role and agent of each part, with the event and how it is told."""
    told = Told(reader, text)
    return {
        (str(f.slots["role"]), told.word(f.slots["agent"]), told.word(f.slots["event"]), f.status)
        for f in told.facts("participation")
    }


SIGNINGS = """Việt Nam và Lào hợp tác số

Chiều 12/9/2023, Bộ Thông tin và Truyền thông đã tổ chức Diễn đàn Hợp tác số Việt Nam - Lào 2023 tại Hà Nội.

Trong khuôn khổ Diễn đàn, 3 thỏa thuận hợp tác đã được ký kết gồm: Biên bản ghi nhớ về hạ tầng số giữa Tập đoàn VNPT và Công ty Lao Telecom; Thỏa thuận về đào tạo nhân lực giữa Học viện Công nghệ Bưu chính Viễn thông và Đại học Quốc gia Lào.

Bộ trưởng Nguyễn Mạnh Hùng đã chủ trì lễ ký kết thỏa thuận giữa các doanh nghiệp hai nước.

Bộ Thông tin và Truyền thông và Bộ Công an sẽ cùng ký kết Bản ghi nhớ về hợp tác chuyển đổi số. Lễ ký kết sẽ diễn ra vào ngày 13/9/2023 tại Văn phòng Chính phủ.
"""


def test_a_signing_held_and_one_to_come_are_two(reader: Reader):
    told = parts(reader, SIGNINGS)
    signed = {(agent, status) for role, agent, _, status in told if role == "signatory"}
    assert signed == {
        ("Tập đoàn VNPT", "stated"),
        ("Công ty Lao Telecom", "stated"),
        ("Học viện Công nghệ Bưu chính Viễn thông", "stated"),
        ("Đại học Quốc gia Lào", "stated"),
        ("Bộ Thông tin và Truyền thông", "planned"),
        ("Bộ Công an", "planned"),
    }
    events, _ = held(Told(reader, SIGNINGS))
    assert {"le-ky-ket 2023-09-12", "le-ky-ket 2023-09-13"} <= events
    at = {event for role, agent, event, _ in told if role in ("chair", "signatory") and "VNPT" in agent}
    assert at == {event for role, _, event, _ in told if role == "chair"}


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "Sáng 10/5/2021, Bộ Tài chính và Ngân hàng Thế giới đã ký Hiệp định tài trợ cho dự án số. Tháng 6/2021, Bộ Tài chính và Ngân hàng Phát triển Châu Á sẽ ký Thỏa thuận vay vốn.",
            {"le-ky-ket 2021-05-10", "le-ky-ket 2021-06"},
        ),
        (
            "Ngày 5/4/2022, UBND tỉnh Nam Định và Tập đoàn VNPT đã ký kết Thỏa thuận hợp tác về chuyển đổi số. Lễ ký kết diễn ra tại Nam Định.",
            {"le-ky-ket 2022-04-05"},
        ),
        (
            "Ngày 8/4/2022, Bộ Y tế và Bộ Công an sẽ ký Quy chế phối hợp về chia sẻ dữ liệu. Lễ ký sẽ diễn ra tại Hà Nội.",
            {"le-ky-ket 2022-04-08"},
        ),
        (
            "Ngày 5/4/2022, Bộ Y tế tổ chức Diễn đàn Y tế số 2022. Thứ trưởng Bộ Y tế Trần Văn Thuấn đã chứng kiến lễ ký kết thỏa thuận giữa Bệnh viện Bạch Mai và Tập đoàn FPT trong khuôn khổ Diễn đàn.",
            {"dien-dan 2022-04-05", "le-ky-ket 2022-04-05"},
        ),
    ],
)
def test_how_many_signings_on_which_days(reader: Reader, text: str, days: set[str]):
    assert held(Told(reader, text))[0] == days


@pytest.mark.parametrize(
    ("text", "signers"),
    [
        ("Bốn thỏa thuận hợp tác đã được ký kết gồm phát triển đô thị thông minh giữa Tập đoàn Viettel và Tập đoàn KT; nghiên cứu 5G giữa Bộ Công Thương và Viện ETRI.", {"Tập đoàn Viettel", "Tập đoàn KT", "Bộ Công Thương", "Viện ETRI"}),
        ("Nhân dịp này, hai văn bản hợp tác đã được ký kết giữa Tập đoàn Viettel và Tập đoàn KT.", {"Tập đoàn Viettel", "Tập đoàn KT"}),
        ("Nhiều thỏa thuận đã được ký kết, tạo cầu nối giữa người dân và doanh nghiệp.", set()),
    ],
)  # fmt: skip
def test_who_signs_what_of_a_row(reader: Reader, text: str, signers: set[str]):
    assert {agent for role, agent, _, _ in parts(reader, text) if role == "signatory"} == signers


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Trong năm 2023, Đoàn kiểm tra do Văn phòng UBND tỉnh Bình Thuận chủ trì, phối hợp với Sở Nội vụ kiểm tra việc thực hiện công tác văn thư tại 5 đơn vị cấp tỉnh.",
            {"chair Văn phòng UBND tỉnh Bình Thuận", "organizer Sở Nội vụ"},
        ),
        (
            "Sở Y tế đã phối hợp với Sở Nội vụ và Sở Tư pháp kiểm tra công tác chuyển đổi số của 12/12 sở, ngành.",
            {"organizer Sở Y tế", "organizer Sở Nội vụ", "organizer Sở Tư pháp"},
        ),
        (
            "Thanh tra tỉnh Lào Cai đã chủ trì, phối hợp với Sở Tài chính tiến hành kiểm tra việc thu chi ở 20 trường.",
            {"organizer Thanh tra tỉnh Lào Cai", "organizer Sở Tài chính"},
        ),
        (
            "Tháng 5/2023, tổ công tác do Sở Xây dựng chủ trì đã kiểm tra tình hình cấp phép tại 4 phường.",
            {"chair Sở Xây dựng"},
        ),
        ("Sở Y tế sẽ phối hợp với Sở Tài chính kiểm tra công tác mua sắm thuốc.", set()),
        ("Sở Xây dựng phối hợp với Thanh tra tỉnh tăng cường kiểm tra việc cấp phép.", set()),
        ("Giao Sở Công Thương phối hợp với Sở Tư pháp kiểm tra việc thực hiện Nghị quyết.", set()),
        ("Sở Nội vụ phối hợp với Sở Tư pháp kiểm tra công tác văn thư theo quy định.", set()),
    ],
)
def test_inspections_that_agencies_did(reader: Reader, text: str, expected: set[str]):
    told = Told(reader, text)
    assert {f"{f.slots['role']} {told.word(f.slots['agent'])}" for f in told.facts("participation") if f.status == "stated"} == expected  # fmt: skip


def test_two_inspections_of_other_agencies_are_two(reader: Reader):
    text = "Sở Y tế đã phối hợp với Sở Nội vụ kiểm tra công tác văn thư.\n\nSở Tư pháp đã phối hợp với Sở Nội vụ kiểm tra công tác hộ tịch."
    assert len(Told(reader, text).facts("event-kind")) == len(("Y tế", "Tư pháp"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hội Chữ thập đỏ Việt Nam và một số ngân hàng thương mại ký cam kết đồng hành, phát triển Cổng nhân đạo quốc gia.", {"signatory Hội Chữ thập đỏ Việt Nam"}),
        ("Agribank đã ký cam kết tài trợ 2 tỷ đồng cho chương trình.", {"signatory Agribank"}),
        ("Bộ Công Thương cùng các doanh nghiệp bán lẻ ký cam kết không tăng giá.", {"signatory Bộ Công Thương"}),
        ("Sở Nội vụ và Sở Y tế đã chính thức ký cam kết thực hiện văn hóa công sở.", {"signatory Sở Nội vụ", "signatory Sở Y tế"}),
        ("Cán bộ của Sở Nội vụ phải ký cam kết không hút thuốc.", set()),
        ("Sở Nội vụ yêu cầu cán bộ ký cam kết không vi phạm.", set()),
    ],
)  # fmt: skip
def test_commitments_signed(reader: Reader, text: str, expected: set[str]):
    assert held(Told(reader, text))[1] == expected


SESSION = "Sáng 10/7/2025, HĐND tỉnh Sơn La khai mạc Kỳ họp thứ 20.\n\n"


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "Tại kỳ họp, thừa ủy quyền của Chủ tịch UBND tỉnh, lãnh đạo các sở Tài chính, Sở Nông nghiệp và Môi trường, Dân tộc và Tôn giáo đã trình bày các tờ trình, báo cáo.",
            {"Sở Tài chính", "Sở Nông nghiệp và Môi trường", "Sở Dân tộc và Tôn giáo"},
        ),
        (
            "Lãnh đạo các ban Kinh tế - Ngân sách, Văn hóa - Xã hội HĐND tỉnh trình bày các báo cáo thẩm tra.",
            {"Ban Kinh tế - Ngân sách HĐND tỉnh", "Ban Văn hóa - Xã hội HĐND tỉnh"},
        ),
        ("Đại diện Sở Y tế, Sở Xây dựng báo cáo tình hình thực hiện nghị quyết.", {"Sở Y tế", "Sở Xây dựng"}),
        (
            "Tại kỳ họp, đại diện Sở Nội vụ, Sở Tư pháp và Sở Y tế trao đổi, làm rõ các ý kiến của cử tri.",
            {"Sở Nội vụ", "Sở Tư pháp", "Sở Y tế"},
        ),
        ("Đại biểu yêu cầu lãnh đạo Sở Công Thương báo cáo kết quả thực hiện.", set()),
        ("Lãnh đạo Sở Giáo dục và Đào tạo sẽ báo cáo kết quả trong tháng tới.", set()),
        ("Lãnh đạo Sở Y tế trao đổi với người dân qua điện thoại.", set()),
        ("Ban Pháp chế HĐND tỉnh trình bày báo cáo thẩm tra các tờ trình.", {"Ban Pháp chế HĐND tỉnh"}),
        ("Kỳ họp đã nghe lãnh đạo các ban HĐND tỉnh báo cáo kết quả thẩm tra.", set()),
        (
            "Đại diện các đơn vị: Sở Y tế, Công an tỉnh tham luận về chuyển đổi số.",
            {"Sở Y tế", "Công an tỉnh"},
        ),
        ("Ông Lò Văn An, đại diện Sở Xây dựng, phát biểu.", {"Lò Văn An"}),
    ],
)
def test_bodies_whose_people_speak(reader: Reader, text: str, speakers: set[str]):
    told = {agent for role, agent, _, status in parts(reader, SESSION + text) if (role, status) == ("speaker", "stated")}  # fmt: skip
    assert {agent.removesuffix(" Sơn La").removesuffix(" tỉnh Sơn La") for agent in told} == speakers


@pytest.mark.parametrize(
    ("text", "guests"),
    [
        (
            "Tham dự kỳ họp có Chủ tịch UBND tỉnh Nguyễn Đình Việt, các đồng chí trong Ban Thường vụ Tỉnh ủy, lãnh đạo UBND tỉnh, các sở, ngành.",
            {"Nguyễn Đình Việt", "Ban Thường vụ Tỉnh ủy", "UBND tỉnh"},
        ),
        (
            "Dự kỳ họp có bà Lò Thị Hà, Phó Bí thư Tỉnh ủy; lãnh đạo Sở Nội vụ; đại diện Sở Y tế.",
            {"Lò Thị Hà", "Sở Nội vụ", "Sở Y tế"},
        ),
        (
            "Dự kỳ họp có ông Lò Văn An, Chủ tịch HĐND tỉnh; các đồng chí lãnh đạo Công an tỉnh; các chuyên gia.",
            {"Lò Văn An", "Công an tỉnh", "các chuyên gia"},
        ),
    ],
)
def test_bodies_among_the_guests(reader: Reader, text: str, guests: set[str]):
    told = {agent for role, agent, _, _ in parts(reader, SESSION + text) if role == "attendee"}
    assert {agent.removesuffix(" Sơn La").removesuffix(" tỉnh Sơn La") for agent in told} == guests


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Sáng 5/7/2025, Thủ tướng Phạm Minh Chính chủ trì Hội nghị trực tuyến toàn quốc quán triệt, triển khai thi hành các luật, nghị quyết vừa được thông qua tại Kỳ họp thứ 9 Quốc hội khóa XV.", "Hội nghị trực tuyến toàn quốc quán triệt, triển khai thi hành các luật, nghị quyết vừa được thông qua tại Kỳ họp thứ 9 Quốc hội khóa XV"),
        ("Sáng 3/6/2025, UBND tỉnh Hà Giang tổ chức Hội nghị quán triệt các nghị quyết, chỉ thị, kết luận của Trung ương và của Tỉnh ủy.", "Hội nghị quán triệt các nghị quyết, chỉ thị, kết luận của Trung ương và của Tỉnh ủy"),
        ("Sáng 4/6/2025, UBND tỉnh Hà Giang tổ chức Hội nghị triển khai Nghị quyết số 57-NQ/TW, Kế hoạch số 02-KH/BCĐTW về chuyển đổi số.", "Hội nghị triển khai Nghị quyết số 57-NQ/TW, Kế hoạch số 02-KH/BCĐTW về chuyển đổi số"),
        ("Ngày 7/6/2025, Bộ Tư pháp tổ chức Hội nghị phổ biến các luật mới được Quốc hội thông qua tại Kỳ họp thứ 7, Quốc hội khóa XV tại Hà Nội.", "Hội nghị phổ biến các luật mới được Quốc hội thông qua tại Kỳ họp thứ 7, Quốc hội khóa XV"),
        ("Ngày 7/6/2025, Bộ Tư pháp tổ chức Hội nghị triển khai các luật, nghị định về tổ chức bộ máy, tinh giản biên chế.", "Hội nghị triển khai các luật, nghị định về tổ chức bộ máy, tinh giản biên chế"),
        ("Ngày 5/6/2025, UBND tỉnh Hà Giang tổ chức Hội nghị triển khai Luật, quyết định này có hiệu lực từ ngày mai.", "Hội nghị triển khai Luật"),
        ("Ngày 6/6/2025, UBND tỉnh Hà Giang tổ chức Hội nghị công bố quyết định, trao bằng khen cho cán bộ.", "Hội nghị công bố quyết định"),
    ],
)  # fmt: skip
def test_titles_that_name_several_papers(reader: Reader, text: str, title: str):
    told = Told(reader, text)
    assert {str(f.slots["title"]) for f in told.facts("event-title")} == {title}
    assert {f.slots["role"] for f in told.facts("participation")} <= {"chair", "organizer"} != set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hội thi Tin học trẻ năm 2024 do Trung ương Đoàn chủ trì, Bộ Giáo dục và Đào tạo và Hội Tin học Việt Nam phối hợp tổ chức.", {"organizer Trung ương Đoàn", "organizer Bộ Giáo dục và Đào tạo", "organizer Hội Tin học Việt Nam"}),
        ("Tuần lễ Đổi mới sáng tạo 2024 do Bộ Tài chính chủ trì, Tập đoàn VNPT đồng tổ chức.", {"organizer Bộ Tài chính", "organizer Tập đoàn VNPT"}),
        ("Ngày Công dân số 2023 do Bộ Nội vụ chủ trì, Bộ Y tế đồng tổ chức.", {"organizer Bộ Nội vụ", "organizer Bộ Y tế"}),
        ("Triển lãm Công nghệ 2023 do Sở Công Thương Hà Nội chủ trì.", {"organizer Sở Công Thương Hà Nội"}),
        ("Diễn đàn Kinh tế xanh 2024 do Bộ Tài chính chủ trì, Bộ Công Thương đồng tổ chức.", {"chair Bộ Tài chính", "organizer Bộ Công Thương"}),
        ("Ngày 5/4/2024, Bộ Y tế tổ chức Hội nghị An toàn thực phẩm. Cuộc thi Ý tưởng xanh 2023 do ông Nguyễn Văn Bình chủ trì.", {"organizer Bộ Y tế", "chair Nguyễn Văn Bình"}),
    ],
)  # fmt: skip
def test_who_runs_a_contest_holds_it(reader: Reader, text: str, expected: set[str]):
    told = parts(reader, text)
    assert {f"{role} {agent}" for role, agent, _, _ in told} == expected
    assert len(told) == len(expected)


@pytest.mark.parametrize(
    ("text", "holders"),
    [
        ("Ngày 12/9/2019, Sở Y tế phối hợp với Hiệp hội phối hợp với Cục An toàn thông tin tổ chức Diễn đàn An toàn thông tin 2019.", {"Sở Y tế", "Cục An toàn thông tin"}),
        ("Ngày 13/9/2019, Bộ Y tế phối hợp phối hợp với Bộ Công an tổ chức Hội thảo dữ liệu y tế.", {"Bộ Y tế", "Bộ Công an"}),
        ("Ngày 14/9/2019, Sở Nội vụ phối hợp với Tỉnh đoàn Lào Cai cùng phối hợp với Sở Y tế tổ chức tọa đàm “Công vụ số”.", {"Sở Nội vụ", "Tỉnh đoàn Lào Cai", "Sở Y tế"}),
        ("Sở Y tế phối hợp với các hội. Ngày 14/9/2019, Sở Nội vụ tổ chức hội nghị.", {"Sở Nội vụ"}),
    ],
)  # fmt: skip
def test_who_holds_it_in_words_said_twice(reader: Reader, text: str, holders: set[str]):
    assert {agent for role, agent, _, _ in parts(reader, text) if role.endswith("organizer")} == holders


FORUM = "Ngày 12/9/2023, tại Đà Nẵng, Bộ Công Thương tổ chức Diễn đàn Kinh tế số Việt Nam 2023.\n\n"


@pytest.mark.parametrize(
    "text",
    [
        "Ngay trước lễ khai mạc Diễn đàn Kinh tế số Việt Nam 2023, Thứ trưởng Bộ Công Thương Nguyễn Sinh Nhật Tân đã có buổi tiếp Đại sứ Hàn Quốc Choi Young Sam. Thứ trưởng Nguyễn Sinh Nhật Tân cho biết hai bên còn nhiều tiềm năng.",
        "Bên lề Diễn đàn, Thứ trưởng Bộ Công Thương Nguyễn Sinh Nhật Tân có cuộc gặp với Đại sứ Hàn Quốc Choi Young Sam. Thứ trưởng Nguyễn Sinh Nhật Tân khẳng định hai nước là đối tác lớn.",
        "Trước giờ khai mạc Diễn đàn, Thứ trưởng Bộ Công Thương Nguyễn Sinh Nhật Tân đã tiếp Đại sứ Hàn Quốc Choi Young Sam. Thứ trưởng Nguyễn Sinh Nhật Tân đề nghị Hàn Quốc tăng đầu tư.",
        "Sau lễ bế mạc Diễn đàn, Thứ trưởng Bộ Công Thương Nguyễn Sinh Nhật Tân có buổi làm việc với Đại sứ Hàn Quốc Choi Young Sam.",
    ],
)
def test_a_reception_beside_a_forum(reader: Reader, text: str):
    told = parts(reader, FORUM + text)
    met = {(agent, role) for role, agent, event, _ in told if "Diễn đàn" not in event}
    assert met == {("Nguyễn Sinh Nhật Tân", "attendee"), ("Choi Young Sam", "counterpart")}
    assert {role for role, _, event, _ in told if "Diễn đàn" in event} == {"organizer"}


def test_words_put_at_a_reception_are_said_there(reader: Reader):
    text = "Bên lề Diễn đàn, Thứ trưởng Bộ Công Thương Nguyễn Sinh Nhật Tân có cuộc gặp với Đại sứ Hàn Quốc Choi Young Sam. Tại cuộc gặp, Thứ trưởng Nguyễn Sinh Nhật Tân khẳng định hai nước là đối tác lớn."
    told = parts(reader, FORUM + text)
    assert ("speaker", "Nguyễn Sinh Nhật Tân") in {(role, agent) for role, agent, _, _ in told}


def test_a_forum_told_again_with_other_hyphens(reader: Reader):
    text = "Sáng 28/11/2018, Bộ Thông tin và Truyền thông tổ chức Diễn đàn hợp tác ICT Việt Nam-Hàn Quốc 2018.\n\nPhát biểu tại Diễn đàn hợp tác CNTT-TT Việt Nam - Hàn Quốc, Thứ trưởng Phan Tâm cho biết ngành CNTT-TT (ICT) là then chốt."
    told = Told(reader, text)
    assert len(told.facts("event-kind")) == 1
    assert held(told) == ({"dien-dan 2018-11-28"}, {"organizer Bộ Thông tin và Truyền thông", "speaker Phan Tâm"})  # fmt: skip


MEETING = "Sáng 10/4/2025, Thủ tướng Phạm Minh Chính làm việc với các tập đoàn công nghệ.\n\nTrước đó, ngày 7/3/2025, Phó Thủ tướng Nguyễn Chí Dũng đã chủ trì Hội nghị trực tuyến toàn quốc triển khai các luật, nghị quyết về khoa học, công nghệ. "


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Phó Thủ tướng Nguyễn Chí Dũng yêu cầu các bộ khẩn trương ban hành nghị định.", {"chair"}),
        ("Tại hội nghị, Phó Thủ tướng Nguyễn Chí Dũng yêu cầu các bộ ban hành nghị định.", {"chair", "speaker"}),
    ],
)  # fmt: skip
def test_words_after_an_earlier_meeting_are_not_said_at_the_one_told_of(reader: Reader, text: str, roles: set[str]):  # fmt: skip
    told = parts(reader, MEETING + text)
    mine = {(role, event) for role, agent, event, _ in told if agent == "Nguyễn Chí Dũng"}
    assert {role for role, _ in mine} == roles
    assert all(event.startswith("Hội nghị trực tuyến toàn quốc triển khai") for _, event in mine)


@pytest.mark.parametrize(
    "text",
    [
        "Sáng 5/4/2022, Sở Y tế và Sở Nội vụ tỉnh Long An tổ chức lễ kỷ niệm 10 năm thành lập Trung tâm Cấp cứu.",
        "Sáng 5/4/2022 đã diễn ra lễ kỷ niệm 10 năm hợp tác giữa Sở Y tế tỉnh Long An và Sở Nội vụ.",
    ],
)
def test_who_holds_an_anniversary_signs_nothing(reader: Reader, text: str):
    roles = {part.split(" ")[0] for part in held(Told(reader, text))[1]}
    assert roles == {"organizer"}
