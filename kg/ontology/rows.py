"""The rows that `ontology/` is read into: frozen, sorted, without RDF objects."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

Properties = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Term:
    """A thing of the reference data: an agency, a place, a system, an office holder, a change ...

    `iri` is relative to the base (`org/vn/van-phong-chinh-phu`), `type` a key of `types:` in
    `frames.yaml`, or the capitalised name of a frame whose node it is (Membership, Change).
    `label` is its Vietnamese preferred label, `english` the English one, each "" when there is none.
    `properties` maps a CURIE to its sorted values: relative IRIs, CURIEs, or the literal's characters.
    """

    iri: str
    type: str
    label: str
    english: str
    alt: tuple[str, ...]
    hidden: tuple[str, ...]
    acronyms: tuple[str, ...]
    properties: Properties


@dataclass(frozen=True, slots=True)
class Concept:
    """A concept of a scheme. Its IRI is `{scheme}/{slug}`; `broader` are slugs of the same scheme."""

    scheme: str
    slug: str
    label: str
    english: str
    alt: tuple[str, ...]
    hidden: tuple[str, ...]
    broader: tuple[str, ...]
    properties: Properties

    @property
    def iri(self) -> str:
        """The concept's IRI relative to the base."""
        return f"{self.scheme}/{self.slug}"


@dataclass(frozen=True, slots=True)
class TypeSpec:
    """What a referent of this type is in RDF: its classes, and the folder of its IRI."""

    name: str
    classes: tuple[str, ...]
    folder: str


@dataclass(frozen=True, slots=True)
class Slot:
    """How one slot of a frame becomes a triple; the names are those of `ontology/frames.yaml`.

    inverse  the node is the object, the slot's value the subject
    scheme   the value is a concept slug; of a concept that the scheme lacks, the label is what the
             fact's slot `label` prints
    base     a prefix put before the value ("schema:" + "OnlineEventAttendanceMode")
    end      the property that takes the end of an interval
    instant  the date becomes a time:Instant; period: an instant or a time:Interval
    frame    the value is a node of that other frame
    interim  words beside the scheme's that a rule may say, because a later step replaces them
    settled  what the reference data say of it stands: no text adds another value
    """

    name: str
    property: str
    inverse: bool = False
    scheme: str = ""
    datatype: str = ""
    lang: str = ""
    end: str = ""
    base: str = ""
    instant: bool = False
    period: bool = False
    frame: str = ""
    label: str = ""
    interim: tuple[str, ...] = ()
    settled: bool = False


@dataclass(frozen=True, slots=True)
class Frame:
    """How a fact becomes triples: about the entity in slot `subject`, or about a node of its own."""

    name: str
    subject: str
    node: tuple[str, ...]
    iri: str
    key: tuple[str, ...]
    slots: Mapping[str, Slot]
    literals: Mapping[str, str]

    @property
    def placed(self) -> bool:
        """Whether the node is named by its place in the text, where there can be only one."""
        return "{span}" in self.iri
