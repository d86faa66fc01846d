"""Software that goes by a coined word: "phần mềm ZaviDesk CMS", and later "ZaviDesk CMS" alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from extractors.shape import foreign
from extractors.systems.heads import HEADS
from kg.mentions.mention import Mention
from kg.mentions.reading import Reading

_HEAD = re.compile(r"(?:phần mềm|ứng dụng|app|website|trang web|mạng xã hội) ")
_NAME = re.compile(r"[A-Za-z][\w-]*(?: (?:[A-Z]|[a-z]{1,2}[A-Z])[\w-]*)*")


def bare(reading: Reading, mention: Mention) -> Mention:
    """The mention without the noun before its coined name; any other mention as it is."""
    head = _HEAD.match(reading.folded, mention.start, mention.stop)
    store = reading.text[mention.start].isupper() and reading.folded.startswith("app ", mention.start)
    if mention.iri or head is None or store or not _is_coined(reading.text[head.end() : mention.stop]):
        return mention
    return replace(mention, start=head.end(), value=reading.text[head.end() : mention.stop])


def alone(reading: Reading, kept: list[Mention]) -> Iterator[Mention]:
    """Where the coined names stand alone."""
    taken = [(m.start, m.stop) for m in (*kept, *reading.mentions("Agency"))]
    names = {m.value: m for m in kept if not m.iri and m.rule == "systems.grammar" and _is_coined(m.value)}
    for name in sorted(names, key=lambda n: (-len(n), n)):
        for match in re.finditer(rf"(?<![\w.@/-]){re.escape(name)}(?![\w@/-]|\.\w)", reading.text):
            inside = any(start < match.end() and match.start() < stop for start, stop in taken)
            if not inside and reading.sentence_at(match.start()) is not None:
                taken.append(match.span())
                yield Mention(*match.span(), "System", "systems.coined", name, slots=names[name].slots)


def _is_coined(name: str) -> bool:
    """Whether no Vietnamese reads so: Latin letters alone, the first word with a capital inside or foreign."""
    if not name.isascii() or not _NAME.fullmatch(name):
        return False
    first = name.split()[0]
    inner = any(c.isupper() for c in first[1:]) and not first.isupper()
    return inner or (first[0].isupper() and len(first) > 3 and foreign(first.lower()))


# A coined word that something is done through: "nộp qua PayGov", "trên VNeID".
_THROUGH = re.compile("qua |trên ")
_BRAND = re.compile(r"(?:[A-Z][a-z]+[A-Z]\w*|[a-z]{1,2}[A-Z]\w+|VN[A-Za-z]{2,})(?:[ ][A-Z][a-z]+)?(?![\w.-])")


# "phần mềm quản lý văn bản dùng chung của tỉnh (Voffice)"
_NAMED_AFTER = re.compile(r"\((?P<brand>[A-Z][A-Za-z0-9]*(?:[- ][A-Z][A-Za-z0-9]*)?)\)")
# "…, nền tảng số, người có ảnh hưởng (KOL)": the brackets name people.
_PEOPLE = re.compile(
    r"(?<!\w)(?:người|nghệ sĩ|chuyên gia|doanh nghiệp|tổ chức|cá nhân|cơ quan|đội ngũ|nhóm)(?= [^,]*$)"
)
_DESCRIBED = re.compile(r"(?<!\w)(?P<head>phần mềm|ứng dụng|hệ thống|nền tảng|cổng)(?: [^\W\d_]+,?){3,14} $")


def bracketed(reading: Reading) -> Iterator[Mention]:
    """Coined names in brackets after the words that say what they are."""
    for match in _NAMED_AFTER.finditer(reading.text):
        sentence = reading.sentence_at(match.start())
        if sentence is None or not foreign(match["brand"].split(" ")[0].lower()):
            continue
        head = _DESCRIBED.search(reading.folded, max(sentence.start, match.start() - 90), match.start())
        if head and not _PEOPLE.search(reading.folded, head.end("head"), match.start()):
            slots: dict[str, object] = {"kind": HEADS[head["head"]], "named": True}
            start, stop = match.span("brand")
            yield Mention(start, stop, "System", "systems.brand", match["brand"], slots=slots)


def brands(reading: Reading) -> Iterator[Mention]:
    """Coined names that something is done through."""
    for match in reading.find(_BRAND, (m.end() for m in _THROUGH.finditer(reading.text)), printed=True):
        slots: dict[str, object] = {"kind": "application", "named": True}
        yield Mention(match.start(), match.end(), "System", "systems.brand", match.group(), slots=slots)


# "akaBot, một giải pháp của …", "NCOVI là ứng dụng …": a brand, and right after it what it is.
_COINED = r"(?:[A-Z][a-z]*[A-Z]\w*|[A-Z]-[A-Z]\w+|[a-z]{1,4}[A-Z]\w+|[A-Z]{4,}|[A-Z][a-z]{3,})"
_WHOLE = rf"(?P<brand>{_COINED}(?:[- ](?:[A-Z]\w*|\d\.\d|\d{{1,3}}))*)"
_SAID = re.compile(rf"(?<![\w.@/“\"-]){_WHOLE}(?: \([^()]{{1,40}}\))?(?:,| là| -| –) (?:một |bộ |loại )?$")
_BEFORE = (", ", " là ", " - ", " – ", " một ", " bộ ", " loại ")
_SOLUTIONS = re.compile(r"(?<!\w)(?:giải pháp|hệ sinh thái)(?= (?:số|của|do|công nghệ|phần mềm|quản|chuyển|tài chính|toàn diện))")
_BACK = 60  # characters that a brand and its brackets may take


def apposed(reading: Reading) -> Iterator[Mention]:
    """Coined names that the words right after them say to be a system."""
    heads = [(hit.start, HEADS[hit.entry.key]) for hit in reading.longest("system-head")]
    heads += [(match.start(), "application") for match in _SOLUTIONS.finditer(reading.folded)]
    for at, kind in heads:
        sentence = reading.sentence_at(at)
        if sentence is None or not reading.folded.endswith(_BEFORE, sentence.start, at):
            continue
        said = _SAID.search(reading.text, max(sentence.start, at - _BACK), at)
        if said and _strange(said["brand"]):
            yield _branded(said, kind)


def _strange(name: str) -> bool:
    """Whether a word of a name is one that no Vietnamese text has by chance."""
    words = [part for word in name.split() for part in word.split("-")]
    return any(
        any(c.isupper() for c in word[1:]) or (len(word) == 1 and "-" in name) or (len(word) > 3 and foreign(word.lower())) for word in words if word[0].isalpha()
    )


def _branded(match: re.Match[str], kind: str) -> Mention:
    slots: dict[str, object] = {"kind": kind, "named": True}
    return Mention(*match.span("brand"), "System", "systems.brand", match["brand"], slots=slots)


# "hệ thống do … xây dựng, có tên C-Gov", "ứng dụng mang tên “Bắc Giang số”"
_TITLED = re.compile(
    rf"(?<!\w)(?:(?:có|mang|lấy|đặt|với) tên(?: gọi)?|tên gọi)(?: là)? (?:[\"“](?P<quoted>[^\W\d_a-zà-ỹđ][^\"“”\n]{{1,50}})[\"”]|{_WHOLE})"
)
_OTHERS = re.compile(
    r"(?<!\w)(?:đề án|dự án|chương trình|cuộc thi|chiến dịch|chủ đề|cuốn|bài|phong trào|mô hình|câu lạc bộ|công ty|nhóm|tổ|lễ|hội|gói|doanh nghiệp|robot)(?!\w)"
)
_NEAR = 90  # characters from the noun to the name


def titled(reading: Reading) -> Iterator[Mention]:
    """Names that a system is said to have."""
    if " tên " not in reading.folded:
        return
    heads = [hit for hit in reading.longest("system-head") if hit.entry.key not in _WAYS]
    for match in _TITLED.finditer(reading.text):
        sentence = reading.sentence_at(match.start())
        if sentence is None or (match["brand"] and not _strange(match["brand"])):
            continue
        lowest = max(sentence.start, match.start() - _NEAR)
        head = next((h for h in reversed(heads) if lowest <= h.start and h.stop <= match.start()), None)
        if head is None:
            continue
        said = reading.folded[head.stop : match.start()].rpartition(",")[2]  # whose name it is, where a comma does not part them
        if _OTHERS.search(said):
            continue
        name = "brand" if match["brand"] else "quoted"
        slots: dict[str, object] = {"kind": HEADS[head.entry.key], "named": True}
        yield Mention(*match.span(name), "System", "systems.brand", match[name], slots=slots)


_WAYS = frozenset({"công cụ", "mạng xã hội", "sàn giao dịch"})
