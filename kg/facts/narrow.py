"""Documents with wide or odd spaces, read as if each were a plain one, and told in their own offsets."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kg.model import Document, Span, Zone
from kg.text.zones import zones

_RUN = re.compile(r"[ \t\u00a0][ \t\u00a0]+")
_WIDE = re.compile("  +")


@dataclass(frozen=True, slots=True)
class Narrow:
    """`document` is `wide` with a plain space for each run; `there` leads from its offsets back to `wide`.

    `zones` are those of `wide`, when they had to be found.
    """

    wide: Document
    document: Document
    there: Sequence[int]
    zones: tuple[Zone, ...] = ()

    @classmethod
    def of(cls, wide: Document) -> Narrow:
        """The narrow form of a document; the same document when its spaces are plain already.

        Zones come from the wide text: two spaces may tell where a caption ends.
        """
        text = wide.text
        plain = text.replace("\t", " ").replace("\u00a0", " ")
        if "  " in plain:
            plain = _WIDE.sub(" ", plain)
        if plain == text:
            return cls(wide, wide, range(len(text)))
        there: list[int] = []
        done = 0
        for run in _RUN.finditer(text):
            there += range(done, run.start() + 1)
            done = run.end()
        there += range(done, len(text))
        found = wide.zones or zones(text)
        parts = (
            Zone(zone.kind, bisect_left(there, zone.start), bisect_left(there, zone.stop)) for zone in found
        )
        kept = tuple(zone for zone in parts if zone.start < zone.stop)
        return cls(wide, replace(wide, text=plain, zones=kept), there, found)

    def span(self, start: int, stop: int) -> Span:
        """Where code points of the narrow document stand in the wide one."""
        if self.document is self.wide:
            return Span(self.wide.id, start, stop)
        return Span(self.wide.id, self.there[start], self.there[stop - 1] + 1)
