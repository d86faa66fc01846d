"""A Word document (.docx) to a draft: paragraphs and table rows in their order."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from typing import Any

from kg.corpus.decode import repair
from kg.corpus.source import Draft
from kg.errors import InputError

_UNPACKED = 256 * 1024 * 1024  # bytes a document may unpack to; the XML of a 1,000-page book has about 30 MB
_XML = 40_000_000  # bytes of word/document.xml: 20 times the longest text that is read

# What zipfile and python-docx let through for damaged parts: RuntimeError for locked ones and too deep XML.
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    LookupError,
    ValueError,
    TypeError,
    AttributeError,
    RuntimeError,
)


def document(data: bytes) -> Draft:
    """The text of a .docx, one paragraph or table row a line; a paragraph in the style Title is the title.

    Raises InputError for a file that is no .docx, is locked, or unpacks to far more than it is.
    """
    from docx import Document
    from docx.exceptions import PythonDocxError
    from docx.opc.exceptions import OpcError
    from lxml import etree

    _check(data)
    try:
        opened = Document(io.BytesIO(data))
        lines = list(_lines(opened))
        title = next((line for style, line in lines if style == "Title" and line.strip()), "")
    except (OpcError, PythonDocxError, etree.LxmlError, *_BROKEN):
        raise InputError("is not a Word document that can be opened", todo="Save it again as .docx") from None
    text, notes = repair("\n".join(line for _, line in lines))
    return Draft(text, {"title": repair(title)[0]} if title else {}, notes)


def _check(data: bytes) -> None:
    """Nothing; raises InputError unless `data` is a ZIP that says it unpacks to a size that can be held."""
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise InputError(
            "is locked or was saved by Word before 2007", todo="Save it as .docx without a password"
        )
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            sizes = {part.filename: part.file_size for part in archive.infolist()}
    except _BROKEN:
        raise InputError(
            "is not a Word document (.docx is a ZIP archive)", todo="Save it again as .docx"
        ) from None
    if sum(sizes.values()) > _UNPACKED or sizes.get("word/document.xml", 0) > _XML:
        raise InputError(
            f"unpacks to {sum(sizes.values()):,} bytes: far more than an article",
            todo="Save its text as .txt",
        )


def _lines(opened: Any) -> Iterator[tuple[str, str]]:
    """(style, line) of each paragraph and each table row."""
    from docx.text.paragraph import Paragraph

    for block in opened.iter_inner_content():
        if isinstance(block, Paragraph):
            yield (block.style.name or "" if block.style else ""), block.text
        else:
            for row in block.rows:
                cells = dict.fromkeys(cell.text.replace("\n", " ").strip() for cell in row.cells)
                yield "", "\t".join(cells)
