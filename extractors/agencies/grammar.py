"""Where the name of a body ends."""

from __future__ import annotations

import re

from extractors.agencies.ends import Name, after_level, complement, is_person, place_at
from extractors.agencies.firms import FIRM, LEGAL, two_firms, two_names
from extractors.agencies.words import CAUSES, FIELDS, HEAD, INSIDE, LEVELS, NO_ROOM, STOP, STOP_PAIRS
from extractors.shape import CAPITAL, UPPER, Run, Token, foreign, tokens
from kg.mentions.reading import Reading

_FIELD = re.compile(
    "(?:" + "|".join(re.escape(f) for f in sorted(FIELDS, key=len, reverse=True)) + r")(?![\w&])(?! hóa)"
)
_CAUSE = re.compile(r"\s+(?:về\s+)?(?:" + "|".join(re.escape(c) for c in CAUSES) + r")(?!\w)")
_STATE = re.compile(r" (?:nhà nước|quốc gia|trung ương|liên ngành|cấp nhà nước)(?= về )")
_YEAR = re.compile(r"\s+năm (?:19|20)\d\d(?!\w)")
_LONG_FIELD = 3  # spaces of a field that no verb phrase equals: "Sở thông tin và truyền thông"
_REACH = 14  # syllables; the longest official name seen here has 15


def _pair(run: Run, at: int) -> str:
    """The word at `at` with the next, as two lower-case words."""
    return f"{run[at].folded} {run[at + 1].folded}" if run.has(at + 1) else run[at].folded


def _lower_goes_on(run: Run, at: int) -> bool:
    """Whether the lower-case token still belongs to the name."""
    word, pair = run[at].folded, _pair(run, at)
    before = f"{run[at - 1].folded} {word}" if at else word
    if (
        at
        and run[at - 1].folded not in _JOINTS
        and _ACTS.match(" ".join(t.folded for t in run.part(at, at + 4)))
    ):
        return False
    if pair in INSIDE or before in INSIDE:
        return True
    if word == "số" and at > 1 and f"{run[at - 2].folded} {run[at - 1].folded}" in _DIGITAL:
        return True
    if at and run[at - 1].capital and run.has(at + 1) and pair not in STOP_PAIRS and word not in STOP:
        return True
    return word not in STOP and pair not in STOP_PAIRS


_JOINTS = ("và", ",", "-", "&", "/")
# "Vụ Kinh tế số và Xã hội số"
_DIGITAL = frozenset(
    "kinh tế|xã hội|chính phủ|chuyển đổi|hạ tầng|dữ liệu|công nghệ|nội dung|nền tảng|chính quyền|chữ ký".split(
        "|"
    )
)
# What a body does to somebody or something, after its name: "Công ty A hỗ trợ doanh nghiệp".
_ACTS = re.compile(
    r"dùng (?!chung)|(?:hỗ trợ|đầu tư|quản lý|ứng dụng|cảnh báo|tuyên truyền|khen thưởng|đào tạo|đánh giá|thu|cấp|nộp|mở|tặng|bán|mua) "
    r"(?:doanh nghiệp|người dân|bà con|nông dân|các|những|toàn|hơn|gần|trên|khoảng|\d|hệ thống|cao|công nghệ|lừa|tới|đến|tập thể|dữ liệu|cho)(?!\w)"
)


def _joins(run: Run, at: int) -> bool:
    """Whether a comma, hyphen, "&" or "và" at `at` joins two parts of one name."""
    mark = run[at].folded
    if not run.has(at + 1):
        return False
    after = run[at + 1]
    if mark in "-&/":
        if mark == "-" and run[at].start > run[at - 1].stop and _opens_owner(run, at + 1):
            return False  # "Phòng Tham mưu - Cục X"
        return after.word and (after.capital or run[at].start == run[at - 1].stop or after.folded == "xã")
    if mark == "và":
        if " ".join(t.folded for t in run.part(at + 1, at + 3)) in _OTHERS or two_firms(run, at):
            return False
        return after.word and not opens_body(run, at + 1) and (after.capital or after.folded not in STOP)
    if mark == "," and two_names(run, at + 1):
        return False
    if mark == "," and _PAIRED.search(" ".join(t.folded for t in run.part(max(0, at - 2), at + 3))):
        return True
    # "Văn hóa, Thể thao và Du lịch": a comma goes on only when "và" follows within a few words of the same kind.
    if mark == ",":
        ahead = [t.folded for t in run.part(at + 1, at + 9)]
        return "và" in ahead and after.word and not opens_body(run, at + 1) and _list_to_and(run, at + 1)
    return False


# Fields that go together in names: "Trung tâm Giám sát, điều hành", "Học viện Công nghệ Bưu chính, Viễn thông".
_PAIRED = re.compile(
    r"(?:^|\s)(?:giám sát , điều hành|phòng , chống|bưu chính , viễn thông|khoa học , công nghệ|văn hóa , (?:thể thao|xã hội|khoa học)|quản lý , vận hành|giáo dục , (?:thanh niên|đào tạo)|hộ tịch , quốc tịch)"
)
# After "và": people of another body.
_OTHERS = frozenset({"đồng chí", "đại diện", "lãnh đạo", "một số", "nhiều đơn", "các đơn", "các sở"})
# Bodies that follow a unit's name without a mark: "Cục X Bộ Y".
_PARENTS = re.compile(
    r"(?:bộ|sở|tổng cục|ủy ban|uỷ ban|ubnd|ủy ban nhân dân|hđnd|tỉnh ủy|thành ủy|chính phủ|quốc hội|tập đoàn|tổng công ty)(?!\w)"
)


def opens_parent(run: Run, at: int) -> bool:
    """Whether a body that units belong to begins at the token."""
    return run[at].capital and bool(_PARENTS.match(" ".join(t.folded for t in run.part(at, at + 4))))


# Bodies that a unit stands before with a dash.
_OWNERS = re.compile(r"(?:cục|tổng cục|bộ|sở|chi cục|trường|học viện|bệnh viện|công an)(?!\w)")


def _opens_owner(run: Run, at: int) -> bool:
    """Whether a body that has units of its own begins at the token."""
    words = " ".join(t.folded for t in run.part(at, at + 4))
    return run[at].capital and bool(_OWNERS.match(words)) and not NO_ROOM.match(words)


def opens_body(run: Run, at: int) -> bool:
    """Whether a body's head noun begins at the token."""
    words = " ".join(t.folded for t in run.part(at, at + 4))
    return run[at].capital and bool(HEAD.match(words)) and not NO_ROOM.match(words)


def _list_to_and(run: Run, at: int) -> bool:
    """Whether the words from `at` reach an "và" as one list of fields: no stop word, no mark but commas."""
    for place, token in enumerate(run.part(at, at + 9), at):
        if token.folded == "và":
            return True
        if not token.word and token.folded not in ",-":
            return False
        if not token.capital and (token.folded in STOP or _pair(run, place) in STOP_PAIRS):
            return False
    return False


def _owner(reading: Reading, at: int) -> int:
    """The end of the known body whose own the one is that ends at the offset: "Ban Chỉ đạo của Bộ Y tế"; else 0."""
    begin = at + len(" của ")
    if not reading.folded.startswith(" của ", at) or not reading.text[begin : begin + 1].isupper():
        return 0
    return max((h.stop for h in reading.hits("Agency") if h.start == begin), default=0)


def cause_after(reading: Reading, at: int, stop: int) -> Name | None:
    """The end of the cause that a coordination body is set up for, with the year and the place it is of."""
    if owner := _owner(reading, at):
        cause = _CAUSE.match(reading.folded, owner, stop)
        return Name(cause.end() if cause else owner)
    if state := _STATE.match(reading.folded, at, stop):
        at = state.end()  # "Ban Chỉ đạo Nhà nước về du lịch"
    cause = _CAUSE.match(reading.folded, at, stop)
    if state and cause is None:
        cause = _ABOUT.match(reading.folded, at, stop)
    found = (
        Name(complement(reading, _with_disease(reading, cause.end()), stop))
        if cause
        else name_after(reading, at, stop, strict=True)
    )
    year = _YEAR.match(reading.folded, found.stop, stop) if found else None
    place = complement(reading, year.end(), stop) if year else 0
    return Name(place) if year and place > year.end() else found


_ABOUT = re.compile(r" về [^\W\d_]+ [^\W\d_]+")


def _with_disease(reading: Reading, end: int) -> int:
    """The end of a cause with the disease that is fought: "phòng, chống dịch COVID-19"."""
    disease = _DISEASE.match(reading.folded, end)
    return disease.end() if disease else end


_DISEASE = re.compile(r" (?:bệnh )?covid(?:-19)?(?!\w)")
# "Hội đồng Kinh doanh Hoa Kỳ - ASEAN", "Hội đồng Kinh doanh EU ASEAN".
_JOINED = re.compile(r"\s?[-–]\s?\w| (?:ASEAN|EU|APEC)(?!\w)")


def _small_after(reading: Reading, at: int, start: int, stop: int) -> Name | None:
    """The end of a name written small after a head at `at`: a firm's business with its name, or a long field."""
    firm = FIRM.match(reading.text, start, stop) if LEGAL.search(reading.folded, at - 9, at) else None
    if firm is not None:
        return Name(complement(reading, firm.end(), stop))
    small = _FIELD.match(reading.folded, start, stop)
    long = small is not None and small.group().count(" ") >= _LONG_FIELD
    return Name(complement(reading, small.end(), stop)) if small and long else None


def name_after(reading: Reading, at: int, stop: int, *, strict: bool = False) -> Name | None:
    """The end of the name that follows a field head at `at`; None when no capital or known field follows.

    `strict`: None too when a person's name seems to follow.
    """
    run = tokens(reading.text, reading.folded, at, min(stop, at + 160))
    if not run.has(0) or not run[0].word or run[0].start > at + 1:
        return None
    if not (run[0].capital or run[0].text[0].isdigit()):
        return _small_after(reading, at, run[0].start, stop)
    if strict and is_person(run, 0):
        return None
    field = _FIELD.match(reading.folded, run[0].start, stop)
    if field and reading.folded.startswith(" số", field.end()) and field.group() in _DIGITAL:
        field = None  # "Vụ Kinh tế số"
    if field and not _goes_past(reading, field.end()) and (strict or not _field_goes_on(run, field.end())):
        centre = _CENTRAL.match(reading.text, field.end(), stop)
        return Name(complement(reading, centre.end() if centre else field.end(), stop))
    end = 0
    for index in range(_REACH):
        if not run.has(index):
            break
        token = run[index]
        if token.word and (token.capital or token.text[0].isdigit()):
            if _closes(reading, run, index):
                break
            place = place_at(reading, token.start)
            if index and place and not _JOINED.match(reading.text, place):
                return Name(complement(reading, token.start, stop))
            end = token.stop
        elif token.word and token.folded != "và":
            if not _lower_goes_on(run, index):
                break
            if re.fullmatch(LEVELS, token.folded) and (place := after_level(reading, token.stop + 1, stop)):
                return Name(complement(reading, place, stop))
            end = token.stop
        elif not _joins(run, index) or _titled(reading, run, index + 1):
            break
    return Name(complement(reading, end, stop)) if end else None


def _titled(reading: Reading, run: Run, at: int) -> bool:
    """Whether a title begins at the token: "Ban Cán sự đảng, Thứ trưởng Bộ X"."""
    return any(r.start == run[at].start for r in reading.mentions("Role"))


def _field_goes_on(run: Run, end: int) -> bool:
    """Whether the name of a firm or school goes on after a field: "Công ty TNHH MTV Công nghiệp phần mềm"."""
    at = next((i for i, token in enumerate(run.part(0, _REACH)) if token.start >= end), None)
    return at is not None and run[at].word and run[at].start == end + 1 and _plain(run, at)


def _plain(run: Run, at: int) -> bool:
    """Whether the token is a lower-case word that may stand in a name."""
    token = run[at]
    return token.text.islower() and token.folded not in ("và", "của", "tại") and _lower_goes_on(run, at)


_CENTRAL = re.compile(r" Trung ương(?: Đảng)?(?!\w)")
_PAST = re.compile(rf" và (?={CAPITAL} [^\W\d]+)")


def _goes_past(reading: Reading, end: int) -> bool:
    """Whether "và" joins a known field to one that is none by itself: "Bộ Kinh tế và Truyền thông"."""
    past = _PAST.match(reading.text, end)
    if past is None or HEAD.match(reading.folded, past.end()) or place_at(reading, past.end()):
        return False
    return not _FIELD.match(reading.folded, past.end())


def _closes(reading: Reading, run: Run, at: int) -> bool:
    """Whether a capitalised word or number begins something else: a person, another body, a bare number."""
    token = run[at]
    if not at:
        return False
    if token.text[0].isdigit():
        code = len(token.text) in (3, 4) and not token.text.startswith(("19", "20"))  # "Ủy ban Chỉ đạo 1899"
        return not (run[at - 1].capital or run[at - 1].folded in ("số", "-") or code)
    if run[at - 1].folded == "đoàn" and at > 1 and run[at - 2].folded == "công":
        return False  # "Ban Chấp hành Công đoàn Bộ X"
    school = " ".join(t.folded for t in run.part(max(0, at - 4), at))
    if _SCHOOLS.search(school):
        return False  # "Trường THPT Chu Văn An"
    if is_person(run, 0) and all(run[i].capital for i in range(at)) and at < _SYLLABLES:
        return False  # "Bệnh viện Lê Văn Thịnh"
    other = is_person(run, at) or (opens_parent(run, at) and run[at - 1].folded != "và")
    return other and not place_at(reading, token.start)


_SCHOOLS = re.compile(r"(?<!\w)(?:thpt|thcs|mầm non|tiểu học|phổ thông|cơ sở)(?: \w+){0,2}$")
_SYLLABLES = 4  # of a person's name that a body goes by


def field_at(folded: str, at: int) -> bool:
    """Whether a field that bodies are named after begins at the offset."""
    return bool(_FIELD.match(folded, at))


def is_field(words: str) -> bool:
    """Whether folded words are a field that bodies are named after."""
    return words.strip() in FIELDS
