"""A system spoken of again by its head noun alone: "Hệ thống do VNPT xây dựng, tích hợp với …"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.mentions.mention import Mention
from kg.mentions.reading import Reading
from kg.text import Sentence, fold

_HEAD = r"(?P<head>hệ thống|nền tảng|cổng|ứng dụng|phần mềm|cơ sở dữ liệu|trung tâm)(?: này)?"
_ACTS = r"(?:do|được|đã|sẽ|hiện|đang|tích hợp|kết nối|liên thông|gồm|bao gồm|cung cấp|cho phép|có|tiếp nhận)(?!\w)"
_AGAIN = re.compile(rf"{_HEAD}(?= {_ACTS})")
# Amid a sentence: "mỗi ngày nền tảng tiếp nhận …", "đã kết nối với nền tảng;".
_AMID = re.compile(
    rf"(?:(?:mỗi ngày|hằng ngày|hiện nay|hiện|đến nay|biết|rằng|hay|nay),? {_HEAD.replace('head', 'acting')}(?= {_ACTS})"
    rf"|(?<!\w)(?:với|vào|trên|sử dụng|dùng|qua|vận hành) {_HEAD}(?=[.;,)]|$))"
)
_BACK = 4  # sentences back in which the one system stands
_LOOSE = 2  # sentences back in which it may be called a system whatever its kind
_SLOTS = ("kind", "named")


def again(reading: Reading, systems: Sequence[Mention]) -> list[Mention]:
    """Namings of the one system of the sentences before, where its kind alone is said."""
    found: list[Mention] = []
    taken = [*systems, *reading.mentions("Agency")]
    for sentence in reading.page.sentences:
        if sentence.kind in ("title", "caption"):
            continue
        for start, stop in _places(reading, sentence):
            meant = _meant(reading, sentence, [*systems, *found], reading.folded[start:stop].split(" này")[0])
            if meant is not None and not any(m.start <= start < m.stop for m in taken):
                slots = {name: meant.slots[name] for name in _SLOTS if name in meant.slots}
                found.append(Mention(start, stop, "System", "systems.again", meant.value, meant.iri, slots))
    return found


def _places(reading: Reading, sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Where a sentence says the kind of a system alone."""
    opening = _AGAIN.match(reading.folded, sentence.start, sentence.stop)
    if opening is not None:
        yield opening.span()
    for amid in _AMID.finditer(reading.folded, sentence.start, sentence.stop):
        begin = amid.start("acting") if amid["acting"] else amid.start("head")
        yield begin, amid.end()


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
