"""A SPARQL text as tokens, as far as is needed to fill in parameters and to see what it may do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.errors import QueryError

_TOKEN = re.compile(
    r"""
    (?P<space>\s+|\#[^\n\r]*)
  | (?P<string>\"\"\"(?:\"{0,2}(?:[^"\\]|\\.))*\"\"\"|'''(?:'{0,2}(?:[^'\\]|\\.))*'''
             |\"(?:[^"\\\n\r]|\\.)*\"|'(?:[^'\\\n\r]|\\.)*')
  | (?P<iri><[^<>"{}|^`\\\x00-\x20]*>)
  | (?P<variable>[?$]\w+)
  | (?P<language>@[A-Za-z]+(?:-[A-Za-z0-9]+)*)
  | (?P<name>(?:[^\W\d_][\w.-]*|_)?:(?:[\w:.%-]|\\.)*)
  | (?P<word>[^\W\d]\w*)
  | (?P<number>\d+(?:\.\d*)?(?:[eE][+-]?\d+)?)
  | (?P<mark>.)
    """,
    re.VERBOSE | re.DOTALL,
)
_ESCAPE = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})")


@dataclass(frozen=True, slots=True)
class Token:
    """A stretch of a query: `kind` is string, iri, variable, language, name, word, number or mark."""

    kind: str
    text: str
    start: int
    stop: int


def tokens(text: str) -> Iterator[Token]:
    """The tokens of a query without white space and comments, in order."""
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or "mark"
        if kind != "space":
            yield Token(kind, match.group(), match.start(), match.end())


def unescape(text: str) -> str:
    r"""The text with its codepoint escapes (`\u0053`) replaced, as SPARQL does before it reads anything.

    QueryError when an escape hides a further one or names no character.

    >>> unescape(r"\u0053ELECT")
    'SELECT'
    """
    plain = _ESCAPE.sub(lambda match: _character(text, match), text)
    if plain != text and (again := _ESCAPE.search(plain)):
        raise QueryError(
            f"an escape makes another escape, {again.group()!r}", todo="write the character itself"
        )
    return plain


def place(text: str, offset: int) -> str:
    """`line L, column C` of an offset, both counted from 1."""
    line = text.count("\n", 0, offset) + 1
    return f"line {line}, column {offset - text.rfind(chr(10), 0, offset)}"


def _character(text: str, match: re.Match[str]) -> str:
    point = int(match.group(1) or match.group(2), 16)
    if point > 0x10FFFF or 0xD800 <= point <= 0xDFFF:
        where = place(text, match.start())
        raise QueryError(f"{match.group()} at {where} is no character", todo="write the character itself")
    return chr(point)
