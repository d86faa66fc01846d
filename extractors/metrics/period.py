"""The date that a figure is as of, or a target is for: never a deadline of another, a start, a paper's day."""

from __future__ import annotations

import re

from extractors.shape import stands
from kg.mentions.mention import Mention
from kg.mentions.reading import Reading
from kg.mentions.trigger import Opened
from kg.text import Sentence

# A date that figures are compared with, not one they are of.
_COMPARED = re.compile(
    r"(?:so với|cùng kỳ|cùng thời điểm|(?<!\w)(?:gấp|hơn|kém) (?:khoảng |gần |hơn )*[\d.,]+ lần)(?: cùng kỳ| cùng| thời điểm| của| cuối| đầu| năm| tháng)*\s*$"
)
# Since when something is: "kể từ khi khai trương ngày", "thành lập năm", "được vận hành từ tháng".
_START = re.compile(
    r"(?<!\w)(?:(?:kể )?từ(?: khi)?(?: [^\W\d_]+){0,5}|(?:sáng lập|thành lập|ra đời|lập|khởi công|hiệu lực|ban hành|ký ban hành|"
    r"(?<!lễ )khai trương|(?<!lễ )khánh thành|(?<!lễ )ra mắt|đưa vào (?:vận hành|hoạt động|sử dụng|khai thác)|bắt đầu(?: [^\W\d_]+){0,2})(?: vào| trong)?(?: ngày| tháng| năm)?)\s*$"
)
_SINCE = ("từ", "kể từ")
_BORN = re.compile(r"(?<!\w)(?:sinh|sn|s\.n)\.? ?(?:năm |ngày )?$")
# By when something is to be: "trước ngày", "chậm nhất", "phấn đấu hết".
_DEADLINE = re.compile(
    r"(?<!\w)(?:trước|thời hạn(?: là| đến)?|hạn (?:chót|cuối)?(?: là| đến)?|chậm nhất(?: là| đến| vào| trong)*|muộn nhất(?: là| đến| vào| trong)*)(?: hết)?\s*(?:ngày\s*)?$"
)
_PLAN = re.compile(
    r"(?<!\w)(?:phấn đấu|mục tiêu|chỉ tiêu|dự kiến|sẽ|theo kế hoạch|yêu cầu|đề nghị|hướng tới|tiến tới|cam kết|cần|phải|đặt ra|nhằm|tiếp tục)(?!\w)[^.;]{0,60}$"
)
# Of a numbered paper or an agreement: "Quyết định số 12/QĐ-UBND ngày 20/3/2024".
_PAPER = re.compile(
    r"/[a-zđ0-9-]*[a-zđ][a-zđ0-9-]*(?:/[a-zđ0-9-]+)?,?\s*(?:\(|,)?\s*(?:ban hành\s+|ký\s+)?(?:ngày\s*)?$"
)
_TERM = re.compile(r"(?<!trong )(?:giai đoạn|nhiệm kỳ|khóa|khoá)(?!\w)")
_NOW = Opened(
    re.compile(
        r"(?<!\w)(?:(?:cho |tính )?(?:đến|tới) (?:nay|thời điểm (?:này|hiện tại))|hiện nay|hiện tại|"
        r"(?<!thực )(?<!thể )(?<!phát )(?<!xuất )(?<!biểu )hiện(?= (?:có|đã|đang|tỷ lệ|tỉ lệ|đạt|\d|tỉnh|cả|toàn|tại|nay|mới|còn))|lúc này)(?!\w)"
    ),
    ("cho ", "tính ", "đến ", "tới ", "hiện", "lúc này"),
)
_NOWS = ("hiện", " nay", " này")  # one of them stands in every match
_CLOSES = ("hết", "cuối")


class Periods:
    """The dates that the figures of one article are as of."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._known: dict[tuple[int, bool], list[Mention]] = {}

    def of(self, sentence: Sentence, at: int, *, target: bool) -> str:
        """The ISO 8601 date or interval of a figure at the offset; empty if the words give none.

        The date in brackets after it, else the last before it in its sentence, else the first after it, else what the sentence before is of.
        """
        reading = self._reading
        said = reading.folded[sentence.start : at]
        now = next(_NOW.backwards(said), None) if stands(said, _NOWS, 0, len(said)) else None
        floor = sentence.start + (now.end() if now and not target else 0)
        found = [d for d in self._dates(sentence, target=target) if d.start >= floor]
        for date in found:
            if date.start > at and _OWN.fullmatch(reading.folded, at, date.start):
                return _value(date)
        before = [d for d in found if d.stop <= at and not (target and _reached_by(reading, d, at))]
        if before:
            return _value(before[-1])
        after = [
            d for d in found if d.start >= at and (target or not _PLAN.search(reading.folded, at, d.start))
        ]
        if after:
            return _value(after[0])
        if now or target or not sentence.index or _relative(reading, sentence, at):
            return ""
        earlier = reading.page.sentences[sentence.index - 1]
        told = [d for d in self._dates(earlier, target=False) if not _plans(reading, earlier, d)]
        goes_on = told and (
            told[-1].slots["kind"] != "date" or _UNTIL.search(reading.folded, *_before(told[-1]))
        )
        return _value(told[-1]) if goes_on else ""

    def _dates(self, sentence: Sentence, *, target: bool) -> list[Mention]:
        """The dates of a sentence that a figure (or a target) in it may be of."""
        known = self._known.get((sentence.index, target))
        if known is None:
            reading = self._reading
            known = self._known[sentence.index, target] = [
                date
                for date in reading.within(sentence, "Date")
                if date.value
                and not _aside(reading, date)
                and (target or not _deadline(reading, sentence, date))
            ]
        return known


_YEARS = ("năm nay", "năm ngoái", "năm trước")


def _relative(reading: Reading, sentence: Sentence, at: int) -> bool:
    """Whether the words before a figure have a year of their own that nothing shows: "năm ngoái cả nước có 300"."""
    told = (str(d.slots["expression"]).casefold() for d in reading.within(sentence, "Date") if d.stop <= at)
    return any(words in _YEARS for words in told)


# "đã tăng từ 500 triệu USD (năm 1992) lên 86 tỷ USD (năm 2024)"
_OWN = re.compile(r"(?:[^\W\d_]+ ){0,2}\d[\d.,]*[^()\d]{0,30}\((?:(?:năm|vào|trong|tính đến|tính tới) )*")


# "9 tháng đạt 4,5 tỷ USD, dự kiến cả năm đạt 6 tỷ USD": the date is of what is reached, not of the aim.
_REACHED = re.compile(
    r"[^.;:]*?\d[^.;:]*?(?<!\w)(?:phấn đấu|dự kiến|dự báo|mục tiêu|ước|kỳ vọng|sẽ)(?!\w)[^.;:\d]*"
)


def _reached_by(reading: Reading, date: Mention, at: int) -> bool:
    """Whether another figure stands between the date and the aim that the offset is of."""
    return bool(_REACHED.fullmatch(reading.folded, date.stop, at))


# Up to when figures are counted, in more than one sentence.
_UNTIL = re.compile(r"(?<!\w)(?:tính đến|tính tới|đến|tới|thời điểm)(?: [^\W_]+){0,3}\s*(?:ngày\s*)?$")


def _before(date: Mention) -> tuple[int, int]:
    """The words before a date, its own first ones in."""
    return max(0, date.start - 32), date.start + (
        len("ngày ") if "ngày" in str(date.slots["expression"])[:5].lower() else 0
    )


def _aside(reading: Reading, date: Mention) -> bool:
    """Whether the date is what figures are compared with, a start, a paper's day or a plan's term."""
    before = max(0, date.start - 48), date.start
    single = "/" not in date.value
    words = str(date.slots["expression"]).casefold()
    if _COMPARED.search(reading.folded, *before) or _PAPER.search(reading.folded, *before):
        return True
    if _BORN.search(reading.folded, *before):
        return True
    if single and (words.startswith(_SINCE) or _START.search(reading.folded, *before)):
        return True
    term = _TERM.search(reading.folded, max(0, date.start - 20), date.stop)
    return (not single and term is not None) or any(
        m.holds(date.start, date.stop) for m in reading.mentions("Law")
    )


def _deadline(reading: Reading, sentence: Sentence, date: Mention) -> bool:
    """Whether something is to be done by the date."""
    return bool(_DEADLINE.search(reading.folded, max(sentence.start, date.start - 32), date.start)) or (
        str(date.slots["expression"]).casefold().startswith("trước")
    )


def _plans(reading: Reading, sentence: Sentence, date: Mention) -> bool:
    return bool(_PLAN.search(reading.folded, max(sentence.start, date.start - 80), date.start))


def _value(date: Mention) -> str:
    """The date; of "cuối năm 2018" and "hết quý I" its last month."""
    words = str(date.slots["expression"]).casefold()
    if date.slots["kind"] != "part" or not any(word in words for word in _CLOSES):
        return date.value
    last = date.value.rpartition("/")[2]
    return f"{last}-12" if len(last) == len("2018") else last
