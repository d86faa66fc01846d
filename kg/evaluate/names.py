"""When two ways of writing mean the same for a score: names, numbers of documents, dates, figures."""

from __future__ import annotations

import re
import unicodedata

# The five tone marks as combining characters: grave, acute, tilde, hook above, dot below.
_TONES = re.compile("[\u0300\u0301\u0303\u0309\u0323]")
_SHORT = {
    "ubnd": "ủy ban nhân dân",
    "hđnd": "hội đồng nhân dân",
    "tp": "thành phố",
    "tt tt": "thông tin và truyền thông",
    "vpcp": "văn phòng chính phủ",
    "bhxh": "bảo hiểm xã hội",
    "gd đt": "giáo dục và đào tạo",
    "kh cn": "khoa học và công nghệ",
    "kh đt": "kế hoạch và đầu tư",
    "gtvt": "giao thông vận tải",
    "lđtbxh": "lao động thương binh và xã hội",
}
_LEVELS = ("thành phố", "tỉnh", "tp", "quận", "huyện", "thị xã", "xã", "phường", "nước")


def key(text: str | None) -> str:
    """The name without case, tone marks and punctuation, so that "Hoà" equals "Hòa".

    >>> key("Trương Hoà Bình") == key("TRƯƠNG HÒA  BÌNH.")
    True
    """
    apart = unicodedata.normalize("NFD", (text or "").replace("Ð", "Đ"))
    bare = unicodedata.normalize("NFC", _TONES.sub("", apart)).casefold()
    return " ".join(re.findall(r"[^\W_]+", bare))


_LONG = {f" {key(short)} ": f" {key(long)} " for short, long in _SHORT.items()}
_LEVEL = re.compile(f"(?:(?:{'|'.join(map(key, _LEVELS))}) )+")


def agency(text: str | None) -> str:
    """The key of a body's name, its administrative abbreviations written out.

    >>> agency("UBND TP. Hà Nội") == agency("Ủy ban nhân dân thành phố Hà Nội")
    True
    """
    name = f" {key(text)} "
    for short, long in _LONG.items():
        name = name.replace(short, long)
    return name.strip()


def place(text: str | None) -> str:
    """The key of a place without its level: "tỉnh Thái Bình" is "Thái Bình"."""
    bare = _LEVEL.sub("", key(text), count=1) if _LEVEL.match(key(text)) else key(text)
    return key("Hồ Chí Minh") if bare in ("hcm", "tphcm") else bare


def number(text: str | None) -> str:
    """The sign of a legal document without spaces and case."""
    return re.sub(r"[^0-9a-zđ/-]", "", unicodedata.normalize("NFC", text or "").casefold())


def figure(value: object) -> float | None:
    """The number that a cell or a JSON value holds."""
    try:
        return float(str(value))
    except ValueError:
        return None


def agree(first: str | None, second: str | None) -> bool:
    """Whether two dates say the same as far as both go; an unknown one agrees only with an unknown one.

    Of a period the first day counts.
    """
    one, other = ((date or "").split("/")[0] for date in (first, second))
    if not one or not other:
        return one == other
    return one.startswith(other) or other.startswith(one)


def share(first: str | None, second: str | None) -> bool:
    """Whether two phrases have a word in common."""
    return bool(set(key(first).split()) & set(key(second).split()))
