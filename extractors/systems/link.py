"""Which mentions name the same system inside one article; owner, kind, acronym."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from extractors.shape import foreign
from extractors.systems.heads import HEADS
from extractors.systems.names import key, roots
from extractors.systems.products import DOTTED
from kg.mentions.mention import Mention
from kg.mentions.reading import Draft, Group, Reading
from kg.text import fold


def link(reading: Reading) -> None:
    """Group systems by reference IRI or name; a capitalised shorter form joins the longer it begins."""
    linker = Linker(reading)
    for mention in linker.mentions:
        linker.take(mention)
    for group in linker.groups.values():
        _describe(reading, group)
        for mention in list(group.mentions):
            if whole := with_owner(reading, mention):
                reading.join(group, whole)


class Linker:
    """Takes the mentions in order; says which system each means by what stands on the page."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.groups: dict[str, Group] = {}
        self.mentions = mentions = reading.mentions("System")
        self.names = names = roots({key(m.value) for m in mentions})
        self.iris = {key(m.value): m.iri for m in mentions if m.iri}
        self.known = {last: m.iri for m in mentions if m.iri and foreign(last := _last_word(fold(m.value)))}
        self.after = {m.start: m for m in mentions if m.rule != "systems.site" and (m.iri or _brand(m.value))}
        self.shorts = {
            str(m.slots["short"]): m.iri or names[key(m.value)]
            for m in reversed(mentions)
            if "short" in m.slots
        }
        self.centre = _centre(mentions, names)
        self.brands: dict[str, str] = {}
        self.again: dict[str, str] = {}  # names that another one stands for

    def take(self, mention: Mention) -> None:
        """Join the mention to the system it means."""
        own = self.names[_of_owner(self.reading, mention, self.names) or key(mention.value)]
        own = self.iris.get(own, own)
        name = self._told(mention, own, self._meant(mention, own))
        name = self.again.get(name, name)
        if brand := _brand(mention.value):
            self.brands.setdefault(brand, name)
        group = self.groups.get(name)
        if group is None:
            group = self.groups[name] = Group("System", mention.value, [], mention.iri)
            self.reading.link(group)
        self.reading.join(group, mention)
        if not group.iri and HEADS.get(fold(group.label)) and mention.value.startswith(f"{group.label} "):
            group.label = mention.value  # "Cổng thông tin điện tử tỉnh Hà Nam", not only what kind it is

    def _meant(self, mention: Mention, own: str) -> str:
        """The name of the system that the words of a mention mean."""
        brand = self.brands.get(_brand(mention.value), "")
        name = brand or mention.iri or self.known.get(_last_word(own)) or own
        name = self.shorts.get(_short(self.reading, mention, self.shorts)) or name
        if self.centre and _IOC.fullmatch(key(mention.value)):
            name = self.centre
        return _called(self.reading, mention, sorted(self.names)) or name

    def _told(self, mention: Mention, own: str, name: str) -> str:
        """The name of the system that the words around a mention say it is; `name` where they say none."""
        brand = self.after.get(mention.stop + 1)
        if brand is not None and self.reading.text[mention.stop] == " ":
            name = brand.iri or self.names[key(brand.value)]
        if bracketed := _bracketed(self.reading, mention, self.mentions, self.groups):
            self.again[own] = name = bracketed
            self.shorts[_last_word(self.reading.words(mention))] = name
        told = _addressed(self.reading, mention, self.mentions, self.groups)
        told = told or _apposed(self.reading, mention, self.mentions)
        if told is not None:
            name = next(n for n, g in self.groups.items() if g is told)
            self.again |= {} if mention.iri else {own: name}
        return name


# What operation centres go by: "Trung tâm IOC", "hệ thống IOC tỉnh An Giang".
_IOC = re.compile(r"(?:trung tâm |hệ thống |điều hành )*ioc(?: .*)?")


def _centre(mentions: list[Mention], names: Mapping[str, str]) -> str:
    """The one operation centre that the page names in words; else ""."""
    told = {
        m.iri or names[key(m.value)]
        for m in mentions
        if m.slots.get("kind") == "operation-centre" and not _IOC.fullmatch(key(m.value))
    }
    return told.pop() if len(told) == 1 else ""


def _of_owner(reading: Reading, mention: Mention, names: Mapping[str, str]) -> str:
    """The name on the page that a mention with its owner shortens: "… điều hành của UBND tỉnh" of "… UBND tỉnh A"."""
    whole = with_owner(reading, mention)
    if whole is None:
        return ""
    said = key(reading.words(whole).replace(" của ", " "))
    fitting = {names[n] for n in names if f"{n} ".startswith(said + " ")}
    return fitting.pop() if len(fitting) == 1 else ""


_HEADS = re.compile(r"(?:(?:trung tâm|hệ thống|nền tảng|cổng|phần mềm|ứng dụng|app|mô hình)(?: |$))+")


def _short(reading: Reading, mention: Mention, shorts: Mapping[str, str]) -> str:
    """The short name that a mention is all about: "IOC" of "hệ thống IOC" and of "Trung tâm IOC Đắk Nông"; else ""."""
    last = _last_word(reading.words(mention))
    if last in shorts or not shorts:
        return last
    head = _HEADS.match(reading.folded, mention.start, mention.stop)
    start = head.end() if head else mention.start
    short = reading.text[start : mention.stop].split(" ")[0]
    rest = start + len(short) + 1
    place = max(
        (p for p in reading.hits("Place") if p.stop == mention.stop),
        key=lambda p: p.stop - p.start,
        default=None,
    )
    if place is None or short not in shorts:
        return last
    level = _LEVEL_OF.match(reading.folded, rest, mention.stop)
    whole = place.start in (rest, level.end() if level else rest)
    same = fold(place.entry.surface) in shorts[short] or "tỉnh" not in shorts[short]
    return short if whole and same else last


_LEVEL_OF = re.compile(r"(?:tỉnh|thành phố|tp\.?) ")


_OF = re.compile(r"\s+của (?:riêng )?")
_LEVEL = re.compile(
    r"\s+của (?:(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|ngành|bộ|sở)(?!\w)(?! [^\W\d_]* ?[A-ZĐ])|Đảng(?! [bỦủ]))"
)


def with_owner(reading: Reading, mention: Mention) -> Mention | None:
    """The longer naming with whose system it is: "phần mềm hộ tịch của Bộ Tư pháp"; None when that is not said."""
    owner = mention.slots.get("owner")
    stop = 0
    if isinstance(owner, Mention) and _OF.fullmatch(
        reading.folded, mention.stop, max(mention.stop, owner.start)
    ):
        stop = owner.stop
    elif level := _LEVEL.match(reading.text, mention.stop):
        stop = level.end()
    if not stop:
        return None
    return Mention(mention.start, stop, "System", mention.rule, mention.value, mention.iri, mention.slots)


_OPENS = re.compile(
    r"[\"”]?\s*\(\s*(?:(?:gọi tắt là|viết tắt là|tên gọi|cổng|hệ thống|app|ứng dụng|nền tảng|phần mềm|trang) )*"
)


def _bracketed(reading: Reading, mention: Mention, mentions: list[Mention], groups: dict[str, Group]) -> str:
    """The name of the system that a mention in brackets only names again: "Nền tảng … tỉnh A (LGSP A)"; else ""."""
    before = next((m for m in reversed(mentions) if m.stop <= mention.start), None)
    if before is None or not reading.text.startswith(")", mention.stop):
        return ""
    if not _OPENS.fullmatch(reading.folded, before.stop, mention.start):
        return ""
    if before.iri and mention.iri and before.iri != mention.iri:
        return ""  # "Cơ sở dữ liệu quốc gia về dân cư (VNeID)": two that everybody knows
    group = reading.group(before)
    return before.iri or next((n for n, g in groups.items() if g is group), key(before.value))


# "Nền tảng dữ liệu du lịch quốc gia mang tên Visit Vietnam".
_CALLED = re.compile(
    r",? (?:mang tên|có tên(?: gọi)?(?: là)?|với tên gọi(?: là)?|lấy tên(?: là)?|được gọi là|tên gọi(?: là)?) [\"“]?(?P<name>[A-Z]\w*(?: [A-Z]\w*){0,3})"
)


def _called(reading: Reading, mention: Mention, names: list[str]) -> str:
    """The one name on the page that ends in what the system is said to be called; else ""."""
    called = _CALLED.match(reading.text, mention.stop)
    fitting = [n for n in names if called and f" {n}".endswith(f" {key(called['name'])}")]
    return fitting[0] if len(fitting) == 1 else ""


def _last_word(words: str) -> str:
    """The short name that words end in: "IOC" of "hệ thống IOC"."""
    return words.split()[-1]


# "… truy cập tại địa chỉ dangkyxe.vn": the address of the one portal spoken of so far.
_AT = re.compile(
    r"[\"”’']?(?: \([^()]{1,20}\))?(?: của (?:tỉnh|thành phố|huyện|bộ|sở|ngành))?,? ?\(?(?:(?:tại|theo|có|qua|ở|với|truy cập) )*(?:(?:\d+|hai) )?(?:địa chỉ|đường dẫn|đường link|link|tên miền|website|trang web)?(?: (?:truy cập|website|web|là|trang|internet|chính thức|trên|mạng|tên miền))*:? ?\(?[\"“]?"
)
_AND = re.compile(r" (?:và|hoặc) ")


def _addressed(
    reading: Reading, mention: Mention, mentions: list[Mention], groups: Mapping[str, Group]
) -> Group | None:
    """The system named right before an address that is said to be where to find it, else the one portal so far."""
    if mention.rule != "systems.site":
        return None
    before = next((m for m in reversed(mentions) if m.stop <= mention.start), None)
    if before is not None and reading.folded[before.stop : mention.start].strip(' ,("“'):
        between = (reading.folded, before.stop, mention.start)
        again = _AND.fullmatch(*between) if before.rule == "systems.site" else _AT.fullmatch(*between)
        group = reading.group(before)
        bare = (
            group is not None and group.mentions[0].rule == "systems.site"
        )  # two addresses of nothing named are two
        if again and not (bare and before.rule == "systems.site"):
            return group
    if before is not None and reading.text[before.stop : mention.start] in (" (", ' "', " “"):
        return reading.group(before)
    if not _CUE.search(reading.folded, max(0, mention.start - 20), mention.start):
        return None
    named = [
        g
        for g in groups.values()
        if g.mentions[0].rule != "systems.site" and g.mentions[0].slots.get("kind") in _SITES
    ]
    return named[0] if len(named) == 1 else None


_CUE = re.compile(r"(?:tại|địa chỉ(?: truy cập)?(?: là)?|tên miền|đường dẫn|đường link)\s*:?\s*\(?$")
_SITES = frozenset({"portal", "application", "information-system"})


# "VNeID - nền tảng định danh …", "Hue-S là siêu ứng dụng …": what the one system is, said in other words.
_IS = re.compile(r"[\"”’']? (?:[-–—]|là) ")


def _apposed(reading: Reading, mention: Mention, mentions: list[Mention]) -> Group | None:
    """The system that words in small letters right after it describe."""
    if reading.text[mention.start].isupper() or not reading.folded.endswith(
        ("- ", "– ", "— ", "là "), 0, mention.start
    ):
        return None
    before = next((m for m in reversed(mentions) if m.stop <= mention.start), None)
    if before is None or not _IS.fullmatch(reading.folded, before.stop, mention.start):
        return None
    return reading.group(before)


_BRAND = re.compile(
    r"(?<![\w.-])(?:[A-Z]\w*(?:-\w*[A-Z]\w*)+|[A-Z][a-z]+[A-Z]\w*|[A-Z]{2,}[a-z]\w*|[A-Z]{4,}|[a-z]{1,2}-?[A-Z]\w+(?! [A-Z]))(?![\w.-])"
)
_FIRMS = ("VNPT", "MISA", "VNPAY")
_SITE = re.compile(r"^https?://(?:www\.)?|(?:\.[a-z]{2,4}){1,3}/?$")


@lru_cache(maxsize=1 << 12)
def _brand(name: str) -> str:
    """The coined word in a name (VietLIS, eCabinet): systems that share one are one."""
    if dotted := DOTTED.search(name):
        return dotted.group().casefold()  # "MISA SME.NET 2021", "SME.NET 2021"
    found = _BRAND.findall(_SITE.sub("", name))
    found = [w for w in found if not w.isupper()] or [w for w in found if w not in _FIRMS]  # "VNPT eTicket"
    return found[0].casefold() if len(found) == 1 else ""


def _describe(reading: Reading, group: Group) -> None:
    """Owner, kind and acronym, each told with the words that say it."""
    if not any(m.slots.get("named") for m in group.mentions):
        group.features["generic"] = "yes"
    for mention in group.mentions:
        owner = mention.slots.get("owner")
        if isinstance(owner, Mention):
            reading.tell(
                Draft(
                    "system-owner",
                    {"system": mention, "owner": owner},
                    mention.start,
                    max(mention.stop, owner.stop),
                    "systems.owner",
                )
            )
            group.features.setdefault("owner", owner.value)
        short = mention.slots.get("short")
        if short and not group.features.get("acronym"):
            group.features["acronym"] = str(short)
            told: dict[str, object] = {"system": mention, "acronym": str(short)}
            reading.tell(Draft("system-acronym", told, mention.start, mention.stop, mention.rule))
    kind = next((str(m.slots["kind"]) for m in group.mentions if m.slots.get("kind")), "")
    if kind:
        group.features["kind"] = kind
        first = group.mentions[0]
        reading.tell(
            Draft("system-kind", {"system": first, "kind": kind}, first.start, first.stop, "systems.head")
        )
