"""Treaties that go by letters or a known name: "Hiệp định Thương mại tự do Việt Nam - EU (EVFTA)", "Hiệp định CPTPP"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.mentions.mention import Mention
from kg.mentions.reading import Reading

_SHORT = r"(?:CPTPP|EVFTA|EVIPA|UKVFTA|RCEP|ATIGA|AFTA|TRIPS|VKFTA|VJEPA|AJCEP|VIFTA|CEPA|VN-EAEU FTA|TPP|UNCLOS|DEFA|DEPA)"
# Treaties that go by a town, or by what they ease.
_NAMED = r"Paris|Geneva|Genève|Giơ-ne-vơ|Marrakesh|(?:[Tt]ạo )?[Tt]huận lợi (?:hóa )?[Tt]hương mại"
_TREATY = re.compile(
    rf"[Hh]iệp định(?P<words>(?: (?!này|trên|có|đã|được|là|về việc)[\wà-ỹ,]+(?: [-–](?= ))?){{0,16}}?) ?(?:\((?P<own>[A-ZĐ][A-Z]{{3,8}})\)|(?P<known>{_SHORT}|{_NAMED})(?!\w))"
)


# "FTA Việt Nam - EU", "FTA giữa Việt Nam và Hàn Quốc": letters for its kind and the two sides of a free-trade agreement.
_SIDE = (
    r"(?:EU|EFTA|ASEAN|Liên minh (?:Kinh tế Á ?[-–]? ?Âu|châu Âu)|[A-ZĐ][a-zà-ỹ]+(?: [A-ZĐ][a-zà-ỹ]+){0,2})"
)
_FREE_TRADE = re.compile(rf"FTA (?:giữa )?{_SIDE}(?: ?[-–] ?| và | với ){_SIDE}(?!\w)")


def treaties(reading: Reading) -> Iterator[Mention]:
    """Each naming of a treaty with its letters, under the fullest title that the page gives it."""
    found = [
        (match, match["own"] or match["known"])
        for match in reading.find(_TREATY, reading.openings("treaty-head"), printed=True)
        if reading.sentence_at(match.start()) is reading.sentence_at(match.end() - 1)
    ]
    whole: dict[str, str] = {}
    for match, short in found:
        words = " ".join(match.group().split())
        whole[short] = max(whole.get(short, ""), words[0].upper() + words[1:], key=len)
    for match, short in found:
        slots: dict[str, object] = {"kind": "hiep-dinh", "number": "", "title": whole[short]}
        yield Mention(*match.span(), "Law", "documents.treaty", whole[short], slots=slots)
    for match in reading.find(_FREE_TRADE, reading.openings("free-trade"), printed=True):
        title = " ".join(match.group().split())
        slots = {"kind": "hiep-dinh", "number": "", "title": title}
        yield Mention(*match.span(), "Law", "documents.treaty", title, slots=slots)
