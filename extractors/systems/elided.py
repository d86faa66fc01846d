"""Databases of a list that says their noun once: "cơ sở dữ liệu quốc gia về dân cư, đất đai và doanh nghiệp"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kg.mentions.mention import Mention
from kg.mentions.reading import Reading

_FIELD = (
    r"(?:dân cư|công dân|doanh nghiệp|đăng ký doanh nghiệp|đất đai|bảo hiểm(?: xã hội)?|cán bộ, công chức, viên chức|hộ tịch(?: điện tử)?|tài chính|giao thông|y tế|giáo dục|nhà ở|"
    r"xây dựng|công chứng|thuế|lao động|việc làm|an sinh xã hội|hộ kinh doanh|giá|hợp tác xã|văn hóa|tư pháp|lý lịch tư pháp|xử lý vi phạm hành chính)"
)
_ABOUT = re.compile(rf"(?P<noun>(?:cơ sở dữ liệu|csdl)(?: quốc gia| dùng chung)? về ){_FIELD}")
_NEXT = re.compile(rf"(?:,|(?P<last>,? và)) (?P<field>{_FIELD})(?!\w)")
# What may follow the last of a list that no "và" closes: no verb that would make it somebody who acts.
_CLOSED = re.compile(r"(?:[.;:)…]|$| (?:để|nhằm|phục vụ|với|vào|trong|của|tại|trên|do)(?!\w))", re.MULTILINE)
_SAID = re.compile(r",| (?:đã|được|sẽ|đang|là|cũng|giúp|góp phần|cho|đến|từ|đi)(?!\w)")


def elided(reading: Reading, kept: Iterable[Mention]) -> Iterator[Mention]:
    """Each further member, its name made whole; its own words are what stands on the page."""
    taken = [m.start for m in kept]
    for first in kept:
        noun = _ABOUT.fullmatch(reading.folded, first.start, first.stop)
        if noun is None:
            continue
        slots: dict[str, object] = {"kind": "database", "named": True}
        for start, stop in _members(reading.folded, first.stop):
            if start not in taken:
                name = reading.text[first.start : first.start + len(noun["noun"])] + reading.text[start:stop]
                yield Mention(start, stop, "System", "systems.elided", " ".join(name.split()), slots=slots)


def _members(folded: str, at: int) -> list[tuple[int, int]]:
    """The start and stop of each further member after an offset; none where the list is not closed."""
    found: list[tuple[int, int]] = []
    while more := _NEXT.match(folded, at):
        found.append(more.span("field"))
        at = more.end()
        if more["last"]:
            return found if _CLOSED.match(folded, at) or _SAID.match(folded, at) else []
    return found if found and _CLOSED.match(folded, at) else []
