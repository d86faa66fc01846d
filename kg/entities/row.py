"""What resolution needs of one extraction: a small row for every referent, fit to be kept on disk."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from kg.entities.names import normal
from kg.model import Extraction, Fact, Ref, Referent

# Characters on each side of a naming that belong to its quote: enough to tell two namings apart.
_AROUND = 40


# Made by the thousand: `Final` keeps them from change, since what is frozen takes five times as long to make.
@dataclass(slots=True)
class Tie:
    """A fact seen from one referent: `slot` is its place, `others` the rest."""

    frame: Final[str]
    slot: Final[str]
    others: Final[Mapping[str, int | str]]
    status: Final[str]
    quote: Final[str]


@dataclass(slots=True)
class Row:
    """One referent of one document; `quotes` are digests of the words around its namings."""

    document: Final[str]
    key: Final[int]
    type: Final[str]
    label: Final[str]
    names: Final[tuple[str, ...]]
    iri: Final[str]
    features: Final[Mapping[str, str]]
    published: Final[str]
    publisher: Final[str]
    start: Final[int]
    ties: Final[tuple[Tie, ...]]
    quotes: Final[tuple[str, ...]]

    @property
    def ident(self) -> tuple[str, int]:
        """The row's place in the one order everything is done in."""
        return self.document, self.key

    def feature(self, name: str) -> str:
        """The feature, or ""."""
        return self.features.get(name, "")

    def tied(self, frame: str, slot: str) -> list[Tie]:
        """The facts of a frame in which this referent fills `slot`; denied and requested ones left out."""
        return [t for t in self.ties if t.frame == frame and t.slot == slot and t.status not in _UNREAL]


_UNREAL = frozenset({"negated", "requested"})


def digest(words: str) -> str:
    """16 hexadecimal digits of the SHA-256 of the words, blank space made single: how evidence is cited."""
    return hashlib.sha256(" ".join(words.split()).encode()).hexdigest()[:16]


def quote(text: str, start: int, stop: int) -> str:
    """The digest of a naming with the characters around it."""
    return digest(text[max(0, start - _AROUND) : stop + _AROUND])


def rows(extraction: Extraction) -> list[Row]:
    """One row for each referent of the extraction, in order."""
    ties = _ties(extraction.document.text, extraction.facts)
    return [_row(extraction, key, r, tuple(ties[key])) for key, r in enumerate(extraction.referents)]


def _row(extraction: Extraction, key: int, referent: Referent, ties: tuple[Tie, ...]) -> Row:
    document = extraction.document
    spans = [naming.span for naming in referent.namings]
    return Row(
        document=document.id,
        key=key,
        type=referent.type,
        label=referent.label,
        names=_names(referent),
        iri=referent.iri or "",
        features=dict(sorted(referent.features.items())),
        published=(document.published or "")[:10],
        publisher=document.publisher or "",
        start=min([s.start for s in spans], default=0),
        ties=ties,
        quotes=tuple(sorted({quote(document.text, s.start, s.stop) for s in spans})),
    )


def _names(referent: Referent) -> tuple[str, ...]:
    """The label first, then the other ways it is named, one for each normal form, sorted."""
    seen = {normal(referent.label): referent.label}
    for name in sorted({n.surface for n in referent.namings}):
        seen.setdefault(normal(name), name)
    return tuple(seen.values())


def _ties(text: str, facts: Iterable[Fact]) -> dict[int, list[Tie]]:
    found: dict[int, list[Tie]] = defaultdict(list)
    for fact in facts:
        span = fact.evidence.span
        cited = digest(text[span.start : span.stop])
        slots = sorted(fact.slots.items())
        plain = {s: v.key if isinstance(v, Ref) else v for s, v in slots}
        for slot, value in slots:
            if isinstance(value, Ref):
                others = {s: v for s, v in plain.items() if s != slot}
                found[value.key].append(Tie(fact.frame, slot, others, fact.status, cited))
    return found
