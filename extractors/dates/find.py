"""Date mentions: value as an ISO 8601 prefix or interval, empty when the article does not show the year."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

from extractors.dates.bygone import is_bygone
from extractors.dates.index import after_index, before_index
from extractors.dates.signs import (
    FIRST,
    edition_of,
    named_years,
    planned_year,
    summed_up,
    too_early,
    year_before,
    year_of,
)
from kg.mentions.mention import Mention
from kg.mentions.reading import Reading
from kg.text import Sentence
from kg.values import dates


def published(reading: Reading) -> str | None:
    """The publication date: the document's own, else the one its dateline prints."""
    page = reading.page
    if page.document.published:
        return page.document.published
    for zone in page.zones:
        words = page.text[zone.start : zone.stop] if zone.kind in ("dateline", "byline") else ""
        if any(map(str.isdigit, words)):  # "Lê Văn An - 31/05/2022"
            for found in dates.find(words):
                if found.value and len(found.value) == 10 and not found.value.startswith("-"):
                    return found.value
    return None


# Years that a plan or a comparison speaks of, not the story: "đến năm 2025", "tầm nhìn 2030", "so với năm 2019".
_OTHER_YEAR = re.compile(
    r"(?:đến|tới|trước|tầm nhìn|định hướng|giai đoạn|hết|cuối|từ|so với|cùng kỳ|mục tiêu|phấn đấu|sau)\s+(?:hết |cuối |đầu )?$"
)


# A plan's deadline, "Đến cuối năm 2018"; and what came before the story, "Trước đó, ngày 14/10/2014".
_AHEAD = re.compile(r"^(?:đến|tới|trước|hết|cuối|sau)(?!\w)")
_PLANNED = re.compile(
    r"(?<!\w)(?:(?:dự kiến|hoàn thành|phấn đấu|mục tiêu|kế hoạch)(?: \w+){0,3}|mục tiêu(?: \w+){0,5} là)\s*$"
)
# "Để dự án hoàn thành trong năm 2023 theo kế hoạch": what is worked for, not what is told.
_AIMED = re.compile(r"(?<!\w)để(?: \w+){1,14}\s*$")
_SCHEDULED = re.compile(r",? theo (?:đúng )?(?:kế hoạch|tiến độ|dự kiến|lộ trình)(?!\w)")
_EARLIER = re.compile(r"trước đó,?\s*(?:vào\s+)?$")


def _ahead(reading: Reading, found: dates.Found) -> bool:
    """Whether the date is a plan's: "Đến cuối năm 2018", "dự kiến hoàn thành trong quý 2-2018"."""
    before = reading.folded[max(0, found.start - 40) : found.start]
    if _PLANNED.search(before) or _AHEAD.match(found.expression.casefold()):
        return True
    aimed = _AIMED.search(reading.folded, max(0, found.start - 90), found.start)
    return bool(aimed or _SCHEDULED.match(reading.folded, found.stop))


# "ông A (sinh năm 1976)" says nothing of the day on which he was appointed.
_BORN = re.compile(r"(?<!\w)(?:sinh|sn)(?: năm| ngày)?:?\s*$")


def _ancient(found: dates.Found) -> bool:
    """Whether a date has a year of before all news on the web."""
    return found.value is not None and not found.value.startswith("-") and found.value[:4] < FIRST


# A year that a figure is compared with another of: "Quy mô kinh tế năm 2020 tăng gấp 9,1 lần so với năm 2004".
_COMPARED = re.compile(r"[^.;:]{0,80}(?<!\w)so với (?:cùng kỳ )?năm (?:19|20)\d\d")


# "vụ Đông Xuân năm 2025": sown in the year before, and spoken of then.
_SEASON = re.compile(r"(?<!\w)vụ (?:đông[ -]xuân|xuân|đông)(?: sớm)? $")


def _of_the_story(reading: Reading, found: dates.Found) -> bool:
    """Whether a date that no plan names is one of what the story tells."""
    before = reading.folded[max(0, found.start - 24) : found.start]
    if _EARLIER.search(before) or _BORN.search(before) or _ancient(found):
        return False
    if found.kind != "year":
        return True
    if _SEASON.search(before):
        return False
    since = found.expression.casefold().startswith("từ")
    index = after_index(reading, found.start) or before_index(reading, found.stop)
    index = index or _COMPARED.match(reading.folded, found.stop) is not None
    aim = _AIM.search(reading.folded, max(0, found.start - 120), found.start)
    return not (since or index or aim or _OTHER_YEAR.search(before))


# What is to be done in a year: "nhiệm vụ năm 2024".
_FOR_YEAR = re.compile(
    r"(?<!\w)(?:nhiệm vụ|kế hoạch|phương hướng|chỉ tiêu|dự toán|chương trình công tác)(?!\w)[^.;:]{0,90}$"
)
# An aim: "mục tiêu 100.000 doanh nghiệp vào năm 2030".
_AIM = re.compile(
    r"(?<!\w)(?:mục tiêu|phấn đấu|định hướng|tầm nhìn|chiến lược|quy hoạch|lộ trình)(?!\w)[^.;:]{0,90}$"
)


def _for_later(reading: Reading, found: dates.Found) -> bool:
    """Whether a year alone is one in which something is to be done."""
    floor = max(0, found.start - 120)
    return found.kind == "year" and bool(_FOR_YEAR.search(reading.folded, floor, found.start))


def _shown(reading: Reading, founds: list[dates.Found], day: str | None, ahead: Set[int]) -> dates.Context:
    """What shows the year of the story; a year alone shows nothing beside a plan for another."""
    told = [f for f in founds if f.start not in ahead and _of_the_story(reading, f)]
    past = [f for f in told if not _for_later(reading, f)]
    told = past if any(f.value and not f.value.startswith("-") for f in past) else told
    shown = dates.context(told, day)
    named = named_years(reading)
    years = (*shown.years, *named)
    planned = {f.value[:4] for f in founds if f.value and not f.value.startswith("-") and f.start in ahead}
    if planned - {value[:4] for _, value in years}:
        years = tuple((at, value) for at, value in years if len(value) > len("2018"))
    return dates.Context(shown.published, years, edition_of(reading, named))


_HELD_ON = re.compile(r",? (?:(?:đã |được )?(?:diễn ra|tổ chức|khai mạc) )?(?:vào |hôm )?")


def _year_beside(reading: Reading, found: dates.Found, founds: list[dates.Found]) -> str:
    """The year of the month right before a day of it: "phiên họp tháng 9/2022 diễn ra ngày 19/9"; else empty."""
    for other in founds:
        if other.stop <= found.start and _HELD_ON.fullmatch(reading.folded, other.stop, found.start):
            year, _, month = (other.value or "").partition("-")
            if len(year) == len("2022") and (found.value or "").startswith(f"--{month}-") and month:
                return year
    return ""


def _resolved(
    reading: Reading, found: dates.Found, founds: list[dates.Found], shown: dates.Context, ahead: Set[int]
) -> dates.Resolved:
    """A date with the year that the publication shows, else clear signs, else the other dates, else plans."""
    day = shown.published
    if year := _year_beside(reading, found, founds):
        return dates.resolve(found, None, dates.Context(None, (), year))
    year = "" if day or shown.edition else year_of(reading, found, founds, ahead)
    resolved = dates.resolve(found, day, dates.Context(None, (), year) if year else shown)
    if not day and resolved.value is None:
        return dates.resolve(found, day, dates.Context(None, (), planned_year(reading, found, founds)))
    if not day and resolved.value and (found.value or "").startswith("--"):
        shows_none = too_early(reading, resolved.value, founds) or summed_up(reading, resolved.value, founds)
        if shows_none or is_bygone(reading, resolved.value[:4]):
            return dates.resolve(found, day, dates.Context(None, (), ""))
        past = year_before(reading, found, resolved.value, founds)
        return dates.resolve(found, day, dates.Context(None, (), past)) if past else resolved
    return resolved


_TODAY = re.compile(r"(?:hôm nay|(?:sáng|trưa|chiều|tối) nay)(?!\w)", re.IGNORECASE)


def _today(reading: Reading, known: list[tuple[dates.Found, dates.Resolved]]) -> str:
    """The day that the story calls today ("sáng nay (26/6)"), outside of what people say; empty if there is none."""
    for found, resolved in known:
        quoted = reading.text.rfind("“", 0, found.start) > reading.text.rfind("”", 0, found.start)
        if (
            resolved.value
            and len(resolved.value) == len("2021-01-08")
            and not quoted
            and _TODAY.match(found.expression)
        ):
            return resolved.value
    return ""


# "Cùng ngày, …", "… trong chiều cùng ngày": the day told of last.
_SAME_DAY = re.compile(
    r"(?<!\w)(?:(?P<half>(?:buổi )?(?:sáng|trưa|chiều|tối)(?: cũng)? cùng ngày)|cùng ngày|(?P<later>buổi (?:sáng|trưa|chiều|tối))(?=,))(?!\w)(?! (?:giờ|tháng|này|với))"
)
_SOON = 2  # sentences: "Ngày 5/6, buổi sáng, Quốc hội họp tổ. Buổi chiều, Quốc hội họp tại hội trường."
_AGAIN = ("cùng ngày", "buổi sáng,", "buổi trưa,", "buổi chiều,", "buổi tối,")
_OPENING = re.compile(r"(?:cũng )?(?:(?:trong|vào) )?")


def _same_day(reading: Reading) -> Iterator[Mention]:
    """The day told of before, where a sentence begins with "Cùng ngày", or says "chiều cùng ngày"."""
    if not any(words in reading.folded for words in _AGAIN):
        return
    days = [d for d in reading.mentions("Date") if len(d.value) == len("2021-01-08")]
    for match in _SAME_DAY.finditer(reading.folded):
        sentence = reading.sentence_at(match.start())
        if sentence is None:
            continue
        opens = _OPENING.fullmatch(reading.folded, sentence.start, match.start())
        if not match["half"] and not opens:
            continue
        same = next((d for d in days if d.start == match.end() - len("ngày")), None)
        if same is not None:  # "Sáng cùng ngày 31/5/2021"
            yield Mention(match.start(), same.stop, "Date", "dates.same-day", same.value, slots=same.slots)
            continue
        earlier = [d for d in days if d.stop <= sentence.start]
        told = [d for d in earlier if _opens(reading, d)] or earlier
        if match["later"] and not (told and _just_told(reading, told[-1], sentence)):
            continue
        slots = {"basis": "unresolved", "expression": match.group(), "kind": "date"}
        if told:
            slots["basis"] = "year-from-context"
        value = told[-1].value if told else ""
        yield Mention(match.start(), match.end(), "Date", "dates.same-day", value, slots=slots)


def _just_told(reading: Reading, day: Mention, sentence: Sentence) -> bool:
    """Whether the sentence a little before tells what happened on a day."""
    told = reading.sentence_at(day.start)
    return told is not None and sentence.index - told.index <= _SOON


_HALF_DAY = re.compile(r"(?:sáng|trưa|chiều|tối)(?!\w)", re.IGNORECASE)
_LEAD = 40  # characters: a dateline, "Trước đó,"


def _opens(reading: Reading, date: Mention) -> bool:
    """Whether a day is one on which something is told to have happened: a half of it, or one that opens a sentence."""
    sentence = reading.sentence_at(date.start)
    first = sentence is not None and date.start - sentence.start <= _LEAD
    return first or _HALF_DAY.match(str(date.slots["expression"])) is not None


# "Ngày 1/11 (giờ địa phương)": the clock of that place is a part of the date.
_ZONE = re.compile(r" \((?:theo )?giờ [^()\d]{2,24}\)")


def find(reading: Reading) -> None:
    """Every date of the page's sentences, resolved against the dateline and the other dates of the story."""
    founds = [f for f in dates.find(reading.text) if reading.sentence_at(f.start) is not None]
    reading.notes["dates"] = founds
    day = published(reading)
    reading.notes["published"] = day or ""
    ahead = {f.start for f in founds if _ahead(reading, f)}
    shown = _shown(reading, founds, day, ahead)
    known = [(found, _resolved(reading, found, founds, shown, ahead)) for found in founds]
    today = day or _today(reading, known)
    for found, resolved in known:
        if found.value is None and today and not day:
            resolved = dates.resolve(found, today, shown)
        slots: dict[str, object] = {
            "basis": resolved.basis,
            "expression": found.expression,
            "kind": found.kind,
        }
        zone = _ZONE.match(reading.folded, found.stop)
        stop = zone.end() if zone else found.stop
        reading.add([Mention(found.start, stop, "Date", "dates.find", resolved.value or "", slots=slots)])
    reading.add(list(_same_day(reading)))
