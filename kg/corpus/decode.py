"""Bytes to text: Unicode where it is Unicode, and the old Vietnamese codes where the letters say so."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable

from kg.corpus import legacy
from kg.corpus.syllable import accented, score
from kg.errors import InputError

SAMPLE = 200_000  # bytes or characters that the choice looks at: some forty pages
FITS = 0.75  # share of well-formed syllables that a right reading reaches even with foreign names in it
WRONG = 0.5  # under this, a text in Unicode letters is taken to be an old code in disguise
ENOUGH = 5  # accented words that it takes to overrule a text that decodes as Unicode

_MARKS = (  # UTF-32 first: its mark begins with that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (codecs.BOM_UTF8, "utf-8-sig"),
)
_KINDS = (
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or an Office file"),
    (b"\xd0\xcf\x11\xe0", "an Office file of before 2007"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"{\\rtf", "an RTF document"),
)
_OLD: tuple[tuple[str, Callable[[bytes], str]], ...] = (
    ("windows-1258", lambda data: data.decode("cp1258", "replace")),
    ("TCVN3 (ABC)", lambda data: legacy.tcvn3(legacy.windows(data))),
    ("VNI", lambda data: legacy.vni(legacy.windows(data))),
    ("VISCII", legacy.viscii),
    ("TCVN 5712-1", legacy.tcvn5712),
)


# The letters that only Unicode gives to Vietnamese: one of them proves that a text is read rightly.
_NATIVE = re.compile("[\u1ea0-\u1ef9ăđơưĂĐƠƯ]")


def decode(data: bytes, declared: str = "") -> tuple[str, tuple[str, ...]]:
    """The text of `data` and notes on how it was read; `declared` is the encoding the file itself names.

    Raises InputError for bytes that are no text, or text in a code that is not known.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _strict(data, name), ()
    refuse(data)
    wide = _wide(data)
    if wide:
        return _strict(data, wide), (f"read as {wide} without a byte order mark",)
    try:
        return repair(data.decode("utf-8"))
    except UnicodeDecodeError:
        return _damaged(data) or _old(data, declared)


def refuse(data: bytes) -> None:
    """Nothing; raises InputError when the first bytes of `data` are those of a known binary format."""
    for head, kind in _KINDS:
        if data.startswith(head):
            raise InputError(f"is {kind}, not text", todo=_todo(kind))


def repair(text: str) -> tuple[str, tuple[str, ...]]:
    """`text`, or what it says when its Latin letters are TCVN3, VNI or UTF-8 misread; with a note then."""
    sample = text[:SAMPLE]
    if _NATIVE.search(sample) or len(accented(sample)) < ENOUGH or score(sample) >= WRONG:
        return text, ()
    tries = (("TCVN3 (ABC)", legacy.tcvn3), ("VNI", legacy.vni), ("UTF-8 encoded twice", _twice))
    marks = [score(change(sample)) for _, change in tries]
    best = max(marks)
    if best < FITS:
        return text, ()
    name, change = tries[marks.index(best)]
    return change(text), (f"read as {name} and converted to Unicode",)


def _old(data: bytes, declared: str) -> tuple[str, tuple[str, ...]]:
    sample = data[:SAMPLE]
    marks = [score(read(sample)) for _, read in _OLD]
    best = max(marks)
    if best >= FITS:
        name, read = _OLD[marks.index(best)]
        return read(data), (f"read as {name} and converted to Unicode",)
    western = legacy.windows(data)
    if not accented(western[:SAMPLE]) and not _binary(sample):
        return western, ("read as windows-1252 and converted to Unicode",)
    if declared:
        return _strict(data, declared), (f"read as {declared}, as the file says",)
    if _binary(sample):
        raise InputError("is a binary file", todo="Leave it out, or export its text")
    raise InputError("is in no encoding that kg knows", todo="Save it as UTF-8 and build again")


def _strict(data: bytes, name: str) -> str:
    try:
        return data.decode(name)
    except LookupError:
        raise InputError(f"says it is in {name!r}, which is not known", todo="Save it as UTF-8") from None
    except UnicodeError as error:
        raise InputError(f"is not the {name} it begins as ({error})", todo="Save it as UTF-8") from None


def _damaged(data: bytes) -> tuple[str, tuple[str, ...]] | None:
    """UTF-8 with a few broken bytes (U+FFFD then): at most one per fifty letters that are right."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    right = sum(map(len, accented(text[:SAMPLE].replace("\ufffd", " "))))
    if b"\x00" in data or broken * 50 > right:
        return None
    return text, ()


def _wide(data: bytes) -> str:
    """ "utf-16-le" or "utf-16-be" when every second byte of the beginning is mostly zero, else ""."""
    sample = data[:4096]
    half = len(sample) // 2
    for name, zeros, others in (
        ("utf-16-le", sample[1::2], sample[::2]),
        ("utf-16-be", sample[::2], sample[1::2]),
    ):
        if half >= 8 and zeros.count(0) > half * 0.6 and others.count(0) == 0 and len(data) % 2 == 0:
            return name
    return ""


def _binary(sample: bytes) -> bool:
    """True with a NUL byte, or with more control bytes than VISCII capitals could explain (5 in 100)."""
    controls = sum(sample.count(code) for code in range(32) if code not in b"\t\n\f\r")
    return b"\x00" in sample or controls * 20 > len(sample)


def _twice(text: str) -> str:
    data = b"".join(_byte(letter) for letter in text)
    return data.decode("utf-8", "replace")


def _byte(letter: str) -> bytes:
    for name in ("cp1252", "latin-1"):
        try:
            return letter.encode(name)
        except UnicodeEncodeError:
            continue
    return b"?"


def _todo(kind: str) -> str:
    if "ffice" in kind:
        return "Save it as .docx, or give it its own extension"
    return "Give it its own extension, or leave it out"
