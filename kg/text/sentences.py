"""Sentences of a stretch of text; marks inside abbreviations, numbers and quotes do not end one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.text.letters import LOWER, UPPER

# What may stand before a full stop that ends nothing: titles, "Q.1", "TP.HCM", initials, "v.v".
_ABBREVIATION = re.compile(
    r"(?:^|[\s(\"“.,;/-])(?:TP|Tp|tp|TS|Ts|ThS|Ths|GS|PGS|TSKH|BS|KS|LS|CN|Q|P|H|Tx|TX|TT|Mr|Mrs|Ms|Dr|St|Co|Ltd|Inc|No|KT|TM|TL|TUQ"
    r"|v\.v|tr|T\.Ư|U\.S|đ/c|Đ/c|NSND|NSƯT|[A-ZĐ])$"
)
# "trong quý I." is no initial.
_RANK = re.compile(r"(?i)(?<!\w)(?:quý|hạng|loại|kỳ|khóa|khoá|phần|nhóm|bậc|khu|cấp) [IVX]$")
# The class of marks stands first, so that `re` runs to the next one.
_END = re.compile(rf"[.!?…](?:[.!?…]*[\"”’)\]]*(?=\s|$)|(?<=[{LOWER}].)(?=[{UPPER}][{LOWER}]))")
_NEXT = re.compile(r"\s+[\"“‘'(\[*•-]*\s*([^\W_]|$)")


def _ends(text: str, match: re.Match[str], stop: int) -> bool:
    """Whether the mark at `match` closes a sentence of `text` up to `stop`."""
    after = match.end()
    if after >= stop:
        return True
    before = max(0, match.start() - 8), match.start()
    if (
        match.group().startswith(".")
        and _ABBREVIATION.search(text, *before)
        and not _RANK.search(text, *before)
    ):
        return False
    following = _NEXT.match(text, after)
    if following is None:
        return text[after : after + 1].isupper()
    first = following.group(1)
    return not first or not first.islower()


def sentences(text: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """Half-open ranges of the sentences in `text[start:stop]`, white space trimmed."""
    begin = start
    for match in _END.finditer(text, start, stop):
        if _ends(text, match, stop):
            if trimmed := _trim(text, begin, match.end()):
                yield trimmed
            begin = match.end()
    if trimmed := _trim(text, begin, stop):
        yield trimmed


def _trim(text: str, start: int, stop: int) -> tuple[int, int] | None:
    """The range without white space at its ends; None when nothing is left."""
    words = text[start:stop]
    start += len(words) - len(words.lstrip())
    stop = start + len(words.strip())
    return (start, stop) if start < stop else None
