"""Members of a row behind a colon that leaves their head noun out: "các trường đại học: Bách khoa Hà Nội, Ngoại thương và Duy Tân"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.agencies.grammar import name_after
from extractors.shape import foreign
from kg.mentions.mention import Mention
from kg.mentions.reading import Reading
from kg.text import fold

_HEADS = (
    "trường đại học", "trường đh", "đại học", "trường cao đẳng", "học viện", "viện", "bệnh viện", "ngân hàng", "hiệp hội", "trường thpt", "trường thcs", "trường tiểu học",
    "tập đoàn", "tổng công ty", "công ty",
)  # fmt: skip
ROW_HEADS = _HEADS
_MANY = r"(?:các|những|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d{1,2})"
_ROW = re.compile(
    rf"(?<!\w){_MANY} (?P<head>{'|'.join(_HEADS)})(?!\w)(?: (?:lớn|hàng đầu|trọng điểm|công lập|thành viên|thương mại|công nghệ|trung ương|đối tác|gồm|như|là)){{0,3}} ?: ?(?P<all>[^.:;()\n]{{5,400}})"
)
_JOINT = re.compile(r",(?: và)? ")
# "và" between two members, not within one: "Khoa học Xã hội và Nhân văn".
_LAST = re.compile(
    r"(?<![Bb]áo chí)(?<![Xx]ã hội)(?<![Tt]hể thao)(?<![Mm]ôi trường)(?<!Khoa học)(?<![Tt]ài nguyên)(?<!Kinh tế) và (?=[^\W\d_])"
)
_OWN_HEAD = re.compile(
    r"(?:trường|đại học|học viện|viện|bệnh viện|ngân hàng|tập đoàn|(?:tổng )?công ty|cục|sở|bộ) [^\W\d_]"
)
_SPAN = 60  # characters of the longest member
# Members that go by their own name, whatever the head: coined words and short names.
_FIRMS = ("tập đoàn", "tổng công ty", "công ty", "ngân hàng")


def rows(reading: Reading) -> Iterator[Mention]:
    """A mention for each member whose name the head makes whole; none where one is no name."""
    for at in reading.openings("row-head"):
        if reading.folded.find(":", at, at + _SPAN) < 0:
            continue
        begin = max(0, at - len("mười "))
        row = next((m for m in _ROW.finditer(reading.folded, begin, at + 480) if m.start("head") == at), None)
        if row is not None:
            yield from _members(reading, row)


def _members(reading: Reading, row: re.Match[str]) -> Iterator[Mention]:
    sentence = reading.sentence_at(row.start("all"))
    limit = min(row.end("all"), sentence.stop if sentence else row.end("all"))
    parts = list(_parts(reading, row.start("all"), limit))
    for start, stop in parts:
        name = name_after(reading, start - 1, stop) if reading.text[start : start + 1].isupper() else None
        if name is None or (name.stop != stop and stop != parts[-1][1]) or name.stop - start > _SPAN:
            return
        if reading.text[name.stop : name.stop + 1] == " " and reading.text[name.stop + 1].isupper():
            return  # the name goes on
        if _is_own(reading, row["head"], start, name.stop):
            continue
        head = reading.text[slice(*row.span("head"))].capitalize()
        value = f"{head} {' '.join(reading.text[start : name.stop].split())}"
        slots: dict[str, object] = {"head": row["head"]}
        yield Mention(start, name.stop, "Agency", "agencies.elided", value, slots=slots)


def _parts(reading: Reading, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """The stretches of a row between its commas; the last one is cut at the "và" that joins two."""
    joints = [*_JOINT.finditer(reading.folded, start, stop)]
    for joint in joints:
        yield start, joint.start()
        start = joint.end()
    last = _LAST.search(reading.text, start, stop)
    if last and joints and not joints[-1].group().endswith("và "):
        yield start, last.start()
        start = last.end()
    yield start, stop


def _is_own(reading: Reading, head: str, start: int, stop: int) -> bool:
    """Whether a member needs no head: it has one, is a known firm, or is coined."""
    if reading.folded.startswith(f"{head} ", start) or _OWN_HEAD.match(reading.folded, start, stop):
        return True
    if head not in _FIRMS:
        return False
    words = reading.text[start:stop].split()
    coined = any(foreign(fold(word)) or sum(map(str.isupper, word)) > 1 for word in words)
    return coined or (
        head != "ngân hàng" and stop in {h.stop for h in reading.hits("Agency") if h.start == start}
    )
