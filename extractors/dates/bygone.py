"""Years that the story sets against the one it is told in: "Năm 2021 thu 46 tỷ đồng, 6 tháng đầu năm nay hơn 20 tỷ"."""

from __future__ import annotations

import re

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
    at = reading.folded.find(_THIS)
    while at >= 0:
        sentence = reading.sentence_at(at)
        if sentence is not None and _PART.search(reading.folded, max(sentence.start, at - 24), at):
            for found in _YEAR.finditer(reading.folded, sentence.start, at):
                before = sentence.start, found.start()
                if found[1] == year and (len(set(before)) == 1 or _WHOLE.search(reading.folded, *before)):
                    return True
        at = reading.folded.find(_THIS, at + len(_THIS))
    return False
