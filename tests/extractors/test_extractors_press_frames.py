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
]  # fmt: skip


@pytest.mark.parametrize(("text", "events", "parts"), FRAMES)
def test_what_is_told_in_a_frame(reader: Reader, text: str, events: str, parts: str):
    body = text if "\n" in text else f"Tin trong ngày\n\n{text}"
    assert held(Told(reader, body)) == (listed(events), listed(parts))
