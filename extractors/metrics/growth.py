"""What has grown, of figures that tell how many times over."""

from __future__ import annotations

import re

from extractors.metrics.change import change
from extractors.metrics.phrase import phrase_before
from kg.mentions.reading import Reading
from kg.text import Sentence
from kg.values.numbers import Quantity

_OVER = re.compile(
    r"(?<!\w)(?:(?:đã|sẽ|cũng|được|tăng|giảm|nhiều|cao|lớn|nhanh|gấp|hơn|lên|tới|đến|ít nhất|tối thiểu|,)(?!\w) ?)+$"
)
_YEARS = re.compile(r"(?<!\w)(?:năm|ngày|tháng|quý) [\d/]+[^\d]*$")
# The figure that the growth is of: "tổng chỉ tiêu hơn 3.000, tăng gấp 10 lần", "2,1 triệu tài khoản đăng ký, tăng 2,8 lần".
_FIGURE = re.compile(
    r"(?<!\w)(?:(?:hơn|gần|khoảng|trên|tương đương|tương ứng) )*(?<!năm )(?<!ngày )(?<!tháng )(?<!quý )(?<![\d/.])\d[\d.,]*(?: (?:nghìn|ngàn|triệu|tỷ|tỉ))*(?:%| (?:đồng|usd|gdp|grdp))*"
    r"(?: (?P<noun>[^\W\d_]+(?: [^\W\d_]+){0,6}))?(?: \([^()]*\))?,?\s*$"
)
BARE = re.compile(r"(?:(?:tỷ lệ|số tiền)$|(?:tăng|giảm|lên|xuống|còn|thành)(?!\w))")


def inside(words: str) -> str:
    """The words as they stand inside a sentence: "Doanh thu thuần" begins small, "Hà Nội" and "GDP" do not."""
    first, _, rest = words.partition(" ")
    return words[:1].lower() + words[1:] if first[1:].islower() and not rest[:1].isupper() else words


def grown(reading: Reading, sentence: Sentence, quantity: Quantity) -> str:
    """What the figure right before counts, else the noun phrase of the clause; empty for a range."""
    words = _OVER.sub("", reading.folded[sentence.start : quantity.start])
    what = _counted(reading, sentence, words)
    if not what or quantity.high is not None or BARE.match(what.lower()):
        return ""
    return what if change(reading, sentence.start, quantity.start) else f"mức tăng {inside(what)}"


def _counted(reading: Reading, sentence: Sentence, words: str) -> str:
    """The noun of the last figure of the words, or of the one before it; the phrase before where none has a noun."""
    last = _FIGURE.search(words) if words.endswith((", ", ",", ") ")) or "," in words[-3:] else None
    while last is not None:
        if last["noun"]:
            return reading.text[sentence.start + last.start("noun") : sentence.start + last.end("noun")]
        words = words[: last.start()]
        if not words.endswith(", "):
            return phrase_before(reading, sentence.start, sentence.start + len(words))
        last = _FIGURE.search(words)
    second = any(c.isdigit() for c in re.split(r"[,;:] ", words)[-1] if not _YEARS.search(words))
    return "" if second else phrase_before(reading, sentence.start, sentence.start + len(words))
