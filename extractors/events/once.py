"""Of two rules that read one event from the same words the one that reads more."""

from __future__ import annotations

from extractors.events.live import LIVE
from extractors.events.opening import AIM
from extractors.events.went import WENT
from extractors.events.when import date_of
from kg.mentions.mention import MADE, Mention
from kg.mentions.reading import Reading


def told_once(reading: Reading) -> list[Mention]:
    """The event mentions; of two rules that read one launch from the same words the one that reads more."""
    mentions = reading.mentions("Event")
    made = [m for m in mentions if MADE in m.slots and m.slots.get("system") is not None]
    told = [m for m in mentions if m.rule == WENT]
    if not made and not told:
        return mentions
    mentions = [m for m in mentions if not told or not (_renamed(told, m) or _same_breath(reading, told, m))]
    spare = [
        m
        for m in made
        if (m.rule == LIVE and any(_tells_too(reading, o, m) for o in made))
        or AIM.search(reading.folded, max(0, m.start - 32), m.start)
        or (_dated_first(m) and reading.folded.endswith(_UNTIL, 0, m.start))
    ]
    launches = [m for m in made if m not in spare]
    kept: list[Mention] = []
    for mention in mentions:
        rivals = [m for m in launches if m in kept or m.stop - m.start > mention.stop - mention.start]
        if mention not in spare and not any(_reads_more(o, mention) for o in rivals):
            kept.append(mention)
    return kept


# "tính đến ngày 31/10/2022, Hệ thống đã được triển khai tới 63 địa phương" is no day on which it opened.
_UNTIL = ("đến ", "đến hết ", "tới ", "đến thời điểm ")


def _dated_first(launch: Mention) -> bool:
    """Whether the words that tell a launch begin with its day."""
    day = launch.slots.get("date")
    return isinstance(day, Mention) and day.start == launch.start


def _renamed(told: list[Mention], visit: Mention) -> bool:
    """Whether a verb tells another kind of meeting than the rule for all of them: "hội kiến" is no reception."""
    return visit.rule in _ROUGH and any(m.overlaps(visit) and m.value != visit.value for m in told)


def _same_breath(reading: Reading, told: list[Mention], talk: Mention) -> bool:
    """Whether a noun only goes on with what a verb tells of those who met: "gặp mặt, đối thoại với doanh nghiệp"."""
    return talk.value == "doi-thoai" and any(
        reading.folded[m.stop : talk.start] in (", ", " và ") for m in told if m.value == "cuoc-gap"
    )


_ROUGH = ("events.visit.received", "events.visit.inspected")


def _tells_too(reading: Reading, launch: Mention, live: Mention) -> bool:
    """Whether a rule reads the launch that only the words beside the system's name tell, and its day."""
    if launch.rule == LIVE or not (launch.overlaps(live) and _systems(live) <= _systems(launch)):
        return False
    return live.slots.get("date") is None or date_of(reading, launch) is not None


def _reads_more(launch: Mention, other: Mention) -> bool:
    """Whether a launch tells all that another event mention tells, from the same words and more."""
    if launch is other or not launch.covers(other):
        return False
    mine, theirs = _systems(launch), _systems(other)
    if not theirs <= mine:
        return False
    return bool(theirs) or other.rule == "events.launch.button"


def _systems(mention: Mention) -> set[int]:
    said = mention.slots.get("system") or ()
    return {id(m) for m in (said if isinstance(said, tuple) else (said,))}
