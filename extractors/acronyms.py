"""Short names that an article defines for itself: "Phòng Thương mại và Công nghiệp Việt Nam (VCCI)"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from extractors.shape import stranger
from kg.mentions.mention import Mention
from kg.mentions.reading import Reading
from kg.text import fold
from kg.text.letters import LOWER

_DEFINITION = re.compile(
    r"[ \u00a0]*\((?:(?:sau đây |dưới đây )?(?:gọi|viết)(?: tắt)?(?: là)?:?\s*)?[\"“]?(?P<short>(?:[A-ZĐ]|[a-z]{1,2}(?=[A-Z]))[\w&.+-]{1,24}(?: [A-ZĐ][\w&.+-]*){0,3})[\"”]?"
    r"(?:\s*[,;-][^()]{0,40})?\)"
)
# Not a short name: credits, sources, years, places in brackets.
_NOT = re.compile(
    r"^(?:Ảnh|Nguồn|Tin|Bài|PV|TTXVN|VOV|VTV|VGP|Bộ|Sở|Cục|Tỉnh|Quận|Huyện|Hà Nội|TP|Xem|Điều|Khoản)"
)


# "Công ty CP Sữa Việt Nam (Vinamilk)": firms go by coined words.
_FIRM = re.compile(r"(?:tổng )?công ty|tập đoàn|ngân hàng|ctcp|hãng")


# "Hiệp hội An ninh mạng quốc gia - NCA đã tổ chức": behind a dash no other body's name goes on.
_DASHED = re.compile(
    rf" [-–] (?P<short>(?!TP|UBND|HĐND|BCH)[A-ZĐ][A-ZĐ0-9]{{1,8}})(?= [({LOWER}]|,|;|\.(?!\w)|$)",
    re.MULTILINE,
)


def dashed(reading: Reading, mention: Mention) -> re.Match[str] | None:
    """The short name of a body behind a dash, where no other body goes by it."""
    match = _DASHED.match(reading.text, mention.stop) if mention.type == "Agency" else None
    if match is None:
        return None
    at = match.start("short")
    return None if at in reading.capitals("Agency") or at in reading.capitals("Place") else match


# How what defines a short name begins, in brackets or behind a dash: most mentions have nothing of it after them.
_OPENS = frozenset({" (", " -", " –", "  ", " \u00a0", "\u00a0(", "\u00a0 ", "\u00a0\u00a0"})


def defined(reading: Reading, mention: Mention) -> str | None:
    """The short name in brackets right after a mention: an acronym, or one capitalised syllable of the name."""
    after = reading.text[mention.stop : mention.stop + 2]
    if after not in _OPENS and after[:1] != "(":
        return None
    if behind := dashed(reading, mention):
        return behind["short"]
    match = _DEFINITION.match(reading.text, mention.stop)
    if match is None or _NOT.match(match["short"]):
        return None
    short = match["short"]
    if reading.text[mention.start : mention.stop].isupper():
        return None  # "Hội đồng Kinh doanh Hoa Kỳ ASEAN (USABC)": an acronym has no second one
    capitals = sum(c.isupper() for c in short)
    inside = short in reading.text[mention.start : mention.stop]
    first, _, country = short.rpartition(" ")
    if country in ("Vietnam", "VN") and first.isupper():
        return short  # "Tập đoàn Dữ liệu quốc tế tại Việt Nam (IDG Vietnam)"
    if ((capitals >= 2 or short[0].islower()) and " " not in short) or inside:
        return short
    firm = mention.type == "Agency" and _FIRM.match(reading.folded, mention.start)
    place = match.start("short") in reading.capitals("Place")
    return short if firm and stranger(short) and not place else None


def field(short: str, name: str) -> str:
    """The last words of a body's name when the short name stands for them alone, not for its head; else "".

    >>> field("CCHC", "Ban Chỉ đạo Cải cách hành chính")
    'Cải cách hành chính'
    >>> field("UBND", "Ủy ban nhân dân")
    ''
    >>> field("CĐS", "Ủy ban Quốc gia về chuyển đổi số")
    'chuyển đổi số'
    >>> field("MTTQ", "Ủy ban Mặt trận Tổ quốc")  # the body itself goes by it
    ''
    """
    words = name.split()
    letters = "".join(filter(str.isalnum, short)).casefold()
    tail = words[-len(letters) :] if 1 < len(letters) < len(words) else []
    fits = [word[0].casefold() for word in tail] == list(letters)
    led = words[-len(tail) - 1] == "về" if tail else False  # "Ủy ban Quốc gia về Chuyển đổi số (CĐS)"
    own = fold(name).startswith("ủy ban") and not led and tail and tail[0][0].isupper()
    return " ".join(tail) if fits and not own else ""


def _alone(text: str, short: str) -> Iterator[int]:
    """Where the short name stands, with nothing that goes on a word or a compound around it."""
    at = text.find(short)
    while at >= 0:
        stop = at + len(short)
        alone = not (_goes_on(text[at - 1 : at]) or _goes_on(text[stop : stop + 1]))
        if alone:
            yield at
        at = text.find(short, stop if alone else at + 1)


def _goes_on(mark: str) -> bool:
    return mark.isalnum() or (mark != "" and mark in "_&/-")


def occurrences(reading: Reading, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """A mention for each place where a short name defined after one of the mentions stands alone."""
    seen: dict[str, Mention] = {}
    taken = [(m.start, m.stop) for m in mentions]
    for mention in mentions:
        short = defined(reading, mention)
        if short and short not in seen and not (mention.type == "Agency" and field(short, mention.value)):
            seen[short] = mention
    for short, mention in seen.items():
        for at in _alone(reading.text, short):
            end = at + len(short)
            if not [start for start, stop in taken if start < end and at < stop]:
                yield Mention(
                    at,
                    end,
                    mention.type,
                    f"{mention.type.lower()}.acronym",
                    mention.value,
                    mention.iri,
                    {**mention.slots, "of": mention, "short": short},
                )
