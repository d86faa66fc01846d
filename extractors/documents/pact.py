"""Agreements told again in fewer words, and those that the words say were not made."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from kg.mentions.mention import Mention
from kg.mentions.reading import Group, Reading
from kg.mentions.status import denied, status_of
from kg.model import Status

# "chưa ký kết thỏa thuận nào": there is none.
_UNSIGNED = re.compile(
    r"(?<!\w)(?:không|chưa|chẳng)(?! (?:chỉ|những|ngừng))(?: [^\W\d_]+){0,3} (?:ký|ký kết|đạt|đạt được|có|thống nhất|thông qua)(?: (?:được|với nhau|bất kỳ|bất cứ|các|một|bản|thêm))*\s*$"
    r"|(?<!\w)(?:từ chối|dừng|ngừng|hoãn|hủy|huỷ|khước từ)(?: việc)? (?:ký|ký kết)(?: (?:các|một|bản))*\s*$"
)
_NEVER = re.compile(r"(?:[^.;,]{0,40}\s)?(?:không|chưa)(?: hề| từng)? được (?:ký|thông qua)")
_UNDONE = 60  # characters before an agreement in which its being signed is denied


def none_made(reading: Reading, mention: Mention) -> bool:
    """Whether the words around an agreement say that it was not made."""
    sentence = reading.sentence_at(mention.start)
    floor = sentence.start if sentence else mention.start
    if denied(reading.folded, floor, mention.start, mention.stop):
        return True
    near = max(floor, mention.start - _UNDONE)
    return bool(
        _UNSIGNED.search(reading.folded, near, mention.start) or _NEVER.match(reading.folded, mention.stop)
    )


_MAYBE = re.compile(r"(?<!\w)(?:có thể|khả năng|được cho là|nghe nói|có tin|nếu)(?!\w)[^.;:]*$")
_SIGNING = re.compile(
    r"(?<!\w)(?:ký|ký kết|đặt bút ký|thông qua|trao đổi|đạt được)(?: (?:các|một|bản|thêm))*\s+$"
)


def standing(reading: Reading, mentions: Iterable[Mention]) -> Status:
    """Whether an agreement is there ("stated"), or every place only plans or asks for its being signed."""
    found = {_standing(reading, mention) for mention in mentions}
    return found.pop() if len(found) == 1 else "stated"


def _standing(reading: Reading, mention: Mention) -> Status:
    sentence = reading.sentence_at(mention.start)
    floor = sentence.start if sentence else mention.start
    if not _SIGNING.search(reading.folded, max(floor, mention.start - 24), mention.start):
        return "stated"
    if _MAYBE.search(reading.folded, max(floor, mention.start - _UNDONE), mention.start):
        return "planned"
    names = [(other.start, other.stop) for other in reading.within(sentence, "Agency")] if sentence else []
    return status_of(reading.text, reading.folded, floor, mention.start, mention.start + 1, names)


def longer(reading: Reading, own: str, mention: Mention, groups: Mapping[str, Group]) -> str:
    """The key of the one agreement whose title goes on from this shorter one; else its own."""
    fitting = [k for k in groups if k.startswith(own + " ")]
    return fitting[0] if len(fitting) == 1 and _same_parties(reading, mention, groups[fitting[0]]) else own


_PARTIES = 2  # that one agreement has at least
_BARE = 4  # words that say no more than which kind of agreement it is: "biên bản ghi nhớ hợp tác"


def another(reading: Reading, mention: Mention, group: Group) -> bool:
    """Whether an agreement with no title is between others than the one before: "Bộ A và B ký thỏa thuận … Bộ A và C ký thỏa thuận"."""
    if len(str(mention.slots["title"]).split()) > _BARE:
        return False
    mine = _bodies(reading, mention)
    theirs = [_bodies(reading, other) for other in group.mentions]
    known = max(theirs, key=len, default=set())
    return min(len(mine), len(known)) >= _PARTIES and not (mine <= known or known <= mine)


def _same_parties(reading: Reading, mention: Mention, group: Group) -> bool:
    """Whether the bodies told beside a short title are those of the full one; a headline may name others too."""
    mine = _bodies(reading, mention)
    theirs = {body for other in group.mentions for body in _bodies(reading, other)}
    sentence = reading.sentence_at(mention.start)
    if sentence is not None and sentence.kind == "title":
        return not mine or not theirs or bool(mine & theirs)
    return not theirs or mine <= theirs


def _bodies(reading: Reading, mention: Mention) -> set[int]:
    """The bodies of a sentence, without those that people hold posts in."""
    sentence = reading.sentence_at(mention.start)
    if sentence is None:
        return set()
    people = reading.within(sentence, "Person")
    bodies = [b for b in reading.within(sentence, "Agency") if not any(p.covers(b) for p in people)]
    return {id(reading.group(body)) for body in bodies}
