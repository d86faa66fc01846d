"""Known labels of bodies that name something else where they stand, and bodies of a level that act on a day."""

from __future__ import annotations

import re
from collections.abc import Mapping

from kg.mentions.lexicon import Hit
from kg.mentions.mention import Mention
from kg.mentions.reading import Reading

_PRODUCT = re.compile(r"[- ](?:i|v|e|s|my)[A-Z]\w+")
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


def names_other(reading: Reading, hit: Hit, products: Mapping[int, int]) -> bool:
    """Whether a label is a part of another name: a society's board, a product, a platform, a venue."""
    text, folded, start, stop = reading.text, reading.folded, hit.start, hit.stop
    if _SOCIETY.match(text, stop) and _CENTRAL.match(folded, start, stop):
        return True
    if folded.startswith("thường trực ", start) and folded.endswith("phó thủ tướng ", 0, start):
        return True  # "Phó Thủ tướng Thường trực Chính phủ"
    if hit.entry.surface == "ASEAN" and _OF_NAMES.search(folded, max(0, start - 12), start):
        return True
    if hit.entry.key in _STATES and (_BOTH.match(folded, stop) or folded.endswith(_SEATS, 0, start)):
        return True
    if hit.entry.surface == "CAND" and not folded.endswith(_PAPER, 0, start):
        return True  # "lực lượng CAND" is no newspaper
    if folded.endswith(_HOUSES, 0, start):
        return True  # "khách sạn Becamex"
    if products.get(start, 0) > stop or _PRODUCT.match(text, stop):
        return True  # "VNPT Money" is no firm
    if products.get(start) == stop and _ON.search(folded, max(0, start - 48), start):
        return True  # the platform, not who runs it
    return folded.startswith("khu ", start) and folded.endswith(_AT, 0, start)  # where it stands


# "Sáng 17/9, UBND huyện đã …": one of them did so on a day, whichever the reader knows it to be.
_ONE_DAY = re.compile(
    r"(?:ngày|sáng|trưa|chiều|tối)[^,.;]{0,16}\d{1,2} ?[./-] ?\d{1,2}(?: ?[./-] ?\d{4})?\)?,? (?:đoàn (?:kiểm tra |công tác )?của )?$"
)
_DID = (" đã ", " vừa ", " tổ chức ", " phối hợp ", " ban hành ", " khai ", " họp ", " ra mắt ", " có buổi ")


def acts_once(reading: Reading, mention: Mention) -> bool:
    """Whether a body of a level that no unit is named of does something on a day."""
    day = _ONE_DAY.search(reading.folded, max(0, mention.start - 60), mention.start)
    return day is not None and reading.folded.startswith(_DID, mention.stop)
