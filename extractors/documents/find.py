"""Documents by number or by title; agreements and projects by their head nouns."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.documents.codes import codes
from extractors.documents.law import TYPES, law
from extractors.documents.pacts import KINDS, pacts, papers
from extractors.documents.titles import HEADS, told
from extractors.documents.treaties import treaties
from kg.mentions.mention import Mention, outermost
from kg.mentions.reading import Reading

_TYPE = "|".join(sorted(TYPES, key=len, reverse=True))
_SYMBOL = (
    r"\d(?:(?<![\w/.-].)|(?<=(?<!\w)số.))\d{0,4}(?:(?:-20\d\d)?[a-z]?\s?/\s?(?:\d{4}\s?/\s?)?(?:(?:QH|UBTVQH)\d+|[A-ZĐÐ]{1,6}[A-Za-zĐđÐ]{0,8}(?:\d+)?\s?[-–]\s?[A-ZĐÐ][A-ZĐa-zđ&0-9]*(?:[-.&][A-ZĐa-zđ0-9]+)*)"
    r"|\s?-\s?(?:NQ|KL|CT|QĐ|CV|HD|TB|CTr|TTr|QyĐ|QĐi|QĐI|ĐL|BCTĐ|CTHĐ|ĐA|KH|QC|BC)\s?/\s?[A-ZĐƯ](?:h?[A-ZĐƯ]){1,8})"
)
_NUMBERED = re.compile(rf"(?P<number>{_SYMBOL})(?![\w/])")
_STROKE, _BEFORE_STROKE = re.compile(r"/(?=\s?(?:\d{4}\s?/\s?)?[A-ZĐÐƯ])"), len("12345 - BCTĐ ")
_BEFORE = re.compile(
    rf"(?:(?P<type>{_TYPE})(?: hành động| đầy đủ| tóm tắt| thẩm tra| giải trình)?\s+(?:của (?!{_TYPE})(?:(?! tại (?:{_TYPE})(?!\w))[^,.;]){{2,40}} )?)?(?:số\s*:?\s*)?$"
)
_NUMBERED_HEADS = ("nghị quyết", "nghị định", "quyết định", "chỉ thị", "thông tư", "công văn", "đề án")
# These are spoken of by a bare number only after the word for it: "Thông báo số 56".
_SAID = ("thông báo", "kết luận", "công điện", "kế hoạch", "tờ trình")
_SHORT = re.compile(
    rf"(?<!\w)(?P<type>(?:{'|'.join(_NUMBERED_HEADS)})(?=\s)|(?:{'|'.join(_SAID)})(?= số \d)|kết luận(?= \d{{2,3}}(?: của (?:bộ|ban|trung ương|hội nghị|tỉnh)| ngày \d|, (?:chỉ thị|quy định|nghị quyết|quyết định|kế hoạch|thông báo))))\s+(?:số\s+)?"
    r"(?P<number>\d{1,5}[a-z]?(?:/(?:19|20)\d\d)?(?:/(?:cp|ttg))?)(?![\w/%-]|[.,]\d|\s*(?:%|triệu|tỷ|về \d))"
)
_PROJECT = re.compile(r"(?<!\w)dự án(?!\w)")
WORDS = {
    "law-head": tuple(sorted({*_NUMBERED_HEADS, *_SAID, *HEADS})),
    "pact-head": tuple(sorted(KINDS)),
    "treaty-head": ("hiệp định",),
    "free-trade": ("fta",),
    "project-head": ("dự án",),
}


def _symbols(text: str) -> Iterator[re.Match[str]]:
    """What `_NUMBERED.finditer` finds: a number begins not far before its first stroke."""
    done = 0
    for stroke in _STROKE.finditer(text):
        for at in range(max(done, stroke.start() - _BEFORE_STROKE), stroke.start()):
            if text[at].isdigit() and (match := _NUMBERED.match(text, at)):
                yield match
                done = match.end()
                break


def _numbered(reading: Reading) -> Iterator[Mention]:
    for match in _symbols(reading.text):
        number = re.sub(r"\s+", "", match["number"]).replace("–", "-")
        head = _BEFORE.search(reading.folded, max(0, match.start() - 64), match.start())
        said = head["type"] or "" if head else ""
        kind = _kind_of(number) if said == "văn bản" else TYPES.get(said, _kind_of(number))
        yield law(reading, head.start() if head else match.start(), match.end(), kind, number)
    for match in reading.find(_SHORT, reading.openings("law-head")):
        # "Đề án 06" is both the number and what everybody calls it.
        title = (
            " ".join(reading.text[match.start() : match.end()].split()) if match["type"] == "đề án" else ""
        )
        number = reading.text[slice(*match.span("number"))]
        yield law(reading, match.start(), match.end(), TYPES[match["type"]], number, title)
        for more in _chained(reading, match.end()):
            yield law(reading, more.start("number"), more.end("number"), TYPES[match["type"]], more["number"])


# "Nghị định 72/2013 và 27/2018": the type is said once.
_MORE = re.compile(r"(?:,| và|, và) (?P<number>\d{1,5}[a-z]?/(?:19|20)\d\d)(?![\w/%-]|[.,]\d)")
# "Nghị định số 61 và 45 của Chính phủ", "các Nghị quyết 57, 59, 66, 68", "Nghị quyết 57 - 59 - 66 - 68"
_MORE_BARE = re.compile(
    r"(?:,| và|, và) (?:số )?(?P<number>(?!19\d\d|20\d\d)\d{1,4}(?:[a-z](?!\w)|))(?=(?<=[a-z])| của (?:chính phủ|thủ tướng|quốc hội|bộ|ban|trung ương)|\.(?!\d)|$|;|\)|\"|”|,(?! \d+ (?!của |và )[^\W\d])| và (?:số )?\d+[a-z]?(?:\W|$))"
)


_DASHED = re.compile(r"(?: ?[-–] ?\d{1,3}){2,}(?![\w/%])")
_ONE = re.compile(r"(?P<number>\d+)")


def _chained(reading: Reading, end: int) -> Iterator[re.Match[str]]:
    """The numbers that go on the list of the document that ends at the offset."""
    if dashed := _DASHED.match(reading.folded, end):
        yield from _ONE.finditer(reading.folded, end, dashed.end())
        return
    pattern = _MORE if "/" in reading.text[max(0, end - 5) : end] else _MORE_BARE
    while more := pattern.match(reading.folded, end):
        yield more
        end = more.end()


# Symbols of types: after the number and its year ("12/CT-TTg", "50/2022/QH15") or before the Party body ("57-NQ/TW");
# others are of units: "1234/TCT-CS", "55/BKHĐT-TH", "12/UBND-KH".
_SYMBOLS = {
    "CTr": "chuong-trinh", "CTHĐ": "chuong-trinh", "NĐ": "nghi-dinh", "NQ": "nghi-quyet", "QĐ": "quyet-dinh", "CT": "chi-thi", "TTLT": "thong-tu-lien-tich",
    "TT": "thong-tu", "KH": "ke-hoach", "QH": "luat", "CĐ": "cong-dien", "TB": "thong-bao", "BC": "bao-cao", "TTr": "to-trinh", "KL": "ket-luan", "HD": "huong-dan",
}  # fmt: skip
_IMPLIES = re.compile(
    rf"/\s?(?P<state>{'|'.join(_SYMBOLS)})(?![^\W\d])|-\s?(?P<party>{'|'.join(_SYMBOLS)})\s?/"
)


def _kind_of(number: str) -> str:
    """The type a symbol implies: NĐ a decree, QĐ a decision …"""
    found = _IMPLIES.search(number)
    return _SYMBOLS[found["state"] or found["party"]] if found else "cong-van"


def _projects(reading: Reading) -> Iterator[Mention]:
    for match in reading.find(_PROJECT, reading.openings("project-head")):
        quoted = re.compile(r"\s*:?\s*[\"“](?P<title>[^\"“”]{8,240})[\"”]").match(reading.text, match.end())
        if quoted:
            title = " ".join(quoted["title"].split())
            yield Mention(
                match.start(), quoted.end(), "Project", "documents.project", title, slots={"title": title}
            )


_CARRIES = re.compile(r"(?:thực hiện|triển khai|thi hành)(?: [^.;:,]{0,80} và)? $")


def _names(reading: Reading, title: Mention, other: Mention) -> bool:
    """Whether a title names another act: "Nghị quyết về sửa đổi, bổ sung Nghị quyết A", "Chương trình thực hiện Nghị quyết B"."""
    if not title.covers(other):
        return False
    carries = _CARRIES.search(reading.folded, title.start, other.start)
    amends = title.value.lower().startswith("sửa đổi") or "một số điều" in title.value.lower()
    return amends or carries is not None


def find(reading: Reading) -> None:
    """Legal documents, agreements and projects of the page; the longest where they overlap."""
    bodies = reading.capitals("Agency")
    signed = outermost(list(pacts(reading)))
    laws = [
        *_numbered(reading),
        *told(reading),
        *codes(reading),
        *treaties(reading),
        *papers(reading, signed),
    ]
    laws = [m for m in laws if m.start not in bodies]  # "Chương trình Phát triển Liên Hợp Quốc"
    kept = outermost(laws)
    reading.add(kept)
    reading.add(m for m in laws if m not in kept and any(_names(reading, k, m) for k in kept))
    reading.add(signed)
    reading.add(_projects(reading))
