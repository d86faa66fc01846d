"""What resolution gives: entities, who is which, what follows, what is doubtful."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from kg.entities.correction import Addition, Stale
from kg.entities.row import digest
from kg.model import Extraction, Fact

# Enough places to cite an entity by; a correction needs one of each side.
CITED = 3


@dataclass(frozen=True, slots=True)
class Entity:
    """One thing of the graph: `iri` is relative to the base, `reasons` say why its namings are one."""

    iri: str
    type: str
    label: str
    aliases: tuple[str, ...]
    classes: tuple[str, ...]
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True, order=True)
class Inferred:
    """A triple nobody printed: `predicate` is a CURIE, subject and object relative IRIs.

    `quote` is the digest of the words it follows from, in `document`; `rule` is how, `reason` why, in words.
    """

    subject: str
    predicate: str
    object: str
    rule: str
    document: str
    quote: str
    reason: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """Two entities that may be one (or one namings' pair kept apart), with what speaks for and against."""

    one: str
    other: str
    reasons: tuple[str, ...]
    against: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Member:
    """A row's place in the result: which entity, and the digests that cite it."""

    document: str
    key: int
    iri: str
    quotes: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Resolution:
    """Who is who in all documents. `sources` maps a document to the first document of its copies."""

    entities: tuple[Entity, ...]
    members: tuple[Member, ...]
    inferred: tuple[Inferred, ...]
    sources: Mapping[str, str]
    candidates: tuple[Candidate, ...]
    added: tuple[Addition, ...]
    stale: tuple[Stale, ...]
    dropped: frozenset[tuple[str, str]]
    index: Mapping[tuple[str, int], Entity]
    follows: Mapping[str, Sequence[Inferred]] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        found: dict[str, list[Inferred]] = {}
        for one in self.inferred:
            found.setdefault(one.document, []).append(one)
        object.__setattr__(self, "follows", found)

    @property
    def census(self) -> Mapping[str, int]:
        """How many entities of each type there are."""
        return dict(sorted(Counter(one.type for one in self.entities).items()))

    @property
    def reasons(self) -> Iterable[tuple[str, Sequence[str]]]:
        """Why the namings of each entity are one, by IRI."""
        return ((one.iri, one.reasons) for one in self.entities)

    @property
    def cited(self) -> Iterable[tuple[str, str]]:
        """The first places that name each entity, as JSON, sorted by IRI."""
        found: dict[str, list[list[str]]] = {}
        for member in self.members:
            places = found.setdefault(member.iri, [])
            if member.quotes and len(places) < CITED:
                places.append([member.document, member.quotes[0]])
        return ((iri, json.dumps(places, ensure_ascii=False)) for iri, places in sorted(found.items()))

    def about(self, document: str, /) -> Sequence[Inferred]:
        """What follows from the words of one document."""
        return self.follows.get(document, ())

    def entity(self, document: str, key: int) -> Entity | None:
        """The entity of a document's referent; None when a correction dropped it."""
        return self.index.get((document, key))

    def source(self, document: str) -> str:
        """The first of the documents with the same text."""
        return self.sources.get(document, document)

    def keeps(self, extraction: Extraction, fact: Fact) -> bool:
        """Whether no correction drops the fact (by the words it stands on)."""
        span = fact.evidence.span
        document = extraction.document
        return (
            not self.dropped
            or (document.id, digest(document.text[span.start : span.stop])) not in self.dropped
        )

    def support(self, documents: Iterable[str]) -> int:
        """How many independent sources the documents are: copies of one text count once."""
        return len(set(map(self.source, documents)))
