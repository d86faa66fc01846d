"""Whether a number word counts something: "ba hệ thống" does, "ba mẹ", "thứ ba" and "Ba Đình" do not."""

from __future__ import annotations

import re

from kg.values.fold import after, before, syllables
from kg.values.setting import COUNTED, FUNCTION

_NOT_AFTER = syllables(
    """thứ cả tháng vài mấy hàng đôi dăm ngày mồng mùng quý năm anh chị ông bà chú bác em cô số nửa hôm
    phường quận xã huyện khu tổ mươi trăm nghìn lần mức độ cấp khóa một lớp những"""
)
_NOT_BEFORE = syllables(
    """mươi muồi chắn chuyện mẹ má là lần nay ngoái qua tới sau trước học nào bà trưng nhé phải đó kia
    này ấy"""
)
_FIVE = syllables("có gồm với thành lập tại qua trong của ở đã được")
_FIVE_THINGS = syllables(
    "hệ đơn cơ bộ sở tỉnh huyện xã nhóm lĩnh nội nhiệm giải dịch thủ văn người nước dự điểm"
)


def counts(low: str, text: str, match: re.Match[str]) -> bool:
    """Whether `match` (of `SPOKEN`) is a number of things; a lone word needs a noun after it."""
    start, stop = match.span()
    word, noun = before(low, start), after(low, stop)
    if word in _NOT_AFTER or (
        text[start].isupper() and noun and text[stop + 1].isupper() and noun not in COUNTED
    ):
        return False
    if match[0] == "một":
        return False
    if " " in match[0]:
        return noun not in {"nay", "ngoái"}
    if not noun or noun in _NOT_BEFORE or noun in FUNCTION - {"năm", "trên"}:
        return False
    if text[stop + 1 : stop + 2].isupper() and noun not in COUNTED:
        return False
    if match[0] == "năm":
        return word in _FIVE and noun in _FIVE_THINGS
    return low[stop : stop + 1] == " "
