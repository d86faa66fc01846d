"""The words that open, continue and close names of bodies."""

from __future__ import annotations

import re

# Heads with their kind (org-kind scheme). `local` heads want a level and a place, `field` heads a name.
LOCAL = {
    "ủy ban nhân dân": "ubnd", "uỷ ban nhân dân": "ubnd", "ubnd": "ubnd", "hội đồng nhân dân": "hdnd", "hđnd": "hdnd",
    "tỉnh ủy": "tinh-uy", "tỉnh uỷ": "tinh-uy", "thành ủy": "thanh-uy", "thành uỷ": "thanh-uy", "huyện ủy": "huyen-uy",
    "huyện uỷ": "huyen-uy", "quận ủy": "quan-uy", "quận uỷ": "quan-uy", "thị ủy": "thi-uy", "đảng ủy": "dang-uy",
    "đảng uỷ": "dang-uy", "ban thường vụ": "ban-thuong-vu", "công an": "cong-an", "tòa án nhân dân": "toa-an",
    "toà án nhân dân": "toa-an", "tand": "toa-an", "viện kiểm sát nhân dân": "vien-kiem-sat", "vksnd": "vien-kiem-sat",
    "bộ chỉ huy quân sự": "bo-chi-huy", "ủy ban mặt trận tổ quốc": "mat-tran", "uỷ ban mttq": "mat-tran",
    "ủy ban mttq": "mat-tran", "mttq": "mat-tran", "đoàn đại biểu quốc hội": "doan-dbqh", "đoàn đbqh": "doan-dbqh",
    "bưu điện": "buu-dien", "cục thuế": "cuc", "cục hải quan": "cuc", "cục thống kê": "cuc", "kho bạc nhà nước": "kho-bac",
    "bhxh": "bhxh", "bảo hiểm xã hội": "bhxh", "liên đoàn lao động": "cong-doan", "hội nông dân": "hoi",
    "hội liên hiệp phụ nữ": "hoi", "hội cựu chiến binh": "hoi", "tỉnh đoàn": "doan", "thành đoàn": "doan",
    "văn phòng ubnd": "van-phong", "văn phòng hđnd": "van-phong", "văn phòng ủy ban nhân dân": "van-phong", "cảng vụ": "cang-vu",
    "cảng vụ hàng hải": "cang-vu", "trung tâm hành chính công": "mot-cua", "trung tâm phục vụ hành chính công": "mot-cua",
    "cảnh sát giao thông": "csgt", "phòng cảnh sát giao thông": "csgt", "cảnh sát pccc": "csgt",
}  # fmt: skip
FIELD = {
    "bộ": "bo", "tổng cục": "tong-cuc", "cục": "cuc", "chi cục": "chi-cuc", "vụ": "vu", "viện": "vien", "ban": "ban",
    "sở": "so", "phòng": "phong", "trung tâm": "trung-tam", "văn phòng": "van-phong", "ủy ban": "uy-ban", "uỷ ban": "uy-ban",
    "hội đồng": "hoi-dong", "hiệp hội": "hiep-hoi", "hội": "hoi", "liên hiệp": "hoi", "liên đoàn": "hoi", "liên minh": "hoi",
    "học viện": "hoc-vien", "trường": "truong", "trường đại học": "truong", "đại học": "truong", "trường cao đẳng": "truong",
    "bệnh viện": "benh-vien", "thanh tra": "thanh-tra", "kho bạc": "kho-bac", "cơ quan": "co-quan", "ngân hàng": "ngan-hang",
    "quỹ": "quy", "công ty": "doanh-nghiep", "công ty cổ phần": "doanh-nghiep", "công ty cp": "doanh-nghiep", "công ty tnhh": "doanh-nghiep",
    "công ty tnhh mtv": "doanh-nghiep", "tập đoàn": "doanh-nghiep", "tổng công ty": "doanh-nghiep", "tổ chức": "to-chuc",
    "đại sứ quán": "dai-su-quan", "đsq": "dai-su-quan", "lãnh sự quán": "dai-su-quan", "tổng lãnh sự quán": "dai-su-quan",
    "bộ tư lệnh": "bo-tu-lenh", "quân khu": "quan-khu", "binh đoàn": "quan-khu", "lữ đoàn": "quan-khu", "sư đoàn": "quan-khu",
    "câu lạc bộ": "hoi", "clb": "hoi", "tổ công tác": "to-cong-tac", "ban chỉ đạo": "ban", "ban quản lý": "ban", "ban tổ chức": "ban",
    "đoàn": "doan", "tổng hội": "hoi", "khu công nghệ": "khu", "mạng lưới": "hoi", "nhóm": "nhom", "đài": "co-quan-bao-chi",
    "nhà xuất bản": "nxb", "thông tấn xã": "co-quan-bao-chi", "chính phủ": "chinh-phu", "quốc hội": "quoc-hoi",
    "nghị viện": "quoc-hoi", "thượng viện": "quoc-hoi", "hạ viện": "quoc-hoi", "tòa án": "toa-an", "phân viện": "vien",
    "chi nhánh": "chi-nhanh", "xí nghiệp": "doanh-nghiep", "nhà máy": "doanh-nghiep", "tổng liên đoàn": "hoi", "đội": "doi",
    "phòng thương mại": "hiep-hoi", "viện nghiên cứu": "vien", "báo": "co-quan-bao-chi", "tạp chí": "co-quan-bao-chi",
}  # fmt: skip
LEVELS = "tỉnh|thành phố|tp\\.?|quận|huyện|thị xã|tx\\.?|xã|phường|thị trấn|đặc khu"
HEAD = re.compile(
    r"(?<![\w/-])(?:" + "|".join(re.escape(h) for h in sorted({*LOCAL, *FIELD}, key=len, reverse=True)) + r")(?![\w/])"
)
# After one of these a lower-case word no longer belongs to a body's name.
STOP = frozenset(
    "cho đã sẽ đang là có của tại ở trong với được bị để khi vào trên từ đến do nhằm như nói cùng này đó nêu ký giao vừa cũng đều "
    "mới hiện sau trước làm phải cần còn nên rất không chưa chỉ luôn vẫn thì mà hay hoặc nếu vì bởi qua theo ra lên xuống đi lại đưa "
    "kêu mời gửi nhận trao tặng thăm tiếp gặp dự họp bàn nghe xem chủ yêu đề khẳng nhấn cung phát công triển thực ban thông báo "
    "xác cấp tổ phối hướng hoàn tham trình kiểm quyết giải chịu đảm bảo tăng giảm đạt nằm thuộc gồm bao ngày tháng năm sáng chiều tối "
    "lần nhiều một hai ba bốn những các mỗi từng mọi cả ông bà anh chị đồng ngoài dưới giữa ngay đây kể tính sang tới về bắt tuyên chính "
    "vụ án bước cuộc người số sắp nhất lấy đánh chia thống chủ kịp tích trả mở khai tổng rà đóng ngăn vui góp tạo giúp đứng hỗ".split()
)
# Two lower-case words that do belong to names although the first is a stop word.
INSIDE = frozenset(
    "tổ chức|công nghệ|công thương|công nghiệp|công cộng|công chức|công dân|công ích|công sản|công trình|công lập|công an|công đoàn|công tác|"
    "thông tin|thông tấn|thông minh|phát triển|phát thanh|truyền hình|kiểm soát|kiểm toán|kiểm lâm|kiểm định|kiểm sát|chính trị|chính sách|"
    "hướng nghiệp|tổng hợp|quyết toán|giải pháp|bảo vệ|bảo hiểm|bảo đảm|bảo tồn|bảo trợ|báo chí|cấp cứu|cấp nước|cấp cao|đảm bảo|thống kê|đề án|"
    "hỗ trợ|đánh giá|tham mưu|thực phẩm|thực vật|chủ tịch|xác thực|đồng bằng|người tiêu|người khuyết|người cao|người có|số hóa|số cộng|tiếp cận|"
    "một cửa|tạo thuận|tổng công|trên biển|năng lượng|trung học|cấp tỉnh|ngoài nước|trong nước|hai cấp|kê khai|ban hành chính|đến năm|"
    "ngày mai|năm châu|công chúng|công tố|công khai|công vụ|công viên|cung ứng|cung cấp dịch vụ|bảo mật|bảo tàng|phát hành|hoàn cảnh|"
    "nhận và|tiếp nhận|trả kết|thuộc địa|làm việc|làm đẹp|chính quyền|tăng trưởng|mở cửa|phối hợp tìm|tổng kho|về dân|về trật|về nông|về công|về quản"
    "|thông thường|chính phủ|tham vấn|tham gia vận|hướng dẫn|thực nghiệm|đồng dân|công thức|tham tán|số quốc".split("|")
)
