"""What an article is news of: of the state, of another country, of a market."""

from __future__ import annotations

import re

from kg.mentions.mention import Mention
from kg.mentions.reading import Group, Reading

# Words of news of the state, whatever bodies it names.
_WORDS = (
    "ubnd",
    "toàn tỉnh",
    "cả nước",
    "toàn quốc",
    "thủ tục hành chính",
    "dịch vụ công",
    "cơ quan nhà nước",
)
_STATE = (
    *_WORDS,
    "chính phủ",
    "thủ tướng",
    "chủ tịch nước",
    "quốc hội",
    "chuyển đổi số",
    "cải cách hành chính",
)
# Bodies that stand in news of every kind: they make no story one of the state.
_COMMON = frozenset(
    "cong-an toa-an doanh-nghiep ngan-hang truong benh-vien hoi hiep-hoi quan-khu doi clb lien-doan trung-tam".split()
)
_POLICE = re.compile(r"(?:phòng|đội|cục|cơ quan) (?:csgt|csđt|cảnh sát|cshs)")
_ADDRESS = re.compile(r"(?:https?://|www\.)?[\w-]+(?:\.[\w-]+)+(?:/\S*)?")  # a site, as in any news


def is_public(reading: Reading) -> bool:
    """Whether the article tells of a body, a system, an office or a law: no other's figures are a place's."""
    named = reading.groups["Agency"] or reading.groups["System"]
    return bool(named or reading.mentions("Role", "Law") or any(w in reading.folded for w in _WORDS))


def is_states(reading: Reading) -> bool:
    """Whether the article tells of the state: of one of its bodies, a system, a law, or in its words."""
    known = reading.notes.get("states")
    if known is None:
        known = any(map(_is_state, reading.groups["Agency"])) or bool(
            any(not _ADDRESS.fullmatch(system.label) for system in reading.groups["System"])
            or any(not reading.folded.startswith("bộ luật", m.start) for m in reading.mentions("Law"))
            or any(words in reading.folded for words in _STATE)
        )
        reading.notes["states"] = known
    return bool(known)


def _is_state(group: Group) -> bool:
    kind = group.features.get("kind")
    if kind in _COMMON or not (group.iri or "org/vn/").startswith("org/vn/"):
        return False
    return not _POLICE.match(group.label.lower()) and (kind is not None or " " in group.label)  # "FPT", "SHB"


def is_told_of(reading: Reading, of: Mention) -> bool:
    """Whether figures may be of what another sentence names: in news of the state, or of the one country it is about."""
    group = reading.group(of)
    country = group is not None and group.iri == "place/vn" and not reading.groups["Agency"]
    return country or is_states(reading)


def is_market(reading: Reading) -> bool:
    """Whether the article reports a day of the stock market, whose names are not bodies but shares."""
    known = reading.notes.get("market")
    if known is None:
        known = reading.folded.count("vn-index") > 1 or "khối ngoại" in reading.folded
        reading.notes["market"] = known
    return bool(known)
