"""Whose province a local body is of, where its name leaves that to the reader."""

from __future__ import annotations

import re

from extractors.agencies.words import FIELD, LOCAL
from extractors.iris import PROVINCE, depth, province_of
from kg.mentions.mention import Mention
from kg.mentions.reading import Group, Reading
from kg.text import fold

_PROVINCIAL = frozenset(
    {
        "sở",
        "ubnd",
        "ủy ban nhân dân",
        "uỷ ban nhân dân",
        "hđnd",
        "hội đồng nhân dân",
        "tỉnh ủy",
        "tỉnh uỷ",
        "thành ủy",
        "thành uỷ",
    }
)


def places_beside(reading: Reading, mention: Mention) -> list[Mention]:
    """The places in the sentence of a mention."""
    sentence = reading.sentence_at(mention.start)
    return reading.within(sentence, "Place") if sentence else []


_MINISTRIES = frozenset({"bộ", "chính phủ", "quốc hội"})


def describe(reading: Reading, group: Group, *, elsewhere: bool) -> None:
    """Kind and province of a body; a local one without a place takes the province of the article, unless it visits there."""
    first = group.mentions[0]
    head = str(first.slots.get("head", ""))
    kind = LOCAL.get(head) or FIELD.get(head)
    if kind:
        group.features["kind"] = kind
    places = reading.mentions("Place")
    inside = [p for m in group.mentions for p in places if m.start <= p.start and p.stop <= m.stop and p.iri]
    states = {str(p.iri).removeprefix("place/") for p in inside} - {"vn"}
    if head in _MINISTRIES and len(states) == 1 and "/" not in min(states):
        group.features["country"] = min(states)
    ours = [p for p in inside if str(p.iri).startswith("place/vn/")]
    if ours:
        group.features["province"] = province_of(str(ours[0].iri))
        return
    province = reading.notes.get("province")
    local = _is_provincial(head, group.label) and not elsewhere
    if province and local and group.iri is None and _fits(reading, group.label, str(province)):
        group.features["province"] = str(province)
        group.features["completed"] = "yes"


_LEVELS = (
    " tỉnh",
    " thành phố",
    " tp",
    *(f"{level} {body}" for level in ("tỉnh", "thành") for body in ("ủy", "uỷ", "đoàn")),
)


def _is_provincial(head: str, label: str) -> bool:
    """Whether a province has a body of that name: of such a head, or "Công an tỉnh"."""
    return head in _PROVINCIAL or fold(label).endswith(_LEVELS)


def _fits(reading: Reading, label: str, province: str) -> bool:
    """Whether the body's level can be the province's: "UBND tỉnh" is of no city, "UBND thành phố" of no province."""
    city = province in reading.notes["cities"]  # type: ignore[operator]
    words = fold(label)
    if words.endswith(("tỉnh", "tỉnh ủy", "tỉnh uỷ", "tỉnh đoàn")):
        return not city
    return city or not words.endswith(("thành phố", "tp", "thành ủy", "thành uỷ", "thành đoàn"))


# "Tại điểm cầu tỉnh Lào Cai, Chủ tịch UBND tỉnh A …", "Tại tỉnh Lào Cai, Sở Nội vụ …": who is told of there is of there.
_THERE = re.compile(
    r"[^\w\n]*(?:cũng |(?:cùng |tham )?dự [^.,;:]{0,40})?tại (?:(?:đầu|điểm) cầu (?:trực tuyến )?(?:ubnd )?(?:tỉnh |thành phố |tp\.? ?)?|tỉnh )"
)


_MORE = (" và ", ", tỉnh ", " - ", " – ")  # "Tại tỉnh A và tỉnh B, Sở Y tế …": of either
_GUESTS = re.compile(
    r"(?<!tiếp )(?<!đón )(?<!với )đoàn(?: công tác| đại biểu)?(?: của)? $"
)  # who came from elsewhere


def seat_said(reading: Reading, mention: Mention) -> str:
    """The province at whose bridge point, or in which, a sentence tells of a local body of no other; else ""."""
    head = "" if mention.iri else str(mention.slots.get("head", ""))
    if mention.iri or not _is_provincial(head, mention.value):
        return ""
    sentence = reading.sentence_at(mention.start)
    if sentence is None:
        return ""
    there = _THERE.match(reading.folded, sentence.start, mention.start)
    if there is None or any(mention.covers(p) for p in places_beside(reading, mention)):
        return ""
    place = next(
        (p for p in places_beside(reading, mention) if there.start() < p.start <= there.end() < p.stop), None
    )
    province = str(place.iri) if place is not None else ""
    if depth(province) != PROVINCE or not province.startswith("place/vn/"):
        return ""
    if place is not None and reading.folded.startswith(_MORE, place.stop):
        return ""
    if _GUESTS.search(reading.folded, there.end(), mention.start):
        return ""
    if province == reading.notes.get("province") or not _fits(reading, mention.value, province):
        return ""
    return province
