"""What a figure is said of whose own sentence names nothing: what the sentences around it or the article speak of."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property
from operator import attrgetter

from extractors.metrics.news import is_public
from extractors.shape import BESIDE, stands
from kg.mentions.mention import Mention
from kg.mentions.reading import Group, Reading
from kg.text import Sentence

_NEAR = 400  # characters: a system spoken of in the sentence or two before
_LIST = 3  # bodies in one sentence of which none is what the next one speaks of
_KINDS = ("System", "Agency", "Place")
_START = attrgetter("start")
# "đứng thứ tư cả nước" says how good, not whose.
_NATION = re.compile(
    r"(?<!\w)(?<!đầu )(?<!nhất )(?<!nhì )(?<!thứ hai )(?<!thứ ba )(?<!thứ tư )(?<!thứ năm )(?<!thứ \d )(?<!/63 )(?<!/34 )(?<!nhất của )(?<!chung của )(?<!so với )(?:cả nước|toàn quốc)(?!\w)"
)
_ALL = ("cả nước", "toàn quốc")
_SPENT = re.compile(r"(?<!\w)giải ngân(?!\w)")
# Counted all over the country: no province's.
_NATIONAL = re.compile(r" ?(?:bộ|tỉnh|quốc gia|địa phương)(?!\w)")
# "tại địa chỉ https://…" says where a thing is read, not what the next sentence is about.
_ADDRESS = re.compile(r"https?:|www\.|\S+\.(?:vn|com|net|org)(?!\w)")
_SITES = ("http", "www.", ".vn", ".com", ".net", ".org")  # one of them stands in every address
_STATISTICS = "cục thống kê"
# The Party's highest organs resolve what others do: no figure is theirs.
_DECIDES = frozenset(
    {
        "org/vn/bo-chinh-tri",
        "org/vn/ban-bi-thu",
        "org/vn/ban-chap-hanh-trung-uong-dang-cong-san-viet-nam",
    }
)
_OFFICES = tuple(len(head) for head in ("tổng ", "chi ", ""))  # what may stand before it in a name


def last_before(group: Group, at: int) -> Mention:
    """The mention of a place last before the offset, else its first."""
    before = [m for m in group.mentions if m.start < at]
    return before[-1] if before else group.mentions[0]


class Elsewhere:
    """What one article names, but for what is only an address, or only counts what is others'."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._counted = _STATISTICS in reading.folded

    def of(self, sentence: Sentence, start: int, stop: int) -> Mention | None:
        """The system of the sentence or two before, else the country where all of it is meant, the place that the article is about, the body before."""
        reading = self._reading
        earlier = self._named[: bisect_left(self._named, sentence.start, key=_START)]
        systems = [m for m in earlier if m.type == "System"]
        # a plan or a report has figures of its own, and what is spent is no system's
        if (
            systems
            and sentence.start - systems[-1].stop < _NEAR
            and not self._left(systems[-1], sentence)
            and not self._passed(systems[-1], sentence)
            and not reading.within(sentence, "Law")
            and not _SPENT.search(reading.folded, sentence.start, start)
        ):
            return systems[-1]
        folded, first, last = reading.folded, sentence.start, sentence.stop
        if stands(folded, _ALL, first, last) and _NATION.search(folded, first, last):
            bodies = [m for m in earlier if m.type == "Agency"]
            return self.nation(start) or (bodies[-1] if bodies else None)
        place = self._about
        if place is not None and _NATIONAL.match(reading.folded, stop):
            return systems[-1] if systems else place
        if place is not None or not earlier:
            return place or self._next(sentence)
        said = self._spoken_of(sentence, earlier)
        return said if said.type != "Place" or self._is_home(said) else self._most

    def _left(self, system: Mention, sentence: Sentence) -> bool:
        """Whether only the headline speaks of a system, and the story so far of a body with figures of its own."""
        reading, told = self._reading, self._reading.sentence_at(system.start)
        if told is None or told.kind != "title":
            return False
        bodies = (m for m in reading.mentions("Agency") if told.stop <= m.start < sentence.start)
        said = (at for m in bodies if (at := reading.sentence_at(m.start)) and at is not sentence)
        return any(c.isdigit() for at in said for c in reading.text[at.start : at.stop])

    def _passed(self, system: Mention, sentence: Sentence) -> bool:
        """Whether the sentence before gives figures of a place or body, and of no system."""
        if not sentence.index:
            return False
        before = self._reading.page.sentences[sentence.index - 1]
        if system.start >= before.start or before.kind != sentence.kind:
            return False
        others = self._reading.within(before, "Agency", "Place")
        told = self._reading.text[min((m.stop for m in others), default=before.stop) : before.stop]
        return any(c.isdigit() for c in told)

    def nation(self, at: int) -> Mention | None:
        """The country, where the article names it."""
        groups = [g for g in self._reading.groups["Place"] if g.iri == "place/vn"]
        return last_before(groups[0], at) if groups else None

    def without_statistics(self, mentions: list[Mention]) -> list[Mention]:
        """What is named but for a body that only counts what is others': "Cục Thống kê công bố 72,1 tỷ USD", or that only decides."""
        mentions = [m for m in mentions if m.iri not in _DECIDES]
        if not self._counted:
            return mentions
        folded = self._reading.folded
        return [
            m
            for m in mentions
            if m.type != "Agency" or not any(folded.startswith(_STATISTICS, m.start + at) for at in _OFFICES)
        ]

    @cached_property
    def _named(self) -> list[Mention]:
        """What the article names, places inside a body's name apart."""
        reading = self._reading
        sites = stands(reading.folded, _SITES, 0, len(reading.folded))
        named = self.without_statistics(
            [
                m
                for m in reading.mentions(*_KINDS)
                if reading.group(m) and not (sites and _ADDRESS.match(reading.folded, m.start, m.stop))
            ]
        )
        kept, held = [], 0
        for mention in named:
            if mention.type == "Agency":
                held = max(held, mention.stop)
            elif mention.type == "Place" and mention.stop <= held:
                continue
            kept.append(mention)
        return kept

    def _spoken_of(self, sentence: Sentence, earlier: list[Mention]) -> Mention:
        """What was named last, but not last of a list of guests: then what the article names most."""
        reading = self._reading
        before = reading.page.sentences[sentence.index - 1] if sentence.index else sentence
        listed = {id(reading.group(m)) for m in earlier if before.start <= m.start and m.type == "Agency"}
        if len(listed) < _LIST:
            return earlier[-1]
        return max(
            (m for m in earlier if m.type == "Agency"),
            key=lambda m: (len(group.mentions) if (group := reading.group(m)) else 0, -m.start),
        )

    def _next(self, sentence: Sentence) -> Mention | None:
        """What the sentence after the first one names first: "99% hồ sơ đúng hạn. Đó là kết quả của Trung tâm …"; else what the article names most."""
        reading = self._reading
        after = next((s for s in reading.page.sentences if s.start >= sentence.stop), None)
        inside = reading.within(after, *_KINDS) if after and after.kind not in BESIDE else ()
        named = [m for m in inside if reading.group(m) is not None]
        return min(named, key=lambda m: (m.type == "Place", m.start), default=None) or self._most

    @cached_property
    def _most(self) -> Mention | None:
        """What the article names most: its figures are of that where a summary stands before all names."""
        groups = [g for kind in _KINDS for g in self._reading.groups[kind] if g.mentions]
        size = {id(g.mentions[0]): len(g.mentions) for g in groups}
        named = self.without_statistics([g.mentions[0] for g in groups])
        most = max(named, key=lambda m: (size[id(m)], -m.start), default=None)
        return most if most and is_public(self._reading) else None

    def _is_home(self, place: Mention) -> bool:
        """Whether the place is the province of the article, or the only place that it names."""
        reading = self._reading
        group = reading.group(place)
        if group is None or not is_public(reading):
            return False
        home = reading.notes.get("province")
        return group.iri == home if home else len(reading.groups["Place"]) == 1

    @cached_property
    def _about(self) -> Mention | None:
        """The place that the article is about: named most of those in its title or first sentence, and no venue; without a body only the country."""
        reading = self._reading
        bodies = reading.groups["Agency"] or reading.groups["System"]
        first = next((s.stop for s in reading.page.sentences if s.kind not in BESIDE), 0)
        shown = [
            g
            for g in reading.groups["Place"]
            if (bodies or g.iri == "place/vn")
            and any(m.start < first and not reading.folded.endswith("tại ", 0, m.start) for m in g.mentions)
        ]
        return (
            min(shown, key=lambda g: (-len(g.mentions), g.mentions[0].start)).mentions[0] if shown else None
        )
