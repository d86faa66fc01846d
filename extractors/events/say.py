"""What an event's own words tell besides the event: its place, its day, the system that goes live."""

from __future__ import annotations

from kg.mentions.mention import Mention
from kg.mentions.reading import Draft, Group, Reading
from kg.mentions.status import status_of


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
