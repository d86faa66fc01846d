"""What a figure is said of: a system, a body or a place, as the words around it show."""

from __future__ import annotations

import re

from extractors.metrics.news import is_public
from extractors.metrics.owner import giver, is_aside, is_home, owner, whole_of, without_donor
from extractors.shape import BESIDE
from kg.mentions.mention import Mention
from kg.mentions.reading import Group, Reading
from kg.text import Sentence

_NEAR = 400  # characters: a system spoken of in the sentence or two before
# The province, the town: no system and no body named before.
_WHOLE = re.compile(r"(?<!\w)(?:toàn|cả) (?P<level>tỉnh|thành phố|huyện|quận|thị xã|xã|phường)(?!\w)")
_PROVINCIAL = ("tỉnh", "thành phố")
# After one of these something else is spoken of: "8/11 huyện hoàn thành; riêng huyện A chưa đạt".
_ELSE = re.compile(
    r"[;:]|(?<!\w)(?:riêng|trong khi|còn|nhưng|song|ngoại trừ|trừ|trong bối cảnh|so với|cao hơn|thấp hơn)(?!\w)"
)
_SPENT = re.compile(r"(?<!\w)giải ngân(?!\w)")
# Counted all over the country: no province's.
_NATIONAL = re.compile(r"(?:bộ|tỉnh|quốc gia|địa phương)(?!\w)")


def subject(reading: Reading, sentence: Sentence, start: int, stop: int) -> Mention | None:
    """What the figure is said of: a system, else a body, else a place before it in the sentence; then after; then before that.

    `start` to `stop`: the number; what it counts follows it.
    """
    inside = reading.within(sentence, "System", "Agency", "Place")
    held = [m for m in inside if reading.group(m) is not None and not is_home(reading, m)]
    known = _without_statistics(reading, held)
    if whole := _whole(reading, sentence, start, known):
        return whole
    if reading.folded.find("bình", sentence.start, start) >= 0 and _AVERAGE.search(
        reading.folded, sentence.start, start
    ):
        return _nation(reading, start)
    known = _without_reporter(reading, sentence, known, start)
    known = [m for m in known if not is_aside(reading, m)] or known
    if gives := giver(reading, known, start):
        return gives
    known = without_donor(reading, known, start)
    if owns := owner(reading, known, start) or whole_of(reading, known, start, stop):
        return owns
    source = _source(reading, sentence, known, start)
    known = [m for m in known if m is not source]
    for kinds in (("System",), ("Agency",), ("Place",)):
        before = [m for m in known if m.type in kinds and m.stop <= start]
        if before:
            return None if _NEXT.fullmatch(reading.text, before[-1].stop, start) else before[-1]
    if known and _OWN.match(reading.text, known[0].stop):
        return None  # "Shopee chiếm 65%, TikTok Shop 25%": each of them has its own
    if known and not _ELSE.search(reading.folded, stop, max(stop, known[0].start)):
        return known[0]
    other = _earlier(reading, sentence, start, stop)
    if source is not None and (other is None or other.start > stop) and _is_own(reading, source):
        return source
    return other


# "TikTok Shop 25%, Lazada 6%": the second is of a name that nothing is known of.
_OWN = re.compile(r" (?:là |đạt |chiếm )?[0-9][0-9.,]* ?%")
_NEXT = re.compile(
    r" (?:là |đạt |chiếm )?[0-9][0-9.,]* ?%(?:,| và|;) (?:và )?[^\W\d_a-z][\w.]*(?: [^\W\d_a-z][\w.]*){0,3} (?:là |đạt |chiếm )?"
)
_REPORTS = re.compile(
    r"[^.;:,]{0,30}?,? (?:(?:đã|cũng|vừa) )?(?:cho biết|cho hay|thông tin|thông báo|công bố|ước tính|ước(?! đạt)|đánh giá|nhận định|dẫn|ghi nhận|cho rằng|khẳng định|viết|nêu|dự báo)(?!\w)"
)


def _without_reporter(
    reading: Reading, sentence: Sentence, known: list[Mention], start: int
) -> list[Mention]:
    """What is named in a sentence but for the body that only reports of another: "Bộ A cho biết Hà Nội chiếm 75%"."""
    before = [m for m in known if m.stop <= start]
    if len(before) < 2 or before[0].type != "Agency":
        return known
    last = 0
    while last + 2 < len(before) and _ALSO.fullmatch(
        reading.folded, before[last].stop, before[last + 1].start
    ):
        last += 1  # "Báo cáo của Google, Temasek và Bain & Company ước quy mô …"
    said = _REPORTS.match(reading.folded, before[last].stop, before[last + 1].start)
    source = reading.folded.startswith("theo ", sentence.start) and before[0].start <= sentence.start + 24
    told = said is not None or (source and reading.folded.startswith((", ", "), "), before[last].stop))
    return known[known.index(before[last]) + 1 :] if told else known


_ALSO = re.compile(r", | và |, và ")


# "Theo thống kê của X, 30% …", "Khảo sát mới nhất của X cho thấy 45% …": X counted, and is not what was counted.
_STUDY = r"(?:thống kê|số liệu|khảo sát|nghiên cứu|điều tra|ước tính|dự báo|tính toán|dữ liệu|báo cáo)(?: [^\W\d_]+){0,4}?"
_SOURCE = re.compile(rf"(?:(?:cũng |còn )?(?:theo|dẫn) )?(?:các |một |kết quả )?{_STUDY} (?:của|từ|do) $")
_AT = re.compile(r"(?:riêng )?(?:tại|ở) ")  # "Tại Việt Nam, theo điều tra của X, …"
_SHOWS = re.compile(
    r"(?: \([^()]*\))?(?: tại [^.;:,]{2,40}(?=,))?(?:,| (?:công bố|thực hiện)?[^.;:,\d]{0,24}(?:cho thấy|chỉ ra|cho biết))"
)


def _source(reading: Reading, sentence: Sentence, known: list[Mention], start: int) -> Mention | None:
    """The body whose statistics the sentence opens with, if no other body stands before the figure."""
    before = [m for m in known if m.stop <= start and m.type == "Agency"]
    begin = next(
        (
            m.stop + 2
            for m in known
            if m.type == "Place" and _AT.fullmatch(reading.folded, sentence.start, m.start)
        ),
        sentence.start,
    )
    if len(before) != 1 or not _SOURCE.fullmatch(reading.folded, begin, before[0].start):
        return None
    return before[0] if _SHOWS.match(reading.folded, before[0].stop, start) else None


def _is_own(reading: Reading, source: Mention) -> bool:
    """Whether a body of this country counts, whose field it is: figures of no one else are its own."""
    group = reading.group(source)
    return group is not None and (group.iri is None or group.iri.startswith("org/vn/"))


# "63 tỉnh trung bình 86,98%", "trung bình cả nước là 50%": all of them, not the one spoken of.
_ALL = r"(?:cả nước|toàn quốc|(?:63|34) (?:tỉnh|địa phương)(?:,? thành(?: phố)?)?|các (?:tỉnh|địa phương|bộ)(?:,? (?:thành phố|ngành))?)"
_AVERAGE = re.compile(
    rf"(?<!\w)(?:(?:trung bình|bình quân)(?: chung)?(?: của)? {_ALL}|{_ALL},? (?:trung bình|bình quân))(?: (?:là|đạt|chỉ|ở mức))* \(?$"
)


def _nation(reading: Reading, at: int) -> Mention | None:
    """The country, where the article names it."""
    groups = [g for g in reading.groups["Place"] if g.iri == "place/vn"]
    return _last(groups[0], at) if groups else None


def _earlier(reading: Reading, sentence: Sentence, start: int, stop: int) -> Mention | None:
    """The system of the sentence or two before, else the country where all of it is meant, the place that the article is about, the body before."""
    earlier = [
        m
        for m in reading.mentions("System", "Agency", "Place")
        if m.stop <= sentence.start
        and reading.group(m) is not None
        and not _ADDRESS.match(reading.folded, m.start, m.stop)
    ]
    earlier = _without_statistics(reading, earlier)
    held = [(m.start, m.stop) for m in earlier if m.type == "Agency"]
    earlier = [
        m for m in earlier if m.type != "Place" or not any(a < m.start and m.stop <= z for a, z in held)
    ]
    near = [m for m in earlier if m.type == "System" and sentence.start - m.stop < _NEAR]
    # a plan or a report has figures of its own, and what is spent is no system's
    if (
        near
        and not reading.within(sentence, "Law")
        and not _SPENT.search(reading.folded, sentence.start, start)
    ):
        return near[-1]
    if _NATION.search(reading.folded, sentence.start, sentence.stop):
        bodies = [m for m in earlier if m.type == "Agency"]
        return _nation(reading, start) or (bodies[-1] if bodies else None)
    place = _about(reading)
    if place is not None and _NATIONAL.match(reading.folded[stop : stop + 12].strip()):
        systems = [m for m in earlier if m.type == "System"]
        return systems[-1] if systems else place
    if place is not None or not earlier:
        return place or _next(reading, sentence)
    said = _spoken_of(reading, sentence, earlier)
    return said if said.type != "Place" or _is_home(reading, said) else _most(reading)


def _spoken_of(reading: Reading, sentence: Sentence, earlier: list[Mention]) -> Mention:
    """What was named last, but not last of a list of guests: then what the article names most."""
    before = reading.page.sentences[sentence.index - 1] if sentence.index else sentence
    listed = {id(reading.group(m)) for m in earlier if before.start <= m.start and m.type == "Agency"}
    if len(listed) < _LIST:
        return earlier[-1]
    return max(
        (m for m in earlier if m.type == "Agency"),
        key=lambda m: (len(group.mentions) if (group := reading.group(m)) else 0, -m.start),
    )


_LIST = 3  # bodies in one sentence of which none is what the next one speaks of


def _next(reading: Reading, sentence: Sentence) -> Mention | None:
    """What the sentence after the first one names first: "99% hồ sơ đúng hạn. Đó là kết quả của Trung tâm …"; else what the article names most."""
    after = next((s for s in reading.page.sentences if s.start >= sentence.stop), None)
    inside = reading.within(after, "System", "Agency", "Place") if after and after.kind not in BESIDE else ()
    named = [m for m in inside if reading.group(m) is not None]
    return min(named, key=lambda m: (m.type == "Place", m.start), default=None) or _most(reading)


def _without_statistics(reading: Reading, mentions: list[Mention]) -> list[Mention]:
    """What is named but for a body that only counts what is others': "Cục Thống kê công bố 72,1 tỷ USD"."""
    if reading.folded.find(_STATISTICS) < 0:
        return mentions
    stops = [len(head) for head in ("tổng ", "chi ", "")]
    return [
        m
        for m in mentions
        if m.type != "Agency" or not any(reading.folded.startswith(_STATISTICS, m.start + at) for at in stops)
    ]


_STATISTICS = "cục thống kê"


def _most(reading: Reading) -> Mention | None:
    """What the article names most: its figures are of that where a summary stands before all names."""
    groups = [g for kind in ("System", "Agency", "Place") for g in reading.groups[kind] if g.mentions]
    size = {id(g.mentions[0]): len(g.mentions) for g in groups}
    named = _without_statistics(reading, [g.mentions[0] for g in groups])
    most = max(named, key=lambda m: (size[id(m)], -m.start), default=None)
    return most if most and is_public(reading) else None


# "tại địa chỉ https://…" says where a thing is read, not what the next sentence is about.
_ADDRESS = re.compile(r"https?:|www\.|\S+\.(?:vn|com|net|org)(?!\w)")


def _is_home(reading: Reading, place: Mention) -> bool:
    """Whether the place is the province of the article, or the only place that it names."""
    group = reading.group(place)
    if group is None or not is_public(reading):
        return False
    home = reading.notes.get("province")
    return group.iri == home if home else len(reading.groups["Place"]) == 1


def _whole(reading: Reading, sentence: Sentence, at: int, known: list[Mention]) -> Mention | None:
    """The place meant by "toàn tỉnh" before the figure, if nothing was named since."""
    near = reading.folded[sentence.start : at]
    if "toàn " not in near and "cả " not in near:
        return None
    said = list(_WHOLE.finditer(reading.folded, sentence.start, at))
    if not said or any(said[-1].end() <= m.start < at for m in known):
        return None
    groups = reading.groups["Place"]
    if said[-1]["level"] in _PROVINCIAL:
        groups = [g for g in groups if (g.iri or "").startswith("place/vn/") and str(g.iri).count("/") == 2]
    else:
        groups = [g for g in groups if g.features.get("level")]
    home = [g for g in groups if g.iri == reading.notes.get("province")]
    meant = home or (groups if len(groups) == 1 else [])
    return _last(meant[0], at) if meant else None


_NATION = re.compile(r"(?<!\w)(?:cả nước|toàn quốc)(?!\w)")


def _last(group: Group, at: int) -> Mention:
    """The mention of a place last before the offset, else its first."""
    before = [m for m in group.mentions if m.start < at]
    return before[-1] if before else group.mentions[0]


def _about(reading: Reading) -> Mention | None:
    """The place that the article is about: named most of those in its title or first sentence, and no venue; without a body only the country."""
    bodies = reading.groups["Agency"] or reading.groups["System"]
    first = next((s.stop for s in reading.page.sentences if s.kind not in BESIDE), 0)
    shown = [
        g
        for g in reading.groups["Place"]
        if (bodies or g.iri == "place/vn")
        and any(m.start < first and not reading.folded.endswith("tại ", 0, m.start) for m in g.mentions)
    ]
    return min(shown, key=lambda g: (-len(g.mentions), g.mentions[0].start)).mentions[0] if shown else None
