"""One page while it is being read: what was found so far."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Final

from kg.mentions.encode import Encoded
from kg.mentions.lexicon import Hit
from kg.mentions.mention import MADE, Mention
from kg.model import Gap, Span, Status
from kg.text import Page, Sentence


@dataclass(slots=True, eq=False)
class Draft:
    """A fact whose slots are still mentions, groups or strings; `start`-`stop` are the words that say so."""

    frame: Final[str]
    slots: Final[Mapping[str, object]]
    start: Final[int]
    stop: Final[int]
    rule: Final[str]
    status: Final[Status] = "stated"


@dataclass(slots=True, eq=False)
class Group:
    """Mentions of one thing in one document: a referent in the making."""

    type: str
    label: str
    mentions: list[Mention]
    iri: str | None = None
    features: dict[str, str] = field(default_factory=dict)
    kept: bool = True


_START = attrgetter("start")


def _place(mention: Mention) -> tuple[int, int, str]:
    return mention.start, -mention.stop, mention.type


def _in_order(mentions: list[Mention]) -> list[Mention]:
    """The mentions by start, the longest first."""
    # By start alone, where no two begin alike: that order costs a third.
    ordered = sorted(mentions, key=_START)
    last = -1
    for mention in ordered:
        if mention.start == last:
            return sorted(mentions, key=_place)
        last = mention.start
    return ordered


class Reading:
    """The page, its label hits, and the mentions, groups and drafts that the steps add."""

    def __init__(self, page: Page, hits: Mapping[str, list[Hit]]) -> None:
        self.page = page
        self.text = page.text
        self.folded = page.folded
        self.drafts: list[Draft] = []
        self.gaps: list[Gap] = []
        self.groups: dict[str, list[Group]] = defaultdict(list)
        self.notes: dict[str, object] = {}
        # The sentence of each code point; None in silent zones.
        self.sentences: list[Sentence | None] = [None] * len(page.text)
        self._size = len(page.text)
        for sentence in page.sentences:
            self.sentences[sentence.start : sentence.stop] = [sentence] * (sentence.stop - sentence.start)
        self._mentions: dict[str, list[Mention]] = defaultdict(list)
        # The mentions of each sentence by type, in order; a list that was handed out never changes.
        self._cells: list[dict[str, list[Mention]]] = [{} for _ in page.sentences]
        self._group_of: dict[int, Group] = {}
        self._ordered: dict[tuple[str, ...], list[Mention]] = {}
        self._askers: dict[str, list[tuple[str, ...]]] = {}
        # Encoded sentences by (sentence, level), until a mention is added to one.
        self.lines: dict[tuple[int, str], Encoded] = {}
        self._spans: dict[int, Span] = {}
        self._everywhere = hits
        self._hits: dict[str, list[Hit]] = {}
        self._stops: dict[str, set[int]] = {}
        self._longest: dict[str, list[Hit]] = {}
        self._capitals: dict[str, dict[int, int]] = {}

    def sentence_at(self, offset: int) -> Sentence | None:
        """The sentence that holds the code point; None in a silent zone."""
        return self.sentences[offset] if 0 <= offset < self._size else None

    def span(self, sentence: Sentence) -> Span:
        """The words of a sentence, as evidence: one value for all that is said of it."""
        known = self._spans.get(sentence.index)
        if known is None:
            known = Span(self.page.document.id, sentence.start, sentence.stop)
            self._spans[sentence.index] = known
        return known

    def hits(self, kind: str) -> list[Hit]:
        """Label hits of one kind in the sentences, by start, longest first."""
        known = self._hits.get(kind)
        if known is None:
            known = self._hits[kind] = [
                hit for hit in self._everywhere.get(kind, ()) if self.sentences[hit.start]
            ]
        return known

    def capitals(self, kind: str) -> Mapping[int, int]:
        """Where labels of one kind begin with a capital, and where the longest of each place stops."""
        known = self._capitals.get(kind)
        if known is None:
            known = self._capitals[kind] = {}
            for hit in self.hits(kind):
                if self.text[hit.start].isupper():
                    known.setdefault(hit.start, hit.stop)
        return known

    def stops(self, kind: str) -> Set[int]:
        """Where labels of one kind stop that begin with a capital."""
        known = self._stops.get(kind)
        if known is None:
            hits = (hit for hit in self.hits(kind) if self.text[hit.start].isupper())
            known = self._stops[kind] = {hit.stop for hit in hits}
        return known

    def openings(self, kind: str) -> list[int]:
        """Where words of one kind begin, in silent zones too: where a pattern over the page may match."""
        return [hit.start for hit in self._everywhere.get(kind, ())]

    def find(
        self, pattern: re.Pattern[str], starts: Iterable[int], *, printed: bool = False
    ) -> Iterator[re.Match[str]]:
        """What `pattern.finditer` finds in the folded (or printed) text if it begins at the `starts` only."""
        text = self.text if printed else self.folded
        done = 0
        for start in starts:
            match = pattern.match(text, start) if start >= done else None
            if match is not None:
                done = match.end()
                yield match

    def longest(self, kind: str) -> list[Hit]:
        """Label hits of one kind, the longest at each start, none inside an earlier one."""
        known = self._longest.get(kind)
        if known is None:
            known = self._longest[kind] = []
            done = 0
            for hit in self.hits(kind):
                if hit.start >= done:
                    known.append(hit)
                    done = hit.stop
        return known

    def add(self, mentions: Iterable[Mention]) -> None:
        """Keep mentions that lie inside one sentence."""
        for mention in mentions:
            sentence = self.sentences[mention.start]
            if sentence is not None and mention.stop <= sentence.stop:
                kind = mention.type
                self._mentions[kind].append(mention)
                cell = self._cells[sentence.index]
                before = cell.get(kind, [])
                follows = not before or mention.start > before[-1].start
                cell[kind] = [*before, mention] if follows else _in_order([*before, mention])
                if kind in self._askers:
                    for types in self._askers.pop(kind):
                        self._ordered.pop(types, None)
                if self.lines and MADE not in mention.slots:
                    self.lines.pop((sentence.index, "names"), None)
                    self.lines.pop((sentence.index, "clause"), None)

    def mentions(self, *types: str) -> list[Mention]:
        """Mentions of these types in the order of the text; the list is shared: do not change it."""
        known = self._ordered.get(types)
        if known is None:
            known = self._ordered[types] = _in_order([m for t in types for m in self._mentions[t]])
            for kind in types:
                self._askers.setdefault(kind, []).append(types)
        return known

    def within(self, sentence: Sentence, type_: str, *others: str) -> list[Mention]:
        """Mentions of these types in one sentence, in order; the list is shared: do not change it."""
        cell = self._cells[sentence.index]
        if not others:
            return cell.get(type_, [])
        found: list[Mention] = []
        for kind in (type_, *others):
            if kind in cell:
                found += cell[kind]
        return _in_order(found) if len(found) > 1 else found

    def link(self, group: Group) -> None:
        """Say that the group's mentions are one thing."""
        self.groups[group.type].append(group)
        for mention in group.mentions:
            self._group_of[id(mention)] = group

    def join(self, group: Group, mention: Mention) -> None:
        """Add a mention to a group."""
        group.mentions.append(mention)
        self._group_of[id(mention)] = group

    def group(self, mention: object) -> Group | None:
        """The group a mention belongs to; a group is its own."""
        if isinstance(mention, Group):
            return mention
        return self._group_of.get(id(mention))

    def tell(self, draft: Draft) -> None:
        """Keep a draft fact."""
        self.drafts.append(draft)

    def words(self, mention: Mention) -> str:
        """The mention's words as printed."""
        return self.text[mention.start : mention.stop]
