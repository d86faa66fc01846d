"""Years that the story sets against the one it is told in: "Năm 2021 thu 46 tỷ đồng, 6 tháng đầu năm nay hơn 20 tỷ"."""

from __future__ import annotations

import re

from extractors.shape import places
from kg.mentions.reading import Reading

_THIS = "năm nay"
# A part of this year, which the figures of another are told beside.
_PART = re.compile(
    r"(?:(?:\d{1,2}|hai|ba|sáu|chín|mười|mười một) tháng(?: đầu)?|quý [ivx\d]+|nửa đầu|từ đầu|riêng|còn|(?:mới|chỉ)? đầu) $"
)
_YEAR = re.compile(r"(?<!\w)năm ((?:19|20)\d\d)(?![\w-]|/\d)")
_WHOLE = re.compile(r"(?:[,;] |(?<!\w)(?:trong|so với|so với cùng kỳ|cùng kỳ|nếu|nếu như) )$")


def is_bygone(reading: Reading, year: str) -> bool:
    """Whether a sentence tells of a part of this year after the year, which therefore is not this one."""
    for at in places(reading.folded, _THIS):
        sentence = reading.sentence_at(at)
        if sentence is None or not _PART.search(reading.folded, max(sentence.start, at - 24), at):
            continue
        for found in _YEAR.finditer(reading.folded, sentence.start, at):
            opens = found.start() == sentence.start
            if found[1] == year and (opens or _WHOLE.search(reading.folded, sentence.start, found.start())):
                return True
    return False
