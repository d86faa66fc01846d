"""Bodies that a sentence calls by their kind alone, "công ty", "Sở", and names that were not read as bodies."""

from __future__ import annotations

import re

from extractors.shape import CAPITAL, foreign, places, stands
from kg.mentions.mention import Mention
from kg.mentions.reading import Reading
from kg.text import Sentence, fold

# "Công ty đã tài trợ 13 triệu USD cho A", "cán bộ của tập đoàn đã nỗ lực, đạt doanh thu …": the one named last.
_FIRM = re.compile(
    r"(?<!các )(?<!nhiều )(?<!những )(?<!mỗi )(?<!một )(?<!\w)(?P<head>tập đoàn|tổng công ty|(?<!tổng )công ty|ngân hàng)"
    r" (?:này |cũng |hiện |vừa |tiếp tục )*(?:đã|đang|sẽ|đạt|có|ghi nhận|dự kiến|đầu tư|tài trợ|thu)(?!\w)"
)
_FIRMS = ("tập đoàn ", "công ty ", "ngân hàng ")  # one of them stands in every match


# "Sau khi tăng vốn, Klex Water hiện có vốn điều lệ 2.542 tỷ đồng": of a name that nothing is known of.
_UNREAD = re.compile(
    rf"(?:, |^)(?P<name>{CAPITAL}(?: {CAPITAL})+) (?:hiện |đã |đang |vừa )*(?:là|có|đạt|chiếm|đầu tư)(?= )"
)


def is_unread(reading: Reading, floor: int, at: int) -> bool:
    """Whether the clause of a figure is about a coined name that was not read as a body."""
    words = reading.text[floor:at]
    for begin in (*reversed([*places(words, ", ")]), 0):  # the last one counts
        if said := _UNREAD.match(words, begin):
            return any(foreign(fold(word)) for word in said["name"].split())
    return False


# "Sở đã cấp 500 giấy phép", "Bộ đặt mục tiêu 70% người dân …"
_BODY = re.compile(
    r"(?<!\w)(?P<head>Bộ|Sở|Cục|Tổng cục|Chi cục) (?:này |cũng |hiện |vừa )*(?:đã|đang|sẽ|đạt|có|đặt|phấn đấu|tiếp nhận|cấp|xử lý|ghi nhận)(?!\w)"
)
_BODIES = ("Bộ ", "Sở ", "Cục ", "cục ")


class Called:
    """The bodies that the sentences of one article call by their kind alone: each sentence is searched once."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._inside: Sentence | None = None
        self._firms: list[re.Match[str]] = []
        self._bodies: list[re.Match[str]] = []

    def of(self, sentence: Sentence, known: list[Mention], at: int) -> Mention | None:
        """The body that a sentence calls by its kind alone before a figure, if nothing else was named since."""
        reading = self._reading
        if self._inside is not sentence:
            self._inside = sentence
            self._firms = self._said(_FIRM, _FIRMS, reading.folded)
            self._bodies = self._said(_BODY, _BODIES, reading.text)
        said = [m for m in self._firms if m.end() <= at] or [m for m in self._bodies if m.end() <= at]
        if not said or any(said[-1].start() <= m.start < at for m in known):
            return None
        head = said[-1]["head"].lower()
        firms = [m for m in reading.mentions("Agency") if m.stop <= said[-1].start() and reading.group(m)]
        return next((m for m in reversed(firms) if _is_kind(reading, m, head)), None)

    def _said(self, pattern: re.Pattern[str], words: tuple[str, ...], text: str) -> list[re.Match[str]]:
        """What the sentence holds of a pattern, in which one of the words stands."""
        assert self._inside is not None
        span = self._inside.start, self._inside.stop
        return [*pattern.finditer(text, *span)] if stands(text, words, *span) else []


def _is_kind(reading: Reading, mention: Mention, head: str) -> bool:
    group = reading.group(mention)
    return group is not None and any(reading.folded.startswith(f"{head} ", m.start) for m in group.mentions)
