"""Names from abroad: what goes on in them, and the words before the state that a title is of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.shape import CAPITAL, SURNAMES, Token, stranger
from kg.mentions.reading import Reading

SHORT = re.compile(r" \([A-ZĐ&-]{2,10}\)")  # of the body that a title is of
# Small words and hyphens inside names from abroad: "Anwar bin Ibrahim", "Kees van Baar", "Jean-Pierre Dubois".
_PARTS = re.compile(
    rf"(?:[ \u00a0](?:bin|binti|ibn|van|von|de|der|den|ben|dos|al)(?:[ \u00a0](?:de|der|den|la))?[ \u00a0]|-){CAPITAL}(?:[ \u00a0]{CAPITAL})*"
)
# After a middle initial, which ends a run: "Michael W. Michalak", "K. Shanmugam".
_LAST = re.compile(rf"\.[ \u00a0]{CAPITAL}(?:[ \u00a0]{CAPITAL})?")


# "Khăm-Phết Bun-Nha-Vông": Lao and Khmer names in Vietnamese letters, with a hyphen between the syllables.
_JOINED = re.compile(
    rf"{CAPITAL}(?:-{CAPITAL}){{1,4}}(?:[ \u00a0]{CAPITAL}(?:-{CAPITAL}){{0,4}}){{0,2}}(?![\w-])"
)
_HYPHENS = 2  # with one alone a title may be glued to a name: "bà Hoa-Phó Giám đốc"


def joined(reading: Reading, begin: int) -> int:
    """The end of a name whose syllables hyphens join; 0 where none begins there."""
    match = _JOINED.match(reading.text, begin)
    return match.end() if match and match.group().count("-") >= _HYPHENS else 0


def whole(reading: Reading, run: Sequence[Token], begin: int, end: int) -> int:
    """The end of a foreign name that goes on after a small word or a hyphen; else the end given."""
    end = max(end, joined(reading, begin))
    while end >= run[-1].stop and (part := _PARTS.match(reading.text, end)):
        name = reading.text[begin : part.end()]
        if not stranger(name) or name.split()[0].lower() in SURNAMES:
            break
        end = part.end()
    return end


def initialled(reading: Reading, run: Sequence[Token], end: int) -> int:
    """The end of a foreign name that goes on after its middle initial; else the end given."""
    inside = end == run[-1].stop and len(run[-1].text) == 1
    more = _LAST.match(reading.text, end) if inside and run[0].folded not in SURNAMES else None
    whole = more is not None and (len(run) > 1 or stranger(more.group()[1:]))
    return more.end() if more and whole else end
