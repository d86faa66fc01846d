"""A row as far as it is compared: keys, facets and names, kept on disk so that no article is loaded."""

from __future__ import annotations

import marshal
from collections.abc import Iterable
from dataclasses import dataclass

from kg.entities.row import Row
from kg.entities.union import Facets, Key


@dataclass(frozen=True, slots=True)
class Face:
    """What rows of the same words in the same circumstances have in common."""

    type: str
    label: str
    acronym: str
    keys: tuple[Key, ...]
    facets: Facets


@dataclass(frozen=True, slots=True)
class Line:
    """A row with its face; `quote` is the first digest that cites it, or ""."""

    document: str
    key: int
    face: Face
    quote: str

    @property
    def ident(self) -> tuple[str, int]:
        """The row's place in the one order everything is done in."""
        return self.document, self.key

    @property
    def type(self) -> str:
        """The type of the thing."""
        return self.face.type

    @property
    def label(self) -> str:
        """Its fullest name in the document."""
        return self.face.label

    def feature(self, name: str) -> str:
        """The acronym, the only feature that is kept."""
        return self.face.acronym if name == "acronym" else ""


def dump(row: Row, keys: Iterable[Key], facets: Facets, hint: object = None) -> bytes:
    """The face of a row, equal for equal faces; `hint` is what else a wish depends on."""
    plain = list(map(tuple, keys))
    held = {name: sorted(values) for name, values in facets.items()}
    # The version without references to what came before: it does not depend on what shares memory.
    return marshal.dumps([row.type, row.label, row.feature("acronym"), plain, held, hint], 2)


def load(body: bytes) -> Face:
    """The face that `dump` was given."""
    type_, label, acronym, keys, facets, _ = marshal.loads(body)
    return Face(
        type_,
        label,
        acronym,
        tuple(map(Key._make, keys)),
        {name: set(values) for name, values in facets.items()},
    )
