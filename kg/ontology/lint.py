"""`lint()` finds what is wrong in `ontology/` before a build does."""

from __future__ import annotations

from kg.ontology import finding, reference, vocabulary
from kg.ontology.finding import Finding
from kg.ontology.load import Ontology


def lint(ontology: Ontology) -> list[Finding]:
    """Every fault of the ontology, its schemes and the reference data, sorted by file and line.

    Terms need a label, a definition, a domain and a range, and a use; concepts both labels;
    entities a label, a class and a source; no IRI dangles and none breaks the slug policy.
    """
    places = finding.places(ontology.path)
    found = {*vocabulary.check(ontology, places), *reference.check(ontology, places)}
    return sorted(found)
