"""Documents with wide spaces and words in short, read as if plain and whole, in their own offsets."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kg.model import Document, Span, Zone
from kg.text.zones import zones

_WIDE = re.compile("  +")
# "Ủy viên T.Ư Đảng", "Ban Tổ chức TW": not in "57-NQ/TW", and "ĐẦU TƯ" is another word.
_CENTRAL = (
    r"(?<![\w/.-])(?:T\.[ƯW]|TW|(?<!ẦU )TƯ(?= (?:Đảng|Đoàn|Hội|MTTQ|và|tổ chức|dự)(?!\w)|[,;.)]))(?!\w|[/-])"
)
# "UBND Q.1", "Công an H.Củ Chi", "(P.Bến Nghé, Q.1)": not in "George H. Bush".
_UNIT = (
    r"(?:(?<=UBND )|(?<=HĐND )|(?<=ng an )|(?<=tại )|(?<=ở )|(?<=ngụ )"
    r"|(?:(?<=, )|(?<=\())(?=\w+\. ?(?:[A-ZĐ]\w+ [A-ZĐ]\w+|\d{1,2})[,)]))"
    r"(?:Q|H|P|X|TX)\. ?(?=[A-ZĐ][^\W\d_]|\d{1,2}(?!\w))"
)
_CITY = r"(?<!\w)TP\.(?=[A-ZĐ][^\W\d_A-ZĐ])"  # "TP.Thủ Đức"
# "UVBCT, Bí thư Thành ủy", "UVTV Tỉnh ủy", "Phó Bí thư TT", "VP UBND tỉnh".
_POST = (
    r"(?<!\w)(?:UBTƯ(?= MTTQ)|UBTW(?= MTTQ)|UVBCT"
    r"|PBT(?= [Tt]hường trực|,? (?:Tỉnh|Thành|Huyện|Quận|Đảng) [ủu]y)"
    r"|BTV(?= (?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) ?(?:[ủu]|bộ))"
    r"|UV(?= (?:BTV|BCH|Ban ))|UVBTV|UVTV|(?<=[,–-] )(?:TUV|HUV)(?=[,;.]| -)"
    r"|(?<=Phó Bí thư )TT|(?<=Phó Chủ tịch )TT"
    r"|VP(?= (?:UBND|HĐND|Đoàn|Bộ|Tỉnh ủy|Thành ủy))|BQL(?= (?:[Dd]ự án|[Kk]hu|các khu))"
    r"|BCĐ(?= (?:[Cc]huyển đổi|[Cc]ải cách|[Đđ]ề án|[Qq]uốc gia)))(?!\w|[/-])"
)
# The look ahead leaves all other places at once.
_ANY = f"(?=[HPQTUX]|B[CQT]|VP)(?:{_CENTRAL}|{_UNIT}|{_CITY}|{_POST})"
_SHORT = re.compile(_ANY)
_SPACES = re.compile(r"[ \t\u00a0][ \t\u00a0]+")
_RUN = re.compile(rf"{_SPACES.pattern}|{_ANY}")
_WORDS = {
    **dict.fromkeys(("UBTƯ", "UBTW"), "Ủy ban Trung ương"),
    **dict.fromkeys(("UVTV", "UVBTV"), "Ủy viên Ban Thường vụ"),
    "UVBCT": "Ủy viên Bộ Chính trị",
    "PBT": "Phó Bí thư",
    "BTV": "Ban Thường vụ",
    "VP": "Văn phòng",
    "BQL": "Ban Quản lý",
    "BCĐ": "Ban Chỉ đạo",
    "UV": "Ủy viên",
    "TUV": "Tỉnh ủy viên",
    "HUV": "Huyện ủy viên",
    "TT": "Thường trực",
    "Q": "quận ",
    "H": "huyện ",
    "P": "phường ",
    "X": "xã ",
    "TX": "thị xã ",
    "TP": "TP. ",
}
# One of these is in all that is short.
_MARKS = ("TW", "TƯ", "T.", "Q.", "H.", "P.", "X.", "UV", "PBT", "BTV", " TT", "VP", "BQL", "BCĐ")


def _whole(short: re.Match[str]) -> str:
    """The words that an abbreviation stands for."""
    return _WORDS.get(short.group().rstrip(". "), "Trung ương")


@dataclass(frozen=True, slots=True)
class Narrow:
    """`document` is `wide` with a plain space for each run and "Trung ương" for "T.Ư".

    `there` leads from its offsets back to those of `wide`.

    `zones` are those of `wide`, when they had to be found; `short`: it may have words in short.
    """

    wide: Document
    document: Document
    there: Sequence[int]
    zones: tuple[Zone, ...] = ()
    short: bool = False

    @classmethod
    def of(cls, wide: Document) -> Narrow:
        """The narrow form of a document; the same document when its spaces are plain already.

        Zones come from the wide text: two spaces may tell where a caption ends.
        """
        text = wide.text
        plain = text.replace("\t", " ").replace("\u00a0", " ")
        if "  " in plain:
            plain = _WIDE.sub(" ", plain)
        marked = any(mark in plain for mark in _MARKS)
        if marked:
            plain = _SHORT.sub(_whole, plain)
        if plain == text:
            return cls(wide, wide, range(len(text)))
        there: list[int] = []
        done = 0
        for run in (_RUN if marked else _SPACES).finditer(text):
            there += range(done, run.start() + 1)
            done = run.end()
            if run.group()[0].isalpha():
                there += [run.start()] * (len(_whole(run)) - 2) + [done - 1]
        there += range(done, len(text))
        found = wide.zones or zones(text)
        parts = (
            Zone(zone.kind, bisect_left(there, zone.start), bisect_left(there, zone.stop)) for zone in found
        )
        kept = tuple(zone for zone in parts if zone.start < zone.stop)
        return cls(wide, replace(wide, text=plain, zones=kept), there, found, marked)

    def span(self, start: int, stop: int) -> Span:
        """Where code points of the narrow document stand in the wide one."""
        if self.document is self.wide:
            return Span(self.wide.id, start, stop)
        return Span(self.wide.id, self.there[start], self.there[stop - 1] + 1)

    def printed(self, words: str, start: int, stop: int) -> str:
        """Words of the narrow text between two offsets as the wide one writes them, with plain spaces."""
        if not self.short or not _SHORT.search(self.wide.text):
            return words
        found = re.search(r"\s+".join(map(re.escape, words.split())), self.document.text[start:stop])
        if found is None:
            return words
        span = self.span(start + found.start(), start + found.end())
        return " ".join(self.wide.text[span.start : span.stop].split())
