"""Whose a figure is in so many words, and who is named only beside that."""

from __future__ import annotations

import re

from extractors.shape import stands
from kg.mentions.mention import Mention
from kg.mentions.reading import Reading
from kg.text.letters import UPPER

# Who only gives the task, "được Quốc hội giao", and after whom another came, "sau Hà Nam, …".
_BY = re.compile(r"(?<!\w)được (?:(?!\w+ (?:do|của))[^\W\d_]+(?: [^\W\d_]+){0,5}(?: và|,) )?$")
_TASKED = re.compile(
    r"(?: và [^.;:,\d]{2,40}?)? (?:giao|phê duyệt|bố trí|công nhận|giao nhiệm vụ|ghi nhận|đánh giá)(?!\w)"
)


# "theo Nghị định số 178/2024/NĐ-CP ngày 31/12/2024 của Chính phủ": whose act it is.
_ISSUED = re.compile(
    r"(?:nghị định|nghị quyết|quyết định|chỉ thị|thông tư|kế hoạch|công văn|đề án)(?: số)? \d[\w/.-]*(?:,? ngày [\d/.-]+)? của $"
)
# "các doanh nghiệp như A, B và C với 550 kỹ sư"; but "các nhà mạng như A: 26%, B: 24%".
_LIKE = re.compile(rf"(?<!\w)như (?:[{UPPER}](?:(?! và [{UPPER}])[^,.;:\d]){{0,40}}(?:,| và) )*$")
_OWN = re.compile(r"(?: \()?:? ?\d|: |,? (?:đạt|chiếm) \d")
_BESIDE = (" phối hợp với ", " gửi ", " trình ", "ngoài ")  # whom something is done with, or sent to


def is_aside(reading: Reading, mention: Mention) -> bool:
    """Whether the sentence names the body or place only beside what it tells of."""
    folded, start = reading.folded, mention.start
    if mention.type == "Place":
        return folded.endswith("sau ", 0, start) and folded.startswith(", ", mention.stop)
    if mention.type != "Agency":
        return False
    if _TASKED.match(folded, mention.stop):
        return bool(_BY.search(folded, max(0, start - 60), start))
    if folded.endswith(_BESIDE, 0, start):
        return True
    if folded.endswith(" của ", 0, start):
        return bool(_ISSUED.search(folded, max(0, start - 60), start))
    floor = max(0, start - 160)
    if reading.text.find("như ", floor, start) >= 0 and _LIKE.search(reading.text, floor, start):
        return not _OWN.match(reading.text, mention.stop)
    return False


# Where a person is from: "(27 tuổi, quê Vĩnh Long)", "ngụ ấp An Trung, xã Trung Thành, …".
_HOME = re.compile(
    r"(?:(?<!\w)(?:quê(?: quán)?|ngụ|trú|thường trú|tạm trú|cư trú|đến từ|sinh ra)(?: (?:ở|tại))?(?: [^.;:()]{0,40},)? (?:[^\W\d_]+ )?|\(\d\d tuổi(?:, (?:ở |tại |người )?| - người ))$"
)


_HOMES = ("quê", "ngụ", "trú", "đến từ", "sinh ra", " tuổi")  # one of them stands in every match


def is_home(reading: Reading, mention: Mention) -> bool:
    """Whether the words only say where a person is from."""
    if mention.type != "Place":
        return False
    span = max(0, mention.start - _REACH), mention.start
    return stands(reading.folded, _HOMES, *span) and bool(_HOME.search(reading.folded, *span))


_GIVES = r" (?:đã |sẽ |cam kết |dự kiến |tiếp tục |vừa |đang )*(?:tài trợ|viện trợ|cho vay|ủng hộ|trao tặng|cấp vốn)(?!\w)"
_GIVEN = re.compile(rf"{_GIVES}[^.;,\d]{{0,60}}$")
_DONATES = re.compile(_GIVES)
_TOTAL = re.compile(r"(?<!\w)tổng (?:mức|vốn|số vốn|kinh phí|giá trị|đầu tư|chi phí)(?!\w)[^.;,\d]{0,40}$")


def giver(reading: Reading, known: list[Mention], start: int) -> Mention | None:
    """Who gives the sum: "Hệ thống … được JICA tài trợ 15 triệu USD"."""
    before = [m for m in known if m.type == "Agency" and m.stop <= start]
    return before[-1] if before and _GIVEN.match(reading.folded, before[-1].stop, start) else None


_IS = re.compile(r"(?: (?:là|đạt|chiếm|còn|hiện|đã|lên|tới|ở mức|chỉ|cũng|mới))+ ?")


def owner(reading: Reading, known: list[Mention], start: int) -> Mention | None:
    """Whose the figure is in so many words: "vốn đối ứng của tỉnh Quảng Nam là 3 triệu USD", "Đà Nẵng (67%)"."""
    before = [m for m in known if m.stop <= start]
    if before and _BRACKET.fullmatch(reading.folded, before[-1].stop, start):
        return before[-1]
    before = [m for m in before if reading.folded.endswith("của ", 0, m.start)]
    return before[-1] if before and _IS.fullmatch(reading.folded, before[-1].stop, start) else None


# "Đà Nẵng (67%) cùng các tỉnh …"
_BRACKET = re.compile(r" \((?:đạt |chiếm |với |có |hơn |gần |trên |khoảng )*")
_ONE_OF = ("một trong ", "một trong số ", "trong số ", "nằm trong ")
_REACH = 60


def whole_of(reading: Reading, known: list[Mention], start: int, stop: int) -> Mention | None:
    """Of whom one of so many is: "xã A là một trong 126 đơn vị của Hà Nội"."""
    if not reading.folded.endswith(_ONE_OF, 0, start):
        return None
    after = (m for m in known if stop <= m.start < stop + _REACH)
    return next((m for m in after if reading.folded.endswith("của ", 0, m.start)), None)


def without_donor(reading: Reading, known: list[Mention], start: int) -> list[Mention]:
    """What is named but for who gives a part of a total that the figure is."""
    begin = max(0, start - 80)
    if reading.folded.find("tổng ", begin, start) < 0 or not _TOTAL.search(reading.folded, begin, start):
        return known
    return [m for m in known if m.type != "Agency" or not _DONATES.match(reading.folded, m.stop)]
