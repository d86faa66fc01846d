"""Who spoke at a meeting: those quoted in the story of it."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace

from kg.mentions.mention import MADE, Mention
from kg.mentions.reading import Draft, Group, Reading

# Meetings that an article tells by what those present say.
_MEETINGS = frozenset(
    "phien-hop cuoc-hop phien-thao-luan phien-chat-van phien-toan-the buoi-lam-viec buoi-tiep cuoc-gap tiep-xuc-cu-tri hoi-dam doi-thoai ky-hop".split()
)


def at_meeting(reading: Reading) -> None:
    """People quoted in the story of a meeting, after it was named, spoke there: inferred."""
    whole = reading.notes.get("whole-event")
    if not isinstance(whole, Group) or whole.features["kind"] not in _MEETINGS:
        return
    if all(is_beside(reading, mention) for mention in whole.mentions):
        return
    roles = {
        id(reading.group(d.slots["agent"]))
        for d in reading.drafts
        if d.frame == "participation"
        and reading.group(d.slots["event"]) is whole
        and d.slots.get("role") != "attendee"
    }
    elsewhere = {id(reading.group(d.slots["agent"])) for d in reading.drafts if d.rule == "quotes.at-event"}
    begun = min(m.start for m in whole.mentions)
    for draft in [d for d in reading.drafts if d.frame == "quotation" and d.start > begun]:
        speaker = reading.group(draft.slots["speaker"])
        if (
            speaker is None
            or speaker.type != "Person"
            or id(speaker) in roles | elsewhere
            or draft.rule == "quotes.according-to"
            or reading.group(draft.slots.get("event")) not in (None, whole)
            or _at_another(reading, draft, whole)
            or _was_elsewhere(reading, draft, speaker, whole)
            or _after_another(reading, draft, whole)
        ):
            continue
        roles.add(id(speaker))
        slots: dict[str, object] = {"event": whole, "agent": speaker, "role": "speaker"}
        reading.tell(Draft("participation", slots, draft.start, draft.stop, "quotes.at-meeting", "inferred"))


_BEFORE = ("trước đó", "hồi ")


def is_beside(reading: Reading, event: Mention) -> bool:
    """Whether the words tell what was said outside: "Bên lề kỳ họp, …"."""
    return reading.folded.endswith("bên lề ", 0, event.start)


def _at_another(reading: Reading, said: Draft, whole: Group) -> bool:
    """Whether the sentence puts the words elsewhere: "Bên lề phiên họp ngày 31/3, ông A cho hay …", "Trước đó, …"."""
    sentence = reading.sentence_at(said.start)
    if sentence is None:
        return False
    events = [e for e in reading.within(sentence, "Event") if e.start < said.start]
    other = any(reading.group(event) not in (None, whole) or is_beside(reading, event) for event in events)
    return other or reading.folded.startswith(_BEFORE, sentence.start)


def _was_elsewhere(reading: Reading, said: Draft, speaker: Group, whole: Group) -> bool:
    """Whether the speaker, not told to be at the meeting, was at what was told last: "Trước đó, ông A đã chủ trì …"."""
    told = [d for d in reading.drafts if d.frame == "participation" and d.status == "stated"]
    mine = [reading.group(d.slots["event"]) for d in told if reading.group(d.slots["agent"]) is speaker]
    last = [m.start for g in mine if g is not None for m in g.mentions if m.start < said.start]
    here = [m.start for m in whole.mentions if m.start < said.start]
    return whole not in mine and bool(last) and max(last) > max(here, default=0)


def _after_another(reading: Reading, said: Draft, whole: Group) -> bool:
    """Whether what is told last before the words was held on another day: "Ngày 5/7, Sở B tổ chức hội nghị. Ông A đề nghị …"."""
    told = ((m.start, group) for group in reading.groups["Event"] for m in group.mentions)
    last = max((one for one in told if one[0] < said.start), key=lambda one: one[0])[1]
    if last is whole:
        return False
    dates = [d for d in reading.drafts if d.frame == "event-date"]
    days = {str(d.slots["date"]) for d in dates if reading.group(d.slots["event"]) is last}
    held = any(
        d.frame == "participation"
        and d.slots["role"] == "organizer"
        and reading.group(d.slots["event"]) is last
        for d in reading.drafts
    )
    return (
        held
        and bool(days)
        and days.isdisjoint(str(d.slots["date"]) for d in dates if reading.group(d.slots["event"]) is whole)
    )


# Meetings in which those present are heard: who is quoted spoke there (GUIDE.md, "Chair").
_HEARD = frozenset(
    "buoi-lam-viec cuoc-gap hoi-dam buoi-tiep kiem-tra khao-sat le-ky-ket giam-sat doi-thoai cuoc-hop".split()
)
_CAME = ("attendee", "counterpart", "visitor", "inspector")


def give_word(reading: Reading) -> None:
    """Attendees of a working meeting, or who came to direct it, are speakers when their words are given."""
    words: dict[int, list[Draft]] = defaultdict(list)
    for draft in reading.drafts:
        if draft.frame == "quotation" and (speaker := reading.group(draft.slots["speaker"])) is not None:
            words[id(speaker)].append(draft)
    came: dict[int, list[tuple[int, Group]]] = defaultdict(list)
    for index, draft in enumerate(reading.drafts) if words else ():
        if draft.frame != "participation" or draft.slots.get("role") not in _CAME:
            continue
        event, agent = (reading.group(draft.slots[slot]) for slot in ("event", "agent"))
        if event is None or agent is None or id(agent) not in words or draft.rule == "events.meeting":
            continue
        if event.features["kind"] in _HEARD or "chỉ đạo" in reading.folded[draft.start : draft.stop]:
            came[id(agent)].append((index, event))
    for agent_id, at in came.items():
        heard = _heard_at(reading, words[agent_id], [event for _, event in at])
        for index, event in at:
            if id(event) in heard:
                draft = reading.drafts[index]
                slots = {**draft.slots, "role": "speaker"}
                reading.drafts[index] = replace(draft, slots=slots, rule="quotes.heard")


# "Ngay trước lễ khai mạc Diễn đàn A, ông B đã có buổi tiếp C": no more is told of it than that.
_ASIDE = re.compile(r"(?<!\w)(?:trước|sau|bên lề)(?: (?:giờ|thềm|khi))?(?: (?:khai mạc|bế mạc|kết thúc))? $")


def _is_aside(reading: Reading, mention: Mention) -> bool:
    """Whether a meeting is told as held before, after or beside another that the sentence names first."""
    sentence = reading.sentence_at(mention.start)
    own = reading.group(mention)
    for other in reading.within(sentence, "Event") if sentence else ():
        named = other.start < mention.stop and MADE not in other.slots and reading.group(other) is not own
        if named and _ASIDE.search(reading.folded, max(0, other.start - 40), other.start):
            return True
    return False


def _told_at(reading: Reading, said: Draft, event: Group) -> bool:
    """Whether the words are put at a meeting, by their sentence or by what they are told with."""
    sentence = reading.sentence_at(said.start)
    named = any(reading.group(e) is event for e in reading.within(sentence, "Event")) if sentence else False
    return named or reading.group(said.slots.get("event")) is event


def _heard_at(reading: Reading, words: list[Draft], events: list[Group]) -> set[int]:
    """Of several meetings that somebody went to those told last before some words of theirs, else the first."""
    known = {id(event) for event in events}
    if len(known) == 1:
        aside = all(_is_aside(reading, m) for m in events[0].mentions)
        return known if not aside or any(_told_at(reading, d, events[0]) for d in words) else set()
    heard = set()
    for draft in words:
        said_at = reading.group(draft.slots.get("event"))
        told = [(m.start, id(event)) for event in events for m in event.mentions if m.start < draft.start]
        if said_at is not None and id(said_at) in known:
            heard.add(id(said_at))
        elif told:
            heard.add(max(told)[1])
    return heard or {id(min(events, key=lambda event: event.mentions[0].start))}
