"""What an event's own words tell besides the event: its place, the system that goes live."""

from __future__ import annotations

from kg.mentions.mention import Mention
from kg.mentions.reading import Draft, Reading
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
