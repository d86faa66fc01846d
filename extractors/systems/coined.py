"""Software that goes by a coined word: "phần mềm ZaviDesk CMS", and later "ZaviDesk CMS" alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from extractors.shape import Run, Token, foreign, places
from extractors.systems.heads import HEADS
from extractors.systems.kinds import of_many
from extractors.systems.products import named
from kg.mentions.mention import Mention
from kg.mentions.reading import Reading

_HEAD = re.compile(r"(?:phần mềm|ứng dụng|app|website|trang web|mạng xã hội) ")
_NAME = re.compile(r"[A-Za-z][\w-]*(?: (?:[A-Z]|[a-z]{1,2}[A-Z])[\w-]*)*")


def bare(reading: Reading, mention: Mention) -> Mention:
    """The mention without the noun before its coined name; any other mention as it is."""
    head = _HEAD.match(reading.folded, mention.start, mention.stop)
    if not mention.iri and (at := named(reading.text[mention.start : mention.stop])):
        start = mention.start + at
        return replace(mention, start=start, value=reading.text[start : mention.stop])
    store = reading.text[mention.start].isupper() and reading.folded.startswith("app ", mention.start)
    if mention.iri or head is None or store or not is_coined(reading.text[head.end() : mention.stop]):
        return mention
    return replace(mention, start=head.end(), value=reading.text[head.end() : mention.stop])


# "nền tảng ZaviDesk", and later "ZaviDesk" alone
_LED = re.compile(
    r"(?i:hệ thống|nền tảng|cổng|giải pháp|siêu ứng dụng|chatbot) ((?:[A-Z]+[a-z]+[A-Z]|[A-Z]{2,}[a-z]|[a-z]{1,3}[A-Z])\w*)"
)


def alone(reading: Reading, kept: list[Mention]) -> Iterator[Mention]:
    """Where the coined names stand alone."""
    taken = [(m.start, m.stop) for m in (*kept, *reading.mentions("Agency"))]
    own = [m for m in kept if not m.iri and m.rule == "systems.grammar"]
    names = {m.value: m for m in own if is_coined(m.value)}
    names = {led[1]: m for m in own if (led := _LED.fullmatch(m.value))} | names
    for name in sorted(names, key=lambda n: (-len(n), n)):
        words = "|".join(re.escape(n) for n in _spellings(name))
        for match in re.finditer(rf"(?<![\w.@/-])(?:{words})(?![\w@/-]|\.\w)", reading.text):
            inside = any(start < match.end() and match.start() < stop for start, stop in taken)
            if not inside and reading.sentence_at(match.start()) is not None:
                taken.append(match.span())
                whole = names[name]
                yield Mention(*match.span(), "System", "systems.coined", whole.value, slots=whole.slots)


def _spellings(name: str) -> tuple[str, ...]:
    """A coined name as it may stand on one page: "ePort", and "Eport" at the start of a sentence."""
    if " " in name:  # "AgriBank Plus", "Agribank Plus"
        return name, " ".join(w if w.isupper() else w.capitalize() for w in name.split())
    if not name[0].islower() or len(name) < _SHORTEST:
        return (name,)
    return name, name.capitalize(), name[0].upper() + name[1:], name.upper(), f"{name[0]}-{name[1:]}"


_SHORTEST = 4  # letters of a name that is also read otherwise written


def is_coined(name: str) -> bool:
    """Whether no Vietnamese reads so: Latin letters alone, the first word with a capital inside or foreign."""
    if not name.isascii() or not _NAME.fullmatch(name):
        return False
    first = name.split()[0]
    inner = any(c.isupper() for c in first[1:]) and not first.isupper()
    return inner or (first[0].isupper() and len(first) > 3 and foreign(first.lower()))


# A coined word that something is done through: "nộp qua PayGov", "trên VNeID".
_THROUGH = (
    "điện tử ",
    "qua ",
    "trên ",
    " cài đặt ",
    " cài ",
    " tải ",
    " đăng nhập ",
    " người dùng ",
    " tài khoản ",
)
_BRAND = re.compile(
    r"(?!iPhone|iPad|iOS|MacBook)(?:[A-Z][a-z]+[A-Z]\w*|[a-z]{1,2}[A-Z]\w+|VN[A-Za-z]{2,})(?: (?:[A-Z][a-z]+|[a-z]{1,2}[A-Z]\w+))?(?![\w-]|\.\w)"
)


# "Viettel vContract", "VNPT eTicket"
_OF_FIRM = re.compile(
    r"[- ](?!iPhone|iPad|iOS|iMac)(?:(?:i|v|e|s|my)[A-Z][A-Za-z]{2,}|Pay|Plus|Money|Digibank|SmartBanking|Smart Banking|(?:E-)?Mobile Banking)(?![\w@-]|\.\w)"
)


# "phần mềm quản lý văn bản dùng chung của tỉnh (Voffice)"
_NAMED_AFTER = re.compile(r"\((?P<brand>(?:[a-z]-?)?[A-Z][A-Za-z0-9]*(?:[- ][A-Z][A-Za-z0-9]*)?)\)")
# "…, nền tảng số, người có ảnh hưởng (KOL)": the brackets name people.
_PEOPLE = re.compile(
    r"(?<!\w)(?:người|nghệ sĩ|chuyên gia|doanh nghiệp|tổ chức|cá nhân|cơ quan|đội ngũ|nhóm)(?= [^,]*$)"
)
_DESCRIBED = re.compile(r"(?<!\w)(?P<head>phần mềm|ứng dụng|hệ thống|nền tảng|cổng)(?: [^\W\d_]+,?){3,14} $")


def bracketed(reading: Reading) -> Iterator[Mention]:
    """Coined names in brackets after the words that say what they are."""
    for match in _NAMED_AFTER.finditer(reading.text):
        sentence = reading.sentence_at(match.start())
        if sentence is None or not _is_foreign(match["brand"].split(" ")[0]):
            continue
        head = _DESCRIBED.search(reading.folded, max(sentence.start, match.start() - 90), match.start())
        if head is None or _PEOPLE.search(reading.folded, head.end("head"), match.start()):
            continue
        if not (match["brand"].isupper() and of_many(reading, sentence.start, head.start())):
            slots: dict[str, object] = {"kind": HEADS[head["head"]], "named": True}
            start, stop = match.span("brand")
            yield Mention(start, stop, "System", "systems.brand", match["brand"], slots=slots)


def _is_foreign(word: str) -> bool:
    """Whether a word is none of Vietnamese: "Voffice", "i-Cabinet"."""
    return word[0].islower() or foreign(word.lower())


# "cung cấp giải pháp bến xe thông minh (smart station) cho thành phố A": what is built for somebody, with its other name
_SOLUTION = re.compile(
    r"(?<!\w)(?:triển khai|cung cấp|xây dựng|phát triển|lắp đặt|bàn giao|vận hành|áp dụng|ứng dụng|thí điểm|đưa)(?: [^\W\d_]+){0,4}? (?P<name>(?:bộ )?giải pháp(?! (?:này|của|về|công nghệ \())(?: [^\W\d_]+){2,7}) "
    r"\((?P<other>[a-z][a-z0-9.-]*(?: [a-z0-9.-]+){1,3}|[a-z]{2,5}\.e?[a-z]+|[a-z]{2,6})\)(?P<for> (?:cho|tại|ở|của|trên địa bàn|phục vụ|vào) )?"
)
_GLOSSED = re.compile(r"giải pháp(?: [^\W\d_]+){2,7} \(")  # in each of them, and rare
_TERMS = frozenset(
    "ai iot big data cloud blockchain cntt 5g 4g sme api ekyc saas paas vr ar xr gis bim esg".split()
)


def solutions(reading: Reading) -> Iterator[Mention]:
    """Solutions that are told as made for a body or a place, named in brackets in another language too."""
    if _GLOSSED.search(reading.folded) is None:
        return
    for match in _SOLUTION.finditer(reading.folded):
        words = match["other"].split()
        short = len(words) == 1 and reading.text[match.start("other") : match.end("other")].isupper()
        if words[0] in _TERMS or not (short or any(map(_is_foreign, words)) or "." in words[0]):
            continue
        if not _is_made_for(reading, match):
            continue
        slots: dict[str, object] = {"kind": "application", "named": True}
        value = reading.text[slice(*match.span("name"))]
        yield Mention(*match.span("name"), "System", "systems.brand", value, slots=slots)
        yield Mention(*match.span("other"), "System", "systems.brand", value, slots=slots)


_NEAR, _DOER = 24, 40  # characters up to whom it is made for, from who made it
_DONE = ("đã ", "vừa ", "đang ")


def _is_made_for(reading: Reading, match: re.Match[str]) -> bool:
    """Whether a body or a place it is made for is named behind it, or the body that has made it before it."""
    at, bodies = match.start(), reading.mentions("Agency")
    if not match["for"]:
        done = reading.folded.endswith(_DONE, 0, at)
        return done and any(
            at - _DOER < m.stop <= at
            for m in bodies
            if reading.sentence_at(m.start) is reading.sentence_at(at)
        )
    whom = range(match.end(), match.end() + _NEAR)
    return any(m.start in whom for m in bodies) or any(h.start in whom for h in reading.hits("Place"))


# "“Trung úy A AI” chính thức hoạt động": an assistant that goes by a name in quotes
_ASSISTANT = re.compile(
    r"[“\"](?P<name>[^“”\"]{3,40} (?:AI|App|Bot|Chatbot))[”\"] (?:đã |vừa |được )*(?:chính thức )?(?:hoạt động|vận hành|đi vào|ra mắt|đưa vào|phục vụ)"
)


_TOOL = re.compile(r"[”\"](?<=(?:AI|pp|ot).)")  # how the names in them end: to a quote `re` runs


def assistants(reading: Reading) -> Iterator[Mention]:
    """Assistants named in quotes where they are said to go live."""
    if _TOOL.search(reading.text) is None:
        return
    for match in _ASSISTANT.finditer(reading.text):
        if reading.sentence_at(match.start()) is not None:
            slots: dict[str, object] = {"kind": "application", "named": True}
            start, stop = match.start(), match.end("name") + 1
            yield Mention(start, stop, "System", "systems.brand", match["name"], slots=slots)


def brands(reading: Reading) -> Iterator[Mention]:
    """Coined names that something is done through."""
    through = sorted(at + len(words) for words in _THROUGH for at in places(reading.text, words))
    bodies = {(b.start, b.stop) for b in reading.mentions("Agency")}
    for match in reading.find(_BRAND, through, printed=True):
        if match.span() in bodies:
            continue
        slots: dict[str, object] = {"kind": "application", "named": True}
        yield Mention(match.start(), match.end(), "System", "systems.brand", match.group(), slots=slots)
    known = {hit.start for hit in reading.hits("System")}
    for firm in reading.hits("Agency"):
        if firm.start in known or " " in reading.text[firm.start : firm.stop]:
            continue
        if product := _OF_FIRM.match(reading.text, firm.stop):
            words = reading.text[firm.start : product.end()]
            slots = {"kind": "application", "named": True}
            yield Mention(firm.start, product.end(), "System", "systems.brand", words, slots=slots)


# Ends of addresses: "Gov.kr".
_TOPS = frozenset("vn com net org kr sg jp ee uk au eu io ai cn us my th de fr go gov".split())


GLUE = frozenset({"-", "/", ".", "&"})


def glued(run: Run, at: int) -> bool:
    """Whether a hyphen or slash without spaces joins two parts of a brand: "VNPT-iOffice"; the token is one of `GLUE`."""
    if at < 1 or not run.has(at + 1):
        return False
    before, after = run[at - 1], run[at + 1]
    if run[at].text == "&" and after.capital and before.capital:
        return before.stop == run[at].start and after.start == run[at].stop  # "Watch&Act"
    if run[at].text == "." and before.text == "TP" and after.capital:
        return True  # "Thông tin quy hoạch TP.HCM"
    if run[at].text == "." and before.text.isupper() and after.text.isupper() and len(before.text) > 2:
        return before.stop + 1 == after.start
    if (
        run[at].text == "."
        and before.text.isupper()
        and (is_brand(after) or (after.capital and foreign(after.folded)))
    ):
        return before.stop + 1 == after.start  # "TD.Office", "FPT.eHospital"
    if run[at].text == ".":
        named_so = before.capital or is_brand(before)
        return named_so and after.folded in _TOPS and before.stop + 1 == after.start
    close = before.stop == run[at].start and after.start == run[at].stop
    if close and before.text in ("E", "e") and after.folded in ("mail", "office", "learning", "form", "visa"):
        return True
    if before.text.isupper() and len(before.text) > 1 and after.capital and foreign(after.folded):
        return True  # "VNPT - Meeting"
    if close and len(before.text) == 1 and after.capital:
        return True  # "i-Speed"
    coined = any(c.isupper() for c in after.text) or (
        (before.text.isupper() or before.folded == "covid") and after.text.isdigit()
    )
    return close and before.capital and after.word and coined


def is_brand(token: Token) -> bool:
    """Whether a token has a capital inside, as a coined name: "iHTKK và dịch vụ thuế điện tử"."""
    return token.text.isascii() and any(c.isupper() for c in token.text[1:]) and not token.text.isupper()
