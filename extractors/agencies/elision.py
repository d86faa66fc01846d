"""Members of elided lists: "các Sở Y tế, Nội vụ và Tài chính", "các Sở GTVT Hà Nội, Hải Phòng"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from extractors.agencies.words import FIELDS
from extractors.shape import CAPITAL, foreign
from kg.mentions.mention import Mention
from kg.mentions.reading import Reading
from kg.text import fold

_PLURALS = ("các", "những", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười")
_PLURAL = rf"(?:\d+|{'|'.join(_PLURALS)})"
# The heads of elided lists: what the patterns below begin with, or with a plural word right before it.
ELIDED = ("sở", "bộ", "cục", "chi cục", "phòng", "ban", "ubnd", "hđnd", "công an", "tỉnh ủy", "thành ủy", "đảng ủy", "ủy ban nhân dân",
          "tập đoàn", "công ty", "hãng", "doanh nghiệp")  # fmt: skip
_MANY = re.compile(rf"(?<!\w){_PLURAL}\s+$")
_FIELD = "(?:" + "|".join(re.escape(f) for f in sorted(FIELDS, key=len, reverse=True)) + r")(?![\w&])"
_AND = r"\s*(?:,\s*và|,|;|và|\bvà)\s*"
_LIST = re.compile(
    rf"(?<!\w){_PLURAL}\s+(?P<head>sở|bộ|cục|chi cục|phòng|ban)(?!\w)(?:,\s*(?:ban|ngành|cơ quan|cơ quan ngang bộ|đơn vị))*\s*(?::|là\s*:?|gồm\s*:?|như\s*:?)?\s*(?P<all>{_FIELD}(?:{_AND}(?:sở |bộ )?{_FIELD})+)"
)
# "liên Bộ Tài chính - Y tế": two that act as one.
_ALLIED = re.compile(rf"(?<=liên )(?P<head>bộ|sở)\s+(?P<all>{_FIELD}(?:(?:\s?[-–]\s?|{_AND}){_FIELD})+)")
_ONE = re.compile(_FIELD)
_OPENING = r"(?:(?::|như:?|gồm:?|là:?)\s*)?"  # "Công an các tỉnh, thành phố như Đồng Nai, Tây Ninh"
_LOCAL = re.compile(
    rf"(?<!\w){_PLURAL}\s+(?P<head>ubnd|hđnd|công an|tỉnh ủy|thành ủy)\s+(?:các\s+)?(?P<level2>tỉnh, thành phố|tỉnh|thành phố|quận|huyện)?\s*{_OPENING}"
    rf"|(?<!\w)(?P<head2>ubnd|hđnd|công an)\s+(?:các|\d+)\s+(?P<level>tỉnh, thành phố|tỉnh|thành phố|quận|huyện)\s*{_OPENING}"
)


def _behind_many(folded: str, at: int) -> bool:
    """Whether a plural word or a digit ends right before the offset, but for spaces: a pattern is asked only then."""
    before = folded[at - 40 if at > 40 else 0 : at].rstrip()
    return before.endswith(_PLURALS) or before[-1:].isdigit()


# Before the units of many places: "UBND các huyện", "Công an 3 xã".
_COUNCILS = re.compile(r"(?:ubnd|hđnd|công an|đảng ủy|ủy ban nhân dân)\s+(?:các|\d)")


@dataclass(frozen=True, slots=True)
class _Starts:
    """Where a list of bodies may begin: at the plural word before a head noun, at a council of many, behind "liên"."""

    plural: list[int] = field(default_factory=list)
    local: list[int] = field(default_factory=list)  # at either of the first two
    allied: list[int] = field(default_factory=list)


def _starts(reading: Reading) -> _Starts:
    """Where a list of bodies may begin."""
    found, folded = _Starts(), reading.folded
    for at in reading.openings("elided-head"):
        if _behind_many(folded, at) and (many := _MANY.search(folded, max(0, at - 40), at)):
            found.plural.append(many.start())
            found.local.append(many.start())
        if _COUNCILS.match(folded, at):
            found.local.append(at)
        if folded[at - 5 : at] == "liên ":
            found.allied.append(at)
    return found


def _fields(reading: Reading, kept: list[Mention], starts: _Starts) -> Iterator[Mention]:
    taken = {m.start for m in kept}
    for match in (*reading.find(_LIST, starts.plural), *reading.find(_ALLIED, starts.allied)):
        head = reading.text[match.start("head") : match.end("head")].capitalize()
        for unit in _ONE.finditer(reading.folded, *match.span("all")):
            if (
                unit.start() in taken
                or not reading.text[unit.start()].isupper()
                or (match.start("head") in taken and unit.start() == match.start("all"))
            ):
                continue
            if any(m.start < unit.end() and unit.start() < m.stop for m in kept):
                continue
            value = f"{head} {reading.text[unit.start() : unit.end()]}"
            yield Mention(
                unit.start(), unit.end(), "Agency", "agencies.elided", value, slots={"head": head.lower()}
            )


_BEFORE = re.compile(rf"(?<!\w){_PLURAL}\s*$")
_OPENED = re.compile(r"\s*(?:là|gồm|như|:|là:|gồm:)\s*")
_JOINT = re.compile(_AND)


def _places(reading: Reading, kept: list[Mention]) -> Iterator[Mention]:
    """Places in a list after a plural body with a first place: each stands for the body there."""
    places = reading.capitals("Place")
    ordered = sorted(places)
    for mention in kept:
        if not _behind_many(reading.folded, mention.start):
            continue
        if _BEFORE.search(reading.folded[max(0, mention.start - 12) : mention.start]) is None:
            continue
        head = str(mention.slots.get("head", ""))
        inner = next((s for s in ordered if mention.start < s and places[s] == mention.stop), None)
        opened = _OPENED.match(reading.folded, mention.stop)
        if inner is not None:
            yield from _following(reading, mention.stop, reading.text[mention.start : inner], head)
        elif opened and opened.end() in places:
            stem = reading.text[mention.start : mention.stop] + " "
            yield from _all(reading, opened.end(), opened.end(), stem, head)


def _member(reading: Reading, begin: int, first: int, stem: str, head: str) -> Mention:
    """The body of the stem at the place that begins at `first`; its words begin at `begin`."""
    stop = reading.capitals("Place")[first]
    place = reading.text[first:stop]
    if place.lower().startswith(("tp", "thành phố")):
        stem = stem.removesuffix(" tỉnh ") + " "  # "Công an các tỉnh, thành phố: TP HCM"
    value = " ".join((stem + place).split())
    return Mention(begin, stop, "Agency", "agencies.elided", value, slots={"head": head})


def _all(reading: Reading, begin: int, first: int, stem: str, head: str) -> Iterator[Mention]:
    """The body at the first place of a list, and at those that follow."""
    member = _member(reading, begin, first, stem, head)
    yield member
    yield from _following(reading, member.stop, stem, head)


_LONGER = re.compile(rf" {CAPITAL}(?![\w-])")


def _following(reading: Reading, at: int, stem: str, head: str) -> Iterator[Mention]:
    """The bodies at the places that go on a list at the offset."""
    places = reading.capitals("Place")
    while (joint := _JOINT.match(reading.folded, at)) and joint.end() in places:
        if _LONGER.match(reading.text, places[joint.end()]):
            return  # "Khánh Hòa, Hà Nam Ninh": of another place
        member = _member(reading, joint.end(), joint.end(), stem, head)
        yield member
        at = member.stop


# "Các cục hải quan tỉnh, thành phố: Hà Nội, Hải Phòng": small letters, and places after a colon.
_LISTED = re.compile(
    rf"(?<!\w){_PLURAL}\s+(?P<stem>(?:cục|chi cục|sở|ban)\s+(?:hải quan|thuế|thống kê|quản lý thị trường|{_FIELD}))(?:\s+(?:các\s+)?(?:tỉnh, liên tỉnh, thành phố|tỉnh, thành phố|tỉnh|thành phố|địa phương))?\s*(?::|gồm:?|là:?|như:?)\s*"
)


def _listed(reading: Reading, starts: _Starts, kept: list[Mention]) -> Iterator[Mention]:
    places = reading.capitals("Place")
    for match in reading.find(_LISTED, starts.plural):
        first = match.end()
        if first in places and not any(m.start < first < m.stop for m in kept):
            stem = (
                reading.text[match.start("stem")].upper()
                + reading.text[match.start("stem") + 1 : match.end("stem")]
                + " "
            )
            yield from _all(reading, first, first, stem, match["stem"].split()[0])


# "đại diện các tập đoàn Apple, FedEx và UPS", "các hãng công nghệ lớn như Google, Microsoft"
_COINED = rf"{CAPITAL}(?: {CAPITAL}){{0,2}}"
_FIRMS = re.compile(
    rf"(?<!\w)(?i:{_PLURAL}) (?:tập đoàn|công ty|hãng|doanh nghiệp)(?: (?:công nghệ|viễn thông|lớn|hàng đầu|đa quốc gia|thế giới|toàn cầu|nước ngoài)){{0,4}}"
    rf"(?::| như:?| gồm:?| là:?)? (?P<all>{_COINED}(?:{_AND}{_COINED})+)"
)
_FIRM = re.compile(_COINED)


def _firms(reading: Reading, starts: _Starts, kept: list[Mention]) -> Iterator[Mention]:
    """The firms of a list that are named by a coined word alone."""
    for match in reading.find(_FIRMS, starts.plural, printed=True):
        for firm in _FIRM.finditer(reading.text, *match.span("all")):
            taken = any(m.start < firm.end() and firm.start() < m.stop for m in kept)
            name = firm.group()
            if not taken and _is_coined(name):
                yield Mention(*firm.span(), "Agency", "agencies.elided", name, slots={"head": "công ty"})


def _is_coined(name: str) -> bool:
    """Whether a word of the name is no Vietnamese syllable, or has capitals inside: FedEx, UPS."""
    return any(foreign(fold(word)) or sum(map(str.isupper, word)) > 1 for word in name.split())


# "UBND các phường: Vĩnh Yên, Việt Trì", "Công an các xã A, B và C": communes, which no list of places has.
_NAMED = rf"{CAPITAL}(?: {CAPITAL}){{0,3}}"
_COMMUNES = re.compile(
    rf"(?<!\w)(?P<head>UBND|HĐND|Ủy ban nhân dân|Công an|Đảng ủy) (?:các|\d+) (?P<level>phường|xã|thị trấn):? (?P<all>{_NAMED}(?:{_AND}{_NAMED})+)"
)
_COMMUNE = re.compile(_NAMED)


def _communes(reading: Reading, starts: _Starts, kept: list[Mention]) -> Iterator[Mention]:
    """The bodies of the communes that a list names."""
    for match in reading.find(_COMMUNES, starts.local, printed=True):
        for name in _COMMUNE.finditer(reading.text, *match.span("all")):
            if any(m.start < name.end() and name.start() < m.stop for m in kept):
                break
            value = f"{match['head']} {match['level']} {name.group()}"
            yield Mention(
                *name.span(), "Agency", "agencies.elided", value, slots={"head": fold(match["head"])}
            )


def members(reading: Reading, kept: list[Mention]) -> list[Mention]:
    """A mention for each member of an elided list that no other reading has."""
    starts = _starts(reading)
    found = [*_fields(reading, kept, starts), *_places(reading, kept)]
    found += _listed(reading, starts, [*kept, *found])
    found += _firms(reading, starts, [*kept, *found])
    found += _communes(reading, starts, [*kept, *found])
    places = reading.capitals("Place")
    for match in reading.find(_LOCAL, starts.local):
        first = match.end()
        if first in places and not any(m.start <= first < m.stop for m in kept):
            head, begin = match["head"] or match["head2"], match.start("head" if match["head"] else "head2")
            level = (match["level"] or match["level2"] or "").partition(",")[0]
            stem = f"{reading.text[begin : begin + len(head)]} {level} "
            found += _all(reading, begin, first, stem, head)
    return found
