"""Two people of one name: a sentence that lists both, each with a post of its own."""

from __future__ import annotations

import re
from collections.abc import Mapping, Set
from itertools import pairwise

from extractors.people.chunk import Post
from kg.mentions.mention import Mention
from kg.mentions.reading import Group, Reading
from kg.text import fold

# Two people of one name this close together cannot be told apart by the name alone; characters.
TOGETHER = 300
# Between two people of a list, or one who meets, receives, follows the other.
_BOTH = re.compile(
    r"(?:[\s,;:()–-]|(?:và|cùng|với|các|đồng chí|ông|bà|đại diện|còn có|có|tiếp|gặp|mời|thay|kế nhiệm|làm việc|hội đàm|trao đổi|bàn giao|cho|đã|sẽ)(?!\w))+"
)
Rivals = Mapping[int, Set[int]]


def namesakes(reading: Reading) -> Rivals:
    """Of each mention (by identity) of a person the mentions that are of somebody else with the same name."""
    found: dict[int, set[int]] = {}
    by_name: dict[tuple[str, int], list[Mention]] = {}
    for person in reading.mentions("Person"):
        sentence = reading.sentence_at(person.start)
        if sentence is not None and person.slots["posts"]:
            by_name.setdefault((fold(person.value), sentence.index), []).append(person)
    for same in by_name.values():
        for first, second in pairwise(same):
            if not _titles(first) & _titles(second) and _listed(reading, first, second):
                found.setdefault(id(first), set()).add(id(second))
                found.setdefault(id(second), set()).add(id(first))
    return found


def _titles(person: Mention) -> set[str]:
    posts: tuple[Post, ...] = person.slots["posts"]  # type: ignore[assignment]
    return {post.role.value for post in posts}


def _listed(reading: Reading, first: Mention, second: Mention) -> bool:
    """Whether the two stand in one list, other people between them left out."""
    words = list(reading.folded[first.stop : second.start])
    for other in reading.mentions("Person"):
        if first.stop <= other.start and other.stop <= second.start:
            words[other.start - first.stop : other.stop - first.stop] = " " * (other.stop - other.start)
    return bool(_BOTH.fullmatch("".join(words)))


def which(same: list[Group], person: Mention, rivals: Rivals) -> Group | None:
    """The one of the people of a name that a mention means; None when it means none of them, or may mean two."""
    apart = rivals.get(id(person), frozenset())
    open_ = [g for g in same if not any(id(m) in apart for m in g.mentions)]
    if len(same) == 1 or not open_:
        return open_[0] if open_ else None
    held = [g for g in open_ if any(_titles(m) & _titles(person) for m in g.mentions)]
    if len(held) == 1 or id(person) in rivals:
        return held[0] if held else None
    last = sorted(open_, key=lambda g: g.mentions[-1].start)
    if len(last) > 1 and last[-1].mentions[-1].start - last[-2].mentions[-1].start < TOGETHER:
        return None
    return last[-1]
