"""Inverse tables of the old codes, and small real files built by hand."""

from __future__ import annotations

import unicodedata
import zlib

from kg.corpus import legacy

TONES = "\u0301\u0300\u0309\u0303\u0323"  # in the order of the VNI chart


def to_tcvn3(text: str) -> bytes:
    """`text` in TCVN3 on Windows-1252; toned capitals do not exist there and become small letters."""
    table = {letter: bytes([code]) for code, letter in sorted(legacy.TCVN3.items(), reverse=True)}
    return b"".join(table.get(c) or table.get(c.lower()) or c.encode("cp1252") for c in text)


def to_vni(text: str) -> bytes:
    """`text` in VNI, written from the chart: base letter, then one mark for shape and tone together."""
    alone = {"ơ": "ô", "ư": "ö", "í": "í", "ì": "ì", "ỉ": "æ", "ĩ": "ó", "ị": "ò", "ỵ": "î", "đ": "ñ"}
    plain, rounded, short = "ùøûõï", "áàåãä", "éèúüë"
    pieces = []
    for letter in text:
        small = letter.lower()
        base = unicodedata.normalize("NFD", small)
        tone = next((TONES.index(mark) for mark in base if mark in TONES), None)
        bare = unicodedata.normalize("NFC", "".join(mark for mark in base if mark not in TONES))
        if small in alone:
            piece = alone[small]
        elif bare in ("â", "ê", "ô"):
            piece = {"â": "a", "ê": "e", "ô": "o"}[bare] + ("â" if tone is None else rounded[tone])
        elif bare == "ă":
            piece = "a" + ("ê" if tone is None else short[tone])
        else:
            piece = alone.get(bare, bare) + ("" if tone is None else plain[tone])
        pieces.append(piece.upper() if letter != small else piece)
    return "".join(pieces).encode("cp1252")


def to_viscii(text: str) -> bytes:
    table = {letter: bytes([code]) for code, letter in legacy.VISCII.items()}
    return b"".join(table.get(c) or c.encode("ascii") for c in text)


def to_tcvn5712(text: str) -> bytes:
    table = {letter: bytes([code]) for code, letter in legacy.TCVN5712.items()}
    return b"".join(table.get(c) or c.encode("ascii") for c in text)


def to_windows1258(text: str) -> bytes:
    """`text` as Windows writes it: the shape inside the letter, the tone as a mark after it."""
    written = []
    for letter in text:
        parts = unicodedata.normalize("NFD", letter)
        bare = unicodedata.normalize("NFC", "".join(mark for mark in parts if mark not in TONES))
        written.append(bare + "".join(mark for mark in parts if mark in TONES))
    return "".join(written).encode("cp1258")


ENCODERS = {
    "TCVN3 (ABC)": to_tcvn3,
    "VNI": to_vni,
    "VISCII": to_viscii,
    "TCVN 5712-1": to_tcvn5712,
    "windows-1258": to_windows1258,
}


def pdf(*pages: str) -> bytes:
    """A PDF whose pages show `pages`, one line of text a line, with a ToUnicode map as Word writes it."""
    letters = sorted({letter for page in pages for letter in page if letter != "\n"})
    codes = {letter: number for number, letter in enumerate(letters, 1)}
    mapped = "\n".join(f"<{code:04x}> <{letter.encode('utf-16-be').hex()}>" for letter, code in codes.items())
    cmap = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def\n"
        "1 begincodespacerange <0000> <ffff> endcodespacerange\n"
        f"{len(codes)} beginbfchar\n{mapped}\nendbfchar endcmap end end"
    )
    count = len(pages)
    kids = " ".join(f"{6 + 2 * number} 0 R" for number in range(count))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {count} >>".encode(),
        b"<< /Type /Font /Subtype /Type0 /BaseFont /Sans /Encoding /Identity-H "
        b"/DescendantFonts [4 0 R] /ToUnicode 5 0 R >>",
        b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Sans /DW 500 "
        b"/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>",
        _stream(cmap.encode()),
    ]
    for number, page in enumerate(pages):
        lines = ["".join(f"{codes[letter]:04x}" for letter in line) for line in page.split("\n")]
        shown = "".join(f"<{line}> Tj 0 -14 Td " for line in lines)
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 900 800] /Contents {7 + 2 * number} 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>".encode()
        )
        objects.append(_stream(f"BT /F1 10 Tf 20 780 Td {shown} ET".encode() if page else b""))
    return _file(objects)


def _stream(data: bytes) -> bytes:
    packed = zlib.compress(data)
    return b"<< /Length %d /Filter /FlateDecode >> stream\n%s\nendstream" % (len(packed), packed)


def _file(objects: list[bytes]) -> bytes:
    written, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return written + (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF"
        % (len(objects) + 1, table, len(objects) + 1, len(written))
    )
