"""Turtle files as triples, with a file and line on everything that is wrong in them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from pyoxigraph import BlankNode, Literal, NamedNode, Quad, RdfFormat, parse

from kg.errors import OntologyError

_PREFIX = re.compile(r"^@prefix\s+([\w-]*):\s*<([^>]*)>\s*\.", re.MULTILINE)


def prefixes(path: Path) -> dict[str, str]:
    """The prefixes a Turtle file declares, in its order; OntologyError when it declares none."""
    found = dict(_PREFIX.findall(_text(path)))
    if not {"id", "egov"} <= found.keys():
        raise OntologyError("declares no prefix id: and egov:", file=str(path), todo="add both")
    return found


def triples(path: Path, base: str, known: Mapping[str, str]) -> list[Quad]:
    """The triples of one Turtle file, in its order; relative IRIs are read against `base`.

    The prefixes in `known` need not be declared.

    OntologyError with the line of a syntax error; blank nodes are refused, because their random
    names would make every build differ.
    """
    text = _text(path)
    declared = {name for name, _ in _PREFIX.findall(text)}
    # Before the first line, so that lines keep their numbers.
    given = "".join(f"@prefix {name}: <{iri}> . " for name, iri in known.items() if name not in declared)
    try:
        found = list(parse(given + text, RdfFormat.TURTLE, base_iri=base))
    except SyntaxError as error:
        what = error.msg.partition(": ")[2] or error.msg
        raise OntologyError(what, file=str(path), line=error.lineno or 0, todo="mend the Turtle") from None
    # Looking at every triple takes as long as parsing; a blank node needs one of these marks.
    if "[" in text or "_:" in text or "(" in text:
        for quad in found:
            if isinstance(quad.subject, BlankNode) or isinstance(quad.object, BlankNode):
                raise _blank(path, quad)
    return found


def files(folder: Path, *patterns: str) -> Iterator[Path]:
    """The files below a folder that match, sorted by path."""
    yield from sorted(path for pattern in patterns for path in folder.glob(pattern))


def inside(quads: Iterable[Quad], graph: str) -> Iterator[Quad]:
    """The same triples in a named graph."""
    name = NamedNode(graph)
    return (Quad(q.subject, q.predicate, q.object, name) for q in quads)


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise OntologyError("no such file", file=str(path), todo="is this the ontology folder?") from None


def _blank(path: Path, quad: Quad) -> OntologyError:
    shown = quad.object.value if isinstance(quad.object, Literal | NamedNode) else quad.predicate.value
    what = f"a blank node stands at {quad.predicate.value} ({shown})"
    return OntologyError(what, file=str(path), todo="give it an IRI")
