"""Whether every triple of a graph can say which words said so."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kg.graph.ask import rows
from kg.graph.names import ALT, IN_SCHEME, NIF, PREF, PROV, RDF, TYPE

if TYPE_CHECKING:
    from pyoxigraph import Store

# Types and labels stand behind the mentions; a concept's scheme and a time's date are what these terms mean.
_GIVEN = (TYPE, PREF, ALT, IN_SCHEME)
_TIMES = "time/"

_UNSAID = f"""SELECT ?s ?p ?o WHERE {{
  ?s ?p ?o
  FILTER(?p NOT IN ({", ".join(_GIVEN)}))
  FILTER NOT EXISTS {{ GRAPH ?g {{
    ?a <{RDF}subject> ?s ; <{RDF}predicate> ?p ; <{RDF}object> ?o ; <{PROV}wasDerivedFrom> ?words }} }} }}"""

_WORDS = f"""SELECT ?words ?begin ?end ?said ?text WHERE {{ GRAPH ?g {{
  ?words a <{NIF}OffsetBasedString> ; <{NIF}beginIndex> ?begin ; <{NIF}endIndex> ?end ;
         <{NIF}anchorOf> ?said ; <{NIF}referenceContext>/<{NIF}isString> ?text }} }}"""

_POINTLESS = f"""SELECT ?a WHERE {{ GRAPH ?g {{
  ?a <{PROV}wasDerivedFrom> ?words FILTER NOT EXISTS {{ ?words <{NIF}anchorOf> ?said }} }} }}"""


def evidence(store: Store, base: str = "https://example.org/egov/id/") -> list[str]:
    """What is wrong, one sentence each: triples without words, ranges whose words are not the slice."""
    return [*_unsaid(store, base), *_misquoted(store), *_pointless(store)]


def _unsaid(store: Store, base: str) -> Iterator[str]:
    known = {f"<{base}graph/{name}>" for name in ("ontology", "reference", "inferred", "corrections")}
    for row in rows(store, _UNSAID):
        s, p, o = row
        graphs = {str(quad.graph_name) for quad in store.quads_for_pattern(s, p, o, None)}
        if not graphs & known and not str(s).startswith(f"<{base}{_TIMES}"):
            yield f"{s} {p} {o}: no assertion says which words said so"


def _misquoted(store: Store) -> Iterator[str]:
    for words, begin, end, said, text in rows(store, _WORDS):
        found = text.value[int(begin.value) : int(end.value)]
        if found != said.value or not found:
            yield f"{words}: the words are {said.value!r}, but the text has {found!r} there"


def _pointless(store: Store) -> Iterator[str]:
    for row in rows(store, _POINTLESS):
        yield f"{row[0]}: its evidence is no range of characters"
