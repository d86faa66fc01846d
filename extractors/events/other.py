"""Which words beside an event's head say that it is another of the kind than the one told of, or told in passing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.events.kinds import LOOKED, MET, signing
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


# "A và B sẽ ký …", "Lễ ký sẽ diễn ra …"; "đã chủ trì lễ ký", "… đã được ký kết"
_TO_COME = re.compile(r"(?<!\w)(?:sẽ|dự kiến|sắp)(?!\w)")
_DONE = re.compile(r"(?<!\w)(?:đã|vừa)(?!\w)")
_LEADS_TO = re.compile(
    r"(?<!\w)(?P<when>sẽ|dự kiến|sắp|đã|vừa)(?: (?:cùng|sẽ|chính thức|diễn ra|tổ chức|tiến hành|chủ trì|chứng kiến|tham dự|dự|có|cho|buổi|các))* $"
)
_GOES_ON = re.compile(
    r"[^.;:,]{0,60}? (?P<when>sẽ|dự kiến|sắp|đã|vừa)(?: (?:sẽ|chính thức|được))* (?:diễn ra|tổ chức|tiến hành|khai mạc)(?!\w)"
)


def _time(reading: Reading, mention: Mention) -> str:
    """Whether the words tell a signing as held ("held"), as yet to come ("ahead"), or do not say ("")."""
    sentence = reading.sentence_at(mention.start)
    if sentence is None:
        return ""
    if MADE in mention.slots:
        paper = mention.slots.get("agreement")  # its title may tell of "sắp xếp", "đổi mới"
        stop = paper.start if isinstance(paper, Mention) and paper.start > mention.start else mention.stop
        words = reading.folded[mention.start : stop]
        return "ahead" if _TO_COME.search(words) else "held" if _DONE.search(words) else ""
    told = _LEADS_TO.search(reading.folded, max(sentence.start, mention.start - 60), mention.start)
    told = told or _GOES_ON.match(reading.folded, mention.stop, sentence.stop)
    return ("held" if _DONE.fullmatch(told["when"]) else "ahead") if told else ""


def _apart(reading: Reading, mention: Mention, group: Group) -> bool:
    """Whether one of two signings was held and the other is yet to come, of no one agreement."""
    times = {time for m in group.mentions if (time := _time(reading, m))}
    mine = _time(reading, mention)
    if not mine or not times or mine in times:
        return False
    papers = {id(reading.group(m.slots.get("agreement"))) for m in group.mentions if m.slots.get("agreement")}
    return id(reading.group(mention.slots.get("agreement"))) not in papers


_TOGETHER = "events.visit.inspected-together"
_GUESTS = ("attendee", "visitor")
_HOSTS = ("counterpart", "host")
_LEADERS = ("organizer", "chair", "inspector")


def met_others(reading: Reading, mention: Mention, group: Group) -> bool:
    """Whether others met than at an event told of: "A tiếp B", and then "A tiếp C" or "D hội kiến B"."""
    met, gone, signed = mention.value in MET, mention.value.startswith("chuyen-"), signing(mention.value)
    looked = mention.value in LOOKED
    if not met and not gone and not signed and not looked:
        return False
    mine, theirs = _sides(reading, (mention,)), _sides(reading, group.mentions)
    if signed and _apart(reading, mention, group):
        return True
    if signed:  # bodies: people sign for them
        return min(len(mine["bodies"]), len(theirs["bodies"])) > 1 and not mine["bodies"] & theirs["bodies"]
    if looked:  # "Sở A đã phối hợp với Sở B kiểm tra …", and then "Sở A đã phối hợp với Sở C kiểm tra …"
        alone = mention.rule == _TOGETHER and all(m.rule == _TOGETHER for m in group.mentions)
        other = mine["led"] != theirs["led"] if alone else not mine["led"] & theirs["led"]
        return bool(mine["led"] and theirs["led"]) and other
    return any(
        mine[roles] and theirs[roles] and not (mine[roles] & theirs["all"] or theirs[roles] & mine["all"])
        for roles in (("guests", "hosts") if met else ("guests",))
    )


def _sides(reading: Reading, mentions: Sequence[Mention]) -> dict[str, set[int]]:
    """The people and bodies that the story tells to have met: who came, whom they saw, and all of them."""
    sides: dict[str, set[int]] = {
        "guests": set(),
        "hosts": set(),
        "bodies": set(),
        "led": set(),
        "all": set(),
    }
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
            if role in _LEADERS:
                sides["led"].add(id(agent))
        if role in _HOSTS:
            sides["hosts"].add(id(agent))
        elif role in _GUESTS and agent.type == "Person":
            sides["guests"].add(id(agent))
    return sides
