"""What one rule found in one place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final


# What is made by the thousand is not frozen (that takes five times as long): `Final` keeps it from change.
@dataclass(slots=True, eq=False)
class Mention:
    """Code points `start` to `stop` of the page's text, read as a `type` by `rule`.

    `value` is what the words mean on their own (a normalised name, a date, a role's slug);
    `slots` are the mentions inside it that play a part; `iri` is set when the reference data know it.
    Two mentions are the same only when they are the same object.
    """

    start: Final[int]
    stop: Final[int]
    type: Final[str]
    rule: Final[str]
    value: Final[str] = ""
    iri: Final[str | None] = None
    slots: Final[Mapping[str, object]] = field(default_factory=dict)

    def overlaps(self, other: Mention) -> bool:
        """Whether the two share a code point."""
        return self.start < other.stop and other.start < self.stop

    def holds(self, start: int, stop: int) -> bool:
        """Whether the range lies inside this mention."""
        return self.start <= start and stop <= self.stop

    def covers(self, other: Mention) -> bool:
        """Whether `other` lies inside this one."""
        return self.start <= other.start and other.stop <= self.stop


# The slot of a mention that a rule made: it stands for a whole clause, and other rules see the words inside.
MADE = "made"


def outermost(mentions: list[Mention]) -> list[Mention]:
    """The mentions that lie in no longer one, in order; of overlapping ones the earlier, then the longer."""
    if len(mentions) < 2:
        return mentions[:]
    stop = 0
    for mention in mentions:
        if mention.start < stop:
            break
        stop = mention.stop
    else:
        return mentions[:]  # in order and apart already, as they mostly are
    kept: list[Mention] = []
    for mention in sorted(mentions, key=lambda m: (m.start, -m.stop, m.type, m.rule)):
        if not kept or mention.start >= kept[-1].stop:
            kept.append(mention)
    return kept
