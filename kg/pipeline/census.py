"""Who stands in which document: how many different entities of each type there are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from kg.graph.share import Who


@dataclass(slots=True)
class Census:
    """Collects, document by document, the entities found."""

    _seen: set[tuple[str, str]] = field(default_factory=set)

    def visit(self, found: Iterable[Who | None]) -> None:
        """Take in the entities of a document."""
        self._seen.update((one.type, one.iri) for one in found if one)

    def entities(self) -> dict[str, int]:
        """How many different entities of each type the documents speak of."""
        return dict(sorted(Counter(kind for kind, _ in self._seen).items()))
