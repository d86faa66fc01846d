"""The one entity that a name means."""

from __future__ import annotations

import re
from collections.abc import Mapping

from kg.errors import QueryError
from kg.query.catalogue import prefixes
from kg.query.graph import Graph
from kg.query.header import NamedQuery, Param
from kg.query.names import Found, near, search

_CHOICES = 20
# An IRI, a CURIE or a path; names have spaces, or neither slash nor colon.
_PATH = re.compile(r"<.*>|\S*[/:]\S*")


def the(graph: Graph, what: str) -> Found:
    """The entity of an IRI, a path or a name; QueryError with the choices when that is none or several."""
    found = search(graph, what)
    if len(found) == 1:
        return found[0]
    if found:
        more = "write more of the name, or " if len(found) > _CHOICES else ""
        listed = "".join(f"\n  {local(one.iri)}  ({one.name})" for one in found[:_CHOICES])
        rest = f"\n  … and {len(found) - _CHOICES} more" if len(found) > _CHOICES else ""
        raise QueryError(f"{what!r} may be any of these", todo=f"{more}give one of the IRIs:{listed}{rest}")
    similar = near(graph, what)
    todo = f"did you mean {', '.join(similar)}?" if similar else "`kg query people` and the like list names"
    raise QueryError(f"nothing is called {what!r}", todo=todo)


def meant(graph: Graph, query: NamedQuery, values: Mapping[str, str]) -> dict[str, str]:
    """The values for a query, with the IRI where a parameter takes one and a name was given."""
    wanted = {param.name for param in query.params if param.type == "iri"}
    return {
        name: the(graph, value).iri if name in wanted and not _PATH.fullmatch(value) else value
        for name, value in values.items()
    }


def assumed(query: NamedQuery, values: Mapping[str, str]) -> list[Param]:
    """The parameters that nobody gave and that have a value all the same."""
    return [param for param in query.params if param.default and param.name not in values]


def local(iri: str) -> str:
    """The path of an individual after the base; another IRI as it is."""
    return iri.removeprefix(prefixes()["id"])
