"""A PDF to a draft: the text its pages carry, lines joined to paragraphs; no image is recognised."""

from __future__ import annotations

import re
from threading import Lock

from kg.corpus.decode import repair
from kg.corpus.source import LONGEST, Draft
from kg.errors import InputError

_PDFIUM = Lock()  # PDFium is not safe to enter from two threads
_FULL = 0.75  # a line this long against the page's longest was broken by the margin, not by the writer
_SEEN = '.!?:;…”"»'


def pages(data: bytes) -> Draft:
    """The text of all pages; pages without text are noted as probably scanned.

    Raises InputError for a broken or locked file and for one that has no text at all.
    """
    with _PDFIUM:
        texts = _texts(data)
    empty = [number for number, text in enumerate(texts, 1) if not text.strip()]
    if len(empty) == len(texts):
        raise InputError(
            f"has no text on its {len(texts)} page(s): it is probably scanned", todo="Run OCR on it first"
        )
    joined = paragraphs([line for text in texts for line in _lines(text)])
    text, notes = repair(joined)
    if empty:
        numbers = ", ".join(map(str, empty[:10])) + (" …" if len(empty) > 10 else "")
        notes += (f"no text on page {numbers}: probably scanned, not read",)
    return Draft(text, {}, notes)


def _texts(data: bytes) -> list[str]:
    import pypdfium2

    texts: list[str] = []
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise InputError("is locked with a password", todo="Save it without the password") from None
        raise InputError("is not a PDF that can be opened", todo="Download or export it again") from None
    try:
        for number in range(len(document)):
            texts.append(document[number].get_textpage().get_text_bounded())
            if sum(map(len, texts)) > LONGEST:
                break
    except pypdfium2.PdfiumError:
        raise InputError(f"breaks off on page {len(texts) + 1}", todo="Download or export it again") from None
    finally:
        document.close()
    return texts


def _lines(text: str) -> list[str]:
    """The lines of one page without a page number at its head or foot."""
    # PDFium writes U+0002 or U+FFFE for the hyphen that ends a line inside a word.
    lines = [line.strip() for line in re.sub("[\x02\ufffe]", "-", text).splitlines()]
    number = re.compile(r"[-–— ]*\d{1,4}[-–— ]*|Trang \d+(?:\s*/\s*\d+)?", re.IGNORECASE)
    while lines and (not lines[-1] or number.fullmatch(lines[-1])):
        lines.pop()
    while lines and (not lines[0] or number.fullmatch(lines[0])):
        lines.pop(0)
    return lines


def paragraphs(lines: list[str]) -> str:
    """`lines` with those that the margin broke joined by a space.

    >>> paragraphs(["Sáng 8/1, Văn phòng Chính phủ tổ", "chức hội thảo.", "Ông Dũng chủ trì."])
    'Sáng 8/1, Văn phòng Chính phủ tổ chức hội thảo.\\nÔng Dũng chủ trì.'
    """
    longest = max(map(len, lines), default=0)
    joined: list[str] = []
    before = ""
    for line in lines:
        if before and line and _goes_on(before, line, longest):
            joined[-1] += f" {line}"
        else:
            joined.append(line)
        before = line
    return "\n".join(joined)


def _goes_on(before: str, line: str, longest: int) -> bool:
    if line[0].islower() or before.endswith(","):
        return True
    return before[-1] not in _SEEN and len(before) >= longest * _FULL
