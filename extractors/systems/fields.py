"""The field of a ministry that ends a system's name: "… về khoa học, công nghệ và đổi mới sáng tạo"."""

from __future__ import annotations

import re

from extractors.shape import Run
from kg.mentions.reading import Reading

# How the fields of a ministry begin that commas and "và" keep together; a list of databases has others.
FIELDS = frozenset({"khoa", "văn", "giáo", "lao", "nông", "tài", "thông", "hoạt", "tổ", "của"})
_FIELD = re.compile(
    r"khoa học(?: kỹ thuật)?(?:,| và|, và) (?:công nghệ|đổi mới)(?:(?:,| và) (?:đổi mới sáng tạo|chuyển đổi số)){0,2}|văn hóa(?:,| và) (?:thể thao|gia đình)(?:(?:,| và) (?:du lịch|gia đình)){0,2}"
    r"|giáo dục và đào tạo|lao động(?:,| và) (?:việc làm|thương binh và xã hội|người có công và xã hội)|nông nghiệp(?:,| và) (?:phát triển nông thôn|môi trường|nông thôn)"
    r"|tài nguyên(?:,| và) môi trường|thông tin và truyền thông|hoạt động (?:xây dựng|đầu tư|đấu thầu|thương mại điện tử|khoa học và công nghệ|khoa học, công nghệ và đổi mới sáng tạo)"
)


# Those that a name holds without "về": "Nền tảng quản lý nhiệm vụ khoa học và công nghệ".
_WHOLE = re.compile(
    r"khoa học(?:,| và|, và) công nghệ(?:(?:,| và) (?:đổi mới sáng tạo|chuyển đổi số)){0,2}|giáo dục và đào tạo|tài nguyên(?:,| và) môi trường|nông nghiệp và (?:phát triển nông thôn|môi trường)"
    r"|thông tin và truyền thông|văn hóa, thể thao và du lịch|(?<=quản lý )hoạt động (?:xây dựng|đầu tư|đấu thầu|thương mại điện tử|khoa học và công nghệ|khám bệnh, chữa bệnh)"
    r"|tổ chức(?:,| và) hoạt động|(?<=kiến nghị )của (?:người dân|cá nhân|tổ chức|doanh nghiệp|công dân|cử tri)(?:(?:,| và|, và) (?:người dân|cá nhân|tổ chức|doanh nghiệp|công dân|cử tri)){0,3}"
)


def field(reading: Reading, run: Run, at: int) -> tuple[int, int] | None:
    """The last token and the end of a ministry's field that begins at a token of `FIELDS`; None where none does."""
    shape = _FIELD if at and run[at - 1].folded == "về" else _WHOLE
    named = shape.match(reading.folded, run[at].start)
    if named is None:
        return None
    while run.has(at + 1) and run[at + 1].start < named.end():
        at += 1
    return at, named.end()
