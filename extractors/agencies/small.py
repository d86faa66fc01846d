"""Names of bodies written small after their head: a firm's business, a field, words up to a place."""

from __future__ import annotations

import re

from extractors.agencies.ends import Name, after_level, closed, complement, place_at
from extractors.agencies.firms import BRANDED, FIRM, LEGAL
from extractors.agencies.joins import joins, lower_goes_on
from extractors.agencies.words import FIELDS, LEVELS
from extractors.shape import foreign, tokens
from kg.mentions.reading import Reading

# Fields that bodies are named after, the longest first.
FIELD_NAME = re.compile(
    "(?:" + "|".join(re.escape(f) for f in sorted(FIELDS, key=len, reverse=True)) + r")(?![\w&])(?! hóa)"
)
_LONG = 3  # spaces of a field that no verb phrase equals: "Sở thông tin và truyền thông"


# Heads whose names are written small too, up to the place they are of: "Trung tâm hỗ trợ doanh nghiệp Hà Nội".
_CIVIL = re.compile(
    r"(?<!\w)(?:trung tâm|hiệp hội|hội|cơ quan|tập đoàn|tổng công ty(?: cp| cổ phần)?|công ty(?: cp| cổ phần| tnhh| tnhh mtv)?|viện|đài|liên đoàn|xí nghiệp|nhà máy|cục|chi cục|tổng cục|học viện|đại học|"
    r"trường cao đẳng|quỹ|bệnh viện|câu lạc bộ|clb)(?: các)?$"
)
_KINDS = re.compile(
    r"(?:chức năng|chuyên (?:môn|trách)|nhà nước|quản lý nhà nước|liên quan|báo chí|thành phố|thị xã|thị trấn|huyện|tỉnh|kinh tế|chính trị|hành chính|đô thị|mua sắm|thương mại|nghỉ dưỡng|công nghiệp|con|mẹ|"
    r"điện lực|học sinh|sinh viên|đối tác|đại diện|ngoại giao|tố tụng|điều tra|kinh doanh vận tải|vận tải)(?!\w)"
)
_WHOLE = re.compile(r"(?:Nhà nước|Trung ương|Quốc gia|Thành phố(?! [A-ZĐ])|Tỉnh(?! [A-ZĐ]))(?!\w)")
_REGION = re.compile(
    r"(?:[Cc]hâu (?:Á|Âu|Phi|Mỹ|Úc|Đại Dương)|(?:Đông Nam|Bắc|Nam|Đông|Tây|Trung) (?:Á|Âu|Mỹ))(?!\w)"
)
_FIRST = ("đầu ", "lớn ", "nhất ", "tiên ", "tín ", "khu vực ", "tại ", "ở ", "khắp ")  # "hàng đầu châu Á"
_SHORT = re.compile(r"\([A-Z][A-Za-z0-9&]*[A-Z0-9]\w*\)")  # which a name has and a description has not
_RESEARCH = re.compile(
    r"(?:nghiên cứu|tư vấn|xử lý|giám định|hướng dẫn)(?!\w)"
)  # what a centre does, first of all
_HEAD = len(" công ty tnhh mtv các")  # characters of the longest of these heads
_SIDES = frozenset({"bắc", "nam", "đông", "tây"})
_FEWEST, _MOST = 2, 20  # words written small before the place


def _to_place(reading: Reading, start: int, stop: int) -> Name | None:
    """The end of the place that closes a name written small; None when none does, or a kind is named."""
    if _KINDS.match(reading.folded, start):
        return None
    run = tokens(reading.text, reading.folded, start, min(stop, start + 140))
    for index in range(_MOST + 1):
        if not run.has(index):
            return None
        token = run[index]
        first = reading.folded.endswith(_FIRST, 0, token.start)
        region = _REGION.match(reading.text, token.start) if index >= _FEWEST and not first else None
        if region is not None:
            return Name(region.end())  # "Trung tâm nghiên cứu chiến lược châu Á"
        if token.capital:
            whole = _WHOLE.match(reading.text, token.start)
            place = whole.end() if whole else place_at(reading, token.start)
            side = token.folded in _SIDES and index and run[index - 1].folded == "phía"
            if (side or token.text == "Khu") and not place:
                continue  # "Bệnh viện đa khoa Khu vực miền núi phía Bắc Quảng Nam"
            if place or not (foreign(token.folded) or (token.text.isupper() and len(token.text) > 1)):
                return Name(complement(reading, place, stop)) if place and index >= _FEWEST else None
            continue  # "Trung tâm chứng nhận Halal Việt Nam"
        if token.folded == "số" and index >= _FEWEST and run.has(index + 1) and run[index + 1].text.isdigit():
            return Name(complement(reading, run[index + 1].stop, stop))
        if re.fullmatch(LEVELS, token.folded) and index >= _FEWEST:
            place = after_level(reading, token.stop + 1, stop) or closed(reading, token.stop, stop)
            return Name(complement(reading, place, stop)) if place else None
        if token.text == "(" and index > _FEWEST and _SHORT.match(reading.text, token.start):
            return Name(run[index - 1].stop)  # "Viện nghiên cứu trí tuệ nhân tạo (AI4LIFE)"
        if token.word:
            led = not index and _RESEARCH.match(reading.folded, token.start)
            if token.folded != "và" and not led and not lower_goes_on(run, index):
                return None
        elif not joins(run, index):
            return None
    return None


# "Quỹ hỗ trợ phát triển du lịch", "Quỹ phòng, chống thiên tai tỉnh": what a fund of the state is for.
_FUND = re.compile(
    r"(?:(?:hỗ trợ|đầu tư|bảo lãnh|bảo vệ|phòng,? chống)(?: và)? )?(?:phát triển |đổi mới |khuyến khích |ứng phó )?"
    r"(?:du lịch|khoa học và công nghệ|công nghệ|doanh nghiệp nhỏ và vừa|doanh nghiệp|hợp tác xã|nông dân|môi trường|rừng|đất|nhà ở|thiên tai|tín dụng|sáng tạo|điện ảnh|xuất khẩu)"
    r"(?: (?:cho )?doanh nghiệp nhỏ và vừa)?(?!\w)(?! của (?:doanh|các|mỗi))"
)


def small_after(reading: Reading, at: int, start: int, stop: int) -> Name | None:
    """The end of a name written small after a head at `at`: a firm's business with its name, or a long field."""
    firm = FIRM.match(reading.text, start, stop) if LEGAL.search(reading.folded, at - 9, at) else None
    if firm is None and reading.folded.endswith("công ty", 0, at):
        firm = BRANDED.match(reading.text, start, stop)
    if firm is not None:
        return Name(complement(reading, firm.end(), stop))
    fund = _FUND.match(reading.folded, start, stop) if reading.folded.endswith("quỹ", 0, at) else None
    if fund is not None and " " in fund.group():
        return Name(complement(reading, fund.end(), stop))
    if _CIVIL.search(reading.folded, max(0, at - _HEAD), at) and (placed := _to_place(reading, start, stop)):
        return placed
    small = FIELD_NAME.match(reading.folded, start, stop)
    long = small is not None and small.group().count(" ") >= _LONG
    return Name(complement(reading, small.end(), stop)) if small and long else None
