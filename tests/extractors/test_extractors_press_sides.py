"""Who went where and met whom, and who is named in what order at a gathering, in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told, held, listed

from kg.facts import Reader

# Each text with its events, kind and day, and who takes part as what; nothing else may be told.
WENT = [
    ("Ngày 3/3/2022, đoàn công tác của Bộ Nội vụ do Thứ trưởng Trương Hải Long làm Trưởng đoàn đã kiểm tra công tác cải cách hành chính tại tỉnh Kon Tum.", "kiem-tra 2022-03-03", "inspector Trương Hải Long; organizer Bộ Nội vụ"),
    ("Sáng 3/3/2022, Đoàn kiểm tra cải cách hành chính của tỉnh do đồng chí Lê Thị Hoa, Giám đốc Sở Nội vụ làm trưởng đoàn đã có buổi kiểm tra tại UBND huyện Đông Anh.", "kiem-tra 2022-03-03", "attendee Lê Thị Hoa; host UBND huyện Đông Anh; inspector Lê Thị Hoa"),
    ("Ngày 10/8/2022, Đoàn khảo sát của Ban Pháp chế HĐND tỉnh tiến hành khảo sát việc thực hiện dịch vụ công trực tuyến tại Sở Xây dựng.", "khao-sat 2022-08-10", "host Sở Xây dựng; organizer Ban Pháp chế HĐND tỉnh"),
    ("Chiều 10/8/2022, Đoàn giám sát của Ủy ban Thường vụ Quốc hội do Phó Chủ tịch Quốc hội Nguyễn Khắc Định dẫn đầu làm việc với UBND tỉnh Khánh Hòa.", "buoi-lam-viec 2022-08-10", "attendee Nguyễn Khắc Định; attendee Ủy ban Thường vụ Quốc hội; counterpart UBND tỉnh Khánh Hòa"),
    ("Sáng 10/8/2022, đồng chí Bùi Minh Châu, Bí thư Tỉnh ủy đi kiểm tra tiến độ xây dựng Trung tâm Điều hành thông minh tỉnh Phú Thọ.", "kiem-tra 2022-08-10", "inspector Bùi Minh Châu"),
    ("Trong khuôn khổ chuyến thăm chính thức Nhật Bản, chiều 24/11/2021, Thủ tướng Phạm Văn Minh đã hội kiến Chủ tịch Hạ viện Hosoda Hiroyuki.", "hoi-dam 2021-11-24", "attendee Phạm Văn Minh; counterpart Hosoda Hiroyuki"),
    ("Ngày 24/11/2021, lãnh đạo Sở Thông tin và Truyền thông Hậu Giang có buổi làm việc với Tập đoàn FPT về triển khai Mekong Startup.", "buoi-lam-viec 2021-11-24", "attendee Sở Thông tin và Truyền thông Hậu Giang; counterpart Tập đoàn FPT"),
    ("Ngày 24/11/2021, Tổ công tác của Thủ tướng Chính phủ do Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ Trần Văn Sáng làm Tổ trưởng đã kiểm tra Bộ Công Thương.", "kiem-tra 2021-11-24", "host Bộ Công Thương; inspector Trần Văn Sáng; organizer Tổ công tác của Thủ tướng Chính phủ"),
    ("Sáng 24/11/2021, Chủ tịch Quốc hội Vương Đình Nam tiếp xúc cử tri thành phố Hải Phòng.", "tiep-xuc-cu-tri 2021-11-24", "attendee Vương Đình Nam"),
    ("Tối 24/11/2021, Bộ trưởng Ngoại giao Bùi Thanh Hải đã điện đàm với Bộ trưởng Ngoại giao Hàn Quốc Chung Eui-yong.", "dien-dam 2021-11-24", "attendee Bùi Thanh Hải; counterpart Chung Eui-yong"),
    ("Cùng đi có lãnh đạo Bộ Giao thông vận tải, UBND thành phố Cần Thơ. Sáng 24/11/2021, Phó Thủ tướng Lê Văn Thành đi thị sát dự án cao tốc tại thành phố Cần Thơ.", "khao-sat 2021-11-24", "attendee Bộ Giao thông vận tải; attendee UBND thành phố Cần Thơ; inspector Lê Văn Thành"),
    ("Ngày 24/11/2021, Ban Văn hóa - Xã hội HĐND tỉnh Đắk Nông giám sát việc ứng dụng công nghệ thông tin tại Sở Giáo dục và Đào tạo.", "giam-sat 2021-11-24", "host Sở Giáo dục và Đào tạo; organizer Ban Văn hóa - Xã hội HĐND tỉnh Đắk Nông"),
    ("Sáng 8/6/2023, Bộ Công Thương tổ chức Hội nghị giao ban xúc tiến thương mại. Chiều cùng ngày, Bộ trưởng Bộ Công Thương Nguyễn Hồng Dương tiếp ông Philipp Rösler, nguyên Phó Thủ tướng Đức.", "buoi-tiep 2023-06-08; hoi-nghi 2023-06-08", "attendee Nguyễn Hồng Dương; counterpart Philipp Rösler; organizer Bộ Công Thương"),
    ("Chiều 5/9/2023, Sở Nội vụ Hà Nội tổ chức sơ kết công tác cải cách hành chính 8 tháng đầu năm 2023. Giám đốc Sở Trần Đình Cảnh chủ trì.", "hoi-nghi-so-ket 2023-09-05", "chair Trần Đình Cảnh; organizer Sở Nội vụ Hà Nội"),
    ("Ngày 5/9/2023, UBND huyện Hoài Đức tổng kết 5 năm xây dựng chính quyền điện tử.", "hoi-nghi-tong-ket 2023-09-05", "organizer UBND huyện Hoài Đức"),
    ("Sáng 5/9/2023, Bộ Tài nguyên và Môi trường tổ chức mít tinh hưởng ứng Ngày Quốc tế giảm nhẹ rủi ro thiên tai.", "le-ky-niem 2023-09-05", "organizer Bộ Tài nguyên và Môi trường"),
    ("Sáng 5/9/2023, tại Nhà Quốc hội, dưới sự chủ trì của Chủ tịch Quốc hội Vương Đình Huy, Ủy ban Thường vụ Quốc hội cho ý kiến về dự án Luật Giao dịch điện tử.", "phien-hop 2023-09-05", "chair Vương Đình Huy; organizer Ủy ban Thường vụ Quốc hội"),
    ("Đoàn công tác Ban Kinh tế Trung ương do đồng chí Nguyễn Duy Hưng, Phó Trưởng ban làm trưởng đoàn vừa có buổi làm việc với Tỉnh ủy Bắc Ninh.", "buoi-lam-viec", "attendee Ban Kinh tế Trung ương; attendee Nguyễn Duy Hưng; counterpart Tỉnh ủy Bắc Ninh"),
    ("Sáng 5/9/2023, đoàn đại biểu Quốc hội thành phố Cần Thơ giám sát tại Sở Khoa học và Công nghệ về việc thực hiện chính sách đổi mới sáng tạo.", "giam-sat 2023-09-05", "host Sở Khoa học và Công nghệ; organizer Đoàn đại biểu Quốc hội thành phố Cần Thơ"),
    ("Thực hiện kế hoạch, sáng 5/9/2023, Tổ kiểm tra công vụ tỉnh Hà Tĩnh do Phó Giám đốc Sở Nội vụ Nguyễn Thị Thu Hằng làm tổ trưởng đã tiến hành kiểm tra đột xuất tại UBND thị xã Kỳ Anh.", "kiem-tra 2023-09-05", "host UBND thị xã Kỳ Anh; inspector Nguyễn Thị Thu Hằng"),
    ("Ngày 5/9/2023, Bí thư Thành ủy TP.HCM Nguyễn Văn Nên khảo sát thực tế hoạt động của bộ phận một cửa UBND quận 1.", "khao-sat 2023-09-05", "host UBND quận 1; inspector Nguyễn Văn Nên"),
    ("Đoàn cán bộ UBND thành phố Viêng Chăn đã đến tham quan, học tập kinh nghiệm xây dựng đô thị thông minh tại Đà Nẵng từ ngày 5 đến 7/9/2023.", "chuyen-tham 2023-09-05/2023-09-07", "visitor UBND thành phố Viêng Chăn"),
    ("Nhân dịp dự Hội nghị cấp cao ASEAN lần thứ 43 tại Indonesia, chiều 5/9/2023, Thủ tướng Phạm Văn Minh gặp Tổng Thư ký Liên Hợp Quốc António Guterres.", "cuoc-gap 2023-09-05; hoi-nghi-thuong-dinh", "attendee Phạm Văn Minh; counterpart António Guterres"),
    ("Sáng 5/9/2023, Bộ trưởng Tài chính Hồ Đức Hải cùng Đoàn công tác Bộ Tài chính đã tới thăm, động viên cán bộ Chi cục Hải quan cửa khẩu Hữu Nghị.", "chuyen-tham 2023-09-05", "host Chi cục Hải quan cửa khẩu Hữu Nghị; visitor Bộ Tài chính; visitor Hồ Đức Hải"),
    ("Sáng 5/9/2023, Chủ tịch UBND thành phố Hà Nội Trần Sỹ Thanh đã dẫn đầu đoàn công tác kiểm tra việc vận hành hệ thống camera giao thông tại Công an thành phố.", "kiem-tra 2023-09-05", "host Công an thành phố; inspector Trần Sỹ Thanh"),
    ("Phó Chủ tịch UBND tỉnh Đỗ Minh Tuấn kiểm tra công tác cải cách hành chính tại Sở Xây dựng\n\nChiều 5/9/2023, đồng chí Đỗ Minh Tuấn, Phó Chủ tịch UBND tỉnh cùng đoàn công tác đã kiểm tra công tác cải cách hành chính tại Sở Xây dựng. Giám đốc Sở Xây dựng Đào Vũ Việt báo cáo kết quả thực hiện.", "kiem-tra 2023-09-05", "host Sở Xây dựng; inspector Đỗ Minh Tuấn; speaker Đào Vũ Việt"),
    ("Ngày 5/9/2023, Công an huyện Bát Xát kiểm tra, phát hiện 3 cơ sở kinh doanh vi phạm.", "", ""),
    ("Ngày 5/9/2023, Thủ tướng Phạm Văn Minh yêu cầu Bộ Công an kiểm tra việc thực hiện Đề án 06 tại các địa phương.", "", ""),
    ("Theo kế hoạch, ngày 5/9/2023, đoàn công tác của Bộ Nội vụ sẽ kiểm tra công vụ tại tỉnh Sơn La.", "kiem-tra 2023-09-05", "organizer Bộ Nội vụ"),
    ("Ngày 5/9/2023, UBND tỉnh Hà Nam tiếp nhận 1.200 hồ sơ qua Cổng dịch vụ công.", "", ""),
    ("Ngày 5/9/2023, người dân đến làm việc với bộ phận một cửa UBND phường 5 được hướng dẫn nộp hồ sơ trực tuyến.", "", ""),
    ("Ngày 5/9/2023, ông Lê Văn An gặp khó khăn khi đăng nhập hệ thống.", "", ""),
    ("Ngày 5/9/2023, Kiểm toán Nhà nước công bố kết quả kiểm tra tại Sở Tài chính.", "", ""),
    ("Bộ Công an tiến hành tổng kết thực hiện Luật Căn cước công dân và đề xuất sửa đổi.", "", ""),
    ("Sáng 5/9/2023, Phó Chủ tịch UBND tỉnh Lê Ngọc Châu và lãnh đạo các sở, ngành đã đi kiểm tra tình hình thực hiện chính quyền 2 cấp tại xã Cẩm Giàng.", "kiem-tra 2023-09-05", "inspector Lê Ngọc Châu"),
    ("Làm việc với lãnh đạo xã Cẩm Giàng, Phó Chủ tịch UBND tỉnh Lê Ngọc Châu yêu cầu xã bố trí đủ cán bộ. Sáng 5/9/2023, đồng chí đã đi kiểm tra tình hình thực hiện chính quyền 2 cấp tại xã này.", "kiem-tra 2023-09-05", "speaker Lê Ngọc Châu"),
    ("Sáng 5/9/2023, Bộ trưởng Bộ Tư pháp Lê Thành Long và Bộ trưởng Bộ Tư pháp Lào Phayvy Siboualypha đã hội đàm tại Hà Nội.", "hoi-dam 2023-09-05", "attendee Lê Thành Long; attendee Phayvy Siboualypha"),
    ("Ngày 5/9/2023, tại Hà Nội, Hội đồng thẩm định do Thứ trưởng Bộ Kế hoạch và Đầu tư Trần Quốc Phương làm Chủ tịch đã họp thẩm định Quy hoạch hạ tầng thông tin.", "cuoc-hop 2023-09-05", "attendee Trần Quốc Phương"),
    ("Sáng 5/9/2023, tại Trung tâm Hội nghị tỉnh, đồng chí Vũ Đức Bảo, Phó Bí thư Thường trực Tỉnh ủy, Chủ tịch HĐND tỉnh đã chủ trì buổi giám sát chuyên đề của Thường trực HĐND tỉnh đối với Sở Tài nguyên và Môi trường.", "giam-sat 2023-09-05", "chair Vũ Đức Bảo; host Sở Tài nguyên và Môi trường; organizer Thường trực HĐND tỉnh"),
    ("Chiều 29/10/2025, Bệnh viện Bạch Mai đã tiếp đoàn kiểm tra của Bộ Quốc phòng về chuyển đổi số.", "kiem-tra 2025-10-29", "host Bệnh viện Bạch Mai; organizer Bộ Quốc phòng"),
    ("Sáng 1/7/2025, UBND phường 5 khai trương trụ sở. Kiểm tra tại phường trong sáng cùng ngày, Chủ tịch UBND tỉnh Lê Văn An lưu ý một số lỗi của phần mềm.", "kiem-tra 2025-07-01", "speaker Lê Văn An"),
]  # fmt: skip
SIDES = [
    ("Ngày 6/7/2023, UBND tỉnh Tiền Giang long trọng tổ chức Lễ phát động phong trào \"Toàn dân tham gia chuyển đổi số\".", "le-phat-dong 2023-07-06", "organizer UBND tỉnh Tiền Giang"),
    ("Hội nghị do Ban Tuyên giáo Tỉnh ủy Quảng Trị chủ trì, phối hợp với Sở Thông tin và Truyền thông tổ chức vào sáng 9/3/2021.", "hoi-nghi 2021-03-09", "co-organizer Sở Thông tin và Truyền thông; organizer Ban Tuyên giáo Tỉnh ủy Quảng Trị"),
    ("Phiên họp do Thủ tướng Chính phủ Nguyễn Văn Phong, Chủ tịch Ủy ban Quốc gia về chuyển đổi số, chủ trì, được kết nối trực tuyến tới các địa phương.", "phien-hop", "chair Nguyễn Văn Phong"),
    ("Sáng 8/6/2023, Bộ Nội vụ tổ chức lễ kỷ niệm ngày thành lập ngành. Dự và chủ trì buổi lễ có Thượng tướng Lê Văn Tuyến, Thứ trưởng Bộ Công an.", "le-ky-niem 2023-06-08", "chair Lê Văn Tuyến; organizer Bộ Nội vụ"),
    ("Về phía Bộ Thông tin và Truyền thông có Thứ trưởng Phạm Đức Tiến; Cục trưởng Cục Tin học hóa Lê Huy Dũng. Về phía tỉnh Bến Tre có Chủ tịch UBND tỉnh Trần Văn Tâm. Buổi làm việc diễn ra chiều 7/7/2022.", "buoi-lam-viec 2022-07-07", "attendee Lê Huy Dũng; attendee Phạm Đức Tiến; attendee Trần Văn Tâm"),
    ("Sáng 8/6/2023, Bộ Nội vụ tổ chức lễ kỷ niệm ngày thành lập ngành. Tham dự buổi lễ có đồng chí Nguyễn Thị Thanh - Phó Chủ tịch Quốc hội; đồng chí Hoàng Văn Long - Bí thư Tỉnh ủy Thái Nguyên; lãnh đạo Bộ Khoa học và Công nghệ.", "le-ky-niem 2023-06-08", "attendee Bộ Khoa học và Công nghệ; attendee Hoàng Văn Long; attendee Nguyễn Thị Thanh; organizer Bộ Nội vụ"),
    ("Sáng 8/6/2023, Bộ Nội vụ tổ chức lễ kỷ niệm ngày thành lập ngành. Buổi lễ vinh dự được đón tiếp Phó Chủ tịch nước Võ Thị Xuân; Bộ trưởng Bộ Khoa học và Công nghệ Huỳnh Thành Lâm.", "le-ky-niem 2023-06-08", "attendee Huỳnh Thành Lâm; attendee Võ Thị Xuân; organizer Bộ Nội vụ"),
    ("Tới dự và phát biểu chỉ đạo Hội nghị có đồng chí Phan Đình Trạc, Trưởng Ban Nội chính Trung ương.", "hoi-nghi", "speaker Phan Đình Trạc"),
    ("Sáng 8/6/2023, Bộ Nội vụ tổ chức lễ kỷ niệm ngày thành lập ngành. Tại buổi lễ, thay mặt lãnh đạo Bộ, Thứ trưởng Phạm Thế Bình chúc mừng những kết quả mà đơn vị đạt được.", "le-ky-niem 2023-06-08", "organizer Bộ Nội vụ; speaker Phạm Thế Bình"),
    ("Tại cuộc họp, sau khi nghe báo cáo và ý kiến của các đại biểu, Phó Chủ tịch UBND tỉnh Cao Tiến Đoan kết luận: các đơn vị phải hoàn thành trước ngày 30/6.", "cuoc-hop", "speaker Cao Tiến Đoan"),
    ("Hội nghị đã nghe các tham luận của Sở Tài nguyên và Môi trường, UBND huyện Lâm Thao và Công an tỉnh.", "hoi-nghi", "speaker Công an tỉnh; speaker Sở Tài nguyên và Môi trường; speaker UBND huyện Lâm Thao"),
    ("Tại phiên thảo luận, các diễn giả Nguyễn Thế Trung, Tổng Giám đốc DTT và Phạm Quang Hiếu, Phó Tổng Giám đốc VNPT IT đã trao đổi về mô hình dữ liệu dùng chung.", "phien-thao-luan", "speaker Nguyễn Thế Trung; speaker Phạm Quang Hiếu"),
    ("UBND tỉnh Hà Tĩnh vừa có cuộc họp bàn về Đề án đô thị thông minh. Cuộc họp diễn ra chiều 7/7/2022 dưới sự chủ trì của Phó Chủ tịch UBND tỉnh Trần Báu Hải.", "cuoc-hop 2022-07-07", "chair Trần Báu Hải; organizer UBND tỉnh Hà Tĩnh"),
    ("Trong khuôn khổ Diễn đàn, chiều 8/6/2023 đã diễn ra phiên chuyên đề về dữ liệu số do Cục Chuyển đổi số quốc gia chủ trì. Diễn đàn cấp cao chuyển đổi số Việt Nam - châu Á 2023 diễn ra trong hai ngày 8 - 9/6/2023.", "dien-dan 2023-06-08/2023-06-09; phien-chuyen-de 2023-06-08", "organizer Cục Chuyển đổi số quốc gia"),
    ("Sáng 25/10/2022, tiếp tục Kỳ họp thứ 4, Quốc hội khóa XV thảo luận ở hội trường về dự án Luật Giao dịch điện tử (sửa đổi). Phó Chủ tịch Quốc hội Nguyễn Đức Hạnh điều hành phiên họp.", "ky-hop 2022-10-25", "chair Nguyễn Đức Hạnh; organizer Quốc hội"),
    ("Chiều 25/10/2022, Thường trực HĐND tỉnh tổ chức phiên giải trình về cải cách thủ tục hành chính. Chủ tịch HĐND tỉnh Lê Trường Lưu chủ tọa phiên họp.", "phien-chat-van 2022-10-25", "chair Lê Trường Lưu; organizer Thường trực HĐND tỉnh"),
    ("Ngày 8/6/2023, Bộ Thông tin và Truyền thông đã tổ chức Hội nghị công bố quyết định bổ nhiệm ông Lê Văn Tuấn giữ chức Cục trưởng Cục Tần số vô tuyến điện. Thứ trưởng Phan Tâm dự và trao quyết định.", "hoi-nghi 2023-06-08", "attendee Phan Tâm; organizer Bộ Thông tin và Truyền thông"),
    ("Thủ tướng giao Bộ Nội vụ tổ chức hội nghị tập huấn về vị trí việc làm trong tháng 9/2023.", "", ""),
    ("Với chủ đề \"Khai thác dữ liệu số\", Tuần lễ số quốc tế Việt Nam năm 2023 do Bộ Thông tin và Truyền thông chủ trì tổ chức từ ngày 9 đến 12/5/2023.", "tuan-le 2023-05-09/2023-05-12", "organizer Bộ Thông tin và Truyền thông"),
    ("Tỉnh đoàn Quảng Nam vừa phát động cuộc thi trực tuyến \"Tìm hiểu về chuyển đổi số\".", "cuoc-thi", "organizer Tỉnh đoàn Quảng Nam"),
    ("Cuối giờ sáng 5/9/2023, tiếp tục chương trình Phiên họp thứ 25, Ủy ban Thường vụ Quốc hội xem xét, quyết định một số nội dung về ngân sách.", "phien-hop 2023-09-05", "organizer Ủy ban Thường vụ Quốc hội"),
    ("Thủ tướng Phạm Văn Minh dự Lễ khởi công Trung tâm dữ liệu quốc gia\n\nSáng 5/9/2023, tại Hà Nội, Bộ Công an tổ chức Lễ khởi công xây dựng Trung tâm dữ liệu quốc gia số 1. Thủ tướng Chính phủ Phạm Văn Minh dự, phát biểu và phát lệnh khởi công.", "le-khoi-cong 2023-09-05", "attendee Phạm Văn Minh; organizer Bộ Công an; speaker Phạm Văn Minh"),
    ("Diễn giả chính của tọa đàm là ông Trương Gia Bình, Chủ tịch Tập đoàn FPT. Tọa đàm được Báo VietNamNet tổ chức ngày 5/9/2023.", "toa-dam 2023-09-05", "organizer Báo VietNamNet; speaker Trương Gia Bình"),
    ("Sáng 5/9/2023, Quốc hội thảo luận về dự án Luật Giao dịch điện tử. Thảo luận tại hội trường, đại biểu Nguyễn Thị Kim Thúy (Đà Nẵng) đề nghị làm rõ quy định về chữ ký số.", "phien-hop 2023-09-05", "organizer Quốc hội; speaker Nguyễn Thị Kim Thúy"),
    ("Phiên chất vấn diễn ra sáng 5/9/2023. Trả lời chất vấn của đại biểu, Bộ trưởng Bộ Nội vụ Phạm Thị Trà cho biết sẽ trình Chính phủ nghị định mới.", "phien-chat-van 2023-09-05", "speaker Phạm Thị Trà"),
    ("Hội nghị có sự hiện diện của lãnh đạo Cục Viễn thông, Cục Tần số vô tuyến điện, Cục An toàn thông tin cùng các doanh nghiệp viễn thông.", "hoi-nghi", "attendee Cục An toàn thông tin; attendee Cục Tần số vô tuyến điện; attendee Cục Viễn thông"),
    ("Ngày 5/9/2023, tại Hà Nội, Hội Tin học Việt Nam phối hợp cùng Cục Tin học hóa, Sở Thông tin và Truyền thông Hà Nội và Tập đoàn IDG Việt Nam đồng tổ chức Hội thảo - Triển lãm quốc gia về Chính phủ số.", "hoi-thao 2023-09-05", "co-organizer Cục Tin học hóa; co-organizer Sở Thông tin và Truyền thông Hà Nội; co-organizer Tập đoàn IDG Việt Nam; organizer Hội Tin học Việt Nam"),
    ("Sáng ngày 5.9.2023, tại hội trường Tỉnh ủy, Ban Thường vụ Tỉnh ủy Đồng Tháp tổ chức Hội nghị học tập, quán triệt Nghị quyết số 06-NQ/TU về chuyển đổi số. Đồng chí Lê Quốc Phong, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy dự và phát biểu chỉ đạo hội nghị. Báo cáo viên là đồng chí Huỳnh Minh Tuấn, Phó Chủ tịch UBND tỉnh.", "hoi-nghi 2023-09-05", "organizer Ban Thường vụ Tỉnh ủy Đồng Tháp; speaker Huỳnh Minh Tuấn; speaker Lê Quốc Phong"),
    ("Hội nghị đã được nghe lãnh đạo Sở Thông tin và Truyền thông triển khai Kế hoạch chuyển đổi số năm 2023.", "hoi-nghi", "speaker Sở Thông tin và Truyền thông"),
    ("Theo Phó Chủ tịch UBND TP.HCM Dương Anh Đức tại buổi họp báo chiều 5/9/2023, thành phố đã hoàn thành số hóa hộ tịch.", "hop-bao 2023-09-05", "speaker Dương Anh Đức"),
    ("Trong hai ngày 5-6/9/2023, tại thành phố Đà Lạt, Văn phòng UBND tỉnh Lâm Đồng đăng cai tổ chức Hội nghị giao ban Văn phòng UBND các tỉnh miền Đông Nam Bộ mở rộng.", "hoi-nghi 2023-09-05/2023-09-06", "organizer Văn phòng UBND tỉnh Lâm Đồng"),
    ("Ngày 5/9/2023, Bộ Giao thông vận tải tổ chức Lễ công bố Quyết định thành lập Cục Đường cao tốc Việt Nam. Bộ trưởng Nguyễn Văn Thắng đã trao quyết định bổ nhiệm Cục trưởng cho ông Lê Kim Thành.", "le-cong-bo 2023-09-05", "attendee Lê Kim Thành; attendee Nguyễn Văn Thắng; organizer Bộ Giao thông vận tải"),
    ("Chiều 5/9/2023, tại Đà Nẵng, đoàn công tác Bộ Thông tin và Truyền thông do Thứ trưởng Nguyễn Huy Dũng dẫn đầu đã có buổi làm việc với lãnh đạo UBND thành phố Đà Nẵng. Tại buổi làm việc, Phó Chủ tịch UBND thành phố Hồ Kỳ Minh báo cáo kết quả chuyển đổi số.", "buoi-lam-viec 2023-09-05", "attendee Bộ Thông tin và Truyền thông; attendee Nguyễn Huy Dũng; counterpart UBND thành phố Đà Nẵng; speaker Hồ Kỳ Minh"),
    ("Cùng đi với Thủ tướng có Bộ trưởng Bộ Công an Lương Tam Hùng; Bộ trưởng Bộ Nội vụ Phạm Thị Trà. Chiều 5/9/2023, Thủ tướng Phạm Văn Minh thăm, làm việc tại Trung tâm Dữ liệu quốc gia về dân cư.", "chuyen-tham 2023-09-05", "attendee Lương Tam Hùng; attendee Phạm Thị Trà; host Trung tâm Dữ liệu quốc gia về dân cư; visitor Phạm Văn Minh"),
    ("Ngày 5/9/2023, Học viện Hành chính Quốc gia khai giảng lớp bồi dưỡng ngạch chuyên viên chính tại tỉnh Gia Lai. Giám đốc Học viện Nguyễn Bá Chiến phát biểu khai giảng.", "tap-huan 2023-09-05", "organizer Học viện Hành chính Quốc gia; speaker Nguyễn Bá Chiến"),
    ("Chủ trì phiên họp, Phó Thủ tướng Lê Minh Khánh nhấn mạnh yêu cầu bảo đảm an toàn dữ liệu. Phiên họp diễn ra chiều 5/9/2023 tại Trụ sở Chính phủ.", "phien-hop 2023-09-05", "chair Lê Minh Khánh; speaker Lê Minh Khánh"),
    ("Sáng 5/9/2023, tại Hà Nội diễn ra hội thảo về dữ liệu. Tham dự hội thảo có đại diện các tập đoàn như Microsoft, Intel và Oracle.", "hoi-thao 2023-09-05", "attendee Intel; attendee Microsoft; attendee Oracle; attendee đại diện các tập đoàn"),
    ("Sáng 5/9/2023, Thủ tướng Phạm Văn Minh, Trưởng Ban Chỉ đạo quốc gia phòng, chống dịch, chủ trì Phiên họp lần thứ 20 của Ban Chỉ đạo.", "phien-hop 2023-09-05", "chair Phạm Văn Minh; organizer Ban Chỉ đạo quốc gia phòng, chống dịch"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "events", "parts"), [*WENT, *SIDES])
def test_what_is_told_of_a_day(reader: Reader, text: str, events: str, parts: str):
    body = text if "\n" in text else f"Tin trong ngày\n\n{text}"
    assert held(Told(reader, body)) == (listed(events), listed(parts))
