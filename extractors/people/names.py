"""Names of people, and the honorifics and ranks before them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractors.people.abroad import initialled, joined, whole
from extractors.people.lead import CRAFTS, SHORTENED, Lead
from extractors.people.nobody import (
    COMMON,
    ROWS,
    after_thing,
    behind_firm,
    in_row,
    lies_in,
    names_thing,
    opens_row,
)
from extractors.shape import CAPITAL, RUN, SURNAMES, Token, foreign, loud, scan, stranger
from extractors.verbs import VERBS
from kg.mentions.mention import Mention
from kg.mentions.reading import Reading
from kg.text import fold

HONORIFICS = (
    "các đồng chí", "đồng chí", "đ/c", "ông", "bà", "anh", "chị", "cô", "ngài", "em", "bác", "cụ", "nhà báo", "luật sư",
    "kiến trúc sư", "nghệ sĩ", "nghệ nhân", "già làng", "tiến sĩ", "tiến sỹ", "thạc sĩ", "thạc sỹ", "giáo sư", "phó giáo sư", "bác sĩ",
    "bác sỹ", "kỹ sư", "gs.tskh.", "gs.ts.", "pgs.ts.", "pgs. ts.", "gs. ts.", "gs.ts", "pgs.ts", "pgs", "gs", "tskh", "ths",
    "ts", "bs", "ks", "ls", "nsnd", "nsưt", "cki", "ckii", "bscki", "bsckii", "bsck1", "bsck2",
    *(f"bác sĩ {grade}" for grade in ("cki", "ckii", *(f"chuyên khoa {n}" for n in ("1", "2", "i", "ii", "cấp 1", "cấp 2", "cấp i", "cấp ii")))),
    "tướng", "đại biểu", "đbqh", "cử tri", "chiến sĩ", "ca sĩ", "diễn viên", "cử nhân", "doanh nhân",
    "nữ doanh nhân", "mc", "mr", "ms", "mrs", "nạn nhân", "bị cáo", "bị can", "cầu thủ", "huấn luyện viên", "hlv", *CRAFTS,
)  # fmt: skip
RANKS = (
    "đại tướng", "thượng tướng", "trung tướng", "thiếu tướng", "chuẩn tướng", "đô đốc", "phó đô đốc", "chuẩn đô đốc",
    "đại tá", "thượng tá", "trung tá", "thiếu tá", "đại úy", "thượng úy", "trung úy", "thiếu úy",
)  # fmt: skip


# Capitalised words that open a name of something else, never a person's: "Đoàn Sở Y tế" is the youth of a body.
_NEVER = re.compile(
    r"^(?:lầu năm góc|đoàn (?:kết|sở|khối|viện (?:hàn|nghiên|khoa|kiểm))|nghị (?:quyết|định)|hồ chí minh|thái bình dương|việt nam|hà nội|đà nẵng|cần thơ|hải phòng|trung ương|quốc gia|nhà nước|chính phủ|quốc hội|đảng|tây ninh|(?:giáp|bính|mậu|canh|nhâm) (?:tý|tí|dần|thìn|ngọ|thân|tuất)$|(?:ất|đinh|kỷ|tân|quý) (?:sửu|mão|tỵ|tị|mùi|dậu|hợi)$)(?!\w)"
)
# A capitalised "Anh" or "Cô" right after a capitalised syllable is part of a name.
_INSIDE_NAME = re.compile(rf"(?<!\w)(?!(?:Theo|Thưa|Còn|Riêng|Cùng|Với|Kính|Do|Và|Tại) ){CAPITAL} $")


def _titles(reading: Reading, kind: str) -> Iterator[Mention]:
    places = reading.capitals("Place")
    deputies = {m.start for m in reading.mentions("Role") if m.rule == "roles.deputy"}
    for hit in reading.longest(kind):
        start, stop = hit.start, hit.stop
        if start in deputies or (hit.entry.key in _NAMING and _in_line(reading, start)):
            continue  # "đại biểu Quốc hội" is a title, "doanh nghiệp Anh" are of a country
        if _WORK.match(reading.text, start - 1) or _is_goddess(reading, start):
            continue
        short = reading.text[start].isupper() and (stop - start <= 5 or reading.text[start:stop].istitle())
        short = short and hit.entry.key not in _GRADES
        if places.get(start, start) - start > _TERSE or (
            short and _INSIDE_NAME.search(reading.text, max(0, start - 12), start)
        ):
            continue
        stop += reading.folded.startswith(".", stop) and hit.entry.key.rstrip(".") in SHORTENED
        yield Mention(start, stop, kind, f"people.{kind.lower()}", hit.entry.key.rstrip("."))


_TERSE = 4  # letters of a place that an honorific may be too: "Anh"
_GRADES = ("cki", "ckii")  # "ThS.BS CKII Lê Văn An": after the capitals of a degree
# With a capital inside a sentence they begin the name of a work, as between quotes: "Chị Bờ Vai", "“Cô Ba Sài Gòn”".
_NAMING = ("anh", "chị", "cô", "em", "bác")
_WORK = re.compile(rf"[“\"](?:Anh|Chị|Cô|Em|Bác|Ông|Bà) {CAPITAL}(?: {CAPITAL})*[”\"]")
_OPENED = re.compile(r"[.!?:;“”\"(–\-\n]\s*$")


def _is_goddess(reading: Reading, start: int) -> bool:
    """Whether a temple's goddess is named: "tháp bà Ponagar", "Bà Chúa Xứ"."""
    return reading.folded.endswith(("tháp ", "miếu "), 0, start) or reading.folded.startswith(
        "bà chúa ", start
    )


def _in_line(reading: Reading, start: int) -> bool:
    """Whether a capital stands inside a sentence, where only a name has one."""
    sentence = reading.sentence_at(start)
    inside = sentence is not None and start > sentence.start and reading.text[start].isupper()
    return inside and _OPENED.search(reading.text, max(0, start - 3), start) is None


_SHOUTED = re.compile(r"(?:[^\W\d_a-z]+[ \u00a0]){4,}[^\W\d_a-z]+")


def _name_length(run: Sequence[Token], at: int, lead: Lead) -> int:
    """How many syllables of the run from `at` make a Vietnamese full name; 0 when fewer than two do."""
    length = 1
    while at + length < len(run) and length < 5:
        token = run[at + length]
        if token.start in lead.known or (
            token.text.isupper() and len(token.text) > 1 and not run[at].text.isupper()
        ):
            break
        length += 1
    return length if length >= 2 else 0


def _opens_name(run: Sequence[Token], at: int, led: bool) -> bool:
    """Whether a full name may begin at this syllable of a capitalised run."""
    token = run[at]
    if token.folded not in SURNAMES or (
        token.text.isupper() and len(token.text) > 2 and not all(t.text.isupper() for t in run)
    ):
        return False
    rest = len(run) - at
    return rest >= 3 if token.folded in COMMON and not led else rest >= 2


def _is_surname(run: Sequence[Token], at: int, place: int, led: bool) -> bool:
    """Whether the short name of a state opens a person's: "Hàn Mặc Tử"."""
    alone = not at and not led and place == run[0].stop
    return alone and run[0].folded in SURNAMES and len(run) in (3, 4)


def _named_behind(run: Sequence[Token], at: int, place: int) -> bool:
    """Whether a whole name follows the place that a title is of: "Chủ tịch Hà Nội Trần Sỹ Thanh"."""
    rest = [token for token in run[at:] if token.start > place]
    if not 2 <= len(rest) <= 4:
        return False
    return (rest[0].folded in SURNAMES and rest[0].folded not in COMMON and len(rest) > 2) or stranger(
        " ".join(token.text for token in rest)
    )


def _is_of_place(run: Sequence[Token], at: int, place: int, lead: Lead) -> bool:
    """Whether the syllables up to the offset `place` are a place, and begin nobody's name."""
    led = lead.at(run[at].start)
    if place > run[-1].stop or _is_surname(run, at, place, bool(led)):
        return False
    surname = led and run[at].folded in SURNAMES and not lead.is_state(run[at].start)
    before = run[at].start - 1
    begins = place < run[-1].stop or before in lead.strong or before in lead.honoured
    return not (surname and not _named_behind(run, at, place) and begins)


def _names_of_run(run: Sequence[Token], lead: Lead) -> Iterator[tuple[int, int, bool]]:
    """Start, stop and fullness of the names in one capitalised run."""
    at = 0
    while at < len(run):
        led = lead.at(run[at].start)
        place = lead.places.get(run[at].start)
        if place and lead.president(run[at].start):
            yield run[at].start, place, True
            at = next((i for i, t in enumerate(run) if t.start >= place), len(run))
            continue
        if place and _is_of_place(run, at, place, lead):
            at = next((i for i, t in enumerate(run) if t.start >= place), len(run))
            continue
        length = _name_length(run, at, lead) if _opens_name(run, at, led) else 0
        if firm := behind_firm(run, at, run[at].start - 1 in lead.titles):
            at += firm
            length = len(run) - at
        if length and (lead.ward(run, at, length) or (not led and lead.way(run, at))):
            pass
        elif length:
            yield run[at].start, run[at + length - 1].stop, True
        elif led and run[at].start not in lead.known and not lead.nobody(run, at):
            length = next(
                (i for i in range(1, min(4, len(run) - at)) if run[at + i].start in lead.known),
                min(4, len(run) - at),
            )
            yield (
                run[at].start,
                run[at + length - 1].stop,
                any(foreign(t.folded) for t in run[at : at + length]),
            )
        at += max(length, 1)


def _free(reading: Reading) -> Iterator[tuple[int, int]]:
    """Stretches of the sentences that no body, title, rank or honorific has taken."""
    for sentence in reading.page.sentences:
        if loud(reading.text, sentence.start, sentence.stop):
            continue
        at = sentence.start
        for taken in reading.within(sentence, "Agency", "Role", "Honorific", "Rank"):
            if taken.start > at:
                yield at, taken.start
            if taken.stop > at:
                at = taken.stop
        if at < sentence.stop:
            yield at, sentence.stop


def _honours(reading: Reading) -> None:
    """Add the honorifics and ranks of the page."""
    roles = {role.stop + 1 for role in reading.mentions("Role")}
    reading.add(
        m
        for m in _titles(reading, "Honorific")
        if (m.start not in roles or reading.words(m) != "Anh")  # "Đại sứ Anh": the country
        and not _FORMER_PREMIER.match(reading.folded, m.start)
    )
    reading.add(_titles(reading, "Rank"))


def names(reading: Reading) -> None:
    """Honorifics, ranks and names of the page.

    A name is a surname with one to four capitalised syllables, or any capitalised run just after
    an honorific, a rank, a role, or a role with its body ("Thủ tướng Nhật Bản Suga").
    """
    _honours(reading)
    lead = Lead(reading)
    row = 0
    for start, stop in _free(reading):
        for match in RUN.finditer(reading.text, start, stop):
            first, last = match.span()
            words = reading.text[first:last]
            begin = lead.past(first, last) if lead.above else first
            if not lead.at(begin):
                # One syllable names somebody only after a title.
                named = not words.isalnum() and _may_name(words, lead, range(begin, last))
                listed = (row and in_row(reading, row, begin)) or (
                    reading.text[last : last + 2] == " (" and lies_in(reading, last)
                )
                if listed or (
                    (named or reading.folded.endswith(ROWS, 0, begin)) and after_thing(reading, begin)
                ):
                    thing, begin = begin, lead.behind(begin, last)
                    if begin == thing:
                        row = last if listed or opens_row(reading, begin) else 0
                        continue
                if not named:
                    continue
                if reading.text[begin - 1 : begin] in _OPENS and reading.text[last : last + 1] in _CLOSES:
                    continue  # a shop or a song: "Các gian hàng như “Hà Nhì Sơn”"
            if _SHOUTED.fullmatch(words) or words.endswith(_PRODUCTS):
                continue  # a headline in capitals: nothing says where a name ends; an assistant: "Trung úy A AI"
            if not names_thing(reading, first, led=lead.at(first)):
                run = list(scan(reading.text, reading.folded, begin, last))
                reading.add(_mentions(reading, run, lead))


_FORMER_PREMIER = re.compile(r"nguyên thủ tướng(?!\w)")  # no head of state
_PRODUCTS = (" AI", " App", " Bot")
_OPENS, _CLOSES = ("“", '"'), ("”", '"')


def _may_name(words: str, lead: Lead, where: range) -> bool:
    """Whether capitalised words that no title leads may hold a name: a surname, or a title's end amid them."""
    return not lead.ends.isdisjoint(where) or not SURNAMES.isdisjoint(fold(words).split())


_NEXT = re.compile(r" ([^\W\d_]+)")


def _begins_word(reading: Reading, begin: int, end: int) -> bool:
    """Whether one syllable is only the beginning of a word: "Viện Nghiên cứu Kinh tế Xây dựng"."""
    more = _NEXT.match(reading.text, end) if " " not in reading.text[begin:end] else None
    return more is not None and more[1].islower() and f"{reading.folded[begin:end]} {more[1]}" in VERBS


def _mentions(reading: Reading, run: Sequence[Token], lead: Lead) -> Iterator[Mention]:
    for begin, end, full in _names_of_run(run, lead):
        end = whole(reading, run, begin, initialled(reading, run, end))
        if _begins_word(reading, begin, end):
            continue
        named = lead.president(begin) or not _NEVER.match(reading.folded[begin:end])
        if named and not _is_club(reading, run, begin, end, lead):
            yield Mention(
                begin,
                end,
                "Name",
                "people.names",
                " ".join(reading.text[begin:end].split()),
                slots={"full": full or joined(reading, begin) > 0},
            )


def _is_club(reading: Reading, run: Sequence[Token], begin: int, end: int, lead: Lead) -> bool:
    """Whether four syllables that no title leads end in a province: "Hoàng Anh Gia Lai", a club or a firm."""
    words = reading.text[begin:end].split()
    inner = begin + len(" ".join(words[:2])) + 1
    untitled = begin == run[0].start and not lead.at(begin)
    return len(words) == 4 and untitled and lead.places.get(inner) == end and words[1] not in ("Thị", "Văn")
