"""Units named one after another behind one word of level: "các xã Phúc Thịnh, Quang Minh và Nội Bài"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.places.parts import begins_word
from kg.mentions.mention import Mention
from kg.mentions.reading import Reading
from kg.text import Sentence

_LEVEL = r"(?:xã|phường|thị trấn|thị xã|huyện|quận|thành phố|đặc khu|bản|thôn)"
# What makes a level many, and the levels named beside it: "các xã, phường", "7 xã: ".
_MANY = re.compile(
    rf"(?<!\w)(?:các|những|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nhiều|\d{{1,3}}|liên|địa bàn)(?: {_LEVEL}(?:,| và))* $"
)
_NEXT = re.compile(r"(?:,|;| và|, và) (?:(?:xã|phường|thị trấn|huyện|quận|thị xã) )?")
_NAME = re.compile(r"[^\W\d_]\w*(?:[ -][^\W\d_]\w*){0,3}")
_LONGEST = 40
# "các quận 2, 9 và Thủ Đức", but not "2, 9 triệu" or "12 dự án".
_NUMBER = re.compile(r"[1-9]\d?(?=,|;|\.|\)| và| của| \(|$)")


def is_many(reading: Reading, start: int) -> bool:
    """Whether the word of level at the offset is said of several units."""
    return bool(_MANY.search(reading.folded, max(0, start - 48), start))


def _capitals(text: str, at: int) -> int:
    """Where the capitalised words from the offset on end; the offset itself where there are none."""
    match, stop = _NAME.match(text, at, at + _LONGEST), at
    if match is None:
        return at
    for word in re.finditer(r"\w+", match.group()):
        if not word.group()[0].isupper():
            break
        stop = at + word.end()
    return stop


def _goes_on(text: str, stop: int) -> bool:
    """Whether another capitalised word follows: a longer name, of something else."""
    return text[stop : stop + 1] == " " and text[stop + 1 : stop + 2].isupper()


def _is_other(reading: Reading, sentence: Sentence, start: int, stop: int) -> bool:
    """Whether the words name a post or a body, or a person with a family name of three syllables."""
    if any(m.start < stop and start < m.stop for m in reading.within(sentence, "Role", "Agency")):
        return True
    named = any(m.start < stop and start < m.stop for m in reading.within(sentence, "Name"))
    return named and len(reading.text[start:stop].split()) > _GIVEN


_GIVEN = 2


def series(reading: Reading, stop: int, level: str, taken: list[Mention]) -> Iterator[Mention]:
    """The units after the one that ends at `stop`, up to a word that is none; those known already are passed over."""
    sentence = reading.sentence_at(stop - 1)
    while sentence is not None and (near := _NEXT.match(reading.text, stop, sentence.stop)):
        at = near.end()
        known = next((m for m in taken if m.start <= at < m.stop), None)
        if known is not None:
            stop = known.stop
            continue
        if (number := _NUMBER.match(reading.text, at)) and level in ("quận", "phường"):
            stop, whole = number.end(), f"{level.capitalize()} {number.group()}"
            slots: dict[str, object] = {"level": level, "name": whole}
            yield Mention(at, stop, "Place", "places.series", whole, slots=slots)
            continue
        end = _capitals(reading.text, at)
        if end == at or _goes_on(reading.text, end) or _is_other(reading, sentence, at, end):
            return
        name = reading.text[at:end]
        if begins_word(reading, at, end, level):
            return
        if len(name) > 1 and not name.isupper():
            yield Mention(at, end, "Place", "places.series", name, slots={"level": level, "name": name})
        stop = end


_BODY_OF = re.compile(r"(?<!\w)(?P<level>xã|phường|thị trấn|huyện|quận|thị xã|đặc khu) (?P<name>[^\W\d_].*)$")


def governed(reading: Reading, taken: list[Mention]) -> Iterator[Mention]:
    """The units whose bodies stand in a row: "UBND các xã Phúc Thịnh và Nội Bài"."""
    seen = {(m.start, m.stop) for m in taken}
    for body in reading.mentions("Agency"):
        if body.rule != "agencies.elided" or (body.start, body.stop) in seen:
            continue
        unit = _BODY_OF.search(body.value or "")
        if unit and unit["name"] == reading.text[body.start : body.stop] and unit["name"][0].isupper():
            slots = {"level": unit["level"], "name": unit["name"]}
            yield Mention(body.start, body.stop, "Place", "places.series", unit["name"], slots=slots)
