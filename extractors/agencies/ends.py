"""What may end the name of a body: the place, the level and place, the host country, the parent."""

from __future__ import annotations

import re
from dataclasses import dataclass

from extractors.agencies.words import LEVELS, STOP
from extractors.iris import COUNTRY, depth
from extractors.shape import RUN, SURNAMES, Run, past_state, stranger, tokens
from extractors.verbs import CLOSING
from extractors.wards import is_ward
from kg.mentions.reading import Reading
from kg.text.letters import UPPER

_LEVEL = re.compile(rf"\s*(?:(?:các|cấp)\s+)?(?P<level>{LEVELS})(?!\w)(?!\s+(?:ủy|uỷ))\s*")
# "Bảo hiểm xã hội (BHXH) Việt Nam": a short name in the middle of the whole.
OWN_SHORT = re.compile(r" \([A-ZĐ][A-ZĐ&-]{1,8}\) ")
# "UBND các xã", "Công an cấp huyện": many bodies, none of them named.
_OPEN = re.compile(r"\s*(?:các|cấp|mỗi|những)\s")
# "Kho bạc Nhà nước Khu vực III", "Cảng vụ Hàng không miền Nam"
REGION = re.compile(r" (?:[Kk]hu vực (?:[IVXL]+|\d{1,2})|miền (?:Bắc|Trung|Nam))(?!\w)")
_ABROAD = re.compile(
    r"\s+(?:tại|ở)\s+(?=hà nội|thành phố hồ chí minh|tp\.? ?hồ chí minh|tp\.?\s?hcm|việt nam|nhật bản|hàn quốc|hoa kỳ|trung quốc|lào|campuchia|singapore|thái lan|anh|pháp|đức|nga|úc)"
)


@dataclass(frozen=True, slots=True)
class Name:
    """The end of a body's name in the text."""

    stop: int


def place_at(reading: Reading, at: int) -> int | None:
    """The end of a known place that begins at the offset; "Thái Bình Dương" is the ocean."""
    place = reading.capitals("Place").get(at)
    return None if place and reading.folded.startswith("thái bình dương", at) else place


def is_person(run: Run, at: int) -> bool:
    """Whether a full name seems to begin at a capitalised token: a surname, one to three more, no more."""
    if run[at].folded in _NOT_NAMES and run.has(at + 1) and run[at + 1].folded in _NOT_NAMES[run[at].folded]:
        return False
    if run[at].folded not in SURNAMES or (run[at].text.isupper() and len(run[at].text) > 1):
        return False
    length = 1
    while (
        run.has(at + length)
        and run[at + length].capital
        and run[at + length].start == run[at + length - 1].stop + 1
    ):
        length += 1
    return 2 <= length <= 4


# "Bệnh viện Đại học Y Dược", "Đại học Y Hà Nội", "Tập đoàn Liên Thái Bình Dương"
_NOT_NAMES = {"y": ("dược", "tế", "khoa", "học", "hà"), "thái": ("bình",)}


def _run_length(run: Run) -> int:
    """How many capitalised words stand together at the beginning."""
    length = 0
    while run.has(length) and run[length].capital:
        if length and run[length].start != run[length - 1].stop + 1:
            break
        length += 1
    return length


def _goes_on(run: Run, at: int) -> bool:
    """Whether a second syllable of a place is only a surname too: "phường Tương Mai Võ Xuân Trọng"."""
    full = run.has(at + 3) and run[at + 1].folded not in ("văn", "thị") and is_person(run, at + 1)
    return at == 1 and full and run[at + 3].capital and run[at + 3].start == run[at + 2].stop + 1


def after_level(reading: Reading, at: int, stop: int) -> int | None:
    """The end of the place name after "tỉnh", "phường" …: a known place, a number, or capitalised syllables."""
    known = place_at(reading, at)
    if known and not _is_half(reading, at, known):
        half = HALF.match(reading.text, known) if _is_small(reading, at) else None
        return half.end() if half else known
    if reading.text[at - 1 : at] not in (" ", "\u00a0"):
        return None
    run = tokens(reading.text, reading.folded, at, min(stop, at + 60))
    if run.has(0) and run[0].text.isdigit() and len(run[0].text) <= 2:
        return run[0].stop
    length = 0
    while length < 4 and run.has(length) and run[length].capital and run[length].word:
        middle = (
            length
            and run[length].folded in ("văn", "thị")
            and not is_person(run, length + 1)
            and _ends(run, length + 2)
        )
        if (
            not middle
            and is_person(run, length)
            and (length or _run_length(run) > 2)
            and not _goes_on(run, length)
        ):
            size = _run_length(run)
            if length == 0 and is_ward(reading.text, reading.folded, run[0].start, run[size - 1].stop):
                return run[size - 1].stop  # "UBND phường Hoàng Văn Thụ"
            break
        if length and run[length].start != run[length - 1].stop + 1:
            break
        length += 1
    level = _PROVINCE.search(reading.folded, max(0, at - 11), at) if length else None
    if level and (not _is_town(run, length) or (level.group().startswith("tỉnh") and is_person(run, 0))):
        return None  # "Phó Chủ tịch UBND tỉnh Tô Lâm"
    return run[length - 1].stop if length else None


def _ends(run: Run, at: int) -> bool:
    """Whether no capitalised word goes on at the token: "xã Trừ Văn Thố"."""
    return not (run.has(at) and run[at].capital and run[at].start == run[at - 1].stop + 1)


# "phường Quy Nhơn Đông" is no part of the town's name, nor "tỉnh Thái Thanh Quý" of Thailand's.
HALF = re.compile(rf" (?:Đông|Tây|Nam|Bắc|Trung)(?!\w)(?! [{UPPER}])")


def _is_small(reading: Reading, at: int) -> bool:
    return reading.folded.endswith(("phường ", "xã "), 0, at)


def _is_half(reading: Reading, at: int, stop: int) -> bool:
    """Whether the place known there is only the beginning of a ward's name, or of a person's."""
    more = reading.text[stop : stop + 1] in (" ", "\u00a0") and reading.text[stop + 1 : stop + 2].isupper()
    words = reading.folded[at:stop]
    return more and (words in SURNAMES or (" " not in words and _is_small(reading, at)))


# Every province is known by name, and no other town has a name of one syllable: "HĐND tỉnh Khóa XII", "thành phố Lệ".
_PROVINCE = re.compile(r"(?<!\w)(?:tỉnh|thành phố|tp\.?)\s+$")
_TERM = frozenset("khóa khoá nhiệm đại kỳ".split())


def _is_town(run: Run, length: int) -> bool:
    """Whether capitalised syllables may name a town or a province that the reference data lacks."""
    first = run[0]
    return first.folded not in _TERM and (length > 1 or stranger(first.text))


def local_name(reading: Reading, at: int, stop: int) -> Name | None:
    """The end of "UBND [tỉnh] [Thái Bình]" from the end of its head; None when neither level nor place follows."""
    if at + 1 < stop and reading.text[at] in " \u00a0" and (place := place_at(reading, at + 1)):
        return None if _is_half(reading, at + 1, place) else Name(place)  # "Tỉnh ủy Thái Thanh Quý"
    own = OWN_SHORT.match(reading.text, at, stop)
    if own:
        return local_name(reading, own.end() - 1, stop)
    region = REGION.match(reading.text, at, stop)
    if region:
        return Name(region.end())
    level = _LEVEL.match(reading.folded, at, stop)
    if level:
        if _OPEN.match(reading.folded, at, stop):
            return None
        place = after_level(reading, level.end(), stop)
        return Name(place if place else level.end("level"))
    return None


def _names_more(reading: Reading, at: int, place: int) -> bool:
    """Whether a person's name begins as a place does: "Tổng cục trưởng Tổng cục Thuế Vũ Quang Hiển"."""
    run = tokens(reading.text, reading.folded, at, min(len(reading.text), place + 24))
    inside = 0
    while run.has(inside) and run[inside].stop <= place:
        inside += 1
    goes_on = run.has(inside) and run[inside].capital and run[inside].start == place + 1
    return goes_on and is_person(run, 0) and not _is_state(reading, at, place)


def _is_state(reading: Reading, at: int, place: int) -> bool:
    """Whether a country stands there before a name of its own: "Bộ Tư pháp Hàn Quốc Ko Ki-dong"."""
    if reading.folded[at:place] in SURNAMES:
        return False  # "Hà Nội Thái Hồ Phương": no Thailand
    name = RUN.match(reading.text, place + 1)
    own = name is not None and (" " in name.group() or stranger(name.group()))
    return own and any(
        h.start == at and h.stop == place and depth(h.entry.key) == COUNTRY for h in reading.hits("Place")
    )


# How what may follow a name begins: a capital, a number, a level, a state, where the body sits.
_MORE = re.compile(
    rf"\s+(?:[{UPPER}\d]|(?i:tỉnh|thành|tp|quận|huyện|thị|tx|xã|phường|đặc|các|cấp|khu|miền|tại|ở|nước|cộng|vương|liên|đại))"
)


def complement(reading: Reading, end: int, stop: int, *, bare: bool = True) -> int:
    """The end with the place, the level and place, or the host country that follows a name; `bare`: a level alone too."""
    places = reading.capitals("Place")
    if end in places and (place := place_at(reading, end)):
        end = place
    if reading.text[end : end + 1] in ",.;)" or not _MORE.match(reading.text, end):
        return end
    if (state := past_state(reading.folded, end, places)) > end + 1:
        end = places[state]  # "Chính phủ nước Cộng hòa Cuba"
    while (
        end < stop
        and reading.text[end] in " \u00a0"
        and end + 1 < stop
        and end + 1 in places
        and (place := place_at(reading, end + 1))
        and not _names_more(reading, end + 1, place)
    ):
        end = place
    level = _LEVEL.match(reading.folded, end, stop)
    if (
        level
        and level.group("level")
        and level.start() < level.start("level")
        and (place := after_level(reading, level.end(), stop))
    ):
        end = place
    elif (
        bare and level and level.start() < level.start("level") and closed(reading, level.end("level"), stop)
    ):
        end = level.end("level")
    if region := REGION.match(reading.text, end, stop):
        return region.end()
    abroad = _ABROAD.match(reading.folded, end, stop)
    if abroad and (place := place_at(reading, abroad.end())):
        end = place
    return end


_MARK = re.compile(r"\s*(?:$|[;:()\"”]|[.,](?! (?:thành phố|huyện|quận|xã|phường|tp)(?!\w))|[-–] )")
_WORD = re.compile(r" (?P<word>[^\W\d_]+)")
_PAIR = re.compile(r" (?P<pair>[^\W\d_]+ [^\W\d_]+)")


def closed(reading: Reading, end: int, stop: int) -> int:
    """The end of the level if it closes a name, else 0: "Sở Nội vụ tỉnh,", but not "tỉnh, thành phố"."""
    return end if _closes(reading, end, stop) else 0


def _closes(reading: Reading, end: int, stop: int) -> bool:
    if _MARK.match(reading.folded, end, stop) or end == stop:
        return True
    word = _WORD.match(reading.folded, end, stop)
    if word is None:
        return False
    if reading.text[end + 1].isupper():  # "Giám đốc Sở Y tế thành phố Lê Văn An"
        run = tokens(reading.text, reading.folded, end + 1, min(stop, end + 40))
        named = is_person(run, 0) and _run_length(run) > 2
        return named and reading.folded.endswith(("tỉnh", "thành phố", "tp"), 0, end)
    pair = _PAIR.match(reading.folded, end, stop)
    if pair is not None and pair["pair"] in CLOSING:
        return True  # "Ban Chỉ đạo Chuyển đổi số tỉnh tổ chức"
    return word["word"] in STOP or (
        word["word"] == "và" and not _LEVEL.match(reading.folded, word.end(), stop)
    )


# "Ban Tuyên giáo Tỉnh ủy Nghệ An", "Ban Pháp chế HĐND tỉnh": the committee or council that a board is of.
_OWNER = re.compile(r" (?:(?:tỉnh|thành|huyện|quận|thị) (?:ủy|uỷ)|hđnd|hội đồng nhân dân)(?!\w)")


def owned(reading: Reading, end: int, stop: int) -> int:
    """The end of a board's name with the party committee or council it belongs to."""
    owner = _OWNER.match(reading.folded, end, stop)
    if owner is None or not reading.text[end + 1].isupper():
        return end
    local = local_name(reading, owner.end(), stop)
    return local.stop if local else owner.end()
