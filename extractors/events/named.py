"""Events that bear a name without a head noun: "Vietnam ICT Summit 2018", "Ngày Chuyển đổi số Việt Nam 2021"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.events.tail import NUMBERS
from kg.mentions.mention import Mention
from kg.mentions.reading import Reading
from kg.text.letters import LOWER, UPPER

_YEAR = r"(?:19|20)\d\d(?!\w| ?[./–-] ?\d)"
_HEADS = ("Day", "Days", "Summit", "Forum", "Week", "Expo", "Festival", "Hackathon")
_DAY = re.compile(rf"Ngày [{UPPER}][{LOWER}]+(?: [{UPPER}{LOWER}][{UPPER}{LOWER}]*){{1,9}} {_YEAR}")
# A "Ngày" with a capital inside a sentence begins a name: "tại Ngày vi mạch bán dẫn Đà Nẵng 2024".
_LOWER_DAY = re.compile(rf"Ngày (?<=[{LOWER}] Ngày )(?:[{LOWER}]+ ){{1,7}}(?:[{UPPER}][\w-]* ){{1,4}}{_YEAR}")
_ENGLISH = re.compile(
    rf"(?<!\w)[A-Z][\w&]*(?:(?: [–-])? [A-Z][\w&]*){{0,5}} (?P<head>{'|'.join(_HEADS)}) {_YEAR}"
)
_KINDS = {
    "Summit": "dien-dan",
    "Forum": "dien-dan",
    "Week": "tuan-le",
    "Expo": "trien-lam",
    "Hackathon": "cuoc-thi",
}


def named(reading: Reading, found: list[Mention]) -> Iterator[Mention]:
    """The events that names alone name; one in brackets is the event before them said again."""
    told = list(found)
    for match, kind in sorted(_matches(reading.text), key=lambda m: m[0].start()):
        if any(m.start <= match.start() < m.stop for m in told):
            continue
        before = [m for m in told if reading.text[m.stop : match.start()].strip() == "("]
        title = " ".join(match.group().split())
        slots: dict[str, object] = {
            "kind": kind,
            "qualifiers": [],
            "title": title,
            "plural": False,
            "weak": True,
        }
        slots |= {"back": False, "definite": True}
        if before:
            slots["again"] = before[-1]
        mention = Mention(match.start(), match.end(), "Event", "events.named", kind, slots=slots)
        told.append(mention)
        yield mention


def _matches(text: str) -> Iterator[tuple[re.Match[str], str]]:
    for match in _DAY.finditer(text) if "Ngày " in text else ():
        yield match, "su-kien"
    for match in _LOWER_DAY.finditer(text) if " Ngày " in text else ():
        yield match, "su-kien"
    for match in _ENGLISH.finditer(text) if [head for head in _HEADS if f" {head} " in text] else ():
        yield match, _KINDS.get(match["head"], "su-kien")


_NTH = re.compile(
    r"(?:,|và)\s+(?P<words>lần thứ\s+(?P<n>\d+|nhất|hai|ba|tư|bốn|năm|[ivx]+))(?=\s+(?:vào|ngày|tháng|năm|tại))"
)


def elliptical(reading: Reading, found: list[Mention]) -> Iterator[Mention]:
    """ "(hội thảo lần thứ nhất vào tháng 8, lần thứ 2 vào tháng 2)": the head noun is said once."""
    for match in _NTH.finditer(reading.folded) if "lần thứ" in reading.folded else ():
        sentence = reading.sentence_at(match.start())
        heads = [
            m
            for m in found
            if sentence and sentence.start <= m.start < match.start() and m.slots.get("ordinal")
        ]
        if heads:
            number = match["n"]
            ordinal = str(int(number) if number.isdigit() else NUMBERS.get(number, 0))
            slots = {
                "kind": heads[-1].value,
                "ordinal": ordinal,
                "plural": False,
                "weak": False,
                "definite": True,
                "qualifiers": [],
            }
            yield Mention(
                match.start("words"),
                match.end("words"),
                "Event",
                "events.elliptical",
                heads[-1].value,
                slots=slots,
            )
