"""The day on which a post is attested: the date its sentence gives, else that of the article's event or of the article."""

from __future__ import annotations

from dataclasses import replace

from kg.mentions.reading import Draft, Reading


def _said(reading: Reading, draft: Draft) -> str:
    """The date that opens the sentence of the post, as exact as a month or a day."""
    sentence = reading.sentence_at(draft.start)
    if sentence is None:
        return ""
    dates = [
        d
        for d in reading.within(sentence, "Date")
        if d.stop <= draft.start and d.slots["kind"] in ("date", "month")
    ]
    return dates[-1].value if dates and "/" not in dates[-1].value else ""


def attest(reading: Reading) -> None:
    """Give each post the day on which the article shows it held; none where the article shows no day."""
    day = str(reading.notes.get("event-day") or reading.notes["published"])
    for index, draft in enumerate(reading.drafts):
        date = _said(reading, draft) or day if draft.frame == "membership" else ""
        if date:
            reading.drafts[index] = replace(draft, slots={**draft.slots, "date": date})
