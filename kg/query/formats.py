"""An answer as text: a table for people, CSV, JSON, Turtle for programs."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from pyoxigraph import BlankNode, Literal, NamedNode, RdfFormat, Triple, serialize

from kg.errors import QueryError
from kg.query.catalogue import prefixes
from kg.query.rows import Rows, Term, plain

if TYPE_CHECKING:
    from rich.table import Table

# The longest syllable has seven letters, a date ten; of an IRI or an id so much stands on a line.
_WORD, _PART = 12, 8
_NUMBER = re.compile(r"[+-]?\d+(\.\d+)?([eE][+-]?\d+)?")
_STRING = "http://www.w3.org/2001/XMLSchema#string"


def render(rows: Rows, form: str) -> str:
    """The answer in one of `table`, `csv`, `json`, `ttl`; QueryError for another, or Turtle of a SELECT."""
    if form not in FORMATS:
        raise QueryError(f"no format is named {form!r}", todo=f"use {', '.join(FORMATS)}")
    return FORMATS[form](rows)


def csv(rows: Rows) -> str:
    """RFC 4180, UTF-8: a header line, CRLF line ends, no cell that a spreadsheet would run as a formula."""
    import csv as writer

    out = io.StringIO()
    sheet = writer.writer(out)
    sheet.writerow(rows.columns)
    sheet.writerows([_cell(term) for term in row] for row in rows)
    return out.getvalue()


def _cell(term: Term | None) -> str:
    """The cell of a term. A leading `=`, `+`, `-`, `@`, tab or return starts a formula in a spreadsheet:
    an apostrophe before it makes it text (OWASP, CSV injection); a number stays a number."""
    text = plain(term)
    return (
        f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") and not _NUMBER.fullmatch(text) else text
    )


def as_json(rows: Rows) -> str:
    """SPARQL 1.1 Query Results JSON (application/sparql-results+json), readable."""
    bindings = [
        {c: _node(t) for c, t in zip(rows.columns, row, strict=True) if t is not None} for row in rows
    ]
    return json.dumps(
        {"head": {"vars": list(rows.columns)}, "results": {"bindings": bindings}},
        ensure_ascii=False,
        indent=1,
    )


def _node(term: Term) -> dict[str, str]:
    if isinstance(term, NamedNode | BlankNode):
        return {"type": "uri" if isinstance(term, NamedNode) else "bnode", "value": term.value}
    if not isinstance(term, Literal):
        return {"type": "triple", "value": str(term)}
    node = {"type": "literal", "value": term.value}
    if term.language:
        return node | {"xml:lang": term.language}
    return node if term.datatype.value == _STRING else node | {"datatype": term.datatype.value}


def turtle(rows: Rows) -> str:
    """Turtle of a CONSTRUCT or DESCRIBE; QueryError for rows that are no triples."""
    if not rows.graph:
        raise QueryError("a SELECT has no Turtle", todo="use --format csv, or a CONSTRUCT query")
    triples = [Triple(s, p, o) for s, p, o in rows]  # type: ignore[arg-type]
    return (serialize(triples, format=RdfFormat.TURTLE, prefixes=prefixes()) or b"").decode()


def table(rows: Rows) -> str:
    """A table of the terminal's width, or records where words would be broken to fit it.

    IRIs are relative to the base, or CURIEs.
    """
    from rich.console import Console

    cells = [[short(term) for term in row] for row in rows]
    console = Console(file=io.StringIO(), force_terminal=False)
    count = f"{len(rows)} {'row' if len(rows) == 1 else 'rows'}\n"
    widths = _widths(rows.columns, cells, console.width)
    if not widths:
        return _records(rows.columns, cells) + count
    with console.capture() as capture:
        console.print(_sheet(rows.columns, cells, widths))
    return capture.get() + count


def _widths(columns: Sequence[str], cells: Sequence[Sequence[str]], wide: int) -> list[int]:
    """The widths of columns that break no word, IRIs and ids aside; none when that is too wide."""
    named = list(zip(columns, *cells, strict=True))
    widths = [max((_whole(word) for cell in column for word in cell.split()), default=0) for column in named]
    room = wide - 1 - sum(width + 3 for width in widths)
    if room < 0:
        return []
    wanted = [max(map(len, column)) - width for column, width in zip(named, widths, strict=True)]
    for done, at in enumerate(sorted(range(len(wanted)), key=wanted.__getitem__)):
        more = min(wanted[at], room // (len(wanted) - done))
        widths[at] += more
        room -= more
    return widths


def _whole(word: str) -> int:
    """The characters of a word that must stand on one line."""
    return min(len(word), _PART if "/" in word or "_" in word else _WORD)


def _sheet(columns: Sequence[str], cells: Sequence[Sequence[str]], widths: Sequence[int]) -> Table:
    from rich.table import Table
    from rich.text import Text

    sheet = Table(header_style="bold")
    for column, width in zip(columns, widths, strict=True):
        sheet.add_column(column, overflow="fold", width=width)
    for row in cells:
        sheet.add_row(*map(Text, row))
    return sheet


def _records(columns: Sequence[str], cells: Sequence[Sequence[str]]) -> str:
    """Each row as lines of `column  cell`, empty cells left out, a blank line behind it."""
    wide = max(map(len, columns))
    records = (
        "".join(f"{name:{wide}}  {cell}\n" for name, cell in zip(columns, row, strict=True) if cell)
        for row in cells
    )
    return "".join(f"{record}\n" for record in records)


def short(term: Term | None, names: Mapping[str, str] | None = None) -> str:
    """A term for people: an IRI as the path after the base or with its prefix, a literal's characters."""
    if not isinstance(term, NamedNode):
        return plain(term)
    for prefix, iri in (names or prefixes()).items():
        if term.value.startswith(iri) and len(term.value) > len(iri):
            rest = term.value.removeprefix(iri)
            return rest if prefix == "id" else f"{prefix}:{rest}"
    return term.value


FORMATS: dict[str, Callable[[Rows], str]] = {"table": table, "csv": csv, "json": as_json, "ttl": turtle}
