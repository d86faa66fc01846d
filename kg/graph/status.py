"""Which facts may stand in the merged graph."""

from __future__ import annotations

from kg.entities.dates import UNHELD
from kg.model import Extraction, Fact, Ref
from kg.ontology.load import Ontology

# A plan may stand beside what happened only where the graph itself says that it is a plan.
_SAYS_SO = ("cv:eventStatus", "adms:status")
_PLAN_BY_NATURE = "egov:MetricTarget"


def plans(extraction: Extraction, ontology: Ontology) -> frozenset[int]:
    """The referents of which the document says that they are planned."""
    return frozenset(
        value.key
        for fact in extraction.facts
        if fact.status in ("stated", "planned") and _planned(fact, ontology)
        for value in [fact.slots.get(ontology.frames[fact.frame].subject)]
        if isinstance(value, Ref)
    )


def holds(fact: Fact, ontology: Ontology, planned: frozenset[int]) -> bool:
    """Whether the fact's triples are asserted, or only told about in its document's graph."""
    if fact.status != "planned":
        return fact.status in ("stated", "inferred")
    if _PLAN_BY_NATURE in ontology.frames[fact.frame].node or _planned(fact, ontology):
        return True
    return any(isinstance(value, Ref) and value.key in planned for value in fact.slots.values())


def _planned(fact: Fact, ontology: Ontology) -> bool:
    if UNHELD.isdisjoint(fact.slots.values()):
        return False
    slots = ontology.frames[fact.frame].slots.values()
    return any(s.property in _SAYS_SO and fact.slots.get(s.name) in UNHELD for s in slots)
