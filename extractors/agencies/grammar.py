"""Where the name of a body ends."""

from __future__ import annotations

import re

from extractors.agencies.abroad import ministry_abroad
from extractors.agencies.ends import Name, after_level, complement, is_person, place_at
from extractors.agencies.joins import DIGITAL, joins, lower_goes_on, opens_parent, second_half
from extractors.agencies.small import FIELD_NAME, small_after
from extractors.agencies.words import CAUSE, FIELDS, HALVES, HEAD, LEVELS
from extractors.iris import COUNTRY, depth
from extractors.shape import CAPITAL, Run, tokens
from kg.mentions.reading import Reading

CAUSE_SAID = re.compile(
    rf"\s+(?:về\s+)?{CAUSE}(?!\w)(?:(?:,|,? và| -)? {CAUSE}(?!\w))*(?: (?:quốc gia|trung ương|nhà nước)(?! về)(?!\w))?"
)
_STATE = re.compile(r" (?:nhà nước|quốc gia|trung ương|liên ngành|cấp nhà nước)(?= về )")
_YEAR = re.compile(r"\s+năm (?:19|20)\d\d(?!\w)")
_REACH = 22  # syllables and marks of the longest official name


def _owner(reading: Reading, at: int) -> int:
    """The end of the known body whose own the one is that ends at the offset: "Ban Chỉ đạo của Bộ Y tế"; else 0."""
    begin = at + len(" của ")
    if not reading.folded.startswith(" của ", at) or not reading.text[begin : begin + 1].isupper():
        return 0
    return max((h.stop for h in reading.hits("Agency") if h.start == begin), default=0)


def national(reading: Reading, at: int) -> bool:
    """Whether a body of the state for a cause is named: "Ủy ban Quốc gia về ứng dụng công nghệ thông tin"."""
    return _STATE.match(reading.folded, at) is not None


def cause_after(reading: Reading, at: int, stop: int) -> Name | None:
    """The end of the cause that a coordination body is set up for, with the year and the place it is of."""
    if owner := _owner(reading, at):
        cause = CAUSE_SAID.match(reading.folded, owner, stop)
        return Name(cause.end() if cause else owner)
    if state := _STATE.match(reading.folded, at, stop):
        at = state.end()  # "Ban Chỉ đạo Nhà nước về du lịch"
    if contest := _CONTEST.match(reading.folded, at, stop):
        return name_after(reading, contest.end(), stop, strict=True) or Name(contest.end())
    cause = CAUSE_SAID.match(reading.folded, at, stop)
    if state and cause is None:
        begin = at + len(" về ")
        if reading.text[begin : begin + 1].isupper():
            return name_after(reading, begin - 1, stop)
        cause = _ABOUT.match(reading.folded, at, stop)
    found = (
        Name(complement(reading, _with_disease(reading, cause.end()), stop))
        if cause
        else name_after(reading, at, stop, strict=True)
    )
    year = _YEAR.match(reading.folded, found.stop, stop) if found else None
    place = complement(reading, year.end(), stop) if year else 0
    return Name(place) if year and place > year.end() else found


# "Trưởng ban tổ chức cuộc thi", "Trưởng Ban Tổ chức giải thưởng A": what the board only holds.
_CONTEST = re.compile(
    r"(?<=tổ chức) (?:cuộc thi|giải thưởng|hội thi|hội thảo|hội nghị|diễn đàn|triển lãm|lễ hội|ngày hội|tuần lễ)(?!\w)"
)
_ABOUT = re.compile(r" về [^\W\d_]+ [^\W\d_]+")


def _with_disease(reading: Reading, end: int) -> int:
    """The end of a cause with the disease that is fought: "phòng, chống dịch COVID-19"."""
    disease = _DISEASE.match(reading.folded, end)
    return disease.end() if disease else end


_DISEASE = re.compile(r" (?:bệnh )?covid(?:-19)?(?!\w)")
# "Hội đồng Kinh doanh Hoa Kỳ - ASEAN", "Hội đồng Kinh doanh EU ASEAN".
_JOINED = re.compile(r"\s?[-–]\s?\w| (?:ASEAN|EU|APEC)(?!\w)")


# What a centre does, written small before the field that it does it in: "Trung tâm hỗ trợ Khởi nghiệp".
_TASK = re.compile(
    r"(?:(?:nghiên cứu|phát triển|hỗ trợ|ứng dụng|đào tạo|xúc tiến|bồi dưỡng|tư vấn|đổi mới|phòng,? chống|ứng phó)(?:(?:,| và|, và) )?)+(?<! và)(?<!,) "
)


def _small(reading: Reading, at: int, start: int, stop: int) -> Name | None:
    """The end of a name that begins in small words: what a centre does, with its field, or all of it."""
    task = _TASK.match(reading.folded, start, stop)
    if task and reading.text[task.end()].isupper() and not HEAD.match(reading.folded, task.end()):
        return name_after(reading, task.end() - 1, stop, strict=True)
    return small_after(reading, at, start, stop)


def name_after(reading: Reading, at: int, stop: int, *, strict: bool = False) -> Name | None:
    """The end of the name that follows a field head at `at`; None when no capital or known field follows.

    `strict`: None too when a person's name seems to follow.
    """
    run = tokens(reading.text, reading.folded, at, min(stop, at + 160))
    if not run.has(0) or not run[0].word or run[0].start > at + 1:
        return None
    first, start = run[0], run[0].start
    if not (first.capital or first.text[0].isdigit()):
        return _small(reading, at, start, stop)
    if _SHARE.match(reading.text, start):
        return None
    if strict and is_person(run, 0) and not _is_state(reading, start):
        return None
    field = FIELD_NAME.match(reading.folded, start, stop)
    digital = field and reading.folded.startswith(" số", field.end()) and field.group() in DIGITAL
    if digital or reading.folded.endswith(_FORMS, 0, start):
        field = None  # "Vụ Kinh tế số", "CTCP Kinh tế Hoàng Gia"
    wide = not strict or _WIDE.search(reading.folded, max(0, at - 16), at)
    if field and (state := ministry_abroad(reading, start, field.end())):
        return Name(state)
    if (
        field
        and not _goes_past(reading, run, field.end())
        and not (wide and _field_goes_on(reading, run, field))
        and not _BRANCH.match(reading.folded, field.end())
    ):
        centre = _CENTRAL.match(reading.text, field.end(), stop)
        return Name(complement(reading, centre.end() if centre else field.end(), stop))
    end = _run_end(reading, run, stop)
    return Name(complement(reading, end, stop)) if end else None


def _run_end(reading: Reading, run: Run, stop: int) -> int:
    """Where the capitalised words of a name, and the small ones among them, end; 0 when none stand there."""
    end = 0
    for index in range(_REACH):
        if not run.has(index):
            break
        token = run[index]
        if token.word and (token.capital or token.text[0].isdigit()):
            if _closes(reading, run, index):
                break
            place = place_at(reading, token.start)
            if index and place and _is_whole(reading, token.start, place):
                return token.start
            end = token.stop
        elif token.word and token.folded != "và":
            if not lower_goes_on(run, index):
                break
            if re.fullmatch(LEVELS, token.folded) and (place := after_level(reading, token.stop + 1, stop)):
                return place
            end = token.stop
        elif state := ministry_abroad(reading, run[0].start, token.start):
            return state
        elif not joins(run, index) or _titled(reading, run, index + 1):
            break
    return end


_SHARE = re.compile(r"\d+(?:[.,]\d| ?%)")  # "Tài chính - Ngân hàng 9,6%"


def _is_whole(reading: Reading, start: int, stop: int) -> bool:
    """Whether a place ends a name: not "Long khánh" in "Công ty Hoàng Long khánh thành", "Vinh" in "Vinh Phú"."""
    if reading.text[reading.text.rfind(" ", 0, stop) + 1].islower() or _JOINED.match(reading.text, stop):
        return False
    if _STUDIES.match(reading.text, stop):
        return False  # "Khoa Hàn Quốc học"
    return " " in reading.text[start:stop] or not _ONE_MORE.match(reading.text, stop)


def _is_state(reading: Reading, at: int) -> bool:
    """Whether a state of two syllables stands there alone, and no person: "Tổng Lãnh sự quán Hàn Quốc"."""
    stop = place_at(reading, at) or at
    more = reading.text[stop + 1 : stop + 2].isupper() and reading.text[stop : stop + 1] == " "
    return not more and any(
        h.start == at and h.stop == stop and depth(h.entry.key) == COUNTRY for h in reading.hits("Place")
    )


_STUDIES = re.compile(r" học(?! (?:sinh|viên|tập|bổng|phí|đường|thuật|nghề|hỏi|kỳ))(?!\w)")
_ONE_MORE = re.compile(rf" {CAPITAL}(?! [^\W\d_a-zđà-ỹ])(?=[ ,.;:()])")


def _titled(reading: Reading, run: Run, at: int) -> bool:
    """Whether a title begins at the token: "Ban Cán sự đảng, Thứ trưởng Bộ X"."""
    roles = (r for r in reading.mentions("Role") if r.start == run[at].start)
    # "Mạng lưới Đổi mới sáng tạo và chuyên gia Việt Nam"
    return any(r.value != "chuyen-gia" or not place_at(reading, r.stop + 1) for r in roles)


# Bodies whose names go on after a field: "Viện Kinh tế bưu điện", "Tổng công ty Công nghiệp Công nghệ cao".
_WIDE = re.compile(
    r"(?<!\w)(?:viện|viện nghiên cứu|trung tâm|công ty|tập đoàn|bệnh viện|hiệp hội|đại học|tổ chức)$"
)


def _index(run: Run, offset: int) -> int:
    """The position of the first token that begins at the offset or after it."""
    return next((i for i, token in enumerate(run) if token.start >= offset), _REACH)


def _field_goes_on(reading: Reading, run: Run, field: re.Match[str]) -> bool:
    """Whether the name of a firm, school or institute goes on after a field: "Công ty TNHH MTV Công nghiệp phần mềm"."""
    end = field.end()
    at = _index(run, end)
    if not run.has(at) or not run[at].word or run[at].start != end + 1:
        return False
    if run[at].text.islower():
        return run[at].folded not in ("và", "của", "tại") and lower_goes_on(run, at)
    other = opens_parent(run, at) or is_person(run, at) or place_at(reading, run[at].start)
    return run[at].capital and not other


# "Vụ Kinh tế đa phương", "Vụ Tài chính hành chính sự nghiệp": which part of the field.
_BRANCH = re.compile(
    r" (?:đa phương|đối ngoại|địa phương|nông nghiệp|công nghiệp|tập thể|ngành|dự phòng|thể chất|chính trị|phổ thông|hành chính|doanh nghiệp|ngân hàng)(?!\w)"
)
_CENTRAL = re.compile(r" Trung ương(?: Đảng)?(?!\w)")
_PAST = re.compile(rf" và (?={CAPITAL} [^\W\d]+)| [-–] (?=(?i:{HALVES})(?!\w))|-(?=[A-ZĐ]{{2,5}}(?!\w))")


# "Vụ Khoa học công nghệ, Môi trường và Hợp tác quốc tế"
_TWICE = re.compile(r", (?=[A-ZĐ][^\W\d_]+ [^\W\d_A-ZĐ]+(?: [^\W\d_A-ZĐ]+)? và [A-ZĐ][^\W\d_]+ [^\W\d_A-ZĐ])")


_FIRM = re.compile(r"[A-Z]{3,}(?![\w&])|[A-Z][a-z]+[A-Z]\w*")


def _goes_past(reading: Reading, run: Run, end: int) -> bool:
    """Whether "và" or a dash joins a known field to one that is none by itself: "Bộ Kinh tế và Truyền thông"."""
    past = _PAST.match(reading.text, end) or _TWICE.match(reading.text, end)
    if past is None or HEAD.match(reading.folded, past.end()) or place_at(reading, past.end()):
        return False
    if _FIRM.match(reading.text, past.end()) or past.end() in reading.capitals("Agency"):
        return False  # "Sở Y tế và MobiFone"
    if reading.text[past.end()].islower():
        return second_half(run, _index(run, past.end()))  # "Phòng Văn hóa - thông tin huyện"
    return not FIELD_NAME.match(reading.folded, past.end())


def _closes(reading: Reading, run: Run, at: int) -> bool:
    """Whether a capitalised word or number begins something else: a person, another body, a bare number."""
    token = run[at]
    if not at:
        return False
    if token.text[0].isdigit():
        if run[at - 1].folded in ("vực", "án") and len(token.text) <= 2:
            return False  # "Ban Chỉ huy Phòng thủ khu vực 3", "Ban Chỉ đạo Đề án 06"
        code = len(token.text) in (3, 4) and not token.text.startswith(("19", "20"))  # "Ủy ban Chỉ đạo 1899"
        return not (run[at - 1].capital or run[at - 1].folded in ("số", "-") or code)
    if run.has(at + 2) and run[at + 2].folded == "số" and f"{token.folded} {run[at + 1].folded}" in _PAPERS:
        return True  # "Bộ Văn hóa - Thông tin Quyết định số 921"
    if token.folded == "châu" and run.has(at + 1) and run[at + 1].folded in _CONTINENTS:
        return False  # "Tổ chức Hợp tác Đan Mạch - Châu Á"
    if run[at - 1].folded == "đoàn" and at > 1 and run[at - 2].folded == "công":
        return False  # "Ban Chấp hành Công đoàn Bộ X"
    school = " ".join(t.folded for t in run.part(max(0, at - 4), at))
    if _SCHOOLS.search(school):
        return False  # "Trường THPT Chu Văn An"
    if is_person(run, 0) and all(run[i].capital for i in range(at)) and at < _SYLLABLES:
        return False  # "Bệnh viện Lê Văn Thịnh"
    other = (is_person(run, at) and not _is_brand(reading, run, at)) or (
        opens_parent(run, at) and run[at - 1].folded != "và"
    )
    return other and not place_at(reading, token.start)


_CONTINENTS = ("á", "âu", "phi", "mỹ", "đại")
_PAPERS = frozenset({"quyết định", "nghị định", "nghị quyết", "thông tư", "chỉ thị", "công văn", "thông báo"})
_SCHOOLS = re.compile(r"(?<!\w)(?:chi nhánh|thpt|thcs|mầm non|tiểu học|phổ thông|cơ sở)(?: \w+){0,2}$")
_BRANDED = frozenset("nguyễn trần lê phạm vũ võ đặng bùi đỗ ngô huỳnh phan trương đinh".split())


_FORMS = ("công ty ", "tnhh ", "cổ phần ", "mtv ", "cp ", "ctcp ")


def _is_brand(reading: Reading, run: Run, at: int) -> bool:
    """Whether two syllables behind a firm's business are its own: "Công ty TNHH Kim loại Hoàng Gia"."""
    first = reading.folded.endswith(_FORMS, 0, run[0].start)
    longer = run.has(at + 2) and run[at + 2].capital and run[at + 2].start == run[at + 1].stop + 1
    return first and run[at - 1].text.islower() and run[at].folded not in _BRANDED and not longer


_SYLLABLES = 4  # of a person's name that a body goes by


def field_at(folded: str, at: int) -> bool:
    """Whether a field that bodies are named after begins at the offset."""
    return bool(FIELD_NAME.match(folded, at))


def is_field(words: str) -> bool:
    """Whether folded words are a field that bodies are named after."""
    return words.strip() in FIELDS
