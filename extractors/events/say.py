"""What an event's own words tell besides the event: its label, its place, its day, the system that goes live."""

from __future__ import annotations

from extractors.events.kinds import signing
from kg.mentions.mention import MADE, Mention
from kg.mentions.reading import Draft, Group, Reading
from kg.mentions.status import status_of

# What an event told by a verb is about, in order of what names it best.
_ABOUT = ("system", "agreement", "project", "partner", "subject", "visited", "place")


def label(reading: Reading, mention: Mention) -> str:
    """The title, else the words; for an event told by a verb its kind with what it is about, or whose it is."""
    labels: dict[str, str] = reading.notes["event-label"]  # type: ignore[assignment]
    if mention.rule == "events.elliptical":
        return f"{labels.get(mention.value, '')} {reading.words(mention)}".strip()
    if MADE not in mention.slots:
        return str(mention.slots.get("title") or reading.words(mention))
    kind = labels.get(mention.value, mention.value)
    about = next((mention.slots[s] for s in _ABOUT if mention.slots.get(s)), None)
    if group := reading.group(about[0] if isinstance(about, tuple) else about):
        return f"{kind} {group.label}"
    doers = (d.slots.get("agent") for d in reading.drafts if d.slots.get("event") is mention)
    doer = reading.group(next(doers, None))
    if signing(mention.value):  # witnesses may be told before those who signed
        return kind
    return f"{kind} của {doer.label}" if doer else reading.words(mention)


def tell_place(reading: Reading, mention: Mention) -> None:
    """Tell the place that a bridge point's name says: "điểm cầu tỉnh Thái Bình"."""
    place = next((p for p in reading.mentions("Place") if mention.covers(p) and p.iri), None)
    if place is not None:
        slots: dict[str, object] = {"event": mention, "place": place}
        reading.tell(Draft("event-place", slots, mention.start, mention.stop, mention.rule))


def tell_launch(reading: Reading, mention: Mention, launch: dict[str, object]) -> None:
    """Tell the launch that a ceremony's name says, planned or put off as the words around it do."""
    sentence = reading.sentence_at(mention.start)
    floor = sentence.start if sentence else mention.start
    names = [(mention.start, mention.stop)]
    status = status_of(reading.text, reading.folded, floor, mention.start, mention.stop, names)
    reading.tell(Draft("launch", launch, mention.start, mention.stop, mention.rule, status))


_MONTH = len("2017-03")


def is_closer(reading: Reading, known: Mention | None, date: Mention) -> bool:
    """Whether a date says when at last, or on which day of the month told before, or of the year of the headline."""
    if known is None:
        return True
    sentence = reading.sentence_at(known.start)
    led = sentence is not None and sentence.kind == "title"
    if len(known.value) > _MONTH or not (led or len(known.value) == _MONTH):
        return False
    return bool(known.value) and len(date.value) > _MONTH and date.value.startswith(f"{known.value}-")


def tell_date(reading: Reading, event: Group, mention: Mention, date: Mention) -> None:
    """Tell the day of an event with the words that say it, in the place of a wider one told before."""
    reading.drafts[:] = [
        draft
        for draft in reading.drafts
        if draft.rule != "events.date" or reading.group(draft.slots["event"]) is not event
    ]
    start, stop = min(date.start, mention.start), max(date.stop, mention.stop)
    said = {"basis": date.slots["basis"], "expression": date.slots["expression"]}
    reading.tell(
        Draft("event-date", {"event": mention, "date": date.value, **said}, start, stop, "events.date")
    )
