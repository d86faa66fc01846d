"""The named queries of `ontology/queries/` and the prefixes they are written with."""

from __future__ import annotations

import difflib
import re
from functools import cache
from pathlib import Path

from kg.errors import QueryError
from kg.query.header import NamedQuery, parse
from kg.query.tokens import tokens

_ONTOLOGY = Path(__file__).resolve().parents[2] / "ontology"
_PREFIX = re.compile(r"^@prefix\s+(\w+):\s*<([^<>\s]+)>\s*\.", re.MULTILINE)


@cache
def prefixes() -> dict[str, str]:
    """Prefix → namespace of `ontology/prefixes.ttl`; `id` is the base of individuals.

    Read here by one expression and not by the Turtle reader, so that a query answers at once.
    """
    return dict(_PREFIX.findall((_ONTOLOGY / "prefixes.ttl").read_text(encoding="utf-8")))


@cache
def catalogue() -> tuple[NamedQuery, ...]:
    """All named queries, by name; QueryError with file and line for a header that is wrong."""
    files = sorted((_ONTOLOGY / "queries").glob("*.rq"))
    return tuple(parse(path.stem, path.read_text(encoding="utf-8"), file=str(path)) for path in files)


def find(name: str) -> NamedQuery:
    """The named query; QueryError with the nearest name when there is none."""
    known = {query.name: query for query in catalogue()}
    if name in known:
        return known[name]
    close = difflib.get_close_matches(name, known, 1)
    raise QueryError(
        f"no query is named {name!r}",
        todo=f"did you mean {close[0]}?" if close else "`kg queries` lists them",
    )


def standalone(query: NamedQuery) -> str:
    """The query's text with the base and the prefixes it uses: what any SPARQL 1.1 server understands."""
    used = {token.text.partition(":")[0] for token in tokens(query.text) if token.kind == "name"}
    lines = [f"PREFIX {prefix}: <{iri}>" for prefix, iri in prefixes().items() if prefix in used]
    return "\n".join([f"BASE <{prefixes()['id']}>", *lines, query.text])
