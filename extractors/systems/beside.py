"""Coined names that what stands beside them makes a system: "akaBot, một giải pháp của …", "VnEdu, SMAS"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.shape import foreign, places
from extractors.systems.coined import is_coined
from extractors.systems.evidence import TECHNOLOGY
from extractors.systems.heads import HEADS
from kg.mentions.mention import Mention
from kg.mentions.reading import Reading

_COINED = r"(?:[A-Z]\w+\.[A-Z]{2,}\w*|[A-Z][a-z]+[A-Z]\w*|[A-Z]-[A-Z]\w+|[a-z]{1,4}[A-Z]\w+|[A-Z]{4,}|[A-Z][a-z]{3,})"
_WHOLE = rf"(?P<brand>(?:[A-Z]{{2,5}} (?:AI )?)?{_COINED}(?:[- ](?:[A-Z]\w*|\d\.\d|\d{{1,3}}))*)"
_ALONE = r"(?<![\w.@/“\"-])"
_SAID = re.compile(
    rf"{_ALONE}{_WHOLE}(?: \([^()]{{1,40}}\))?(?:(?P<how>(?: được (?:giới thiệu|xem|coi|biết đến))? là|(?: sẽ| đã)? trở thành| -| –) |, |(?P<told> \())(?P<one>một |bộ |loại )?$"
)
_BEFORE = (", ", " (", " là ", " thành ", " - ", " – ", " một ", " bộ ", " loại ")
_SOLUTIONS = re.compile(
    r"(?:giải pháp|hệ sinh thái)(?= (?:số|của|do|công nghệ|phần mềm|quản|chuyển|tài chính|toàn diện))"
)
_BACK = 60  # characters that a brand and its brackets may take


def apposed(reading: Reading) -> Iterator[Mention]:
    """Coined names that the words right after them say to be a system."""
    heads = [(hit.start, HEADS[hit.entry.key]) for hit in reading.longest("system-head")]
    for words in ("giải pháp ", "hệ sinh thái "):
        heads += [(m.start(), "application") for m in reading.find(_SOLUTIONS, places(reading.folded, words))]
    for at, kind in heads:
        sentence = reading.sentence_at(at)
        if sentence is None or not reading.folded.endswith(_BEFORE, sentence.start, at):
            continue
        said = _SAID.search(reading.text, max(sentence.start, at - _BACK), at)
        if said is None or (said["told"] and not _INNER.search(said["brand"])):
            continue  # "Selfcare (ứng dụng chăm sóc khách hàng)" may be any word
        if _strange(said["brand"]) and (said["how"] or said["one"] or not _plain(said["brand"])):
            yield _branded(said, kind)


_INNER = re.compile(r"[a-z][A-Z]")


def _strange(name: str) -> bool:
    """Whether a word of a name is one that no Vietnamese text has by chance."""
    if TECHNOLOGY.match(name):
        return False  # "AI Agent", but "CMC AI Cloud"
    words = [
        part for word in TECHNOLOGY.sub("", name).split() for part in word.split("-") if part[:1].isalpha()
    ]
    return any(
        any(c.isupper() for c in word[1:])
        or (len(word) == 1 and "-" in name)
        or (len(word) > 3 and foreign(word.lower()))
        for word in words
    )


def _plain(name: str) -> bool:
    """Whether a name is one word in capitals, which many a short name is."""
    return name.isupper() and " " not in name


def _branded(match: re.Match[str], kind: str) -> Mention:
    slots: dict[str, object] = {"kind": kind, "named": True, "listed": True}
    return Mention(*match.span("brand"), "System", "systems.brand", match["brand"], slots=slots)


# "hệ thống do … xây dựng, có tên C-Gov", "ứng dụng mang tên “Bắc Giang số”"
_TITLED = re.compile(
    rf"tên(?: gọi)?(?: là)? (?:[\"“](?P<quoted>[^\W\d_a-zà-ỹđ][^\"“”\n]{{1,50}})[\"”]|{_WHOLE})"
)
_HAS = ("có ", "mang ", "lấy ", "đặt ", "với ")
_OTHERS = re.compile(
    r"(?<!\w)(?:đề án|dự án|chương trình|cuộc thi|chiến dịch|chủ đề|cuốn|bài|phong trào|mô hình|câu lạc bộ|công ty|nhóm|tổ|lễ|hội|gói|doanh nghiệp|robot)(?!\w)"
)
_NEAR = 90  # characters from the noun to the name


def titled(reading: Reading) -> Iterator[Mention]:
    """Names that a system is said to have."""
    starts = [at + 1 for at in places(reading.folded, " tên ")]
    heads = [hit for hit in reading.longest("system-head") if hit.entry.key not in _WAYS] if starts else []
    for match in reading.find(_TITLED, starts, printed=True):
        sentence = reading.sentence_at(match.start())
        if sentence is None or (match["brand"] and not _strange(match["brand"])):
            continue
        if not reading.folded.endswith(_HAS, sentence.start, match.start()):
            continue
        lowest = max(sentence.start, match.start() - _NEAR)
        head = next((h for h in reversed(heads) if lowest <= h.start and h.stop <= match.start()), None)
        if head is None:
            continue
        # Whose name it is, where a comma does not part them.
        said = reading.folded[head.stop : match.start()].rpartition(",")[2]
        if not _OTHERS.search(said):
            name = "brand" if match["brand"] else "quoted"
            slots: dict[str, object] = {"kind": HEADS[head.entry.key], "named": True}
            yield Mention(*match.span(name), "System", "systems.brand", match[name], slots=slots)


_WAYS = frozenset({"công cụ", "mạng xã hội", "sàn giao dịch"})
# "VnEdu, SMAS hoặc eNetViet": what stands beside a coined name of a system is one too.
_AFTER_IT = re.compile(rf"(?: \([^()]{{1,30}}\))?(?:,| và| hoặc|, và|, hoặc) {_WHOLE}(?![\w@/]|-\w|\.\w)")
_BEFORE_IT = re.compile(rf"{_ALONE}{_WHOLE}(?:,| và| hoặc|, và) $")
_OF_PHONES = re.compile(r"(?:Android|Windows|Linux|Internet|iOS|iPhone|iPad)(?!\w)")


def beside(reading: Reading, kept: list[Mention]) -> Iterator[Mention]:
    """Coined names that a list joins to the coined name of a system."""
    taken = [(m.start, m.stop) for m in (*kept, *reading.mentions("Agency"))]
    left = [
        m
        for m in kept
        if is_coined(word := _last(reading, m))
        or (_LETTERS.fullmatch(word) and (m.stop - m.start > len(word) or "listed" in m.slots))
    ]
    while left:
        mention = _joined(reading, left[-1], taken)
        if mention is None:
            left.pop()
            continue
        taken.append((mention.start, mention.stop))
        left.append(mention)
        yield mention


# "hệ thống HIS, LIS và PACS": letters go on a list that letters open.
_LETTERS = re.compile(r"[A-Z]{3,6}")
_MORE_LETTERS = re.compile(r"(?:,| và|, và) (?P<brand>[A-Z]{3,6})(?![\w@/&-]|\.\w| [A-ZĐ])")


# "các ứng dụng cũ như QLT, TINC và QHS": what opens a list of systems.
_SUCH = re.compile(
    rf"(?:ứng dụng|phần mềm|hệ thống|nền tảng|app)(?: (?!và|của|là|được|để)[^\W\d_A-ZĐ]+){{0,4}},? (?:như|gồm|bao gồm|gồm có):? (?:{_WHOLE}|(?P<letters>[A-Z]{{3,6}}))(?=,| và)"
)


def such(reading: Reading) -> Iterator[Mention]:
    """The first name of a list that a noun for systems in the plural opens."""
    starts = [hit.start for hit in reading.longest("system-head") if hit.entry.key in _HEADS]
    for match in reading.find(_SUCH, starts, printed=True):
        name = "letters" if match["letters"] else "brand"
        if (
            reading.sentence_at(match.start())
            and not TECHNOLOGY.fullmatch(match[name])
            and (match["letters"] or _strange(match["brand"]))
        ):
            slots: dict[str, object] = {"kind": "application", "named": True, "listed": True}
            yield Mention(*match.span(name), "System", "systems.brand", match[name], slots=slots)


_HEADS = frozenset({"ứng dụng", "phần mềm", "hệ thống", "nền tảng", "app"})


def _last(reading: Reading, mention: Mention) -> str:
    return reading.text[mention.start : mention.stop].split(" ")[-1]


def _joined(reading: Reading, mention: Mention, taken: list[tuple[int, int]]) -> Mention | None:
    """The coined name that a comma or "và" joins to a mention, where nothing else was read."""
    text = reading.text
    before = max(0, mention.start - _BACK)
    letters = _MORE_LETTERS.match(text, mention.stop) if _LETTERS.fullmatch(_last(reading, mention)) else None
    for match in (
        letters,
        _AFTER_IT.match(text, mention.stop),
        _BEFORE_IT.search(text, before, mention.start),
    ):
        if match is None or not _strange(match["brand"]) or _OF_PHONES.match(match["brand"]):
            continue
        start, stop = match.span("brand")
        same = reading.sentence_at(start) is reading.sentence_at(mention.start)
        if same and not any(a < stop and start < b and (a, b < stop) != (start, True) for a, b in taken):
            return _branded(match, str(mention.slots.get("kind", "application")))
    return None


# "kết nối với IOC tỉnh": what every centre goes by.
_CENTRE = re.compile(
    r"IOC (?:(?:của )?(?:tỉnh|thành phố)(?! [A-ZĐ])|(?:(?:tỉnh|thành phố|TP\.?|huyện|quận|thị xã) )?(?=[A-ZĐ]))"
)
_CITY = re.compile(r" (?:Cit|C\d|[A-Z]{2})")


def local(reading: Reading) -> Iterator[Mention]:
    """What a province calls its application or centre: "Tây Ninh Smart", "Smart Quảng Ninh", "IOC tỉnh"."""
    slots: dict[str, object] = {"kind": "operation-centre", "named": True}
    for match in reading.find(_CENTRE, (at + 1 for at in places(reading.text, " IOC ")), printed=True):
        stop = match.end()
        if not match.group()[-1].isalpha():
            stop = max((p.stop for p in reading.hits("Place") if p.start == stop), default=0)
        if stop:
            words = reading.text[match.start() : stop]
            yield Mention(match.start(), stop, "System", "systems.brand", words, slots=slots)
    slots = {"kind": "application", "named": True}
    for at in places(reading.text, "Smart"):
        stop = at + len("Smart")
        start = next(
            (p.start for p in reading.hits("Place") if p.stop == at - 1 and reading.text[p.start].isupper()),
            at,
        )
        end = next(
            (
                p.stop
                for p in reading.hits("Place")
                if p.start == stop + 1 and reading.text[stop + 1].isupper()
            ),
            stop,
        )
        if (start < at or end > stop) and not _CITY.match(reading.text, stop):
            yield Mention(start, end, "System", "systems.brand", reading.text[start:end], slots=slots)
