"""The values that flow from stage to stage: frozen, without behaviour, without serialisers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Status = Literal["stated", "planned", "requested", "negated", "inferred"]


@dataclass(frozen=True, slots=True)
class Zone:
    """A part of an article: `kind` is a concept of the scheme `zone` (title, lead, body, caption ...)."""

    kind: str
    start: int
    stop: int


@dataclass(frozen=True, slots=True)
class Document:
    """One article. `text` is NFC with `\\n` line ends; every offset is a code point of it.

    `published` is an ISO 8601 date, as precise as the source says, or None.
    """

    id: str
    text: str
    url: str | None = None
    published: str | None = None
    publisher: str | None = None
    title: str | None = None
    zones: tuple[Zone, ...] = ()


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Code points `start` to `stop` (half-open, never empty) of a document."""

    document: str
    start: int
    stop: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.stop:
            raise ValueError(f"empty or reversed span {self.start}-{self.stop} in {self.document}")


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words (a span) and the rule that read them."""

    span: Span
    rule: str


@dataclass(frozen=True, slots=True)
class Ref:
    """A slot filled by a referent of the same document: its position in `Extraction.referents`."""

    key: int


@dataclass(frozen=True, slots=True)
class Naming:
    """One place of a document where a referent is named: the words `surface` are the slice of the text."""

    span: Span
    surface: str
    rule: str


@dataclass(frozen=True, slots=True)
class Referent:
    """A thing one document speaks of, after coreference inside that document.

    `type` is a class of `ontology/frames.yaml` (Person, Agency, Place, System, Event, LegalDocument ...).
    `label` is its fullest name there. `iri` is set when the reference data already know it
    (relative to the base, e.g. `org/vn/van-phong-chinh-phu`). `features` are what resolution may
    compare: `country`, `province`, `kind`, `parent` ... always strings.
    """

    type: str
    label: str
    namings: tuple[Naming, ...]
    iri: str | None = None
    features: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Fact:
    """One statement of one document: a frame of `ontology/frames.yaml` with its slots filled.

    A slot holds a `Ref` (a referent), or a string: a concept slug, an ISO 8601 date or interval
    (`2019-03-12/2020-02-25`), a plain decimal number, or text as printed. It never changes;
    resolution maps referents to entities beside it.
    """

    frame: str
    slots: Mapping[str, Ref | str]
    evidence: Evidence
    status: Status = "stated"


@dataclass(frozen=True, slots=True)
class Gap:
    """Words that should have fired a rule and did not: `trigger` stands in `span`, `rule` wanted it."""

    span: Span
    trigger: str
    rule: str


@dataclass(frozen=True, slots=True)
class Extraction:
    """All that was read from one document. Same document and rules give an equal value."""

    document: Document
    referents: tuple[Referent, ...]
    facts: tuple[Fact, ...]
    gaps: tuple[Gap, ...] = ()
