"""Which words beside an event's head say that it is another of the kind than the one told of, or told in passing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.events.kinds import MET, signing
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


# "kiến nghị của cử tri trước và sau Kỳ họp thứ 6": when something else was.
_TIMED = (" trước ", " sau ", " gửi đến ", " gửi tới ", " kể từ ")


def timed(reading: Reading, group: Group) -> bool:
    """Whether an event only says when something else was."""
    before = (f" {reading.folded[max(0, m.start - 12) : m.start]}" for m in group.mentions)
    return all(words.endswith(_TIMED) for words in before)


_GUESTS = ("attendee", "visitor")
_HOSTS = ("counterpart", "host")


def met_others(reading: Reading, mention: Mention, group: Group) -> bool:
    """Whether others met than at an event told of: "A tiếp B", and then "A tiếp C" or "D hội kiến B"."""
    met, gone, signed = mention.value in MET, mention.value.startswith("chuyen-"), signing(mention.value)
    if not met and not gone and not signed:
        return False
    mine, theirs = _sides(reading, (mention,)), _sides(reading, group.mentions)
    if signed:  # bodies: people sign for them
        return min(len(mine["bodies"]), len(theirs["bodies"])) > 1 and not mine["bodies"] & theirs["bodies"]
    return any(
        mine[roles] and theirs[roles] and not (mine[roles] & theirs["all"] or theirs[roles] & mine["all"])
        for roles in (("guests", "hosts") if met else ("guests",))
    )


def _sides(reading: Reading, mentions: Sequence[Mention]) -> dict[str, set[int]]:
    """The people and bodies that the story tells to have met: who came, whom they saw, and all of them."""
    sides: dict[str, set[int]] = {"guests": set(), "hosts": set(), "bodies": set(), "all": set()}
    told = {id(m) for m in mentions if (at := reading.sentence_at(m.start)) and at.kind in ("lead", "body")}
    for draft in reading.drafts if told else ():
        if draft.frame != "participation" or id(draft.slots.get("event")) not in told:
            continue
        agent = reading.group(draft.slots["agent"])
        if agent is None:
            continue
        role = draft.slots.get("role")
        sides["all"].add(id(agent))
        if agent.type == "Agency":
            sides["bodies"].add(id(agent))
        if role in _HOSTS:
            sides["hosts"].add(id(agent))
        elif role in _GUESTS and agent.type == "Person":
            sides["guests"].add(id(agent))
    return sides
