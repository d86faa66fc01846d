"""Capitalised words after a title, a body or a degree that name nobody."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.shape import RUN, SURNAMES, Token, stranger, written
from kg.mentions.reading import Reading
from kg.text.letters import UPPER

# Heads of bodies standing alone ("Giám đốc Sở"): no one's name.
_HEADS = frozenset(
    "nhà sở bộ cục vụ ubnd hđnd ban phòng hội viện đoàn ngân công trung tổng ủy uỷ sở, trường văn hiệp mttq cấp".split()
)


# Capitalised first words of sentences that are also surnames.
COMMON = frozenset(
    "văn cao hà kim sơn mai la từ ông lại an vi y tăng đồng phó hạ lục hàn viên quản vàng ma thi danh phương đường trà mùa cứ thân cung "
    "giáp thái lương chu tô lý bà anh phí lường tiêu ninh đàm lâm châu hồ dương".split()
)


# After a title, capitalised alone: what is headed or how, no one's name.
_WORDS = re.compile(
    r"(?:nhiệm kỳ|lãnh đạo|quản (?:lý|trị)|thường (?:trực|vụ|niên)|quân (?:đội|khu|sự|ủy|uỷ|đoàn|chủng|chính)|nhân (?:đại|dân|sự)|chi (?:đoàn|bộ|hội|cục|nhánh|ủy|uỷ)|thủ (?:đô|tướng|phủ)|đảng (?:bộ|đoàn|ủy|uỷ|viên)|"
    r"quốc (?:phòng|gia|hội|tế|vụ)|thanh (?:niên|tra|tra viên)|phụ nữ|cựu chiến binh|nông dân|công (?:đoàn|ty|an|đảng)|đặc (?:nhiệm|khu|trách)|tự (?:do|vệ)|kinh (?:tế|doanh)|thương mại|tài (?:chính|nguyên)|"
    r"khu vực|tập đoàn|liên (?:minh|đoàn|hiệp|hợp|bang|hoan|danh)|hạ viện|thượng viện|cộng hòa|dân chủ|chính (?:phủ|trị|hiệp)|điều hành|toàn (?:quốc|cầu|quyền)|lâm thời|danh dự|ưu tú)(?!\w)"
)
# After a title: what it issues, not who holds it.
_PAPER = re.compile(
    r"(?:đề án|nghị định|quyết định|thông báo|thông tư|kế hoạch|dự thảo|dự án|báo cáo|chỉ thị|chương trình|nghị quyết)(?!\w)"
)
# No name is written with capitals that no vowel parts: "Giám đốc điều hành VNCS Global".
_VOWELLESS = re.compile(r"[^AEIOUYÀ-ỹ]{2,}")
_DEGREE = re.compile(r"(?<!\w)(?:tiến s[ĩỹ]|thạc s[ĩỹ]|cử nhân|kỹ sư|bác s[ĩỹ]|dược s[ĩỹ]|giáo sư) $")


def is_thing(folded: str, run: Sequence[Token], at: int) -> bool:
    """Whether a document, a body or what is headed begins at a token that a title leads."""
    token = run[at]
    if len(run) == 1 and token.text.isupper() and len(token.text) > 1:
        return True  # "Quyền Bộ trưởng TTTT": a body's short name
    if token.folded == "dương" and folded.endswith("thái bình ", 0, token.start):
        return True  # "Tập đoàn Liên Thái Bình Dương"
    short = token.text.isupper() and token.folded not in SURNAMES and _VOWELLESS.fullmatch(token.text)
    found = _PAPER.match(folded, token.start) or _WORDS.match(folded, token.start)
    return bool(short or found) or token.folded in _HEADS


# What whoever is named does, or where the name ends: after other small words a thing's name goes on.
_DOES = re.compile(
    r" (?:đã|đang|sẽ|vừa|cũng|còn|đều|cho|nói|nhấn|khẳng|phát|chủ|dự|tham|đề|yêu|chỉ|kết|trình|báo|giới|thông|chia|trao|trả|hỏi|nêu|đánh|ghi|bày|cảm|chúc|mong|tin (?:tưởng|rằng|là|vào)|hy|cam|hứa|"
    r"ký|tặng|tiếp|gặp|thăm|làm|là|và|cùng|với|tại|trong|ở|về|từ|đến|tới|vào|ngày|sáng|chiều|tối|được|bị|có|không|lưu|gửi|đồng|khai|cắt|bấm|điều|quyết|giao|kêu|hoan|nhận|phân|giải|"
    r"kiểm|đọc|hội|dẫn|rời|khởi|bắt|tuyên|thay|thì|nhân|trước|sau|khi|mà|vẫn|luôn|rất|lại|đi|xin|mời|muốn|cần|nhiệt|vui|theo|nhằm|nhắc|lắng|nghe|khen|phê|xúc|tâm|cho|thừa|lý|bức|kể|đáp|hứa|đứng|ngồi|trực|tự|mới|nhậm|nghỉ|sinh|quê|người|đại|ủng|tán|để|do|bởi|của|cho)(?![^\W\d_])"
)
_SMALL = re.compile(rf" [^\W\d_{UPPER}]")


# "Trưởng thôn Đông", "Trưởng ấp Phú Thạnh, xã Tân Lập"
_HAMLET = re.compile(r"[Tt]rưởng (?:thôn|ấp|bản|buôn|làng|khóm|xóm|khu phố) $")
_COMMUNE = re.compile(r",? (?:xã|phường|thị trấn|huyện)(?!\w)")


def _is_hamlet(text: str, start: int, stop: int) -> bool:
    """Whether the words after the title of who heads a hamlet are the hamlet's name."""
    if not _HAMLET.search(text, max(0, start - 14), start):
        return False
    return " " not in text[start:stop] or bool(_COMMUNE.match(text, stop))


def goes_on(text: str, run: Sequence[Token], at: int) -> bool:
    """Whether the words are the beginning of a thing's name: "Tổng Giám đốc Cổng Thông tin", "Chủ tịch Diễn đàn X"."""
    last = run[-1].stop
    if _is_hamlet(text, run[at].start, last):
        return True
    if any(stranger(token.text) for token in run[at:]) or (len(run) > 1 and run[at].folded in SURNAMES):
        return False
    return bool(_SMALL.match(text, last)) and not _DOES.match(text, last)


def is_degree(folded: str, at: int) -> bool:
    """Whether a degree stands right before the offset: "Thạc sỹ Quản lý"."""
    return bool(_DEGREE.search(folded, max(0, at - 12), at))


def is_named(text: str, word: str, at: int) -> bool:
    """Whether the word is the end of a name elsewhere: "TS. Dũng" of "Nguyễn Tiến Dũng", not "Xây" of "Bộ Xây dựng"."""
    longer = re.compile(rf"(?P<before>[{UPPER}][^\W\d_]+) {re.escape(word)}(?!\w)(?! [{UPPER}])")
    return any(
        match.end() - len(word) != at and match["before"].lower() not in _HEADS
        for match in longer.finditer(text)
    )


# Words before a capitalised run that make it the name of a thing: streets, schools, prizes, products.
_THINGS = tuple(
    (
        "khu công nghệ|đại lộ|bãi đỗ|bãi xe|điểm đỗ|mỏ|tiểu đoàn|trung đoàn|sư đoàn|mầm non|mẫu giáo|tiểu học|trung học|phổ thông|đường|phố|ngõ|hẻm|ngách|cầu|chợ|trường|thpt|thcs|giải|giải thưởng|quỹ|bệnh viện|công viên|quảng trường|hầm|hồ|sông|núi|"
        "đảo|đèo|làng|thôn|bản|ấp|khu|chùa|đền|sân|sân bay|sân vận động|ga|bến|bến xe|cảng|hãng|tàu|công ty|phim|bài hát|tác phẩm|nhà hát|"
        "rạp|mương|kênh|rạch|đê|đập|nút giao|ngã tư|ngã ba|vườn hoa|tòa|tháp|lăng|đình|tuyến|học bổng|chi bộ|đảng bộ|chi đoàn|tết|xuân|năm|khách sạn|nhà máy|tòa nhà|tập đoàn|thương hiệu|nhà xuất bản|siêu thị|cửa khẩu|xã|phường|quận|huyện|tỉnh|thành phố|tp"
    ).split("|")
)
_THING = re.compile(r"(?<!\w)(?:" + "|".join(_THINGS) + r"|(?<![–-])(?<![–-] )\d+[a-z]?)[.:]? ?$")


# A thing's head noun, capitalised at the beginning of a sentence before a name: "Đường Nguyễn Huệ".
_HEADED = re.compile(rf"(?:Đường|Phố|Cầu|Chợ|Học bổng) (?P<name>[{UPPER}][^\W\d_]+) [{UPPER}]")
_LAKE = re.compile(r"Hồ (?:Hoàn Kiếm|Gươm|Tây|Ba Bể|Xuân Hương|Núi Cốc|Trúc Bạch|Dầu Tiếng)(?!\w)")

# "đền Bà Thiên Hậu", "lăng Ông Nam Hải": to whom a shrine is.
_GODS = ("Bà ", "Ông ", "Cô ", "Cậu ")
_SHRINE = re.compile(r"(?<!\w)(?:đền|chùa|miếu|miễu|(?<!gia )đình|lăng|dinh|am) (?:thờ )?\w{2,3} $")
_BENCH = re.compile(r"đoàn chủ (?:tịch|tọa|toạ|trì|tri)(?!\w)")  # "Đoàn Chủ tọa hội nghị"


def names_thing(reading: Reading, at: int, *, led: object = True) -> bool:
    """Whether the capitalised run there is a street's or a lake's name, a bench of chairs, or a shrine's god."""
    if reading.text.endswith(_GODS, 0, at) and _SHRINE.search(reading.folded, max(0, at - 14), at):
        return True
    if reading.text[at] not in "ĐPCH":
        return False
    if _LAKE.match(reading.text, at) or _BENCH.match(reading.folded, at):
        return True
    headed = _HEADED.match(reading.text, at)
    if headed is None or headed["name"].lower() not in SURNAMES:
        return False
    sentence = reading.sentence_at(at)
    return sentence is not None and (sentence.start == at or not led)


# "tại Hội trường A, cơ sở Lý Thường Kiệt, Trường Đại học B": a campus; "chủ cơ sở Nguyễn Văn An" is a person.
_CAMPUS = re.compile(r"(?:, |\(|(?<!\w)(?:tại|ở) )cơ sở $")


def _is_campus(reading: Reading, at: int) -> bool:
    """Whether a campus is named there, between commas."""
    run = RUN.match(reading.text, at)
    closed = run is not None and reading.text.startswith((",", ")", ";"), run.end())
    return closed and _CAMPUS.search(reading.folded, max(0, at - 16), at) is not None


def after_thing(reading: Reading, at: int) -> bool:
    """Whether the words before the offset say that a thing is named there."""
    if _is_campus(reading, at):
        return True
    near = written(reading.folded, at, _THINGS, ".:") and not reading.folded.endswith("nông thôn ", 0, at)
    if not near or not _THING.search(reading.folded, max(0, at - 24), at):
        return False
    return not reading.folded.endswith(": ", 0, at) or opens_row(reading, at)


# "trên các phố Lý Thường Kiệt, Phan Chu Trinh (2 vị trí) và Lý Thái Tổ": the word is of each
_MANY = re.compile(r"(?<!\w)(?:các|những|nhiều|mấy|hai|ba|bốn|năm|\d+) (?:\w+:? )?(?:\w+:? )?$")
# What a row begins behind: "các phố A, B", "2 phường: A, B".
_LEVELS = ("xã", "phường", "quận", "huyện")
ROWS = ("phố ", "đường ", *(f"{level}{mark}" for level in _LEVELS for mark in (" ", ": ")))
_NEXT = re.compile(r"(?: \([^()]{1,40}\))?(?:,| và|, và) ")


def opens_row(reading: Reading, at: int) -> bool:
    """Whether the thing named at the offset is one of several: "các phố A, B"."""
    return bool(_MANY.search(reading.folded, max(0, at - 32), at))


# "một số tuyến như An Dương Vương (quận 5), Lê Hồng Phong (quận 10)"
_LIES = re.compile(
    r" \((?:ở |thuộc )?(?:quận|q\.|phường|p\.|huyện|thị xã|tx\.?|thành phố|tp\.?) ?[\w ]{1,20}\)"
)


def lies_in(reading: Reading, stop: int) -> bool:
    """Whether brackets right behind the words say in which ward or district they lie."""
    return _LIES.match(reading.folded, stop) is not None


def in_row(reading: Reading, last: int, at: int) -> bool:
    """Whether what begins at the offset goes on the row of things whose last one ends at `last`."""
    return 0 < last < at and bool(_NEXT.fullmatch(reading.folded, last, at))


def behind_firm(run: Sequence[Token], at: int, titled: bool) -> int:
    """How many syllables of a firm stand before the name that a title leads: "Chủ tịch Tân Hoàng Minh Đỗ Anh Dũng"; 0 where none do."""
    left = len(run) - at
    if not titled or left < _FIRM_AND_NAME + (run[at].folded in SURNAMES):
        return 0
    starts = [
        i for i in range(2, left - 1) if run[at + i].folded in SURNAMES and run[at + i].folded not in COMMON
    ]
    return next(
        (i for i in starts if left - i == _NAME), next((i for i in starts if left - i <= _NAME + 1), 0)
    )


_NAME, _FIRM_AND_NAME = 3, 5  # syllables
