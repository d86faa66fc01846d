"""Whether every triple of a graph can say which words said so."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from kg.graph.names import ALT, IN_SCHEME, NIF, PREF, PROV, RDF, TYPE

if TYPE_CHECKING:
    from pyoxigraph import Store

# Types and labels stand behind the mentions; a concept's scheme and a time's date are what these terms mean.
_GIVEN = {TYPE, PREF, ALT, IN_SCHEME}
_TIMES = "time/"
_OTHERS = ("ontology", "reference", "inferred", "corrections")
_READ = {
    NIF + "beginIndex": "begin",
    NIF + "endIndex": "end",
    NIF + "anchorOf": "said",
    NIF + "isString": "text",
    NIF + "referenceContext": "context",
    RDF + "subject": "subject",
    RDF + "predicate": "predicate",
    RDF + "object": "object",
    PROV + "wasDerivedFrom": "words",
}

_Rows = Mapping[Any, Mapping[str, Any]]


def evidence(store: Store, base: str = "https://example.org/egov/id/") -> list[str]:
    """What is wrong, one sentence each: triples without words, ranges whose words are not the slice.

    Reads the store once, graph by graph; of a document only its hash of triples is kept.
    """
    others = {f"<{base}graph/{name}>" for name in _OTHERS}
    asserted: set[int] = set()
    wrong: list[str] = []
    for graph in sorted(store.named_graphs(), key=str):
        if str(graph) not in others:
            wrong += sorted(_document(_rows(store, graph), asserted))
    return [*sorted(_unsaid(store, asserted, (others, f"<{base}{_TIMES}"))), *wrong]


def _rows(store: Store, graph: Any) -> _Rows:
    from pyoxigraph import NamedNode

    rows: dict[Any, dict[str, Any]] = defaultdict(dict)
    for iri, name in _READ.items():
        for quad in store.quads_for_pattern(None, NamedNode(iri), None, graph):
            rows[quad.subject][name] = quad.object
    return rows


def _document(rows: _Rows, asserted: set[int]) -> Iterator[str]:
    """Faults of one document's graph; the triples that it says with evidence join `asserted`."""
    for name, row in rows.items():
        if "said" in row:
            text = rows.get(row.get("context"), {}).get("text")
            found = text.value[int(row["begin"].value) : int(row["end"].value)] if text else ""
            if not found or found != row["said"].value:
                yield f"{name}: the words are {row['said'].value!r}, but the text has {found!r} there"
        elif "subject" in row:
            if "said" in rows.get(row.get("words"), {}):
                asserted.add(hash((row["subject"], row["predicate"], row["object"])))
            else:
                yield f"{name}: its evidence is no range of characters"


def _unsaid(store: Store, asserted: set[int], given: tuple[set[str], str]) -> Iterator[str]:
    from pyoxigraph import DefaultGraph

    others, times = given
    for quad in store.quads_for_pattern(None, None, None, DefaultGraph()):
        s, p, o = quad.subject, quad.predicate, quad.object
        if str(p) in _GIVEN or hash((s, p, o)) in asserted or str(s).startswith(times):
            continue
        if not any(str(known.graph_name) in others for known in store.quads_for_pattern(s, p, o, None)):
            yield f"{s} {p} {o}: no assertion says which words said so"
