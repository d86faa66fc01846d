"""Names of people, and the honorifics and ranks before them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.shape import RUN, SURNAMES, Token, foreign, tokens
from kg.mentions.mention import Mention
from kg.mentions.reading import Reading

HONORIFICS = (
    "các đồng chí", "đồng chí", "đ/c", "ông", "bà", "anh", "chị", "cô", "ngài", "em", "bác", "cụ", "nhà báo", "luật sư",
    "kiến trúc sư", "nghệ sĩ", "nghệ nhân", "tiến sĩ", "tiến sỹ", "thạc sĩ", "thạc sỹ", "giáo sư", "phó giáo sư", "bác sĩ",
    "bác sỹ", "kỹ sư", "gs.tskh.", "gs.ts.", "pgs.ts.", "pgs. ts.", "gs. ts.", "gs.ts", "pgs.ts", "pgs", "gs", "tskh", "ths",
    "ts", "bs", "ks", "ls", "nsnd", "nsưt", "tướng", "đại biểu", "chiến sĩ", "ca sĩ", "diễn viên", "cử nhân", "doanh nhân",
    "chuyên gia", "nữ doanh nhân", "mc", "mr", "ms", "mrs", "nạn nhân", "bị cáo", "bị can", "cầu thủ", "huấn luyện viên", "hlv",
)  # fmt: skip
RANKS = (
    "đại tướng", "thượng tướng", "trung tướng", "thiếu tướng", "chuẩn tướng", "đô đốc", "phó đô đốc", "chuẩn đô đốc",
    "đại tá", "thượng tá", "trung tá", "thiếu tá", "đại úy", "thượng úy", "trung úy", "thiếu úy",
)  # fmt: skip


def _before_name(words: tuple[str, ...]) -> re.Pattern[str]:
    choices = "|".join(re.escape(w) for w in sorted(words, key=len, reverse=True))
    return re.compile(rf"(?<![\w/])(?:{choices})(?![\w/])\.?")


_HONORIFIC, _RANK = _before_name(HONORIFICS), _before_name(RANKS)
# Words before a capitalised run that make it the name of a thing: streets, schools, prizes, products.
_THING = re.compile(
    r"(?<!\w)(?:đường|phố|ngõ|hẻm|ngách|cầu|chợ|trường|thpt|thcs|giải|giải thưởng|quỹ|bệnh viện|công viên|quảng trường|hầm|hồ|sông|núi|"
    r"đảo|đèo|làng|thôn|bản|ấp|khu|chùa|đền|sân|sân bay|sân vận động|ga|bến|bến xe|cảng|hãng|tàu|công ty|phim|bài hát|tác phẩm|nhà hát|"
    r"rạp|tết|xuân|năm|khách sạn|nhà máy|tòa nhà|tập đoàn|thương hiệu|nhà xuất bản|siêu thị|cửa khẩu|xã|phường|quận|huyện|tỉnh|thành phố|tp|\d+[a-z]?)\.? ?$"
)
# Capitalised words that open a name of something else, never a person's.
_NEVER = re.compile(
    r"^(?:hồ chí minh|việt nam|hà nội|đà nẵng|cần thơ|hải phòng|trung ương|quốc gia|nhà nước|chính phủ|quốc hội|đảng|tây ninh)(?!\w)"
)
# Capitalised first words of sentences that are also surnames.
_COMMON = frozenset(
    "văn cao hà kim sơn mai la từ ông lại an vi y tăng đồng phó hạ lục hàn viên quản vàng ma thi danh phương đường trà mùa cứ thân cung "
    "giáp thái lương chu tô lý bà anh phí lường tiêu ninh đàm lâm châu hồ dương".split()
)


def _titles(reading: Reading, pattern: re.Pattern[str], kind: str) -> Iterator[Mention]:
    for match in pattern.finditer(reading.folded):
        yield Mention(match.start(), match.end(), kind, f"people.{kind.lower()}", match.group().rstrip("."))


def _name_length(run: list[Token], at: int, known: set[int]) -> int:
    """How many syllables of the run from `at` make a Vietnamese full name; 0 when none does."""
    length = 1
    while at + length < len(run) and length < 5:
        token = run[at + length]
        if token.start in known or token.text.isupper() and len(token.text) > 2:
            break
        length += 1
    return length if length >= 2 else 0


def _opens_name(run: list[Token], at: int, led: bool) -> bool:
    """Whether a full name may begin at this syllable of a capitalised run."""
    token = run[at]
    if token.folded not in SURNAMES or token.text.isupper() and len(token.text) > 2 and not all(t.text.isupper() for t in run):
        return False
    rest = len(run) - at
    if token.folded in _COMMON and not led:
        return rest >= 3
    return rest >= 2


def _names_of_run(reading: Reading, run: list[Token], led: bool, known: set[int]) -> Iterator[tuple[int, int, bool]]:
    """Start, stop and fullness of the names in one capitalised run."""
    at = 0
    while at < len(run):
        if _opens_name(run, at, led and at == 0):
            length = _name_length(run, at, known)
            if length:
                yield run[at].start, run[at + length - 1].stop, True
                at += length
                continue
        if at == 0 and led and run[0].start not in known:
            stop = next((i for i in range(1, len(run)) if run[i].start in known), len(run))
            yield run[0].start, run[min(stop, 4) - 1].stop, stop > 1 and any(foreign(t.folded) for t in run[:stop])
            at = stop
            continue
        at += 1


def _free(reading: Reading) -> list[tuple[int, int]]:
    """Stretches of the sentences that no agency or role has taken."""
    taken = sorted((m.start, m.stop) for m in reading.mentions("Agency", "Role", "Honorific", "Rank"))
    found: list[tuple[int, int]] = []
    for sentence in reading.page.sentences:
        at = sentence.start
        for start, stop in taken:
            if start >= sentence.stop or stop <= at:
                continue
            found.append((at, start))
            at = max(at, stop)
        found.append((at, sentence.stop))
    return [(a, b) for a, b in found if a < b]


def names(reading: Reading) -> None:
    """Honorifics, ranks and names of the page.

    A name is a surname with one to four capitalised syllables, or any capitalised run just after
    an honorific, a rank, a role, or a role with its body ("Thủ tướng Nhật Bản Suga").
    """
    reading.add(_titles(reading, _HONORIFIC, "Honorific"))
    reading.add(_titles(reading, _RANK, "Rank"))
    leads = {m.stop for m in reading.mentions("Honorific", "Rank")}
    bodies = {m.start: m.stop for m in reading.mentions("Agency")}
    roles = {m.stop for m in reading.mentions("Role")}
    places = {h.start: h.stop for h in reversed(reading.hits("Place"))}
    known = {h.start for h in reading.hits("Role")} | set(bodies)
    for start, stop in _free(reading):
        for match in RUN.finditer(reading.text, start, stop):
            reading.add(_run_mentions(reading, match, leads, roles, bodies, places, known))


def _led(reading: Reading, at: int, leads: set[int], roles: set[int], bodies: dict[int, int]) -> bool:
    """Whether an honorific, rank or role stands right before the offset, a body of the role perhaps between."""
    before = at - 1
    while before > 0 and reading.text[before - 1 : before].isspace():
        before -= 1
    if before in leads or before in roles:
        return True
    starts = [s for s, e in bodies.items() if e == before]
    return any(s - 1 in roles for s in starts)


def _run_mentions(reading, match, leads, roles, bodies, places, known) -> Iterator[Mention]:  # type: ignore[no-untyped-def]
    start, stop = match.span()
    before = reading.folded[max(0, start - 24) : start]
    led = _led(reading, start, leads, roles, bodies)
    if not led and _THING.search(before):
        return
    run = tokens(reading.text, reading.folded, start, stop)
    skip = 0
    while skip < len(run) and run[skip].start in places and not (led and skip == 0 and _is_person(run, places)):
        end = places[run[skip].start]
        if end > stop:
            break
        after = next((i for i, t in enumerate(run) if t.start >= end), len(run))
        if after <= skip or (after < len(run) and not _opens_name(run, after, led) and not led):
            break
        skip, led = after, led or start in roles
    run = run[skip:]
    if not run:
        return
    led = led or (skip > 0 and _led(reading, start, set(), roles, bodies))
    for begin, end, full in _names_of_run(reading, run, led, known):
        if _NEVER.match(reading.folded[begin:end]):
            continue
        if not led and any(p <= begin and end <= e for p, e in places.items()):
            continue
        words = " ".join(reading.text[begin:end].split())
        yield Mention(begin, end, "Name", "people.names", words, slots={"full": full})


def _is_person(run: list[Token], places: dict[int, int]) -> bool:
    """Whether a run that begins like a place is longer than the place: "Hà Nam Khánh"."""
    return places[run[0].start] < run[-1].stop and run[0].folded in SURNAMES and len(run) <= 4
