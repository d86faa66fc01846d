"""Who came to a meeting, visit or inspection that a noun names, and whom they met: "có buổi làm việc với …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.events.going import ALPHABET, CHAIRED, CLASSES, HEAD_AT, HEAD_WITH, LEFT, SENT, SIDE, TALKS, P
from extractors.events.kinds import LOOKED, by_sentence
from extractors.events.went import REACH, roles
from kg.mentions.encode import Encoded, encode
from kg.mentions.mention import MADE, Mention
from kg.mentions.reading import Draft, Reading
from kg.mentions.status import status_of

HOSTS = "events.host"
_KINDS = frozenset({*TALKS, *LOOKED, "chuyen-tham", "chuyen-lam-viec"})
# "Lễ đón chính thức Thủ tướng A", "buổi tiếp Đại sứ B", but not "Tại buổi tiếp ông C khẳng định".
_WELCOMES = frozenset({"le-don", "buoi-tiep"})
_TWO_SIDED = _KINDS | _WELCOMES
_WELCOMED = re.compile(
    rf"(?: (?:chính thức|trọng thể|cấp nhà nước|thân mật|xã giao))*\s+{SENT}(?P<met>{SIDE}(?:\s+và\s+{SENT}{SIDE})?)(?P<rest>[^.;:]{{0,24}})"
)
_SPEAKS = re.compile(
    r"\s*,?\s*(?:(?:đã|cũng|bày tỏ|vui mừng|hoan nghênh|khẳng định|nhấn mạnh|cho biết|cho rằng|đánh giá|đề nghị|cảm ơn|chúc|mong|nói|phát biểu|yêu cầu|trao|chia sẻ|thông báo|nêu|ghi nhận|tiếp|bấm|đón)(?!\w))"
)


# "buổi gặp mặt, làm việc với các trưởng cơ quan đại diện": whom they met is no body or person of a name.
_MANY = re.compile(
    r"(?:,? (?:và )?(?:làm việc|trao đổi|đối thoại))? (?:với|cùng) (?:các|những|hơn|gần|đông đảo|\d+)(?!\w)"
)


def tell_hosts(reading: Reading) -> None:
    """Tell the two sides of each such event."""
    two = [e for e in reading.mentions("Event") if e.value in _TWO_SIDED and MADE not in e.slots]
    for sentence, heads in by_sentence(reading, two):
        parts = [m for m in reading.within(sentence, *CLASSES) if MADE not in m.slots]
        line = encode(reading.folded, sentence.start, sentence.stop, parts, ALPHABET)
        for at, event in line.mentions.items():
            if event not in heads or event.slots.get("plural"):
                continue
            names = [(m.start, m.stop) for m in line.mentions.values() if m.type != "Title"]
            for agent, role in _sides(line, at, event):
                first, last = min(agent.start, event.start), max(agent.stop, event.stop)
                status = status_of(reading.text, reading.folded, sentence.start, first, last, names)
                slots: dict[str, object] = {"event": event, "agent": agent, "role": role}
                reading.tell(Draft("participation", slots, first, last, HOSTS, status))


def _sides(line: Encoded, at: int, event: Mention) -> Iterator[tuple[Mention, str]]:
    """Who came and whom they met, where the words before the noun say that somebody came."""
    welcomed = _WELCOMED.match(line.text, at + 1) if event.value in _WELCOMES else None
    if welcomed is not None and not _SPEAKS.match(welcomed["rest"]):
        yield from ((p, "counterpart") for p in line.inside(*welcomed.span("met")) if p.type == "Person")
    if event.value not in _KINDS:
        return
    left = LEFT.search(line.text, max(0, at - REACH), at)
    if left is not None and CHAIRED.search(left[0]):
        left = None  # who presides is told by rules of its own
    met = event.value in TALKS
    right = (HEAD_WITH if met else HEAD_AT).match(line.text, at + 1)
    alone = met and right is None and not (left and left["who"] and left["who"].count(P) > 1)
    alone = alone and _MANY.match(line.text, at + 1) is None
    if left is not None and not alone:
        yield from roles(line, event.value, left, right)
    elif right is not None and not met:
        for agent in line.inside(*right.span("host")):
            if agent.type in ("Agency", "Unit"):
                yield agent, "host"
    if right is not None and not met and right["holder"]:
        for agent in line.inside(*right.span("holder")):
            if agent.type in ("Agency", "Unit"):
                yield agent, "organizer"
