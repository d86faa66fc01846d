"""Agreements by their head nouns; one that has a title of its own is a document too."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from extractors.documents.pact import none_made
from kg.mentions.mention import Mention
from kg.mentions.reading import Reading

KINDS = {"bản ghi nhớ": "ban-ghi-nho", "biên bản ghi nhớ": "ban-ghi-nho", "công hàm trao đổi": "cong-ham-trao-doi", "thỏa thuận hợp tác": "thoa-thuan-hop-tac",
              "hiệp định": "hiep-dinh", "thỏa thuận": "thoa-thuan-hop-tac", "ý định thư": "ban-ghi-nho", "quy chế phối hợp": "thoa-thuan-hop-tac",
              "biên bản hợp tác": "ban-ghi-nho", "chương trình phối hợp": "thoa-thuan-hop-tac", "ghi nhớ hợp tác": "ban-ghi-nho", "chương trình hợp tác": "thoa-thuan-hop-tac"}  # fmt: skip
# "Chương trình hợp tác" is an agreement only where it is signed.
_PACT = re.compile(
    r"(?<!\w)(?!chương trình hợp tác(?<!ký .{20})(?<!ký kết .{20}))(?:"
    + "|".join(sorted(KINDS, key=len, reverse=True))
    + r")(?!\w)"
)


_END = re.compile(
    r"\s+(?:giữa|tại|hồi|trước(?= tháng| ngày| năm)|sau(?= tháng| ngày| khi)|(?:cuối|đầu)(?= tháng| năm)|về dự án|về việc xây dựng hệ thống|trước sự|dưới sự|vào|ngày|(?:hôm|sáng|trưa|chiều|tối)(?= \d| nay| qua)|được|với|đã|có|sẽ|nhằm|hướng (?:đến|tới)(?= mục tiêu)|trong|từ|là|nào|chưa|không|bị|trên địa bàn)(?!\w)|[,.;:()\"“]"
)
# "Hiệp định giữa Chính phủ A và Chính phủ B về …": who they are stands in the title.
_BETWEEN = re.compile(r" (?:giữa|của) [^,.;:()\"“]{6,160}? về (?=[^\W\d_])")
_FIELD = re.compile(r" trong (?:các )?lĩnh vực ")  # "… về hợp tác trong lĩnh vực kinh tế số"
# "Bản ghi nhớ (MoU) về …"
_SHORT = re.compile(r" \((?:mou|moa|loi|fta)\)(?= (?:về|hợp tác|phối hợp|giai đoạn))")
# "… trong tổ chức các hoạt động giai đoạn 2023 - 2025": so long as the years close it.
_YEARS = re.compile(r" trong [^,.;:()\"“]{3,90}? giai đoạn \d{4}\s?[-–]\s?\d{4}")

# "… đến năm 2025, định hướng đến năm 2030"
_OUTLOOK = re.compile(r", (?:và )?(?:định hướng|tầm nhìn)(?: đến| tới)?(?: năm)? \d{4}(?!\d)")


def pacts(reading: Reading) -> Iterator[Mention]:
    """Each naming of an agreement, with what it is about."""
    for match in reading.find(_PACT, reading.openings("pact-head")):
        sentence = reading.sentence_at(match.start())
        if sentence is None:
            continue
        stop = _stop(reading, match, sentence.stop)
        title = " ".join(reading.text[match.start() : stop].split())
        if title.endswith((" tương tự", " này", " trên")):
            continue
        slots: dict[str, object] = {"kind": KINDS[match.group()], "title": title}
        yield Mention(match.start(), stop, "Agreement", "documents.agreement", title, slots=slots)


def _stop(reading: Reading, head: re.Match[str], close: int) -> int:
    """Where the title after a head noun ends."""
    treaty = head.group() == "hiệp định" and reading.text[head.start()].isupper()
    between = _BETWEEN.match(reading.folded, head.end(), close) if treaty else None
    told = between or _SHORT.match(reading.folded, head.end(), close)
    end = _END.search(reading.folded, told.end() if told else head.end(), close)
    while end is not None and (field := _FIELD.match(reading.folded, end.start(), close)) is not None:
        end = _END.search(reading.folded, field.end(), close)
    if end is None:
        return close
    years = _YEARS.match(reading.folded, end.start(), close) or _OUTLOOK.match(
        reading.folded, end.start(), close
    )
    return years.end() if years else end.start()


# "Thỏa thuận hợp tác về chuyển đổi số giai đoạn 2021 - 2025": what a paper is called, not only that two agree.
_TITLE = re.compile(r"(?<!\w)(?:về|trong lĩnh vực|giai đoạn \d{4}|phối hợp|tài trợ)(?!\w)")
_SPANNED = re.compile(r"(?<!\w)(?:giai đoạn .*|đến năm (?:.* )?)\d+$")
_WORDS, _MEMO = 6, 12  # words of a title; a memorandum is told by what it is about in passing, too
_TREATY = re.compile(r"hiệp định (?:về|giữa|tài trợ|vay|tín dụng|thương mại|đối tác|tránh|khung)(?!\w)")
_MANY = ("các ", "những ", "nhiều ", "số ", "hai ", "ba ")
_TYPES = {"hiệp định": "hiep-dinh", "quy chế phối hợp": "quy-che", "chương trình phối hợp": "chuong-trinh"}


def papers(reading: Reading, signed: Iterable[Mention]) -> Iterator[Mention]:
    """The agreements that go by a title: a capital and what they are about, or the years that they are for."""
    for pact in signed:
        title, words = pact.value, pact.value.lower()
        if reading.folded.endswith(_MANY, 0, pact.start) or none_made(reading, pact):
            continue
        if words.startswith("hiệp định") and not _TREATY.match(words):
            continue
        spanned = _SPANNED.search(words) and words.count(" ") >= _WORDS
        least = _MEMO if "ghi nhớ" in words else _WORDS
        about = title[0].isupper() and _TITLE.search(words) and words.count(" ") >= least
        if not (about or spanned):
            continue
        kind = next((k for head, k in _TYPES.items() if words.startswith(head)), "thoa-thuan")
        slots: dict[str, object] = {"kind": kind, "number": "", "title": title}
        yield Mention(pact.start, pact.stop, "Law", "documents.pact", title, slots=slots)
