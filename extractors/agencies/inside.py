"""Head nouns of bodies that only stand inside somebody's name."""

from __future__ import annotations

import re

from extractors.shape import CAPITAL, SURNAMES
from kg.mentions.reading import Reading
from kg.text.letters import UPPER

# "Nguyễn Trường Giang", "Bùi Viện An": a head noun between a surname and the end of a name.
_MIDDLE = re.compile(rf"[{UPPER}][^\W\d_]+(?: {CAPITAL}){{1,2}}(?! [{UPPER}]|[-&/\w])")
# "Trấn Thành, Trường Giang": the last of some names.
_ARTIST = re.compile(rf"Trường {CAPITAL}(?![-&/\w]| [{UPPER}\d])")
_LISTED = re.compile(rf"(?<!\w)(?<![{UPPER}][^\W\d_]{{2}} ){CAPITAL} {CAPITAL}(?:, | và )$")
_SURNAME = re.compile(rf"(?:^|[^\w] ?|[^\W{UPPER}] )(?P<name>[{UPPER}][^\W\d_]+)[ \u00a0]$")


def in_person(reading: Reading, at: int) -> bool:
    """Whether the capitalised word there stands inside a person's name, after the surname."""
    floor = max(0, at - 12)
    if _ARTIST.match(reading.text, at) and _LISTED.search(reading.text, max(0, at - 24), at):
        return True
    before = _SURNAME.search(reading.text, floor, at)
    if before is None or before["name"].lower() not in SURNAMES:
        return False
    if reading.text.startswith(("Đoàn Bộ ", "Đoàn Viện Hàn lâm"), before.start("name")):
        return False  # "Đoàn Bộ Thông tin và Truyền thông Lào": whom a ministry sends
    begin = before.start("name")
    inside = any(start <= begin < stop for start, stop in reading.capitals("Place").items())
    return not inside and bool(_MIDDLE.match(reading.text, at))
