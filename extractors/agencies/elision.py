"""Members of elided lists: "các Sở Y tế, Nội vụ và Tài chính", "các Sở GTVT Hà Nội, Hải Phòng"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from extractors.agencies.words import FIELDS
from extractors.shape import written
from kg.mentions.mention import Mention
from kg.mentions.reading import Reading

_PLURALS = ("các", "những", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười")
_PLURAL = rf"(?:\d+|{'|'.join(_PLURALS)})"
# The heads of elided lists: what the patterns below begin with, or with a plural word right before it.
ELIDED = ("sở", "bộ", "cục", "chi cục", "phòng", "ban", "ubnd", "hđnd", "công an", "tỉnh ủy", "thành ủy")
_MANY = re.compile(rf"(?<!\w){_PLURAL}\s+$")
_FIELD = "(?:" + "|".join(re.escape(f) for f in sorted(FIELDS, key=len, reverse=True)) + r")(?![\w&])"
_AND = r"\s*(?:,\s*và|,|;|và|\bvà)\s*"
_LIST = re.compile(
    rf"(?<!\w){_PLURAL}\s+(?P<head>sở|bộ|cục|chi cục|phòng|ban)(?!\w)(?:,\s*(?:ban|ngành))*\s*(?::|là\s*:?|gồm\s*:?|như\s*:?)?\s*(?P<all>{_FIELD}(?:{_AND}(?:sở |bộ )?{_FIELD})+)"
)
_ONE = re.compile(_FIELD)
_LOCAL = re.compile(
    rf"(?<!\w){_PLURAL}\s+(?P<head>ubnd|hđnd|công an|tỉnh ủy|thành ủy)\s+(?:các\s+)?(?P<level2>tỉnh, thành phố|tỉnh|thành phố|quận|huyện)?\s*:?\s*"
    r"|(?<!\w)(?P<head2>ubnd|hđnd|công an)\s+(?:các|\d+)\s+(?P<level>tỉnh, thành phố|tỉnh|thành phố|quận|huyện)\s*:?\s*"
)


def _starts(reading: Reading) -> Iterator[int]:
    """Where a list of bodies may begin: at a head noun, or at the plural word before it."""
    for at in reading.openings("elided-head"):
        if reading.folded[at - 1 : at].isspace() and written(reading.folded, at, _PLURALS):
            many = _MANY.search(reading.folded, max(0, at - 40), at)
            if many:
                yield many.start()
        yield at


def _fields(reading: Reading, kept: list[Mention], starts: list[int]) -> Iterator[Mention]:
    taken = {m.start for m in kept}
    for match in reading.find(_LIST, starts):
        head = reading.text[match.start("head") : match.end("head")].capitalize()
        for field in _ONE.finditer(reading.folded, *match.span("all")):
            if (
                field.start() in taken
                or not reading.text[field.start()].isupper()
                or (match.start("head") in taken and field.start() == match.start("all"))
            ):
                continue
            if any(m.start < field.end() and field.start() < m.stop for m in kept):
                continue
            value = f"{head} {reading.text[field.start() : field.end()]}"
            yield Mention(
                field.start(), field.end(), "Agency", "agencies.elided", value, slots={"head": head.lower()}
            )


def _places(reading: Reading, kept: list[Mention]) -> Iterator[Mention]:
    """Places in a list after a plural body with a first place: each stands for the body there."""
    places = reading.capitals("Place")
    ordered = sorted(places)
    for mention in kept:
        if not written(reading.folded, mention.start, _PLURALS):
            continue
        before = re.search(
            rf"(?<!\w){_PLURAL}\s*$", reading.folded[max(0, mention.start - 12) : mention.start]
        )
        inner = next((s for s in ordered if mention.start < s and places[s] == mention.stop), None)
        opened = re.compile(r"\s*(?:là|gồm|như|:|là:|gồm:)\s*").match(reading.folded, mention.stop)
        if before is not None and inner is None and opened and opened.end() in places:
            stem = reading.text[mention.start : mention.stop] + " "
            at = places[opened.end()]
            value = " ".join((stem + reading.text[opened.end() : at]).split())
            yield Mention(
                opened.end(),
                at,
                "Agency",
                "agencies.elided",
                value,
                slots={"head": mention.slots.get("head", "")},
            )
            yield from _following(reading, places, at, stem, str(mention.slots.get("head", "")))
        if before is None or inner is None:
            continue
        yield from _following(
            reading,
            places,
            mention.stop,
            reading.text[mention.start : inner],
            str(mention.slots.get("head", "")),
        )


def _following(
    reading: Reading, places: Mapping[int, int], at: int, stem: str, head: str
) -> Iterator[Mention]:
    while True:
        joint = re.compile(_AND).match(reading.folded, at)
        if joint is None or joint.end() not in places:
            return
        start, at = joint.end(), places[joint.end()]
        value = " ".join((stem + reading.text[start:at]).split())
        yield Mention(start, at, "Agency", "agencies.elided", value, slots={"head": head})


# "Các cục hải quan tỉnh, thành phố: Hà Nội, Hải Phòng": small letters, and places after a colon.
_LISTED = re.compile(
    rf"(?<!\w){_PLURAL}\s+(?P<stem>(?:cục|chi cục|sở|ban)\s+(?:hải quan|thuế|thống kê|quản lý thị trường|{_FIELD}))(?:\s+(?:các\s+)?(?:tỉnh, thành phố|tỉnh|thành phố|địa phương))?\s*(?::|gồm:?|là:?|như:?)\s*"
)


def _listed(reading: Reading, starts: list[int], kept: list[Mention]) -> Iterator[Mention]:
    places = reading.capitals("Place")
    for match in reading.find(_LISTED, starts):
        first = match.end()
        if first not in places or any(m.start < first < m.stop for m in kept):
            continue
        stem = f"{match['stem'].capitalize()} "
        head = match["stem"].split()[0]
        value = " ".join((stem + reading.text[first : places[first]]).split())
        yield Mention(first, places[first], "Agency", "agencies.elided", value, slots={"head": head})
        yield from _following(reading, places, places[first], stem, head)


def members(reading: Reading, kept: list[Mention]) -> list[Mention]:
    """A mention for each member of an elided list that no other reading has."""
    starts = list(_starts(reading))
    found = [*_fields(reading, kept, starts), *_places(reading, kept)]
    found += _listed(reading, starts, [*kept, *found])
    places = reading.capitals("Place")
    for match in reading.find(_LOCAL, starts):
        head = match["head"] or match["head2"]
        first = match.end()
        if first in places and not any(m.start <= first < m.stop for m in kept):
            level = (match["level"] or match["level2"] or "").partition(",")[0]
            stem = (
                f"{reading.text[match.start('head' if match['head'] else 'head2') :][: len(head)]} {level} "
            )
            value = " ".join((stem + reading.text[first : places[first]]).split())
            begin = match.start("head" if match["head"] else "head2")
            found.append(
                Mention(begin, places[first], "Agency", "agencies.elided", value, slots={"head": head})
            )
            found += _following(reading, places, places[first], stem, head)
    return found
