"""Wards and communes that bear the name of a person."""

from __future__ import annotations

import re

# After whom streets, wards and communes are named; nobody who bears such a name heads its committee.
_FAMOUS = frozenset(
    (
        "phan đình phùng|hai bà trưng|trần hưng đạo|lê lợi|nguyễn huệ|quang trung|lý thường kiệt|ngô quyền|phan bội châu|phan chu trinh|"
        "nguyễn trãi|nguyễn du|lê hồng phong|trần phú|nguyễn văn cừ|nguyễn thị minh khai|hoàng văn thụ|nguyễn văn trỗi|võ thị sáu|lê duẩn|"
        "trường chinh|phạm văn đồng|võ nguyên giáp|tôn đức thắng|lê thánh tôn|lê thánh tông|đinh tiên hoàng|lý thái tổ|trần nguyên hãn|"
        "lê đại hành|bùi thị xuân|hoàng diệu|hoàng hoa thám|nguyễn công trứ|nguyễn đình chiểu|lê quý đôn|chu văn an|lương thế vinh|"
        "ngô gia tự|nguyễn thái học|trần quốc toản|phạm ngũ lão|yết kiêu|nguyễn tri phương|nguyễn trung trực|trương định|lê chân|"
        "phan thiết|nguyễn thái bình|cô giang|cầu ông lãnh|nguyễn cư trinh|lê bình|trần lãm|lê lai|trần đăng ninh|trần tế xương|"
        "nguyễn viết xuân|nguyễn phúc|trần hưng|bạch đằng|quảng trung|hồng gai|lam sơn|điện biên|an biên|minh khai|nguyễn úy|châu sơn"
    ).split("|")
)
_UNIT = re.compile(r"(?<!\w)(?:xã|phường|thị trấn|đặc khu) $")
_OF = re.compile(r",? (?:quận|huyện|thị xã|thành phố|tp\.?|tỉnh) ")


def is_ward(text: str, folded: str, start: int, stop: int) -> bool:
    """Whether the name after "phường" is the ward's own: it is of a famous dead, a larger unit follows, or the ward is named elsewhere."""
    unit = _UNIT.search(folded, max(0, start - 11), start)
    if unit is None:
        return False
    if folded[start:stop] in _FAMOUS or _OF.match(folded, stop):
        return True
    again = re.compile(
        rf"(?<!\w)(?:tại|ở|trên địa bàn|của|đến) {re.escape(unit.group() + folded[start:stop])}(?!\w)"
    )
    return again.search(folded) is not None
