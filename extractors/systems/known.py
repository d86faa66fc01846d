"""Systems that the reference data names, where the page names them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.shape import foreign
from extractors.systems.heads import CITED, HEAD, HEADS
from kg.mentions.lexicon import Hit
from kg.mentions.mention import Mention
from kg.mentions.reading import Reading
from kg.text import fold

# "Hệ thống một cửa tỉnh Lào Cai" is the province's own, not the one that the reference data names.
_LOCAL = re.compile(r" (?:của )?(?:tỉnh|thành phố|tp\.?|huyện|quận|phường|xã) ")


_DOMAIN = re.compile(r"\.(?:com\.)?vn(?!\w)")  # "sàn thương mại điện tử postmart.vn"
_LONGER = re.compile(r"\w-$")  # "Agri-postmart.vn" is another address


def _certain(reading: Reading, hit: Hit) -> bool:
    """Whether a label names its system there: written with a capital, after a head noun, or an address."""
    if _LONGER.search(reading.text, max(0, hit.start - 2), hit.start):
        return False
    if (needs := _NEEDS.get(hit.entry.surface)) and not needs.search(reading.folded):
        return False
    if _sectoral(reading, hit):
        return False
    if "." in hit.entry.surface:
        bracketed = reading.text.startswith("(", hit.start - 1) and reading.text.startswith(")", hit.stop)
        return not bracketed and not CITED.match(reading.folded, hit.stop)
    if reading.folded.startswith(" oa ", hit.stop):
        return False  # the page of a body on Zalo
    first = reading.text[hit.start : hit.stop].split()[0]
    if hit.entry.key in _CLASSES and " " in hit.entry.surface and not _printed(reading, hit):
        return False
    if first != first.lower() or hit.entry.exact or HEAD.match(reading.folded, hit.start):
        return True
    words = fold(hit.entry.surface).split()
    led = len(words) == 1 or _LED.search(reading.folded, max(0, hit.start - 24), hit.start)
    return bool(led) and any(
        foreign(word) or len(word) > _SYLLABLE for word in words
    )  # "trên zalo", "nền tảng google meet"


# Short names of other things too: what the page must speak of.
_NEEDS = {"NSW": re.compile(r"một cửa|hải quan|thủ tục")}
_SECTOR = ("cơ sở dữ liệu ngành ", "csdl ngành ")
_MINISTRY = re.compile(r"(?<!\w)bộ (?:giáo dục|gd)")
_BUREAU = re.compile(r"(?<!\w)(?:sở|phòng) (?:giáo dục|gd)")


def _sectoral(reading: Reading, hit: Hit) -> bool:
    """Whether the database of a sector is the one that a province's page tells of as its own."""
    if not reading.folded.startswith(_SECTOR, hit.start):
        return False
    bureau, ministry = _BUREAU.search(reading.folded), _MINISTRY.search(reading.folded)
    return bureau is not None and (ministry is None or bureau.start() < ministry.start())


# Kinds of systems that each ministry and province has one of: small letters name none of them.
_CLASSES = frozenset(
    {"system/vn/one-stop", "system/vn/he-thong-quan-ly-van-ban-va-dieu-hanh", "system/vn/lgsp"}
)


def _printed(reading: Reading, hit: Hit) -> bool:
    """Whether a label has a capital that the opening of its sentence does not ask for."""
    sentence = reading.sentence_at(hit.start)
    at = hit.start + (sentence is not None and sentence.start == hit.start)
    return any(c.isupper() for c in reading.text[at : hit.stop])


_SYLLABLE = 7  # letters of the longest Vietnamese one: "nghiêng"
_LED = re.compile(
    r"(?<!\w)(?:nền tảng|phần mềm|ứng dụng|app|mạng xã hội)(?: như:?)? $|(?<!\w)(?:qua|trên|bằng) $"
)


def known(reading: Reading) -> Iterator[Mention]:
    """Every label of a known system that names it there; one that goes on with a province is another's."""
    for hit in reading.hits("System"):
        if not _certain(reading, hit):
            continue
        stop = _local(reading, hit)
        if stop:
            kind = HEAD.match(reading.folded, hit.start)
            slots: dict[str, object] = {"named": True} | ({"kind": HEADS[kind.group()]} if kind else {})
            words = " ".join(reading.text[hit.start : stop].split())
            yield Mention(hit.start, stop, "System", "systems.local", words, slots=slots)
            continue
        domain = _DOMAIN.match(reading.text, hit.stop)
        yield Mention(
            hit.start,
            domain.end() if domain else hit.stop,
            "System",
            "systems.reference",
            hit.entry.surface,
            hit.entry.key,
            {"named": True},
        )


def names_known(reading: Reading, hit: Hit) -> bool:
    """Whether the coined name of a known system follows a head noun: what goes on in small letters is no name."""
    after = hit.stop + 1
    longest = next((k for k in reading.hits("System") if k.start == after), None)
    if longest is None or not reading.text[after : after + 1].isupper() or "." in longest.entry.surface:
        return False
    words = fold(longest.entry.surface).split()
    goes_on = reading.text[longest.stop : longest.stop + 2]
    return foreign(words[0]) and (goes_on[:1] != " " or goes_on[1:].islower())


def _local(reading: Reading, hit: Hit) -> int | None:
    """The end of a name that goes on with a province: its own system, not the one the reference data names."""
    if "quốc gia" in reading.folded[hit.start : hit.stop]:
        return None
    level = _LOCAL.match(reading.folded, hit.stop)
    short = reading.text[hit.start : hit.stop].isupper()
    if level is None and not short:
        return None
    at = level.end() if level else hit.stop + 1
    return max((p.stop for p in reading.hits("Place") if p.start == at), default=None)
