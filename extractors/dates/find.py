"""Date mentions: value as an ISO 8601 prefix or interval, empty when the article does not show the year."""

from __future__ import annotations

import re

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


# "Vietnam DX Day 2021", "Hội nghị … 2021": an edition named by its year shows the year of the story.
_EDITION = re.compile(r"(?:19|20)(?<=[^\W\d_] ..)\d\d(?!\w|[.,/-]\d)")


def _named_years(reading: Reading) -> list[tuple[int, str]]:
    found = [(m.start(), m.group()) for m in _EDITION.finditer(reading.text)]
    return [
        f for f in found if re.search(r"[A-ZĐ][\w’']*(?: [\w’']+)? $", reading.text[max(0, f[0] - 24) : f[0]])
    ]


# Years that a plan or a comparison speaks of, not the story: "đến năm 2025", "tầm nhìn 2030", "so với năm 2019".
_OTHER_YEAR = re.compile(
    r"(?:đến|tới|trước|tầm nhìn|định hướng|giai đoạn|hết|cuối|từ|so với|cùng kỳ|mục tiêu|phấn đấu|sau)\s+(?:hết |cuối |đầu )?$"
)


def _of_the_story(reading: Reading, found: dates.Found) -> bool:
    before = reading.folded[max(0, found.start - 24) : found.start]
    return found.kind != "year" or not _OTHER_YEAR.search(before)


def find(reading: Reading) -> None:
    """Every date of the page's sentences, resolved against the dateline and the other dates of the story."""
    founds = [f for f in dates.find(reading.text) if reading.sentence_at(f.start) is not None]
    reading.notes["dates"] = founds
    day = published(reading)
    reading.notes["published"] = day or ""
    shown = dates.context([f for f in founds if _of_the_story(reading, f)], day)
    shown = dates.Context(shown.published, (*shown.years, *_named_years(reading)))
    for found in founds:
        resolved = dates.resolve(found, day, shown)
        slots: dict[str, object] = {
            "basis": resolved.basis,
            "expression": found.expression,
            "kind": found.kind,
        }
        reading.add(
            [Mention(found.start, found.stop, "Date", "dates.find", resolved.value or "", slots=slots)]
        )
