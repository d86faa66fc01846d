"""What an article without a date of its own shows of the year it tells of: its headline, its lead, its figures."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractors.dates.index import after_index
from extractors.shape import after_paper, places, stands
from kg.mentions.reading import Reading
from kg.values.dates import Found

# "Vietnam DX Day 2021", "Hội nghị … 2021": an edition named by its year shows the year of the story.
_EDITION = re.compile(r"(?:19|20)(?:(?<=[^\W\d_] ..)|(?<=[A-Z]\) ..))\d\d(?!\w|[.,/-]\d)")
_EDITION_OF = re.compile(r"\([A-Z]{2,9}\) $|[A-ZĐ](?<!\w.)[\w’']*(?: [\w’']+){0,3} $")
# After these words a year is a term, a time or a birth.
_NO_EDITION = ("năm", "đoạn", "quý", "tháng", "đến", "tới", "từ", "khóa", "kỳ", "trước", "sau", "cuối", "đầu", "hết", "sinh", "sn", "là", "của", "vào", "trong")  # fmt: skip
_LAW = re.compile(
    r"(?<!\w)(?:luật|pháp lệnh|hiến pháp|nghị định|nghị quyết|chỉ số|index|xếp hạng|pci|papi|sipas|chiến lược|kế hoạch|đề án|đại hội|chương trình|dự án|thông tư|quyết định|tiêu chuẩn)(?!\w)[^.;,]*$"
)
# A year that says which index, plan or law is meant says nothing of the day: "PAR Index 2022" is a year old.
_TOPIC = re.compile(
    r"(?<!\w)(?:chỉ số|index|xếp hạng|pci|papi|sipas|tổng kết|sơ kết|kế hoạch|nhiệm vụ|phương hướng|dự toán|mục tiêu|luật|nghị quyết|nghị định|"
    r"chiến lược|đề án|kết quả|báo cáo|tầm nhìn|định hướng|theo|thành lập|sinh|vụ (?:đông[ -]xuân|xuân|đông))(?!\w)[^.;“\"]*$"
)
# What stands right before a year that the story does not happen in, or that its figures are of.
_OTHER = re.compile(
    r"(?<!\w)(?:từ|đến|tới|so với|cùng kỳ|bằng|trước|hết|sau|cuối|đầu|giữa|trong|vào|của|là|các|và|,)\s+$"
)
_COMPARED = re.compile(r"(?<!\w)(?:so với|cùng kỳ|bằng|trước)[^.;,]{0,24}$")
_EXPECTED = re.compile(r"(?<!\w)(?:dự kiến|sẽ|sắp)(?!\w)[^.;]*(?<!đến)(?<!trước)(?<!hết)\s+$")
_PERIOD = re.compile(r"(\d{4})-(\d\d)/\1-(\d\d)")
_MONTH = re.compile(r"(\d{4})-(\d\d)(?:-\d\d)?")
_SPAN = re.compile(r"\d{4}-\d\d(?:-\d\d)?/(\d{4})-(\d\d)(?:-\d\d)?")
_DAY = len("2021-01-08")
_CLAUSE = 70  # characters back that still say what a year is of
_HELD = 4  # months after a period's end in which a meeting speaks of its figures
_OLD = 5  # years that an anniversary is of, at least; fewer make a term
_EARLY = 1  # months before its end in which a period may be reviewed: "Chiều 30/5, sơ kết 6 tháng đầu năm"
_PLANNED = 5  # months ahead that a plan with its month and year lies


def named_years(reading: Reading) -> list[tuple[int, str]]:
    """The years that name editions, with their places; the year of a law or an index is none."""
    starts = sorted([*places(reading.text, "19"), *places(reading.text, "20")])
    found = reading.find(_EDITION, starts, printed=True)
    return [(m.start(), m.group()) for m in found if _is_edition(reading, m.start())]


def edition_of(reading: Reading, named: Sequence[tuple[int, str]]) -> str:
    """The one year that the editions in the headline name, else that all do; empty if they name several."""
    headed = {year for at, year in named if _kind(reading, at) == "title"}
    years = headed if len(headed) == 1 else {year for _, year in named}
    return years.pop() if len(years) == 1 else ""


# News has stood on Vietnamese pages since this year: an older one is a treaty's or history's ("UNCLOS 1982").
FIRST = "1997"


def _is_edition(reading: Reading, at: int) -> bool:
    if reading.text[at : at + len(FIRST)] < FIRST:
        return False
    floor = max(0, at - 80)
    before = reading.text[max(0, at - 40) : at]
    if _EDITION_OF.search(before) is None or before.split()[-1].casefold() in _NO_EDITION:
        return False
    return not _LAW.search(reading.folded, floor, at)


def year_of(reading: Reading, found: Found, told: Sequence[Found]) -> str:
    """The year that the signs show for a date without one; empty if there are none or they differ.

    It depends on the month and the kind of the date, on its sentence, and on what is `told` with a year.

    The year that a meeting of January or December sums up counts most; then the headline, the sentence of the
    date, and the figures of the story.
    """
    month = _month(found)
    if not month:
        return ""
    for signs in _signs(reading, found, month, told):
        if signs:
            year = signs.pop()
            return "" if signs or year < FIRST or _later(reading, year, told) else year
    return ""


def _signs(reading: Reading, found: Found, month: int, told: Sequence[Found]) -> Iterator[set[str]]:
    """The years that each kind of sign shows, the surest first; none is looked for once one before it shows a year."""
    yield set(_rounded(reading, month))
    yield set(_before_next(reading))
    yield set(_anniversaries(month, told))
    yield set(_numbered(reading, month))
    yield _headline(reading, told)
    yield _beside(reading, found, told)
    if found.kind == "quarter":
        return  # figures of a quarter come with others of its year, not after them
    yield set(_figures(reading, month, _together(reading, found, told), early=_EARLY))
    yield set(_figures(reading, month, told))
    yield set(_until(month, told))


# "Thông tư số 10/2024/TT-BTTTT ngày 13/9": the number of a paper shows the year of its day.
_NUMBERED = re.compile(r"\d/(20\d\d)/[\w-]+,? (?:ban hành )?ngày \d{1,2}[/-](\d{1,2})(?![\w/-])")
_SOON = 2  # months in which a story tells of a paper of that day


def _numbered(reading: Reading, month: int) -> Iterator[str]:
    """The years of papers that were signed in the month told of, or just before it."""
    for match in reading.find(_NUMBERED, (at - 1 for at in places(reading.text, "/20")), printed=True):
        if 0 <= month - int(match[2]) <= _SOON:
            yield match[1]


_ANNIVERSARY = re.compile(r"(\d{4})-(\d\d-\d\d)/(\d{4})-\2")


def _anniversaries(month: int, founds: Sequence[Found]) -> Iterator[str]:
    """The years of anniversaries near the month told of: "chiều 18/8", "(19/8/1945 - 19/8/2022)"."""
    for found in founds:
        span = _ANNIVERSARY.fullmatch(found.value or "")
        if span and int(span[3]) - int(span[1]) >= _OLD and abs(int(span[2][:2]) - month) <= 1:
            yield span[3]


def _until(month: int, founds: Sequence[Found]) -> Iterator[str]:
    """The years in which a span of months ends in the month told of: "từ tháng 11/2019 đến tháng 10/2020"."""
    for found in founds:
        span = _SPAN.fullmatch(found.value or "")
        if span and int(span[2]) == month:
            yield span[1]


# "Hội nghị tổng kết công tác năm 2022": it is held at the end of that year, or soon after it.
_ROUNDED = re.compile(
    r"(?<!\w)(?:tổng kết|sơ kết|đánh giá (?:kết quả|tình hình))(?: công tác| hoạt động| nhiệm vụ| phong trào| việc)?(?: [^\W\d_]+){0,8} năm (20\d\d)(?![\w-])"
)
_ROUNDS = ("tổng kết", "sơ kết", "đánh giá")  # each match begins with one of them
_REST = re.compile(r"(?<!\w)(?:những|các|6|sáu) tháng cuối năm (20\d\d)")  # planned in its second half
_AFTER, _HALF, _YEAR_END = 2, 6, 11  # months in which last year, and this one, is summed up


def _rounded(reading: Reading, month: int) -> Iterator[str]:
    """The year in which a meeting of the month sums up the year that the story names."""
    folded = reading.folded
    if month > _HALF and "tháng cuối năm" in folded and stands(folded, _ROUNDS, 0, len(folded)):
        yield from (m[1] for m in _REST.finditer(folded))
    for word in () if _AFTER < month < _YEAR_END else _ROUNDS:
        for match in reading.find(_ROUNDED, places(folded, word)):
            yield match[1] if month >= _YEAR_END else str(int(match[1]) + 1)


# "sẽ bàn vào đầu năm 2017 tới,": it is told in the year before
_COMING = re.compile(r"(?<!\w)năm (20\d\d) (?:sắp )?tới(?=[,.;:)]|\s*$)", re.MULTILINE)


def _before_next(reading: Reading) -> Iterator[str]:
    """The year before one that the story calls the coming one."""
    for match in reading.find(_COMING, places(reading.folded, "năm 20")):
        yield str(int(match[1]) - 1)


_SUMMED = re.compile(r"(?<!\w)tổng kết(?: (?!năm học)[^\W\d_]+){0,16} $")


def summed_up(reading: Reading, value: str, founds: Sequence[Found]) -> bool:
    """Whether a day in the middle of a year has it only from what is summed up: "12/5", "tổng kết công tác năm 2022"."""
    if not _AFTER < int(value[5:7]) < _YEAR_END:
        return False
    same = [f for f in founds if f.value and f.value[:4] == value[:4]]
    return bool(same) and all(
        f.kind == "year" and _SUMMED.search(reading.folded, max(0, f.start - 120), f.start) for f in same
    )


def planned_year(reading: Reading, found: Found, founds: Sequence[Found]) -> str:
    """The year of the plans for a month soon after a date without one; empty if there are none or they differ."""
    years = set(_plans(reading, _month(found), founds)) or set(_deadlines(reading, _month(found), founds))
    return years.pop() if len(years) == 1 else ""


_DEADLINE = re.compile(r"(?<!\w)(?:đến|trước|hết|từ)(?: hết)?(?: ngày)?\s*$")
# "từ tháng 7/2019 đến hết ngày 30/11/2019"
_TERM = re.compile(r"(\d{4})-(\d\d)(?:-\d\d)?/\1-(\d\d)(?:-\d\d)?")


def _deadlines(reading: Reading, month: int, founds: Sequence[Found]) -> Iterator[str]:
    """The only year of the story, where a full day of it is a deadline soon after `month`: "đến ngày 1/7/2022"."""
    shown = {f.value[:4] for f in founds if f.value and not f.value.startswith("-")}
    for found in founds if month and len(shown) == 1 else ():
        day = found.value or ""
        term = _TERM.fullmatch(day)
        if term and int(term[2]) <= month < int(term[3]):
            yield term[1]
        words = reading.folded[max(0, found.start - 24) : found.start] + found.expression.casefold()[:9]
        due = len(day) == _DAY and _DEADLINE.search(words.rstrip("0123456789/-. "))
        if due and 0 < int(day[5:7]) - month <= _PLANNED:
            yield day[:4]


def _month(found: Found) -> int:
    """The month of a date without a year; 0 of any other."""
    said = re.match(r"--(\d\d)", found.value or "")
    return int(said[1]) if said else 0


def _headline(reading: Reading, founds: Sequence[Found]) -> set[str]:
    """The years of the headline."""
    return {
        f.value[:4] for f in founds if f.value and _kind(reading, f.start) == "title" and _names(reading, f)
    }


def _beside(reading: Reading, found: Found, founds: Sequence[Found]) -> set[str]:
    """The years that the sentence of a date gives to what it tells."""
    here = reading.sentence_at(found.start)
    return {
        f.value[:4]
        for f in founds
        if f.value and (f.kind == "year" or f.value[4:] == (found.value or "")[1:4])  # "tháng 9/2011 … 26/9"
        if reading.sentence_at(f.start) is here and _names(reading, f)
    }


def _kind(reading: Reading, at: int) -> str:
    sentence = reading.sentence_at(at)
    return sentence.kind if sentence else ""


def _names(reading: Reading, found: Found) -> bool:
    """Whether a date with a year names what is told, and no plan, index or span of time."""
    if not found.value or found.value.startswith("-") or "/" in found.value or found.kind == "part":
        return False
    sentence = reading.sentence_at(found.start)
    before = reading.folded[max(sentence.start if sentence else 0, found.start - _CLAUSE) : found.start]
    since = found.expression.casefold().startswith(("từ", "đến", "kể"))
    return not (since or after_index(reading, found.start) or _TOPIC.search(before) or _OTHER.search(before))


def _together(reading: Reading, found: Found, founds: Sequence[Found]) -> list[Found]:
    """The dates that stand in the sentence of one."""
    here = reading.sentence_at(found.start)
    return [f for f in founds if f is not found and reading.sentence_at(f.start) is here]


def _figures(reading: Reading, month: int, founds: Sequence[Found], *, early: int = 0) -> Iterator[str]:
    """The years in which `month` comes soon after a period that the story gives figures of."""
    for found in founds:
        period = _PERIOD.fullmatch(found.value or "")
        if period is None or _COMPARED.search(reading.folded, max(0, found.start - 40), found.start):
            continue
        past = month - int(period[3])
        if -early <= past <= _HELD or (early and int(period[2]) <= month <= int(period[3])):
            yield period[1]
        elif past + 12 <= _HELD:
            yield str(int(period[1]) + 1)


def _plans(reading: Reading, month: int, founds: Sequence[Found]) -> Iterator[str]:
    """The years of plans for a month soon after `month`."""
    for found in founds:
        plan = _MONTH.fullmatch((found.value or "").partition("/")[0])
        sentence = reading.sentence_at(found.start)
        if plan is None or sentence is None or not month or not 0 < int(plan[2]) - month <= _PLANNED:
            continue
        if _EXPECTED.search(reading.folded, sentence.start, found.start):
            yield plan[1]


def year_before(reading: Reading, found: Found, value: str, founds: Sequence[Found]) -> str:
    """The year before that of a past day which would come after what the story plans: told on 19/12, planned for 9/2020."""
    sentence = reading.sentence_at(found.start)
    if sentence is None or _EXPECTED.search(reading.folded, sentence.start, found.start):
        return ""
    for plan in founds:
        here = reading.sentence_at(plan.start)
        if plan.value is None or here is None or _MONTH.fullmatch(plan.value) is None:
            continue
        late = plan.value[:4] == value[:4] and plan.value[:7] < value[:7]
        if late and _EXPECTED.search(reading.folded, here.start, plan.start):
            return str(int(value[:4]) - 1)
    return ""


def too_early(reading: Reading, value: str, founds: Sequence[Found]) -> bool:
    """Whether a day with a year would come before a paper that the story speaks of, and nothing else shows that year."""
    same = [f for f in founds if f.value and f.value[:4] == value[:4] and len(f.value) == _DAY]
    papers = [f for f in same if after_paper(reading.folded, f.start)]
    return len(papers) == len(same) and any(f.value > value for f in papers if f.value)


def _later(reading: Reading, year: str, founds: Sequence[Found]) -> bool:
    """Whether the story tells a day of a later year as past."""
    days = (f for f in founds if f.value and len(f.value) == _DAY and not f.value.startswith("-"))
    return any(
        f.value[:4] > year and not _EXPECTED.search(reading.folded, max(0, f.start - 60), f.start)
        for f in days
        if f.value
    )
