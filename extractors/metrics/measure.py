"""Lengths, weights, areas and bare sums that are figures: what there is of a thing, not how far or how heavy one is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from kg.mentions.reading import Reading
from kg.text import Sentence
from kg.values.numbers import Quantity

# Goods, roads and lines, power and data by what they measure.
_GOODS: Final = re.compile(
    r" ?(?P<unit>tấn|tạ|kg|lít|m3|m³|kwh|mwh|mw|gw|gb|tb|km)(?P<per>/(?:năm|ngày|tháng|người|ha))?(?![\w/])(?: (?P<noun>(?!(?:trở|so|mỗi|một|của|và|cho|từ|tại|ở|trong|với|đã|là|được|trên|theo|thì|để|nhưng|mà|đi|về|nữa|có|hoặc|hay|do|đến|tới)(?!\w))[^\W\d_]+(?: (?!(?:của|và|cho|từ|tại|ở|trong|với|đã|là|được|trên|theo|thì|để|đến|tới|trị|với|gồm|nhập|xuất)(?!\w))[^\W\d_]+){0,4}))?"
)
# How far something is says nothing of it: only ways and lines are counted by the kilometre.
_WAYS: Final = re.compile(r"(?:đường|cáp|tuyến|quốc lộ|tỉnh lộ|cao tốc|kênh|mương|đê|kè|bờ|ống|lưới)(?!\w)")
_AMOUNT: Final = re.compile(
    r"(?<!\w)(?:sản lượng|khối lượng|tổng lượng|công suất|dung lượng|trọng lượng|tổng chiều dài|tổng dung lượng|dung tích)(?!\w)"
)


@dataclass(slots=True)
class Measured:
    """The unit as written, the noun after it and where both end."""

    unit: Final[str]
    noun: Final[str]
    stop: Final[int]


def measured(text: str, folded: str, span: tuple[int, int], begin: int) -> Measured | None:
    """The unit and goods after a number at `span`; None where it is no amount of anything."""
    match = _GOODS.match(folded, span[1])
    if match is None:
        return None
    noun = text[slice(*match.span("noun"))] if match["noun"] else ""
    if match["unit"] == "km" and not (noun and _WAYS.match(noun.lower())):
        return None
    if not noun and not _AMOUNT.search(folded, begin, span[0]):
        return None
    unit = text[match.start("unit") : match.end("per") if match["per"] else match.end("unit")]
    return Measured(unit, noun, match.end())


# "năm 2021 thu 46 tỷ đồng, năm 2022 thu 52 tỷ": the currency is said once, or not at all.
_SUM = (" tỷ", " tỉ", " triệu")
_SPENT = re.compile(
    r"(?<!\w)(?:(?:tỷ|tỉ|triệu) đồng|ngân sách|kinh phí|tổng vốn|vốn đầu tư|tổng mức đầu tư|doanh thu|lợi nhuận|nộp thuế|giải ngân|trị giá)(?!\w)"
)
_ABROAD = re.compile(r"(?<!\w)(?:usd|đô la|euro|yên|won|nhân dân tệ)(?!\w)")


def is_sum(reading: Reading, sentence: Sentence, quantity: Quantity) -> bool:
    """Whether a sum that nothing follows is of money."""
    if not quantity.expression.endswith(_SUM):
        return False
    abroad = _ABROAD.search(reading.folded, sentence.start, sentence.stop)
    return not abroad and _SPENT.search(reading.folded, sentence.start, quantity.start) is not None
