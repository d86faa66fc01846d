"""Who watches and who signs: where one list of names runs into the other, and who did something else first."""

from __future__ import annotations

import itertools
import re

from extractors.events.guests import event_at, tell
from kg.mentions.front import does
from kg.mentions.mention import Mention
from kg.mentions.reading import Draft, Reading

_SIGNS = re.compile(r",? (?:(?:đã|cùng|chính thức|tiến hành|thực hiện) )*(?:ký|trao)(?!\w)")
_WATCHED = ("relations.witness-unsaid", "relations.witness")


_AND_WATCHES = re.compile(r" và (?:cùng )?chứng kiến (?:buổi )?(?=lễ )")


def tell_watchers(reading: Reading) -> None:
    """Who did something else first watches too: "Thủ tướng A hội đàm với B và chứng kiến lễ trao văn kiện"."""
    watched = " và chứng kiến " in reading.folded or " và cùng chứng kiến " in reading.folded
    for match in _AND_WATCHES.finditer(reading.folded) if watched else ():
        sentence = reading.sentence_at(match.start())
        event = event_at(reading, sentence, match.end()) if sentence else None
        if sentence is None or event is None:
            continue
        people = [p for p in reading.within(sentence, "Person", "Title") if p.stop <= match.start()]
        who = next((p for p in people if does(reading.folded, p.stop)), None)
        if who is not None and reading.group(who) is not None:
            tell(reading, event, who, "witness", (who.start, event.stop))


def settle_witnesses(reading: Reading) -> None:
    """Of "Trước sự chứng kiến của ông A, ông B và ông C đã ký" A only watches, B and C only sign."""
    lists: dict[int, list[tuple[Mention, Draft]]] = {}
    for draft in reading.drafts:
        agent = draft.slots.get("agent")
        if draft.rule in _WATCHED and draft.slots.get("role") == "witness" and isinstance(agent, Mention):
            lists.setdefault(draft.start, []).append((agent, draft))
    gone: set[int] = set()
    for told in lists.values():
        told.sort(key=lambda pair: pair[0].start)
        gone |= _misread(reading, told) or _both(reading, told)
    if gone:
        reading.drafts[:] = [d for d in reading.drafts if id(d) not in gone]


def _misread(reading: Reading, told: list[tuple[Mention, Draft]]) -> set[int]:
    """The drafts of one list that give somebody the part of another."""
    last = told[-1][0]
    if len(told) == 1 or not _SIGNS.match(reading.folded, last.stop):
        return set()
    joints = [reading.folded[a.stop : b.start].strip(" ") for (a, _), (b, _) in itertools.pairwise(told)]
    if joints[0] == "và" and len(told) > _PAIR:
        return _roles(reading, told, _PAIR)  # "của ông A và ông B, ông C; ông D đã ký"
    cut = len(told) - 1
    while cut and reading.folded[told[cut - 1][0].stop : told[cut][0].start].strip(" ") in ("và", "cùng"):
        cut -= 1
    if not cut:
        return set()
    return _roles(reading, told, cut)


_PAIR = 2


def _both(reading: Reading, told: list[tuple[Mention, Draft]]) -> set[int]:
    """The drafts that let who watches sign too, where the list runs on into that of those who sign."""
    watching = {id(reading.group(agent)) for agent, _ in told}
    here = reading.sentence_at(told[0][0].start)
    signing = [
        d
        for d in reading.drafts
        if d.slots.get("role") == "signatory" and reading.sentence_at(d.start) is here
    ]
    too = {id(d) for d in signing if id(reading.group(d.slots["agent"])) in watching}
    return too if len(too) < len(signing) else set()


def _roles(reading: Reading, told: list[tuple[Mention, Draft]], cut: int) -> set[int]:
    """The drafts that let the first `cut` of a list sign, and the others watch."""
    last = told[-1][0]
    watching = {id(reading.group(agent)) for agent, _ in told[:cut]}
    here = reading.sentence_at(last.start)
    signing = {
        id(d)
        for d in reading.drafts
        if d.slots.get("role") == "signatory"
        and id(reading.group(d.slots["agent"])) in watching
        and reading.sentence_at(d.start) is here
    }
    return signing | {id(draft) for _, draft in told[cut:]}
