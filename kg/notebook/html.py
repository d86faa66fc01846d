"""HTML that survives a notebook's sanitiser: plain tags, everything from the graph escaped."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from kg.query.catalogue import prefixes
from kg.view.names import clean


def text(value: object) -> str:
    """Text as HTML; characters that hide or reorder others become visible marks.

    >>> text("<b>Hà Nội</b>")
    '&lt;b&gt;Hà Nội&lt;/b&gt;'
    """
    return escape(clean(str(value)))


def link(url: str, words: object) -> str:
    """A link that opens elsewhere; only the words where the URL is not http(s).

    >>> link("javascript:alert(1)", "báo")
    'báo'
    """
    if not url.startswith(("http://", "https://")):
        return text(words)
    return f'<a href="{escape(url)}" target="_blank" rel="noopener noreferrer">{text(words)}</a>'


def target(iri: str, server: str) -> str:
    """Where the link of an IRI leads: to itself, or for an individual to a running `kg serve`.

    >>> target("https://example.org/egov/id/place/vn", "http://127.0.0.1:8000/")
    'http://127.0.0.1:8000/egov/id/place/vn'
    """
    base = prefixes()["id"]
    if not server or not iri.startswith(base):
        return iri
    path = base.split("/", 3)[3]
    return f"{server.rstrip('/')}/{path}{iri.removeprefix(base)}"


def quote(before: str, words: str, after: str) -> str:
    """A sentence with the words that were read marked."""
    return f"“{text(before)}<mark>{text(words)}</mark>{text(after)}”"


def table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table; the cells are HTML already, the columns are text."""
    head = "".join(f'<th style="text-align:left">{text(column)}</th>' for column in columns)
    body = "".join(
        "<tr>" + "".join(f'<td style="text-align:left">{cell}</td>' for cell in row) + "</tr>" for row in rows
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def frame(page: str, title: str, height: int) -> str:
    """A page of its own inside the notebook: it may run its scripts, and reach neither us nor the net."""
    return (
        f'<iframe title="{text(title)}" sandbox="allow-scripts allow-popups allow-downloads" '
        f'style="width:100%;height:{height}px;border:1px solid #8886;border-radius:6px" '
        f'srcdoc="{escape(page)}"></iframe>'
    )
