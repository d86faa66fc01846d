"""Bodies that only say whose post somebody holds or for whom they came: "ông A phó giám đốc Sở B chủ trì"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from extractors.events.series import posts
from kg.mentions.front import acts, does
from kg.mentions.mention import Mention
from kg.mentions.reading import Draft, Reading

_JOINTS = (" ", ", ", " - ", " – ")
_FOR = re.compile(r"(?:,| –| -) (?:là )?đại diện (?:cho |của )?")


def settle_owned(reading: Reading) -> None:
    """Take the part of a body that stands in the title of a person named before it from what is told."""
    _give_back(reading)
    inside = {at for title in _held(reading) for at in range(title.start, title.stop)}
    if inside:
        reading.drafts[:] = [d for d in reading.drafts if not _of_title(d, inside)]


def _give_back(reading: Reading) -> None:
    """Give the person what is told of the body of the last of many posts: "ông A, …, Giám đốc Sở B đã chủ trì"."""
    for index, draft in enumerate(reading.drafts):
        title = draft.slots.get("agent")
        if draft.frame != "participation" or not isinstance(title, Mention) or title.type != "Title":
            continue
        person = holder(reading, title)
        if person is not None:
            reading.drafts[index] = replace(draft, slots={**draft.slots, "agent": person})


def holder(reading: Reading, title: Mention) -> Mention | None:
    """The person of whose posts a title is one, where posts alone stand between and a verb behind them all."""
    sentence = reading.sentence_at(title.start)
    people = [p for p in reading.within(sentence, "Person") if p.stop < title.start] if sentence else []
    if not people or not reading.folded.endswith((", ", " - ", " – "), 0, title.start):
        return None
    between = reading.folded[people[-1].stop : title.start]
    if ";" in between or not posts(reading, people[-1].stop, title.start):
        return None
    last = title
    for other in reading.within(sentence, "Title"):  # type: ignore[arg-type]
        if reading.folded[last.stop : other.start] in (", ", " - ", " – "):
            last = other
    stop = last.stop + reading.folded.startswith(",", last.stop)
    return people[-1] if acts(reading.folded, stop) or does(reading.folded, stop) else None


def _held(reading: Reading) -> Iterator[Mention]:
    """The titles that stand right behind a name, or behind another such title."""
    ends = {person.stop for person in reading.mentions("Person")}
    alone = {person.stop for person in reading.mentions("Person") if not person.slots.get("posts")}
    represents = " đại diện " in reading.folded
    sent = {m.end() for at in alone if (m := _FOR.match(reading.folded, at))} if represents else ()
    for body in reading.mentions("Agency", "Unit") if sent else ():
        if body.start in sent:  # "ông A, đại diện B": no post is named, so that B is whom he came for
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
