"""Which words beside an event's head say that it is another of the kind than the one told of, or told in passing."""

from __future__ import annotations

import re

from kg.mentions.mention import MADE, Mention
from kg.mentions.reading import Group, Reading

_ANOTHER = re.compile(
    r" (?:(?:lần|kỳ|năm|đợt|tháng|tuần) (?:trước|sau|tới|ngoái)|trước đó|kế tiếp|tiếp theo|liền trước|gần nhất|gần đây|sắp tới"
    r"|trước(?=[,.]| (?:diễn ra|đã|được|của|tại|đây|là|có|do)(?!\w)))(?!\w)"
)


def is_another(reading: Reading, mention: Mention) -> bool:
    """Whether a mention is of the meeting before or after: "phiên họp trước", "hội thảo kế tiếp"."""
    if MADE in mention.slots:
        return False
    return bool(
        _ANOTHER.match(reading.folded, mention.stop)
        or _ANOTHER.search(reading.folded, mention.start, mention.stop)
    )


def aside(reading: Reading, group: Group) -> bool:
    """Whether an event is only told of in brackets."""
    before = reading.text[max(0, group.mentions[0].start - 80) : group.mentions[0].start]
    return before.rfind("(") > before.rfind(")")
