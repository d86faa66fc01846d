"""Figures of the page as observations, or as targets when they are still to be reached."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from extractors.metrics.leave import is_nobodys
from extractors.metrics.noun import counted
from extractors.metrics.period import period
from extractors.metrics.subject import subject
from kg.mentions.mention import Mention
from kg.mentions.reading import Draft, Reading
from kg.mentions.status import denied
from kg.text import Sentence
from kg.values import numbers
from kg.values.dates import Found
from kg.values.numbers import Quantity

_KINDS = frozenset({"count", "percent", "money", "ratio", "factor"})
# Aims: said in the clause before the figure, or a year to come ("đến năm 2025 đạt").
_AIM = re.compile(
    r"(?<!\w)(?:phấn đấu|(?<!đa )mục tiêu|chỉ tiêu|sẽ|dự kiến|kế hoạch|cần đạt|phải (?:đạt|có|hoàn thành|bảo đảm|đảm bảo)|(?<!chỉ )(?<!không )cần(?! thơ)|kỳ vọng|đề xuất|hướng tới|đặt ra|theo kế hoạch|nhằm đạt|chuẩn bị cho việc|(?<=\w )để (?:xây dựng|triển khai|hoàn thành|đạt)|"
    r"(?<!ước )đến (?:hết |cuối )?năm 20\d\d,? (?:đạt|có|hoàn thành|phải|toàn|tối thiểu)|tối thiểu đạt|đặt mục tiêu|tiến tới|(?<!ký )cam kết|yêu cầu|đề nghị|kiến nghị|chậm nhất|muộn nhất|(?<!đã )(?<!hiện )(?<!nay )(?:bảo đảm|đảm bảo)(?= (?:đạt|bố trí|có |tối thiểu|ít nhất|tỷ lệ|tỉ lệ|trên |hơn |$)))(?!\w)"
)
# What each of these holds: a clause without any is no aim, and need not be searched.
_AIMS = tuple(
    (
        "phấn đấu|mục tiêu|chỉ tiêu|sẽ|dự kiến|kế hoạch|phải|kỳ vọng|đề xuất|cần|hướng tới|đặt ra|chuẩn bị|để |nhằm đạt|đến năm|đến hết năm|"
        "đến cuối năm|tối thiểu đạt|tiến tới|cam kết|yêu cầu|đề nghị|kiến nghị|chậm nhất|muộn nhất|đảm"
    ).split("|")
)
# Bodies and documents whose names hold such a word: "Sở Kế hoạch và Đầu tư", "Kế hoạch số 12".
_NAMED_AIM = re.compile(
    r"(?:bộ|sở|vụ|ban|phòng|cục|quốc gia) (?:kế hoạch|dự báo)|(?:kế hoạch|yêu cầu|kiến nghị|đề nghị) số \d+"
    # what a share is of, or a figure is compared with: "bằng 71,2% kế hoạch", "cao hơn mục tiêu"
    r"|(?:%|vượt|so với|so|cao hơn|thấp hơn) (?:kế hoạch|mục tiêu|chỉ tiêu|dự toán)"
    # what is counted, or answered: "203 chỉ tiêu biên chế", "850 ý kiến, kiến nghị", "đáp ứng yêu cầu"
    r"|\d chỉ tiêu|chỉ tiêu (?:biên chế|tuyển sinh)|(?:ý kiến|phản ánh|các|những|khiếu nại|\d),? (?:và )?kiến nghị|kiến nghị (?:của|chưa|được)|(?:các|những|đáp ứng|theo|\d) yêu cầu|(?:các|những|thực hiện|nội luật hóa) cam kết|cam kết (?:quốc tế|WTO)"
)
# A forecast is nobody's aim, nor is what was counted before: "2 thủ tục nêu trên".
_FORECAST = re.compile(r"(?<!\w)(?:dự báo|dự đoán|ước tính)(?!\w)")
_KNOWN = re.compile(r"[^.;,]{0,40}?(?<!\w)(?:nêu|nói|kể) trên(?!\w)")
_ABOUT = "đối với "
# "thấp hơn mục tiêu 60%": that figure is the aim.
_AGAINST = re.compile(
    r"(?<!\w)(?:vượt|so với|cao hơn|thấp hơn|chưa đạt|không đạt|hơn|kém)(?: (?:so với|cả))* (?:mục tiêu|chỉ tiêu|kế hoạch)(?: (?:toàn quốc|cả nước|chung|đề ra|đặt ra|được giao|là|năm|ban đầu|của [^.;,\d]{2,40}))*,? $"
    r"|(?<!\w)(?:mục tiêu|chỉ tiêu|kế hoạch|dự toán)(?: (?:cả )?năm(?: \d{4})?)? \($"
)
_WILL = re.compile(
    r"[^,.;]{0,40}?(?<!\w)(?:sẽ|trước (?:ngày|tháng|năm|khi))(?!\w)"
)  # "100% dịch vụ công sẽ được triển khai"
_DONE = re.compile(
    r"(?<!\w)(?:đã|đạt được|tính đến|hiện nay|hiện có|(?<!thực )(?<!thể )hiện|đến nay|vừa qua|trong năm qua|được tiếp nhận|so với)(?!\w)"
)
_CLAUSE = re.compile(r"\.\s|, (?:trong khi|còn|nhưng|song|tuy nhiên)(?!\w)")


@dataclass(slots=True)
class Figure:
    """A number with its noun and what it is said of."""

    quantity: Final[Quantity]
    unit: Final[str]
    what: Final[str]
    stop: Final[int]
    subject: Final[Mention]


def _clause(reading: Reading, sentence: Sentence, at: int) -> str:
    """The folded words of the clause before the offset."""
    before = reading.folded[sentence.start : at]
    cut = max((m.end() for m in _CLAUSE.finditer(before)), default=0)
    return before[cut:]


def _is_target(reading: Reading, sentence: Sentence, figure: Figure) -> bool:
    before = _clause(reading, sentence, figure.quantity.start)
    if _AGAINST.search(before):
        return True
    if _is_known(reading, sentence, figure, before):
        return False
    before = _before_that(reading, sentence, before) + before
    if not any(word in before for word in _AIMS):
        return bool(_WILL.match(reading.folded, figure.stop, sentence.stop)) and not _DONE.search(before)
    before = _NAMED_AIM.sub(lambda m: " " * len(m[0]), before)
    aims = [
        m.start() for m in _AIM.finditer(before) if m[0] != "sẽ" or not _FORECAST.search(before, 0, m.start())
    ]
    if not aims:
        return False
    told = [m.start() for m in (*_DONE.finditer(before), *_FORECAST.finditer(before))]
    return not told or max(aims) > max(told)


_ALSO = ("đồng thời,", "cùng với đó,", "cũng theo đó,")


def _before_that(reading: Reading, sentence: Sentence, before: str) -> str:
    """The sentence before, if this one goes on with it: "… đặt mục tiêu …. Đồng thời, kết nối 100 cơ sở dữ liệu"."""
    if not sentence.index or not reading.folded.startswith(_ALSO, sentence.start):
        return ""
    earlier = reading.page.sentences[sentence.index - 1]
    return f"{reading.folded[earlier.start : earlier.stop]}, "


_FORETOLD = re.compile(r"(?<!\w)(?:dự báo|dự đoán)(?!\w)(?! (?:khí tượng|thời tiết))")


def _foretold(reading: Reading, sentence: Sentence, figure: Figure) -> str:
    """What a figure is of, as a forecast where the clause tells one: no one has seen it yet."""
    before = _clause(reading, sentence, figure.quantity.start)
    told = [m.start() for m in _FORETOLD.finditer(before)]
    if not told or "dự báo" in figure.what or any(m.start() > told[-1] for m in _DONE.finditer(before)):
        return figure.what
    return f"dự báo {figure.what}"


def _is_known(reading: Reading, sentence: Sentence, figure: Figure, before: str) -> bool:
    """Whether a count is of things that are there already: "đối với 2 thủ tục", "2 thủ tục nêu trên"."""
    if figure.quantity.kind != "count":
        return False
    return before.endswith(_ABOUT) or bool(_KNOWN.match(reading.folded, figure.quantity.stop, sentence.stop))


def _figures(reading: Reading) -> Iterator[tuple[Sentence, Figure]]:
    found: list[Found] = reading.notes["dates"]  # type: ignore[assignment]
    for quantity in numbers.find(reading.text, found=found):
        sentence = reading.sentence_at(quantity.start)
        if (
            sentence is None
            or sentence.kind in ("title", "caption", "subheading")
            or quantity.kind not in _KINDS
        ):
            continue
        if _is_taken(reading, sentence, quantity) or denied(
            reading.folded, sentence.start, quantity.start, quantity.stop
        ):
            continue
        noun = counted(reading, sentence, quantity)
        if noun is None:
            continue
        of = subject(reading, sentence, quantity.start, quantity.stop)
        if of is not None and not is_nobodys(reading, sentence, quantity):
            yield sentence, Figure(quantity, noun.unit, noun.what, max(noun.stop, quantity.stop), of)


def _is_taken(reading: Reading, sentence: Sentence, quantity: Quantity) -> bool:
    """Whether the number is part of a name, or of a date or a law's number."""
    start, stop = quantity.start, quantity.stop
    names = reading.within(sentence, "Agency", "Place", "Person", "Event", "System")
    if any(name.holds(start, stop) for name in names):
        return True
    whole = stop <= sentence.stop
    taken = reading.within(sentence, "Law", "Date") if whole else reading.mentions("Law", "Date")
    return any(other.start < stop and start < other.stop for other in taken)


def _bounds(quantity: Quantity) -> Iterator[tuple[str, str]]:
    """Value and comparator; both ends of a range."""
    if quantity.high is not None and quantity.kind != "ratio":
        yield quantity.value, "at-least"
        yield quantity.high, "at-most"
    else:
        yield quantity.value, quantity.comparator


def tell(reading: Reading) -> None:
    """State every figure of the story once."""
    seen: dict[tuple[str, str, bool], set[tuple[int, object]]] = {}
    for sentence, figure in _figures(reading):
        target = _is_target(reading, sentence, figure)
        for value, comparator in _bounds(figure.quantity):
            unit = " ".join(figure.unit.lower().split()[:2]) if figure.unit != "%" else figure.what[:24]
            told = seen.setdefault((value, unit, target), set())
            of = id(reading.group(figure.subject))
            if told and ((sentence.start, of) in told or all(at != sentence.start for at, _ in told)):
                continue
            told.add((sentence.start, of))
            slots: dict[str, object] = {
                "subject": figure.subject,
                "what": figure.what if target else _foretold(reading, sentence, figure),
                "value": value,
                "unit": figure.unit,
                "comparator": comparator,
                "expression": figure.quantity.expression,
            }
            date = period(reading, sentence, figure.quantity.start, target=target)
            if date:
                slots["date"] = date
            frame = "target" if target else "observation"
            reading.tell(
                Draft(frame, slots, figure.quantity.start, figure.stop, f"metrics.{figure.quantity.kind}")
            )
