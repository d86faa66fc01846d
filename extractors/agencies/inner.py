"""Head nouns that open no body, that are written small, or that open an organisation inside a body."""

from __future__ import annotations

import re

from extractors.agencies.grammar import field_at
from extractors.agencies.inside import in_person
from extractors.agencies.words import FIELD, LOCAL, NO_ROOM
from extractors.iris import COUNTRY, depth
from extractors.shape import CAPITAL
from kg.mentions.lexicon import Hit
from kg.mentions.reading import Reading
from kg.text.letters import UPPER

# "Đoàn Thị Ngọc Ánh" is a person, "Đoàn Việt Nam" a delegation, "Đoàn Sở Y tế" the youth of a body.
PERSONAL = re.compile(
    rf"Đoàn (?!Sở |Cục |Bộ |Khối |Viện (?:Hàn|Nghiên|Khoa|Kiểm) |Trường (?:Đại|Cao|Trung|THPT|THCS)(?!\w)){CAPITAL} {CAPITAL}"
)
_SENDER = re.compile(
    r" (?:sở|cục|bộ(?! đội)|tổng cục|ubnd|hđnd|ủy ban|uỷ ban|đại sứ quán|(?:tổng )?lãnh sự quán|văn phòng|tập đoàn|công ty)(?!\w)"
)
# "Giải thưởng Ngân hàng Việt Nam tiêu biểu": what is won.
_PRIZE = re.compile(
    r"(?<!\w)(?:giải(?: thưởng| nhất| nhì| ba)?|danh hiệu|hạng mục|cúp|cuộc thi|hội thi)(?: [\"“])? $"
)
_WON = tuple(
    f"{word} " for word in ("giải", "thưởng", "nhất", "nhì", "ba", "hiệu", "mục", "cúp", "thi", '"', "“")
)
# A head noun that is the half of another word: a meeting, a set of rules, an island, "Chính phủ số", "Tổ chức Lễ …".
_HALF = re.compile(
    r"sở hữu(?!\w)|viện (?:trưởng|phó|sĩ|sỹ)(?!\w)|liên hiệp vương quốc(?!\w)|đoàn kết(?!\w)|hội (?:báo|sách|xuân|hoa|làng)(?!\w)(?! chí)|trường sơn(?!\w)|ban thường vụ(?=,)|hội (?:nghị|thảo|thi|thao|chợ|đàm|diễn|nhập|trường)(?!\w)|trường sa(?!\w)|chính phủ (?:số|điện tử)(?!\w)|"
    r"bộ (?:pháp điển|quy tắc|tiêu chí|tiêu chuẩn|chỉ số|chỉ tiêu|luật|câu hỏi|công cụ|mã|sách|tài liệu|nhận diện|thủ tục|đơn giá|định mức|sưu tập|đề thi)(?!\w)|"
    r"tổ chức (?:hội|lễ|cuộc|phiên|kỳ|các|thành công|thực hiện|triển khai|tập huấn|khai|ký|thi)(?!\w)"
)

# "Khối Huyện ủy, khối UBND": the wings of a building, or those who work there.
_WING = re.compile(r" (?:(?:tỉnh|huyện|thành|quận|đảng) (?:ủy|uỷ)|ubnd|hđnd|văn phòng|nhà)(?!\w)")


def no_body(reading: Reading, hit: Hit) -> bool:
    """Whether a head noun opens no body: a room, a prize, a person's name, half of another word."""
    head = hit.entry.key
    if reading.folded.endswith(_GROUNDS, 0, hit.start):
        return True
    if head == "hội" and _ONE.match(reading.text, hit.stop):
        return True
    return bool(
        _HALF.match(reading.folded, hit.start)
        or (head == "nhóm" and _RATED.match(reading.text, hit.stop))
        or (head == "khối" and _WING.match(reading.folded, hit.stop))
        or (head == "bộ" and reading.text.endswith(_REGIONS, 0, hit.start))
        or (head == "vụ" and _CASE.match(reading.text, hit.stop))
        or (head == "ban thường trực" and reading.folded.endswith(("phó ", "trưởng "), 0, hit.start))
        or (head == "ca" and not reading.text.startswith("CA", hit.start))
        or (head == "bch" and not reading.folded.startswith(" trung ương ", hit.stop))
        or (
            head == "ban"
            and reading.folded.endswith("các ", 0, hit.start)
            and _COUNCIL.match(reading.folded, hit.stop)
        )
        or (head == "đảng" and not _PARTY.match(reading.text, hit.start))
        or (head == "tổ chức" and reading.folded.endswith("luật ", 0, hit.start))
        or (head == "đảng bộ" and reading.folded.endswith(("đại hội ", "đại biểu "), 0, hit.start))
        or (
            head == "khoa"
            and (_SCIENCE.match(reading.folded, hit.start) or reading.folded.endswith("bách ", 0, hit.start))
        )
        or (head == "viễn thông" and not _is_provincial(reading, hit))
        or (head == "phòng" and NO_ROOM.match(reading.folded, hit.start))
        or (
            reading.folded.endswith(_WON, 0, hit.start)
            and _PRIZE.search(reading.folded, max(0, hit.start - 24), hit.start)
        )
        or (head == "đoàn" and PERSONAL.match(reading.text, hit.start))
        or (head == "đoàn" and _is_sent(reading, hit))
        or (" " not in head and (_within_name(reading, hit) or _numbered(reading, hit)))
    )


def _is_sent(reading: Reading, hit: Hit) -> bool:
    """Whether a body's delegation is told of; one that a secretary leads is its youth union."""
    youth = reading.folded.endswith(_YOUTH, 0, hit.start) and reading.text[hit.start].isupper()
    return not youth and bool(_SENDER.match(reading.folded, hit.stop))


_YOUTH = ("bí thư ", "ban chấp hành ", "bch ", "ban thường vụ ", "btv ")


def _within_name(reading: Reading, hit: Hit) -> bool:
    """Whether a head of one syllable stands inside a person's name; "Đoàn Sở Y tế" is none."""
    sent = hit.entry.key == "sở" and reading.text.endswith("Đoàn ", 0, hit.start)
    return not sent and in_person(reading, hit.start)


def _is_provincial(reading: Reading, hit: Hit) -> bool:
    """Whether a province's telecom firm is named, and no trade: "Viễn thông Hải Phòng"."""
    before = reading.text[max(0, hit.start - 12) : hit.start].rstrip().rpartition(" ")[2]
    if (
        reading.folded.endswith("bưu chính, ", 0, hit.start)
        or before[:1].isupper()
        or before in ("và", "-", "–", "&", "ngành", "vực", "trường")
    ):
        return False
    at = hit.stop + 1
    place = next((h for h in reading.hits("Place") if h.start == at), None)
    return place is not None and place.entry.key.startswith("place/vn/")


_COUNCIL = re.compile(r" (?:hđnd|hội đồng nhân dân)(?!\w)")  # "lãnh đạo các Ban HĐND tỉnh"
_RATED = re.compile(
    r" (?:\d|[A-Z](?!\w)|PV(?!\w)|[Pp]hóng viên)"
)  # "Nhóm A gồm 17 nền tảng", "Nhóm PV Báo A"
# "Vụ 39 người chết", "Vụ Việt Á: …": a case, no department.
_CASE = re.compile(rf" (?:\d{{1,4}} [^\W\d_{UPPER}]|(?:[{UPPER}][\w-]* ?){{1,4}}:)")
_REGIONS = ("Bắc ", "Nam ", "Trung ")  # "Bắc Bộ Phủ", "Nam Bộ kháng chiến"
_GROUNDS = ("sân vận động ", "nhà thi đấu ", "nhà hát ")  # "Sân vận động Quân khu 7": where, not who
# "khu phố Hội Tân", "Hội An đón khách": no society goes by one syllable that is no abbreviation.
_ONE = re.compile(
    rf" (?![{UPPER}]{{2}})[{UPPER}][^\W\d_]*(?![\w/-])(?! (?!(?:và|bị|đã|có|được|ở|tại|là)(?!\w))[^\W\d_])|(?i: an)(?!\w)(?! (?:toàn|ninh|sinh))"
)
# "Cụm công nghiệp Tân Hội 3": the second syllable of a place's name, which a number follows.
_FIRST = re.compile(rf"(?<!\w)[{UPPER}][^\W\d_]+ $")
_NUMBER = re.compile(r" \d{1,2}(?!\w)")


def _numbered(reading: Reading, hit: Hit) -> bool:
    """Whether a head noun is the end of a place's name with a number."""
    return bool(
        _NUMBER.match(reading.text, hit.stop)
        and _FIRST.search(reading.text, max(0, hit.start - 9), hit.start)
    )


_SCIENCE = re.compile(r"khoa (?:học|giáo|bảng|cử|trương)(?!\w)")
# Parties of other countries, and of times past.
_PARTY = re.compile(
    r"Đảng (?:Nhân dân|Cộng sản|Cộng hòa|Cộng hoà|Dân chủ|Lao động|Bảo thủ|Tự do|Hành động|Xã hội)(?!\w)"
)
_DELEGATIONS = frozenset(
    {"đoàn đại biểu quốc hội", "đoàn đbqh"}
)  # "đại diện đoàn đại biểu Quốc hội TP Đà Nẵng"


def small_head(reading: Reading, hit: Hit) -> bool:
    """Whether a head noun written small opens a name all the same: "sở Y tế", "sở Nông nghiệp và Môi trường"."""
    at = hit.stop + 1
    if not (reading.text[at : at + 1].isupper() or hit.entry.key in _PLACED or hit.entry.key in _DELEGATIONS):
        return False
    if reading.folded.endswith(("cơ ", "trụ "), 0, hit.start):
        return False  # "trụ sở Công an xã"
    if hit.entry.key in _DELEGATIONS:
        return True
    if hit.entry.key in _PLACED:
        level = _PLACE.match(reading.text, hit.stop)
        return level is not None and not reading.folded.endswith(_OTHER, 0, hit.start)
    if hit.entry.key in _CIVIL or _FORMED.search(reading.folded, hit.start, hit.stop):
        state = any(h.start == at and depth(h.entry.key) == COUNTRY for h in reading.hits("Place"))
        named = not state and not _NO_NAME.match(reading.text, at)
        return named and not reading.folded.endswith(_OTHER, 0, hit.start)
    return hit.entry.key == "sở" and field_at(reading.folded, at)


# "công an huyện Phú Quốc", "đảng ủy phường Hòa Bình": the place says which.
_PLACED = frozenset(
    "công an|đảng ủy|đảng uỷ|ủy ban nhân dân|uỷ ban nhân dân|hội đồng nhân dân|trung tâm phục vụ hành chính công|trung tâm hành chính công|tòa án nhân dân|viện kiểm sát nhân dân|trạm y tế".split(
        "|"
    )
)
_PLACE = re.compile(
    rf" (?:tỉnh|thành phố|tp\.?|TP\.?|quận|huyện|thị xã|xã|phường|thị trấn|đặc khu) ?(?:{CAPITAL}|\d)"
)
# "bệnh viện Bạch Mai", "trường đại học Ngoại thương", "tập đoàn Microsoft"
_CIVIL = frozenset(
    "bệnh viện|trường đại học|đại học|trường cao đẳng|học viện|tập đoàn|tổng công ty|ngân hàng|quân chủng|binh chủng".split(
        "|"
    )
)
# "công ty TNHH Giải pháp số Bình Minh": a legal form is a firm's.
_FORMED = re.compile(r"công ty (?:tnhh|cổ phần|cp)(?: (?:mtv|một thành viên))?$")
# "tổng công ty Nhà nước", "quản lý bệnh viện HIS"
_NO_NAME = re.compile(r"(?:Nhà nước|Trung ương|HIS|EMR)(?!\w)")
_OTHER = ("bộ ", "các ", "những ", "một số ", "nhiều ", "mỗi ", "mọi ", "phó ", "trưởng ")


# "Phó Chủ tịch Thường trực HĐND tỉnh": the post is standing, the body is the council.
_STANDING = "thường trực "
STANDING = frozenset(head for head in (*LOCAL, *FIELD) if head.startswith(_STANDING))
_VICE = re.compile(r"(?<!\w)(?:chủ tịch|bí thư|chủ nhiệm|trưởng ban|ủy viên) $")


def first(reading: Reading, hit: Hit) -> int:
    """Where the body begins that one of the standing heads opens: after "thường trực", if that is of the post."""
    standing = _VICE.search(reading.folded, max(0, hit.start - 24), hit.start)
    return hit.start + len(_STANDING) if standing else hit.start


# "Đảng ủy Bộ Công an", "Đoàn Thanh niên Sở Y tế": organisations inside a body.
INNER = frozenset(
    {
        "đảng ủy",
        "đảng uỷ",
        "đảng bộ",
        "ban cán sự đảng",
        "ban thư ký",
        "đảng đoàn",
        "đoàn",
        "đoàn thanh niên",
        "đoàn cơ sở",
        "chi đoàn",
        "công đoàn cơ sở",
        "công đoàn",
        "bch",
        "ban chấp hành",
        "ban chấp hành đảng bộ",
        "bch đảng bộ",
        "ban thường trực",
        "ban thường vụ đảng ủy",
        "thường trực đảng ủy",
        "tổ giúp việc",
    }
)
