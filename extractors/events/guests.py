"""Who is at an event by the order of the words: named after the event that opens a sentence, or in a long list."""

from __future__ import annotations

import re

from kg.mentions.mention import Mention
from kg.mentions.reading import Draft, Group, Reading
from kg.text import Sentence

# "Chủ trì hội nghị trực tuyến về … chiều 2/10, Thủ tướng A nêu …"
_FIRST = re.compile(
    r"(?:\([^()]{2,20}\)\s*[-–]?\s*)?(?:(?P<chair>(?:đồng )?chủ trì|điều hành|chủ tọa)|(?P<speak>phát biểu(?: (?:khai mạc|kết luận|chỉ đạo|bế mạc))?|kết luận)(?: tại)?) "
)


def tell_first(reading: Reading, sentence: Sentence, people: list[Mention]) -> None:
    """Tell who chairs or speaks of the one named after the event that opens the sentence."""
    match = _FIRST.match(reading.folded, sentence.start, sentence.stop)
    event = event_at(reading, sentence, match.end()) if match else None
    if match is None or event is None:
        return
    person = next((p for p in people if p.start > event.stop), None)
    if person is None or not reading.folded.endswith(", ", event.stop, person.start):
        return
    if not _LED_IN.search(reading.folded, event.stop, person.start):
        tell(reading, event, person, "chair" if match["chair"] else "speaker", (match.start(), person.stop))


_LED_IN = re.compile(r"(?<!\w)(?:đã|sẽ|là|do|nhưng|cho biết|cho rằng|nói|gồm)(?!\w)|[.;:]")
_GUESTS = re.compile(
    r"(?:(?:cùng|tham|đến|tới|về) )?dự(?:,? (?:và )?(?:chỉ đạo|phát biểu|chúc mừng|trao giải))*(?: (?:và )?(?:chỉ đạo|chúc mừng))?(?P<event> )?"
)
_THERE = re.compile(r",? (?:còn )?(?:có|gồm)(?: sự (?:tham dự|tham gia|hiện diện) của)?(?!\w)")
_BREAK = re.compile(
    r"(?<!\w)(?:phát biểu|cho biết|cho rằng|yêu cầu|đề nghị|nhấn mạnh|khẳng định|báo cáo|trình bày|chủ trì|trao|tặng|nghe|tiếp|gặp|diễn ra|nhằm|để|do|theo|thay|đại diện cho)(?!\w)|[.!?“”\"](?!\w)"
)


def tell_listed(reading: Reading, sentence: Sentence, people: list[Mention], whole: Group | None) -> None:
    """Tell the guests of a long list, groups and bodies among them: "Dự hội nghị có lãnh đạo …; đồng chí A, …; đồng chí B"."""
    match = _GUESTS.match(reading.folded, sentence.start, sentence.stop)
    if match is None:
        return
    event: Mention | Group | None = event_at(reading, sentence, match.end())
    there = _THERE.match(reading.folded, event.stop if isinstance(event, Mention) else match.end() - 1)
    event = event or whole
    if there is None or event is None:
        return
    start = there.end()
    for person in [p for p in people if p.start >= start]:
        if _BREAK.search(reading.folded, start, person.start):
            return
        tell(reading, event, person, "attendee", (match.start(), person.stop))
        start = person.stop


def tell(reading: Reading, event: Mention | Group, person: Mention, role: str, span: tuple[int, int]) -> None:
    """Tell the part of a person or body in an event."""
    slots: dict[str, object] = {"event": event, "agent": person, "role": role}
    reading.tell(Draft("participation", slots, *span, f"events.{role}-list"))


def event_at(reading: Reading, sentence: Sentence, start: int) -> Mention | None:
    """The event mention that begins at an offset, unless it speaks of many."""
    return next(
        (e for e in reading.within(sentence, "Event") if e.start == start and not e.slots.get("plural")), None
    )
