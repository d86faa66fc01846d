"""Topics of the scheme that stand in the title or theme of an event, or in the title of a document."""

from __future__ import annotations

from kg.mentions.mention import Mention
from kg.mentions.reading import Draft, Reading

# How far the title goes on after a document's number.
_REACH = 160


def _tell(reading: Reading, frame: str, slot: str, mention: Mention, stop: int) -> None:
    for hit in reading.hits("topic"):
        if mention.start <= hit.start and hit.stop <= stop:
            slots: dict[str, object] = {slot: mention, "topic": hit.entry.key}
            reading.tell(Draft(frame, slots, mention.start, max(mention.stop, hit.stop), "topics.title"))


def tell(reading: Reading) -> None:
    """State each topic with the title that names it."""
    fates: dict[int, str] = reading.notes["fates"]  # type: ignore[assignment]
    for event in reading.mentions("Event"):
        if fates.get(id(reading.group(event))) in ("denied", "wished"):
            continue
        if event.slots.get("title") or event.slots.get("theme"):
            _tell(reading, "event-topic", "event", event, event.stop)
    for law in reading.mentions("Law"):
        title = str(law.slots.get("title", ""))
        if not title:
            continue
        last = title.split()[-1]
        end = reading.text.find(last, law.stop, law.stop + _REACH) if law.slots.get("number") else -1
        _tell(reading, "legal-topic", "document", law, end + len(last) if end >= 0 else law.stop)
