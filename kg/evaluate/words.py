"""A document's sentences, to show where something stands or should have been read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kg.evaluate.names import key
from kg.model import Document
from kg.text import Page
from kg.text.sentences import sentences


@dataclass(frozen=True, slots=True)
class Words:
    """A text and the ranges of its sentences."""

    text: str
    ranges: tuple[tuple[int, int], ...]

    @classmethod
    def of(cls, text: str) -> Words:
        """The sentences of each zone, silent ones too."""
        zones = Page.of(Document("words", text)).zones
        return cls(text, tuple(r for zone in zones for r in sentences(text, zone.start, zone.stop)))

    def at(self, offset: int) -> str:
        """The sentence that holds a code point; "" when there is none."""
        for start, stop in self.ranges:
            if start <= offset < stop:
                return self.text[start:stop]
        return ""

    def holding(self, words: Iterable[str]) -> str:
        """The sentence that holds most of these words; the first of those, "" when none holds any."""
        wanted = [f" {key(one)} " for one in words if key(one)]
        best, found = "", 0
        for start, stop in self.ranges:
            line = f" {key(self.text[start:stop])} "
            count = sum(one in line for one in wanted)
            if count > found:
                best, found = self.text[start:stop], count
        return best
