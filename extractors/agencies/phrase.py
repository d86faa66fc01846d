"""Bodies with what stands in brackets or after a comma: "Cục X (Bộ Y)", "Bộ Z (BZ)", "Cục X, Bộ Y"."""

from __future__ import annotations

import re

from extractors.acronyms import dashed
from extractors.agencies.words import TOP
from kg.mentions.front import does
from kg.mentions.mention import Mention
from kg.mentions.reading import Reading
from kg.text import fold

_BRACKET = re.compile(
    r"[ \u00a0]*\((?:gọi tắt là\s+|viết tắt là\s+|sau đây gọi là\s+|(?:tỉnh|thành phố|huyện|quận|thị xã)\s+(?=[A-ZĐ]))?[\"“]?[A-ZĐ][\w&. +-]{1,30}[\"”]?\)(?: tại Việt Nam(?!\w))?"
)
_OF = re.compile(r"\((?:bộ|tổng cục|văn phòng chính phủ|chính phủ|ubnd|sở|công an|đại học)(?!\w)")
_PARENT = re.compile(r"^\s*(?:(?:,|của|thuộc|trực thuộc|-|–|\()\s*)?$")
_VENUE = re.compile(r"trung tâm (?:hội nghị|triển lãm|văn hóa|tổ chức sự kiện)")
_UNITS = (
    "cục",
    "vụ",
    "chi cục",
    "phòng",
    "trung tâm",
    "viện",
    "tổng cục",
    "văn phòng",
    "ban",
    "thanh tra",
    "công an",
    "ủy ban",
    "uỷ ban",
    "hội đồng",
    "trường",
    "khoa",
)
# What a faculty belongs to, and a school: "Khoa A, Trường Đại học B, Đại học Quốc gia Hà Nội".
_SCHOOLS = {
    "khoa ": re.compile(r"trường |đại học |đh |học viện |bệnh viện "),
    "trường ": re.compile(r"(?:đại học|đh) (?:quốc gia|đà nẵng|huế|thái nguyên)(?!\w)|đhqg"),
}
# Of somebody where the words say so: "Công ty A thuộc Tập đoàn B", "Khối thi đua số 6 của Bộ C".
_OWNED_BY = (
    "công ty",
    "tổng công ty",
    "khối",
    "bệnh viện",
    "đội",
    "tổ ",
    "câu lạc bộ",
    "báo ",
    "tạp chí",
    "chi nhánh",
    "bộ phận",
)


_MINISTRY = ("cục ", "vụ ", "viện ", "hội đồng ", "công an ")  # never of a province's department


def phrases(reading: Reading) -> None:
    """A Unit mention over each body and what belongs to its name, so that rules see one thing."""
    bodies, at = reading.mentions("Agency"), 0
    for index, body in enumerate(bodies):
        sentence = reading.sentences[body.start]
        if sentence is None or body.start < at:
            continue  # the short name in the brackets of the one before
        stop = _whole(reading, bodies[index:], sentence.stop)
        if stop > body.stop:
            at = stop
            reading.add(
                [Mention(body.start, stop, "Unit", "agencies.phrase", body.value, slots={"body": body})]
            )


def _whole(reading: Reading, bodies: list[Mention], limit: int) -> int:
    """Where the first body ends with its short name and the bodies it belongs to, one after the other."""
    body, stop = bodies[0], bodies[0].stop
    bracket = _BRACKET.match(reading.text, stop, limit)
    if bracket is None and reading.text[stop : stop + 3] in _JOINTS:
        bracket = dashed(reading, body)
    stop = bracket.end() if bracket else stop
    closing = bracket is not None and _OF.match(bracket[0].strip().casefold()) is not None
    for parent in bodies[1:]:
        if parent.start >= limit:
            break
        if parent.start < stop:
            continue
        between = reading.folded[stop : parent.start]
        if between in _JOINTS and parent.iri and parent.iri == body.iri:
            stop = (
                parent.stop
            )  # "Tập đoàn Công nghiệp - Viễn thông Quân đội Viettel", "Cục An ninh mạng - A05"
            continue
        if len(between) > _WIDEST or not _PARENT.search(between) or not belongs(body, parent, between):
            break
        if closing and "," in between:
            break  # "Cục A (Bộ B), Tổng cục C (Bộ D)" are two
        if "," in between and _received(reading, body, parent):
            break
        closing = reading.text[parent.stop : parent.stop + 1] == ")" and "(" in between
        body, stop = parent, parent.stop + closing
    return stop


# "Sáng 5/6, tại Cục A, Tổng cục B tổ chức …": where it is stands before who holds it.
_THERE = re.compile(r"(?:^|[,.:;–-]\s*|\n)tại $")


def _received(reading: Reading, venue: Mention, parent: Mention) -> bool:
    """Whether a clause that begins with a venue goes on with what the body above it does there."""
    return does(reading.folded, parent.stop) and bool(
        _THERE.search(reading.folded[max(0, venue.start - 8) : venue.start])
    )


_JOINTS = (" ", " - ", " – ")
_WIDEST = len(") trực thuộc ")  # what stands between a unit and its parent


# How high a body stands, by its head noun: a unit belongs to a body above it.
_RANKS = (
    ("đội ", "tổ ", "bộ phận "),
    ("phòng ", "chi cục ", "chi nhánh "),
    (
        "cục ",
        "vụ ",
        "trung tâm ",
        "viện ",
        "văn phòng ",
        "ban ",
        "thanh tra ",
        "học viện ",
        "công an ",
        "hội đồng ",
    ),
    ("tổng cục ", "sở ", "tổng công ty "),
)


def rank(name: str) -> int:
    """0 for the lowest kind of unit, 4 for a body that is no unit."""
    words = fold(name)
    for level, heads in enumerate(_RANKS):
        if words.startswith(heads):
            return 4 if TOP.match(words) else level
    return 4


_LEVELLED = re.compile(r" (?:tỉnh|thành phố|tp|huyện|quận|thị xã|xã|phường)$")
_OWNED = re.compile(
    r" (?:tỉnh|thành|huyện|quận|thị) (?:ủy|uỷ|đoàn)(?!\w)| (?:hđnd|hội đồng nhân dân|trung ương)(?!\w)"
)

_BESIDE = ("sở ", "hội ", "hiệp hội ", "liên đoàn ", "câu lạc bộ ")  # no unit of the state is theirs


def belongs(unit: Mention, parent: Mention, between: str) -> bool:
    """Whether a unit can belong to the body after it: one above it, or one it is said to be of."""
    name = fold(unit.value)
    said = re.search(r"của|thuộc", between) is not None
    school = next((above for head, above in _SCHOOLS.items() if name.startswith(head)), None)
    if school is not None and not said:
        return school.match(fold(parent.value)) is not None
    if not name.startswith(_UNITS + _OWNED_BY if said else _UNITS) or TOP.match(name) or _VENUE.match(name):
        return False
    if "," in between and (_OWNED.search(name) or _LEVELLED.search(name)):
        return False  # "Ban Tổ chức Tỉnh ủy, Sở Nội vụ" are two, and so are "Công an tỉnh, Cục Thuế tỉnh"
    if "," in between and name.startswith(_MINISTRY) and fold(parent.value).startswith(_BESIDE):
        return False  # "Cục A, Sở B và Hiệp hội C" are three
    return rank(unit.value) < rank(parent.value) or (said and rank(unit.value) == rank(parent.value))
