"""Whose a system is: the body or place named after it, or who is said to open it."""

from __future__ import annotations

import re

from extractors.iris import province_of
from extractors.systems.kinds import COMMON
from kg.mentions.lexicon import Hit
from kg.mentions.mention import Mention
from kg.mentions.reading import Reading
from kg.text import Sentence, fold

# "cơ sở dữ liệu (CSDL) quốc gia về đất đai"
GLOSS = re.compile(r" \([A-ZĐ]{2,6}\)(?= [^\W\d_])")

_LAUNCHED = re.compile(
    r"(?<!\w)(?:khai trương|ra mắt|vận hành|đưa vào (?:vận hành|sử dụng|hoạt động|khai thác)|thiết lập|khánh thành|triển khai (?:thí điểm|thành công)|công bố)"
    r"(?: (?:chính thức|thí điểm|chương trình|thử nghiệm))*\s*$"
)
_OF = re.compile(r"\s+(?:của|tại|do)\s+(?:riêng\s+)?")


def _owner_after(reading: Reading, stop: int) -> Mention | None:
    """The body or place after "của" that makes a definite description of a kind."""
    match = _OF.match(reading.folded, stop)
    if match is None:
        town = GLOSS.match(reading.text, stop)  # "Trung tâm Điều hành thông minh (IOC) thị xã Phổ Yên"
        at = town.end() + 1 if town else 0
        return next(
            (m for m in reading.mentions("Place") if town and m.start == at and m.slots["level"]), None
        )
    named = next((m for m in reading.mentions("Agency", "Place") if m.start == match.end()), None)
    return named or (_province(reading) if _OF_PROVINCE.match(reading.text, stop) else None)


# "Hệ thống dịch vụ công của tỉnh đã …": of the one province that the article names.
_OF_PROVINCE = re.compile(r" của tỉnh(?! [A-ZĐ])(?!\w)")


def _province(reading: Reading) -> Mention | None:
    """The one province of the page where it is first named; None where there are more."""
    places = [p for p in reading.mentions("Place") if (p.iri or "").startswith("place/vn/")]
    provinces = {province_of(str(p.iri)) for p in places}
    return next((p for p in places if p.iri in provinces), None) if len(provinces) == 1 else None


def owner_of(reading: Reading, head: str, stop: int) -> Mention | None:
    """Whose a system is; "ứng dụng phản ánh hiện trường tại Đà Nẵng" says only where it is used."""
    owner = _owner_after(reading, stop)
    used = head in COMMON and reading.folded.startswith(" tại ", stop)
    here = owner is not None and used and (owner.type == "Place" or fold(owner.value).startswith("chi cục "))
    return None if here else owner


def launcher(reading: Reading, hit: Hit, sentence: Sentence, bodies: list[Mention]) -> Mention | None:
    """The body named before a system that the words say is opened or put to use; else None."""
    if not _LAUNCHED.search(reading.folded, max(sentence.start, hit.start - 48), hit.start):
        return None
    body = next((a for a in reversed(bodies) if a.stop <= hit.start), None)
    return None if body and _GUEST.search(reading.folded, body.stop, hit.start) else body


# "Chủ tịch Quốc hội dự lễ khánh thành nền tảng …"
_GUEST = re.compile(r"(?<!\w)(?:dự|chứng kiến|thăm|chúc mừng)(?!\w)")
_MADE = re.compile(
    r"[^,.;]{0,40}? (?:xây dựng|phát triển|thiết kế|triển khai|cung cấp|thi công|nghiên cứu|tài trợ|viện trợ)(?!\w)"
)
# "Sở A đã triển khai thành công hệ thống …" of its own
_OWN = re.compile(r" (?:(?:đã|vừa|mới|cũng) )*triển khai (?:thành công|thí điểm) ")


def only_made(reading: Reading, owner: Mention, start: int) -> bool:
    """Whether a body only builds the system whose head begins at `start`: "do VNPT xây dựng"."""
    own = _OWN.fullmatch(reading.folded, owner.stop, start)
    return own is None and _MADE.match(reading.folded, owner.stop) is not None
