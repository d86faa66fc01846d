"""Known labels of bodies that name something else where they stand, and bodies of a level that act on a day."""

from __future__ import annotations

import re
from collections.abc import Mapping

from kg.mentions.lexicon import Hit
from kg.mentions.mention import Mention
from kg.mentions.reading import Reading

_PRODUCT = re.compile(
    r"[- ](?:i|v|e|s|my)[A-Z]\w+"
    r"| (?:Pay|Plus|Money|Digibank|SmartBank(?:ing)?|Smart Banking|(?:E-)?Mobile Banking|Internet Banking|iBanking|[A-Z]{2,5}\.(?:NET|VN))(?!\w)"
    r"|\.(?:e|i|v)[A-Z]\w+"
    r"|\.(?i:vn|com|net|org)(?!\w)"
)
# Of a mechanism, of its members: "Cơ chế một cửa ASEAN", "5 nước ASEAN".
_OF_NAMES = re.compile(r"(?:một cửa|hải quan|nước) $")


# "Ban Chấp hành Trung ương Hội Chữ thập đỏ" is the society's, not the Party's.
_CENTRAL = re.compile(r"(?:ban chấp hành|bch|ban thường vụ) (?:trung ương|tw)$")
_SOCIETY = re.compile(r" (?:Hội|Đoàn|Tổng hội|Liên hiệp|Hiệp hội|Công đoàn)(?!\w)")


# "trên Facebook", "các mạng xã hội như Facebook": where something is said or sold.
_ON = re.compile(
    r"(?<!\w)(?:trên|qua|mạng xã hội|nền tảng|ứng dụng|tài khoản|người dùng|chặn|trang|trang cá nhân|fanpage|nhóm|kênh|lên|vào|(?:mạng xã hội|nền tảng)[^.;]{0,30} như) $"
)
# "Chính phủ hai nước", "Quốc hội và nhân dân hai nước": each of two states has its own.
_BOTH = re.compile(
    r"(?:(?:,| và) (?:chính phủ|quốc hội|nhân dân|doanh nghiệp|người dân|đảng|các doanh nghiệp|đảng cộng sản)){0,3} (?:hai|2|các|nhiều|ba) (?:nước|bên|quốc gia)(?!\w)"
)
_STATES = frozenset({"org/vn/chinh-phu", "org/vn/quoc-hoi"})
_SEATS = ("trụ sở ", "luật tổ chức ")  # a building, a law
_PAPER = ("báo ", "theo ", "phóng viên ", "pv ", "(")
_HOUSES = ("khách sạn ", "tòa nhà ")
_AT = ("tại ", "ở ", "trong ", "vào ")
# How the labels begin that `_half` doubts: of all others nothing need be asked.
_HALVES = ("ban chấp hành ", "bch ", "ban thường vụ ", "thường trực ", "khu ")


# "Chính phủ điện tử", "Chính phủ kiến tạo": a topic, of any body and of the Government alone.
_TOPIC = re.compile(
    r"\s+(?:(?P<any>điện tử|số(?! (?:hóa|hoá|\d))|thông minh)|mở(?! (?:rộng|cửa|đợt|lớp|cuộc))|kiến tạo|liêm chính|phục vụ)(?!\w)"
)
_LONG = 5  # spaces of a label that nothing else is written like: "quỹ đổi mới công nghệ quốc gia"


def certain(reading: Reading, start: int, stop: int) -> bool:
    """Whether a known label stands there as a name: capitalised or long, not "Chính phủ điện tử", not in "1332/QĐ-BYT"."""
    if start and reading.text[start - 1] in "-/" and reading.text[start:stop].isupper():
        return False
    if not (reading.text[start].isupper() or reading.folded.count(" ", start, stop) >= _LONG):
        return False
    topic = _TOPIC.match(reading.folded, stop)
    return topic is None or not (topic["any"] or reading.folded.startswith("chính phủ", start))


def names_other(reading: Reading, hit: Hit, products: Mapping[int, int]) -> bool:
    """Whether a label is a part of another name: a society's board, a product, a platform, a venue."""
    text, folded, start, stop = reading.text, reading.folded, hit.start, hit.stop
    if folded.startswith(_HALVES, start) and _half(reading, start, stop):
        return True
    if hit.entry.surface == "ASEAN" and _OF_NAMES.search(folded, max(0, start - 12), start):
        return True
    if hit.entry.key in _STATES and (_BOTH.match(folded, stop) or folded.endswith(_SEATS, 0, start)):
        return True
    if hit.entry.surface == "CAND" and not folded.endswith(_PAPER, 0, start):
        return True  # "lực lượng CAND" is no newspaper
    if folded.endswith(_HOUSES, 0, start):
        return True  # "khách sạn Becamex"
    product = products.get(start, 0)
    if product > stop or _PRODUCT.match(text, stop):
        return True  # "VNPT Money" and "VOV.VN" are no firms
    # The platform, not who runs it.
    return product == stop and _ON.search(folded, max(0, start - 48), start) is not None


def _half(reading: Reading, start: int, stop: int) -> bool:
    """Whether a label is half of a society's board, of a post or of where somebody stands."""
    text, folded = reading.text, reading.folded
    if _SOCIETY.match(text, stop) and _CENTRAL.match(folded, start, stop):
        return True
    if folded.startswith("thường trực ", start) and folded.endswith("phó thủ tướng ", 0, start):
        return True  # "Phó Thủ tướng Thường trực Chính phủ"
    return folded.startswith("khu ", start) and folded.endswith(_AT, 0, start)


# "Sáng 17/9, UBND huyện đã …": one of them did so on a day, whichever the reader knows it to be.
_ONE_DAY = re.compile(
    r"(?:ngày|sáng|trưa|chiều|tối)[^,.;]{0,16}\d{1,2} ?[./-] ?\d{1,2}(?: ?[./-] ?\d{4})?\)?,? (?:đoàn (?:kiểm tra |công tác )?của )?$"
)
_DID = (" đã ", " vừa ", " tổ chức ", " phối hợp ", " ban hành ", " khai ", " họp ", " ra mắt ", " có buổi ")


def acts_once(reading: Reading, mention: Mention) -> bool:
    """Whether a body of a level that no unit is named of does something on a day."""
    day = _ONE_DAY.search(reading.folded, max(0, mention.start - 60), mention.start)
    return day is not None and reading.folded.startswith(_DID, mention.stop)


# "Báo A tiếp tục thông tin …", "như Báo A đã phản ánh", "PV Báo A ghi nhận": the paper of the story, which only tells it.
PAPERS = ("báo ", "tạp chí ", "thời báo ")
_WRITES = re.compile(
    r"(?: (?:điện tử|online))? (?:sẽ |xin |xin được |đã |vừa )?(?:tiếp tục (?:thông tin|cập nhật|đưa tin|phản ánh|cung cấp)|"
    r"trân trọng (?:giới thiệu|gửi|thông tin|kính mời|cảm ơn bạn đọc|cảm ơn độc giả)|(?<=xin )giới thiệu|(?<=xin được )giới thiệu|(?:giới thiệu|gửi|cập nhật|thông tin)(?: \w+){0,2} (?:tới|đến|cùng) (?:quý )?(?:bạn đọc|độc giả|khán giả))(?!\w)"
)
_AS_WRITTEN = re.compile(r" (?:đã|từng|vừa) (?:đưa tin|thông tin|phản ánh|đăng tải|có bài|đề cập)(?!\w)")
_REPORTERS = ("pv ", "nhóm pv ", "p.v ", "phóng viên ")


def speaks_of_itself(reading: Reading, mention: Mention) -> bool:
    """Whether a newspaper only says of itself that it writes, or is where a reporter is from."""
    folded, start, stop = reading.folded, mention.start, mention.stop
    if folded.endswith("như ", 0, start) and _AS_WRITTEN.match(folded, stop):
        return True
    return folded.endswith(_REPORTERS, 0, start) or _WRITES.match(folded, stop) is not None


# "Sở A, Cục B của 19 tỉnh": of each there are many.
_OF_MANY = re.compile(
    r"(?:(?:,|,? và) (?:sở|cục|chi cục|phòng|công an|ubnd) (?:(?! (?:với|đã|phối|tổ|họp|cho|về|tại|để|ở)(?!\w))[^,.;:()]){2,50}){0,4} của (?:các|\d+) (?:tỉnh|thành phố|huyện|địa phương|quận|xã)(?!\w)"
)
_OF_PLACES = re.compile(r"(?:sở|cục|chi cục|phòng|công an|ubnd) ")
# "Ban Tuyên giáo các huyện, Thành ủy": the committees of districts and towns.
_COMMITTEES = re.compile(r"(?:thành|quận|thị|huyện|đảng) (?:ủy|uỷ)")
_DISTRICTS = (
    "các huyện, ",
    "các huyện và ",
    "các huyện, thị, ",
    "các huyện, quận, ",
    "các quận, huyện, ",
    "các tỉnh, ",
)


def several(reading: Reading, mention: Mention) -> bool:
    """Whether a list of bodies without a place speaks of those of many places."""
    start, stop, folded = mention.start, mention.stop, reading.folded
    if _COMMITTEES.fullmatch(folded, start, stop):
        many = folded.endswith(_DISTRICTS, 0, start)
    else:
        many = bool(_OF_PLACES.match(folded, start) and _OF_MANY.match(folded, stop))
    return many and not any(start < h.start and h.stop <= stop for h in reading.hits("Place"))
