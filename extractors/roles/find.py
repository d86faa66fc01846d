"""Titles of posts: the role scheme's labels, and families of titles it does not list."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Set
from functools import cache

from extractors.shape import SURNAMES
from kg.mentions.lexicon import Hit
from kg.mentions.mention import Mention, outermost
from kg.mentions.reading import Reading
from kg.text import fold
from kg.text.letters import UPPER
from kg.text.slug import slug

# "Chuyên gia kinh tế trưởng", "Giám đốc điều hành": a listed head with a field that belongs to the title.
_WIDER = re.compile(
    r"(?<!\w)(?:chuyên gia [\w ]{2,20} trưởng|kế toán trưởng|kiến trúc sư trưởng|kỹ sư trưởng|thanh tra viên|công chức (?!ubnd|hđnd|sở|phòng|ủy ban)[\w-]+(?: [\w-]+){0,2}?(?:(?: - [\w-]+(?: [\w-]+)?)?(?=[ ,] ?ubnd (?:xã|phường|thị trấn))|(?=[ ,] ?(?:xã|phường)))"
    r"|giám đốc (?:điều hành(?: khu vực)?|quốc gia|kỹ thuật|công nghệ|kinh doanh|sản xuất|dự án|tài chính|nhân sự|chiến lược|marketing|khu vực)"
    r"|(?:phó chủ nhiệm|phó tổng thanh tra|phó tổng kiểm toán|phó tổng thư ký|phó chánh án|phó hiệu trưởng) thường trực|(?:(?:phó )?(?:chủ nhiệm|chủ tịch|trưởng ban|ban|tổng thư ký|bí thư|chánh văn phòng|hiệu trưởng)|(?:ủy|uỷ) viên)(?: không)? chuyên trách|(?:phó )?chủ tịch (?:cấp cao|cao cấp|điều hành)|(?:phó )?giám đốc cấp cao"
    r"|phó (?:cục trưởng|vụ trưởng|viện trưởng|hiệu trưởng|tổng giám đốc|chi cục trưởng|trưởng ban|trưởng phòng|tổng cục trưởng|chủ tịch|chánh văn phòng|chánh thanh tra) phụ trách(?: điều hành)?(?= (?:cục|vụ|viện|trường|chi cục|ban|phòng|tổng cục|học viện|văn phòng|tổng công ty|tập đoàn|ubnd|hội|liên đoàn|liên hiệp|liên minh|ủy ban|thanh tra)(?!\w))"
    r"|phó giám đốc (?:phụ trách(?: điều hành)?|kỹ thuật|điều hành)|(?:phó )?tổng giám đốc (?:điều hành|thường trực)"
    r"|quyền (?:trưởng đại diện|tổng cục trưởng|viện trưởng|hiệu trưởng|trưởng ban|trưởng phòng|chánh văn phòng|thống đốc|tổng thư ký|chi cục trưởng|chánh thanh tra)|phụ trách (?:phòng|ban)|(?:phó trưởng đoàn|phó đoàn|tổ phó|phó tổ trưởng|phó trưởng phòng|phó viện trưởng) (?:thường trực|chuyên trách))(?!\w)"
)
_FORMER = re.compile(r"(?<!\w)(?<!sự )(nguyên|cựu|cố) $")
_GIVEN_UP = ("nguyên ", "cựu ", "cố ", "nguyên \n", "cựu \n", "cố \n")  # whatever the pattern finds ends so
WORDS = {
    "title-head": tuple(
        "chuyên gia|kế toán trưởng|kiến trúc sư trưởng|kỹ sư trưởng|thanh tra viên|công chức|giám đốc|phó giám đốc|"
        "tổng giám đốc|phó tổng giám đốc|chủ tịch|phó chủ tịch|quyền|phụ trách|phó trưởng đoàn|phó đoàn|tổ phó|phó tổ trưởng|phó trưởng phòng|phó viện trưởng|phó chủ nhiệm|phó tổng thanh tra|phó tổng kiểm toán|phó tổng thư ký|phó chánh án|phó hiệu trưởng|phó cục trưởng|phó vụ trưởng|phó chi cục trưởng|phó trưởng ban|phó tổng cục trưởng|chủ nhiệm|trưởng ban|phó ban|tổng thư ký|bí thư|phó bí thư|chánh văn phòng|phó chánh văn phòng|phó chánh thanh tra|hiệu trưởng|ủy viên|uỷ viên".split(
            "|"
        )
    )
}


def find(reading: Reading) -> None:
    """Every title of the page; the longest where titles overlap."""
    reading.add(outermost(list(_listed(reading)) + list(_families(reading))))


# Labels that hold a body: the title and the body are read apart, so that the post knows both.
_WITH_BODY = re.compile(
    r",| - |(?<!\w)(?:ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân|tỉnh ủy|thành ủy|huyện ủy|đảng ủy|đảng uỷ|sở|quận (?:ủy|uỷ)|thị (?:ủy|uỷ)|huyện uỷ|(?<=giám đốc )công an.*|viện kiểm sát.*|vksnd|vpcp|vpqh|văn phòng (?:chính|quốc|trung|ubnd|ủy).*|"
    r"ủy ban \w.*|ban quản lý.*|ban tổ chức|ban kiểm soát|trung ương đoàn|đảng đoàn|đoàn đbqh|đoàn đại biểu quốc hội|ban cán sự đảng|quốc hội)$"
)
_SAME = {"thu-tuong-chinh-phu": "thu-tuong", "pho-thu-tuong-chinh-phu": "pho-thu-tuong"}


# Titles that are whole with the body in them.
_WHOLE = re.compile(
    r"^(?:thủ tướng|phó thủ tướng|bí thư trung ương|thường trực ban bí thư|(?:phó )?tổng (?:thanh tra|kiểm toán)|tổng bí thư|chủ tịch nước|phó chủ tịch nước)"
)


@cache
def _holds_body(surface: str) -> bool:
    """Whether a label of the scheme holds a body."""
    return bool(_WITH_BODY.search(fold(surface)))


@cache
def _is_whole(surface: str) -> bool:
    """Whether a label of the scheme is a title with the body in it."""
    return bool(_WHOLE.match(fold(surface)))


# Labels that end in the head noun of the body that is then named.
_HEADING = re.compile(
    r"(?:chủ nhiệm (?:ủy|uỷ) ban|chủ tịch (?:hội đồng|(?:ủy|uỷ) ban|(?P<society>hội|liên đoàn|hiệp hội|tập đoàn|tổng công ty|công ty|ngân hàng|quỹ|công đoàn)))$"
)


@cache
def _heading(surface: str) -> re.Match[str] | None:
    """The head noun of a body in which a label of the scheme ends."""
    return _HEADING.search(fold(surface))


_MEMBER = re.compile(
    r"(?:ủy|uỷ) viên (?:bộ chính trị|ban bí thư|trung ương đảng|(?:ban chấp hành|bch|ban thường vụ|btv) (?:trung ương|tw|công đoàn|đảng bộ|hội|hiệp hội|tổng hội|liên đoàn|liên hiệp|liên minh|tổng liên đoàn)|(?:ban chấp hành|bch) (?:đảng (?:ủy|uỷ) (?:bộ|sở|cục|tổng cục|trường|khối|các cơ quan)|đoàn (?:sở|bộ|khối|trường))|(?:ban thường vụ|btv)(?:, [^.;:]{3,60})? (?:tỉnh|thành|huyện|quận|thị|đảng) (?:ủy|uỷ)|ủy ban thường vụ quốc hội)(?!\w)"
)


def _goes_on(reading: Reading, at: int) -> bool:
    """Whether the body's name goes on: a capitalised word that begins no person's name."""
    word = re.compile(r" (?P<word>[^\W\d_]+)(?P<more> [^\W\d_]+)?").match(reading.text, at)
    if word is None or not word["word"][0].isupper():
        return False
    more = (word["more"] or "").strip()
    return word["word"].lower() not in SURNAMES or more.islower()  # "Hội đồng Lý luận Trung ương"


_COUNCILS = frozenset({"thanh-vien-hoi-dong", "chu-tich-hoi-dong", "pho-chu-tich-hoi-dong"})
# "Chủ tịch Hội đồng nhân dân tỉnh", "Ủy viên Hội đồng tư vấn cải cách thủ tục hành chính": the name of the board goes on.
_NAMED_BOARD = re.compile(
    r" (?:nhân dân|dân tộc|kinh doanh|doanh nghiệp|hợp tác|điều phối|đánh giá|giám khảo|nghiệm thu|xét duyệt|tư vấn|quốc gia|phối hợp|thẩm định|khoa học|lý luận|thi đua|giáo dục|bầu cử|chức danh)(?!\w)"
)
# One deputy, and not what the deputies do: named before or after, or said to be one.
_BEFORE = re.compile(
    rf"(?:[{UPPER}][^\W\d_]+(?: \([^()]{{1,40}}\))? ?[,–(-] ?(?:là |hiện là )?|(?:là|làm|nhiệm vụ|chức vụ|chức danh|tư cách|trúng cử) )$"
)
_AFTER = re.compile(
    rf"(?: chuyên trách| khóa \w+| (?:tỉnh|thành phố|TP\.?) ?(?:[{UPPER}]\w+ ){{1,3}})? ?(?:(?:ông|bà) )?(?P<name>[{UPPER}][^\W\d_]+) [{UPPER}]"
)


def _is_deputy(reading: Reading, hit: Hit) -> bool:
    """Whether a deputy of an assembly is meant: "bà A, đại biểu Quốc hội tỉnh B", "Đại biểu Quốc hội A"."""
    if not hit.entry.key.startswith("dai-bieu-") or not reading.folded.startswith("đại biểu ", hit.start):
        return False
    named = _AFTER.match(reading.text, hit.stop)
    if named and named["name"].lower() in SURNAMES - {"đoàn"}:
        return True
    return bool(_BEFORE.search(reading.text, max(0, hit.start - 60), hit.start))


def _heads_body(hit: Hit, bodies: Mapping[int, int], ends: Set[tuple[int, int]]) -> bool:
    """Whether a label is a shorter title and a body, or the beginning of one: "Viện trưởng Viện kiểm sát nhân dân"."""
    for at in range(hit.start + 1, hit.stop):
        if at in bodies and hit.stop <= bodies[at]:
            return (hit.start, at - 1) in ends
    return False


def _is_half(reading: Reading, hit: Hit) -> bool:
    """Whether the words before a label make it a part of another word."""
    if reading.folded[hit.start] not in "qv":
        return False
    if reading.folded.startswith("quyền ", hit.start):  # "thừa ủy quyền Bộ trưởng" is no acting minister
        return reading.folded.endswith(("ủy ", "uỷ "), 0, hit.start)
    if reading.folded.startswith("quốc vương", hit.start):  # "Bộ trưởng Ngoại giao Trung Quốc Vương Nghị"
        return reading.folded.endswith("trung ", 0, hit.start)
    # "giữ chức vụ Phó Giám đốc", but "giữ chức Vụ phó"
    return reading.text.startswith("vụ ", hit.start) and reading.folded.endswith("chức ", 0, hit.start)


def _listed(reading: Reading) -> Iterator[Mention]:
    bodies = reading.capitals("Agency")
    ends = {(hit.start, hit.stop) for hit in reading.hits("Role")}
    for hit in reading.hits("Role"):
        if _holds_body(hit.entry.surface) and not _is_whole(hit.entry.surface):
            if _is_deputy(reading, hit):
                slots: dict[str, object] = {"title": "Đại biểu", "former": ""}
                stop = hit.start + len("đại biểu")
                yield Mention(hit.start, stop, "Role", "roles.deputy", "dai-bieu", slots=slots)
            continue
        if _heads_body(hit, bodies, ends) and not _is_whole(hit.entry.surface):
            continue  # "Thống đốc Ngân hàng Nhà nước", but "Tổng Kiểm toán Nhà nước"
        if _is_half(reading, hit):
            continue
        if hit.entry.key == "thuong-truc-ban-bi-thu" and hit.entry.surface == "Thường trực":
            continue  # said of the Secretariat alone
        if _in_name(reading, hit):
            continue
        heading = _heading(hit.entry.surface)
        if _MEMBER.match(reading.folded, hit.start) and hit.entry.key != "uy-vien":
            continue  # "Ủy viên" of the body that is named next
        if heading and (heading["society"] or _goes_on(reading, hit.stop)):
            continue  # "Chủ tịch Hội Liên hiệp Thanh niên" heads the Hội Liên hiệp Thanh niên
        if hit.entry.key in _COUNCILS and (
            any(hit.start < at < hit.stop for at in bodies) or _NAMED_BOARD.match(reading.folded, hit.stop)
        ):
            continue  # "Chủ tịch" of the Hội đồng nhân dân, "Ủy viên" of the Hội đồng Bầu cử quốc gia
        slots = {"title": hit.entry.surface, "former": _former(reading, hit.start)}
        key = _SAME.get(hit.entry.key, hit.entry.key)
        yield Mention(hit.start, hit.stop, "Role", "roles.scheme", key, slots=slots)


_CONSULAR = re.compile(r"(?<!\w)(?:động|tác|vụ|hộ|đề|tục|quan|hệ|phí|vực|chức) $")
_BENCH = re.compile(r"(?:^|[^\w ] ?| (?!(?:tập|công|tỉnh|thành|huyện|quận|thị|trưởng|phó) )\w+ )đoàn $")
_BOARD_OF = frozenset({"giam-doc", "tong-giam-doc", "hieu-truong"})


def _is_bench(reading: Reading, at: int) -> bool:
    """Whether the word before the offset makes a title the chairs of a meeting: "Đoàn Chủ tịch Đại hội"."""
    return bool(_BENCH.search(reading.folded, max(0, at - 16), at))


def _is_consular(reading: Reading, at: int) -> bool:
    """Whether "lãnh sự" is a field and no title: written small, or behind the half of a word ("Quan hệ Lãnh sự")."""
    return reading.text.startswith("l", at) or bool(_CONSULAR.search(reading.folded, max(0, at - 12), at))


def _in_name(reading: Reading, hit: Hit) -> bool:
    """Whether the words are of a name or a field: "Ban Giám đốc", "Phủ Chủ tịch", "Tổng Lãnh sự quán", "hoạt động lãnh sự"."""
    of_many = ("ban ", "phủ ") if hit.entry.key in _BOARD_OF else "phủ "
    if reading.folded.endswith(of_many, 0, hit.start):
        return True
    if hit.entry.key == "chu-tich" and _is_bench(reading, hit.start):
        return True
    if hit.entry.key == "lanh-su" and _is_consular(reading, hit.start):
        return True
    return reading.folded.startswith(" quán", hit.stop) and not reading.folded.startswith("phó ", hit.start)


def _former(reading: Reading, at: int) -> str:
    """The word before a title that says it was given up; "" where none stands there."""
    if not reading.folded.endswith(_GIVEN_UP, 0, at):
        return ""
    before = _FORMER.search(reading.folded, max(0, at - 8), at)
    return before.group(1) if before else ""


def _families(reading: Reading) -> Iterator[Mention]:
    for match in reading.find(_WIDER, reading.openings("title-head")):
        if reading.folded.endswith(("ủy ", "uỷ "), 0, match.start()):
            continue  # "thừa ủy quyền Tổng cục trưởng"
        if match.group().casefold().startswith("chủ tịch") and _is_bench(reading, match.start()):
            continue  # "Đoàn Chủ tịch điều hành hội nghị"
        words = reading.text[match.start() : match.end()]
        yield Mention(
            match.start(),
            match.end(),
            "Role",
            "roles.family",
            slug(words),
            slots={"title": words, "former": ""},
        )
