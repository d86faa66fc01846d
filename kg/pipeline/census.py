"""Who stands in which document: counts for the report, and a hash of all that shapes a document's quads."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from kg.graph.concepts import Coin
from kg.graph.leaf import Leaves
from kg.pipeline import digest


@dataclass(slots=True)
class Census:
    """Collects, document by document, the entities found and the hash of each document's quads."""

    make: Leaves
    writer: str
    leaves: dict[str, str] = field(default_factory=dict)
    _seen: set[tuple[str, str]] = field(default_factory=set)

    def visit(self, document: str, key: str, summary: Mapping[str, Any]) -> None:
        """Take in one document: `key` is the hash of its extraction."""
        found = (self.make.resolution.entity(document, n) for n in range(summary["referents"]))
        entities = list(found)
        self._seen.update((one.type, one.iri) for one in entities if one)
        who = [e and [e.iri, e.type, e.label, list(e.aliases), list(e.classes)] for e in entities]
        concepts = [self.make.coinage[Coin(*row)] for row in summary["coins"]]
        extras = [extra.row() for extra in self.make.extras.get(document, ())]
        self.leaves[document] = digest.of(key, who, concepts, extras, self._gone(document), self.writer)

    def _gone(self, document: str) -> list[str]:
        return sorted(words for name, words in self.make.resolution.dropped if name == document)

    def entities(self) -> dict[str, int]:
        """How many different entities of each type the documents speak of."""
        return dict(sorted(Counter(kind for kind, _ in self._seen).items()))
