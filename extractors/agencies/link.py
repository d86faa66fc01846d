"""Which mentions name the same body inside one article, and whose province a local body is of."""

from __future__ import annotations

import itertools
import re
from functools import lru_cache

from extractors.agencies.abroad import foreign_bodies
from extractors.agencies.phrase import belongs
from extractors.agencies.seats import describe, places_beside, seat_said
from extractors.agencies.words import TOP
from extractors.iris import COUNTRY, PROVINCE, depth
from extractors.shape import foreign
from kg.mentions.mention import Mention
from kg.mentions.reading import Draft, Group, Reading
from kg.text import fold

# Abbreviations universally fixed in Vietnamese administration (GUIDE.md; gazetteer.md 1.2).
_SHORT = {
    "ubnd": "ủy ban nhân dân", "uỷ ban": "ủy ban", "ub": "ủy ban", "ubmttq": "ủy ban mặt trận tổ quốc", "hđnd": "hội đồng nhân dân", "vpcp": "văn phòng chính phủ", "tp": "thành phố",
    "tt tt": "thông tin và truyền thông", "gd đt": "giáo dục và đào tạo", "kh cn": "khoa học và công nghệ",
    "kh đt": "kế hoạch và đầu tư", "gtvt": "giao thông vận tải", "nn ptnt": "nông nghiệp và phát triển nông thôn",
    "tn mt": "tài nguyên và môi trường", "lđ tb xh": "lao động thương binh và xã hội", "lđtbxh": "lao động thương binh và xã hội",
    "vh tt dl": "văn hóa thể thao và du lịch", "vhtt dl": "văn hóa thể thao và du lịch", "bhxh": "bảo hiểm xã hội",
    "tand": "tòa án nhân dân", "vksnd": "viện kiểm sát nhân dân", "cntt": "công nghệ thông tin", "csgt": "cảnh sát giao thông",
    "đsq": "đại sứ quán", "tw": "trung ương", "hcm": "hồ chí minh", "tphcm": "thành phố hồ chí minh", "vn": "việt nam",
    "đtnđ": "đường thủy nội địa", "mttq": "mặt trận tổ quốc", "kt xh": "kinh tế xã hội", "tttt": "thông tin và truyền thông",
    "đbqh": "đại biểu quốc hội", "lđlđ": "liên đoàn lao động", "gdđt": "giáo dục và đào tạo", "khcn": "khoa học và công nghệ", "khđt": "kế hoạch và đầu tư", "tnmt": "tài nguyên và môi trường",
}  # fmt: skip
_EXPAND = re.compile(
    r"(?<!\w)(?:" + "|".join(sorted(map(re.escape, _SHORT), key=len, reverse=True)) + r")(?!\w)"
)


@lru_cache(maxsize=1 << 12)  # an article asks for each of its names several times
def key(name: str) -> str:
    """The folded name with abbreviations written out, without marks and "và": "Sở Thông tin - Truyền thông"."""
    words = re.sub(r"[\W_]+", " ", fold(name)).strip()
    return " ".join(w for w in _EXPAND.sub(lambda m: _SHORT[m.group()], words).split() if w != "và")


def _host(name: str) -> str:
    """The key without the country a body sits in: "ngân hàng thế giới tại việt nam" is the World Bank."""
    return name.removesuffix(" tại việt nam")


_GROUP = re.compile(r"^(?:công ty|ctcp) (?:(?:cổ phần|cp|tnhh) )?(?=tập đoàn )")  # "Công ty CP Tập đoàn A"


@lru_cache(maxsize=1 << 12)
def _own(name: str) -> str:
    """What the article's mentions of one name are compared by."""
    own = _GROUP.sub("", _host(key(name)))
    return _OF_PROVINCE.sub(" ", own) if own.startswith("sở ") else own


# "Sở Y tế tỉnh Lào Cai" is the Sở Y tế Lào Cai: a department is of a province.
_OF_PROVINCE = re.compile(r" (?:tỉnh|thành phố) (?=\w)")


def link(reading: Reading) -> None:
    """Group the bodies of the article; a shorter form joins the one longer form it begins."""
    groups: dict[str, Group] = {}
    bare = [m for m in reading.mentions("Agency") if "bare" in m.slots]
    mentions = [m for m in reading.mentions("Agency") if "bare" not in m.slots]
    longer = sorted({_own(m.value) for m in mentions}, key=lambda n: (-len(n), n))
    iris = {_own(m.value): m.iri for m in mentions if m.iri}
    iris |= _banks(reading, mentions)
    firms = _firms(mentions, longer)
    abroad = foreign_bodies(reading)
    states = _states(reading) if "agencies.title" in {m.rule for m in mentions} else set()
    met = _met(reading, mentions)
    # Most names begin no other and have no other with its level: one look at all of them says so.
    begun, levelled = "\n".join(["", *longer]), {placed for n in longer if (placed := _placed(n)) != n}
    for mention in mentions:
        own, whole = _own(mention.value), None
        if f"\n{own} " in begun or own in levelled:
            others = [n for n in longer if (own, n) not in met]
            whole = _shown(reading, own, others, mention, states)
        name = firms.get(own) or mention.iri or whole or own
        name = iris.get(name, name) or name
        iri, country, seat = mention.iri, abroad.get(id(mention), "") if abroad else "", ""
        if country:
            name, iri = f"{country}: {own}", None
        elif seat := seat_said(reading, mention):
            name = f"{own} at {seat}"
        if name not in groups:
            groups[name] = Group("Agency", mention.value, [], iri)
            reading.link(groups[name])
        _join(reading, groups[name], mention)
        if country:
            groups[name].features["country"] = country
        elif seat:
            groups[name].features |= {"province": seat, "completed": "yes"}
    for mention in bare:
        _join_bare(reading, mention, list(groups.values()))
    _join_units(reading)
    visitors = {short for short, _ in met}
    for group in groups.values():
        describe(reading, group, elsewhere=_own(group.mentions[0].value) in visitors)
    _tell_units(reading, mentions)


def _join_units(reading: Reading) -> None:
    """Join what is said of a body with its short name and its parent."""
    for unit in reading.mentions("Unit"):
        if (group := reading.group(unit.slots["body"])) is not None:
            reading.join(group, unit)


def _join(reading: Reading, group: Group, mention: Mention) -> None:
    """Join a mention to its body, whose label is the fullest name."""
    reading.join(group, mention)
    if not mention.iri and len(key(mention.value)) > len(key(group.label)):
        group.label = mention.value


_FIRM = re.compile(r"(?:công ty|tập đoàn|tổng công ty)(?: (?:tnhh|cổ phần|cp|mtv|một thành viên))* ")
_SHORT_FIRM = re.compile(r"(?:(?:công ty|tập đoàn) )?(?P<brand>[^\W_]+)")


def _firms(mentions: list[Mention], longer: list[str]) -> dict[str, str]:
    """The full name of the one firm that each coined word means: "Intel" of "Công ty TNHH Intel Việt Nam"."""
    whole: dict[str, str] = {}
    full = [n for n in longer if _FIRM.match(n) and not _SHORT_FIRM.fullmatch(n)]
    if not full:
        return whole
    for own in {_own(m.value) for m in mentions}:
        short = _SHORT_FIRM.fullmatch(own)
        fitting = [n for n in full if short and f" {short['brand']} " in f" {n} "]
        if short and foreign(short["brand"]) and len(fitting) == 1:
            whole[own] = fitting[0]
    return whole


def _banks(reading: Reading, mentions: list[Mention]) -> dict[str, str]:
    """What banks are by the short names in brackets after them: "Ngân hàng Tiên Phong (TPBank)"."""
    shorts = {m.start: m for m in mentions if m.iri and " " not in m.value}
    found: dict[str, str] = {}
    for mention in mentions:
        if mention.stop + 2 not in shorts:
            continue
        short = shorts[mention.stop + 2]
        if (
            short.iri
            and _own(mention.value).startswith("ngân hàng ")
            and reading.text[mention.stop : short.start] == " ("
        ):
            found[_own(mention.value)] = short.iri
    return found


def _met(reading: Reading, mentions: list[Mention]) -> set[tuple[str, str]]:
    """Short and longer names of two bodies: "Văn phòng UBND tỉnh làm việc với Văn phòng UBND tỉnh Lào Cai"."""
    return {
        (_own(one.value), _own(other.value))
        for one, other in itertools.pairwise(mentions)
        if reading.folded.endswith((" với ", " thăm "), one.stop, other.start)
        and _own(other.value).startswith(f"{_own(one.value)} ")
        and reading.sentence_at(one.start) is reading.sentence_at(other.start)
    }


def _join_bare(reading: Reading, mention: Mention, groups: list[Group]) -> None:
    """Join a head noun alone to the body of that head named last before it; else to the only one named at all."""
    fitting = [g for g in groups if key(g.label).startswith(key(mention.value) + " ")]
    before = [g for g in fitting if any(m.start < mention.start for m in g.mentions)]
    if before:
        nearest = max(before, key=lambda g: max(m.start for m in g.mentions if m.start < mention.start))
        reading.join(nearest, mention)
    elif len(fitting) == 1:
        reading.join(fitting[0], mention)


def _states(reading: Reading) -> set[str]:
    """The names of other countries on the page, folded."""
    hits = (h for h in reading.hits("Place") if depth(h.entry.key) == COUNTRY and h.entry.key != "place/vn")
    return {reading.folded[h.start : h.stop] for h in hits}


def _joined(own: str, longer: list[str], mention: Mention, states: set[str]) -> str | None:
    """The one longer name that begins with this one and goes on with a place or qualifier.

    A ministry named by its minister's title alone is not another country's: "Bộ trưởng Ngoại giao Bùi Thanh Sơn".
    """
    if " " not in own:
        return None
    if mention.rule == "agencies.title":
        longer = [n for n in longer if n.removeprefix(own + " ") not in states]
    opening = own + " "
    fitting = [n for n in longer if n.startswith(opening) and not n.startswith(("và ", "tại "), len(opening))]
    roots = [n for n in fitting if not any(o != n and o.startswith(n + " ") for o in fitting)]
    return roots[0] if len({_placed(n) for n in roots}) == 1 else None


# "Cục Thuế thành phố Hà Nội" is the Cục Thuế Hà Nội, but a town's office is not the province's of that name.
_LEVEL = re.compile(r" (?:tỉnh (?=\w)|thành phố (?=hà nội|đà nẵng|hải phòng|cần thơ|hồ chí minh|huế))")


@lru_cache(maxsize=1 << 12)
def _placed(own: str) -> str:
    """The key of a name without the level of the province that it names."""
    return _LEVEL.sub(" ", own)


_AT = ("tại ", "ở ", "tại tỉnh ", "tại thành phố ", "tại tp. ", "tại tp ", "ở tỉnh ")


def _shown(reading: Reading, own: str, longer: list[str], mention: Mention, states: set[str]) -> str | None:
    """The longer name that is meant, but of no other place than its sentence has named: "Tại Cần Thơ, Giám đốc Sở Y tế …"."""
    name = _joined(own, longer, mention, states) or _levelled(own, longer)
    if name is None:
        return None
    rest, text = name[len(own) + 1 :], reading.text
    around = [p for p in reading.mentions("Place") if p.iri and key(text[p.start : p.stop]) == rest]
    if not around:
        return name
    here = {
        p.iri
        for p in places_beside(reading, mention)
        if p.stop < mention.start
        and depth(p.iri or "") == PROVINCE
        and reading.folded.endswith(_AT, 0, p.start)
    }
    return None if here and around[0].iri not in here else name


def _levelled(own: str, longer: list[str]) -> str | None:
    """The one name with its level that is meant without: "UBND Lào Cai" of "UBND tỉnh Lào Cai"."""
    found = [name for name in longer if _placed(name) == own and name != own]
    return found[0] if len(found) == 1 else None


_OF = frozenset({",", "(", "của", "thuộc", "trực thuộc", "-"})


def _tell_units(reading: Reading, mentions: list[Mention]) -> None:
    """A unit named with its parent: "Cục X, Bộ Y", "Cục X (Bộ Y)", "Cục X của Bộ Y", "thuộc"."""
    for unit, parent in itertools.pairwise(mentions):
        between = reading.folded[unit.stop : parent.start]
        if between.strip() in _OF and _is_unit(unit) and belongs(unit, parent, between):
            one, other = reading.group(unit), reading.group(parent)
            if one is not other:
                reading.tell(
                    Draft("unit", {"unit": unit, "parent": parent}, unit.start, parent.stop, "agencies.unit")
                )


def _is_unit(mention: Mention) -> bool:
    """Whether the head noun is one of units inside a larger body."""
    name = fold(mention.value)
    head = name.split(" ")[0]
    if TOP.match(name):
        return False
    units = {"cục", "vụ", "chi", "phòng", "trung", "viện", "tổng", "thanh", "văn", "học", "đội", "ban"}
    return head in units
