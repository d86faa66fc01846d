"""Names of people, and the honorifics and ranks before them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractors.people.abroad import SHORT, initialled, past_state, whole
from extractors.people.nobody import after_thing, goes_on, is_degree, is_named, is_thing, names_thing
from extractors.shape import CAPITAL, RUN, SURNAMES, Token, foreign, scan, stranger
from extractors.wards import is_ward
from kg.mentions.mention import Mention
from kg.mentions.reading import Reading

HONORIFICS = (
    "các đồng chí", "đồng chí", "đ/c", "ông", "bà", "anh", "chị", "cô", "ngài", "em", "bác", "cụ", "nhà báo", "luật sư",
    "kiến trúc sư", "nghệ sĩ", "nghệ nhân", "già làng", "tiến sĩ", "tiến sỹ", "thạc sĩ", "thạc sỹ", "giáo sư", "phó giáo sư", "bác sĩ",
    "bác sỹ", "kỹ sư", "gs.tskh.", "gs.ts.", "pgs.ts.", "pgs. ts.", "gs. ts.", "gs.ts", "pgs.ts", "pgs", "gs", "tskh", "ths",
    "ts", "bs", "ks", "ls", "nsnd", "nsưt", "tướng", "đại biểu", "đbqh", "chiến sĩ", "ca sĩ", "diễn viên", "cử nhân", "doanh nhân",
    "chuyên gia", "nữ doanh nhân", "mc", "mr", "ms", "mrs", "nạn nhân", "bị cáo", "bị can", "cầu thủ", "huấn luyện viên", "hlv",
)  # fmt: skip
RANKS = (
    "đại tướng", "thượng tướng", "trung tướng", "thiếu tướng", "chuẩn tướng", "đô đốc", "phó đô đốc", "chuẩn đô đốc",
    "đại tá", "thượng tá", "trung tá", "thiếu tá", "đại úy", "thượng úy", "trung úy", "thiếu úy",
)  # fmt: skip


# Capitalised words that open a name of something else, never a person's.
_NEVER = re.compile(
    r"^(?:hồ chí minh|việt nam|hà nội|đà nẵng|cần thơ|hải phòng|trung ương|quốc gia|nhà nước|chính phủ|quốc hội|đảng|tây ninh|đinh (?:dậu|hợi|sửu|mão|tỵ|tị|mùi)$)(?!\w)"
)
# Capitalised first words of sentences that are also surnames.
_COMMON = frozenset(
    "văn cao hà kim sơn mai la từ ông lại an vi y tăng đồng phó hạ lục hàn viên quản vàng ma thi danh phương đường trà mùa cứ thân cung "
    "giáp thái lương chu tô lý bà anh phí lường tiêu ninh đàm lâm châu hồ dương".split()
)


# A capitalised "Anh" or "Cô" right after a capitalised syllable is part of a name.
_INSIDE_NAME = re.compile(rf"(?<!\w)(?!(?:Theo|Thưa|Còn|Riêng|Cùng|Với|Kính|Do|Và|Tại) ){CAPITAL} $")


def _titles(reading: Reading, kind: str) -> Iterator[Mention]:
    places = {
        h.start for h in reading.hits("Place") if reading.text[h.start].isupper() and h.stop - h.start > 4
    }
    deputies = {m.start for m in reading.mentions("Role") if m.rule == "roles.deputy"}
    for hit in reading.longest(kind):
        start, stop = hit.start, hit.stop
        if start in deputies or (hit.entry.key == "anh" and _in_line(reading, start)):
            continue  # "đại biểu Quốc hội" is a title, "doanh nghiệp Anh" are of a country
        short = reading.text[start].isupper() and stop - start <= 5
        if start in places or (short and _INSIDE_NAME.search(reading.text, max(0, start - 12), start)):
            continue
        stop += reading.folded.startswith(".", stop) and len(hit.entry.key) <= 4
        yield Mention(start, stop, kind, f"people.{kind.lower()}", hit.entry.key.rstrip("."))


_OPENED = re.compile(r"[.!?:;“”\"(–\-\n]\s*$")


def _in_line(reading: Reading, start: int) -> bool:
    """Whether a capital stands inside a sentence, where only a name has one."""
    sentence = reading.sentence_at(start)
    inside = sentence is not None and start > sentence.start and reading.text[start].isupper()
    return inside and _OPENED.search(reading.text, max(0, start - 3), start) is None


_LEVEL_END = re.compile(r"(?<!\w)(?:tỉnh|thành phố|tp|quận|huyện|thị xã|xã|phường|thị trấn)$")
_SHOUTED = re.compile(r"(?:[^\W\d_a-z]+[ \u00a0]){4,}[^\W\d_a-z]+")
# "Chủ tịch UBND xã Cam Hải, huyện Cam Lâm Lê Văn An": the unit above the one that is governed.
_ABOVE = re.compile(r", (?:quận|huyện|thị xã|tx\.?|thành phố|tp\.?|tỉnh) ?")
_PROVINCE = 2  # slashes of a province's IRI
_ABBREVIATED = 7  # characters of the longest: "PGS.TS."


# Titles after which a place may stand that the office is of; after others it is somebody's name: "Cục trưởng Mai Sơn".
_GOVERN = (
    "chủ tịch", "bí thư", "thống đốc", "tỉnh trưởng", "thị trưởng", "đại sứ", "lãnh sự", "thủ tướng", "tổng thống", "đại diện", "trưởng đoàn",
    "bộ trưởng", "ngoại trưởng", "trưởng ban", "đại biểu", "quốc vương", "trưởng công an", "thường trực", "trưởng phái đoàn", "đại biện",
)  # fmt: skip


class _Lead:
    """Where the page says that a name comes next, and what must not be read as one."""

    def __init__(self, reading: Reading) -> None:
        self.text, self.folded = reading.text, reading.folded
        self.bodies = {m.start: m.stop for m in reading.mentions("Agency")}
        self.after = set(self.bodies.values())
        self.places: dict[int, int] = {}
        self.states: set[int] = set()
        self.provinces: set[int] = set()
        for hit in reading.hits("Place"):
            if reading.text[hit.start].isupper():
                self.places.setdefault(hit.start, hit.stop)
                if hit.entry.key.count("/") == _PROVINCE:
                    self.provinces.add(hit.start)
                if hit.entry.key.count("/") == 1 and " " in hit.entry.surface:
                    self.states.add(hit.start)
        self.strong: set[int] = set()
        self.above: set[int] = set()
        self.known = {m.start for m in reading.mentions("Role")} | set(self.bodies)
        # After an honorific or a rank a full stop may be its own ("TS. Nguyễn Văn An").
        self.ends = {m.stop for m in reading.mentions("Honorific", "Rank")}
        self.honoured = self.ends | {
            m.stop for m in reading.mentions("Role") if not reading.folded.endswith(_GOVERN, m.start, m.stop)
        }
        self.short = {m.stop for m in reading.mentions("Honorific") if m.stop - m.start <= _ABBREVIATED}
        self.titles = {end for role in reading.mentions("Role") for end in self._reach(reading, role.stop)}
        self.ends |= self.titles

    def _reach(self, reading: Reading, end: int) -> Iterator[int]:
        """The ends of a title, of the body or state after it, and of the host country ("tại Việt Nam")."""
        yield end
        if reading.folded.startswith(" của ", end) and end + len(" của ") in self.places:
            end += len(" của")  # "Đại sứ của Nhật Bản tại Việt Nam A"
        while (start := past_state(reading.folded, end, self.places)) in self.bodies or start in self.places:
            end = self.bodies.get(start) or self.places[start]
            if not _LEVEL_END.search(reading.folded, max(0, end - 14), end):
                self.strong.add(end)
            yield end
            if short := SHORT.match(reading.text, end):  # "Tổng Thư ký Liên minh Viễn thông quốc tế (ITU) A"
                end = short.end()
                yield end
        while (above := _ABOVE.match(reading.folded, end)) and above.end() in self.places:
            end = self.places[above.end()]
            self.above.add(end)
            yield end
        if reading.folded.startswith(" tại ", end) and end + 5 in self.places:
            end = self.places[end + 5]
            yield end
            also = end + len(" kiêm nhiệm ")
            if reading.folded.startswith(" kiêm nhiệm ", end) and also in self.places:
                yield self.places[also]

    def past(self, start: int, stop: int) -> int:
        """Where a run begins, after the unit above the one that a title governs."""
        place = self.places.get(start, stop)
        return place + 1 if place < stop and place in self.above else start

    def behind(self, start: int, stop: int) -> int:
        """Where a run goes on after the city that a consul sits in: "Tổng Lãnh sự Nhật Bản tại TP.HCM Ono Masuo"."""
        ends = (end for begin, end in self.places.items() if begin <= start < end < stop)
        return next((end + 1 for end in ends if end in self.titles), start)

    def nobody(self, run: Sequence[Token], at: int) -> bool:
        """Whether the words after a title, a rank or an honorific name a thing."""
        token = run[at]
        alone = len(run) == 1
        degree = alone and is_degree(self.folded, token.start)
        body = alone and token.start - 1 in self.after and stranger(token.text)
        title = token.start - 1 in self.titles
        more = title and goes_on(self.text, run, at)
        once = (degree or body or (more and alone)) and not is_named(self.text, token.text, token.start)
        return once or is_thing(self.folded, run, at) or (more and not alone)

    def ward(self, run: Sequence[Token], at: int, length: int) -> bool:
        """Whether a ward bears the name, or a province's deputies: "Đảng ủy phường Phan Đình Phùng", "Đoàn Huế"."""
        start, stop = run[at].start, run[at + length - 1].stop
        if run[at].folded == "đoàn" and not self.at(start):
            return run[at + 1].start in self.provinces and self.places[run[at + 1].start] == stop
        return start - 1 in self.after and is_ward(self.text, self.folded, start, stop)

    def president(self, at: int) -> bool:
        """Whether the President is meant and not the city that bears his name: "Chủ tịch Hồ Chí Minh"."""
        return self.folded.startswith("hồ chí minh", at) and self.folded.endswith(
            ("chủ tịch ", "bác "), 0, at
        )

    def at(self, offset: int) -> bool:
        """Whether a title, rank or honorific ends just before the token that begins there."""
        start = offset - 1
        while start > 0 and self.text[start] in " \u00a0." and start not in self.ends:
            start -= 1
        led = start in self.ends and self.text[start] in " \u00a0."
        return led and (start in self.short or "." not in self.text[start:offset])


def _name_length(run: Sequence[Token], at: int, lead: _Lead) -> int:
    """How many syllables of the run from `at` make a Vietnamese full name; 0 when fewer than two do."""
    length = 1
    while at + length < len(run) and length < 5:
        token = run[at + length]
        if token.start in lead.known or (
            token.text.isupper() and len(token.text) > 2 and not run[at].text.isupper()
        ):
            break
        length += 1
    return length if length >= 2 else 0


def _opens_name(run: Sequence[Token], at: int, led: bool) -> bool:
    """Whether a full name may begin at this syllable of a capitalised run."""
    token = run[at]
    if token.folded not in SURNAMES or (
        token.text.isupper() and len(token.text) > 2 and not all(t.text.isupper() for t in run)
    ):
        return False
    rest = len(run) - at
    return rest >= 3 if token.folded in _COMMON and not led else rest >= 2


def _names_of_run(run: Sequence[Token], lead: _Lead) -> Iterator[tuple[int, int, bool]]:
    """Start, stop and fullness of the names in one capitalised run."""
    at = 0
    while at < len(run):
        led = lead.at(run[at].start)
        place = lead.places.get(run[at].start)
        surname = led and run[at].folded in SURNAMES and run[at].start not in lead.states
        if place and lead.president(run[at].start):
            yield run[at].start, place, True
            at = next((i for i, t in enumerate(run) if t.start >= place), len(run))
            continue
        if (
            place
            and place <= run[-1].stop
            and not (
                surname
                and (
                    place < run[-1].stop
                    or run[at].start - 1 in lead.strong
                    or run[at].start - 1 in lead.honoured
                )
            )
        ):
            at = next((i for i, t in enumerate(run) if t.start >= place), len(run))
            continue
        length = _name_length(run, at, lead) if _opens_name(run, at, led) else 0
        if length and lead.ward(run, at, length):
            pass
        elif length:
            yield run[at].start, run[at + length - 1].stop, True
        elif led and run[at].start not in lead.known and not lead.nobody(run, at):
            length = next(
                (i for i in range(1, min(4, len(run) - at)) if run[at + i].start in lead.known),
                min(4, len(run) - at),
            )
            yield (
                run[at].start,
                run[at + length - 1].stop,
                any(foreign(t.folded) for t in run[at : at + length]),
            )
        at += max(length, 1)


def _free(reading: Reading) -> Iterator[tuple[int, int]]:
    """Stretches of the sentences that no body, title, rank or honorific has taken."""
    for sentence in reading.page.sentences:
        at = sentence.start
        for taken in reading.within(sentence, "Agency", "Role", "Honorific", "Rank"):
            if taken.start > at:
                yield at, taken.start
            at = max(at, taken.stop)
        if at < sentence.stop:
            yield at, sentence.stop


def names(reading: Reading) -> None:
    """Honorifics, ranks and names of the page.

    A name is a surname with one to four capitalised syllables, or any capitalised run just after
    an honorific, a rank, a role, or a role with its body ("Thủ tướng Nhật Bản Suga").
    """
    roles = {role.stop + 1 for role in reading.mentions("Role")}
    reading.add(
        m for m in _titles(reading, "Honorific") if m.start not in roles or reading.words(m) != "Anh"
    )  # "Đại sứ Anh": the country
    reading.add(_titles(reading, "Rank"))
    lead = _Lead(reading)
    for start, stop in _free(reading):
        for match in RUN.finditer(reading.text, start, stop):
            if _SHOUTED.fullmatch(match.group()):
                continue  # a headline in capitals: nothing says where a name ends
            begin = lead.past(match.start(), match.end())
            if not lead.at(begin):
                if match.group().isalnum():
                    continue  # one syllable, which names somebody only after a title
                if after_thing(reading, begin):
                    thing, begin = begin, lead.behind(begin, match.end())
                    if begin == thing:
                        continue
            if not names_thing(reading, match.start()):
                run = list(scan(reading.text, reading.folded, begin, match.end()))
                reading.add(_mentions(reading, run, lead))


def _mentions(reading: Reading, run: Sequence[Token], lead: _Lead) -> Iterator[Mention]:
    for begin, end, full in _names_of_run(run, lead):
        end = whole(reading, run, begin, initialled(reading, run, end))
        named = lead.president(begin) or not _NEVER.match(reading.folded[begin:end])
        if named and not _is_club(reading, run, begin, end, lead):
            yield Mention(
                begin,
                end,
                "Name",
                "people.names",
                " ".join(reading.text[begin:end].split()),
                slots={"full": full},
            )


def _is_club(reading: Reading, run: Sequence[Token], begin: int, end: int, lead: _Lead) -> bool:
    """Whether four syllables that no title leads end in a province: "Hoàng Anh Gia Lai", a club or a firm."""
    words = reading.text[begin:end].split()
    inner = begin + len(" ".join(words[:2])) + 1
    untitled = begin == run[0].start and not lead.at(begin)
    return len(words) == 4 and untitled and lead.places.get(inner) == end and words[1] not in ("Thị", "Văn")
