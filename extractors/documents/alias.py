"""Titles that are told beside the number of their act: what a decision approves is that decision."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from extractors.documents.law import APPROVES
from extractors.shape import BESIDE
from kg.mentions.mention import Mention
from kg.mentions.reading import Reading
from kg.text import fold

_SCHEMES = frozenset(
    {"de-an", "chuong-trinh", "chien-luoc", "ke-hoach", "quy-hoach", "quy-che", "khung-kien-truc", "quy-dinh"}
)
_ACTS = frozenset({"quyet-dinh", "nghi-quyet"})
# "Đề án … ban hành kèm theo Quyết định 2389/QĐ-TCHQ", "Chương trình … (Quyết định số 749/QĐ-TTg"
_BY = re.compile(
    r",? (?:(?:đã |vừa )?được (?:thủ tướng|chính phủ|chủ tịch ubnd tỉnh|ubnd tỉnh|bộ trưởng)(?: chính phủ)? )?(?:đã |được )*(?:ban hành (?:kèm )?theo|ban hành tại|phê duyệt (?:tại|theo|bằng)|kèm theo|theo) |,? \((?:theo )?"
)
# "phê duyệt “Chương trình …” tại Quyết định số 749/QĐ-TTg"
_AT = re.compile(r"[\"”]? (?:tại|theo|bằng) ")
_APPROVING = tuple(
    f"{verb} {quote}" for verb in ("phê duyệt", "ban hành", "thông qua") for quote in ("", '"', "“")
)
# "Tại Quyết định số 2289/QĐ-TTg, Thủ tướng ban hành Chiến lược …"
_LED = ("tại ", "theo ", "bằng ")
_THEN = re.compile(
    r"(?: ngày [\d/-]+)?, [^.;:,]{3,60} (?:đã |vừa )?(?:phê duyệt|(?:ký )?ban hành|thông qua) [\"“]?"
)
_APPROVED = re.compile(r"(?:(?:phê duyệt|ban hành|việc|kèm theo|về) )*(?=[^\W\d_])")
_SHARED, _WORDS = 0.8, 5  # of the words of the shorter title; fewer say too little to tell two schemes apart
_LEAD = 2  # sentences of the body that give the number of what the headline tells


def alias(reading: Reading, keyed: list[tuple[str, Mention]]) -> dict[str, str]:
    """For the key of a title without a number the key of the numbered act that it is the title of."""
    found: dict[str, str] = {}
    for (one, before), (other, after) in pairwise(keyed):
        if after.start < before.stop:
            continue
        if not _is_plain(before) and _is_scheme(after):
            at = before.stop, after.start
            led = reading.folded.endswith(_LED, 0, before.start)
            if APPROVES.fullmatch(reading.folded, *at) or (led and _THEN.fullmatch(reading.folded, *at)):
                found.setdefault(other, one)
        elif _is_scheme(before) and _is_act(after) and _by(reading, before, after):
            found.setdefault(one, other)
    for title, mention in keyed:
        if title not in found and (number := _told(reading, keyed, mention)):
            found[title] = number
    return found


def _by(reading: Reading, scheme: Mention, act: Mention) -> bool:
    """Whether a scheme is told with the act that approves it right behind."""
    at = scheme.stop, act.start
    if _BY.fullmatch(reading.folded, *at):
        return True
    approved = reading.folded.endswith(_APPROVING, 0, scheme.start)
    return approved and _AT.fullmatch(reading.folded, *at) is not None


def _is_plain(mention: Mention) -> bool:
    """Whether a mention has no number."""
    return not mention.slots.get("number")


def _is_scheme(mention: Mention) -> bool:
    return _is_plain(mention) and mention.slots.get("kind") in _SCHEMES


def _is_act(mention: Mention) -> bool:
    return not _is_plain(mention) and mention.slots["kind"] in _ACTS


def _told(reading: Reading, keyed: list[tuple[str, Mention]], mention: Mention) -> str:
    """The key of the act whose title says nearly the same, or that the headline told of; else nothing."""
    if not _is_plain(mention):
        return ""
    if _is_scheme(mention):
        words = _words(mention)
        alike = (key for key, act in keyed if not _is_plain(act) and _same(words, _words(act)))
        return next(alike, "")
    first = {key for key, act in _first(reading, keyed) if act.slots["kind"] == mention.slots["kind"]}
    sentence = reading.sentence_at(mention.start)
    headline = sentence is not None and sentence.kind == "title" and mention.rule == "documents.about"
    return first.pop() if headline and len(first) == 1 else ""


def _first(reading: Reading, keyed: list[tuple[str, Mention]]) -> Iterator[tuple[str, Mention]]:
    """The acts without a title of their own in the first sentences of the body."""
    body = [s for s in reading.page.sentences if s.kind not in BESIDE][:_LEAD]
    for key, act in keyed:
        if not _is_plain(act) and not act.slots["title"] and any(s.start <= act.start < s.stop for s in body):
            yield key, act


def _words(mention: Mention) -> list[str]:
    """The words of a title, without those that approve it."""
    title = re.sub(r"[\W_]+", " ", fold(str(mention.slots["title"]))).strip()
    return _APPROVED.sub("", title, count=1).split()


def _same(one: list[str], other: list[str]) -> bool:
    """Whether two titles begin with the same head and share nearly all words of the shorter one."""
    shorter = set(one if len(one) <= len(other) else other)
    if len(shorter) < _WORDS or one[:2] != other[:2]:
        return False
    return len(set(one) & set(other)) >= _SHARED * len(shorter)
