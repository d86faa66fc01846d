"""What plenums of the Party resolve, told by the plenum: "Nghị quyết Hội nghị lần thứ 6 Ban Chấp hành Trung ương khóa XII"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.documents.law import TYPES, law
from kg.mentions.mention import Mention
from kg.mentions.reading import Reading

_NTH = r"(?:\d{1,2}|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?: (?:một|hai|ba|bốn|lăm))?|[ivx]{1,5})(?!\w)"
_TERM = r"(?:,? \(?(?:khóa|khoá) [ivx]{1,5}(?!\w)\)?)?"
_PLENUM = re.compile(
    rf"(?<!\w)(?P<type>nghị quyết|kết luận) (?:hội nghị (?:lần thứ (?P<nth>{_NTH})(?:,| của)? (?:ban chấp hành|bch) trung ương(?: đảng)?|trung ương(?: lần thứ)? (?P<short>{_NTH}))|trung ương (?P<bare>{_NTH})){_TERM}"
)


def plenums(reading: Reading) -> Iterator[Mention]:
    """Each naming of what a plenum of the Party resolved or concluded, under the fullest title that the page gives it."""
    found = [
        (match, (match["type"], match["nth"] or match["short"] or match["bare"]))
        for match in reading.find(_PLENUM, reading.openings("law-head"))
        if reading.sentence_at(match.start()) is not None
    ]
    whole: dict[tuple[str, str], str] = {}
    for match, which in found:
        words = " ".join(reading.text[match.start() : match.end()].split())
        whole[which] = max(whole.get(which, ""), words[0].upper() + words[1:], key=len)
    for match, which in found:
        yield law(reading, match.start(), match.end(), TYPES[match["type"]], "", whole[which])
