"""What is needed of a resolution: any object with these shapes will do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol


class Entity(Protocol):
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


class Resolution(Protocol):
    """Maps a document's referents, by position, to entities."""

    def entity(self, document: str, key: int, /) -> Entity: ...
