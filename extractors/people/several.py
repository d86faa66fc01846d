"""The people to whom one title is said: those elected to a post, or listed after its plural."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from extractors.people.chunk import posts_of
from kg.mentions.mention import Mention
from kg.mentions.reading import Reading
from kg.text import Sentence

_ONE = r"(?:ông|bà|đồng chí|đ/c|thượng tướng|trung tướng|thiếu tướng|đại tá|thượng tá|trung tá)"
_COUNT = r"(?:các|những|hai|ba|bốn|năm|sáu|bảy|\d+)"
_LEAD = rf"(?:{_COUNT}(?: (?:vị|đại biểu|người|nhân sự|cán bộ|{_ONE}))*(?:,? (?:và )?(?:các )?bà)?(?:,? (?:gồm|là|đó là)(?: có)?)?\s*:?\s*)*"
# "bầu bổ sung chức danh ủy viên UBND tỉnh đối với các ông: A - …; B - …"
_ELECTED = re.compile(
    r"(?<!\w)(?:bầu|phê chuẩn|bổ nhiệm|chuẩn y|công nhận|giao)(?: (?:cử|bổ sung|kết quả|bầu|thêm|lại|giữ|chức|danh|vụ|các|một|hai|ba|số|việc|\d+))*\s+$"
)
_WHOM = re.compile(
    rf"[\s\d–-]{{0,10}}(?:,? (?:nhiệm kỳ|khóa|khoá)[^:;.]{{0,30}}?)?,?\s*(?:đối với|cho)\s*:?\s*{_LEAD}(?:{_ONE}(?!\w))?"
)
# "các đồng chí Ủy viên Trung ương Đảng: A, Bộ trưởng …; B, …", "7 Phó Thủ tướng gồm các ông: A, B"
_ALL = re.compile(rf"(?<!\w){_COUNT}\s+(?:{_ONE}\s+)*(?:là\s+)?$")
_NAMED = re.compile(
    rf"\s*(?:\([^()]{{1,40}}\))?\s*(?:giúp việc(?: cho)? [^.:;,]{{3,60}}(?=,))?(?:(?:,?\s*(?:gồm|bao gồm|là|đó là)(?: có)?)\s*:?\s*{_LEAD}|:\s*)"
)
# "… bầu 4 Phó Chủ tịch UBND tỉnh. Đó là ông A; ông B."
_NEXT = re.compile(rf"\W*(?:đó là|gồm có|gồm|bao gồm|cụ thể là|cụ thể gồm)\s*:?\s*{_LEAD}")
_END = re.compile(r"(?:,? (?:nhiệm kỳ|khóa|khoá)[^:;.]{0,30})?[\s\d–-]*[.:]?\s*")
_OTHERS = re.compile(
    r"(?<!\w)(?:các đồng chí|đại diện|lãnh đạo|cùng với|cùng dự|cùng các|ngoài ra|phát biểu|cho biết|miễn nhiệm|bầu|bổ nhiệm|phê chuẩn|thay|giữ chức|cho thôi|thông qua)(?!\w)"
)


def several(reading: Reading, title: Mention, sentence: Sentence) -> Iterator[tuple[Mention, str]]:
    """Each person to whom the title is said with others, and the rule that says so."""
    for person in _elected(reading, title, sentence):
        yield person, "people.elected"
    for person in _listed(reading, title, sentence):
        if not _has(reading, person, title):
            yield person, "people.listed"


def _elected(reading: Reading, title: Mention, sentence: Sentence) -> Iterator[Mention]:
    """Each of the people elected to the one post."""
    whom = _WHOM.match(reading.folded, title.stop, sentence.stop)
    near = max(sentence.start, title.start - 60)
    if whom is not None and _ELECTED.search(reading.folded, near, title.start):
        yield from _from(reading, sentence, whom.end())


def _listed(reading: Reading, title: Mention, sentence: Sentence) -> Iterator[Mention]:
    """Each of the people named after a title in the plural, here or in the sentence after it."""
    if not _ALL.search(reading.folded, max(sentence.start, title.start - 24), title.start):
        return
    named = _NAMED.match(reading.folded, title.stop, sentence.stop)
    if named is not None:
        yield from _from(reading, sentence, named.end())
    elif _END.fullmatch(reading.folded, title.stop, sentence.stop):
        after = next((s for s in reading.page.sentences if s.index == sentence.index + 1), None)
        goes_on = _NEXT.match(reading.folded, after.start, after.stop) if after else None
        if after is not None and goes_on is not None:
            yield from _from(reading, after, goes_on.end())


_NEAR = 24  # characters at most before the first name of a list: an honorific, a rank, a title


def _from(reading: Reading, sentence: Sentence, at: int) -> Iterator[Mention]:
    """The people of the list that begins at the offset, up to where something else is told."""
    people = [p for p in reading.within(sentence, "Person") if p.stop > at]
    if not people or people[0].start > at + _NEAR:
        return
    others = _OTHERS.search(reading.folded, at, sentence.stop)
    end = others.start() if others else sentence.stop
    yield from (p for p in people if p.start < end)


def _has(reading: Reading, person: Mention, title: Mention) -> bool:
    """Whether the words at the name say the title more exactly: "Thứ trưởng Thường trực" among "5 Thứ trưởng"."""
    wider: Mapping[str, tuple[str, ...]] = reading.notes["role-broader"]  # type: ignore[assignment]
    said: set[str] = {post.role.value for post in posts_of(title)}
    own = {w for post in posts_of(person) for w in (post.role.value, *wider.get(post.role.value, ()))}
    return bool(said & own)
