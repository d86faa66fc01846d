"""Which mentions name the same place, and which province the article is about."""

from __future__ import annotations

import re
from collections import Counter

from extractors.iris import PROVINCE, depth, province_of
from kg.mentions.mention import Mention
from kg.mentions.reading import Group, Reading
from kg.text import fold

_LEVELS = {"tỉnh": "tinh", "thành phố": "thanh-pho", "tp": "thanh-pho", "quận": "quan", "huyện": "huyen", "thị xã": "thi-xa", "tx": "thi-xa",
           "xã": "xa", "phường": "phuong", "thị trấn": "thi-tran", "đặc khu": "dac-khu"}  # fmt: skip


def key(name: str) -> str:
    """The folded name without its level word, one spacing: two mentions with one key may be one place."""
    words = re.sub(r"[\W_]+", " ", fold(name)).strip()
    return re.sub(
        r"^(?:thành phố|tỉnh|tp|quận|huyện|thị xã|xã|phường|thị trấn|nước|đặc khu) (?=\D)", "", words
    )


def link(reading: Reading) -> None:
    """Group place mentions by reference IRI, else by name; a unit of another level under one name joins it."""
    groups: dict[str, Group] = {}
    for mention in reading.mentions("Place"):
        name = mention.iri or key(mention.value)
        if not name:
            continue
        group = groups.get(name)
        if group is None:
            group = groups[name] = Group("Place", mention.value, [], mention.iri)
            reading.link(group)
        said = mention.slots.get("level")
        if said and (level := _LEVELS.get(str(said))):
            group.features.setdefault("level", level)
        reading.join(group, mention)
    reading.notes["province"] = _main_province(reading.mentions("Place"), reading.mentions("Agency"))


def _main_province(mentions: list[Mention], bodies: list[Mention]) -> str | None:
    """The province an article is clearly about: the only one named, or one named in most places; else that of its towns."""
    inside = [m for m in mentions if m.iri and m.iri.startswith("place/vn/")]
    counts = Counter(m.iri for m in inside if m.iri and depth(m.iri) == PROVINCE)
    if not counts:  # "Đại học Đà Lạt" may stand anywhere, "UBND thành phố Đà Lạt" does not
        towns = (m for m in inside if m.slots.get("level") or not any(b.covers(m) for b in bodies))
        counts = Counter(province_of(str(m.iri)) for m in towns)
    if not counts:
        return None
    ranked = sorted(counts.items(), key=lambda c: (-c[1], c[0]))
    if len(ranked) == 1 or ranked[0][1] >= 3 * ranked[1][1]:
        return ranked[0][0]
    return None
