"""Documents whose title stands in quotes, or closes with the years that it is for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.documents.law import TYPES, law
from extractors.shape import places
from kg.mentions.mention import Mention
from kg.mentions.reading import Reading

# What programmes and plans are for, in the first words of their titles.
STRONG = re.compile(
    r"\s+(?:phát triển|tổng thể|quốc gia|chuyển đổi số|cải cách|hành động|xây dựng|bảo vệ|an toàn|an ninh|ứng dụng|dữ liệu|đổi mới|hợp tác|đẩy mạnh|nâng cao|tăng cường|mục tiêu|06|"
    r"\d+|hỗ trợ|khoa học|phòng chống|giáo dục|kinh tế|thí điểm|chính phủ|đô thị|mỗi xã|phối hợp(?! với| giữa)(?= [^\W\d_]+ [^\W\d_]+ [^\W\d_]+)|về (?:việc )?(?:tăng cường|phát triển|đẩy mạnh|nâng cao|chuyển đổi|triển khai))(?!\w)"
)
_GIVEN = re.compile(
    r"(?<!\w)(?P<type>đề án|chiến lược|kế hoạch|quy chế|quy hoạch|nghị quyết|chỉ thị|luật|chương trình)\s*:?\s*[\"“](?P<title>[^\W\d_][^\"“”]{11,300})[\"”]"
)
_SPANNED = re.compile(
    r"(?<!\w)(?<!hợp tác )(?<!đối tác )(?<!quan hệ )(?<!tầm nhìn )(?<!mục tiêu )(?P<type>đề án|chiến lược)(?P<title>(?:,? (?!đã |sẽ |được |là |có |của |trong |và đề án )[^\W\d_]+){3,24} giai đoạn (?:từ )?\d{4}\s?[-–]\s?\d{4}(?:,? (?:định hướng|tầm nhìn)(?: đến| tới)?(?: năm)? \d{4})?)(?!\w)"
)


def quoted(reading: Reading) -> Iterator[Mention]:
    """Documents whose title stands in quotes, or closes with the years it is for."""
    openings = reading.openings("law-head")
    for match in reading.find(_GIVEN, openings):
        weak = match["type"] == "chương trình" and not STRONG.match(" " + match["title"])
        if len(match["title"].split()) >= 4 and not weak:
            title = reading.text[slice(*match.span("title"))]
            yield law(reading, match.start(), match.end(), TYPES[match["type"]], "", " ".join(title.split()))
    for match in reading.find(_SPANNED, openings):
        title = reading.text[match.start() : match.end()]
        yield law(reading, match.start(), match.end(), TYPES[match["type"]], "", " ".join(title.split()))


# "công bố Báo cáo “Chuyển đổi số: Giải pháp …”"
_REPORT = re.compile(r"Báo cáo [\"“](?P<title>[^\W\d_][^\"“”]{11,300})[\"”]")


def reports(reading: Reading) -> Iterator[Mention]:
    """Reports whose title stands in quotes."""
    for match in reading.find(_REPORT, places(reading.text, "Báo cáo "), printed=True):
        if match["title"].count(" ") >= _LEAST and reading.sentence_at(match.start()):
            yield law(reading, match.start(), match.end(), "bao-cao", "", " ".join(match["title"].split()))


_LEAST = 3  # spaces of a title
