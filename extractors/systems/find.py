"""Systems in the text: known ones by label, others by head noun and what makes a name of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from extractors.acronyms import occurrences
from extractors.shape import tokens
from extractors.systems.again import again
from extractors.systems.coined import alone, bare, bracketed, brands
from extractors.systems.grammar import name_end
from extractors.systems.heads import CITED, HEADS
from extractors.systems.kinds import COMMON, is_kind
from extractors.systems.known import known
from extractors.systems.link import with_owner
from kg.mentions.lexicon import Hit
from kg.mentions.mention import Mention, outermost
from kg.mentions.reading import Reading
from kg.text import Sentence, fold

_SITE = re.compile(
    r"(?<![\w@./-])(?:https?://)?(?:www\.)?[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.(?:gov\.vn|com\.vn|org\.vn|edu\.vn|net\.vn|vn|com|net|org)(?![\w@-])/?"
)
# What every address holds.
_DOMAIN = re.compile(r"\.(?:vn|com|net|org)(?![\w@-])")
_PLURAL = re.compile(r"(?<!\w)(?:các|những|nhiều|một số|mỗi|mọi|\d+|hai|ba|bốn|năm)\s*$")
# A kind of system in many places, or of nobody in particular.
_CLASS = re.compile(
    r"\s+(?:của|cho|giữa)\s+(?:các|bộ, ngành|bộ, cơ|một số|những|mỗi|từng|nhiều|mình|ngành|đơn vị|cơ quan|địa phương|người)(?!\w)"
)
# What is applied rather than an application: "ứng dụng CNTT", "ứng dụng AI".
_FASHION = re.compile(r"(?:cntt|công nghệ|ict|khoa học|ai|iot|ott|blockchain|big data|chữ ký số)(?!\w)")
_VERBAL = frozenset({"ứng dụng", "app"})
_LAUNCHED = re.compile(
    r"(?<!\w)(?:khai trương|ra mắt|vận hành|đưa vào (?:vận hành|sử dụng|hoạt động|khai thác)|thiết lập|khánh thành|triển khai thí điểm|công bố)"
    r"(?: (?:chính thức|thí điểm|chương trình|thử nghiệm))*\s*$"
)


def _owner_after(reading: Reading, stop: int) -> Mention | None:
    """The body or place after "của" that makes a definite description of a kind."""
    match = re.compile(r"\s+(?:của|tại|do)\s+(?:riêng\s+)?").match(reading.folded, stop)
    if match is None:
        return None
    return next((m for m in reading.mentions("Agency", "Place") if m.start == match.end()), None)


# A short name in brackets makes what stands before it a name.
_SHORT_NAME = re.compile(r" \((?:[A-ZĐ]{2,8}|[a-z]{1,2}[A-Z]\w+|[A-Z][a-z]+[A-Z]\w*)\)")


# What opens a sentence and is told what it is: "Hệ thống điều phối thủ tục: là thành phần …".
_DEFINED = re.compile(
    r"(?: \([^()]{2,60}\))?(?::| là (?:một |nơi |đầu mối|công cụ|hệ thống|nền tảng|phần mềm|ứng dụng|kênh|cổng|kho |bộ |trung tâm|sản phẩm|giải pháp|thành phần))"
)


def _told(mentions: Iterable[Mention], sure: Iterable[Mention]) -> Iterator[Mention]:
    """The mentions that have a name or an owner, and those in the words of the one that has such a name."""
    heard = list(mentions)
    names = {fold(m.value) for m in (*heard, *sure) if m.slots["named"]}
    for mention in heard:
        words = fold(mention.value)
        longer = [n for n in names if n.startswith(words + " ")] if words.count(" ") > 1 else []
        if mention.slots["named"] or "owner" in mention.slots or words in names or len(longer) == 1:
            yield mention


def _by_head(reading: Reading) -> Iterator[Mention]:
    for hit in reading.longest("system-head"):
        sentence = reading.sentence_at(hit.start)
        if sentence is not None:
            yield from _read_head(reading, hit, sentence)


# What a name in a list does not hold: such an item says something of the system.
_SAYS = re.compile(
    r"(?<!\w)(?:đã|được|sẽ|có|là|đang|phải|cần|giúp|cho phép|của|do|tại|để|từ|cuối|đầu|trong|năm|\d{4})(?!\w)"
)
_ITEM = 18  # syllables


def _item(reading: Reading, hit: Hit, sentence: Sentence) -> int | None:
    """The end of an item between semicolons, commas and all: "Hệ thống quản lý, khai thác vệ tinh; Hệ thống …"."""
    text = reading.text
    if not text[hit.start].isupper() or text[sentence.start : hit.start].rstrip()[-1:] not in (";", ":"):
        return None
    stop = text.find(";", hit.stop, sentence.stop)
    before = text.rfind(";", sentence.start, hit.start)
    if stop < 0:
        stop = len(text[: sentence.stop].rstrip(" .")) if before >= 0 else -1
    words = reading.folded[hit.stop : stop] if stop > hit.stop else ""
    return stop if 2 <= len(words.split()) <= _ITEM and not _SAYS.search(words) else None


def _read_head(reading: Reading, hit: Hit, sentence: Sentence) -> Iterator[Mention]:
    """The system that a head noun opens, when a name, an owner or a launch makes it one."""
    if _PLURAL.search(reading.folded, max(0, hit.start - 12), hit.start):
        return
    head, at = hit.entry.key, hit.stop
    if _holds_another(reading, hit, sentence):
        return
    if (given := _given(reading, hit)) is not None:
        yield given
        return
    if short := _GLOSS.match(reading.text, at):
        at = short.end()
    end = _item(reading, hit, sentence) or _end(reading, hit, sentence, at)
    end = _before_person(reading, sentence, at, end)
    stop, rest = end or at, reading.folded[at:end].strip() if end else ""
    if is_kind(reading, hit, rest):
        return
    bodies = reading.within(sentence, "Agency")
    stop = max([stop, *(a.stop for a in bodies if _parted(reading, a, at, stop))])
    owner = _owner(reading, head, stop)
    head_capital = any(w[0].isupper() for w in reading.text[hit.start : hit.stop].split())
    before = reading.text[sentence.start : hit.start]
    opens = not before.strip(" \"“'‘(-") or (sentence.kind == "title" and before.endswith(": "))
    named = _named(reading, at, stop, head_capital and not opens)
    named = named or bool(rest and _SHORT_NAME.match(reading.text, stop))
    named = named or (
        opens and head_capital and rest.count(" ") > 1 and bool(_DEFINED.match(reading.folded, stop))
    )
    named = named or (head in _DATABASES and _ABOUT.match(rest) is not None)
    if owner is not None and owner.type == "Agency" and named and "phục vụ" in rest:
        stop = owner.stop if "của" in reading.folded[stop : owner.start] else stop
    if head in _VERBAL and (_FASHION.match(rest) or (owner is None and not _named(reading, at, stop, False))):
        return
    if head in COMMON and any(a.start == at + 1 and a.stop >= stop for a in bodies):
        return  # "hệ thống NAPAS": the body's, not named after it
    coined = _COINED.search(reading.text, at, stop)
    of_many = _CLASS.match(reading.folded, stop)
    if named and head_capital and not opens and of_many and " cho " in of_many.group():
        of_many = None  # "Hệ thống khám chữa bệnh từ xa cho người dân": whom the one system is for
    if (of_many and not coined) or (head in COMMON and named and not _named(reading, at, stop, head_capital)):
        return
    if not named and owner is None:
        owner = _launcher(reading, hit, sentence, bodies)
    if owner is not None and _MADE.match(reading.folded, owner.stop):
        owner = None  # "do VNPT xây dựng": who builds it need not own it
    yield _mention(reading, hit.start, stop, HEADS[head], owner, named=named)


# "trên nền tảng cơ sở dữ liệu …", "phần mềm Cổng thông tin …": the second noun opens the name.
_OUTER = frozenset({"nền tảng", "phần mềm", "ứng dụng", "chương trình phần mềm"})
_INNER = frozenset(
    {
        "cơ sở dữ liệu",
        "csdl",
        "hệ thống",
        "hệ thống thông tin",
        "cổng thông tin",
        "cổng",
        "cổng dịch vụ công",
        "kho dữ liệu",
        "trung tâm dữ liệu",
    }
)


# "cơ sở dữ liệu về nhà ở và thị trường bất động sản": the one of its field.
_DATABASES = frozenset({"cơ sở dữ liệu", "csdl", "hệ thống thông tin"})
_ABOUT = re.compile(r"(?:quốc gia )?về (?!các|những|mọi|từng)\S+ \S")


def _holds_another(reading: Reading, hit: Hit, sentence: Sentence) -> bool:
    """Whether another head noun follows that says more of what the system is."""
    if hit.entry.key not in _OUTER:
        return False
    return any(h.start == hit.stop + 1 and h.entry.key in _INNER for h in reading.longest("system-head"))


# "cơ sở dữ liệu (CSDL) quốc gia về đất đai"
_GLOSS = re.compile(r" \([A-ZĐ]{2,6}\)(?= [^\W\d_])")


def _end(reading: Reading, hit: Hit, sentence: Sentence, at: int) -> int | None:
    """Where the name after a head noun ends; None when no word follows."""
    run = tokens(reading.text, reading.folded, at, min(sentence.stop, at + 160))
    capital = reading.text[hit.start].isupper() and sentence.start != hit.start
    follows = run.has(0) and run[0].word and run[0].start <= at + 1
    return name_end(reading, run, 0, listed=capital) if follows else None


def _owner(reading: Reading, head: str, stop: int) -> Mention | None:
    """Whose a system is; "ứng dụng phản ánh hiện trường tại Đà Nẵng" says only where it is used."""
    owner = _owner_after(reading, stop)
    used = head in COMMON and reading.folded.startswith(" tại ", stop)
    return None if owner is not None and used and owner.type == "Place" else owner


def _launcher(reading: Reading, hit: Hit, sentence: Sentence, bodies: list[Mention]) -> Mention | None:
    """The body named before a system that the words say is opened or put to use; else None."""
    if not _LAUNCHED.search(reading.folded, max(sentence.start, hit.start - 48), hit.start):
        return None
    return next((a for a in reversed(bodies) if a.stop <= hit.start), None)


_MADE = re.compile(
    r"[^,.;]{0,20}? (?:xây dựng|phát triển|thiết kế|triển khai|cung cấp|thi công|nghiên cứu|tài trợ|viện trợ)(?!\w)"
)


def _before_person(reading: Reading, sentence: Sentence, at: int, end: int | None) -> int | None:
    """The end of a system's name before a person's that was read as more of it: "Cổng … quốc gia Trần Văn Bình"."""
    for name in reading.within(sentence, "Name"):
        if end and at < name.start - 1 and name.start < end and name.value.count(" ") > 1:
            return len(reading.text[: name.start].rstrip())
    return end


def _parted(reading: Reading, body: Mention, at: int, stop: int) -> bool:
    """Whether the name of a body that ends the system's goes on after what was read of it."""
    return at < body.start < stop < body.stop and " tại " not in reading.folded[stop : body.stop]


# A name given in quotes, or the number that is called.
_QUOTED = re.compile(
    r"\s*(?:[\"“](?P<name>[A-ZĐÀ-Ỹ][^\"“”\n]{1,60})(?:[\"”]|$|(?=\n))|[‘'](?P<single>[A-ZĐÀ-Ỹ][^‘’'\n]{1,60})[’'](?!\w))"
)
_CALLED = re.compile(r"\s+(?P<name>1\d{3}(?:[ .]?\d{4})?|\d{3,4})(?![\w.,]*\d)")


def _given(reading: Reading, hit: Hit) -> Mention | None:
    """The system whose name stands in quotes after its head, or the hotline called by its number."""
    pattern = _CALLED if hit.entry.key in _HOTLINES else _QUOTED
    name = pattern.match(reading.text, hit.stop) or _QUOTED.match(reading.text, hit.stop)
    if name is None:
        return None
    called = name.re is _CALLED
    stop = _of_place(reading, name.end()) if called else name.end()
    words = " ".join(reading.text[hit.start : stop].split())
    whole = called or "zalo" in hit.entry.key
    value = words if whole else " ".join((name["name"] or name["single"]).split())
    slots: dict[str, object] = {"kind": HEADS[hit.entry.key], "named": True}
    return Mention(hit.start, stop, "System", "systems.given", value, slots=slots)


# What is called by a number: "Tổng đài 1022", "Cổng thông tin 1022 TPHCM".
_HOTLINES = frozenset({"tổng đài", "cổng", "cổng thông tin"})


def _of_place(reading: Reading, at: int) -> int:
    """The end moved past a place that goes on with a name; the same end where none does."""
    level = _LEVEL.match(reading.folded, at)
    start = level.end() if level else at + 1
    return max((p.stop for p in reading.mentions("Place") if p.start in (start, at + 1)), default=at)


_LEVEL = re.compile(r" (?:tỉnh|thành phố|tp\.?) ?")


def _named(reading: Reading, start: int, stop: int, head_capital: bool) -> bool:
    """Whether a capitalised word stands in the name after its head, or the head itself is capitalised amid a sentence."""
    words = _TECHNOLOGY.sub("", reading.text[start:stop])
    return head_capital or words != words.lower() or "quốc gia" in reading.folded[start:stop]


# Capitals that every text has: "hệ thống quét mã QR" is a kind.
_TECHNOLOGY = re.compile(
    r"(?<!\w)(?:QR|AI|IoT|GPS|RFID|NFC|SMS|OTP|API|3D|4G|5G|VR|AR|CNTT|ICT|IT|TTHC|BHYT|BHXH|CCCD|CMND|UBND|HĐND|COVID(?:-19)?|Covid(?:-19)?|Wifi|Internet|Big Data|Blockchain|CSDL)(?!\w)"
)


def _mention(
    reading: Reading, start: int, stop: int, kind: str, owner: Mention | None, *, named: bool
) -> Mention:
    words = " ".join(reading.text[start:stop].split())
    slots: dict[str, object] = {"kind": kind, "named": named}
    if owner is not None:
        slots["owner"] = owner
    return Mention(start, stop, "System", "systems.grammar", words, slots=slots)


# A word with a capital inside, which no Vietnamese word has.
_COINED = re.compile(r"(?<!\w)(?:[A-ZĐ]\w*[A-Z]|[a-z]{1,2}[A-Z])")


def _sites(reading: Reading) -> Iterator[Mention]:
    domain = _DOMAIN.search(reading.folded)
    if domain is None:
        return
    for match in _SITE.finditer(reading.folded, reading.folded.rfind(" ", 0, domain.start()) + 1):
        if re.search(
            r"(?:theo|nguồn|ảnh)\s*:?\s*$", reading.folded[max(0, match.start() - 10) : match.start()]
        ):
            continue
        if reading.text[: match.start()].endswith("(") and reading.text.startswith(")", match.end()):
            continue
        if CITED.match(reading.folded, match.end()):
            continue
        words = reading.text[match.start() : match.end()].rstrip("/.")
        yield Mention(
            match.start(),
            match.start() + len(words),
            "System",
            "systems.site",
            words,
            slots={"kind": "portal", "named": True},
        )


def _inside(body: Mention, mention: Mention) -> bool:
    """Whether a system's words are a body's name, or begin in the middle of one."""
    return (body.covers(mention) and body.start <= mention.start) or body.start < mention.start < body.stop


def find(reading: Reading) -> None:
    """Every system of the page that has a name, an acronym, an address, or one owner."""
    sure = list(known(reading))
    found = outermost(
        [*sure, *_told(_by_head(reading), sure), *_sites(reading), *brands(reading), *bracketed(reading)]
    )
    agencies = reading.mentions("Agency")
    kept = []
    for mention in found:
        same = next((k for k in sure if k.start == mention.start and k.stop == mention.stop), None)
        mention = same or mention
        if any(a is not mention.slots.get("owner") and _inside(a, mention) for a in agencies):
            continue
        kept.append(bare(reading, mention))
    kept += alone(reading, kept)
    kept += again(reading, kept)
    reading.add(kept)
    owned = [whole for mention in kept if (whole := with_owner(reading, mention))]
    reading.add(occurrences(reading, [*kept, *owned]))
