"""What one graph says that another does not: entities and facts, with document and rule."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kg.graph.absent import absent
from kg.graph.ask import rows
from kg.graph.names import DCTERMS, ITSRDF, NIF, PROV, RDF

if TYPE_CHECKING:
    from pyoxigraph import Store

    from kg.ontology.load import Ontology

_FACTS = """SELECT ?document ?rule ?s ?p ?o ?status WHERE {{ GRAPH ?g {{
  ?a <{rdf}subject> ?s ; <{rdf}predicate> ?p ; <{rdf}object> ?o ; <{ns}extractionRule> ?rule ;
     <{ns}assertionStatus> ?status ; <{prov}wasDerivedFrom> ?w .
  ?article <{dct}identifier> ?document }} }}"""
_ENTITIES = """SELECT ?document ?rule ?entity ?said WHERE {{ GRAPH ?g {{
  ?w <{its}taIdentRef> ?entity ; <{ns}extractionRule> ?rule ; <{nif}anchorOf> ?said .
  ?article <{dct}identifier> ?document }} }}"""
_NAMES = {"rdf": RDF, "prov": PROV, "dct": DCTERMS, "its": ITSRDF, "nif": NIF}


@dataclass(frozen=True, slots=True, order=True)
class Said:
    """One thing a document says, read by a rule: a fact, or an entity with the words that name it."""

    document: str
    rule: str
    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Change:
    """What was gained and what was lost, sorted by document."""

    gained: tuple[Said, ...]
    lost: tuple[Said, ...]


def compare(old: Path, new: Path, ontology: Ontology) -> Change:
    """What the graph in folder `new` says and that in `old` does not, and the other way round."""
    before, after = ({*_said(_open(folder), ontology)} for folder in (old, new))
    return Change(tuple(sorted(after - before)), tuple(sorted(before - after)))


def _open(folder: Path) -> Store:
    from pyoxigraph import Store

    if not (folder / "store").is_dir():
        raise absent(folder)
    return Store.read_only(str(folder / "store"))


def _said(store: Store, ontology: Ontology) -> Iterator[Said]:
    def short(term: object) -> str:
        text = str(term)
        return ontology.shrink(text[1:-1]) if text.startswith("<") else text

    for document, rule, *triple, status in rows(store, _FACTS.format(ns=ontology.ns, **_NAMES)):
        how = short(status).rpartition("/")[2]
        text = " ".join(map(short, triple)) + (f" [{how}]" if how != "stated" else "")
        yield Said(document.value, rule.value, "fact", text)
    for document, rule, entity, words in rows(store, _ENTITIES.format(ns=ontology.ns, **_NAMES)):
        yield Said(document.value, rule.value, "entity", f"{short(entity)} {short(words)}")
