"""Bodies that only say whose post somebody holds: "ông A phó giám đốc Sở B chủ trì hội nghị"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.mentions.mention import Mention
from kg.mentions.reading import Draft, Reading

_JOINTS = (" ", ", ", " - ", " – ")


def settle_owned(reading: Reading) -> None:
    """Take the part of a body that stands in the title of a person named before it from what is told."""
    inside = {at for title in _held(reading) for at in range(title.start, title.stop)}
    if inside:
        reading.drafts[:] = [d for d in reading.drafts if not _of_title(d, inside)]


def _held(reading: Reading) -> Iterator[Mention]:
    """The titles that stand right behind a name, or behind another such title."""
    ends = {person.stop for person in reading.mentions("Person")}
    for title in reading.mentions("Title"):
        if any(
            title.start - len(joint) in ends and reading.folded.endswith(joint, 0, title.start)
            for joint in _JOINTS
        ):
            ends.add(title.stop)
            yield title


def _of_title(draft: Draft, inside: set[int]) -> bool:
    agent = draft.slots.get("agent")
    body = draft.frame == "participation" and isinstance(agent, Mention) and agent.type in ("Agency", "Unit", "Title")
    return body and agent.start in inside  # type: ignore[union-attr]
