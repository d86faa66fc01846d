"""Documents with wide or odd spaces, read as if each were a plain one, and told in their own offsets."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kg.model import Document, Evidence, Extraction, Fact, Gap, Naming, Referent, Span, Zone
from kg.text.zones import zones

_RUN = re.compile(r"[ \t\u00a0][ \t\u00a0]+")


@dataclass(frozen=True, slots=True)
class Narrow:
    """`document` is `wide` with a plain space for each run; `there` leads from its offsets back to `wide`."""

    wide: Document
    document: Document
    there: Sequence[int]

    @classmethod
    def of(cls, wide: Document) -> Narrow:
        """The narrow form of a document; the same document when its spaces are plain already.

        Zones come from the wide text: two spaces may tell where a caption ends.
        """
        text = wide.text
        plain = _RUN.sub(" ", text).replace("\t", " ").replace("\u00a0", " ")
        if plain == text:
            return cls(wide, wide, range(len(text)))
        there: list[int] = []
        done = 0
        for run in _RUN.finditer(text):
            there += range(done, run.start() + 1)
            done = run.end()
        there += range(done, len(text))
        parts = (
            Zone(zone.kind, bisect_left(there, zone.start), bisect_left(there, zone.stop))
            for zone in wide.zones or zones(text)
        )
        kept = tuple(zone for zone in parts if zone.start < zone.stop)
        return cls(wide, replace(wide, text=plain, zones=kept), there)

    def widen(self, made: Extraction) -> Extraction:
        """What was read from the narrow document, told of the wide one."""
        if self.document is self.wide:
            return made
        return Extraction(
            replace(self.wide, zones=self.wide.zones or zones(self.wide.text)),
            tuple(self._referent(one) for one in made.referents),
            tuple(self._fact(one) for one in made.facts),
            tuple(Gap(self._span(one.span), one.trigger, one.rule) for one in made.gaps),
        )

    def _span(self, span: Span) -> Span:
        return Span(span.document, self.there[span.start], self.there[span.stop - 1] + 1)

    def _referent(self, referent: Referent) -> Referent:
        spans = [(self._span(one.span), one.rule) for one in referent.namings]
        namings = tuple(Naming(s, self.wide.text[s.start : s.stop], rule) for s, rule in spans)
        return Referent(referent.type, referent.label, namings, referent.iri, referent.features)

    def _fact(self, fact: Fact) -> Fact:
        evidence = Evidence(self._span(fact.evidence.span), fact.evidence.rule)
        return Fact(fact.frame, fact.slots, evidence, fact.status)
