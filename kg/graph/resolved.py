"""What is needed of a resolution: any object with these shapes will do."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from kg.model import Extraction, Fact


class Named(Protocol):
    """Who a referent is: `iri` relative to the base, `classes` as CURIEs beside those of its type."""

    @property
    def iri(self) -> str: ...
    @property
    def type(self) -> str: ...
    @property
    def label(self) -> str: ...
    @property
    def aliases(self) -> Sequence[str]: ...
    @property
    def classes(self) -> Sequence[str]: ...


class Cited(Protocol):
    """Words of a document, by the digest that resolution gave them."""

    @property
    def document(self) -> str: ...
    @property
    def quote(self) -> str: ...


class Triple(Protocol):
    """Relative IRIs and a CURIE between them, with a reason in words."""

    @property
    def subject(self) -> str: ...
    @property
    def predicate(self) -> str: ...
    @property
    def object(self) -> str: ...
    @property
    def reason(self) -> str: ...


class Inferred(Triple, Cited, Protocol):
    """A triple that nobody printed, and the words it follows from."""

    @property
    def rule(self) -> str: ...


class Addition(Triple, Protocol):
    """A triple that a person added."""

    @property
    def evidence(self) -> Sequence[Cited]: ...


class Map(Protocol):
    """Maps a document's referents, by position, to entities; None stands for what a person dropped.

    `source` is the first of the documents that print the same text, which may be the document itself.
    """

    def entity(self, document: str, key: int, /) -> Named | None: ...
    def source(self, document: str, /) -> str: ...
    def keeps(self, extraction: Extraction, fact: Fact, /) -> bool: ...


class Resolution(Map, Protocol):
    """The map of all documents, and what it adds. `dropped` are facts: documents and digests of words.

    `about` gives what is inferred from the words of one document; `reasons` say, by IRI, why the namings
    of an entity are one.
    """

    @property
    def reasons(self) -> Iterable[tuple[str, Sequence[str]]]: ...
    @property
    def inferred(self) -> Iterable[Inferred]: ...
    def about(self, document: str, /) -> Iterable[Inferred]: ...
    @property
    def added(self) -> Sequence[Addition]: ...
    @property
    def dropped(self) -> frozenset[tuple[str, str]]: ...
