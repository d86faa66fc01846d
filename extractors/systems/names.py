"""Names of systems made comparable, and which of them are shorter forms of others."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from kg.text import fold

_SHORT = {
    "csdl": "cơ sở dữ liệu", "tp": "thành phố", "ttđt": "thông tin điện tử", "dvc": "dịch vụ công", "tthc": "thủ tục hành chính",
    "dvctt": "dịch vụ công trực tuyến", "httt": "hệ thống thông tin", "cntt": "công nghệ thông tin",
}  # fmt: skip
_EXPAND = re.compile(rf"(?<!\w)(?:{'|'.join(_SHORT)})(?!\w)")
_GLOSS = re.compile(r"(?<=\w) \([A-ZĐ]{2,}\)")  # "Cổng thông tin điện tử (TTĐT)"


@lru_cache(maxsize=1 << 12)  # an article asks for each of its names several times
def key(name: str) -> str:
    """The folded name without marks and short names in brackets, abbreviations written out."""
    name = _GLOSS.sub("", name)
    words = re.sub(r"[\W_]+", " ", re.sub(r"^(?:https?://)?(?:www\.)?", "", fold(name))).strip()
    words = _EXPAND.sub(lambda m: _SHORT[m.group()], words)
    words = words.replace("kho cơ sở dữ liệu", "kho dữ liệu")
    words = re.sub(
        r"^(?:hệ thống|phần mềm|ứng dụng) (?=cổng |cơ sở dữ liệu|phần mềm|nền tảng|trang |trợ lý|hệ thống )",
        "",
        words,
    )
    return re.sub(r"^(?:ứng dụng(?: di động)?|app|phần mềm|nền tảng) (?=\w+ \w+ \w)", "", words)


def roots(names: Iterable[str]) -> dict[str, str]:
    """Each name with the longest one that it is a shorter form of; itself where several could be meant.

    >>> roots({"cổng dữ liệu mở", "cổng dữ liệu mở tỉnh an giang"})["cổng dữ liệu mở"]
    'cổng dữ liệu mở tỉnh an giang'
    """
    found: dict[str, str] = {}
    for name in sorted(names, key=lambda n: (-len(n), n)):
        words = name.split()
        whole = len(words) >= _WORDS or name[-1:].isdigit()
        fitting = {found[n] for n in found if whole and _shortens(name, words, n)}
        found[name] = fitting.pop() if len(fitting) == 1 else name
    return found


_WORDS = 3  # of a name that may be a shorter form: fewer are kinds
_SKIPPED = 5  # words of a name that leaves some out in the middle


def _shortens(name: str, words: list[str], longer: str) -> bool:
    """Whether a name is the beginning of a longer one, or leaves a few words out of it."""
    if longer.startswith(name + " "):
        return True
    if len(words) < _SKIPPED or longer.split()[:2] != words[:2] or longer.split()[-1] != words[-1]:
        return False
    left = iter(longer.split())
    return all(word in left for word in words) and len(longer.split()) - len(words) <= 3
