"""Places in the text, also those inside the names of bodies."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.iris import DISTRICT, depth
from extractors.places.capital import capital
from extractors.places.levels import choose
from extractors.places.parts import (
    begins_ward,
    begins_word,
    in_brand,
    is_elsewhere,
    is_given,
    is_named_after,
    is_player,
    is_river,
    is_spouse,
    of_abroad,
)
from extractors.places.series import governed, is_many, series
from extractors.shape import SURNAMES, TOKEN, Run, tokens
from kg.mentions.lexicon import Hit
from kg.mentions.mention import Mention
from kg.mentions.reading import Reading

LEVELS = ("tỉnh", "thành phố", "tp", "quận", "huyện", "thị xã", "tx", "xã", "phường", "thị trấn", "đặc khu")
_LEVEL = re.compile(r"(?<!\w)(?:tỉnh|thành phố|tp\.?|quận|huyện|thị xã|tx\.?|xã|phường|thị trấn|đặc khu)\s*$")
_UNIT = re.compile(
    r"(?<!\w)(?P<level>tỉnh|thành phố|tp\.?|quận|huyện|thị xã|tx\.?|xã|phường|thị trấn|đặc khu|thủ đô|(?<!liên )bang)(?P<row>,? (?:gồm|bao gồm|gồm có|như|sau))?:?\s+(?=[^\W_])"
)
# What a unit may stand behind: a level, or the word for a capital or a state abroad.
HEADS = (*LEVELS, "thủ đô", "bang")
# Before a name: it names a street, a river, a firm … and not the area itself.
_THINGS = tuple(
    (
        "đường|phố|cầu|sông|hồ|núi|vịnh|biển|sân bay|cảng|cửa khẩu|khu công nghiệp|kcn|khu kinh tế|khu du lịch|ga|bến xe|chợ|trường|"
        "đại học|bệnh viện|khách sạn|công ty|tập đoàn|ngân hàng|báo|tạp chí|câu lạc bộ|clb|nhà máy|thủy điện|quốc lộ|cao tốc|đội|quỹ|hãng|chùa|tượng|công ước|nghị định thư|chiến thắng|chiến dịch|tư tưởng|đạo đức|phong cách|tấm gương"
    ).split("|")
)
_THING = re.compile(rf"(?<!\w)(?!(?<=thành )phố|(?<=đường )phố|(?<=điểm )cầu)(?:{'|'.join(_THINGS)})\s*$")
_SCHOOL = re.compile(r"(?<!\w)(?:đại học|trường)\s*$")  # "Đại học Đà Nẵng" is of the city
_COUNTRY_CUES = tuple(
    (
        "nước|tổng bí thư|nhân dân|đường phố|chính quyền|công dân|chuyên gia|sinh viên|quân đội|kinh tế|nhà đầu tư|đối tác|tại|ở|từ|của|kiêm nhiệm|sang|đến|tới|người|với|và|giữa|thăm|đại sứ|thủ tướng|tổng thống|chính phủ|bộ trưởng|các nước|gồm|như|quán|ngoại trưởng|"
        "quốc hội|phía|lãnh đạo|chính thức|cấp nhà nước|nhà vua|vương quốc|cộng hòa|liên bang|doanh nghiệp|thị trường|,|;|:|-|(|/"
    ).split("|")
)


# "Ủy ban Pháp luật" is of no country; "Australia" can be no Vietnamese word, so that nothing need say what it is.
_GOES_ON = {
    "Pháp": (" luật", " lý", " chế", " lệnh", " nhân", " quy"),
    "Anh": (" hùng", " em ", " chị ", " trai", " cả ", " ngữ"),
    "Hàn": (" lâm",),
}
_OCEAN = "thái bình dương"  # neither Thái Bình nor Bình Dương
_SYLLABLE = re.compile(
    r"(?:ngh?|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?[^\W\d_bcdđfghjklmnpqrstvwxz]{1,3}(?:ch|ng|nh|[cmnpt])?"
)


# "xuất khẩu ICT Việt Nam", "GDP Việt Nam": what is counted, and no name of a firm.
_ACRONYMS = frozenset({"ICT", "GDP", "FDI", "ODA", "GRDP", "CNTT", "TMĐT", "XNK", "OCOP"})


_NEAR = 16  # characters before a name that say what it is of
_LEVEL_ENDS = (*LEVELS, "tp.", "tx.")  # how what `_LEVEL` finds ends, but for spaces


def _isolated(reading: Reading, start: int, stop: int, mine: set[int]) -> bool:
    """Whether no other capitalised syllable touches the words (unless that is a name or role of its own)."""
    after = reading.text[stop + 1 : stop + 2]
    if reading.text[stop : stop + 1] in (" ", "\u00a0") and after.isupper() and stop + 1 not in mine:
        return False
    text, end = reading.text, start - 1
    if end > 0 and text[end] in " \u00a0" and text[end - 1].isalnum() and end not in mine:
        begin = end - 1
        while begin and (text[begin - 1].isalnum() or text[begin - 1] == "_"):
            begin -= 1
        if text[begin:end] in _ACRONYMS:
            return True
        if begin and text[begin].isupper():
            sentence = reading.sentence_at(begin)
            return (
                sentence is not None
                and begin == sentence.start
                and (end - begin == 1 or not text[begin:end].isupper())
            )
    return True


_PEOPLE = ("Nhân", "Dân", "Chủ")  # "Cộng hòa nhân dân Trung Hoa"


def _shaped(reading: Reading, hit: Hit) -> bool:
    """Whether each syllable that the label writes with a capital has one in the text: "Vương quốc Anh"."""
    surface = hit.entry.surface
    if reading.text[hit.start : hit.stop] == surface:
        return True
    label = TOKEN.findall(surface)
    state = label[0] == "Cộng"
    for at, word in enumerate(TOKEN.findall(reading.text, hit.start, hit.stop)):
        first = word[0]
        if first.isalnum() and not (first.isupper() or first.isdigit()):
            if at and at < len(label) and (label[at][0].islower() or (state and label[at] in _PEOPLE)):
                continue
            return False
    return True


def _sound(reading: Reading, hit: Hit, before: str, *, inside: bool) -> bool:
    """Whether the label stands there, after the words before it, as the name of an area; `inside`: that of a body."""
    if not _shaped(reading, hit) or _OCEAN in reading.folded[max(0, hit.start - 5) : hit.start + 15]:
        return False
    if before.endswith(_THINGS) and _THING.search(before):
        return inside and bool(_SCHOOL.search(before))
    if not inside and depth(hit.entry.key) == DISTRICT and _is_other(reading, hit.start):
        return False
    surface = hit.entry.surface
    if surface in _GOES_ON and reading.folded.startswith(_GOES_ON[surface], hit.stop):
        return False
    single = " " not in surface and (surface == "Ý" or not surface.isupper())
    single = single and bool(_SYLLABLE.fullmatch(reading.folded, hit.start, hit.stop))
    if single and not inside:
        sentence = reading.sentence_at(hit.start)
        opening = sentence is not None and sentence.start == hit.start
        said = not opening and before.endswith(_COUNTRY_CUES)
        if not _LEVEL.search(before) and (not said or is_given(reading, hit.start, hit.stop)):
            return False
    return True


_NUMBER = re.compile(r"(?<!\w)số \d{1,4}[a-z]?(?:[-/]\d+)*,? $")  # "số 12 Ngô Quyền": a street


def _is_other(reading: Reading, start: int) -> bool:
    """Whether a district's name is that of a club or a street."""
    return is_player(reading, start) or bool(_NUMBER.search(reading.folded, max(0, start - 16), start))


# Bodies named for the president: no place.
_NAMESAKE = re.compile(r"(?<!\w)(?:tncs|thanh niên cộng sản|tntp|thiếu niên tiền phong|chính trị quốc gia) $")
_NAMED = ("tncs ", "cộng sản ", "tntp ", "tiền phong ", "quốc gia ")  # how each of them ends
_LETTERS = 2  # of "VN"
_JOINED = re.compile(r"^[-/&.]|[-/&]$")


def _only_part(reading: Reading, start: int, stop: int) -> bool:
    """Whether the words only name something after a place, or are letters of a word: "VN-Index"."""
    if stop - start == _LETTERS and _JOINED.search(reading.text[max(0, start - 1) : stop + 1]):
        return True
    named = reading.folded.endswith(_NAMED, 0, start)
    return named and _NAMESAKE.search(reading.folded, max(0, start - 24), start) is not None


def _spans(reading: Reading) -> dict[tuple[int, int], list[Hit]]:
    """The places that each stretch of the page may name."""
    spans: dict[tuple[int, int], list[Hit]] = {}
    for hit in reading.hits("Place"):
        spans.setdefault((hit.start, hit.stop), []).append(hit)
    return spans


def _referred(reading: Reading, hits: list[Hit], begin: int, level: str) -> Mention:
    """A place of the reference data, with the word of its level before it, if the page says one."""
    start, stop = hits[0].start, hits[0].stop
    slots: dict[str, object] = {"level": level, "name": reading.text[start:stop]}
    iri = choose(reading, hits, level)
    name = hits[0].entry.surface if iri else reading.text[start:stop]
    return Mention(begin, stop, "Place", "places.reference", name, iri, slots)


def _known(reading: Reading) -> Iterator[Mention]:
    names = reading.mentions("Name")
    bodies = reading.mentions("Agency")
    titled = (*bodies, *reading.mentions("Role"))
    mine = {m.start for m in (*names, *titled)} | {m.stop for m in titled}
    named = {at for name in names for at in range(name.start, name.stop)}
    rivers = "sông " in reading.folded
    last = 0
    for (start, stop), hits in _spans(reading).items():
        if (
            start < last
            or reading.text[start].islower()
            or not named.isdisjoint(range(start, stop))
            or _only_part(reading, start, stop)
        ):
            continue
        around = [b for b in bodies if b.start <= start and stop <= b.stop]
        if around and any(is_named_after(b, start, stop) for b in around):
            continue
        around = [b for b in around if b.start < start]
        inside = bool(around)
        if inside and in_brand(reading, hits, around):
            continue
        before = reading.folded[max(0, start - _NEAR) : start].rstrip()
        if not _sound(reading, hits[0], before, inside=inside) or (rivers and is_river(reading, start)):
            continue
        level = before.endswith(_LEVEL_ENDS) and _LEVEL.search(reading.folded, max(0, start - 12), start)
        if not (inside or level or _isolated(reading, start, stop, mine)):
            continue
        said = level.group().strip(" .") if level else ""
        if said in ("phường", "xã") and begins_ward(reading, start, stop):
            continue
        yield _referred(reading, hits, level.start() if level else start, said)
        last = stop


_WORDS = 3  # of a unit's name, but for a letter behind them: "Bình Hưng Hòa A"
_ABOVE = ("tỉnh", "thủ đô", "bang")


def _length(reading: Reading, run: Run, level: str, *, apart: bool) -> int:
    """How many of the tokens name a unit of the level; 0 where they name none."""
    first = run[0]
    if first.text[0].isdigit():
        return int(level in ("phường", "quận") and len(first.text) <= len("12"))
    length = 0
    while (
        (length < _WORDS or (length == _WORDS and run.has(length) and len(run[length].text) == 1))
        and run.has(length)
        and run[length].capital
        and (not length or run[length].start == run[length - 1].stop + 1)
    ):
        length += 1
    if length == 1 and (apart or level == "đặc khu"):
        return 0  # "Đặc khu Hậu cần", "các xã như Ủy ban"
    names = reading.mentions("Name")
    begun = {n.start for n in names}
    length = next((i for i in range(1, length) if run[i].start in begun), length)  # "xã Tân An Lê Văn Bình"
    leads = {n.stop for n in names}
    return 0 if length >= 2 and first.folded in SURNAMES and run[length - 1].stop in leads else length


def _units(reading: Reading, known: list[Mention]) -> Iterator[Mention]:
    """Units the reference data do not list: a level word with a capitalised name or a number."""
    stops = {m.stop for m in known}
    bodies = {b.start for b in reading.mentions("Agency")}
    for match in reading.find(_UNIT, reading.openings("place-level")):
        at, level = match.end(), match["level"].rstrip(".")
        if level == "xã" and is_spouse(reading, match.start()):
            continue
        many = level not in _ABOVE and is_many(reading, match.start())
        apart = bool(match["row"]) or ":" in match.group()
        if apart and not many:
            continue
        listed = next((m for m in known if m.start <= at < m.stop), None)
        if listed is not None:
            yield from series(reading, listed.stop, level, known) if many else ()
            continue
        if not (reading.text[at].isupper() or reading.text[at].isdigit()) or is_elsewhere(
            reading, at, bodies
        ):
            continue
        run = tokens(reading.text, reading.folded, at, at + 40)
        length = _length(reading, run, level, apart=apart)
        if not length:
            continue
        stop = of_abroad(reading, at, run[length - 1].stop)
        if begins_word(reading, at, stop, level):
            continue
        if stop in stops or any(n.start < stop and at < n.stop for n in reading.mentions("Name", "Role")):
            continue
        name = reading.text[at:stop]
        whole = f"{match['level'].capitalize()} {name}" if name[0].isdigit() else name
        slots: dict[str, object] = {"level": level, "name": whole}
        yield Mention(at if apart else match.start(), stop, "Place", "places.unit", whole, slots=slots)
        if many:
            yield from series(reading, stop, level, known)


def find(reading: Reading) -> None:
    """Every place of the page, with the word of its level when one stands before it."""
    known = list(_known(reading))
    reading.add(known)
    reading.add(_units(reading, known))
    reading.add(governed(reading, known))
    reading.add(capital(reading, known))
