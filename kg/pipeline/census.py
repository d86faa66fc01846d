"""Who stands in which document: counts for the report, and a hash of all that shapes a document's quads."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from kg.graph.concepts import Coin, Coinage
from kg.graph.resolved import Resolution
from kg.pipeline import digest


@dataclass(slots=True)
class Census:
    """Collects, document by document, the entities found and the hash of each document's quads."""

    resolution: Resolution
    coinage: Coinage
    writer: str
    leaves: dict[str, str] = field(default_factory=dict)
    _seen: set[tuple[str, str]] = field(default_factory=set)

    def visit(self, document: str, key: str, summary: Mapping[str, Any]) -> None:
        """Take in one document: `key` is the hash of its extraction."""
        entities = [self.resolution.entity(document, n) for n in range(summary["referents"])]
        self._seen.update((one.type, one.iri) for one in entities)
        who = [[e.iri, e.type, e.label, list(e.aliases), list(e.classes)] for e in entities]
        concepts = [self.coinage[Coin(*row)] for row in summary["coins"]]
        self.leaves[document] = digest.of(key, who, concepts, self.writer)

    def entities(self) -> dict[str, int]:
        """How many different entities of each type the documents speak of."""
        return dict(sorted(Counter(kind for kind, _ in self._seen).items()))
