"""Figures of the whole world or the market, not of who is named, and of those of whom the article is not news."""

from __future__ import annotations

import re

from extractors.metrics.news import is_market, is_told_of
from extractors.metrics.reason import ALL, MONEY, Case, Reason, followed, led, opened
from extractors.shape import CAPITAL

_WORLD = re.compile(
    r"(?:trên )?(?:toàn cầu|(?:toàn )?thế giới)(?!\w)|[^.;]*(?<!\w)(?:(?:doanh thu|gdp|dân số|thị trường|quy mô|số) toàn cầu|(?:kinh tế|thương mại) (?:toàn cầu|thế giới))(?!\w)[^,.;]*$"
)
_WORLDWIDE = re.compile(r"[^.;,\d]{0,40}(?<!\w)trên (?:toàn cầu|(?:toàn )?thế giới)(?!\w)")
_EQUALS = re.compile(
    r"gdp (?:toàn cầu|thế giới)[^.;]{0,30}, tương (?:ứng|đương)(?: với)?(?: (?:khoảng|hơn|gần))* $"
)
# "cả thế giới có 537 triệu người"
_ALL = re.compile(
    r"(?<!\w)(?:top|tốp) $|(?<!\w)(?:(?:cả|trên|trên toàn|toàn) thế giới|trên toàn cầu)(?: [^.;:,\d]{0,40})? $"
)
_INTERNATIONAL = re.compile(r"theo [^.,;()]{3,60} (?:thế giới|quốc tế|liên hợp quốc)(?: \([^()]{1,12}\))?,")
_MEDALS = frozenset({"HCV", "HCB", "HCĐ"})
# Of the whole market, whatever body or country was named before.
_MARKET = re.compile(
    r"(?:mức (?:tăng|giảm) )?(?:giá (?:dầu|vàng|bạc|bitcoin|cà phê)|vn-index|tỷ giá|chỉ số (?:dow|nasdaq|s&p))(?!\w)"
)
# "Thống Nhất Complex (Thanh Xuân) có giá", "Grace Wong (Malaysia) giành": of what stands before the brackets.
_THING_THERE = re.compile(rf"(?:^|[^\w]){CAPITAL}[\w']* \([^()]*$")
_HAS = re.compile(r"[^()]*\) (?:có giá|giành|đoạt|có mức giá)")


def _is_far(case: Case) -> bool:
    """Whether what it is of stands in another sentence, and the figure is the market's, a team's, or of other news."""
    # "45% người dân Việt Nam", "một trong 126 xã của Hà Nội"
    counted = case.quantity.stop <= case.of.start < case.noun.stop + len(" của thành phố ")
    if case.near or counted:
        return False
    strange = case.noun.unit in _MEDALS or _MARKET.match(case.noun.what.lower())
    return bool(strange) or not is_told_of(case.reading, case.of)


def _is_shares(case: Case) -> bool:
    """Whether the article is of a market's day, whose figures are of shares."""
    return is_market(case.reading)


# A country's or a region's own: "quy mô kinh tế của vùng tăng gấp 9 lần" is of no body of the sentence before.
_ECONOMY = re.compile(
    r"(?<!\w)(?:gdp|grdp|quy mô (?:nền )?kinh tế|tăng trưởng kinh tế|kinh tế tăng(?: trưởng)?|thu nhập bình quân(?: đầu)? người)(?!\w)[^.;]*$"
)


def _is_economy(case: Case) -> bool:
    """Whether it tells of an economy whose country or region no words name, but only a body elsewhere."""
    return case.of.type == "Agency" and not case.near and led(_ECONOMY)(case)


def _is_told_of_all(case: Case) -> bool:
    """Whether an international body only reports: "Theo Liên đoàn X Quốc tế (IDF), có 425 triệu người"."""
    source = _INTERNATIONAL.match(case.reading.folded, case.sentence.start)
    return source is not None and case.of.stop <= source.end()


def _is_thing_there(case: Case) -> bool:
    """Whether the place in brackets only tells where what is named before them is."""
    reading, of = case.reading, case.of
    if of.type != "Place" or not case.near or not _HAS.match(reading.folded, of.stop, case.quantity.start):
        return False
    return bool(_THING_THERE.search(reading.text[case.sentence.start : of.start]))


REASONS = (
    Reason("", _is_far),
    Reason("", _is_shares, ALL - MONEY),
    Reason("toàn cầu|thế giới", opened(_WORLD)),
    Reason("toàn cầu|thế giới", followed(_WORLDWIDE)),
    Reason("gdp ", led(_EQUALS)),
    Reason("gdp|grdp|kinh tế|thu nhập bình quân", _is_economy),
    Reason("top |tốp |thế giới|toàn cầu", led(_ALL)),
    Reason("quốc tế|thế giới|liên hợp quốc", _is_told_of_all),
    Reason("có giá|giành|đoạt|có mức giá", _is_thing_there),
)
