"""What all documents together decide about one: who its referents are, its new concepts, what is added."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from operator import attrgetter

from kg.entities.row import digest
from kg.graph.concepts import Coin, Coinage
from kg.graph.inferred import Extra
from kg.graph.resolved import Named
from kg.model import Extraction, Fact


@dataclass(frozen=True, slots=True)
class Who:
    """An entity as a document's quads need it."""

    iri: str
    type: str
    label: str
    aliases: tuple[str, ...]
    classes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Share:
    """With an extraction, all that its quads depend on; equal shares and extractions give equal quads.

    `first` is the first of the documents that print the same text. `who` has an entry for each referent,
    None for what a person dropped; `dropped` are digests of words whose facts were.
    """

    first: str
    who: tuple[Who | None, ...] = ()
    dropped: frozenset[str] = frozenset()
    coinage: Coinage = field(default_factory=dict)
    extras: tuple[Extra, ...] = ()

    def entity(self, document: str, key: int, /) -> Who | None:
        """Who the referent is; of the one document this is a share of."""
        return self.who[key]

    def source(self, document: str, /) -> str:
        """The first document with this text."""
        return self.first

    def keeps(self, extraction: Extraction, fact: Fact, /) -> bool:
        """Whether no person dropped the fact."""
        span = fact.evidence.span
        words = extraction.document.text[span.start : span.stop]
        return not self.dropped or digest(words) not in self.dropped


def who(found: Named | None) -> Who | None:
    """An entity of a resolution, without what quads do not show."""
    if found is None:
        return None
    return Who(found.iri, found.type, found.label, tuple(found.aliases), tuple(found.classes))


_coin = attrgetter(*(one.name for one in fields(Coin)))
_extra = attrgetter(*(one.name for one in fields(Extra)))


def dump(share: Share) -> str:
    """The share as one line of JSON; equal shares give equal lines."""
    rows = [
        share.first,
        [one and [one.iri, one.type, one.label, one.aliases, one.classes] for one in share.who],
        sorted(share.dropped),
        sorted([*_coin(coin), *named] for coin, named in share.coinage.items()),
        [_extra(extra) for extra in share.extras],
    ]
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":"))


def load(line: str) -> Share:
    """The share that `dump` was given."""
    first, entities, dropped, coins, extras = json.loads(line)
    coinage: Mapping[Coin, tuple[str, str]] = {Coin(*row[:4]): (row[4], row[5]) for row in coins}
    return Share(
        first,
        tuple(one and _who(*one) for one in entities),
        frozenset(dropped),
        coinage,
        tuple(Extra(*row) for row in extras),
    )


def _who(iri: str, type_: str, label: str, aliases: Sequence[str], classes: Sequence[str]) -> Who:
    return Who(iri, type_, label, tuple(aliases), tuple(classes))
