"""RDF terms as N-Triples text, escaped so that any parser reads back the same characters."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

XSD = "http://www.w3.org/2001/XMLSchema#"

# Beside what the grammar asks for: other line ends, which break line-based tools, and the marks that turn
# the reading direction, which could make a line look like another one.
_ESCAPED = re.compile(
    '["\\\\\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]'
)
_BAD = re.compile(r"[\x00-\x20<>\"{}|^`\\]")
_SHORT = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f"}


def escape(text: str) -> str:
    """The text between the quotes of a literal."""
    return _ESCAPED.sub(_escaped, text) if _ESCAPED.search(text) else text


def _escaped(match: re.Match[str]) -> str:
    character = match[0]
    return _SHORT.get(character) or f"\\u{ord(character):04X}"


def literal(text: str, *, lang: str = "", datatype: str = "") -> str:
    """A literal: plain, with a language, or with a datatype (a full IRI).

    >>> literal("Hà Nội", lang="vi")
    '"Hà Nội"@vi'
    """
    tail = f"@{lang}" if lang else f"^^<{datatype}>" if datatype else ""
    return f'"{escape(text)}"{tail}'


def decimal(text: str) -> str:
    """An xsd:decimal in its canonical form, which is how Oxigraph gives it back; "" if it is no number.

    >>> decimal("42.30"), decimal("nhiều")
    ('"42.3"^^<http://www.w3.org/2001/XMLSchema#decimal>', '')
    """
    try:
        number = Decimal(text)
    except InvalidOperation:
        return ""
    if not number.is_finite():
        return ""
    digits = f"{number:f}"
    shown = digits.rstrip("0").rstrip(".") if "." in digits else digits
    return literal("0" if shown in ("-0", "") else shown, datatype=XSD + "decimal")


def count(text: str) -> str:
    """An xsd:positiveInteger, or "" if it is none."""
    if not (text.isascii() and text.isdigit() and int(text)):
        return ""
    return literal(str(int(text)), datatype=XSD + "positiveInteger")


def sound(iri: str) -> bool:
    """Whether a path or IRI has only characters that may stand between angle brackets."""
    return not _BAD.search(iri)


def web(url: str) -> str:
    """A web address as an IRI, or as a plain literal when it is none that a store would take."""
    from pyoxigraph import NamedNode

    if re.fullmatch(r"https?://[^\x00-\x20<>\"{}|^`\\]+", url):
        try:
            return str(NamedNode(url))
        except ValueError:
            return literal(url)
    return literal(url)
