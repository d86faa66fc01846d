"""Vietnamese before Unicode: the 8-bit codes of the 1990s, from bytes to letters.

TCVN3 (ABC) and VNI are codes of fonts, so their texts also live on inside Unicode files, where each byte
became the Latin letter of Windows-1252; `TCVN3` and `vni` work on such letters. Sources: TCVN 5712:1993,
RFC 1456 (VISCII), the VNI font chart; checked against the tables of glibc.
"""

from __future__ import annotations

import re
import unicodedata

_PUNCTUATION = str.maketrans(
    {chr(code): bytes([code]).decode("cp1252", "replace") for code in range(0x80, 0xA0)}
    | {chr(code): chr(code) for code in (0x81, 0x8D, 0x8F, 0x90, 0x9D)}
)

# 0xA1 to 0xFF; the capital font writes toned capitals with the codes of the small letters.
_TCVN3 = (
    "ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔ"
    "ỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ"
)
_TCVN5712_LOW = "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ"  # 0x80 to 0x9F
_TCVN5712_CONTROL = dict(zip((1, 2, 4, 5, 6, *range(17, 24)), "ÚỤỪỬỮỨỰỲỶỸÝỴ", strict=True))
_VISCII = (
    "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ"
    "Õắằặấầẩậẽẹếềểễệốồổỗ\u1ee0\u01a0ộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ"
)
_VISCII_CONTROL = {2: "Ẳ", 5: "Ẵ", 6: "Ẫ", 0x14: "Ỷ", 0x19: "Ỹ", 0x1E: "Ỵ"}

TCVN3 = {0xA1 + place: letter for place, letter in enumerate(_TCVN3)}
TCVN5712 = TCVN3 | _TCVN5712_CONTROL | {0x80 + place: letter for place, letter in enumerate(_TCVN5712_LOW)}
VISCII = _VISCII_CONTROL | {0x80 + place: letter for place, letter in enumerate(_VISCII)}

_TONES = ("", "\u0301", "\u0300", "\u0309", "\u0303", "\u0323")
_TONE = dict(zip("ùøûõï", _TONES[1:], strict=True))
_ROUND = {mark: "\u0302" + tone for mark, tone in zip("âáàåãä", _TONES, strict=True)}
_SHORT = {mark: "\u0306" + tone for mark, tone in zip("êéèúüë", _TONES, strict=True)}
_ALONE = {"ô": "ơ", "ö": "ư", "í": "í", "ì": "ì", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ", "ñ": "đ"}
_VNI = re.compile(
    f"[aeouyôö][{''.join(_TONE)}]|[aeo][{''.join(_ROUND)}]|a[{''.join(_SHORT)}]|[{''.join(_ALONE)}]",
    re.IGNORECASE,
)


def windows(data: bytes) -> str:
    """`data` as Windows-1252, with the five bytes it leaves open as control characters; never fails."""
    return data.decode("latin-1").translate(_PUNCTUATION)


def tcvn3(text: str) -> str:
    """`text`, TCVN3 seen as Windows-1252, in Vietnamese; words in the capital font are capitals again.

    >>> tcvn3("Céng hßa x· héi chñ nghÜa ViÖt Nam")
    'Cộng hòa xã hội chủ nghĩa Việt Nam'
    >>> tcvn3("CHÝNH PHñ")
    'CHÍNH PHỦ'
    """
    return _CAPITALS.sub(_raised, unicodedata.normalize("NFC", text.translate(TCVN3)))


def vni(text: str) -> str:
    """`text`, VNI seen as Windows-1252, in Vietnamese.

    >>> vni("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam")
    'Cộng hòa xã hội chủ nghĩa Việt Nam'
    """
    return unicodedata.normalize("NFC", _VNI.sub(_joined, text))


def viscii(data: bytes) -> str:
    """`data` in VISCII 1.1 as text."""
    return data.decode("latin-1").translate(VISCII)


def tcvn5712(data: bytes) -> str:
    """`data` in TCVN 5712-1 (with its own toned capitals below 0xA0) as text."""
    return unicodedata.normalize("NFC", data.decode("latin-1").translate(TCVN5712))


_CAPITALS = re.compile(r"[^\W\d_]+")


def _raised(found: re.Match[str]) -> str:
    """The word in capitals when its plain letters are: two of them, or one behind a small accented one."""
    word = found[0]
    plain = [letter for letter in word if letter.isascii()]
    if word.isascii() or not all(letter.isupper() for letter in plain):
        return word
    return word.upper() if len(plain) > 1 or ((plain and word[-1].isascii()) and len(word) > 1) else word


def _joined(found: re.Match[str]) -> str:
    """The letter that a VNI pair, or one of the letters that stand alone, means."""
    first, mark = found[0][0], found[0][1:].lower()
    if not mark:
        letter = _ALONE[first.lower()]
    else:
        base = _ALONE.get(first.lower(), first.lower())
        letter = base + (_TONE.get(mark) or _mark(base, mark))
    return letter.upper() if first.isupper() else letter


def _mark(base: str, mark: str) -> str:
    return _ROUND[mark] if mark in _ROUND else _SHORT[mark]
