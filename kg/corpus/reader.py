"""A source to its documents: the one place where text becomes NFC and a failure becomes a Problem."""

from __future__ import annotations

import os
import re
import stat
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import BinaryIO

from kg.corpus import html, markdown, metadata, pdf, rows, word
from kg.corpus.decode import decode
from kg.corpus.digest import content_hash
from kg.corpus.listing import built, printable
from kg.corpus.published import iso
from kg.corpus.source import LONGEST, Draft, Note, Problem, Source
from kg.errors import InputError
from kg.model import Document

PAGES: Mapping[str, Callable[[bytes], Draft]] = {
    ".md": markdown.page,
    ".markdown": markdown.page,
    ".html": html.page,
    ".htm": html.page,
    ".xhtml": html.page,
    ".pdf": pdf.pages,
    ".docx": word.document,
}
ROWS: Mapping[str, Callable[[BinaryIO, str, Mapping[str, str]], Iterator[Draft | Problem]]] = {
    ".jsonl": rows.json_lines,
    ".ndjson": rows.json_lines,
    ".csv": rows.table,
    ".tsv": rows.table,
}
# Data and mark-up that would read as an article of brackets: what each is, and what to do.
_NO_ARTICLES: Mapping[str, tuple[str, str]] = {
    ".json": ("is JSON, which is not read", "Write one object a line into a .jsonl file"),
    ".yaml": ("is YAML, which is not read", "Leave it out; what tells of NAME.txt is called NAME.meta.yaml"),
    ".yml": ("is YAML, which is not read", "Leave it out; what tells of NAME.txt is called NAME.meta.yaml"),
    ".xml": ("is XML, which is not read", "Save the articles as .html, .txt or .jsonl"),
    ".rtf": ("is rich text, which is not read", "Save it as .docx or .txt"),
}
_TABLE = "metadata"  # the kind of a metadata.csv
_URL = re.compile(r"https?://[^\s<>\"{}|\\^`\x00-\x20]+")
_HALF = re.compile("[\ud800-\udfff]")
_WIDEST = 12  # bytes of UTF-32 that may become one character in NFC

Item = tuple[int, Document] | Problem | Note


def read(source: Source) -> Iterator[Document | Problem | Note]:
    """The documents of `source`, and what was wrong with it; bad input never raises.

    A contested id gets `~` and eight digits of the content's hash; a text that another source also has
    under the same id is left to that source, with a note.
    """
    for item in documents(source):
        if not isinstance(item, tuple):
            yield item
            continue
        row, document = item
        if row in source.repeated:
            yield Note(
                printable(source.path), f"same id and text as {source.repeated[row]}: counted once", row
            )
        elif document.id in source.contested:
            yield replace(document, id=f"{document.id}~{content_hash(document)[:8]}")
        else:
            yield document


def documents(source: Source) -> Iterator[Item]:
    """What `source` holds under the ids it claims, each document with its row (0 for a whole file)."""
    path = printable(source.path)
    try:
        for draft in _drafts(source):
            yield from _finish(source, draft) if isinstance(draft, Draft) else (draft,)
    except InputError as error:
        yield Problem(path, error.what, error.todo)
    except PermissionError:
        yield Problem(path, "is not readable for you", "Give yourself the right to read it")
    except FileNotFoundError:
        yield Problem(path, "does not exist", "Check the name; it may have been moved since it was listed")
    except OSError as error:
        yield Problem(path, f"cannot be read ({(error.strerror or 'unknown error').lower()})", "Try again")
    except MemoryError:
        yield Problem(path, "does not fit into memory", "Split it")


def kind(path: str) -> str:
    """The extension in small letters, "metadata" for a folder's metadata.csv."""
    name = os.path.basename(path).lower()
    return _TABLE if name == metadata.TABLE else os.path.splitext(name)[1]


def _drafts(source: Source) -> Iterator[Draft | Problem | Note]:
    path, suffix = source.path, kind(source.path)
    status = os.stat(path)
    if stat.S_ISDIR(status.st_mode):
        os.listdir(path)  # raises what is wrong with it
        if built(path):
            raise InputError("is a graph that kg build wrote", todo="Name the folder of the articles instead")
        raise InputError("is a directory without files to read", todo="Put .txt, .html, .pdf … files into it")
    if not stat.S_ISREG(status.st_mode):
        raise InputError("is not a regular file", todo="Save it to a file first")
    if suffix in _NO_ARTICLES:
        what, todo = _NO_ARTICLES[suffix]
        raise InputError(what, todo=todo)
    if suffix == _TABLE:
        yield from (Note(printable(path), doubt) for doubt in metadata.doubts(path))
        return
    with open(path, "rb") as stream:
        if suffix in ROWS:
            yield from ROWS[suffix](stream, printable(path), source.columns)
            return
        data = stream.read(source.limit + 1)
    if len(data) > source.limit:
        size = f"has {max(status.st_size, len(data)):,} bytes, more than the limit of {source.limit:,}"
        raise InputError(size, todo="Split it, or raise the limit")
    if not data:
        raise InputError("is empty", todo="Leave it out, or download it again")
    yield _beside(PAGES.get(suffix, _plain)(data), path)


def _plain(data: bytes) -> Draft:
    """A text file as it is."""
    if len(data) > LONGEST * _WIDEST:
        raise InputError(
            f"has {len(data):,} bytes of text, more than one document can have", todo="Split it into articles"
        )
    text, notes = decode(data)
    return Draft(text, {}, notes)


def _beside(draft: Draft, path: str) -> Draft:
    """`draft` with what the side-car or the folder's table says; that goes before the file's own word."""
    fields, notes = metadata.beside(path)
    return replace(draft, fields={**draft.fields, **fields}, notes=draft.notes + notes)


def _finish(source: Source, draft: Draft) -> Iterator[Item]:
    """The document of `draft` after its notes, or the problem that its text is."""
    path = printable(source.path)
    text = canonical(draft.text) if len(draft.text) <= LONGEST * 3 else draft.text
    wrong, todo = _wrong(text)
    if wrong:
        yield Problem(path, wrong, todo, draft.line)
        return
    notes = [*draft.notes, *_notes(draft, text)]
    yield from (Note(path, what, draft.line) for what in notes)
    fields = {name: " ".join(canonical(value).split()) for name, value in draft.fields.items()}
    own = fields.get("id") if draft.row else ""
    yield (
        draft.row,
        Document(
            id=own or (f"{source.stem}-{draft.row}" if draft.row else source.stem),
            text=text,
            url=_url(fields),
            published=iso(fields.get("published", "")),
            publisher=fields.get("publisher") or None,
            title=fields.get("title") or None,
        ),
    )


def canonical(text: str) -> str:
    """`text` in NFC with `\\n` line ends and no byte order mark; nothing else is changed."""
    return unicodedata.normalize("NFC", text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n"))


def _wrong(text: str) -> tuple[str, str]:
    """What keeps `text` from being a document, and what to do; two empty strings when nothing does."""
    if len(text) > LONGEST:
        return f"has {len(text):,} characters, more than {LONGEST:,}", "Split it into articles"
    if not text.strip():
        return "has no text", "Leave it out, or look whether it was saved whole"
    if "\x00" in text:
        return "holds NUL characters: it is damaged or not text", "Save it as UTF-8"
    if _HALF.search(text):
        return "holds half a character (a lone surrogate)", "Write the file again as UTF-8"
    return "", ""


def _notes(draft: Draft, text: str) -> Iterator[str]:
    fields = draft.fields
    if not unicodedata.is_normalized("NFC", draft.text):
        yield "combining letters were composed (NFC)"
    if "\ufffd" in text:
        yield f"{text.count(chr(0xFFFD))} character(s) could not be read and stand as U+FFFD"
    if fields.get("published") and iso(canonical(fields["published"])) is None:
        yield f"date {fields['published'][:60]!r} cannot be read and is left out"
    if fields.get("url") and _url(fields) is None:
        yield f"address {fields['url'][:60]!r} is no http address and is left out"


def _url(fields: Mapping[str, str]) -> str | None:
    found = fields.get("url", "").strip()
    return found if _URL.fullmatch(found) else None
