"""How far the name reaches that a head noun opens."""

from __future__ import annotations

import re

from extractors.agencies.abroad import before_name
from extractors.agencies.boards import managed
from extractors.agencies.ends import Name, complement, local_name, owned, place_at
from extractors.agencies.firms import COOPERATIVE, FORM
from extractors.agencies.grammar import cause_after, name_after, national
from extractors.agencies.inner import INNER, no_body
from extractors.agencies.known import extended, glossed
from extractors.agencies.words import COORDINATION, FIELD, HEAD, LOCAL
from extractors.shape import CAPITAL, stranger
from kg.mentions.lexicon import Hit
from kg.mentions.reading import Reading
from kg.text.letters import UPPER

# Bodies that are named without their place: the country's own, and those whose place the article shows.
_BARE = frozenset(
    (
        "tỉnh đoàn|thành đoàn|huyện đoàn|quận đoàn|thị đoàn|tỉnh ủy|tỉnh uỷ|thành ủy|thành uỷ|huyện ủy|huyện uỷ|quận ủy|quận uỷ|thị ủy|ban thường vụ tỉnh ủy|"
        "ban thường vụ thành ủy|ban thường vụ huyện ủy|ban thường vụ quận ủy|ban thường vụ thị ủy|ban thường vụ tỉnh uỷ|ban thường vụ thành uỷ|"
        "ban thường vụ huyện uỷ|ban thường vụ đảng ủy|thường trực tỉnh ủy|thường trực thành ủy|thường trực huyện ủy|btv tỉnh ủy|btv thành ủy|btv huyện ủy|btv tỉnh uỷ|phòng cảnh sát giao thông|"
        "cục thuế|cục hải quan|cục thống kê|ủy ban bầu cử|uỷ ban bầu cử|ban cán sự đảng"
    ).split("|")
)
# "Cục Thuế XNK" is of the customs.
_TAXED = re.compile(r" (?:xnk|xuất nhập khẩu|xuất khẩu, nhập khẩu)(?!\w)")
# "Hội Nông dân phối hợp với …": the one of the place, where it acts by itself.
_MASS = frozenset(
    {"hội liên hiệp phụ nữ", "hội nông dân", "hội cựu chiến binh", "liên đoàn lao động", "đoàn thanh niên"}
)
_ACTS = re.compile(r" (?:(?:đã|vừa) )?(?:phối hợp|tổ chức|phát động|khai mạc|ra mắt|ký kết)(?!\w)")
_MANY = ("cấp ", "viên ", "các ", "bộ ", "và ", "sở ", "hội ", "đoàn ", "chức ")
_BOARDS = frozenset({"ban", "văn phòng", "ủy ban", "uỷ ban"})
# "Bệnh viện huyện A", "Thanh tra tỉnh B"
_PLACED = frozenset({"bệnh viện", "thanh tra", "quỹ tín dụng nhân dân", "thư viện", "bảo tàng"})
# Bodies that are named for people; after any other head noun a person's name is a person.
_NAMED_FOR = re.compile(
    r"trường|đại học|bệnh viện|văn phòng (?:công|luật)|quỹ|thư viện|bảo tàng|nhà máy|công ty|báo|giải"
)


# "Cơ quan Ủy ban Kiểm tra Trung ương": the committee is the body.
_OF_ORGAN = re.compile(
    r" (?:(?:ủy|uỷ) ban|bộ|ubnd|hđnd|(?:tỉnh|thành|đảng) (?:ủy|uỷ)|văn phòng|ban|báo|liên đoàn|hội(?! nhập))(?!\w)"
)
_STATE_BOARDS = frozenset({"ủy ban", "uỷ ban", "hội đồng"})
_STATE = " quốc gia"  # "Hội đồng quốc gia Giáo dục và Phát triển nhân lực"
_MISSIONS = frozenset({"đại sứ quán", "đsq", "lãnh sự quán", "tổng lãnh sự quán", "phái đoàn"})
_NUMBER = re.compile(r" (?:số )?\d{1,2}(?!\w)")
_COUNTED = frozenset({"thuế cơ sở", "cụm thi đua", "khối thi đua"})  # "Thuế cơ sở 5", "Cụm thi đua số 5"
_UNIONS = frozenset(
    {"liên hiệp", "hiệp hội"}
)  # "Liên hiệp các Hội Khoa học và Kỹ thuật", "Hiệp hội các trường đại học"
# "Mạng lưới các đô thị thông minh ASEAN (ASCN)", "Mạng lưới trường đại học châu Á"
_WEB = re.compile(
    rf"(?: các)? (?:đô thị|thành phố|trường|viện|tổ chức|nhà|chuyên gia|doanh nghiệp|cơ quan|trung tâm|hội)(?: (?!(?:đã|sẽ|là|của|tại|và|được|có|với|trong|để|cho)(?!\w))[^\W\d_{UPPER}]\w*){{0,6}}"
    rf"(?: {CAPITAL}){{0,5}}(?:(?<! các)(?= \([A-Z][A-Za-z]{{1,3}}[A-Z]{{1,4}}\))|(?<=ASEAN)|(?<=Đông Nam Á)|(?<=châu Á)|(?<=Việt Nam)|(?<=châu Âu)|(?<=APEC))(?!\w)"
)
_SEVERAL = re.compile(r" các(?: hội| tổ chức)?(?= (?!nước|tỉnh|địa phương|quốc gia))")


# "Đoàn trường Đại học Luật", "Đoàn bộ Y tế"
_SCHOOL = re.compile(rf" trường(?= (?:Đại học|ĐH|Cao đẳng) )|(?<=Đoàn) bộ(?= [{UPPER}])")


def reach(reading: Reading, hit: Hit, limit: int) -> int | None:
    """Where the name that a head noun opens ends; None when none follows."""
    head = hit.entry.key
    found = local_name(reading, hit.stop, limit) if head in LOCAL else None
    if head == "đoàn" and (school := _SCHOOL.match(reading.text, hit.stop)):
        found = name_after(reading, school.end(), limit, strict=True)
    if found is None and head in INNER:
        found = _of_body(reading, hit.stop, limit)
    if found is None and (head in _BARE or (head in _MASS and _acts(reading, hit))):
        field = _TAXED.match(reading.folded, hit.stop, limit)
        found = Name(field.end() if field else hit.stop)
    if found is None and (head in COORDINATION or (head.endswith("ban") and national(reading, hit.stop))):
        found = cause_after(reading, hit.stop, limit)
    if head in ("hợp tác xã", "htx"):
        named = COOPERATIVE.match(reading.text, hit.stop, limit)
        return named.end() if named else None
    if head == "cơ quan" and _OF_ORGAN.match(reading.folded, hit.stop):
        return None
    if head in _COUNTED and (number := _NUMBER.match(reading.folded, hit.stop, limit)):
        return complement(reading, number.end(), limit)
    if head == "mạng lưới" and (web := _WEB.match(reading.text, hit.stop, limit)):
        return web.end()
    if head in _UNIONS and (several := _SEVERAL.match(reading.folded, hit.stop, limit)):
        found = name_after(reading, several.end(), limit, strict=True)
    if head == "hội đồng":
        found = _council(reading, hit.stop, limit) or found
    if head in _UNITED and (states := _united(reading, hit.stop)):
        return states
    if found is None and head == "ban quản lý":
        found = managed(reading, hit.stop, limit)
    if found is None and head in _STATE_BOARDS and reading.text.startswith(_STATE, hit.stop):
        found = name_after(reading, hit.stop + len(_STATE), limit)
    if found is None and head in FIELD:
        found = name_after(reading, hit.stop, limit, strict=_is_strict(reading, hit, limit))
    if found is None and head in _PLACED:
        found = local_name(reading, hit.stop, limit)
    if found is None and head == "viện nghiên cứu":
        found = name_after(reading, hit.start + len("viện"), limit, strict=True)
    if found is None:
        return None
    return _with_more(reading, hit, found.stop, limit)


def _council(reading: Reading, at: int, limit: int) -> Name | None:
    """The end of the name of a body's council, or of a council abroad."""
    if council := _COUNCIL.match(reading.folded, at, limit):
        return _of_body(reading, council.end(), limit)
    abroad = _ABROAD.match(reading.text, at, limit)
    return Name(abroad.end()) if abroad and stranger(abroad["name"]) else None


# "Hội đồng sáng kiến Bộ Y tế", "Hội đồng khoa học cấp Bộ Sở Nội vụ": what a council of a body is for, written small.
_COUNCIL = re.compile(
    r" (?:sáng kiến|khoa học(?:(?: và| -|,) (?:đào tạo|công nghệ|nghệ thuật))?|thi đua(?:,| -| và)? khen thưởng|nghiệm thu|tư vấn)(?: cấp \w+)?(?= )"
)
# "Hội đồng tỉnh Nagano": the assembly of a prefecture abroad.
_ABROAD = re.compile(rf" (?:tỉnh|thành phố|bang|quận|hạt) (?P<name>{CAPITAL}(?: {CAPITAL}){{0,2}})(?!\w)")
_UNITED = frozenset({"ủy ban", "uỷ ban"})
# "Ủy ban liên Chính phủ Việt Nam - Lào", "Ủy ban liên Chính phủ về hợp tác kinh tế Việt Nam - Đức"
_BETWEEN = re.compile(r" liên chính phủ(?: về [^,.;:()]{3,60}?)? (?:giữa )?")
_FAR = 90  # characters of the longest matter that such a committee is for


def _united(reading: Reading, at: int) -> int:
    """The end of a committee's name with the two states that it is of; 0 when they do not follow."""
    if not reading.folded.startswith(" liên chính phủ ", at):
        return 0
    for first, stop in sorted(reading.capitals("Place").items()):
        joint = _AND.match(reading.folded, stop) if at < first < at + _FAR else None
        if joint and _BETWEEN.fullmatch(reading.folded, at, first):
            return place_at(reading, joint.end()) or 0
    return 0


_AND = re.compile(r" ?(?:[-–]|và) ?")


def _with_more(reading: Reading, hit: Hit, stop: int, limit: int) -> int:
    """The end of a name with whatever else belongs to it, and without what its head says."""
    head = hit.entry.key
    stop = before_name(reading, head, hit.start, glossed(reading, stop, limit))
    stop = _before_speech(reading, hit, stop)
    if head in _MISSIONS and reading.folded.startswith(" tại ", stop):
        stop = place_at(reading, stop + len(" tại ")) or stop  # "Đại sứ quán Việt Nam tại Estonia"
    if form := FORM.match(reading.text, stop, limit):
        return form.end()
    if head in COORDINATION:
        premier = _PREMIER.match(reading.text, stop, limit)
        return premier.end() if premier else stop
    return _owned(reading, stop, limit) if head in _BOARDS else stop


def _acts(reading: Reading, hit: Hit) -> bool:
    """Whether a body does something, and no members of it nor those of many places do."""
    return (
        _ACTS.match(reading.folded, hit.stop) is not None
        and not reading.folded.endswith(_MANY, 0, hit.start)
        and reading.text[hit.start].isupper()
    )


_SPEECH = re.compile(
    r"(?<!công nghệ)(?<!an toàn)(?<!hệ thống)(?<!lưu trữ)(?<!dữ liệu)(?<! và)(?<! -)(?<!,) (?:thông tin|đánh giá|dẫn chứng)"
)
_SAID = re.compile(r"(?:, |: | rằng )(?!(?:ông|bà|anh|chị|đồng chí) )[\"“\d]?(?=\w)")


def _before_speech(reading: Reading, head: Hit, stop: int) -> int:
    """The end of a name before what its head says: "bà A, Cục trưởng Cục Quản lý bảo hiểm thông tin, sau 3 tháng …"."""
    titled = any(r.stop + 1 == head.start for r in reading.mentions("Role"))
    return unspoken(reading, head.stop, stop) if titled else stop


def unspoken(reading: Reading, start: int, stop: int) -> int:
    """The end of a name behind a title without what its holder does: "Cục trưởng Bảo hiểm thông tin, …"."""
    speech = _SPEECH.search(reading.folded, max(start + 1, stop - len(" thông tin")), stop)
    said = _SAID.match(reading.text, stop)
    if speech is None or speech.end() != stop or said is None:
        return stop
    after = said.end()
    return stop if reading.text[after].isupper() and not HEAD.match(reading.folded, after) else speech.start()


# "Tổ công tác cải cách thủ tục hành chính (TTHC) của Thủ tướng Chính phủ", no "của Thủ tướng Nguyễn Văn A"
_PREMIER = re.compile(
    r"(?: \([A-ZĐ]{2,10}\))? của (?:Thủ tướng(?: Chính phủ)?|Chính phủ(?!, Bộ [^.;:]{2,50} và Bộ ))(?! [A-ZĐ])(?!\w)"
)


def _owned(reading: Reading, stop: int, limit: int) -> int:
    """The end of a board's name with whose it is: "Ủy ban Kiểm tra Đảng ủy Chính phủ", "Ban Pháp chế HĐND tỉnh"."""
    committee = _COMMITTEE.match(reading.text, stop, limit)
    if committee is None:
        return owned(reading, stop, limit)
    of = _of_body(reading, committee.end(), limit) or local_name(reading, committee.end(), limit)
    return of.stop if of else committee.end()


_COMMITTEE = re.compile(r" Đảng (?:ủy|uỷ)(?!\w)")


# "Đảng ủy các cơ quan Đảng tỉnh Hà Nam", "Đảng ủy Khối Doanh nghiệp Trung ương"
_ORGANS = re.compile(
    r" (?:(?:khối )?các (?:cơ quan|cq)(?: đảng)?|khối doanh nghiệp)(?: và doanh nghiệp| ?(?:&|-|và) ?dn)?(?P<central> trung ương)?(?!\w)"
)


def _of_body(reading: Reading, at: int, limit: int) -> Name | None:
    """The end of the body that a committee is of, from the end of its head; None when none follows at once."""
    if organs := _ORGANS.match(reading.folded, at, limit):
        local = local_name(reading, organs.end(), limit)
        return local or (Name(organs.end()) if organs["central"] else None)
    if not reading.text[at + 1 : at + 2].isupper():
        return None
    stops = [extended(reading, h, limit) for h in reading.hits("Agency") if h.start == at + 1]
    stops += [
        stop
        for hit in reading.longest("agency-head")
        if hit.start == at + 1 and not no_body(reading, hit) and (stop := reach(reading, hit, limit))
    ]
    bare = None if stops else _ALONE.match(reading.text, at, limit)
    return Name(max(stops)) if stops else Name(bare.end()) if bare else None


# "Bí thư Đảng ủy Học viện": of the one that the page names whole.
_ALONE = re.compile(
    rf" (?:Học viện|Trường|Nhà trường|Sở|Bộ|Cục|Tổng cục|Tổng công ty|Tập đoàn|Công ty|Viện|Bệnh viện|Ngân hàng|Khối)(?![\w/&-]| [{UPPER}\d])"
)


def _is_strict(reading: Reading, hit: Hit, limit: int) -> bool:
    """Whether a person's name after the head noun is a person: not in "Bệnh viện Lê Lợi", "Tập đoàn Hoàng Long"."""
    if hit.entry.key == "công ty" and _THREE.match(reading.text, hit.stop, limit):
        return hit.start - 1 in {role.stop for role in reading.mentions("Role")}
    if _NAMED_FOR.match(hit.entry.key):
        return False
    return not (_FIRM.match(hit.entry.key) and _TWO.match(reading.text, hit.stop, limit))


# Firms are named for people by two syllables, and their heads have more.
_FIRM = re.compile(r"tập đoàn|tổng công ty|ngân hàng")
_THREE = re.compile(rf"(?: {CAPITAL}){{3,4}}(?!\w| [{UPPER}])")  # "Giám đốc Công ty Nguyễn Mạnh Toán"
_TWO = re.compile(rf" {CAPITAL} {CAPITAL}(?!\w| [{UPPER}])")
