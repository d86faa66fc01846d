"""Meetings told without a comma, with a second verb, by the people heard or by who presides, in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told, held, listed

from kg.facts import Reader

# Each text with its events, kind and day, and who takes part as what; nothing else may be told.
HELD = [
    # People are heard: by the one who presides, or by a verb alone; the law and the board of that name are none.
    ("Ngày 5/6/2023, Bí thư Tỉnh ủy Lê Văn Nam chủ trì tiếp công dân định kỳ tháng 6.", "tiep-cong-dan 2023-06-05", "chair Lê Văn Nam"),
    ("Chiều 16/5/2023, đồng chí Lê Văn Nam, Chủ tịch UBND tỉnh chủ trì tiếp công dân. Dự buổi tiếp có các đồng chí: Trần Thị Bình, Phó Chủ tịch HĐND tỉnh.", "tiep-cong-dan 2023-05-16", "chair Lê Văn Nam; attendee Trần Thị Bình"),
    ("Sáng 5/6/2023, đồng chí Trần Thị Bình, Bí thư Huyện ủy, trực tiếp tiếp công dân.", "tiep-cong-dan 2023-06-05", "attendee Trần Thị Bình"),
    ("Ngày 5/6/2023, Chủ tịch UBND tỉnh Lê Văn Nam đã tiếp công dân tại Trụ sở Tiếp công dân tỉnh.", "tiep-cong-dan 2023-06-05", "attendee Lê Văn Nam"),
    ("Ngày 5/6/2023, UBND tỉnh tiếp công dân theo Luật Tiếp công dân.", "", ""),
    ("Ngày 5/6/2023, ông Lê Văn Nam trả lời về Luật Tiếp công dân.", "", ""),
    ("Chủ tịch UBND tỉnh phải chủ trì tiếp công dân ít nhất mỗi tháng một ngày.", "", ""),
    ("Việc chủ trì tiếp công dân của người đứng đầu được quy định tại Luật.", "", ""),
    # A second verb goes on with the meeting that a noun names.
    ("Sáng 3/4/2024, Phó Chủ tịch UBND tỉnh Lê Văn Nam chủ trì buổi tiếp và làm việc với Đoàn đại biểu Tập đoàn FPT.", "buoi-tiep 2024-04-03", "chair Lê Văn Nam; counterpart Tập đoàn FPT"),
    ("Sáng 3/4/2024, Phó Chủ tịch UBND tỉnh Lê Văn Nam chủ trì buổi tiếp và làm việc Đoàn đại biểu Nghị sĩ Hội đồng tỉnh Nagano.", "buoi-tiep 2024-04-03", "chair Lê Văn Nam; counterpart Hội đồng tỉnh Nagano"),
    ("Ngày 5/6/2023, ông Lê Văn Nam có buổi tiếp, làm việc với Đại sứ Nhật Bản Yamada Takio.", "buoi-tiep 2023-06-05", "attendee Lê Văn Nam; counterpart Yamada Takio"),
    # No comma stands before who speaks.
    ("Phát biểu tại buổi làm việc Thứ trưởng Bộ Nội vụ đánh giá cao kết quả của tỉnh Lào Cai.", "buoi-lam-viec", "speaker Bộ Nội vụ"),
    ("Phát biểu tại hội nghị Giám đốc Sở Y tế nhấn mạnh vai trò của công nghệ.", "hoi-nghi", "speaker Sở Y tế"),
    ("Phát biểu tại hội nghị Giám đốc các sở bàn về công nghệ.", "", ""),
    # Whose meeting it was stands right behind it; a delegation of high rank goes along.
    ("Ngày 26/8/2023, tại phiên họp UBND tỉnh, ông Lê Văn Nam kết luận.", "phien-hop 2023-08-26", "organizer UBND tỉnh; speaker Lê Văn Nam"),
    ("Chiều 26/8/2023, Thủ tướng Lê Văn Nam đã tiếp ông John Smith cùng đoàn công tác cấp cao của Tập đoàn Intel.", "buoi-tiep 2023-08-26", "attendee Lê Văn Nam; counterpart John Smith; counterpart Tập đoàn Intel"),
    # A visit that begins, and one that is spoken of with its place first.
    ("Chiều 7/4/2024, Chủ tịch Quốc hội Trần Thanh Mẫn dẫn đầu Đoàn đại biểu cấp cao Việt Nam đến thủ đô Vientiane, bắt đầu thăm chính thức nước Cộng hòa Dân chủ Nhân dân Lào từ ngày 7-12/4.", "chuyen-tham 2024-04-07/2024-04-12", "visitor Trần Thanh Mẫn"),
    ("Sáng 5/3/2024, Chủ tịch nước Tô Lâm rời Hà Nội, bắt đầu thăm cấp nhà nước tới Cộng hòa Pháp.", "chuyen-tham 2024-03-05", "visitor Tô Lâm"),
    ("Đây là chuyến thăm đầu tiên của Thủ tướng Lê Văn Nam tới Nhật Bản.", "chuyen-tham", "visitor Lê Văn Nam"),
    ("Đây là chuyến thăm Nhật Bản đầu tiên của ông Lê Văn Nam.", "chuyen-tham", "visitor Lê Văn Nam"),
    ("Chuyến thăm Nhật Bản sắp tới của ông Lê Văn Nam rất quan trọng.", "", ""),
    # Where who presides sits is no second meeting.
    ("Sáng 4/8/2022, dưới sự chủ trì của đồng chí Lê Văn Nam, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh tại điểm cầu UBND tỉnh, hội nghị trực tuyến về phòng chống dịch được tổ chức với 6 điểm cầu huyện.", "hoi-nghi-truc-tuyen 2022-08-04", "chair Lê Văn Nam"),
    ("Ngày 3/4/2023, ông Lê Văn Nam điều khiển hội nghị.", "hoi-nghi 2023-04-03", "chair Lê Văn Nam"),
    ("Chiều 3/4/2023, dưới sự điều khiển của Phó Chủ tịch Quốc hội Lê Văn Nam, Quốc hội tiến hành phiên thảo luận tại hội trường.", "phien-thao-luan 2023-04-03", "chair Lê Văn Nam; organizer Quốc hội"),
    ("Ngày 3/4/2023, ông Lê Văn Nam điều khiển xe mô tô đến hội nghị.", "hoi-nghi 2023-04-03", ""),
    ("Sáng 7/7/2023, Quốc hội họp phiên toàn thể tại Hội trường. Chủ tịch Quốc hội Lê Văn Nam điều khiển phiên họp.", "phien-toan-the 2023-07-07", "chair Lê Văn Nam; organizer Quốc hội"),
    # Who meets goes unnamed.
    ("Ngày 3/4/2023, các Tổ thẩm định đã họp dưới sự chủ trì của TS. Lê Văn Nam, Vụ trưởng Vụ Kế hoạch.", "cuoc-hop 2023-04-03", "chair Lê Văn Nam"),
    ("Ngày 3/4/2023, UBND tỉnh Hà Nam họp dưới sự chủ trì của ông Lê Văn Nam.", "cuoc-hop 2023-04-03", "chair Lê Văn Nam; organizer UBND tỉnh Hà Nam"),
    # A round of talks, a conference of dialogue, a ceremony, a day that bodies open.
    ("Ngày 22/8/2023, Hội Doanh nhân trẻ Việt Nam tổ chức vòng đối thoại với chính quyền.", "doi-thoai 2023-08-22", "organizer Hội Doanh nhân trẻ Việt Nam"),
    ("Ngày 3/4/2023, UBND tỉnh Hà Nam tổ chức Hội nghị đối thoại với thanh niên. Tại buổi đối thoại, ông Lê Văn Nam trả lời câu hỏi.", "hoi-nghi-doi-thoai 2023-04-03", "organizer UBND tỉnh Hà Nam; speaker Lê Văn Nam"),
    ("Tại buổi lễ, Bộ trưởng Lê Văn Nam nhấn mạnh vai trò của chuyển đổi số.", "le", "speaker Lê Văn Nam"),
    ("Tại nhiều lễ hội, Bộ trưởng Lê Văn Nam nhấn mạnh vai trò của chuyển đổi số.", "", ""),
    ("Chiều 13/4/2023, Trung tâm Huấn luyện Hải quân phối hợp với Thời báo Ngân hàng/ Hội Nhà báo Việt Nam khai mạc Ngày Sách và Văn hóa đọc Việt Nam.", "le-khai-mac 2023-04-13", "organizer Trung tâm Huấn luyện Hải quân; co-organizer Thời báo Ngân hàng; co-organizer Hội Nhà báo Việt Nam"),
    ("Sáng 5/6/2023, Sở Văn hóa và Thể thao Hà Nội khai mạc Giải bóng đá thiếu niên.", "le-khai-mac 2023-06-05", "organizer Sở Văn hóa và Thể thao Hà Nội"),
    ("Sáng 5/6/2023, Sở Văn hóa và Thể thao Hà Nội khai mạc Triển lãm ảnh nghệ thuật.", "trien-lam 2023-06-05", "organizer Sở Văn hóa và Thể thao Hà Nội"),
    ("Sáng 5/6/2023, HĐND tỉnh Hà Nam khai mạc ngày làm việc thứ hai.", "", ""),
    # The later half of the day told of just before, and a day before its venue.
    ("Ngày 27-7-2011, buổi sáng, Quốc hội làm việc tại Đoàn. Buổi chiều, Quốc hội họp phiên toàn thể tại Hội trường.", "phien-toan-the 2011-07-27", "organizer Quốc hội"),
    ("Hội nghị được tổ chức ngày 27/7/2021. Buổi tối, ông Lê Văn Nam gặp ông Trần Văn Bình.", "cuoc-gap 2021-07-27; hoi-nghi 2021-07-27", "attendee Lê Văn Nam; counterpart Trần Văn Bình"),
    ("Ông Lê Văn Nam làm việc mỗi ngày. Buổi chiều, ông làm việc với Sở Nội vụ.", "", ""),
    ("Nhằm tạo môi trường trao đổi, ngày 7/6/2024 tại Hội trường B.205, cơ sở Lý Thường Kiệt, Trường Đại học Luật Huế đã tổ chức Hội thảo khoa học.", "hoi-thao 2024-06-07", "organizer Trường Đại học Luật Huế"),
    # Who presides over what a verb tells; a body that is told to do so holds no meeting.
    ("Sáng 3/4/2023, thay mặt lãnh đạo tỉnh, Phó Chủ tịch UBND tỉnh Lê Văn Nam chủ trì tiếp Đoàn công tác Ngân hàng Thế giới.", "buoi-tiep 2023-04-03", "chair Lê Văn Nam; counterpart Ngân hàng Thế giới"),
    ("Sáng 3/4/2023, Chủ tịch UBND tỉnh Lê Văn Nam đã chủ trì, làm việc với Sở Nội vụ.", "buoi-lam-viec 2023-04-03", "chair Lê Văn Nam; counterpart Sở Nội vụ"),
    ("Ngày 3/4/2023, Sở Y tế chủ trì kiểm tra công tác cải cách hành chính tại Sở Nội vụ.", "", ""),
    ("Ngày 3/4/2023, Ủy ban Kinh tế của Quốc hội chủ trì thẩm tra dự án luật.", "", ""),
    ("Ngày 3/4/2023, UBND tỉnh giao ông Lê Văn Nam chủ trì làm việc với Sở Nội vụ.", "", ""),
    ("Các Tổ thẩm định đã họp dưới sự chủ trì của TS. Lê Văn Nam để xem xét các hồ sơ.", "cuoc-hop", "chair Lê Văn Nam"),
    ("Ông Lê Văn Nam thường chủ trì họp giao ban.", "", ""),
    ("Ông Lê Văn Nam được phân công chủ trì họp thôn.", "", ""),
    ("Sáng 3/4/2023, Sở Nội vụ khai giảng lớp bồi dưỡng chuyển đổi số. Ông Lê Văn Nam, Giám đốc Sở, dự khai giảng.", "tap-huan 2023-04-03", "organizer Sở Nội vụ; attendee Lê Văn Nam"),
    # Nobody meets themself, and what a congress set was set long ago.
    ("Chiều 3/4/2023, Tổng Bí thư Lê Văn Nam hội đàm với Tổng Bí thư Lào Thongloun Sisoulith.", "hoi-dam 2023-04-03", "attendee Lê Văn Nam; counterpart Thongloun Sisoulith"),
    ("Ông Lê Văn Nam cho biết chuyển đổi số là chủ trương được đề ra tại Đại hội đại biểu toàn quốc lần thứ XIII của Đảng.", "", ""),
    ("Ngày 3/4/2023, ông Lê Văn Nam dự Đại hội đại biểu Đảng bộ tỉnh lần thứ XIII.", "dai-hoi 2023-04-03", "attendee Lê Văn Nam"),
    # Lao names in Vietnamese letters are joined by hyphens; a title may be glued to a name by one.
    ("Sáng 29/10/2023, ông Khăm-Phết Bun-Nhông, Đại sứ Lào tại Việt Nam, tiếp ông Lê Văn Nam.", "buoi-tiep 2023-10-29", "attendee Khăm-Phết Bun-Nhông; counterpart Lê Văn Nam"),
    ("Chiều 5/3/2023, ông Lê Văn Nam tiếp đồng chí Xổm-Phon Vông-Phết, Bí thư Tỉnh ủy tỉnh Hủa Phăn.", "buoi-tiep 2023-03-05", "attendee Lê Văn Nam; counterpart Xổm-Phon Vông-Phết"),
    ("Chiều 5/3/2023, bà Hoa-Phó Giám đốc Sở Y tế dự hội nghị.", "hoi-nghi 2023-03-05", "attendee Hoa"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "events", "parts"), HELD)
def test_meetings_and_who_is_there(reader: Reader, text: str, events: str, parts: str):
    assert held(Told(reader, f"Tin trong ngày\n\n{text}")) == (listed(events), listed(parts))


@pytest.mark.parametrize(
    ("text", "bodies", "people"),
    [
        # The youth and the union of a body are bodies of their own.
        ("Ông Lê Văn Nam, Bí thư Đoàn Viện Hàn lâm, dự hội nghị.", "Đoàn Viện Hàn lâm", "Lê Văn Nam"),
        ("Ông Lê Văn Nam, Bí thư Đoàn bộ Giao thông vận tải, dự hội nghị.", "Đoàn bộ Giao thông vận tải", "Lê Văn Nam"),
        ("Ông Lê Văn Nam, Bí thư Chi đoàn Sở Nội vụ, dự hội nghị.", "Chi đoàn Sở Nội vụ", "Lê Văn Nam"),
        ("Đoàn cơ sở Bệnh viện Bạch Mai tổ chức hội nghị ngày 3/4/2023.", "Đoàn cơ sở Bệnh viện Bạch Mai", ""),
        ("Ông Lê Văn Nam, Chủ tịch Công đoàn cơ sở Sở Nội vụ, dự hội nghị.", "Công đoàn cơ sở Sở Nội vụ", "Lê Văn Nam"),
        ("Ngày 3/4/2023, đoàn cơ sở đến thăm Sở Nội vụ.", "Sở Nội vụ", ""),
        ("Bà Đoàn Bích Ngọc dự hội nghị.", "", "Đoàn Bích Ngọc"),
        ("Ông Lê Văn Nam, Ủy viên Ban Chấp hành Đảng ủy Bộ Y tế, dự hội nghị.", "Ban Chấp hành Đảng ủy Bộ Y tế", "Lê Văn Nam"),
        ("Ông Lê Văn Nam, Ủy viên Ban Chấp hành Đoàn Sở Y tế, dự hội nghị.", "Ban Chấp hành Đoàn Sở Y tế", "Lê Văn Nam"),
        # Councils and committees whose names are written small.
        ("Hội đồng sáng kiến UBND tỉnh Hà Nam tổ chức cuộc họp ngày 3/4/2023.", "Hội đồng sáng kiến UBND tỉnh Hà Nam", ""),
        ("Hội đồng khoa học Học viện Tài chính họp ngày 3/4/2023.", "Hội đồng khoa học Học viện Tài chính", ""),
        ("Hội đồng khoa học đã họp ngày 3/4/2023.", "", ""),
        ("Ủy ban liên Chính phủ Việt Nam - Nga họp tại Hà Nội.", "Ủy ban liên Chính phủ Việt Nam - Nga", ""),
        ("Kỳ họp Ủy ban liên Chính phủ về hợp tác kinh tế - thương mại Việt Nam - Đức diễn ra ngày 3/4/2023.", "Ủy ban liên Chính phủ về hợp tác kinh tế - thương mại Việt Nam - Đức", ""),
        ("Tham dự có lãnh đạo các Ban HĐND tỉnh.", "HĐND tỉnh", ""),
        ("Tham dự có lãnh đạo Bộ Y tế, lãnh đạo Sở Nội vụ một số tỉnh phía Nam, Sở Y tế 63 tỉnh, thành phố.", "Bộ Y tế", ""),
        ("Tham dự có lãnh đạo UBND 2 tỉnh Hà Nam, Ninh Bình.", "UBND tỉnh Hà Nam; UBND tỉnh Ninh Bình", ""),
        # A building, a law and a force are not the body of that name; a paper is one.
        ("Ngày 30/10/2023, tại trụ sở Quốc hội, ông Lê Văn Nam tiếp ông Trần Văn Bình.", "", "Lê Văn Nam; Trần Văn Bình"),
        ("Luật Tổ chức Chính phủ có hiệu lực.", "", ""),
        ("Trung tướng Lê Văn Nam biểu dương lực lượng CAND.", "", "Lê Văn Nam"),
        ("Ngày 3/4/2023, Báo CAND tổ chức hội nghị.", "Báo CAND", ""),
        ("Thời báo Ngân hàng / Hội Nhà báo Việt Nam tổ chức hội thảo.", "Thời báo Ngân hàng; Hội Nhà báo Việt Nam", ""),
        ("Sáng nay tại cơ sở Lý Thường Kiệt, hội thảo diễn ra.", "", ""),
        ("Ngày 3/4/2023, chủ cơ sở Nguyễn Văn An cho biết đã nộp phạt.", "", "Nguyễn Văn An"),
        ("Ngày 3/4/2023, Bí thư Đảng ủy cơ sở Trần Thị Hoa dự hội nghị.", "", "Trần Thị Hoa"),
    ],
)  # fmt: skip
def test_bodies_of_a_body(reader: Reader, text: str, bodies: str, people: str):
    told = Told(reader, f"Tin trong ngày\n\n{text}")
    assert (set(told.labels("Agency")), set(told.labels("Person"))) == (listed(bodies), listed(people))
