"""Bodies with what stands in brackets or after a comma: "Cục X (Bộ Y)", "Bộ Z (BZ)", "Cục X, Bộ Y"."""

from __future__ import annotations

import re

from extractors.agencies.words import TOP
from kg.mentions.mention import Mention
from kg.mentions.reading import Reading
from kg.text import fold

_BRACKET = re.compile(
    r"[ \u00a0]*\((?:gọi tắt là\s+|viết tắt là\s+|sau đây gọi là\s+)?[\"“]?[A-ZĐ][\w&. +-]{1,30}[\"”]?\)"
)
_PARENT = re.compile(r"\s*(?:,|của|thuộc|trực thuộc|-|–|\()\s*$")
_VENUE = re.compile(r"trung tâm (?:hội nghị|triển lãm|văn hóa|tổ chức sự kiện)")
_UNITS = (
    "cục",
    "vụ",
    "chi cục",
    "phòng",
    "trung tâm",
    "viện",
    "tổng cục",
    "văn phòng",
    "ban",
    "thanh tra",
    "công an",
    "ủy ban",
    "uỷ ban",
    "hội đồng",
)


def phrases(reading: Reading) -> None:
    """A Unit mention over each body and what belongs to its name, so that rules see one thing."""
    for sentence in reading.page.sentences:
        bodies = reading.within(sentence, "Agency")
        for index, body in enumerate(bodies):
            bracket = _BRACKET.match(reading.text, body.stop, sentence.stop)
            stop = bracket.end() if bracket else body.stop
            parent = bodies[index + 1] if index + 1 < len(bodies) else None
            if (
                parent is not None
                and body.value.lower().startswith(_UNITS)
                and not TOP.match(fold(body.value))
                and not _VENUE.match(fold(body.value))
                and _PARENT.search(reading.folded[body.stop : parent.start])
                and parent.start - body.stop < 12
            ):
                closing = (
                    reading.text[parent.stop : parent.stop + 1] == ")"
                    and "(" in reading.text[body.stop : parent.start]
                )
                stop = max(stop, parent.stop + closing)
            if stop > body.stop:
                reading.add(
                    [Mention(body.start, stop, "Unit", "agencies.phrase", body.value, slots={"body": body})]
                )
