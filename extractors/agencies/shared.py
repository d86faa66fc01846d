"""Bodies whose place is said once, at the end or the beginning of a list: "HĐND, UBND tỉnh Hà Giang"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.agencies.ends import after_level
from kg.mentions.mention import Mention
from kg.mentions.reading import Reading

_HEADS = (
    "đảng ủy|đảng uỷ|hđnd|ubnd|hội đồng nhân dân|ủy ban nhân dân|uỷ ban nhân dân|ủy ban mttq việt nam|uỷ ban mttq việt nam|ubmttq|mttq|"
    "đoàn đbqh|đoàn đại biểu quốc hội|tòa án nhân dân|toà án nhân dân|viện kiểm sát nhân dân|tand|vksnd|công an"
)
_CHAIN = re.compile(rf"(?<![\w-])(?<!bộ )(?:(?:{_HEADS})(?:\s*,\s*|\s*,?\s+và\s+|\s*[-–]\s*))+$")
_HEAD = re.compile(rf"(?:{_HEADS})(?!\w)")
# The level and place that end a name: "Trung tâm Y tế TP Thủ Đức".
_SUFFIX = re.compile(r" (?:tỉnh|thành phố|tp\.?|quận|huyện|thị xã|xã|phường|thị trấn|đặc khu)(?!\w)[^,]*$")
# "Bí thư Đảng ủy, Chủ tịch UBND phường Bến Nghé": the committee is of the same place, or of the same body.
_COMMITTEE = re.compile(
    r"(?<!\w)(?P<head>đảng (?:ủy|uỷ)),\s+(?:phó )?(?:chủ tịch|bộ trưởng|thứ trưởng|(?:tổng )?cục trưởng|(?:tổng )?giám đốc|hiệu trưởng|"
    r"chủ nhiệm|viện trưởng)(?: thường trực)?\s+$"
)
_BOARD = r"(?:pháp chế|kinh tế\s?[-–]\s?ngân sách|kinh tế và ngân sách|kinh tế\s?[-–]\s?xã hội|văn (?:hóa|hoá)\s?[-–]\s?xã hội|dân tộc|đô thị)"
_SEVERAL = r"(?<!\w)(?:các|hai|ba|bốn|0?[2-5]) ban"
_BOARDS = re.compile(rf"{_SEVERAL}:?\s+(?P<all>{_BOARD}(?:(?:,| và|, và)\s+{_BOARD})+)\s+(?:của )?$")
# "lãnh đạo các ban của HĐND tỉnh: Pháp chế, Dân tộc"
_OF_COUNCIL = re.compile(rf"{_SEVERAL} (?:của |thuộc )?$")
_NAMED = re.compile(rf"(?: gồm)?: ?(?P<all>{_BOARD}(?:(?:,| và|, và)\s+{_BOARD})*)(?!\w)")
_NEXT = re.compile(r"(?P<joint>,| và|, và) (?P<level>quận|huyện|thị xã|xã|phường|thị trấn)(?!\w)\s*")
_LEVEL = re.compile(r" (quận|huyện|thị xã|xã|phường|thị trấn)(?!\w)")
_TIERS = (frozenset({"quận", "huyện", "thị xã"}), frozenset({"xã", "phường", "thị trấn"}))
# How the words before a shared place end.
_JOINTS = (", ", " và ", "- ", "– ")
_REACH = 90  # characters of the longest chain of heads


def sharing(reading: Reading, kept: list[Mention]) -> list[Mention]:
    """The bodies that share the place of a body of the list, or give it theirs."""
    taken = {m.start for m in kept}
    found: list[Mention] = []
    party = "đảng" in reading.folded
    for body in kept:
        begin = max(0, body.start - _REACH)
        head = _HEAD.match(reading.folded, body.start, body.stop)
        heads = [reading.text[body.start : head.end()]] if head else []
        if reading.folded.endswith(_JOINTS, begin, body.start):
            found += _before(reading, body, begin, heads)
        if party and reading.folded.find("đảng", begin, body.start) >= 0:
            found += _committee(reading, body, begin, heads)
        if heads and reading.folded.find(" ban", begin, body.start) >= 0:
            found += _boards(reading, body, begin)
        if heads and reading.folded.startswith((",", " và"), body.stop):
            found += _after(reading, body, heads)
    return [m for m in found if m.start not in taken]


def _rest(reading: Reading, body: Mention) -> str:
    """The level and place of a body as printed; empty where none is named."""
    head = _HEAD.match(reading.folded, body.start, body.stop)
    suffix = None if head else _SUFFIX.search(reading.folded, body.start, body.stop)
    start = head.end() if head else suffix.start() if suffix else body.stop
    return reading.text[start : body.stop]


def _made(start: int, stop: int, value: str, head: str) -> Mention:
    slots: dict[str, object] = {"head": head.lower()}
    return Mention(start, stop, "Agency", "agencies.shared", " ".join(value.split()), slots=slots)


def _before(reading: Reading, body: Mention, begin: int, heads: list[str]) -> Iterator[Mention]:
    """The bodies of the heads right before one that is named with its place; `heads` takes their words."""
    rest = _rest(reading, body)
    chain = _CHAIN.search(reading.folded, begin, body.start) if rest else None
    if chain is None:
        return
    for head in _HEAD.finditer(reading.folded, *chain.span()):
        if reading.text[head.start()].isupper():
            words = reading.text[head.start() : head.end()]
            heads.append(words)
            yield _made(head.start(), head.end(), words + rest, words)


# "Huyện ủy, HĐND, UBND huyện Hải Hậu": the Party committee of the same district.
_OF_LEVEL = {"huyện": "huyện", "quận": "quận", "thị": "thị xã"}
_PARTY = re.compile(
    rf"(?P<level>huyện|quận|thị) (?:ủy|uỷ)(?:\s*,\s*|\s*,?\s+và\s+|\s*[-–]\s*)(?:{_HEADS})(?!\w)"
)


_TOWNS = tuple(f"{level} " for level in _OF_LEVEL)  # how what `_PARTY` finds begins


def committees(reading: Reading, kept: list[Mention]) -> list[Mention]:
    """The bodies, with the district of each Party committee that the body named after it says."""
    folded = reading.folded
    return [_of_district(reading, m, kept) if folded.startswith(_TOWNS, m.start) else m for m in kept]


def _of_district(reading: Reading, body: Mention, kept: list[Mention]) -> Mention:
    """The Party committee of a district by its whole name, where the council or the government beside it has it."""
    party = _PARTY.match(reading.folded, body.start)
    if party is None or party.end() - len(party.group()) + len(f"{party['level']} ủy") != body.stop:
        return body
    beside = next((m for m in kept if m.start > body.stop and m.start <= party.end() <= m.stop), None)
    level = f" {_OF_LEVEL[party['level']]} "
    _, found, place = (beside.value if beside else "").partition(level)
    if not found:
        return body
    value = f"{reading.words(body)} {place}"
    return Mention(body.start, body.stop, body.type, body.rule, value, body.iri, body.slots)


def _committee(reading: Reading, body: Mention, begin: int, heads: list[str]) -> Iterator[Mention]:
    """The Party committee whose secretary heads the body too."""
    found = _COMMITTEE.search(reading.folded, begin, body.start)
    if found is None:
        return
    words = reading.text[slice(*found.span("head"))]
    rest = _rest(reading, body) if heads else f" {reading.text[body.start : body.stop]}"
    if rest:
        yield _made(*found.span("head"), words + rest, words)


def _boards(reading: Reading, body: Mention, begin: int) -> Iterator[Mention]:
    """The boards of a people's council: "các ban Pháp chế, Kinh tế - Ngân sách HĐND tỉnh"."""
    if not reading.folded.startswith(("hđnd", "hội đồng"), body.start):
        return
    boards = _BOARDS.search(reading.folded, begin, body.start)
    if boards is None and _OF_COUNCIL.search(reading.folded, begin, body.start):
        boards = _NAMED.match(reading.folded, body.stop)
    for board in re.finditer(_BOARD, boards["all"]) if boards else ():
        start = boards.start("all") + board.start()  # type: ignore[union-attr]
        stop = start + len(board.group())
        words = f"Ban {reading.text[start:stop]} {reading.text[body.start : body.stop]}"
        yield _made(start, stop, words, "ban")


def _after(reading: Reading, body: Mention, heads: list[str]) -> Iterator[Mention]:
    """The same bodies at the places of the same tier that follow: "UBND quận 1, quận 3 và quận 10"."""
    own = _LEVEL.match(_rest(reading, body).lower())
    sentence = reading.sentence_at(body.start)
    at = body.stop
    while own and sentence and (more := _NEXT.match(reading.folded, at, sentence.stop)):
        same = more["level"] == own[1]
        if not same and not ("và" in more["joint"] and any({more["level"], own[1]} <= t for t in _TIERS)):
            return
        stop = after_level(reading, more.end(), sentence.stop)
        if stop is None:
            return
        place = reading.text[more.start("level") : stop]
        for head in heads:
            yield _made(more.start("level"), stop, f"{head} {place}", head)
        at = stop
