"""Going live told of a system that is only pointed back at: "Hệ thống này được khai trương ngày 19/8/2020"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.shape import places
from kg.mentions.mention import MADE, Mention
from kg.mentions.reading import Draft, Reading
from kg.mentions.status import status_of

_HEADS = ("hệ thống", "cổng", "trung tâm", "ứng dụng", "nền tảng", "phần mềm", "cơ sở dữ liệu", "website")
_THIS = " này "
_LIVE = re.compile(
    r"(?:(?:đã|sẽ|được|chính thức|bắt đầu|vừa) )*(?:khai trương|ra mắt|đi vào (?:hoạt động|vận hành)|đưa vào (?:hoạt động|vận hành|sử dụng|khai thác)|vận hành|hoạt động)"
    r"(?: chính thức)?(?: (?:từ|vào|kể từ))?\s*(?:ngày )?"
)


def _lives(folded: str) -> Iterator[tuple[str, int, int]]:
    """The head noun, start and stop of each "hệ thống này được khai trương vào "."""
    for at in places(folded, _THIS):
        head = next((h for h in _HEADS if folded.endswith(h, 0, at)), "")
        match = _LIVE.match(folded, at + len(_THIS)) if head else None
        if match is not None:
            yield head, at - len(head), match.end()


def live_again(reading: Reading) -> Iterator[Mention]:
    """One launch for each system that is said to go live on a day and named just before."""
    for head, start, end in _lives(reading.folded):
        sentence = reading.sentence_at(start)
        systems = [
            s
            for s in reading.mentions("System")
            if s.stop <= start and head in reading.folded[s.start : s.stop]
        ]
        dates = [d for d in reading.mentions("Date") if start < d.start <= end <= d.stop]
        if sentence is None or not systems or not dates:
            continue
        stop = dates[0].stop
        slots = {MADE: True, "system": systems[-1], "date": dates[0], "weak": False, "plural": False}
        mention = Mention(start, stop, "Event", "events.launch.again", "dua-vao-van-hanh", slots=slots)
        status = status_of(reading.text, reading.folded, sentence.start, start, stop)
        launch: dict[str, object] = {"event": mention, "system": systems[-1]}
        reading.tell(Draft("launch", launch, start, stop, "events.launch.again", status))
        yield mention
