"""What a query may not do: change the graph, or make the engine read anything but the graph."""

from __future__ import annotations

from kg.errors import QueryError
from kg.query.tokens import Token, place, tokens, unescape

_UPDATES = {"load", "insert", "delete", "clear", "drop", "create", "copy", "move", "add", "with"}


def guard(text: str, base: str) -> str:
    """The query, codepoint escapes replaced, once it is known to read nothing but this graph.

    QueryError with line and column for SERVICE, for FROM with anything but a graph of `base`,
    and for updates. Strings, comments and IRIs are not searched.
    """
    plain = unescape(text)
    found = list(tokens(plain))
    for at, token in enumerate(found):
        _service(plain, token)
        _update(plain, token)
        if token.kind == "word" and token.text.lower() == "from":
            _dataset(plain, found, at, base)
    return plain


def _refuse(text: str, token: Token, what: str, todo: str) -> QueryError:
    return QueryError(f"{what} at {place(text, token.start)} is not allowed", todo=todo)


def _service(text: str, token: Token) -> None:
    """No SERVICE, and no FROM grown together with its neighbours: SPARQL needs no space after a keyword."""
    if token.kind not in ("word", "name"):
        return
    word = token.text.partition(":")[0].lower()
    if "service" in word:
        raise _refuse(text, token, "SERVICE", "it would ask another server; query this graph alone")
    if "from" in word and (word != "from" or token.kind == "name"):
        raise _refuse(
            text, token, f"{token.text!r}", "put a space after FROM, choose prefixes without 'from'"
        )


def _update(text: str, token: Token) -> None:
    if token.kind == "word" and token.text.lower() in _UPDATES:
        raise _refuse(
            text,
            token,
            token.text.upper(),
            "a built graph is read only; use SELECT, ASK, CONSTRUCT or DESCRIBE",
        )


def _dataset(text: str, found: list[Token], at: int, base: str) -> None:
    after = found[at + 1 :]
    if after and after[0].kind == "word" and after[0].text.lower() == "named":
        after = after[1:]
    iri = after[0].text[1:-1] if after and after[0].kind == "iri" else ""
    based = any(token.kind == "word" and token.text.lower() == "base" for token in found)
    if not based and iri.startswith("graph/"):
        iri = base + iri
    if not iri.startswith(f"{base}graph/") or "/.." in iri:
        raise _refuse(
            text, found[at], "FROM with an IRI that is no graph of this store", f"write FROM <{base}graph/…>"
        )
