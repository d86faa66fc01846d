"""Firms and organisations that go by coined words in a list with one that is known: "Google, Temasek và Bain & Company"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from extractors.shape import CAPITAL, stranger
from kg.mentions.mention import Mention
from kg.mentions.reading import Reading
from kg.text import fold

_NAME = rf"{CAPITAL}(?: (?:& )?{CAPITAL}){{0,2}}"
_NEXT = re.compile(rf"(?P<joint>, và | và |, )(?P<name>{_NAME})(?![\w&/-]| [0-9(])")
_BEFORE = re.compile(rf"(?:^|[^\w&/-] ?)(?<!of )(?<!the )(?P<name>{_NAME})(?:, và | và |, )$")
_REACH = 44  # characters of the longest name with its joint
# What is spoken of beside firms, and is none.
_TERMS = frozenset(
    "ai iot cloud big data blockchain cntt ict erp crm api sms qr otp esg gdp fdi oda ceo kol internet wifi app web website covid smart online "
    "usd eu vietnam singapore facebook tiktok youtube zalo viber telegram instagram messenger twitter whatsapp gmail android ios windows".split()
)


def coined(reading: Reading, kept: list[Mention]) -> Iterator[Mention]:
    """A mention for each coined name in a list with a known body that goes by one."""
    known = [body for body in kept if body.iri or body.rule == "agencies.reference"]
    leads = [body for body in known if is_coined(reading.words(body)) and _is_beside(reading, body)]
    leads = [body for body in leads if _NEXT.match(reading.text, body.stop) or _before(reading, body)]
    taken = _taken(reading, kept) if leads else set()
    for body in leads:
        yield from _listed(reading, body, taken)


_JOINTS = (", ", " và ")


def _is_beside(reading: Reading, body: Mention) -> bool:
    """Whether a list may go on before or after the body."""
    return reading.folded.startswith(_JOINTS, body.stop) or reading.folded.endswith(_JOINTS, 0, body.start)


def _taken(reading: Reading, kept: list[Mention]) -> set[int]:
    """The code points of bodies, titles, places and systems."""
    taken = {at for m in (*kept, *reading.mentions("Role")) for at in range(m.start, m.stop)}
    for kind in ("Place", "System"):
        taken |= {at for start, stop in reading.capitals(kind).items() for at in range(start, stop)}
    return taken


def _before(reading: Reading, body: Mention) -> re.Match[str] | None:
    """What may be a coined name right before the body."""
    return _BEFORE.search(reading.text, max(0, body.start - _REACH), body.start)


def _listed(reading: Reading, body: Mention, taken: set[int]) -> Iterator[Mention]:
    """The coined names right after the body, as far as the list goes, and the one right before it."""
    at = body.stop
    while (after := _NEXT.match(reading.text, at)) and _is_free(reading, after, taken):
        yield _made(reading, after, taken)
        at = after.end()
    before = _before(reading, body)
    if before and _is_free(reading, before, taken):
        yield _made(reading, before, taken)


def _is_free(reading: Reading, match: re.Match[str], taken: set[int]) -> bool:
    """Whether a coined name stands there that is of nothing else, and is not explained elsewhere."""
    start, stop = match.span("name")
    if reading.text.find(f"({match['name']})") >= 0:
        return False
    return taken.isdisjoint(range(start, stop)) and is_coined(reading.text[start:stop])


def _made(reading: Reading, match: re.Match[str], taken: set[int]) -> Mention:
    start, stop = match.span("name")
    taken.update(range(start, stop))
    slots: dict[str, object] = {"head": "công ty"}
    return Mention(start, stop, "Agency", "agencies.coined", reading.text[start:stop], slots=slots)


# The same bodies stand in lists again and again.
@lru_cache(4096)
def is_coined(name: str) -> bool:
    """Whether no word of the name is a term of the trade and one is no Vietnamese syllable, or has capitals inside."""
    words = [fold(word) for word in name.split()]
    if any(word in _TERMS for word in words):
        return False
    return any(
        stranger(word) or sum(map(str.isupper, own)) > 1
        for word, own in zip(words, name.split(), strict=True)
    )
