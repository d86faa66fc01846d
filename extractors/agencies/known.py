"""How far a known body's name reaches: what may follow a label, and a short name in brackets."""

from __future__ import annotations

import re

from extractors.agencies.abroad import ministry_abroad
from extractors.agencies.ends import OWN_SHORT, complement, local_name, place_at
from kg.mentions.lexicon import Hit
from kg.mentions.reading import Reading

# "Bộ Khoa học và Công nghệ thông tin Hàn Quốc" is no ministry of science that informs.
_INFORMATICS = r"(?<=ông nghệ) thông tin "


_PARENT = re.compile(r" (?:quốc hội|trung ương đảng|trung ương)(?!\w)")
# "FPT Semiconductor", "Viettel CNC": a firm of its own.
_DAUGHTER = r" (?:Software|Semiconductor|Solutions|Telecom|Technology|Technologies|Global|Digital|Networks?|Construction|Logistics|Education|Retail|Media|Holdings|Electronics|Systems|Services|Semiconductors|CNC|IS|Cyber Security|High Tech|Post|AI Center|Engineering|Display|Securities|Ventures|Labs|Research)(?!\w| (?:World|Talent|Day|Summit|Week|Forum|Award|Tower))"
# "Agribank Chi nhánh tỉnh Bạc Liêu", "Ngân hàng Nhà nước - Chi nhánh Đồng Nai"
_BRANCH = re.compile(r" (?:[-–] )?(?:chi nhánh|cn)(?: khu vực(?= tp\.?(?!\w)| thành phố| [a-zđ]))?(?!\w)")
_BRANCH_SHORT = re.compile(r"-(?:HCM|HN|ĐN)(?![\w/-])")  # "VCCI-HCM"


# "Ban Chấp hành Trung ương Đảng Cộng sản Cuba": the party of another country.
_PARTY = r"(?<=Đảng) (?:Cộng sản|Nhân dân Cách mạng|Lao động|Cộng hòa|Dân chủ) "
_LONGER = re.compile(rf"(?P<firm>{_DAUGHTER})|{_INFORMATICS}|{_PARTY}")


# "Tổ công tác triển khai Đề án 06 của Chính phủ, Bộ Công an và Bộ Y tế": a team of each of them.
_OF_STATE = " của Chính phủ"
_OF_ALL = re.compile(r"(?:, Bộ [^.;:,]{2,50}){1,3} và Bộ ")


def of_each(reading: Reading, hit: Hit) -> int | None:
    """The end of a known label before the Government, where ministries follow whose team it is too; None elsewhere."""
    shared = reading.text.endswith(_OF_STATE, hit.start, hit.stop) and _OF_ALL.match(reading.text, hit.stop)
    return hit.stop - len(_OF_STATE) if shared else None


# "Ủy ban MTTQ Việt Nam thành phố", "Tổ công tác Đề án 06 tỉnh": the level alone says that it is another one.
_AT_EVERY_LEVEL = ("org/vn/mat-tran-to-quoc", "org/vn/to-cong-tac-", "org/vn/ban-chi-dao-")


def extended(reading: Reading, hit: Hit, stop: int) -> int:
    """The end of a known label with what may follow it: a place, or a body of state it belongs to."""
    end = hit.stop
    grown = complement(reading, end, stop, bare=hit.entry.key.startswith(_AT_EVERY_LEVEL))
    mark, after = reading.text[end : end + 1], reading.text[end + 1 : end + 2]
    if mark == "," and (abroad := ministry_abroad(reading, hit.start + len("Bộ "), end)):
        return abroad
    if mark == "-" and (short := _BRANCH_SHORT.match(reading.text, end, stop)):
        return short.end()
    if mark != " ":
        return grown
    longer = _LONGER.match(reading.text, end, stop) if "A" <= after <= "Z" or after == "t" else None
    if longer and longer["firm"]:
        return longer.end()
    if longer and (place := place_at(reading, longer.end())):
        return place
    branch = _BRANCH.match(reading.folded, end, stop) if after in "-–cC" else None
    if branch and (local := local_name(reading, branch.end(), stop)):
        return local.stop
    parent = None
    if reading.text[grown + 1 : grown + 2] in "QT":
        parent = _PARENT.match(reading.folded, grown, stop)
    return parent.end() if parent else grown


def glossed(reading: Reading, end: int, stop: int) -> int:
    """The end moved past a short name in brackets to the place that goes on: "Sở Y tế (SYT) TPHCM"."""
    own = OWN_SHORT.match(reading.text, end, stop)
    grown = complement(reading, own.end() - 1, stop) if own else end
    return grown if own and grown > own.end() else end
