"""The readable part of an IRI. Names that differ may share a slug: identity is decided elsewhere."""

from __future__ import annotations

import re
import unicodedata

_MARKS = re.compile("[\u0300-\u036f]+")
_OTHER = re.compile(r"[^0-9a-z]+")


def slug(text: str) -> str:
    """Lower-case ASCII letters and digits with single hyphens; `x` when nothing of the text is left.

    >>> slug("Ðại hội Đảng lần thứ XIII"), slug("Bộ TT&TT")
    ('dai-hoi-dang-lan-thu-xiii', 'bo-tt-tt')
    """
    plain = unicodedata.normalize("NFC", text).replace("Ð", "Đ").replace("ð", "đ")
    bare = _MARKS.sub("", unicodedata.normalize("NFD", plain)).replace("Đ", "D").replace("đ", "d")
    return _OTHER.sub("-", bare.lower()).strip("-") or "x"


def segment(identifier: str) -> str:
    """A document id as one path segment: letters and digits of any script stay, the rest is %-encoded.

    >>> segment("tin/2021 số 1")
    'tin%2F2021%20số%201'
    """
    return "".join(c if c.isalnum() or c in "-._~" else _percent(c) for c in identifier)


def _percent(character: str) -> str:
    return "".join(f"%{byte:02X}" for byte in character.encode("utf-8"))
