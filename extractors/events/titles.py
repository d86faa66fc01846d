"""Whether two titles name one thing, what a ceremony's name says of a signing in it, and what stands in the headline."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.mentions.mention import MADE, Mention
from kg.mentions.reading import Draft, Group, Reading
from kg.text import fold

# Of the words of the shorter title: two thirds, less a stop word.
_ALIKE = 0.6


def alike(one: str, other: str) -> bool:
    """Whether two titles share most of their words."""
    first, second = _telling(one), _telling(other)
    return len(first & second) >= _ALIKE * min(len(first), len(second))


_WORD = re.compile(r"\w+(?:[/.]\w+)*")  # "Việt Nam-Hàn Quốc" has the words of "Việt Nam - Hàn Quốc"
_HEADS = frozenset("hội thảo nghị diễn đàn cuộc thi tọa năm".split())


def _telling(title: str) -> set[str]:
    """The words of a title without its head noun, unless it has no others."""
    words = set(_WORD.findall(fold(title)))
    return words - _HEADS or words


def any_alike(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether one title of the first is alike one of the others."""
    return any(alike(one, other) for one in mine for other in theirs)


_SHARED = 2  # words that the name in a headline shares with the title that the story begins with


def retold(reading: Reading, group: Group, mention: Mention) -> bool:
    """Whether a story begins with what the headline names in other words: "Hội thảo về A" is the "Hội thảo “A và B”"."""
    first = next((m for m in reading.mentions("Event") if not in_headline(reading, m)), None)
    if first is not mention or not all(in_headline(reading, m) for m in group.mentions):
        return False
    mine = _telling(group.features["title"])
    return len(mine & _telling(str(mention.slots.get("title", "")))) >= _SHARED


_AND_SIGN = re.compile(r"[^.;:]{0,140}? và (?:lễ )?(?:ký kết|ký) (?!tên)")


def signs_too(reading: Reading, ceremony: Mention) -> bool:
    """Whether a ceremony is also one of signing by its name: "lễ khai trương dịch vụ và ký thỏa thuận"."""
    sentence = reading.sentence_at(ceremony.start)
    if sentence is None or MADE in ceremony.slots or not ceremony.value.startswith(("le-", "khai-truong")):
        return False
    return bool(_AND_SIGN.match(reading.folded, ceremony.stop, sentence.stop))


def in_headline(reading: Reading, told: Mention | Draft) -> bool:
    """Whether an event is spoken of, or a fact told, in the headline."""
    sentence = reading.sentence_at(told.start)
    return sentence is not None and sentence.kind == "title"


def named_later(reading: Reading, mention: Mention) -> bool:
    """Whether a caption speaks of what the story names later: "tại buổi họp báo", "buổi họp báo chiều 19/12"."""
    sentence = reading.sentence_at(mention.start)
    captioned = sentence is not None and sentence.kind == "caption"
    return captioned and any(
        m.value == mention.value and m.start > mention.start and not m.slots.get("back")
        for m in reading.mentions("Event")
    )


def opens(reading: Reading, mention: Mention) -> bool:
    """Whether an event opens a sentence of the story."""
    sentence = reading.sentence_at(mention.start)
    return sentence is not None and sentence.start == mention.start and sentence.kind != "title"


def of_headline(reading: Reading, mention: Mention, events: Sequence[Group]) -> bool:
    """Whether a story begins with what only the headline has told of: "Hội nghị được triển khai đồng loạt …"."""
    alone = len(events) == 1 and all(in_headline(reading, m) for m in events[0].mentions)
    return alone and opens(reading, mention) and bool(mention.slots.get("definite"))


def special(event: Mention) -> bool:
    """Whether the mention says more than a kind: a title, a theme, a place in a series."""
    said = event.slots.get
    return bool(said("title") or said("theme") or said("ordinal"))


def shorter(reading: Reading, group: Group, mention: Mention) -> bool:
    """Whether a mention repeats the head noun of an event of two: "Hội nghị" of "hội nghị tập huấn"."""
    if MADE in mention.slots or special(mention) or not mention.slots.get("definite"):
        return False
    head = fold(reading.words(mention)) + " "
    return any(reading.folded.startswith(head, m.start, m.stop) for m in group.mentions)
