"""Where "Thủ đô" alone means Hà Nội: "kinh tế Thủ đô"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.mentions.mention import Mention
from kg.mentions.reading import Reading

# "kinh tế Thủ đô", but no "Đại học Thủ đô", "Luật Thủ đô", "Thủ đô London"
_CAPITAL_CITY = re.compile(r"(?<![“\"\w])Thủ đô(?! [A-ZĐ])(?!\w)")
_NAMED_FOR = re.compile(
    r"(?:luật|vùng|đại học|quy hoạch|bộ tư lệnh|báo|quân khu|giải phóng|công viên|hành chính|biên phòng|kinh tế và đô thị) $"
)
_HANOI = "place/vn/ha-noi"


def capital(reading: Reading, known: list[Mention]) -> Iterator[Mention]:
    """Where "Thủ đô" alone means Hà Nội, which the page names."""
    if "Thủ đô" not in reading.text or not any(m.iri == _HANOI for m in known):
        return
    for match in _CAPITAL_CITY.finditer(reading.text):
        if reading.sentence_at(match.start()) is None:
            continue
        if not _NAMED_FOR.search(reading.folded, max(0, match.start() - 24), match.start()):
            slots: dict[str, object] = {"level": "", "name": "Hà Nội"}
            yield Mention(*match.span(), "Place", "places.capital", "Hà Nội", _HANOI, slots=slots)
