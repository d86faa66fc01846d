"""A named query and what its comment header says of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, get_args

from kg.errors import QueryError
from kg.query.tokens import Token, tokens

Type = Literal["string", "iri", "date", "integer", "decimal"]
_PARAM = re.compile(r"(\w+)\s+(\w+)\s*:\s*(.+)")


@dataclass(frozen=True, slots=True)
class Param:
    """A parameter: `default` is the term in the query's text, or "" when it is open."""

    name: str
    type: Type
    about: str
    default: str


@dataclass(frozen=True, slots=True)
class NamedQuery:
    """A query of `ontology/queries/`: what it answers in Vietnamese and English, and how to call it."""

    name: str
    vi: str
    en: str
    params: tuple[Param, ...]
    columns: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Hole:
    """`VALUES ?name { term }` from `start` to `stop`, the term between `left` and `right`."""

    name: str
    start: int
    stop: int
    left: int
    right: int

    def term(self, text: str) -> str:
        """The term that stands there, "" for UNDEF."""
        term = text[self.left : self.right].strip()
        return "" if term.upper() == "UNDEF" else term


def holes(text: str) -> Iterator[Hole]:
    """The places for one value in a query: every `VALUES ?name { one term }`."""
    found = list(tokens(text))
    for at, token in enumerate(found[:-4]):
        if token.kind == "word" and token.text.upper() == "VALUES" and found[at + 1].kind == "variable":
            end = next((n for n in range(at + 3, len(found)) if found[n].text == "}"), 0)
            if found[at + 2].text == "{" and _single(found[at + 3 : end]):
                name = found[at + 1].text[1:]
                yield Hole(name, token.start, found[end].stop, found[at + 2].stop, found[end].start)


def _single(inside: list[Token]) -> bool:
    """Whether the tokens are one term: an IRI, a name, UNDEF, a number, a literal."""
    kinds = [token.kind for token in inside]
    if kinds[:1] == ["string"]:
        marks = [token.text for token in inside[1:3]]
        return kinds[1:] in ([], ["language"]) or (marks == ["^", "^"] and len(kinds) == 4)
    return len(kinds) == 1 and kinds[0] in ("iri", "name", "word", "number")


def parse(name: str, text: str, *, file: str = "") -> NamedQuery:
    """The query with its header; QueryError with the line that is wrong."""
    said: dict[str, str] = {}
    lines: list[tuple[int, str]] = []
    for number, line in enumerate(text.splitlines(), 1):
        key, _, value = line.removeprefix("# @").partition(" ")
        if not line.startswith("# @"):
            continue
        if key == "param":
            lines.append((number, value.strip()))
        elif key in ("vi", "en", "columns") and key not in said:
            said[key] = value.strip()
        else:
            raise QueryError(
                f"{name}: header line {line!r} is not known",
                file=file,
                line=number,
                todo="use @vi, @en, @param, @columns",
            )
    terms = {hole.name: hole.term(text) for hole in holes(text)}
    params = tuple(_param(value, terms, file=file, line=number) for number, value in lines)
    columns = tuple(said.get("columns", "").replace(" ", "").split(",")) if said.get("columns") else ()
    return NamedQuery(name, said.get("vi", ""), said.get("en", ""), params, columns, text)


def _param(value: str, terms: dict[str, str], *, file: str, line: int) -> Param:
    match = _PARAM.fullmatch(value)
    if not match or match.group(2) not in get_args(Type):
        kinds = ", ".join(get_args(Type))
        raise QueryError(
            f"parameter {value!r} is not readable",
            file=file,
            line=line,
            todo=f"write `@param name type: about`; types are {kinds}",
        )
    name, kind, about = match.groups()
    if name not in terms:
        raise QueryError(
            f"parameter {name} has no place",
            file=file,
            line=line,
            todo=f"write VALUES ?{name} {{ UNDEF }} in the query",
        )
    return Param(name, kind, about, terms[name])  # type: ignore[arg-type]
