"""Firms that go by a coined name alone, as the form or the country behind it says: "Kaze Electronics Co.Ltd", "và TSG Vietnam"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from extractors.agencies.coined import is_coined
from extractors.shape import places
from kg.mentions.mention import Mention
from kg.mentions.reading import Reading

_WORD = r"[A-Z][A-Za-z0-9&]*"
_FORM = r"(?:Co\.?,? ?Ltd|JSC|Corp|Corporation|Inc|LLC|PLC|GmbH|P[Tt][Ee]\.? L[Tt][Dd])"
# One of them is a word of each form.
FORMS = ("ltd", "coltd", "jsc", "corp", "corporation", "inc", "llc", "plc", "gmbh")
_FORMED = re.compile(rf"(?<![\w&/.-])(?P<name>{_WORD}(?: (?:& )?{_WORD}){{0,3}}?),? {_FORM}(?![\w-])")
_LOCAL = re.compile(
    rf"(?<![\w&/.-])(?P<name>{_WORD}(?: {_WORD})?) (?:Vietnam|Việt Nam|Global)(?! [A-ZĐ0-9])(?![\w-])"
)
_JOINTS = (" và ", " với ", " giữa ", " cùng ", ", ")
_DEALS = (
    "ký kết",
    "ký thỏa",
    "ký hợp",
    "ký biên",
    "ký bản",
    "lễ ký",
    "hợp tác",
    "đối tác",
    "thỏa thuận",
    "liên danh",
)


def formed(reading: Reading, kept: list[Mention]) -> list[Mention]:
    """The bodies, with the firms of such names; a body that begins one is named by all of it."""
    found = kept
    for start, stop in (*_with_form(reading), *_beside(reading)):
        known = next((m for m in found if m.start == start and m.stop <= stop), None)
        if known is not None and known.stop < stop:
            value = known.value if known.iri else reading.text[start:stop]
            found = [replace(known, stop=stop, value=value) if m is known else m for m in found]
            found = [m for m in found if m.stop <= start or m.start >= stop or m.start == start]
        elif not any(m.start < stop and start < m.stop for m in found):
            slots: dict[str, object] = {"head": "công ty"}
            name = reading.text[start:stop]
            found = [*found, Mention(start, stop, "Agency", "agencies.coined", name, slots=slots)]
    return found


def _with_form(reading: Reading) -> Iterator[tuple[int, int]]:
    if reading.openings("firm-form"):
        yield from (match.span() for match in _FORMED.finditer(reading.text))


def _beside(reading: Reading) -> Iterator[tuple[int, int]]:
    """The coined names with a country behind them that a sentence of deals joins with another."""
    behind_names = [
        at for country in _COUNTRIES for at in places(reading.text, country) if _is_name(reading.text, at)
    ]
    if not behind_names or not any(deal in reading.folded for deal in _DEALS):
        return
    for at in sorted(behind_names):
        sentence = reading.sentence_at(at)
        match = _LOCAL.search(reading.text, max(sentence.start, at - _LONG), at + 12) if sentence else None
        if sentence is None or match is None or match.end("name") != at or not is_coined(match["name"]):
            continue
        behind = reading.folded.endswith(_JOINTS, sentence.start, match.start())
        opens = match.start() == sentence.start and reading.folded.startswith(_JOINTS, match.end())
        if (behind or opens) and any(
            reading.folded.find(deal, sentence.start, sentence.stop) >= 0 for deal in _DEALS
        ):
            yield match.span()


def _is_name(text: str, at: int) -> bool:
    """Whether the word that ends there may be a coined name: its last letter is plain, another one a capital."""
    if not text[at - 1 : at].isascii():
        return False
    word = text[text.rfind(" ", 0, at) + 1 : at]
    return word != word.lower()


_COUNTRIES = (" Vietnam", " Việt Nam", " Global")
_LONG = 48  # characters of a name
