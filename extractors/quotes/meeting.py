"""Who spoke at a meeting: those quoted in the story of it."""

from __future__ import annotations

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
        ):
            continue
        roles.add(id(speaker))
        slots: dict[str, object] = {"event": whole, "agent": speaker, "role": "speaker"}
        reading.tell(Draft("participation", slots, draft.start, draft.stop, "quotes.at-meeting", "inferred"))
