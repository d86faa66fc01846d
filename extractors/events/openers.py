"""Who opens a system: the bodies right before the words that say it goes live."""

from __future__ import annotations

import re

from kg.mentions.mention import Mention
from kg.mentions.reading import Draft, Reading
from kg.text import Sentence

_OPENER = re.compile(
    r"(?: \([^()]{1,24}\))?(?:,? (?:cùng|cùng với|phối hợp với|phối hợp cùng) (?:các|một số|nhiều|những) [^.;:,]{2,60}?)?"
    r" (?:(?:đã|vừa|mới|cũng|chính thức|sẽ) )*(?:ban hành quyết định )?(?P<holds>tổ chức (?:[^.;:,]{3,100} và )?)?(?:lễ )?$"
)
# What stands between bodies that open a system together, and before one that only helps.
_TOGETHER = re.compile(r"(?: \([^()]{1,24}\))?(?:,| và|,? (?P<helps>(?:cùng|phối hợp)(?: với| cùng)?)) ")


def tell_opener(reading: Reading, sentence: Sentence, launch: Mention, status: str) -> None:
    """Tell the body right before the words that open a system: it does so, or holds the ceremony."""
    bodies = [b for b in reading.within(sentence, "Agency") if b.stop <= launch.start]
    opens = _OPENER.fullmatch(reading.folded, bodies[-1].stop, launch.start) if bodies else None
    if opens is None:
        return
    openers = [bodies[-1]]
    for body in reversed(bodies[:-1]):
        joined = _TOGETHER.fullmatch(reading.folded, body.stop, openers[0].start)
        if joined is None:
            break
        openers = [body] if joined["helps"] else [body, *openers]
    if reading.folded.endswith(_PASSING, sentence.start, openers[0].start):
        return
    role = "organizer" if opens["holds"] else "launcher"
    for body in openers:
        slots: dict[str, object] = {"event": launch, "agent": body, "role": role}
        reading.tell(Draft("participation", slots, body.start, launch.stop, launch.rule, status))  # type: ignore[arg-type]


_PASSING = ("của ", "tại ", "với ", "cho ", "trụ sở ")
