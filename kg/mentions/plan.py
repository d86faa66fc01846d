"""What is only set down to be done: a task given, a plan's own words, a day that a timetable names."""

from __future__ import annotations

import re

from kg.model import Status

# "Theo kế hoạch ban đầu, hệ thống được đưa vào vận hành ngày 1/1/2023"
_SET = (
    r"ban đầu|chung|trước đó|(?:đã )?(?:đề ra|đặt ra|định|duyệt)|(?:đã )?được (?:duyệt|phê duyệt|giao)"
    r"|của [^.;,:]{2,60}"
)
_TIMETABLE = re.compile(
    rf"\W*theo (?:kế hoạch|dự kiến|lộ trình|tiến độ|lịch|phương án|thiết kế)(?: (?:{_SET}))?, "
)
# "Dự kiến tháng 9/2025, tỉnh khai trương Trung tâm"
_COMING = re.compile(
    r"\W*(?:(?:theo )?(?:dự kiến|sắp tới|tới đây)(?:,? (?:vào|trong|từ|đến))?(?: [^.;:,]{1,40})?"
    r"|(?:(?:vào|trong) )?(?:ngày|tháng|quý|tuần|năm|sáng|chiều|tối|thời gian|dịp)(?: [^.;:,]{1,30})?"
    r" (?:sắp )?tới(?: đây)?), "
)
_NO_TASK = (
    r"(?! (?:của|thông|dịch|lưu|diện|ban|tiếp|hữu|đất|nhau|thương|thừa|thoa|kèo|công tác|công việc|rõ))"
)
# "Giao Bộ A chủ trì, phối hợp với Bộ B tổ chức …" orders all that follows.
_ORDER = re.compile(rf"\W*(?:giao|phân công){_NO_TASK} [^.;]{{0,240}}")
_OFFICE = r"nhiệm vụ|trách nhiệm|làm đầu mối|chủ trì|tham mưu|chủ động|trực tiếp|tiếp tục"
_OWN = (
    rf"(?:được (?:giao|phân công)|có (?:trách nhiệm|nhiệm vụ)|chịu trách nhiệm)(?: (?:{_OFFICE}))*"
    r"(?:,? phối hợp (?:cùng |với )?[^.;:()–-]{0,100})?"
)
_GIVEN = (
    rf"(?<!được )(?<!ngoại )(?<!bàn )(?<!chuyển )(?:giao|phân công){_NO_TASK} [^.;:]{{2,80}}?"
    r"(?:chủ trì|phối hợp|tham mưu|làm đầu mối)(?!\w)[^.;:]{0,100}"
)
_LOOKED = (
    r"(?:nghiên cứu|xem xét|cân nhắc|tính toán|tính đến|bàn)"
    r"(?: (?:việc|phương án|khả năng|giải pháp|để|sớm))*"
)
_TASK = re.compile(rf"(?<!\w)(?:{_OWN}|{_GIVEN}|{_LOOKED}) ?$")
# "Kế hoạch nêu rõ: kết nối A với B"
_ITEM = re.compile(
    r"(?<!\w)(?:kế hoạch|nhiệm vụ|phương án|mục tiêu|giải pháp|định hướng|lộ trình|yêu cầu)"
    r"(?: [^\W\d_]+){0,5}: [^.;:]{0,40}$"
)
_DONE = re.compile(r"(?<!\w)(?:đã|vừa|mới)(?!\w)")
_NOT_YET = re.compile(
    r"(?: (?:hiện|hiện nay|hiện tại|đến nay|vẫn|còn|chậm|thì))*,? (?:vẫn |còn )*"
    r"chưa (?:(?:thể|được|hề|kịp|chính thức) )*"
    r"(?:thực hiện|triển khai|hoàn thành|hoàn tất|tiến hành|diễn ra|xong)(?!\w)"
)
_CUES = (
    "theo ", "giao", "phân công", "trách nhiệm", "nhiệm vụ", ":",
    "nghiên cứu", "xem xét", "cân nhắc", "tính ", "bàn ", "dự kiến", "tới",
)  # fmt: skip


def _cued(head: str) -> bool:
    """Whether one of the words stands there without which nothing is to be done."""
    return bool([cue for cue in _CUES if cue in head])  # a generator would cost a call for each


def tasked(folded: str, floor: int, start: int) -> bool:
    """Whether what begins at `start` is to be done or looked into by somebody, in a sentence from `floor`."""
    head = folded[floor:start]
    if not _cued(head):
        return False
    found = _ORDER.fullmatch(head) or _TASK.search(head)
    return found is not None and not _DONE.search(head, found.start())


def plan_of(folded: str, floor: int, start: int, stop: int) -> Status | None:
    """The status that the words around `start`-`stop` give to what is not done; None where they give none."""
    if "chưa" in folded[stop : stop + 60] and _NOT_YET.match(folded, stop):
        return "negated"
    head = folded[floor:start]
    if not _cued(head):
        return None
    if tasked(folded, floor, start):
        return "requested"
    found = _TIMETABLE.match(head) or _COMING.match(head) or _ITEM.search(head)
    return "planned" if found and not _DONE.search(folded, floor + found.start(), stop) else None
