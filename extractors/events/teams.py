"""Delegations that are spoken of again without whose they are: "Chiều cùng ngày, Đoàn giám sát làm việc với B"."""

from __future__ import annotations

import re

from kg.mentions.mention import Mention
from kg.mentions.reading import Draft, Reading
from kg.text import Sentence

_BARE = re.compile(r"\W*(?:đoàn|tổ) (?:công tác|giám sát|kiểm tra|khảo sát)(?!\w)")
_OF = re.compile(r"(?<!\w)(?:đoàn|tổ)(?: [^\W\d]+){0,4} (?:của )?$")
_REACH = 2_000  # characters before in which the delegation was told of
_CAME = frozenset({"organizer", "attendee", "visitor", "inspector"})


def sent_before(reading: Reading, sentence: Sentence, words: str) -> list[Mention]:
    """The bodies whose delegation was told of last before the sentence, if the words on who came name only a delegation."""
    if _BARE.match(words) is None:
        return []
    before = [d for d in reading.drafts if _came(reading, d, sentence)]
    latest = max((d.start for d in before), default=0)
    return [d.slots["agent"] for d in before if d.start == latest]  # type: ignore[misc]


def _came(reading: Reading, draft: Draft, sentence: Sentence) -> bool:
    """Whether a fact not far before the sentence tells of a body that came as a delegation."""
    near = sentence.start - _REACH < draft.start < sentence.start
    if not near or draft.frame != "participation" or draft.slots.get("role") not in _CAME:
        return False
    agent = draft.slots.get("agent")
    if not isinstance(agent, Mention) or agent.type not in ("Agency", "Unit"):
        return False
    return _OF.search(reading.folded, max(0, agent.start - 40), agent.start) is not None
