"""Titles of posts: the role scheme's labels, and families of titles it does not list."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.shape import SURNAMES
from kg.mentions.lexicon import Hit
from kg.mentions.mention import Mention, outermost
from kg.mentions.reading import Reading
from kg.text import fold
from kg.text.slug import slug

# "Chuyên gia kinh tế trưởng", "Giám đốc điều hành": a listed head with a field that belongs to the title.
_WIDER = re.compile(
    r"(?<!\w)(?:chuyên gia [\w ]{2,20} trưởng|kế toán trưởng|kiến trúc sư trưởng|kỹ sư trưởng|thanh tra viên|công chức [\w-]+(?: [\w-]+)?(?=[ ,] ?(?:xã|phường))"
    r"|giám đốc (?:điều hành|quốc gia|kỹ thuật|công nghệ|kinh doanh|sản xuất|dự án|tài chính|nhân sự|chiến lược|marketing|khu vực)"
    r"|phó giám đốc (?:phụ trách|kỹ thuật|điều hành)|(?:phó )?tổng giám đốc (?:điều hành|thường trực)"
    r"|quyền trưởng đại diện|phụ trách (?:phòng|ban))(?!\w)"
)
_FORMER = re.compile(r"(?<!\w)(nguyên|cựu|quyền|tân|phó) $")


def find(reading: Reading) -> None:
    """Every title of the page; the longest where titles overlap."""
    reading.add(outermost(list(_listed(reading)) + list(_families(reading))))


# Labels that hold a body: the title and the body are read apart, so that the post knows both.
_WITH_BODY = re.compile(
    r",|(?<!\w)(?:ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân|tỉnh ủy|thành ủy|huyện ủy|đảng ủy|đảng uỷ|sở|(?<=giám đốc )công an.*|vpcp|vpqh|văn phòng (?:chính|quốc|trung|ubnd|ủy).*|"
    r"ủy ban \w.*|ban quản lý.*|ban tổ chức|ban kiểm soát|trung ương đoàn|đảng đoàn|ban cán sự đảng|quốc hội)$"
)
_SAME = {"thu-tuong-chinh-phu": "thu-tuong", "pho-thu-tuong-chinh-phu": "pho-thu-tuong"}


# Titles that are whole with the body in them.
_WHOLE = re.compile(
    r"^(?:ủy viên|uỷ viên|thủ tướng|phó thủ tướng|bí thư trung ương|thường trực ban bí thư|tổng bí thư|chủ tịch nước|phó chủ tịch nước)"
)


def _ends_in_body(reading: Reading, hit: Hit) -> bool:
    """Whether the label ends in the name of a body: "Thống đốc Ngân hàng Nhà nước"."""
    if _WHOLE.match(fold(hit.entry.surface)):
        return False
    return any(
        hit.start < a.start < a.stop == hit.stop and reading.text[a.start].isupper()
        for a in reading.hits("Agency")
    )


# Labels that end in the head noun of the body that is then named.
_HEADING = re.compile(r"chủ tịch (?:hội đồng|(?P<society>hội|liên đoàn|hiệp hội))$")


def _goes_on(reading: Reading, at: int) -> bool:
    """Whether the body's name goes on: a capitalised word that begins no person's name."""
    word = re.compile(r" (?P<word>[^\W\d_]+)(?P<more> [^\W\d_]+)?").match(reading.text, at)
    if word is None or not word["word"][0].isupper():
        return False
    return word["word"].lower() not in SURNAMES


def _listed(reading: Reading) -> Iterator[Mention]:
    for hit in reading.hits("Role"):
        if _WITH_BODY.search(fold(hit.entry.surface)) or _ends_in_body(reading, hit):
            continue
        if reading.folded.endswith(("ủy ", "uỷ "), 0, hit.start) and reading.folded.startswith(
            "quyền ", hit.start
        ):
            continue  # "thừa ủy quyền Bộ trưởng" is no acting minister
        heading = _HEADING.search(fold(hit.entry.surface))
        if heading and (heading["society"] or _goes_on(reading, hit.stop)):
            continue  # "Chủ tịch Hội Liên hiệp Thanh niên" heads the Hội Liên hiệp Thanh niên
        before = _FORMER.search(reading.folded, max(0, hit.start - 8), hit.start)
        former = before.group(1) if before and before.group(1) in ("nguyên", "cựu") else ""
        slots: dict[str, object] = {"title": hit.entry.surface, "former": former}
        key = _SAME.get(hit.entry.key, hit.entry.key)
        yield Mention(hit.start, hit.stop, "Role", "roles.scheme", key, slots=slots)


def _families(reading: Reading) -> Iterator[Mention]:
    for match in _WIDER.finditer(reading.folded):
        words = reading.text[match.start() : match.end()]
        yield Mention(
            match.start(),
            match.end(),
            "Role",
            "roles.family",
            slug(words),
            slots={"title": words, "former": ""},
        )
