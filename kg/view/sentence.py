"""The sentences that hold the evidence, each kept once, with the words marked and the entities named."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field

from kg.view.names import clean
from kg.view.source import Proof, Source

STOP = re.compile(r"[.!?…]+[\"”’»)\]]*\s+(?=[\"“‘(\[]?[0-9A-ZĐÀ-ỸÁ-Ý])|\n+")
# A full stop after one of these ends no sentence.
SHORT = re.compile(r"(?:^|[\s(“\"])(?:[A-ZĐ]|TS|ThS|PGS|GS|TP|BS|KS|CN|Th|Tr|St|Mr|Mrs|Dr|v\.v)\.?$")


def breaks(text: str) -> list[int]:
    """Where sentences of a text begin; the last item is its length."""
    starts = [0]
    for match in STOP.finditer(text):
        if match[0][0] == "." and SHORT.search(text[max(0, match.start() - 8) : match.start()]):
            continue
        starts.append(match.end())
    if starts[-1] != len(text):
        starts.append(len(text))
    return starts


@dataclass(frozen=True, slots=True)
class Sentence:
    """Text of one or more whole sentences of a document, the entities named in it as (start, stop, node)."""

    document: int
    text: str
    names: tuple[tuple[int, int, int], ...]


@dataclass(slots=True)
class Sentences:
    """Gives each proof its sentence; the same sentence is kept once."""

    source: Source
    nodes: Mapping[str, int]
    documents: Mapping[str, int]
    rows: list[Sentence] = field(default_factory=list)
    _seen: dict[tuple[str, int, int], int] = field(default_factory=dict)
    _breaks: dict[str, list[int]] = field(default_factory=dict)
    _starts: dict[str, list[int]] = field(default_factory=dict)

    def place(self, proof: Proof) -> tuple[int, int, int]:
        """(sentence, first marked character, one past the last) of a proof."""
        start, stop = self._around(proof)
        where = (proof.document, start, stop)
        if where not in self._seen:
            self._seen[where] = len(self.rows)
            self.rows.append(self._sentence(*where))
        size = len(self.rows[self._seen[where]].text)
        return self._seen[where], proof.start - start, min(proof.stop - start, size)

    def _around(self, proof: Proof) -> tuple[int, int]:
        text = self.source.texts.get(proof.document)
        if text is None:
            return proof.start, proof.stop
        if proof.document not in self._breaks:
            self._breaks[proof.document] = breaks(text)
        cuts = self._breaks[proof.document]
        start = cuts[max(bisect_right(cuts, proof.start) - 1, 0)]
        stop = cuts[min(bisect_left(cuts, proof.stop), len(cuts) - 1)]
        return start, start + len(text[start:stop].rstrip())

    def _sentence(self, document: str, start: int, stop: int) -> Sentence:
        text = self.source.texts.get(document)
        words = self.source.quotes.get((document, start, stop), "") if text is None else text[start:stop]
        places = self.source.mentions.get(document, [])
        if document not in self._starts:
            self._starts[document] = [row[0] for row in places]
        first = bisect_left(self._starts[document], start)
        names, last = [], 0
        for begin, end, iri in places[first:]:
            if begin >= stop:
                break
            if iri in self.nodes and begin - start >= last and end <= stop:
                names.append((begin - start, end - start, self.nodes[iri]))
                last = end - start
        return Sentence(self.documents.get(document, -1), clean(words), tuple(names))
