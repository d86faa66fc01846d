"""What is wrong with a query that is no SPARQL, said of the place where the writer went wrong.

The engine's parser tries all ways and names the last place it looked at, which is often lines further on.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Sequence

from kg.errors import QueryError
from kg.query.tokens import Token, place, tokens

_SYNTAX = re.compile(r"error at (\d+):(\d+): (.*)", re.DOTALL)
_FORMS = ("select", "ask", "construct", "describe")
_OPENS = {")": "(", "}": "{", "]": "["}
_TERMS = ("variable", "iri", "name", "string", "number")
# How many terms may follow: a triple after a full stop, a property and a value after ";", a value after ",".
_FREE = float("inf")
_ROOM: dict[str, float] = {"{": 3, "}": 3, ".": 3, ";": 2, ",": 1}


def unread(text: str, complaint: str, prefixes: Iterable[str]) -> QueryError:
    """The error of a query that the engine cannot read: the mistake behind it, else where it stopped."""
    return mistake(text, prefixes) or QueryError(
        _stopped(complaint), todo="mend the query; `kg queries people` shows a working one"
    )


def _stopped(complaint: str) -> str:
    """The engine's complaint without its list of characters."""
    found = _SYNTAX.match(complaint)
    if not found:
        return f"the query is not SPARQL ({complaint})"
    expected = found.group(3).split(", [")[0].replace("\n", " ")
    return f"the query is not SPARQL at line {found.group(1)}, column {found.group(2)}: {expected}"


def mistake(text: str, prefixes: Iterable[str]) -> QueryError | None:
    """The error of the first common mistake in a query that cannot be read; None when it has another one."""
    found = list(tokens(text))
    return _form(text, found) or _prefix(text, found, prefixes) or _bracket(text, found) or _stop(text, found)


def _form(text: str, found: Sequence[Token]) -> QueryError | None:
    """A query begins with SELECT, ASK, CONSTRUCT or DESCRIBE, after its prefixes."""
    skip = ("prefix", "base")
    words = (token for token in found if token.kind not in ("iri", "name") and token.text.lower() not in skip)
    first = next(words, None)
    if first is None or first.text.lower() in _FORMS:
        return None
    close = difflib.get_close_matches(first.text.lower(), _FORMS, 1)
    todo = f"did you mean {close[0].upper()}?" if close else "write SELECT, ASK, CONSTRUCT or DESCRIBE"
    return QueryError(f"no query begins with {first.text!r} at {place(text, first.start)}", todo=todo)


def _prefix(text: str, found: Sequence[Token], prefixes: Iterable[str]) -> QueryError | None:
    known = {"_", *prefixes}
    for before, token in zip((None, *found), found, strict=False):
        if token.kind != "name":
            continue
        prefix = token.text.partition(":")[0]
        if before and before.text.lower() == "prefix":
            known.add(prefix)
        elif prefix not in known:
            close = difflib.get_close_matches(prefix, known, 1)
            todo = f"did you mean {close[0]}:?" if close else f"write PREFIX {prefix}: <…> above the query"
            return QueryError(f"the prefix {prefix}: at {place(text, token.start)} is not known", todo=todo)
    return None


def _bracket(text: str, found: Sequence[Token]) -> QueryError | None:
    opened: list[Token] = []
    for token in found:
        if token.text in ("(", "{", "["):
            opened.append(token)
        elif token.text in _OPENS and opened and opened[-1].text == _OPENS[token.text]:
            opened.pop()
        elif token.text in _OPENS:
            where = place(text, token.start)
            return QueryError(f"{token.text!r} at {where} closes nothing", todo="take it out, or open it")
    if not opened:
        return None
    return QueryError(
        f"{opened[-1].text!r} at {place(text, opened[-1].start)} is not closed", todo="close it"
    )


def _stop(text: str, found: Sequence[Token]) -> QueryError | None:
    """A term where a triple is complete already, or the end of a group where it is not."""
    room, full = _FREE, _FREE
    values = False  # between VALUES and the end of its list, which is no triple
    depth = 0  # inside the round brackets of an expression a comma parts no triples
    for token in found:
        depth += {"(": 1, ")": -1}.get(token.text, 0)
        if token.text == "}" and 0 < room < full:
            where = place(text, token.start)
            return QueryError(f"the triple before '}}' at {where} is not whole", todo="complete it")
        values = token.text.lower() == "values" or (values and token.text != "}")
        if values or depth > 0:
            room = full = _FREE
        elif token.text in _ROOM:
            room = full = _ROOM[token.text]
        else:
            room, full = _after(token, room, full)
        if room < 0:
            where = place(text, token.start)
            return QueryError(
                f"{token.text!r} at {where} stands after a whole triple", todo='put a "." before it'
            )
    return None


def _after(token: Token, room: float, full: float) -> tuple[float, float]:
    """How many terms may follow a token that is no separator, and how many might at the last separator."""
    if token.kind == "name" and token.text.endswith("."):  # the full stop written close to it
        return _ROOM["."], _ROOM["."]
    if token.text in ("/", "|"):  # the path goes on
        return room + 1, full + 1
    if token.kind in _TERMS or token.text == "a":
        return room - 1, full
    if token.kind == "word" or token.text in ("(", "["):  # FILTER, a list …: no plain triple
        return _FREE, _FREE
    return room, full
