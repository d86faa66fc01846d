"""RDF terms as columns of Python values, one type a column."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any, Literal

from pyoxigraph import Literal as Words
from pyoxigraph import NamedNode

from kg.query import Rows
from kg.query.catalogue import prefixes
from kg.query.formats import short
from kg.query.rows import Term

Kind = Literal["integer", "number", "boolean", "date", "text"]
_XSD = "http://www.w3.org/2001/XMLSchema#"
_WHOLE = {"integer", "int", "long", "nonNegativeInteger", "positiveInteger", "decimal"}
_REAL = {"double", "float"}
_LONGEST = 2**63  # what the whole numbers of pandas and polars hold


@dataclass(frozen=True, slots=True)
class Column:
    """A column of values of one type; None where the query found nothing. `iri`: it holds short IRIs."""

    name: str
    kind: Kind
    values: tuple[Any, ...]
    iri: bool = False


def columns(rows: Rows, label: Callable[[str], str]) -> list[Column]:
    """The columns of an answer, then a column `x_label` for each column `x` of things that have labels.

    A column that stands before `name` has its labels there. Numbers become int or float, whole dates
    date; dates of mixed precision stay text ("2021-01" is no day), IRIs become short ones.
    """
    terms = [[row[number] for row in rows] for number in range(len(rows.columns))]
    found = [_column(name, column) for name, column in zip(rows.columns, terms, strict=True)]
    following = dict(zip(rows.columns, (*rows.columns[1:], ""), strict=True))
    for name, column in zip(rows.columns, terms, strict=True):
        if following[name] != "name" and f"{name}_label" not in rows.columns:
            found += _labels(name, column, label)
    return found


def _labels(name: str, terms: Sequence[Term | None], label: Callable[[str], str]) -> list[Column]:
    base = prefixes()["id"]
    known = [
        label(term.value) if isinstance(term, NamedNode) and term.value.startswith(base) else ""
        for term in terms
    ]
    return [Column(f"{name}_label", "text", tuple(one or None for one in known))] if any(known) else []


def _column(name: str, terms: Sequence[Term | None]) -> Column:
    types = {_type(term) for term in terms if term is not None}
    if types and types <= _WHOLE | _REAL:
        return _numbers(name, terms)
    if types == {"boolean"}:
        return Column(name, "boolean", tuple(term and term.value in ("true", "1") for term in terms))  # type: ignore[union-attr]
    if types == {"date"} and (days := _dates(terms)):
        return Column(name, "date", days)
    iri = any(isinstance(term, NamedNode) for term in terms)
    return Column(name, "text", tuple(None if term is None else short(term) for term in terms), iri)


def _type(term: Term) -> str:
    return term.datatype.value.removeprefix(_XSD) if isinstance(term, Words) else "term"


def _numbers(name: str, terms: Sequence[Term | None]) -> Column:
    texts = [term.value if isinstance(term, Words) else None for term in terms]
    try:
        exact = [None if text is None else Decimal(text) for text in texts]
    except InvalidOperation:  # INF is a double that no decimal is
        return Column(name, "number", tuple(None if text is None else float(text) for text in texts))
    if all(n is None or (n.is_finite() and n == n.to_integral_value() and abs(n) < _LONGEST) for n in exact):
        return Column(name, "integer", tuple(None if n is None else int(n) for n in exact))
    return Column(name, "number", tuple(None if n is None else float(n) for n in exact))


def _dates(terms: Sequence[Term | None]) -> tuple[date | None, ...]:
    """The days; none at all when one of them has a time zone or is no day."""
    try:
        return tuple(date.fromisoformat(term.value) if isinstance(term, Words) else None for term in terms)
    except ValueError:
        return ()
