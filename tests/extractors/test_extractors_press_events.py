"""When events were, who held them, who spoke: ways of the press to tell it, in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told

from kg.facts import Reader


@pytest.mark.parametrize(
    ("text", "date"),
    [
        # The headline, the name of what is held, or the figures of the months before show the year.
        ("Sở công bố kết quả “Điều tra doanh nghiệp năm 2021”\nSáng 11/10, Sở Công Thương tổ chức hội nghị tổng kết. Kể từ năm 2011 đến nay, tỉnh có thêm 900 doanh nghiệp.", "2021-10-11"),
        ("Ngày hội việc làm\nSáng 4/5, Sở Nội vụ tổ chức Hội thi cán bộ giỏi năm 2022. Năm 2010, cả tỉnh mới có 20 cán bộ dự thi.", "2022-05-04"),
        ("Tỉnh họp về dữ liệu\nChiều 7/7, UBND tỉnh Lào Cai tổ chức hội nghị. Trong 6 tháng đầu năm 2023, tỉnh tiếp nhận 5.000 hồ sơ. Ngày 3/12/2020, UBND tỉnh ban hành kế hoạch.", "2023-07-07"),
        ("Tỉnh họp về dữ liệu\nChiều 5/1, UBND tỉnh Lào Cai tổ chức hội nghị. Trong quý IV/2023, tỉnh tiếp nhận 5.000 hồ sơ, năm 2019 là 700.", "2024-01-05"),
        ("Hai bên gặp nhau\nChiều 14/5, Bộ Nội vụ tổ chức hội thảo. Bản ghi nhớ dự kiến được ký vào tháng 9/2023.", "2023-05-14"),
        # An index, a law, a plan and history are of other years; signs that differ show none.
        ("Tỉnh dẫn đầu PAR INDEX 2022\nSáng 4/5, UBND tỉnh Lào Cai tổ chức hội nghị công bố chỉ số.", ""),
        ("Công bố Chỉ số cải cách hành chính năm 2020\nChiều 24/6, UBND tỉnh Lào Cai tổ chức hội nghị công bố Chỉ số cải cách hành chính (PAR INDEX) năm 2020.", ""),
        ("Tỉnh họp\nSáng 4/5, UBND tỉnh Lào Cai tổ chức hội nghị về Luật Giao dịch điện tử 2023.", ""),
        ("Tỉnh họp\nSáng 4/5, UBND tỉnh Lào Cai tổ chức hội nghị. Mục tiêu của UBND tỉnh là năm 2025, 80% hồ sơ được nộp trực tuyến.", ""),
        ("Tỉnh họp\nSáng 4/5, UBND tỉnh Lào Cai tổ chức hội nghị. Hệ thống hoạt động từ tháng 9/2023.", ""),
        ("Tỉnh có 20 sáng kiến năm 2021, 30 sáng kiến năm 2022\nSáng 4/5, UBND tỉnh Lào Cai tổ chức hội nghị.", ""),
        ("Tỉnh có 20 sáng kiến năm 2021\nSáng 4/5, UBND tỉnh Lào Cai tổ chức hội nghị. Ngày 9/9/2022, tỉnh đã vận hành hệ thống.", ""),
    ],
)  # fmt: skip
def test_signs_show_the_year(reader: Reader, text: str, date: str):
    assert {value for (value,) in Told(reader, text).slots("event-date", "date")} == {date}


def parts(reader: Reader, text: str) -> set[tuple[str, ...]]:
    return Told(reader, text).slots("participation", "role", "agent")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Who holds what is named by its name.
        ("Ngày 3/4/2020, ông Lê Văn An dự phiên họp lần thứ 7 của Ủy ban Dân tộc.", ("organizer", "Ủy ban Dân tộc")),
        ("Sáng 3/4/2020, kỳ họp thứ nhất HĐND phường Bình An khai mạc.", ("organizer", "HĐND phường Bình An")),
        ("Phát biểu tại hội nghị tổng kết công tác năm 2020, triển khai nhiệm vụ năm 2021 của Tổng cục Thuế diễn ra sáng 3/1/2021, ông Lê Văn An cho biết thu đã tăng.", ("organizer", "Tổng cục Thuế")),
        # Lists with long posts.
        ("Sáng 3/4/2020, UBND tỉnh Lào Cai tổ chức hội nghị dưới sự chủ trì của các đồng chí: Lê Văn An, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh và Trần Văn Bảo, Phó Chủ tịch UBND tỉnh.", ("chair", "Trần Văn Bảo")),
        ("Sáng 3/4/2020, đồng chí Lê Văn An, Bí thư Tỉnh ủy, Trưởng Ban Chỉ đạo về dữ liệu mở tỉnh và đồng chí Trần Văn Bảo, Phó Bí thư, Chủ tịch UBND tỉnh đồng chủ trì phiên họp.", ("chair", "Lê Văn An")),
        ("Sáng 3/4/2020, Sở Y tế tổ chức hội nghị.\nĐồng chí Lê Văn An - Giám đốc Đài tỉnh, Chủ tịch Hội nhà báo tỉnh phát biểu tại hội nghị.", ("speaker", "Lê Văn An")),
        ("Ngày 3/4/2020, Bộ Y tế tổ chức hội nghị. Thay mặt ban tổ chức, ông Lê Văn An đề nghị các tỉnh gửi số liệu sớm.", ("speaker", "Lê Văn An")),
        ("Ngày 3/4/2020, HĐND tỉnh Lào Cai tổ chức kỳ họp thứ 5. Ông Lê Văn An - Giám đốc Sở Tài chính thừa ủy quyền Chủ tịch UBND tỉnh trình Tờ trình về đầu tư công.", ("speaker", "Lê Văn An")),
        # Signings.
        ("Sáng 3/4/2020, Cục trưởng Cục Tin học hóa Lê Văn An, Phó chủ tịch phụ trách chế tạo, Tổng giám đốc Công ty Bình Minh Trần Văn Bảo đã ký kết Biên bản ghi nhớ hợp tác.", ("signatory", "Lê Văn An")),
        ("Sáng 3/4/2020, lễ ký kết diễn ra tại Huế. Các thỏa thuận đã được ký kết, gồm: thỏa thuận hợp tác về đào tạo giữa Công ty FPT và Công ty Bình Minh; biên bản ghi nhớ về dữ liệu giữa Công ty VNPT và Công ty An Phú.", ("signatory", "Công ty An Phú")),
        ("Viet Solutions là cuộc thi do Bộ Y tế chủ trì, Cục Tin học hóa và Công ty FPT đồng tổ chức từ ngày 3/4/2020.", ("organizer", "Bộ Y tế")),
        ("Ngày 3/4/2020, UBND huyện Nghi Xuân đã phối hợp với Công ty FPT tổ chức hội nghị tập huấn.", ("organizer", "UBND huyện Nghi Xuân")),
        ("Ngày 3/4/2020, Sở Y tế tổ chức hội nghị tập huấn. Tham dự buổi tập huấn tại điểm cầu UBND huyện có bà Trần Thị Bình, Phó Giám đốc Sở Y tế.", ("attendee", "Trần Thị Bình")),
        ("Ngày 21/3/2020, Đoàn khảo sát do Thượng tướng Lê Văn An, Bí thư Đảng ủy, Thứ trưởng Bộ Y tế làm Trưởng đoàn đã có buổi làm việc với Bộ Nội vụ.", ("attendee", "Lê Văn An")),
        # Chairs of the event told of and at a bridge point, those present, heard, witnessing.
        ("Ngày 3/4/2020, Bộ Y tế tổ chức hội thảo. Thứ trưởng Lê Văn An và bà Trần Thị Bình, điều phối chương trình dữ liệu đồng chủ trì.", ("chair", "Lê Văn An")),
        ("Ngày 3/4/2020, Bộ Y tế tổ chức hội nghị trực tuyến. Chủ tịch UBND tỉnh Lê Văn An chủ trì tại điểm cầu Lào Cai.", ("chair", "Lê Văn An")),
        ("Ngày 3/4/2020, Bộ Y tế tổ chức hội nghị với sự tham dự của Phó Chủ tịch UBND tỉnh, Trưởng Ban Chỉ đạo Lê Văn An và Trần Văn Bảo.", ("attendee", "Trần Văn Bảo")),
        ("Ngày 3/4/2020, Bộ Y tế tổ chức hội nghị. Các đại biểu đã nghe ông Lê Văn An truyền đạt về dữ liệu.", ("speaker", "Lê Văn An")),
        ("Ngày 3/4/2020, Bộ Y tế tổ chức lễ khai trương. Ông Trần Văn Bảo bấm nút trước sự chứng kiến của lãnh đạo Cục Tin học hóa.", ("witness", "Cục Tin học hóa")),
        ("Đây là cam kết của Giám đốc Lê Văn An tại buổi làm việc ngày 3/4/2020.", ("speaker", "Lê Văn An")),
        ("Ngày 3/4/2020, Bộ Y tế tổ chức hội nghị. Phát biểu tại hội nghị, lãnh đạo UBND tỉnh Lào Cai đánh giá cao kết quả.", ("speaker", "UBND tỉnh Lào Cai")),
        ("Trình Quốc hội dự án Luật Dữ liệu (sửa đổi) sáng 3/4/2020, Bộ trưởng Lê Văn An nói luật là cần thiết.", ("organizer", "Quốc hội")),
        ("Ngày 3/4/2020, tại Nhà Quốc hội, nhân chuyến thăm Lào, bà Trần Thị Bình đã đến thăm, làm việc với Đại sứ quán Việt Nam tại Lào.", ("host", "Đại sứ quán Việt Nam tại Lào")),
        ("Sáng 3/4/2020, Đoàn kiểm tra cải cách hành chính do ông Lê Văn An, Giám đốc Sở Nội vụ làm trưởng đoàn đã kiểm tra tại UBND huyện Cam Lâm.", ("host", "UBND huyện Cam Lâm")),
    ],
)  # fmt: skip
def test_who_takes_part(reader: Reader, text: str, expected: tuple[str, str]):
    assert expected in parts(reader, text)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Chiều 24/6/2020, tại trụ sở Chính phủ, Ban Chỉ đạo cải cách hành chính tổ chức hội nghị.", ("organizer", "Chính phủ")),
        ("Ngày 3/4/2020, hội nghị quán triệt Nghị quyết của Bộ Chính trị diễn ra tại Huế.", ("organizer", "Bộ Chính trị")),
        ("Sáng 3/4/2020, bà Trần Thị Bình, Phó Giám đốc Sở Y tế, đơn vị chủ trì hội nghị cho biết.", ("chair", "Trần Thị Bình")),
        ("Sáng 3/4/2020, ông Lê Văn An dự hội nghị do bà Trần Thị Bình, Phó Chủ tịch UBND tỉnh chủ trì hội nghị.", ("chair", "Lê Văn An")),
        ("Tháng 8/2019, trong chuyến làm việc của Bộ trưởng Lê Văn An, hai nước đã ký kết Bản ghi nhớ hợp tác giữa Bộ Y tế với Công ty FPT.", ("signatory", "Lê Văn An")),
        ("Ngày 3/4/2020, Sở Y tế tổ chức hội nghị. Dự hội nghị có ông Lê Văn An, Tổ trưởng Tổ tư vấn của Thủ tướng Chính phủ; đại diện Bộ Nội vụ.", ("attendee", "Thủ tướng Chính phủ")),
        ("Ngày 3/4/2020, Sở Y tế tổ chức hội nghị. Dự hội nghị có Phó Giám đốc Sở Y tế; đại diện các đơn vị thuộc Bộ Nội vụ.", ("attendee", "Bộ Nội vụ")),
        ("Ngày 3/4/2020, Sở Y tế tổ chức hội nghị. Dự hội nghị có Ủy viên Bộ Chính trị, theo dõi và chỉ đạo Đảng bộ, bà Trần Thị Bình.", ("attendee", "Bộ Chính trị")),
    ],
)  # fmt: skip
def test_who_takes_no_part(reader: Reader, text: str, wrong: tuple[str, str]):
    assert wrong not in parts(reader, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A gathering that is only pointed back at, a notice, an edition, a day called today, a delegation.
        ("Tỉnh họp\nChiều 3/4/2020, UBND tỉnh Lào Cai nghe báo cáo về dữ liệu. Tại cuộc họp, ông Lê Văn An yêu cầu các sở khẩn trương.", {("cuoc-hop", "2020-04-03")}),
        ("Bộ có kế hoạch\nNgày 3/4/2020, Bộ Y tế ban hành kế hoạch. Tại hội nghị tổng kết, ông Lê Văn An cho biết kế hoạch sẽ được triển khai.", {("hoi-nghi-tong-ket", "")}),
        ("Sở Tư pháp tổ chức Cuộc thi trắc nghiệm tìm hiểu pháp luật.\nThời gian cuộc thi: Từ 9h ngày 22/6/2026 đến 22h ngày 12/7/2026.", {("cuoc-thi", "2026-06-22/2026-07-12")}),
        ("Ông Lê Văn An phát biểu tại Diễn đàn VRDF 2020.", {("dien-dan", "2020")}),
        ("Phần mềm từng được giới thiệu tại Vietnam ICT Summit 2018.", set()),
        ("Vietnam ICT Summit 2018 diễn ra trong 2 ngày 26-27/5 tại Huế.", {("dien-dan", "2018-05-26/2018-05-27")}),
        ("Hôm nay, ngày 22/3/2018, Bộ Y tế tổ chức hội thảo. Lễ ký kết sẽ diễn ra vào sáng mai.", {("hoi-thao", "2018-03-22"), ("le-ky-ket", "2018-03-23")}),
        ("Ngày 7/6/2023, Thứ trưởng Lê Văn An có buổi làm việc với Bộ Y tế. Cùng ngày, Đoàn đã đến thăm Bệnh viện Bạch Mai.", {("buoi-lam-viec", "2023-06-07"), ("chuyen-tham", "2023-06-07")}),
        ("Ngày 7/6/2023, Thứ trưởng Lê Văn An có buổi làm việc với Bộ Y tế. Năm trước, Đoàn đã đến thăm Bệnh viện Bạch Mai.", {("buoi-lam-viec", "2023-06-07")}),
        ("Ông Lê Văn An phát biểu tại cuộc họp của Bộ Y tế ngày 3/4/2020. Tại cuộc họp của Bộ Nội vụ ngày 5/4/2020, bà Trần Thị Bình phát biểu.", {("cuoc-hop", "2020-04-03"), ("cuoc-hop", "2020-04-05")}),
        ("Ngày 11/9/2025, Công ty FPT tổ chức lễ ký kết thỏa thuận hợp tác giai đoạn 2026 - 2030.", {("le-ky-ket", "2025-09-11")}),
        ("Ngày 3/4/2020, Sở Y tế khai mạc Diễn đàn Y tế số. Phát biểu tại lễ khai mạc, ông Lê Văn An cho biết dữ liệu đã sạch.", {("dien-dan", "2020-04-03")}),
        ("Sáng 3/4/2020, HĐND tỉnh Lào Cai tổ chức hội nghị thống nhất chương trình kỳ họp thứ 5.", {("hoi-nghi", "2020-04-03"), ("ky-hop", "")}),
        ("Ngày 3/4/2020, Bộ Y tế khai trương, đưa vào hoạt động Cổng Dịch vụ công quốc gia.", {("dua-vao-van-hanh", "2020-04-03")}),
        ("Ngày 3/4/2020, Sở Y tế tổ chức hội nghị tập huấn kỹ năng số. Hội nghị có 90 người dự.", {("tap-huan", "2020-04-03")}),
    ],
)  # fmt: skip
def test_which_events_and_when(reader: Reader, text: str, expected: set[tuple[str, str]]):
    told = Told(reader, text)
    dates = {fact.slots["event"]: str(fact.slots["date"]) for fact in told.facts("event-date")}
    kinds = {(str(f.slots["kind"]), dates.get(f.slots["event"], "")) for f in told.facts("event-kind")}
    assert kinds == expected


def test_a_system_pointed_back_at_goes_live(reader: Reader):
    told = Told(reader, "Bộ xây dựng Hệ thống thông tin báo cáo quốc gia. Hệ thống này đã chính thức được khai trương vào ngày 19/8/2020.")  # fmt: skip
    assert told.slots("launch", "system") == {("Hệ thống thông tin báo cáo quốc gia",)}
    assert told.slots("event-date", "date") == {("2020-08-19",)}


def test_a_ceremony_that_is_also_a_signing_is_one_event(reader: Reader):
    told = Told(
        reader,
        "Ngày 3/4/2020, Tổng cục Thuế tổ chức lễ khai trương dịch vụ nộp thuế và ký thỏa thuận hợp tác. Tại buổi lễ, Tổng cục Thuế đã ký thỏa thuận hợp tác với Công ty FPT.",
    )  # fmt: skip
    assert len(told.labels("Event")) == 1
    assert ("signatory", "Công ty FPT") in told.slots("participation", "role", "agent")


def test_of_two_clauses_each_system_goes_live_on_its_own_day(reader: Reader):
    told = Told(reader, "Cổng Dịch vụ công quốc gia vận hành năm 2019; Hệ thống thông tin báo cáo quốc gia khai trương tháng 8/2020.")  # fmt: skip
    days = {fact.slots["event"]: str(fact.slots["date"]) for fact in told.facts("event-date")}
    assert {(told.word(f.slots["system"]), days[f.slots["event"]]) for f in told.facts("launch")} == {
        ("Cổng Dịch vụ công quốc gia", "2019"),
        ("Hệ thống thông tin báo cáo quốc gia", "2020-08"),
    }


def test_how_far_a_system_is_by_a_day_is_no_launch(reader: Reader):
    told = Told(reader, "Đến ngày 15/12/2020, Cổng Dịch vụ công quốc gia đã được triển khai tại 33 tỉnh.")
    assert told.facts("launch") == []


@pytest.mark.parametrize(
    ("text", "system"),
    [
        ("Sáng 5/6/2023, Bộ Y tế tổ chức lễ công bố vận hành Hệ thống thông tin báo cáo quốc gia.", "Hệ thống thông tin báo cáo quốc gia"),
        ("Ngày 5/6/2023, Thành phố Huế đã đưa vào khai thác Cổng dữ liệu mở thành phố Huế.", "Cổng dữ liệu mở thành phố Huế"),
        ("Ứng dụng VNeID được Bộ Công an chính thức công bố ngày 5/6/2023.", "ứng dụng VNeID"),
        ("Từ ngày 5/6/2023, Cổng dữ liệu mở tỉnh Lào Cai (opendata.laocai.gov.vn) phiên bản 2.0 chính thức hoạt động.", "Cổng dữ liệu mở tỉnh Lào Cai"),
    ],
)  # fmt: skip
def test_more_ways_to_go_live(reader: Reader, text: str, system: str):
    told = Told(reader, text)
    assert {name.casefold() for (name,) in told.slots("launch", "system")} == {system.casefold()}
    assert told.slots("event-date", "date") == {("2023-06-05",)}
