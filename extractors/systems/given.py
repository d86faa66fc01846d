"""Systems whose name is given in quotes, by the number that is called, or as an address."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.systems.heads import CITED, HEADS
from kg.mentions.lexicon import Hit
from kg.mentions.mention import Mention
from kg.mentions.reading import Reading
from kg.text.letters import UPPER

# A name given in quotes, or the number that is called.
_QUOTED = re.compile(
    rf"\s*(?:[\"“](?P<name>[{UPPER}][^\"“”\n]{{1,60}})(?:[\"”]|$|(?=\n))|[‘'](?P<single>[{UPPER}][^‘’'\n]{{1,60}})[’'](?!\w))"
)
_CALLED = re.compile(r"\s+(?P<name>1\d{3}(?:[ .]?\d{4}|(?:[ .]\d{2,4}){2,3})?|\d{3,4})(?![\w.,]*\d)")


def given(reading: Reading, hit: Hit) -> Mention | None:
    """The system whose name stands in quotes after its head, or the hotline called by its number."""
    pattern = _CALLED if hit.entry.key in _HOTLINES else _QUOTED
    name = pattern.match(reading.text, hit.stop) or _QUOTED.match(reading.text, hit.stop)
    name = name or _described(reading, hit)
    if name is None:
        return None
    called = name.re is _CALLED
    stop = _of_place(reading, name.end()) if called else name.end()
    words = " ".join(reading.text[hit.start : stop].split())
    whole = called or "zalo" in hit.entry.key
    value = words if whole else " ".join((name["name"] or name["single"]).split())
    slots: dict[str, object] = {"kind": HEADS[hit.entry.key], "named": True}
    return Mention(hit.start, stop, "System", "systems.given", value, slots=slots)


# "ứng dụng du lịch thông minh “Visit Huế”": small words say what it is before it is named.
_SMALL = re.compile(
    r"(?: (?!(?:và|hoặc|với|cho|của|là|có|đã|sẽ|để|theo|do|về|tại|trong|từ|được|giúp)(?!\w))[a-zà-ỹđ]+){1,6} (?=[\"“])"
)


def _described(reading: Reading, hit: Hit) -> re.Match[str] | None:
    """The quoted name after a few small words that go on with the head; None where no name follows so."""
    small = _SMALL.match(reading.text, hit.stop)
    return _QUOTED.match(reading.text, small.end()) if small else None


# What is called by a number: "Tổng đài 1022", "Cổng thông tin 1022 TPHCM".
_HOTLINES = frozenset({"tổng đài", "cổng", "cổng thông tin"})


def _of_place(reading: Reading, at: int) -> int:
    """The end moved past a place that goes on with a name; the same end where none does."""
    level = _LEVEL.match(reading.folded, at)
    start = level.end() if level else at + 1
    return max((p.stop for p in reading.mentions("Place") if p.start in (start, at + 1)), default=at)


_LEVEL = re.compile(r" (?:tỉnh|thành phố|tp\.?) ?")


_SITE = re.compile(
    r"(?<![\w@./-])(?:https?://)?(?:www\.)?[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.(?:gov\.vn|com\.vn|org\.vn|edu\.vn|net\.vn|vn|com|net|org)(?![\w@-]|\.[a-z]{2})(?:/[\w./%?=&-]*)?"
)
# What every address holds.
_DOMAIN = re.compile(r"\.(?:vn|com|net|org)(?![\w@-])")


# "trang thông tin điện tử của Tổng cục Thuế (www.gdt.gov.vn)": the address of the site just spoken of.
_PAGE = re.compile(r"(?<!\w)(?:trang|cổng|website|chuyên mục|chuyên trang)(?!\w)[^.;:()]{0,70} $")


def _sited(reading: Reading, at: int) -> bool:
    """Whether a bracket at the offset follows words for a site that nothing names yet."""
    sentence = reading.sentence_at(at)
    return sentence is not None and bool(_PAGE.search(reading.folded, max(sentence.start, at - 90), at))


_DATELINE = re.compile(r"\)? ?[-–—] ")  # "ANTD.VN - Ngày 5/6": the paper


# The address of one page of a paper is no site: a slug of many words, a long number, a page's ending.
_STORY = re.compile(r"/(?:[^/]*-){4}|/[^/]*\d{5}|\.(?:s?html?|chn|vnp|epi|aspx|php|tpo|ldo)(?:$|[?#])")


def sites(reading: Reading) -> Iterator[Mention]:
    domain = _DOMAIN.search(reading.folded)
    if domain is None:
        return
    for match in _SITE.finditer(reading.folded, reading.folded.rfind(" ", 0, domain.start()) + 1):
        if re.search(
            r"(?:theo|nguồn|ảnh)\s*:?\s*$", reading.folded[max(0, match.start() - 10) : match.start()]
        ):
            continue
        bracketed = reading.text.startswith("(", match.start() - 1) and reading.text.startswith(
            ")", match.end()
        )
        if bracketed and not _sited(reading, match.start() - 1):
            continue
        if _STORY.search(match.group()):
            continue
        if CITED.match(reading.folded, match.end()) or _DATELINE.match(reading.text, match.end()):
            continue
        words = reading.text[match.start() : match.end()].rstrip("/.")
        yield Mention(
            match.start(),
            match.start() + len(words),
            "System",
            "systems.site",
            words,
            slots={"kind": "portal", "named": True},
        )
