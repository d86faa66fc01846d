"""One-stop offices, whose names are often written small."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.agencies.ends import local_name
from kg.mentions.mention import Mention
from kg.mentions.reading import Reading

_ONE_STOP = re.compile(
    r"(?<!\w)(?:bộ phận (?:một cửa|tiếp nhận và (?:trả|giao trả) kết quả)|trung tâm (?:phục vụ )?hành chính công)"
    r"(?:\s+(?:hồ sơ|thủ tục hành chính|giải quyết thủ tục hành chính|cho công dân|hiện đại|liên thông))*"
    r"(?:\s+(?:của\s+)?(?=(?:ubnd|ủy ban|sở|huyện|quận|phường|xã|thị xã|tỉnh|thành phố|cục|bộ)\b))?"
)


def one_stop(reading: Reading) -> Iterator[Mention]:
    """One-stop offices, whose names are often written small."""
    for match in reading.find(_ONE_STOP, reading.openings("one-stop-head")):
        stop = len(reading.folded[: match.end()].rstrip())
        sentence = reading.sentence_at(match.start())
        if sentence is None:
            continue
        owned = " của " in reading.folded[match.start() : match.end() + 1]
        found = None if owned else local_name(reading, match.end() - 1, sentence.stop)
        if found is not None:
            stop = found.stop
        elif owned:
            stop = match.start() + reading.folded[match.start() : match.end()].rindex(" của")
        elif not reading.text[match.start()].isupper():
            continue
        words = " ".join(reading.text[match.start() : stop].split())
        yield Mention(match.start(), stop, "Agency", "agencies.one-stop", words, slots={"head": "mot-cua"})
