"""What kind of number it is: a count, a share, money, a length of time, or no figure at all."""

from __future__ import annotations

import re

from kg.values.fold import after, before
from kg.values.setting import COUNTED
from kg.values.shapes import NUMBER
from kg.values.units import CODES, LEVELS, MEASURES, ORDINALS, SUMS, TIMES

_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_LIST = re.compile(
    r"(?:mức độ|cấp độ|mức|(?<!cung )cấp|thứ|điều|khoản) [0-9]{1,3}"
    r"(?:(?: ?, ?| và | ?- ?)[0-9]{1,3})*(?: ?, ?| và | ?- ?)$"
)
_SCORE = re.compile(r"(?:tỷ số|tỉ số|thắng|thua|hòa|hoà|(?<!trả )kết quả)(?: chung cuộc)? $")
_ADDRESS = re.compile(r"(?:địa chỉ|tại số|nhà số|số nhà|ở số):? $")
# Words that end as those before a code do: "giải quyết 22.600 hồ sơ", "danh mục 201 dịch vụ", "chỉ 20 hồ sơ".
_SPOKEN = re.compile(
    r"(?<!\w)(?:(?:giải|biểu) quyết|(?:danh|chuyên|hạng) mục|(?:xác|thẩm|giám|ấn|ổn|quy|khẳng"
    r"|nhận|nam|bình|gia) định"
    r"|chỉ|trực tuyến|(?:doanh|nông|lâm|sự) nghiệp|đơn vị|(?:hải|văn|tiêm|dự|quốc) phòng"
    r"|(?:nhật|văn|cơ) bản|(?:dự|vụ|bệnh) án"
    r"|đô thị|điện thoại|(?:đầu|vật) tư|(?:thành|cổ|một) phần|kỷ lục|máy tính bảng|(?:kỷ|pháp) luật|chi tiết"
    r"|xuất bản|giải mã|(?:điển|truyền|mô) hình|(?:đạt|vượt|cán|chạm) mốc) $"
)
# "1.234 hồ sơ": no code is written so.
_THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3})+")
_TIMES_OVER = re.compile(
    r"(?:gấp|tăng|giảm|nhiều|cao|lớn|nhanh|hơn)(?: hơn| gần| tới| đến| lên| khoảng| ít nhất| tối thiểu)* $"
)
# "Cung cấp 215 dịch vụ", "đã cấp 3 thẻ": what is given, not a level.
_GIVEN = re.compile(r"(?<!\w)(?:cung|đã|được|mới|sẽ|trao|và|việc) cấp $")
_RANK = re.compile(r"(?:lần|kỳ|phiên|(?<!sắp )xếp|hạng|vị trí|đứng|khóa|khoá) (?:thứ )?$")
# How the word before a number ends where a rank, or a score or an address, is said.
_RANKS = ("lần", "kỳ", "phiên", "xếp", "hạng", "trí", "đứng", "khóa", "khoá", "thứ")
_CODED = ("số", "thắng", "thua", "hòa", "hoà", "quả", "cuộc", "chỉ", "nhà", ":")


def kind_of(low: str, start: int, stop: int, printed: str) -> str:
    """The kind of the number at `start`-`stop`: count, time, age, factor, ordinal, level or code."""
    word, noun = before(low, start), after(low, stop)
    named = _named(low, start, word, noun)
    if named == "level" and word == "cấp" and len(printed) > 1:
        named = None  # "Bộ Công an cấp 52.000 thẻ": there are no so many levels
    if named:
        return named
    if _code(low, start, printed=printed, word=word, noun=noun):
        return "code"
    if noun == "tuổi":
        return "age"
    if noun == "lần" and _TIMES_OVER.search(low, max(0, start - 24), start):
        return "factor"
    if noun in TIMES and not _ordinary(low, stop, noun):
        return "time"
    return "count"


def _ordinary(low: str, stop: int, noun: str) -> bool:
    """Whether "h" or "năm" is not a unit here ("120 năm 2017": no year), nor "ngày" in days of work."""
    if noun == "ngày":
        return low.startswith(" ngày công", stop)
    return noun == "năm" and bool(re.match(r" năm (?:19|20)[0-9]{2}", low[stop : stop + 9]))


def _named(low: str, start: int, word: str, noun: str) -> str | None:
    if word in ORDINALS or (_ends(low, start, word, _RANKS) and _RANK.search(low, max(0, start - 16), start)):
        return "ordinal"
    if word in LEVELS and not _is_measured(low, start, word, noun):
        return "level"
    near = noun not in COUNTED and NUMBER.search(low, max(0, start - 5), start)
    listed = _LIST.search(low, max(0, start - 32), start) if near else None
    if listed and listed[0][0] in "mc":
        return "level"
    if listed:
        return "code"
    if word == "số":
        return None if before(low, start - 3) in SUMS else "code"
    code = word in CODES or word.rstrip(".") in {"q", "p", "đt"}
    return "code" if code and not _is_spoken(low, start, noun) else None


def _is_spoken(low: str, start: int, noun: str) -> bool:
    """Whether the word before only ends as one before a code does, or the number is too long for a code."""
    if noun in COUNTED and _THOUSANDS.match(low, start):
        return True
    return bool(noun) and bool(_SPOKEN.search(low, max(0, start - 16), start))


def _is_measured(low: str, start: int, word: str, noun: str) -> bool:
    """Whether a number after the word of a level is none: what is given, a speed, points."""
    if word == "cấp":
        return bool(_GIVEN.search(low, max(0, start - 16), start))
    return low.endswith(("tốc độ ", "mật độ "), 0, start) or (word == "mức" and noun == "điểm")


def _ends(low: str, start: int, word: str, words: tuple[str, ...]) -> bool:
    """Whether the word before the number may end a phrase that ends in one of `words`."""
    return word.endswith(words) or low[start - 1 : start] == "\n"


def _code(low: str, start: int, *, printed: str, word: str, noun: str) -> bool:
    """Whether it reads like a code, a version, a telephone number or a year."""
    digits = len(printed)
    if printed.isdigit() and (digits > 9 or (printed[0] == "0" and digits > 2)):
        return True
    if _ends(low, start, word, _CODED) and (
        _SCORE.search(low, max(0, start - 20), start) or _ADDRESS.search(low, max(0, start - 12), start)
    ):
        return True
    if printed.endswith(".0") and noun not in MEASURES:
        return True
    return bool(_YEAR.fullmatch(printed)) and not noun
