"""A system spoken of again by its head noun alone: "Hệ thống do VNPT xây dựng, tích hợp với …"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.mentions.mention import Mention
from kg.mentions.reading import Reading
from kg.text import Sentence, fold

_AGAIN = re.compile(
    r"(?P<head>hệ thống|nền tảng|cổng|ứng dụng|phần mềm|cơ sở dữ liệu|trung tâm)(?: này)?"
    r"(?= (?:do|được|đã|sẽ|hiện|đang|tích hợp|kết nối|liên thông|gồm|bao gồm|cung cấp|cho phép|có|tiếp nhận)(?!\w))"
)
_BACK = 2  # sentences back in which the one system stands
_SLOTS = ("kind", "named")


def again(reading: Reading, systems: Sequence[Mention]) -> Iterator[Mention]:
    """A naming of the one system of the sentences before, where a sentence begins with its kind alone."""
    taken = {m.start for m in [*systems, *reading.mentions("Agency")]}
    for sentence in reading.page.sentences:
        found = _AGAIN.match(reading.folded, sentence.start, sentence.stop)
        if found is None or found.start() in taken or sentence.kind in ("title", "caption"):
            continue
        meant = _meant(reading, sentence, systems)
        if meant is not None and _fits(meant, found["head"]):
            slots = {name: meant.slots[name] for name in _SLOTS if name in meant.slots}
            yield Mention(*found.span(), "System", "systems.again", meant.value, meant.iri, slots)


def _meant(reading: Reading, sentence: Sentence, systems: Sequence[Mention]) -> Mention | None:
    """The one system of the nearest sentence before that names any; None when it names two."""
    for back in range(1, _BACK + 1):
        index = sentence.index - back
        if index < 0:
            return None
        earlier = reading.page.sentences[index]
        here = [m for m in systems if earlier.start <= m.start < earlier.stop and m.rule != "systems.site"]
        if here:
            return here[0] if len({m.iri or fold(m.value) for m in here}) == 1 else None
    return None


def _fits(meant: Mention, head: str) -> bool:
    """Whether a thing of that name is called by the head noun."""
    name = fold(meant.value)
    return name.startswith(head) or (head == "hệ thống" and meant.slots.get("kind") != "application")
