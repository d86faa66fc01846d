"""Groups and drafts of a page become an extraction: referents, facts, gaps."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from operator import attrgetter

from kg.facts.narrow import Narrow
from kg.mentions.mention import Mention
from kg.mentions.reading import Draft, Group, Reading
from kg.model import Evidence, Extraction, Fact, Gap, Naming, Ref, Referent, Span
from kg.ontology.load import Ontology
from kg.ontology.rows import Frame, TypeSpec

IMPLIED = "iri:"
_QUOTED = "quotation"  # its words are those of the document, also where they were read as longer ones
_RULE = attrgetter("rule", "status")
Filled = tuple[tuple[str, Ref | str], ...]


def _words(filled: Filled) -> int:
    return sum(len(value) for _, value in filled if isinstance(value, str))


class _Assembly:
    """Numbers the referents that facts speak of, and those that are named."""

    def __init__(
        self, reading: Reading, narrow: Narrow, types: Mapping[str, TypeSpec], labels: Mapping[str, str]
    ) -> None:
        self.reading = reading
        self.narrow = narrow
        self.types = types
        self.labels = labels
        self.referents: list[Referent] = []
        self._spans: dict[tuple[int, int], Span] = {}
        self._keys: dict[int, Ref] = {}
        self._implied: dict[str, Ref] = {}
        groups = [g for kind in sorted(types) for g in reading.groups.get(kind, ()) if g.kept and g.mentions]
        for group in sorted(groups, key=lambda g: (min([m.start for m in g.mentions]), g.type, g.label)):
            self._keys[id(group)] = Ref(len(self.referents))
            self.referents.append(self._referent(group))

    def _referent(self, group: Group) -> Referent:
        # A title points at its referent and does not name it.
        placed = {(m.start, m.stop): m for m in group.mentions if m.type != "Title"}
        namings = tuple([self._naming(mention) for _, mention in sorted(placed.items())])
        return Referent(group.type, group.label, namings, group.iri, dict(sorted(group.features.items())))

    def _naming(self, mention: Mention) -> Naming:
        """The name alone, without the titles and honorifics around it."""
        name = mention.slots.get("name")
        core = name if isinstance(name, Mention) else mention
        span = self.span(core.start, core.stop)
        return Naming(span, self.narrow.wide.text[span.start : span.stop], core.rule)

    def span(self, start: int, stop: int) -> Span:
        """Where words stand in the document as it came: one value for all that is read from them."""
        known = self._spans.get((start, stop))
        if known is None:
            known = self._spans[start, stop] = self.narrow.span(start, stop)
        return known

    def implied(self, iri: str) -> Ref:
        """A referent that no words name: the body that a title implies."""
        for key, referent in enumerate(self.referents):
            if referent.iri == iri:
                return Ref(key)
        if iri not in self._implied:
            self._implied[iri] = Ref(len(self.referents))
            self.referents.append(Referent("Agency", self.labels.get(iri, iri), (), iri, {}))
        return self._implied[iri]

    def fill(self, value: object) -> Ref | str | None:
        """What a slot of a fact holds; None when it cannot be said."""
        if isinstance(value, str):
            return self.implied(value.removeprefix(IMPLIED)) if value.startswith(IMPLIED) else value or None
        group = self.reading.group(value)
        if group is not None:
            return self._keys.get(id(group))
        stand_in = value.slots.get("stands-for") if isinstance(value, Mention) else None
        if stand_in is not None:
            return self.fill(stand_in)
        if isinstance(value, Mention) and value.type not in self.types and value.type not in ("Title", "Law"):
            return value.value or None
        return None

    def slots(self, draft: Draft, frame: Frame) -> dict[str, Ref | str] | None:
        """The slots of a draft by name; None when its subject or a key slot stays unknown."""
        slots: dict[str, Ref | str] = {}
        for name, value in draft.slots.items():
            filled = self.fill(value)
            if filled is not None:
                slots[name] = filled
        if len(slots) < 2 or (frame.subject and frame.subject not in slots):
            return None
        for name in frame.key:
            if name not in slots:
                return None
        if draft.frame == _QUOTED:
            slots["text"] = self.narrow.printed(str(slots["text"]), draft.start, draft.stop)
        return dict(sorted(slots.items()))

    def facts(self, frames: Mapping[str, Frame]) -> Iterator[Fact]:
        """The facts by place and frame; those of one place and frame by what fills their slots.

        What the same words say stands once, read by one rule: of several, the first by its id. Of a node
        that is named by its place, the fact that says most.
        """
        found: dict[tuple[int, int, str], dict[Filled, tuple[Draft, dict[str, Ref | str]]]] = {}
        for draft in sorted(self.reading.drafts, key=_RULE):
            slots = self.slots(draft, frames[draft.frame])
            if slots is not None:
                place = found.setdefault((draft.start, draft.stop, draft.frame), {})
                place.setdefault(tuple(slots.items()), (draft, slots))
        for start, stop, frame in sorted(found):
            said = found[start, stop, frame]
            if len(said) > 1 and frames[frame].placed:
                fullest = max(sorted(said, key=repr), key=_words)
                said = {fullest: said[fullest]}
            for filled in sorted(said, key=lambda s: repr(list(s))) if len(said) > 1 else said:
                draft, slots = said[filled]
                evidence = Evidence(self.span(start, stop), draft.rule)
                yield Fact(frame, slots, evidence, draft.status)


def assemble(
    reading: Reading, narrow: Narrow, *, ontology: Ontology, labels: Mapping[str, str]
) -> Extraction:
    """The extraction of a page that all steps have read, told of the document as it came."""
    assembly = _Assembly(reading, narrow, ontology.types, labels)
    facts = _with_capacity(list(assembly.facts(ontology.frames)), ontology.frames)
    document = replace(narrow.wide, zones=narrow.zones or reading.page.zones)
    gaps = reading.gaps
    if narrow.document is not narrow.wide:
        gaps = [Gap(assembly.span(g.span.start, g.span.stop), g.trigger, g.rule) for g in gaps]
    return Extraction(document, tuple(assembly.referents), facts, tuple(gaps))


def _with_capacity(facts: list[Fact], frames: Mapping[str, Frame]) -> tuple[Fact, ...]:
    """The facts, each pointing at the one said in the same words that its frame asks for.

    A slot with `frame: membership` takes the position of the membership of the same referent whose words
    overlap: someone chairs a meeting in the post named right there.
    """
    told = {fact.frame for fact in facts}
    asked = {
        name: [(s.name, s.frame) for s in frames[name].slots.values() if s.frame in told] for name in told
    }
    found: list[Fact] = []
    for fact in facts:
        extra: dict[str, Ref | str] = {}
        for slot, frame in asked[fact.frame]:
            position = _same_words(fact, frame, facts) if slot not in fact.slots else None
            if position is not None:
                extra[slot] = str(position)
        slots = dict(sorted({**fact.slots, **extra}.items())) if extra else fact.slots
        found.append(replace(fact, slots=slots) if extra else fact)
    return tuple(found)


def _same_words(fact: Fact, frame: str, facts: list[Fact]) -> int | None:
    """The place of the first other fact of a frame about the same person, said in overlapping words."""
    here, agent = fact.evidence.span, fact.slots.get("agent")
    for index, other in enumerate(facts):
        if other.frame == frame and other is not fact:
            there = other.evidence.span
            overlap = here.start < there.stop and there.start < here.stop
            if overlap and agent == other.slots.get("person") is not None:
                return index
    return None
