"""Verbs that follow names of bodies and systems: where the name ends."""

from __future__ import annotations

import re

from extractors.shape import Run

# What a body or a system does, in two words that its name seldom holds: it ends before them.
VERBS = frozenset(
    "thí điểm|tạo tiền|tạo nền|tạo cơ|tạo sự|tạo môi|thảo luận|biểu quyết|kéo dài|quy tụ|khép lại|dành thời|xoay quanh|đón chào|"
    "áp dụng|tuyển sinh|tuyển dụng|khai giảng|công khai|cấp phép|khuyến khích|kết thúc|duy trì|nâng cao|chú trọng|quan tâm|tích cực|sửa đổi|bãi bỏ|cắt giảm|đơn giản|chuẩn hóa|cập nhật|xử phạt|"
    "trân trọng|cảm ơn|cám ơn|chia vui|nhường|hưởng ứng|kiến nghị|giải trình|chất vấn|vinh danh|biểu dương|phê bình|luân chuyển|tiến hành|khai mạc|bế mạc|khánh thành|trúng thầu|phân công|phân cấp|ủy quyền|uỷ quyền|đón nhận|đón tiếp|tri ân|chào mừng|"
    "chúc mừng|lý giải|lo ngại|ưu tiên|lựa chọn|hướng tới|hướng đến|hình thành|sáp nhập|giải thể|cải thiện|khắc phục|tháo gỡ|huy động|sở hữu|niêm yết|gia hạn|thu hút|trưng bày|quảng bá|tiên phong|"
    "tham vấn|tổng kết|sơ kết|tuân thủ|né tránh|ủng hộ|đăng tải|cán mốc|ghi dấu|triệt phá|tuyên án|kỳ vọng|lo lắng|bày tỏ|chúc tết|giai đoạn|tặng thưởng|khởi động|khởi xướng|kích hoạt|chi trả|"
    "tước quyền|thu giữ|bàn giao|tiêu hủy|tiêu huỷ|nghiệm thu|khen ngợi|hoan nghênh|cân nhắc|xem xét|loại bỏ|mang đến|mang lại|đem lại|đem đến|giữ vững|giữ vai|tăng thêm|tăng so|giảm so|giảm tải|"
    "chiếm tỷ|chiếm tỉ|chiếm hơn|chiếm gần|đón các|hứa sẽ|dành hơn|dành cho|dành nhiều|buộc phải|ngừng cung|dừng hoạt|dừng tiếp|ngừng hoạt|ngừng tiếp|nợ lương|nợ thuế|động thổ|tài trợ|vay vốn|in sao|so với".split(
        "|"
    )
)
# Other two words that end a name, although each alone may stand in one.
ENDS = frozenset(
    "hàng năm|hằng năm|hàng tháng|hằng tháng|hàng ngày|hằng ngày|hàng tuần|hằng tuần|tìm hiểu|mạnh dạn|tham khảo|phạm tội|phá sản|báo lãi|báo lỗ|báo cáo|tin tưởng|đối với|trực thuộc|nhiệm kỳ|thông tin cho|thông báo|công bố|tổ chức|chủ trì|chủ động|cấp phát|cấp thẻ|cấp cho|bảo đảm|đảm bảo|chính thức|xây dựng|phê duyệt|định nghĩa|chuyển sang|"
    "chuyển giao|chuyển hồ|chuyển đến|chuyển trả|tiếp tục|tiếp nhận|hướng dẫn|phát biểu|phát hiện|phát động|phát hành|phát tín|tăng cường|thống nhất|kiểm tra|tuyên bố|"
    "tham gia|tham dự|tham mưu|nghiên cứu|đồng ý|đồng thời|đồng hành|cung cấp|vận hành|xử lý|giải quyết|giải thích|quy định|cam kết|khuyến cáo|khuyến nghị|tạo ra|tạo điều|"
    "tư vấn|số hóa|phụ trách|quán triệt|sử dụng|ứng dụng công|chấp thuận|thẩm định|rút kinh|bổ nhiệm|bổ sung|điều động|truy tố|khởi tố|bắt giữ|xét xử|xét tuyển|khởi công|chứng kiến|"
    "thông qua|đề cập|phản ánh|phản hồi|tính toán|chỉ đạo|trích|cử cán|thừa nhận|liên tục|cơ bản|nhanh chóng|quyết tâm|nỗ lực|cải cách|đổi mới quy|ghi nhận|tiết lộ|dẫn đầu|"
    "xếp|phỏng vấn|có thể|cho biết|cho rằng|cho hay|giữ chức|giữ vị|giữ cương|thôi giữ|thôi làm|đảm nhiệm|miễn nhiệm|bãi nhiệm|cách chức|từ chức|nghỉ hưu|rời ghế|rời cương|rời vị|"
    "góp ý|ra quân|bác bỏ|bác thông|bác tin|bác chuyện|phủ nhận|phủ định|đính chính|cải chính|tạm hoãn|tạm dừng|hoãn tổ|hủy tổ|huỷ tổ|hoãn hội|hủy hội|huỷ hội|hoãn lễ|hủy lễ|huỷ lễ|hủy bỏ|huỷ bỏ|dời lịch|đáp lời|đáp lại|trở thành|lùi thời|giới thiệu|khai trương|thành lập|lưu ý|đẩy mạnh|đôn đốc|vinh dự|lắp đặt|bố trí|phấn đấu|nâng cấp|khảo sát|thời gian|nộp ngân|mở chiến|kết nối|giám định|công nhận".split(
        "|"
    )
)
CLOSING = VERBS | ENDS
# What it does to somebody or something, in words that names hold too: "Công ty A hỗ trợ doanh nghiệp".
_OBJECTS = (
    r"(?:dự án|kinh phí|doanh nghiệp|người dân|bà con|nông dân|khách hàng|học sinh|sinh viên|bệnh nhân|các|những|tất cả|một số|nhiều|mọi|từng|hơn|khoảng|ít nhất|tối thiểu|"
    r"\d[\d.,]*|hệ thống|hồ sơ|cao|công nghệ|lừa|tập thể|dữ liệu|việc)"
)
# Verbs that names hold too, and others.
_TASKS = (
    "hỗ trợ|đầu tư|quản lý|giám sát|kiểm soát|thanh tra|ứng dụng|cảnh báo|tuyên truyền|phổ biến|vận động|"
    "khen thưởng|kỷ luật|đào tạo|bồi dưỡng|đánh giá|thống kê|điều tra|phân tích|tổng hợp|hợp tác|"
    "liên kết|liên thông|tích hợp|đồng bộ|khai thác|thí điểm|tài trợ|phát triển|thiết kế|mua sắm|"
    "đấu thầu|lãnh đạo|điều hành|đối thoại|gặp gỡ|phục vụ|bảo vệ|phòng chống|đấu tranh|chuyển đổi|"
    "đổi mới|mở rộng|học tập|điều trị|xét nghiệm|xuất bản|phát sóng|sản xuất|kinh doanh|xuất khẩu|"
    "nhập khẩu|tiết kiệm|xúc tiến|trang bị|thu hồi|vi phạm|cứu trợ|cách ly|tra soát|số hóa"
)
_DEEDS = (
    "ứng dụng|cảnh báo|hỗ trợ|đánh giá|tuyên truyền|khen thưởng|thu|cấp|nộp|mở|tặng|bán|mua|bầu|xếp|tăng|"
    "giảm|chi|đón|chiếm|dừng|ngừng|dành|vay|mang|đem|giữ|hiến|chữa|khám|tiêm|dạy|chấm|thuê|lãi|lỗ|nợ|"
    "thiếu|thừa|chậm|tạo|in|chuyển"
)
_ACTS = re.compile(
    rf"(?:dùng(?! chung)|thông tin (?:về|thêm|rằng|tới|đến|vụ|việc)|(?:{_TASKS}) {_OBJECTS}|"
    rf"(?:{_DEEDS}) (?:{_OBJECTS}|toàn|một|hai|ba|mỗi|gần|trên|đúng|thành công|tốt|hiệu quả|thêm|ngay|xong|được|tới|đến|cho|theo|từ|bằng|tại))(?!\w)"
)
# How all that `acts` knows begins.
ACTS = frozenset(verb.split()[0] for verb in ("dùng", "thông tin", *_TASKS.split("|"), *_DEEDS.split("|")))


def acts(run: Run, at: int) -> bool:
    """Whether the words at a token say what is done to somebody or something."""
    if run[at].folded not in ACTS:
        return False
    words = " ".join([t.folded for t in run.part(at, at + 4)])
    return bool(_ACTS.match(words) or _FUNDED.match(words))


_FUNDED = re.compile(r"tài trợ(?: [,.;)]|$)")  # "do Viện A tài trợ, …"
