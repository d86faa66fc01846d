"""Meetings in the frame of others, welcomes, years that a story shows only by the way, in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told, held, listed

from kg.facts import Reader

# Each text with its events, kind and day, and who takes part as what; nothing else may be told.
FRAMES = [
    ("Sáng 15/10/2024, tại Phủ Chủ tịch, Chủ tịch nước Lương Văn Cường chủ trì lễ đón Tổng thống Hàn Quốc Lee Jae Myung thăm cấp Nhà nước tới Việt Nam.", "le-don 2024-10-15", "chair Lương Văn Cường; counterpart Lee Jae Myung"),
    ("Sáng 26/3/2025, Thủ tướng Phạm Văn Minh chủ trì Lễ đón Thủ tướng Cộng hòa Singapore Lawrence Wong và Phu nhân.", "le-don 2025-03-26", "chair Phạm Văn Minh; counterpart Lawrence Wong"),
    ("Thủ tướng chủ trì lễ đón Thủ tướng Lào\n\nSáng 8/1/2022, Thủ tướng Phạm Văn Minh chủ trì Lễ đón Thủ tướng nước CHDCND Lào Phankham Viphavanh.", "le-don 2022-01-08", "chair Phạm Văn Minh; counterpart Phankham Viphavanh"),
    ("Bên lề Diễn đàn Kinh tế số, ngày 15/10/2024, Bộ trưởng Nguyễn Văn Hùng đã có cuộc tiếp xúc song phương với Bộ trưởng Kinh tế số Thái Lan Prasert Jantararuangthong.", "cuoc-gap 2024-10-15", "attendee Nguyễn Văn Hùng; counterpart Prasert Jantararuangthong"),
    ("Thừa ủy quyền của Thủ tướng Chính phủ, sáng 15/10/2024, Bộ trưởng Bộ Nội vụ Phạm Thị Hoa chủ trì hội nghị trực tuyến triển khai sắp xếp đơn vị hành chính.", "hoi-nghi-truc-tuyen 2024-10-15", "chair Phạm Thị Hoa"),
    ("Dưới sự điều hành của Phó Chủ tịch Quốc hội Nguyễn Đức Hà, sáng 15/10/2024, Quốc hội thảo luận tại hội trường về dự án Luật Dữ liệu. Đại biểu Trần Thị Hoa phát biểu tại phiên thảo luận.", "phien-hop 2024-10-15", "chair Nguyễn Đức Hà; organizer Quốc hội; speaker Trần Thị Hoa"),
    ("Chiều 29/5/2023, UBND tỉnh Hà Nam tiếp tục thảo luận các nội dung trình Hội đồng nhân dân tỉnh. Đồng chí Trương Quốc Hải, Chủ tịch UBND tỉnh chủ trì hội nghị.", "hoi-nghi 2023-05-29", "chair Trương Quốc Hải; organizer UBND tỉnh Hà Nam"),
    ("Khách mời tham gia tọa đàm gồm: ông Nguyễn Phú Tiên, Phó Cục trưởng Cục Chuyển đổi số quốc gia; ông Vũ Minh Trọng, Phó Chủ tịch VINASA. Tọa đàm do Báo Nhân Dân tổ chức ngày 15/10/2024.", "toa-dam 2024-10-15", "attendee Nguyễn Phú Tiên; attendee Vũ Minh Trọng; organizer Báo Nhân Dân"),
    ("Ngày 15/10/2024, Hiệp hội An ninh mạng quốc gia làm lễ ra mắt. Đại tướng Lương Tam Khôi, Bộ trưởng Bộ Công an tới dự và phát biểu chúc mừng.", "le-ra-mat 2024-10-15", "organizer Hiệp hội An ninh mạng quốc gia; speaker Lương Tam Khôi"),
    ("Cuộc làm việc ngày 15/10/2024 giữa Bộ trưởng Nguyễn Văn Hùng và Phó Chủ tịch Qualcomm Alex Katouzian có sự tham dự của Cục trưởng Cục Tần số Lê Văn Tuấn.", "buoi-lam-viec 2024-10-15", "attendee Lê Văn Tuấn; attendee Nguyễn Văn Hùng; counterpart Alex Katouzian"),
    ("Sáng 24/9/2024, đoàn đại biểu Thông tấn xã Việt Nam do bà Vũ Thị Trang, Tổng Giám đốc, dẫn đầu đã có buổi tiếp đoàn công tác của tờ Sự thật do ông Vanxay Tavinyan làm trưởng đoàn.", "buoi-tiep 2024-09-24", "attendee Thông tấn xã Việt Nam; attendee Vũ Thị Trang; counterpart Vanxay Tavinyan"),
    ("Nhân dịp kỷ niệm 77 năm Ngày truyền thống lực lượng (19/8/1945 – 19/8/2022), chiều ngày 18/8, đồng chí Lê Thị Thúy, Bí thư Tỉnh ủy đã đến thăm, chúc mừng cán bộ, chiến sỹ Công an tỉnh Hà Nam.", "chuyen-tham 2022-08-18", "host Công an tỉnh Hà Nam; visitor Lê Thị Thúy"),
    ("Hội nghị Đối tác dữ liệu mở châu Á 2021 do Bộ Thông tin và Truyền thông tổ chức tại Hà Nội.", "hoi-nghi 2021", "organizer Bộ Thông tin và Truyền thông"),
    ("Hội nghị triển khai nhiệm vụ năm 2021 do Bộ Thông tin và Truyền thông tổ chức tại Hà Nội.", "hoi-nghi", "organizer Bộ Thông tin và Truyền thông"),
    ("Hưởng ứng chiến dịch 90 ngày đêm, chiều 9/8/2024, Công an huyện Mường Lát tổ chức trao thẻ Căn cước cho người dân.", "le-trao-tang 2024-08-09", "organizer Công an huyện Mường Lát"),
    ("Chiều 3/7/2025, Cục Cảnh sát giao thông đã có buổi làm việc với Sở Xây dựng Hà Nội. Đại tá Trần Hồng Phúc – Phó Cục trưởng – chủ trì tiếp đoàn.", "buoi-lam-viec 2025-07-03", "attendee Cục Cảnh sát giao thông; chair Trần Hồng Phúc; counterpart Sở Xây dựng Hà Nội"),
    ("Hội thảo diễn ra sáng 3/7/2025. Sự kiện do Trung tâm Phát triển Công nghệ số (eComDX) thuộc Cục Viễn thông, phối hợp cùng Ngân hàng BIDV và các đơn vị tư vấn tổ chức.", "hoi-thao 2025-07-03", "co-organizer Ngân hàng BIDV; organizer Trung tâm Phát triển Công nghệ số"),
    ("Chủ trì buổi họp báo ngày 15/10/2024 là ông Nguyễn Hữu Thái, Cục trưởng Cục Thống kê.", "hop-bao 2024-10-15", "chair Nguyễn Hữu Thái"),
    ("Tham dự buổi làm việc vào sáng 15/10/2024 có lãnh đạo Sở Nội vụ, Sở Khoa học và Công nghệ.", "buoi-lam-viec 2024-10-15", "attendee Sở Khoa học và Công nghệ; attendee Sở Nội vụ"),
    ("Diễn đàn Chuyển đổi số Việt Nam 2021 khai mạc\n\nSáng 1/12, Diễn đàn Chuyển đổi số Việt Nam 2021 khai mạc tại Hà Nội. Năm chuyển đổi số Quốc gia 2020 đã qua.", "dien-dan 2021-12-01", ""),
    ("Sáng 8-7, Bảo hiểm xã hội Việt Nam tổ chức hội nghị trực tuyến phát động cuộc thi viết. Thời gian nhận bài từ trung tuần tháng 7-2019 đến hết ngày 30-11-2019.", "hoi-nghi-truc-tuyen 2019-07-08", "organizer Bảo hiểm xã hội Việt Nam"),
    ("Hội nghị tổng kết diễn ra ngày 15/10/2024. Ông Trần Đình Trung, Phó Giám đốc Sở Nội vụ, người trực tiếp tham dự hội nghị, cho biết tỉnh tăng 4 bậc.", "hoi-nghi-tong-ket 2024-10-15", "attendee Trần Đình Trung"),
    ("Ngày 31/1/2023, UBND tỉnh tổ chức bàn giao nhiệm vụ Phó Chủ tịch UBND tỉnh. Tham dự có đồng chí Trần Quốc Nhân, Chủ tịch UBND tỉnh. Phát biểu tại buổi bàn giao, ông Phan Tấn Cường cảm ơn các đồng chí lãnh đạo tỉnh.", "le-trao-tang 2023-01-31", "attendee Trần Quốc Nhân; organizer UBND tỉnh; speaker Phan Tấn Cường"),
    ("Ngày 3/4/2024, ông Nguyễn Minh Hào, Phó Chủ tịch UBND tỉnh Hải Dương trao quyết định của Chủ tịch UBND tỉnh về việc bổ nhiệm chức vụ Phó Giám đốc Sở Khoa học và Công nghệ.", "le-trao-tang 2024-04-03", "attendee Nguyễn Minh Hào"),
    ("Thứ Ba, ngày 18/2/2025, Quốc hội tiếp tục ngày làm việc thứ sáu tại Nhà Quốc hội. Quốc hội họp phiên toàn thể tại hội trường, dưới sự điều hành của Phó Chủ tịch Quốc hội Nguyễn Khắc Đạt.", "phien-toan-the 2025-02-18", "chair Nguyễn Khắc Đạt; organizer Quốc hội"),
    ("Tiếp tục chương trình, chiều 20/7/2016, các đại biểu Quốc hội làm việc tại hội trường, nghe ông Nguyễn Văn Phúc thay mặt Chính phủ trình bày Tờ trình về số thành viên.", "phien-hop 2016-07-20", "organizer Quốc hội; speaker Nguyễn Văn Phúc"),
    ("Lễ trao giải VDA 2025 dự kiến diễn ra chiều 7/10/2025. Ban Tổ chức quyết định hoãn lễ trao giải sang 14h15 ngày 8/10/2025.", "le-trao-giai 2025-10-08", ""),
    ("Trong năm 2024, các thành viên tham gia các đợt diễn tập ứng cứu sự cố do Cục An toàn thông tin tổ chức. Hội nghị tổng kết được Sở Thông tin và Truyền thông Bắc Kạn tổ chức chiều 20/12/2024.", "hoi-nghi-tong-ket 2024-12-20", "organizer Sở Thông tin và Truyền thông Bắc Kạn"),
    ("Sáng 5/9/2023, UBND tỉnh Hà Nam tổ chức hội nghị. Tại hội nghị, lãnh đạo Sở Nội vụ công bố quyết định bổ nhiệm. Phát biểu nhận nhiệm vụ, 2 tân Phó Giám đốc Hoàng Nghĩa Hữu và Bùi Đình Lương hứa cố gắng.", "hoi-nghi 2023-09-05", "attendee Sở Nội vụ; organizer UBND tỉnh Hà Nam; speaker Bùi Đình Lương; speaker Hoàng Nghĩa Hữu"),
    ("Tập huấn tình nguyện viên hướng dẫn người dân\n\nHội nghị được triển khai đồng loạt tại nhiều điểm cầu. Phát biểu tại hội nghị, bà Nguyễn Thị Trang, Bí thư Tỉnh đoàn cho biết chiến dịch kéo dài hai tháng.", "tap-huan", "speaker Nguyễn Thị Trang"),
    ("Tham dự hội thảo chiều 28/11/2024 có lãnh đạo các Vụ và đại diện các tập đoàn công nghệ Viettel, VNPT và FPT.", "hoi-thao 2024-11-28", "attendee FPT; attendee VNPT; attendee Viettel"),
    ("Sáng 28/11/2024, Bộ trưởng Nguyễn Văn Hùng có buổi gặp mặt, làm việc với các trưởng cơ quan đại diện. Tại buổi tiếp, Thứ trưởng Đỗ Hùng Vinh thay mặt đoàn thông tin về các đồng chí đại sứ.", "cuoc-gap 2024-11-28", "attendee Nguyễn Văn Hùng; speaker Đỗ Hùng Vinh"),
    ("Tối 13/10/2021, Bộ trưởng Nguyễn Văn Hùng đã tiếp đón và làm việc với Tổng thư ký Liên minh Viễn thông quốc tế (ITU) Houlin Zhou.", "buoi-tiep 2021-10-13", "attendee Nguyễn Văn Hùng; counterpart Houlin Zhou"),
    ("Chiều 14/11/2024, UBND TP.HCM đã ra mắt ứng dụng Công dân số TP.HCM. Tại buổi ra mắt, Chủ tịch UBND TP.HCM Phan Văn Mạnh và Thứ trưởng Bộ Công an Nguyễn Văn Lợi đã cùng đặt tay vào màn hình để thực hiện nghi thức ra mắt ứng dụng này.", "le-ra-mat 2024-11-14", "launcher Nguyễn Văn Lợi; launcher Phan Văn Mạnh; organizer UBND TP.HCM"),
    ("Mạng lưới được lập năm 2018 với vai trò một diễn đàn hợp tác giữa các thành phố. Ngày 5/9/2023, UBND tỉnh Hà Nam tổ chức hội nghị sơ kết.", "hoi-nghi-so-ket 2023-09-05", "organizer UBND tỉnh Hà Nam"),
    ("Ngày 27/11/2025, Sở Nội vụ Hà Nội phối hợp với các sở, ngành, UBND huyện Đông Anh tổ chức hội nghị tập huấn.", "tap-huan 2025-11-27", "co-organizer UBND huyện Đông Anh; organizer Sở Nội vụ Hà Nội"),
    ("Ngày 27/11/2025, UBND TP Đà Nẵng phối hợp cùng nhóm bạn trẻ và Đại học Columbia tổ chức Hội thảo về dữ liệu.", "hoi-thao 2025-11-27", "co-organizer Đại học Columbia; organizer UBND TP Đà Nẵng"),
    ("LSO-Chiều 16/5/2019, Đoàn giám sát Ban Pháp chế HĐND tỉnh do đồng chí Vũ Văn Quý, Trưởng Ban Pháp chế HĐND tỉnh làm trưởng đoàn đã giám sát chuyên đề về công tác cải cách hành chính trên địa bàn tỉnh. Làm việc với Đoàn giám sát có đồng chí Nguyễn Long Hà, Phó Chủ tịch UBND tỉnh.", "giam-sat 2019-05-16", "attendee Nguyễn Long Hà; inspector Vũ Văn Quý; organizer Ban Pháp chế HĐND tỉnh"),
    ("Chiều 02/2, Bộ Nội vụ tổ chức họp đánh giá kết quả thực hiện công tác cải cách hành chính năm 2023 và nhiệm vụ năm 2024. Bộ trưởng Phạm Thị Hoa chủ trì phiên họp.", "phien-hop 2024-02-02", "chair Phạm Thị Hoa; organizer Bộ Nội vụ"),
    ("Tuần lễ số quốc tế Việt Nam 2024 (Vietnam International Digital Week 2024) do Bộ Thông tin và Truyền thông phối hợp với tỉnh Quảng Ninh tổ chức ngày 19/11/2024.", "tuan-le 2024-11-19", "organizer Bộ Thông tin và Truyền thông"),
    ("Sáng 5/9/2023, UBND tỉnh Hà Nam tổ chức hội nghị. Dự hội nghị có các đồng chí: Đặng Thanh Sang, Ủy viên Ban Thường vụ (BTV) Tỉnh ủy, Phó Chủ tịch Thường trực HĐND tỉnh; Trần Thị Ngà, Chủ tịch Ủy ban MTTQ tỉnh.", "hoi-nghi 2023-09-05", "attendee Trần Thị Ngà; attendee Đặng Thanh Sang; organizer UBND tỉnh Hà Nam"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "events", "parts"), FRAMES)
def test_what_is_told_in_a_frame(reader: Reader, text: str, events: str, parts: str):
    body = text if "\n" in text else f"Tin trong ngày\n\n{text}"
    assert held(Told(reader, body)) == (listed(events), listed(parts))
