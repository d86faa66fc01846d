"""Parameters put into a query as RDF terms: a value can never become SPARQL."""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping

from pyoxigraph import Literal, NamedNode

from kg.errors import QueryError
from kg.query.header import NamedQuery, Param, holes

_XSD = "http://www.w3.org/2001/XMLSchema#"
_DATES = {4: "gYear", 7: "gYearMonth", 10: "date"}
_DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
_INTEGER = re.compile(r"[+-]?\d+")
_DECIMAL = re.compile(r"[+-]?\d+(\.\d+)?")


def bind(query: NamedQuery, values: Mapping[str, str], prefixes: Mapping[str, str]) -> str:
    """The query's text with the values in their places; places that stay open are taken out.

    QueryError for a name the query does not have, or a value that is not of the parameter's type.
    """
    params = {param.name: param for param in query.params}
    for name in values:
        if name not in params:
            raise QueryError(f"{query.name} has no parameter {name!r}", todo=_guess(name, list(params)))
    parts, done = [], 0
    for hole in holes(query.text):
        if hole.name not in params:
            continue
        given = values.get(hole.name, "")
        filled = str(term(params[hole.name], given, prefixes)) if given else hole.term(query.text)
        parts += [query.text[done : hole.start], f"VALUES ?{hole.name} {{ {filled} }}" if filled else ""]
        done = hole.stop
    return "".join(parts) + query.text[done:]


def term(param: Param, value: str, prefixes: Mapping[str, str]) -> NamedNode | Literal:
    """The RDF term of a value; QueryError when it is not of the parameter's type."""
    if param.type == "string":
        return Literal(value)
    if param.type == "iri":
        return _iri(param, value, prefixes)
    shapes = {"date": _DATE, "integer": _INTEGER, "decimal": _DECIMAL}
    if not shapes[param.type].fullmatch(value):
        examples = {"date": "2021-01-08, 2021-01 or 2021", "integer": "3", "decimal": "42.3"}
        raise QueryError(
            f"{param.name}={value!r} is no {param.type}", todo=f"write it like {examples[param.type]}"
        )
    datatype = _DATES[len(value)] if param.type == "date" else param.type
    return Literal(value, datatype=NamedNode(_XSD + datatype))


def _iri(param: Param, value: str, prefixes: Mapping[str, str]) -> NamedNode:
    try:
        return NamedNode(full(value, prefixes))
    except ValueError:
        raise QueryError(
            f"{param.name}={value!r} is no IRI",
            todo="write a full IRI, a CURIE, or a path such as org/vn/chinh-phu",
        ) from None


def full(name: str, prefixes: Mapping[str, str]) -> str:
    """The full IRI of an IRI (in angle brackets or not), a CURIE, or a path relative to the base."""
    bare = name[1:-1] if name.startswith("<") and name.endswith(">") else name
    prefix, colon, local = bare.partition(":")
    if not colon or "/" in prefix:
        return prefixes["id"] + bare
    return bare if local.startswith("//") or prefix not in prefixes else prefixes[prefix] + local


def _guess(name: str, known: list[str]) -> str:
    close = difflib.get_close_matches(name, known, 1)
    if close:
        return f"did you mean {close[0]}?"
    return f"its parameters are {', '.join(known)}" if known else "it takes none"
