"""What the ontology and the reference data put into the graph, whatever is read."""

from __future__ import annotations

from collections.abc import Iterable

from pyoxigraph import BlankNode, Literal, NamedNode, Quad, Triple

from kg.graph import term
from kg.graph.leaf import Leaf
from kg.graph.names import ALT, DCTERMS, ORG, PREF, SKOS, TYPE, XSD
from kg.ontology.load import Ontology

# Copied into the default graph too, so that a query rarely needs GRAPH.
_SHARED = {TYPE, PREF, ALT, f"<{SKOS}broader>", f"<{SKOS}inScheme>"} | {
    f"<{iri}>"
    for iri in (
        DCTERMS + "spatial",
        DCTERMS + "isReplacedBy",
        ORG + "subOrganizationOf",
        ORG + "classification",
    )
}
_CHANGE = f"<{ORG}ChangeEvent>"
# Known by their links alone, which stay in the reference graph: a type without them would break the shapes.
_LINKS = f"<{ORG}Membership>"


def background(ontology: Ontology) -> Leaf:
    """The graphs `graph/ontology` and `graph/reference`, and what the default graph takes from them.

    Those are names and hierarchy of every individual and concept, and all there is of a change event;
    nothing of who held which post.
    """
    rows = [_row(quad) for quad in ontology.quads()]
    shared = _SHARED | {f"<{ontology.ns}acronym>"}
    changes, links = ({s for s, p, o, _ in rows if p == TYPE and o == one} for one in (_CHANGE, _LINKS))
    inside = f"<{ontology.base}"
    default = {
        f"{s} {p} {o} .\n"
        for s, p, o, _ in rows
        if s.startswith(inside) and s not in links and (p in shared or s in changes)
    }
    return Leaf(tuple(sorted(default)), _lines(rows))


def _lines(rows: Iterable[tuple[str, str, str, str]]) -> tuple[str, ...]:
    return tuple(sorted({f"{' '.join(row)} .\n" for row in rows}))


def _row(quad: Quad) -> tuple[str, str, str, str]:
    return str(quad.subject), str(quad.predicate), render(quad.object), str(quad.graph_name)


def render(thing: NamedNode | Literal | BlankNode | Triple) -> str:
    """A term of a store in the same characters as `kg.graph.term` writes it."""
    if not isinstance(thing, Literal):
        return str(thing)
    datatype = thing.datatype.value
    plain = thing.language or datatype == XSD + "string"
    return term.literal(thing.value, lang=thing.language or "", datatype="" if plain else datatype)
