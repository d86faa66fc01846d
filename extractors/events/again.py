"""Going live told of a system that is only pointed back at: "Hệ thống này được khai trương ngày 19/8/2020"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.mentions.mention import Mention
from kg.mentions.reading import Draft, Reading
from kg.mentions.status import status_of

_LIVE = re.compile(
    r"(?<!\w)(?P<head>hệ thống|cổng|trung tâm|ứng dụng|nền tảng|phần mềm|cơ sở dữ liệu|website|trang thông tin) này "
    r"(?:(?:đã|sẽ|được|chính thức|bắt đầu|vừa) )*(?:khai trương|ra mắt|đi vào (?:hoạt động|vận hành)|đưa vào (?:hoạt động|vận hành|sử dụng|khai thác)|vận hành|hoạt động)"
    r"(?: chính thức)?(?: (?:từ|vào|kể từ))?\s*(?:ngày )?"
)


def live_again(reading: Reading) -> Iterator[Mention]:
    """One launch for each system that is said to go live on a day and named just before."""
    for match in _LIVE.finditer(reading.folded) if " này " in reading.folded else ():
        sentence = reading.sentence_at(match.start())
        systems = [
            s
            for s in reading.mentions("System")
            if s.stop <= match.start() and match["head"] in reading.folded[s.start : s.stop]
        ]
        dates = [d for d in reading.mentions("Date") if match.start() < d.start <= match.end() <= d.stop]
        if sentence is None or not systems or not dates:
            continue
        stop = dates[0].stop
        slots = {"made": True, "system": systems[-1], "date": dates[0], "weak": False, "plural": False}
        mention = Mention(
            match.start(), stop, "Event", "events.launch.again", "dua-vao-van-hanh", slots=slots
        )
        status = status_of(reading.text, reading.folded, sentence.start, match.start(), stop)
        launch: dict[str, object] = {"event": mention, "system": systems[-1]}
        reading.tell(Draft("launch", launch, match.start(), stop, "events.launch.again", status))
        yield mention
