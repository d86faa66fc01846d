"""Laws that everybody knows, written small: "luật giao dịch điện tử", "dự án luật Đất đai (sửa đổi)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.documents.law import law
from extractors.shape import places
from kg.mentions.mention import Mention
from kg.mentions.reading import Reading

# Titles of laws in force, or lately so; a trade or a field of law is none ("luật sư", "luật quốc tế").
_TITLES = (
    "giao dịch điện tử|công nghệ thông tin|công nghệ cao|công nghiệp công nghệ số|chuyển giao công nghệ|chuyển đổi số|trí tuệ nhân tạo|an toàn thông tin mạng|an toàn thông tin|an ninh mạng|"
    "bảo vệ dữ liệu cá nhân|dữ liệu|tiếp cận thông tin|viễn thông|tần số vô tuyến điện|bưu chính|báo chí|xuất bản|quảng cáo|lưu trữ|thống kê|kế toán|kiểm toán nhà nước|kiểm toán độc lập|khoa học và công nghệ|"
    "sở hữu trí tuệ|căn cước công dân|căn cước|cư trú|hộ tịch|quốc tịch(?: việt nam)?|lý lịch tư pháp|công chứng|đấu giá tài sản|đấu thầu|đầu tư công|đầu tư|doanh nghiệp|phá sản|cạnh tranh|thương mại|hải quan|"
    "quản lý thuế|thuế (?:giá trị gia tăng|thu nhập cá nhân|thu nhập doanh nghiệp|tiêu thụ đặc biệt|xuất khẩu, thuế nhập khẩu|bảo vệ môi trường)|ngân sách nhà nước|quản lý,? sử dụng tài sản công|phí và lệ phí|"
    "các tổ chức tín dụng|chứng khoán|kinh doanh bảo hiểm|bảo hiểm xã hội|bảo hiểm y tế|khám bệnh, chữa bệnh|khám chữa bệnh|dược|an toàn thực phẩm|giáo dục đại học|giáo dục nghề nghiệp|giáo dục|nhà giáo|việc làm|"
    "lao động|công đoàn|thanh niên|trẻ em|người cao tuổi|người khuyết tật|bình đẳng giới|hôn nhân và gia đình|nuôi con nuôi|bảo vệ môi trường|đa dạng sinh học|tài nguyên nước|khoáng sản|đất đai|nhà ở|xây dựng|"
    "kinh doanh bất động sản|quy hoạch đô thị|quy hoạch|kiến trúc|giao thông đường bộ|đường bộ|trật tự, an toàn giao thông đường bộ|hàng không dân dụng|điện lực|dầu khí|lâm nghiệp|thủy sản|chăn nuôi|thú y|"
    "phòng, chống tham nhũng|phòng chống tham nhũng|thực hành tiết kiệm,? chống lãng phí|khiếu nại|tố cáo|tiếp công dân|thanh tra|xử lý vi phạm hành chính|tổ chức quốc hội|tổ chức chính phủ|"
    "tổ chức chính quyền địa phương|ban hành văn bản quy phạm pháp luật|cán bộ, công chức|viên chức|thủ đô|trưng cầu ý dân|bầu cử|du lịch|di sản văn hóa|thư viện|điện ảnh|thể dục, thể thao|hợp tác xã|"
    "hỗ trợ doanh nghiệp nhỏ và vừa|bảo vệ quyền lợi người tiêu dùng|giá|tiêu chuẩn và quy chuẩn kỹ thuật|chất lượng sản phẩm, hàng hóa|dân quân tự vệ|nghĩa vụ quân sự|công an nhân dân|quốc phòng|an ninh quốc gia|"
    "xuất cảnh, nhập cảnh|phòng cháy,? chữa cháy|phòng cháy và chữa cháy|phòng, chống ma túy|phòng, chống rửa tiền|thi hành án dân sự|thi hành án hình sự|tố tụng hành chính|trợ giúp pháp lý|hòa giải ở cơ sở"
)
_CODES = "dân sự|hình sự|hàng hải việt nam|tố tụng dân sự|tố tụng hình sự"
_SMALL = re.compile(
    rf"(?<!pháp )(?<!kỷ )(?<!\w)luật (?:(?:{_TITLES})(?: \((?:sửa đổi|sửa đổi, bổ sung)\)| sửa đổi)?|(?<=bộ luật )(?:{_CODES}))(?!\w)"
)
KNOWN = re.compile(rf" (?:{_TITLES})(?!\w)")


def codes(reading: Reading) -> Iterator[Mention]:
    """Each law that its head, in small letters, and its known title name."""
    for match in reading.find(_SMALL, places(reading.text, "luật ")):
        if reading.sentence_at(match.start()) is None:
            continue
        whole = reading.text.endswith("bộ ", 0, match.start())
        start = match.start() - len("bộ ") if whole else match.start()
        words = " ".join(reading.text[start : match.end()].split())
        yield law(reading, start, match.end(), "luat", "", words)
