"""The one entity that a name means."""

from __future__ import annotations

from kg.errors import QueryError
from kg.query.catalogue import prefixes
from kg.query.graph import Graph
from kg.query.names import Found, near, search

_CHOICES = 20


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


def local(iri: str) -> str:
    """The path of an individual after the base; another IRI as it is."""
    return iri.removeprefix(prefixes()["id"])
