"""Bodies of state that foreigners head: their own country's, not the one that the reference data name."""

from __future__ import annotations

import re

from extractors.agencies.words import HEAD
from extractors.iris import COUNTRY, depth
from extractors.shape import RUN, stranger
from kg.mentions.mention import Mention
from kg.mentions.reading import Reading
from kg.text import fold
from kg.text.letters import UPPER

# Of each country: a foreigner who heads one heads that of another.
_OF_STATE = re.compile(
    r"(?:bộ|quốc hội|chính phủ|văn phòng (?:chính phủ|quốc hội|thủ tướng|chủ tịch nước)|ngân hàng nhà nước)(?!\w)"
)
UNKNOWN = "unknown"


def foreign_bodies(reading: Reading) -> dict[int, str]:
    """The country's code (or "unknown") of each body, by the id of its mention, that a foreigner holds a post in."""
    found: dict[int, str] = {}
    for person in reading.mentions("Person"):
        bodies: list[Mention] = [post.body for post in person.slots["posts"] if post.body]  # type: ignore[attr-defined]
        if bodies and stranger(person.value):
            found |= {id(body): UNKNOWN for body in bodies if _is_ours(reading, body)}
    return found


def _is_ours(reading: Reading, body: Mention) -> bool:
    """Whether the words name a body of state that is taken for the Vietnamese one because they name no country."""
    ours = body.iri is None or body.iri.startswith("org/vn/")
    named = any(
        body.start < h.start < body.stop and depth(h.entry.key) == COUNTRY for h in reading.hits("Place")
    )
    return ours and not named and bool(_OF_STATE.match(fold(body.value)))


# Heads of bodies that are named for no foreigner.
_HEADS = frozenset(
    "bộ|hội đồng|tổng cục|cục|vụ|ủy ban|uỷ ban|văn phòng|sở|cơ quan|hạ viện|thượng viện|nghị viện|quốc hội".split(
        "|"
    )
)
_NAMES = range(2, 5)  # words of a foreigner's name


def before_name(reading: Reading, head: str, start: int, stop: int) -> int:
    """The end of a body's name before that of the foreigner who heads it: "Bộ trưởng Bộ Kinh tế … thông tin Tiit Riisalo"."""
    titled = any(r.stop + 1 == start or r.start < start < r.stop for r in reading.mentions("Role"))
    if head not in _HEADS or not titled:
        return stop
    for run in RUN.finditer(reading.text, start + len(head), len(reading.text)):
        if run.start() >= stop:
            break
        state = reading.capitals("Place").get(run.start(), 0)  # "Thái Lan Prasert Jantararuangtong"
        begin = state + 1 if state else run.start()
        first = run.group().split()[0]
        if first.isupper() and len(first) > 2:
            begin += len(first) + 1  # "Hội đồng WCO Edward Kieswetter"
        if begin < stop and reading.text[begin - 1] == " " and _is_name(reading.text[begin : run.end()]):
            return begin - 1
    return stop


def _is_name(words: str) -> bool:
    """Whether capitalised words are a foreigner's name and no short names of bodies ("TT Huế")."""
    found = words.split()
    return len(found) in _NAMES and stranger(words) and not any(word.isupper() for word in found)


# "Bộ Khoa học, CNTT và Truyền thông Hàn Quốc": one ministry, as the country behind says.
_FIELD = rf"(?!(?:Hải quan|Cảnh sát|Quân đội|Tập đoàn|Đài|Nhà)(?!\w))[{UPPER}][^\W_]*(?: [^\W\d_{UPPER}][^\W\d_]*){{0,4}}"
_ON = re.compile(rf", {_FIELD}(?:, {_FIELD})?,? và {_FIELD} (?=[{UPPER}])")
_PARTS = re.compile(rf"(?:, | và )(?=[{UPPER}])")


def ministry_abroad(reading: Reading, start: int, at: int) -> int:
    """The end of a ministry's name that goes on after the comma at the offset up to the country it is of; else 0.

    `start`: where what follows the word "Bộ" begins.
    """
    if not reading.text.startswith(", ", at) or not reading.text.endswith("Bộ ", 0, start):
        return 0
    goes_on = _ON.match(reading.text, at)
    if goes_on is None:
        return 0
    begun = {h.start for kind in ("Agency", "Place") for h in reading.hits(kind)}
    parts = [m.end() for m in _PARTS.finditer(reading.text, at, goes_on.end())]
    if any(part in begun or HEAD.match(reading.folded, part) for part in parts):
        return 0
    states = (h for h in reading.hits("Place") if h.start == goes_on.end() and h.entry.key != "place/vn")
    return max((h.stop for h in states if depth(h.entry.key) == COUNTRY), default=0)
