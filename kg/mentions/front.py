"""Dates between who acts and the verb: "Bộ A sáng 10/6 tổ chức …" says "Sáng 10/6, Bộ A tổ chức …"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.mentions.mention import Mention

_WHO = frozenset({"Person", "Title", "Agency", "Unit"})
_DAYS = frozenset({"date", "interval", "relative"})
# What may stand before those who act: a dateline, "Trước đó,", "Trong khuôn khổ chuyến thăm B của ông C,".
_LEAD = re.compile(
    r"\W*(?:\([^()]{2,24}\)\s*[-–]?|[\w./ ]{2,20} [-–]|(?:\w+ ){0,3}\w+,"
    r"|(?:trong khuôn khổ|nhân|bên lề|tiếp tục|thực hiện|triển khai) [^;:“”\"]{2,200},)?\s*"
)
_JOINT = re.compile(
    r",? (?:và|cùng|cùng với|phối hợp với|phối hợp cùng) (?:đại diện |lãnh đạo |các đồng chí )?|, "
)
_VERB = re.compile(
    r" (?:đã|sẽ|vừa|cũng|cùng|đồng|có|phối hợp|tổ chức|chủ trì|điều hành|dự|tham dự|tham gia|phát biểu"
    r"|cho|ký|khai|ra|bế mạc|công bố|tiếp|hội|gặp|làm|thăm|đến|tới|họp|mở|phát động|kiểm tra|khảo sát"
    r"|giám sát|trao|thông|chỉ đạo|kết luận|chứng kiến|ban hành|phê duyệt|nói|khẳng định|nhấn mạnh"
    r"|yêu cầu|đề nghị|giới thiệu|triển khai|thảo luận|đưa|chính thức|tiến hành|bắt đầu|đồng ý|chia sẻ"
    r"|báo cáo|trình|kêu gọi|đối thoại|nghe|quyết định|nhận định|cảnh báo|tuyên bố|xác nhận|bác bỏ"
    r"|bày tỏ|lưu ý)(?!\w)"
)


# "Ông A tại hội nghị chiều 5/3 cho biết": where it was said, and the verb.
_STAGE = re.compile(r",? (?P<words>(?:tại|trong|bên lề) )")
_SAYS = re.compile(
    r",? (?:(?:đã|cũng|cũng đã|vừa) )?(?:cho (?:biết|hay|rằng)|nói|khẳng định|nhấn mạnh|nhận định|chia sẻ"
    r"|thông tin|thông báo|đề nghị|yêu cầu|kiến nghị|đề xuất|phát biểu|lưu ý|đánh giá|bày tỏ|cam kết|cảnh báo"
    r"|tuyên bố|xác nhận)(?!\w)"
)

# What people do at a gathering; before verbs of speech a rule may want the comma.
_TAKES_PART = re.compile(
    r" (?:(?:đã|vừa|sẽ|cùng|trực tiếp) )*(?:đồng chủ trì|chủ trì|chủ tọa|điều hành|tham dự|dự|tham gia"
    r"|ký|trao|tiếp|đón|gặp|làm việc|thăm|kiểm tra|khảo sát|giám sát|bấm nút|nhấn nút|ấn nút|cắt băng"
    r"|khai trương|phát biểu (?:tại|khai|chỉ|kết|bế|chào)|dẫn đầu|làm trưởng đoàn)(?!\w)"
)


def acts(folded: str, at: int) -> bool:
    """Whether the space at an offset begins what somebody does at a gathering."""
    return _TAKES_PART.match(folded, at) is not None


def does(folded: str, at: int) -> bool:
    """Whether the space at an offset begins what somebody says or does."""
    return _VERB.match(folded, at) is not None


# Who acts, and nobody named with them: "ông A cùng đoàn công tác ngày 14/3 đã kiểm tra".
_BEHIND = re.compile(r",? (?:cùng (?:đoàn công tác|đoàn|các thành viên(?: trong đoàn)?|phu nhân) )?")


def _joined(folded: str, mentions: Sequence[Mention], at: int) -> bool:
    """Whether a date stands right behind who acts; a sentence that opens with a date has no other moved."""
    date, last = mentions[at], mentions[at - 1]
    return at == 0 or (last.type in _WHO and _BEHIND.fullmatch(folded, last.stop, date.start) is not None)


def fronted(folded: str, floor: int, mentions: Sequence[Mention]) -> tuple[int, Mention] | None:
    """The date between subject and verb of a sentence, after the place in `mentions` of who acts first."""
    at = next((i for i, m in enumerate(mentions) if m.type == "Date" and _joined(folded, mentions, i)), 0)
    if not at or mentions[at].slots["kind"] not in _DAYS:
        return None
    date, last = mentions[at], mentions[at - 1]
    aside = folded.startswith(", ", last.stop) and folded.startswith(", ", date.stop)
    if _VERB.match(folded, date.stop + aside) is None:
        return None
    first = at - 1
    while first and mentions[first - 1].type in _WHO:
        if not _JOINT.fullmatch(folded, mentions[first - 1].stop, mentions[first].start):
            break
        first -= 1
    for who in range(first, at):
        if _LEAD.fullmatch(folded, floor, mentions[who].start):
            return who, date
    return None


def staged(folded: str, floor: int, mentions: Sequence[Mention]) -> tuple[int, int, int, int] | None:
    """The event at which the first who is named says something, with its day.

    The places in `mentions` of who, of the event and of what follows, and where the words begin.
    """
    at = next((i for i, m in enumerate(mentions) if m.type == "Event"), 0)
    if not at or mentions[at - 1].type not in _WHO:
        return None
    words = _STAGE.fullmatch(folded, mentions[at - 1].stop, mentions[at].start)
    if words is None or not _LEAD.fullmatch(folded, floor, mentions[at - 1].start):
        return None
    day = at + 1 < len(mentions) and mentions[at + 1].type == "Date"
    dated = day and folded[mentions[at].stop : mentions[at + 1].start] == " "
    end = at + 1 + bool(dated)
    said = _SAYS.match(folded, mentions[end - 1].stop)
    return (at - 1, at, end, words.start("words")) if said else None
