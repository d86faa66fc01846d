"""Lists of people as the press prints them: who stands in one, with posts and joints alone between the names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.mentions.mention import Mention
from kg.mentions.reading import Reading

# Between people of one list, and after the last of them, stand posts: none of these words.
_VERB = re.compile(
    r"(?<!\w)(?:đã|sẽ|đang|vừa|tổ chức|phát biểu|dự|đến|tới|cho biết|yêu cầu|đề nghị|nhấn mạnh|khẳng định|làm việc|ký|trao|tặng|được|bị|tại|nghe|do|thay|giao|cử|tiếp|"
    r"gặp|với|cùng|có|gồm|diễn ra|khai mạc|theo|khi|trong khi|các đại biểu|(?<!đoàn )đại biểu(?! quốc hội| hđnd)|phối hợp|chủ trì|điều hành|tham dự|chứng kiến|báo cáo|trình bày|nêu|nói|hỏi|đơn vị|cơ quan|hai (?:bên|nước)|các bên|đại diện|cảm ơn|thông qua|giữa)(?!\w)|của\s*$|[:!?“”\"]|\.(?!\w)"
)
_NAMES = re.compile(r"(?: (?:các )?(?:đồng chí|đ/c|ông, bà|ông|bà))?\s*:?\s*$")
_JOINT = re.compile(r"[,;]| và ")
_REACH = 200  # characters: as far as a list goes on without a name


def before(reading: Reading, people: list[Mention], floor: int, at: int) -> Iterator[Mention]:
    """The people of the list that ends at `at`, the last first."""
    stop = at
    for person in reversed([p for p in people if floor <= p.start and p.stop <= at]):
        joint = stop == at or _JOINT.search(reading.folded, person.stop, stop)
        owned = reading.folded.endswith("của ", 0, person.start)  # "trong chuyến thăm của ông A, hai bên ký"
        if owned or not joint or not posts(reading, person.stop, stop):
            return
        yield person
        stop = person.start


def after(reading: Reading, people: list[Mention], at: int, limit: int) -> Iterator[Mention]:
    """The people of the list that begins at `at`."""
    start = at
    for person in [p for p in people if at <= p.start and p.stop <= limit]:
        gap = reading.folded[start : person.start]
        if start == at:
            if not _NAMES.fullmatch(gap):
                return
        elif not _JOINT.search(gap) or not posts(reading, start, person.start):
            return
        yield person
        start = person.stop


def posts(reading: Reading, start: int, stop: int) -> bool:
    """Whether the words between two people of a list can be posts and joints alone."""
    return stop - start <= _REACH and not _VERB.search(reading.folded, start, stop)
