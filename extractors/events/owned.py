"""Bodies that only say whose post somebody holds or for whom they came: "ông A phó giám đốc Sở B chủ trì"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.mentions.mention import Mention
from kg.mentions.reading import Draft, Reading

_JOINTS = (" ", ", ", " - ", " – ")
_FOR = re.compile(r"(?:,| –| -) (?:là )?đại diện (?:cho |của )?")


def settle_owned(reading: Reading) -> None:
    """Take the part of a body that stands in the title of a person named before it from what is told."""
    inside = {at for title in _held(reading) for at in range(title.start, title.stop)}
    if inside:
        reading.drafts[:] = [d for d in reading.drafts if not _of_title(d, inside)]


def _held(reading: Reading) -> Iterator[Mention]:
    """The titles that stand right behind a name, or behind another such title."""
    ends = {person.stop for person in reading.mentions("Person")}
    alone = {person.stop for person in reading.mentions("Person") if not person.slots.get("posts")}
    for body in reading.mentions("Agency", "Unit") if " đại diện " in reading.folded else ():
        sent = next(
            (m for at in alone if (m := _FOR.match(reading.folded, at)) and m.end() == body.start), None
        )
        if sent is not None:  # "ông A, đại diện B": no post is named, so that B is whom he came for
            yield body
    for title in reading.mentions("Title"):
        if any(
            title.start - len(joint) in ends and reading.folded.endswith(joint, 0, title.start)
            for joint in _JOINTS
        ):
            ends.add(title.stop)
            yield title


def _of_title(draft: Draft, inside: set[int]) -> bool:
    agent = draft.slots.get("agent")
    if draft.frame != "participation" or not isinstance(agent, Mention):
        return False
    return agent.type in ("Agency", "Unit", "Title") and agent.start in inside
