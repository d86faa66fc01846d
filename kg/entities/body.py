"""An agency's name taken apart: its own name, its place or parent, and so the scope it is unique in."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from kg.entities import heads
from kg.entities.book import PROVINCIAL, Book
from kg.entities.names import Atom, abbreviation, atoms, normal
from kg.entities.row import Row
from kg.text.letters import UPPER
from kg.text.slug import slug

_PARENT = re.compile(
    r"\s*(?:,|\(|\bthuộc\b|\btrực thuộc\b|\s[-–]|\bcủa\b)\s*"
    r"(?=(?:Bộ|Sở|Tổng cục|UBND|Ủy ban|Uỷ ban|Cục|Ban|Văn phòng|VPCP|Tập đoàn|Ngân hàng|Học viện)\b)"
)
_LEVEL = re.compile(
    r"[\s,\-–(]*\b((?i:tỉnh|thành phố|thủ đô|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu))"
    rf"(?:\s+([{UPPER}][^,()]*?))?\)?$"
)
# "Ban Tổ chức Tỉnh ủy", "Huyện đoàn": the level stands in the word.
_PARTY = re.compile(r"\b(tỉnh|thành|huyện|quận|thị) (?:ủy|uỷ|đoàn)$", re.I)
_PARTY_LEVELS = {"tỉnh": "tinh", "thành": "thanh-pho", "huyện": "huyen", "quận": "quan", "thị": "thi-xa"}
_EMBASSY = re.compile(r"^(?:đại sứ quán|tổng lãnh sự quán)(?:\s+(?:nước\s+)?(.+?))?(?:\s+tại\s+(.+))?$")

_CITY = re.compile(r"\bTP\.?(?=$| \w)", re.I)  # "UBND TP", "UBND TP. Pleiku"

# "Hội đồng Lý luận Trung ương", "Ban Chỉ đạo cải cách hành chính của Chính phủ": there is one.
_NATIONAL = re.compile(
    r"\b(?:quốc gia|trung ương|chính phủ|nhà nước|quốc hội|việt nam|dân tộc|thủ tướng"
    r"|(?<!cán )(?<!đảng )(?<!toàn )(?<!nội )(?<!(?<!hội )đồng )(?<!tiến )(?<!lạc )(?<!chi )bộ)\b"
)

# The country of a body that a foreigner heads, where the article names none.
UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Body:
    """`scope` is where the name is unique (country, place or parent); () when that is not known."""

    country: str
    head: str
    kind: str
    name: tuple[Atom, ...]
    scope: tuple[str, ...]
    level: str = ""
    place: str = ""
    province: str = ""
    parent: str = ""

    @property
    def plain(self) -> str:
        """The name as words, abbreviations as letters."""
        return " ".join(a.word or a.letter.upper() for a in self.name)


def body(row: Row, book: Book) -> Body:
    """The agency that the row names, read from its label and its features."""
    label = _expand(row.label)
    country = row.feature("country") or "vn"
    if found := _EMBASSY.match(normal(label)):
        return _embassy(found, row, book)
    own, parent = _split(label, row.feature("parent"))
    own, suffix = _nation(own, book)
    country = row.feature("country") or suffix or "vn"
    head, kind = _head(own, row)
    if country != "vn":
        inside = ("in", country) if country != UNKNOWN else ()  # two such bodies may be of two countries
        return Body(country, head, kind, atoms(own), inside, parent=parent)
    whole, (own, places) = own, _places(own, kind, row, book)
    if kind in ("standing", "board") and not _of_level(places, row, book):
        known = kind == "standing" or _NATIONAL.search(normal(f"{whole} {parent}"))
        return Body(country, head, kind, atoms(whole), ("in", country) if known else (), parent=parent)
    level, place, province = _seat(places, row, book)
    if kind == "unit" and not level:
        return _unit(Body(country, head, kind, atoms(own), (), parent=parent, province=province), book)
    if kind not in ("local", "unit") and not level:
        return Body(country, head, kind, atoms(own), ("in", country), parent=parent, province=province)
    scope: tuple[str, ...] = ("at", level, place, province) if place and (level == "tinh" or province) else ()
    if parent and scope and kind == "unit":
        scope = (*scope, book.letters("Agency", parent))
    return Body(country, head, kind, atoms(own), scope, level, place, province, parent)


def _expand(label: str) -> str:
    table = heads.load().acronyms
    label = _CITY.sub("thành phố", unicodedata.normalize("NFC", label).replace("Ð", "Đ"))
    return re.sub(r"[A-ZĐ]{2,}", lambda m: table.get(m.group(), m.group()), label)


def _split(label: str, parent: str) -> tuple[str, str]:
    if found := next((m for m in _PARENT.finditer(label) if m.start() > 0), None):
        rest = label[found.end() :].rstrip(" )")
        if heads.load().head(normal(label[: found.start()])) not in ("", normal(label[: found.start()])):
            return label[: found.start()], rest
    return label, parent


def _nation(label: str, book: Book) -> tuple[str, str]:
    """The label without the country at its end, and the country's code."""
    words = label.split()
    for size in (2, 1, 3):
        tail = " ".join(words[-size:])
        rest = words[:-size]
        proper = tail[:1].isupper() and (len(rest) > 1 or (rest and abbreviation(rest[0])))
        iri = book.look("Place", tail) if proper else ""
        if iri.count("/") == 1 and not (size == 1 and len(tail) <= _SYLLABLE and _in_name(rest[-1])):
            return _STATE.sub(r"\g<own>", " ".join(rest)), iri.rpartition("/")[2]
    return label, ""


# "Bộ Y tế nước Cộng hòa Cuba" is Bộ Y tế Cuba; so called are "Đảng Cộng hòa Mỹ", "Cục Dự trữ Liên bang Mỹ".
_STATE = re.compile(
    r"(?<!^Đảng)(?: nước)? (?:Cộng (?:hòa|hoà)|Vương quốc)"
    r"(?: (?:Dân chủ|Nhân dân|Hồi giáo|Xã hội chủ nghĩa|Liên bang|Thống nhất))*$"
    r"|(?<=^Bộ )(?P<own>.+) Liên bang$|(?: của)? nước$",
    re.I,
)


_SYLLABLE = 4  # letters of the longest country of one syllable: "Pháp"


def _in_name(before: str) -> bool:
    """Whether a country of one syllable goes on a name after this word: "Thủ Đức", "Việt - Pháp"."""
    return before in "-–" or (before.istitle() and any(not c.isascii() or c.islower() for c in before[1:]))


def _head(label: str, row: Row) -> tuple[str, str]:
    table = heads.load()
    head = table.head(normal(label))
    kind = table.heads.get(head, "")
    if row.feature("tier") in ("tinh", "huyen", "xa") and kind != "unit":
        return head, "local"
    return head, kind or ("standing" if abbreviation(label) else "")


def _places(label: str, kind: str, row: Row, book: Book) -> tuple[str, list[tuple[str, str]]]:
    """The label without the places at its end, and those places, the smallest first."""
    found: list[tuple[str, str]] = []
    levels = heads.load().levels
    while match := _LEVEL.search(label):
        if not match.start():
            break
        found.append((levels[normal(match[1])], normal(match[2] or "")))
        label = label[: match.start()].rstrip(" ,-–(")
    if not found and kind in ("local", "unit", "board"):
        words = label.split()
        for size in (3, 2, 4, 1):
            tail = " ".join(words[-size:])
            if len(words) > size and _province(tail, book, row.published):
                return " ".join(words[:-size]).rstrip(" ,-–("), [("tinh", normal(tail))]
    if not found and (party := _PARTY.search(label)):
        found.append((_PARTY_LEVELS[normal(party[1])], ""))
    return label, found[::-1]


def _of_level(places: list[tuple[str, str]], row: Row, book: Book) -> bool:
    """Whether a body that each level may have is one of a province or town: "Hội Nông dân tỉnh"."""
    return bool(places) and (not places[0][1] or bool(_province(places[0][1], book, row.published)))


def _province(name: str, book: Book, date: str) -> str:
    """The province of that name at the date; the first of its eras where the date leaves it open."""
    found = book.look("Place", name, date)
    if book.level(found) in PROVINCIAL:
        return found
    eras = sorted(i for i in book.named.get(("Place", normal(name)), ()) if book.level(i) in PROVINCIAL)
    return eras[0] if eras and all(re.fullmatch(rf"{eras[0]}(?:-\d{{4}})?", era) for era in eras) else ""


def _seat(places: list[tuple[str, str]], row: Row, book: Book) -> tuple[str, str, str]:
    """Level, place and province of a local body, as far as they are known."""
    known = row.feature("province").removeprefix("place/vn/")
    tier = row.feature("tier")
    if not places:
        level = tier if tier in ("tinh", "huyen", "xa") else ("tinh" if known else "")
        return (level, known, known) if level == "tinh" else (level, "", known)
    level, name = places[0]
    spelt = f"thành phố {name}" if level == "thanh-pho" else name
    iri = (_province(spelt, book, row.published) or _province(name, book, row.published)) if name else ""
    # "UBND thành phố" of an article about Hải Phòng is the city's.
    city = iri or (f"place/vn/{known}" if not name and row.feature("completed") else "")
    central = book.first(city, "cv:level").endswith("trung-uong")
    if level in ("tinh", "thanh-pho") and tier in ("", "tinh") and (level == "tinh" or central or tier):
        own = iri.rpartition("/")[2] or slug(name) or known
        return "tinh", known if known.startswith(own) and own else own, own
    above = [n for lv, n in places[1:] if lv in ("tinh", "thanh-pho") and n]
    if above:
        known = _province(above[-1], book, row.published).rpartition("/")[2] or slug(above[-1])
    district = [n for lv, n in places[1:-1] if n]
    return level, " / ".join([name, *district]) if name else "", known


def _unit(found: Body, book: Book) -> Body:
    if not found.parent:
        return found
    scope = ("of", book.letters("Agency", _expand(found.parent)), found.province)
    return Body(
        found.country, found.head, found.kind, found.name, scope, parent=found.parent, province=found.province
    )


def _embassy(found: re.Match[str], row: Row, book: Book) -> Body:
    """An embassy is known by the country that sends it and the one that receives it (Việt Nam, if unsaid)."""
    sender = (
        book.look("Place", found[1] or "").rpartition("/")[2]
        or slug(found[1] or "")
        or row.feature("country")
    )
    host = book.look("Place", found[2] or "").rpartition("/")[2] or slug(found[2] or "")
    host = host or ("vn" if sender and sender != "vn" else "")
    scope = ("embassy", sender, host) if sender and host else ()
    head = " ".join(normal(row.label).split()[:3])
    return Body(
        sender, head, "embassy", atoms("đại sứ quán" if "lãnh sự" not in head else "tổng lãnh sự quán"), scope
    )
