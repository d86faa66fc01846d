"""Who stands in which document: how many different entities of each type there are."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from kg.graph.resolved import Resolution


@dataclass(slots=True)
class Census:
    """Collects, document by document, the entities found."""

    resolution: Resolution
    _seen: set[tuple[str, str]] = field(default_factory=set)

    def visit(self, document: str, referents: int) -> None:
        """Take in a document with so many referents."""
        found = (self.resolution.entity(document, key) for key in range(referents))
        self._seen.update((one.type, one.iri) for one in found if one)

    def entities(self) -> dict[str, int]:
        """How many different entities of each type the documents speak of."""
        return dict(sorted(Counter(kind for kind, _ in self._seen).items()))
