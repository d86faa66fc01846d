"""Where the name of a system ends."""

from __future__ import annotations

import re

from extractors.agencies.words import INSIDE, STOP
from extractors.shape import Run, Token, foreign
from extractors.systems.acts import ACTING, counted, does, ends_place, opens
from extractors.systems.coined import GLUE, glued, is_brand
from extractors.systems.evidence import ALWAYS, TECHNOLOGY
from extractors.systems.fields import FIELDS, field
from extractors.systems.heads import HEAD
from extractors.systems.words import (
    COMMAND,
    LISTED,
    STOPPERS,
    VERBS,
    WORDS,
)
from extractors.verbs import ENDS
from kg.mentions.reading import Reading

# "ứng dụng Mocha thành mạng xã hội": what it is made into is no part of its name.
_MADE = frozenset({"thành phố", "thành viên", "thành phần"})
_HOUSE = re.compile(r"(?:văn phòng|trung tâm|ủy ban|sở|bộ|cục|ubnd)(?!\w)")
_DATA = re.compile(r"(?:dữ liệu|quốc gia|chuyên ngành)$")


def _goes_on(run: Run, at: int, here: list[Token]) -> bool:
    """Whether a lower-case word still belongs to the system's name; `here`: it and the next."""
    word = here[0].folded
    if (
        word == "về"
        and run.has(at + 1)
        and _HOUSE.match(" ".join(t.folded for t in run.part(at + 1, at + 3)))
    ):
        return False  # "chuyển Cổng thông tin tỉnh về Văn phòng UBND tỉnh"
    if word == "về" and (not at or _DATA.search(" ".join(t.folded for t in run.part(0, at)))):
        return run.has(at + 1) and run[at + 1].folded not in ("việc", "các", "những", "mình", "tình")
    if word == "phục" and at and " ".join(t.folded for t in run.part(max(0, at - 2), at)) != "thông tin":
        return False
    pair = " ".join([token.folded for token in here])
    before = f"{run[at - 1].folded} {word}" if at else word
    if pair == "xây dựng" and at > 1 and run[at - 2].folded == "chương" and run[at - 1].folded == "trình":
        return True  # "Hệ thống quản lý chương trình xây dựng luật"
    if pair in VERBS or (word == "thành" and pair not in _MADE):
        return False
    if pair == "hoạt động" and at == 0 and run.has(2):
        return run[2].word and run[2].folded not in STOP and run[2].folded not in STOPPERS
    if (pair in COMMAND and opens(run, at)) or (
        at and (before == "hoạt động" or before in COMMAND) and opens(run, at - 1)
    ):
        return True
    if pair == "dành cho" and at and any(c.isupper() for c in run[at - 1].text):
        return False  # a coined name is whole: "Quảng Trị-S dành cho người dân"
    if before in WORDS or before in INSIDE:
        return True
    if pair in WORDS or pair in INSIDE:
        return pair not in ENDS or pair in WORDS
    if pair in ENDS:
        return False
    return word not in STOP and word not in STOPPERS


_LONGEST = 26  # words and marks
_STOPS = STOP | STOPPERS
_OPENING = ACTING | {"và"}
_JOINING = frozenset({"và", ",", "&", "-", "/"})


def name_end(reading: Reading, run: Run, *, listed: bool = False) -> int | None:
    """The end of the name that begins with the run; None when nothing follows the head.

    `listed`: the head is capitalised amid its sentence, so that a comma may join tasks of the system.
    """
    end = last = None
    index = 0
    places, systems = reading.stops("Place"), reading.stops("System")
    while index < _LONGEST and (here := run.part(index, index + 2)):
        token = here[0]
        word, capital = token.word, token.capital
        digit = word and not capital and token.text[0].isdigit()
        if token.folded in FIELDS and (ended := field(reading, run, index)):
            index, end = ended
            token = run[index]
        elif last and token.text == "24" and (always := ALWAYS.match(reading.folded, last.start)):
            return always.end()
        elif token.text in GLUE and glued(run, index):
            index += 1
            token = run[index]
            end = token.stop
        elif last and digit and _capitals(reading, last.stop):
            version = _VERSION.match(reading.text, token.start)
            return version.end() if version else end
        elif listed and digit and (version := _VERSION.match(reading.text, token.start)):
            return version.end()
        elif token.folded == "," and (_issues(run, index) or _tasks(reading, run, index, listed=listed)):
            pass
        elif (capital and token.folded != "và") or (last and last.folded == "về" and _is_topic(token)):
            end = token.stop
        elif (
            (token.folded in _OPENING and word and _is_over(reading, run, index))
            or (last and last.stop in systems and word and _after_brand(reading, last, token))
            or not _belongs(run, index, here, open_=token.folded == "của" or end not in places)
        ):
            break
        elif word:
            end = token.stop
        last = token
        index += 1
    return _ended(reading, run, end) if end else None


def _is_topic(token: Token) -> bool:
    """Whether a word behind "về" says what data are about: "cơ sở dữ liệu về xử phạt vi phạm"."""
    return token.word and not token.capital and token.folded not in _STOPS


def _ended(reading: Reading, run: Run, end: int) -> int:
    """The end of a name with its level and its short name, and without an address."""
    if reading.folded.startswith(("tỉnh", "thành"), end + 1):
        end = _with_level(run, end)
    return _to_acronym(reading, _before_address(reading.text, end))


def _is_over(reading: Reading, run: Run, at: int) -> bool:
    """Whether "và", or a word of `ACTING`, opens what is said of the system, or another one."""
    return _another(reading, run, at) if run[at].folded == "và" else does(reading, run, at)


def _capitals(reading: Reading, end: int) -> bool:
    """Whether a capital stands in the last word up to an end, marks inside it and all: "eGov.vn"."""
    last = reading.text[reading.text.rfind(" ", max(0, end - 30), end) + 1 : end]
    return last != last.lower()


def _with_level(run: Run, end: int) -> int:
    """The end moved past a level that closes the name: "Cổng COVID-19 tỉnh chính thức hoạt động"."""
    level = next((t for t in run if t.start == end + 1 and t.folded in ("tỉnh", "thành")), None)
    if level is None:
        return end
    rest = [t for t in run if t.start > level.stop]
    if level.folded == "thành":
        if not rest or rest[0].folded != "phố":
            return end
        level, rest = rest[0], rest[1:]
    closed = not rest or not rest[0].word or rest[0].folded in STOP or rest[0].folded in STOPPERS
    return level.stop if closed else end


# "Minwon 24", "VNPT-iGate 2.0"; a number before a lower-case noun counts things.
_VERSION = re.compile(
    r"\d{1,4}(?:\.\d{1,2})?(?![\w.,]*\d)(?=\W*$|[^\w\s]|\s+(?:[A-ZĐ]|(?:và|của|tại|cho|do|đã|được|để|với|trên|là|vào|từ)(?!\w)))"
)
# "Hệ thống giám sát, đo lường chuyển đổi số (DTI)": what stands before a short name is the whole name.
_SHORT = re.compile(
    r"(?P<rest>(?:,| và) (?P<next>[^\W\d])[^().;:\"“”]{2,60}?) \((?:[A-ZĐ][A-ZĐ0-9-]{2,12}|[a-z]{1,2}-?[A-Z]\w{2,12}|[A-Z][a-z]+[A-Z]\w{1,12})\)"
)
_BREAKS = re.compile(
    r"(?<!\w)(?:đã|được|sẽ|đang|của|do|tại|là|có|cho|bị|trong|từ|giúp|kết nối với|để|hiện)(?!\w)"
)


def _to_acronym(reading: Reading, end: int) -> int:
    """The end moved to before the short name in brackets, when only more of a list stands between."""
    more = _SHORT.match(reading.text, end) or _served(reading, end)
    if more is None or HEAD.match(reading.folded, more.start("next")):
        return end
    if more.re is _SHORT and _BREAKS.search(reading.folded, *more.span("rest")):
        return end
    return more.end("rest")


# "hệ thống bù trừ điện tử tự động cho các giao dịch bán lẻ (ACH)": whom it serves, before its short name.
_SERVED = re.compile(
    r"(?P<rest> (?:dành )?cho (?:(?:các|những) )?(?P<next>[^\W\d])[^().;:,\"“”]{2,60}?) \((?P<short>[A-ZĐ]{3,8})\)"
)


def _served(reading: Reading, end: int) -> re.Match[str] | None:
    """Whom a system serves and its short name; None where the letters only shorten the last words."""
    more = _SERVED.match(reading.text, end)
    if more is None or _BREAKS.search(reading.folded, more.start("next"), more.end("rest")):
        return None
    words = reading.folded[more.start("next") : more.end("rest")].split()
    initials = "".join(w[0] for w in words).upper()
    return None if initials.endswith(more["short"]) or TECHNOLOGY.fullmatch(more["short"]) else more


def _tasks(reading: Reading, run: Run, at: int, *, listed: bool) -> bool:
    """Whether a comma stands between two tasks, none of them only done: "tiếp nhận, xử lý gần 1.400 hồ sơ"."""
    before = " ".join(t.folded for t in run.part(max(0, at - 2), at))
    after = " ".join(t.folded for t in run.part(at + 1, at + 3))
    if after not in LISTED or counted(reading, run[at + 2].stop):
        return False
    return before in LISTED or (listed and before.endswith("thuế"))


def _another(reading: Reading, run: Run, at: int) -> bool:
    """Whether "và" joins another system, with a capital or after the place that ends the name: "Cổng … tỉnh A và trợ lý ảo"."""
    if not at or not run.has(at + 1):
        return False
    if not run[at + 1].capital and not ends_place(reading, run[at - 1].stop):
        return False
    return HEAD.match(reading.folded, run[at + 1].start) is not None


def _after_brand(reading: Reading, last: Token, token: Token) -> bool:
    """Whether small words that follow a known system are none of its name, for it is coined or a service is named: "phần mềm đất đai VBDLIS miễn phí"."""
    if token.folded in ("tỉnh", "thành"):
        return False
    return reading.folded.startswith(_SERVICES, token.start) or foreign(last.folded)


_SERVICES = ("dịch vụ công ", "thủ tục ")  # "… trên Cổng Dịch vụ công quốc gia dịch vụ công Cấp hộ chiếu"


def _issues(run: Run, at: int) -> bool:
    """Whether a comma stands in "cấp, quản lý": "cơ sở dữ liệu cấp, quản lý mã số vùng trồng"."""
    after = " ".join(t.folded for t in run.part(at + 1, at + 3))
    return at > 0 and run[at - 1].folded == "cấp" and after in ("quản lý", "cấp lại", "thu hồi", "cấp đổi")


def _belongs(run: Run, at: int, here: list[Token], *, open_: bool) -> bool:
    """Whether the token, "và" or one that no capital opens, goes on with the name that the run begins; `open_`: no place has closed it; `here`: it and the next."""
    token = here[0]
    if token.folded in _JOINING:
        listed = token.folded != "," or _capital_name(run, 0)
        if at and (is_brand(run[at - 1]) or (token.folded == "," and run[at - 1].text.isupper())):
            return False
        plan = token.folded == "và" and " ".join(t.text for t in run.part(at + 1, at + 3)) in _PLANS
        work = " ".join(t.folded for t in run.part(at + 1, at + 4)) in _WORKS
        return (
            run.has(at + 1) and run[at + 1].word and _in_pairs(run, at + 1) and listed and not (plan or work)
        )
    if not token.word:
        return False
    if token.text[0].isdigit():
        return at > 0 and run[at - 1].folded in ("độ", "số", "mức", "đài", "nóng", "quận", "phường")
    if not open_:
        digital = token.folded == "số" and not (run.has(at + 1) and run[at + 1].text[0].isdigit())
        abroad = " ".join(t.folded for t in run.part(at, at + 3)) == "ở nước ngoài"
        abroad = abroad or " ".join(t.folded for t in run.part(at - 1, at + 2)) == "ở nước ngoài"
        return at > 0 and (digital or abroad or _online(run, at))
    return _goes_on(run, at, here)


def _before_address(text: str, end: int) -> int:
    """The end moved before an address that seems a name's last word: "… nông sản hn.check.net.vn"."""
    last = text.rfind(" ", 0, end)
    return last if _ADDRESS.match(text, end) and text[last:end].islower() else end


_ADDRESS = re.compile(r"\.[^\W\d_]")


def _online(run: Run, at: int) -> bool:
    """Whether a place's name goes on as an application's: "ứng dụng Thủ Đức trực tuyến"."""
    pairs = [" ".join(t.text for t in run.part(max(0, k), k + 2)) for k in (at, at - 1)]
    told = [k for k, pair in zip((at, at - 1), pairs, strict=True) if pair in ("trực tuyến", "thông minh")]
    return bool(told) and all(t.capital for t in run.part(0, told[0]))


# "Cơ sở dữ liệu quốc gia về dân cư và Dự án sản xuất …": another thing is named.
# "thăm Trung tâm điều hành và làm việc với tỉnh": what guests do next.
_WORKS = frozenset({"làm việc với", "làm việc tại", "làm việc cùng"})
_PLANS = frozenset({"Dự án", "Đề án", "Chương trình", "Kế hoạch"})


def _in_pairs(run: Run, at: int) -> bool:
    """Whether the two words at `at` are of the vocabulary of system names."""
    pair = " ".join(t.folded for t in run.part(at, at + 2))
    return pair in WORDS


def _capital_name(run: Run, at: int) -> bool:
    return run.has(at) and run[max(0, at - 1)].capital
