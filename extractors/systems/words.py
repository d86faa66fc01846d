"""The words that go on with, and that end, the names of systems."""

from __future__ import annotations

import re

STOPPERS = frozenset(
    "gần hơn khoảng đủ thấp kém chậm giúp vượt đang đã sẽ là có cho đối giảm tăng được bị tại ở để khi vào trên từ do nhằm như này đó với và theo kết khai chính đi hoạt vận mới của trong đúng hằng chạy rút gắn".split()
)
WORDS = frozenset(
    "đối ngoại|địa chỉ|chỉ số|phòng họp|họp không|không giấy|giấy tờ|phục vụ|dịch vụ|xử lý|quản lý|thông tin|tiếp nhận|một cửa|kết nối|chia sẻ|hỗ trợ|báo cáo|tích hợp|chính phủ|họp và|chỉ đạo|điều hành|đăng ký|"
    "thanh toán|cấp quản|cấp thị|cấp phép|cấp tỉnh|cấp bộ|cấp xã|giao dịch|thống kê|về dân|về đất|về doanh|về cán|về hộ|về bảo|về cư|về tài|về thủ|về an|về y|"
    "về giáo|về xuất|về văn|về lao|về giao|về công|về nhà|về quy|về khoa|giám sát|đa mục|tình hình|theo dõi|lý lịch|giải quyết|làm thủ|qua tin|qua mạng|điện tử|"
    "liệu mở|công việc|mã số|tình huống|dữ liệu|trực tuyến|trực quan|xuất nhập|kiểm soát|bệnh án|giá đất|công trực|phản ánh|định danh|hộ chiếu|nộp thuế|kê khai|dựa trên|hành chính|tài chính|dành cho|nhà cung|người dùng|giao việc|trợ lý|thủ tục|cán bộ|công chức|viên chức|hộ kinh|một cửa|liên thông|khám chữa|hồ sơ|sổ sức|sức khỏe|đào tạo|thi đua|khen thưởng|tố cáo|khiếu nại|đấu thầu|đất đai|hải quan|bảo hiểm|tiêm chủng|truy xuất|du lịch|quan trắc|môi trường|cảnh báo|tương tác|giảm thuế|hoàn thuế|không thu|thu thuế|nộp thừa|khai thuế|miễn thuế|hiện trường|thị thực|địa chỉ|điện toán|đám mây|khám sức|hình ảnh|thực phẩm|nhận diện|giao thông|quốc tịch|biện pháp|lãnh sự|bưu chính|thông quan|chuỗi cung|"
    "từ xa|từ điển|không dừng|không khí|không dùng|dùng tiền|báo sớm|việc làm|làm việc|thực thi|mở đại|nguồn mở|hợp nhất|đổi mới|sáng tạo|sau thông|gửi nhận|nhận dạng|chứng nhận|dự báo|dự án|dự thảo|dự thi|dự tuyển|họp trực|chuyên đề|phân phối|chương trình|quy trình|hành trình|công trình|đặt lịch|đặt hẹn|đặt vé|học tập|tập huấn|máy tính|đánh bắt|bồi thường|cử tri|ký số|chính quyền|song phương|ngoại giao|giao tiếp|tín dụng|chính sách|đa phương|vắc xin|thi quy|bằng seal|bằng thẻ|bằng vân|bằng khuôn|bằng giọng|bằng camera|giám định|giao ban|chuyển đổi|lý xây|phép xây|lý đối|lý vận|xã hội|sinh hoạt|cải cách|lý văn|văn bằng|chứng chỉ|thu nhập|chứng từ|từ thiện|kết hôn|khai sinh|khai tử|khai báo|khai thác|khai y|khai hải|vận tải|vận đơn|cho vay|có công|kết cấu|tờ khai|trả lời".split(
        "|"
    )
)
# Two words that no name holds.
VERBS = frozenset(
    "sử dụng|miễn phí|giả mạo|mạo danh|phục vụ phân|phục vụ sự|phục vụ người|tại các|mang tên|lấy tên|của các|bao gồm|phiên bản|hiệu quả|cập nhật|trở thành|giai đoạn|cán mốc|cán đích|mang lại|"
    "chính thức|thể hiện|xuất hiện|quá tải|toàn tỉnh|toàn thành|toàn huyện|toàn xã|thành công|đăng toàn|đăng tải|đáp ứng|phát sinh|phát huy|duy trì|nhập thông|nhập liệu|nhập dữ|tạo thuận|tạo bước|"
    "tạo nên|tạo sự|tạo đột|tạo môi|tạo cơ|tạo đà|tạo động|hàng ngày|hàng tháng|hàng năm|hàng tuần|hàng triệu|hàng trăm|hàng nghìn|hàng chục|hàng vạn|hàng loạt|nâng cao|thúc đẩy|đẩy mạnh|tối ưu|"
    "tiết kiệm|loại bỏ|xóa bỏ|chấm dứt|kết thúc|tồn tại|bộc lộ|phủ sóng|bao phủ|lan tỏa|cải thiện|đem lại|hiển thị|gián đoạn|ổn định|khắc phục|khởi động|góp phần|đồng thời|kịp thời|liên tục|"
    "ngày càng|nhanh chóng|thuận tiện|thuận lợi|rộng rãi|tốt nhất|tốt hơn|cao nhất|giờ đây|mỗi ngày|mỗi tháng|mỗi năm|gọi tắt|viết tắt|gần đây|vừa qua|nói riêng|nói chung|hữu ích|hữu hiệu|thường xuyên|dành riêng|hàng đầu|hiện đại|tiên tiến|quan trọng|thống nhất|lớn hàng|lớn thứ|lớn cấp|diễn ra|ra đời|đầu tiên|duy nhất|cuối cùng|lớn nhất|cần thiết".split(
        "|"
    )
)
# What systems do; "Hệ thống quản lý, giám sát tự động hàng hóa" is named for it.
TASKS = frozenset(
    "quản lý|giám sát|điều hành|xử lý|chia sẻ|tích hợp|kết nối|tiếp nhận|theo dõi|thống kê|đo lường|đánh giá|giảm thuế|hoàn thuế|không thu|định vị|cảnh báo|tra cứu|"
    "khai thác|lưu trữ|phân tích|báo cáo|chỉ đạo|đăng ký|cấp phép|giải quyết".split("|")
)
# What is kept together: "cán bộ, công chức, viên chức".
LISTED = TASKS | frozenset(
    "cán bộ|công chức|viên chức|người lao|khiếu nại|tố cáo|phản ánh|kiến nghị|trả lời|đôn đốc|chỉ đạo|vận hành|phân tích|dự báo|cập nhật|thi đua|khen thưởng|điều phối|chia sẻ|đồng bộ|văn bằng|chứng chỉ|tài sản|thu nhập|công chứng|chứng thực|kinh tế|xã hội|bản án|quyết định|khai sinh|khai tử|kết hôn".split(
        "|"
    )
)
# What they are said to do after their name.
COMMAND = TASKS | frozenset(
    "hỗ trợ|cung cấp|tổng hợp|thu thập|đồng bộ|thực hiện|phát hiện|kiểm soát|liên kết|phân loại|chứng thực|xác thực|truyền tải|phát hành|tư vấn|thanh toán|kiểm tra|điều phối|số hóa|xét xử|xét tuyển|nghiên cứu|phản ánh|thẩm định|hướng dẫn|chuyển giao|chuyển đổi|cấp phát|tham vấn|phê duyệt|thông báo|khuyến nghị|tổ chức|sát hạch|tuyển dụng|tiếp công|đối soát|giám định|quảng bá|tuyên truyền|đôn đốc|tập huấn|trả lời".split(
        "|"
    )
)
# Words that a name seldom goes on after: what follows says what the system does.
CLOSERS = re.compile(
    r"(?:quốc gia|điện tử|trực tuyến|thông minh|dùng chung|tập trung|đa phương tiện|từ xa|\w số|1022)$"
)
# Nouns that a task may follow in a name: "quản lý hồ sơ xử lý vi phạm".
OBJECTS = re.compile(
    r"(?:hồ sơ|thông tin|dữ liệu|tình hình|kết quả|công tác|quy trình|nghiệp vụ|hoạt động|văn bản|trung tâm|phục vụ|hỗ trợ|về|việc|cho|để|,|và|&|-)$"
)
# "Hệ thống thông quan tự động" is named so; "Cổng A tự động gửi thông báo" is not.
BY_ITSELF = re.compile(
    r"tự động (?:cập nhật|gửi|nhắc|tính|điền|chuyển|thông báo|tổng hợp|phát hiện|nhận|phân|kiểm|đồng bộ|tra|lưu|trả|cảnh báo|kết nối|ghi)(?!\w)"
)
# More that is done at once: "tiếp nhận, xử lý và trả lời 500 hồ sơ".
CHAIN = re.compile(rf"(?:(?:,|,? và) (?:{'|'.join(sorted(COMMAND))}))*")
# A count, or "the …" after a task: the system does it.
DONE = re.compile(
    r" (?:\d|hơn |gần |trên |khoảng |nhiều |các |những |toàn bộ |được |hàng (?:triệu|trăm|nghìn|chục|vạn|loạt)|thành công|tự động|đầy đủ|tất cả)"
)
