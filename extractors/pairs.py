"""Words that go together across a comma, so that it ends no title: "phòng, chống dịch", "khoa học, công nghệ"."""

from __future__ import annotations

import re

# What stands before the comma, and what may follow it.
_PAIRS = (
    ("an ninh", "an toàn|trật tự|quốc phòng"), ("an toàn", "an ninh|trật tự|bảo mật"), ("bảo tồn", "phát huy"), ("bưu chính", "viễn thông"),
    ("cải cách", "hiện đại hóa|hiện đại hoá"), ("cải cách hành chính", "chuyển đổi số|kiểm soát thủ tục|hiện đại"), ("cán bộ", "công chức|viên chức|đảng viên"),
    ("chăm sóc", "bảo vệ|giáo dục"), ("chỉ đạo", "điều hành"), ("chuyển đổi số", "cải cách hành chính|đề án 06|chính quyền số|dữ liệu|đổi mới sáng tạo"),
    ("công chức", "viên chức"), ("công nghệ", "đổi mới sáng tạo|chuyển đổi số"), ("đào tạo", "bồi dưỡng"), ("đổi mới sáng tạo", "chuyển đổi số"),
    ("đầu năm", "(?:triển khai|phương hướng|nhiệm vụ)"), ("giám sát", "điều hành|phản biện"), ("kết nối", "chia sẻ|tích hợp|liên thông|đồng bộ"), ("khai thác", "sử dụng"),
    ("khám bệnh", "chữa bệnh"), ("khoa học", "công nghệ"), ("kiểm tra", "giám sát|đánh giá"), ("kinh tế", "xã hội"), ("phổ biến", "giáo dục|quán triệt|hướng dẫn"),
    ("phòng", "chống"), ("phòng cháy", "chữa cháy"), ("phương hướng", "nhiệm vụ"), ("quản lý", "vận hành|khai thác|sử dụng|kết nối|giám sát"), ("quốc phòng", "an ninh"),
    ("sản xuất", "kinh doanh"), ("sáp nhập", "hợp nhất"), ("sắp xếp", "tổ chức|tinh gọn|sáp nhập|bố trí"), ("sửa đổi", "bổ sung"), ("tập huấn", "bồi dưỡng|hướng dẫn"),
    ("thanh tra", "kiểm tra"), ("thi đua", "khen thưởng"), ("thông tin", "truyền thông|tuyên truyền"), ("thu hút", "trọng dụng"), ("thu thập", "cập nhật|xử lý|làm sạch|chỉnh lý"),
    ("tích hợp", "chia sẻ|kết nối|đồng bộ|cung cấp"), ("tiếp công dân", "giải quyết|đối thoại"), ("tiếp nhận", "xử lý|giải quyết|trả kết quả|hoàn trả"), ("tiết kiệm", "chống"),
    ("tổ chức bộ máy", "tinh giản|biên chế|cán bộ"), ("tuyên truyền", "phổ biến|vận động"), ("văn hóa", "xã hội|thể thao|nghệ thuật|du lịch"), ("văn hoá", "xã hội|thể thao|nghệ thuật|du lịch"), ("văn thư", "lưu trữ"),
    ("xây dựng", "quản lý|vận hành|hoàn thiện|phát triển|ban hành"), ("xk", "nk"), ("xuất cảnh", "nhập cảnh"), ("xuất khẩu", "nhập khẩu"),
    ("quận", "huyện|phường|thị xã|xã"), ("huyện", "quận|thị xã|thành phố|xã|phường"), ("phường", "xã|thị trấn"), ("xã", "phường|thị trấn"),
    ("bộ", "ngành"), ("sở", "ban|ngành"), ("ban", "ngành"), ("tỉnh", "thành"),
)  # fmt: skip
# Within an expression over words as printed: the comma of a pair.
COMMA = "|".join(rf"(?i:(?<=(?<!\w){one}),(?= (?:{other})(?!\w)))" for one, other in _PAIRS)
_COMMA = re.compile(COMMA)


def paired(folded: str, at: int) -> bool:
    """Whether the comma at an offset stands between words that go together."""
    return _COMMA.match(folded, at) is not None
