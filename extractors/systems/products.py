"""Products named after their firm, and services that go by a coined name: "MISA SME.NET 2021", "dịch vụ số VCB Digibank"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.shape import foreign, places
from extractors.systems.evidence import TECHNOLOGY
from kg.mentions.mention import Mention
from kg.mentions.reading import Reading

_APPLICATION: dict[str, object] = {"kind": "application", "named": True}
# "FPT.eHospital", "SME.NET 2021": a dot inside a name, which an address in small letters has not.
_VERSION = r"(?: (?:19|20)\d{2}(?![\w/.-]*\d)(?: mobile)?| \d{1,2}\.\d(?![\w.]*\d))"
_ENDS = r"(?:NET|VN|COM|ERP|HIS|LIS|IS|AI|PRO|ONE|CRM|HRM|EDU)"
_DOTTED = re.compile(
    rf"(?<![\w@./-])(?:[A-Z]{{2}}\w* )?(?:[A-Z]{{2}}\w*\.(?:[a-z]{{1,2}}[A-Z]\w+(?P<inner>)|{_ENDS}))(?![\w@/-]|\.\w)(?P<version>{_VERSION})?"
)
_DOT = re.compile(r"\.(?<=[A-Za-z0-9]\.)[A-Za-z]")
_LONG = 40  # characters on either side of the dot
# The part of such a name that it keeps without its firm.
DOTTED = re.compile(rf"(?<![\w.-])[A-Z]{{2,8}}\.{_ENDS}(?![\w.-]){_VERSION}?")
_HEADED = re.compile(
    r"(?<!\w)(?i:phần mềm|ứng dụng|nền tảng|hệ thống|giải pháp|phiên bản)(?: [^\W\d_A-ZĐ]+){0,4} $"
)


def dotted(reading: Reading) -> Iterator[Mention]:
    """Names with a dot inside: those with a capital after small letters, a version, or a noun before them."""
    done = 0
    for dot in _DOT.finditer(reading.text):
        match = _DOTTED.search(reading.text, max(done, dot.start() - _LONG), dot.end() + _LONG)
        sentence = reading.sentence_at(dot.start())
        if match is None or sentence is None or not match.start() < dot.start() < match.end():
            continue
        start, done = match.span()
        told = match["version"] or match["inner"] is not None
        if told or _HEADED.search(reading.text, max(sentence.start, start - 60), start):
            yield Mention(*match.span(), "System", "systems.brand", match.group(), slots=_APPLICATION)


def named(text: str) -> int:
    """Where the dotted name begins that ends these words after a noun, else 0.

    >>> named("phần mềm kế toán MISA SME.NET")
    17
    """
    for match in _DOTTED.finditer(text) if "." in text else ():
        if match.end() == len(text) and _HEADED.match(text, 0, match.start()):
            return match.start()
    return 0


# "dịch vụ ngân hàng số VCB Digibank", "dịch vụ chữ ký số PostaSign"
_SERVICE = re.compile(
    r"(?i:dịch vụ|giải pháp|hệ sinh thái)(?: [^\W\d_A-ZĐ]+){0,4} (?:số|điện tử|trực tuyến|di động) "
    r"(?P<name>(?:[A-Z]{2,}|[A-Z][A-Za-z]+) (?:[a-z]{1,2}[A-Z]\w+|[A-Z]\w+(?:-[A-Z]\w+)?(?: [A-Z][A-Za-z]+)?)|[A-Z][a-z]+[A-Z]\w+|[a-z]{1,2}[A-Z]\w+)(?![\w@/-]|\.\w)"
)
# What is done at all hours goes by that: "chương trình nộp thuế điện tử 24/7".
_ALWAYS = re.compile(
    r"chương trình (?:(?:nộp|thu|khai|kê khai|hoàn|thanh toán)(?: [^\W\d_]+){0,4} )(?:điện tử|thông quan) 24/7(?![\w/])"
)


def services(reading: Reading) -> Iterator[Mention]:
    """Digital services with a coined name, and programs that are named for the hours they run."""
    starts = sorted(
        at for words in ("dịch vụ ", "giải pháp ", "hệ sinh thái ") for at in places(reading.folded, words)
    )
    bodies = [(b.start, b.stop) for b in reading.mentions("Agency")]
    for match in reading.find(_SERVICE, starts, printed=True):
        name = match["name"]
        start, stop = match.span("name")
        if (
            any(a <= start and stop <= b for a, b in bodies)
            or TECHNOLOGY.fullmatch(name)
            or not _coined(name)
        ):
            continue
        if reading.sentence_at(start) is None:
            continue
        yield Mention(start, stop, "System", "systems.brand", name, slots=_APPLICATION)
    for match in _ALWAYS.finditer(reading.folded) if " 24/7" in reading.folded else ():
        if reading.sentence_at(match.start()) is not None:
            words = " ".join(reading.text[match.start() : match.end()].split())
            yield Mention(*match.span(), "System", "systems.given", words, slots=_APPLICATION)


# "các nền tảng như google meet, zavi": in small letters, strange to Vietnamese.
_SMALL = re.compile(
    r"(?:nền tảng|phần mềm|ứng dụng)(?: [^\W\d_]+){0,3} như:? (?P<list>[a-z]+(?: [a-z]+)?(?:(?:,| và| hoặc|, và) [a-z]+(?: [a-z]+)?){0,5})(?=[.,;:)…]|$)"
)
_NAMES = re.compile(r"(?<![^\W])(?!(?:và|hoặc)(?!\w))[a-z]+(?: [a-z]+)?(?=,| và| hoặc|$)")


_THINGS = frozenset(
    "mail email web website internet online app chat video camera robot chatbot livestream blog forum sms smartphone laptop game browser cloud blockchain".split()
)


def common(reading: Reading) -> Iterator[Mention]:
    """Platforms in everyday use that a list names in small letters."""
    for at in places(reading.text, " như "):
        sentence = reading.sentence_at(at)
        told = _SMALL.search(reading.text, max(sentence.start, at - 40), sentence.stop) if sentence else None
        for name in _NAMES.finditer(reading.text, *told.span("list")) if told else ():
            if foreign(name.group().split()[0]) and name.group() not in _THINGS:
                yield Mention(*name.span(), "System", "systems.brand", name.group(), slots=_APPLICATION)


def _coined(name: str) -> bool:
    """Whether the last word of a name is none of Vietnamese."""
    last = name.split(" ")[-1]
    return (
        any(c.isupper() for c in last[1:]) or last in _PRODUCTS or (len(last) > 2 and foreign(last.lower()))
    )


_PRODUCTS = frozenset({"Pay", "Plus", "Money", "One", "Go", "Now", "Me"})
