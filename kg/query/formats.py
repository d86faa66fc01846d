"""An answer as text: a table for people, CSV, JSON, Turtle for programs."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Callable, Mapping

from pyoxigraph import BlankNode, Literal, NamedNode, RdfFormat, Triple, serialize

from kg.errors import QueryError
from kg.query.catalogue import prefixes
from kg.query.rows import Rows, Term, plain

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
    """A table of the terminal's width: IRIs relative to the base, or as CURIEs."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    sheet = Table(header_style="bold")
    for column in rows.columns:
        sheet.add_column(column, overflow="fold")
    for row in rows:
        sheet.add_row(*(Text(short(term)) for term in row))
    console = Console(file=io.StringIO(), force_terminal=False)
    with console.capture() as capture:
        console.print(sheet)
    return capture.get() + f"{len(rows)} {'row' if len(rows) == 1 else 'rows'}\n"


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
