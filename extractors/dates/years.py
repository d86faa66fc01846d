"""The year of each date of an article that does not say it, worked out once for each month of a sentence."""

from __future__ import annotations

from collections.abc import Sequence, Set

from extractors.dates.bygone import is_bygone
from extractors.dates.signs import planned_year, summed_up, too_early, year_before, year_of
from kg.mentions.reading import Reading
from kg.values.dates import Found


class Years:
    """What the dates with a year (and the words) of one article show of those without."""

    def __init__(self, reading: Reading, founds: Sequence[Found], ahead: Set[int]) -> None:
        self._reading = reading
        self._dated = [f for f in founds if f.value and not f.value.startswith("-")]
        self._told = [f for f in self._dated if f.start not in ahead]
        # Signs are of a month, and of the sentence that a date stands in.
        self._known: dict[tuple[str, str, int], str] = {}
        self._planned: dict[str, str] = {}

    def of(self, found: Found) -> str:
        """The year that clear signs show for a date; empty for one with a year, or without a sign."""
        value, sentence = found.value or "", self._reading.sentence_at(found.start)
        if not value.startswith("--"):
            return ""
        key = value[: len("--01")], found.kind, sentence.index if sentence else -1
        if key not in self._known:
            self._known[key] = year_of(self._reading, found, self._told)
        return self._known[key]

    def planned(self, found: Found) -> str:
        """The year that plans for a month soon after a date show; empty if there are none."""
        month = (found.value or "")[: len("--01")]
        if month not in self._planned:
            self._planned[month] = planned_year(self._reading, found, self._dated)
        return self._planned[month]

    def mended(self, found: Found, value: str) -> str | None:
        """Another year for a day that cannot be of the one it was given: empty for one unknown; None if it can."""
        reading, dated = self._reading, self._dated
        if too_early(reading, value, dated) or summed_up(reading, value, dated):
            return ""
        if is_bygone(reading, value[:4]):
            return ""
        return year_before(reading, found, value, dated) or None
