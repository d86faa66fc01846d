"""The readable part of an IRI. Names that differ may share a slug: identity is decided elsewhere."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_MARKS = re.compile("[\u0300-\u036f]+")
_OTHER = re.compile(r"[^0-9a-z]+")


@lru_cache(maxsize=65536)
def slug(text: str) -> str:
    """Lower-case ASCII letters and digits with single hyphens; "" when nothing of the text is left.

    >>> slug("Ðại hội Đảng lần thứ XIII"), slug("Bộ TT&TT")
    ('dai-hoi-dang-lan-thu-xiii', 'bo-tt-tt')
    """
    plain = unicodedata.normalize("NFC", text).replace("Ð", "Đ").replace("ð", "đ")
    bare = _MARKS.sub("", unicodedata.normalize("NFD", plain)).replace("Đ", "D").replace("đ", "d")
    return _OTHER.sub("-", bare.lower()).strip("-")
