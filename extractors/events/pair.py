"""Whom "hai Bộ trưởng" means in what they do together: the two named before who hold that post."""

from __future__ import annotations

from dataclasses import replace

from extractors.people.chunk import posts_of
from kg.mentions.mention import Mention
from kg.mentions.reading import Draft, Group, Reading

_FAR = 1500  # characters back to where the two are named


def settle_pairs(reading: Reading) -> None:
    """Facts told of "hai Bộ trưởng" are told of each of the two."""
    kept: list[Draft] = []
    for draft in reading.drafts:
        agent = draft.slots.get("agent")
        two = _two(reading, agent) if draft.frame == "participation" and isinstance(agent, Mention) else ()
        kept += [replace(draft, slots={**draft.slots, "agent": who}) for who in two] or [draft]
    reading.drafts[:] = kept


def _two(reading: Reading, title: Mention) -> tuple[Group, ...]:
    """The two last named before a title said of two; none where only one holds it."""
    if title.type != "Title" or not reading.folded.endswith("hai ", 0, title.start):
        return ()
    wanted = {post.role.value for post in posts_of(title)}
    latest = [
        (last.start, group)
        for group in reading.groups["Person"]
        if (last := _last_before(group, title)) is not None and wanted <= _roles(group)
    ]
    two = sorted(latest, key=lambda pair: pair[0])[-2:]
    return tuple(group for _, group in two) if len(two) > 1 else ()


def _last_before(group: Group, title: Mention) -> Mention | None:
    """Where somebody is last spoken of not far before a title."""
    before = [m for m in group.mentions if title.start - _FAR < m.start < title.start]
    return max(before, key=lambda m: m.start, default=None)


def _roles(group: Group) -> set[str]:
    """The posts that somebody is said to hold."""
    return {post.role.value for m in group.mentions if m.type == "Person" for post in posts_of(m)}
