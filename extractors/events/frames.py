"""Whether an event is only the frame or the theme of what a sentence tells."""

from __future__ import annotations

import re
from collections.abc import Mapping

from kg.mentions.lexicon import Hit
from kg.mentions.mention import MADE, Mention
from kg.mentions.reading import Group, Reading

# "Sáng 11/7, nhân chuyến thăm Trung Quốc, bà A đến thăm B": the day is of what is done, not of its frame.
_FRAME = re.compile(
    r"(?:(?<!ngay )(?:trước|sau|chuẩn bị)(?: thềm| cho)?|nhân(?: dịp)?(?: (?:tham dự|dự|sang dự|đến dự|tới dự))?|trong khuôn khổ|bên lề|đang (?:có|trong|thực hiện|dự|tham dự|tham gia))\s*$"
    r"|(?<!\w)(?:nhân|nhân dịp|trong khuôn khổ) [^,.;:“”\"]{2,50} (?:tham dự|dự)\s*$"
)
_OVER = tuple(f"kết thúc {how}" for how in ("", "tốt đẹp ", "thành công "))
_BESIDES = re.compile(
    r"(?:,|;|và|đồng thời|kết hợp|gắn với|cùng)(?: (?:đã|sẽ|có|tổ chức|khai mạc|dự|tham dự|chủ trì|tiến hành|chứng kiến|buổi|các|\w+ tổ chức))*\s*$"
)


def is_frame(reading: Reading, event: Mention) -> bool:
    """Whether an event is only the occasion of what is told."""
    gone = event.value.startswith("chuyen-") and reading.folded.endswith(_OVER, 0, event.start)
    return gone or bool(_FRAME.search(reading.folded, max(0, event.start - 72), event.start))


# "làm việc với B về Hội nghị A", "họp bàn việc tổ chức Hội nghị A": what they spoke of.
_ABOUT = re.compile(
    r"(?<!\w)(?:về|liên quan (?:đến|tới)|bàn)(?: (?:việc|công tác|kế hoạch))?(?: (?:tổ chức|chuẩn bị(?: cho)?))?\s*$"
)


FRAMES = (
    "trong khuôn khổ ",
    "trong khuôn khổ tham dự ",
    "trong khuôn khổ chuyến tham dự ",
)  # before the frame itself


# "báo cáo rút kinh nghiệm kỳ họp thứ 6", "công tác chuẩn bị kỳ họp thứ 8": no part of the meeting that hears of it.
APART = (
    *FRAMES,
    *("rút kinh nghiệm ", "chuẩn bị ", "chuẩn bị cho ", "chuẩn bị tổ chức ", "kết quả ", "nội dung trình "),
)


def is_theme(reading: Reading, event: Mention) -> bool:
    """Whether an event is only what others speak about."""
    return bool(_ABOUT.search(reading.folded, max(0, event.start - 40), event.start))


# "Ngày 5/12, Ban Tổ chức cuộc thi A họp": the day is of what the board does.
_BOARD = re.compile(
    r"(?<!\w)(?:(?:tiểu )?ban|hội đồng) (?:tổ chức|giám khảo|sơ khảo|chung khảo|thư ký|chấm (?:thi|giải)|thẩm định)(?: của)? $"
)


def is_boards(reading: Reading, event: Mention) -> bool:
    """Whether an event only tells which board acts."""
    return bool(_BOARD.search(reading.folded, max(0, event.start - 32), event.start))


def is_point(reading: Reading, event: Mention) -> bool:
    """Whether a mention only tells where others joined in: "tại Hà Nội và các điểm cầu đã diễn ra lễ khai trương"."""
    return reading.folded.startswith("điểm cầu", event.start)


AT_BODY = re.compile(
    r" (?:(?:tại|ở) )?(?:trụ sở|hội trường|phòng họp|văn phòng|bộ)(?!\w)"
)  # whose bridge point is the meeting's
# "…, hội nghị trực tuyến về phòng dịch được tổ chức": the meeting a bridge point told before it is of.
_NAMED_NEXT = re.compile(
    r"[^.;:“”\"]{2,60}?, (?:hội nghị|hội thảo|cuộc họp|phiên họp|kỳ họp|tọa đàm|toạ đàm|lễ)(?!\w)"
)


def only_stands(reading: Reading, hit: Hit) -> bool:
    """Whether a body's bridge point only says where the meeting is that the sentence goes on to name."""
    if hit.entry.key != "diem-cau" or not _NAMED_NEXT.match(reading.folded, hit.stop):
        return False
    body = any(hit.stop + 1 == a.start for a in reading.mentions("Agency"))
    return body or AT_BODY.match(reading.folded, hit.stop) is not None


def is_topic(reading: Reading, first: Mention, event: Mention) -> bool:
    """Whether an event is only what one before it is about: "hội nghị thống nhất chương trình kỳ họp thứ 5"."""
    made = MADE in first.slots or MADE in event.slots
    plain = (
        not made and first.stop <= event.start and not (is_frame(reading, first) or is_boards(reading, first))
    )
    return plain and not _BESIDES.search(reading.folded, first.stop, event.start)


def frame_of(reading: Reading, mention: Mention) -> Mention | None:
    """The event in whose frame the sentence puts another: "Trong khuôn khổ Diễn đàn, … lễ ký kết"."""
    sentence = reading.sentence_at(mention.start)
    for other in reading.within(sentence, "Event") if sentence else ():
        frame = reading.folded.endswith(FRAMES, 0, other.start)
        if other.start < mention.start and frame:
            return other
    return None


_DURING = re.compile(
    r"(?:trong|nhân|tại|cũng trong|bên lề|trong khuôn khổ|ngay (?:trước|sau)|(?:(?<=\n)|(?<=[.!?”] ))(?:sau|kết thúc))\s*$"
)


def during(reading: Reading, group: Group, when: Mapping[int, Mention]) -> Group | None:
    """The dated event that the sentence of an undated one puts it in or after: "trong chuyến thăm này", "Sau lễ đón, …"."""
    first = group.mentions[0]
    sentence = reading.sentence_at(first.start)
    if sentence is None or id(group) in when:
        return None
    for other in reading.within(sentence, "Event"):
        frame = reading.group(other)
        later = other.stop > first.stop and not reading.folded.endswith(FRAMES, 0, other.start)
        if frame is None or frame is group or later or id(frame) not in when:
            continue
        if _DURING.search(reading.folded, max(sentence.start, other.start - 20), other.start):
            return frame
    return None
