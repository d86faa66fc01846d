"""What is only a kind of system, or no information system at all."""

from __future__ import annotations

import re

from kg.mentions.lexicon import Hit
from kg.mentions.reading import Reading

# Heads that are also verbs or everyday nouns: a name must follow.
COMMON = frozenset(
    {
        "ứng dụng",
        "kho ứng dụng",
        "app",
        "siêu ứng dụng",
        "mini app",
        "chatbot",
        "công cụ",
        "phần mềm",
        "nền tảng",
        "website",
        "trang web",
        "trục",
        "cổng",
        "hệ thống",
        "tổng đài",
    }
)
_NOISE = re.compile(
    r"^(?:bưu điện|trường|nhà thuốc|trạm|đại lý|khách sạn|chi nhánh|biển báo|loa|đê|cảm biến|chợ|chính trị|pháp luật|y tế|giáo dục|ngân hàng|điện|nước|giao thông|đường|cảng|cửa hàng|bán lẻ|phân phối|cơ quan|tổ chức|văn bản|chính quyền|"
    r"hành chính|tài chính|quản trị|tưới|thoát|cấp nước|chữ ký|camera|đường dây|xe buýt|siêu thị|rạp|phòng(?! họp không)|công nghệ thông tin(?! )|máy|mạng|điện tử$|thông tin$|bộ máy|tòa án|lấy)"
)
# What makes information technology of it: "hệ thống giao thông thông minh".
_DIGITAL = re.compile(r"(?<!\w)(?:thông minh|điện tử(?! viễn)|đám mây|trực tuyến|số(?= |$)|dữ liệu)(?!\w)")
# "Công viên phần mềm", "tiến sĩ hệ thống thông tin": a trade, not a system.
_TRADE = re.compile(
    r"(?<!\w)(?:công viên|công nghiệp|tiến sĩ|tiến sỹ|thạc sĩ|thạc sỹ|kỹ sư|ngành|khoa|lập trình|viết|phân)\s+$"
)
# "tạo nền tảng phát triển Chính phủ điện tử": a foundation.
_GROUNDS = (" phát triển", " tạo", " vững", " cho", " để", " quan trọng", " xây dựng")
_KIND_OF_DATA = 5  # words of "quốc gia và chuyên ngành": kinds of databases, no name


# Heads that are a name when somebody owns what they name.
_WHOLE = frozenset(
    {
        "cổng dịch vụ công",
        "cổng thông tin điện tử",
        "trung tâm ioc",
        "trợ lý ảo",
        "trợ lý ai",
        "mạng truyền số liệu chuyên dùng",
        "kho học liệu số",
        "trung tâm điều khiển giao thông",
        "trung tâm tích hợp dữ liệu",
        "trung tâm giám sát, điều hành",
        "trung tâm giám sát và điều hành",
        "trung tâm thông tin chỉ đạo, điều hành",
        "trung tâm thông tin chỉ đạo điều hành",
        "trung tâm thông tin, chỉ đạo điều hành",
        "trung tâm thông tin, chỉ đạo, điều hành",
    }
)


def _noisy(reading: Reading, hit: Hit) -> bool:
    """Whether the head is so common that what follows small may be no system at all."""
    capital = reading.text[hit.stop + 1 : hit.stop + 2].isupper()
    return hit.entry.key in COMMON and not (capital and hit.entry.key != "hệ thống")


def _item(reading: Reading, hit: Hit, rest: str) -> bool:
    """Whether the words are an item of a list of names: "Nền tảng hành chính công chủ động; …"."""
    led = reading.text[max(0, hit.start - 2) : hit.start] in ("; ", ": ")
    return led and reading.text[hit.start].isupper() and rest.count(" ") > 1


def _coded(reading: Reading, hit: Hit, rest: str) -> bool:
    """Whether what is governed goes by letters: "hệ thống quản trị đại học UIS"."""
    last = reading.text[hit.stop + 1 : hit.stop + 1 + len(rest)].rpartition(" ")[2]
    return rest.startswith("quản trị ") and len(last) > 2 and last.isupper()


def is_kind(reading: Reading, hit: Hit, rest: str) -> bool:
    """Whether the words are a bare kind, or no information system at all ("hệ thống chính trị")."""
    head = hit.entry.key
    if _TRADE.search(reading.folded, max(0, hit.start - 20), hit.start):
        return True
    if head == "hệ thống" and rest.startswith(("hóa ", "chính quyền ")):
        return True  # a verb; what the whole state is
    if (
        _noisy(reading, hit)
        and _NOISE.match(rest)
        and not (_DIGITAL.search(rest) or _item(reading, hit, rest) or _coded(reading, hit, rest))
    ):
        return True
    if rest.startswith(("quan trọng", "trọng yếu", "lớn")):
        return True  # what the law calls important is a class
    if head == "nền tảng" and reading.folded.startswith(_GROUNDS, hit.stop):
        return True
    if head in ("ứng dụng", "nền tảng") and _STATE.match(rest):
        return True  # "ứng dụng Chính quyền điện tử cốt lõi"
    if head == "nền tảng" and rest.startswith(("thiết bị", "web", "internet", "điện thoại", "trí tuệ")):
        return True  # "ứng dụng trên nền tảng thiết bị di động": what it runs on
    if head == "hệ điều hành" and rest.startswith(("ios", "android", "windows", "linux")):
        return True  # what runs a telephone
    if rest in ("quốc gia", "số quốc gia") and head in _RANKED and not reading.text[hit.start].isupper():
        return True  # "phát triển VNeID thành siêu ứng dụng quốc gia"
    if head == "trục":
        return not rest.startswith(("liên thông", "tích hợp", "kết nối", "văn bản", "dữ liệu", "chia sẻ"))
    if head in ("cơ sở dữ liệu", "csdl") and rest.startswith("quốc gia") and " về " not in rest:
        return len(rest.split()) <= _KIND_OF_DATA
    return not rest and head not in _WHOLE


_RANKED = frozenset({"siêu ứng dụng", "nền tảng", "nền tảng số", "ứng dụng", "hệ thống"})
_STATE = re.compile(r"chính (?:quyền|phủ) (?:điện tử|số)(?: cốt lõi| dùng chung|$)")
# "trên nền tảng cơ sở dữ liệu …", "phần mềm Cổng thông tin …": the second noun opens the name.
_OUTER = frozenset({"nền tảng", "phần mềm", "ứng dụng", "chương trình phần mềm"})
_INNER = frozenset(
    {
        "cơ sở dữ liệu",
        "csdl",
        "hệ thống",
        "hệ thống thông tin",
        "cổng thông tin",
        "cổng",
        "cổng dịch vụ công",
        "kho dữ liệu",
        "trung tâm dữ liệu",
    }
)


def holds_another(reading: Reading, hit: Hit) -> bool:
    """Whether another head noun follows that says more of what the system is."""
    if hit.entry.key not in _OUTER:
        return False
    return any(h.start == hit.stop + 1 and h.entry.key in _INNER for h in reading.longest("system-head"))
