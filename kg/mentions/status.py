"""Said as done, planned, asked for or denied: read from the words just before and inside a match."""

from __future__ import annotations

import re

from kg.model import Status

_PLANNED = re.compile(r"(?<!\w)(?:sẽ|dự kiến|dự định|sắp|chuẩn bị|có kế hoạch|kế hoạch|phấn đấu|hướng tới|đến năm \d{4})(?!\w)")
_REQUESTED = re.compile(r"(?<!\w)(?:đề nghị|yêu cầu|kiến nghị|đề xuất|cần|phải|nên|giao|hãy|chỉ đạo)(?!\w)")
_MUST = re.compile(r"(?<!\w)(?:cần|phải|nên|hãy)(?!\w)(?! thơ)")
_NEGATED = re.compile(r"(?<!\w)(?:không|chưa|chẳng|bác bỏ|phủ nhận|hoãn|hủy|huỷ)(?!\w)(?! (?:chỉ|những|ngừng|thể thiếu))")
# How far back a cue still governs a verb: about eight syllables, within the clause.
_REACH = 40
_CLAUSE = re.compile(r"[.;:!?\"]|, (?!và|cùng)")


def status_of(folded: str, floor: int, start: int, stop: int) -> Status:
    """The status of what `folded[start:stop]` says, in a sentence that begins at `floor`."""
    before = folded[max(floor, start - _REACH) : start]
    cut = max((m.end() for m in _CLAUSE.finditer(before)), default=0)
    words = before[cut:] + folded[start:stop]
    if _NEGATED.search(words):
        return "negated"
    if _PLANNED.search(words):
        return "planned"
    if _REQUESTED.search(before[cut:]) or _MUST.search(folded[start:stop]):
        return "requested"
    return "stated"
