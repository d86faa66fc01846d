"""What sentences of government news say."""

from __future__ import annotations

import pytest
from extractors_told import Told

from kg.facts import Reader

PART = ("participation", "role", "agent")
POST = ("membership", "role", "person", "organization")
LAUNCH = ("launch", "system")
FIGURE = ("observation", "value", "unit")
QUOTE = ("quotation", "speaker", "mode")
DATE = ("event-date", "date")
LAW = ("legal-number", "number")
HELD = "Ngày 5/3/2020, Bộ Y tế tổ chức hội nghị chuyển đổi số. "


CASES = [
    ("Ông Lê Văn An chủ trì cuộc họp về chuyển đổi số.", PART, {("chair", "Lê Văn An")}),
    (
        "Các đồng chí: Lê Văn An, Bí thư Tỉnh ủy; Trần Thị Bình, Chủ tịch UBND tỉnh đồng chủ trì hội nghị.",
        PART,
        {("chair", "Lê Văn An"), ("chair", "Trần Thị Bình")},
    ),
    ("Hội thảo do Báo Nhân Dân tổ chức ngày 3/6/2020.", PART, {("organizer", "Báo Nhân Dân")}),
    (
        "Bộ Y tế phối hợp với Bộ Công an tổ chức hội thảo tại Huế.",
        PART,
        {("organizer", "Bộ Y tế"), ("co-organizer", "Bộ Công an")},
    ),
    (
        "Bộ Y tế và Bộ Công an ký Quy chế phối hợp chia sẻ dữ liệu.",
        PART,
        {("signatory", "Bộ Y tế"), ("signatory", "Bộ Công an")},
    ),
    (
        HELD + "Phát biểu tại hội nghị, Thứ trưởng Lê Văn An nhấn mạnh vai trò của dữ liệu.",
        PART,
        {("organizer", "Bộ Y tế"), ("speaker", "Lê Văn An")},
    ),
    (
        "Phó Chủ tịch UBND thành phố Hà Nội Lê Hồng Phương dự họp.",
        POST,
        {("pho-chu-tich", "Lê Hồng Phương", "UBND thành phố Hà Nội")},
    ),
    (
        "Ông Lê Văn Thanh được bổ nhiệm giữ chức Thứ trưởng Bộ Nội vụ.",
        POST,
        {("thu-truong", "Lê Văn Thanh", "Bộ Nội vụ")},
    ),
    (
        "Cơ sở dữ liệu quốc gia về dân cư chính thức vận hành từ ngày 1-7-2021.",
        LAUNCH,
        {("Cơ sở dữ liệu quốc gia về dân cư",)},
    ),
    ("Bộ Công an vừa cho ra mắt ứng dụng VNeID.", LAUNCH, {("ứng dụng VNeID",)}),
    ("Ứng dụng VNeID đã có hơn 70 triệu tài khoản.", FIGURE, {("70000000", "tài khoản")}),
    ("Tỷ lệ hồ sơ trực tuyến của Bộ Tư pháp đạt 45,2%.", FIGURE, {("45.2", "%")}),
    (
        "“Chúng tôi sẽ hoàn thành trước tháng 6”, bà Lê Thị Lan, Giám đốc Sở Y tế Hà Nội, khẳng định.",
        QUOTE,
        {("Lê Thị Lan", "direct")},
    ),
    ("Đại diện Công ty MISA chia sẻ kinh nghiệm triển khai hóa đơn.", QUOTE, {("Công ty MISA", "indirect")}),
    ("Theo Liên hợp quốc, Việt Nam đã tiến ba bậc.", QUOTE, {("Liên Hợp Quốc", "indirect")}),
    ("Ngày 1-7-2021, Bộ Y tế tổ chức hội thảo.", DATE, {("2021-07-01",)}),
    ("Trong 2 ngày 21-22/6/2017, Bộ Y tế tổ chức hội thảo.", DATE, {("2017-06-21/2017-06-22",)}),
    # A day without a year is kept as it is printed, not as a date.
    ("Ngày 1/7, Bộ Y tế tổ chức hội thảo.", DATE, {("",)}),
    ("Thủ tướng ban hành Quyết định số 1459/QĐ-TTg.", LAW, {("1459/QĐ-TTg",)}),
    ("Theo Điều 3 Nghị định 61/2018/NĐ-CP, hồ sơ phải số hóa.", LAW, {("61/2018/NĐ-CP",)}),
    (
        HELD + "Tham dự, về phía Bộ Công an có Thứ trưởng Lê Văn An.",
        PART,
        {("organizer", "Bộ Y tế"), ("attendee", "Lê Văn An")},
    ),
    (
        HELD + "Ông Lê Văn An, Thứ trưởng Bộ Công an, cùng dự hội nghị.",
        PART,
        {("organizer", "Bộ Y tế"), ("attendee", "Lê Văn An")},
    ),
    (
        HELD + "Dự hội nghị có lãnh đạo các Sở Tư pháp, Nội vụ.",
        PART,
        {("organizer", "Bộ Y tế"), ("attendee", "Sở Tư pháp"), ("attendee", "Sở Nội vụ")},
    ),
    (
        "Chính phủ họp phiên thường kỳ tháng 8 dưới sự chủ trì của Thủ tướng Trịnh Xuân Mạnh.",
        PART,
        {("organizer", "Chính phủ"), ("chair", "Trịnh Xuân Mạnh")},
    ),
    (
        "Thừa ủy quyền của Thủ tướng, Bộ trưởng Bộ Nội vụ Phạm Thị Trà trình bày tờ trình.",
        POST,
        {("bo-truong", "Phạm Thị Trà", "Bộ Nội vụ")},
    ),
    (
        "Nguyên Bộ trưởng Bộ Bưu chính, Viễn thông Đỗ Trung Tá có mặt.",
        ("former-post", "person", "organization"),
        {("Đỗ Trung Tá", "Bộ Bưu chính, Viễn thông")},
    ),
    (
        "Tại Hội nghị tổng kết năm 2020 của Bộ Nội vụ diễn ra ngày 28/12, có 200 đại biểu.",
        DATE,
        {("2020-12-28",)},
    ),
    (
        "Tỷ lệ hồ sơ trực tuyến của Bộ Tư pháp đạt 45,2%, tăng 12% so với năm 2022.",
        FIGURE,
        {("45.2", "%"), ("12", "%")},
    ),
    (
        'Bộ trưởng Lê Văn An: "Số hóa là việc của toàn dân".',
        QUOTE,
        {("Lê Văn An", "direct")},
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "frame", "expected"), CASES)
def test_what_a_sentence_says(
    text: str, frame: tuple[str, ...], expected: set[tuple[str, ...]], reader: Reader
):
    assert Told(reader, text).slots(*frame) == expected


@pytest.mark.parametrize(
    ("text", "frame", "status"),
    [
        ("Bộ Y tế sẽ tổ chức hội thảo ngày 5/3/2020.", "participation", "planned"),
        ("Bộ Y tế dự kiến khai trương Cổng dữ liệu y tế vào tháng 6/2025.", "launch", "planned"),
        ("Bộ Y tế hoãn khai trương Cổng dữ liệu y tế ngày 5/3/2020.", "launch", "negated"),
        ("Bộ Y tế đã khai trương Cổng dữ liệu y tế ngày 5/3/2020.", "launch", "stated"),
    ],
)
def test_a_fact_has_the_status_of_its_words(text: str, frame: str, status: str, reader: Reader):
    assert {fact.status for fact in Told(reader, text).facts(frame)} == {status}


@pytest.mark.parametrize(
    "text",
    [
        "Đội tuyển Việt Nam thắng Thái Lan 2-1 trong trận giao hữu tối 6/9 trên sân Mỹ Đình.",
        "Tòa án nhân dân TP Hà Nội tuyên phạt Trần Văn Đức 7 năm tù về tội lừa đảo.",
        "Diễn viên Lan Phương sinh con thứ hai tại một bệnh viện ở TP HCM.",
        "Giá vàng miếng SJC sáng 5/4 tăng 500.000 đồng mỗi lượng lên 81,5 triệu đồng.",
        "VN-Index giảm 12 điểm, thanh khoản đạt 18.500 tỷ đồng.",
        "Apple ra mắt iPhone 15 ngày 12/9 tại California.",
        "Bão số 3 đổ bộ Quảng Ninh chiều 7/9, gió giật cấp 17.",
        "Huấn luyện viên Park Hang-seo chia tay đội tuyển sau 5 năm.",
        "Cổng trường vắng học sinh, nhiều phụ huynh đứng chờ trước cổng chính.",
        "Ban giám khảo tổ chức chấm thi, trao giải cho các thí sinh.",
    ],
)
def test_other_news_says_nothing_of_government(text: str, reader: Reader):
    told = Told(reader, text)
    frames = (
        "participation",
        "membership",
        "launch",
        "observation",
        "target",
        "legal-number",
        "agreement-party",
    )
    assert [fact for frame in frames for fact in told.facts(frame)] == []
