"""Capitalised words after a title, a body or a degree that name nobody."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.shape import SURNAMES, UPPER, Token

# Heads of bodies standing alone ("Giám đốc Sở"): no one's name.
_HEADS = frozenset(
    "nhà sở bộ cục vụ ubnd hđnd ban phòng hội viện đoàn ngân công trung tập tổng ủy uỷ sở, trường văn hiệp mttq cấp".split()
)


# After a title, capitalised alone: what is headed or how, no one's name.
_WORDS = re.compile(
    r"(?:thường (?:trực|vụ|niên)|quân (?:đội|khu|sự|ủy|uỷ|đoàn|chủng|chính)|nhân (?:đại|dân|sự)|chi (?:đoàn|bộ|hội|cục|nhánh|ủy|uỷ)|thủ (?:đô|tướng|phủ)|đảng (?:bộ|đoàn|ủy|uỷ|viên)|"
    r"quốc (?:phòng|gia|hội|tế|vụ)|thanh (?:niên|tra|tra viên)|phụ nữ|cựu chiến binh|nông dân|công (?:đoàn|ty|an|đảng)|đặc (?:nhiệm|khu|trách)|tự (?:do|vệ)|kinh (?:tế|doanh)|thương mại|tài (?:chính|nguyên)|"
    r"khu vực|liên (?:minh|đoàn|hiệp|hợp|bang)|hạ viện|thượng viện|cộng hòa|dân chủ|chính (?:phủ|trị|hiệp)|điều hành|toàn (?:quốc|cầu|quyền)|lâm thời|danh dự)(?!\w)"
)
# After a title: what it issues, not who holds it.
_PAPER = re.compile(
    r"(?:đề án|nghị định|quyết định|thông báo|thông tư|kế hoạch|dự thảo|dự án|báo cáo|chỉ thị|chương trình|nghị quyết)(?!\w)"
)
# No name is written with capitals that no vowel parts: "Giám đốc điều hành VNCS Global".
_VOWELLESS = re.compile(r"[^AEIOUYÀ-ỹ]{3,}")
_DEGREE = re.compile(r"(?<!\w)(?:tiến s[ĩỹ]|thạc s[ĩỹ]|cử nhân|kỹ sư|bác s[ĩỹ]|dược s[ĩỹ]|giáo sư) $")


def is_thing(folded: str, run: Sequence[Token], at: int) -> bool:
    """Whether a document, a body or what is headed begins at a token that a title leads."""
    token = run[at]
    if len(run) == 1 and token.text.isupper() and len(token.text) > 1:
        return True  # "Quyền Bộ trưởng TTTT": a body's short name
    short = token.text.isupper() and token.folded not in SURNAMES and _VOWELLESS.fullmatch(token.text)
    found = _PAPER.match(folded, token.start) or _WORDS.match(folded, token.start)
    return bool(short or found) or token.folded in _HEADS


def is_degree(folded: str, at: int) -> bool:
    """Whether a degree stands right before the offset: "Thạc sỹ Quản lý"."""
    return bool(_DEGREE.search(folded, max(0, at - 12), at))


def is_named(text: str, word: str, at: int) -> bool:
    """Whether the word is the end of a name elsewhere: "TS. Dũng" of "Nguyễn Tiến Dũng"."""
    longer = re.compile(rf"[{UPPER}][^\W\d_]+ {re.escape(word)}(?!\w)")
    return any(match.end() - len(word) != at for match in longer.finditer(text))


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
