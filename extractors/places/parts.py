"""Places that are only a part of another name, or none at all."""

from __future__ import annotations

import re

from extractors.agencies.ends import HALF
from extractors.iris import DISTRICT, depth
from extractors.shape import CAPITAL, stranger
from kg.mentions.lexicon import Hit
from kg.mentions.mention import Mention
from kg.mentions.reading import Reading

_FIRM = re.compile(r"(?:tổng )?công ty|ctcp|tập đoàn|htx|hợp tác xã|doanh nghiệp")
_CAPITAL = re.compile(rf"(?<!\w){CAPITAL} $")
_LEVELS = ("huyện ", "quận ", "thị xã ", "thành phố ", "tp ", "tp. ")
_MORE = re.compile(rf" {CAPITAL}")


def in_brand(reading: Reading, hits: list[Hit], bodies: list[Mention]) -> bool:
    """Whether a short name inside bodies is a part of a firm's: "Công ty TNHH Hoàng Anh", "Công ty Hàn Việt"; or a district's."""
    start, stop = hits[0].start, hits[0].stop
    firm = any(_FIRM.match(reading.folded, b.start) for b in bodies)
    unsaid = firm and not reading.folded.endswith(_LEVELS, 0, start)
    if unsaid and all(depth(hit.entry.key) == DISTRICT for hit in hits):
        return True  # "Công ty Than Thống Nhất"
    begun = _MORE.match(reading.text, stop) and any(stop < b.stop for b in bodies)
    ends = _CAPITAL.search(reading.text, max(0, start - 9), start)
    if " " in reading.text[start:stop] or not (begun or ends):
        return False
    if ends and reading.text[start:stop] == "Anh" and not reading.folded.endswith("việt ", 0, start):
        return True  # "Bệnh viện Đa khoa Tâm Anh"
    return firm


_THIRD = re.compile(rf" (?:Hội|Tây|Đông|Nam|Bắc|Thượng|Hạ|Trung)(?! {CAPITAL})(?!\w)")


def begins_ward(reading: Reading, start: int, stop: int) -> bool:
    """Whether a town's name only begins that of a unit of its own: "phường Quy Nhơn Đông", "phường Vinh Tân"."""
    if HALF.match(reading.text, stop) or _THIRD.match(reading.text, stop):
        return True
    return " " not in reading.text[start:stop] and reading.text[stop + 1 : stop + 2].isupper()


_PLAYS = re.compile(
    r"(?<!\w)(?:diễn viên|ca sĩ|nghệ sĩ|nghệ sỹ|đạo diễn|nhạc sĩ|người mẫu|thủ môn|tiền đạo|tiền vệ|hậu vệ|nsưt|nsnd) $"
)


def is_player(reading: Reading, at: int) -> bool:
    """Whether somebody is named there, as a district is: "diễn viên Thanh Thủy"."""
    return _PLAYS.search(reading.folded, max(0, at - 12), at) is not None


def is_given(reading: Reading, start: int, stop: int) -> bool:
    """Whether the word is the last of a whole name in the article, joined to another: "Thuận và Vinh tử vong"."""
    word = " " + reading.text[start:stop]
    joined = reading.folded.endswith(" và ", 0, start) or reading.folded.startswith(" và ", stop)
    return joined and any(name.value.endswith(word) for name in reading.mentions("Name"))


# "lưu vực sông Hồng - Thái Bình": two rivers that make one; "các lưu vực sông Cầu, Nhuệ - Đáy và Đồng Nai"
_RIVER = rf"{CAPITAL}(?: {CAPITAL})?"
_JOINED = re.compile(rf"(?<!\w)[Ss]ông {_RIVER} ?[-–] ?(?:[Ss]ông )?$")
_ROW = re.compile(
    rf"(?<!\w)(?:[Cc]ác(?: (?:dòng|con|lưu vực))?|[Ll]ưu vực|hệ thống) sông:? (?:{_RIVER}(?: ?[-–] ?|,(?: và)? | và )){{1,6}}$"
)
_LONGEST = 90  # characters of such a row


def is_river(reading: Reading, at: int) -> bool:
    """Whether the name at the offset is the second of rivers that are named together."""
    if reading.folded.find("sông ", max(0, at - _LONGEST), at) < 0:
        return False
    near = (reading.text, max(0, at - _LONGEST), at)
    return bool(_JOINED.search(*near) or _ROW.search(*near))


_NAMED_AFTER = frozenset({"bệnh viện", "trường thpt", "trường thcs", "trường tiểu học"})


def is_named_after(body: Mention, start: int, stop: int) -> bool:
    """Whether a row leaves out whose name it is: "các bệnh viện: Bạch Mai, Thống Nhất", "các trường đại học: Tôn Đức Thắng"."""
    if body.rule != "agencies.elided":
        return False
    return body.slots["head"] in _NAMED_AFTER or (
        body.start < start and stop < body.stop and stop - start < _SHORT
    )


_SHORT = 5  # characters of a country's name of one syllable
_SPOUSE = re.compile(r"(?<!\w)(?:ông|bà) $")


def is_spouse(reading: Reading, at: int) -> bool:
    """Whether no commune is meant there: "ông xã Hoàng Long"."""
    return _SPOUSE.search(reading.folded, max(0, at - 5), at) is not None


# Capitals of one syllable that begin another word where a small one follows: "UBND tỉnh Đề án", "Hợp tác xã Nông nghiệp".
_FIRST = frozenset(
    "đại đề quy kế nghị quyết thông hướng chương báo tờ công dự nông văn danh luật đảng ban bộ sở tổng trung chính phó giám hội lễ khu tổ mặt ủy uỷ phòng khoa kết cổng hệ nền dịch thủ cải chuyển xây phát tăng thực triển ứng đầu kinh giáo môi tài lao giao chỉ chiến mô phong cuộc".split()
)
_SMALL = re.compile(r" [^\W\d_A-ZĐ]")
_TERM = re.compile(r"(?:Khóa|Khoá|Kỳ|Nhiệm kỳ|Ngày|Tháng|Tuần [Ll]ễ)(?!\w)|[A-Z]+\d")
_PROVINCES = ("tỉnh", "thành phố", "tp")


def begins_word(reading: Reading, start: int, stop: int, level: str) -> bool:
    """Whether the capital is that of another word: "UBND tỉnh Quy chế …", "HĐND tỉnh Khóa XII", "toàn tỉnh Ngày hội A"."""
    if _TERM.match(reading.text, start) or (
        level == "xã" and reading.folded.endswith("hợp tác xã ", 0, start)
    ):
        return True
    if " " in reading.text[start:stop] or reading.text[start].isdigit():
        return False
    plain = reading.folded[start:stop] in _FIRST and _SMALL.match(reading.text, stop)
    return bool(plain) or (level in _PROVINCES and not stranger(reading.text[start:stop]))


def of_abroad(reading: Reading, start: int, stop: int) -> int:
    """The end of a province abroad before who governs it: "tỉnh Xaysomboun Khamlieng Outthakaison"."""
    first, _, rest = reading.text[start:stop].partition(" ")
    return start + len(first) if " " in rest and all(map(stranger, (first, *rest.split()))) else stop


# "huyện TP.", "xã NTM", headlines in capitals
_CAPS = re.compile(r"[A-ZĐ]{2,5}(?![\w-])")
_HEADLINE = re.compile(r"\w{2,} \w{2,}")
# "Các tỉnh Tây Bắc": regions are no units.
_REGION = re.compile(
    r"(?:tây bắc|đông bắc|tây nguyên|(?:đông |tây )?nam bộ|(?:bắc )?trung bộ|bắc bộ|miền \w+|duyên hải|đồng bằng|vùng)(?!\w)"
)
_YOUTH = ("đoàn ", "đoàn,", "đoàn.", "đoàn;", "ủy ", "uỷ ")  # "Bí thư Huyện Đoàn" is of no place


def is_elsewhere(reading: Reading, at: int, bodies: set[int]) -> bool:
    """Whether what begins here is the name of a body, a region, or words in capitals."""
    return (
        at in bodies
        or reading.folded.startswith(_YOUTH, at)
        or _REGION.match(reading.folded, at) is not None
        or _CAPS.match(reading.text, at) is not None
        or ((line := _HEADLINE.match(reading.text, at)) is not None and line.group().isupper())
    )
