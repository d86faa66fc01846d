"""Ceremonies that a verb tells, guests for whom others sent them, lists line by line, in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told, held, listed

from kg.facts import Reader

# Each text with its events, kind and day, and who takes part as what; nothing else may be told.
PARTS = [
    ("Sáng 11/6/2020, tại Hà Nội, Cục Tin học hóa, Bộ Thông tin và Truyền thông (Bộ TT&TT) tổ chức Lễ khai giảng Chương trình đào tạo chuyên gia dữ liệu.", "le-khai-mac 2020-06-11", "organizer Cục Tin học hóa"),
    ("Ngày 30/10/2014, UBND tỉnh Tiền Giang tổ chức hội nghị về chữ ký số. Ông Trần Văn Đức phó chủ tịch UBND tỉnh chủ trì hội nghị.", "hoi-nghi 2014-10-30", "chair Trần Văn Đức; organizer UBND tỉnh Tiền Giang"),
    ("Tối 13/10/2021, Bộ trưởng Nguyễn Văn Hùng đã tiếp ông Houlin Zhao nhân dịp ông đến Việt Nam tham dự Hội nghị Thế giới số 2021.", "buoi-tiep 2021-10-13; hoi-nghi 2021", "attendee Nguyễn Văn Hùng; counterpart Houlin Zhao"),
    ("Ngày 26/12/2011, đồng chí Nguyễn Ngọc Phi, Chủ tịch UBND tỉnh Vĩnh Phúc có buổi tiếp, làm việc với ông Mitsuo Sakaba, Đại sứ Nhật Bản tại Việt Nam.", "buoi-tiep 2011-12-26", "attendee Nguyễn Ngọc Phi; counterpart Mitsuo Sakaba"),
    ("Sáng 8/11/2018, Đoàn đại biểu thành phố Asan (Hàn Quốc) do ông Oh Sae Hyun, Thị trưởng thành phố làm Trưởng đoàn đã đến thăm và làm việc với tỉnh Ninh Bình.", "chuyen-tham 2018-11-08", "visitor Oh Sae Hyun"),
    ("Chiều 18/8/2025, Bộ Công an tổ chức khai trương trụ sở Trung tâm Lưu trữ. Thủ tướng Phạm Văn Minh dự và phát biểu tại buổi lễ.", "khai-truong 2025-08-18", "attendee Phạm Văn Minh; organizer Bộ Công an; speaker Phạm Văn Minh"),
    ("Chiều 18/8/2025, UBND phường Kim Liên tổ chức khánh thành trụ sở làm việc mới. Dự buổi lễ, Chủ tịch UBND quận Lê Văn Bình và Bí thư Quận ủy Trần Thị Hoa tặng hoa chúc mừng.", "le-khanh-thanh 2025-08-18", "attendee Lê Văn Bình; attendee Trần Thị Hoa; organizer UBND phường Kim Liên"),
    ("Sáng 12/5/2023, Bộ Nội vụ tổ chức hội nghị. Tại đây, ông Trần Văn Bình, Giám đốc Sở Nội vụ Hà Nội, cho biết thành phố đã xong.", "hoi-nghi 2023-05-12", "organizer Bộ Nội vụ; speaker Trần Văn Bình"),
    ("Sáng 12/5/2023, Bộ Nội vụ tổ chức hội nghị. Hội nghị thu hút sự tham gia của đại diện Bộ Y tế và Ngân hàng Thế giới.", "hoi-nghi 2023-05-12", "attendee Bộ Y tế; attendee Ngân hàng Thế giới; organizer Bộ Nội vụ"),
    ("Sáng 12/5/2023, Bộ Nội vụ tổ chức hội nghị. Kết luận, Thứ trưởng Trần Văn Bình yêu cầu các đơn vị phối hợp.", "hoi-nghi 2023-05-12", "organizer Bộ Nội vụ; speaker Trần Văn Bình"),
    ("Sáng 12/5/2023, Bộ Nội vụ tổ chức hội nghị. Đây là hoạt động do Bộ Nội vụ phối hợp với Bộ Y tế tổ chức.", "hoi-nghi 2023-05-12", "co-organizer Bộ Y tế; organizer Bộ Nội vụ"),
    ("Sáng 12/5/2023, Bộ Nội vụ tổ chức hội nghị. Về phía ngành Cơ yếu có: Thiếu tướng Vũ Ngọc Thiện, Trưởng Ban Cơ yếu Chính phủ; Đại tá Lê Văn Nam, Phó Trưởng ban.", "hoi-nghi 2023-05-12", "attendee Lê Văn Nam; attendee Vũ Ngọc Thiện; organizer Bộ Nội vụ"),
    ("Nội dung này được thảo luận tại buổi làm việc của Phó Thủ tướng Nguyễn Chí Nam với Ngân hàng Thế giới ngày 26/11/2024.", "buoi-lam-viec 2024-11-26", "attendee Nguyễn Chí Nam; counterpart Ngân hàng Thế giới"),
    ("Chiều 26/1/2022, Đại tướng Phan Văn Giáp, Bộ trưởng Bộ Quốc phòng đã đến thăm, kiểm tra, chúc Tết Tập đoàn Viettel.", "kiem-tra 2022-01-26", "host Tập đoàn Viettel; inspector Phan Văn Giáp"),
    ("Cuộc bầu cử đại biểu Quốc hội khóa XVI được tổ chức ngày 15/3/2026.", "bau-cu 2026-03-15", ""),
    ("Sáng 5/10/2023, UBND thành phố Huế tổ chức Ngày hội Chuyển đổi số.", "ngay-hoi 2023-10-05", "organizer UBND thành phố Huế"),
    ("Tổng cục Hải quan chủ trì đăng cai tổ chức Hội nghị Tổng cục trưởng Hải quan ASEAN lần thứ 23 từ ngày 02-06/06/2014 tại Đà Lạt.", "hoi-nghi 2014-06-02/2014-06-06", "organizer Tổng cục Hải quan"),
    ("Sáng 27/11/2023, Sở Nội vụ Hà Nam tổ chức kiểm tra công tác cải cách hành chính. Đồng chí Nguyễn Quốc Chung chủ trì.", "kiem-tra 2023-11-27", "chair Nguyễn Quốc Chung; organizer Sở Nội vụ Hà Nam"),
    ("Năm 2023, Sở Nội vụ Hà Nam tổ chức kiểm tra công tác cải cách hành chính tại 10 đơn vị.", "", ""),
    ("Diễn tập bảo đảm an toàn thông tin\n\nÔng Lê Văn Bình phát biểu tại buổi diễn tập. Tham dự khai mạc, có các đồng chí đại diện lãnh đạo Cục An toàn thông tin; đại diện các sở.", "dien-tap", "attendee Cục An toàn thông tin; attendee đại diện các sở; speaker Lê Văn Bình"),
    ("Thông tin trên được Cục An toàn thông tin (Bộ TT&TT) công bố tại họp báo chiều 21/5/2024.", "hop-bao 2024-05-21", "speaker Cục An toàn thông tin"),
    ("Hai bên nhất trí tổ chức hội nghị lần thứ 3 tại New Zealand năm 2025.", "hoi-nghi 2025", ""),
    ("Sáng cùng ngày 31/5/2021, Bộ Nội vụ tổ chức hội nghị trực tuyến.", "hoi-nghi-truc-tuyen 2021-05-31", "organizer Bộ Nội vụ"),
    ("Sáng 12/5/2023, Bộ Nội vụ tổ chức hội nghị. Ông Trần Văn Bình, đại diện Ngân hàng Thế giới tại Việt Nam, phát biểu tại hội nghị.", "hoi-nghi 2023-05-12", "organizer Bộ Nội vụ; speaker Trần Văn Bình"),
    ("Sáng 12/5/2023, Bộ Nội vụ tổ chức hội nghị. Tham dự có ông Trần Văn Bình, đại diện Ngân hàng Thế giới; lãnh đạo các sở.", "hoi-nghi 2023-05-12", "attendee Trần Văn Bình; organizer Bộ Nội vụ"),
    ("Sáng 12/5/2023, Ngân hàng Thế giới (WB) tại Việt Nam phối hợp với Bộ Tài chính tổ chức hội thảo.", "hoi-thao 2023-05-12", "co-organizer Bộ Tài chính; organizer Ngân hàng Thế giới"),
    ("Sáng 12/5/2023, Bộ Nội vụ tổ chức hội nghị. Theo chia sẻ của ông Trần Văn Bình tại hội nghị, dữ liệu là tài nguyên.", "hoi-nghi 2023-05-12", "organizer Bộ Nội vụ; speaker Trần Văn Bình"),
    ("Sáng 12/5/2023, Bộ Nội vụ tổ chức tọa đàm. Tọa đàm có sự tham gia của các diễn giả: ông Trần Văn Bình, Viện trưởng Viện Chiến lược; bà Lê Thị Hoa, Giám đốc Công ty MISA.", "toa-dam 2023-05-12", "organizer Bộ Nội vụ; speaker Lê Thị Hoa; speaker Trần Văn Bình"),
    ("Sáng 12/5/2023, Bộ Nội vụ tổ chức hội nghị. Đơn vị đồng tổ chức là Hội Truyền thông số Việt Nam.", "hoi-nghi 2023-05-12", "organizer Bộ Nội vụ; organizer Hội Truyền thông số Việt Nam"),
    ("Sáng 12/5/2023, Bộ Nội vụ tổ chức hội nghị. Hội nghị có sự tham gia của hơn 200 đại biểu đến từ Bộ Y tế, Ngân hàng Thế giới và các doanh nghiệp.", "hoi-nghi 2023-05-12", "attendee Bộ Y tế; attendee Ngân hàng Thế giới; organizer Bộ Nội vụ"),
    ("Sáng 12/5/2023, Bộ Nội vụ tổ chức hội nghị.\n\nTham dự hội nghị có:\n- Ông Trần Văn Bình, Thứ trưởng Bộ Y tế;\n- Bà Lê Thị Hoa, Cục trưởng Cục Tin học hóa;\n- Đại diện Ngân hàng Thế giới.\n\nÔng Lê Văn Nam cho biết tỉnh đã xong.", "hoi-nghi 2023-05-12", "attendee Lê Thị Hoa; attendee Ngân hàng Thế giới; attendee Trần Văn Bình; organizer Bộ Nội vụ"),
    ("Bộ trưởng Nguyễn Văn Sơn đã có chuyến thăm chính thức Hàn Quốc từ 27 đến 30/6/2012. Ngày 28/6, Bộ trưởng Nguyễn Văn Sơn đã có các cuộc hội đàm với Bộ trưởng Hành chính công Hàn Quốc Maeng Hyung-kyu và Chủ tịch Ủy ban Truyền thông Hàn Quốc Lee Kye-cheok.", "chuyen-tham 2012-06-27/2012-06-30; hoi-dam 2012-06-28", "attendee Lee Kye-cheok; attendee Maeng Hyung-kyu; attendee Nguyễn Văn Sơn; visitor Nguyễn Văn Sơn"),
    ("Ngày 24/3/2022, UBND tỉnh Thanh Hóa phối hợp với Bộ Ngoại giao và Đại sứ quán Hàn Quốc tại Việt Nam đồng chủ trì tổ chức hoạt động kỷ niệm 30 năm thiết lập quan hệ ngoại giao.", "le-ky-niem 2022-03-24", "co-organizer Bộ Ngoại giao; co-organizer Đại sứ quán Hàn Quốc tại Việt Nam; organizer UBND tỉnh Thanh Hóa"),
    ("Sáng 12/5/2023, Bộ Nội vụ tổ chức hội nghị. Phát biểu chỉ đạo và kết luận hội nghị, Thứ trưởng Trần Văn Bình yêu cầu các đơn vị phối hợp.", "hoi-nghi 2023-05-12", "organizer Bộ Nội vụ; speaker Trần Văn Bình"),
    ("Sáng 12/5/2023, Bộ Nội vụ tổ chức Lễ công bố quyết định. Bộ trưởng Chu Ngọc Nam đã trao Quyết định bổ nhiệm đồng chí Bùi Thế Vinh giữ chức vụ Thứ trưởng Bộ Nội vụ.", "le-cong-bo 2023-05-12", "attendee Bùi Thế Vinh; attendee Chu Ngọc Nam; organizer Bộ Nội vụ"),
    ("Sáng 16/1/2026, tại Hà Nội, Tập đoàn Viettel chính thức khởi công xây dựng nhà máy chip. Tổng Bí thư Tô Văn Lâm dự sự kiện.", "le-khoi-cong 2026-01-16", "attendee Tô Văn Lâm; organizer Tập đoàn Viettel"),
    ("Ngày 5/4/2022, Bộ Nội vụ khởi động Dự án nâng cao năng lực công chức. Tham dự buổi lễ có Thứ trưởng Nguyễn Duy Thắng.", "le 2022-04-05", "attendee Nguyễn Duy Thắng; organizer Bộ Nội vụ"),
    ("Sáng 20/12/2025, Thủ tướng Phạm Văn Minh chủ trì Diễn đàn Kinh tế số. Diễn đàn Kinh tế số là sự kiện thường niên do Bộ Khoa học và Công nghệ chủ trì tổ chức.", "dien-dan 2025-12-20", "chair Phạm Văn Minh; organizer Bộ Khoa học và Công nghệ"),
    ("Sáng 12/5/2023, Bộ Nội vụ tổ chức hội nghị. Tham dự và chủ trì hội nghị, Bộ trưởng Trần Văn Bình khẳng định vai trò của dữ liệu.", "hoi-nghi 2023-05-12", "chair Trần Văn Bình; organizer Bộ Nội vụ; speaker Trần Văn Bình"),
    ("Chiều 14/12/2017, đồng chí Đặng Xuân Tường, Phó trưởng Ban Thường trực Ban Chỉ đạo Cải cách tư pháp tỉnh, Giám đốc Sở Tư pháp đã chủ trì hội nghị về dữ liệu.", "hoi-nghi 2017-12-14", "chair Đặng Xuân Tường"),
    ("Sáng 5/4/2023, Tỉnh đoàn Hà Nam tổ chức buổi nói chuyện chuyên đề về chuyển đổi số.", "buoi-sinh-hoat 2023-04-05", "organizer Tỉnh đoàn Hà Nam"),
    ("Sáng 12/5/2023, Bộ Nội vụ tổ chức hội nghị. Tham dự hội nghị có ông Trần Văn Bình – Phó Chủ nhiệm Văn phòng Chính phủ; bà Lê Thị Hoa – Phó Chủ tịch UBND TP. Đà Nẵng; cùng đại diện lãnh đạo Sở Nội vụ, Sở Tư pháp.", "hoi-nghi 2023-05-12", "attendee Lê Thị Hoa; attendee Sở Nội vụ; attendee Sở Tư pháp; attendee Trần Văn Bình; organizer Bộ Nội vụ"),
    ("Sáng 12/5/2023, Bộ Nội vụ tổ chức hội nghị. Hội nghị thu hút đông đảo đại diện từ các doanh nghiệp lớn như Samsung, Intel và Qualcomm.", "hoi-nghi 2023-05-12", "attendee Intel; attendee Qualcomm; attendee Samsung; organizer Bộ Nội vụ"),
    ("Sáng 12/5/2023, Bộ Nội vụ tổ chức hội nghị. Tại hội nghị, đại diện các đơn vị: Sở Y tế, Sở Nội vụ đã phát biểu tham luận.", "hoi-nghi 2023-05-12", "organizer Bộ Nội vụ; speaker Sở Nội vụ; speaker Sở Y tế"),
    ("Chiều 5/4/2023, Đoàn công tác Bộ Nội vụ (do ông Trần Văn Bình, Thứ trưởng làm Trưởng đoàn) đã trao đổi, làm việc với lãnh đạo huyện Kim Bảng.", "buoi-lam-viec 2023-04-05", "attendee Bộ Nội vụ; attendee Trần Văn Bình"),
    ("Chiều 5/4/2023, Phó Chủ tịch UBND tỉnh Trần Văn Bình kiểm tra đột xuất bộ phận một cửa UBND phường Minh Khai.", "kiem-tra 2023-04-05", "host UBND phường Minh Khai; inspector Trần Văn Bình"),
    ("Chiều 5/4/2023, Thứ trưởng Bộ Nội vụ Trần Văn Bình có chuyến công tác tại huyện Kim Bảng.", "chuyen-lam-viec 2023-04-05", "attendee Trần Văn Bình; visitor Trần Văn Bình"),
    ("Sáng 29/4/2022, lãnh đạo Tập đoàn VNPT đến làm việc với UBND tỉnh Vĩnh Long. Tiếp và làm việc với đoàn có ông Bùi Văn Nam, Bí thư Tỉnh ủy, ông Lữ Quang Hải, Chủ tịch UBND tỉnh.", "buoi-lam-viec 2022-04-29", "attendee Bùi Văn Nam; attendee Lữ Quang Hải; attendee Tập đoàn VNPT; counterpart UBND tỉnh Vĩnh Long"),
    ("Chiều 5/4/2023, UBND tỉnh Hà Nam tổ chức Lễ ký kết thỏa thuận hợp tác về chuyển đổi số với Tập đoàn FPT.", "le-ky-ket 2023-04-05", "organizer UBND tỉnh Hà Nam; signatory Tập đoàn FPT; signatory UBND tỉnh Hà Nam"),
    ("Chiều 5/4/2023, thỏa thuận hợp tác về chuyển đổi số đã được ký kết giữa UBND tỉnh Hà Nam và Tập đoàn FPT.", "le-ky-ket 2023-04-05", "signatory Tập đoàn FPT; signatory UBND tỉnh Hà Nam"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "events", "parts"), PARTS)
def test_who_takes_part(reader: Reader, text: str, events: str, parts: str):
    body = text if "\n\n" in text else f"Tin trong ngày\n\n{text}"
    assert held(Told(reader, body)) == (listed(events), listed(parts))
