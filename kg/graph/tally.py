"""Counts over the default graph, taken while it is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from kg.graph.names import TYPE

_TYPE = TYPE.encode()


@dataclass(slots=True)
class Tally:
    """How many triples per predicate and individuals per class; keys are full IRIs."""

    triples: int = 0
    quads: int = 0
    classes: Counter[str] = field(default_factory=Counter)
    predicates: Counter[str] = field(default_factory=Counter)

    def watch(self, lines: Iterable[bytes]) -> Iterator[bytes]:
        """The same lines of the default graph, counted."""
        predicates, classes = Counter[bytes](), Counter[bytes]()
        for line in lines:
            _, predicate, thing = line.split(b" ", 2)
            predicates[predicate] += 1
            if predicate == _TYPE:
                classes[thing] += 1
            yield line
        self.triples += predicates.total()
        self.predicates.update({name[1:-1].decode(): times for name, times in predicates.items()})
        self.classes.update({name[1:-4].decode(): times for name, times in classes.items()})

    def add(self, line: bytes, times: int) -> None:
        """Count one line of the default graph; -1 takes it out."""
        _, predicate, thing = line.split(b" ", 2)
        self.triples += times
        self.predicates[predicate[1:-1].decode()] += times
        if predicate == _TYPE:
            self.classes[thing[1:-4].decode()] += times


def positive(counts: Mapping[str, int]) -> dict[str, int]:
    """Sorted, without what is gone."""
    return {name: n for name, n in sorted(counts.items()) if n > 0}
