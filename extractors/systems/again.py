"""A system spoken of again by its head noun alone: "Hệ thống do VNPT xây dựng, tích hợp với …"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.mentions.lexicon import Hit
from kg.mentions.mention import Mention
from kg.mentions.reading import Reading
from kg.text import Sentence, fold

_HEADS = frozenset({"hệ thống", "nền tảng", "cổng", "ứng dụng", "phần mềm", "cơ sở dữ liệu"})
_ACTS = re.compile(
    r"(?: này)?(?= (?:do|được|đã|sẽ|hiện|đang|tích hợp|kết nối|liên thông|gồm|bao gồm|cung cấp|cho phép|có|tiếp nhận)(?!\w))"
)
# Amid a sentence: "mỗi ngày nền tảng tiếp nhận …", "đã kết nối với nền tảng;".
_LED = ("mỗi ngày ", "hằng ngày ", "hiện nay ", "hiện ", "đến nay ", "biết ", "rằng ", "hay ", "nay ", ", ")
_USED = (" với ", " vào ", " trên ", "sử dụng ", " dùng ", " qua ", "vận hành ")
_CLOSED = re.compile(r"(?: này)?(?=[.;,)]|$)", re.MULTILINE)
_BACK = 4  # sentences back in which the one system stands
_LOOSE = 2  # sentences back in which it may be called a system whatever its kind
_SLOTS = ("kind", "named")


def again(reading: Reading, systems: Sequence[Mention]) -> list[Mention]:
    """Namings of the one system of the sentences before, where its kind alone is said."""
    found: list[Mention] = []
    taken = [*systems, *reading.mentions("Agency")]
    for hit in reading.longest("system-head") if systems else ():
        sentence = reading.sentence_at(hit.start)
        stop = _stop(reading, sentence, hit) if sentence and hit.entry.key in _HEADS else 0
        if sentence is None or not stop or any(m.start <= hit.start < m.stop for m in taken):
            continue
        meant = _meant(reading, sentence, [*systems, *found], hit.entry.key)
        if meant is not None:
            slots = {name: meant.slots[name] for name in _SLOTS if name in meant.slots}
            again = Mention(hit.start, stop, "System", "systems.again", meant.value, meant.iri, slots)
            found.append(again)
    return found


def _stop(reading: Reading, sentence: Sentence, hit: Hit) -> int:
    """The end of a head noun that stands alone for a system, with "này"; 0 where it does not."""
    if sentence.kind in ("title", "caption"):
        return 0
    opens = hit.start == sentence.start
    if opens or reading.folded.endswith(_LED, sentence.start, hit.start):
        acts = _ACTS.match(reading.folded, hit.stop, sentence.stop)
        return acts.end() if acts else 0
    if not reading.folded.endswith(_USED, sentence.start, hit.start):
        return 0
    closed = _CLOSED.match(reading.folded, hit.stop, sentence.stop)
    return closed.end() if closed else 0


def _meant(reading: Reading, sentence: Sentence, systems: Sequence[Mention], head: str) -> Mention | None:
    """The one system of the nearest sentence before that names any; None when it names two, or one of another kind."""
    for back in range(1, min(_BACK, sentence.index) + 1):
        earlier = reading.page.sentences[sentence.index - back]
        here = [m for m in systems if earlier.start <= m.start < earlier.stop and m.rule != "systems.site"]
        if here:
            one = len({m.iri or fold(m.value) for m in here}) == 1
            return here[0] if one and _fits(here[0], head, near=back <= _LOOSE) else None
    return None


def _fits(meant: Mention, head: str, *, near: bool) -> bool:
    """Whether a thing of that name is called by the head noun."""
    loose = near and head == "hệ thống" and meant.slots.get("kind") != "application"
    return fold(meant.value).startswith(head) or loose
