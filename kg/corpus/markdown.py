"""Markdown to a draft: front matter to fields, and the words without their marks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kg.corpus.decode import decode
from kg.corpus.metadata import mapping
from kg.corpus.source import LONGEST, Draft
from kg.errors import InputError

if TYPE_CHECKING:
    from markdown_it.token import Token

_FRONT = re.compile(r"\ufeff?---[ \t]*\r?\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)


def page(data: bytes) -> Draft:
    """The text of a Markdown file, one block a line, with the fields of its front matter.

    Without a title there, a first heading is the title.
    """
    text, notes = decode(data)
    if len(text) > LONGEST:
        return Draft(text, {}, notes)
    fields: dict[str, str] = {}
    front = _FRONT.match(text)
    if front:
        try:
            fields, doubts = mapping(front[1])
            notes += tuple(f"front matter: {doubt}" for doubt in doubts)
            text = text[front.end() :]
        except InputError as error:
            notes += (f"front matter is read as text: {error.what}",)
    words, heading = plain(text)
    if heading and "title" not in fields:
        fields["title"] = heading
    return Draft(words, fields, notes)


def plain(text: str) -> tuple[str, str]:
    """The words of `text` without Markdown marks, and its first-level heading if it begins with one.

    >>> plain("# Hội thảo\\n\\nÔng **Mai Tiến Dũng** [chủ trì](https://a.vn).")
    ('Hội thảo\\n\\nÔng Mai Tiến Dũng chủ trì.', 'Hội thảo')
    """
    from markdown_it import MarkdownIt

    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    blocks = []
    for token in tokens:
        if token.type == "inline":
            blocks.append(_words(token.children or []))
        elif token.type in ("fence", "code_block"):
            blocks.append(token.content.rstrip("\n"))
    heading = blocks[0] if blocks and tokens[0].type == "heading_open" and tokens[0].tag == "h1" else ""
    return "\n\n".join(block for block in blocks if block), heading


def _words(tokens: list[Token]) -> str:
    """The words of one block: a break in the source line is a space, a hard break a line end."""
    breaks = {"softbreak": " ", "hardbreak": "\n"}
    shown = ("text", "code_inline")
    return "".join(
        breaks.get(token.type, token.content if token.type in shown else "") for token in tokens
    ).strip()
