"""Days that begin what a sentence tells, right behind a paper that is carried out there."""

from __future__ import annotations

import re

from kg.mentions.mention import Mention
from kg.mentions.reading import Reading

# "Theo Quyết định số 12/QĐ-UBND, ngày 3/4, Chủ tịch UBND tỉnh điều động …" may be the day of the decision.
_CARRIED_OUT = re.compile(
    r"(?:\([^()\n]{2,30}\)\s*[-–]?\s*|[\w./ ]{2,24} [-–] )?"
    r"(?:(?:tiếp tục|tổ chức|nhằm|để) )?(?:thực hiện|triển khai|thi hành|quán triệt|tiếp nối|hưởng ứng|cụ thể hóa)(?!\w)"
)
_SOMEBODY = ("tại ", "ở ", "đồng chí ", "các đồng chí ", "ông ", "bà ", "đoàn công tác ")


def opens_clause(reading: Reading, date: Mention, *, numbered: bool = True) -> bool:
    """Whether a day between commas is when somebody did something, and not a paper's: "Thực hiện Kế hoạch số 12/KH-UBND, ngày 5/10, Sở A tổ chức …"."""
    sentence = reading.sentence_at(date.start)
    if sentence is None or not reading.folded.endswith(", ", sentence.start, date.start):
        return False
    if not reading.folded.startswith(", ", date.stop):
        return False
    if numbered and _CARRIED_OUT.match(reading.folded, sentence.start) is None:
        return False
    at = date.stop + len(", ")
    who = reading.within(sentence, "Agency", "Person", "Title")
    return reading.folded.startswith(_SOMEBODY, at) or any(m.start == at for m in who)
