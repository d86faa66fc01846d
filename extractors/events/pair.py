"""Whom "hai Bộ trưởng", "hai nhà lãnh đạo" means in what they do together: the two named before."""

from __future__ import annotations

import re
from dataclasses import replace

from extractors.events.guests import event_at, tell
from extractors.events.kinds import MET
from extractors.people.chunk import posts_of
from kg.mentions.mention import Mention
from kg.mentions.reading import Draft, Group, Reading

_PAIR = re.compile(r"(?<!\w)hai (?:(?:đồng chí|vị|ông|bà|ngài|nhà lãnh đạo) )?$")  # "hai đồng chí Thứ trưởng"
_TWO = 2
_FAR = 1500  # characters back to where the two are named


def settle_pairs(reading: Reading) -> None:
    """Facts told of "hai Bộ trưởng" are told of each of the two."""
    if not any(map(_title, reading.drafts)):
        return
    kept: list[Draft] = []
    for draft in reading.drafts:
        title = _title(draft)
        two = _two(reading, title) if title is not None else ()
        kept += [replace(draft, slots={**draft.slots, "agent": who}) for who in two] or [draft]
    reading.drafts[:] = [draft for draft in kept if not _meets_self(reading, draft, kept)]


def _title(draft: Draft) -> Mention | None:
    """The title that tells who takes part; None of other facts, and where a name or a body tells it."""
    agent = draft.slots.get("agent") if draft.frame == "participation" else None
    return agent if isinstance(agent, Mention) and agent.type == "Title" else None


def _meets_self(reading: Reading, draft: Draft, others: list[Draft]) -> bool:
    """Whether somebody is told to meet themself: a title that is of whoever they met, whom no name tells."""
    who = reading.group(_title(draft)) if draft.slots.get("role") == "counterpart" else None
    return who is not None and any(
        other.slots.get("event") is draft.slots["event"]
        and other.slots.get("role") in ("attendee", "chair")
        and other.rule == draft.rule
        and reading.group(other.slots.get("agent")) is who
        for other in others
    )


_LEADERS = "hai nhà lãnh đạo"
_WATCH = re.compile(rf"{_LEADERS}(?: cấp cao)?(?: (?:đã|cùng|cùng nhau))* chứng kiến (?:buổi )?")


def tell_leaders(reading: Reading) -> None:
    """Who met before watch together: "Kết thúc hội đàm, hai nhà lãnh đạo chứng kiến lễ ký kết …"."""
    if _LEADERS not in reading.folded:
        return
    for match in _WATCH.finditer(reading.folded):
        sentence = reading.sentence_at(match.start())
        event = event_at(reading, sentence, match.end()) if sentence else None
        if event is None:
            continue
        for person in _met(reading, match.start()):
            tell(reading, event, person, "witness", match.span())


def _met(reading: Reading, at: int) -> tuple[Group, ...]:
    """The two people last told to have met before an offset; none where more or fewer are told."""
    told = [d for d in reading.drafts if d.frame == "participation" and at - _FAR < d.start < at]
    met = [(d, g) for d in told if (g := reading.group(d.slots["event"])) is not None and _sits(g)]
    last = max(met, key=lambda pair: pair[0].start, default=None)
    two = {
        id(who): who
        for draft, group in met
        if last is not None and group is last[1]
        if (who := reading.group(draft.slots["agent"])) is not None and who.type == "Person"
    }
    return tuple(two.values()) if len(two) == _TWO else ()


def _sits(group: Group) -> bool:
    return group.features["kind"] in MET


def _two(reading: Reading, title: Mention) -> tuple[Group, ...]:
    """The two last named before a title said of two; none where only one holds it."""
    if not _PAIR.search(reading.folded, max(0, title.start - 16), title.start):
        return ()
    wanted = {post.role.value for post in posts_of(title)}
    latest = [
        (last.start, group)
        for group in reading.groups["Person"]
        if (last := _last_before(group, title)) is not None and wanted <= _roles(group)
    ]
    two = sorted(latest, key=lambda pair: pair[0])[-_TWO:]
    return tuple(group for _, group in two) if len(two) == _TWO else ()


def _last_before(group: Group, title: Mention) -> Mention | None:
    """Where somebody is last spoken of not far before a title."""
    before = [m for m in group.mentions if title.start - _FAR < m.start < title.start]
    return max(before, key=lambda m: m.start, default=None)


def _roles(group: Group) -> set[str]:
    """The posts that somebody is said to hold."""
    return {post.role.value for m in group.mentions if m.type == "Person" for post in posts_of(m)}
