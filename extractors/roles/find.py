"""Titles of posts: the role scheme's labels, and families of titles it does not list."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.mentions.mention import Mention, outermost
from kg.mentions.reading import Reading

# "Chuyên gia kinh tế trưởng", "Giám đốc điều hành": a listed head with a field that belongs to the title.
_WIDER = re.compile(
    r"(?<!\w)(?:chuyên gia [\w ]{2,20} trưởng|kế toán trưởng|kiến trúc sư trưởng|kỹ sư trưởng|thanh tra viên|công chức [\w-]+(?: [\w-]+)?(?=[ ,] ?(?:xã|phường))"
    r"|giám đốc (?:điều hành|quốc gia|kỹ thuật|công nghệ|kinh doanh|sản xuất|dự án|tài chính|nhân sự|chiến lược|marketing|khu vực)"
    r"|phó giám đốc (?:phụ trách|kỹ thuật|điều hành)|(?:phó )?tổng giám đốc (?:điều hành|thường trực)"
    r"|(?:quyền )?trưởng (?:đại diện|phòng|khoa|bộ môn|nhóm|ban|đoàn)|phó trưởng (?:phòng|khoa|ban|đoàn)|phụ trách (?:phòng|ban))(?!\w)"
)
# Words that make what follows no title of a person here.
_BLOCKED = re.compile(r"(?<!\w)(?:nhóm|dân số|thị|đất|cấp|hàm|chức danh|chức vụ|các|những|mỗi|nhiều) $")
_FORMER = re.compile(r"(?<!\w)(nguyên|cựu|quyền|tân|phó) $")


def find(reading: Reading) -> None:
    """Every title of the page; the longest where titles overlap."""
    reading.add(outermost(list(_listed(reading)) + list(_families(reading))))


def _listed(reading: Reading) -> Iterator[Mention]:
    for hit in reading.hits("Role"):
        before = _FORMER.search(reading.folded, max(0, hit.start - 8), hit.start)
        former = before.group(1) if before and before.group(1) in ("nguyên", "cựu") else ""
        slots: dict[str, object] = {"title": hit.entry.surface, "former": former}
        yield Mention(hit.start, hit.stop, "Role", "roles.scheme", hit.entry.key, slots=slots)


def _families(reading: Reading) -> Iterator[Mention]:
    for match in _WIDER.finditer(reading.folded):
        words = reading.text[match.start() : match.end()]
        yield Mention(match.start(), match.end(), "Role", "roles.family", "", slots={"title": words, "former": ""})
