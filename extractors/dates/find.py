"""Date mentions: value as an ISO 8601 prefix or interval, empty when the article does not show the year."""

from __future__ import annotations

from kg.mentions.mention import Mention
from kg.mentions.reading import Reading
from kg.values import dates


def published(reading: Reading) -> str | None:
    """The publication date: the document's own, else the one its dateline prints."""
    page = reading.page
    if page.document.published:
        return page.document.published
    for zone in page.zones:
        if zone.kind == "dateline":
            for found in dates.find(page.text[zone.start : zone.stop]):
                if found.value and len(found.value) == 10 and not found.value.startswith("-"):
                    return found.value
    return None


def find(reading: Reading) -> None:
    """Every date of the page's sentences, resolved against the dateline and the other dates of the story."""
    founds = [f for f in dates.find(reading.text) if reading.sentence_at(f.start) is not None]
    day = published(reading)
    reading.notes["published"] = day or ""
    shown = dates.context(founds, day)
    for found in founds:
        resolved = dates.resolve(found, day, shown)
        slots: dict[str, object] = {"basis": resolved.basis, "expression": found.expression, "kind": found.kind}
        reading.add([Mention(found.start, found.stop, "Date", "dates.find", resolved.value or "", slots=slots)])
