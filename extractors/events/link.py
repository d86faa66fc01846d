"""Which mentions name the same event inside one article, and its kind, date, place, title and parts."""

from __future__ import annotations

import re

from kg.mentions.mention import Mention
from kg.mentions.reading import Draft, Group, Reading
from kg.text import fold

_PARTS = frozenset({"diem-cau", "phien-toan-the", "phien-chuyen-de", "phien-thao-luan", "phien-chat-van"})
# Words that stand for an event said before, whatever its kind.
_GENERIC = frozenset({"su-kien", "le", "tap-hop"})
_DATE_AFTER = re.compile(r"^[^.;:]{0,60}?(?:vào|ngày|diễn ra|tổ chức|hôm|sáng|chiều|tối|tháng|trong|\()\s*$|^\s*\(?$")
_ACROSS = re.compile(r"[.;]|(?<!\w)(?:đến|tính đến|từ|trước|sau|kể từ|giai đoạn|đến nay|trong năm)\s*$")


_LEAD_WORDS = 3  # "Dân trí", "Trước đó,": a source or a link word before the date


def _families(reading: Reading, slug: str) -> set[str]:
    broader: dict[str, tuple[str, ...]] = reading.notes["event-broader"]  # type: ignore[assignment]
    return {slug, *broader.get(slug, ())} - ({"tap-hop", "di-lai", "ky-ket", "moc", "le"} - {slug})


def _date_of(reading: Reading, event: Mention) -> Mention | None:
    """The date that says when: just after the event in its clause, else the one that fronts the sentence."""
    sentence = reading.sentence_at(event.start)
    assert sentence is not None
    said = event.slots.get("date")
    if isinstance(said, Mention):
        return said
    made = "made" in event.slots
    dates = [d for d in reading.within(sentence, "Date") if d.value or d.slots["kind"] in ("date", "interval")]
    others = [e for e in reading.within(sentence, "Event") if e is not event]
    after = None if made else next((d for d in dates if _follows(reading, event, d, others)), None)
    front = next((d for d in dates if _fronts(reading, sentence.start, event, d, others)), None)
    return front if after is None or (front is not None and after.slots["kind"] == "year") else after


def _follows(reading: Reading, event: Mention, date: Mention, others: list[Mention]) -> bool:
    """Whether the date stands right after the event in its clause."""
    if date.start < event.stop or any(event.stop <= e.start < date.start for e in others):
        return False
    between = reading.folded[event.stop : date.start]
    return bool(_DATE_AFTER.match(between)) and not _ACROSS.search(between)


def _fronts(reading: Reading, floor: int, event: Mention, date: Mention, others: list[Mention]) -> bool:
    """Whether the date opens the sentence (after a dateline at most) and no other event has it."""
    lead = re.sub(r"^\([\w./ -]+\)\s*-?\s*|^[\w. ]{2,20} -\s*", "", reading.folded[floor : date.start]).strip()
    taken = any(date.stop <= e.start < event.start and e.slots.get("date") for e in others)
    return date.stop <= event.start + 1 and len(lead.split()) <= _LEAD_WORDS and not taken


def _special(event: Mention) -> bool:
    return any(event.slots.get(k) for k in ("title", "theme", "ordinal"))


class _Linker:
    """Takes the event mentions in order and keeps the events seen so far."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.events: list[Group] = []
        self.when: dict[int, Mention] = {}

    def take(self, mention: Mention) -> None:
        if mention.slots.get("plural"):
            return
        date = _date_of(self.reading, mention)
        known = self._known(mention, date)
        if known is None:
            known = Group("Event", str(mention.slots.get("title") or self.reading.words(mention)), [], features={"kind": mention.value})
            self.events.append(known)
            self.reading.link(known)
        self.reading.join(known, mention)
        self._learn(known, mention, date)

    def _known(self, mention: Mention, date: Mention | None) -> Group | None:
        """The earlier event that the mention speaks of: told in the open rather than in brackets, spoken of most, last."""
        fitting = [g for g in self.events if self._compatible(g, mention, date)]
        if _special(mention) or date is not None:
            return fitting[-1] if fitting else None
        return max(fitting, key=lambda g: (not _aside(self.reading, g), len(g.mentions), self.events.index(g)), default=None)

    def _compatible(self, group: Group, mention: Mention, date: Mention | None) -> bool:
        features = group.features
        kind, other = mention.value, features["kind"]
        if kind in _GENERIC and not _special(mention) and mention.slots.get("definite"):
            return other not in _PARTS and date is None
        ceremony = {kind, other} & {"le"} and all(k.split("-")[0] == "le" or k == "khai-truong" for k in (kind, other))
        if not ceremony and not _families(self.reading, kind) & _families(self.reading, other):
            return False
        if kind == "diem-cau" or other == "diem-cau":
            return self._same_place(group, mention)
        if mention.slots.get("part", "") != features.get("part", "") and (kind in _PARTS):
            return False
        if self._subject(mention) or features.get("subject"):
            return features.get("subject") == self._subject(mention)
        if (ordinal := mention.slots.get("ordinal")) and features.get("ordinal", ordinal) != ordinal:
            return False
        known = self.when.get(id(group))
        if date is not None and date.value and known is not None and known.value and date.value != known.value:
            return date.value.startswith(known.value) or known.value.startswith(date.value)
        title = str(mention.slots.get("title", ""))
        if title and "ordinal" in features and "title" not in features:
            return False
        if title and features.get("title") and not _alike(title, features["title"]):
            return False
        if ordinal and "ordinal" not in features and known is not None and date is not None:
            return False
        return True

    def _subject(self, mention: Mention) -> str:
        subject = mention.slots.get("system") or mention.slots.get("subject")
        group = self.reading.group(subject)
        return group.label if group else ""

    def _same_place(self, group: Group, mention: Mention) -> bool:
        return group.features.get("kind") == mention.value and group.features.get("at", "") == fold(str(mention.slots.get("point", "")))

    def _learn(self, group: Group, mention: Mention, date: Mention | None) -> None:
        """Keep what the mention adds to the event, and tell it with its words."""
        for name in ("title", "theme", "ordinal"):
            value = str(mention.slots.get(name, ""))
            if value and name not in group.features:
                group.features[name] = value
                frame, slot = ("event-ordinal", "ordinal") if name == "ordinal" else (f"event-{name}", name)
                self.reading.tell(Draft(frame, {"event": mention, slot: value}, mention.start, mention.stop, "events.head"))
        if mention.slots.get("part"):
            group.features["part"] = str(mention.slots["part"])
        if mention.value == "diem-cau":
            group.features["at"] = fold(str(mention.slots.get("point", "")))
        if subject := self._subject(mention):
            group.features["subject"] = subject
            if mention.rule == "events.head":
                launch = {"event": mention, "system": mention.slots["system"]}
                self.reading.tell(Draft("launch", launch, mention.start, mention.stop, mention.rule))
        if date is not None and id(group) not in self.when:
            self.when[id(group)] = date
            start, stop = min(date.start, mention.start), max(date.stop, mention.stop)
            slots = {"event": mention, "date": date.value, "basis": date.slots["basis"], "expression": date.slots["expression"]}
            self.reading.tell(Draft("event-date", slots, start, stop, "events.date"))


def _alike(one: str, other: str) -> bool:
    """Whether two titles share most of their words."""
    first, second = set(fold(one).split()), set(fold(other).split())
    return len(first & second) >= 0.6 * min(len(first), len(second))


def _aside(reading: Reading, group: Group) -> bool:
    """Whether an event is only told of in brackets."""
    before = reading.text[max(0, group.mentions[0].start - 80) : group.mentions[0].start]
    return before.rfind("(") > before.rfind(")")


def link(reading: Reading) -> None:
    """Group the events; tell kinds, and sub-events of the main event."""
    linker = _Linker(reading)
    for mention in reading.mentions("Event"):
        linker.take(mention)
    _settle_between(reading)
    _tell_holder(reading)
    said_so = [d for d in reading.drafts if d.status in ("stated", "planned") and d.slots.get("event") is not None]
    told = {id(reading.group(d.slots["event"])) for d in said_so}
    whole = max(
        (g for g in linker.events if g.features["kind"] not in _PARTS and not _aside(reading, g)),
        key=lambda g: (len(g.mentions), -linker.events.index(g)),
        default=None,
    )
    _settle_current(reading, linker, whole)
    for group in linker.events:
        first = group.mentions[0]
        weak = all(m.slots.get("weak") for m in group.mentions) and id(group) not in linker.when
        said = id(group) in told or _special(first) or id(group) in linker.when or bool(group.features.get("at"))
        caption = all(_caption(reading, m) for m in group.mentions)
        group.kept = said and not weak and not caption
        reading.tell(Draft("event-kind", {"event": first, "kind": group.features["kind"]}, first.start, first.stop, "events.head"))
        if _planned(reading, group):
            plan = {"event": first, "status": "planned"}
            reading.tell(Draft("event-status", plan, first.start, first.stop, "events.planned", "planned"))
            _mark_planned(reading, group)
        if whole is not None and group is not whole and (group.features["kind"] in _PARTS or _within(reading, first)):
            group.features["part-of"] = whole.label
            reading.tell(Draft("event-part", {"part": first, "whole": whole.mentions[0]}, first.start, first.stop, "events.part"))
            _inherit(reading, linker, group, whole)
        else:
            _during(reading, linker, group)


_FRAME = re.compile(r"(?<!\w)(?:trong khuôn khổ|tiếp nối|ban tổ chức|buổi chiều|buổi sáng|phiên|song song|bên lề)(?!\w)")
_DURING = re.compile(r"(?:trong|nhân|tại|cũng trong|bên lề)\s*$")


def _within(reading: Reading, mention: Mention) -> bool:
    """Whether the sentence presents the event as a part of the one told of."""
    sentence = reading.sentence_at(mention.start)
    return sentence is not None and bool(_FRAME.search(reading.folded, sentence.start, mention.start)) and _special(mention)


def _inherit(reading: Reading, linker: _Linker, group: Group, whole: Group) -> None:
    """A part without a date of its own takes place when the whole does: inferred."""
    date = linker.when.get(id(whole))
    if date is None or id(group) in linker.when or not date.value:
        return
    first = group.mentions[0]
    slots = {"event": first, "date": date.value, "basis": "from-whole", "expression": date.slots["expression"]}
    reading.tell(Draft("event-date", slots, first.start, first.stop, "events.part-date", "inferred"))


def _during(reading: Reading, linker: _Linker, group: Group) -> None:
    """An undated event that the sentence puts in another ("trong chuyến thăm này") takes its date: inferred."""
    first = group.mentions[0]
    sentence = reading.sentence_at(first.start)
    if sentence is None or id(group) in linker.when:
        return
    for other in reading.within(sentence, "Event"):
        frame = reading.group(other)
        if frame is None or frame is group or other.stop > first.stop:
            continue
        if _DURING.search(reading.folded, max(sentence.start, other.start - 12), other.start) and id(frame) in linker.when:
            _inherit(reading, linker, group, frame)
            return


def _settle_current(reading: Reading, linker: _Linker, whole: Group | None) -> None:
    """Facts that leave their event unsaid ("Phát biểu khai mạc, …") are of the event told of."""
    for index, draft in enumerate(reading.drafts):
        if draft.slots.get("event") == "current" and whole is not None:
            reading.drafts[index] = Draft(draft.frame, {**draft.slots, "event": whole}, draft.start, draft.stop, draft.rule, draft.status)
    reading.drafts[:] = [d for d in reading.drafts if d.slots.get("event") != "current"]


def _planned(reading: Reading, group: Group) -> bool:
    """Whether everything that is said of the event is a plan."""
    said = {d.status for d in reading.drafts if reading.group(d.slots.get("event")) is group and d.frame in ("participation", "launch")}
    return "planned" in said and "stated" not in said


def _mark_planned(reading: Reading, group: Group) -> None:
    """Date, place and title of a planned event are part of the plan."""
    for index, draft in enumerate(reading.drafts):
        if reading.group(draft.slots.get("event")) is group and draft.frame.startswith("event-") and draft.status == "stated":
            reading.drafts[index] = Draft(draft.frame, draft.slots, draft.start, draft.stop, draft.rule, "planned")


def _settle_between(reading: Reading) -> None:
    """"Giữa A và B": both sign a signing, both organize anything else."""
    for index, draft in enumerate(reading.drafts):
        if draft.slots.get("role") == "between":
            event = reading.group(draft.slots["event"])
            signing = event is not None and "ky" in event.features["kind"].split("-")
            role = "signatory" if signing else "organizer"
            slots = {**draft.slots, "role": role}
            reading.drafts[index] = Draft(draft.frame, slots, draft.start, draft.stop, draft.rule, draft.status)


def _tell_holder(reading: Reading) -> None:
    """"Hội nghị lần thứ 10 Thành ủy X": the body named right after a numbered session holds it."""
    bodies = {b.start: b for b in reading.mentions("Agency")}
    for event in reading.mentions("Event"):
        body = bodies.get(event.stop + 1) or (bodies.get(event.stop + 5) if reading.folded.startswith(" của ", event.stop) else None)
        if body is not None and event.slots.get("ordinal") and not event.slots.get("plural"):
            slots: dict[str, object] = {"event": event, "agent": body, "role": "organizer"}
            reading.tell(Draft("participation", slots, event.start, body.stop, "events.holder"))


def _caption(reading: Reading, mention: Mention) -> bool:
    sentence = reading.sentence_at(mention.start)
    return sentence is not None and sentence.kind == "caption"
