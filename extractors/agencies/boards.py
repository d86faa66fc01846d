"""Management boards, named by what they keep, written small."""

from __future__ import annotations

import re

from extractors.agencies.ends import Name, complement
from extractors.agencies.words import HEAD
from extractors.shape import RUN
from kg.mentions.reading import Reading

# What a management board keeps, written small: "Ban Quản lý các khu công nghiệp tỉnh", "Ban Quản lý dự án đầu tư xây dựng huyện".
_KEPT = re.compile(
    r" (?:các )?(?:khu (?:công nghiệp|kinh tế|chế xuất|công nghệ cao|di tích|bảo tồn)|dự án (?:đầu tư|phát triển|xây dựng|giao thông|\d+)|rừng (?:phòng hộ|đặc dụng)|phố cổ|đường sắt đô thị|di sản(?: văn hóa)?(?: thế giới)?|vườn quốc gia|chợ|công viên|bến xe)"
    r"(?:,? (?:và |- )?(?:các )?(?:khu )?(?:chế xuất|kinh tế|công nghiệp|đầu tư|xây dựng|giao thông|dân dụng|hạ tầng|đô thị|phát triển|công trình|nông nghiệp|công nghệ cao)(?!\w))*(?!\w)"
)


def managed(reading: Reading, at: int, stop: int) -> Name | None:
    """The end of a management board's name, from the end of its head; None when it keeps nothing known."""
    found = _KEPT.match(reading.folded, at, stop)
    if found is None:
        return None
    end = complement(reading, found.end(), stop)
    name = RUN.match(reading.text, end + 1, stop) if end == found.end() else None
    named = name and len(name.group().split()) in _TOWN and not HEAD.match(reading.folded, end + 1)
    return Name(name.end() if name and named else end)  # "Ban Quản lý Khu kinh tế Dung Quất"


_TOWN = range(2, 4)
