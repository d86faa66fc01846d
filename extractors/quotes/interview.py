"""Interviews: which lines a reporter asks, and whose answers stand after them without a name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.mentions.mention import Mention
from kg.mentions.reading import Draft, Group, Reading
from kg.text import Sentence

_WHOM = r"(?:ông|bà|anh|chị|đồng chí|bác sĩ|giáo sư|tiến sĩ|bộ trưởng|thứ trưởng|cục trưởng|giám đốc|chủ tịch|đại sứ|ngài)"
_ASKED = re.compile(
    r"\W*(?:pv|p\.v|phóng viên|nhà báo|hỏi|mc)(?: [^:\n]{1,40})?\s*[:.] "
    rf"|(?<!\w)(?:(?:thưa|xin|theo|mong|đề nghị) {_WHOM}|{_WHOM} (?:có thể|đánh giá|nghĩ|nhận định|nhận xét|nhìn nhận|cho biết|chia sẻ|giải thích|lý giải|kỳ vọng|có))(?!\w)"
)
_LED = re.compile(r"\W*(?:pv|p\.v|phóng viên|nhà báo|hỏi|mc)(?: [^:\n]{1,40})?\s*[:.] ")
# Who is asked is told before: "phóng viên đã có cuộc trao đổi với ông A".
_TALK = re.compile(
    r"(?<!\w)(?:phỏng vấn|nói chuyện|gặp gỡ|trao đổi|trò chuyện|đối thoại|hỏi chuyện|chia sẻ|trả lời|chuyện trò)(?!\w)"
)
_THANKS = re.compile(r"\W*(?:xin |trân trọng )*(?:cảm ơn|cám ơn)(?!\w)")
_ANSWER = 6  # words of the shortest answer


def questions(reading: Reading) -> dict[int, int]:
    """Start and stop of each line that a reporter asks."""
    found: dict[int, int] = {}
    at = reading.text.find("?")
    while at >= 0:
        stop = reading.text.find("\n", at)
        stop = len(reading.text) if stop < 0 else stop
        start = reading.text.rfind("\n", 0, at) + 1
        last = not reading.text[at + 1 : stop].strip(' ”"…')
        if last and (_LED.match(reading.folded, start, at) or _ASKED.search(reading.folded, start, at)):
            found[start] = stop
        at = reading.text.find("?", max(stop, at + 1))
    return found


def asked(lines: dict[int, int], mention: Mention) -> bool:
    """Whether the words are a reporter's, who speaks to somebody as "ông" or "bà"."""
    speaker = mention.slots["speaker"]
    spoken = isinstance(speaker, Mention) and speaker.type == "Title"
    return spoken and any(start <= mention.start < stop for start, stop in lines.items())


def answers(reading: Reading, lines: dict[int, int]) -> Iterator[Draft]:
    """What the one who is interviewed answers, where the answer names nobody."""
    speaker = _interviewee(reading, min(lines)) if lines else None
    if speaker is None:
        return
    for stop in lines.values():
        sentence = next((s for s in reading.page.sentences if s.start > stop), None)
        if sentence is None or sentence.kind in ("caption", "title") or _is_other(reading, sentence, lines):
            continue
        words = reading.text[sentence.start : sentence.stop].lstrip("-–*•+ ").split()
        if len(line_words(reading, sentence.start)) >= _ANSWER:
            slots: dict[str, object] = {
                "speaker": speaker,
                "text": " ".join(words),
                "mode": "direct",
                "act": "inform",
            }
            yield Draft("quotation", slots, sentence.start, sentence.stop, "quotes.interview")


def opening(reading: Reading, sentence: Sentence) -> int:
    """Where the words of a sentence begin after a dash or a bullet."""
    words = reading.text[sentence.start : sentence.stop]
    return sentence.start + len(words) - len(words.lstrip("-–*•+ "))


def line_words(reading: Reading, at: int) -> list[str]:
    """The words from the offset to the end of its line: an answer may open with "Đúng vậy!"."""
    stop = reading.text.find("\n", at)
    return reading.text[at : stop if stop >= 0 else len(reading.text)].split()


def _is_other(reading: Reading, sentence: Sentence, lines: dict[int, int]) -> bool:
    """Whether a line is asked too, thanks, or opens with the name of whoever answers."""
    at = opening(reading, sentence)
    opens = any(
        m.start == at and reading.text.startswith(":", m.stop)
        for m in reading.within(sentence, "Person", "Title")
    )
    return opens or sentence.start in lines or bool(_THANKS.match(reading.folded, sentence.start))


def _interviewee(reading: Reading, first: int) -> Group | None:
    """The one person that the words before the first question tell to be talked with; None if it may be two."""
    for sentence in reversed([s for s in reading.page.sentences if s.start < first]):
        if _TALK.search(reading.folded, sentence.start, sentence.stop):
            groups = [reading.group(p) for p in reading.within(sentence, "Person")]
            known = {id(g): g for g in groups if g is not None}
            if known:
                return next(iter(known.values())) if len(known) == 1 else None
    return None
