"""Systems in the text: known ones by label, others by head noun and what makes a name of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from extractors.acronyms import occurrences
from extractors.shape import tokens
from extractors.systems.again import again
from extractors.systems.beside import apposed, beside, local, such, titled
from extractors.systems.coined import alone, assistants, bare, bracketed, brands, solutions
from extractors.systems.elided import elided
from extractors.systems.evidence import definite, has_name, head_capital, opens, written_as_name
from extractors.systems.given import given, sites
from extractors.systems.grammar import name_end
from extractors.systems.heads import HEAD, HEADS
from extractors.systems.kinds import COMMON, holds_another, is_kind
from extractors.systems.known import known, names_known
from extractors.systems.link import with_owner
from extractors.systems.owners import GLOSS, launcher, only_made, owner_of
from extractors.systems.products import common, dotted, services
from kg.mentions.lexicon import Hit
from kg.mentions.mention import Mention, outermost
from kg.mentions.reading import Reading
from kg.text import Sentence, fold

_PLURAL = re.compile(r"(?<!\w)(?:các|những|nhiều|một số|mỗi|mọi|hàng loạt|\d+|hai|ba|bốn|năm)\s*$")
# A kind of system in many places, or of nobody in particular.
_CLASS = re.compile(
    r"\s+(?:của|cho|giữa)\s+(?:các|bộ, ngành|bộ, cơ|một số|những|mỗi|từng|nhiều|mình|ngành|đơn vị|cơ quan|địa phương|người)(?!\w)"
)
# What is applied rather than an application: "ứng dụng CNTT", "ứng dụng AI".
_FASHION = re.compile(
    r"(?:cntt|công nghệ|cơ chế|phương pháp|mô hình|ict|khoa học|ai|iot|ott|blockchain|big data|chữ ký số)(?!\w)"
)
_VERBAL = frozenset(
    {
        "ứng dụng",
        "app",
        "công cụ",
        "chatbot",
        "ví điện tử",
        "mini app",
        "siêu ứng dụng",
        "sổ liên lạc điện tử",
        "nhật ký điện tử",
    }
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
_AND = re.compile(r"(?:,| và) (?=[^\W\d_])")


def _item(reading: Reading, hit: Hit, sentence: Sentence) -> int | None:
    """The end of an item between semicolons, commas and all: "Hệ thống quản lý, khai thác vệ tinh; Hệ thống …"."""
    text = reading.text
    if not text[hit.start].isupper() or text[sentence.start : hit.start].rstrip()[-1:] not in (";", ":"):
        return None
    stop = text.find(";", hit.stop, sentence.stop)
    before = text.rfind(";", sentence.start, hit.start)
    if stop < 0:
        stop = len(text[: sentence.stop].rstrip(" .")) if before >= 0 else -1
    for joint in _AND.finditer(text, hit.stop, max(stop, hit.stop)):
        if text[joint.end()].isupper() and HEAD.match(reading.folded, joint.end()):
            stop = joint.start()  # "…; Hệ thống A và Ứng dụng B"
            break
    words = reading.folded[hit.stop : stop] if stop > hit.stop else ""
    return stop if 2 <= len(words.split()) <= _ITEM and not _SAYS.search(words) else None


def _read_head(reading: Reading, hit: Hit, sentence: Sentence) -> Iterator[Mention]:
    """The system that a head noun opens, when a name, an owner or a launch makes it one."""
    if _PLURAL.search(reading.folded, max(0, hit.start - 12), hit.start) or holds_another(reading, hit):
        return
    head, at = hit.entry.key, hit.stop
    if (quoted := given(reading, hit)) is not None:
        yield quoted
        return
    if names_known(reading, hit) or (head == "công cụ" and not reading.text[at + 1 : at + 2].isupper()):
        return
    if short := GLOSS.match(reading.text, at):
        at = short.end()
    read = _item(reading, hit, sentence) or _end(reading, hit, sentence, at)
    end = _before_person(reading, sentence, at, read)
    stop, rest = end or at, reading.folded[at:end].strip() if end else ""
    if is_kind(reading, hit, rest):
        return
    bodies = reading.within(sentence, "Agency")
    stop = max([stop, *(a.stop for a in bodies if _parted(reading, a, at, stop))])
    owner = owner_of(reading, head, stop)
    capital, first = head_capital(reading, hit), opens(reading, hit, sentence)
    party = " " in rest and _PARTY.match(reading.text, stop) is not None
    named = party or has_name(reading, hit, at, stop, first=first)
    if owner is not None and owner.type == "Agency" and named and "phục vụ" in rest:
        stop = owner.stop if "của" in reading.folded[stop : owner.start] else stop
    plain = owner is None and not written_as_name(reading, at, stop, False)
    adopted = head in COMMON and any(a.start == at + 1 and a.stop >= stop for a in bodies)  # "hệ thống NAPAS"
    if adopted or (head in _VERBAL and (plain or _FASHION.match(rest))):
        return
    told = party or written_as_name(reading, at, stop, capital) or definite(reading, hit.start, stop, bodies)
    plain = head in COMMON and named and not told
    if plain or _many(reading, at, stop, one=named and capital and not first):
        return
    if not named and owner is None:
        owner = launcher(reading, hit, sentence, bodies)
        if owner is not None and _OF_LEVEL.match(reading.folded, stop):
            owner, named = None, True  # "Sở A ra mắt trang thông tin đối ngoại của tỉnh"
    if owner is not None and only_made(reading, owner, hit.start):
        owner = None
    yield _mention(reading, hit.start, stop, HEADS[head], owner, named=named)


_OF_LEVEL = re.compile(r" của (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường)(?!\w)")


def _many(reading: Reading, at: int, stop: int, *, one: bool) -> bool:
    """Whether what follows a name makes a class of it; `one`: it is a name, so that "cho người dân" says whom it is for."""
    many = _CLASS.match(reading.folded, stop)
    if many is None or _COINED.search(reading.text, at, stop):
        return False
    return not (one and " cho " in many.group())


_PARTY = re.compile(r" của Đảng(?! [bỦủ])")


def _end(reading: Reading, hit: Hit, sentence: Sentence, at: int) -> int | None:
    """Where the name after a head noun ends; None when no word follows."""
    run = tokens(reading.text, reading.folded, at, min(sentence.stop, at + 160))
    capital = reading.text[hit.start].isupper() and sentence.start != hit.start
    follows = run.has(0) and run[0].word and run[0].start <= at + 1
    return name_end(reading, run, listed=capital) if follows else None


def _before_person(reading: Reading, sentence: Sentence, at: int, end: int | None) -> int | None:
    """The end of a system's name before a person's that was read as more of it: "Cổng … quốc gia Trần Văn Bình"."""
    for name in reading.within(sentence, "Name"):
        if end and at < name.start - 1 and name.start < end and name.value.count(" ") > 1:
            return len(reading.text[: name.start].rstrip())
    return end


def _parted(reading: Reading, body: Mention, at: int, stop: int) -> bool:
    """Whether the name of a body that ends the system's goes on after what was read of it."""
    return at < body.start < stop < body.stop and " tại " not in reading.folded[stop : body.stop]


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


def _inside(body: Mention, mention: Mention) -> bool:
    """Whether a system's words are a body's name, or begin in the middle of one."""
    return (body.covers(mention) and body.start <= mention.start) or body.start < mention.start < body.stop


def _is_credit(reading: Reading, mention: Mention) -> bool:
    """Whether a portal stands in the dateline as who brings the news: "(Cổng TTĐT-AG)- Ngày 3/6 …"."""
    sentence = reading.sentence_at(mention.start)
    opens = sentence is not None and sentence.start >= mention.start - 1
    return (
        opens
        and reading.text[mention.start - 1 : mention.start] == "("
        and bool(_DATELINE.match(reading.text, mention.stop))
    )


_DATELINE = re.compile(r"\)\s?[-–]")


def find(reading: Reading) -> None:
    """Every system of the page that has a name, an acronym, an address, or one owner."""
    sure = list(known(reading))
    found = outermost(
        [
            *sure,
            *_told(_by_head(reading), sure),
            *sites(reading),
            *brands(reading),
            *assistants(reading),
            *bracketed(reading),
            *solutions(reading),
            *apposed(reading),
            *titled(reading),
            *local(reading),
            *such(reading),
            *dotted(reading),
            *services(reading),
            *common(reading),
        ]
    )
    agencies = reading.mentions("Agency")
    kept = []
    for mention in found:
        if _is_credit(reading, mention):
            continue
        same = next((k for k in sure if k.start == mention.start and k.stop == mention.stop), None)
        mention = same or mention
        around = [a for a in agencies if a.start <= mention.start < a.stop and _inside(a, mention)]
        if any(a is not mention.slots.get("owner") for a in around):
            continue
        kept.append(bare(reading, mention))
    kept += alone(reading, kept)
    kept += beside(reading, kept)
    kept += again(reading, kept)
    kept += elided(reading, kept)
    reading.add(kept)
    owned = [whole for mention in kept if (whole := with_owner(reading, mention))]
    reading.add(occurrences(reading, [*kept, *owned]))
